import Citation
import ClaimExtraction
import Lexicon
import TextAnalysis

/// What `isnad analyze` says of a text.
struct TextReading {
  /// A word and the forms it is indexed under.
  struct Word {
    let text, script, folded, stem, root: String
    let start, end: Int
    let isStop: Bool
    /// What each step made of it; `nil` where that was not asked for.
    let steps: WordSteps?
  }

  let text: String
  let words: [Word]
  /// The numbers, figures, dates and names in it.
  let findings: LineReading

  /// Reads a text.
  ///
  /// - Parameter lexicon: What words mean in the other language, where every
  ///   step is to be shown.
  init(of text: String, by reader: LineReader, _ lexicon: Lexicon? = nil) {
    self.text = text
    findings = reader.read(text)
    let bytes = Array(text.utf8)
    var places = CodePointCounter(bytes)
    var analyzer = Analyzer()
    words = Tokenizer.tokens(in: bytes).map { token in
      analyzer.read(bytes.span, token)
      return Word(
        text: String(decoding: bytes[token.start..<token.end], as: UTF8.self),
        script: "\(token.script)",
        folded: String(decoding: analyzer.folded, as: UTF8.self),
        stem: String(decoding: analyzer.stem, as: UTF8.self),
        root: String(decoding: analyzer.root, as: UTF8.self),
        start: places.count(to: token.start), end: places.count(to: token.end),
        isStop: analyzer.isStop,
        steps: lexicon.map { WordSteps(bytes.span, token, $0) })
    }
  }

  /// The reading as one object.
  var json: JSONValue {
    .object([
      ("text", .string(text)), ("tokens", .array(words.map(json))),
      ("numbers", .array(findings.numbers.map(json))),
      ("quantities", .array(findings.quantities.map(\.json))),
      ("dates", .array(findings.dates.map(\.json))),
      ("names", .array(findings.names.map(\.json))),
    ])
  }

  private func json(_ number: LineReading.Number) -> JSONValue {
    .object([
      ("text", .string(number.text)), ("value", .number(number.value)),
      ("start", .optional(number.span.start)),
      ("end", .optional(number.span.end)),
    ])
  }

  private func json(_ word: Word) -> JSONValue {
    .object([
      ("text", .string(word.text)), ("start", .optional(word.start)),
      ("end", .optional(word.end)), ("script", .string(word.script)),
      ("folded", .string(word.folded)), ("stem", .string(word.stem)),
      ("root", .string(word.root)), ("stop", .bool(word.isStop)),
    ]).adding(word.steps?.members ?? [])
  }

  /// The words as rows, then what was found in them.
  func table(on terminal: Terminal) -> String {
    let steps = words.flatMap { word in
      word.steps?.rows.map { [$0.step, $0.output, word.text] } ?? []
    }
    let columns = ["STEP", "OUTPUT", "WORD"].map { Table.Column($0) }
    let words =
      steps.isEmpty
      ? wordTable(on: terminal)
      : Table(columns: columns, rows: steps).text(on: terminal)
    let found = findingsTable(on: terminal)
    return found.isEmpty ? words : words + "\n" + found
  }

  /// Numbers, figures, dates and names as rows; empty where there are none.
  private func findingsTable(on terminal: Terminal) -> String {
    var rows: [[String]] = []
    func add(
      _ kind: String, _ start: Int, _ end: Int, _ sense: String,
      _ text: String
    ) {
      rows.append([kind, String(start), String(end), sense, text])
    }
    for number in findings.numbers {
      add(
        "number", number.span.start, number.span.end,
        JSONValue.number(number.value).line, number.text)
    }
    for quantity in findings.quantities {
      add(
        "quantity", quantity.span.start, quantity.span.end,
        quantity.sense, quantity.text)
    }
    for date in findings.dates {
      add(
        "date", date.span.start, date.span.end,
        date.value ?? date.offset ?? "", date.text)
    }
    for name in findings.names {
      add(
        "name", name.span.start, name.span.end, name.kind.rawValue, name.text)
    }
    guard !rows.isEmpty else { return "" }
    let columns = [
      Table.Column("FOUND"), Table.Column("START", isNumber: true),
      Table.Column("END", isNumber: true), Table.Column("SENSE"),
      Table.Column("WORDS"),
    ]
    return Table(columns: columns, rows: rows).text(on: terminal)
  }

  private func wordTable(on terminal: Terminal) -> String {
    let columns = [
      Table.Column("START", isNumber: true),
      Table.Column("END", isNumber: true),
      Table.Column("SCRIPT"), Table.Column("STOP"), Table.Column("ROOT"),
      Table.Column("STEM"), Table.Column("FOLDED"), Table.Column("WORD"),
    ]
    let rows = words.map { word in
      [
        String(word.start), String(word.end), word.script,
        word.isStop ? "yes" : "", word.root, word.stem, word.folded, word.text,
      ]
    }
    return Table(columns: columns, rows: rows).text(on: terminal)
  }
}

/// Turns byte offsets, asked for in rising order, into code points.
struct CodePointCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private var points = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many code points start before a byte.
  mutating func count(to end: Int) -> Int {
    if end < offset { (offset, points) = (0, 0) }
    while offset < min(end, bytes.count) {
      if bytes[offset] & 0xC0 != 0x80 { points += 1 }
      offset += 1
    }
    return points
  }
}

extension Quantity {
  /// The figure and its unit in a few words: `5000000000 USD a month`.
  fileprivate var sense: String {
    let figure =
      switch value {
      case .number(let value): JSONValue.number(value).line
      case .range(let low, let high):
        JSONValue.number(low).line + "–" + JSONValue.number(high).line
      case .atLeast(let value): "≥ " + JSONValue.number(value).line
      }
    return [figure, unit, period.map { "a " + $0 }].compactMap { $0 }
      .joined(separator: " ")
  }
}
