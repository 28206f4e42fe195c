/// Who asserts a claim.
public struct Speaker: Sendable, Equatable {
  /// What kind of source it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The article's own voice.
    case author
    case person, org
    /// Unnamed people: «الخبراء» (experts).
    case group
    /// A news medium.
    case publication
    /// A report, study, statement or instrument.
    case document
    /// An unnamed source.
    case anonymous
  }
  /// What kind of source it is.
  public var kind: Kind
  /// The full name where the article gives one, else the words it uses.
  public var name: String?
  /// The same name in Latin letters, where known.
  public var nameEnglish: String?
  /// The words printed at this claim, where they differ from `name`.
  public var surface: String?
  /// «الرئيس التنفيذي» (chief executive).
  public var role: String?
  /// The organisation the role belongs to.
  public var organization: String?
  /// Sources named as part of this one.
  public var including: [String]

  /// A source of a claim.
  public init(
    kind: Kind, name: String? = nil, nameEnglish: String? = nil,
    surface: String? = nil, role: String? = nil,
    organization: String? = nil, including: [String] = []
  ) {
    self.kind = kind
    self.name = name
    self.nameEnglish = nameEnglish
    self.surface = surface
    self.role = role
    self.organization = organization
    self.including = including
  }

  /// The article's own voice.
  public static let author = Speaker(kind: .author)
}

/// How the text ties a claim to its speaker.
public struct Attribution: Sendable, Equatable {
  /// Whether the words are the source's own.
  public enum Mode: String, Sendable, CaseIterable {
    case none, indirect, direct, mixed
  }
  /// The word of saying, as printed.
  public var verb: String?
  /// Whether the words are the source's own.
  public var mode: Mode
  /// The chain of who said it: the outermost source first.
  public var chain: [String]

  /// An attribution.
  public init(verb: String?, mode: Mode, chain: [String]) {
    self.verb = verb
    self.mode = mode
    self.chain = chain
  }

  /// The author's own statement.
  public static let none = Attribution(verb: nil, mode: .none, chain: [])
}
