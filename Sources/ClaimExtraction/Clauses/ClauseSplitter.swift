/// Cuts a sentence into clauses, by the splitting table of the annotation
/// guidelines (section 2):
///
/// 1. at ؛ ; and at dots between two clauses
/// 2. at the phrases of `ar/splits.txt` (مما، لكن، حيث، وهو …);
/// 3. at و or فـ joined to a finite verb, unless an inner clause is open;
/// 4. at a comma before و or فـ and a noun or phrase with a verb of its own;
/// 5. at a comma before a finite verb, where a main verb stands before it;
/// 6. at a participle of saying or arguing after a comma (مشيرًا إلى أن);
/// 7. at a comma before لـ and a verb of consequence, or before مع and a
///    noun of happening;
/// 8. between nouns of happening under one verb of saying;
/// 9. at وأن where a source goes on (أضاف أن … وأن …).
///
/// Nothing is cut inside brackets or short quotations, nor between a verb
/// of saying and its أن.
struct ClauseSplitter: Sendable {
  enum Cut: String {
    case drop, keep, introducer, comma, saying
    case keepComma = "keep-comma"
  }
  enum Inner: String { case condition, inside }

  let cuts: PhraseTable<String>
  let subordinators: PhraseTable<String>
  private let sources = PhraseTable(file: "ar/frames") { columns in
    columns.count > 1 && columns[1] == "within" ? true : nil
  }
  let events: EventNouns
  /// Connectives at the head of a claim: «علاوة على ذلك» (besides).
  let leads = PhraseTable(file: "ar/leads") { _ in true }
  /// Nouns behind which marks hold a title: «بعنوان "…"» (named “…”).
  let naming = foldedWords(file: "ar/naming-nouns")

  init(events: EventNouns) {
    self.events = events
    cuts = PhraseTable(file: "ar/splits") { columns in
      columns.count > 1 ? columns[1] : nil
    }
    subordinators = PhraseTable(file: "ar/subordinators") { columns in
      columns.count > 1 ? columns[1] : nil
    }
  }

  /// The clauses of a sentence in order, without the cue words that the
  /// guidelines leave out, but still with frames and connectives.
  func clauses(of reading: SentenceReading, in range: Range<Int>) -> [Clause] {
    let state = State(reading: reading, start: range.lowerBound)
    state.shielded = shielded(reading, range)
    state.namesSource = startsWithin(range.lowerBound, reading)
    state.reportsEvents = events.areReported(in: reading, range)
    var clauses: [Clause] = []
    var opening = Clause.Opening.start
    var cue = ""
    var index = range.lowerBound
    while index < range.upperBound {
      guard let found = cut(at: index, range.upperBound, state) else {
        state.step(over: index, subordinators)
        index += 1
        continue
      }
      if found.end > state.start {
        clauses.append(
          Clause(
            range: state.start..<found.end, opening: opening, cue: cue))
      }
      opening = found.opening
      cue = reading.run.text(of: index..<max(index + 1, found.next))
      state.begin(at: found.next)
      if opening == .saying { state.goesOnReported() }
      state.namesSource = startsWithin(found.next, reading)
      // The word that opens a clause cannot open another.
      index = max(found.next, index) + (found.keepsFirst ? 1 : 0)
      if found.keepsFirst { state.step(over: found.next, subordinators) }
    }
    if state.start < range.upperBound {
      clauses.append(
        Clause(
          range: state.start..<range.upperBound, opening: opening, cue: cue))
    }
    return clauses
  }

  /// A place at which the sentence is cut.
  struct Found {
    /// Where the clause before ends.
    var end: Int
    /// Where the next one begins.
    var next: Int
    var opening: Clause.Opening
    /// Whether the word at `next` belongs to the cue and stays.
    var keepsFirst: Bool
  }

  private func cut(at index: Int, _ end: Int, _ state: State) -> Found? {
    let reading = state.reading
    guard index > state.start, !state.shielded.contains(index) else {
      return nil
    }
    if reading.isMark(index, "؛") || reading.isMark(index, ";"),
      !opensFragment(index + 1, end, reading)
    {
      return Found(
        end: index, next: index + 1, opening: .coordination,
        keepsFirst: false)
    }
    if let found = quoteCut(at: index, state) ?? dotsCut(at: index, end, state)
    {
      return found
    }
    if let mark = Questions.end(openedAt: index, before: end, reading) {
      // «وتساءل النائب: هل …؟» (the deputy asked: …?) says nothing.
      let asks =
        reading.run.facts.indices.contains(state.start)
        && reading.isMark(index - 1, ":")
        && Questions.asks(reading.folded(state.start))
      return Found(
        end: asks ? state.start : index, next: mark + 1, opening: .coordination,
        keepsFirst: false)
    }
    guard reading.run.words[index].kind == .arabic else { return nil }
    if let close = Asides.end(
      openedAt: index, before: end, reading,
      hostVerb: state.hasMainVerb && state.verb?.lemma != "كان"
        && !state.awaitsPredicate(at: index),
      hostCount: state.wordCount(before: index),
      isRelativeHost: state.isRelativeHost || state.isToldHost,
      isCopular: state.verb?.lemma == "كان")
    {
      state.skip(index..<close + 1)
      return nil
    }
    if let close = Unnamed.end(openedAt: index, before: end, reading) {
      state.skip(index..<close)
      return nil
    }
    if opensSaidWords(index, state) { return nil }
    if let found = thatCut(at: index, end, state) { return found }
    if let found = phraseCut(at: index, end, state) { return found }
    if let found = sayingCut(at: index, end, state) { return found }
    if let found = reportCut(at: index, end, state) { return found }
    if let found = verbCut(at: index, end, state) { return found }
    if let found = connectiveCut(at: index, end, state) { return found }
    if let found = nominalCut(at: index, end, state)
      ?? partCut(at: index, end, state) ?? spliceCut(at: index, end, state)
    {
      return found
    }
    return eventCut(at: index, end, state)
  }

  /// «انتهى الموسم.. لم يربح أحد» (the season is over.. nobody won): dots right
  /// behind a word, where a verb of its own follows, end a sentence.
  private func dotsCut(at index: Int, _ end: Int, _ state: State) -> Found? {
    let reading = state.reading
    guard reading.isMark(index, "."), reading.isMark(index + 1, "."),
      reading.run.words[index].isGlued, state.hasPredicate,
      let next = (index + 2..<max(index + 2, end)).first(where: {
        !reading.isMark($0, ".")
      }), next + 1 < end, reading.run.words[next].kind == .arabic,
      !reading.run.words[next].isGlued,
      reading.report(next) != nil
        || reading.firstVerb(in: next..<min(end, next + 8)) != nil,
      // «أكد أن اللقاح آمن.. وأن الأعراض تزول»: he goes on.
      !state.isReported
        || !Complementizer.isOne(reading.folded(next).dropFirst())
    else { return nil }
    // «قال الوزير: ندعم الفلاح.. السماد لن يرتفع» (said: …): he goes on.
    let isSaid =
      (state.start..<min(index, state.start + 12)).contains {
        reading.isMark($0, ":")
      } && reading.report(state.start) != nil
    return Found(
      end: index, next: next, opening: isSaid ? .coordination : .start,
      keepsFirst: true)
  }

  /// Whether a clause opens with «جاء في …» (it said in …) and the like.
  private func startsWithin(_ start: Int, _ reading: SentenceReading) -> Bool {
    let first = reading.isOne(start, .auxiliary) ? start + 1 : start
    return sources.match(reading.run, at: first, conjunction: true) != nil
  }
}
