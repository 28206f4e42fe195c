import Foundation
import Testing

/// A base with one article of two claims, and commands that must succeed.
struct NewsDesk {
  let base: Base
  /// The id of the claim that a minister makes.
  let claim: String

  init(_ base: Base) throws {
    self.base = base
    _ = try base.file(
      "budget/article.ar.txt",
      """
      قال وزير المالية خالد منصور إن العجز بلغ 5 مليارات دولار في عام 2025.
      ارتفعت أسعار القمح في العاصمة بنسبة 12 في المئة.

      """)
    _ = try base.file(
      "budget/article.yml",
      "title: ميزانية العام\nurl: https://news.example/budget\n")
    let read = try base.run(
      "ingest", base.folder.appending(path: "budget").path)
    #expect(read.output == "added      budget  2 claims\n")
    claim = try #require(try base.ids().first)
  }

  /// What a command prints; it must succeed.
  func text(_ arguments: String...) throws -> String {
    try text(arguments)
  }

  /// The object that a command prints.
  func object(_ arguments: String...) throws -> [String: Any] {
    try #require(try json(text(arguments)) as? [String: Any])
  }

  /// The objects of the array that a command prints.
  func objects(_ arguments: String...) throws -> [[String: Any]] {
    try #require(try json(text(arguments)) as? [[String: Any]])
  }

  /// The claim's reviews, the oldest first.
  func reviews() throws -> [[String: Any]] {
    try objects("review", "show", claim, "--json")
  }

  /// Runs a command that must be refused in one line and change nothing.
  func isRefused(_ arguments: [String], saying words: String) throws {
    let before = try reviews() as NSArray
    let result = try IsnadBinary.run(arguments + ["--database", base.path])
    #expect(result.status == 2, "\(arguments)")
    #expect(result.output == "", "\(arguments)")
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(try reviews() as NSArray == before, "\(arguments)")
  }

  /// The one ClaimReview of the export.
  func claimReview() throws -> [String: Any] {
    let feed = try object("export", "--format", "claimreview")
    let entries = try #require(feed["dataFeedElement"] as? [[String: Any]])
    #expect(entries.count == 1)
    let items = try #require(entries.first?["item"] as? [[String: Any]])
    #expect(items.count == 1)
    return try #require(items.first)
  }

  /// The label of a review's verdict.
  static func label(_ review: [String: Any]) -> String? {
    (review["verdict"] as? [String: Any])?["label"] as? String
  }

  /// `Mostly false 2/5`
  static func rating(_ item: [String: Any]) -> String? {
    guard let rating = item["reviewRating"] as? [String: Any],
      let label = rating["alternateName"] as? String,
      let value = rating["ratingValue"] as? Int,
      let best = rating["bestRating"] as? Int
    else { return nil }
    return "\(label) \(value)/\(best)"
  }

  /// The name of a person or body.
  static func name(_ thing: Any?) -> String? {
    (thing as? [String: Any])?["name"] as? String
  }

  func text(_ arguments: [String]) throws -> String {
    let result = try IsnadBinary.run(arguments + ["--database", base.path])
    #expect(result.status == 0, "\(arguments): \(result.errors)")
    return result.output
  }

  private func json(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }
}
