/// The letters of a name as small numbers, `^` before the first and `$` after
/// the last: the alphabet in which names are aligned.
enum NameLetters {
  /// A letter takes seven bits of a segment.
  static let bits = 7
  /// The number of segments of up to two letters.
  static let segmentCount = 1 << (2 * bits)

  private static let start: UInt8 = 1
  private static let end: UInt8 = 2

  /// The letters of a folded word, boundaries included. What is no letter of
  /// either alphabet, an apostrophe say, is left out.
  static func letters(of folded: [UInt8]) -> [UInt8] {
    var letters = [start]
    letters.reserveCapacity(folded.count + 2)
    append(folded, to: &letters)
    letters.append(end)
    return letters
  }

  /// The segment that a text of up to two letters stands for; `^` and `$`
  /// are the boundaries.
  static func segment(_ text: [UInt8]) -> Int? {
    var letters: [UInt8] = []
    for byte in text where byte == 0x5E || byte == 0x24 {
      letters.append(byte == 0x5E ? start : end)
    }
    let isStart = letters.first == start
    var word = isStart ? letters : []
    append(text, to: &word)
    if letters.last == end { word.append(end) }
    return word.count > 2 ? nil : word.reduce(0) { $0 << bits | Int($1) }
  }

  private static func append(_ folded: [UInt8], to letters: inout [UInt8]) {
    var position = 0
    while position < folded.count {
      let read = ScalarReader.read(folded.span, at: position)
      position += read.length
      switch read.value {
      case 0x61...0x7A:  // a to z: 3 to 28
        letters.append(UInt8(truncatingIfNeeded: read.value - 0x61 + 3))
      case 0x621...0x64A:  // ء to ي: 29 to 70
        letters.append(UInt8(truncatingIfNeeded: read.value - 0x621 + 29))
      default: break
      }
    }
  }
}
