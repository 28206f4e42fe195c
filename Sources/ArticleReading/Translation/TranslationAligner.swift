/// An article's text and its translation → what stands for what.
///
/// Lines stand for lines where both texts have as many, else paragraphs are
/// aligned by length; inside a pair of lines, sentences likewise.
struct TranslationAligner {
  /// A line of one of the two texts.
  private struct Piece {
    var isHeading: Bool
    var utf8: Range<Int>
    var sentences: [Range<Int>]
  }

  private let original: ReadText
  private let other: ReadText
  private let pieces: [Piece]
  private let otherPieces: [Piece]

  /// Aligns `translation`, whose language is `language`, to `original`.
  static func align(
    _ original: ReadText, with translation: ReadText, language: String
  ) -> Translation {
    TranslationAligner(original, translation).translation(language)
  }

  private init(_ original: ReadText, _ other: ReadText) {
    self.original = original
    self.other = other
    pieces = Self.pieces(of: original)
    otherPieces = Self.pieces(of: other)
  }

  private static func pieces(of text: ReadText) -> [Piece] {
    text.blocks.compactMap { block in
      let sentences = SentenceSplitter.sentences(
        in: block.utf8, of: text.bytes)
      guard !sentences.isEmpty else { return nil }
      let isHeading = block.kind != .prose
      return Piece(
        isHeading: isHeading, utf8: block.utf8,
        sentences: isHeading ? [block.utf8] : sentences)
    }
  }

  private func translation(_ language: String) -> Translation {
    var words: [String?] = []
    var beads = pieceBeads()[...]
    var translated = [[String?]?](repeating: nil, count: pieces.count)
    while let bead = beads.popFirst() {
      fill(&translated, bead)
    }
    var headings: [String?] = []
    let kinds = original.blocks.filter { block in
      !SentenceSplitter.sentences(in: block.utf8, of: original.bytes).isEmpty
    }.map(\.kind)
    for (index, kind) in kinds.enumerated() {
      let found =
        translated[index]
        ?? Array(repeating: nil, count: pieces[index].sentences.count)
      switch kind {
      case .headline: break
      case .heading: headings.append(found.first ?? nil)
      case .prose: words += found
      }
    }
    return Translation(
      language: language, text: String(decoding: other.bytes, as: UTF8.self),
      sentences: words, headings: headings)
  }

  // MARK: Lines

  private func pieceBeads() -> [LengthAlignment.Bead] {
    if areParallel {
      return pieces.indices.map {
        LengthAlignment.Bead(left: $0..<($0 + 1), right: $0..<($0 + 1))
      }
    }
    return LengthAlignment.beads(
      left: pieces.map { length($0.utf8, in: original.bytes) },
      right: otherPieces.map { length($0.utf8, in: other.bytes) },
      mayPair: mayPair)
  }

  /// As many lines on both sides, nine in ten of them of the same kind.
  private var areParallel: Bool {
    guard pieces.count == otherPieces.count else { return false }
    let alike = zip(pieces, otherPieces).count { $0.isHeading == $1.isHeading }
    return alike * 10 >= pieces.count * 9
  }

  /// Headings stand for headings, one for one.
  private func mayPair(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let headings = pieces[left].count { $0.isHeading }
    let others = otherPieces[right].count { $0.isHeading }
    if headings == 0, others == 0 { return true }
    return headings == 1 && others == 1 && left.count == 1 && right.count == 1
  }

  // MARK: Sentences

  private func fill(
    _ translated: inout [[String?]?], _ bead: LengthAlignment.Bead
  ) {
    let sentences = pieces[bead.left].flatMap(\.sentences)
    let others = otherPieces[bead.right].flatMap(\.sentences)
    var words = [String?](repeating: nil, count: sentences.count)
    for pair in sentenceBeads(sentences, others) where !pair.right.isEmpty {
      let text = others[pair.right].map { range in
        String(decoding: other.bytes[range], as: UTF8.self)
      }.joined(separator: " ")
      for index in pair.left { words[index] = text }
    }
    var rest = words[...]
    for index in bead.left {
      let count = pieces[index].sentences.count
      translated[index] = Array(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
  }

  private func sentenceBeads(
    _ sentences: [Range<Int>], _ others: [Range<Int>]
  ) -> [LengthAlignment.Bead] {
    if sentences.count == others.count {
      return sentences.indices.map {
        LengthAlignment.Bead(left: $0..<($0 + 1), right: $0..<($0 + 1))
      }
    }
    return LengthAlignment.beads(
      left: sentences.map { length($0, in: original.bytes) },
      right: others.map { length($0, in: other.bytes) })
  }

  /// In characters, as Gale and Church count.
  private func length(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}
