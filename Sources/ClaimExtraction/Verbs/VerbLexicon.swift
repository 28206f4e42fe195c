/// The stems of Arabic verbs, by which finite forms are recognised.
///
/// Perfect verbs stand in `ar/verbs.txt`; their imperfect stems follow from
/// the measure (Wright, *A Grammar of the Arabic Language*, I §§ 34–80):
///
/// | perfect | imperfect stem | |
/// |---|---|---|
/// | فعل، فعّل، فاعل، تفعّل، تفاعل | the same letters | I, II, III, V, VI |
/// | أفعل | without the first letter | IV |
/// | انفعل، افتعل، استفعل | without the first letter | VII, VIII, X |
/// | قال، باع، أراد، اختار | و or ي for the middle ا | hollow |
/// | دعا، رمى | و or ي at the end | defective |
/// | وجد | without و | assimilated |
/// | أكل، أكد | ا or و for the first hamza | hamzated |
///
/// Irregular ones stand with their imperfect in `ar/verbs-added.txt`.
struct VerbLexicon: Sendable {
  /// What the lexicon knows of a stem.
  struct Entry: Sendable {
    /// The verb, as its perfect.
    var lemma: FoldedWord
    /// Whether the perfect's letters also spell a noun.
    var isNounLike: Bool
  }

  private(set) var perfect = WordMap<Entry>()
  /// Perfect stems without their weak last letter, as in «أدّت» (addat).
  private(set) var shortPerfect = WordMap<Entry>()
  private(set) var imperfect = WordMap<Entry>()
  /// Imperfect stems without their weak letter: «يسعون» (yasʿawna).
  private(set) var shortImperfect = WordMap<Entry>()

  /// Imperfect stems as they are after لم: «لم يبقَ» (did not remain).
  private(set) var jussive = WordMap<Entry>()
  /// Perfect stems of hollow verbs before نا: «أعدنا» (we gave back).
  private(set) var firstPerson = WordMap<Entry>()

  /// Verbs whose imperfect is listed rather than derived.
  private(set) var listed: WordSet = []

  /// The lexicon that ships with Isnad.
  init() {
    for columns in CueFile.lines("ar/verbs") {
      addRegular(
        Letters(phrase: columns[0]), isNounLike: columns.count > 1)
    }
    for file in ["ar/verbs-added", "ar/reporting-verbs"] {
      for columns in CueFile.lines(file) where columns.count > 1 {
        add(
          perfect: Letters(phrase: columns[0]),
          imperfect: Letters(phrase: columns[1]),
          isNounLike: columns.count == 3 && columns[2] == "noun")
      }
    }
  }

  private mutating func add(
    perfect: Letters, imperfect: Letters, isNounLike: Bool
  ) {
    let lemma = FoldedWord(letters: perfect)
    listed.insert(lemma)
    let known = self.perfect[lemma]
    let entry = known ?? Entry(lemma: lemma, isNounLike: isNounLike)
    addPerfect(perfect, entry)
    if imperfect.first == Letters.yeh {
      addImperfect(Array(imperfect.dropFirst()), entry)
    }
  }

  private mutating func addRegular(_ letters: Letters, isNounLike: Bool) {
    // Measures V and VI share their letters with their verbal nouns:
    // «تراجع» is both “fell back” and “a falling back”.
    let sharesVerbalNoun = letters.count > 3 && letters[0] == Letters.teh
    let entry = Entry(
      lemma: FoldedWord(letters: letters),
      isNounLike: isNounLike || sharesVerbalNoun)
    addPerfect(letters, entry)
    if let passive = Self.hollowPassive(of: letters) {
      addPerfect(passive, entry)
    }
    for stem in Self.imperfectStems(of: letters) { addImperfect(stem, entry) }
  }

  private mutating func addPerfect(_ letters: Letters, _ entry: Entry) {
    perfect[FoldedWord(letters: letters)] = entry
    if letters.count > 2, letters[letters.count - 2] == Letters.alef {
      let short = letters.dropLast(2) + letters.suffix(1)
      firstPerson[FoldedWord(letters: short)] = entry
    }
    if Self.isWeak(letters.last), letters.count > 2 {
      shortPerfect[FoldedWord(letters: letters.dropLast())] = entry
    }
  }

  private mutating func addImperfect(_ stem: Letters, _ entry: Entry) {
    let key = FoldedWord(letters: stem)
    // «يخسر» is rather from خسر than from أخسر: the shorter verb stands.
    if let known = imperfect[key], !listed.contains(entry.lemma),
      !entry.lemma.isShorter(than: known.lemma)
    {
      return addShortImperfect(stem, entry)
    }
    imperfect[key] = entry
    addShortImperfect(stem, entry)
  }

  private mutating func addShortImperfect(_ stem: Letters, _ entry: Entry) {
    if Self.isWeak(stem.last), stem.count > 1 {
      let short = FoldedWord(letters: stem.dropLast())
      shortImperfect[short] = shortImperfect[short] ?? entry
      jussive[short] = jussive[short] ?? entry
    } else if stem.count > 2, Self.isWeak(stem[stem.count - 2]) {
      let short = FoldedWord(letters: stem.dropLast(2) + stem.suffix(1))
      jussive[short] = jussive[short] ?? entry
    }
  }

  /// أعيد (was given back) of أعاد, استعيد of استعاد.
  private static func hollowPassive(of perfect: Letters) -> Letters? {
    guard perfect.count > 3, perfect[0] == Letters.alef,
      perfect[perfect.count - 2] == Letters.alef
    else { return nil }
    var passive = perfect
    passive[perfect.count - 2] = Letters.yeh
    return passive
  }

  private static func isWeak(_ letter: UInt8?) -> Bool {
    letter == Letters.alef || letter == Letters.waw || letter == Letters.yeh
  }

  /// The stems that follow ي or ت in the imperfect; see the table above.
  static func imperfectStems(of perfect: Letters) -> [Letters] {
    let count = perfect.count
    guard count >= 3 else { return [perfect] }
    if count == 3 { return stemsOfThree(perfect) }
    guard perfect[0] == Letters.alef else { return [perfect] }
    let stem = Array(perfect.dropFirst())
    guard stem[stem.count - 2] == Letters.alef else { return [stem] }
    var hollow = stem
    hollow[stem.count - 2] = Letters.yeh
    return [stem, hollow]
  }

  private static func stemsOfThree(_ perfect: Letters) -> [Letters] {
    let (first, second, third) = (perfect[0], perfect[1], perfect[2])
    if second == Letters.alef {
      return [Letters.waw, Letters.yeh, Letters.alef].map {
        [first, $0, third]
      }
    }
    var stems = [perfect]
    if third == Letters.alef || third == Letters.yeh {
      stems = [[first, second, Letters.yeh], [first, second, Letters.waw]]
    }
    if first == Letters.waw { stems += stems.map { Array($0.dropFirst()) } }
    if first == Letters.alef {
      stems += stems.map { [Letters.waw] + $0.dropFirst() }
      stems += [Array(perfect.dropFirst())]
    }
    return stems
  }
}

extension FoldedWord {
  /// Whether it has fewer letters than another, or as many that come first
  /// in the alphabet.
  fileprivate func isShorter(than other: FoldedWord) -> Bool {
    count != other.count
      ? count < other.count : bits.byteSwapped < other.bits.byteSwapped
  }
}
