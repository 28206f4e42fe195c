/// A line of prose → its sentences.
///
/// A sentence ends after `.` `۔` `؟` `?` `!` `…`, with the quotes and
/// brackets that close there. A dot does not end one after an abbreviation or
/// an initial, inside a number, an address or a file's name, or after the
/// number of a list. `؛` stays inside: it parts claims, not sentences.
struct SentenceSplitter {
  private let bytes: [UInt8]
  private let line: Range<Int>

  /// The sentences in `line`, each without surrounding space.
  static func sentences(in line: Range<Int>, of bytes: [UInt8]) -> [Range<Int>]
  {
    SentenceSplitter(bytes: bytes, line: line).split()
  }

  private func split() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = line.lowerBound
    var offset = start
    while offset < line.upperBound {
      guard let run = markRun(at: offset) else {
        offset += scalar(in: bytes, at: offset).length
        continue
      }
      offset = run.end
      if run.end < line.upperBound, endsSentence(run, start: start) {
        append(start..<run.end, to: &sentences)
        start = run.end
      }
    }
    append(start..<line.upperBound, to: &sentences)
    return sentences
  }

  /// Signs without a word («***») belong to no sentence.
  private func append(_ range: Range<Int>, to sentences: inout [Range<Int>]) {
    guard let sentence = LineScanner.trimmed(range, in: bytes),
      holdsWord(sentence)
    else { return }
    sentences.append(sentence)
  }

  private func holdsWord(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let next = scalar(in: bytes, at: offset)
      if ScalarClass.isWordSign(next.value) { return true }
      offset += next.length
    }
    return false
  }

  // MARK: Marks

  /// Final marks in a row and what closes behind them.
  private struct MarkRun {
    var start: Int
    /// Just after the marks, before what closes.
    var marksEnd: Int
    /// Just after what closes.
    var end: Int
    /// Only dots.
    var isDots: Bool
    /// Two dots or more, or `…`.
    var isEllipsis: Bool
    var isClosed: Bool { end > marksEnd }
  }

  private static func isMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x2E, 0x3F: true  // ! . ?
    case 0x061F, 0x06D4, 0x2026, 0x203C, 0x2047...0x2049: true  // ؟ ۔ …
    default: false
    }
  }

  private func markRun(at start: Int) -> MarkRun? {
    // All marks beyond ASCII begin with one of these bytes.
    switch bytes[start] {
    case 0x21, 0x2E, 0x3F, 0xD8, 0xDB, 0xE2: break
    default: return nil
    }
    var end = start
    var count = 0
    var isDots = true
    var hasEllipsis = false
    while end < line.upperBound {
      let next = scalar(in: bytes, at: end)
      guard Self.isMark(next.value) else { break }
      isDots = isDots && (next.value == 0x2E || next.value == 0x2026)
      hasEllipsis = hasEllipsis || next.value == 0x2026
      count += 1
      end += next.length
    }
    guard count > 0 else { return nil }
    return MarkRun(
      start: start, marksEnd: end, end: closersEnd(from: end), isDots: isDots,
      isEllipsis: isDots && (hasEllipsis || count > 1))
  }

  /// Skips closing signs, a note's number («[1]») and a mark behind them.
  private func closersEnd(from offset: Int) -> Int {
    var end = offset
    while end < line.upperBound {
      let next = scalar(in: bytes, at: end)
      if ScalarClass.isCloser(next.value) || isReversedCloser(at: end)
        || (end > offset && Self.isMark(next.value))
      {
        end += next.length
      } else if let note = noteEnd(from: end) {
        end = note
      } else if next.value == 0x20, let closed = spacedCloser(at: end + 1) {
        end = closed
      } else {
        break
      }
    }
    return end
  }

  /// «”… .“»: an opening mark before a space or the end of the line closes.
  private func isReversedCloser(at offset: Int) -> Bool {
    let next = scalar(in: bytes, at: offset)
    guard next.value == ScalarClass.leftCurly else { return false }
    let behind = offset + next.length
    return behind >= line.upperBound
      || ScalarClass.isSpace(scalar(in: bytes, at: behind).value)
  }

  /// «؟ »»: a closing guillemet after a space is still closing.
  private func spacedCloser(at offset: Int) -> Int? {
    guard offset < line.upperBound else { return nil }
    let next = scalar(in: bytes, at: offset)
    return next.value == 0xBB || next.value == 0x201D
      ? offset + next.length : nil
  }

  private func noteEnd(from offset: Int) -> Int? {
    guard bytes[offset] == 0x5B else { return nil }
    var end = offset + 1
    while end < line.upperBound {
      let next = scalar(in: bytes, at: end)
      if next.value == 0x5D { return end > offset + 1 ? end + 1 : nil }
      guard ScalarClass.digit(next.value) != nil else { return nil }
      end += next.length
    }
    return nil
  }

  // MARK: Decisions

  private func endsSentence(_ run: MarkRun, start: Int) -> Bool {
    let next = scalar(in: bytes, at: run.end)
    let isSpaced = ScalarClass.isSpace(next.value)
    guard let following = wordRange(after: run.end) else { return true }
    if isContinuation(at: run.end) { return false }
    if isBracketedMark(run) { return false }
    let first = scalar(in: bytes, at: following.lowerBound)
    let isArabic = ScalarClass.isArabicLetter(first.value)
    if !isSpaced { return endsUnspaced(run, following: following) }
    if ScalarClass.isSmall(first.value), !hasInnerCapital(following) {
      return false
    }
    if run.isEllipsis { return !isArabic && ScalarClass.isCapital(first.value) }
    if run.isDots, !run.isClosed || isAbbreviation(before: run.start) {
      return dotEnds(run, start: start, following: following)
    }
    if run.isClosed, !run.isDots, isArabic {
      return beginsWithConjunction(following)
    }
    if run.isClosed, tiesToSpeaker(following) { return false }
    return true
  }

  /// A comma or the like right after the marks: the sentence goes on.
  private func isContinuation(at offset: Int) -> Bool {
    var place = offset
    while place < line.upperBound {
      let next = scalar(in: bytes, at: place)
      switch next.value {
      case 0x2C, 0x060C, 0x061B, 0x3A, 0x3B: return true  // , ، ؛ : ;
      case 0x20, 0xA0: place += next.length
      default: return false
      }
    }
    return false
  }

  /// «(!)», «(؟)»: a remark on the word before.
  private func isBracketedMark(_ run: MarkRun) -> Bool {
    guard run.isClosed,
      let before = scalar(
        in: bytes, before: run.start, notBefore: line.lowerBound)
    else { return false }
    return before.value == 0x28 || before.value == 0x5B
  }

  /// Without a space only Arabic words of some length are told apart; all
  /// else may be an address, a number or a file's name.
  private func endsUnspaced(_ run: MarkRun, following: Range<Int>) -> Bool {
    let first = scalar(in: bytes, at: run.end)
    guard ScalarClass.isArabicLetter(first.value), !run.isEllipsis,
      let before = scalar(
        in: bytes, before: run.start, notBefore: line.lowerBound),
      ScalarClass.isArabicLetter(before.value)
        || ScalarClass.isArabicMark(before.value)
    else { return false }
    if !run.isDots { return true }
    // Without a dot: «إم.إس.سي» (MSC) is one name.
    let dot: UInt8 = 0x2E
    let preceding = wordRange(before: run.start)
    let ending = bytes[preceding].reversed().prefix { $0 != dot }
    let opening = bytes[following].prefix { $0 != dot }
    return ending.count >= 6 && opening.count >= 6
  }

  private func dotEnds(
    _ run: MarkRun, start: Int, following: Range<Int>
  ) -> Bool {
    let preceding = wordRange(before: run.start)
    if preceding.isEmpty { return true }
    let word = plainWord(preceding, in: bytes)
    if isListNumber(preceding, start: start) { return false }
    if isEra(word) {
      let next = plainWord(bareWord(following, in: bytes), in: bytes)
      return beginsWithConjunction(following)
        && !Abbreviations.dateContinuations.contains(next)
    }
    if Abbreviations.letterNames.contains(word),
      Abbreviations.letterNames.contains(
        plainWord(bareWord(following, in: bytes), in: bytes))
    {
      return false
    }
    if isSingleLetter(preceding) {
      return singleLetterEnds(preceding, following: following)
    }
    if Abbreviations.open.contains(word) {
      return word == "no" && !startsWithDigit(following)
    }
    if Abbreviations.either.contains(word) || isDottedInitials(word) {
      return startsNewSentence(following)
    }
    return true
  }

  /// «(U.S.)»: the dot belongs to the word, whatever closes behind it.
  private func isAbbreviation(before offset: Int) -> Bool {
    let word = plainWord(wordRange(before: offset), in: bytes)
    return Abbreviations.open.contains(word)
      || Abbreviations.either.contains(word) || isDottedInitials(word)
  }

  /// «1. نص» at the start of a sentence.
  private func isListNumber(_ word: Range<Int>, start: Int) -> Bool {
    guard LineScanner.trimmed(start..<word.upperBound, in: bytes) == word,
      word.count <= 6
    else { return false }
    var offset = word.lowerBound
    while offset < word.upperBound {
      let next = scalar(in: bytes, at: offset)
      guard ScalarClass.digit(next.value) != nil else { return false }
      offset += next.length
    }
    return true
  }

  /// «1445هـ», «2024م», «م» and «هـ» after a number.
  private func isEra(_ word: String) -> Bool {
    guard let last = word.last, last == "م" || last == "ه" else { return false }
    let number = word.dropLast()
    return !number.isEmpty && number.allSatisfy(\.isNumber)
  }

  private func isSingleLetter(_ word: Range<Int>) -> Bool {
    let first = scalar(in: bytes, at: word.lowerBound)
    guard
      ScalarClass.isCapital(first.value)
        || ScalarClass.isArabicLetter(first.value)
    else { return false }
    var offset = word.lowerBound + first.length
    while offset < word.upperBound {
      let next = scalar(in: bytes, at: offset)
      guard ScalarClass.isArabicMark(next.value) else { return false }
      offset += next.length
    }
    return true
  }

  /// A title or an initial goes on; an era, or a letter that is a name
  /// («فيتامين د»), may end.
  private func singleLetterEnds(
    _ letter: Range<Int>, following: Range<Int>
  ) -> Bool {
    let before = wordRange(before: skipSpaceBack(from: letter.lowerBound))
    guard !before.isEmpty else { return false }
    if Abbreviations.lettered.contains(plainWord(before, in: bytes)) {
      return true
    }
    let last = scalar(
      in: bytes, before: before.upperBound, notBefore: before.lowerBound)
    if let last, ScalarClass.digit(last.value) != nil {
      return startsNewSentence(following)
    }
    let first = scalar(in: bytes, at: letter.lowerBound)
    return ScalarClass.isCapital(first.value)
      && Abbreviations.starters.contains(plainWord(following, in: bytes))
      && first.value != 0x41
  }

  private func isDottedInitials(_ word: String) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { $0.count == 1 }
  }

  private func startsNewSentence(_ following: Range<Int>) -> Bool {
    let first = scalar(in: bytes, at: following.lowerBound)
    if ScalarClass.isArabicLetter(first.value) {
      return beginsWithConjunction(following)
    }
    let word = plainWord(bareWord(following, in: bytes), in: bytes)
    return ScalarClass.isCapital(first.value)
      && Abbreviations.starters.contains(word)
  }

  private func startsWithDigit(_ range: Range<Int>) -> Bool {
    ScalarClass.digit(scalar(in: bytes, at: range.lowerBound).value) != nil
  }

  /// wa- and fa-, and, so: they open most Arabic sentences that follow one.
  private func beginsWithConjunction(_ following: Range<Int>) -> Bool {
    let first = scalar(in: bytes, at: following.lowerBound).value
    return (first == 0x0648 || first == 0x0641) && following.count > 4
  }

  /// `Smith said`, `he asked`: the quotation and its speaker are one.
  private func tiesToSpeaker(_ following: Range<Int>) -> Bool {
    guard let second = wordRange(after: following.upperBound) else {
      return false
    }
    let word = plainWord(bareWord(second, in: bytes), in: bytes)
    return Abbreviations.sayingVerbs.contains(word)
  }

  /// `iPhone`, `eBay`: a name, though it begins small.
  private func hasInnerCapital(_ word: Range<Int>) -> Bool {
    let second = word.lowerBound + 1
    return second < word.upperBound
      && ScalarClass.isCapital(UInt32(bytes[second]))
  }

  // MARK: Words around a mark

  /// No word of the tables is longer; keeps text without spaces linear.
  private static let longestWord = 80

  /// The run that ends at `offset`, without opening signs.
  private func wordRange(before offset: Int) -> Range<Int> {
    var start = offset
    while offset - start < Self.longestWord,
      let last = scalar(
        in: bytes, before: start, notBefore: line.lowerBound),
      !ScalarClass.isSpace(last.value), !ScalarClass.isOpener(last.value),
      !ScalarClass.isCloser(last.value)
    {
      start -= last.length
    }
    return start..<offset
  }

  /// The next run after space and opening signs; `nil` at the line's end.
  private func wordRange(after offset: Int) -> Range<Int>? {
    var start = offset
    while start < line.upperBound {
      let next = scalar(in: bytes, at: start)
      guard
        ScalarClass.isSpace(next.value) || ScalarClass.isOpener(next.value)
          || ScalarClass.isBullet(next.value)
      else { break }
      start += next.length
    }
    var end = start
    while end < line.upperBound, end - start < Self.longestWord {
      let next = scalar(in: bytes, at: end)
      if ScalarClass.isSpace(next.value) { break }
      end += next.length
    }
    return start < end ? start..<end : nil
  }

  private func skipSpaceBack(from offset: Int) -> Int {
    var end = offset
    while let last = scalar(in: bytes, before: end, notBefore: line.lowerBound),
      ScalarClass.isSpace(last.value)
    {
      end -= last.length
    }
    return end
  }
}
