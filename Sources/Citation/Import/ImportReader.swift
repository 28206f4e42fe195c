import Foundation

/// Reads the lines of an import: NDJSON, an object a line.
///
///     try ImportReader().row(#"{"text":"The sky is blue"}"#, line: 1)
public struct ImportReader: Sendable {
  /// The reader has no choices.
  public init() {}

  /// The row of one line; `nil` for a blank one. Throws `ImportError`.
  public func row(_ line: String, line number: Int) throws -> ImportedRow? {
    let line = line.hasPrefix("\u{FEFF}") ? String(line.dropFirst()) : line
    guard line.contains(where: { !$0.isWhitespace }) else { return nil }
    if line.contains("\\u0000"), Self.holdsNull(line) {
      throw ImportError(
        line: number,
        problem: "a text holds the character U+0000, which ends texts in "
          + "many programs; take it out")
    }
    let shape: ImportedShape
    do {
      shape = try JSONDecoder().decode(
        ImportedShape.self, from: Data(line.utf8))
    } catch {
      throw ImportError(line: number, problem: Self.explain(error))
    }
    do {
      return try shape.row()
    } catch let problem as ImportedShape.Problem {
      throw ImportError(line: number, problem: problem.text)
    }
  }

  /// Whether any text of the line has a null in it.
  private static func holdsNull(_ line: String) -> Bool {
    let value = try? JSONDecoder().decode(
      JSONValue.self, from: Data(line.utf8))
    return value.map(holdsNull) ?? false
  }

  private static func holdsNull(_ value: JSONValue) -> Bool {
    switch value {
    case .string(let text): text.unicodeScalars.contains("\0")
    case .array(let values): values.contains(where: holdsNull)
    case .members(let members):
      members.contains { holdsNull(.string($0.name)) || holdsNull($0.value) }
    case .null, .bool, .number: false
    }
  }

  private static func explain(_ error: any Error) -> String {
    guard let error = error as? DecodingError else {
      return "not readable as JSON; write one object a line"
    }
    switch error {
    case .typeMismatch(let type, let context),
      .valueNotFound(let type, let context):
      guard !context.codingPath.isEmpty else {
        return "not a JSON object; write {\"text\": …}"
      }
      return "“\(path(context))” is not \(name(type)); correct or drop it"
    case .keyNotFound(let key, let context):
      let place = path(context)
      return "“\(key.stringValue)” is missing"
        + (place.isEmpty ? "; add it" : " in “\(place)”; add it")
    default: return "not valid JSON; write one object a line"
    }
  }

  private static func path(_ context: DecodingError.Context) -> String {
    context.codingPath.map { key in
      key.intValue.map(String.init) ?? key.stringValue
    }.joined(separator: ".")
  }

  private static func name(_ type: Any.Type) -> String {
    if type == String.self { return "a text" }
    if type == Bool.self { return "true or false" }
    if type == Int.self { return "a whole number" }
    if type == Double.self { return "a number" }
    return "an object or list of the right shape"
  }
}
