/// The lines of a source that hold something.
struct SourceLines {
  /// A line and its number, from 1.
  typealias Line = (number: Int, text: String)

  /// Gives each line to `body`, without its end; blank lines and those that
  /// begin with `#` are left out.
  static func forEach(
    of bytes: [UInt8], _ body: (Line) throws(SourceError) -> Void
  ) throws(SourceError) {
    var number = 0
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == 13 ? line.dropLast() : line
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      guard let text = String(validating: line, as: UTF8.self) else {
        throw .badLine(number, "is not UTF-8; convert the file")
      }
      try body((number, text))
    }
  }
}
