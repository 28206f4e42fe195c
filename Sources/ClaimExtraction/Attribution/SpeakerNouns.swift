/// Nouns that name a kind of source (`ar/speaker-nouns.txt`).
enum SpeakerNouns {
  /// What else the data file says of a noun.
  enum Trait: String, Sendable {
    /// Before a name it is a form of address, no office: الدكتور.
    case title
    /// It names a medium that people talk to: وكالة، صحيفة.
    case medium
    /// An office at the head of a body: رئيس، مدير.
    case leader
    /// A body whose noun is masculine: مجلس، حزب.
    case masculine
  }

  private struct Entry {
    var kind: Speaker.Kind
    var trait: Trait?
  }

  private static let entries: WordMap<Entry> = {
    var entries = WordMap<Entry>()
    for columns in CueFile.lines("ar/speaker-nouns") where columns.count > 1 {
      let word = WordRun(phrase: columns[0]).firstFolded
      guard let kind = Speaker.Kind(rawValue: columns[1]) else { continue }
      let trait = columns.count > 2 ? Trait(rawValue: columns[2]) : nil
      entries[word] = Entry(kind: kind, trait: trait)
    }
    return entries
  }()

  /// News media by name (`ar/agencies.txt`).
  private static let media = WordSet(
    CueFile.lines("ar/agencies").compactMap { columns in
      let words = WordRun(phrase: columns[0]).words
      return words.count == 1 ? words.first?.folded : nil
    })

  /// The kind of source that a folded noun names as it stands, or with the
  /// article.
  static func exact(_ word: FoldedWord) -> Speaker.Kind? {
    entry(word)?.kind
  }

  private static func entry(_ word: FoldedWord) -> Entry? {
    entries[word]
      ?? (word.isDefinite ? entries[word.dropFirst(2)] : construct(word))
  }

  /// «محللو البنك، محللي البنك» (the bank's analysts): a plural that has lost
  /// its ن before another noun.
  private static func construct(_ word: FoldedWord) -> Entry? {
    guard word.count > 3, word.hasSuffix("و") || word.hasSuffix("ي"),
      let entry = entries[word + "ن"], entry.kind == .group
    else { return nil }
    return entry
  }

  /// The kind of source that a folded noun names, with or without the
  /// article, a preposition or a conjunction joined to it.
  static func shared(_ word: FoldedWord) -> Speaker.Kind? {
    let entries = entries
    if let kind = entries[word]?.kind ?? construct(word)?.kind { return kind }
    // «مصدرا» (a source, as the object or after لكن)
    if word.hasSuffix("ا"), !Gender.isGivenName(word),
      let entry = entries[word.dropLast()]
    {
      return entry.kind
    }
    for prefix in prefixes where word.hasPrefix(prefix) {
      if let entry = entries[word.dropFirst(prefix.count)] {
        return entry.kind
      }
    }
    return owned(word)
  }

  /// «مديرها، شركته» (her director, his company): with its owner's pronoun.
  private static func owned(_ word: FoldedWord) -> Speaker.Kind? {
    for pronoun: FoldedWord in ["ها", "هم", "ه"]
    where word.count > pronoun.count + 3 && word.hasSuffix(pronoun) {
      let noun = word.dropLast(pronoun.count)
      if let entry = entries[noun] { return entry.kind }
      // ـة is written ت before it.
      if noun.hasSuffix("ت"), let entry = entries[noun.dropLast() + "ه"] {
        return entry.kind
      }
    }
    return nil
  }

  /// The article, a preposition or a conjunction joined to the noun.
  private static let prefixes: [FoldedWord] = [
    "ال", "لل", "ل", "بال", "ب", "وال", "و", "فال", "ف",
  ]

  /// Whether a folded word is a form of address: الدكتور.
  static func isTitle(_ word: FoldedWord) -> Bool {
    entry(word)?.trait == .title
  }

  /// Whether a folded word is an office at the head of a body.
  static func isLeader(_ word: FoldedWord) -> Bool {
    entry(word)?.trait == .leader
  }

  /// Whether a trade or an office is a family name as well, with the article
  /// or without (`ar/trade-names.txt`).
  static func isTradeName(_ word: FoldedWord) -> Bool {
    tradeNames.contains(word.withoutArticle)
  }
  private static let tradeNames = foldedWords(file: "ar/trade-names")

