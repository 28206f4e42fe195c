import TextAnalysis

/// How much the claims of one article have in common: their roots, without
/// those that most of its claims hold.
struct SharedRoots {
  /// How many claims back a likeness is looked for.
  static let reach = 400
  /// The roots of all claims, numbered, one claim after the other, none
  /// twice in a claim.
  private var roots: [Int] = []
  /// Where the roots of each claim end.
  private var ends: [Int] = []
  /// How many claims hold a root.
  private var holders: [Int] = []
  /// A root that more claims hold tells little.
  private let common: Int

  init(_ drafts: [Draft], _ readings: [SentenceReading]) {
    common = max(4, drafts.count / 4)
    ends.reserveCapacity(drafts.count)
    var numbers = WordMap<Int>()
    for draft in drafts {
      let start = roots.count
      for index in draft.range {
        let root = readings[draft.reading].run.facts[index].root
        if root.isEmpty { continue }
        let number = numbers[root] ?? holders.count
        if number == holders.count {
          numbers[root] = number
          holders.append(0)
        } else if roots[start...].contains(number) {
          continue
        }
        roots.append(number)
        holders[number] += 1
      }
      ends.append(roots.count)
    }
  }

  /// The roots of a claim.
  private subscript(claim: Int) -> ArraySlice<Int> {
    roots[(claim > 0 ? ends[claim - 1] : 0)..<ends[claim]]
  }

  /// The number of a claim's roots.
  func count(_ claim: Int) -> Int { self[claim].count }

  /// How many roots two claims share.
  func shared(_ a: Int, _ b: Int) -> Int {
    self[a].count { self[b].contains($0) }
  }

  /// What two claims share, where a rare root weighs more.
  func likeness(_ a: Int, _ b: Int) -> Double {
    let other = self[b]
    return self[a].reduce(0) { sum, root in
      guard holders[root] <= common, other.contains(root) else { return sum }
      return sum + 1 / Double(holders[root])
    }
  }

  /// Which claims hold a root, filled as the claims are read.
  struct Postings {
    /// A claim that holds a root, and the place of the one before it.
    private typealias Posting = (claim: Int, before: Int)

    private var postings: [Posting] = []
    /// The place of each root's last posting; -1 where it has none.
    private var last: [Int]
    /// For each claim the roots it shares with the one looked at; none
    /// between two looks.
    private var shares: [Int]
    /// The claims that share a root with the one looked at.
    private var sharers: [Int] = []

    init(_ roots: SharedRoots) {
      postings.reserveCapacity(roots.roots.count)
      last = Array(repeating: -1, count: roots.holders.count)
      shares = Array(repeating: 0, count: roots.ends.count)
    }

    mutating func add(_ claim: Int, _ roots: SharedRoots) {
      for root in roots[claim] {
        postings.append((claim, last[root]))
        last[root] = postings.count - 1
      }
    }

    /// Tells the earlier claims that share a root with a claim, and how many
    /// roots, in no order.
    mutating func count(
      before claim: Int, _ roots: SharedRoots,
      _ tell: (_ claim: Int, _ shared: Int) -> Void
    ) {
      for root in roots[claim] {
        var place = last[root]
        while place >= 0 {
          let posting = postings[place]
          if claim - posting.claim > SharedRoots.reach { break }
          if shares[posting.claim] == 0 { sharers.append(posting.claim) }
          shares[posting.claim] += 1
          place = posting.before
        }
      }
      for sharer in sharers {
        tell(sharer, shares[sharer])
        shares[sharer] = 0
      }
      sharers.removeAll(keepingCapacity: true)
    }
  }

  /// The root of a word; empty for a stop word or one of two letters.
  static func root(of word: WordForms, _ script: Script) -> FoldedWord {
    guard word.folded.count > 2,
      !StopWords.contains(word.folded.utf8, script)
    else { return .empty }
    guard script == .arabic else { return word.stem }
    var bytes = word.stem.utf8
    ArabicRoot.reduce(&bytes)
    return bytes.withUnsafeBufferPointer { FoldedWord(utf8: $0) }
  }
}
