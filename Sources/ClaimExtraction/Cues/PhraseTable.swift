import TextAnalysis

/// Phrases of one or more words, each with what it means, found at a place
/// of a sentence by their folded forms.
///
///     let table = PhraseTable(["رغم أن": 1, "رغم": 2])  // although, despite
///     table.match(run, at: 0)  // the longest phrase that stands there
struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase that stands in a sentence.
  struct Match {
    /// How many words it takes.
    var count: Int
    var value: Value
    /// Whether a conjunction و or ف is joined to its first word.
    var hasConjunction: Bool
  }

  private struct Entry {
    var rest: [FoldedWord]
    var value: Value
  }

  /// Phrases by their first word, the longest first.
  private var entries = WordMap<[Entry]>()

  /// A table of phrases and their meanings.
  init(_ phrases: [(phrase: String, value: Value)]) {
    self.init(
      words: phrases.map { (FoldedPhrase.words(of: $0.phrase), $0.value) })
  }

  /// A table of phrases by their folded words and marks.
  init(words phrases: [(words: [FoldedWord], value: Value)]) {
    for (words, value) in phrases {
      guard let first = words.first else { continue }
      entries[first, default: []].append(
        Entry(rest: Array(words.dropFirst()), value: value))
    }
    for (first, found) in entries.all {
      entries[first] = found.sorted { $0.rest.count > $1.rest.count }
    }
  }

  /// The phrases of a data file; `value` reads the columns of an entry, and
  /// an entry it does not understand is left out.
  init(file: String, value: ([String]) -> Value?) {
    self.init(
      CueFile.lines(file).compactMap { columns in
        value(columns).map { (columns[0], $0) }
      })
  }

  /// Whether a phrase begins with a folded word.
  func begins(with word: FoldedWord) -> Bool { entries[word] != nil }

  /// The first words of the phrases.
  var firstWords: WordSet { entries.words }

  /// Whether a word alone is a phrase.
  func contains(_ word: FoldedWord) -> Bool {
    entries[word]?.contains { $0.rest.isEmpty } == true
  }

  /// The longest phrase that stands at a word which is read as another, as
  /// without the particle joined to it.
  func match(
    _ run: WordRun, at index: Int, before end: Int, as first: FoldedWord
  ) -> Match? {
    match(first: first, run.words, index, end)
  }

  /// The longest phrase that stands at a word, also after و or ف.
  func match(
    _ run: WordRun, at index: Int, before end: Int? = nil,
    conjunction: Bool = false
  ) -> Match? {
    let words = run.words
    let end = end ?? words.count
    guard index < end else { return nil }
    let word = words[index].folded
    if let found = match(first: word, words, index, end) { return found }
    // و (wa-, and), ف (fa-, then)
    guard conjunction, word.count > 1,
      word.hasPrefix("و") || word.hasPrefix("ف"),
      var found = match(first: word.dropFirst(), words, index, end)
    else { return nil }
    found.hasConjunction = true
    return found
  }

  private func match(
    first: FoldedWord, _ words: [Word], _ index: Int, _ end: Int
  ) -> Match? {
    guard let candidates = entries[first] else { return nil }
    for entry in candidates where index + entry.rest.count < end {
      let fits = entry.rest.indices.allSatisfy {
        words[index + 1 + $0].folded == entry.rest[$0]
      }
      guard fits else { continue }
      return Match(
        count: entry.rest.count + 1, value: entry.value,
        hasConjunction: false)
    }
    return nil
  }
}

extension WordRun {
  /// The words of a phrase that stands alone, as in a data file.
  init(phrase: String) {
    self.init(bytes: Array(phrase.utf8))
  }

  /// The folded form of its first word; empty if it has none.
  var firstFolded: FoldedWord { words.first?.folded ?? .empty }
}

/// Folded words of a phrase that stands alone, without the stems that a run
/// of words reads.
enum FoldedPhrase {
  /// Its words and marks in order.
  ///
  ///     FoldedPhrase.words(of: "وزارة الصحّة")  // ["وزاره", "الصحه"]
  static func words(of phrase: String, marks: Bool = true) -> [FoldedWord] {
    let bytes = Array(phrase.utf8)
    var words: [FoldedWord] = []
    words.reserveCapacity(bytes.count / 6 + 1)
    var reader = WordReader(bytes: bytes, range: bytes.indices, start: 0)
    while let next = reader.next() {
      switch next {
      case .word(let token, _): words.append(WordForms.folded(token, in: bytes))
      case .mark(let mark) where marks: words.append(mark.folded)
      case .mark: break
      }
    }
    return words
  }
}

extension FoldedWord {
  /// The first word or mark of a phrase; `nil` if it has none.
  init?(firstOf phrase: String) {
    let bytes = Array(phrase.utf8)
    if let token = Tokenizer.next(in: bytes.span, from: 0), token.start == 0 {
      self = WordForms.folded(token, in: bytes)
    } else if let word = FoldedPhrase.words(of: phrase).first {
      self = word
    } else {
      return nil
    }
  }
}

/// The folded forms of the single words of a data file.
func foldedWords(file: String) -> WordSet {
  WordSet(CueFile.lines(file).compactMap { FoldedWord(firstOf: $0[0]) })
}
