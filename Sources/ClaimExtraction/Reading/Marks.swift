/// Quotation marks and brackets.
enum Marks {
  enum Kind: Sendable { case quotation, bracket }
  /// Two marks that belong together.
  struct Pair: Sendable {
    var kind: Kind
    var open: Int
    var close: Int
    /// The words between them.
    var inside: Range<Int> { open + 1..<close }
  }

  private static let closing: [String: (String, Kind)] = [
    "«": ("»", .quotation), "“": ("”", .quotation), "‹": ("›", .quotation),
    "\"": ("\"", .quotation), "„": ("“", .quotation), "‘": ("’", .quotation),
    "(": (")", .bracket), "[": ("]", .bracket), "{": ("}", .bracket),
    "”": ("“", .quotation), "''": ("''", .quotation),
  ]

  /// The pairs of marks in a range of words, the outer before the inner.
  static func pairs(in run: WordRun, _ range: Range<Int>) -> [Pair] {
    var open: [(mark: String, index: Int)] = []
    var pairs: [Pair] = []
    for index in range where run.words[index].kind == .mark {
      let mark = run.words[index].folded
      if let last = open.lastIndex(where: { closing[$0.mark]?.0 == mark }) {
        let kind = closing[open[last].mark]?.1 ?? .quotation
        pairs.append(Pair(kind: kind, open: open[last].index, close: index))
        open.removeSubrange(last...)
      } else if closing[mark] != nil {
        open.append((mark, index))
      }
    }
    return pairs.sorted { $0.open < $1.open }
  }

  /// Whether a mark opens a quotation that is closed in the sentence.
  static func isOpening(_ reading: SentenceReading, _ index: Int) -> Bool {
    let words = reading.run.words
    guard words.indices.contains(index), words[index].kind == .mark,
      let (close, kind) = closing[words[index].folded], kind == .quotation
    else { return false }
    return words[(index + 1)...].contains {
      $0.kind == .mark && $0.folded == close
    }
  }
}
