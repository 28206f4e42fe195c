/// Finds what makes an Arabic clause an evaluation by its build, not by an
/// adjective alone (`ar/evaluations.txt`).
///
///     المشكلة ليست في القانون، بل في تطبيقه  // the problem is not in …, but …
///     الوقت وحده لا يكفي                     // time alone is not enough
///     على البلدية أن تختار                   // the town has to choose
struct Evaluations: Sendable {
  /// An evaluation, and the words that make it one.
  struct Found {
    var category: Category
    var words: Range<Int>
  }

  private enum Part: String {
    case problem, placing, elative, superlative, worth, correction, alone, able
  }

  private let phrases: PhraseTable<Category>
  private var parts = WordMap<Part>()
  /// Verbs that place a problem: كمن (to lie in); perfects.
  private var placing: WordSet = []
  private let copulas = foldedWords(file: "ar/copulas")

  static let shared = Evaluations()

  private init() {
    var phrases: [(String, Category)] = []
    for columns in CueFile.lines("ar/evaluations") where columns.count > 1 {
      let word = WordRun(phrase: columns[0]).firstFolded
      switch Part(rawValue: columns[1]) {
      case .placing?: placing.insert(word)
      case let part?: parts[word] = part
      case nil:
        guard columns.count > 2, let category = Category(rawValue: columns[2])
        else { continue }
        phrases.append((columns[0], category))
      }
    }
    self.phrases = PhraseTable(phrases)
  }

  /// The evaluation that some words of a sentence are; `nil` where they are
  /// none.
  func evaluation(
    in range: Range<Int>, _ reading: SentenceReading
  ) -> Found? {
    if let norm = norm(range, reading) ?? duty(range, reading) { return norm }
    for index in range where reading.run.facts[index].mayEvaluate {
      if let match = phrases.match(
        reading.run, at: index, before: range.upperBound, conjunction: true),
        !reading.isOne(index - 1, .relative)
      {
        return Found(
          category: match.value, words: index..<index + match.count)
      }
      if let count = built(at: index, range, reading) {
        return Found(category: .opinion, words: index..<index + count)
      }
    }
    return nil
  }

  /// Whether an evaluation can begin with a word.
  func mayBegin(with word: FoldedWord) -> Bool {
    word == "لا" || phrases.begins(with: word)
      || (parts[word] ?? bare(word)) != nil
      || (word.hasPrefix("و") || word.hasPrefix("ف"))
        && phrases.begins(with: word.dropFirst())
  }

  /// How many words from this one on make the clause an evaluation.
  private func built(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    let word = reading.folded(index)
    switch parts[word] ?? bare(word) {
    case .problem?:
      return isNamed(index, range, reading) ? 1 : nil
    case .elative? where isMost(index, range, reading): return 1
    case .elative?:
      let next = index + 1
      return next < range.upperBound && parts[reading.folded(next)] == .worth
        && isPredicate(index, range, reading) ? 2 : nil
    case .superlative?:
      return isRated(index, range, reading) ? 1 : nil
    case .correction?:
      return isCorrection(index, range, reading) ? 1 : nil
    case .alone?:
      return isAlone(index, range, reading) ? 1 : nil
    case nil where word == "لا":
      return isExclusion(index, range, reading) ? 2 : nil
    default: return nil
    }
  }

  /// A problem behind و or ف, an elative behind the article.
  private func bare(_ word: FoldedWord) -> Part? {
    if word.hasPrefix("ال") {
      return parts[word.dropFirst(2)] == .elative ? .elative : nil
    }
    guard word.hasPrefix("و") || word.hasPrefix("ف"), word.count > 5
    else { return nil }
    return parts[word.dropFirst()] == .problem ? .problem : nil
  }

  /// «تبقى من أكثر الشركات ابتكارا» (is among the most inventive firms): «من»
  /// before an elative, and a noun of worth at the end.
  private func isMost(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard reading.folded(index - 1) == "من", index > range.lowerBound + 1,
      let last = range.last, last > index + 1, last < index + 6
    else { return false }
    return parts[reading.folded(last)] == .worth
  }

  /// «ويعد ذلك أخطر خرق للهدنة» (that is the gravest breach of the truce): a
  /// verb of holding or being, and a superlative before what is judged.
  private func isRated(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let (first, next) = (range.lowerBound, index + 1)
    guard index > first, index < first + 10, next < range.upperBound,
      reading.run.words[next].kind == .arabic,
      !reading.folded(next).isDefinite, reading.folded(next) != "من",
      let verb = (first..<index).first(where: { reading.verbs[$0] != nil })
    else { return false }
    return reading.isOne(verb, .rating, conjunction: true)
      || reading.verb(verb).map { copulas.contains($0.lemma) } ?? false
  }

  // MARK: Norms

