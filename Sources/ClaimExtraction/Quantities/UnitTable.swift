import TextAnalysis

/// What can be counted: measures, currencies and people.
struct UnitTable: Sendable {
  /// The units of the data files, read once.
  static let shared = UnitTable()

  /// A unit that stands in a sentence.
  struct Match: Sendable {
    /// How many words it takes.
    var count: Int
    /// ISO 4217 code, `person`, or a measure as in the guidelines.
    var unit: String
    /// What one of it is in the unit: a hundredth for a cent.
    var share = Share()
  }

  /// What one of a noun is in its unit, as a fraction, which stays exact.
  struct Share: Sendable {
    var times = 1.0
    var over = 1.0
    var isOne: Bool { times == over }
  }

  private struct Entry: Sendable {
    /// The words after the first.
    var rest: [FoldedWord]
    var unit: String
    var use = Use.any
    var share = Share()
  }

  /// After which numbers a noun stands: Arabic counts 3 to 10 with the
  /// plural and more with the singular, which tells homographs apart.
  private enum Use {
    case any, few, many

    /// Whether the noun may stand after a number; nil for a vague one.
    func fits(_ number: Double?) -> Bool {
      let isFew = number.map { $0 >= 3 && $0 <= 10 }
      switch self {
      case .any: return true
      case .few: return isFew ?? true
      case .many: return isFew == false
      }
    }
  }

  /// Units by their first word, the longest first.
  private var entries = WordMap<[Entry]>()
  /// «سنتين» (two years): units by their dual.
  private var duals = WordMap<Match>()
  /// The countries that tell currencies of one name apart, by the noun.
  private var currencies = WordMap<CurrencyNoun>()
  private var signs = WordMap<String>()

  /// The units of the data files.
  init() {
    for file in ["ar/units", "en/units"] {
      for row in CueFile.lines(file) where row.count > 1 {
        let (unit, share) = Self.unit(row[0])
        for form in Self.list(row[1]) { add(form, unit, share: share) }
        for dual in row.count > 2 ? Self.list(row[2]) : [] {
          addDual(dual, unit, share)
        }
      }
    }
    addPeople()
    for row in CueFile.lines("ar/currencies") { addCurrency(row) }
    for row in CueFile.lines("en/currency-signs") where row.count > 1 {
      signs[FoldedWord(row[0])] = row[1]
    }
    for (first, found) in entries.all {
      entries[first] = found.sorted { $0.rest.count > $1.rest.count }
    }
  }

  /// The unit that begins at a word, with or without the article.
  ///
  /// - Parameter number: What it counts; nil for a vague plural.
  func match(
    _ run: WordRun, at index: Int, counting number: Double? = nil
  ) -> Match? {
    guard run.words.indices.contains(index) else { return nil }
    let word = run.words[index]
    if word.kind == .mark, let unit = signs[word.folded] {
      return Match(count: 1, unit: unit)
    }
    // “412p” is a price, “720p” and “p 5” are none.
    if word.folded == "p",
      !word.isGlued || number.map({ $0 >= 720 || $0 == 480 }) ?? true
    {
      return nil
    }
    let folded = word.folded.withoutArticle
    return currency(run, at: index, folded)
      ?? longest(entries[word.folded], run, index, number)
      ?? longest(entries[folded], run, index, number)
  }

  /// The unit that a single folded noun names; nil for other words.
  ///
  /// - Parameter number: What it counts; nil where that is open.
  func unit(of noun: FoldedWord, counting number: Double? = nil) -> String? {
    entries[noun]?.first {
      $0.rest.isEmpty && $0.share.isOne
        && (number == nil || $0.use.fits(number))
    }?.unit
      ?? currencies[noun]?.code
  }

  /// Whether a unit is a currency by its code.
  func isCode(_ unit: String) -> Bool {
    unit.utf8.count == 3 && unit.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Whether a folded word is the noun of a currency.
  func isCurrency(_ noun: FoldedWord) -> Bool {
    currencies[noun] != nil
  }

  /// The currency that a word without its article names, `item` where its
  /// country is not known; nil for other words.
  func currency(named word: FoldedWord) -> String? {
    currencies[word.withoutArticle].map { $0.code ?? "item" }
  }

  /// The code of a currency's noun in a country, told by its nisba.
  func code(of noun: FoldedWord, nisba: FoldedWord) -> String? {
    currencies[noun]?.code(nisba: nisba)
  }

  /// The countries, by their nisba, whose currencies have a noun.
  func countries(of noun: FoldedWord) -> [FoldedWord] {
    currencies[noun]?.countries.map(\.nisba) ?? []
  }

  /// The currency whose sign or code is a word: `$`, `USD`.
  func currencySign(_ word: Word) -> String? {
    word.kind == .mark || word.kind == .latin ? signs[word.folded] : nil
  }

  /// The currency of a sign with its country: `C$`.
  func currencySign(_ country: Word, _ sign: Word) -> String? {
    country.kind == .latin && sign.kind == .mark
      ? signs[country.folded + sign.folded] : nil
  }

  /// The unit of a dual such as «سنتين» (two years); nil for other words and
  /// for definite ones, which name a time and not an amount.
  func dual(_ word: FoldedWord) -> Match? {
    guard word.endsWithDual else { return nil }
    if let unit = duals[word] { return unit }
    // و ف ب ل (and, so, by, for)
    guard let first = word.first, ("وفبل" as FoldedWord).contains(first)
    else { return nil }
    return duals[word.dropFirst()]
  }

  /// The bytes of the shortest printed dual, of four letters: «طنين».
  static let leastDualLength = 8

  private func longest(
    _ candidates: [Entry]?, _ run: WordRun, _ index: Int, _ number: Double?
  ) -> Match? {
    for entry in candidates ?? [] where entry.use.fits(number) {
      guard index + entry.rest.count < run.words.count else { continue }
      let fits = entry.rest.indices.allSatisfy {
        let folded = run.words[index + 1 + $0].folded
        return folded == entry.rest[$0]
          || folded.withoutArticle == entry.rest[$0]
      }
      if fits {
        return Match(
          count: entry.rest.count + 1, unit: entry.unit, share: entry.share)
      }
    }
    return nil
  }

  private func currency(
    _ run: WordRun, at index: Int, _ folded: FoldedWord
  ) -> Match? {
    guard let noun = currencies[folded] else { return nil }
    if index + 1 < run.words.count,
      let code = noun.code(nisba: run.words[index + 1].folded)
    {
      return Match(count: 2, unit: code)
    }
    let code = noun.code(namedIn: run) ?? noun.code
    return code.map { Match(count: 1, unit: $0) }
  }
}

/// Reading of the data files.
extension UnitTable {
  private static func list(_ column: String) -> [String] {
    column.split(separator: ",").map { String($0.trimmingSpaces) }
  }

