import ArticleReading
import ClaimExtraction
import Testing

@testable import Citation

struct PlaceTests {
  /// The span of words in a text.
  private func span(_ words: String, in text: String) throws -> Span {
    let range = try #require(text.range(of: words))
    let start = text.unicodeScalars.distance(
      from: text.startIndex, to: range.lowerBound)
    return Span(start: start, end: start + words.unicodeScalars.count)
  }

  private func fragment(_ words: String, in text: String) throws -> String {
    let span = try span(words, in: text)
    return try #require(TextFragment(of: span, in: CodePoints(text))).directive
  }

  @Test(arguments: [
    // A family of four is seven code points; flags are two.
    ("👨‍👩‍👧‍👦", 28), ("e\u{301}\u{323}", 31), ("🇸🇾", 31), ("كَّ", 31),
  ])
  func surroundingsCutNoGrapheme(grapheme: String, filler: Int) throws {
    let a = String(repeating: "a", count: filler)
    let text = grapheme + a + "|" + a + grapheme
    let selectors = try #require(
      Selectors(
        of: Span(
          start: text.unicodeScalars.count / 2,
          end: text.unicodeScalars.count / 2 + 1), in: text))
    #expect(selectors.exact == "|")
    #expect(selectors.prefix == a)
    #expect(selectors.suffix == a)
  }

  @Test func placesFarIntoATextAreFound() throws {
    let text = String(repeating: "كِتاب😀 ", count: 2_000)
    let scalars = Array(text.unicodeScalars)
    for start in stride(from: 0, to: scalars.count, by: 1_023) {
      let span = Span(start: start, end: min(start + 5, scalars.count))
      let exact = Selectors(of: span, in: text)?.exact
      #expect(
        exact?.unicodeScalars.elementsEqual(
          scalars[span.start..<span.end]) == true)
    }
    #expect(
      Selectors(of: Span(start: 1, end: scalars.count + 1), in: text)
        == nil)
  }

  @Test(arguments: [
    ("two", "One two three.", "text=two"),
    ("a, b-c & d", "say a, b-c & d.", "text=a%2C%20b%2Dc%20%26%20d"),
    ("بعيدًا", "لا يزال بعيدًا", "text=%D8%A8%D8%B9%D9%8A%D8%AF%D9%8B%D8%A7"),
    // Browsers find no part of a word.
    ("hre", "One two three.", "text=three"),
    // The second of two: the words beside it tell which.
    ("x y", "p x y q\nx y r", "text=p-,x%20y,-q"),
    // Over lines: the ends.
    ("b c\nd e", "a b c\nd e f", "text=b%20c,d%20e"),
  ])
  func fragmentsNameWholeWords(words: String, text: String, expected: String)
    throws
  {
    #expect(try fragment(words, in: text) == expected)
  }

  @Test func longPassagesAreNamedByTheirEnds() throws {
    let words = (1...80).map { "w\($0)" }.joined(separator: " ")
    #expect(
      try fragment(words, in: "Before. " + words + ". After.")
        == "text=w1%20w2%20w3%20w4%20w5,w76%20w77%20w78%20w79%20w80")
  }

  @Test(arguments: [
    ("https://a.b/c", "https://a.b/c#:~:text=two"),
    ("https://a.b/c#d", "https://a.b/c#d:~:text=two"),
    ("https://a.b/c#:~:text=x", "https://a.b/c#:~:text=x&text=two"),
    ("https://a.b/ن", "https://a.b/%D9%86#:~:text=two"),
  ])
  func addressesKeepTheirOwnFragment(address: String, expected: String) throws {
    let text = "One two three."
    let fragment = TextFragment(
      of: try span("two", in: text), in: CodePoints(text))
    #expect(fragment?.link(address) == expected)
  }

  @Test(arguments: [
    (CitationLanguage.en, "Reuters", "Reuters"),
    (.en, "رويترز", "\u{2068}رويترز\u{2069}"),
    (.ar, "رويترز", "رويترز"),
    (.ar, "Reuters", "\u{2068}Reuters\u{2069}"),
    (.ar, "خسائر OpenAI", "\u{2068}خسائر OpenAI\u{2069}"),
    (.ar, "1445", "1445"),
    // An override of its own, and an end that would close ours.
    (.en, "a\u{202E}b", "\u{2068}a\u{202E}b\u{2069}"),
    (.en, "a\u{2069}b", "\u{2068}ab\u{2069}"),
    (.en, "a\u{2067}b", "\u{2068}a\u{2067}b\u{2069}\u{2069}"),
  ])
  func foreignRunsAreIsolated(
    language: CitationLanguage, text: String, expected: String
  ) {
    #expect(Isolates.within(language).around(text) == expected)
    #expect(Isolates.none.around(text) == text)
  }
}
