/// Writes a table: see ``LexiconTable`` for the format.
struct TableWriter {
  private(set) var bytes: [UInt8] = LexiconTable.mark

  init(title: String) {
    append(LexiconTable.version)
    append(title.utf8.count)
    bytes += Array(title.utf8)
  }

  /// A list of sorted words.
  mutating func append(words: [[UInt8]]) {
    append(words.count)
    var end = 0
    for word in words {
      end += word.count
      append(end)
    }
    for word in words { bytes += word }
  }

  /// The entries of each word of a list.
  mutating func append(rows: [[(word: Int, weight: UInt8)]]) {
    append(rows.count)
    var end = 0
    for row in rows {
      end += row.count
      append(end)
    }
    for entry in rows.joined() {
      append(entry.word | Int(entry.weight) << 24)
    }
  }

  private mutating func append(_ number: Int) {
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
