/// Makes a table of the pairs of words that a model has weighed.
struct TableMaker {
  let title: String
  /// The words by their numbers in the model.
  let english, stems, roots: [[UInt8]]
  /// Translations below this share of the best one's weight are dropped.
  let cut: Double
  /// A word keeps no more translations than this.
  let limit: Int
  /// Words of either language, and roots, that get no translations.
  var leftOut: Set<[UInt8]> = []
  var leftOutRoots: Set<[UInt8]> = []

  func table(
    _ stemCells: [TranslationModel.Cell], _ rootCells: [TranslationModel.Cell]
  ) -> LexiconTable {
    let english = Self.sorted(english)
    let stems = Self.sorted(stems)
    let roots = Self.sorted(roots)
    var writer = TableWriter(title: title)
    writer.append(words: english.words)
    writer.append(words: stems.words)
    writer.append(words: roots.words)
    writer.append(
      rows: rows(
        stemCells, \.english, english, \.arabic, stems, without: leftOut))
    writer.append(
      rows: rows(
        rootCells, \.english, english, \.arabic, roots, without: leftOut))
    writer.append(
      rows: rows(
        stemCells, \.arabic, stems, \.english, english, without: leftOut))
    writer.append(
      rows: rows(
        rootCells, \.arabic, roots, \.english, english,
        without: leftOutRoots))
    // The writer's own bytes are always a table.
    return (try? LexiconTable(bytes: writer.bytes)) ?? .empty
  }

  /// Words in the table's order, and their places in it by number.
  private typealias Order = (words: [[UInt8]], places: [Int])

  private static func sorted(_ words: [[UInt8]]) -> Order {
    let order = words.indices.sorted {
      words[$0].lexicographicallyPrecedes(words[$1])
    }
    var places = [Int](repeating: 0, count: words.count)
    for (place, number) in order.enumerated() { places[number] = place }
    return (order.map { words[$0] }, places)
  }

  private func rows(
    _ cells: [TranslationModel.Cell],
    _ from: KeyPath<TranslationModel.Cell, Int32>, _ rows: Order,
    _ to: KeyPath<TranslationModel.Cell, Int32>, _ words: Order,
    without leftOut: Set<[UInt8]>
  ) -> [[(word: Int, weight: UInt8)]] {
    var found = [[(word: Int, weight: Double)]](
      repeating: [], count: rows.words.count)
    for cell in cells where cell.isSeen && cell.weight > 0 {
      found[rows.places[Int(cell[keyPath: from])]].append(
        (words.places[Int(cell[keyPath: to])], cell.weight))
    }
    return zip(rows.words, found).map { word, row in
      leftOut.contains(word) ? [] : pruned(row)
    }
  }

  /// The best translations of a word, their weights in 255ths of the best.
  private func pruned(
    _ row: [(word: Int, weight: Double)]
  ) -> [(word: Int, weight: UInt8)] {
    let best = row.map(\.weight).max() ?? 0
    let kept = row.filter { $0.weight >= cut * best }
      .map { entry in
        (
          word: entry.word,
          weight: UInt8((255 * entry.weight / best).rounded())
        )
      }
      .sorted { one, other in
        one.weight != other.weight
          ? one.weight > other.weight : one.word < other.word
      }
    return Array(kept.prefix(limit))
  }
}
