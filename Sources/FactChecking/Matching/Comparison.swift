/// How two statements on one subject stand to each other.
public struct Comparison: Sendable, Equatable {
  /// What the two say.
  public enum Relation: String, Sendable, CaseIterable {
    /// The same, as far as figures and directions tell.
    case same
    /// The opposite, or another figure.
    case opposite
    /// Something speaks for both, or nothing can be told.
    case unclear
  }
  /// A thing that both say something about.
  public struct Point: Sendable, Equatable {
    /// What is compared.
    public enum Kind: String, Sendable, CaseIterable {
      case figure, direction, negation
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
    let directions = DirectionComparison.points(first, second)
    points = figures + directions
    let isTurned = directions.contains { !$0.agrees }
    let isHeld = directions.contains { $0.agrees }
    let hasOtherFigure = figures.contains { !$0.agrees }
    relation =
      if hasOtherFigure { .opposite } else if isTurned {
        isHeld ? .unclear : .opposite
      } else { .same }
  }
}
