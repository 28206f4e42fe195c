/// Words that carry no sense of their own, by what they do around a claim
/// (`ar/function-words.txt`).
///
///     FunctionWords.isOne("التي", .relative)  // true
enum FunctionWords {
  /// What a function word does; the data file says more of each.
  enum Kind: UInt32, Sendable, CaseIterable {
    case relative, adverbial, connecting, belonging, preposition
    case auxiliary, past, negation, future, pronoun, source, topic, rating
    case loose, conclusion, issuing, publishing, company
    case referring, season, naming, demonstrative, connector
    case asking, identity, oneself, manner, pronominal

    /// The kind that the data file calls so.
    init?(name: Substring) {
      guard let kind = Self.allCases.first(where: { "\($0)" == name }) else {
        return nil
      }
      self = kind
    }

    /// Its place in a set of kinds.
    fileprivate var bit: UInt32 { 1 << rawValue }
  }

  /// The kinds of each word, a bit for each.
  private static let kinds: WordMap<UInt32> = {
    var kinds = WordMap<UInt32>()
    for columns in CueFile.lines("ar/function-words") where columns.count > 1 {
      let word = WordRun(phrase: columns[0]).firstFolded
      for name in columns[1].split(separator: " ") {
        guard let kind = Kind(name: name) else { continue }
        kinds[word, default: 0] |= kind.bit
      }
    }
    return kinds
  }()

  /// Whether a folded word is of a kind, where `conjunction` also with و
  /// (wa-, and) or ف (fa-, then) before it.
  static func isOne(
    _ word: FoldedWord, _ kind: Kind, conjunction: Bool = false
  ) -> Bool {
    kinds(of: word).contains(kind, conjunction: conjunction)
  }

  /// The kinds of a folded word.
  static func kinds(of word: FoldedWord) -> Kinds {
    let kinds = kinds
    return Kinds(
      bits: kinds[word] ?? 0,
      joined: word.hasPrefix("و") || word.hasPrefix("ف")
        ? kinds[word.dropFirst()] ?? 0 : 0)
  }

  /// A set of kinds.
  struct Kinds: Sendable {
    /// Those of the word as it stands.
    fileprivate(set) var bits: UInt32 = 0
    /// Those of what follows و (wa-, and) or ف (fa-, then) at its head.
    fileprivate(set) var joined: UInt32 = 0

    fileprivate init(bits: UInt32, joined: UInt32) {
      self.bits = bits
      self.joined = joined
    }

    /// Whether the word is of no kind, with or without a conjunction.
    var isEmpty: Bool { bits == 0 && joined == 0 }

    /// A set of these kinds.
    init(_ kinds: Kind...) {
      bits = kinds.reduce(0) { $0 | $1.bit }
    }

    /// Whether it shares a kind with another set; what is joined to the word
    /// does not count.
    @inline(__always)
    func intersects(_ other: Kinds) -> Bool { bits & other.bits != 0 }

    /// Whether a kind is one of them, where `conjunction` also behind و or ف.
    @inline(__always)
    func contains(_ kind: Kind, conjunction: Bool = false) -> Bool {
      (conjunction ? bits | joined : bits) & kind.bit != 0
    }
  }
}
