import ArgumentParser
import FactChecking
import Foundation
import KnowledgeBase

extension Evidence.Stance: ExpressibleByArgument {}

/// A source to add to a review.
struct EvidenceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A source's address.", valueName: "address"))
  var url: String?

  @Option(help: ArgumentHelp("A source's title.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The words of the source that matter.", valueName: "text"))
  var quote: String?

  @Option(
    help: ArgumentHelp(
      "The day it was read; today for an address.", valueName: "day"))
  var accessed: String?

  @Option(
    help: ArgumentHelp(
      "The address of a copy in a web archive.", valueName: "address"))
  var archiveURL: String?

  @Option(
    help: ArgumentHelp(
      "A local copy of the source, kept in the base.", valueName: "path"))
  var file: String?

  @Option(help: "How the source bears on the claim.")
  var stance: Evidence.Stance?

  private var isGiven: Bool {
    [url, title, quote, accessed, archiveURL, file].contains { $0 != nil }
      || stance != nil
  }

  /// The evidence, and the copy that goes with it; `nil` where none is given.
  func evidence() throws -> (Evidence, Attachment?)? {
    guard isGiven else { return nil }
    guard let stance = stance ?? asked() else {
      throw CommandError(
        "evidence needs --stance supports, contradicts or context")
    }
    let attachment = try file.map(Self.attachment)
    let title = Self.filled(title)
    var evidence = Evidence(
      url: url, title: title ?? (url == nil ? attachment?.name : nil),
      quote: Self.filled(quote),
      accessed: accessed, archiveURL: archiveURL, sha256: attachment?.sha256,
      stance: stance)
    if url != nil, accessed == nil { evidence.accessed = Self.today() }
    if let problem = evidence.problem { throw CommandError(problem) }
    // East of Greenwich it may be tomorrow already.
    if let accessed, accessed > Self.today(after: 1) {
      throw CommandError(
        "\(accessed) is still to come; give the day it was read")
    }
    return (evidence, attachment)
  }

  private func asked() -> Evidence.Stance? {
    Ask.choice("stance", Evidence.Stance.allCases.map(\.rawValue))
      .flatMap(Evidence.Stance.init)
  }

  /// The day of today, in UTC, or so many days after.
  private static func today(after days: Double = 0) -> String {
    String(
      Date(timeIntervalSinceNow: days * 86_400).formatted(.iso8601).prefix(10))
  }

  /// Empty words are none.
  private static func filled(_ text: String?) -> String? {
    text?.contains { !$0.isWhitespace } == true ? text : nil
  }

  private static func attachment(_ path: String) throws -> Attachment {
    Attachment(
      name: URL(filePath: path).lastPathComponent,
      bytes: try StandardInput.data(of: path))
  }
}
