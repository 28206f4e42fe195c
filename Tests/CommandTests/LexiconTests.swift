import Foundation
import Testing

/// `isnad lexicon` as a user runs it, with a data folder of its own.
struct LexiconTests {
  private func use(
    _ body: (Base, (String...) throws -> IsnadBinary.Result) throws -> Void
  ) throws {
    try Base.use { base in
      try body(base) { (arguments: String...) in
        try IsnadBinary.run(
          ["lexicon"] + arguments,
          environment: ["XDG_DATA_HOME": base.folder.path])
      }
    }
  }

  @Test func aWordOfEitherLanguageIsShown() throws {
    try use { _, lexicon in
      let greece = try lexicon("show", "Greece")
      #expect(greece.status == 0)
      #expect(greece.output.contains("يون"))
      let book = try lexicon("show", "كتاب", "--format", "ndjson").output
      #expect(book.contains(#""translation":"book""#))
      let none = try lexicon("show", "xqzzyx")
      #expect(none.status == 1)
      #expect(none.output.isEmpty)
    }
  }

  @Test func whatIsAddedIsShownAndTheSameFileChangesNothing() throws {
    try use { base, lexicon in
      let file = try base.file("own.tsv", "xqzzyx\tقرطبون\n")
      let added = try lexicon("add", file)
      #expect(
        added.output
          == "added      \(file)  1 pairs, 1 English words, 1 Arabic words\n")
      #expect(try lexicon("show", "xqzzyx").output.contains("قرطب"))
      #expect(try lexicon("add", file).output == "unchanged  \(file)\n")
      let folder = base.folder.appending(path: "isnad/lexicon").path
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(files.count == 1)
    }
  }

  @Test func aLearnedTableCanBeAdded() throws {
    try use { base, lexicon in
      let file = try base.file("own.tsv", "قرطبون\txqzzyx\n")
      let table = base.folder.appending(path: "own.lexicon").path
      #expect(try lexicon("learn", file, "--output", table).status == 0)
      let first = try Data(contentsOf: URL(filePath: table))
      #expect(try lexicon("learn", file, "--output", table).status == 0)
      #expect(try Data(contentsOf: URL(filePath: table)) == first)
      #expect(try lexicon("add", table).status == 0)
      #expect(try lexicon("show", "xqzzyx").output.contains("قرطب"))
    }
  }

  @Test func aPackedDictionaryIsRead() throws {
    try use { base, lexicon in
      // "xqzzyx /x/\n1. قرطبون\n" packed by gzip; its length is b (27).
      let packed =
        "H4sIAAAAAAACA6sorKqqrFDQr9DnMtRTuNl0Y+ON7TdW3Oy42cYFALia2zcbAAAA"
      let data = try #require(Data(base64Encoded: packed))
      try data.write(to: base.folder.appending(path: "own.dict.dz"))
      let index = try base.file("own.index", "xqzzyx\tA\tb\n")
      let result = try lexicon("add", index)
      #expect(result.status == 0, "\(result.errors)")
      #expect(try lexicon("show", "xqzzyx").output.contains("قرطب"))
    }
  }

  @Test func whatIsWrongIsSaidInOneLine() throws {
    try use { base, lexicon in
      let good = "peace\tسلام\n"
      let cases: [(name: String, text: String, says: String)] = [
        ("bad.tsv", good + "no tab\n", "line 2: no tab between"),
        ("none.tsv", "peace\tpace\n", "no pair of English and Arabic words"),
        ("odd.txt", "what is this\n", "in none of the known formats"),
        ("alone.index", "peace\tA\tB\n", "alone.dict: cannot be read"),
        ("old.lexicon", "ISNADLEX", "a damaged table"),
        (
          "arb.tab", "00001740-n\tarb:lemma\tشيء\n",
          "data.noun: is not there; install wordnet-base or give --wordnet"
        ),
      ]
      for (name, text, says) in cases {
        let file = try base.file(name, text)
        let result = try lexicon("add", file, "--wordnet", base.folder.path)
        #expect(result.status == 2, "\(name)")
        #expect(result.errors.contains(says), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
      }
      let folder = base.folder.appending(path: "isnad/lexicon").path
      #expect(!FileManager.default.fileExists(atPath: folder))
    }
  }
}
