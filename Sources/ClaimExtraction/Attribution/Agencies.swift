/// News agencies, papers and channels by name (`ar/agencies.txt`).
enum Agencies {
  private static let names = PhraseTable(file: "ar/agencies") { _ in true }

  /// The word behind a name; `nil` where none stands.
  static func end(at start: Int, _ reading: SentenceReading) -> Int? {
    names.match(reading.run, at: start).map { start + $0.count }
  }
}
