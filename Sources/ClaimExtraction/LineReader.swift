import ArticleReading
import TextAnalysis

/// What the annotators see in a line of text that is no article.
public struct LineReading: Sendable, Equatable {
  /// A number, in digits, in words or in both.
  public struct Number: Sendable, Equatable {
    /// As printed.
    public var text: String
    /// Its place, in code points.
    public var span: Span
    /// What it says.
    public var value: Double
  }
  /// Every number read, those of dates and figures too.
  public var numbers: [Number]
  /// Numbers with a unit.
  public var quantities: [Quantity]
  /// Dates and times.
  public var dates: [DateMention]
  /// Names and key terms.
  public var names: [Entity]
  /// The places of words that hold a finite verb.
  public var finiteVerbs: [Span]
}

/// Reads lines of text by the same annotators as articles.
///
///     LineReader().read("خمسة مليارات دولار").quantities[0].unit  // "USD"
public struct LineReader: Sendable {
  private let quantities = QuantityAnnotator()
  private let dates = DateAnnotator()
  private let entities = EntityAnnotator()
  private let arabic = ArabicClauses()
  private let english = EnglishClauses()

  /// A reader with the cue words that ship with Isnad.
  public init() {}

  /// What stands in a line. Relative dates stay unresolved.
  public func read(_ text: String) -> LineReading {
    let run = WordRun(phrase: text)
    guard let last = run.words.last else {
      return LineReading(
        numbers: [], quantities: [], dates: [], names: [], finiteVerbs: [])
    }
    let isArabic =
      run.words.count { $0.kind == .arabic }
      >= run.words.count { $0.kind == .latin }
    let reading =
      isArabic
      ? arabic.reading(of: run, sentence: 0)
      : english.reading(of: run, sentence: 0)
    let drafts =
      isArabic
      ? arabic.drafts(in: [reading]) : english.drafts(in: [reading])
    let article = Article(
      key: "line", source: "-", metadata: Metadata(), text: text,
      language: isArabic ? "ar" : "en", sections: [],
      paragraphs: [
        Paragraph(
          section: nil, span: Span(start: 0, end: last.span.end),
          sentences: 0..<1)
      ],
      sentences: [
        Sentence(
          paragraph: 0, span: Span(start: 0, end: last.span.end),
          utf8: 0..<last.utf8.upperBound)
      ])
    let names = entities.names(in: [reading], drafts.sources, article)
    return LineReading(
      numbers: numbers(in: run), quantities: quantities.quantities(in: run),
      dates: dates.dates(in: run, published: nil),
      names: names.entities(in: reading, run.words.indices),
      finiteVerbs: run.words.indices.compactMap { index in
        reading.verbs[index].map { _ in run.words[index].span }
      })
  }

  private func numbers(in run: WordRun) -> [LineReading.Number] {
    let tokens = Tokenizer.tokens(in: run.bytes)
    let points = CodePoints(run.bytes)
    return Numerals.all(in: run.bytes, tokens: tokens).compactMap { numeral in
      guard !numeral.isVague, let last = numeral.tokens.last else {
        return nil
      }
      let end = tokens[last].end
      return LineReading.Number(
        text: String(decoding: run.bytes[numeral.start..<end], as: UTF8.self),
        span: Span(
          start: points.count(to: numeral.start), end: points.count(to: end)),
        value: numeral.value)
    }
  }
}

/// Counts the code points before a byte.
private struct CodePoints {
  private let counts: [Int]

  init(_ bytes: [UInt8]) {
    var counts = [0]
    counts.reserveCapacity(bytes.count + 1)
    for byte in bytes {
      counts.append((counts.last ?? 0) + (byte & 0xC0 == 0x80 ? 0 : 1))
    }
    self.counts = counts
  }

  /// How many code points start before a byte.
  func count(to byte: Int) -> Int {
    counts[Swift.min(Swift.max(byte, 0), counts.count - 1)]
  }
}
