import ArticleReading

/// A name or key term printed in a claim.
public struct Entity: Sendable, Equatable {
  /// What is named.
  public enum Kind: String, Sendable, CaseIterable {
    case person = "PER"
    case organization = "ORG"
    case place = "LOC"
    case product = "PRODUCT"
    case concept = "CONCEPT"
  }
  /// The words as printed, without proclitics.
  public var text: String
  /// Their place in the article.
  public var span: Span
  /// The fullest form the article gives.
  public var name: String
  /// The name in Latin letters, where the article or its translation has it.
  public var nameEnglish: String?
  /// What is named.
  public var kind: Kind

  /// A name at a place.
  public init(
    text: String, span: Span, name: String, nameEnglish: String? = nil,
    kind: Kind
  ) {
    self.text = text
    self.span = span
    self.name = name
    self.nameEnglish = nameEnglish
    self.kind = kind
  }
}

/// How a claim bears on another claim.
public struct Relation: Sendable, Equatable {
  /// The ways in which claims bear on one another.
  public enum Kind: String, Sendable, CaseIterable {
    case causeOf = "cause-of"
    case remedyFor = "remedy-for"
    case challengeTo = "challenge-to"
    case critiqueOf = "critique-of"
    case supports, contradicts, contrast, elaborates, repeats
  }
  /// The way it bears on the target.
  public var kind: Kind
  /// The target claim's id.
  public var target: String

  /// A relation from the claim that holds it to a target.
  public init(kind: Kind, target: String) {
    self.kind = kind
    self.target = target
  }
}
