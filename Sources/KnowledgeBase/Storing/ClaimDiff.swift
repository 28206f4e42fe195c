import ArticleReading
import TextAnalysis

/// What became of an article's claims when the article changed.
public struct ClaimDiff: Sendable, Equatable {
  /// A claim as a version of the article has it.
  public struct Version: Sendable, Equatable, Codable {
    /// The claim's id.
    public var id: String
    /// Its first code point in the text.
    public var start: Int?
    /// The code point after its last.
    public var end: Int?
    /// Its words.
    public var text: String
  }

  /// A claim and the one that stands in its place now.
  public struct Pair: Sendable, Equatable {
    /// The claim as it was.
    public var old: Version
    /// The claim as it is.
    public var new: Version
  }

  /// The same words in the same place.
  public private(set) var kept: [Version] = []
  /// The same words in another place.
  public private(set) var moved: [Pair] = []
  /// Other words that are mostly the same: perhaps the claim, reworded.
  public private(set) var changed: [Pair] = []
  /// Claims without anything like them in the new version.
  public private(set) var gone: [Version] = []
  /// Claims without anything like them in the old version.
  public private(set) var new: [Version] = []
  /// Ids whose words stand in the article more or less often than before:
  /// which of them is which cannot be told.
  public private(set) var recounted: Set<String> = []

  /// Whether every claim is as it was.
  public var isEmpty: Bool {
    moved.isEmpty && changed.isEmpty && gone.isEmpty && new.isEmpty
  }

  /// From so many words in common on (Dice's coefficient), two claims are
  /// thought to be one, reworded. It only says where to look: nothing moves
  /// from one to the other.
  static let likeness = 0.5

  /// Compares the claims of two versions of an article.
  init(from old: [Version], to new: [Version]) {
    let known = Dictionary(uniqueKeysWithValues: old.map { ($0.id, $0) })
    let now = Dictionary(uniqueKeysWithValues: new.map { ($0.id, $0) })
    for claim in new {
      guard let before = known[claim.id] else { continue }
      if (before.start, before.end) == (claim.start, claim.end) {
        kept.append(claim)
      } else {
        moved.append(Pair(old: before, new: claim))
      }
    }
    pair(
      old.filter { now[$0.id] == nil }, new.filter { known[$0.id] == nil })
    recount(old, new)
  }

  /// Pairs what was reworded, the most alike first.
  private mutating func pair(_ old: [Version], _ new: [Version]) {
    let oldWords = old.map { Self.words(of: $0.text) }
    let newWords = new.map { Self.words(of: $0.text) }
    var likely: [(old: Int, new: Int, likeness: Double)] = []
    for one in old.indices {
      for other in new.indices {
        let likeness = Self.dice(oldWords[one], newWords[other])
        if likeness >= Self.likeness { likely.append((one, other, likeness)) }
      }
    }
    likely.sort {
      ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new)
    }
    var pairs: [Int: Int] = [:]
    var taken: Set<Int> = []
    for (one, other, _) in likely
    where pairs[one] == nil && !taken.contains(other) {
      pairs[one] = other
      taken.insert(other)
    }
    for (index, claim) in old.enumerated() {
      if let other = pairs[index] {
        changed.append(Pair(old: claim, new: new[other]))
      } else {
        gone.append(claim)
      }
    }
    self.new = new.enumerated()
      .filter { !taken.contains($0.offset) }.map(\.element)
  }

  private mutating func recount(_ old: [Version], _ new: [Version]) {
    let before = Dictionary(grouping: old, by: \.text)
    let now = Dictionary(grouping: new, by: \.text)
    for (text, claims) in before {
      guard let others = now[text], others.count != claims.count else {
        continue
      }
      recounted.formUnion(claims.map(\.id))
    }
  }

  // MARK: Words

  /// How often each folded word stands in a text.
  private static func words(of text: String) -> [[UInt8]: Int] {
    let bytes = Array(text.utf8)
    var words: [[UInt8]: Int] = [:]
    for token in Tokenizer.tokens(in: bytes) {
      words[Folding.fold(bytes, token), default: 0] += 1
    }
    return words
  }

  private static func dice(
    _ one: [[UInt8]: Int], _ other: [[UInt8]: Int]
  ) -> Double {
    let count = one.values.reduce(0, +) + other.values.reduce(0, +)
    guard count > 0 else { return 0 }
    let common = one.reduce(0) { $0 + min($1.value, other[$1.key] ?? 0) }
    return 2 * Double(common) / Double(count)
  }
}
