import Foundation
import GRDB
import Lexicon
import TextAnalysis

/// Finds the word that a misspelt one was likely meant to be.
///
/// 1. Words of the base in the same script are compared, also without what
///    may stand before a noun (المفعلات, المفاعلات); so many slips are allowed
///    as ``SpellingDistance`` says.
/// 2. For a Latin word also the English words of the lexicon whose
///    translations the base has.
/// 3. The one with the fewest slips is meant; of several, the one in most
///    claims; a word of the base before one of the lexicon.
struct SpellingFinder {
  let db: Database
  let lexicon: Lexicon

  private struct Candidate {
    var spelling: [UInt8]
    var distance: Int
    var claims: Int

    /// The order of likelihood; equals by their bytes.
    func precedes(_ other: Candidate) -> Bool {
      if distance != other.distance { return distance < other.distance }
      if claims != other.claims { return claims > other.claims }
      return spelling.lexicographicallyPrecedes(other.spelling)
    }
  }

  /// The word as a claim prints it, or as the lexicon has it.
  func spelling(
    for word: QueryWords.Word, inOtherLanguage: Bool
  ) throws -> String? {
    let own = try nearestOfBase(word)
    let limit = own.map { $0.distance - 1 } ?? 2
    if inOtherLanguage, word.script == .latin,
      let english = try nearestEnglish(word, atMost: limit)
    {
      return String(decoding: english.spelling, as: UTF8.self)
    }
    return try own.map { try printed($0.spelling) }
  }

  // MARK: Words of the base

  private func nearestOfBase(_ word: QueryWords.Word) throws -> Candidate? {
    let letters = Self.letters(word.folded)
    var limit = SpellingDistance.allowed(letters: letters.count)
    var near: [(word: [UInt8], distance: Int)] = []
    let rows = try String.fetchCursor(
      db, sql: "SELECT DISTINCT word FROM word")
    while limit > 0, let row = try rows.next() {
      let other = Array(row.utf8)
      let forms = [other] + SoundKey.withoutPrefixes(other)
      let distance = forms.compactMap {
        SpellingDistance.between(letters, Self.letters($0), atMost: limit)
      }.min()
      guard let distance, other != word.folded else { continue }
      limit = min(limit, max(distance, 1))
      near.append((other, distance))
    }
    let least = near.map(\.distance).min()
    return try near.filter { $0.distance == least }.map {
      Candidate(
        spelling: $0.word, distance: $0.distance,
        claims: try HeldForms(db: db).claims($0.word))
    }
    // Words stay in their table when their last claim goes.
    .filter { $0.claims > 0 }.min { $0.precedes($1) }
  }

  /// A folded word as a claim prints it.
  private func printed(_ word: [UInt8]) throws -> String {
    let folded = String(decoding: word, as: UTF8.self)
    let phrase = "\"" + folded.replacing("\"", with: "\"\"") + "\""
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT w.text, w.section, w.names, w.translation FROM claim_index i
        JOIN claim_words w ON w.number = i.rowid
        WHERE claim_index MATCH ? ORDER BY i.rowid LIMIT 1
        """, arguments: [phrase])
    for column in 0..<4 {
      let bytes = Array((row?[column] as String? ?? "").utf8)
      for token in Tokenizer.tokens(in: bytes)
      where Folding.fold(bytes, token) == word {
        return String(decoding: bytes[token.start..<token.end], as: UTF8.self)
      }
    }
    return folded
  }

  // MARK: Words of the lexicon

  private func nearestEnglish(
    _ word: QueryWords.Word, atMost most: Int
  ) throws -> Candidate? {
    guard let stem = word.stem else { return nil }
    let letters = Self.letters(stem)
    var limit = min(most, SpellingDistance.allowed(letters: letters.count))
    var near: [(stem: [UInt8], distance: Int)] = []
    if limit < 1 { return nil }
    lexicon.forEachEnglishStem { other in
      let distance = SpellingDistance.between(
        letters, Self.letters(Array(other)), atMost: limit)
      guard let distance, distance > 0 else { return }
      limit = min(limit, distance)
      near.append((Array(other), distance))
    }
    return try near.filter { $0.distance == limit }.map {
      Candidate(
        spelling: Self.spelling(of: $0.stem, like: word.folded),
        distance: $0.distance, claims: try holders(of: $0.stem))
    }
    .filter { $0.claims > 0 }.min { $0.precedes($1) }
  }

  /// How many claims hold a translation of an English stem, each by its
  /// weight.
  private func holders(of stem: [UInt8]) throws -> Int {
    let held = HeldForms(db: db)
    let means = lexicon.translations(stem: stem, script: .latin).stems
    return Int(
      try means.reduce(0.0) { sum, translation in
        let claims = try held.claims(IndexForm.stem(translation.word))
        return sum + translation.weight * Double(claims)
      })
  }

  /// The word of a stem that is nearest to what was typed: it has the ending
  /// that was typed, or compani is written company and chang change.
  private static func spelling(
    of stem: [UInt8], like typed: [UInt8]
  ) -> [UInt8] {
    var typedStem = typed
    EnglishStemmer.stem(&typedStem)
    var spellings = [stem, stem + Array("e".utf8)]
    if typed.starts(with: typedStem) {
      spellings.insert(stem + typed.dropFirst(typedStem.count), at: 0)
    }
    if stem.last == UInt8(ascii: "i") {
      // No word of English but a few ends so.
      spellings = [
        Array(stem.dropLast()) + Array("y".utf8), stem + Array("es".utf8),
      ]
    }
    let letters = letters(typed)
    func slips(_ spelling: [UInt8]) -> Int {
      let other = Self.letters(spelling)
      return SpellingDistance.between(
        letters, other, atMost: letters.count + other.count) ?? 0
    }
    return spellings.filter { spelling in
      var stemmed = spelling
      EnglishStemmer.stem(&stemmed)
      return stemmed == stem
    }.min { slips($0) < slips($1) } ?? stem
  }

  private static func letters(_ word: [UInt8]) -> [Unicode.Scalar] {
    Array(String(decoding: word, as: UTF8.self).unicodeScalars)
  }
}
