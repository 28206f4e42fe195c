/// How two statements on one subject stand to each other.
public struct Comparison: Sendable, Equatable {
  /// What the two say.
  public enum Relation: String, Sendable, CaseIterable {
    /// The same, as far as figures, directions and words tell.
    case same
    /// The opposite, another figure, or the parties exchanged.
    case opposite
    /// They are about another state, name or time.
    case different
    /// Something speaks for both, or nothing can be told.
    case unclear
  }
  /// A thing that both say something about.
  public struct Point: Sendable, Equatable {
    /// What is compared.
    public enum Kind: String, Sendable, CaseIterable {
      case figure, direction, negation, role, name, date
    }
    /// What is compared.
    public var kind: Kind
    /// Whether the two agree in it.
    public var agrees: Bool
    /// The words of the one; empty where it has none.
    public var first: String
    /// The words of the other.
    public var second: String
  }
  /// What the two say.
  public var relation: Relation
  /// Why, figures first.
  public var points: [Point]

  /// Compares two statements that are taken to be on one subject.
  public init(_ first: StatementReading, _ second: StatementReading) {
    let figures = FigureComparison.points(first, second)
    let directions = DirectionComparison(first, second)
    let roles = RoleComparison.points(first, second)
    let others =
      NameComparison.points(first, second)
      + DateComparison.points(first, second)
    points = figures + directions.points + roles + others
    let isTurned = directions.points.contains { !$0.agrees }
    let isKept = directions.points.contains { $0.agrees }
    let isElsewhere = others.contains { !$0.agrees }
    let agrees =
      isKept || directions.isHeld || figures.contains { $0.agrees }
      || Self.haveSameWords(first, second)
    relation =
      if isElsewhere {
        .different
      } else if figures.contains(where: {
        !$0.agrees
      }) || !roles.isEmpty {
        .opposite
      } else if isTurned {
        isKept ? .unclear : .opposite
      } else { agrees ? .same : .unclear }
  }

  /// Whether the two are on their subject in the very same words.
  private static func haveSameWords(
    _ first: StatementReading, _ second: StatementReading
  ) -> Bool {
    func stems(_ reading: StatementReading) -> Set<String> {
      Set(reading.words.filter { !$0.isStop }.map(\.stem))
    }
    let mine = stems(first)
    return !mine.isEmpty && mine == stems(second)
  }
}
