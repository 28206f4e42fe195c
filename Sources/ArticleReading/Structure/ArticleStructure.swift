/// Blocks → sections, paragraphs and sentences with their places.
struct ArticleStructure {
  private(set) var sections: [Section] = []
  private(set) var paragraphs: [Paragraph] = []
  private(set) var sentences: [Sentence] = []
  private(set) var headline: Span?
  private(set) var headlineText: String?

  private let bytes: [UInt8]
  private var counter: CodePointCounter
  private var openSections: [Int] = []
  /// The ranks the blocks came with, of which sections keep the order only.
  private var ranks: [Int] = []

  /// Reads `blocks`, which are in the order of the text.
  init(blocks: [Block], bytes: [UInt8]) {
    self.bytes = bytes
    counter = CodePointCounter()
    for block in blocks {
      switch block.kind {
      case .headline:
        headline = span(of: block.utf8)
        headlineText = String(decoding: bytes[block.utf8], as: UTF8.self)
      case .heading(let level):
        appendSection(block.utf8, rank: level)
      case .prose:
        appendParagraph(block.utf8)
      }
    }
  }

  /// Levels are ranks above one another, so that none is missing between.
  private mutating func appendSection(_ utf8: Range<Int>, rank: Int) {
    while let last = openSections.last, ranks[last] >= rank {
      openSections.removeLast()
    }
    ranks.append(rank)
    let parent = openSections.last
    openSections.append(sections.count)
    sections.append(
      Section(
        heading: String(decoding: bytes[utf8], as: UTF8.self),
        level: openSections.count, parent: parent, span: span(of: utf8)))
  }

  private mutating func appendParagraph(_ utf8: Range<Int>) {
    let found = SentenceSplitter.sentences(in: utf8, of: bytes)
    guard !found.isEmpty else { return }
    let first = sentences.count
    let start = counter.codePoints(before: utf8.lowerBound, in: bytes)
    for sentence in found {
      sentences.append(
        Sentence(
          paragraph: paragraphs.count, span: span(of: sentence),
          utf8: sentence))
    }
    let end = counter.codePoints(before: utf8.upperBound, in: bytes)
    paragraphs.append(
      Paragraph(
        section: openSections.last, span: Span(start: start, end: end),
        sentences: first..<sentences.count))
  }

  private mutating func span(of utf8: Range<Int>) -> Span {
    let start = counter.codePoints(before: utf8.lowerBound, in: bytes)
    let end = counter.codePoints(before: utf8.upperBound, in: bytes)
    return Span(start: start, end: end)
  }
}

/// Counts code points up to offsets that never decrease: one pass in all.
struct CodePointCounter {
  private var offset = 0
  private var count = 0

  /// How many code points stand before a byte offset.
  mutating func codePoints(before target: Int, in bytes: [UInt8]) -> Int {
    while offset < target {
      if bytes[offset] & 0xC0 != 0x80 { count += 1 }
      offset += 1
    }
    return count
  }
}
