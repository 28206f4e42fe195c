/// The sources an English article names, by which “he”, a surname, an office
/// or “the company” is resolved to one of them.
struct EnglishSources: Sendable {
  /// A source and the sentence that names it.
  private struct Mention {
    var speaker: Speaker
    var sentence: Int
    /// The folded words of its name and role.
    var name: [FoldedWord]
    var role: [FoldedWord]
  }

  private let nouns: EnglishNouns
  private var people: [Mention] = []
  private var bodies: [Mention] = []
  /// Whom or what sentences are about.
  private var subjects: [Mention] = []
  /// Names of two words and more that may be people's.
  private var names: [Mention] = []
  /// The sources that have spoken up to the sentence reached.
  private var spoken: [Mention] = []

  init(nouns: EnglishNouns) { self.nouns = nouns }

  /// The people it knows, by their full names.
  var persons: [Speaker] { people.map(\.speaker) }

  /// Takes in a source as printed in a sentence of the article.
  mutating func add(_ speaker: Speaker, sentence: Int) {
    guard let mention = Self.mention(speaker, sentence) else { return }
    switch speaker.kind {
    case .person:
      if mention.name.count > 1 || speaker.role != nil {
        people.append(mention)
      }
    case .org, .publication: bodies.append(mention)
    case .author, .group, .document, .anonymous: break
    }
  }

  /// Takes in the subject of a sentence, which “it” may be.
  mutating func add(subject: Speaker, sentence: Int) {
    guard let mention = Self.mention(subject, sentence) else { return }
    subjects.append(mention)
  }

  /// Takes in a name that may be a person's.
  mutating func add(name: String, sentence: Int) {
    let speaker = Speaker(kind: .person, name: name, nameEnglish: name)
    if let mention = Self.mention(speaker, sentence) { names.append(mention) }
  }

  private static func mention(
    _ speaker: Speaker, _ sentence: Int
  ) -> Mention? {
    speaker.name.map {
      Mention(
        speaker: speaker, sentence: sentence, name: words($0),
        role: words(speaker.role ?? ""))
    }
  }

  /// The source under its full name, as far as the article tells it.
  mutating func resolve(_ speaker: Speaker, sentence: Int) -> Speaker {
    let found = resolved(speaker, sentence)
    if let mention = Self.mention(found, sentence) { spoken.append(mention) }
    return found
  }

  private func resolved(_ speaker: Speaker, _ sentence: Int) -> Speaker {
    guard let name = speaker.name else {
      if speaker.role != nil { return holder(speaker, sentence) }
      return pronoun(speaker, sentence)
    }
    let words = Self.words(name)
    switch speaker.kind {
    case .person, .org: break
    default: return speaker
    }
    if words.count == 1, let word = words.first {
      let person = nearest(people, sentence) {
        $0.name.count > 1 && $0.name.contains(word)
      }
      if let person { return full(person, speaker, surface: name) }
      if let person = nearest(
        names, sentence, where: { $0.name.count > 1 && $0.name.last == word })
      {
        return full(person, speaker, surface: name)
      }
      if speaker.kind == .org, let body = spelledOut(name, sentence) {
        return full(body, speaker, surface: name)
      }
    }
    if speaker.kind == .org, let body = definite(words, sentence) {
      return full(body, speaker, surface: name)
    }
    guard speaker.kind == .person, speaker.role == nil,
      let known = people.first(where: {
        $0.name == words && $0.speaker.role != nil
      })
    else { return speaker }
    return known.speaker
  }

  private func full(
    _ known: Speaker, _ speaker: Speaker, surface: String
  ) -> Speaker {
    var known = known
    known.surface = surface
    known.role = speaker.role ?? known.role
    known.including = speaker.including
    return known
  }

  // MARK: Pronouns

