import ClaimExtraction
import Foundation
import KnowledgeBase

/// A set of queries with the documents that answer them.
struct RetrievalSet {
  struct Document: Decodable {
    var id: String
    var title: String?
    var text: String
  }
  struct Query: Decodable {
    var id: String
    var text: String
  }
  let name: String
  let documents: [Document]
  let queries: [Query]
  /// The documents that answer each query.
  let relevant: [String: Set<String>]

  /// Reads `docs.jsonl`, `queries.jsonl` and `qrels.tsv` of a folder.
  init(folder: URL) throws {
    name = folder.lastPathComponent
    documents = try Self.rows(folder.appending(path: "docs.jsonl"))
    queries = try Self.rows(folder.appending(path: "queries.jsonl"))
    var relevant: [String: Set<String>] = [:]
    let judgements = try String(
      contentsOf: folder.appending(path: "qrels.tsv"), encoding: .utf8)
    for line in judgements.split(separator: "\n") {
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 3, cells[2] != "0" else { continue }
      relevant[cells[0], default: []].insert(cells[1])
    }
    self.relevant = relevant
  }

  /// The sets in a folder and in the folders below it, by name.
  static func all(below path: String) throws -> [RetrievalSet] {
    let root = URL(filePath: path)
    let files = FileManager.default.enumerator(atPath: path)
    var folders: Set<String> = []
    while let file = files?.nextObject() as? String {
      if file == "qrels.tsv" || file.hasSuffix("/qrels.tsv") {
        folders.insert(String(file.dropLast("qrels.tsv".count)))
      }
    }
    return try folders.map {
      try RetrievalSet(folder: root.appending(path: $0))
    }
    .sorted { $0.name < $1.name }
  }

  private static func rows<Value: Decodable>(_ file: URL) throws -> [Value] {
    let decoder = JSONDecoder()
    return try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n")
      .map { try decoder.decode(Value.self, from: Data($0.utf8)) }
  }

  /// A base in memory that holds the documents, as `isnad import` makes it.
  func base() throws -> KnowledgeBase {
    let base = try KnowledgeBase.open(":memory:", .memory)
    let lines = documents.enumerated().map { index, document in
      var claim = Claim(
        id: "", text: document.text,
        language: document.text.contains(/\p{Arabic}/) ? "ar" : "en")
      if let title = document.title, !title.isEmpty { claim.section = [title] }
      return ImportedLine(
        line: index + 1, key: document.id, claim: claim, translation: nil)
    }
    _ = try base.importLines(lines)
    return base
  }

  /// The mean nDCG@10 of runs, one for each query; a query without results
  /// counts 0.
  func nDCG(_ run: (Query) throws -> [String]) rethrows -> Double {
    var total = 0.0
    for query in queries {
      guard let wanted = relevant[query.id] else { continue }
      let gains = try run(query).prefix(10).enumerated()
        .filter { wanted.contains($0.element) }
        .map { 1 / log2(Double($0.offset) + 2) }
      let ideal = (0..<min(10, wanted.count)).map { 1 / log2(Double($0) + 2) }
      total += gains.reduce(0, +) / ideal.reduce(0, +)
    }
    return total / Double(max(relevant.count, 1))
  }
}
