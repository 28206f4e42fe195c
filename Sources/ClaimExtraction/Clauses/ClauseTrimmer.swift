/// Brings a clause to the boundaries of the guidelines (section 3):
/// connectives, phrases of concession and loose marks stay outside.
struct ClauseTrimmer: Sendable {
  private enum Concession: String { case lead, trail, both }

  /// Connectives, and whether the author speaks in them: «أعلم أن …» (I know
  /// that …), which stays in a quotation.
  private let leads: PhraseTable<Bool>
  private let concessions: PhraseTable<String>

  init() {
    leads = PhraseTable(
      words: CueFile.lines("ar/leads").flatMap { columns in
        let words = FoldedPhrase.words(of: columns[0])
        let isAuthor = columns.count > 1 && columns[1] == "author"
        return Self.withPronouns(words).map { ($0, isAuthor) }
      })
    concessions = PhraseTable(file: "ar/concessions") { columns in
      columns.count > 1 ? columns[1] : nil
    }
  }

  /// «هذا يعني أن» (this means that) and «هذا يعني أنها» (that it).
  private static func withPronouns(_ words: [FoldedWord]) -> [[FoldedWord]] {
    guard words.count > 1, let last = words.last, Complementizer.isOne(last),
      last.hasSuffix("ان")
    else { return [words] }
    let pronouns: [FoldedWord] = ["ه", "ها", "هم"]
    return [words] + pronouns.map { words.dropLast() + [last + $0] }
  }

  /// What stays outside a clause but can be a claim of its own.
  struct Outside: Sendable {
    var range: Range<Int>
    var cue: String
  }

  /// A clause without what stands loosely at its edges.
  func trimmed(
    _ range: Range<Int>, _ reading: SentenceReading,
    outside: inout [Outside]
  ) -> Range<Int> {
    var range = withoutMarks(range, reading)
    var changed = true
    while changed, !range.isEmpty {
      changed = false
      if let match = leads.match(
        reading.run, at: range.lowerBound, before: range.upperBound),
        match.count < range.count, !reading.opensIfNot(range),
        !pointsAt(range.lowerBound + match.count, reading),
        // «وفيما يخص الأجور، …» (as regards wages, …)
        !Self.regarding.contains(
          reading.folded(range.lowerBound + match.count)),
        !match.value
          || !isQuoted(range.lowerBound, reading)
            && !isThirdPerson(range.lowerBound, reading)
      {
        range = range.dropFirst(match.count)
        changed = true
      } else if let end = concessionEnd(range, reading) {
        outside.append(
          Outside(
            range: range.lowerBound..<end,
            cue: reading.run.text(
              of: range.lowerBound..<range.lowerBound + 1)))
        range = end..<range.upperBound
        changed = true
      }
      range = withoutMarks(range, reading)
    }
    if let start = trailingConcession(range, reading) {
      outside.append(
        Outside(
          range: start..<range.upperBound,
          cue: reading.run.text(of: start..<start + 1)))
      range = withoutMarks(range.lowerBound..<start, reading)
    }
    range = withoutTrailingLead(range, reading)
    range = withoutCredit(withoutLooseEnd(range, reading), reading)
    return withoutQuotes(range, reading)
  }

  /// «قد يحدث ذلك بلا ألم، في المقابل، قد …» (may happen without pain; on the
  /// other hand, …): a connective behind the last comma opens the next clause.
  private func withoutTrailingLead(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    guard
      let comma = range.suffix(6).last(where: { reading.isComma($0) }),
      comma + 1 < range.upperBound, comma > range.lowerBound + 1,
      let match = leads.match(
        reading.run, at: comma + 1, before: range.upperBound),
      comma + 1 + match.count == range.upperBound
    else { return range }
    return withoutMarks(range.lowerBound..<comma, reading)
  }

  /// «اعترف بأن …» (he admitted that …), which folded equals «أعترف» (I admit).
  private func isThirdPerson(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    let bytes = reading.run.bytes[reading.run.words[index].utf8]
    return bytes.starts(with: "ا".utf8) || bytes.starts(with: "وا".utf8)
  }

  /// يخص، يتعلق، يتصل (regards, concerns)
  private static let regarding: WordSet = [
    "يخص", "يتعلق", "يتصل", "يرتبط", "يلي", "يخصه", "يخصها",
  ]

  /// جاء، يأتي (came, comes), which say nothing alone
  private static let coming: WordSet = [
    "جاء", "جاءت", "ياتي", "تاتي", "وجاء", "وجاءت",
  ]

  private func isQuoted(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.speech != nil
      || reading.pairs.contains {
        $0.kind == .quotation && $0.inside.contains(index)
      }
  }

  /// «إلى ذلك الحين» (until that time): ذلك before a noun belongs to it.
  private func pointsAt(_ noun: Int, _ reading: SentenceReading) -> Bool {
    reading.isOne(noun - 1, .demonstrative) && reading.folded(noun).isDefinite
  }

  /// بخلاف، غير (other than) before what has become a clause of its own.
  private func withoutLooseEnd(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    guard let last = range.last, range.count > 2,
      reading.isOne(last, .loose), reading.folded(last - 1) != "لا"
    else { return range }
    return withoutMarks(range.dropLast(), reading)
  }

  /// «… (رويترز)»: the credit of a news agency.
  private func withoutCredit(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    guard let last = range.last, let pair = reading.pair(at: last),
      pair.kind == .bracket, pair.open > range.lowerBound,
      Agencies.end(at: pair.open + 1, reading) == pair.close
    else { return range }
    return withoutMarks(range.lowerBound..<pair.open, reading)
  }

  // MARK: Concession

