/// IBM Model 1 in both directions (Brown et al., “The Mathematics of
/// Statistical Machine Translation”, 1993, §4.2), without the empty word.
///
/// Each round counts how often two words are likely to translate one another
/// and takes the counts as the next round's probabilities. The weight of a
/// pair of words is the geometric mean of both directions,
/// √(t(arabic | english) · t(english | arabic)): a word that goes with
/// everything in one direction is held down by the other. For the weight one
/// more count is taken to be something else, c / (Σ c + 1), so that what was
/// seen once, by chance, does not look as sure as what was seen often. (The
/// figures on UD PUD stay as they are.)
struct TranslationModel {
  /// A pair of words that stand in one pair of sentences.
  struct Cell {
    var english: Int32
    var arabic: Int32
    /// Whether the two do stand in a pair, or are only known beforehand.
    var isSeen: Bool
    /// What is known of it beforehand, as a count for each round.
    var prior = 0.0
    /// The geometric mean of both directions.
    var weight = 0.0
  }

  /// All pairs of words, in the order of arrival.
  private(set) var cells: [Cell] = []
  private var cellNumbers: [UInt64: Int32] = [:]
  /// The cell of every English word with every Arabic one, pair by pair, the
  /// English word changing fastest.
  private var links: [Int32] = []
  private let pairs: AlignedWords

  /// A model that knows nothing yet but what may translate what.
  init(_ pairs: AlignedWords) {
    self.pairs = pairs
    for index in 0..<pairs.count {
      let (english, arabic) = pairs.pair(index)
      for one in arabic {
        for other in english {
          let number = cell(
            english: pairs.english[other], arabic: pairs.arabic[one])
          links.append(number)
          cells[Int(number)].isSeen = true
        }
      }
    }
  }

  private mutating func cell(english: Int32, arabic: Int32) -> Int32 {
    let key = UInt64(UInt32(english)) << 32 | UInt64(UInt32(arabic))
    if let number = cellNumbers[key] { return number }
    let number = Int32(cells.count)
    cells.append(Cell(english: english, arabic: arabic, isSeen: false))
    cellNumbers[key] = number
    return number
  }

  /// Says beforehand that two words translate one another: as if each
  /// sentence pair of so many had the two alone.
  mutating func expect(english: Int32, arabic: Int32, count: Double) {
    cells[Int(cell(english: english, arabic: arabic))].prior += count
  }

  /// Learns in so many rounds and sets the weights of all cells.
  mutating func learn(rounds: Int) {
    let arabic = probabilities(rounds, \.english, arabicIsGiven: false)
    let english = probabilities(rounds, \.arabic, arabicIsGiven: true)
    for index in cells.indices {
      cells[index].weight = (arabic[index] * english[index]).squareRoot()
    }
  }

  /// The probability of each cell given one of its words.
  private func probabilities(
    _ rounds: Int, _ given: KeyPath<Cell, Int32>, arabicIsGiven: Bool
  ) -> [Double] {
    let words = cells.map { Int($0[keyPath: given]) }
    let priors = cells.map(\.prior)
    // Where something is known, the rest starts from little.
    let hasPrior = priors.contains { $0 > 0 }
    let start = hasPrior ? 0.1 : 1
    var uniform = [Double](repeating: 1, count: cells.count)
    normalise(&uniform, words)
    var values = zip(uniform, priors).map { start * $0 + $1 }
    normalise(&values, words)
    for round in 1...max(1, rounds) {
      var counts = priors
      count(values, into: &counts, arabicIsGiven: arabicIsGiven)
      values = counts
      normalise(&values, words, unseen: round < rounds ? 0 : 1)
    }
    return values
  }

  /// Divides each value by the sum of its word's, and of what is unseen.
  private func normalise(
    _ values: inout [Double], _ words: [Int], unseen: Double = 0
  ) {
    var sums = [Double](repeating: unseen, count: (words.max() ?? -1) + 1)
    for (value, word) in zip(values, words) { sums[word] += value }
    for index in values.indices where sums[words[index]] > 0 {
      values[index] /= sums[words[index]]
    }
  }

  /// One round: each word of one side is shared out among the words of the
  /// other, which are given.
  private func count(
    _ values: [Double], into counts: inout [Double], arabicIsGiven: Bool
  ) {
    var first = 0
    for index in 0..<pairs.count {
      let (english, arabic) = pairs.pair(index)
      let width = english.count
      let (outer, inner) =
        arabicIsGiven ? (width, arabic.count) : (arabic.count, width)
      let (outerStep, innerStep) = arabicIsGiven ? (1, width) : (width, 1)
      for one in 0..<outer {
        var sum = 0.0
        var place = first + one * outerStep
        for _ in 0..<inner {
          sum += values[Int(links[place])]
          place += innerStep
        }
        if sum > 0 {
          place = first + one * outerStep
          for _ in 0..<inner {
            let cell = Int(links[place])
            counts[cell] += values[cell] / sum
            place += innerStep
          }
        }
      }
      first += width * arabic.count
    }
  }
}
