/// Cuts English words into clauses (guidelines, section 2): at a semicolon,
/// before “and” or “but” with a verb of its own, at while, whereas and
/// although, because, a relative clause that a comma sets off at the end, and
/// a participle of saying or of consequence behind a comma.
struct EnglishSplitter: Sendable {
  /// What the words of `en/splits.txt` do.
  private enum Cut: String {
    /// Before a clause, and stay outside it: although, whereas.
    case drop
    /// The same, the reason of what stands before: because.
    case reason
    /// The same, only behind a comma.
    case comma
    /// Behind a comma before any words; it stays: “leading to”.
    case consequence
    /// Behind a comma before any words; it goes: “meaning that”.
    case introducer
    /// At the start of a sentence it opens a clause up to the comma.
    case concession
  }

  private let cuts: PhraseTable<[Cut]>
  private let concessions = PhraseTable<Bool>(file: "en/concessions") { _ in
    true
  }
  private let coordination: EnglishCoordination

  init(leads: PhraseTable<Bool>, words: EnglishReportingWords) {
    coordination = EnglishCoordination(leads: leads, words: words)
    cuts = PhraseTable(file: "en/splits") { columns in
      guard columns.count > 1 else { return nil }
      return columns[1].split(separator: " ").compactMap {
        Cut(rawValue: String($0))
      }
    }
  }

  /// Where a new clause begins.
  struct Place {
    /// Where the clause before ends.
    var end: Int
    /// Where the new one starts.
    var start: Int
    var opening: Clause.Opening
    var cue: Range<Int>
  }

