import ArticleReading

/// Tells what stands on the lines of a list:
///
///     تحتاج الخطة إلى أطراف عدة، منها:   // the plan needs several parties:
///     - أصحاب المصانع.                  // a noun alone asserts nothing
///     2. ضغوط المصارف: تتزايد القيود.   // a label, and what is claimed
enum ListItem {
  /// The most words of an item without a predicate, and of a label.
  private static let longest = 12

  /// The most bytes of what numbers an item, with the space behind it.
  private static let longestMarker = 9

  private static let colon: FoldedWord = ":"

  /// Marks the items that only name something, below a line that ends in a
  /// colon.
  static func markBare(
    _ readings: inout [SentenceReading], _ article: Article
  ) {
    var isInList = false
    for index in readings.indices.dropFirst() {
      guard opens(readings[index]) else {
        isInList = false
        continue
      }
      let before = readings[index - 1].run.words.last?.folded
      isInList = isInList || before == colon
      if isInList, isBare(readings[index]) {
        readings[index].isSubheading = true
      }
    }
  }

  private static func isBare(_ reading: SentenceReading) -> Bool {
    let words = reading.run.words
    return words.first?.kind == .arabic && words.count <= longest
      && reading.firstVerb(in: words.indices) == nil
      && !words.indices.contains { index in
        words[index].kind == .digits || reading.isMark(index, ":")
          || reading.isOne(index, .pronoun, conjunction: true)
          || reading.isOne(index, .negation, conjunction: true)
          || Complementizer.isOne(reading.folded(index))
      }
  }

  /// The first word behind the label of an item; 0 where it has none. Who
  /// speaks («- المدير: …») is no label.
  static func labelEnd(in reading: SentenceReading) -> Int {
    let words = reading.run.words
    guard words.first?.kind == .arabic,
      let label = words.indices.prefix(longest).first(where: {
        reading.isMark($0, ":")
      }), label > 0, label + 3 < words.count,
      reading.office(0) == nil,
      (0..<label).allSatisfy({
        reading.verbs[$0]?.isNounLike ?? true && !reading.isPerson($0)
          && !reading.isGivenName($0)
      }), opens(reading)
    else { return 0 }
    // «الري السطحي: هو غمر الأرض …» (surface irrigation: it is …)
    return reading.isOne(label + 1, .pronoun) ? 0 : label + 1
  }

  /// Whether a number, a letter or a bullet stands before a sentence on its
  /// line.
  private static func opens(_ reading: SentenceReading) -> Bool {
    guard let first = reading.run.words.first?.utf8.lowerBound else {
      return false
    }
    let before = reading.run.bytes[max(0, first - longestMarker)..<first]
    guard let end = before.lastIndex(where: { $0 == 0x0A || $0 == 0x0D })
    else { return false }
    return before[end...].contains { $0 > 0x20 }
  }
}
