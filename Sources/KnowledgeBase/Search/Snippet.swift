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

  /// - Parameters:
  ///   - headings: The claim's headings in the other language, as a JSON list.
  ///   - names: The names that the claim is indexed under, one a line.
  init(
    _ claim: Claim, headings: String = "", names: String = "",
    _ forms: QueryForms
  ) {
    var own = Marked(claim.text, .text, forms)
    let other = claim.translation.map { Marked($0.text, .translation, forms) }
    // A heading above the claim or its speaker can be all that was found.
    let section = (claim.section + JSONList.words(headings))
      .joined(separator: "\n")
    let rest = [
      Marked(section, .section, forms), Marked(names, .names, forms),
    ].map(\.matched)
    let whole = [own.matched, other?.matched ?? []] + rest
    let known = Set(whole.joined().map(\.query))
    own.addGrams(forms, among: forms.gramWords.subtracting(known))
    // The query's own words in the translation tell more than words of the
    // claim that mean the same.
    let usesOther =
      other?.matched.isEmpty == false
      && own.matched.allSatisfy { $0.step == .translation }
    let first = usesOther ? other ?? own : own
    matched = first.matched + Self.dates(of: claim, forms)
    for found in [own.matched, other?.matched ?? []] + rest {
      let known = Set(matched.map(\.query))
      matched += found.filter { !known.contains($0.query) }
    }
    text = first.text(length: Self.length)
  }

  private static func dates(
    of claim: Claim, _ forms: QueryForms
  ) -> [MatchedWord] {
    claim.dates.flatMap { date in
      IndexForm.dates(date.value ?? "").compactMap(forms.match).prefix(1)
        .map {
          MatchedWord(
            query: $0.query, found: date.text, form: $0.form, step: $0.step,
            field: .text)
        }
    }
  }

  /// A text with the words in it that were found.
  private struct Marked {
    let bytes: [UInt8]
    let field: MatchedWord.Field
    var tokens: [Token] = []
    var found: [Int] = []
    var matched: [MatchedWord] = []

    init(_ text: String, _ field: MatchedWord.Field, _ forms: QueryForms) {
      bytes = Array(text.utf8)
      self.field = field
      tokens = Tokenizer.tokens(in: bytes)
      var analyzer = Analyzer()
      for (index, token) in tokens.enumerated() {
        analyzer.read(bytes.span, token)
        if let match = forms.match(analyzer, token.script) {
          add(match, index...index)
        }
      }
      for value in NumberForms.all(in: bytes, tokens) {
        if let match = forms.match(value.form) {
          add(match, value.tokens.lowerBound...value.tokens.upperBound - 1)
        }
      }
    }

    /// Adds words that only letters in a row lead to.
    mutating func addGrams(_ forms: QueryForms, among words: Set<String>) {
      guard !words.isEmpty else { return }
      let known = Set(found)
      for (index, token) in tokens.enumerated() where !known.contains(index) {
        let folded = Folding.fold(bytes, token)
        if let match = forms.gramMatch(folded, among: words) {
          add(match, index...index)
        }
      }
    }

    private mutating func add(
      _ match: QueryForms.Match, _ range: ClosedRange<Int>
    ) {
      for index in range where !found.contains(index) { found.append(index) }
      found.sort()
      let last = tokens[range.upperBound]
      let word = MatchedWord(
        query: match.query,
        found: String(
          decoding: bytes[tokens[range.lowerBound].start..<last.end],
          as: UTF8.self), form: match.form, step: match.step, field: field)
      if !matched.contains(word) { matched.append(word) }
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
