/// How many columns of a terminal text takes.
enum DisplayWidth {
  /// The width of text: marks and controls none, wide letters two.
  static func of(_ text: String) -> Int {
    text.reduce(0) { $0 + width($1) }
  }

  /// The text cut to a width, an ellipsis where words are missing.
  static func cut(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    var width = 0
    var output = ""
    for character in text {
      width += self.width(character)
      if width > columns - 1 { break }
      output.append(character)
    }
    return output + "…"
  }

  private static func width(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE4F, 0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
