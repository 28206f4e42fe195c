import TextAnalysis

/// Compares what two statements say of rise and fall, opening and closing,
/// and whether one denies what the other says.
///
/// A word of direction is taken with the words of its own part of the
/// statement: «الذهب يرتفع مع تراجع النفط» (gold rises as oil falls) says
/// rise of gold and fall of oil. A negator turns the word of direction right
/// behind it, or else the statement.
enum DirectionComparison {
  /// A word of direction in a statement.
  private struct Mention {
    var place: Int
    var side: OppositeWords.Side
    var text: String
    var part: Int
  }
  /// What a statement says.
  private struct Directions {
    var mentions: [Mention] = []
    /// The negators that turn no word of direction, with their own.
    private var negators: [(text: String, concepts: Set<String>)] = []

    init(_ words: [StatementWord]) {
      var used: Set<Int> = []
      for (place, word) in words.enumerated() {
        guard let roles = word.roles else { continue }
        for var side in roles.sides.sorted(by: { $0.concept < $1.concept }) {
          var text = word.text
          // So near that nothing but an article or «أي» (any) is between.
          if let negator = (max(0, place - 2)..<place).last(where: {
            words[$0].isParticle && words[$0].part == word.part
          }) {
            side.isFirst.toggle()
            text = words[negator].text + " " + text
            used.insert(negator)
          }
          mentions.append(
            Mention(place: place, side: side, text: text, part: word.part))
        }
      }
      for (place, word) in words.enumerated()
      where word.roles?.isNegator == true && !used.contains(place) {
        let concepts = (word.roles?.sides ?? []).map(\.concept)
        negators.append((word.text, Set(concepts)))
      }
    }

    /// The negators, without words such as نفى (denied) where the other
    /// statement says أكد (confirmed) and the two are compared by that.
    func negators(beside other: Directions) -> [String] {
      negators.filter { $0.concepts.isDisjoint(with: other.concepts()) }
        .map(\.text)
    }

    func concepts() -> Set<String> { Set(mentions.map(\.side.concept)) }
  }

  static func points(
    _ first: StatementReading, _ second: StatementReading
  ) -> [Comparison.Point] {
    let one = Directions(first.words)
    let other = Directions(second.words)
    var points: [Comparison.Point] = []
    for concept in one.concepts().intersection(other.concepts()).sorted() {
      let a = one.mentions.filter { $0.side.concept == concept }
      let b = other.mentions.filter { $0.side.concept == concept }
      points += compared(a, first.words, b, second.words)
    }
    let mine = one.negators(beside: other)
    let theirs = other.negators(beside: one)
    if mine.count % 2 != theirs.count % 2 {
      points.append(
        Comparison.Point(
          kind: .negation, agrees: false,
          first: mine.joined(separator: " "),
          second: theirs.joined(separator: " ")))
    }
    return points
  }

  /// Mentions of one concept, paired by the words that both statements have
  /// beside them; where each statement says only one thing, as they are.
  private static func compared(
    _ a: [Mention], _ first: [StatementWord], _ b: [Mention],
    _ second: [StatementWord]
  ) -> [Comparison.Point] {
    var points: [Comparison.Point] = []
    var isHeld = false
    for (place, word) in first.enumerated()
    where !word.isStop && word.roles?.sides.isEmpty != false {
      guard let twin = second.firstIndex(where: { alike($0, word) }),
        let mine = nearest(a, to: place, part: word.part),
        let theirs = nearest(b, to: twin, part: second[twin].part)
      else { continue }
      // The same word in both is no evidence by itself.
      guard
        !alike(first[mine.place], second[theirs.place])
          || mine.side.isFirst != theirs.side.isFirst
      else {
        isHeld = true
        continue
      }
      let point = Self.point(mine, theirs)
      if !points.contains(point) { points.append(point) }
    }
    if !points.isEmpty || isHeld { return points }
    guard Set(a.map(\.side)).count == 1, Set(b.map(\.side)).count == 1 else {
      return []
    }
    let isSame =
      alike(first[a[0].place], second[b[0].place])
      && a[0].side == b[0].side
    return isSame ? [] : [point(a[0], b[0])]
  }

  private static func alike(
    _ one: StatementWord, _ other: StatementWord
  ) -> Bool {
    one.stem == other.stem && one.script == other.script
  }

  private static func nearest(
    _ mentions: [Mention], to place: Int, part: Int
  ) -> Mention? {
    mentions.filter { $0.part == part }
      .min { abs($0.place - place) < abs($1.place - place) }
  }

  private static func point(
    _ one: Mention, _ other: Mention
  ) -> Comparison.Point {
    Comparison.Point(
      kind: .direction, agrees: one.side.isFirst == other.side.isFirst,
      first: one.text, second: other.text)
  }
}

extension StatementWord {
  /// Whether it negates and has no direction of its own: لم (lam), “not”.
  fileprivate var isParticle: Bool {
    roles?.isNegator == true && roles?.sides.isEmpty == true
  }
}
