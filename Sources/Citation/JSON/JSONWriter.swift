extension JSONValue {
  /// The value on one line: raw UTF-8, `\u` for control characters only.
  public var line: String {
    var output = ""
    write(to: &output, indent: nil)
    return output
  }

  /// The value over several lines, two spaces for each rank.
  public var indented: String {
    var output = ""
    write(to: &output, indent: 0)
    return output
  }

  private func write(to output: inout String, indent: Int?) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .number(let value): output += JSONValue.digits(value)
    case .string(let text): JSONValue.quote(text, to: &output)
    case .array(let values):
      JSONValue.list(values, "[", "]", to: &output, indent: indent) {
        $0.write(to: &$1, indent: $2)
      }
    case .members(let members):
      JSONValue.list(members, "{", "}", to: &output, indent: indent) {
        JSONValue.quote($0.name, to: &$1)
        $1 += $2 == nil ? ":" : ": "
        $0.value.write(to: &$1, indent: $2)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], _ open: String, _ close: String,
    to output: inout String, indent: Int?,
    writing write: (Element, inout String, Int?) -> Void
  ) {
    let inner = indent.map { $0 + 1 }
    output += open
    for (index, element) in elements.enumerated() {
      if index > 0 { output += "," }
      if let inner { newLine(inner, to: &output) }
      write(element, &output, inner)
    }
    if let indent, !elements.isEmpty { newLine(indent, to: &output) }
    output += close
  }

  private static func newLine(_ indent: Int, to output: inout String) {
    output += "\n" + String(repeating: "  ", count: indent)
  }

  private static func quote(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\0"..<" ":
        let hex = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }

  /// A number in plain digits; an exponent only beyond 21 of them. JSON has
  /// no infinity and no not-a-number: these become `null`.
  ///
  ///     JSONValue.digits(15_600_000_000)  // "15600000000"
  public static func digits(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if let whole = Int(exactly: value) { return String(whole) }
    let printed = value.description
    guard let mark = printed.firstIndex(of: "e"),
      let exponent = Int(printed[printed.index(after: mark)...]),
      abs(exponent) <= 21
    else { return printed }
    return expand(printed[..<mark], by: exponent)
  }

  /// `1.25` by -5 is `0.0000125`.
  private static func expand(_ mantissa: Substring, by exponent: Int) -> String
  {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    let parts = mantissa.drop { $0 == "-" }.split(separator: ".")
    let whole = String(parts.first ?? "0")
    var digits = whole + (parts.count > 1 ? String(parts[1]) : "")
    var point = whole.count + exponent
    if point <= 0 {
      digits = String(repeating: "0", count: 1 - point) + digits
      point = 1
    }
    if point > digits.count {
      digits += String(repeating: "0", count: point - digits.count)
    }
    var fraction = digits.dropFirst(point)
    while fraction.last == "0" { fraction.removeLast() }
    return sign + digits.prefix(point)
      + (fraction.isEmpty ? "" : "." + fraction)
  }
}
