/// Words whose folded letters spell a verb and another word, told by how they
/// are printed or by their neighbours.
extension FiniteVerbs {
  /// «الحق» (the right), which folded equals «ألحق» (inflicted)
  static let theRight: FoldedWord = "الحق"
  /// «وادي» (a valley), which folded equals «وأدى» (and led to)
  static let valley: FoldedWord = "وادي"
  /// «وكان» (and was), which folded equals «وكأن» (as if)
  static let andWas: FoldedWord = "وكان"

  /// «قدّر» (estimated) beside «قدر» (amount): a shadda on the middle letter
  /// tells the verb from a noun of three letters; not «أوّل», «سيّد».
  func isDoubled(
    _ printed: ArraySlice<UInt8>, _ noun: FoldedWord
  ) -> Bool {
    let letters = Letters(noun)
    guard letters.count == 3, letters[0] != Letters.alef,
      letters[1] != Letters.yeh, letters[1] != Letters.waw,
      printed.count > 7
    else { return false }
    // ّ (shadda) before the last letter
    return printed.dropLast(2).suffix(2).elementsEqual("\u{651}".utf8)
  }

  /// «صلى الله عليه وسلم», «رضي الله عنه», «عز وجل»: a blessing on who is
  /// named asserts nothing.
  func isBlessing(_ index: Int, _ run: WordRun) -> Bool {
    func folded(_ place: Int) -> FoldedWord {
      run.words.indices.contains(place) ? run.words[place].folded : .empty
    }
    let word = folded(index)
    guard Self.blessings.contains(word) else { return false }
    switch word {
    case "وسلم": return folded(index - 1) == "عليه"
    case "وجل": return folded(index - 1) == "عز"
    case "وتعالي": return folded(index - 1) == "سبحانه"
    default: return folded(index + 1) == "الله"
    }
  }

  private static let blessings: WordSet = [
    "صلي", "رضي", "رحمه", "رحمها", "رحمهم", "حفظه", "وسلم", "وجل", "وتعالي",
  ]

  /// «ظهر الاثنين» (Monday noon): noon and afternoon before a day.
  func isNoon(_ index: Int, _ run: WordRun) -> Bool {
    Self.noons.contains(run.words[index].folded) && index + 1 < run.words.count
      && Self.days.contains(run.words[index + 1].folded)
  }

  private static let noons: WordSet = ["ظهر", "عصر", "فجر", "ضحي"]
  /// The days of the week, امس (yesterday), اليوم (today), يوم (day)
  private static let days: WordSet = [
    "السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه",
    "امس", "اليوم", "غد", "غدا", "يوم",
  ]
}
