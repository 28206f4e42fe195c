/// A finite verb as recognised by its letters alone.
struct VerbForm: Sendable {
  enum Tense: Sendable { case perfect, imperfect }
  /// The verb, as its perfect.
  var lemma: LetterKey
  var tense: Tense
  /// Third person singular feminine, as a feminine or collective subject
  /// takes it.
  var isFeminine = false
  /// Whether the same letters also spell a noun.
  var isNounLike = false
  /// Whether و or ف is joined to it.
  var hasConjunction = false
  /// Whether س is joined to it: «ستفتح» (it will open).
  var isFuture = false
  /// Whether لـ is joined to it: «ليؤدي» (to lead, and so it led).
  var hasLam = false
}

extension VerbLexicon {
  /// Reads a folded word as a finite verb; `nil` where it cannot be one.
  ///
  ///     lexicon.form(of: Letters(folded: "وتهدف"))  // and it aims
  func form(of letters: Letters) -> VerbForm? {
    guard letters.count >= 2 else { return nil }
    if let form = bareForm(of: letters[...]) { return form }
    guard letters.count > 3,
      letters[0] == Letters.waw || letters[0] == Letters.feh,
      var form = bareForm(of: letters.dropFirst())
    else { return nil }
    form.hasConjunction = true
    return form
  }

  private func bareForm(of letters: ArraySlice<UInt8>) -> VerbForm? {
    // «تكون» is rather an imperfect of كان than a perfect of measure V.
    if let form = imperfectForm(of: letters), isListed(form) { return form }
    return perfectForm(of: letters) ?? imperfectForm(of: letters)
  }

  private func isListed(_ form: VerbForm) -> Bool {
    listed.contains(form.lemma)
  }

  // MARK: Imperfect

  private func imperfectForm(of letters: ArraySlice<UInt8>) -> VerbForm? {
    var rest = letters
    var isFuture = false
    var hasLam = false
    if rest.count > 3, rest.first == Letters.seen {
      isFuture = true
      rest = rest.dropFirst()
    } else if rest.count > 3, rest.first == Letters.lam {
      hasLam = true
      rest = rest.dropFirst()
    }
    guard let prefix = rest.first,
      prefix == Letters.yeh || prefix == Letters.teh,
      let entry =
        imperfectEntry(of: rest.dropFirst()) ?? augmented(rest.dropFirst())
    else { return nil }
    return VerbForm(
      lemma: entry.lemma, tense: .imperfect,
      isFeminine: prefix == Letters.teh, isFuture: isFuture, hasLam: hasLam)
  }

  /// Measures V, VI and X are verbs by their shape alone: يتوفر، يستعين.
  private func augmented(_ stem: ArraySlice<UInt8>) -> Entry? {
    let isTenth = stem.prefix(2).elementsEqual([Letters.seen, Letters.teh])
    guard stem.first == Letters.teh || isTenth, (4...7).contains(stem.count),
      let lemma = LetterKey(stem)
    else { return nil }
    return Entry(lemma: lemma, isNounLike: false)
  }

  private func imperfectEntry(of stem: ArraySlice<UInt8>) -> Entry? {
    if let entry = entry(stem, imperfect) { return entry }
    for ending in VerbEnding.imperfect {
      guard let rest = stem.dropping(ending) else { continue }
      if let entry = entry(rest, imperfect) ?? entry(rest, shortImperfect) {
        return entry
      }
    }
    for pronoun in VerbEnding.pronouns {
      guard let rest = stem.dropping(pronoun) else { continue }
      if let entry = entry(rest, imperfect) { return entry }
      // The و of the plural stays before a pronoun: «يستخدمونه».
      for ending in VerbEnding.imperfect {
        if let short = rest.dropping(ending),
          let entry = entry(short, imperfect)
        {
          return entry
        }
      }
    }
    return nil
  }

  // MARK: Perfect

