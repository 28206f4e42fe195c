/// Finds capitals in printed words.
enum Capitals {
  /// Whether a capital stands among the letters of a word.
  ///
  /// - Parameters:
  ///   - bytes: The word in UTF-8.
  ///   - first: How many letters at its start do not count.
  static func stand(in bytes: ArraySlice<UInt8>, _ first: Int = 0) -> Bool {
    // Most words are ASCII, whose properties need no look into a table.
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return bytes.dropFirst(first).contains { (0x41...0x5A).contains($0) }
    }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars
      .dropFirst(first).contains { $0.properties.isUppercase }
  }
}
