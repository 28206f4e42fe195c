import Foundation

extension JSONValue: Decodable {
  /// Reads any JSON value; the order of an object's members is not kept.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let values = try? container.decode([JSONValue].self) {
      self = .array(values)
    } else {
      let members = try container.decode([String: JSONValue].self)
      self = .members(
        members.sorted { $0.key < $1.key }
          .map { Member(name: $0.key, value: $0.value) })
    }
  }

  /// The values of an array; of anything else but `null`, that alone. Many
  /// vocabularies write one value where a list may stand.
  var values: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }

  /// The text of a string or a number that is not empty.
  var text: String? {
    switch self {
    case .string(let text):
      text.contains { !$0.isWhitespace } ? text : nil
    case .number(let value): JSONValue.digits(value)
    default: nil
    }
  }

  /// The first value of a member, where that is a list; `nil` where there is
  /// none.
  func first(_ name: String) -> JSONValue? { self[name]?.values.first }
}
