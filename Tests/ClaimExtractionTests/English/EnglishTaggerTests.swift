import Testing

@testable import ClaimExtraction

/// A sentence, and words of it in order.
struct Sample: Sendable, CustomTestStringConvertible {
  var sentence: String
  var words: [String]
  var testDescription: String { sentence }

  init(_ sentence: String, _ words: String) {
    self.sentence = sentence
    self.words = words.split(separator: " ").map(String.init)
  }
}

/// The finite verbs of English sentences, by the rules of the grammars.
struct EnglishTaggerTests {
  private func finiteVerbs(_ sentence: String) -> [String] {
    let run = WordRun(phrase: sentence)
    return zip(run.words.indices, EnglishTagger.tags(of: run))
      .filter { $0.1.isFinite }
      .map { run.text(of: $0.0..<$0.0 + 1) }
  }

  @Test(arguments: [
    // Past or participle.
    Sample("The minister resigned on Monday.", "resigned"),
    Sample("The bridge built in 1932 collapsed.", "collapsed"),
    Sample("The trial, published in May, tested a vaccine.", "tested"),
    Sample("Two men arrested on Friday were released.", "were"),
    Sample("The striker who scored twice left early.", "scored left"),
    Sample("He was tried and sentenced.", "was"),
    // Noun or verb.
    Sample("The plans changed after the vote.", "changed"),
    Sample("The bank plans to cut costs.", "plans"),
    Sample("Many pilgrims plan their journey early.", "plan"),
    Sample("The increase in prices hurts families.", "hurts"),
    Sample("She reports that the river floods every spring.", "reports floods"),
    // Infinitives and groups.
    Sample("The council has not yet decided to close it.", "has"),
    Sample("They will have finished by then.", "will"),
    Sample("Did the court approve the sale?", "Did"),
    Sample("It doesn't work, and we can't repair it.", "doesn't can't"),
    // Clauses in clauses.
    Sample("If it rains, the match moves indoors.", "rains moves"),
    Sample(
      "Scientists say the comet that passed in June came from afar.",
      "say passed came"),
    Sample("“We won,” said the captain.", "won said"),
  ])
  func finiteVerbsAreFound(_ sample: Sample) {
    #expect(finiteVerbs(sample.sentence) == sample.words)
  }

  @Test(arguments: [
    ("try", "tries"), ("pass", "passes"), ("go", "goes"), ("play", "plays"),
    ("plan", "plans"),
  ])
  func thirdPersonIsSpelled(_ verb: String, _ form: String) {
    #expect(EnglishInflection.thirdPerson(verb) == form)
  }

  @Test(arguments: [
    ("plan", "planned"), ("carry", "carried"), ("use", "used"),
    ("play", "played"), ("visit", "visited"),
  ])
  func pastIsSpelled(_ verb: String, _ form: String) {
    #expect(EnglishInflection.past(verb).contains(form))
  }
}

/// Where the predicate of an English clause is negated (guidelines, 7).
struct EnglishNegationTests {
  @Test(arguments: [
    ("The talks did not end the strike", true),
    ("The drug doesn't cure malaria", true),
    ("Nobody was hurt in the fire", true),
    ("No evidence was found", true),
    ("There is no cure for the disease", true),
    ("The team has never won the cup", true),
    ("The clinic lacks doctors", true),
    ("The mayor denied the charge", true),
    ("The region no longer exports rice", true),
    ("The mosque is open to all", false),
    ("The study not only helped but changed minds", false),
    ("The man who did not vote paid a fine", false),
    ("The tax hit shops with no savings", false),
  ])
  func predicatesAreNegated(_ clause: String, _ isNegated: Bool) {
    let reading = EnglishClauses().reading(
      of: WordRun(phrase: clause), sentence: 0)
    let word = EnglishNegation().negation(
      in: reading.run.words.indices, reading)
    #expect((word != nil) == isNegated)
  }
}
