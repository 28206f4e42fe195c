/// The authors of an article as a style writes them.
struct AuthorLine: Sendable {
  let authors: [Author]
  let style: CitationStyle
  let wording: Wording
  let isolates: Isolates

  /// The authors at the head of an entry; `nil` without any.
  var entry: String? {
    guard !authors.isEmpty else { return nil }
    switch style {
    case .apa:
      // Twenty-one or more: the first nineteen, an ellipsis, the last.
      guard authors.count > 20 else { return apa(authors.map(inverted)) }
      let first = authors.prefix(19).map(inverted)
        .joined(separator: wording.comma)
      return first + wording.comma + "… " + inverted(authors[19...].last)
    case .chicago:
      // Seven or more: the first three.
      return inOrder(shownIfMany: 3, many: 7)
    case .mla: return inOrder(shownIfMany: 1, many: 3)
    case .harvard:
      return authors.count > 3
        ? inverted(authors[0]) + " " + wording.etAl
        : joined(authors.map(inverted))
    }
  }

  /// The authors in running text, by their family names.
  var short: String? {
    guard let first = authors.first.map(family) else { return nil }
    let most = style == .harvard ? 3 : 2
    if authors.count > most { return first + " " + wording.etAl }
    let sign = style == .apa && wording.language == .en
    return sign
      ? authors.map(family).joined(separator: " & ")
      : joined(authors.map(family), serialComma: false)
  }

  // MARK: Lists

  /// `Doe, J., & Roe, R.`
  private func apa(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else {
      return names.first ?? ""
    }
    let sign = wording.language == .en ? "& " : wording.and
    return names.dropLast().joined(separator: wording.comma)
      + wording.comma + sign + last
  }

  /// `Doe, Jane, and Rick Roe`: only the first name is turned round.
  private func inOrder(shownIfMany shown: Int, many: Int) -> String {
    let isCut = authors.count >= many
    let names = authors.prefix(isCut ? shown : authors.count).enumerated()
      .map { $0 == 0 ? inverted($1) : natural($1) }
    if isCut {
      return names.joined(separator: wording.comma) + wording.comma
        + wording.etAl
    }
    // A turned name holds a comma, so that one follows it.
    guard names.count == 2, isPerson(authors[0]) else { return joined(names) }
    return names.joined(separator: wording.comma + wording.and)
  }

  private func joined(_ names: [String], serialComma: Bool = true) -> String {
    guard names.count > 1, let last = names.last else {
      return names.first ?? ""
    }
    let head = names.dropLast().joined(separator: wording.comma)
    let isSerial =
      wording.language == .en && style != .harvard && serialComma
      && names.count > 2
    return head + (isSerial ? "," : "") + " " + wording.and + last
  }

  // MARK: Names

  private func isPerson(_ author: Author) -> Bool {
    if case .person = author { true } else { false }
  }

  private func family(_ author: Author) -> String {
    switch author {
    case .person(let family, _): isolates.around(family)
    case .named(let name): isolates.around(name)
    }
  }

  private func natural(_ author: Author) -> String {
    switch author {
    case .person(let family, let given):
      isolates.around(given + " " + family)
    case .named(let name): isolates.around(name)
    }
  }

  private func inverted(_ author: Author?) -> String {
    switch author {
    case .none: ""
    case .named(let name): isolates.around(name)
    case .person(let family, let given):
      isolates.around(family + comma(family) + shortened(given))
    }
  }

  /// The comma of the name's own script.
  private func comma(_ family: String) -> String {
    family.unicodeScalars.contains(where: Isolates.isRightToLeft)
      ? "، " : ", "
  }

  /// Initials where the style and the script have them: Arabic has none.
  private func shortened(_ given: String) -> String {
    let isLatin = !given.unicodeScalars.contains(where: Isolates.isRightToLeft)
    guard isLatin, style == .apa || style == .harvard else { return given }
    let gap = style == .apa ? " " : ""
    return given.split(separator: " ").map { word in
      word.split(separator: "-").compactMap { $0.first.map { "\($0)." } }
        .joined(separator: "-")
    }.joined(separator: gap)
  }
}
