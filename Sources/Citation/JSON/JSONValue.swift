/// A JSON value whose object members keep their order.
///
///     JSONValue.object([("id", "k3f9"), ("start", 4411)]).line
///     // {"id":"k3f9","start":4411}
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case members([Member])

  /// A name and its value in an object.
  public struct Member: Sendable, Equatable {
    /// The member's name.
    public var name: String
    /// What it holds.
    public var value: JSONValue

    /// A member of an object.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// An object with its members in the order given.
  public static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .members(members.map { Member(name: $0.0, value: $0.1) })
  }

  /// The text, or `null` where there is none.
  public static func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  /// A whole number, or `null` where there is none.
  public static func optional(_ number: Int?) -> JSONValue {
    number.map { .number(Double($0)) } ?? .null
  }

  /// An array of texts.
  public static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }

  /// This object with members added at its end; any other value unchanged.
  public func adding(_ members: [(String, JSONValue)]) -> JSONValue {
    guard case .members(let own) = self else { return self }
    return .members(own + members.map { Member(name: $0.0, value: $0.1) })
  }

  /// This object with another value for one of its members.
  public func replacing(_ name: String, _ value: JSONValue) -> JSONValue {
    guard case .members(let own) = self else { return self }
    return .members(
      own.map { $0.name == name ? Member(name: name, value: value) : $0 })
  }

  /// The value of a member of this object; `nil` where there is none.
  public subscript(name: String) -> JSONValue? {
    guard case .members(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}
