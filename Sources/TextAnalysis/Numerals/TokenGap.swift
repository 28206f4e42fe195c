/// What stands between two neighbouring tokens.
enum TokenGap {
  /// Nothing that prints, not even a space.
  case nothing
  case space
  /// One hyphen: twenty-one.
  case hyphen
  case slash
  /// One comma, Arabic or Latin, without space.
  case comma
  case other

  /// Reads the bytes between two tokens.
  init(_ text: [UInt8], _ range: Range<Int>) {
    self = .nothing
    let span = text.span
    var offset = range.lowerBound
    while offset < range.upperBound, offset < text.count {
      let read = ScalarReader.read(span, at: offset)
      offset += read.length
      guard let next = Self.kind(read.value) else { continue }
      switch (self, next) {
      case (.nothing, _): self = next
      case (.space, .space): continue
      default: self = .other
      }
    }
  }

  private static func kind(_ scalar: UInt32) -> TokenGap? {
    switch scalar {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F: .space
    case 0x2D, 0x2010, 0x2011: .hyphen
    case 0x2F: .slash
    case 0x2C, 0x60C: .comma
    default: CharacterClass(scalar) == .invisible ? nil : .other
    }
  }
}
