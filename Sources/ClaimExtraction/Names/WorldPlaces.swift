/// Countries, regions and cities of `ar/places.txt`, collected by hand, and of
/// `ar/world-places.txt`, by their names in both languages.
enum WorldPlaces {
  static var rows: [(arabic: String, english: String)] {
    (CueFile.lines("ar/places") + CueFile.lines("ar/world-places"))
      .compactMap { $0.count > 1 ? ($0[0], $0[1]) : nil }
  }
}
