import ArticleReading
import ClaimExtraction
import Foundation
import GRDB
import TextAnalysis

/// Writes claims and their search index, through prepared statements.
struct ClaimWriter {
  let db: Database
  /// The search index, which the claims are put into.
  let index: IndexWriter

  /// Where a claim belongs.
  struct Place {
    var origin: String
    var key: String?
    /// The article's row, where it is in this base.
    var article: Int64?
    /// The article's key, where it is not.
    var absentArticle: String?
    /// The headings above it in the article's translation.
    var headings: [String] = []
    /// The claim's rank in the article's order.
    var ordinal: Int
  }

  /// Adds a claim with all its parts and indexes it.
  func add(_ claim: Claim, at place: Place) throws {
    let names = Self.names(of: claim)
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO claim (
          id, origin, key, article, absent_article, ordinal, section,
          section_translation, start,
          end, text, language, category, modality, negated, hedges,
          speaker_type, speaker_name, speaker_name_en, speaker_surface,
          speaker_role, speaker_org, speaker_including, attribution_verb,
          attribution_mode, attribution_chain, quote, priority,
          translation_language, translation, translation_scope, names)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(
      arguments: [
        claim.id, place.origin, place.key, place.article,
        place.absentArticle, place.ordinal, JSONList.text(claim.section),
        JSONList.text(place.headings),
        claim.span?.start, claim.span?.end, claim.text, claim.language,
        claim.category.rawValue, claim.modality.rawValue, claim.negated,
        JSONList.text(claim.hedges), claim.speaker.kind.rawValue,
        claim.speaker.name, claim.speaker.nameEnglish,
        claim.speaker.surface, claim.speaker.role,
        claim.speaker.organization, JSONList.text(claim.speaker.including),
        claim.attribution.verb, claim.attribution.mode.rawValue,
        JSONList.text(claim.attribution.chain), claim.quote, claim.priority,
        claim.translation?.language, claim.translation?.text,
        claim.translation?.scope.rawValue, names.joined(separator: "\n"),
      ])
    let number = db.lastInsertedRowID
    try addParts(of: claim, number)
    try index.add(number)
  }

  // MARK: Parts

  private func addParts(of claim: Claim, _ number: Int64) throws {
    for (ordinal, quantity) in claim.quantities.enumerated() {
      try add(quantity, number, ordinal)
    }
    for (ordinal, date) in claim.dates.enumerated() {
      try add(date, number, ordinal)
    }
    for (ordinal, entity) in claim.entities.enumerated() {
      try db.cachedStatement(
        sql: "INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
      ).execute(
        arguments: [
          number, ordinal, entity.text, entity.span.start, entity.span.end,
          entity.name, entity.nameEnglish, entity.kind.rawValue,
        ])
    }
    for (ordinal, relation) in claim.relations.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO relation VALUES (?, ?, ?, ?)")
        .execute(
          arguments: [
            number, ordinal, relation.kind.rawValue, relation.target,
          ])
    }
    try addNameWords(of: claim, number)
  }

  private func add(
    _ quantity: Quantity, _ claim: Int64, _ ordinal: Int
  ) throws {
    let (kind, low, high): (String, Double, Double?) =
      switch quantity.value {
      case .number(let value): ("number", value, value)
      case .range(let low, let high): ("range", low, high)
      case .atLeast(let value): ("at_least", value, nil)
      }
    try db.cachedStatement(
      sql: """
        INSERT INTO quantity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        claim, ordinal, quantity.text, quantity.span.start,
        quantity.span.end, kind, low, high, quantity.unit, quantity.noun,
        quantity.approximate, quantity.qualifier?.rawValue, quantity.period,
      ])
  }

  private func add(
    _ date: DateMention, _ claim: Int64, _ ordinal: Int
  ) throws {
    let days = date.value.flatMap { DayRange($0) }
    try db.cachedStatement(
      sql: "INSERT INTO date VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(
      arguments: [
        claim, ordinal, date.text, date.span.start, date.span.end,
        date.value, days?.first, days?.last, date.relative, date.offset,
      ])
  }

  // MARK: Names

  /// The names of a claim as they are indexed: each spelling once.
  static func names(of claim: Claim) -> [String] {
    let speaker = claim.speaker
    var names = [
      speaker.name, speaker.nameEnglish, speaker.surface,
      speaker.organization,
    ].compactMap { $0 }
    names += speaker.including
    for entity in claim.entities {
      names += [entity.name, entity.nameEnglish].compactMap { $0 }
    }
    var seen: Set<String> = []
    return names.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private func addNameWords(of claim: Claim, _ number: Int64) throws {
    let speaker = claim.speaker
    let speakers =
      [speaker.name, speaker.nameEnglish].compactMap { $0 }
      + speaker.including + claim.attribution.chain
    let entities = claim.entities.flatMap {
      [$0.name, $0.text, $0.nameEnglish].compactMap { $0 }
    }
    try add(speakers, part: "speaker", number)
    try add(entities, part: "entity", number)
  }

  private func add(_ names: [String], part: String, _ claim: Int64) throws {
    for (ordinal, name) in names.enumerated() {
      for word in NameWord.words(of: name) {
        try db.cachedStatement(
          sql: "INSERT OR IGNORE INTO name_word VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(
          arguments: [
            claim, part, ordinal, word.script, word.folded, word.skeleton,
          ])
      }
    }
  }
}

/// A word of a name in the forms that names are compared by.
struct NameWord {
  /// `arabic`, `latin` or `other`.
  var script: String
  var folded: String
  /// The consonants that both scripts share; empty for other scripts.
  var skeleton: String

  /// The words of a name.
  static func words(of name: String) -> [NameWord] {
    let bytes = Array(name.utf8)
    return Tokenizer.tokens(in: bytes).compactMap { token in
      let folded = Folding.fold(bytes, token)
      guard !folded.isEmpty else { return nil }
      let script =
        switch token.script {
        case .arabic: "arabic"
        case .latin: "latin"
        default: "other"
        }
      let skeleton =
        script == "other" ? [] : NameKey.key(folded, token.script)
      return NameWord(
        script: script, folded: String(decoding: folded, as: UTF8.self),
        skeleton: String(decoding: skeleton, as: UTF8.self))
    }
  }
}
