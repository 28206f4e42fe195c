/// A way to write many claims, one at a time.
///
/// A document is the head, the entries with `separator` between them, and
/// the tail.
public protocol ClaimFormat: Sendable {
  /// What stands before the first entry.
  var head: String { get }
  /// What stands between two entries.
  var separator: String { get }
  /// What stands after the last entry.
  var tail: String { get }
  /// What an entry says besides the claim itself.
  var needs: ClaimNeeds { get }
  /// One claim; throws where the format cannot hold it.
  func entry(_ cited: CitedClaim) throws(Refusal) -> String
}

/// What a format needs to know besides a claim's own row.
public struct ClaimNeeds: OptionSet, Sendable {
  /// Which needs, as bits.
  public let rawValue: Int
  /// Needs as bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The article it stands in, and its place there.
  public static let article = ClaimNeeds(rawValue: 1)
  /// Its reviews.
  public static let reviews = ClaimNeeds(rawValue: 2)
}

extension ClaimFormat {
  /// What stands before the first entry.
  public var head: String { "" }
  /// What stands between two entries.
  public var separator: String { "" }
  /// What stands after the last entry.
  public var tail: String { "" }
  /// The article, for most.
  public var needs: ClaimNeeds { .article }

  /// The whole document; throws at the first claim it cannot hold.
  public func document(_ claims: [CitedClaim]) throws(Refusal) -> String {
    var output = head
    for (index, cited) in claims.enumerated() {
      if index > 0 { output += separator }
      output += try entry(cited)
    }
    return output + tail
  }
}
