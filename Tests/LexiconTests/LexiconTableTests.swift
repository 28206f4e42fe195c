import Testing

@testable import Lexicon

/// A table is read as it was written, and damage does no harm.
struct LexiconTableTests {
  private static let table: LexiconTable = {
    var learner = LexiconLearner()
    for (english, arabic) in [("house", "بيت"), ("book", "كتاب")] {
      learner.add(TranslationPair(english: english, arabic: arabic))
    }
    return learner.table(title: "two words")
  }()

  @Test func itsBytesAreTheTable() throws {
    let read = try LexiconTable(bytes: Self.table.bytes)
    #expect(read.title == "two words")
    #expect(read.counts == (2, 2))
    #expect(
      read.stems(ofEnglish: Array("book".utf8))
        == [Translation(word: Array("كتاب".utf8), weight: 1)])
    #expect(read.stems(ofEnglish: Array("boo".utf8)).isEmpty)
    #expect(read.stems(ofEnglish: []).isEmpty)
  }

  @Test func aCutTableIsRefused() {
    for count in 0..<Self.table.bytes.count {
      #expect(throws: LexiconTableError.self) {
        try LexiconTable(bytes: Array(Self.table.bytes.prefix(count)))
      }
    }
  }

  @Test func otherFilesAndVersionsAreToldApart() {
    #expect(throws: LexiconTableError.noTable) {
      try LexiconTable(bytes: Array("no table at all".utf8))
    }
    var newer = Self.table.bytes
    newer[8] = 9
    #expect(throws: LexiconTableError.unknownVersion(9)) {
      try LexiconTable(bytes: newer)
    }
  }

  @Test func aDamagedByteNeverStopsALookUp() {
    for place in Self.table.bytes.indices {
      for value: UInt8 in [0, 1, 0x7F, 0xFF] {
        var bytes = Self.table.bytes
        bytes[place] = value
        guard let table = try? LexiconTable(bytes: bytes) else { continue }
        for word in ["book", "house", "بيت", "كتب"] {
          let word = Array(word.utf8)
          let found =
            table.stems(ofEnglish: word) + table.roots(ofEnglish: word)
            + table.english(ofStem: word) + table.english(ofRoot: word)
          #expect(found.allSatisfy { $0.weight <= 1 })
        }
      }
    }
  }
}
