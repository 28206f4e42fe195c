import ClaimExtraction
import GRDB
import TextAnalysis

/// Finds the claims that carry a name, in either script.
///
/// A word of the name is found by its folded spelling; where no claim has
/// that, by the words with the same consonants that ``NameMatcher`` takes
/// for another spelling of it (LeCun, ليكون, لوكان).
struct NameFinder {
  let db: Database
  let part: String
  let matcher = NameMatcher.learned

  func claims(_ name: String) throws -> Set<Int64> {
    let words = NameWord.words(of: name)
    guard !words.isEmpty else { return [] }
    let spelled = try claims(words) { try names(spelled: [$0.folded]) }
    let sounding = try claims(words) {
      try names(spelled: try spellings(of: $0))
    }
    guard !spelled.isEmpty else { return sounding }
    // A name spelled as asked for is meant in its other spellings too, but
    // only where those stand for the same one.
    let meant = try self.words(of: spelled)
    return spelled.union(
      try sounding.filter { try !self.words(of: [$0]).isDisjoint(with: meant) })
  }

  /// One of a claim's names.
  private struct Name: Hashable {
    var claim: Int64
    var name: Int
  }

  /// The claims with a name that has all the words.
  private func claims(
    _ words: [NameWord], _ find: (NameWord) throws -> Set<Name>
  ) throws -> Set<Int64> {
    var names: Set<Name>?
    for word in words {
      let found = try find(word)
      names = names?.intersection(found) ?? found
    }
    return Set((names ?? []).map(\.claim))
  }

  /// The names that have one of these words.
  private func names(spelled words: [String]) throws -> Set<Name> {
    let statement = try db.cachedStatement(
      sql: """
        SELECT claim, name FROM name_word
        WHERE part = ? AND word IN (SELECT value FROM json_each(?))
        """)
    let rows = try Row.fetchAll(
      statement, arguments: [part, JSONList.text(words)])
    return Set(rows.map { Name(claim: $0["claim"], name: $0["name"]) })
  }

  /// The stored words that are other spellings of a word. A single consonant
  /// would fit too many.
  private func spellings(of word: NameWord) throws -> [String] {
    guard word.skeleton.utf8.count > 1 else { return [] }
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT script, word FROM name_word
        WHERE part = ? AND skeleton = ?
        """)
    let rows = try Row.fetchAll(statement, arguments: [part, word.skeleton])
    return rows.compactMap { row in
      let other: String = row["word"]
      return isSpelling(other, Self.script(row["script"]), of: word)
        ? other : nil
    }
  }

  /// The agreement that two words of one script need when they share two
  /// consonants alone, as غاري and جاري do, but سارة and سوري too.
  private static let shortWordAgreement = 1.2

  private func isSpelling(
    _ other: String, _ script: Script, of word: NameWord
  ) -> Bool {
    let first = Array(word.folded.utf8)
    let second = Array(other.utf8)
    let wanted = Self.script(word.script)
    guard matcher.matches(first, wanted, second, script) else { return false }
    guard script == wanted, word.skeleton.utf8.count < 3 else { return true }
    let agreement = matcher.agreement(first, wanted, second, script)
    return (agreement ?? 0) >= Self.shortWordAgreement
  }

  private static func script(_ name: String) -> Script {
    switch name {
    case "arabic": .arabic
    case "latin": .latin
    default: .other
    }
  }

  /// All words of the names of some claims.
  private func words(of claims: Set<Int64>) throws -> Set<String> {
    var words: Set<String> = []
    for claim in claims {
      words.formUnion(
        try String.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT word FROM name_word WHERE claim = ? AND part = ?
              """), arguments: [claim, part]))
    }
    return words
  }
}
