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
    let text: String
    let words: [FoldedWord]
    let kind: Entity.Kind
    /// The consonants of each word, by which names are told apart first.
    fileprivate let keys: [[UInt8]]

    init(text: String, words: [FoldedWord], kind: Entity.Kind) {
      self.text = text
      self.words = words
      self.kind = kind
      keys = words.map { NameKey.key($0.utf8, .latin) }
    }
  }

  /// Those printed in the article.
  private let printed: [Latin]
  /// Those of the translation, by sentence.
  private let translated: [Int: [Latin]]
  /// Both, in the order in which they are tried.
  private let all: [Latin]
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
    all = printed + translated.keys.sorted().flatMap { translated[$0] ?? [] }
    glossed = glosses.names
    arabicNames = glosses.arabic
  }

  /// The Latin spelling of names asked for again and again, by the folded
  /// word that all letters of a name make; empty where it has none.
  private var spelled = WordMap<String>()

  /// Finds the spellings of names once, where they are the same in all
  /// sentences.
  mutating func spell(_ names: [String]) {
    guard translated.isEmpty else { return }
    for name in names where spelled[FoldedWord(name)] == nil {
      spelled[FoldedWord(name)] = latin(of: name, near: 0) ?? ""
    }
  }

  /// The Latin spelling of an Arabic name that stands in a sentence: in
  /// brackets, in the sentence's translation, then anywhere.
  func latin(of name: String, near sentence: Int) -> String? {
    if let known = spelled[FoldedWord(name)] {
      return known.isEmpty ? nil : known
    }
    // U+0600–06FF begin with these bytes.
    guard name.utf8.contains(where: { (0xD8...0xDB).contains($0) }) else {
      return name
    }
    let words = FoldedPhrase.words(of: name, marks: false)
    if let gloss = glossed[words] { return gloss }
    guard !printed.isEmpty || !translated.isEmpty else { return nil }
    if let near = translated[sentence],
      let found = near.first(where: { areOne(words, $0) })
    {
      return found.text
    }
    return all.first { areOne(words, $0) }?.text
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
          Array(words.prefix(name.words.count)), name,
          atLeast: Self.leastAgreement)
    }.max { $0.words.count < $1.words.count }
  }

  /// Whether folded Arabic words spell the same name as a Latin one.
  private func areOne(
    _ arabic: [FoldedWord], _ name: Latin,
    atLeast agreement: Double = NameMatcher.latinArabicThreshold
  ) -> Bool {
    guard arabic.count == name.words.count else { return false }
    // One or two consonants would fit too many words.
    var consonants = 0
    for (index, word) in arabic.enumerated() {
      let first = word.utf8
      let key = name.keys[index]
      guard !key.isEmpty, NameKey.key(first, .arabic) == key,
        (matcher.agreement(first, .arabic, name.words[index].utf8, .latin) ?? 0)
          >= agreement
      else { return false }
      consonants += key.count
    }
    return consonants > 2
  }
}
