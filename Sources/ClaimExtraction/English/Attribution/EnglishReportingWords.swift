/// English words of saying, finding and thinking in all their forms, from
/// `en/reporting-verbs.txt`.
struct EnglishReportingWords: Sendable {
  /// What else the data file says of a verb.
  enum Trait: String, Sendable {
    /// It names whom it tells: “told reporters that”.
    case addressee
    /// It says that something is not so, and its frame stays: “denied”.
    case denial
    /// Its frame stays before an infinitive: “promised to”.
    case commitment
    /// It reports only before “that”, a clause or a quotation.
    case clause
    /// It reports only before a quotation.
    case quote
    /// It reports only before “as”: “described as”.
    case role
    /// It reports before “for” or “on … to”: “called for”.
    case call
    /// It needs its complement behind “to”: “pointed to a rise”.
    case pointing
  }

  private var words = WordMap<ReportingWord>()
  private var traits = WordMap<Trait>()

  init() {
    for columns in CueFile.lines("en/reporting-verbs") {
      guard columns.count > 1,
        let kind = ReportingWord.Kind(rawValue: columns[1])
      else { continue }
      for form in columns[0].split(separator: " ") {
        let word = FoldedWord(String(form))
        words[word] = ReportingWord(
          kind: kind, form: form.hasSuffix("ing") ? .participle : .perfect,
          isFeminine: false)
        if columns.count > 2 { traits[word] = Trait(rawValue: columns[2]) }
      }
    }
  }

  /// The way a folded word reports.
  func word(_ folded: FoldedWord) -> ReportingWord? { words[folded] }

  /// What the data file says of it.
  func trait(_ folded: FoldedWord) -> Trait? { traits[folded] }
}
