import Testing

@testable import FactChecking

struct EvidenceTests {
  @Test(arguments: [
    Evidence(url: "https://example.org/a?b=ج", stance: .supports),
    Evidence(title: "كتاب", accessed: "2024-02-29", stance: .context),
    Evidence(
      quote: "words", sha256: String(repeating: "0f", count: 32),
      stance: .contradicts),
  ])
  func whatNamesASourceIsEvidence(_ evidence: Evidence) {
    #expect(evidence.problem == nil)
  }

  @Test(arguments: [
    Evidence(stance: .supports), Evidence(title: " ", stance: .supports),
    Evidence(url: "example.org", stance: .supports),
    Evidence(url: "https:///a", stance: .supports),
    Evidence(url: "https://a b", stance: .supports),
    Evidence(url: "https://example.org/\u{202E}gnp", stance: .supports),
    Evidence(url: "javascript:alert(1)", stance: .supports),
    Evidence(title: "x", accessed: "2023-02-29", stance: .supports),
    Evidence(title: "x", accessed: "17.5.2026", stance: .supports),
    Evidence(title: "x", archiveURL: "archive", stance: .supports),
    Evidence(title: "x", sha256: "ABC", stance: .supports),
  ])
  func whatNamesNoneIsNot(_ evidence: Evidence) {
    #expect(evidence.problem != nil)
  }
}
