/// Verbs of saying that say nothing where they stand (`ar/silent-verbs.txt`):
///
/// | | |
/// |---|---|
/// | **يسمونها** عروس البحر | they name it |
/// | **ختم** المؤشر جلسته مرتفعا | it closed its session |
/// | **تدين** الأندية بثلث المبلغ | the clubs owe a third of it |
/// | **يُعد** المعرض فرصة | the show is an opportunity |
/// | أن **يبلغ** معدل الحضور 4٪ | that the rate reaches 4% |
/// | لا **يرى** الكثير من الأدلة | does not see much evidence |
/// | **أقر** البرلمان قانون المياه | parliament passed the law |
struct SilentVerbs: Sendable {
  private enum Kind: String {
    case naming, closing, owing, counting, reaching, seeing, enacting
    case what, speech, amount, much, law
  }

  private let events: EventNouns
  private var words: [Kind: WordSet] = [:]

  init(events: EventNouns) {
    self.events = events
    var found: [Kind: [FoldedWord]] = [:]
    for columns in CueFile.lines("ar/silent-verbs") where columns.count > 1 {
      guard let kind = Kind(rawValue: columns[1]) else { continue }
      found[kind, default: []].append(
        WordRun(phrase: columns[0]).firstFolded)
    }
    words = found.mapValues { WordSet($0) }
  }

  /// Whether the verb at a place of a clause says nothing.
  func holds(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let verb = reading.folded(index).withoutAnd
    let rest = index + 1..<max(index + 1, min(range.upperBound, index + 12))
    let phrase = rest.prefix { !reading.isComma($0) }
    let hasThat = phrase.contains { Complementizer.isOne(reading.folded($0)) }
    if isOne(verb, .naming) {
      // «ما يسميه الناشطون "تهجيرا"» (what activists call “displacement”)
      return !phrase.contains { reading.quotation(openedAt: $0) != nil }
        && !isOne(reading.folded(index - 1), .what)
    }
    if isOne(verb, .closing) {
      return !hasThat && reading.quotation(openedAt: index + 1) == nil
        && !phrase.contains {
          isOne(reading.folded($0), .speech) || reading.isMark($0, ":")
        }
    }
    if isOne(verb, .owing) {
      return phrase.contains { isAmount($0, reading) }
    }
    if isOne(verb, .counting) {
      return !rest.prefix(3).contains { isPromised($0, reading) }
    }
    if isOne(verb, .reaching) {
      return !rest.prefix(6).contains {
        Complementizer.isOne(reading.folded($0))
      }
    }
    if isOne(verb, .seeing), isOne(reading.folded(index + 1), .much) {
      return !hasThat
    }
    return isOne(verb, .enacting) && !hasThat
      && phrase.contains { isOne(reading.folded($0), .law) }
  }

  private func isOne(_ word: FoldedWord, _ kind: Kind) -> Bool {
    words[kind]?.contains(word) ?? false
  }

  /// «بثلث المبلغ», «بـ 12 مليونا» (a third of it, 12 millions)
  private func isAmount(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    guard word.hasPrefix("ب") else { return false }
    return isOne(word.dropFirst(), .amount)
      || word.count == 1 && reading.isNumber(index + 1)
  }

  /// أن, or بـ and what is promised: «يعد بخفض الرسوم» (promises to cut fees)
  private func isPromised(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    return Complementizer.isOne(word)
      || SourceSubject.isBiWithVerbalNoun(word)
      || word.hasPrefix("ب") && events.isOne(word.dropFirst())
  }
}