  /// Where a phrase of concession at the start ends: at its comma.
  private func concessionEnd(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    guard
      let match = concessions.match(
        reading.run, at: range.lowerBound, before: range.upperBound),
      let kind = Concession(rawValue: match.value), kind != .trail,
      !Complementizer.isOne(reading.folded(range.lowerBound + match.count))
    else { return nil }
    let behind = range.dropFirst(match.count + 1)
    guard
      let comma = range.first(where: { reading.isComma($0) })
        ?? behind.first(where: { Self.thenThat.contains(reading.folded($0)) }),
      comma < range.upperBound - 1
    else {
      // The sentence was cut after the phrase: nothing else is left.
      // A verb that describes its noun is no predicate either.
      let verb = reading.firstVerb(in: range)
      let isBare =
        verb.map { verb in
          (range.lowerBound..<verb).contains { reading.isOne($0, .relative) }
        } ?? true
      return isBare ? range.upperBound : nil
    }
    return comma
  }

  /// فإن، فإنه (then): «رغم هطول الأمطار فإن السدود لم تمتلئ» (although it
  /// rained, the dams did not fill)
  private static let thenThat: WordSet = ["فان", "فانه", "فانها", "فانهم"]

  /// Where a phrase of concession inside the clause starts.
  private func trailingConcession(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    for index in range.dropFirst(2) {
      guard
        let match = concessions.match(
          reading.run, at: index, before: range.upperBound),
        let kind = Concession(rawValue: match.value), kind != .lead,
        // «المصنع، رغم قدمه، إلا أنه فاز» (the works, old as it is, won)
        !(index + match.count..<range.upperBound).contains(where: {
          reading.isComma($0)
            && ClauseSplitter.resumptions.contains(reading.folded($0 + 1))
        }),
        !reading.isOne(index - 1, .preposition),
        // «وتابع: "رغم جودتهم، فزنا"» (went on: “Good as they are, we won”)
        reading.run.words[index - 1].kind != .mark
          || reading.isComma(index - 1),
        // «الأداء جاء على الرغم من المطر» (came in spite of the rain)
        !Self.coming.contains(reading.folded(index - 1)),
        // «بأنه رغم هذه العوامل ظل الجسر سليما» (that … the bridge stayed whole)
        !Complementizer.isOne(reading.folded(index - 1))
      else { continue }
      let rest = index..<range.upperBound
      let hasFigure = rest.contains { reading.run.words[$0].kind == .digits }
      // «في ظل …» belongs to the claim unless it brings a figure of its own.
      // «وسط تداولات بلغت …» tells how, «وسط العراق» where; «وسط الضغوط …» sets
      // against.
      if match.count == 1, reading.folded(index) == "وسط",
        !Self.burdens.contains(reading.folded(index + 1))
      {
        continue
      }
      let isLoose = reading.folded(index) != "في"
      if isLoose || hasFigure { return index }
    }
    return nil
  }

  /// الضغوط، المخاوف، الأزمة (pressure, fears, the crisis) and the like
  private static let burdens: WordSet = [
    "الضغوط", "الضغط", "المخاوف", "القلق", "الازمه", "الازمات", "التوتر",
    "التوترات", "الانتقادات", "الخلافات", "الاحتجاجات", "الصعوبات",
    "التحديات", "الغموض", "الشكوك", "الجدل", "الانقسام", "الانقسامات",
    "الركود", "التضخم", "الفوضي", "الاضطرابات", "التصعيد", "المعارك",
    "الترقب", "التوقعات", "الاجواء", "الظروف", "المنافسه",
  ]

  /// The words of such a phrase that make a claim: a noun and a relative
  /// clause with a figure.
  func claim(
    in outside: Outside, _ reading: SentenceReading
  ) -> Range<Int>? {
    guard
      let match = concessions.match(
        reading.run, at: outside.range.lowerBound)
    else { return nil }
    let range = withoutMarks(
      outside.range.dropFirst(match.count), reading)
    let hasFigure = range.contains {
      reading.run.words[$0].kind == .digits
        || reading.isNumber($0)
          && (isPercent($0 + 1, reading) || counts($0, range, reading))
    }
    guard hasFigure, range.count > 2 else { return nil }
    return range
  }

  /// «أربع مباريات» (four games), «ألف نسخة» (a thousand copies): a bare number
  /// word and what it counts.
  private func counts(
    _ number: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let noun = number + 1
    return range.contains(noun) && number > range.lowerBound
      && reading.run.words[noun].kind == .arabic
      && !reading.folded(number).isDefinite && !reading.folded(noun).isDefinite
      && !reading.isOne(noun, .preposition) && !reading.hasDateRole(number)
  }

  /// «اثنين في المئة» (two percent)
  private func isPercent(_ index: Int, _ reading: SentenceReading) -> Bool {
    let next = reading.folded(index) == "في" ? index + 1 : index
    return ["الميه", "المايه", "بالميه", "بالمايه"].contains(
      reading.folded(next))
  }

  // MARK: Marks

  /// Without marks at the edges that have no partner in the words.
  func withoutMarks(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    var range = range
    while let first = range.first, reading.run.words[first].kind == .mark,
      !hasPartner(first, range, reading)
    { range = range.dropFirst() }
    while let last = range.last, reading.run.words[last].kind == .mark,
      !hasPartner(last, range, reading),
      !["%", "٪"].contains(reading.folded(last))
    { range = range.dropLast() }
    return range
  }

  private func hasPartner(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let pair = reading.pair(at: index) else { return false }
    return range.contains(pair.open) && range.contains(pair.close)
  }

  /// A clause that is one quotation, without its marks.
  private func withoutQuotes(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    guard let first = range.first,
      let quote = reading.quotation(openedAt: first),
      quote.close == range.last
    else { return range }
    return withoutMarks(quote.inside, reading)
  }
}
