/// Whether a lettered marker is one of a row: أ ب ج, A B C, I II III.
enum LetterSequence {
  /// alif ba jim dal …: the order of numbering.
  private static let abjad = Array(
    "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ".unicodeScalars)
  /// alif ba ta tha …: the order of the dictionary.
  private static let alphabet = Array(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي".unicodeScalars)

  /// `true` for markers that are not letters; for letters when the row has
  /// its first two and the one before this.
  static func numbers(_ marker: LineMarker, among ordinals: Set<Int>) -> Bool {
    switch marker.style {
    case .latinLetter, .roman:
      return ordinals.isSuperset(of: [1, 2])
        && (marker.ordinal == 1 || ordinals.contains(marker.ordinal - 1))
    case .arabicLetter:
      return [abjad, alphabet].contains { order in
        follows(marker.ordinal, in: order.map { Int($0.value) }, ordinals)
      }
    default:
      return true
    }
  }

  private static func follows(
    _ letter: Int, in order: [Int], _ ordinals: Set<Int>
  ) -> Bool {
    guard ordinals.isSuperset(of: order.prefix(2)),
      let place = order.firstIndex(of: letter)
    else { return false }
    return place == 0 || ordinals.contains(order[place - 1])
  }
}
