import ClaimExtraction
import Foundation
import GRDB
import Testing

@testable import KnowledgeBase

struct VerificationTests {
  /// Runs SQL behind the base's back and gives the problems found then.
  private func problems(after sql: String...) throws -> [Problem] {
    let base = try Corpus.base()
    #expect(try base.verify().problems == [])
    try base.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      for statement in sql { try db.execute(sql: statement) }
    }
    return try base.verify().problems
  }

  @Test func aSoundBaseIsCounted() throws {
    let found = try Corpus.base().verify()
    #expect(found.articles == 1)
    #expect(found.claims > 30)
    #expect(found.spans > found.claims)
    #expect(found.problems == [])
  }

  @Test(arguments: [
    (
      "UPDATE claim SET start = start + 1, end = end + 1 WHERE ordinal = 4",
      "claim "
    ),
    ("UPDATE claim SET end = 999999 WHERE ordinal = 4", "claim "),
    ("UPDATE quantity SET start = start + 1, end = end + 1", "the quantity"),
    ("UPDATE entity SET start = 0, end = 3", "the entity"),
    ("UPDATE section SET heading = 'x' WHERE ordinal = 0", "the heading"),
    ("UPDATE sentence SET end = 999999 WHERE ordinal = 0", "sentence 0"),
    ("UPDATE article SET text = 'x' || text", "claim "),
  ])
  func aShiftedPlaceIsNamed(_ sql: String, _ words: String) throws {
    let problems = try problems(after: sql)
    #expect(
      problems.contains {
        $0.part == .span && $0.description.contains(words)
      })
  }

  @Test func anIdThatDoesNotFollowIsNamed() throws {
    let problems = try problems(
      after: "UPDATE claim SET id = 'aaaaaaaaaa' WHERE ordinal = 3")
    #expect(problems.map(\.part) == [.identity])
    #expect(problems[0].description.contains("claim aaaaaaaaaa"))
  }

  @Test func aMissingParentIsNamed() throws {
    let problems = try problems(after: "DELETE FROM article")
    #expect(problems.contains { $0.part == .references })
  }

  @Test(arguments: [
    "DELETE FROM claim_index_data WHERE id > 10",
    "DELETE FROM claim_index_docsize WHERE id = 2",
    "UPDATE claim SET section = '[\"other\"]' WHERE ordinal = 0",
  ])
  func aDamagedIndexIsNamedAndRepaired(_ sql: String) throws {
    let base = try Corpus.base()
    try base.queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    let problems = try base.verify().problems
    #expect(problems.contains { $0.part == .index })
    try base.rebuildIndex()
    #expect(try base.verify().problems == [])
  }

  @Test(arguments: [
    ("DELETE FROM posting WHERE form = CAST('openai' AS BLOB)", "“openai”"),
    (
      "UPDATE posting SET list = x'06' WHERE form = CAST('openai' AS BLOB)",
      "“openai” (text) is wrong about claim "
    ),
    (
      "UPDATE posting SET claims = 1 WHERE form = CAST('openai' AS BLOB)",
      "“openai”"
    ),
    (
      "INSERT INTO posting VALUES (CAST('zzz' AS BLOB), 0, 0, 1, x'06')",
      "1 lists belong to no claim"
    ),
    ("DELETE FROM posting_length WHERE field = 0", "lengths of the claims"),
    ("UPDATE posting_length SET letters = letters + 1", "(text)"),
    ("UPDATE posting_length SET lengths = x'0100'", "(section)"),
    ("DELETE FROM gram WHERE gram IN (SELECT gram FROM gram LIMIT 1)", "0 cl"),
    ("UPDATE gram SET claims = claims + 1", "more problems"),
    ("DELETE FROM word WHERE word = 'openai'", "the word “openai” is missing"),
  ])
  func aDamagedListIsNamedAndRepaired(_ sql: String, _ words: String) throws {
    let base = try Corpus.base()
    try base.queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    let problems = try base.verify().problems
    #expect(problems.allSatisfy { $0.part == .index })
    #expect(
      problems.contains { $0.description.contains(words) }, "\(problems)")
    #expect(problems.count <= 21)
    try base.rebuildIndex()
    #expect(try base.verify().problems == [])
  }

  @Test func theIndexOfAChangedBaseIsSound() throws {
    let base = try Corpus.base()
    let words = ["ارتفعت الأسعار. هبط الإنتاج.", "ارتفعت الأسعار أمس.", ""]
    for text in words {
      let article = try Examples.article(text + " وقال الوزير ذلك.")
      try base.store(article, ClaimExtractor.shared.claims(in: article))
      #expect(try base.verify().problems == [])
    }
  }

  @Test func overwrittenPagesAreFound() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("claims.sqlite")
    do {
      let base = try KnowledgeBase.open(path, .create)
      for number in 0..<30 {
        let article = try Examples.article(
          "ارتفعت الأسعار \(number) مرات في السوق.", name: "n\(number).txt")
        try base.store(article, [Examples.fullClaim(in: article)])
      }
      try base.queue.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    for page in 6..<14 {
      try file.seek(toOffset: UInt64(page * 4096 + 100))
      try file.write(contentsOf: Data(repeating: 0xAA, count: 3000))
    }
    try file.close()
    var problems: [String] = []
    do {
      problems = try KnowledgeBase.open(path, .write).verify().problems
        .map(\.description)
    } catch {
      problems = ["\(error)"]
    }
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { !$0.contains("\n") })
  }
}
