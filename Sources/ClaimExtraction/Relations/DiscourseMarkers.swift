/// Words that say how a clause or sentence hangs on what stands before it.
struct DiscourseMarkers: Sendable {
  /// What a marker says.
  enum Marker: String, Sendable {
    /// «لكن» (but).
    case contrast
    /// «إذ» (as): what bears the clause before out.
    case justification
    /// «ما يدل على أن» (which shows that): what the clause before bears out.
    case evidence
    /// «بعدما» (after), “as”: what the clause before comes from.
    case cause
    /// «على أن» (provided that).
    case condition
    /// «نفى» (denied).
    case denial
    /// «عزا» (ascribed to).
    case ascription
  }
  private let starts: PhraseTable<Marker>
  private let cues: WordMap<Marker>
  private let denials: WordSet
  private let ascriptions: WordSet

  /// The markers of the data files of both languages.
  init() {
    var starts: [(String, Marker)] = []
    var cues = WordMap<Marker>()
    var denials: [FoldedWord] = []
    var ascriptions: [FoldedWord] = []
    for row in CueFile.lines("ar/discourse-markers")
      + CueFile.lines("en/discourse-markers") where row.count > 1
    {
      guard let marker = Marker(rawValue: row[0]) else { continue }
      for form in row[1].split(separator: ",") {
        let phrase = String(form.trimmingSpaces)
        switch marker {
        case .contrast: starts.append((phrase, marker))
        case .ascription: ascriptions += FoldedPhrase.words(of: phrase)
        case .denial: denials += Self.withPronouns(phrase)
        default: cues[Self.key(phrase)] = marker
        }
      }
    }
    self.starts = PhraseTable(starts)
    self.cues = cues
    self.denials = WordSet(denials)
    self.ascriptions = WordSet(ascriptions)
  }

  /// «نفى» (denied) and «نفاه، نفاها، نفاهم» (denied it, her, them).
  private static func withPronouns(_ verb: String) -> [FoldedWord] {
    let words = FoldedPhrase.words(of: verb)
    guard words.count == 1, let word = words.first, let last = verb.last
    else { return words }
    let pronouns: [FoldedWord] = ["ه", "ها", "هم"]
    // ى before a pronoun is ا; the ا of «نفوا» falls.
    let stem: FoldedWord =
      last == "ى"
      ? word.dropLast() + "ا" : verb.hasSuffix("وا") ? word.dropLast() : word
    return words + pronouns.map { stem + $0 }
  }

  /// The words of a phrase as one.
  private static func key(_ phrase: String) -> FoldedWord {
    let words = FoldedPhrase.words(of: phrase)
    return words.dropFirst().reduce(words.first ?? .empty) { $0 + $1 }
  }

  /// What the printed cue of a clause says.
  func marker(cue: String) -> Marker? {
    cue.isEmpty ? nil : cues[Self.key(cue)]
  }

  /// What stands at a word of a sentence.
  func marker(_ run: WordRun, at index: Int) -> Marker? {
    starts.match(run, at: index)?.value
  }

  /// Whether a claim opens with a verb of denying.
  func denies(_ draft: Draft, _ readings: [SentenceReading]) -> Bool {
    opens(draft, readings, with: denials, within: 8)
  }

  /// Whether a claim opens with a verb that ascribes something to its cause.
  func ascribes(_ draft: Draft, _ readings: [SentenceReading]) -> Bool {
    opens(draft, readings, with: ascriptions, within: 3)
  }

  private func opens(
    _ draft: Draft, _ readings: [SentenceReading], with verbs: WordSet,
    within count: Int
  ) -> Bool {
    let words = readings[draft.reading].run.words
    return draft.range.prefix(count).contains {
      let word = words[$0].folded
      // و and ف (and, so) may be joined to the verb.
      return verbs.contains(word)
        || word.count > 3 && (word.hasPrefix("و") || word.hasPrefix("ف"))
          && verbs.contains(word.dropFirst())
    }
  }
}
