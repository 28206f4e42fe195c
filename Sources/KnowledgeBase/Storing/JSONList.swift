import Foundation

/// Lists as JSON text.
enum JSONList {
  /// `["أ", "b"]` as JSON, letters of all scripts unescaped.
  static func text(_ words: [String]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    guard !words.isEmpty, let data = try? encoder.encode(words) else {
      return "[]"
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Row numbers as a JSON list, to bind many at once.
  static func text(_ numbers: [Int64]) -> String {
    "[" + numbers.map { String($0) }.joined(separator: ",") + "]"
  }

  /// The words of a JSON list.
  static func words(_ text: String) -> [String] {
    guard text != "[]" else { return [] }
    return (try? JSONDecoder().decode([String].self, from: Data(text.utf8)))
      ?? []
  }
}
