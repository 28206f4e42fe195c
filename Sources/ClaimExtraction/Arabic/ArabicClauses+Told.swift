import ArticleReading

/// Claims that a frame makes of its own source: what a relative clause or a
/// verb with a figure or date tells of it.
extension ArabicClauses {
  /// Adds what a relative clause with a figure or a date tells of a source:
  /// «الدراسة، التي نشرت عام 2020، …» (the study, published in 2020, …).
  func addAside(of frame: Frame, in range: Range<Int>, _ walk: inout Walk) {
    let reading = walk.reading
    guard let source = frame.speaker, !frame.kind.keepsFrame else { return }
    let isLast = source.lowerBound >= frame.content.upperBound
    let words =
      source
      .lowerBound..<max(
        source.lowerBound,
        isLast ? range.upperBound : frame.content.lowerBound)
    guard let relative = words.first(where: { opensTold($0, reading) }),
      relative > source.lowerBound,
      // «وقال المدرب، في المؤتمر الذي عقد أمس: …»: that is no source.
      !(source.lowerBound..<relative).contains(where: {
        reading.isComma($0) && reading.isOne($0 + 1, .preposition)
      })
    else { return }
    let end =
      (relative..<words.upperBound).first {
        reading.isComma($0) || reading.isMark($0, ":")
          || Complementizer.isOne(reading.folded($0))
          || $0 > relative + 1 && reading.report($0) != nil
            && reading.verb($0) != nil
      } ?? words.upperBound
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
        reading: walk.index,
        range: toldStart(of: relative, from: source.lowerBound, reading)..<end,
        opening: .relative, cue: reading.run.text(of: relative..<relative + 1),
        isEmbedded: true))
  }

  /// «الذي نشر …» (which came out …), «الواقع في 214 صفحة» (of 214 pages): a
  /// relative clause or what stands for one.
  private func opensTold(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.isOne(index, .relative)
      || Self.measured.contains(reading.folded(index))
  }

  /// الواقع في، المؤلف من، المكون من، البالغ (of so many pages, parts, years)
  private static let measured: WordSet = [
    "الواقع", "الواقعه", "المولف", "المولفه", "المكون", "المكونه", "البالغ",
    "البالغه",
  ]

  /// Where the noun begins that a relative clause tells of: at the first of
  /// the words with the article before it, «رئيسة | البعثة الأردنية التي …».
  private func toldStart(
    of relative: Int, from source: Int, _ reading: SentenceReading
  ) -> Int {
    guard !reading.isComma(relative - 1) else { return source }
    var start = relative
    while start > source, reading.folded(start - 1).isDefinite { start -= 1 }
    return start < relative ? start : source
  }

  /// Adds what a verb with a figure tells of a report or study that a frame
  /// names: «أظهرت دراسة شملت 300 أسرة أن …» (a study of 300 homes showed …).
  func addTold(
    in frame: Range<Int>, source: Int?, isSaid: Bool = false,
    _ walk: inout Walk
  ) {
    let reading = walk.reading
    for start in frame
    where isTold(start, before: frame, reading, isSource: start == source) {
      let end = toldEnd(from: start, before: frame.upperBound, reading)
      let words = start..<end
      guard words.count > 3,
        words.contains(where: {
          reading.run.words[$0].kind == .digits || reading.isNumber($0)
        })
      else { continue }
      walk.drafts.append(
        Draft(
          reading: walk.index, range: words, opening: .relative,
          cue: reading.run.text(of: start..<start + 1),
          frame: isSaid ? walk.frame : nil,
          speaker: isSaid ? walk.speaker : .author, isEmbedded: true))
      return
    }
  }

  /// مؤتمر، لقاء، جلسة (a conference, meeting, session) and the like, at which
  /// somebody speaks
  private static let occasions: WordSet = [
    "موتمر", "لقاء", "مقابله", "جلسه", "ندوه", "اجتماع", "حوار", "كلمه",
    "خطاب", "رساله",
  ]

  /// A document without the article that a verb describes.
  private func isTold(
    _ index: Int, before frame: Range<Int>, _ reading: SentenceReading,
    isSource: Bool
  ) -> Bool {
    let kind = reading.sourceNoun(index)
    guard
      kind == .document || isSource && kind == nil
        || Self.occasions.contains(reading.folded(index)),
      reading.run.words[index].kind == .arabic,
      !reading.folded(index).isDefinite, reading.verbs[index] == nil
    else { return false }
    let rest = index + 1..<min(frame.upperBound, index + 7)
    guard !rest.isEmpty,
      let verb = rest.first(where: {
        describes($0, reading) || reading.isComma($0)
          || Complementizer.isOne(reading.folded($0))
          || reading.isOne($0, .relative)
      }), describes(verb, reading)
    else { return false }
    return verb == index + 1 || reading.report(verb) == nil
  }

  /// A verb without و, or letters of one that ends in a pronoun: «وزعته»
  /// (handed it out).
  private func describes(_ index: Int, _ reading: SentenceReading) -> Bool {
    if let verb = reading.verbs[index] { return !verb.hasConjunction }
    let word = reading.folded(index)
    return reading.run.facts.indices.contains(index)
      && reading.run.facts[index].verb?.tense == .perfect
      && (word.hasSuffix("ته") || word.hasSuffix("تها"))
  }

  /// The comma, أن or verb of saying behind which the frame goes on.
  private func toldEnd(
    from start: Int, before end: Int, _ reading: SentenceReading
  ) -> Int {
    let stop =
      (start + 2..<max(start + 2, end)).first { index in
        if reading.isComma(index) {
          return reading.verb(index + 1)?.hasConjunction != true
        }
        if let word = reading.report(index), word.kind == .find,
          reading.verb(index) != nil, index > start + 1
        {
          return true
        }
        return Complementizer.isOne(reading.folded(index))
          || reading.isMark(index, ":")
      } ?? end
    return reading.isOne(stop - 1, .connecting) ? stop - 1 : stop
  }
}
