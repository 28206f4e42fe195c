/// Words that spell a connective and open no clause where they stand.
extension ClauseSplitter {
  /// «أسرع مما ينبغي» (faster than is fit), «أعلى كلفة مما …» (costlier than
  /// what …): مما behind a comparative compares.
  func isThanWhat(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard reading.folded(index) == "مما" else { return false }
    if isComparative(index - 1, reading) { return true }
    // «30% مما كان عليه» (30% of what it was), «نصف مما …» (half of what …)
    if Self.thanWas.contains(reading.folded(index + 1)),
      reading.isPercentSign(index - 1)
        || reading.isNumber(index - 1)
        || ["الميه", "المايه", "بالميه", "بالمايه", "نصف", "ثلث", "ربع"]
          .contains(reading.folded(index - 1))
    {
      return true
    }
    // «أطول بأربعة أيام مما كانت عليه» (longer by four days than it was)
    if Self.thanWas.contains(reading.folded(index + 1)),
      (max(0, index - 8)..<index).contains(where: {
        isComparative($0, reading)
      })
    {
      return true
    }
    guard reading.verb(index - 1) == nil else { return false }
    // a noun in the accusative, or «بكثير» (by far), in between
    let between = reading.folded(index - 1)
    return !between.isDefinite && reading.run.words[index - 1].kind == .arabic
      && reading.verb(index - 2) == nil && isComparative(index - 2, reading)
  }

  /// «عرضة لأن تتوقف» (liable to stop), which is لـ and أن; «للتأكد مما إذا …» (to
  /// make sure whether …).
  func isOfVerb(
    _ index: Int, _ next: Int, _ reading: SentenceReading
  ) -> Bool {
    switch reading.folded(index) {
    case "لان": reading.verb(next)?.tense == .imperfect
    case "مما": reading.folded(next) == "اذا"
    default: false
    }
  }

  /// أفعل (afʿal): أسرع، أكثر، أقل; not أشهر (months) and the like.
  func isComparative(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard index >= 0 else { return false }
    let word = reading.folded(index)
    if Self.comparatives.contains(word) { return true }
    return word.count == 4 && word.hasPrefix("ا") && !word.isDefinite
      && !word.hasSuffix("ه") && !word.hasSuffix("ت")
      && !word.dropFirst().contains("ا") && !Self.plurals.contains(word)
  }

  /// كان، هو، توقع (than it was, is, was expected)
  static let thanWas: WordSet = [
    "كان", "كانت", "كانوا", "كنا", "هو", "هي", "هم", "توقع", "يتوقع", "يظن",
    "نظن", "نعتقد", "يعتقد", "اعتدنا",
  ]
  /// أقل، أشد، أهم، خير (less, stronger, more important, better)
  static let comparatives: WordSet = [
    "اقل", "اشد", "اهم", "ادق", "اعم", "اخف", "اعلي", "اسوا", "ادني", "اقوي",
    "خير", "شر",
  ]
  /// أشهر، أسهم، أربع (months, shares, four)
  static let plurals: WordSet = [
    "اشهر", "اسهم", "اربع", "انفس", "اعين", "اذرع", "احمد",
  ]

  /// «هنا وهناك» (here and there), «بل في الوقت» (but in time), «كما حدث» (as
  /// happened): no clause begins there.
  func isFixed(
    _ index: Int, _ next: Int, _ end: Int, _ state: State
  ) -> Bool {
    let reading = state.reading
    switch reading.folded(index) {
    // «لا يمكن إلا أن يغلق» (cannot but close)
    case "الا":
      return !reading.isComma(index - 1) && reading.folded(index + 1) == "ان"
        && reading.verb(next)?.tense == .imperfect
        && (state.start..<index).contains {
          reading.isOne($0, .negation)
            || Self.refused.contains(reading.folded($0))
        }
    // «ألا وهو» (namely)
    case "وهو", "وهي": return reading.folded(index - 1) == "الا"
    case "وهناك": return reading.folded(index - 1) == "هنا"
    case "بل":
      let stop = segmentEnd(from: next, end, reading)
      return stop < next + 4 && reading.mayBeVerb(next) == false
        && !Complementizer.isOne(
          reading.folded(next))
        && !predicate(from: index, stop, reading)
        && !reading.isOne(next, .negation) && !reading.isOne(next, .past)
        && !reading.isOne(next, .pronoun) && !reading.isOne(next, .referring)
        && !Self.relatives.contains(reading.folded(next))
    case "كما"
    where Self.standing.contains(reading.folded(next))
      && reading.folded(next + 1) == "في":
      // «كما جاء في البيان» (as it stood in the statement)
      return true
    case "كما":
      guard let verb = reading.verb(next) else {
        return reading.folded(next) == "هو" || reading.folded(next) == "هي"
      }
      if Self.happening.contains(verb.lemma) { return true }
      return verb.lemma == "كان"
        && (Self.expectedly.contains(reading.folded(next + 1))
          || !(next + 1..<max(next + 1, min(end, next + 12))).contains {
            reading.folded($0) == "قد" || reading.verb($0) != nil
          })
    default: return false
    }
  }

  /// أبى، ما (refused, not)
  static let refused: WordSet = ["ابي", "ابت", "ما", "وما"]
  /// جاء، ورد (stood)
  static let standing: WordSet = ["جاء", "ورد", "جاءت", "وردت"]
  /// حدث، حصل، فعل (happened, did)
  static let happening: WordSet = ["حدث", "حصل", "فعل"]
  /// متوقعا، مقررا (expected, planned)
  static let expectedly: WordSet = [
    "متوقعا", "مقررا", "معتادا", "مخططا", "منتظرا", "مرجوا", "معهودا",
    "الحال", "الشان", "عليه",
  ]
}
