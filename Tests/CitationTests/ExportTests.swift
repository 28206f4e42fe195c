import ArticleReading
import Citation
import ClaimExtraction
import Foundation
import Testing

struct ExportTests {
  /// Rows whose cells hold what each format must guard against.
  private var hard: [CitedClaim] {
    var formula = Examples.cases
    formula.text = "=1+1, \"so\" they\nsaid\t\\"
    return [
      CitedClaim(Examples.lecun, in: Examples.losses, paragraph: 2),
      CitedClaim(formula, in: Examples.health),
      CitedClaim(Examples.cases, in: nil),
    ]
  }

  @Test func csvFollowsTheRFC() {
    let csv = TableFormat.csv.row(["a", "b,c", "d\"e", "f\ng", "h\r"])
    #expect(csv == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\"h\r\"\r\n")
  }

  @Test(arguments: [
    ("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"),
    ("a=1", "a=1"), ("", ""),
  ])
  func spreadsheetsSeeNoFormula(cell: String, expected: String) {
    #expect(TableFormat.csv.row([cell]) == expected + "\r\n")
    #expect(TableFormat.tsv.row([cell]) == expected + "\n")
  }

  @Test func tsvKeepsARowOnALine() {
    #expect(TableFormat.tsv.row(["a\tb", "c\nd\\"]) == "a\\tb\tc\\nd\\\\\n")
  }

  @Test func pythonReadsTheCSV() throws {
    let script = """
      import csv, sys, json
      rows = list(csv.DictReader(sys.stdin))
      print(len(rows), rows[0]["speaker"], rows[0]["start"], rows[1]["url"])
      print(json.dumps(rows[1]["text"]))
      """
    let output = try Python.run(
      script, input: try TableFormat.csv.document(hard))
    #expect(
      output == """
        3 يان ليكون 10 https://www.who.int/news/measles_1
        "'=1+1, \\"so\\" they\\nsaid\\t\\\\"

        """)
  }

  @Test(.enabled(if: Python.has("jsonschema") && Python.hasSchema))
  func cslJSONFitsItsSchema() throws {
    let script = """
      import json, jsonschema, sys
      items = json.load(sys.stdin)
      jsonschema.validate(items, json.load(open(sys.argv[1])))
      print(len(items), items[0]["title"], items[1]["issued"]["date-parts"])
      """
    for language in CitationLanguage.allCases {
      let output = try Python.run(
        script, input: try CSLJSONFormat(language: language).document(hard),
        arguments: [Python.schema])
      let title = language == .ar ? "[خسائر OpenAI]" : "[OpenAI's losses]"
      #expect(output == "3 \(title) [[2024, 5, 17]]\n")
    }
  }

  @Test func bibLaTeXStandsWithoutCommands() throws {
    let bib = try BibLaTeXFormat(language: .en).document(hard)
    #expect(
      bib.hasPrefix(
        """
        @misc{openai-losses-k3f9x2mabc,
          title = {{[OpenAI's losses]}},
          date = {..},
          langid = {arabic},
          note = {“العالم لا يزال بعيدًا” (Yann LeCun, as cited in \
        [OpenAI's losses], n.d., “أ. النظرية مقابل التطبيق” section, para. 2)},
          annotation = {Translation of the whole sentence: “The world is \
        still far”},
        }

        @online{health-abcdefgh23,
          author = {{World Health Organization}},
          title = {{Measles returns}},
          organization = {{WHO News}},
          date = {2024-05-17},
          url = {https://www.who.int/news/measles_1},
          langid = {english},

        """))
    #expect(
      BibLaTeXFormat.escaped(#"R&D 5% #1 a_b ${x}~^\"#)
        == ##"R\&D 5\% \#1 a\_b \$\{x\}\textasciitilde{}"##
        + #"\textasciicircum{}\textbackslash{}"#)
  }

  @Test func bibLaTeXKeysAreASCIIAndUnique() {
    var claim = Examples.lecun
    claim.article = "مقال {1}, a_b"
    let first = BibLaTeXFormat(language: .ar).entry(
      CitedClaim(claim, in: Examples.losses))
    #expect(first.hasPrefix("@misc{1a_b-k3f9x2mabc,\n"))
  }

  @Test func aDOIIsReadFromTheAddress() {
    var article = Examples.health
    article.metadata.url = "https://doi.org/10.1000/182"
    #expect(article.doi == "10.1000/182")
    #expect(Examples.health.doi == nil)
  }

  @Test func markdownQuotesTheClaimAndNotesItsSource() {
    var claim = Examples.cases
    claim.text = "1. *All* [cases] #1 @x $y$"
    let text = MarkdownFormat(language: .en).entry(
      CitedClaim(claim, in: Examples.health))
    #expect(
      text == """
        > 1\\. \\*All\\* \\[cases\\] #1 \\@x \\$y\\$[^health-abcdefgh23]

        [^health-abcdefgh23]: World Health Organization, 2024. World Health \
        Organization. (2024, May 17). Measles returns. WHO News. \
        <https://www.who.int/news/measles_1>

        """)
  }

  @Test func everyFormatWritesEveryClaim() throws {
    let choices = ExportFormat.Choices(now: "2026-05-17T10:00:00Z")
    for format in ExportFormat.allCases
    where ![.claimreview, .link, .webannotation, .nanopub].contains(format) {
      let document = try format.writer(choices).document(hard)
      for cited in hard {
        #expect(document.contains(cited.claim.id), "\(format)")
      }
      let isWhole =
        format == .csv || format == .ris
        ? document.hasSuffix("\r\n") : document.hasSuffix("\n")
      #expect(isWhole, "\(format)")
    }
  }
}
