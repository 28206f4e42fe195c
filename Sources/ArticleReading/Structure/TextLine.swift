/// A line of text without its end and without surrounding space.
struct TextLine: Equatable {
  /// Its bytes; never empty.
  var content: Range<Int>
  /// Whether an empty line or the start of the text is above it.
  var followsBlank: Bool
}

enum LineScanner {
  /// The lines that are not empty, in order.
  ///
  /// LF, CRLF, CR, VT, FF, U+0085, U+2028 and U+2029 end a line (Unicode
  /// UAX 14, class BK and its kin).
  static func lines(of bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var followsBlank = true
    var start = 0
    while start <= bytes.count {
      let end = lineEnd(in: bytes, from: start)
      if let content = trimmed(start..<end.content, in: bytes) {
        lines.append(TextLine(content: content, followsBlank: followsBlank))
        followsBlank = false
      } else {
        followsBlank = true
      }
      guard end.next > end.content else { break }
      start = end.next
    }
    return lines
  }

  private static func lineEnd(
    in bytes: [UInt8], from start: Int
  ) -> (content: Int, next: Int) {
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x0A, 0x0B, 0x0C:
        return (offset, offset + 1)
      case 0x0D:
        let isPair = offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
        return (offset, offset + (isPair ? 2 : 1))
      case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0x85:
        return (offset, offset + 2)
      case 0xE2
      where offset + 2 < bytes.count && bytes[offset + 1] == 0x80
        && (bytes[offset + 2] == 0xA8 || bytes[offset + 2] == 0xA9):
        return (offset, offset + 3)
      default:
        offset += 1
      }
    }
    return (offset, offset)
  }

  /// The range without space at its ends; `nil` when nothing is left.
  static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound {
      let next = scalar(in: bytes, at: start)
      guard ScalarClass.isSpace(next.value) else { break }
      start += next.length
    }
    var end = range.upperBound
    while let last = scalar(in: bytes, before: end, notBefore: start),
      ScalarClass.isSpace(last.value)
    {
      end -= last.length
    }
    return start < end ? start..<end : nil
  }
}
