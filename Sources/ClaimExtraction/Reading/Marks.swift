/// Quotation marks and brackets.
enum Marks {
  enum Kind: Sendable { case quotation, bracket }
  /// Two marks that belong together.
  struct Pair: Sendable, Equatable {
    var kind: Kind
    var open: Int
    var close: Int
    /// The words between them.
    var inside: Range<Int> { open + 1..<close }
    /// The words with the marks themselves.
    var whole: Range<Int> { open..<close + 1 }
  }

  private static let closing: [FoldedWord: (FoldedWord, Kind)] = [
    "«": ("»", .quotation), "“": ("”", .quotation), "‹": ("›", .quotation),
    "\"": ("\"", .quotation), "„": ("“", .quotation), "‘": ("’", .quotation),
    "(": (")", .bracket), "[": ("]", .bracket), "{": ("}", .bracket),
    "”": ("“", .quotation), "''": ("''", .quotation),
    "'": ("'", .quotation), "﴿": ("﴾", .quotation),
  ]

  /// Whether the mark at a place opens a quotation.
  static func opensQuotation(_ words: [Word], at index: Int) -> Bool {
    closing[words[index].folded]?.1 == .quotation && canOpen(words[...], index)
  }

  /// «'» is also an apostrophe: it opens a quotation only before an Arabic
  /// word or another mark that it is joined to, and behind a space.
  private static func canOpen(_ words: ArraySlice<Word>, _ index: Int) -> Bool {
    guard words[index].folded == apostrophe else { return true }
    let next = index + 1
    let isBehindSpace =
      !words[index].isGlued || index == words.startIndex
      || words[index - 1].kind == .mark
    guard isBehindSpace, next < words.endIndex, words[next].isGlued else {
      return false
    }
    return words[next].kind == .arabic
      || words[next].kind == .latin && isClosed(words, next)
  }

  /// Whether «'» closes somewhere behind a Latin word: before a space, and
  /// not as the apostrophe of “the workers' pay”.
  private static func isClosed(
    _ words: ArraySlice<Word>, _ first: Int
  ) -> Bool {
    words[first...].indices.contains { canClose(words, $0) }
  }

  private static func canClose(
    _ words: ArraySlice<Word>, _ index: Int
  ) -> Bool {
    guard words[index].folded == apostrophe, index > words.startIndex,
      words[index].isGlued
    else { return false }
    let next = index + 1
    let isBeforeSpace =
      next >= words.endIndex || !words[next].isGlued
      || words[next].kind == .mark
    let before = words[index - 1]
    return isBeforeSpace
      && (before.kind == .mark || !before.folded.hasSuffix("s")
        || next >= words.endIndex || words[next].kind == .mark)
  }

  private static let apostrophe: FoldedWord = "'"
  private static let curly: WordSet = ["“", "”", "„"]

  /// «”…”», «“…“»: a curly mark that is joined to the word before it and to
  /// none behind it closes, whichever way it is turned.
  private static func endsCurly(
    _ words: ArraySlice<Word>, _ index: Int
  ) -> Bool {
    let next = index + 1
    return curly.contains(words[index].folded) && words[index].isGlued
      && (next >= words.endIndex || !words[next].isGlued
        || words[next].kind == .mark)
  }

  /// Whether a mark closes the quotation that another opened.
  static func closes(_ mark: FoldedWord, _ opening: FoldedWord) -> Bool {
    closing[opening]?.0 == mark
  }

  /// The pairs of marks in some words, the outer before the inner. A mark
  /// without a partner is left out.
  static func pairs(in words: ArraySlice<Word>) -> [Pair] {
    var open: [(mark: FoldedWord, index: Int)] = []
    // How many open marks wait for each closing mark.
    var awaited: [FoldedWord: Int] = [:]
    var pairs: [Pair] = []
    for index in words.indices where words[index].kind == .mark {
      let mark = words[index].folded
      if awaited[mark, default: 0] > 0,
        mark != apostrophe
          || index > words.startIndex
            && words[index - 1].kind != .latin
          || canClose(words, index)
      {
        while let last = open.popLast(), let partner = closing[last.mark] {
          awaited[partner.0, default: 1] -= 1
          guard partner.0 == mark else { continue }
          pairs.append(
            Pair(kind: partner.1, open: last.index, close: index))
          break
        }
      } else if let last = open.last, endsCurly(words, index),
        curly.contains(last.mark)
      {
        open.removeLast()
        if let partner = closing[last.mark] {
          awaited[partner.0, default: 1] -= 1
        }
        pairs.append(Pair(kind: .quotation, open: last.index, close: index))
      } else if let partner = closing[mark], canOpen(words, index) {
        open.append((mark, index))
        awaited[partner.0, default: 0] += 1
      }
    }
    return pairs.sorted { $0.open < $1.open }
  }
}
