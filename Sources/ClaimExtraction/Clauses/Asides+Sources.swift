/// Sources between commas.
extension Asides {
  /// «، بحسب …،», «، كما يقول …،», «، في رأيه،»: the source of what stands
  /// around it.
  static func opensSource(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    if reading.isOne(index, .source) { return true }
    let word = reading.folded(index)
    if word == like {
      // «كما توقع الاتحاد، في تقريره، أن …» (and the union expected, in its
      // report, that …) says more.
      return reading.report(index + 1) != nil
        && !(index + 2..<index + 12).contains {
          Complementizer.isOne(reading.folded($0)) && reading.isComma($0 - 1)
            && !reading.isComma(index + 2)
        }
    }
    return judging.contains(word)
      && opinions.contains(reading.folded(index + 1))
  }

  /// بمثابة، بحاجة، بصدد، قادرا (like, in need, about to): what كان says
  static let copular: WordSet = [
    "بمثابه", "بحاجه", "بصدد", "بلا", "بدون", "رهن", "قيد", "محل", "موضع",
    "عرضه", "ملكا",
  ]

  /// كما (as)
  static let like: FoldedWord = "كما"
  /// في، على (in, at)
  static let judging: WordSet = ["في", "علي"]

  /// رأيه، نظره، تقديره (his opinion, view, estimate) and the like, and حد in
  /// «على حد قوله» (as he says)
  static let opinions: WordSet = [
    "حد", "راي", "نظر", "تقدير", "رايه", "رايها", "رايهم", "راينا", "رايي",
    "نظره", "نظرها", "نظرهم",
    "نظري", "تقديره", "تقديرها", "تقديرهم", "تقديري", "اعتقاده", "اعتقادها",
    "اعتقادهم", "اعتقادي",
  ]
}