  /// «1/100 USD»: a unit and what one of the noun is in it.
  private static func unit(_ column: String) -> (String, Share) {
    let words = column.split(separator: " ")
    guard words.count == 2 else { return (column, Share()) }
    let numbers = words[0].split(separator: "/").compactMap { Double($0) }
    let share = Share(
      times: numbers.first ?? 1, over: numbers.dropFirst().first ?? 1)
    return (String(words[1]), share)
  }

  private mutating func add(
    _ form: String, _ unit: String, _ use: Use = .any, share: Share = Share()
  ) {
    let words = WordRun(phrase: form).words.map(\.folded)
    guard let first = words.first else { return }
    entries[first, default: []].append(
      Entry(
        rest: Array(words.dropFirst()), unit: unit, use: use, share: share))
  }

  private mutating func addDual(
    _ form: String, _ unit: String, _ share: Share = Share()
  ) {
    let words = WordRun(phrase: form).words.map(\.folded)
    if words.count == 1 {
      duals[words[0]] = Match(count: 1, unit: unit, share: share)
    }
  }

  private mutating func addPeople() {
    for row in CueFile.lines("ar/people") where row.count > 1 {
      let (singular, use) = Self.use(of: row[0])
      add(singular, "person", use)
      add(singular + "ا", "person", use)  // accusative
      for form in Self.list(row[1]) {
        for form in Self.forms(form, of: singular) {
          let (plural, use) = Self.use(of: form)
          add(plural, "person", use)
        }
      }
    }
    for row in CueFile.lines("en/people") { add(row[0], "person") }
  }

  /// A form of a noun, or the sound endings that stand for it.
  private static func forms(_ form: String, of singular: String) -> [String] {
    switch form {
    case "+":  // -ūn, -īn, -a, -āt
      ["ون", "ين", "ة", "ات"].map { singular + $0 }
    case "ون":
      ["ون", "ين"].map { singular + $0 }
    default:
      [form]
    }
  }

  /// A form without the numbers that may stand before it.
  private static func use(of form: String) -> (String, Use) {
    if form.hasPrefix("3-10 ") { return (String(form.dropFirst(5)), .few) }
    if form.hasPrefix("11+ ") { return (String(form.dropFirst(4)), .many) }
    return (form, .any)
  }

  private mutating func addCurrency(_ row: [String]) {
    guard row.count > 1 else { return }
    var noun = CurrencyNoun(code: row[1].isEmpty ? nil : row[1])
    for pair in row.count > 2 ? Self.list(row[2]) : [] {
      let parts = pair.split(separator: " ")
      guard parts.count == 2,
        let nisba = WordRun(phrase: String(parts[0])).words.first?.folded
      else { continue }
      noun.countries.append((nisba, String(parts[1])))
    }
    for form in Self.list(row[0]) {
      let words = WordRun(phrase: form).words
      if let word = words.first { currencies[word.folded] = noun }
    }
    guard row.count > 3, let code = noun.code else { return }
    for dual in Self.list(row[3]) { addDual(dual, code) }
  }
}

/// A currency's noun and the countries whose currency it is.
private struct CurrencyNoun: Sendable {
  /// The code where no country is named.
  var code: String?
  /// Folded nisba without ending, and code.
  var countries: [(nisba: FoldedWord, code: String)] = []

  /// The code by the adjective after the noun: «ريال سعودي».
  func code(nisba: FoldedWord) -> String? {
    let word = nisba.withoutArticle
    return countries.first {
      word == $0.nisba || word == $0.nisba + "ه" || word == $0.nisba + "ا"
    }?.code
  }

  /// The code by a country that the sentence names: «في سوريا … ليرة».
  func code(namedIn run: WordRun) -> String? {
    guard code == nil else { return nil }
    for word in run.words where word.kind == .arabic {
      let name = word.folded.withoutArticle
      for country in countries where name.hasPrefix(country.nisba) {
        return country.code
      }
    }
    return nil
  }
}
