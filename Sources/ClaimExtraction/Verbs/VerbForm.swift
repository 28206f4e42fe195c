/// A finite verb as recognised by its letters alone.
struct VerbForm: Sendable {
  enum Tense: Sendable { case perfect, imperfect }
  /// The verb, as its perfect.
  var lemma: FoldedWord
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
  /// Whether it is so only after لم: «لم يبقَ» (did not remain).
  var isJussive = false
  /// Whether the speaker is its subject: «نعمل» (we work).
  var isFirstPerson = false
}

extension VerbLexicon {
  /// Reads a folded word as a finite verb; `nil` where it cannot be one.
  ///
  ///     lexicon.form(of: "وتهدف")  // and it aims
  func form(of word: FoldedWord) -> VerbForm? {
    let count = word.count
    guard (2...15).contains(count) else { return nil }
    if let form = bareForm(of: word), !isRatherJoined(word, form) {
      return form
    }
    guard count > 3 || Self.short.contains(word),
      word.hasPrefix("و") || word.hasPrefix("ف"),
      var form = bareForm(of: word.dropFirst())
    else { return nil }
    form.hasConjunction = true
    return form
  }

  /// «وتم» (and was done), «وظل» (and remained): verbs of two letters behind
  /// و or ف that spell no other word.
  private static let short: WordSet = [
    "وتم", "فتم", "وظل", "فظل", "وشن", "فشن", "وضم", "فضم", "وحث", "فحث",
    "وهز", "فهز", "وصب",
  ]

  /// «ودعا» is rather “and he called” than the dual of ودع (bade farewell).
  private func isRatherJoined(_ word: FoldedWord, _ form: VerbForm) -> Bool {
    guard form.isNounLike, form.tense == .perfect, word.count > 3,
      word.hasPrefix("و"), word.hasSuffix("ا"),
      let joined = perfect[word.dropFirst()]
    else { return false }
    return !joined.isNounLike
  }

  private func bareForm(of word: FoldedWord) -> VerbForm? {
    // «تكون» is rather an imperfect of كان than a perfect of measure V.
    let imperfect = imperfectForm(of: word)
    if let imperfect, listed.contains(imperfect.lemma) {
      // «توقف» is rather of measure V (stopped, a standstill) than “she stops”.
      let isOfFive =
        imperfect.isFeminine && imperfect.lemma.hasPrefix("ا")
        && perfect[word]?.isNounLike == true
      return isOfFive ? perfectForm(of: word) ?? imperfect : imperfect
    }
    return perfectForm(of: word) ?? imperfect ?? unusualForm(of: word)
  }

  /// «لم يبقَ» (did not remain), «نعمل» (we work), «أعدنا» (we gave back).
  private func unusualForm(of word: FoldedWord) -> VerbForm? {
    if let rest = word.dropping("نا"), let entry = firstPerson[rest] {
      return VerbForm(
        lemma: entry.lemma, tense: .perfect, isNounLike: rest.count < 3,
        isFirstPerson: rest.count < 3)
    }
    var rest = word
    let isFuture = rest.count > 3 && rest.hasPrefix("س")
    if isFuture { rest = rest.dropFirst() }
    guard rest.count > 2 else { return nil }
    // أ (I) before three letters spells too many adjectives: أطول، أكبر.
    let isFirst =
      rest.hasPrefix("ن") || rest.hasPrefix("ا") && rest.count > 4
    let isFeminine = rest.hasPrefix("ت")
    guard isFirst || isFeminine || rest.hasPrefix("ي") else { return nil }
    let stem = rest.dropFirst()
    if isFirst, let entry = imperfect[stem] {
      return VerbForm(
        lemma: entry.lemma, tense: .imperfect, isNounLike: stem.count < 4,
        isFuture: isFuture, isFirstPerson: true)
    }
    guard !isFuture, let entry = jussive[stem] else { return nil }
    return VerbForm(
      lemma: entry.lemma, tense: .imperfect, isFeminine: isFeminine,
      isNounLike: true, isJussive: true, isFirstPerson: isFirst)
  }

