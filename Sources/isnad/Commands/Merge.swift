import ArgumentParser
import Citation
import Foundation
import KnowledgeBase

/// `isnad merge`: another desk's work.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring in another base's claims, reviews and their history.",
    discussion: """
      EXAMPLES:
        isnad merge their-desk.sqlite --by Mona
        isnad merge their-desk.sqlite --by Mona --json

      Who did what and when comes along. What does not go together is
      listed, and both sides are kept. The same again changes nothing.
      """)

  @Argument(help: "The other base.")
  var other: String

  @OptionGroup var person: PersonOption

  @Flag(help: "Print what happened as JSON.")
  var json = false

  @OptionGroup var database: DatabaseOption

  func validate() throws {
    if other.isEmpty {
      throw ValidationError("the other base has no name; give its path")
    }
  }

  func run() throws {
    let own = URL(filePath: try database.path()).resolvingSymlinksInPath()
    guard URL(filePath: other).resolvingSymlinksInPath() != own else {
      throw CommandError("\(other) is this base itself; name the other one")
    }
    let other = try KnowledgeBase.open(other, .read)
    let base = try database.open(.create)
    let report = try base.merge(other, by: person.required(), why: person.why)
    if report.articles + report.claims > 0 {
      try base.learnTranslations(lexicon: UserLexicon.lexicon())
    }
    let output = StandardOutput()
    output.write(json ? Self.json(report).line + "\n" : Self.text(report))
    output.flush()
  }

  private static func text(_ report: MergeReport) -> String {
    let counts =
      "added \(report.articles) articles, \(report.claims) claims, "
      + "\(report.events) events, \(report.attachments) attached copies\n"
    return counts + report.conflicts.map { "conflict: \($0)\n" }.joined()
  }

  private static func json(_ report: MergeReport) -> JSONValue {
    .object([
      ("articles", .optional(report.articles)),
      ("claims", .optional(report.claims)),
      ("events", .optional(report.events)),
      ("attachments", .optional(report.attachments)),
      ("conflicts", .strings(report.conflicts)),
    ])
  }
}
