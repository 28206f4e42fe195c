import TextAnalysis

/// Learns a table of translations from sentence pairs and dictionary entries,
/// each entry a pair like any other.
///
/// English stems are aligned with Arabic stems, and in a second table with
/// Arabic roots, by ``TranslationModel``; stop words, digits and words of
/// other scripts are left out. The same pairs in the same order give the same
/// bytes.
///
/// ```swift
/// var learner = LexiconLearner()
/// for pair in pairs { learner.add(pair) }
/// let table = learner.table(title: "my dictionary")
/// ```
public struct LexiconLearner {
  /// How often the probabilities are counted anew: more changes nothing.
  static let rounds = 8
  /// Translations below this share of the best one's weight are dropped.
  /// Chosen on UD PUD: 0.03 gives .975, 0.08 .974 with a table 20 % smaller.
  static let cut = 0.03
  /// So many pairs of its own does a translation count for that another
  /// lexicon knows, where it is the best one. Chosen on UD PUD with FreeDict
  /// learned on top of the shipped table: 3 .982, 8 .981, none .980.
  static let priorCount = 4.0
  /// Longer sentences are cut: their words go with everything.
  static let longestSentence = 100

  private var english = WordNumbers()
  private var stems = WordNumbers()
  private var roots = WordNumbers()
  private var stemPairs = AlignedWords()
  private var rootPairs = AlignedWords()
  private var analyzer = Analyzer()

  /// A learner without pairs.
  public init() {}

  /// How many pairs had words to learn from.
  public var count: Int { stemPairs.count }

  /// Adds a pair.
  public mutating func add(_ pair: TranslationPair) {
    var latin: [Int32] = []
    read(pair.english, .latin) { learner in
      latin.append(learner.english.number(of: learner.analyzer.stem))
    }
    guard !latin.isEmpty else { return }
    var stemNumbers: [Int32] = []
    var rootNumbers: [Int32] = []
    read(pair.arabic, .arabic) { learner in
      stemNumbers.append(learner.stems.number(of: learner.analyzer.stem))
      rootNumbers.append(learner.roots.number(of: learner.analyzer.root))
    }
    stemPairs.append(english: latin, arabic: stemNumbers)
    rootPairs.append(english: latin, arabic: rootNumbers)
  }

  /// Gives each word of a script that is no stop word to `body`, in the
  /// analyzer.
  private mutating func read(
    _ text: String, _ script: Script, _ body: (inout Self) -> Void
  ) {
    let bytes = Array(text.utf8)
    var count = 0
    var offset = 0
    while count < Self.longestSentence,
      let token = Tokenizer.next(in: bytes.span, from: offset)
    {
      offset = token.end
      guard token.script == script else { continue }
      analyzer.read(bytes.span, token)
      if analyzer.isStop || analyzer.folded.isEmpty { continue }
      count += 1
      body(&self)
    }
  }

  /// Learns the table.
  ///
  /// - Parameters:
  ///   - title: What it is learned from, to be kept in the table.
  ///   - prior: What is known already. It guides the learning; the table
  ///     has what the pairs hold, to be used beside it.
  ///   - onlyNew: Whether to leave out the words that the prior knows: few
  ///     sentences say less of them than it does.
  public func table(
    title: String, prior: Lexicon? = nil, onlyNew: Bool = false
  ) -> LexiconTable {
    var stems = stems
    var roots = roots
    let stemCells = cells(stemPairs, prior, &stems) { $0.stems }
    let rootCells = cells(rootPairs, prior, &roots) { $0.roots }
    var maker = TableMaker(
      title: title, english: english.words, stems: stems.words,
      roots: roots.words, cut: Self.cut, limit: Lexicon.limit)
    if onlyNew, let prior {
      maker.leftOut = Set(
        english.words.filter {
          !prior.translations(stem: $0, script: .latin).isEmpty
        })
      for stem in stems.words
      where !prior.translations(stem: stem, script: .arabic).isEmpty {
        maker.leftOut.insert(stem)
      }
      for root in roots.words
      where !prior.translations(stem: [], root: root, script: .arabic).isEmpty {
        maker.leftOutRoots.insert(root)
      }
    }
    return maker.table(stemCells, rootCells)
  }

  private func cells(
    _ pairs: AlignedWords, _ prior: Lexicon?, _ arabic: inout WordNumbers,
    _ form: (Translations) -> [Translation]
  ) -> [TranslationModel.Cell] {
    var model = TranslationModel(pairs)
    if let prior {
      for (number, word) in english.words.enumerated() {
        let known = prior.translations(stem: word, script: .latin)
        for translation in form(known) {
          model.expect(
            english: Int32(number),
            arabic: arabic.number(of: translation.word),
            count: Self.priorCount * translation.weight)
        }
      }
    }
    model.learn(rounds: Self.rounds)
    return model.cells
  }
}
