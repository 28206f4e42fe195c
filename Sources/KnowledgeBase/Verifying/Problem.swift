/// Something wrong with a base, in one line.
public struct Problem: Sendable, Equatable, CustomStringConvertible {
  /// What part of the base it is in.
  public enum Part: String, Sendable {
    /// SQLite's own structures.
    case file
    /// References between tables.
    case references
    /// The search index.
    case index
    /// A place that does not hold the words it should.
    case span
    /// An id that does not follow from its claim.
    case identity
    /// An event that was changed or taken out, or a review that is not what
    /// its events say.
    case history
  }
  /// What part of the base it is in.
  public var part: Part
  /// What is wrong, where, and what to do.
  public var description: String
}
