import ClaimExtraction

/// What is searched for, and among which claims.
public struct SearchQuery: Sendable, Equatable {
  /// The order of the hits.
  public enum Order: String, Sendable, CaseIterable {
    /// The best first; the article's order where there is no text.
    case rank
    /// By article and place.
    case article
    /// The most urgent to check first.
    case priority
    /// The largest figure first.
    case amount
  }
  /// How the text is understood.
  public enum Mode: Sendable {
    /// Words in any form, in either language; words between quotation marks
    /// as a phrase, words after a minus sign as excluded, a word before an
    /// asterisk as the beginning of one.
    case words
    /// Words exactly as written, spelling variants of hamza and the like
    /// apart.
    case exact
    /// An FTS5 expression.
    case raw
  }
  /// The words; `nil` or empty for all claims that pass the filters.
  public var text: String?
  /// How the text is understood.
  public var mode: Mode
  /// Among which claims.
  public var filters: ClaimFilters
  /// The order of the hits.
  public var order: Order
  /// How many hits at the most.
  public var limit: Int
  /// How many hits to leave out first.
  public var offset: Int

  /// A search; without text the filters alone say what is found.
  public init(
    text: String? = nil, mode: Mode = .words,
    filters: ClaimFilters = ClaimFilters(), order: Order = .rank,
    limit: Int = 20, offset: Int = 0
  ) {
    self.text = text
    self.mode = mode
    self.filters = filters
    self.order = order
    self.limit = limit
    self.offset = offset
  }
}

/// Which claims a search or an export is about. Values of one filter are
/// alternatives; all filters must be met.
public struct ClaimFilters: Sendable, Equatable {
  /// Kinds of claims.
  public var categories: [Category]
  /// Speakers, in Arabic or Latin letters.
  public var speakers: [String]
  /// Names and terms that stand in the claim.
  public var entities: [String]
  /// Keys of articles.
  public var articles: [String]
  /// Modalities.
  public var modalities: [Modality]
  /// Published verdicts: labels as their scales write them, or classes.
  public var verdicts: [String]
  /// Claims dated on this day or later: dates in the claim, else the
  /// article's own. `2024`, `2024-05` or `2024-05-17`.
  public var since: String?
  /// Claims dated on this day or earlier.
  public var until: String?
  /// Claims with a figure of at least this.
  public var minAmount: Double?
  /// Claims with a figure of at most this.
  public var maxAmount: Double?
  /// Claims with a figure in this unit.
  public var unit: String?

  /// Filters that let everything through unless said otherwise.
  public init(
    categories: [Category] = [], speakers: [String] = [],
    entities: [String] = [], articles: [String] = [],
    modalities: [Modality] = [], verdicts: [String] = [], since: String? = nil,
    until: String? = nil,
    minAmount: Double? = nil, maxAmount: Double? = nil, unit: String? = nil
  ) {
    self.categories = categories
    self.speakers = speakers
    self.entities = entities
    self.articles = articles
    self.modalities = modalities
    self.verdicts = verdicts
    self.since = since
    self.until = until
    self.minAmount = minAmount
    self.maxAmount = maxAmount
    self.unit = unit
  }
}
