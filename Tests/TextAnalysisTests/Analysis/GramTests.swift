import Testing

@testable import TextAnalysis

struct GramTests {
  private func grams(_ word: String) -> [String] {
    Grams.of(Array(word.utf8)).map { gram in
      var text = ""
      for shift in stride(from: UInt64(48), through: 0, by: -16) {
        let letter = gram >> shift & 0xFFFF
        if letter > 0, let scalar = Unicode.Scalar(UInt32(letter)) {
          text.unicodeScalars.append(scalar)
        }
      }
      return text
    }
  }

  @Test(
    "A word gives its runs of three and four letters, blanks around it",
    arguments: [
      ("كتب", [" كت", "كتب", " كتب", "تب ", "كتب "]),
      ("ab", [" ab", "ab ", " ab "]),
      ("و", [" و "]), ("", []),
    ])
  func runs(_ word: String, _ expected: [String]) {
    #expect(grams(word) == expected)
  }

  @Test(
    "A gram belongs to the script of its letters",
    arguments: [
      ("كتب", Script.arabic), ("bank", .latin), ("2024", .digits),
      ("g8", .latin),
    ])
  func scripts(_ word: String, _ script: Script) {
    let scripts = Set(Grams.of(Array(word.utf8)).map(Grams.script(of:)))
    #expect(scripts.contains(script))
    #expect(scripts.subtracting([.digits, script]).isEmpty)
  }

  @Test("The counter counts each gram in each word, stop words too")
  func counts() {
    // "the theory": ␣th the ␣the he␣ the␣ / ␣th the ␣the heo theo …
    var counter = GramCounter(
      Grams.of(Array("the".utf8)) + Grams.of(Array("the".utf8)))
    #expect(counter.grams.count == 5)
    counter.count(Array("The theory".utf8).span)
    #expect(counter.counts == [2, 2, 2, 1, 1])
    #expect(counter.letters == 9)
    counter.count(Array("".utf8).span)
    #expect(counter.counts == [0, 0, 0, 0, 0])
    #expect(counter.letters == 0)
  }
}
