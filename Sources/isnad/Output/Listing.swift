import Citation

/// A list of like things, printed as a table or as data.
struct Listing {
  /// A member of each row and its place in a table.
  struct Column {
    let name: String
    let isNumber: Bool

    init(_ name: String, isNumber: Bool = false) {
      self.name = name
      self.isNumber = isNumber
    }
  }

  let columns: [Column]
  /// Objects with a member for each column.
  var rows: [JSONValue]

  /// The list in a format.
  func text(_ format: ListFormat, on terminal: Terminal) -> String {
    switch format {
    case .table: table(on: terminal)
    case .json: JSONValue.array(rows).indented + "\n"
    case .ndjson: rows.map { $0.line + "\n" }.joined()
    case .csv: separated(.csv)
    case .tsv: separated(.tsv)
    case .markdown: markdown
    }
  }

  private var cells: [[String]] {
    rows.map { row in columns.map { cell(row[$0.name]) } }
  }

  private func cell(_ value: JSONValue?) -> String {
    switch value {
    case .none, .some(.null): ""
    case .some(.string(let text)): text
    case .some(let other): other.line
    }
  }

  private func table(on terminal: Terminal) -> String {
    let columns = columns.map {
      Table.Column($0.name.uppercased(), isNumber: $0.isNumber)
    }
    return Table(columns: columns, rows: cells).text(on: terminal)
  }

  private func separated(_ format: TableFormat) -> String {
    format.row(columns.map(\.name)) + cells.map(format.row).joined()
  }

  private var markdown: String {
    let rule = columns.map { $0.isNumber ? "---:" : "---" }
    return
      ([columns.map(\.name), rule]
      + cells.map { $0.map(MarkdownFormat.escaped) })
      .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}
