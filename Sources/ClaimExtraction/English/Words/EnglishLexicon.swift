/// What English words can be, from `en/word-classes.txt`, `en/verbs.txt`,
/// `en/irregular-verbs.txt` and by their endings.
struct EnglishLexicon: Sendable {
  /// The forms of a verb that a word can be.
  struct Forms: OptionSet, Sendable {
    let rawValue: UInt8
    static let base = Forms(rawValue: 1)
    static let thirdPerson = Forms(rawValue: 2)
    static let past = Forms(rawValue: 4)
    static let participle = Forms(rawValue: 8)
  }
  /// Which part of speech a word is as a rule.
  enum Bias: Sendable { case verb, both, other }

  /// What a word can be.
  struct Entry: Sendable {
    /// The only class of a word of a closed class.
    var closed: EnglishTag?
    var forms: Forms = []
    /// The verb's infinitive; empty for other words.
    var lemma: FoldedWord = .empty
    var bias = Bias.verb
    var isAdjective = false
    var isAdverb = false
    /// A noun in spite of its ending: hospital, clinic.
    var isNoun = false
  }

  /// The lexicon that ships with Isnad, read at first use.
  static let shared = EnglishLexicon()

  private var entries = WordMap<Entry>()
  /// Words that take a plural verb without ending in -s.
  private(set) var plurals = WordSet([])

  init() {
    addVerbs()
    for columns in CueFile.lines("en/adjectives") {
      entries[FoldedWord(columns[0]), default: Entry()].isAdjective = true
    }
    for columns in CueFile.lines("en/nouns") {
      entries[FoldedWord(columns[0]), default: Entry()].isNoun = true
    }
    for columns in CueFile.lines("en/adverbs") {
      entries[FoldedWord(columns[0]), default: Entry()].isAdverb = true
    }
    for columns in CueFile.lines("en/word-classes") where columns.count > 1 {
      for word in columns[1].split(separator: " ") {
        let word = FoldedWord(String(word))
        guard let tag = EnglishTag(rawValue: Self.tagName(columns[0])) else {
          if columns[0] == "plural" { plurals.insert(word) }
          continue
        }
        entries[word, default: Entry()].closed = tag
      }
    }
    entries["to"] = Entry(closed: .to)
  }

  /// `subject` words are pronouns to the tagger.
  private static func tagName(_ name: String) -> String {
    name == "subject" ? "pronoun" : name
  }

  /// What a folded word can be.
  func entry(_ word: FoldedWord) -> Entry {
    var entry = entries[word] ?? Entry()
    if entry.closed == nil, word.contains("'") {
      entry.closed = contraction(word)
    }
    guard entry.closed == nil, entry.forms.isEmpty else { return entry }
    if !entry.isAdjective, !entry.isNoun {
      entry.isAdjective = Self.adjectiveEndings.contains {
        word.count > $0.count + 2 && word.hasSuffix($0)
      }
    }
    if !entry.isAdverb, !entry.isNoun {
      entry.isAdverb =
        word.count > 4 && word.hasSuffix("ly")
    }
    return entry
  }

  private static let adjectiveEndings: [FoldedWord] = [
    "al", "ous", "ful", "ic", "ive", "less", "able", "ible", "ish",
  ]
  // MARK: Contractions

  private static let verbTails: [FoldedWord] = [
    "n't", "'ll", "'d", "'ve", "'re", "'m",
  ]
  /// Words after which 's is “is” or “has”.
  private static let subjectsOfIs: WordSet = [
    "it's", "he's", "she's", "that's", "there's", "what's", "who's", "here's",
    "where's", "how's", "let's",
  ]

  private func contraction(_ word: FoldedWord) -> EnglishTag? {
    if Self.verbTails.contains(where: word.hasSuffix)
      || Self.subjectsOfIs.contains(word)
    {
      return .auxiliary
    }
    return word.hasSuffix("'s") || word.hasSuffix("s'") ? .possessive : nil
  }

  /// Whether a folded word is a plain word of the language, not a name: a
  /// verb or adjective, or the plural of no name's shape.
  func isCommonNoun(_ word: FoldedWord) -> Bool {
    let entry = entry(word)
    return !entry.forms.isEmpty || entry.isAdjective || entry.isNoun
      || entry.isAdverb || word.hasSuffix("s") && !word.hasSuffix("'s")
  }

  // MARK: Verbs

  private mutating func addVerbs() {
    var irregular: [String: [String]] = [:]
    for columns in CueFile.lines("en/irregular-verbs") where columns.count > 2 {
      irregular[columns[0]] = columns
    }
    for columns in CueFile.lines("en/verbs") {
      let verb = columns[0]
      let kind = columns.count > 1 ? columns[1] : ""
      let bias: Bias =
        kind == "noun" ? .other : kind == "both" ? .both : .verb
      add(verb, .base, verb, bias)
      add(EnglishInflection.thirdPerson(verb), .thirdPerson, verb, bias)
      if let forms = irregular[verb] {
        add(forms[1], .past, verb, bias)
        add(forms[2], .participle, verb, bias)
        if forms.count < 4 { continue }
      }
      for past in EnglishInflection.past(verb) {
        add(past, [.past, .participle], verb, bias)
      }
    }
  }

  private mutating func add(
    _ form: String, _ forms: Forms, _ verb: String, _ bias: Bias
  ) {
    let word = FoldedWord(form)
    var entry = entries[word] ?? Entry()
    let isNew = entry.forms.isEmpty
    // “found” is rather a form of find than the verb found.
    if isNew || forms.contains(.past) && entry.forms == .base {
      entry.lemma = FoldedWord(verb)
    }
    if isNew { entry.bias = bias }
    entry.forms.formUnion(forms)
    entries[word] = entry
  }
}
