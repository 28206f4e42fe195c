import ClaimExtraction

/// Nanopublications (https://nanopub.net/guidelines/working_draft/) in TriG:
/// what is said, where it comes from, and who publishes that it was said.
///
/// The assertion is that a claim was made, by whom and in which words, never
/// that it holds. The name is the one that stands for “not published yet”;
/// signing gives the final one.
public struct NanopubFormat: ClaimFormat {
  /// The prefixes that every entry uses.
  public let head = """
    @prefix np: <http://www.nanopub.org/nschema#> .
    @prefix prov: <http://www.w3.org/ns/prov#> .
    @prefix dcterms: <http://purl.org/dc/terms/> .
    @prefix schema: <https://schema.org/> .
    @prefix oa: <http://www.w3.org/ns/oa#> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .


    """
  /// What stands between two entries.
  public let separator = "\n"
  let created: String

  /// `created` is the time of publication, ISO 8601 in UTC.
  public init(created: String) { self.created = created }

  /// One claim; refused where it stands in no article.
  public func entry(_ cited: CitedClaim) throws(Refusal) -> String {
    guard let source = Resource.source(of: cited) else {
      throw Refusal("it stands in no article; give it “article” or ingest one")
    }
    let base =
      "http://purl.org/nanopub/temp/" + PercentEncoding.word(cited.claim.id)
    return """
      @prefix this: <\(base)> .
      @prefix sub: <\(base)#> .

      sub:Head {
        this: a np:Nanopublication ;
          np:hasAssertion sub:assertion ;
          np:hasProvenance sub:provenance ;
          np:hasPublicationInfo sub:pubinfo .
      }

      sub:assertion {
      \(Self.described("sub:claim", assertion(cited, source)))
      \(speaker(cited))}

      sub:provenance {
      \(Self.described("sub:assertion", [
        ("prov:wasDerivedFrom", "sub:quotation"),
        ("prov:wasGeneratedBy", "sub:extraction"),
      ]))
      \(place(cited, source))
      \(Self.described("<\(source)>", article(cited)))
        sub:extraction a prov:Activity .
      }

      sub:pubinfo {
        this: dcterms:created "\(created)"^^xsd:dateTime ;
          dcterms:creator sub:isnad .
        sub:isnad a prov:SoftwareAgent ;
          schema:name "Isnad" .
      }

      """
  }

  // MARK: Statements

  private typealias Statement = (predicate: String, object: String?)

  private func assertion(_ cited: CitedClaim, _ source: String) -> [Statement] {
    let claim = cited.claim
    return [
      ("a", "schema:Claim"),
      ("dcterms:identifier", Self.literal(claim.id)),
      ("schema:text", Self.literal(claim.text, claim.language)),
      ("schema:appearance", "<\(source)>"),
      ("schema:author", hasSpeaker(claim) ? "sub:speaker" : nil),
      ("schema:genre", Self.literal(claim.category.rawValue)),
      (
        "schema:abstract",
        claim.translation.map { Self.literal($0.text, $0.language) }
      ),
    ]
  }

  private func hasSpeaker(_ claim: Claim) -> Bool {
    claim.speaker.kind != .author
      && (claim.speaker.name ?? claim.speaker.surface) != nil
  }

  private func speaker(_ cited: CitedClaim) -> String {
    let speaker = cited.claim.speaker
    guard hasSpeaker(cited.claim), let name = speaker.name ?? speaker.surface
    else { return "" }
    let kind =
      switch speaker.kind {
      case .person: "schema:Person"
      case .org, .publication: "schema:Organization"
      case .document: "schema:CreativeWork"
      case .author, .group, .anonymous: "prov:Agent"
      }
    return Self.described(
      "sub:speaker",
      [
        ("a", kind),
        ("schema:name", Self.literal(name, cited.claim.language)),
        (
          "schema:alternateName",
          speaker.nameEnglish.map { Self.literal($0, "en") }
        ),
        (
          "schema:jobTitle",
          speaker.role.map { Self.literal($0, cited.claim.language) }
        ),
      ]) + "\n"
  }

  /// The quoted words and their place in code points.
  private func place(_ cited: CitedClaim, _ source: String) -> String {
    let span = cited.claim.span
    let quotation = Self.described(
      "sub:quotation",
      [
        ("a", "oa:SpecificResource"), ("oa:hasSource", "<\(source)>"),
        ("prov:wasQuotedFrom", "<\(source)>"),
        ("oa:hasSelector", "sub:quote"),
        ("oa:hasSelector", span.map { _ in "sub:position" }),
      ])
    let quote = Self.described(
      "sub:quote",
      [
        ("a", "oa:TextQuoteSelector"),
        ("oa:exact", Self.literal(cited.claim.text)),
        ("oa:prefix", cited.selectors.map { Self.literal($0.prefix) }),
        ("oa:suffix", cited.selectors.map { Self.literal($0.suffix) }),
      ])
    let position = span.map { span in
      Self.described(
        "sub:position",
        [
          ("a", "oa:TextPositionSelector"), ("oa:start", String(span.start)),
          ("oa:end", String(span.end)),
        ])
    }
    return [quotation, quote, position].compactMap { $0 }
      .joined(separator: "\n")
  }

  private func article(_ cited: CitedClaim) -> [Statement] {
    let metadata = cited.article?.metadata
    let language = cited.article?.language ?? cited.claim.language
    let published = CitationDate.gregorian(metadata?.published)?.iso
    return [
      ("a", "schema:Article"), ("schema:inLanguage", Self.literal(language)),
      ("schema:headline", metadata?.title.map { Self.literal($0, language) }),
      ("schema:author", metadata?.author.map { Self.literal($0) }),
      ("schema:publisher", metadata?.publisher.map { Self.literal($0) }),
      ("schema:datePublished", published.map { Self.literal($0) }),
    ]
  }

  // MARK: Turtle

  private static func described(_ subject: String, _ statements: [Statement])
    -> String
  {
    let known = statements.compactMap { statement in
      statement.object.map { "\(statement.predicate) \($0)" }
    }
    return "  \(subject) " + known.joined(separator: " ;\n    ") + " ."
  }

  /// A string, with its language where the tag has the right shape.
  private static func literal(_ text: String, _ language: String? = nil)
    -> String
  {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\0"..<" ", "\u{7F}":
        let hex = String(scalar.value, radix: 16, uppercase: true)
        output += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
    guard let language, isTag(language) else { return output }
    return output + "@" + language
  }

  private static func isTag(_ language: String) -> Bool {
    let parts = language.split(
      separator: "-", omittingEmptySubsequences: false)
    return parts.first?.allSatisfy { $0.isASCII && $0.isLetter } == true
      && parts.allSatisfy { part in
        (1...8).contains(part.count)
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }
}
