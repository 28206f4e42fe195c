import ArticleReading

/// Claims inside and beside the clauses of a sentence, and their subjects.
extension ArabicClauses {
  /// Adds the claims of what stays outside a clause.
  func addEmbedded(
    _ outside: [ClauseTrimmer.Outside], _ walk: inout Walk
  ) {
    for part in outside {
      if let range = trimmer.claim(in: part, walk.reading) {
        walk.drafts.append(
          Draft(
            reading: walk.index, range: range, opening: .circumstance,
            cue: part.cue, isEmbedded: true))
      }
      addNominal(in: part.range, &walk)
    }
  }

  /// Adds a report told by a noun inside a clause.
  func addNominal(in range: Range<Int>, _ walk: inout Walk) {
    guard !left.contains(.nominalReports),
      let frame = nominal.frame(in: walk.reading, range),
      let source = frame.speaker,
      let speaker = speakers.speaker(in: walk.reading, source)
    else { return }
    walk.drafts.append(
      Draft(
        reading: walk.index, range: frame.content, opening: .nominalReport,
        cue: frame.verb, frame: frame, speaker: speaker, isEmbedded: true))
  }

  /// The source that is the subject of a clause that opens with its verb or
  /// its subject.
  func subject(
    of range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker? {
    guard let verb = reading.firstVerb(in: range) else { return nil }
    let words =
      verb <= range.lowerBound + 1
      ? verb
        + 1..<max(
          verb + 1,
          subjects.end(after: verb, before: range.upperBound, reading))
      : range.lowerBound..<verb
    guard let speaker = speakers.speaker(in: reading, words),
      speaker.name != nil || speaker.role != nil
    else { return nil }
    return speaker
  }

  /// Adds what a relative clause with a figure or a date tells of a source:
  /// «الدراسة، التي نشرت عام 2020، …» (the study, published in 2020, …).
  func addAside(of frame: Frame, in range: Range<Int>, _ walk: inout Walk) {
    let reading = walk.reading
    guard let source = frame.speaker, !frame.kind.keepsFrame,
      frame.content.lowerBound > source.lowerBound,
      let relative = (source.lowerBound..<frame.content.lowerBound).first(
        where: {
          reading.isOne($0, .relative) && reading.isComma($0 - 1)
        }), relative > source.lowerBound + 1
    else { return }
    let end =
      (relative..<frame.content.lowerBound).first {
        reading.isComma($0) || reading.isMark($0, ":")
          || Complementizer.isOne(reading.folded($0))
      } ?? frame.content.lowerBound
    let span = reading.run.span(of: relative..<end)
    let hasFigure =
      quantities.quantities(in: reading.run).contains {
        span.contains($0.span)
      }
      || dates.dates(in: reading.run, published: nil).contains {
        span.contains($0.span)
      }
    guard hasFigure, end > relative + 2 else { return }
    walk.drafts.append(
      Draft(
        reading: walk.index, range: source.lowerBound..<end,
        opening: .relative, cue: reading.run.text(of: relative..<relative + 1),
        isEmbedded: true))
  }

  /// Adds the part of a quotation behind its frame: ««…»، قال فلان، «…»».
  func addRest(_ rest: Range<Int>, _ walk: inout Walk) {
    let reading = walk.reading
    let range = trimmer.withoutMarks(rest, reading)
    guard let quote = reading.quotation(openedAt: rest.lowerBound),
      range.count > 2
    else { return }
    let inside = trimmer.withoutMarks(quote.inside, reading)
    guard inside.count > 1 else { return }
    walk.drafts.append(
      Draft(
        reading: walk.index, range: inside, opening: .coordination, cue: "",
        frame: walk.frame, speaker: walk.speaker))
  }

  /// Who speaks in the quotations of several sentences that a frame follows:
  /// «… . …»، قال فلان.
  func speakersBehind(_ readings: [SentenceReading]) -> [Span: Draft] {
    var found: [Span: Draft] = [:]
    for (index, reading) in readings.enumerated() {
      guard let speech = reading.speech,
        let pair = reading.pairs.first(where: {
          $0.open < 0 && $0.close < reading.run.words.count
        }),
        let said = SaidLast(
          after: pair, before: reading.run.words.count, reading)
      else { continue }
      let speaker = said.speaker.flatMap {
        speakers.speaker(in: reading, $0)
      }
      let frame = Frame(
        speaker: said.speaker, verb: said.verb, kind: said.kind,
        content: reading.run.words.indices)
      found[speech.span] = Draft(
        reading: index, range: pair.inside.clamped(to: 0..<pair.close),
        opening: .start, cue: said.verb, frame: frame,
        speaker: speaker ?? Speaker(kind: .anonymous))
    }
    return found
  }
}
