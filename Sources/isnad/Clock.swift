import Foundation

/// The time, for documents that say when they were made.
enum Clock {
  /// Now, in UTC: `2026-05-17T10:00:00Z`.
  static var now: String { Date().formatted(.iso8601) }
}
