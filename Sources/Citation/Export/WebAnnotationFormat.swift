import ClaimExtraction

/// W3C Web Annotations (https://www.w3.org/TR/annotation-model/) as a JSON
/// array, an annotation a line.
///
/// The target is the claim's words, by quote and by position in code points;
/// the bodies say who is quoted, of which kind the claim is, and what it
/// means in another language.
public struct WebAnnotationFormat: ClaimFormat {
  /// What stands before the first entry.
  public let head = "[\n"
  /// What stands between two entries.
  public let separator = ",\n"
  /// What stands after the last entry.
  public let tail = "\n]\n"

  /// The format has no choices.
  public init() {}

  /// One claim; refused where it stands in no article.
  public func entry(_ cited: CitedClaim) throws(Refusal) -> String {
    guard let source = Resource.source(of: cited) else {
      throw Refusal("it stands in no article; give it “article” or ingest one")
    }
    let target = JSONValue.object([
      ("type", "SpecificResource"), ("source", resource(source, cited)),
      ("selector", selectors(cited)),
    ])
    return JSONValue.object([
      ("@context", "http://www.w3.org/ns/anno.jsonld"),
      ("id", .string(Resource.claim(cited.claim))), ("type", "Annotation"),
      ("motivation", "describing"),
      ("body", .array(bodies(cited.claim))), ("target", target),
    ]).line
  }

  /// The article, with its language and direction. Only a page on the web
  /// has a format of its own: `text/html`.
  private func resource(_ id: String, _ cited: CitedClaim) -> JSONValue {
    let language = cited.article?.language ?? cited.claim.language
    return .object(
      [("id", .string(id)), ("type", "Text")]
        + direction(language, "language", "textDirection"))
  }

  private func selectors(_ cited: CitedClaim) -> JSONValue {
    guard let known = cited.selectors,
      case .array(var selectors) = known.json
    else { return unplaced(cited.claim) }
    if let link = cited.link, let mark = link.range(of: ":~:") {
      selectors.append(
        .object([
          ("type", "FragmentSelector"),
          ("conformsTo", "https://wicg.github.io/scroll-to-text-fragment/"),
          ("value", .string(String(link[mark.lowerBound...]))),
        ]))
    }
    return .array(selectors)
  }

  /// The words alone, and the place that an imported claim names itself.
  private func unplaced(_ claim: Claim) -> JSONValue {
    let quote = JSONValue.object([
      ("type", "TextQuoteSelector"), ("exact", .string(claim.text)),
    ])
    guard let span = claim.span else { return .array([quote]) }
    let position = JSONValue.object([
      ("type", "TextPositionSelector"), ("start", .optional(span.start)),
      ("end", .optional(span.end)),
    ])
    return .array([quote, position])
  }

  private func bodies(_ claim: Claim) -> [JSONValue] {
    let speaker = SpeakerPhrase(
      claim: claim, wording: .of(claim.language.hasPrefix("ar") ? .ar : .en),
      isolates: .none)
    let described = speaker.text.map {
      text($0, purpose: "describing", language: claim.language)
    }
    let translated = claim.translation.map {
      text($0.text, purpose: "describing", language: $0.language)
    }
    let tags = [claim.category.rawValue, claim.modality.rawValue].map {
      text($0, purpose: "tagging", language: "en")
    }
    return [described, translated].compactMap { $0 } + tags
  }

  private func text(_ value: String, purpose: String, language: String)
    -> JSONValue
  {
    .object(
      [
        ("type", "TextualBody"), ("value", .string(value)),
        ("format", "text/plain"),
      ] + direction(language, "language", "textDirection") + [
        ("purpose", .string(purpose))
      ])
  }

  private func direction(
    _ language: String, _ name: String, _ direction: String
  ) -> [(String, JSONValue)] {
    let primary = language.prefix { $0 != "-" }.lowercased()
    let isRightToLeft = ["ar", "fa", "ur", "he", "ckb", "ps", "ug", "yi"]
      .contains(primary)
    return [
      (name, .string(language)),
      (direction, isRightToLeft ? "rtl" : "ltr"),
    ]
  }
}
