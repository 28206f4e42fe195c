import ClaimExtraction
import Foundation

/// Finite verbs found in plain text beside those of a treebank in CoNLL-U.
enum VerbDetection {
  private static let treebank = "../shared/data/ud-ar-pud.conllu"

  /// Precision, recall and F1 over the treebank beside the package; `nil`,
  /// and a line that says so, where it is absent.
  static func report() throws -> Report? {
    guard FileManager.default.fileExists(atPath: treebank) else {
      print("No treebank at \(treebank): finite verbs are not measured.\n")
      return nil
    }
    let text = try String(contentsOfFile: treebank, encoding: .utf8)
    let reader = LineReader()
    var (hits, read, wanted) = (0, 0, 0)
    for sentence in text.split(separator: "\n\n") {
      let gold = Sentence(sentence)
      let found = Set(reader.read(gold.text).finiteVerbs.map(\.start))
      wanted += gold.verbs.count
      read += found.count
      hits += gold.verbs.intersection(found).count
    }
    var report = Report(
      "Finite verbs of UD Arabic PUD, written words",
      columns: ["", "gold", "found", "precision", "recall", "F1"])
    let precision = Double(hits) / Double(max(1, read))
    let recall = Double(hits) / Double(max(1, wanted))
    report.add(
      "finite verbs",
      [
        "\(wanted)", "\(read)", Report.figure(precision),
        Report.figure(recall),
        Report.figure(ExtractionScore.f1(hits, read, wanted)),
      ])
    return report
  }

  /// A sentence and where the written words stand that hold a finite verb:
  /// a token of the part of speech VERB or AUX with an aspect, and the
  /// proclitics written together with it.
  private struct Sentence {
    var text = ""
    /// The first code point of each such word.
    var verbs: Set<Int> = []

    init(_ block: Substring) {
      var offset = 0
      var start = 0
      var isJoined = false
      for line in block.split(separator: "\n") {
        if line.hasPrefix("# text = ") {
          text = String(line.dropFirst(9))
        }
        let columns = line.split(
          separator: "\t", omittingEmptySubsequences: false)
        guard columns.count == 10, Int(columns[0]) != nil else { continue }
        if !isJoined { start = offset }
        let isVerb = columns[3] == "VERB" || columns[3] == "AUX"
        if isVerb, columns[5].contains("Aspect=") { verbs.insert(start) }
        let isLetters = columns[3] != "PUNCT"
        isJoined = columns[9].contains("SpaceAfter=No") && isLetters
        offset += columns[1].unicodeScalars.count
        if !columns[9].contains("SpaceAfter=No") { offset += 1 }
      }
    }
  }
}