  /// The clauses of some words, in order.
  func clauses(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> [Clause] {
    var clauses: [Clause] = []
    var start = openingWord(range, reading)
    // “…, said the mayor, | leaving many homeless”: what a frame cut off.
    let isBehindFrame =
      reading.isComma(start) && isConsequence(start + 1, reading)
    var opening = isBehindFrame ? Clause.Opening.consequence : .start
    var cue =
      isBehindFrame ? reading.run.text(of: start + 1..<start + 2) : ""
    var index = start
    while index < range.upperBound {
      index += 1
      guard index < range.upperBound, !isEnclosed(index, reading),
        let place = place(at: index, start..<range.upperBound, reading),
        place.end > start, place.start < range.upperBound
      else { continue }
      clauses.append(
        Clause(range: start..<place.end, opening: opening, cue: cue))
      start = place.start
      opening = place.opening
      cue = reading.run.text(of: place.cue)
      index = max(index, place.start)
    }
    clauses.append(
      Clause(range: start..<range.upperBound, opening: opening, cue: cue))
    return clauses
  }

  /// Behind “, as” where a frame cut the sentence before it.
  private func openingWord(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int {
    let first = range.lowerBound
    guard first > 0, reading.isComma(first),
      let match = cuts.match(
        reading.run, at: first + 1, before: range.upperBound),
      match.value.contains(.comma),
      coordination.hasOwnSubject(
        first + 1 + match.count, range.upperBound, reading)
    else { return first }
    return first + 1 + match.count
  }

  /// Inside brackets, or a quotation of a few words: “in full and without
  /// reservation”.
  private func isEnclosed(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.pairs.contains {
      $0.inside.contains(index)
        && ($0.kind == .bracket
          || $0.inside.count < 7
            && (reading.firstVerb(in: $0.inside) == nil
              || isEpithet($0, reading)))
    }
  }

  /// “called the ruling “baffling and badly timed””: a few words for a thing,
  /// although one of them may be a verb.
  private func isEpithet(
    _ pair: Marks.Pair, _ reading: SentenceReading
  ) -> Bool {
    // A quotation that goes on from the sentence before opens in front of it.
    guard pair.kind == .quotation, pair.open >= 0,
      let first = pair.inside.first, reading.tags.indices.contains(first)
    else { return false }
    switch reading.tags[first] {
    case .adjective, .gerund, .participle, .adverb:
      return (max(0, pair.open - 8)..<pair.open).contains {
        [.describe, .accuse].contains(reading.report($0)?.kind)
      }
    default: return false
    }
  }

  // MARK: Places

  private func place(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Place? {
    if reading.isMark(index, ";") {
      return Place(
        end: index, start: index + 1, opening: .coordination,
        cue: index..<index + 1)
    }
    if let place = concession(at: index, range, reading) { return place }
    let isComma = reading.isComma(index)
    // The closing mark of a quotation may stand behind the comma.
    var next = isComma ? index + 1 : index
    if isComma, reading.pair(at: next)?.close == next { next += 1 }
    guard next < range.upperBound else { return nil }
    if let place = joinedConsequence(at: next, isComma, range, reading) {
      return place
    }
    if let place = word(at: next, behind: isComma, range, reading) {
      return place
    }
    if let start = coordination.start(at: next, range, reading) {
      return Place(
        end: isComma ? index : next, start: start.word,
        opening: start.isRelative ? .relative : .coordination,
        cue: next..<next + 1)
    }
    guard isComma else { return nil }
    if isSaying(next, range, reading) {
      return Place(
        end: index, start: next, opening: .saying, cue: next..<next + 1)
    }
    if let place = circumstance(at: next, range, reading) { return place }
    if splices(next, behind: index, range, reading) {
      return Place(
        end: index, start: next, opening: .coordination,
        cue: next..<next + 1)
    }
    guard let relative = relative(at: next, range, reading) else { return nil }
    return Place(
      end: index, start: relative, opening: .relative, cue: next..<next + 1)
  }

  /// “leaving 60 people homeless and forcing schools to close”
  private func joinedConsequence(
    at index: Int, _ isComma: Bool, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Place? {
    guard reading.tags[index] == .coordinator, index + 2 < range.upperBound,
      isConsequence(index + 1, reading),
      let first = range.first(where: { reading.run.words[$0].kind != .mark }),
      isConsequence(first, reading)
    else { return nil }
    return Place(
      end: isComma ? index - 1 : index, start: index + 1,
      opening: .consequence, cue: index + 1..<index + 2)
  }

  private func isConsequence(_ index: Int, _ reading: SentenceReading) -> Bool {
    cuts.match(reading.run, at: index)?.value.contains(.consequence) ?? false
  }

  /// “Although …, …”: the comma ends the concession.
  private func concession(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Place? {
    let first = range.lowerBound
    guard reading.isComma(index),
      let match = cuts.match(reading.run, at: first),
      match.value.contains(.concession),
      reading.firstVerb(in: first + match.count..<index) != nil,
      reading.ownVerb(in: index + 1..<range.upperBound) != nil
    else { return nil }
    return Place(
      end: index, start: index + 1, opening: .contrast,
      cue: first..<first + match.count)
  }

  /// “…, despite subscriptions that reach 200 dollars”: a phrase of
  /// concession with a figure is a claim itself.
  private func circumstance(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Place? {
    guard
      let match = concessions.match(
        reading.run, at: index, before: range.upperBound),
      isComplete(range.lowerBound..<index, reading)
    else { return nil }
    let start = index + match.count
    let end =
      (start..<range.upperBound).first { reading.isComma($0) }
      ?? range.upperBound
    guard
      (start..<max(start, end)).contains(where: {
        reading.run.words[$0].kind == .digits
      })
    else { return nil }
    return Place(
      end: index - 1, start: start, opening: .circumstance,
      cue: index..<start)
  }

  /// A word of `en/splits.txt`.
  private func word(
    at index: Int, behind isComma: Bool, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Place? {
    guard
      let match = cuts.match(reading.run, at: index, before: range.upperBound),
      isComplete(range.lowerBound..<index, reading)
    else { return nil }
    let behind = index + match.count
    // “because of rising costs”, “as far as I can tell”
    // and “that although A, B”: “that” awaits B.
    guard reading.folded(behind) != "of", reading.folded(index - 1) != "that",
      !Self.measures.contains(reading.folded(behind))
        || reading.folded(index) != "as"
    else { return nil }
    let end = isComma ? index - 1 : index
    func place(_ start: Int, _ opening: Clause.Opening) -> Place {
      Place(end: end, start: start, opening: opening, cue: index..<behind)
    }
    for cut in match.value {
      switch cut {
      case .consequence where isComma: return place(index, .consequence)
      case .introducer where isComma: return place(behind, .consequence)
      case .drop, .reason, .comma:
        guard cut != .comma || isComma,
          coordination.hasOwnSubject(behind, range.upperBound, reading)
        else { continue }
        // A comma may end the concession: “…: although A, B”.
        let start = match.value.contains(.concession) ? index : behind
        return place(start, cut == .reason ? .reason : .contrast)
      default: continue
      }
    }
    return nil
  }

  /// Whether some words hold a clause with its verb.
  private func isComplete(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    reading.ownVerb(in: range) != nil
      || range.first.flatMap { reading.report($0) }?.form == .participle
  }

  /// “, adding that …”, “, blaming …”
  private func isSaying(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let word = reading.report(index), word.form == .participle,
      reading.verbs[index] == nil, index + 2 < range.upperBound,
      isComplete(range.lowerBound..<index, reading)
    else { return false }
    if word.kind.keepsFrame { return true }
    let rest = index + 1..<range.upperBound
    return reading.folded(index + 1) == "that"
      || reading.quotation(openedAt: index + 1) != nil
      || reading.firstVerb(in: rest) != nil
  }

  /// ““The pumps are old, the pipes leak””: speech joins two clauses by a
  /// comma alone, each with a subject and its verb.
  private func splices(
    _ index: Int, behind comma: Int, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Bool {
    guard
      let speech = reading.pairs.first(where: {
        $0.kind == .quotation && $0.inside.contains(comma)
          && $0.inside.contains(index)
      }),
      [.determiner, .pronoun, .possessive].contains(reading.tags[index])
    else { return false }
    let first = max(range.lowerBound, speech.open + 1)
    let left = first..<comma
    switch reading.tags[first] {
    case .conjunction, .optional, .preposition, .to, .relative: return false
    default: break
    }
    guard left.count > 2, let own = reading.ownVerb(in: left), own > first,
      reading.report(EnglishVerbGroups.head(of: own, reading.tags)) == nil,
      // “the sooner we start, the better it gets”
      !reading.folded(first + 1).hasSuffix("er"),
      !left.dropFirst().contains(where: { reading.isComma($0) })
    else { return false }
    let stop =
      (index..<min(range.upperBound, speech.close)).first {
        reading.run.words[$0].kind == .mark
      } ?? min(range.upperBound, speech.close)
    return coordination.hasOwnSubject(index, stop, reading)
      && !(index..<stop).contains {
        reading.report($0) != nil && reading.verbs[$0] != nil
      }
  }

  /// Where a relative clause starts that a comma sets off at the end: at
  /// “which”, “in which”, “a quarter of whom”.
  private func relative(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    let near = index..<min(index + 6, range.upperBound)
    guard
      let pronoun = near.first(where: {
        Self.relatives.contains(reading.folded($0))
          && (reading.tags[$0] == .relative || reading.tags[$0] == .object
            || reading.tags[$0] == .possessive
            || reading.tags[$0] == .conjunction
            || reading.tags[$0] == .determiner)
      }),
      (index..<pronoun).allSatisfy({ reading.verbs[$0] == nil }),
      pronoun == index || reading.tags[pronoun - 1] == .preposition,
      isComplete(range.lowerBound..<index, reading),
      pronoun > index
        || reading.firstVerb(in: pronoun..<range.upperBound) != nil,
      !goesOn(behind: pronoun, range, reading)
    else { return nil }
    // “where” only tells the place and says nothing of its own.
    return reading.folded(index) == "where" ? index + 1 : index
  }

  /// “data from Chile, which measures light, and combined them”: the clause
  /// that holds the relative one goes on behind it.
  private func goesOn(
    behind pronoun: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    (pronoun..<range.upperBound).contains { index in
      guard reading.isComma(index), index + 2 < range.upperBound else {
        return false
      }
      // “showed the firm, which sells ice, is still growing”
      // but not “which, if confirmed, would mean …”
      if index > pronoun + 2, !reading.isComma(pronoun + 1),
        [.auxiliary, .modal].contains(reading.tags[index + 1])
          || Self.being.contains(reading.folded(index + 1))
      {
        return true
      }
      // “A paper by experts, who examined 64 mergers, found that …”
      if index > pronoun + 2, reading.resumes(at: index + 1) { return true }
      guard reading.tags[index + 1] == .coordinator else { return false }
      let verb = (index + 2..<range.upperBound).first {
        reading.tags[$0] != .adverb
      }
      return verb.map { reading.verbs[$0] != nil } ?? false
    }
  }

  private static let being: WordSet = ["is", "are", "was", "were"]
  private static let measures: WordSet = [
    "far", "long", "soon", "much", "many", "well", "little",
  ]
  private static let relatives: WordSet = [
    "which", "who", "whom", "whose", "where",
  ]
}
