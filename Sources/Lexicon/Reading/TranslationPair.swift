/// A sentence or a word and its translation.
public struct TranslationPair: Sendable, Equatable {
  /// The English side.
  public var english: String
  /// The Arabic side.
  public var arabic: String

  /// A pair whose sides are known.
  public init(english: String, arabic: String) {
    self.english = english
    self.arabic = arabic
  }

  /// A pair in either order: the side with more Arabic letters is the Arabic
  /// one. `nil` where it has none or the other has no Latin letter.
  public init?(_ one: String, _ other: String) {
    let first = Letters(of: one)
    let second = Letters(of: other)
    if first.arabic > second.arabic, second.latin > 0 {
      self.init(english: other, arabic: one)
    } else if second.arabic > first.arabic, first.latin > 0 {
      self.init(english: one, arabic: other)
    } else {
      return nil
    }
  }

  /// How many letters of each script a text has.
  private struct Letters {
    var arabic = 0
    var latin = 0

    init(of text: String) {
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
        case 0x620...0x64A, 0x66E...0x6D3, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
          arabic += 1
        default: break
        }
      }
    }
  }
}
