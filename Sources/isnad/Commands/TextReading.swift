import Citation
import TextAnalysis

/// What `isnad analyze` says of a text.
struct TextReading {
  /// A word and the forms it is indexed under.
  struct Word {
    let text, script, folded, stem, root: String
    let start, end: Int
    let isStop: Bool
  }

  let text: String
  let words: [Word]

  /// Reads a text.
  init(of text: String) {
    self.text = text
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
        isStop: analyzer.isStop)
    }
  }

  /// The reading as one object.
  var json: JSONValue {
    .object([
      ("text", .string(text)), ("tokens", .array(words.map(json))),
    ])
  }

  private func json(_ word: Word) -> JSONValue {
    .object([
      ("text", .string(word.text)), ("start", .optional(word.start)),
      ("end", .optional(word.end)), ("script", .string(word.script)),
      ("folded", .string(word.folded)), ("stem", .string(word.stem)),
      ("root", .string(word.root)), ("stop", .bool(word.isStop)),
    ])
  }

  /// The words as rows.
  func table(on terminal: Terminal) -> String {
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
