/// A review as its events have made it, with what its rules need to know.
public struct ReviewRecord: Sendable, Equatable {
  /// The review.
  public private(set) var review: Review
  /// How many events have made it.
  public private(set) var events = 0
  /// The claim's words when the review began.
  public private(set) var words: ReviewedWords?
  /// Everybody who has worked on its words: none of them can give it an
  /// independent verdict.
  public private(set) var authors: [String] = []
  /// The verdict of the last check.
  public private(set) var secondVerdict: Verdict?
  /// Why it needs another look; `nil` where it does not.
  public private(set) var lookAgain: String?
  /// When something last happened to it, UTC, ISO 8601.
  public private(set) var changedAt = ""

  /// A review nobody has touched.
  public init(id: String, claim: String) {
    review = Review(id: id, claim: claim, state: .unassigned)
  }

  /// The review that events have made, in their order; `nil` without any.
  public init?(_ events: [ReviewEvent]) {
    guard let first = events.first else { return nil }
    self.init(id: first.review, claim: first.claim)
    for event in events { apply(event) }
  }

  /// Takes in the next event. Events that were recorded are taken as they
  /// are; whether a new one is allowed is asked beforehand: ``check(_:desk:)``.
  public mutating func apply(_ event: ReviewEvent) {
    events += 1
    changedAt = event.at
    let changes = event.changes
    switch event.action {
    case .assign:
      review.state = .draft
      review.reviewer = changes.reviewer ?? event.who
      note(author: review.reviewer)
      take(changes)
    case .draft:
      note(author: event.who)
      take(changes)
    case .report:
      note(author: event.who)
      take(changes)
      review.state = .reported
      review.checker = nil
    case .check:
      secondVerdict = changes.verdict
      let agrees = changes.verdict?.agrees(with: review.verdict) ?? false
      review.state = agrees ? .crossCheck : .draft
      review.checker = agrees ? event.who : nil
    case .reject:
      review.state = .draft
      review.checker = nil
    case .publish:
      review.state = .published
      review.published = event.at
      take(changes)
    case .correct:
      review.state = .corrected
      take(changes)
    case .retract: review.state = .retracted
    case .flag: lookAgain = event.why
    case .keep:
      lookAgain = nil
      if let claim = changes.claim { review.claim = claim }
      words = changes.words ?? words
    }
  }

  private mutating func note(author: String?) {
    guard let author, !authors.contains(where: { Person.same($0, author) })
    else { return }
    authors.append(author)
  }

  private mutating func take(_ changes: ReviewChanges) {
    review.verdict = changes.verdict ?? review.verdict
    review.summary = changes.summary ?? review.summary
    review.language = changes.language ?? review.language
    let dropped = Set(changes.dropped ?? [])
    review.evidence = review.evidence.enumerated()
      .filter { !dropped.contains($0.offset + 1) }.map(\.element)
    review.evidence += changes.evidence ?? []
    review.publisher = changes.publisher ?? review.publisher
    review.url = changes.url ?? review.url
    review.supersedes = changes.supersedes ?? review.supersedes
    review.supersededBy = changes.supersededBy ?? review.supersededBy
    words = changes.words ?? words
  }
}

extension Verdict {
  /// Whether two people came to the same: the same label of the same scale.
  public func agrees(with other: Verdict?) -> Bool {
    label == other?.label && scale == other?.scale
  }
}

/// The names of people.
public enum Person {
  /// Whether two names name the same person: case, space and marks that
  /// cannot be seen apart.
  public static func same(_ one: String, _ other: String) -> Bool {
    plain(one) == plain(other)
  }

  /// A name without needless space and without controls, marks of direction
  /// among them; joiners, which Persian names have, stay.
  public static func trimmed(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace).map { word in
      String(word.unicodeScalars.filter { !isControl($0) || isJoiner($0) })
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func plain(_ name: String) -> String {
    // ـ (tatweel) only lengthens a letter.
    String(
      trimmed(name).lowercased().unicodeScalars.filter {
        !isControl($0) && $0 != "\u{0640}"
      })
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return [.control, .format].contains(properties.generalCategory)
      || properties.isDefaultIgnorableCodePoint
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200C}" || scalar == "\u{200D}"
  }
}
