import Foundation
import Testing

@testable import TextAnalysis

/// Presentation forms against the compatibility decompositions of Unicode.
struct PresentationFormTests {
  @Test("Every form folds as the letters it stands for fold")
  func decompositions() {
    let forms = [0xFB50...0xFDFB, 0xFE80...0xFEFC].joined()
    var compared = 0
    for form in forms.compactMap(Unicode.Scalar.init)
    where CharacterClass(form.value) == .arabic
      // A letter with high hamza: folded without it.
      && form.value != 0xFBDD
    {
      guard form.properties.generalCategory != .unassigned else { continue }
      let letters = String(form).precomposedStringWithCompatibilityMapping
      let expected = folded(letters).joined()
      #expect(
        fold(String(form)) == expected, "U+\(String(form.value, radix: 16))")
      compared += 1
    }
    #expect(compared > 600)
  }
}
