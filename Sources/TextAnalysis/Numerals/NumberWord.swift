/// What a word contributes to a number.
struct NumberWord {
  enum Kind: UInt8 {
    /// No number word.
    case none
    /// Looks like a number word with a proclitic and is none.
    case notNumber
    /// A number in digits.
    case digits
    case zero
    /// 1 to 9.
    case ones
    /// «أحد» (one), «اثنا» (two): numbers only inside 11, 12, 21, 31 …
    case compoundOnes
    /// «خمس» (five or a fifth): which of the two shows by what follows.
    case onesOrFraction
    /// «عشرة» (ten), also the second half of 13 to 19.
    case ten
    /// «عشر» (ten or a tenth).
    case tenOrFraction
    /// 10 to 19 in one word, as in English.
    case teen
    /// 20, 30 … 90.
    case tens
    case hundred
    /// 200, 300 … 900 in one word.
    case hundreds
    /// 1000, a million …; also a dozen.
    case scale
    /// «مليونين» (two million).
    case dualScale
    /// «ملايين» (millions).
    case pluralScale
    /// «مليونا»: a million after 11 to 99, else two million.
    case accusativeScale
    /// «ألفا»: a thousand after 11 to 99, else mostly a name (alpha).
    case accusativeThousand
    /// «عشرات» (tens), «مئات» (hundreds): counts that are never exact.
    case vague
    /// «نصف» (half), «ثلثا» (two thirds).
    case fraction
    /// «أرباع» (quarters), «ثمن» (an eighth, or a price): after a number only.
    case countedFraction
    /// “third”, “quarter”: after a number or “a”.
    case articleFraction
    /// “bn”, “k”: glued to digits.
    case suffix
    /// “m”: glued to digits after a currency sign, or “M”.
    case moneySuffix
    /// و (wa-, and) on its own.
    case and
    /// “a”, “an”.
    case article
    /// «سالب», «ناقص» (minus).
    case minus
    /// «فاصلة» (decimal point).
    case point
    /// «جزء» (part): «ثلاثة أجزاء من مئة» (three parts in a hundred).
    case part
    /// «من» (of, out of); “out”, before “of”.
    case outOf
    /// «على» (over).
    case over
    /// «في» (in), as in «في المئة» (per cent); “in”, as in “one in five”.
    case inside
    /// «أول» (first), «نهائي» (final): no number, and what it qualifies is
    /// none either.
    case ordinal
    /// «أي» (any), «كل» (each): «واحد» (one) after it is a pronoun; «من كل»,
    /// «من أصل» (out of) stand before a whole.
    case determiner
    /// “of” and “another” make a pronoun of “one” before them.
    case pronounTail
    /// “years”: “two in five years” is no ratio.
    case timeNoun
  }
  var kind: Kind
  var value: Double
}

/// Words of one meaning: their spellings, apart by spaces.
struct NumberWordRow {
  var kind: NumberWord.Kind
  var value: Double
  var spellings: StaticString

  init(_ kind: NumberWord.Kind, _ value: Double, _ spellings: StaticString) {
    self.kind = kind
    self.value = value
    self.spellings = spellings
  }
}
