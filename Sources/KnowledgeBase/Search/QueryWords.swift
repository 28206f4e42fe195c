import TextAnalysis

/// A query read word by word.
struct QueryWords {
  /// A word in all the forms that it is looked up by.
  struct Word {
    /// As typed.
    var text: String
    var folded: [UInt8]
    /// `nil` for a number or another script.
    var stem: [UInt8]?
    /// `nil` for all but Arabic words.
    var root: [UInt8]?
    var isStop: Bool
  }
  /// A word, or a phrase between quotation marks.
  enum Part {
    case word(Word)
    case phrase([Word])
  }
  var parts: [Part] = []

  /// Reads a query; words between « » " " “ ” are phrases.
  ///
  /// - Parameter keepsStopWords: Whether words such as في (in) are looked
  ///   for too.
  init(_ text: String, keepsStopWords: Bool = false) {
    let bytes = Array(text.utf8)
    var analyzer = Analyzer()
    var phrase: [Word]?
    var offset = 0
    for token in Tokenizer.tokens(in: bytes) {
      let gap = String(decoding: bytes[offset..<token.start], as: UTF8.self)
      toggle(&phrase, gap)
      offset = token.end
      analyzer.read(bytes.span, token)
      guard !analyzer.folded.isEmpty else { continue }
      let isWord = token.script == .arabic || token.script == .latin
      let word = Word(
        text: String(
          decoding: bytes[token.start..<token.end], as: UTF8.self),
        folded: analyzer.folded, stem: isWord ? analyzer.stem : nil,
        root: token.script == .arabic ? analyzer.root : nil,
        isStop: analyzer.isStop)
      if phrase != nil {
        phrase?.append(word)
      } else {
        parts.append(.word(word))
      }
    }
    toggle(&phrase, String(decoding: bytes[offset...], as: UTF8.self))
    // A mark that is not closed opens no phrase.
    if let phrase { parts += phrase.map(Part.word) }
    if !keepsStopWords { dropStopWords() }
  }

  private mutating func toggle(_ phrase: inout [Word]?, _ gap: String) {
    for mark in gap.unicodeScalars {
      switch mark {
      case "«", "“", "„": if phrase == nil { phrase = [] }
      case "»", "”": close(&phrase)
      case "\"": if phrase == nil { phrase = [] } else { close(&phrase) }
      default: break
      }
    }
  }

  private mutating func close(_ phrase: inout [Word]?) {
    if let words = phrase, !words.isEmpty { parts.append(.phrase(words)) }
    phrase = nil
  }

  /// Stop words say nothing, unless there is nothing else.
  private mutating func dropStopWords() {
    let telling = parts.filter {
      if case .word(let word) = $0 { return !word.isStop }
      return true
    }
    if !telling.isEmpty { parts = telling }
  }

  /// All words, those of phrases too.
  var words: [Word] {
    parts.flatMap { part in
      switch part {
      case .word(let word): [word]
      case .phrase(let words): words
      }
    }
  }
}
