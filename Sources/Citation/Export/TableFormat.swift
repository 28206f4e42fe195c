import ClaimExtraction

/// A row a claim, under a row of column names: CSV or TSV.
///
/// Values of one cell are joined by `; `. A cell that a spreadsheet would
/// take for a formula, beginning with `=` `+` `-` `@`, their full-width
/// forms, a tab or a line end, is written after an apostrophe
/// (https://owasp.org/www-community/attacks/CSV_Injection).
public struct TableFormat: ClaimFormat {
  /// RFC 4180: commas, quoted where needed, lines end in CR LF.
  public static let csv = TableFormat(delimiter: ",", lineEnd: "\r\n")
  /// Tabs; a tab, line end or backslash in a cell is `\t` `\n` `\r` `\\`.
  public static let tsv = TableFormat(delimiter: "\t", lineEnd: "\n")

  let delimiter: String
  let lineEnd: String
  private var mark = ""

  private init(delimiter: String, lineEnd: String) {
    self.delimiter = delimiter
    self.lineEnd = lineEnd
  }

  /// The same with a byte order mark before it, by which Excel knows UTF-8.
  public var marked: TableFormat {
    var marked = self
    marked.mark = "\u{FEFF}"
    return marked
  }

  /// What a row says besides the claim itself.
  public let needs: ClaimNeeds = [.article, .reviews]

  /// What stands before the first entry.
  public var head: String { mark + row(TableFormat.columns.map(\.name)) }

  /// One claim.
  public func entry(_ cited: CitedClaim) -> String {
    row(TableFormat.columns.map { $0.value(cited) })
  }

  /// One row with its line end.
  public func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: delimiter) + lineEnd
  }

  private func cell(_ text: String) -> String {
    let safe = TableFormat.defused(text)
    return delimiter == "," ? TableFormat.quoted(safe) : escaped(safe)
  }

  private static func defused(_ text: String) -> String {
    guard let first = text.unicodeScalars.first,
      "=+-@＝＋－＠\t\r\n".unicodeScalars.contains(first)
    else { return text }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) })
    else { return text }
    var output = "\""
    for scalar in scalars {
      if scalar == "\"" { output += "\"" }
      output.unicodeScalars.append(scalar)
    }
    return output + "\""
  }

  private func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": output += "\\t"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\\": output += "\\\\"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
