/// A figure on its way to a ``Quantity``.
struct QuantityDraft {
  /// The number, without the words around it.
  var figure: Range<Int>
  /// All its words, from approximator to unit and period.
  var words: Range<Int>
  var value: Quantity.Value
  /// nil until one is found or taken over from another figure.
  var unit: String?
  var noun: String?
  var isApproximate = false
  var qualifier: Quantity.Qualifier?
  var period: String?
  /// The words that it may take: from the end of the quantity before it to
  /// the figure after it, so that no two quantities share a word.
  var room: Range<Int>
  /// Whether it is a share of one.
  var isFraction = false
  /// Whether it is part of a date.
  var isDate = false
  /// The scale named in it: a million in «3 ملايين».
  var scale = 1.0

  /// Takes the words up to one, if they are its own to take.
  mutating func extend(to end: Int) -> Bool {
    guard end >= words.upperBound, end <= room.upperBound else { return false }
    words = words.lowerBound..<end
    return true
  }

  /// Takes the words from one on, if they are its own to take.
  mutating func extend(from start: Int) -> Bool {
    guard start <= words.lowerBound, start >= room.lowerBound else {
      return false
    }
    words = start..<words.upperBound
    return true
  }

  /// The plain number; nil for ranges and vague plurals.
  var number: Double? {
    if case .number(let number) = value { number } else { nil }
  }
}
