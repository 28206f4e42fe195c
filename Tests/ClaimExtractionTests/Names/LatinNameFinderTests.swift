import Testing

@testable import ClaimExtraction

/// The names of English sentences, each with its kind; no other words.
struct LatinNameFinderTests {
  @Test(arguments: [
    // Economy
    (
      "The Bank of England raised rates, Governor Andrew Bailey said.",
      ["Bank of England ORG", "Andrew Bailey PER"]
    ),
    (
      "Johnson & Johnson sold its plant in Leiden to Corvane Biotech.",
      ["Johnson & Johnson ORG", "Leiden LOC", "Corvane Biotech ORG"]
    ),
    // Health
    (
      "Doctors in Nairobi trialled the Xelor vaccine on Monday.",
      ["Nairobi LOC", "Xelor PRODUCT"]
    ),
    // Science
    (
      "A team led by Dr Mei-Ling Chen at the University of Oslo measured it.",
      ["Mei-Ling Chen PER", "University of Oslo ORG"]
    ),
    // Politics
    (
      "French President Emmanuel Macron met NATO officials in Spain.",
      ["Emmanuel Macron PER", "NATO ORG", "Spain LOC"]
    ),
    (
      "The Ministry of Health and Education denied Ruiz’s account.",
      ["Ministry of Health and Education ORG", "Ruiz ORG"]
    ),
    // Sport
    (
      "Midfielder Sam Okafor joined Harwick FC from Port Ellery.",
      ["Sam Okafor PER", "Harwick FC ORG", "Port Ellery LOC"]
    ),
    // Religion
    (
      "Pilgrims arrived before Ramadan, the Grand Mosque said in Arabic.",
      ["Grand Mosque ORG"]
    ),
    (
      "Critics of J. K. Marlow met U.S. officials in the UK.",
      ["J. K. Marlow PER", "U.S LOC", "UK LOC"]
    ),
    // The first word alone
    ("Okafor, who joined in May, scored twice.", ["Okafor ORG"]),
    ("Tesfaye said the harvest was late.", ["Tesfaye ORG"]),
    // None
    ("Inflation, which had slowed, rose again.", []),
    ("Vaccines were late.", []),
    ("Economists are divided on the causes of the decline.", []),
    ("The plant employs people from the town.", []),
    ("He left on Tuesday and came back in March.", []),
  ])
  func namesStandWithTheirKinds(
    _ sentence: String, _ expected: [String]
  ) throws {
    let article = try article(sentence)
    let run = WordRun(phrase: sentence)
    let reading = EnglishClauses().reading(of: run, sentence: 0)
    let found = LatinEntities([reading]).names(inSentence: 0)
    #expect(found.map { "\($0.name) \($0.kind.rawValue)" } == expected)
    for name in found {
      #expect(article.words(run.span(of: name.words)).hasPrefix(name.name))
    }
  }

  @Test func aSurnameOrAcronymNamesTheWhole() {
    let text = [
      "Marian Holt leads the World Health Organization (WHO).",
      "Holt said the WHO was late.",
    ]
    let readings = text.enumerated().map { index, sentence in
      EnglishClauses().reading(
        of: WordRun(phrase: sentence), sentence: index)
    }
    let names = LatinEntities(readings)
    #expect(
      names.names(inSentence: 1).map(\.name)
        == ["Marian Holt", "World Health Organization"])
  }

  @Test func marksThatPrintNothingAreNoPartOfAName() {
    let reading = EnglishClauses().reading(
      of: WordRun(phrase: "It sued the Bank\u{200F} of \u{202B}England."),
      sentence: 0)
    let names = LatinEntities([reading]).names(inSentence: 0)
    #expect(names.map(\.name) == ["Bank of England"])
  }

  @Test func theFirstWordIsANameWhereItIsOneElsewhere() {
    let readings = ["Brightwater denied it.", "They sued Brightwater."]
      .enumerated().map { index, sentence in
        EnglishClauses().reading(
          of: WordRun(phrase: sentence), sentence: index)
      }
    let names = LatinEntities(readings)
    #expect(names.names(inSentence: 0).map(\.name) == ["Brightwater"])
  }
}
