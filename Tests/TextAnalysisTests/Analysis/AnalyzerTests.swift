import Testing

@testable import TextAnalysis

struct AnalyzerTests {
  private func analyze(_ text: String) -> [Analysis] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(in: bytes).map {
      Analyzer.analyze(text: bytes.span, token: $0)
    }
  }

  private func analysis(
    _ folded: String, _ stem: String, _ root: String, isStop: Bool = false
  ) -> Analysis {
    Analysis(
      folded: Array(folded.utf8), stem: Array(stem.utf8),
      root: Array(root.utf8), isStop: isStop)
  }

  @Test("All forms of each word of a mixed sentence")
  func sentence() {
    #expect(
      analyze("قالت الشركات إن companies’ أرباح ٣٫٥ руб") == [
        analysis("قالت", "قالت", "قلت"),
        analysis("الشركات", "شرك", "شرك"),
        analysis("ان", "ان", "ان", isStop: true),
        analysis("companies", "compani", "compani"),
        analysis("ارباح", "ارباح", "ربح"),
        analysis("3.5", "3.5", "3.5"),
        analysis("руб", "руб", "руб"),
      ])
  }

  @Test("A reused analyzer keeps nothing of the word before")
  func reuse() {
    let text = Array("والمستشفيات the مدرسة 5 Généralisations و".utf8)
    var analyzer = Analyzer()
    for token in Tokenizer.tokens(in: text) {
      analyzer.read(text.span, token)
      let fresh = Analyzer.analyze(text: text.span, token: token)
      #expect(analyzer.folded == fresh.folded)
      #expect(analyzer.stem == fresh.stem)
      #expect(analyzer.root == fresh.root)
      #expect(analyzer.isStop == fresh.isStop)
    }
  }
}
