import ArticleReading

/// The figures and dates of sentences, read once for each sentence.
struct SentenceFigures {
  let quantities: QuantityAnnotator
  let dates: DateAnnotator
  let published: String?
  private var sentence = -1
  private var foundQuantities: [Quantity] = []
  private var foundDates: [DateMention] = []

  init(
    quantities: QuantityAnnotator, dates: DateAnnotator, published: String?
  ) {
    self.quantities = quantities
    self.dates = dates
    self.published = published
  }

  mutating func add(to claim: inout Claim, _ reading: SentenceReading) {
    if reading.sentence != sentence {
      sentence = reading.sentence
      foundQuantities = quantities.quantities(in: reading.run)
      foundDates = dates.dates(in: reading.run, published: published)
    }
    guard let span = claim.span else { return }
    claim.quantities = foundQuantities.filter { span.contains($0.span) }
    claim.dates = foundDates.filter { span.contains($0.span) }
  }
}
