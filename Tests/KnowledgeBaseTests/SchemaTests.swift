import ClaimExtraction
import GRDB
import Testing

@testable import KnowledgeBase

struct SchemaTests {
  private func update(_ column: String, _ value: String) throws {
    let base = try Examples.base(claims: ["ارتفعت الأسعار"])
    try base.write { db in
      try db.execute(
        sql: "UPDATE claim SET \(column) = ?", arguments: [value])
    }
  }

  @Test(arguments: [
    ("category", "guess"), ("modality", "possible"),
    ("speaker_type", "robot"), ("attribution_mode", "loud"),
    ("origin", "dreamt"), ("section", "no JSON"), ("hedges", "{}"),
    ("priority", "9"), ("negated", "2"), ("id", ""), ("text", ""),
  ])
  func aValueOutsideItsVocabularyIsRefused(_ column: String, _ value: String)
    throws
  {
    #expect(throws: KnowledgeBaseError.self) { try update(column, value) }
  }

  @Test(arguments: Category.allCases)
  func everyCategoryIsKnown(_ category: Category) throws {
    try update("category", category.rawValue)
  }

  @Test(arguments: Modality.allCases)
  func everyModalityIsKnown(_ modality: Modality) throws {
    try update("modality", modality.rawValue)
  }

  @Test(arguments: Speaker.Kind.allCases)
  func everySpeakerTypeIsKnown(_ kind: Speaker.Kind) throws {
    try update("speaker_type", kind.rawValue)
  }

  @Test(arguments: Attribution.Mode.allCases)
  func everyModeIsKnown(_ mode: Attribution.Mode) throws {
    try update("attribution_mode", mode.rawValue)
  }

  @Test func everyKindOfPartIsKnown() throws {
    let base = try Examples.base(claims: ["ارتفعت الأسعار"])
    try base.write { db in
      for (index, kind) in Relation.Kind.allCases.enumerated() {
        try db.execute(
          sql: "INSERT INTO relation VALUES (1, ?, ?, 'x')",
          arguments: [index, kind.rawValue])
      }
      for (index, kind) in Entity.Kind.allCases.enumerated() {
        try db.execute(
          sql: "INSERT INTO entity VALUES (1, ?, 'x', 0, 1, 'x', NULL, ?)",
          arguments: [index, kind.rawValue])
      }
      for (index, kind) in Quantity.Qualifier.allCases.enumerated() {
        try db.execute(
          sql: """
            INSERT INTO quantity VALUES
              (1, ?, 'x', 0, 1, 'number', 1, 1, 'item', NULL, 0, ?, NULL)
            """, arguments: [index, kind.rawValue])
      }
    }
  }

  @Test func aPlaceMustHaveWords() throws {
    let base = try Examples.base(claims: ["ارتفعت الأسعار"])
    #expect(throws: KnowledgeBaseError.self) {
      try base.write { db in
        try db.execute(sql: "UPDATE claim SET start = 5, end = 5")
      }
    }
  }
}
