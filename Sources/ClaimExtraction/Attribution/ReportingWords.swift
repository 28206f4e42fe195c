/// A word of saying, finding or thinking.
struct ReportingWord: Sendable, Equatable {
  /// What it does with its source and content; see `ar/reporting-verbs.txt`.
  enum Kind: String, Sendable {
    case say, announce, find, believe, predict, warn, doubt
    case accuse, describe, request, ascribe, deny

    /// Whether the frame belongs to the claim: without it nothing that can
    /// be checked is left (guidelines, section 3.5).
    var keepsFrame: Bool {
      switch self {
      case .accuse, .describe, .request, .ascribe, .deny: true
      default: false
      }
    }
  }
  /// How the word stands in the sentence.
  enum Form: Sendable {
    case perfect, imperfect, participle, verbalNoun
  }
  var kind: Kind
  var form: Form
  /// Whether the form agrees with a feminine or collective subject.
  var isFeminine: Bool
  /// Whether it is a participle in the accusative: «مشيرًا» (pointing out).
  var isAccusative = false
  /// Whether a plain noun can be what is said: «نفى الاتهامات».
  var takesNoun = false
  /// Whether only a clause or a quotation can be: «قال إن» (said that).
  var takesClauseOnly = false
  /// Whether that clause needs بأن: «شهد بأن» (testified that).
  var takesBiOnly = false
  /// Whether the frame stays even before أن: «شك في أن» (doubted that).
  var keepsClause = false
  /// Whether the speaker speaks of himself: «أرى، نعتقد» (I see, we think).
  var isFirstPerson = false
  /// Whether its perfect begins with a bare ا, as اقترح (proposed): «أقترح»
  /// is I propose, and «يُقترح» is a passive.
  var opensWithAlif = false
  /// Whether a pronoun for whom or what it is about is joined to it, or لـ
  /// (to) stands before it: then only أن makes it a frame.
  var hasObject = false
  /// Whether و or ف is joined to it.
  var hasConjunction = false

  /// The gender of the one who speaks; `nil` where the form does not tell.
  var gender: Gender? {
    switch form {
    case .perfect, .imperfect: isFeminine ? .feminine : .masculine
    case .participle, .verbalNoun: nil
    }
  }
}

/// The words of saying in all their forms.
struct ReportingWords: Sendable {
  private var forms = WordMap<ReportingWord>()
  /// Whether the verb being inflected begins with a bare ا.
  private var opensWithAlif = false

  /// The words in `ar/reporting-verbs.txt`, inflected.
  init() {
    for columns in CueFile.lines("ar/reporting-verbs") {
      guard columns.count >= 5,
        let kind = ReportingWord.Kind(rawValue: columns[4])
      else { continue }
      opensWithAlif = columns[0].hasPrefix("ا")
      let object = columns.last
      addPerfect(columns[0], kind, object)
      addImperfect(columns[1], kind, object)
      if columns[2] != "-" { addVerbalNoun(columns[2], kind) }
      if columns[3] != "-" { addParticiple(columns[3], kind) }
    }
  }

  /// The way a folded word reports, also with و or ف before it.
  func word(_ folded: FoldedWord) -> ReportingWord? {
    if let word = forms[folded] { return word }
    // «ليؤكد أن» (to affirm that)
    if folded.hasPrefix("لي") || folded.hasPrefix("لت"),
      var word = forms[folded.dropFirst()] ?? withObject(folded.dropFirst()),
      word.form == .imperfect
    {
      word.hasObject = true
      return word
    }
    // و (wa-, and), ف (fa-, then)
    guard folded.hasPrefix("و") || folded.hasPrefix("ف"),
      var word = forms[folded.dropFirst()] ?? withObject(folded.dropFirst())
    else { return withObject(folded) }
    word.hasConjunction = true
    return word
  }

