import TextAnalysis

/// The words that dates are made of.
struct CalendarWords: Sendable {
  /// What a word does in a date. A word may have several roles.
  enum Role: Equatable, Sendable {
    /// «عام» (year) and how many it says: 1, 2, or nil for a plural.
    case unit(Character, count: Int?)
    /// «الماضي» (last) -1, «الجاري» (this) 0, «المقبل» (next) 1.
    case direction(Int)
    /// «هذا» (this).
    case demonstrative
    /// Before a year: «عام» (year), «صيف» (summer, `SU`).
    case year(String)
    /// Before two years: «عامي».
    case years
    /// «نهاية» (end): `START`, `MID`, `END`.
    case position(String)
    /// «ربع» (quarter) `Q`, «نصف» (half) `H`.
    case part(Character)
    case ordinal(Int)
    /// «شهر» (month) before its name.
    case monthNoun
    /// «شهري» (the two months of).
    case monthsNoun
    /// «يوم» (day) before a weekday.
    case dayNoun
    /// 1 Monday to 7 Sunday.
    case weekday(Int)
    /// «من» (of).
    case of
    /// «في» (in), «منذ» (since): before a bare year.
    case preposition
    /// «بحلول» (by): what follows lies ahead.
    case deadline
    /// «هـ» (of the Hijra).
    case hijri
    /// The first word of a month's name.
    case month
    /// The first word of a time reference.
    case reference
  }
  /// A month's number and calendar.
  struct Month: Sendable, Equatable {
    var number: Int
    var isHijri: Bool
    /// Whether its name is also another word: «مارس» (practised), “may”.
    var isAmbiguous: Bool
  }

  /// The words of the data files, read once.
  static let shared = CalendarWords()

  /// Names of months.
  let months: PhraseTable<Month>
  /// «أمس» (yesterday) and its distance.
  let references: PhraseTable<String>
  private var roles = WordMap<[Role]>()
  /// What is told apart by its year: «موازنة» (budget), «انتخابات» (elections).
  private var events: WordSet = []

  /// The words of the data files.
  init() {
    var months: [(String, Month)] = []
    var references: [(String, String)] = []
    for language in ["ar", "en"] {
      for row in CueFile.lines(language + "/months") {
        months += Self.months(row)
      }
      for row in CueFile.lines(language + "/time-references")
      where row.count > 1 {
        references.append((row[0], row[1]))
      }
    }
    self.months = PhraseTable(months)
    self.references = PhraseTable(references)
    for (name, _) in months { add(name, .month) }
    for (phrase, _) in references { add(phrase, .reference) }
    for language in ["ar", "en"] {
      for row in CueFile.lines(language + "/date-words") where row.count > 2 {
        if row[0] == "event" {
          events = WordSet(
            row[2].split(separator: ",").map {
              WordRun(phrase: String($0.trimmingSpaces)).firstFolded
            })
        }
        guard let role = Self.role(row[0], row[1]) else { continue }
        for form in row[2].split(separator: ",") {
          add(String(form.trimmingSpaces), role)
        }
      }
    }
  }

  /// What a word may do in a date, also after و, ب, ل and ال.
  func roles(of word: Word) -> [Role] {
    word.kind.script.map { roles(of: word.folded, $0) } ?? []
  }

  private func roles(of word: FoldedWord, _ script: Script) -> [Role] {
    guard script == .arabic || script == .latin else { return [] }
    var folded = word
    var found = roles[word] ?? []
    guard script == .arabic else { return found }
    // و ب ل ف ك (and, in, to, so, like), then ال, where لل hides its alef.
    if folded.hasPrefix("ال") {
      add(folded.dropFirst(2), to: &found)
    } else if let first = folded.first, ("وبلفك" as FoldedWord).contains(first)
    {
      folded = folded.dropFirst()
      add(folded, to: &found)
      if folded.hasPrefix("ال") { add(folded.dropFirst(2), to: &found) }
      if first == "ل", folded.hasPrefix("ل") {
        add(folded.dropFirst(), to: &found)
      }
    }
    return found
  }

  /// Whether a folded word may do anything in a date.
  func hasRole(_ word: FoldedWord, _ script: Script) -> Bool {
    !roles(of: word, script).isEmpty
  }

  /// Whether a sentence may hold a date because of a word: none does without
  /// digits, a month, a weekday, a unit of time or a reference such as «أمس».
  func mayDate(_ word: FoldedWord, _ script: Script) -> Bool {
    script == .digits
      || roles(of: word, script).contains { role in
        switch role {
        case .month, .weekday, .unit, .reference, .part: true
        case .year(let season): !season.isEmpty
        default: false
        }
      }
  }

