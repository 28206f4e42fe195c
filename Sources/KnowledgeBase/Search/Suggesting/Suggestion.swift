import Foundation
import GRDB
import Lexicon
import TextAnalysis

extension KnowledgeBase {
  /// What a query that finds nothing was likely meant to be: the same with
  /// words of the base, or words that the lexicon knows and the base has in
  /// the other language, in the place of words that no claim has. `nil` where
  /// nothing like them is there, or what is finds nothing either.
  public func suggestion(
    for query: SearchQuery, lexicon: Lexicon = .shipped
  ) throws -> String? {
    guard let text = query.text, query.mode != .raw else { return nil }
    return try read { db in
      let lexicon = try learned.adding(to: lexicon, db)
      let maker = SuggestionMaker(db: db, lexicon: lexicon, mode: query.mode)
      guard let other = try maker.suggestion(for: text) else { return nil }
      var trial = query
      (trial.text, trial.limit, trial.offset) = (other, 1, 0)
      let found = try Search(db: db, lexicon: lexicon).found(trial)
      return found.claims.isEmpty ? nil : other
    }
  }
}

/// Puts known words in the place of those that no claim has.
struct SuggestionMaker {
  let db: Database
  let lexicon: Lexicon
  let mode: SearchQuery.Mode

  /// The text with its unknown words replaced; `nil` where none can be.
  func suggestion(for text: String) throws -> String? {
    let words = QueryWords(text, keepsStopWords: mode == .exact)
    let known = try knownWords(of: words, text)
    let speller = SpellingFinder(db: db, lexicon: lexicon)
    var bytes = Array(text.utf8)
    var isChanged = false
    // From the end on, so that places before it stay.
    for (index, word) in words.words.enumerated().reversed()
    where !known.contains(index) && !word.isPrefix {
      guard
        let other = try speller.spelling(
          for: word, inOtherLanguage: mode == .words)
      else { continue }
      let end = word.start + word.text.utf8.count
      bytes.replaceSubrange(word.start..<end, with: Array(other.utf8))
      isChanged = true
    }
    return isChanged ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// The words that a claim has, in a form that is searched for.
  private func knownWords(
    of words: QueryWords, _ text: String
  ) throws -> Set<Int> {
    let expansion = QueryExpansion(
      db: db, lexicon: lexicon, weights: RankingWeights())
    let query =
      try mode == .exact
      ? expansion.exactQuery(words) : expansion.query(words, text: text)
    let held = HeldForms(db: db)
    let known = try Set(
      query.groups.filter { group in
        try group.alternatives.contains { try held.claims($0.form) > 0 }
      }.map(\.word))
    // The words of a phrase have to stand as they are.
    let phrased = Set(words.phrases.joined().map(\.start))
    return try known.filter { index in
      guard index < words.words.count else { return false }
      let word = words.words[index]
      return try !phrased.contains(word.start) || held.claims(word.folded) > 0
    }
  }
}

/// How many claims hold a form.
struct HeldForms {
  let db: Database

  /// How many, counted in each field.
  func claims(_ form: [UInt8]) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT coalesce(sum(claims), 0) FROM posting WHERE form = ?"),
      arguments: [Data(form)]) ?? 0
  }
}
