import Testing

@testable import ClaimExtraction

/// A text, and the words, source and quotation of its last claim.
struct Told: Sendable, CustomTestStringConvertible {
  var text: String
  var words: String
  var kind: Speaker.Kind
  var name: String?
  var quote: String?
  var testDescription: String { text }

  init(
    _ text: String, _ words: String, _ kind: Speaker.Kind, _ name: String?,
    quote: String? = nil
  ) {
    self.text = text
    self.words = words
    self.kind = kind
    self.name = name
    self.quote = quote
  }
}

/// Who says a claim in English, and in which words (guidelines, 3 and 5).
struct EnglishSourcesTests {
  private func check(_ expected: Told) throws {
    let claim = try #require(try claims(expected.text).last)
    #expect(claim.text == expected.words)
    #expect(claim.speaker.kind == expected.kind)
    #expect(claim.speaker.name == expected.name)
    #expect(claim.quote == expected.quote)
  }

  @Test(arguments: [
    // A quotation of several paragraphs, closed at the end of the last
    Told(
      "Coach Omar Vance said: “We were tired.\n\n“The pitch was wet. We lost.”",
      "We lost", .person, "Omar Vance"),
    // Behind a dateline, and a month that is no name
    Told(
      "Nairobi: Health minister Ana Ruiz announced on Friday that the clinic is open.",
      "the clinic is open", .person, "Ana Ruiz"),
    Told(
      "Lagos, Nigeria (SAPA) - The Wheat Board said that prices fell.",
      "prices fell", .org, "Wheat Board"),
    Told(
      "In July Reuters reported the mine was shut.", "the mine was shut",
      .publication, "Reuters"),
    // Between commas, and a denial that is denied
    Told(
      "The plan, the minister argued, would cost less than expected.",
      "The plan, the minister argued, would cost less than expected", .person,
      "the minister"),
    Told(
      "The company does not deny that the pipe leaked.",
      "The company does not deny that the pipe leaked", .org, "The company"),
    Told(
      "The pledge, the club later admitted, would not apply to children.",
      "The pledge, the club later admitted, would not apply to children",
      .org, "the club"),
    // Behind a relative clause; through a document of its own; a figure given
    Told(
      "A paper published in May by nurses in Accra, who visited 40 clinics, "
        + "found that drugs ran out.",
      "drugs ran out", .document, "A paper"),
    Told(
      "The agency said its first review had found that the wells were dry.",
      "the wells were dry", .org, "The agency"),
    Told(
      "Ana Ruiz of the Harbour Institute put the chances of rain at 35%.",
      "Ana Ruiz of the Harbour Institute put the chances of rain at 35%",
      .person, "Ana Ruiz"),
    // Behind the clause, in the perfect, and behind an apposition
    Told(
      "Those who fled when the dam burst were housed in tents, a survey has found.",
      "Those who fled when the dam burst were housed in tents", .document,
      "a survey"),
    Told(
      "“It is over,” her lawyer, Dr Omar Hadid, said on Monday.", "It is over",
      .person, "Omar Hadid", quote: "It is over"),
    // Between commas
    Told(
      "Builders, Ada Cole noted drily, “do not pay twice”.",
      "Builders, Ada Cole noted drily, “do not pay twice”", .person, "Ada Cole",
      quote: "do not pay twice"),
    Told(
      "Clerks closed the file after what Judge Ada Cole called “a long wait”.",
      "Clerks closed the file after what Judge Ada Cole called “a long wait”",
      .person, "Ada Cole"),
    Told(
      "The union repeated its call for a public inquiry.",
      "The union repeated its call for a public inquiry", .org, "The union"),
    Told(
      "The union said trucks on the route still carried coal.",
      "trucks on the route still carried coal", .org, "The union"),
    Told(
      "A teacher there, speaking by phone, said the roof had fallen.",
      "the roof had fallen", .person, "A teacher there"),
    // A court hears whoever spoke last
    Told(
      "Nadia Khan KC said the bridge was old. The court heard that it fell.",
      "it fell", .person, "Nadia Khan"),
    Told(
      "A driver ignored two signals, investigators told an inquest on Tuesday.",
      "A driver ignored two signals", .group, "investigators"),
    // Plain single marks
    Told(
      "'We were never asked,' said Anna Boyle, a teacher in Leeds.",
      "We were never asked", .person, "Anna Boyle",
      quote: "We were never asked"),
    Told(
      "It's the workers' pay that fell, the union said.",
      "It's the workers' pay that fell", .org, "the union"),
    Told(
      "The finance ministry said on Monday that debt had doubled.",
      "debt had doubled", .org, "The finance ministry"),
    Told(
      "Ana Ruiz, the health minister, warned that beds were running out.",
      "beds were running out", .person, "Ana Ruiz"),
    Told(
      "Coach Samir Adane told Reuters the squad was ready.",
      "the squad was ready", .person, "Samir Adane"),
    Told(
      "The report found that half of the wells were dry.",
      "half of the wells were dry", .document, "The report"),
    Told(
      "Scientists at the University of Leeds say the ice is thinning.",
      "the ice is thinning", .group, "Scientists at the University of Leeds"),
    Told(
      "According to the charity Clear Water, 3 million people lack wells.",
      "3 million people lack wells", .org, "Clear Water"),
    Told(
      "In a statement, the club said it would appeal.", "it would appeal",
      .org, "the club"),
    Told(
      "Critics say the sermon was banned.", "the sermon was banned", .group,
      "Critics"),
  ])
  func aSourceStandsFirst(_ expected: Told) throws { try check(expected) }