  /// «على الشركة أن تختار» (the company has to choose).
  private func norm(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Found? {
    guard let first = range.first, range.count > 3,
      Self.dutyOpeners.contains(reading.folded(first))
    else { return nil }
    // «على البلدية ترميم السقف» (the town has to mend the roof)
    if [.org, .group, .person].contains(reading.sourceNoun(first + 1)),
      reading.folded(first + 1).isDefinite,
      !reading.folded(first + 2).isDefinite,
      reading.folded(first + 3).isDefinite, reading.firstVerb(in: range) == nil
    {
      return Found(category: .remedy, words: first..<first + 2)
    }
    guard
      let that = range.dropFirst(2).prefix(5).first(where: {
        reading.folded($0) == "ان"
      }),
      reading.firstVerb(in: first + 1..<that) == nil,
      that + 1 < range.upperBound, reading.verb(that + 1) != nil
    else { return nil }
    return Found(category: .remedy, words: first..<that + 1)
  }

  /// «عليهم أن يختاروا» (they have to choose).
  private func duty(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Found? {
    // «إذا أرادت البلدية فتح المتحف، فعليها أن …» (if …, it has to …)
    let isBound = Self.conditions.contains(reading.folded(range.lowerBound))
    guard range.count > 2,
      let first = isBound
        ? range.first(where: {
          reading.isComma($0 - 1) && Self.duties.contains(reading.folded($0))
        }) : range.first,
      Self.duties.contains(reading.folded(first)),
      reading.folded(first + 1) == "ان"
    else { return nil }
    return Found(category: .remedy, words: first..<first + 2)
  }

  /// إذا (if)
  private static let conditions: WordSet = ["اذا", "واذا", "فاذا"]
  private static let duties: WordSet = [
    "عليه", "عليها", "عليهم", "عليك", "عليكم", "وعليه", "وعليها", "وعليهم",
    "وعليك", "وعليكم", "فعليه", "فعليها", "فعليهم", "فعليك", "فعليكم",
  ]
  private static let dutyOpeners: WordSet = ["علي", "وعلي", "فعلي"]

  // MARK: Subjects

  /// «المشكلة ليست في …», «وتكمن المشكلة في …»: the clause tells what the
  /// problem is or where it lies.
  private func isNamed(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard index <= range.lowerBound + 1, !reading.hasFigure(in: range) else {
      return false
    }
    if let verb = reading.verb(index - 1) {
      return index > range.lowerBound && placing.contains(verb.lemma)
    }
    let near = index + 1..<min(index + 7, range.upperBound)
    guard index == range.lowerBound, let next = near.first else { return false }
    if ["في", "ان", "انه", "انها", "اننا", "الا"].contains(reading.folded(next))
    {
      return true
    }
    return near.contains {
      Self.isNot(reading.folded($0)) || reading.isOne($0, .pronoun)
        || reading.verb($0).map { placing.contains($0.lemma) } ?? false
    }
  }

  /// «الوقت وحده لا يكفي» (time alone is not enough).
  private func isAlone(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard !reading.hasFigure(in: range) else { return false }
    let next = index + 1
    if next < range.upperBound, parts[reading.folded(next)] == .able {
      return true
    }
    return range.contains {
      Self.isNot(reading.folded($0))
        || ["لا", "لن"].contains(reading.folded($0))
          && reading.verb($0 + 1) != nil
    }
  }

  // MARK: Contrasts

  /// «ليست زلة، بل نظام» (no slip but a system), «لا تموت بالإسمنت بل بالهجر»
  /// (dies not of cement but of neglect): what is turned down is set right.
  private func isCorrection(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    !reading.hasFigure(in: range)
      && (range.lowerBound..<index).contains {
        Self.isNot(reading.folded($0))
          || reading.folded($0) == "لا"
            && reading.verb($0 + 1)?.tense == .imperfect
      }
  }

  /// «تبدأ من البيت لا من السوق» (begins at home, not in the market): لا
  /// before a phrase of the same build as one before it.
  private func isExclusion(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let next = index + 1
    guard index > range.lowerBound + 1, next < range.upperBound,
      reading.run.words[index - 1].kind == .arabic,
      reading.verb(next) == nil, !reading.hasFigure(in: range)
    else { return false }
    let word = reading.folded(next)
    let before = max(range.lowerBound, index - 5)..<index
    if Self.prepositions.contains(word) {
      return before.contains { reading.folded($0) == word }
    }
    // لـ (for) and بـ (by) are joined to their noun.
    return (["ل", "ب"] as [FoldedWord]).contains { letter in
      word.hasPrefix(letter) && word.count > 4
        && before.contains {
          reading.folded($0).hasPrefix(letter) && reading.folded($0).count > 4
        }
    }
  }

  private static let prepositions: WordSet = ["من", "في", "علي", "عن", "الي"]

  /// ليس (is not) in all persons, also behind و or ف.
  private static func isNot(_ word: FoldedWord) -> Bool {
    nots.contains(word)
      || (word.hasPrefix("و") || word.hasPrefix("ف"))
        && nots.contains(word.dropFirst())
  }

  private static let nots: WordSet = [
    "ليس", "ليست", "ليسوا", "ليسا", "ليستا", "لسنا", "لست", "لسن",
  ]

  // MARK: Predicates

  /// «كان أشد انتقادا», «هو الأوفر حظا»: behind a verb of being, a pronoun or
  /// a definite subject, not «الأسر الأكثر ثراء».
  private func isPredicate(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    var before = index - 1
    let isSetOff = before >= range.lowerBound && reading.isComma(before)
    if isSetOff { before -= 1 }
    guard before >= range.lowerBound else { return false }
    if let verb = reading.verbs[before] { return copulas.contains(verb.lemma) }
    if reading.isOne(before, .pronoun) { return true }
    guard reading.folded(index).isDefinite else {
      let word = reading.folded(before)
      return word.isDefinite || word.hasSuffix("ها")
        || word.hasSuffix("ه") && !reading.endsInTehMarbuta(before)
    }
    return isSetOff
      && (range.lowerBound..<before).contains {
        reading.verbs[$0].map { copulas.contains($0.lemma) } ?? false
      }
  }
}

extension SentenceReading {
  /// Whether some words bear a figure: what does is rather told than judged.
  func hasFigure(in range: Range<Int>) -> Bool {
    range.contains { bearsFigure($0) }
  }

  /// Whether a word is a figure; «أحد» (anybody) is none.
  private func bearsFigure(_ index: Int) -> Bool {
    run.words[index].kind == .digits
      || run.facts[index].mayBeFigure
        && !Self.anybody.contains(run.words[index].folded)
  }

  private static let anybody: WordSet = [
    "احد", "احدا", "لاحد", "احدي", "واحد", "واحده", "one",
  ]
}
