import ClaimExtraction
import Foundation

/// Compares sources by their names.
enum Sources {
  /// Vowel marks and the stretching stroke.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x64B...0x652).contains(scalar.value) || scalar.value == 0x670
      || scalar.value == 0x640
  }

  /// The words of a text, plain: without marks, hamza, article and case.
  static func words(_ text: String) -> [String] {
    var plain = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars where !isMark(scalar) {
      switch scalar {
      case "إ", "أ", "آ": plain.append("ا")
      case "ى": plain.append("ي")
      case "ة": plain.append("ه")
      case "_": plain.append(scalar)
      default:
        plain.append(
          scalar.properties.isAlphabetic
            || scalar.properties.numericType != nil ? scalar : " ")
      }
    }
    return String(plain).split(separator: " ").map {
      $0.hasPrefix("ال") ? String($0.dropFirst(2)) : String($0)
    }
  }

  private static func names(_ texts: [String?]) -> [Set<String>] {
    texts.compactMap { $0.map { Set(words($0)) } }.filter { !$0.isEmpty }
  }

  private static func names(of source: GoldClaim.Source) -> [Set<String>] {
    names(
      [source.name, source.surface, source.nameEnglish]
        + (source.including ?? []).map(\.name))
  }

  private static func names(of speaker: Speaker) -> [Set<String>] {
    names(
      [speaker.name, speaker.surface, speaker.nameEnglish]
        + speaker.including.map { $0 })
  }

  static func isAuthor(_ source: GoldClaim.Source?) -> Bool {
    guard let source else { return true }
    return source.type == "author" || names(of: source).isEmpty
  }

  static func isAuthor(_ speaker: Speaker) -> Bool {
    speaker.kind == .author || names(of: speaker).isEmpty
  }

  /// Whether two sources other than the author are one: half of the words of
  /// the shorter name stand in the other.
  static func areOne(_ gold: GoldClaim.Source?, _ found: Speaker) -> Bool {
    guard let gold, !isAuthor(gold), !isAuthor(found) else { return false }
    return names(of: gold).contains { a in
      names(of: found).contains { b in
        let least = max(1, Double(min(a.count, b.count)) * 0.5)
        return Double(a.intersection(b).count) >= least
      }
    }
  }
}
