import TextAnalysis

/// The Arabic and the Latin spelling of one name in an article: printed side
/// by side in brackets, or met in the translation or elsewhere in the text
/// and told by the letters, which ``NameMatcher`` has learned.
///
///     يان ليكون (Yann LeCun)
struct NamePairs: Sendable {
  /// How well each word must fit a name of the sentence's translation before
  /// it is taken for a name at all, in the unit of `NameMatcher.agreement`:
  /// 94 % of the spellings held out from its learning reach it, and a seventh
  /// of the other names with the same consonants (`isnad-bench names`).
  private static let leastAgreement = 0.8

  /// A name in Latin letters and its folded words.
  struct Latin: Sendable {
    var text: String
    var words: [FoldedWord]
    var kind: Entity.Kind
  }

  /// Those printed in the article.
  private let printed: [Latin]
  /// Those of the translation, by sentence.
  private let translated: [Int: [Latin]]
  /// Latin spellings in brackets after the Arabic one, by its folded words.
  private let glossed: [[FoldedWord]: String]
  /// The Arabic names before brackets, by what these hold.
  private let arabicNames: [String: String]
  private let matcher = NameMatcher.learned

  init(
    printed: [Latin], translated: [Int: [Latin]],
    glosses: Glosses
  ) {
    self.printed = printed
    self.translated = translated
    glossed = glosses.names
    arabicNames = glosses.arabic
  }

  /// The Latin spelling of an Arabic name that stands in a sentence: in
  /// brackets, in the sentence's translation, then anywhere.
  func latin(of name: String, near sentence: Int) -> String? {
    let run = WordRun(phrase: name)
    if run.words.allSatisfy({ $0.kind != .arabic }) { return name }
    let words = run.words.filter { $0.kind != .mark }.map(\.folded)
    if let gloss = glossed[words] { return gloss }
    guard !printed.isEmpty || !translated.isEmpty else { return nil }
    if let near = translated[sentence],
      let found = near.first(where: { areOne(words, $0.words) })
    {
      return found.text
    }
    let all =
      printed + translated.keys.sorted().flatMap { translated[$0] ?? [] }
    return all.first { areOne(words, $0.words) }?.text
  }

  /// Whether the translation of a sentence prints names.
  func hasNames(near sentence: Int) -> Bool { translated[sentence] != nil }

  /// The Arabic name that brackets give a Latin spelling.
  func arabic(of latin: String) -> String? { arabicNames[latin] }

  /// The name of a sentence's translation that Arabic words spell, found by
  /// its first word.
  func latin(at words: [FoldedWord], near sentence: Int) -> Latin? {
    (translated[sentence] ?? []).filter { name in
      name.words.count <= words.count
        && areOne(
          Array(words.prefix(name.words.count)), name.words,
          atLeast: Self.leastAgreement)
    }.max { $0.words.count < $1.words.count }
  }

  /// Whether folded Arabic words spell the same name as folded Latin ones.
  private func areOne(
    _ arabic: [FoldedWord], _ latin: [FoldedWord],
    atLeast agreement: Double = NameMatcher.latinArabicThreshold
  ) -> Bool {
    guard arabic.count == latin.count else { return false }
    // One or two consonants would fit too many words.
    var consonants = 0
    for (arabic, latin) in zip(arabic, latin) {
      let (first, second) = (arabic.utf8, latin.utf8)
      let key = NameKey.key(first, .arabic)
      guard key == NameKey.key(second, .latin), !key.isEmpty,
        (matcher.agreement(first, .arabic, second, .latin) ?? 0)
          >= agreement
      else { return false }
      consonants += key.count
    }
    return consonants > 2
  }
}
