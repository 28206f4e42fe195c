/// Why a claim cannot be written in a format; the same words for each claim
/// of the same kind, so that they can be counted.
public struct Refusal: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is missing, and what to do.
  public var reason: String

  /// A reason, in one line.
  public init(_ reason: String) { self.reason = reason }

  /// The reason.
  public var description: String { reason }
}
