import ArgumentParser
import ClaimExtraction
import Foundation

/// `isnad-bench numbers`: how many numbers of a set are read as it says.
struct Numbers: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure how numbers are read, in words and in digits.",
    discussion: """
      EXAMPLES:
        isnad-bench numbers
        isnad-bench numbers --cases numbers.jsonl --failures

      A set holds a case a line: a text with its "value", or with its
      "values" in order. A case passes when `isnad analyze` reads just these
      numbers in the text. The last column leaves out the cases whose
      expectation is wrong; the list says why each is.
      """)

  private static let shared = "../shared/data/numbers/"

  @Option(
    help: ArgumentHelp(
      "A set of cases; without it, Duckling's and Recognizers' of ../shared.",
      valueName: "file"))
  var cases: [String] = []

  @Option(help: "Lines `text⇥reason`: cases whose expectation is wrong.")
  var rejected = "Benchmarks/Numbers/wrong-expectations.tsv"

  @Flag(help: "List the cases that fail; * marks the rejected ones.")
  var failures = false

  func run() throws {
    let rejected = try Self.texts(rejected)
    let reader = LineReader()
    var report = Report(
      "Numbers read as expected",
      columns: ["", "cases", "passed", "share", "share of those not rejected"])
    for path in paths() {
      let cases = try NumberCase.rows(in: path)
      let failed = cases.filter { !$0.isMet(by: reader.read($0.text)) }
      let kept = cases.count { !rejected.contains($0.text) }
      let keptFailed = failed.count { !rejected.contains($0.text) }
      report.add(
        URL(filePath: path).deletingPathExtension().lastPathComponent,
        [
          "\(cases.count)", "\(cases.count - failed.count)",
          Self.share(cases.count - failed.count, of: cases.count),
          Self.share(kept - keptFailed, of: kept),
        ])
      for row in failures ? failed : [] {
        let mark = rejected.contains(row.text) ? "*" : ""
        let found = reader.read(row.text).numbers.map { "\($0.value)" }
        print(
          "\(mark)\(row.text)\texpected \(row.expected)\tread \(found)")
      }
    }
    report.printed()
  }

  private func paths() -> [String] {
    guard cases.isEmpty else { return cases }
    return ["duckling-numeral.jsonl", "recognizers-number.jsonl"].map {
      Self.shared + $0
    }.filter {
      let isThere = FileManager.default.isReadableFile(atPath: $0)
      if !isThere { print("numbers: skipped, there is no \($0)") }
      return isThere
    }
  }

  /// The first columns of a list whose first line says what it holds.
  private static func texts(_ path: String) throws -> Set<String> {
    let lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n").dropFirst()
    return Set(
      lines.compactMap {
        $0.split(separator: "\t", omittingEmptySubsequences: false).first
          .map { $0.trimmingCharacters(in: .whitespaces) }
      })
  }

  private static func share(_ passed: Int, of count: Int) -> String {
    count == 0 ? "-" : String(format: "%.3f", Double(passed) / Double(count))
  }
}

/// A text and the numbers in it.
private struct NumberCase: Decodable {
  /// Without the spaces at its ends.
  let text: String
  /// The numbers, in order.
  let expected: [Double]

  private enum CodingKeys: String, CodingKey { case text, value, values }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    text = try row.decode(String.self, forKey: .text)
      .trimmingCharacters(in: .whitespaces)
    let value = try row.decodeIfPresent(Double.self, forKey: .value)
    expected =
      try value.map { [$0] } ?? row.decode([Double].self, forKey: .values)
  }

  /// Whether just the expected numbers were read, to nine places.
  func isMet(by reading: LineReading) -> Bool {
    reading.numbers.count == expected.count
      && zip(reading.numbers, expected).allSatisfy { number, value in
        abs(number.value - value)
          <= 1e-9 * max(abs(number.value), abs(value))
      }
  }

  static func rows(in path: String) throws -> [NumberCase] {
    try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n").enumerated().map { index, line in
        do {
          return try JSONDecoder().decode(Self.self, from: Data(line.utf8))
        } catch {
          throw ValidationError(
            "\(path):\(index + 1): no case with text and value or values")
        }
      }
  }
}
