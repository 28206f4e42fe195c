/// A part of a claim that is indexed on its own, with its own lengths and
/// frequencies.
enum IndexField: Int, CaseIterable, Sendable {
  /// The claim's own words.
  case text = 0
  /// The headings above it, in both languages.
  case section = 1
  /// The names of its speaker and entities, in both scripts.
  case names = 2
  /// Its translation.
  case translation = 3
}