  @Test(arguments: [
    Told(
      "Debt will double by 2030, the World Bank said.",
      "Debt will double by 2030", .org, "World Bank"),
    Told(
      "Two miners are missing, according to state television.",
      "Two miners are missing", .publication, "state television"),
    Told(
      "“The drug is safe,” said Dr Lena Holt, who led the trial.",
      "The drug is safe", .person, "Lena Holt", quote: "The drug is safe"),
    Told(
      "\"We deserved the cup,\" captain Ali Noor told reporters.",
      "We deserved the cup", .person, "Ali Noor",
      quote: "We deserved the cup"),
    Told(
      "“The comet is early,” Lena Holt said. “It will be bright by May.”",
      "It will be bright by May", .person,
      "Lena Holt",
      quote: "It will be bright by May"),
    Told(
      "Prices fell in May, the bank said, adding that wages had not.",
      "wages had not", .org, "the bank"),
  ])
  func aSourceStandsLast(_ expected: Told) throws { try check(expected) }

  @Test(arguments: [
    Told(
      "The union accused the airline of hiding its losses.",
      "The union accused the airline of hiding its losses", .org, "The union"),
    Told(
      "The bishop urged lawmakers to reject the bill.",
      "The bishop urged lawmakers to reject the bill", .person, "The bishop"),
    Told(
      "A spokesman for the army denied the report.",
      "A spokesman for the army denied the report", .person,
      "A spokesman for the army"),
    Told(
      "The mayor called the plan “a disgrace”.",
      "The mayor called the plan “a disgrace”", .person, "The mayor",
      quote: "a disgrace"),
  ])
  func theFrameStaysWhereNothingIsLeftWithoutIt(_ expected: Told) throws {
    try check(expected)
  }

  @Test(arguments: [
    Told(
      "Council leader Priya Nair opened the debate. She said rents must fall.",
      "rents must fall", .person, "Priya Nair"),
    Told(
      "Omar Vance, an economist, spoke first. Vance said growth would slow.",
      "growth would slow", .person, "Omar Vance"),
    Told(
      "Corvane Biotech said sales rose. The company said it would hire.",
      "it would hire", .org, "Corvane Biotech"),
    Told(
      "Ana Ruiz, the health minister, resigned. The minister said she was ill.",
      "she was ill", .person, "Ana Ruiz"),
  ])
  func aShortNameIsResolved(_ expected: Told) throws { try check(expected) }

  @Test(arguments: [
    "The company plans to move its plant.",
    "The striker found the net in the last minute.",
    "The film “The Long Road” opened in June.",
    "The firm has not said how much it will cost.",
    "The spray is expected to reach shops in May.",
  ])
  func actingIsNotSpeaking(_ sentence: String) throws {
    #expect(try onlyClaim(sentence)?.speaker == .author)
  }
}
