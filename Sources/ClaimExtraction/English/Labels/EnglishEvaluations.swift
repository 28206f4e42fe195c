/// Finds what makes an English clause an evaluation by a turn of speech, not
/// by an adjective alone (`en/evaluations.txt`).
///
///     They have a point.
///     The evacuation was “chaotic from first to last”.
///     The sharpest passages are reserved for the regulator.
struct EnglishEvaluations: Sendable {
  private let phrases: PhraseTable<Category>
  /// Verbs before “as” and what somebody is held to be.
  private var judging = WordMap<Category>()
  /// Superlatives that measure: largest, oldest.
  private var measures: WordSet = []

  static let shared = EnglishEvaluations()

  private init() {
    var phrases: [(String, Category)] = []
    for columns in CueFile.lines("en/evaluations") where columns.count > 2 {
      guard let category = Category(rawValue: columns[2]) else { continue }
      switch columns[1] {
      case "judging": judging[FoldedWord(columns[0])] = category
      case "measure": measures.insert(FoldedWord(columns[0]))
      default: phrases.append((columns[0], category))
      }
    }
    self.phrases = PhraseTable(phrases)
  }

  /// The evaluation that some words of a sentence are; `nil` where they are
  /// none.
  func evaluation(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> Evaluations.Found? {
    for index in range {
      if reading.run.facts[index].mayEvaluate,
        let match = phrases.match(
          reading.run, at: index, before: range.upperBound),
        index == range.lowerBound || reading.tags[index - 1] != .relative
      {
        return Evaluations.Found(
          category: match.value, words: index..<index + match.count)
      }
      if let category = verdict(at: index, range, reading) {
        return Evaluations.Found(category: category, words: index..<index + 1)
      }
    }
    return superlative(range, reading)
  }

  /// Whether a turn of speech can begin with a word.
  func mayBegin(with word: FoldedWord) -> Bool { phrases.begins(with: word) }

  /// “described it as”, and “was” before a quotation.
  private func verdict(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Category? {
    guard let lemma = reading.verbs[index]?.lemma else { return nil }
    let next = index + 1
    if lemma == "be", next + 1 < range.upperBound,
      reading.quotation(openedAt: next) != nil,
      isLowercase(next + 1, reading), reading.folded(index - 1) != "there"
    {
      return .opinion
    }
    guard let category = judging[lemma],
      !(range.lowerBound..<index).contains(where: {
        reading.tags[$0] == .conjunction
      }),
      (next..<min(next + 12, range.upperBound)).contains(where: {
        reading.folded($0) == "as"
      })
    else { return nil }
    return category
  }

  /// A title or a name opens with a capital: the song is “Geronimo”.
  private func isLowercase(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.run.words[index]
    guard word.kind == .latin, let first = reading.run.bytes[word.utf8].first
    else { return false }
    return first >= UInt8(ascii: "a")
  }

  /// “The sharpest passages are …”: a superlative that does not measure, at
  /// the head of the subject.
  private func superlative(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Evaluations.Found? {
    let index = range.lowerBound + 1
    guard index < range.upperBound,
      reading.tags[range.lowerBound] == .determiner,
      reading.folded(index).hasSuffix("est"), reading.folded(index).count > 5,
      !measures.contains(reading.folded(index)),
      !range.contains(where: { reading.run.words[$0].kind == .digits })
    else { return nil }
    return Evaluations.Found(category: .opinion, words: index..<index + 1)
  }
}