  private func pronoun(_ speaker: Speaker, _ sentence: Int) -> Speaker {
    let last: Speaker?
    switch speaker.kind {
    case .person where speaker.surface == nil:
      // “The court heard that …”
      return spoken.last?.speaker ?? .author
    case .person:
      last = latest(sentence) { $0 == .person }
    case .group:
      last = latest(sentence) { $0 == .group || $0 == .org }
    default:
      last = latest(sentence) {
        $0 == .org || $0 == .document || $0 == .publication
      }
    }
    guard let last, let surface = speaker.surface else {
      var unresolved = speaker
      unresolved.name = speaker.surface
      return unresolved
    }
    return full(last, speaker, surface: surface)
  }

  /// Whoever spoke or was named last; the speaker where both were in one
  /// sentence.
  private func latest(
    _ sentence: Int, where fits: (Speaker.Kind) -> Bool
  ) -> Speaker? {
    let spoke = spoken.last { fits($0.speaker.kind) }
    let subject = subjects.last {
      $0.sentence <= sentence && fits($0.speaker.kind)
    }
    let person =
      fits(.person) ? people.last { $0.sentence < sentence } : nil
    let named = [subject, person].compactMap { $0 }
      .max { $0.sentence < $1.sentence }
    guard let mentioned = named else { return spoke?.speaker }
    guard let spoke else { return mentioned.speaker }
    return mentioned.sentence > spoke.sentence
      ? mentioned.speaker : spoke.speaker
  }

  // MARK: Offices

  /// Who holds an office: the nearest person with its words in his role.
  private func holder(_ speaker: Speaker, _ sentence: Int) -> Speaker {
    let role = Self.words(speaker.role ?? "")
    let found = nearest(people, sentence) { person in
      !role.isEmpty && role.allSatisfy { Self.holds(person.role, $0) }
    }
    guard let found else {
      var unresolved = speaker
      unresolved.name = speaker.surface ?? speaker.role
      return unresolved
    }
    return full(found, speaker, surface: speaker.surface ?? "")
  }

  private static func holds(
    _ role: [FoldedWord], _ word: FoldedWord
  ) -> Bool {
    if role.contains(word) { return true }
    // CEO: the initials of “chief executive officer”
    return word == "ceo" && role.contains("chief") && role.contains("executive")
  }

  // MARK: Bodies

  /// “the company”, “the ministry”: the last body that the noun fits.
  private func definite(
    _ words: [FoldedWord], _ sentence: Int
  ) -> Speaker? {
    guard words.count == 2, words[0] == "the", let noun = words.last,
      nouns.kind(noun) == .org
    else { return nil }
    let isFirm = Self.firms.contains(noun)
    return bodies.last { body in
      guard body.sentence <= sentence, body.name.first != "the" else {
        return false
      }
      if body.name.contains(noun) { return true }
      return isFirm && !body.name.contains { nouns.kind($0) == .org }
    }?.speaker
  }

  private static let firms: WordSet = [
    "company", "firm", "group", "manufacturer", "carmaker", "retailer",
    "airline", "operator", "developer", "club", "charity", "startup",
  ]

  /// “WHO” for “World Health Organization”.
  private func spelledOut(_ name: String, _ sentence: Int) -> Speaker? {
    guard name == name.uppercased(), name.count > 1 else { return nil }
    return bodies.first { body in
      let text = body.speaker.name ?? ""
      let initials = text.split(separator: " ").filter {
        $0.first?.isUppercase == true
      }.compactMap(\.first)
      return initials.count > 1 && String(initials) == name
    }?.speaker
  }

  /// The mention nearest before a sentence, else the first after it.
  private func nearest(
    _ mentions: [Mention], _ sentence: Int, where fits: (Mention) -> Bool
  ) -> Speaker? {
    let found = mentions.filter(fits)
    return (found.last { $0.sentence <= sentence } ?? found.first)?.speaker
  }

  private static func words(_ text: String) -> [FoldedWord] {
    FoldedPhrase.words(of: text, marks: false).map(\.withoutPossessive)
  }
}