  /// Whether a folded word begins the name of a month.
  func isMonth(_ folded: FoldedWord) -> Bool {
    roles[folded]?.contains(.month) ?? false
  }

  /// Whether a word turns a time to past, present or future.
  func isDirection(_ run: WordRun, at index: Int) -> Bool {
    guard run.words.indices.contains(index) else { return false }
    if run.words[index].kind == .digits { return true }
    return (roles[run.words[index].folded] ?? []).contains {
      if case .direction = $0 { true } else { false }
    }
  }

  /// Whether a year stands behind what it tells apart, and behind words that
  /// say more of it: «موازنة الدولة 2019» (the state budget of 2019).
  func isEvent(_ run: WordRun, before index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      let word = run.words[place]
      guard word.kind == .arabic else { return false }
      if events.contains(word.folded.withoutArticle)
        || events.contains(word.folded.dropFirst())
      {
        return true
      }
      let isLast = place == index - 1
      guard
        !isLast || word.folded.isDefinite
          || SourceSubject.places.contains(word.folded)
      else { return false }
    }
    return false
  }

  /// Whether a folded word is the plural of a unit of time: «سنوات».
  func isPlural(_ folded: FoldedWord) -> Bool {
    (roles[folded] ?? []).contains {
      if case .unit(_, count: nil) = $0 { true } else { false }
    }
  }

  /// Whether a word before «من» and a year is part of a date with it: a
  /// month, «الأول» in «الربع الأول».
  func isPartOfYear(_ run: WordRun, at index: Int) -> Bool {
    guard run.words.indices.contains(index) else { return false }
    return roles(of: run.words[index]).contains {
      switch $0 {
      case .month, .ordinal, .part, .position: true
      default: false
      }
    }
  }

  /// The month at a word, also after و, ب or ل, and how many words it takes.
  func month(_ run: WordRun, at index: Int) -> (Month, count: Int)? {
    if let match = months.match(run, at: index, conjunction: true) {
      return (match.value, match.count)
    }
    guard run.words.indices.contains(index),
      let first = run.words[index].folded.first,
      ("بل" as FoldedWord).contains(first)
    else { return nil }
    var shortened = run
    shortened.words[index].folded = run.words[index].folded.dropFirst()
    return months.match(shortened, at: index).map { ($0.value, $0.count) }
  }

  private func add(_ word: FoldedWord, to found: inout [Role]) {
    guard !word.isEmpty else { return }
    for role in roles[word] ?? [] where !found.contains(role) {
      found.append(role)
    }
  }

  private mutating func add(_ phrase: String, _ role: Role) {
    guard let first = WordRun(phrase: phrase).words.first?.folded else {
      return
    }
    if roles[first]?.contains(role) != true {
      roles[first, default: []].append(role)
    }
  }

  private static func months(_ row: [String]) -> [(String, Month)] {
    guard row.count > 1 else { return [] }
    let isHijri = row[0].hasPrefix("H")
    guard let number = Int(isHijri ? String(row[0].dropFirst()) : row[0]) else {
      return []
    }
    let ambiguous =
      row.count > 2
      ? row[2].split(separator: ",").map(\.trimmingSpaces) : []
    return row[1].split(separator: ",").map(\.trimmingSpaces).map {
      (
        String($0),
        Month(
          number: number, isHijri: isHijri,
          isAmbiguous: ambiguous.contains($0))
      )
    }
  }

  private static func role(_ name: String, _ value: String) -> Role? {
    switch name {
    case "unit": value.first.map { .unit($0, count: 1) }
    case "dual": value.first.map { .unit($0, count: 2) }
    case "plural": value.first.map { .unit($0, count: nil) }
    case "direction": Int(value).map { .direction($0) }
    case "this": .demonstrative
    case "year": .year(value == "-" ? "" : "-" + value)
    case "years": .years
    case "position": .position(value)
    case "part": value.first.map { .part($0) }
    case "ordinal": Int(value).map { .ordinal($0) }
    case "month": .monthNoun
    case "months": .monthsNoun
    case "dayname": .dayNoun
    case "weekday": Int(value).map { .weekday($0) }
    case "of": .of
    case "in": .preposition
    case "by": .deadline
    case "hijri": .hijri
    default: nil
    }
  }
}
