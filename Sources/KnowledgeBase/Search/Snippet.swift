import ClaimExtraction
import TextAnalysis

/// The words of a claim around what was found, the found ones in brackets.
///
/// The words stand as printed: a search for كتاب shows `[والكِتابُ]`.
struct Snippet {
  /// The claim's words, or its translation's where only those match.
  private(set) var text: String
  /// What was found, each word of the query with each word printed, once.
  private(set) var matched: [MatchedWord]

  /// A longer text is cut to so many words around the most matches.
  private static let length = 48

  init(_ claim: Claim, _ query: QueryWords, exact: Bool) {
    let forms = Forms(query, exact: exact)
    let own = Marked(claim.text, forms)
    let other = claim.translation.map { Marked($0.text, forms) }
    matched = own.matched
    if let other {
      let known = Set(own.matched.map(\.query))
      matched += other.matched.filter { !known.contains($0.query) }
    }
    // A heading above the claim can be all that was found.
    let headings = Marked(claim.section.joined(separator: "\n"), forms)
    let known = Set(matched.map(\.query))
    matched += headings.matched.filter { !known.contains($0.query) }
    let usesOther = own.matched.isEmpty && other?.matched.isEmpty == false
    text = (usesOther ? other : own)?.text(length: Self.length) ?? claim.text
  }

  /// The forms that a query's words are found by.
  private struct Forms {
    var folded: [[UInt8]: String] = [:]
    var stems: [[UInt8]: String] = [:]
    var roots: [[UInt8]: String] = [:]

    init(_ query: QueryWords, exact: Bool) {
      for word in query.words {
        folded[word.folded] = word.text
        if exact { continue }
        if let stem = word.stem { stems[stem] = word.text }
        if let root = word.root { roots[root] = word.text }
      }
    }
  }

  /// A text with the words in it that were found.
  private struct Marked {
    let bytes: [UInt8]
    var tokens: [Token] = []
    var found: [Int] = []
    var matched: [MatchedWord] = []

    init(_ text: String, _ forms: Forms) {
      bytes = Array(text.utf8)
      tokens = Tokenizer.tokens(in: bytes)
      var analyzer = Analyzer()
      for (index, token) in tokens.enumerated() {
        analyzer.read(bytes.span, token)
        guard let (query, step) = Self.match(analyzer, token, forms) else {
          continue
        }
        found.append(index)
        let word = MatchedWord(
          query: query,
          found: String(
            decoding: bytes[token.start..<token.end], as: UTF8.self),
          step: step)
        if !matched.contains(word) { matched.append(word) }
      }
    }

    private static func match(
      _ word: Analyzer, _ token: Token, _ forms: Forms
    ) -> (String, MatchedWord.Step)? {
      if let query = forms.folded[word.folded] { return (query, .exact) }
      if token.script == .arabic || token.script == .latin,
        let query = forms.stems[word.stem]
      {
        return (query, .stem)
      }
      if token.script == .arabic, let query = forms.roots[word.root] {
        return (query, .root)
      }
      return nil
    }

    /// The text with brackets, cut around the most matches where it is long.
    func text(length: Int) -> String {
      let window = window(length)
      guard let first = window.first, let last = window.last else {
        return String(decoding: bytes, as: UTF8.self)
      }
      let isWhole = window == tokens.indices
      var offset = isWhole ? 0 : tokens[first].start
      var output: [UInt8] = first > 0 ? Array("… ".utf8) : []
      for index in found where window.contains(index) {
        output += bytes[offset..<tokens[index].start]
        output.append(UInt8(ascii: "["))
        output += bytes[tokens[index].start..<tokens[index].end]
        output.append(UInt8(ascii: "]"))
        offset = tokens[index].end
      }
      output += bytes[offset..<(isWhole ? bytes.count : tokens[last].end)]
      if last < tokens.count - 1 { output += Array(" …".utf8) }
      return String(decoding: output, as: UTF8.self)
    }

    private func window(_ length: Int) -> Range<Int> {
      guard tokens.count > length else { return tokens.indices }
      var best = 0
      var most = -1
      for start in found {
        let from = Swift.max(0, start - 4)
        let count = found.count { (from..<from + length).contains($0) }
        if count > most { (best, most) = (from, count) }
      }
      let start = Swift.min(best, tokens.count - length)
      return start..<start + length
    }
  }
}
