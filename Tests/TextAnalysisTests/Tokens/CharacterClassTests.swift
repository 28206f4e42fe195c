import Testing

@testable import TextAnalysis

/// The classes checked against the Unicode data of the standard library.
struct CharacterClassTests {
  /// What Unicode 17 assigns, the version the tables here were made from.
  private static let assigned: [Unicode.Scalar] = (0..<0x32000)
    .compactMap(Unicode.Scalar.init)
    .filter { ($0.properties.age?.major ?? 99) <= 17 }

  @Test("Every letter that is no modifier can begin a word")
  func letters() {
    let missed = Self.assigned.filter { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter:
        CharacterClass(scalar.value).script == nil
      default: false
      }
    }
    // Spaced forms of vowel marks count as letters in Unicode alone.
    let expected = missed.map(\.value).filter {
      !(0xFC5E...0xFC63).contains($0) && !(0xFCF2...0xFCF4).contains($0)
        && !(0xFE70...0xFE7F).contains($0)
    }
    #expect(expected == [])
  }

  @Test("No punctuation, symbol, space or private character begins a word")
  func others() {
    let taken = Self.assigned.filter { scalar in
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control,
        .privateUse, .dashPunctuation, .openPunctuation, .closePunctuation,
        .connectorPunctuation, .initialPunctuation, .finalPunctuation,
        .otherPunctuation, .mathSymbol, .currencySymbol, .otherSymbol:
        CharacterClass(scalar.value).script != nil
      default: false
      }
    }
    #expect(taken.map { String($0.value, radix: 16) } == [])
  }

  @Test("Every character of an Arabic block has the class its category asks")
  func arabic() {
    for scalar in Self.assigned
    where (0x600..<0x700).contains(scalar.value)
      || (0x750..<0x780).contains(scalar.value)
      || (0x870..<0x900).contains(scalar.value)
    {
      let kind = CharacterClass(scalar.value)
      switch scalar.properties.generalCategory {
      case .otherLetter: #expect(kind == .arabic, "\(scalar)")
      case .nonspacingMark: #expect(kind == .mark, "\(scalar)")
      case .decimalNumber: #expect(kind == .digit, "\(scalar)")
      default: #expect(kind != .arabic && kind != .digit, "\(scalar)")
      }
    }
  }
}
