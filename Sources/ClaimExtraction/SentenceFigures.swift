import ArticleReading

/// The figures and dates of sentences, read once for each sentence.
struct SentenceFigures {
  let quantities: QuantityAnnotator
  let dates: DateAnnotator
  let published: String?
  private var sentence = -1
  private var foundQuantities: [Quantity] = []
  private var foundDates: [DateMention] = []
  /// Where the claim before ends; `nil` in front of the first of a sentence.
  private var reached: Int?

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
      reached = nil
    }
    guard let span = claim.span else { return }
    claim.quantities = foundQuantities.filter { span.contains($0.span) }
    claim.dates = foundDates.filter {
      span.contains($0.span) || isInFrame($0.span, of: claim, span, reading)
    }
    reached = max(reached ?? 0, span.end)
  }

  /// «وفي حزيران، أظهرت البيانات أن …» (and in June figures showed that …): a
  /// date in the frame belongs to the first claim of that frame; not one
  /// between marks, as in the name «(أخبار اليوم)» (News of Today).
  private func isInFrame(
    _ date: Span, of claim: Claim, _ span: Span, _ reading: SentenceReading
  ) -> Bool {
    claim.speaker.kind != .author && date.end <= span.start
      && date.start >= reached ?? 0
      && !reading.pairs.contains {
        !$0.inside.isEmpty && reading.run.words.indices.contains($0.open)
          && reading.run.words.indices.contains($0.close)
          && reading.run.span(of: $0.inside).contains(date)
      }
  }
}
