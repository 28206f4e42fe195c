import ClaimExtraction
import FactChecking
import Foundation

/// Reads ClaimReview from anywhere (https://schema.org/ClaimReview): objects,
/// lists, JSON-LD graphs and DataFeeds, each as a claim with its review.
///
/// Publishers write it in many ways: one value or a list, numbers as text, an
/// author as text. All of these are read. The publisher's own label is kept
/// beside the class it is normalised to.
public struct ClaimReviewReader: Sendable {
  private let verdicts = VerdictReader()

  /// The reader has no choices.
  public init() {}

  /// Whether a JSON text may hold what this reader reads.
  public static func isMeant(_ json: String) -> Bool {
    ["\"@type\"", "\"@graph\"", "\"@context\""].contains {
      json.contains($0)
    }
  }

  /// The claims of a whole document. Throws ``ImportError``.
  public func rows(_ json: Data) throws -> [ImportedRow] {
    let document: JSONValue
    do {
      document = try JSONDecoder().decode(JSONValue.self, from: json)
    } catch {
      throw ImportError(
        line: 1,
        problem: "not JSON; write an object a line, or one document of "
          + "ClaimReview")
    }
    let reviews = Self.reviews(in: document)
    guard !reviews.isEmpty else {
      throw ImportError(
        line: 1,
        problem: "no ClaimReview in it; write an object a line, or objects "
          + "with \"@type\": \"ClaimReview\"")
    }
    return try reviews.enumerated().map { number, review in
      do {
        return try row(review)
      } catch let problem as ImportedShape.Problem {
        throw ImportError(
          line: number + 1, problem: problem.text, unit: "ClaimReview")
      }
    }
  }

  /// Every ClaimReview within a value, in order.
  private static func reviews(in value: JSONValue) -> [JSONValue] {
    value.values.flatMap { value in
      if value["@type"]?.values.contains("ClaimReview") == true {
        return [value]
      }
      return ["@graph", "dataFeedElement", "item"].flatMap {
        value[$0].map(reviews) ?? []
      }
    }
  }

  private func row(_ review: JSONValue) throws(ImportedShape.Problem)
    -> ImportedRow
  {
    let item = review.first("itemReviewed")
    guard
      let text = review.first("claimReviewed")?.text
        ?? item?.first("text")?.text ?? item?.first("name")?.text
    else {
      throw ImportedShape.Problem(
        text: "no “claimReviewed”; add the words of the claim")
    }
    let own = (item?["identifier"]?.text).flatMap {
      ClaimID.isID($0) ? $0 : nil
    }
    var row = ImportedRow(id: own, claim: claim(text, item, review))
    row.reviews = [try self.review(review)]
    return row
  }

  // MARK: The claim

  private func claim(_ text: String, _ item: JSONValue?, _ review: JSONValue)
    -> Claim
  {
    let language =
      item?.first("inLanguage")?.text ?? review.first("inLanguage")?.text
    let speaker = speaker(item?.first("author"))
    return Claim(
      id: "", article: Self.sources(item).first, text: text,
      language: language ?? ImportedShape.language(of: text),
      modality: speaker == nil ? .asserted : .attributed,
      speaker: speaker ?? .author,
      attribution: speaker.map { speaker in
        Attribution(
          verb: nil, mode: .indirect,
          chain: [speaker.name].compactMap { $0 })
      } ?? .none)
  }

  private func speaker(_ author: JSONValue?) -> Speaker? {
    guard let author, let name = author.text ?? author.first("name")?.text
    else { return nil }
    let isPerson = author["@type"]?.values.contains("Person") == true
    return Speaker(
      kind: isPerson ? .person : .org, name: name,
      nameEnglish: author.first("alternateName")?.text,
      role: author.first("jobTitle")?.text)
  }

  /// Where the claim was made: addresses, or the key of an article.
  private static func sources(_ item: JSONValue?) -> [String] {
    ["firstAppearance", "appearance"].flatMap { item?[$0]?.values ?? [] }
      .compactMap { source in
        source.text ?? source.first("url")?.text ?? source["@id"]?.text
          ?? source.first("identifier")?.text
      }
  }

  // MARK: The review

  private func review(_ review: JSONValue) throws(ImportedShape.Problem)
    -> Review
  {
    let url = review.first("url")?.text
    let publisher = review.first("author").flatMap {
      $0.text ?? $0.first("name")?.text
    }
    let rating = review.first("reviewRating")
    guard let rating, let verdict = verdicts.verdict(rating, publisher) else {
      throw ImportedShape.Problem(
        text: "no label in “reviewRating”; add “alternateName”")
    }
    let isPerson =
      review.first("author")?["@type"]?.values.contains("Person") == true
    let name = { (member: String) in
      review.first(member).flatMap { $0.text ?? $0.first("name")?.text }
    }
    return Review(
      id: review["identifier"]?.text ?? "", claim: "", state: .published,
      verdict: verdict,
      summary: name("reviewBody") ?? name("description")
        ?? rating.first("ratingExplanation")?.text,
      language: review.first("inLanguage")?.text,
      evidence: evidence(review),
      reviewer: name("creator") ?? (isPerson ? publisher : nil),
      checker: name("contributor"),
      publisher: isPerson ? nil : publisher, url: url,
      published: review.first("datePublished")?.text)
  }

  /// What the review cites, and where else the claim was met.
  private func evidence(_ review: JSONValue) -> [Evidence] {
    let cited = (review["citation"]?.values ?? []).map { source in
      Evidence(
        url: source.first("url")?.text ?? source["@id"]?.text ?? source.text,
        title: source.first("name")?.text, quote: source["text"]?.text,
        accessed: property("accessed", source),
        archiveURL: source.first("archivedAt")?.text,
        sha256: property("sha256", source),
        stance: property("stance", source).flatMap(Evidence.Stance.init)
          ?? .context)
    }
    let others = Self.sources(review.first("itemReviewed")).dropFirst()
      .map { Evidence(url: $0, stance: .context) }
    return (cited + others).compactMap(Self.sound)
  }

  /// Evidence of which this program could not keep a part as it stands, with
  /// that part as words; `nil` where nothing is left.
  private static func sound(_ evidence: Evidence) -> Evidence? {
    guard evidence.problem != nil else { return evidence }
    let words = [evidence.title, evidence.url, evidence.archiveURL]
      .compactMap { $0 }.joined(separator: " ")
    let plain = Evidence(
      title: words.isEmpty ? nil : words, quote: evidence.quote,
      stance: evidence.stance)
    return plain.problem == nil ? plain : nil
  }

  private func property(_ name: String, _ value: JSONValue) -> String? {
    VerdictReader.property(name, of: value)
  }
}
