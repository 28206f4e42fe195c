import Testing

@testable import TextAnalysis

/// What holds for every text, tried on random mixtures of everything.
struct OffsetTests {
  private static let pieces = [
    "كتاب", "كِتَابٌ", "الـــعربية", "وَ", "مُسْتَشْفًى", "لقاح", "\u{640}", "\u{64E}",
    "Meta", "don’t", "inflation", "École", "e\u{301}", "GPT4",
    "2024", "٣٫٥", "5,000,000", "1,2,3", "١٬٠٠٠", ".", ",", "،", "٫",
    "\u{1F4C8}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
    "5\u{FE0F}\u{20E3}",
    "\u{200F}", "\u{200E}", "\u{2067}", "\u{2069}", "\u{202B}", "\u{202C}",
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{AD}",
    " ", "\r\n", "\n", "\t", "\u{A0}", "«", "»", "؟", "%", "(", "-", "'",
    "Москва", "東京", "שלום", "ﷺ", "ﻻ",
  ]

  private static func text(_ random: inout Random) -> String {
    (0..<Int.random(in: 0...30, using: &random))
      .compactMap { _ in pieces.randomElement(using: &random) }.joined()
  }

  private static func bytes(_ random: inout Random) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      if Bool.random(using: &random) {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else if let piece = pieces.randomElement(using: &random) {
        let cut = Int.random(in: 0...piece.utf8.count, using: &random)
        bytes += piece.utf8.prefix(cut)
      }
    }
    return bytes
  }

  /// Whether tokens are in order, not empty, apart and inside the text.
  private func areOrdered(_ tokens: [Token], in count: Int) -> Bool {
    var end = 0
    for token in tokens {
      guard token.start >= end, token.end > token.start, token.end <= count
      else { return false }
      end = token.end
    }
    return true
  }

  @Test("Tokens are ordered, inside the text and on character boundaries")
  func boundaries() {
    var random = Random(seed: 1)
    for _ in 0..<3000 {
      let text = Self.text(&random)
      let tokens = Tokenizer.tokens(in: Array(text.utf8))
      #expect(areOrdered(tokens, in: text.utf8.count))
      let places = Set(
        text.unicodeScalars.indices.map {
          text.utf8.distance(from: text.startIndex, to: $0)
        }
      ).union([text.utf8.count])
      #expect(
        tokens.allSatisfy {
          places.contains($0.start) && places.contains($0.end)
        })
    }
  }

  @Test("Random bytes never trap, and never yield a token out of order")
  func randomBytes() {
    var random = Random(seed: 2)
    for _ in 0..<20_000 {
      let bytes = Self.bytes(&random)
      let tokens = Tokenizer.tokens(in: bytes)
      #expect(areOrdered(tokens, in: bytes.count))
      for token in tokens {
        let analysis = Analyzer.analyze(text: bytes.span, token: token)
        #expect(!analysis.folded.isEmpty)
        _ = NameKey.key(analysis.folded, token.script)
      }
    }
  }

  @Test("Every form of a token is valid UTF-8 where the text is")
  func validForms() {
    var random = Random(seed: 3)
    for _ in 0..<3000 {
      let bytes = Array(Self.text(&random).utf8)
      for token in Tokenizer.tokens(in: bytes) {
        let analysis = Analyzer.analyze(text: bytes.span, token: token)
        for form in [analysis.folded, analysis.stem, analysis.root] {
          #expect(String(validating: form, as: UTF8.self) != nil)
        }
      }
    }
  }

  private static let marks: Set<Unicode.Scalar> = [
    "\u{64B}", "\u{64C}", "\u{64D}", "\u{64E}", "\u{64F}", "\u{650}", "\u{651}",
    "\u{652}", "\u{301}",
  ]
  private static let invisible: Set<Unicode.Scalar> = [
    "\u{640}", "\u{200F}", "\u{200E}", "\u{2067}", "\u{2069}", "\u{202B}",
    "\u{202C}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{AD}",
    "\u{FE0F}",
  ]

  private static func without(
    _ dropped: Set<Unicode.Scalar>, _ text: String
  ) -> String {
    var kept = String.UnicodeScalarView()
    kept.append(
      contentsOf: text.unicodeScalars.filter { !dropped.contains($0) })
    return String(kept)
  }

  @Test("Deleting marks, tatweel and controls changes no folded form")
  func deletion() {
    var random = Random(seed: 4)
    for _ in 0..<5000 {
      let text = Self.text(&random)
      let bare = Self.without(Self.marks.union(Self.invisible), text)
      #expect(folded(text) == folded(bare), "\(text.debugDescription)")
    }
  }

  @Test("Adding vowels after letters changes no folded form")
  func addition() {
    var random = Random(seed: 5)
    let marks = Array(Self.marks).sorted()
    for _ in 0..<5000 {
      let text = Self.text(&random)
      var vowelled = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        vowelled.append(scalar)
        if CharacterClass(scalar.value) == .arabic,
          let mark = marks.randomElement(using: &random)
        {
          vowelled.append(mark)
        }
      }
      #expect(folded(String(vowelled)) == folded(text))
    }
  }
}
