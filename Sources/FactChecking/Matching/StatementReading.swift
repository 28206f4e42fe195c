import ClaimExtraction

/// What two statements are compared by: their figures, and the words that
/// tell a direction.
public struct StatementReading: Sendable {
  /// The statement.
  public var text: String
  /// Its figures with their units.
  public var quantities: [Quantity]
  /// Its dates.
  public var dates: [DateMention]
  /// Its words.
  public var words: [StatementWord]

  /// Whether it has more Arabic words than others.
  public var isArabic: Bool {
    2 * words.count { $0.script == .arabic } >= words.count
  }

  /// The folded words of its dates.
  var wordsOfDates: Set<String> {
    Set(dates.flatMap { StatementWord.words(of: $0.text).map(\.folded) })
  }

  /// Whether nearly all its Latin words begin with a capital, as in the
  /// headlines of many papers.
  var hasCapitalsThroughout: Bool {
    let latin = words.filter { $0.script == .latin && !$0.isStop }
    let capitals = latin.count { $0.text.first?.isUppercase == true }
    return latin.count > 3 && 4 * capitals >= 3 * latin.count
  }

  /// The places of its finite verbs among its words.
  var finiteVerbs: [Int] {
    let scalars = Array(text.unicodeScalars)
    let verbs = StatementReader.reader.read(text).finiteVerbs.map { span in
      String(String.UnicodeScalarView(scalars[span.start..<span.end]))
    }
    return words.indices.filter { verbs.contains(words[$0].text) }
  }

  /// The folded words that say how much and in what unit; what is counted is
  /// not among them.
  public var wordsOfMeasures: Set<String> {
    let texts = quantities.filter { !["item", "person"].contains($0.unit) }
    return Set(
      texts.flatMap { StatementWord.words(of: $0.text).map(\.folded) })
  }
}

/// Reads statements.
public struct StatementReader: Sendable {
  static let reader = LineReader()

  /// A reader with the words that ship with Isnad.
  public static let shipped = StatementReader()

  private init() {}

  /// Reads a statement.
  ///
  /// - Parameters:
  ///   - quantities: Its figures where they are known already.
  ///   - dates: Its dates where they are known already.
  public func read(
    _ text: String, quantities: [Quantity]? = nil,
    dates: [DateMention]? = nil
  ) -> StatementReading {
    var words: [StatementWord] = []
    // Punctuation between words begins another part, as some words do.
    for (index, clause) in Self.clauses(of: text).enumerated() {
      for var word in StatementWord.words(of: clause) {
        word.roles = OppositeWords.shipped.roles(of: word)
        let before = words.last?.part ?? 0
        word.part =
          word.roles?.isBoundary == true ? before + 1 : max(before, index)
        words.append(word)
      }
    }
    let isKnown = quantities != nil && dates != nil
    let line = isKnown ? nil : Self.reader.read(text)
    return StatementReading(
      text: text, quantities: quantities ?? line?.quantities ?? [],
      dates: dates ?? line?.dates ?? [], words: words)
  }

  private static func clauses(of text: String) -> [Substring] {
    var clauses: [Substring] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.index(after: index)
      let isMark = ".,;:!?،؛؟…".contains(text[index])
      // Not the point in 3.5.
      if isMark, next == text.endIndex || text[next].isWhitespace {
        clauses.append(text[start..<index])
        start = next
      }
      index = next
    }
    clauses.append(text[start...])
    return clauses
  }
}

extension StatementWord {
  static func words(of text: Substring) -> [StatementWord] {
    words(of: String(text))
  }
}
