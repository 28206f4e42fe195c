import ArticleReading

/// A link to words of a page: the address with a text directive
/// (https://wicg.github.io/scroll-to-text-fragment/).
///
///     https://example.org/a#:~:text=The%20world,very%20far
///
/// Only whole words are named, since browsers match no part of a word. Long
/// passages and those over several lines are named by their first and last
/// words; where these stand more than once, the words beside are added.
struct TextFragment: Sendable, Equatable {
  /// The directive, without the address: `text=…`.
  let directive: String

  /// How many code points are named in full.
  private static let longest = 200
  /// How many words name an end of a longer passage.
  private static let wordsOfAnEnd = 5

  /// The fragment of a place in a text; `nil` where it lies outside or holds
  /// no word.
  init?(of span: Span, in points: CodePoints) {
    guard let range = points.range(span) else { return nil }
    let text = points.text
    let words = Self.words(text[Self.widened(range, in: text)])
    guard let first = words.first, let last = words.last else { return nil }
    let passage = first.startIndex..<last.endIndex
    var (head, tail) = (words, ArraySlice<Substring>())
    if words.count > 1,
      text[passage].contains(where: \.isNewline)
        || text[passage].unicodeScalars.count > Self.longest
    {
      head = Self.line(
        words.prefix(min(Self.wordsOfAnEnd, words.count / 2)), in: text)
      tail = Self.lastLine(
        words.suffix(min(Self.wordsOfAnEnd, words.count / 2)), in: text)
    }
    var parts = [head, tail].filter { !$0.isEmpty }.map(Self.encoded)
    if let end = head.last,
      points.isRepeated(text[passage.lowerBound..<end.endIndex])
    {
      let beside = Self.wordsBeside(passage, in: points)
      if !beside.before.isEmpty {
        parts.insert(Self.encoded(beside.before) + "-", at: 0)
      }
      if !beside.after.isEmpty {
        parts.append("-" + Self.encoded(beside.after))
      }
    }
    directive = "text=" + parts.joined(separator: ",")
  }

  /// The address that leads to the words.
  func link(_ address: String) -> String {
    let uri = PercentEncoding.uri(address)
    if uri.contains(":~:") { return uri + "&" + directive }
    return uri + (uri.contains("#") ? ":~:" : "#:~:") + directive
  }

  // MARK: Words

  private static func words(_ text: Substring) -> ArraySlice<Substring> {
    text.split(whereSeparator: \.isWhitespace)[...]
  }

  /// The words up to the first end of a line between them.
  private static func line(
    _ words: ArraySlice<Substring>, in text: String
  ) -> ArraySlice<Substring> {
    let breakAfter = words.indices.dropLast().first {
      isBroken(text[words[$0].endIndex..<words[$0 + 1].startIndex])
    }
    return breakAfter.map { words[...$0] } ?? words
  }

  /// The words from the last end of a line between them.
  private static func lastLine(
    _ words: ArraySlice<Substring>, in text: String
  ) -> ArraySlice<Substring> {
    let breakAfter = words.indices.dropLast().last {
      isBroken(text[words[$0].endIndex..<words[$0 + 1].startIndex])
    }
    return breakAfter.map { words[($0 + 1)...] } ?? words
  }

  private static func isBroken(_ gap: Substring) -> Bool {
    gap.contains(where: \.isNewline)
  }

  /// As many words before and after a passage as tell it from its like, if
  /// its line has them.
  private static func wordsBeside(
    _ passage: Range<String.Index>, in points: CodePoints
  ) -> (before: ArraySlice<Substring>, after: ArraySlice<Substring>) {
    let text = points.text
    var count = 3
    while true {
      let before = words(count, before: passage.lowerBound, in: text)
      let after = words(count, after: passage.upperBound, in: text)
      let start = before.first?.startIndex ?? passage.lowerBound
      let end = after.last?.endIndex ?? passage.upperBound
      if count > 8 || !points.isRepeated(text[start..<end]) {
        return (before, after)
      }
      count *= 2
    }
  }

  /// The last words before a place, none of them cut.
  private static func words(
    _ count: Int, before end: String.Index, in text: String
  ) -> ArraySlice<Substring> {
    let window = text[..<end].suffix(200)
    let found = words(window)
    let isCut = window.startIndex > text.startIndex
    return lastLine((isCut ? found.dropFirst() : found).suffix(count), in: text)
  }

  /// The first words after a place, none of them cut.
  private static func words(
    _ count: Int, after start: String.Index, in text: String
  ) -> ArraySlice<Substring> {
    let window = text[start...].prefix(200)
    let found = words(window)
    let isCut = window.endIndex < text.endIndex
    return line((isCut ? found.dropLast() : found).prefix(count), in: text)
  }

  /// The range with the whole of the words that it begins or ends within.
  private static func widened(
    _ range: Range<String.Index>, in text: String
  ) -> Range<String.Index> {
    let scalars = text.unicodeScalars
    func isWithinWord(_ index: String.Index) -> Bool {
      index > text.startIndex && index < text.endIndex
        && isOfWord(scalars[index])
        && isOfWord(scalars[scalars.index(before: index)])
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while isWithinWord(start) { start = scalars.index(before: start) }
    while isWithinWord(end) { end = scalars.index(after: end) }
    return start..<end
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter,
      .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
      .decimalNumber, .format:
      true
    default: false
    }
  }

  /// The words with one space between them. Commas, hyphens and ampersands
  /// have a meaning in a directive and are encoded too.
  private static func encoded(_ words: ArraySlice<Substring>) -> String {
    PercentEncoding.encode(words.joined(separator: " ")) {
      PercentEncoding.isAlphanumeric($0) || "._~".utf8.contains($0)
    }
  }
}
