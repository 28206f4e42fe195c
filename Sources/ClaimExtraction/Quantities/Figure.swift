import TextAnalysis

/// A number of a sentence, in words of the sentence.
struct Figure {
  /// Its words.
  var words: Range<Int>
  /// What it says; see ``Numeral``.
  var value: Double
  var isVague: Bool
  var isFraction: Bool
  var isDefinite: Bool
  var hasDigits: Bool
  var hasScale: Bool
  /// The unit that its word names too, as the dual «سنتين» (two years) does.
  var unit: String?

  /// The numbers of a sentence, in order.
  static func all(in run: WordRun) -> [Figure] {
    guard run.facts.isEmpty || run.facts.contains(where: \.isNumber) else {
      return []
    }
    var tokens: [Token] = []
    var places: [Int] = []
    tokens.reserveCapacity(run.words.count)
    places.reserveCapacity(run.words.count)
    for (index, word) in run.words.enumerated() {
      guard let script = word.kind.script else { continue }
      tokens.append(
        Token(
          start: word.utf8.lowerBound, end: word.utf8.upperBound,
          script: script))
      places.append(index)
    }
    let facts = run.facts
    var figures = Numerals.all(in: run.bytes, tokens: tokens) {
      (facts.isEmpty || facts[places[$0]].isNumberPart)
        && !parts(run, at: places[$0])
    }.map { numeral in
      let first = places[numeral.tokens.lowerBound]
      let last = places[numeral.tokens.upperBound - 1]
      return Figure(
        words: first..<last + 1, value: numeral.value,
        isVague: numeral.isVague, isFraction: numeral.isFraction,
        isDefinite: numeral.isDefinite, hasDigits: numeral.hasDigits,
        hasScale: numeral.hasScale)
    }
    readBracketed(in: run, &figures)
    return figures
  }

  /// «(18) ألف طفل» (18 thousand children), «(25) عاما» (25 years): papers of
  /// the Gulf print digits in brackets; a scale or a measure behind them
  /// belongs to them.
  private static func readBracketed(
    in run: WordRun, _ figures: inout [Figure]
  ) {
    guard run.words.contains(where: { $0.folded == bracket }) else { return }
    for index in figures.indices.dropFirst().reversed() {
      let (digits, scale) = (figures[index - 1], figures[index])
      let close = digits.words.upperBound
      guard !scale.hasDigits, scale.hasScale, scale.words.count == 1,
        scale.value >= 1000, digits.hasDigits, !digits.hasScale,
        close + 1 == scale.words.lowerBound, digits.words.lowerBound > 0,
        run.words[close].folded == bracket,
        run.words[digits.words.lowerBound - 1].folded == opening
      else { continue }
      figures[index].value = digits.value * scale.scale
      figures[index].isVague = false
      figures[index].hasDigits = true
      figures[index].words =
        digits.words.lowerBound - 1..<scale.words.upperBound
      figures.remove(at: index - 1)
    }
    for index in figures.indices {
      let digits = figures[index].words
      guard figures[index].hasDigits, digits.lowerBound > 0,
        run.words.indices.contains(digits.upperBound + 1),
        run.words[digits.upperBound].folded == bracket,
        run.words[digits.lowerBound - 1].folded == opening,
        UnitTable.shared.match(
          run, at: digits.upperBound + 1, counting: figures[index].value)
          != nil
      else { continue }
      figures[index].words = digits.lowerBound - 1..<digits.upperBound + 1
    }
  }

  private static let opening: FoldedWord = "("
  private static let bracket: FoldedWord = ")"

  /// «11 من أصل 15 خبيرا» (11 of 15 experts), «عام 2022 على 118 أسرة» (in 2022
  /// on 118 families): a word between two counts that are none together.
  private static func parts(_ run: WordRun, at index: Int) -> Bool {
    let word = run.words[index].folded
    return word == "اصل"
      // «الأدوية الثلاثة على 40 مريضا» (the three drugs on 40 patients)
      || word == "علي" && index > 0
        && (run.words[index - 1].folded.isDefinite
          || run.words[index - 1].kind == .digits
            && run.words[index - 1].utf8.count > 3)
  }

  /// Adds figures found otherwise, in the order of the sentence.
  static func add(_ found: [Figure], to figures: inout [Figure]) {
    guard !found.isEmpty else { return }
    figures = (figures + found).sorted {
      $0.words.lowerBound < $1.words.lowerBound
    }
  }

  /// The largest of thousand, million, billion, trillion in its value.
  var scale: Double {
    [1e12, 1e9, 1e6, 1e3].first { hasScale && value >= $0 } ?? 1
  }

  /// Whether it could be a year of our time.
  var isYear: Bool {
    hasDigits && words.count == 1 && value >= 1000 && value < 2200
      && value == value.rounded()
  }
}

extension Word.Kind {
  /// The script of a word; nil for a mark.
  var script: Script? {
    switch self {
    case .arabic: .arabic
    case .latin: .latin
    case .digits: .digits
    case .other: .other
    case .mark: nil
    }
  }
}
