import ClaimExtraction
import FactChecking

/// A published review as a ClaimReview object.
struct ClaimReviewJSON {
  let review: Review
  let cited: CitedClaim

  /// The object; `@context` stands in the outermost one only.
  func json(hasContext: Bool) -> JSONValue {
    let context: [(String, JSONValue?)] =
      hasContext ? [("@context", "https://schema.org")] : []
    return Self.object(
      context + [
        ("@type", "ClaimReview"), ("url", .known(review.url)),
        ("datePublished", .known(review.published)),
        ("inLanguage", .known(review.language)),
        ("author", publisher), ("creator", person(review.reviewer)),
        ("contributor", person(review.checker)),
        ("claimReviewed", .string(cited.claim.text)),
        ("reviewBody", .known(review.summary)), ("reviewRating", rating),
        ("itemReviewed", claim), ("citation", evidence),
        ("identifier", .string(review.id)),
      ])
  }

  // MARK: The reviewer

  /// The body that publishes it, else the reviewer.
  private var publisher: JSONValue? {
    guard let name = review.publisher else { return person(review.reviewer) }
    return Self.object([
      ("@type", "Organization"), ("name", .string(name)),
      ("url", site.map(JSONValue.string)),
    ])
  }

  /// The site of the review: scheme and host of its address.
  private var site: String? {
    guard let url = review.url, let scheme = url.range(of: "://") else {
      return nil
    }
    let host = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    return host.isEmpty ? nil : String(url[..<scheme.upperBound] + host)
  }

  private func person(_ name: String?) -> JSONValue? {
    name.map {
      .object([("@type", "Person"), ("name", .string($0))])
    }
  }

  // MARK: The verdict

  private var rating: JSONValue? {
    review.verdict.map { verdict in
      // Google takes no scale that begins below one: the label says it then.
      let number = verdict.number.flatMap { $0.worst < 1 ? nil : $0 }
      return Self.object([
        ("@type", "Rating"), ("alternateName", .string(verdict.label)),
        ("ratingValue", number.map { .number($0.value) }),
        ("worstRating", number.map { .number($0.worst) }),
        ("bestRating", number.map { .number($0.best) }),
        (
          "identifier",
          .array(
            [
              Self.property("verdict", verdict.kind.rawValue),
              verdict.scale.map { Self.property("scale", $0) },
            ].compactMap { $0 })
        ),
      ])
    }
  }

  // MARK: The claim

  private var claim: JSONValue {
    let claim = cited.claim
    return Self.object([
      ("@type", "Claim"), ("author", speaker),
      (
        "datePublished",
        .known(CitationDate.gregorian(cited.article?.metadata.published)?.iso)
      ),
      ("inLanguage", .string(claim.language)),
      ("appearance", appearance),
      (
        "isBasedOn",
        claim.speaker.kind == .document
          ? claim.speaker.name.map {
            .object([("@type", "CreativeWork"), ("name", .string($0))])
          } : nil
      ),
      ("identifier", .string(claim.id)),
    ])
  }

  /// Who made the claim; in the article's own voice, who signs the article.
  private var speaker: JSONValue? {
    let speaker = cited.claim.speaker
    switch speaker.kind {
    case .author:
      return signer
    case .anonymous, .document: return nil
    case .person, .org, .publication, .group:
      guard let name = speaker.name ?? speaker.surface else { return nil }
      let isPerson = speaker.kind == .person
      return Self.object([
        ("@type", isPerson ? "Person" : "Organization"),
        ("name", .string(name)),
        ("alternateName", .known(speaker.nameEnglish)),
        ("jobTitle", isPerson ? .known(speaker.role) : nil),
      ])
    }
  }

  private var signer: JSONValue? {
    let metadata = cited.article?.metadata
    switch Author.list(metadata?.author).first {
    case .person(let family, let given):
      return person(given + " " + family)
    case .named(let name):
      return .object([("@type", "Organization"), ("name", .string(name))])
    case .none:
      return metadata?.publisher.map {
        .object([("@type", "Organization"), ("name", .string($0))])
      }
    }
  }

  private var appearance: JSONValue? {
    guard cited.article != nil || cited.source != nil else { return nil }
    let metadata = cited.article?.metadata
    return Self.object([
      ("@type", "CreativeWork"),
      ("url", cited.source.map { .string(PercentEncoding.uri($0)) }),
      ("headline", .known(metadata?.title)),
      (
        "publisher",
        metadata?.publisher.map {
          .object([("@type", "Organization"), ("name", .string($0))])
        }
      ),
      (
        "datePublished",
        .known(CitationDate.gregorian(metadata?.published)?.iso)
      ),
      ("inLanguage", .known(cited.article?.language)),
      ("identifier", .known(cited.article?.key)),
    ])
  }

  // MARK: The evidence

  private var evidence: JSONValue? {
    guard !review.evidence.isEmpty else { return nil }
    return .array(
      review.evidence.map { evidence in
        Self.object([
          ("@type", "CreativeWork"), ("url", .known(evidence.url)),
          ("name", .known(evidence.title)), ("text", .known(evidence.quote)),
          ("archivedAt", .known(evidence.archiveURL)),
          (
            "identifier",
            .array(
              [
                Self.property("stance", evidence.stance.rawValue),
                evidence.accessed.map { Self.property("accessed", $0) },
                evidence.sha256.map { Self.property("sha256", $0) },
              ].compactMap { $0 })
          ),
        ])
      })
  }

  private static func property(_ name: String, _ value: String) -> JSONValue {
    .object([
      ("@type", "PropertyValue"), ("propertyID", .string(name)),
      ("value", .string(value)),
    ])
  }

  /// An object of what is known.
  private static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { name, value in value.map { (name, $0) } })
  }
}

extension JSONValue? {
  /// The text, or nothing where there is none.
  fileprivate static func known(_ text: String?) -> JSONValue? {
    text.map(JSONValue.string)
  }
}
