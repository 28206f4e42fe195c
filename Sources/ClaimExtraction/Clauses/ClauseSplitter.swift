/// Cuts a sentence into clauses, by the splitting table of the annotation
/// guidelines (section 2):
///
/// 1. at ؛ ;
/// 2. at the phrases of `ar/splits.txt` (مما، لكن، حيث، وهو …);
/// 3. at و or فـ joined to a finite verb, unless an inner clause is open;
/// 4. at a comma before a finite verb, where a main verb stands before it;
/// 5. at a participle of saying after a comma (مشيرًا إلى أن);
/// 6. at a comma before لـ and a verb of consequence, or before مع and a
///    noun of happening;
/// 7. between nouns of happening under one verb of saying;
/// 8. at وأن where a source goes on (أضاف أن … وأن …).
///
/// Nothing is cut inside brackets or short quotations, nor between a verb
/// of saying and its أن.
struct ClauseSplitter: Sendable {
  private enum Cut: String {
    case drop, keep, introducer, comma
    case keepComma = "keep-comma"
  }
  private enum Inner: String { case condition, inside }

  private let cuts: PhraseTable<String>
  private let subordinators: PhraseTable<String>
  let events: EventNouns

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
    var state = State(reading: reading, start: range.lowerBound)
    state.shielded = shielded(reading, range)
    state.startsWithCondition =
      subordinators.match(reading.run, at: range.lowerBound)?.value
      == Inner.condition.rawValue
    state.reportsEvents = events.areReported(in: reading, range)
    var clauses: [Clause] = []
    var opening = Clause.Opening.start
    var cue = ""
    var index = range.lowerBound
    while index < range.upperBound {
      guard let found = cut(at: index, range.upperBound, &state) else {
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

  private func cut(at index: Int, _ end: Int, _ state: inout State) -> Found? {
    let reading = state.reading
    guard index > state.start, !state.shielded.contains(index) else {
      return nil
    }
    if reading.isMark(index, "؛") || reading.isMark(index, ";") {
      return Found(
        end: index, next: index + 1, opening: .coordination,
        keepsFirst: false)
    }
    guard reading.run.words[index].kind == .arabic else { return nil }
    return thatCut(at: index, end, state)
      ?? phraseCut(at: index, end, state) ?? sayingCut(at: index, end, state)
      ?? verbCut(at: index, end, state) ?? eventCut(at: index, end, state)
  }

  // MARK: Cue phrases

  private func phraseCut(
    at index: Int, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    guard let match = cuts.match(reading.run, at: index, before: end),
      let cut = Cut(rawValue: match.value)
    else { return nil }
    let afterComma = reading.isComma(index - 1)
    let next = index + match.count
    guard next < end else { return nil }
    let opening = opening(reading.folded(index), cut)
    switch cut {
    case .comma, .keepComma:
      guard afterComma, state.hasPredicate else { return nil }
    case .drop, .keep, .introducer:
      guard state.hasPredicate || state.wordCount(before: index) > 2
      else { return nil }
    }
    switch opening {
    case .contrast:
      // «لكن من خلال …» (but through …) has no predicate of its own.
      if isBarePreposition(reading.folded(next)) { return nil }
    case .definition:
      // «وهو» and a bare name stays with its host.
      if isBareName(from: next, end, state) { return nil }
    case .relative:
      // A relative clause before the main verb stays with its host.
      if !reading.folded(index).hasPrefix("و"),
        !state.hasMainVerb || isEmbedded(from: index, end, reading)
      {
        return nil
      }
    default: break
    }
    if isFollowedBySourceOnly(index, match.count, end, reading) { return nil }
    let keeps = cut == .keep || cut == .keepComma
    return Found(
      end: index, next: keeps ? index : next, opening: opening,
      keepsFirst: keeps)
  }

  /// «شكك فلان، الذي …، في دقة …»: behind the relative clause and its comma
  /// the host goes on with a preposition.
  private func isEmbedded(
    from index: Int, _ end: Int, _ reading: SentenceReading
  ) -> Bool {
    guard
      let comma = (index..<end).first(where: { reading.isComma($0) }),
      comma + 2 < end
    else { return false }
    return ["في", "من", "الي", "علي", "عن"].contains(reading.folded(comma + 1))
  }

  private func opening(_ first: FoldedWord, _ cut: Cut) -> Clause.Opening {
    if cut == .introducer { return .consequence }
    switch first {
    // مما، الأمر (which)
    case "مما", "الامر", "الشيء": return .consequence
    // لأن، إذ (because)
    case "لان", "لانه", "لانها", "لانهم", "اذ", "وذلك": return .reason
    // وهو، وهي، وهم (which is)
    case "وهو", "وهي", "وهم": return .definition
    case "والذي", "والتي", "والذين", "واللاتي", "الذي", "التي", "الذين":
      return .relative
    // حيث، كما، ثم، علما … continue
    case "حيث", "كما", "ثم", "علما", "فان", "وبالتالي", "وبذلك", "وهذا",
      "وهذه", "من", "ومن":
      return .coordination
    default: return .contrast
    }
  }

  /// «كما تقول …» and the like name a source and open no clause.
  private func isFollowedBySourceOnly(
    _ index: Int, _ count: Int, _ end: Int, _ reading: SentenceReading
  ) -> Bool {
    guard count == 1, reading.folded(index) == "كما",  // kamā, as
      reading.reports[index + 1] != nil
    else { return false }
    let rest = index + 2..<max(end, index + 2)
    return !rest.contains { Complementizer.isOne(reading.folded($0)) }
  }

  private func isBarePreposition(_ word: FoldedWord) -> Bool {
    // من، في، عبر، إلى، على (from, in, across, to, on)
    FunctionWords.isOne(word, .preposition)
  }

  private func isBareName(from: Int, _ end: Int, _ state: State) -> Bool {
    let reading = state.reading
    var index = from
    while index < end, reading.run.words[index].kind != .mark { index += 1 }
    return index - from <= 2 && reading.firstVerb(in: from..<index) == nil
  }

  // MARK: Participles of saying

  private func sayingCut(
    at index: Int, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    if let found = nounOfSayingCut(at: index, end, state) { return found }
    guard let word = reading.reports[index], word.form == .participle,
      state.hasPredicate
    else { return nil }
    guard
      let content = Complementizer.content(
        after: index, before: min(end, index + 6), reading, events)
    else { return nounSaidCut(at: index, word, end, state) }
    // Without a comma only a form in ـًا is surely one: «مشيرًا».
    let folded = reading.folded(index)
    guard
      reading.isComma(index - 1) || folded.hasSuffix("ا")
        || content.isQuote
    else { return nil }
    return Found(
      end: index, next: content.isQuote ? index : content.start,
      opening: .saying, keepsFirst: content.isQuote)
  }

  /// «، مشيرا إلى تسجيل …» (pointing to the registration of …), «، داعيا
  /// إلى …» (calling for …): a noun is said. A call, charge or praise keeps
  /// its participle; what is merely said stands without it.
  private func nounSaidCut(
    at index: Int, _ word: ReportingWord, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    let isAdverbial =
      word.isAccusative || word.isFeminine
      || reading.folded(index).hasSuffix("ين")
    guard reading.isComma(index - 1), isAdverbial, index + 2 < end else {
      return nil
    }
    let isJoined = reading.isOne(index + 1, .connecting)
    guard isJoined || word.kind.keepsFrame else { return nil }
    if word.kind.keepsFrame {
      return Found(
        end: index, next: index, opening: .saying, keepsFirst: true)
    }
    return Found(
      end: index, next: index + 2, opening: .saying, keepsFirst: false)
  }

  /// «القول إن …» (the saying that …) inside a sentence.
  private func nounOfSayingCut(
    at index: Int, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    guard let word = reading.reports[index], word.form == .verbalNoun,
      reading.folded(index).isDefinite, state.hasMainVerb,
      Complementizer.isOne(reading.folded(index + 1)), index + 2 < end
    else { return nil }
    return Found(
      end: index, next: index + 2, opening: .saying, keepsFirst: false)
  }

  /// «أضاف أن … وأن …»: another thing that the same source said; not the أن
  /// of an imperfect under another verb («يجب أن … وأن يكون»).
  private func thatCut(
    at index: Int, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    let word = reading.folded(index)
    guard state.isReported, state.hasPredicate, index + 2 < end,
      word.hasPrefix("و"), Complementizer.isOne(word.dropFirst()),
      word != "وان" || !isImperfect(index + 1, reading)
    else { return nil }
    return Found(
      end: index, next: index + 1, opening: .coordination, keepsFirst: false)
  }

  /// A verb with the letter of an imperfect, whatever else it may spell.
  private func isImperfect(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    return reading.verb(index) != nil
      && (word.first.map { ("يتنا" as FoldedWord).contains($0) } ?? false)
  }

  // MARK: Reported nouns

  private func eventCut(at index: Int, _ end: Int, _ state: State) -> Found? {
    let reading = state.reading
    guard state.reportsEvents, state.wordCount(before: index) > 3 else {
      return nil
    }
    let word = reading.folded(index)
    // و (wa-, and)
    if word.hasPrefix("و"), events.isOutcome(word.dropFirst()) {
      return Found(
        end: index, next: index, opening: .coordination, keepsFirst: true)
    }
    // بالإضافة إلى، فضلا عن (besides)
    if word == "بالاضافه" || word == "فضلا",
      events.isOne(reading.folded(index + 2))
    {
      return Found(
        end: index, next: index + 2, opening: .coordination,
        keepsFirst: false)
    }
    return nil
  }

  // MARK: Brackets and quotations

  /// The words inside brackets, inside quotations of up to twelve words that
  /// are no speech after a colon, and between a verb of saying and its أن.
  private func shielded(
    _ reading: SentenceReading, _ range: Range<Int>
  ) -> Set<Int> {
    var inside: Set<Int> = []
    var end = range.lowerBound
    for pair in reading.pairs(in: range) where pair.close > end {
      let isSpeech =
        pair.kind == .quotation
        && (pair.inside.count > 12 || reading.isMark(pair.open - 1, ":"))
      if isSpeech { continue }
      inside.formUnion(pair.inside)
      end = pair.close
    }
    for index in range where index >= end {
      guard let frame = frameWords(after: index, range, reading) else {
        continue
      }
      inside.formUnion(frame)
      end = frame.upperBound
    }
    return inside
  }

  /// «أوضحت المديرة، هدى بن عيسى، | أن …»: the source in between.
  private func frameWords(
    after index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int>? {
    guard let word = reading.reports[index], reading.verbs[index] != nil,
      word.form == .perfect || word.form == .imperfect,
      let content = Complementizer.content(
        after: index, before: range.upperBound, reading, events),
      !content.isQuote, !content.isEvent, content.from > index + 1
    else { return nil }
    return index + 1..<content.from
  }
}
