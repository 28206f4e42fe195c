/// Sources that are counted: shares and numbers of people, rows of documents.
extension SpeakerReader {
  /// «40% من المشاركين» (40% of those who took part), «11 حارسا» (11 guards),
  /// «ستة من كل عشرة مشاركين» (six in ten): a group, or documents where they
  /// are counted.
  func counted(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker? {
    guard let first = range.first, range.count > 1,
      reading.run.words[first].kind == .digits
        || reading.isNumber(first) && reading.folded(first + 1) == "من"
    else { return nil }
    let end =
      range.dropFirst().first { index in
        let word = reading.run.words[index]
        if word.kind == .mark {
          return !Self.signs.contains(word.folded)
        }
        return reading.verb(index).map { !$0.isNounLike } ?? false
          || reading.isOne(index, .relative)
      } ?? range.upperBound
    let words = first..<min(end, first + 9)
    let nouns = words.dropFirst().filter {
      reading.run.words[$0].kind == .arabic && !reading.isNumber($0)
        && !Self.joining.contains(reading.folded($0))
    }
    guard let noun = nouns.first, !reading.hasDateRole(noun) else {
      return nil
    }
    let kind = reading.sourceNoun(noun)
    return Speaker(
      kind: kind == .document || kind == .anonymous
        ? kind ?? .group : .group,
      name: PrintedName.text(of: words, reading))
  }

  /// «سلسلة من الدراسات» (a row of studies), «مجموعة أطباء» (a group of
  /// doctors): what they are made of speaks.
  func collected(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker? {
    guard let first = range.first, range.count > 1,
      Self.rows.contains(reading.folded(first))
    else { return nil }
    let isOf = reading.folded(first + 1) == "من"
    let noun = isOf ? first + 2 : first + 1
    guard noun < range.upperBound, let kind = reading.sourceNoun(noun),
      isOf || !reading.folded(noun).isDefinite,
      kind == .document || kind == .person || kind == .group
    else { return nil }
    let words =
      first..<max(
        noun + 1, shortened(noun..<range.upperBound, reading).upperBound)
    return Speaker(
      kind: kind == .document ? .document : .group,
      name: PrintedName.text(of: words, reading))
  }

  /// «كل من الوزير سعد والنائب مروان» (both the minister … and the deputy …):
  /// those who are named.
  func both(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker? {
    guard let first = range.first, range.count > 3,
      Self.each.contains(reading.folded(first)),
      reading.folded(first + 1) == "من"
    else { return nil }
    let words = shortened(first + 2..<range.upperBound, reading)
    guard words.count > 1 else { return nil }
    let kind = reading.sourceNoun(words.lowerBound)
    return Speaker(
      kind: kind == .person || kind == nil ? .group : kind ?? .group,
      name: PrintedName.text(of: words, reading))
  }

  /// كل، كلا (each, both)
  private static let each: WordSet = ["كل", "كلا", "كلتا"]

  /// سلسلة، مجموعة، جملة، طائفة (a row, a group, a number)
  private static let rows: WordSet = [
    "سلسله", "مجموعه", "جمله", "طايفه", "حزمه", "كوكبه", "نخبه", "ثله",
  ]
  /// Marks inside a share: «40 %», «2.5%».
  private static let signs: WordSet = ["%", "٪", ".", ","]
  /// من، كل، في، المئة (of, each, in, a hundred)
  private static let joining: WordSet = [
    "من", "كل", "في", "الميه", "بالميه", "المايه", "بالمايه", "بين", "الف",
    "الاف", "مليون",
  ]
}
