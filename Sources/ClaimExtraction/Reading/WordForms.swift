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
    folded = buffer.withUnsafeBufferPointer { FoldedWord(utf8: $0) }
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
    foldedBytes(token, in: bytes).withUnsafeBufferPointer {
      FoldedWord(utf8: $0)
    }
  }

  private static func foldedBytes(
    _ token: Token, in bytes: [UInt8]
  ) -> [UInt8] {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(2 * (token.end - token.start))
    Folding.fold(bytes.span, token, into: &buffer)
    return buffer
  }
}
