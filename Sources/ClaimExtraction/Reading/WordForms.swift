import TextAnalysis

/// The forms of a printed word that it is looked up by.
struct WordForms {
  /// The folded form.
  let folded: FoldedWord
  /// The light stem of an Arabic or Latin word, else the folded form.
  let stem: FoldedWord

  /// Folds and stems a word.
  init(_ token: Token, in bytes: [UInt8]) {
    var buffer = Self.foldedBytes(token, in: bytes)
    folded = Self.folded(token, in: bytes)
    switch token.script {
    case .arabic: ArabicStemmer.stem(&buffer)
    case .latin: EnglishStemmer.stem(&buffer)
    case .digits, .other:
      stem = folded
      return
    }
    stem = buffer.withUnsafeBufferPointer { FoldedWord(utf8: $0) }
  }

  /// The folded form alone.
  static func folded(_ token: Token, in bytes: [UInt8]) -> FoldedWord {
    let isAnne = bytes[token.start..<token.end].elementsEqual(anne.utf8)
    let forms = isAnne ? Array(anne.utf8) : foldedBytes(token, in: bytes)
    return forms.withUnsafeBufferPointer { FoldedWord(utf8: $0) }
  }

  /// «آن» (a name; it is time), which keeps its first letter: folded it would
  /// be «أن» (that), on which clauses turn.
  private static let anne = "آن"

  private static func foldedBytes(
    _ token: Token, in bytes: [UInt8]
  ) -> [UInt8] {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(2 * (token.end - token.start))
    Folding.fold(bytes.span, token, into: &buffer)
    return buffer
  }
}
