import TextAnalysis

/// A query read word by word.
///
/// 1. Words are read as texts are; each is looked up in all its forms.
/// 2. Words between « », “ ” or " " are a phrase that must stand in the claim.
/// 3. A word or phrase right after a minus sign must not stand in it. A query
///    of nothing else asks for all claims without it.
/// 4. A word right before an asterisk stands for all words that begin so.
/// 5. Rules 2 and 3 are for searches. In a question, which has a question
///    mark, and in a text of more than ``longestSearch`` words, such marks are
///    quotations and dashes, and the words are looked for like all others.
/// 6. Stop words are left out, unless there is nothing else.
struct QueryWords {
  /// A word in all the forms that it is looked up by.
  struct Word: Equatable {
    /// As typed.
    var text: String
    /// Where it starts in the query, in bytes.
    var start = 0
    var script: Script
    var folded: [UInt8]
    /// `nil` for a number or another script.
    var stem: [UInt8]?
    /// `nil` for all but Arabic words.
    var root: [UInt8]?
    var isStop: Bool
    /// Whether it begins with a capital letter.
    var isCapitalized = false
    /// Whether an asterisk follows it.
    var isPrefix = false
  }
  /// A number said in words, or with a unit of counting.
  struct Number: Equatable {
    var text: String
    /// As digits say it.
    var form: [UInt8]
  }

  /// The words to look for, those of phrases too.
  private(set) var words: [Word] = []
  /// Word by word, what must stand in the claim in this order.
  private(set) var phrases: [[Word]] = []
  /// What must not: phrases, or single words.
  private(set) var excluded: [[Word]] = []
  /// Numbers beside the words that say them.
  private(set) var numbers: [Number] = []

  /// A query of more words is a sentence pasted, not a search typed.
  static let longestSearch = 8

  /// Reads a query.
  ///
  /// - Parameter keepsStopWords: Whether words such as في (in) are looked
  ///   for too.
  init(_ text: String, keepsStopWords: Bool = false) {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(in: bytes)
    let isSearch =
      tokens.count <= Self.longestSearch
      && !text.contains { $0 == "?" || $0 == "؟" }
    var reader = QueryReader(bytes: bytes, readsMarks: isSearch)
    for token in tokens { reader.add(token) }
    reader.finish()
    words = reader.words
    phrases = reader.phrases
    excluded = reader.excluded
    numbers = NumberForms.all(in: bytes, tokens).map { value in
      let first = tokens[value.tokens.lowerBound].start
      let last = tokens[value.tokens.upperBound - 1].end
      return Number(
        text: String(decoding: bytes[first..<last], as: UTF8.self),
        form: value.form)
    }
    if !keepsStopWords, words.contains(where: { !$0.isStop }) {
      words.removeAll { $0.isStop }
    }
  }
}

/// Collects the words of a query and what their marks say of them.
private struct QueryReader {
  let bytes: [UInt8]
  /// Whether quotation marks and minus signs have a meaning.
  let readsMarks: Bool
  var words: [QueryWords.Word] = []
  var phrases: [[QueryWords.Word]] = []
  var excluded: [[QueryWords.Word]] = []
  private var analyzer = Analyzer()
  private var offset = 0
  /// The words since an opening mark.
  private var phrase: [QueryWords.Word]?
  /// Whether a minus sign stands before the phrase or the next word.
  private var isExcluding = false

  init(bytes: [UInt8], readsMarks: Bool) {
    self.bytes = bytes
    self.readsMarks = readsMarks
  }

  mutating func add(_ token: Token) {
    readMarks(to: token.start)
    offset = token.end
    let text = bytes
    analyzer.read(text.span, token)
    guard !analyzer.folded.isEmpty else { return }
    let isWord = token.script == .arabic || token.script == .latin
    let word = QueryWords.Word(
      text: String(decoding: bytes[token.start..<token.end], as: UTF8.self),
      start: token.start, script: token.script, folded: analyzer.folded,
      stem: isWord ? analyzer.stem : nil,
      root: token.script == .arabic ? analyzer.root : nil,
      isStop: analyzer.isStop,
      isCapitalized: UInt8(ascii: "A")...UInt8(ascii: "Z")
        ~= bytes[token.start],
      isPrefix: bytes.count > token.end
        && bytes[token.end] == UInt8(ascii: "*"))
    if phrase != nil {
      phrase?.append(word)
    } else if isExcluding {
      excluded.append([word])
      isExcluding = false
    } else {
      words.append(word)
    }
  }

  mutating func finish() {
    readMarks(to: bytes.count)
    // A mark that is not closed opens no phrase.
    if let phrase { words += phrase }
  }

  private mutating func readMarks(to end: Int) {
    guard readsMarks else { return }
    let gap = String(decoding: bytes[offset..<end], as: UTF8.self)
    var isAtStart = offset == 0
    for mark in gap.unicodeScalars {
      switch mark {
      case "«", "“", "„": open()
      case "»", "”": close()
      case "\"": if phrase == nil { open() } else { close() }
      case "-" where phrase == nil: isExcluding = isAtStart
      default: if phrase == nil { isExcluding = false }
      }
      isAtStart = mark == " " || mark == "\t" || mark == "\n"
    }
  }

  private mutating func open() {
    if phrase == nil { phrase = [] }
  }

  private mutating func close() {
    guard let found = phrase else { return }
    phrase = nil
    defer { isExcluding = false }
    guard !found.isEmpty else { return }
    if isExcluding {
      excluded.append(found)
    } else {
      phrases.append(found)
      words += found
    }
  }
}
