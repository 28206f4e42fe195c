import Foundation

/// The states that words name, from the data file `countries.tsv`.
struct StatesTable: Sendable {
  /// The table that ships with Isnad.
  static let shipped = StatesTable(file: PackageResources.countries_tsv)

  /// A state's code by the folded words of a name, joined by spaces.
  private var codes: [String: String] = [:]
  private var longest = 1

  init(file: [UInt8]) {
    for line in file.split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      let cells = String(decoding: line, as: UTF8.self)
        .split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 4 else { continue }
      let code = String(cells[0])
      for name in cells[1].split(separator: ",") { add(name, code) }
      for adjective in cells[2].split(separator: ",") {
        // ـة (-a) of the feminine, ـون and ـين (-un, -in) of the plural
        for ending in ["", "ة", "ون", "ين"] {
          add(adjective + ending, code)
          add("ال" + adjective + ending, code)
        }
      }
      for name in cells[3].split(separator: ",") { add(name, code) }
    }
  }

  private mutating func add(_ name: some StringProtocol, _ code: String) {
    let words = StatementWord.words(of: String(name)).map(\.folded)
    codes[words.joined(separator: " ")] = code
    longest = max(longest, words.count)
  }

  /// The state that words from a place on name, and how many words name it.
  func state(
    at start: Int, in words: [StatementWord]
  ) -> (code: String, words: Int)? {
    for count in stride(
      from: min(longest, words.count - start), through: 1, by: -1)
    {
      let rest = words[start..<start + count].map(\.folded)
      for first in Self.bare(words[start]) {
        let name = ([first] + rest.dropFirst()).joined(separator: " ")
        if let code = codes[name], !Self.isPlain(words[start], code) {
          return (code, count)
        }
      }
    }
    return nil
  }

  /// “us” is no state, “US” is.
  private static func isPlain(_ word: StatementWord, _ code: String) -> Bool {
    word.script == .latin && word.text.first?.isUppercase != true
  }

  /// A word as it is and without و ف ب ك ل (wa, fa, bi, ka, li) before it.
  private static func bare(_ word: StatementWord) -> [String] {
    let folded = word.folded
    guard word.script == .arabic, folded.unicodeScalars.count > 3,
      let letter = folded.first, "وفبكل".contains(letter)
    else { return [folded] }
    let rest = String(folded.dropFirst())
    // لل (lil) is li- and the article.
    return letter == "ل" && rest.first == "ل"
      ? [folded, "ا" + rest, rest, bareOf("وا" + rest)].compactMap(\.self)
      : [folded, rest, bareOf(rest)].compactMap(\.self)
  }

  /// Without the second of two: وب (wa-bi-), ول (wa-li-).
  private static func bareOf(_ word: String) -> String? {
    guard let letter = word.first, "بل".contains(letter) else { return nil }
    let rest = String(word.dropFirst())
    return letter == "ل" && rest.first == "ل" ? "ا" + rest : rest
  }
}
