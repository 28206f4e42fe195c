/// FTS5 expressions for a query. Words reach FTS5 only as quoted strings,
/// so that nothing a user types is its syntax.
struct MatchExpression {
  /// Every word must be found: the strictest reading.
  var all: String
  /// Any word will do.
  var any: String
  /// How many words or phrases there are.
  var count: Int

  /// `nil` where the text has no words.
  init?(_ query: QueryWords, exact: Bool) {
    let groups = query.parts.map { part in
      switch part {
      case .word(let word): Self.group(word, exact: exact)
      case .phrase(let words): Self.phrase(words)
      }
    }
    guard !groups.isEmpty else { return nil }
    all = groups.joined(separator: " AND ")
    any = groups.joined(separator: " OR ")
    count = groups.count
  }

  /// A word under any of its forms. FTS5 adds up what the forms score, so
  /// the word itself outranks its stem, and the stem its root.
  private static func group(_ word: QueryWords.Word, exact: Bool) -> String {
    var forms = [quoted(word.folded)]
    if !exact {
      if let stem = word.stem {
        forms.append(quoted([IsnadTokenizer.stemMark] + stem))
      }
      if let root = word.root {
        forms.append(quoted([IsnadTokenizer.rootMark] + root))
      }
    }
    return forms.count == 1
      ? forms[0] : "(" + forms.joined(separator: " OR ") + ")"
  }

  private static func phrase(_ words: [QueryWords.Word]) -> String {
    quoted(Array(words.map(\.folded).joined(separator: [0x20])))
  }

  /// An FTS5 string: between quotation marks, its own marks doubled.
  private static func quoted(_ bytes: [UInt8]) -> String {
    "\""
      + String(decoding: bytes, as: UTF8.self)
      .replacing("\"", with: "\"\"") + "\""
  }
}
