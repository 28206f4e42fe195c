/// Tells what a name in Latin letters names, by its words and those beside
/// it; the first rule that fits decides.
///
/// | rule | example | kind |
/// |---|---|---|
/// | a country or city | Spain | place |
/// | a noun of a body in it | Bank of England | organization |
/// | a title before it | Mr Holt, الرئيس | person |
/// | an office after its comma | Ana Ruiz, the minister | person |
/// | a given name or an initial first | Sam Altman, Elena, J. Ruiz | person |
/// | a noun of places in it | Port Ellery | place |
/// | a noun of products beside it | the ChatGPT app | product |
/// | capitals inside it | OpenAI, NATO | organization |
/// | “in” before it | in Ellery | place |
/// | two or three words | Marian Holt | person |
/// | anything else | Brightwater | organization |
struct LatinNameKinds: Sendable {
  private let cues = LatinNameCues.shared

  /// What a name names.
  func kind(of name: Range<Int>, _ reading: SentenceReading) -> Entity.Kind {
    guard let first = name.first, let last = name.last else {
      return .organization
    }
    let hasTitle = isTitle(first - 1, reading)
    if isPlace(name, reading), !hasTitle { return .place }
    if cues.bodies.contains(bare(last, reading)) || hasBodyNoun(name, reading) {
      return .organization
    }
    if hasTitle || hasOffice(after: name, reading) { return .person }
    if cues.given.contains(bare(first, reading)), name.count < 5 {
      return .person
    }
    if isInitial(first, reading), !isInitial(last, reading) { return .person }
    if name.contains(where: { cues.placeNouns.contains(bare($0, reading)) }) {
      return .place
    }
    if isProduct(name, reading) { return .product }
    if hasCapitalsInside(name, reading) { return .organization }
    guard !reading.tags.isEmpty else { return .organization }
    if reading.folded(first - 1) == "in", name.count < 3 { return .place }
    let isBare = name.allSatisfy { reading.run.words[$0].kind == .latin }
    return isBare && (2...3).contains(name.count) ? .person : .organization
  }

  private func isPlace(_ name: Range<Int>, _ reading: SentenceReading) -> Bool {
    cues.places.match(reading.run, at: name.lowerBound, before: name.upperBound)
      .map { $0.count == name.count }
      ?? (name.count == 1
        && cues.places.contains(bare(name.lowerBound, reading)))
  }

  /// The noun before “of”: Ministry of Health.
  private func hasBodyNoun(
    _ name: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    name.contains {
      cues.bodies.contains(reading.folded($0))
        && cues.particles[reading.folded($0 + 1)] == true
        && name.contains($0 + 1)
    }
  }

  private func isTitle(_ index: Int, _ reading: SentenceReading) -> Bool {
    let index = reading.isMark(index, ".") ? index - 1 : index
    let word = reading.folded(index)
    return cues.titles.contains(word) || cues.offices.contains(word)
      || SpeakerNouns.exact(word) == .person
  }

  /// “, the minister”, “, chief executive of …”
  private func hasOffice(
    after name: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard reading.isComma(name.upperBound), name.count > 1 else {
      return false
    }
    let next = name.upperBound + 1
    return (next..<next + 5).prefix {
      reading.run.words.indices.contains($0)
        && reading.run.words[$0].kind == .latin
    }.contains { cues.offices.contains(reading.folded($0)) }
  }

  /// The J. of J. Ruiz.
  private func isInitial(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.run.words[index].utf8.count == 1 && reading.isMark(index + 1, ".")
  }

  private func isProduct(
    _ name: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let before = reading.folded(name.lowerBound - 1)
    return cues.products.contains(before)
      || before.isDefinite && cues.products.contains(before.dropFirst(2))
      || cues.products.contains(reading.folded(name.upperBound))
  }

  private func hasCapitalsInside(
    _ name: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    name.contains {
      reading.run.words[$0].utf8.count > 1
        && Capitals.stand(in: reading.run.bytes[reading.run.words[$0].utf8], 1)
    }
  }

  private func bare(_ index: Int, _ reading: SentenceReading) -> FoldedWord {
    reading.folded(index).withoutPossessive
  }
}
