import Testing

@testable import TextAnalysis

struct AnalysisStepTests {
  private func output(_ step: AnalysisStep, _ text: String) -> [[String]] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(in: bytes).map { token in
      step.output(bytes.span, token).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  @Test(
    "Each step by its name, each word by its script",
    arguments: [
      (
        AnalysisStep.folding, "الشَّرِكَةُ Élan ٥",
        [["الشركه"], ["elan"], ["5"]]
      ),
      (.stopWord, "إلى the شركة", [["الي"], ["the"], []]),
      (.stem, "والشركات reactors 5 في", [["شرك"], ["reactor"], [], []]),
      (.root, "المدارس schools", [["درس"], []]),
      (
        .grams, "كتب ab",
        [
          ["␣كت", "كتب", "␣كتب", "تب␣", "كتب␣"], ["␣ab", "ab␣", "␣ab␣"],
        ]
      ),
      (.sound, "LeCun بالمدينة 5", [["lkn"], ["blmdn", "lmdn", "mdn"], []]),
    ] as [(AnalysisStep, String, [[String]])])
  func step(_ step: AnalysisStep, _ text: String, _ expected: [[String]]) {
    #expect(output(step, text) == expected)
  }

  @Test("A word of marks alone goes through no step")
  func nothing() {
    for step in AnalysisStep.allCases {
      let words = output(step, "\u{64E} \u{640}")
      #expect(words.joined().isEmpty)
    }
  }
}

struct SpellingDistanceTests {
  @Test(
    "A slip is a letter more, less or other, or two in the wrong order",
    arguments: [
      ("reactor", "reactor", 0), ("recator", "reactor", 1),
      ("reactr", "reactor", 1), ("reactorr", "reactor", 1),
      ("reacter", "reactor", 1), ("raecter", "reactor", 2),
      ("المفعلات", "المفاعلات", 1), ("", "ab", 2), ("ab", "", 2),
    ])
  func distance(_ one: String, _ other: String, _ expected: Int) {
    #expect(
      SpellingDistance.between(
        Array(one.unicodeScalars), Array(other.unicodeScalars), atMost: 2)
        == expected)
  }

  @Test(
    "Above the limit there is no distance",
    arguments: [("loss", "profit", 2), ("ab", "abcd", 1), ("abcd", "xyzt", 3)])
  func limit(_ one: String, _ other: String, _ limit: Int) {
    #expect(
      SpellingDistance.between(
        Array(one.unicodeScalars), Array(other.unicodeScalars), atMost: limit)
        == nil)
  }

  @Test(
    "Longer words may have more slips",
    arguments: [(1, 0), (2, 0), (3, 1), (5, 1), (6, 2), (20, 2)])
  func allowed(_ letters: Int, _ slips: Int) {
    #expect(SpellingDistance.allowed(letters: letters) == slips)
  }
}