  private func perfectForm(of letters: ArraySlice<UInt8>) -> VerbForm? {
    if let entry = entry(letters, perfect) {
      return VerbForm(
        lemma: entry.lemma, tense: .perfect, isNounLike: entry.isNounLike)
    }
    for ending in VerbEnding.perfect {
      guard let rest = letters.dropping(ending.letters) else { continue }
      let found =
        entry(rest, perfect)
        ?? (ending.allowsShort ? entry(rest, shortPerfect) : nil)
      guard let entry = found else { continue }
      return VerbForm(
        lemma: entry.lemma, tense: .perfect, isFeminine: ending.isFeminine,
        isNounLike: ending.isNounLike && rest.count < 4 || rest.count < 3)
    }
    return fifthMeasure(letters) ?? perfectWithPronoun(letters)
  }

  /// «تأسست» (was founded), of a verb known by its first measure only.
  private func fifthMeasure(_ letters: ArraySlice<UInt8>) -> VerbForm? {
    guard letters.first == Letters.teh, letters.count == 5,
      let rest = letters.dropFirst().dropping([Letters.teh]),
      let entry = entry(rest, perfect)
    else { return nil }
    return VerbForm(lemma: entry.lemma, tense: .perfect, isFeminine: true)
  }

  private func perfectWithPronoun(_ letters: ArraySlice<UInt8>) -> VerbForm? {
    for pronoun in VerbEnding.pronouns {
      guard let rest = letters.dropping(pronoun) else { continue }
      if rest.count > 3, let base = rest.dropping([Letters.teh]),
        let entry = entry(base, perfect) ?? entry(base, shortPerfect)
      {
        // «شركته» (his company) ends in the same letters as a verb.
        return VerbForm(
          lemma: entry.lemma, tense: .perfect, isFeminine: true,
          isNounLike: base.count < 4)
      }
      if let entry = entry(rest, perfect), rest.count > 2 {
        // «عملها» is rather “her work” than “he did it”.
        return VerbForm(
          lemma: entry.lemma, tense: .perfect,
          isNounLike: rest.count == 3 || entry.isNounLike)
      }
    }
    return nil
  }

  private func entry(
    _ letters: ArraySlice<UInt8>, _ table: [LetterKey: Entry]
  ) -> Entry? {
    LetterKey(letters).flatMap { table[$0] }
  }
}

/// What may follow a verb's stem.
private enum VerbEnding {
  struct Perfect {
    var letters: Letters
    var isFeminine: Bool
    /// Whether a weak last letter is lost before it.
    var allowsShort: Bool
    /// Whether nouns of three letters take the same ending.
    var isNounLike: Bool
  }

  static let perfect: [Perfect] = [
    // ت (-at), وا (-ū), تا (-atā), ا (-ā)
    Perfect(
      letters: [Letters.teh], isFeminine: true, allowsShort: true,
      isNounLike: false),
    Perfect(
      letters: [Letters.waw, Letters.alef], isFeminine: false,
      allowsShort: true, isNounLike: false),
    Perfect(
      letters: [Letters.teh, Letters.alef], isFeminine: true,
      allowsShort: true, isNounLike: false),
    Perfect(
      letters: [Letters.alef], isFeminine: false, allowsShort: false,
      isNounLike: true),
  ]

  /// ون (-ūna), ان (-āni), وا (-ū), و (-ū before a pronoun), ا (-ā).
  static let imperfect: [Letters] = [
    [Letters.waw, Letters.noon], [Letters.alef, Letters.noon],
    [Letters.waw, Letters.alef], [Letters.waw], [Letters.alef],
  ]

  /// ها (her, it), هم (them), هما (both of them), نا (us), ه (him, it).
  static let pronouns: [Letters] = [
    [Letters.heh, Letters.meem, Letters.alef], [Letters.heh, Letters.alef],
    [Letters.heh, Letters.meem], [Letters.noon, Letters.alef],
    [Letters.heh],
  ]
}

extension ArraySlice<UInt8> {
  /// The slice without an ending; `nil` if it does not end so or nothing
  /// would be left.
  func dropping(_ ending: Letters) -> ArraySlice<UInt8>? {
    guard count > ending.count, suffix(ending.count).elementsEqual(ending)
    else { return nil }
    return dropLast(ending.count)
  }
}
