import TextAnalysis

/// All forms of one word, as numbers of a ``FormTable``.
struct WordForms {
  /// The folded word.
  var exact: Int32
  /// Its stem; -1 for stop words, numbers and other scripts.
  var stem: Int32 = -1
  /// Its root; -1 for all but Arabic words that are no stop words.
  var root: Int32 = -1
  /// Whether it is too common to count in a text's length.
  var isStop: Bool
  /// How many letters it has.
  var letters: Int
  /// Its grams as numbers of the table, each once.
  var grams: [Int32]
}

/// Numbers the forms and grams met in a batch of claims, so that each word is
/// analysed once and compared as a number afterwards.
struct FormTable {
  /// The forms by their numbers.
  private(set) var forms: [[UInt8]] = []
  /// The grams by their numbers.
  private(set) var grams: [Grams.Gram] = []
  /// The words met, by their folded form.
  private(set) var words: [[UInt8]: WordForms] = [:]
  private var numbers: [[UInt8]: Int32] = [:]
  private var gramNumbers: [Grams.Gram: Int32] = [:]
  private var analyzer = Analyzer()
  private var folded: [UInt8] = []

  /// The number of a form, a new one where it is not known yet.
  mutating func number(of form: [UInt8]) -> Int32 {
    if let number = numbers[form] { return number }
    let number = Int32(forms.count)
    forms.append(form)
    numbers[form] = number
    return number
  }

  /// The forms of a word; `nil` where nothing of it is left to index.
  mutating func word(_ text: Span<UInt8>, _ token: Token) -> WordForms? {
    folded.removeAll(keepingCapacity: true)
    Folding.fold(text, token, into: &folded)
    if folded.isEmpty { return nil }
    if let known = words[folded] { return known }
    analyzer.read(text, token)
    var word = WordForms(
      exact: number(of: folded), isStop: analyzer.isStop,
      letters: folded.count { $0 & 0xC0 != 0x80 }, grams: gramsOfWord())
    if !analyzer.isStop {
      let isWord = token.script == .arabic || token.script == .latin
      if isWord { word.stem = number(of: IndexForm.stem(analyzer.stem)) }
      if token.script == .arabic {
        word.root = number(of: IndexForm.root(analyzer.root))
      }
    }
    words[folded] = word
    return word
  }

  private mutating func gramsOfWord() -> [Int32] {
    var found: [Int32] = []
    for gram in Set(Grams.of(folded)) {
      if let number = gramNumbers[gram] {
        found.append(number)
      } else {
        let number = Int32(grams.count)
        grams.append(gram)
        gramNumbers[gram] = number
        found.append(number)
      }
    }
    return found
  }
}
