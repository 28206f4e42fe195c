import TextAnalysis

/// The numbers of a text that are not plain digits already, as the forms
/// they are indexed under: «خمسة مليارات», `5 مليارات` and `$5bn` as
/// `5000000000`.
///
/// Vague plurals (tens of thousands) and shares (half) say no number that
/// another text would say in digits.
enum NumberForms {
  /// A number and the tokens that say it.
  struct Value {
    var tokens: Range<Int>
    var form: [UInt8]
  }

  /// The numbers, in order.
  static func all(in text: [UInt8], _ tokens: [Token]) -> [Value] {
    Numerals.all(in: text, tokens: tokens).compactMap { numeral in
      guard !numeral.isVague, !numeral.isFraction, !numeral.isDefinite,
        let form = IndexForm.number(numeral.value)
      else { return nil }
      if numeral.tokens.count == 1,
        Folding.fold(text, tokens[numeral.tokens.lowerBound]) == form
      {
        return nil
      }
      return Value(tokens: numeral.tokens, form: form)
    }
  }
}