  // MARK: Imperfect

  private func imperfectForm(of word: FoldedWord) -> VerbForm? {
    var rest = word
    var isFuture = false
    var hasLam = false
    if rest.count > 3, rest.hasPrefix("س") {
      isFuture = true
      rest = rest.dropFirst()
    } else if rest.count > 3, rest.hasPrefix("ل") {
      hasLam = true
      rest = rest.dropFirst()
    }
    let isFeminine = rest.hasPrefix("ت")
    guard isFeminine || rest.hasPrefix("ي"), rest.count > 1,
      let entry =
        imperfectEntry(of: rest.dropFirst()) ?? augmented(rest.dropFirst())
    else { return nil }
    return VerbForm(
      lemma: entry.lemma, tense: .imperfect, isFeminine: isFeminine,
      isFuture: isFuture, hasLam: hasLam)
  }

  /// Measures V, VI and X are verbs by their shape alone: يتوفر، يستعين.
  private func augmented(_ stem: FoldedWord) -> Entry? {
    if stem.hasPrefix("ن"), let entry = seventhMeasure(stem) { return entry }
    guard stem.hasPrefix("ت") || stem.hasPrefix("ست"),
      (4...7).contains(stem.count)
    else { return nil }
    return Entry(lemma: stem, isNounLike: false)
  }

  /// «ينكشف» (is uncovered), of a verb known by its first measure only.
  private func seventhMeasure(_ stem: FoldedWord) -> Entry? {
    guard stem.count == 4, !stem.contains("ا"),
      let first = perfect[stem.dropFirst()], first.lemma.count == 3
    else { return nil }
    return Entry(lemma: stem, isNounLike: false)
  }

  private func imperfectEntry(of stem: FoldedWord) -> Entry? {
    if let entry = imperfect[stem] { return entry }
    for ending in VerbEnding.imperfect {
      guard let rest = stem.dropping(ending) else { continue }
      if let entry = imperfect[rest] ?? shortImperfect[rest] { return entry }
    }
    for pronoun in VerbEnding.pronouns {
      guard let rest = stem.dropping(pronoun) else { continue }
      if let entry = imperfect[rest] { return entry }
      // The و of the plural stays before a pronoun: «يستخدمونه».
      for ending in VerbEnding.imperfect {
        if let short = rest.dropping(ending), let entry = imperfect[short] {
          return entry
        }
      }
    }
    return nil
  }

  // MARK: Perfect

  private func perfectForm(of word: FoldedWord) -> VerbForm? {
    if let entry = perfect[word] {
      return VerbForm(
        lemma: entry.lemma, tense: .perfect, isNounLike: entry.isNounLike)
    }
    for ending in VerbEnding.perfect {
      guard let rest = word.dropping(ending.letters) else { continue }
      let found =
        perfect[rest] ?? (ending.allowsShort ? shortPerfect[rest] : nil)
      guard let entry = found else { continue }
      return VerbForm(
        lemma: entry.lemma, tense: .perfect, isFeminine: ending.isFeminine,
        // «ظلت، ضمت» (remained, included) can be nothing else.
        isNounLike: ending.isNounLike && rest.count < 4
          || rest.count < 3 && !ending.isFeminine)
    }
    return fifthMeasure(word) ?? seventhPerfect(word)
      ?? tenthPerfect(word) ?? perfectWithPronoun(word)
  }

  /// «تأسست» (was founded), of a verb known by its first measure only.
  private func fifthMeasure(_ word: FoldedWord) -> VerbForm? {
    guard word.hasPrefix("ت"), word.count == 5,
      let rest = word.dropFirst().dropping("ت"), let entry = perfect[rest]
    else { return nil }
    return VerbForm(lemma: entry.lemma, tense: .perfect, isFeminine: true)
  }

