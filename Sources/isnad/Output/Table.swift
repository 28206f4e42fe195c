/// Rows under column names. Columns that may hold Arabic come last, so that
/// its direction moves nothing else.
struct Table {
  /// A column's name and the side its cells lean to.
  struct Column {
    let title: String
    let isNumber: Bool

    init(_ title: String, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  let columns: [Column]
  var rows: [[String]] = []

  /// The lines of the table. A terminal's last column is cut to its width;
  /// a file or pipe gets every word.
  func text(on terminal: Terminal) -> String {
    let cells = rows.map { row in row.map(Self.oneLine) }
    let widths = columns.indices.map { index in
      ([columns[index].title] + cells.map { $0[index] })
        .map(DisplayWidth.of).max() ?? 0
    }
    let titles = line(columns.map(\.title), widths, terminal)
    let lines = cells.map { line($0, widths, terminal) }
    return ([terminal.bold(titles)] + lines).joined(separator: "\n") + "\n"
  }

  private func line(_ cells: [String], _ widths: [Int], _ terminal: Terminal)
    -> String
  {
    var used = 0
    var output: [String] = []
    for (index, cell) in cells.enumerated() {
      if index == cells.count - 1, !columns[index].isNumber {
        let room = terminal.columns.map { max(20, $0 - used) }
        let text = room.map { DisplayWidth.cut(cell, to: $0) } ?? cell
        output.append(terminal.isolated(text))
      } else {
        let gap = String(
          repeating: " ", count: widths[index] - DisplayWidth.of(cell))
        let text = terminal.isolated(cell)
        output.append(columns[index].isNumber ? gap + text : text + gap)
        used += widths[index] + 2
      }
    }
    let line = output.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  private static func oneLine(_ cell: String) -> String {
    cell.contains(where: \.isNewline)
      ? cell.split(whereSeparator: \.isNewline).joined(separator: " ") : cell
  }
}
