import ArticleReading
import Citation
import ClaimExtraction
import Testing

struct ImportReaderTests {
  let reader = ImportReader()

  @Test func wordsAreEnough() throws {
    let row = try #require(
      try reader.row(#"{"text":"الأرض تدور","score":9}"#, line: 1))
    #expect(row.claim?.text == "الأرض تدور")
    #expect(row.claim?.language == "ar")
    #expect(row.id == nil && row.key == nil)
  }

  @Test(arguments: [
    (#"{"id":"q1","text":"a"}"#, "q1"), (#"{"id":7,"text":"a"}"#, "7"),
  ])
  func itsOwnNameIsKept(line: String, id: String) throws {
    #expect(try reader.row(line, line: 1)?.key == id)
  }

  @Test(arguments: [
    (#"{"id":"k3f5x2mabc","text":"a"}"#, "k3f5x2mabc", ""),
    (#"{"id":"k3f5x2mabc","text":"a","key":"q1"}"#, "k3f5x2mabc", "q1"),
    (#"{"id":"k3f9x2mab","text":"a"}"#, "", "k3f9x2mab"),
    (#"{"id":"2abcdefghi","text":"a"}"#, "", "2abcdefghi"),
  ])
  func anIDOfOursStaysOne(line: String, id: String, key: String) throws {
    let row = try reader.row(line, line: 1)
    #expect(row?.id ?? "" == id && row?.key ?? "" == key)
  }

  @Test(arguments: ["", "  ", "\u{FEFF}"])
  func blankLinesArePassedOver(line: String) throws {
    #expect(try reader.row(line, line: 1) == nil)
  }

  @Test func aTranslationAloneNamesItsClaim() throws {
    let row = try #require(
      try reader.row(
        #"{"id":"k3f9x2mabc","translation":{"en":"The world"}}"#, line: 1))
    #expect(row.claim == nil)
    #expect(
      row.translation
        == ClaimTranslation(language: "en", text: "The world", scope: .claim))
  }

  @Test(arguments: [
    ("{", "line 4: not valid JSON; write one object a line"),
    ("[1]", "line 4: not a JSON object; write {\"text\": …}"),
    (#"{"text":5}"#, "line 4: “text” is not a text; correct or drop it"),
    (#"{"title":"x"}"#, "line 4: no “text”"),
    (#"{"id":"x"}"#, "line 4: no “text”"),
    (#"{"text":"a","priority":9}"#, "line 4: “priority” is 9; give 0 to 3"),
    (#"{"text":"a","category":"lie"}"#, "give one of allegation, prediction"),
    (#"{"text":"abc","start":0,"end":9}"#, "do not span the words"),
    (
      #"{"text":"a","entities":[{"text":"Zed","type":"PER"}]}"#,
      "“Zed” does not stand in “text”"
    ),
    (
      #"{"text":"a","relations":[{"type":"supports"}]}"#,
      "“target” is missing in “relations.0”; add it"
    ),
  ])
  func problemsNameTheLineAndTheRemedy(line: String, expected: String) {
    let error = #expect(throws: ImportError.self) {
      try reader.row(line, line: 4)
    }
    #expect(error?.description.contains(expected) == true)
    #expect(error?.description.contains("\n") == false)
  }

  @Test func whatIsExportedReadsBackTheSame() throws {
    var claim = Examples.lecun
    claim.text = "أعلنت OpenAI عن 5 مليارات دولار في عام 2024"
    claim.span = Span(start: 0, end: claim.text.unicodeScalars.count)
    claim.quantities = [
      Quantity(
        text: "5 مليارات دولار", span: Span(start: 16, end: 31),
        value: .range(5e9, 6e9), unit: "USD", qualifier: .moreThan)
    ]
    claim.dates = [
      DateMention(
        text: "عام 2024", span: Span(start: 35, end: 43), value: "2024",
        relative: false)
    ]
    claim.entities = [
      Entity(
        text: "OpenAI", span: Span(start: 6, end: 12), name: "OpenAI",
        nameEnglish: "OpenAI", kind: .organization)
    ]
    claim.relations = [Relation(kind: .contradicts, target: "zzz")]
    var read = try #require(try reader.row(claim.json.line, line: 1)?.claim)
    read.id = claim.id
    #expect(read == claim)
  }
}
