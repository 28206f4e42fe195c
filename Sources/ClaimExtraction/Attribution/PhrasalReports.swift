/// Verbs that report only together with a noun (`ar/phrasal-reports.txt`):
/// «خفض البنك توقعاته» (the bank cut its forecasts), «حمل الحزب الحكومة
/// مسؤولية …» (held the government responsible).
struct PhrasalReports: Sendable {
  /// A verb with one of the nouns it needs.
  struct Found {
    /// The verb and the noun, as indices into the sentence.
    var verb: Int
    var noun: Int
    var kind: ReportingWord.Kind
    /// Whether no subject stands between the two: «يأخذ على …».
    var isElided: Bool { noun == verb + 1 }
  }

  private struct Entry: Sendable {
    var kind: ReportingWord.Kind
    var nouns: WordSet
    var needsNegation: Bool
    /// Whether something must follow the noun.
    var needsAbout: Bool
    /// Whether أن must follow.
    var needsThat: Bool
  }

  /// Words searched for the noun behind the verb.
  private static let reach = 16

  private var entries = WordMap<[Entry]>()

  /// The verbs in their third persons.
  init() {
    for columns in CueFile.lines("ar/phrasal-reports") where columns.count > 3 {
      guard let kind = ReportingWord.Kind(rawValue: columns[2]) else {
        continue
      }
      let nouns = columns[3].split(separator: " ").map {
        WordRun(phrase: String($0)).firstFolded
      }
      let entry = Entry(
        kind: kind, nouns: WordSet(nouns),
        needsNegation: columns.count > 4 && columns[4].hasPrefix("negated"),
        needsAbout: columns.count > 4 && columns[4] == "negated-about",
        needsThat: columns.count > 4 && columns[4] == "that")
      for form in Self.forms(perfect: columns[0], imperfect: columns[1]) {
        let word = WordRun(phrase: form).firstFolded
        entries[word, default: []].append(entry)
      }
    }
  }

  private static func forms(perfect: String, imperfect: String) -> [String] {
    let isWeak = perfect.hasSuffix("ى") || perfect.hasSuffix("ا")
    let stem = isWeak ? String(perfect.dropLast()) : perfect
    let rest = String(imperfect.dropFirst())
    let short = rest.hasSuffix("ي") ? String(rest.dropLast()) : rest
    return [
      perfect, stem + "ت", stem + "وا", imperfect, "ت" + rest,
      "ي" + short + "ون",
    ]
  }

  /// The verb at a place, with its noun; `nil` where it reports nothing.
  func found(
    at verb: Int, before limit: Int, _ reading: SentenceReading
  ) -> Found? {
    let word = reading.folded(verb)
    guard
      let entries = entries[word]
        ?? (word.hasPrefix("و") ? entries[word.dropFirst()] : nil)
    else { return nil }
    let isNegated = reading.isOne(verb - 1, .negation, conjunction: true)
    for entry in entries where entry.needsNegation == isNegated {
      let noun = (verb + 1..<max(verb + 1, min(limit, verb + Self.reach)))
        .first { entry.nouns.contains(reading.folded($0)) }
      if let noun, !entry.needsAbout || isFollowed(noun, limit, reading),
        !entry.needsThat || hasThat(after: noun, limit, reading)
      {
        return Found(verb: verb, noun: noun, kind: entry.kind)
      }
    }
    return nil
  }

  /// «أخذ على الوزارة أنها …» (held against the ministry that …)
  private func hasThat(
    after noun: Int, _ limit: Int, _ reading: SentenceReading
  ) -> Bool {
    (noun + 2..<max(noun + 2, min(limit, noun + 9))).contains {
      Complementizer.isOne(reading.folded($0))
        && reading.verb($0 - 1) == nil
    }
  }

  private func isFollowed(
    _ noun: Int, _ limit: Int, _ reading: SentenceReading
  ) -> Bool {
    noun + 1 < limit && reading.run.words[noun + 1].kind != .mark
  }
}
