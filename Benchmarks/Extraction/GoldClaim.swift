import ClaimExtraction
import Foundation

/// A claim as a careful annotator marked it: a row of the gold files.
struct GoldClaim: Decodable {
  struct Source: Decodable {
    struct Included: Decodable { var name: String? }
    var type: String?
    var name: String?
    var surface: String?
    var nameEnglish: String?
    var including: [Included]?

    enum CodingKeys: String, CodingKey {
      case type, name, surface, including
      case nameEnglish = "name_en"
    }
  }
  struct Figure: Decodable {
    /// One number, the two of a range, or none.
    var values: [Double]
    var unit: String?

    enum CodingKeys: String, CodingKey { case value, unit }

    init(from decoder: any Decoder) throws {
      let row = try decoder.container(keyedBy: CodingKeys.self)
      unit = try row.decodeIfPresent(String.self, forKey: .unit)
      if let one = try? row.decode(Double.self, forKey: .value) {
        values = [one]
      } else {
        values = (try? row.decode([Double].self, forKey: .value)) ?? []
      }
    }
  }
  struct Link: Decodable {
    var type: String
    var target: String
  }

  var id: String
  /// `claim` or `non_claim`.
  var label: String?
  /// Why a non-claim is none.
  var kind: String?
  var start: Int
  var end: Int
  /// The words of the claim.
  var span: String?
  var category: String?
  var secondary: [String]?
  var speaker: Source?
  var quote: String?
  var quantities: [Figure]?
  var modality: String?
  var negated: Bool?
  var relations: [Link]?

  var isClaim: Bool { (label ?? "claim") == "claim" }

  /// The rows of a gold file, one JSON object a line.
  static func rows(in path: String) throws -> [GoldClaim] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let decoder = JSONDecoder()
    return try text.split(separator: "\n").enumerated().compactMap {
      number, line in
      do {
        return try decoder.decode(GoldClaim.self, from: Data(line.utf8))
      } catch {
        throw BenchmarkError(
          "\(path), line \(number + 1): no gold claim: \(error)")
      }
    }
  }
}

/// What went wrong, in a line.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
