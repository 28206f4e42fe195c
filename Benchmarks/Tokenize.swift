import ArgumentParser
import GRDB
import KnowledgeBase
import TextAnalysis

/// `isnad-bench tokenize`: our tokenizer beside FTS5's `unicode61`.
struct Tokenize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure tokenizing, beside FTS5's unicode61.")

  @Option(help: "How much text to read.")
  var megabytes = 8

  @Option(help: "How many rounds to measure.")
  var rounds = 5

  @OptionGroup var corpus: CorpusOption

  func validate() throws {
    guard megabytes > 0, rounds > 0 else {
      throw ValidationError("--megabytes and --rounds start at 1")
    }
  }

  func run() throws {
    var generator = try corpus.generator()
    var text: [UInt8] = []
    while text.count < megabytes << 20 {
      text += generator.article(sentences: 60).utf8
    }
    var report = Report(
      "Tokenizing \(megabytes) MB, in MB/s",
      columns: ["", "median", "least", "most"])
    add("find tokens", to: &report, text) { Self.findTokens($0) }
    add("find and fold", to: &report, text) { Self.fold($0) }
    add("find, fold, stem, root", to: &report, text) { Self.analyze($0) }
    try DatabaseQueue().read { db in
      let peer = try db.makeTokenizer(.unicode61())
      try add("FTS5 unicode61", to: &report, text) { try Self.run(peer, $0) }
      db.add(tokenizer: IsnadTokenizer.self)
      let own = try db.makeTokenizer(IsnadTokenizer.tokenizerDescriptor())
      try add("FTS5 isnad (three forms)", to: &report, text) {
        try Self.run(own, $0)
      }
    }
    report.printed()
  }

  private func add(
    _ name: String, to report: inout Report, _ text: [UInt8],
    _ work: ([UInt8]) throws -> Int
  ) rethrows {
    var count = 0
    let seconds = try Measure.rounds(rounds) { count = try work(text) }
    let size = Double(text.count) / 1_048_576
    report.add("\(name) (\(count) tokens)", Spread(seconds.map { size / $0 }))
  }

  // MARK: What is measured

  private static func findTokens(_ text: [UInt8]) -> Int {
    var count = 0
    var offset = 0
    while let token = Tokenizer.next(in: text.span, from: offset) {
      offset = token.end
      count += 1
    }
    return count
  }

  private static func fold(_ text: [UInt8]) -> Int {
    var count = 0
    var offset = 0
    var folded: [UInt8] = []
    while let token = Tokenizer.next(in: text.span, from: offset) {
      offset = token.end
      folded.removeAll(keepingCapacity: true)
      Folding.fold(text.span, token, into: &folded)
      if !folded.isEmpty { count += 1 }
    }
    return count
  }

  private static func analyze(_ text: [UInt8]) -> Int {
    var count = 0
    var offset = 0
    var analyzer = Analyzer()
    while let token = Tokenizer.next(in: text.span, from: offset) {
      offset = token.end
      analyzer.read(text.span, token)
      if !analyzer.root.isEmpty { count += 1 }
    }
    return count
  }

  /// Lets an FTS5 tokenizer read the text as a document and counts its
  /// tokens.
  private static func run(
    _ tokenizer: any FTS5Tokenizer, _ text: [UInt8]
  ) throws -> Int {
    var count = 0
    let code = withUnsafeMutablePointer(to: &count) { counter in
      text.withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          tokenizer.tokenize(
            context: counter, tokenization: .document,
            pText: characters.baseAddress, nText: CInt(characters.count),
            tokenCallback: { context, _, _, _, _, _ in
              context?.assumingMemoryBound(to: Int.self).pointee += 1
              return 0
            })
        }
      }
    }
    guard code == 0 else { throw DatabaseError(resultCode: .SQLITE_ERROR) }
    return count
  }
}