  /// Whether a folded word is a recording once «مصور» (video) or the like
  /// follows: «تسجيل صوتي» (an audio recording), «تسجيل حالات» (the
  /// registration of cases).
  static func mayBeRecording(_ word: FoldedWord) -> Bool {
    recordings.contains(word)
  }
  private static let recordings: WordSet = [
    "تسجيل", "تسجيلا", "التسجيل", "مقطع", "مقطعا", "شريط", "شريطا",
  ]

  /// مصور، صوتي، مرئي، مسرب (video, audio, visual, leaked)
  static func isRecorded(_ next: FoldedWord) -> Bool {
    recorded.contains(next)
  }
  private static let recorded: WordSet = [
    "مصور", "مصورا", "المصور", "صوتي", "صوتيا", "الصوتي", "مريي", "مرييا",
    "مسرب", "مسربا", "المسرب", "فيديو",
  ]

  /// The gender of a noun for a source in the singular; `nil` where its form
  /// does not tell: «قوات» (forces) and the names of bodies go with verbs of
  /// either.
  static func gender(_ word: FoldedWord) -> Gender? {
    guard let entry = entry(word) else { return nil }
    if entry.trait == .masculine { return .masculine }
    // ـة (-a)
    if word.hasSuffix("ه") { return entry.kind == .group ? nil : .feminine }
    return entry.kind == .person ? .masculine : nil
  }

  /// Whether a folded word is the name of a medium.
  static func isMedium(_ word: FoldedWord) -> Bool { media.contains(word) }

  /// «لوكالة …», «للصحفيين», «لرويترز»: whom the source spoke to.
  static func isAddressee(_ word: FoldedWord) -> Bool {
    guard word.hasPrefix("ل"), word.count > 2 else { return false }
    let bare = word.dropFirst(word.hasPrefix("لل") ? 2 : 1)
    return entries[bare]?.trait == .medium || media.contains(bare)
      || entry(bare)?.trait == .medium || reporters.contains(bare)
      || firstOfMedia.contains(bare) || programmes.contains(bare)
  }

  /// شبكة، برنامج، منصة (a network, programme, platform): to which one talks
  private static let programmes: WordSet = [
    "شبكه", "برنامج", "منصه", "نشره", "بودكاست", "راديو", "صحافه",
  ]

  /// أول، ركن، متقاعد: what tells ranks apart, as in «الفريق أول», «عميد ركن»
  static func isRank(_ word: FoldedWord) -> Bool { ranks.contains(word) }
  private static let ranks: WordSet = [
    "اول", "ركن", "الركن", "متقاعد", "المتقاعد", "ثان", "ثاني", "طيار",
  ]

  /// الأمم، الطاقة، الفضاء: behind وكالة the agency of the UN, of energy, of
  /// space, which is no medium
  static func isStateAgency(_ next: FoldedWord) -> Bool {
    stateAgencies.contains(next)
  }
  private static let stateAgencies: WordSet = [
    "الامم", "الفضاء", "الطاقه", "الادويه", "البييه", "البيئه", "التنميه",
    "الاستخبارات", "المخابرات", "غوث", "الغوث", "الحدود", "حمايه",
    "الاسكان", "السلامه",
  ]

  /// فرانس (برس)، سكاي (نيوز): the first word of a medium's name
  private static let firstOfMedia: WordSet = ["فرانس", "سكاي", "اسوشيتد"]

  /// مراسل، موفد (a medium's reporter, envoy): whom sources tell.
  private static let reporters: WordSet = [
    "مراسل", "مراسله", "مراسلنا", "مراسلتنا", "موفد", "موفده", "موفدنا",
    "مراسلها", "مراسلتها",
  ]

  /// باسم (in the name of) after متحدث (spokesman).
  static func isOnBehalf(_ word: FoldedWord) -> Bool { word == "باسم" }

  /// باسمها، باسمه، باسمهم (in her, his, their name) after متحدث.
  static func isOnOwnBehalf(_ word: FoldedWord) -> Bool {
    ownBehalves.contains(word)
  }

  private static let ownBehalves: WordSet = [
    "باسمها", "باسمه", "باسمهم", "باسمهما", "باسمهن", "باسمنا",
  ]

  /// «للصحفيين، للمصلين» (to the journalists, to the worshippers): the one
  /// whom somebody tells stands with لـ right behind the verb.
  static func isToldTo(_ word: FoldedWord) -> Bool {
    isAddressee(word) || word.hasPrefix("لل") && word.count > 4
  }
}
