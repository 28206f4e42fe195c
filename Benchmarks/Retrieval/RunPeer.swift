import ArgumentParser
import Foundation

/// What another program found, as TREC runs: `query Q0 document rank score
/// name`, a file for each set.
struct RunPeer: ExpressibleByArgument {
  let name: String
  private let folder: String

  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "=") else { return nil }
    name = String(argument[..<sign])
    folder = String(argument[argument.index(after: sign)...])
  }

  /// The mean nDCG@10 on a set; `nil` where the folder has no run of it.
  func nDCG(_ set: RetrievalSet) throws -> Double? {
    let path = folder + "/" + set.name + ".run"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    var found: [String: [(rank: Int, document: String)]] = [:]
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(separator: "\n") {
      let cells = line.split(separator: " ")
      guard cells.count == 6, let rank = Int(cells[3]) else { continue }
      found[String(cells[0]), default: []].append((rank, String(cells[2])))
    }
    return set.nDCG { query in
      (found[query.id] ?? []).sorted { $0.rank < $1.rank }.map(\.document)
    }
  }
}
