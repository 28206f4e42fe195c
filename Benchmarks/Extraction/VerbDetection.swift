import ClaimExtraction
import Foundation

/// Finite verbs found in plain text beside those of treebanks in CoNLL-U.
enum VerbDetection {
  /// A treebank, and the feature that tells its finite verbs.
  private struct Treebank {
    var name: String
    var path: String
    var feature: String
  }
  private static let treebanks = [
    Treebank(
      name: "UD Arabic PUD", path: "../shared/data/ud-ar-pud.conllu",
      feature: "Aspect="),
    Treebank(
      name: "UD English PUD", path: "../shared/data/ud-en-pud.conllu",
      feature: "VerbForm=Fin"),
  ]

  /// Precision, recall and F1 over the treebanks beside the package; a line
  /// says so where one is absent.
  static func report() throws -> Report {
    var report = Report(
      "Finite verbs of treebanks, written words",
      columns: ["", "gold", "found", "precision", "recall", "F1"])
    for treebank in treebanks {
      guard FileManager.default.fileExists(atPath: treebank.path) else {
        print("No treebank at \(treebank.path): not measured.\n")
        continue
      }
      report.add(treebank.name, try figures(treebank))
    }
    return report
  }

  private static func figures(_ treebank: Treebank) throws -> [String] {
    let text = try String(contentsOfFile: treebank.path, encoding: .utf8)
    let reader = LineReader()
    var (hits, read, wanted) = (0, 0, 0)
    for sentence in text.split(separator: "\n\n") {
      let gold = Sentence(sentence, feature: treebank.feature)
      let found = Set(reader.read(gold.text).finiteVerbs.map(\.start))
      wanted += gold.verbs.count
      read += found.count
      hits += gold.verbs.intersection(found).count
    }
    return [
      "\(wanted)", "\(read)",
      Report.figure(Double(hits) / Double(max(1, read))),
      Report.figure(Double(hits) / Double(max(1, wanted))),
      Report.figure(ExtractionScore.f1(hits, read, wanted)),
    ]
  }

  /// A sentence and where the written words stand that hold a finite verb:
  /// a token of the part of speech VERB or AUX with the treebank's feature,
  /// and the clitics written together with it.
  private struct Sentence {
    var text = ""
    /// The first code point of each such word.
    var verbs: Set<Int> = []

    init(_ block: Substring, feature: String) {
      var offset = 0
      var start = 0
      var isJoined = false
      /// The last word of a token such as “don't”, whose words have no place
      /// of their own.
      var lastOfToken = 0
      for line in block.split(separator: "\n") {
        if line.hasPrefix("# text = ") {
          text = String(line.dropFirst(9))
        }
        let columns = line.split(
          separator: "\t", omittingEmptySubsequences: false)
        guard columns.count == 10 else { continue }
        let isVerb = columns[3] == "VERB" || columns[3] == "AUX"
        let word = Int(columns[0])
        let isInToken = word.map { $0 <= lastOfToken } ?? false
        if !isInToken {
          if word == nil {
            guard
              let last = columns[0].split(separator: "-").last.flatMap({
                Int($0)
              })
            else { continue }
            lastOfToken = last
          }
          if !isJoined { start = offset }
          let isLetters = columns[3] != "PUNCT"
          isJoined = columns[9].contains("SpaceAfter=No") && isLetters
          offset += columns[1].unicodeScalars.count
          if !columns[9].contains("SpaceAfter=No") { offset += 1 }
        }
        if isVerb, columns[5].contains(feature) { verbs.insert(start) }
      }
    }
  }
}
