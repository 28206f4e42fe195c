import TextAnalysis

/// How much the claims of one article have in common: their roots, without
/// those that most of its claims hold.
struct SharedRoots {
  /// How many claims back a likeness is looked for.
  static let reach = 400
  /// The roots of each claim, none twice.
  private let roots: [[FoldedWord]]
  /// How many claims hold a root.
  private let holders: [FoldedWord: Int]
  /// A root that more claims hold tells little.
  private let common: Int

  init(_ drafts: [Draft], _ readings: [SentenceReading]) {
    roots = drafts.map { Self.roots(of: $0, readings[$0.reading].run) }
    var holders: [FoldedWord: Int] = [:]
    for root in roots.joined() { holders[root, default: 0] += 1 }
    self.holders = holders
    common = max(4, drafts.count / 4)
  }

  /// The number of a claim's roots.
  func count(_ claim: Int) -> Int { roots[claim].count }

  /// How many roots two claims share.
  func shared(_ a: Int, _ b: Int) -> Int {
    roots[a].count { roots[b].contains($0) }
  }

  /// What two claims share, where a rare root weighs more.
  func likeness(_ a: Int, _ b: Int) -> Double {
    roots[a].reduce(0) { sum, root in
      guard roots[b].contains(root), let count = holders[root],
        count <= common
      else { return sum }
      return sum + 1 / Double(count)
    }
  }

  /// The earlier claims that share a root with a claim, and how many roots.
  func counts(before claim: Int, _ holding: Postings) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for root in roots[claim] {
      for earlier in holding.claims(with: root).reversed() {
        if claim - earlier > Self.reach { break }
        counts[earlier, default: 0] += 1
      }
    }
    return counts
  }

  /// Which claims hold a root, filled as the claims are read.
  struct Postings {
    private var claims: [FoldedWord: [Int]] = [:]

    func claims(with root: FoldedWord) -> [Int] { claims[root] ?? [] }

    mutating func add(_ claim: Int, _ roots: SharedRoots) {
      for root in roots.roots[claim] { claims[root, default: []].append(claim) }
    }
  }

  private static func roots(
    of draft: Draft, _ run: WordRun
  ) -> [FoldedWord] {
    var found: [FoldedWord] = []
    for index in draft.range {
      let word = run.words[index]
      guard word.kind != .mark, word.folded.count > 2,
        !isFunctionWord(word)
      else { continue }
      let root = root(of: word)
      if !found.contains(root) { found.append(root) }
    }
    return found
  }

  private static func isFunctionWord(_ word: Word) -> Bool {
    word.kind == .arabic
      ? StopWords.contains(word.folded.utf8, .arabic)
      : word.kind == .latin && StopWords.contains(word.folded.utf8, .latin)
  }

  private static func root(of word: Word) -> FoldedWord {
    guard word.kind == .arabic else { return word.stem }
    var bytes = word.stem.utf8
    ArabicRoot.reduce(&bytes)
    return bytes.withUnsafeBufferPointer { FoldedWord(utf8: $0) }
  }
}
