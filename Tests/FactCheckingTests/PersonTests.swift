import Testing

@testable import FactChecking

struct PersonTests {
  /// Whoever could check a review must not look like somebody else for a
  /// mark that nobody sees.
  @Test(arguments: [
    ("Mona", " mona "), ("Mona Ali", "Mona\u{A0} Ali"),
    ("Mona", "\u{202E}Mona\u{202C}"), ("Mona", "Mo\u{200B}na"),
    ("Mona", "Mo\u{AD}na"), ("منى", "مـنى"), ("منى", "\u{200F}منى"),
    ("René", "Rene\u{301}"), ("Mona", "Mona\u{7}"),
  ])
  func oneNameInTwoWritingsIsOnePerson(_ one: String, _ other: String) {
    #expect(Person.same(one, other))
  }

  @Test func othersAreOthers() {
    #expect(!Person.same("Mona", "Omar"))
    #expect(!Person.same("Mona Ali", "Mona"))
  }

  @Test(arguments: [
    ("  Mona \n Ali ", "Mona Ali"), ("\u{202E}\u{202C}", ""),
    ("\u{202E}Mona", "Mona"), ("علی\u{200C}رضا", "علی\u{200C}رضا"),
  ])
  func aNameIsKeptAsItIsRead(_ name: String, _ kept: String) {
    #expect(Person.trimmed(name) == kept)
  }
}
