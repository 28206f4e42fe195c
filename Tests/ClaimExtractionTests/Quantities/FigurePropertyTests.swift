import ArticleReading
import Testing

@testable import ClaimExtraction

/// Whatever figures, units and marks stand side by side, each quantity and
/// date holds its own words and a finite value.
struct FigurePropertyTests {
  @Test(arguments: [
    // The second figure stands where the unit of the first is looked for.
    "By 10 March, one in five students worldwide was \"staying away\" while"
      + " another one in four was barred.",
    "two five students", "5 at least 3", "سنتين على الأقل شهرين",
    // A date's first word ends the line.
    "in mid", "نهاية", "2023thousandmid", "Q",
    // More digits than a value can hold.
    String(repeating: "9", count: 400) + " دولار",
  ])
  func neighboursAreRead(_ text: String) {
    check(text)
  }

  @Test func wordsInAnyOrderAreRead() {
    var generator = SeededGenerator(seed: 19)
    for _ in 0..<1500 {
      let length = Int.random(in: 1...20, using: &generator)
      let text = (0..<length).map { _ in
        (Self.words.randomElement(using: &generator) ?? "")
          + (Int.random(in: 0..<4, using: &generator) > 0 ? " " : "")
      }.joined()
      check(text)
    }
  }

  private func check(_ text: String) {
    let reading = Self.reader.read(text)
    let scalars = Array(text.unicodeScalars)
    func words(_ span: Span) -> String {
      String(String.UnicodeScalarView(scalars[span.start..<span.end]))
    }
    for number in reading.numbers {
      #expect(words(number.span) == number.text, "\(text)")
      #expect(number.value.isFinite, "\(text)")
    }
    var last = 0
    for quantity in reading.quantities {
      #expect(words(quantity.span) == quantity.text, "\(text)")
      #expect(quantity.span.start >= last, "\(text)")
      last = quantity.span.end
      switch quantity.value {
      case .number(let value), .atLeast(let value):
        #expect(value.isFinite, "\(text)")
      case .range(let low, let high):
        #expect(low < high && high.isFinite, "\(text)")
      }
    }
    for date in reading.dates {
      #expect(words(date.span) == date.text, "\(text)")
    }
  }

  private static let reader = LineReader()

  private static let words: [String] = {
    let files = [
      "units", "months", "date-words", "time-references", "approximators",
      "qualifiers", "periods", "people",
    ]
    let cues = files.flatMap { file in
      ["ar/", "en/"].flatMap { CueFile.lines($0 + file) }
        .flatMap { $0.flatMap { $0.split(separator: ",") } }
    }.map { String($0.trimmingSpaces) }
    let numbers = """
      0 1 5 12 19 31 100 2023 1445 ١٢ ٣٫٥ 1,234 1.234.567 192.168.1.2 3/4 \
      1e10 5e-3 17/5/2024 10:30 صفر اثنا ثلاثة عشر خمسين مئتي ألف ملايين \
      مليارين عشرات نصف ونصف أرباع فاصلة ناقص من على إلى بين و وعشرون one \
      two twenty hundred dozen million thirds half a and in of between to bn m
      """.split(separator: " ").map { String($0) }
    let marks = [
      "%", "٪", "$", "€", "US$", "+", "-", "–", "−", "/", ".", ",", "،", "٬",
      "٫", ":", "(", ")", "«", "»", "\"", "^", "\u{200F}", "\u{A0}",
      String(repeating: "9", count: 40), String(repeating: "1", count: 400),
    ]
    return cues + (0..<12).flatMap { _ in numbers + marks }
  }()
}
