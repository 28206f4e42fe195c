import ArgumentParser
import ClaimExtraction
import Foundation
import TextAnalysis

/// `isnad-bench names`: how well names are found in the other script.
struct Names: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure name matching: R@1, R@10 and MRR.",
    discussion: """
      Each first name of a pair asks for its second among all candidates that
      share its consonants but for one. Then: how many pairs pass as one name
      at each threshold, and how many of the other candidates with the same
      consonants do.
      """)

  private static let shared = "../shared/data/names/"

  @Option(help: "Lines `name⇥other spelling`.")
  var pairs = shared + "pairs-dev.tsv"

  @Option(help: "A spelling a line, to find the other spelling among.")
  var candidates = shared + "candidates-ar.txt"

  @Option(help: "A folder of tables to use instead of those built in.")
  var tables: String?

  @Flag(help: "List the pairs that are not found first.")
  var failures = false

  func run() throws {
    for path in [pairs, candidates]
    where !FileManager.default.isReadableFile(atPath: path) {
      print("names: skipped, there is no \(path)")
      return
    }
    let matcher = try matcher()
    let pairs = try Self.lines(pairs).compactMap(Self.pair)
    var blocks = Blocks()
    for line in try Self.lines(candidates) { blocks.add(Spelling(line)) }
    for (_, other) in pairs { blocks.add(other) }

    let clock = ContinuousClock()
    var ranks: [Int?] = []
    let time = clock.measure {
      ranks = pairs.map { blocks.rank(of: $0.1, for: $0.0, matcher) }
    }
    let count = Double(pairs.count)
    func share(_ most: Int) -> String {
      (Double(ranks.count { ($0 ?? .max) <= most }) / count).digits(3)
    }
    let mrr = ranks.reduce(0.0) { $0 + 1 / Double($1 ?? .max) } / count
    print("\(pairs.count) pairs, \(blocks.count) candidates, \(time)")
    print("R@1\t\(share(1))\nR@10\t\(share(10))\nMRR\t\(mrr.digits(3))")
    if failures {
      for (pair, rank) in zip(pairs, ranks) where rank != 1 {
        print(
          "\(rank.map(String.init) ?? "-")\t\(pair.0.text)\t\(pair.1.text)")
      }
    }
    printThresholds(pairs, blocks, matcher)
  }

  private func printThresholds(
    _ pairs: [(Spelling, Spelling)], _ blocks: Blocks, _ matcher: NameMatcher
  ) {
    let same = pairs.map { $0.0.agreement($0.1, matcher) }
    var others: [Double] = []
    for (name, other) in pairs {
      let mates = blocks.mates(of: name).filter { $0.folded != other.folded }
      others += mates.prefix(20).map { name.agreement($0, matcher) }
    }
    print("\nthreshold\tpairs\tothers with the same consonants")
    for threshold in [0, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95, 1.1, 1.25] {
      func share(_ values: [Double]) -> String {
        let passed = values.count { $0 >= threshold }
        return (Double(passed) / Double(max(1, values.count))).digits(3)
      }
      print("\(threshold.digits(2))\t\(share(same))\t\(share(others))")
    }
  }

  private func matcher() throws -> NameMatcher {
    guard let tables else { return .learned }
    func aligner(_ name: String) throws -> NameAligner {
      let file = URL(filePath: tables).appending(path: name + ".tsv")
      return NameAligner(SegmentTable(Array(try Data(contentsOf: file)).span))
    }
    return NameMatcher(
      latinArabic: try aligner("latin-arabic"),
      arabicArabic: try aligner("arabic-arabic"),
      latinLatin: try aligner("latin-latin"))
  }

  private static func pair(_ line: String) -> (Spelling, Spelling)? {
    let columns = line.split(separator: "\t").map(String.init)
    guard columns.count == 2 else { return nil }
    return (Spelling(columns[0]), Spelling(columns[1]))
  }

  private static func lines(_ path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }
}

/// One spelling of a name, folded, with the consonants it is found by.
private struct Spelling {
  let text: String
  let folded: [UInt8]
  let script: Script
  let key: [UInt8]

  init(_ text: String) {
    self.text = text
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(in: bytes)
    folded = tokens.flatMap { Folding.fold(bytes, $0) }
    script = tokens.first?.script ?? .other
    key = NameKey.key(folded, script)
  }

  func agreement(_ other: Spelling, _ matcher: NameMatcher) -> Double {
    matcher.agreement(folded, script, other.folded, other.script)
      ?? -.infinity
  }

  func score(_ other: Spelling, _ matcher: NameMatcher) -> Double {
    switch (script, other.script) {
    case (.latin, .arabic): matcher.latinArabic.score(folded, other.folded)
    case (.arabic, .arabic): matcher.arabicArabic.score(folded, other.folded)
    case (.latin, .latin): matcher.latinLatin.score(folded, other.folded)
    default: agreement(other, matcher)
    }
  }
}

/// The candidates by their consonants.
private struct Blocks {
  private var blocks: [[UInt8]: [Spelling]] = [:]
  private var seen: Set<[UInt8]> = []

  /// The number of different candidates.
  var count: Int { seen.count }

  mutating func add(_ spelling: Spelling) {
    guard seen.insert(spelling.folded).inserted else { return }
    blocks[spelling.key, default: []].append(spelling)
  }

  /// The candidates with the same consonants.
  func mates(of name: Spelling) -> [Spelling] { blocks[name.key] ?? [] }

  /// Where the wanted spelling stands among the candidates that share the
  /// name's consonants but for one; nil when it is not among them.
  func rank(
    of wanted: Spelling, for name: Spelling, _ matcher: NameMatcher
  ) -> Int? {
    guard NameKey.areNear(name.key, wanted.key) else { return nil }
    let best = name.score(wanted, matcher)
    var rank = 1
    for (key, block) in blocks where NameKey.areNear(name.key, key) {
      for candidate in block where candidate.folded != wanted.folded {
        if name.score(candidate, matcher) >= best { rank += 1 }
      }
    }
    return rank
  }
}

extension Double {
  fileprivate func digits(_ count: Int) -> String {
    String(format: "%.\(count)f", self)
  }
}