  /// «وصفته، اتهمها، نفاه» (described it, accused her, denied it): a verb with
  /// a pronoun for what or whom it is about.
  private func withObject(_ folded: FoldedWord) -> ReportingWord? {
    for pronoun in Self.pronouns
    where folded.hasSuffix(pronoun) && folded.count > pronoun.count + 2 {
      let stem = folded.dropLast(pronoun.count)
      // «نفاه» is of نفى.
      guard
        var word = forms[stem]
          ?? (stem.hasSuffix("ا") ? forms[stem.dropLast() + "ي"] : nil),
        word.form == .perfect || word.form == .imperfect,
        !word.isFirstPerson
      else { continue }
      word.hasObject = true
      return word
    }
    return nil
  }

  /// ـها، ـهم، ـنا، ـه (her, them, us, him)
  private static let pronouns: [FoldedWord] = ["ها", "هم", "نا", "ه"]

  private mutating func add(
    _ form: String, _ kind: ReportingWord.Kind, _ type: ReportingWord.Form,
    feminine: Bool = false, accusative: Bool = false,
    object: String? = nil, firstPerson: Bool = false
  ) {
    guard let folded = WordRun(phrase: form).words.first?.folded,
      forms[folded] == nil
    else { return }
    forms[folded] = ReportingWord(
      kind: kind, form: type, isFeminine: feminine,
      isAccusative: accusative,
      takesNoun: object == "noun" || object == "noun-frame",
      takesClauseOnly: object == "clause" || object == "bi-clause",
      takesBiOnly: object == "bi-clause",
      keepsClause: object == "noun-frame", isFirstPerson: firstPerson,
      opensWithAlif: opensWithAlif)
  }

  private mutating func addPerfect(
    _ verb: String, _ kind: ReportingWord.Kind,
    _ object: String?
  ) {
    add(verb, kind, .perfect, object: object)
    // A weak last letter is lost: «رأى» (raʾā), «رأت» (raʾat).
    let isWeak = verb.hasSuffix("ى") || verb.hasSuffix("ا")
    let stem = isWeak ? String(verb.dropLast()) : verb
    add(stem + "ت", kind, .perfect, feminine: true, object: object)
    add(stem + "وا", kind, .perfect, object: object)
    add(
      verb.hasSuffix("ى") ? stem + "يا" : verb + "ا", kind, .perfect,
      object: object)
    add(stem + "تا", kind, .perfect, feminine: true, object: object)
  }

  private mutating func addImperfect(
    _ verb: String, _ kind: ReportingWord.Kind,
    _ object: String?
  ) {
    let rest = String(verb.dropFirst())
    let isWeak = ["ى", "ي", "و"].contains(String(rest.suffix(1)))
    let stem = isWeak ? String(rest.dropLast()) : rest
    add(verb, kind, .imperfect, object: object)
    add("ت" + rest, kind, .imperfect, feminine: true, object: object)
    add("ي" + stem + "ون", kind, .imperfect, object: object)
    add("ي" + rest + "ان", kind, .imperfect, object: object)
    for letter in ["ن", "أ"] {
      add(
        letter + rest, kind, .imperfect, object: object, firstPerson: true)
    }
  }

  private mutating func addVerbalNoun(
    _ noun: String, _ kind: ReportingWord.Kind
  ) {
    add(noun, kind, .verbalNoun)
    let bare = noun.hasPrefix("ال") ? String(noun.dropFirst(2)) : noun
    add("ال" + bare, kind, .verbalNoun)
    // «اكتفى بالقول إن» (contented himself with saying that)
    add("بال" + bare, kind, .verbalNoun)
  }

  /// «مطالبة» is rather “calling for” behind a comma than “a call”.
  private mutating func addFeminine(
    _ participle: String, _ kind: ReportingWord.Kind
  ) {
    add(participle, kind, .participle, feminine: true)
    guard let folded = WordRun(phrase: participle).words.first?.folded,
      forms[folded]?.form == .verbalNoun, kind == .request
    else { return }
    forms[folded]?.form = .participle
    forms[folded]?.isFeminine = true
  }

  private mutating func addParticiple(
    _ participle: String, _ kind: ReportingWord.Kind
  ) {
    add(participle + "ا", kind, .participle, accusative: true)
    add(participle, kind, .participle)
    addFeminine(participle + "ة", kind)
    add(participle + "ين", kind, .participle)
    add(participle + "ون", kind, .participle)
  }
}
