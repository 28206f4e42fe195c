import ArticleReading
import ClaimExtraction
import Foundation

/// The members of an imported line, as JSON has them.
struct ImportedShape: Decodable {
  /// Why a well-formed line still cannot be a claim.
  struct Problem: Error { let text: String }

  /// A name that may be written as text or as a number.
  struct Name: Decodable {
    let text: String
    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      text =
        try (try? container.decode(Int.self)).map(String.init)
        ?? container.decode(String.self)
    }
  }

  struct SpeakerShape: Decodable {
    struct Part: Decodable { let name: String }
    let type: String
    let name, name_en, role, org, surface: String?
    let including: [Part]?
  }

  struct AttributionShape: Decodable {
    let verb, mode: String?
    let chain: [String]?
  }

  struct QuantityShape: Decodable {
    let text, unit: String
    let value: Figure?
    let min: Double?
    let approx, qualifier, period, noun: String?
    let start, end: Int?
  }

  /// A number, or a range as a list of two.
  struct Figure: Decodable {
    let numbers: [Double]
    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      numbers =
        try (try? container.decode([Double].self))
        ?? [container.decode(Double.self)]
    }
  }

  struct DateShape: Decodable {
    let text: String
    let value, offset: String?
    let relative: Bool?
    let start, end: Int?
  }

  struct EntityShape: Decodable {
    let text, type: String
    let name, name_en: String?
    let start, end: Int?
  }

  struct RelationShape: Decodable { let type, target: String }

  let id, key: Name?
  let text, title, article, language, category, modality, quote: String?
  let section, hedges: [String]?
  let start, end, priority: Int?
  let negated: Bool?
  let speaker: SpeakerShape?
  let attribution: AttributionShape?
  let quantities: [QuantityShape]?
  let dates: [DateShape]?
  let entities: [EntityShape]?
  let relations: [RelationShape]?
  let translation: [String: String]?
}
