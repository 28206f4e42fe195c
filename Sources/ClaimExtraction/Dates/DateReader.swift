/// Reads the dates of one sentence.
struct DateReader {
  typealias Role = CalendarWords.Role

  let run: WordRun
  let calendar: CalendarWords
  let units: UnitTable
  /// The article's own date.
  let published: CivilDate?
  /// What each word may do in a date.
  let roles: [[Role]]

  /// A date that was read.
  struct Reading {
    var words: Range<Int>
    var value: String?
    var relative = false
    var offset: String?
    /// The unit it is exact to: year, month or day.
    var unit: Character = "D"
  }

  init(
    run: WordRun, calendar: CalendarWords, units: UnitTable,
    published: CivilDate?
  ) {
    self.run = run
    self.calendar = calendar
    self.units = units
    self.published = published
    let facts = run.facts
    self.roles = run.words.indices.map { index in
      facts.isEmpty || facts[index].hasDateRole
        ? calendar.roles(of: run.words[index]) : []
    }
  }

  /// Whether any word or number could be part of a date.
  var mayHoldDate: Bool {
    run.words.indices.contains {
      !roles[$0].isEmpty || run.words[$0].kind == .digits
    }
  }

  /// All dates, in order, none inside another.
  mutating func dates() -> [DateMention] {
    var found: [DateMention] = []
    var index = 0
    while index < run.words.count {
      guard let reading = date(at: index) else {
        index += 1
        continue
      }
      found.append(
        DateMention(
          text: run.text(of: reading.words),
          span: run.span(of: reading.words), value: reading.value,
          relative: reading.relative, offset: reading.offset))
      index = max(reading.words.upperBound, index + 1)
    }
    return found
  }

  private func date(at index: Int) -> Reading? {
    if run.words[index].kind == .digits {
      return numericDate(at: index) ?? dayAndMonth(at: index)
        ?? bareYear(at: index)
    }
    guard !roles[index].isEmpty else { return nil }
    return position(at: index) ?? part(at: index) ?? ordinalDay(at: index)
      ?? weekday(at: index) ?? season(at: index) ?? anchor(at: index)
      ?? barePart(at: index) ?? reference(at: index)
  }

  /// A year, month or time told from now, which others may qualify.
  func anchor(at index: Int) -> Reading? {
    guard index < run.words.count else { return nil }
    return year(at: index) ?? twoYears(at: index) ?? month(at: index)
      ?? relativeUnit(at: index)
  }

  // MARK: - Helpers

  func has(_ index: Int, _ role: Role) -> Bool {
    index >= 0 && index < roles.count && roles[index].contains(role)
  }

  /// The first value that a role of a word gives.
  func role<T>(_ index: Int, _ read: (Role) -> T?) -> T? {
    guard index >= 0, index < roles.count else { return nil }
    for role in roles[index] {
      if let value = read(role) { return value }
    }
    return nil
  }

  func direction(_ index: Int) -> Int? {
    role(index) { if case .direction(let way) = $0 { way } else { nil } }
  }

  /// Steps over «من» (of).
  func afterOf(_ index: Int) -> Int {
    has(index, .of) ? index + 1 : index
  }

  /// The whole number that a word in digits says.
  func number(_ index: Int) -> Int? {
    guard run.words.indices.contains(index),
      run.words[index].kind == .digits
    else { return nil }
    return Int(String(run.words[index].folded))
  }

  /// A word in digits that can be a year.
  func yearNumber(_ index: Int) -> Int? {
    guard let year = number(index), (1000...2200).contains(year),
      run.words[index].folded.count == 4
    else { return nil }
    return year
  }
}