  /// «انكشف», «انكشفت» (was uncovered)
  private func seventhPerfect(_ word: FoldedWord) -> VerbForm? {
    guard word.hasPrefix("ان"), (5...6).contains(word.count) else {
      return nil
    }
    let isFeminine = word.count == 6
    guard !isFeminine || word.hasSuffix("ت"),
      let entry = seventhMeasure(
        isFeminine ? word.dropFirst().dropLast() : word.dropFirst())
    else { return nil }
    return VerbForm(
      lemma: entry.lemma, tense: .perfect, isFeminine: isFeminine)
  }

  /// «استضاف», «استضافت» (hosted): measure X by its shape alone.
  private func tenthPerfect(_ word: FoldedWord) -> VerbForm? {
    guard word.hasPrefix("است"), (6...7).contains(word.count),
      !word.hasSuffix("ا"), !word.hasSuffix("ه")
    else { return nil }
    let isFeminine = word.count == 7
    guard !isFeminine || word.hasSuffix("ت") else { return nil }
    return VerbForm(
      lemma: isFeminine ? word.dropLast() : word, tense: .perfect,
      isFeminine: isFeminine)
  }

  private func perfectWithPronoun(_ word: FoldedWord) -> VerbForm? {
    for pronoun in VerbEnding.pronouns {
      guard let rest = word.dropping(pronoun) else { continue }
      if rest.count > 3, let base = rest.dropping("ت"),
        let entry = perfect[base] ?? shortPerfect[base]
      {
        // «شركته» (his company) ends in the same letters as a verb.
        return VerbForm(
          lemma: entry.lemma, tense: .perfect, isFeminine: true,
          isNounLike: base.count < 4)
      }
      // «أجراها» (carried it out): ى is ا before a pronoun.
      if rest.count > 3, let stem = rest.dropping("ا"),
        let entry = shortPerfect[stem], entry.lemma.hasSuffix("ي")
      {
        return VerbForm(lemma: entry.lemma, tense: .perfect)
      }
      if let entry = perfect[rest], rest.count > 2 {
        // «عملها» is rather “her work” than “he did it”.
        return VerbForm(
          lemma: entry.lemma, tense: .perfect,
          isNounLike: rest.count == 3 || entry.isNounLike)
      }
    }
    return nil
  }
}

/// What may follow a verb's stem.
private enum VerbEnding {
  struct Perfect: Sendable {
    var letters: FoldedWord
    var isFeminine: Bool
    /// Whether a weak last letter is lost before it.
    var allowsShort: Bool
    /// Whether nouns of three letters take the same ending.
    var isNounLike: Bool
  }

  /// ت (-at), وا (-ū), تا (-atā), ا (-ā)
  static let perfect: [Perfect] = [
    Perfect(
      letters: "ت", isFeminine: true, allowsShort: true, isNounLike: false),
    Perfect(
      letters: "وا", isFeminine: false, allowsShort: true, isNounLike: false),
    Perfect(
      letters: "تا", isFeminine: true, allowsShort: true, isNounLike: false),
    Perfect(
      letters: "ا", isFeminine: false, allowsShort: false, isNounLike: true),
  ]

  /// ون (-ūna), ان (-āni), وا (-ū), و (-ū before a pronoun), ا (-ā).
  static let imperfect: [FoldedWord] = ["ون", "ان", "وا", "و", "ا"]

  /// هما (both of them), ها (her, it), هم (them), نا (us), ه (him, it).
  static let pronouns: [FoldedWord] = ["هما", "ها", "هم", "نا", "ه"]
}

extension FoldedWord {
  /// The word without an ending; `nil` if it does not end so or nothing
  /// would be left.
  fileprivate func dropping(_ ending: FoldedWord) -> FoldedWord? {
    count > ending.count && hasSuffix(ending) ? dropLast(ending.count) : nil
  }
}
