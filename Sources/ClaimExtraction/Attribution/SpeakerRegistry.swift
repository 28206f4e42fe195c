/// The sources an article names, by which a short name or a bare role is
/// resolved to the full one, wherever in the article that stands.
struct SpeakerRegistry: Sendable {
  /// Names of one office in both languages, folded.
  private static let offices: [[String]] = CueFile.lines("ar/roles").map {
    $0.map { folded($0) }
  }

  private var people: [Speaker] = []
  private var bodies: [Speaker] = []

  /// Takes in a source as printed somewhere in the article.
  mutating func add(_ speaker: Speaker) {
    guard let name = speaker.name else { return }
    switch speaker.kind {
    case .person:
      if Self.words(name).count > 1 || speaker.role != nil {
        people.append(speaker)
      }
    case .org, .document, .publication: bodies.append(speaker)
    case .author, .group, .anonymous: break
    }
  }

  /// The source with the full name, role and body known in the article.
  func resolved(_ speaker: Speaker, before last: Speaker?) -> Speaker {
    if let name = speaker.name {
      return resolved(speaker, named: name, before: last)
    }
    guard speaker.kind == .person, let role = speaker.role else {
      return speaker
    }
    let found = people.filter { person in
      person.role.map { Self.isSameOffice($0, role) } ?? false
    }
    // The nearest one that spoke before, else the only or first one.
    guard let person = found.first(where: { $0.name == last?.name })
      ?? found.first ?? onlyHolder(of: role)
    else {
      var unresolved = speaker
      unresolved.name = speaker.surface ?? role
      return unresolved
    }
    var full = person
    full.surface = speaker.surface ?? role
    full.role = speaker.role ?? person.role
    full.organization = person.organization ?? speaker.organization
    return full
  }

  /// The one person whose office has the same head: «رئيس نوكيا» for «الرئيس
  /// التنفيذي», where nobody else is called a رئيس (head).
  private func onlyHolder(of role: String) -> Speaker? {
    guard let head = Self.words(role).first.map({ Stem.of(folded: $0) }) else {
      return nil
    }
    let holders = people.filter {
      $0.role.flatMap { Self.words($0).first }.map { Stem.of(folded: $0) }
        == head
    }
    let names = Set(holders.map(\.name))
    return names.count == 1 ? holders.first : nil
  }

  private func resolved(
    _ speaker: Speaker, named name: String, before last: Speaker?
  ) -> Speaker {
    let words = Self.words(name)
    if words.count == 1, speaker.kind == .org || speaker.kind == .person {
      if let person = people.first(where: {
        let full = Self.words($0.name ?? "")
        return full.count > 1 && full.contains(words[0])
      }) {
        var full = person
        full.surface = name
        return full
      }
    }
    // «المنظمة» (the organisation): the last body with that noun.
    if words.count == 1, name.hasPrefix("ال"), speaker.kind == .org {
      let noun = String(words[0].dropFirst(2))
      if let body = bodies.last(where: {
        let full = Self.words($0.name ?? "")
        return full.count > 1
          && (full[0] == noun || full[0] == words[0])
      }) {
        var full = body
        full.surface = name
        return full
      }
    }
    if let person = people.first(where: {
      $0.name.map { Self.words($0) == words } ?? false && $0.role != nil
    }), speaker.role == nil {
      return person
    }
    return speaker
  }

  private static func isSameOffice(_ a: String, _ b: String) -> Bool {
    let (first, second) = (folded(a), folded(b))
    if first == second { return true }
    return offices.contains { names in
      names.contains { isName($0, in: first) }
        && names.contains { isName($0, in: second) }
    }
  }

  private static func isName(_ office: String, in role: String) -> Bool {
    role == office || role.hasPrefix(office + " ")
  }

  private static func folded(_ text: String) -> String {
    words(text).joined(separator: " ")
  }

  private static func words(_ text: String) -> [String] {
    WordRun(phrase: text).words.filter { $0.kind != .mark }.map(\.folded)
  }
}
