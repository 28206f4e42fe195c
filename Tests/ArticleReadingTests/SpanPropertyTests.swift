import Testing

@testable import ArticleReading

/// A small generator with a seed, so that a failure can be seen again
/// (SplitMix64).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

@Suite struct SpanPropertyTests {
  private static let pieces = [
    "كِتَابٌ", "كتـــاب", "د.", "هـ.", "1.", "15.6", "٣٫٥", "OpenAI", "U.S.",
    "e.g.",
    "😀", "👨‍👩‍👧", "\u{200F}", "\u{2067}نص\u{2069}", "\u{FEFF}", "«قال", "نعم.»",
    "\"لا؟\"", "(!)", "...", "…", "؟", "!", ".", "؛", "،", ":", "-", "•", "*",
    "#",
    "أ.", "ب)", "\n", "\r\n", "\r", "\u{2028}", "\u{85}", "\t", " ", "  ",
    "\n\n",
    "é", "e\u{301}", "ﻻ", "===", "أولا:", "الخلاصة", "www.a.com", "\u{00A0}",
  ]

  @Test(arguments: 0..<400)
  func spansCutTheSameWords(seed: Int) throws {
    var random = Seeded(state: UInt64(seed))
    let count = Int.random(in: 1...120, using: &random)
    let text =
      "بداية "
      + (0..<count).map { _ in
        (Self.pieces.randomElement(using: &random) ?? "")
          + (Bool.random(using: &random) ? " " : "")
      }.joined()
    for name in ["a.txt", "a.md", "a.html"] {
      guard let article = try? read(text, name: name) else { continue }
      check(article)
      if name == "a.txt" { #expect(article.text == text) }
    }
  }

  private func check(_ article: Article) {
    let bytes = Array(article.text.utf8)
    var end = 0
    for sentence in article.sentences {
      #expect(
        Array(article.words(sentence.span).utf8) == Array(bytes[sentence.utf8]))
      #expect(sentence.span.start >= end)
      #expect(sentence.span.count > 0)
      end = sentence.span.end
      let paragraph = article.paragraphs[sentence.paragraph]
      #expect(paragraph.span.contains(sentence.span))
      let words = article.words(sentence.span)
      #expect(words == words.trimmingSpace)
    }
    #expect(
      article.paragraphs.flatMap { Array($0.sentences) }
        == Array(article.sentences.indices))
    for section in article.sections {
      #expect(article.words(section.span) == section.heading)
      if let headline = article.headline {
        #expect(!headline.overlaps(section.span))
      }
      let parent = section.parent.map { article.sections[$0].level } ?? 0
      #expect(section.level == parent + 1)
    }
  }
}
