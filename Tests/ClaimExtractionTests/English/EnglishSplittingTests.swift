import Testing

@testable import ClaimExtraction

/// A sentence, and the words of its claims in order.
struct Clauses: Sendable, CustomTestStringConvertible {
  var sentence: String
  var claims: [String]
  var testDescription: String { sentence }

  init(_ sentence: String, _ claims: String...) {
    self.sentence = sentence
    self.claims = claims
  }
}

/// Where English sentences are cut into claims (guidelines, 2 and 3).
struct EnglishSplittingTests {
  private func texts(_ sentence: String) throws -> [String] {
    try claims(sentence).map(\.text)
  }

  @Test(arguments: [
    // Two nouns, though the second may be a verb
    Clauses(
      "Four ships sank in heavy rains and floods in the delta.",
      "Four ships sank in heavy rains and floods in the delta"),
    Clauses(
      "A poll that told of a gap between office use and park visits was wrong.",
      "A poll that told of a gap between office use and park visits was wrong"),
    Clauses(
      "The audit showed the bank, which sells bonds, is still losing money.",
      "the bank, which sells bonds, is still losing money"),
    Clauses(
      "Exports rose by 4 percent, and imports fell for the third month.",
      "Exports rose by 4 percent", "imports fell for the third month"),
    Clauses(
      "The clinic opened in May and treats 200 patients a week.",
      "The clinic opened in May", "treats 200 patients a week"),
    Clauses(
      "The keeper saved two penalties but the visitors won the shoot-out.",
      "The keeper saved two penalties", "the visitors won the shoot-out"),
    Clauses(
      "The engineers designed and built the dam in two years.",
      "The engineers designed and built the dam in two years"),
    Clauses(
      "The mayor denied that roads had been closed in May and accused drivers "
        + "of lying.", "The mayor denied that roads had been closed in May",
      "accused drivers of lying"),
    Clauses(
      "A quake hit the valley, the agency said, leaving 60 people homeless and "
        + "forcing schools to close.",
      "A quake hit the valley", "leaving 60 people homeless",
      "forcing schools to close"),
    Clauses(
      "QUITO, Ecuador, May 3 (Agency) - A pipe burst in the north.",
      "A pipe burst in the north"),
    Clauses(
      "A study of 300 flats published in 2021 found that rents doubled.",
      "A study of 300 flats published in 2021", "rents doubled"),
    // A list that is the subject of what is said, an epithet with a verb in it
    Clauses(
      "The council said schools in Oran, Blida and Setif would close in May.",
      "schools in Oran, Blida and Setif would close in May"),
    Clauses(
      "The union has seen a plan under which clinics in Oran, Blida and Setif "
        + "would close.",
      "The union has seen a plan under which clinics in Oran, Blida and Setif "
        + "would close"),
    Clauses(
      "The coach, Omar Vance, called the pitch “baffling and badly drained”.",
      "The coach, Omar Vance, called the pitch “baffling and badly drained”"),
    // Two clauses of speech joined by a comma alone
    Clauses(
      "“The pumps are old, the pipes have rusted,” she said.",
      "The pumps are old", "the pipes have rusted"),
    Clauses(
      "“If the pumps fail, the pipes will burst,” she said.",
      "If the pumps fail, the pipes will burst"),
    Clauses(
      "“The sooner we start, the better it gets,” she said.",
      "The sooner we start, the better it gets"),
    // The tense of the main verb goes on behind a comma
    Clauses(
      "The mayor told reporters that the city will not pay if residents sell "
        + "their flats, but ruled out a rescue this year.",
      "the city will not pay if residents sell their flats",
      "ruled out a rescue this year"),
    Clauses(
      "The minister met farmers and traders in the capital.",
      "The minister met farmers and traders in the capital"),
    Clauses(
      "The comet is faint; it will pass Earth in March.",
      "The comet is faint", "it will pass Earth in March"),
    Clauses(
      "If rates fall, the bank will lend more, and whoever saves will earn less.",
      "If rates fall, the bank will lend more",
      "whoever saves will earn less"),
    Clauses(
      "The drug helps those who have asthma and does nothing for smokers.",
      "The drug helps those who have asthma", "does nothing for smokers"),
    Clauses(
      "The panel said the law did not go far enough and asked for a vote.",
      "the law did not go far enough", "asked for a vote"),
    Clauses(
      "At that pace the glacier will vanish, and I doubt that snow will help.",
      "At that pace the glacier will vanish", "I doubt that snow will help"),
    Clauses(
      "The club paid “in full and without delay” and thanked its fans.",
      "The club paid “in full and without delay”", "thanked its fans"),
    Clauses(
      "The mill, which was sold for £3m last year, said output had doubled.",
      "The mill, which was sold for £3m last year", "output had doubled"),
    Clauses(
      "The man who sold the house and left the town has died.",
      "The man who sold the house and left the town has died"),
  ])
  func coordinatedClausesAreClaims(_ expected: Clauses) throws {
    #expect(try texts(expected.sentence) == expected.claims)
  }

  @Test(arguments: [
    Clauses(
      "Although the vaccine is cheap, few villages have received it.",
      "the vaccine is cheap", "few villages have received it"),
    Clauses(
      "Attendance fell in the north, while it doubled in the south.",
      "Attendance fell in the north", "it doubled in the south"),
    Clauses(
      "The match was stopped because the pitch had flooded.",
      "The match was stopped", "the pitch had flooded"),
    Clauses(
      "Six plants closed because of rising costs.",
      "Six plants closed because of rising costs"),
    Clauses(
      "If the drought lasts, the harvest will fail.",
      "If the drought lasts, the harvest will fail"),
    Clauses(
      "The bill passed before the session ended.",
      "The bill passed before the session ended"),
  ])
  func subordinateClausesAreCutByTheirWord(_ expected: Clauses) throws {
    #expect(try texts(expected.sentence) == expected.claims)
  }

  @Test(arguments: [
    Clauses(
      "The virus spread to Dol, which has no hospital.",
      "The virus spread to Dol", "which has no hospital"),
    Clauses(
      "The bridge, which opened in 1932, carries 9,000 cars a day.",
      "The bridge, which opened in 1932, carries 9,000 cars a day"),
    Clauses(
      "The club bought a striker who had scored 20 goals.",
      "The club bought a striker who had scored 20 goals"),
    Clauses(
      "The team counted 300 birds, half of which were young.",
      "The team counted 300 birds", "half of which were young"),
    Clauses(
      "The firm is moving to Vigo, where wages are lower.",
      "The firm is moving to Vigo", "wages are lower"),
  ])
  func aRelativeClauseAtTheEndIsAClaim(_ expected: Clauses) throws {
    #expect(try texts(expected.sentence) == expected.claims)
  }

  @Test(arguments: [
    Clauses(
      "However, the river has risen again.", "the river has risen again"),
    Clauses(
      "Despite the heat, the pilgrims walked all night.",
      "the pilgrims walked all night"),
    Clauses(
      "In 2024, the bank lost $5bn.", "In 2024, the bank lost $5bn"),
    Clauses(
      "The rate was cut in June, leading to a weaker pound.",
      "The rate was cut in June", "leading to a weaker pound"),
  ])
  func connectivesStayOutside(_ expected: Clauses) throws {
    #expect(try texts(expected.sentence) == expected.claims)
  }

  @Test(arguments: [
    "Will the striker play on Sunday?", "By Ana Ruiz", "Science desk",
    "“Who will pay for it?” she asked.",
  ])
  func whatAssertsNothingIsNoClaim(_ sentence: String) throws {
    #expect(try texts("The tide was low.\n" + sentence).count <= 1)
  }
}
