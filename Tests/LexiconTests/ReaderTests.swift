import Lexicon
import Testing

/// Each format gives its pairs, and one clear word for a line that is wrong.
struct ReaderTests {
  private func words(_ pairs: [TranslationPair]) -> [String] {
    pairs.map { "\($0.english) = \($0.arabic)" }
  }

  @Test func sentencePairsInEitherOrder() throws {
    let text = """
      # a note
      The book is new.\tالكتاب جديد.\tCC BY

      السلام\tpeace
      OK\tno Arabic here
      """
    #expect(
      try words(SentencePairReader.pairs(in: Array(text.utf8))) == [
        "The book is new. = الكتاب جديد.", "peace = السلام",
      ])
  }

  @Test func aSideWithBothScriptsIsTheOneItHasMoreOf() throws {
    let text = "Meta lost money\tخسرت شركة Meta أموالا"
    #expect(
      try words(SentencePairReader.pairs(in: Array(text.utf8)))
        == ["Meta lost money = خسرت شركة Meta أموالا"])
  }

  @Test func wiktionaryWithoutNotesAndSounds() throws {
    let text = """
      # English :: Standard_Arabic dictionary
      abacus {n} (frame (old)) :: معد {m} /miʿad, maʿad/, معداد {m} [math]
      an {article} (indefinite) :: Not used in Arabic
      Aaron {prop} (name) :: هارون /hārūn/
      """
    #expect(
      try words(WiktionaryReader.pairs(in: Array(text.utf8))) == [
        "abacus = معد", "abacus = معداد", "Aaron = هارون",
      ])
  }

  @Test func aColonsMarkBeforeALooseVowelIsSeen() throws {
    // A fatha right after the space joins with it into one character.
    let text = "he {pron} :: \u{064E}هو"
    #expect(try WiktionaryReader.pairs(in: Array(text.utf8)).count == 1)
  }

  @Test func dictdWithNumbersAndAlternatives() throws {
    let entries =
      "about\nno entry\nLoss /lɒs/\n1. خسارة، فقدان\n2. هزيمة (حرب)\n"
    // Offsets and lengths in base 64: J is 9, V is 21.
    let start = "about\nno entry\n".utf8.count
    let length = entries.utf8.count - start
    let index = """
      00databaseinfo\tA\tP
      loss\t\(base64(start))\t\(base64(length))
      losses\t\(base64(start))\t\(base64(length))
      """
    #expect(
      try words(
        DictdReader.pairs(
          index: Array(index.utf8), entries: Array(entries.utf8)))
        == ["Loss = خسارة", "Loss = فقدان", "Loss = هزيمة"])
  }

  private func base64(_ number: Int) -> String {
    let digits = Array(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    return number < 64
      ? String(digits[number])
      : base64(number / 64) + String(digits[number % 64])
  }

  @Test func wordnetThroughItsSynsets() throws {
    let data = """
        1 This software and database is provided
      00001740 03 n 02 lost_cause 0 loss(a) 0 001 ~ 00001930 n 0000 | what
      """
    let synsets = try WordNetReader.synsets(of: Array(data.utf8), part: "n")
    let tab = """
      # Arabic WordNet\tarb
      00001740-n\tarb:lemma\tخَسارة
      00001740-n\tarb:lemma:root\tخسر
      00001740-n\tarb:lemma:brokenplural\tخسائر
      99999999-n\tarb:lemma\tمجهول
      """
    #expect(
      try words(
        WordNetReader.pairs(in: Array(tab.utf8), english: synsets)) == [
          "lost cause = خَسارة", "loss = خَسارة", "lost cause = خسائر",
          "loss = خسائر",
        ])
  }

  @Test func aWrongLineIsNamed() {
    let cases: [(SourceError, () throws -> [TranslationPair])] = [
      (
        .badLine(3, "no tab between the two languages; put one there"),
        { try SentencePairReader.pairs(in: Array("a\tب\n\nno tab".utf8)) }
      ),
      (
        .badLine(
          2, "no ' :: ' between word and translations; give the --format"),
        { try WiktionaryReader.pairs(in: Array("# x\nword : كلمة".utf8)) }
      ),
      (
        .badLine(1, "not synset, tab, kind, tab, word"),
        { try WordNetReader.pairs(in: Array("x\ty\tz".utf8), english: [:]) }
      ),
      (
        .badLine(1, "not a dictd index: no headword, offset and length"),
        { try DictdReader.pairs(index: Array("word\t*\tA".utf8), entries: []) }
      ),
      (
        .badLine(
          1,
          "points outside the entries; are index and entries of one version?"),
        { try DictdReader.pairs(index: Array("word\tA\tB".utf8), entries: []) }
      ),
      (
        .badLine(1, "is not UTF-8; convert the file"),
        { try SentencePairReader.pairs(in: [0x61, 0x09, 0xE4]) }
      ),
    ]
    for (error, read) in cases {
      #expect(throws: error) { try read() }
    }
  }

  @Test(arguments: [
    ("words.tsv", "peace\tسلام", SourceFormat.pairs),
    ("words.txt", "# x\npeace {n} :: سلام", .wiktionary),
    ("words.index", "peace\tA\tB", .dictd),
    ("words.dict.dz", "", .dictd),
    ("arb.tab", "# x\n00001740-n\tarb:lemma\tشيء", .wordnet),
    ("notes.txt", "peace", nil),
    ("empty", "", nil),
  ])
  func theFormatIsDetected(_ name: String, _ text: String, _ is: SourceFormat?)
  {
    #expect(SourceFormat.detect(name: name, bytes: Array(text.utf8)) == `is`)
  }
}
