/// Keeps the direction of a piece of text to itself, in what is read by eye.
///
/// A name, title or address that runs the other way than the sentence around
/// it is set between FSI and PDI (Unicode Standard Annex 9, section 6.3), so
/// that marks and digits beside it stay where they belong. Formats for
/// machines take ``none``.
struct Isolates: Sendable, Equatable {
  /// The direction of the sentence; `nil` where nothing is isolated.
  let isRightToLeft: Bool?

  /// For machines: text as it is.
  static let none = Isolates(isRightToLeft: nil)

  /// For the eye, within a sentence in a language.
  static func within(_ language: CitationLanguage) -> Isolates {
    Isolates(isRightToLeft: language == .ar)
  }

  /// The text, isolated where any of it runs the other way or where it holds
  /// controls that could reach beyond it.
  func around(_ text: String) -> String {
    guard let isRightToLeft, needsIsolation(text, isRightToLeft) else {
      return text
    }
    return "\u{2068}" + Self.balanced(text) + "\u{2069}"
  }

  private func needsIsolation(_ text: String, _ isRightToLeft: Bool) -> Bool {
    text.unicodeScalars.contains { scalar in
      Self.isControl(scalar)
        || (isRightToLeft
          ? Self.isLeftToRight(scalar) : Self.isRightToLeft(scalar))
    }
  }

  /// The text with as many ends as beginnings of isolates, so that its own
  /// can close no isolate but itself.
  private static func balanced(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var depth = 0
    for scalar in text.unicodeScalars {
      if ("\u{2066}"..."\u{2068}").contains(scalar) { depth += 1 }
      if scalar == "\u{2069}" {
        if depth == 0 { continue }
        depth -= 1
      }
      output.append(scalar)
    }
    return String(output) + String(repeating: "\u{2069}", count: depth)
  }

  /// Embeddings, overrides, isolates and their ends.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    ("\u{202A}"..."\u{202E}").contains(scalar)
      || ("\u{2066}"..."\u{2069}").contains(scalar)
  }

  /// Hebrew, Arabic and their neighbours, presentation forms and the
  /// right-to-left planes included, and the right-to-left mark.
  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x65F, 0x66D...0x6EF, 0x6FA...0x8FF, 0x200F,
      0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// Any letter of another script.
  private static func isLeftToRight(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && !isRightToLeft(scalar)
  }
}
