@testable import TextAnalysis

/// The words of a text as they stand in it.
func words(_ text: String) -> [String] {
  words(Array(text.utf8))
}

/// The words of a text as they stand in it.
func words(_ text: [UInt8]) -> [String] {
  Tokenizer.tokens(in: text).map {
    String(decoding: text[$0.start..<$0.end], as: UTF8.self)
  }
}

/// The folded forms of the words of a text.
func folded(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return Tokenizer.tokens(in: bytes).map {
    String(decoding: Folding.fold(bytes, $0), as: UTF8.self)
  }
}

/// The folded form of a text that is one word.
func fold(_ word: String) -> String {
  folded(word).joined(separator: "|")
}

/// The folded bytes and script of a text that is one word.
func reading(_ word: String) -> (folded: [UInt8], script: Script) {
  let bytes = Array(word.utf8)
  guard let token = Tokenizer.tokens(in: bytes).first else {
    return ([], .other)
  }
  return (Folding.fold(bytes, token), token.script)
}

extension String {
  /// A text of bytes, with U+FFFD for those that are not UTF-8.
  init(_ bytes: [UInt8]) {
    self.init(decoding: bytes, as: UTF8.self)
  }
}
