import TextAnalysis

/// Compares what two statements say of rise and fall, opening and closing,
/// and whether one denies what the other says.
///
/// A word of direction is taken with the words of its own part of the
/// statement: «الذهب يرتفع مع تراجع النفط» (gold rises as oil falls) says
/// rise of gold and fall of oil. A negator turns the word of direction right
/// behind it, or else the statement.
struct DirectionComparison {
  /// In what the two agree or differ, each once.
  private(set) var points: [Comparison.Point] = []
  /// Whether both say the same in the same words, which is no point.
  private(set) var isHeld = false

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
              && !Self.isTakenBack($0, words)
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
      where word.roles?.isNegator == true && !used.contains(place)
        && !Self.isTakenBack(place, words)
      {
        let concepts = (word.roles?.sides ?? []).map(\.concept)
        negators.append((word.text, Set(concepts)))
      }
    }

    /// «لا يزال» (is still), «لم … إلا» (only), “not only”.
    private static func isTakenBack(
      _ place: Int, _ words: [StatementWord]
    ) -> Bool {
      let part = words[place].part
      let rest = words[(place + 1)...].prefix { $0.part == part }
      // «دون 74 دولارا» (below 74 dollars)
      let isBound =
        words[place].script == .arabic && rest.first?.script == .digits
      return isBound || rest.first?.roles?.isAffirming == true
        || rest.contains { $0.roles?.isException == true }
    }

    /// The negators, without words such as نفى (denied) where the other
    /// statement says أكد (confirmed) and the two are compared by that.
    func negators(beside other: Directions) -> [String] {
      negators.filter { $0.concepts.isDisjoint(with: other.concepts()) }
        .map(\.text)
    }

    func concepts() -> Set<String> { Set(mentions.map(\.side.concept)) }
  }

  /// Compares two statements.
  init(_ first: StatementReading, _ second: StatementReading) {
    let one = Directions(first.words)
    let other = Directions(second.words)
    for concept in one.concepts().intersection(other.concepts()).sorted() {
      let a = one.mentions.filter { $0.side.concept == concept }
      let b = other.mentions.filter { $0.side.concept == concept }
      compare(a, first.words, b, second.words)
    }
    let mine = one.negators(beside: other)
    let theirs = other.negators(beside: one)
    if !mine.isEmpty, mine.count == theirs.count { isHeld = true }
    if mine.count % 2 != theirs.count % 2 {
      points.append(
        Comparison.Point(
          kind: .negation, agrees: false,
          first: mine.joined(separator: " "),
          second: theirs.joined(separator: " ")))
    }
  }

  /// Mentions of one concept, paired by the words that both statements have
  /// beside them; where each statement says only one thing, as they are.
  private mutating func compare(
    _ a: [Mention], _ first: [StatementWord], _ b: [Mention],
    _ second: [StatementWord]
  ) {
    var found: [Comparison.Point] = []
    var isHeld = false
    for (place, word) in first.enumerated()
    where word.tellsSubject {
      guard let twin = second.firstIndex(where: { Twins.same($0, word) }),
        let mine = Self.nearest(a, to: place, part: word.part),
        let theirs = Self.nearest(b, to: twin, part: second[twin].part)
      else { continue }
      // The same word in both is no evidence by itself.
      guard
        !Twins.same(first[mine.place], second[theirs.place])
          || mine.side.isFirst != theirs.side.isFirst
      else {
        isHeld = true
        continue
      }
      found.append(Self.point(mine, theirs))
    }
    if found.isEmpty, !isHeld, Set(a.map(\.side)).count == 1,
      Set(b.map(\.side)).count == 1
    {
      let isSame =
        Twins.same(first[a[0].place], second[b[0].place])
        && a[0].side == b[0].side
      if isSame { isHeld = true } else { found = [Self.point(a[0], b[0])] }
    }
    self.isHeld = self.isHeld || isHeld
    // One word may stand for two concepts: خسر (lost) for fall and defeat.
    for point in found where !points.contains(point) { points.append(point) }
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
    (roles?.isNegator == true || roles?.isTurner == true)
      && roles?.sides.isEmpty == true
  }
}
