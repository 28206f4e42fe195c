import ArticleReading
import Testing

@testable import ClaimExtraction

/// How soon to check a claim, by the guidelines' ranks.
struct PriorityAnnotatorTests {
  private let priority = PriorityAnnotator()
  private let claim = Claim(id: "a", text: "نص", language: "ar")

  @Test func aFigureComesFirst() {
    var claim = claim
    claim.quantities = [
      Quantity(
        text: "9%", span: Span(start: 0, end: 2), value: .number(9),
        unit: "percent")
    ]
    #expect(priority.priority(of: claim).0 == 3)
  }

  @Test func adviceComesLast() {
    var claim = claim
    claim.category = .remedy
    claim.modality = .opinion
    #expect(priority.priority(of: claim).0 == 0)
  }

  @Test func anAccusationComesFirst() {
    var claim = claim
    claim.modality = .alleged
    #expect(priority.priority(of: claim).0 == 3)
  }

  @Test func aNameMakesItSpecific() {
    var claim = claim
    claim.entities = [
      Entity(
        text: "دمشق", span: Span(start: 0, end: 4), name: "دمشق", kind: .place)
    ]
    #expect(priority.priority(of: claim).0 == 2)
  }

  @Test func aGeneralStatementIsGeneral() {
    #expect(priority.priority(of: claim).0 == 1)
  }
}
