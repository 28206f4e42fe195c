import ArticleReading

/// One proposition that a text asserts, who asserts it, and where it stands.
public struct Claim: Sendable, Equatable {
  /// Short and stable, derived from the article's key and the claim's words.
  public var id: String
  /// The key of its article; `nil` for an imported claim without one.
  public var article: String?
  /// The headings above it, outermost first.
  public var section: [String]
  /// Its place in the article's text; `nil` for an imported claim.
  public var span: Span?
  /// Its words, exactly as they stand at `span`.
  public var text: String
  /// BCP 47: `ar`, `en`.
  public var language: String
  /// What kind of proposition it is.
  public var category: Category
  /// How the text commits itself to it.
  public var modality: Modality
  /// Whether its main predicate is negated.
  public var negated: Bool
  /// Printed words inside it that weaken it: «قد», «ربما», “may”.
  public var hedges: [String]
  /// Who asserts it.
  public var speaker: Speaker
  /// How the text ties it to the speaker.
  public var attribution: Attribution
  /// The source's own words between quotation marks, on the first claim of
  /// that quotation.
  public var quote: String?
  /// Figures with their units.
  public var quantities: [Quantity]
  /// Dates and times.
  public var dates: [DateMention]
  /// Names and key terms printed in it.
  public var entities: [Entity]
  /// How it bears on other claims of the same article.
  public var relations: [Relation]
  /// How soon to check it: 0 (taste, advice) to 3 (figures, accusations).
  public var priority: Int
  /// The words of a translation that cover it.
  public var translation: ClaimTranslation?
  /// Which cue produced which label, for `--explain`.
  public var cues: [Cue]

  /// A claim; everything but its identity and words has a neutral default.
  public init(
    id: String, article: String? = nil, section: [String] = [],
    span: Span? = nil, text: String, language: String,
    category: Category = .fact, modality: Modality = .asserted,
    negated: Bool = false, hedges: [String] = [],
    speaker: Speaker = .author, attribution: Attribution = .none,
    quote: String? = nil, quantities: [Quantity] = [],
    dates: [DateMention] = [], entities: [Entity] = [],
    relations: [Relation] = [], priority: Int = 1,
    translation: ClaimTranslation? = nil, cues: [Cue] = []
  ) {
    self.id = id
    self.article = article
    self.section = section
    self.span = span
    self.text = text
    self.language = language
    self.category = category
    self.modality = modality
    self.negated = negated
    self.hedges = hedges
    self.speaker = speaker
    self.attribution = attribution
    self.quote = quote
    self.quantities = quantities
    self.dates = dates
    self.entities = entities
    self.relations = relations
    self.priority = priority
    self.translation = translation
    self.cues = cues
  }
}

/// What kind of proposition a claim is.
public enum Category: String, Sendable, CaseIterable {
  case allegation, prediction, remedy, loss, cause, challenge, critique
  case opinion, fact
}

/// How the text commits itself to a claim.
public enum Modality: String, Sendable, CaseIterable {
  case alleged, planned, predicted, opinion, attributed, asserted
}

/// The words of a translation that cover a claim.
public struct ClaimTranslation: Sendable, Equatable {
  /// How closely the words cover the claim.
  public enum Scope: String, Sendable, CaseIterable {
    /// They translate the claim alone.
    case claim
    /// They translate the whole sentence it stands in.
    case sentence
  }
  /// BCP 47: `en`.
  public var language: String
  /// The translated words.
  public var text: String
  /// How closely they cover the claim.
  public var scope: Scope

  /// A translation of a claim or of its sentence.
  public init(language: String, text: String, scope: Scope) {
    self.language = language
    self.text = text
    self.scope = scope
  }
}

/// A label of a claim and the printed cue that produced it.
public struct Cue: Sendable, Equatable {
  /// The label: `category`, `modality`, `speaker`, …
  public var label: String
  /// The value it led to.
  public var value: String
  /// The words that led there, or the rule's name where no word did.
  public var because: String

  /// A cue for `--explain`.
  public init(label: String, value: String, because: String) {
    self.label = label
    self.value = value
    self.because = because
  }
}
