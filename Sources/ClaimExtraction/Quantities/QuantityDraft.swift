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
  /// The scale named in it: a million in «3 ملايين».
  var scale = 1.0

  /// The plain number; nil for ranges and vague plurals.
  var number: Double? {
    if case .number(let number) = value { number } else { nil }
  }
}
