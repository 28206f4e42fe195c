/// The sources an article names, by which a short name or a bare role is
/// resolved to the full one, wherever in the article that stands: the
/// nearest before it first, then the first after it.
struct SpeakerRegistry: Sendable {
  /// A source and the sentences that name it, in order.
  struct Entry {
    var speaker: Speaker
    var sentences: [Int]
    /// The folded words of its name and of its role.
    var name: [FoldedWord]
    var role: [FoldedWord]
    /// The sentences in which it speaks or is told of.
    var active: Set<Int> = []

    /// Whether a sentence is the last that names it, and only in passing: «شراء
    /// المحركات من مديرية الصناعة» (buying engines from the directorate).
    func isOnlyMentioned(in sentence: Int) -> Bool {
      last(upTo: sentence) == sentence && !active.contains(sentence)
    }

    /// The last of its sentences up to this one; `nil` if all follow it.
    func last(upTo sentence: Int) -> Int? {
      var (low, high) = (0, sentences.count)
      while low < high {
        let middle = (low + high) / 2
        if sentences[middle] <= sentence {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return low > 0 ? sentences[low - 1] : nil
    }
  }

  var people: [Entry] = []
  private var bodies: [Entry] = []
  /// The places of sources already taken in.
  private var places: [Key: Int] = [:]

  /// The people it knows, by their full names.
  var persons: [Speaker] { people.map(\.speaker) }

  /// What makes a source the same as another.
  private struct Key: Hashable {
    var kind: Speaker.Kind
    var name: [FoldedWord]
    var role: [FoldedWord]
  }

  /// The words of names and roles already read, by the folded word that all
  /// the letters make: a `String` costs more to look up than to read.
  private var read = WordMap<[FoldedWord]>()

  /// Reads a name or a role, which an article repeats many times, once.
  private mutating func words(of text: String) -> [FoldedWord] {
    let key = FoldedWord(text)
    if let words = read[key] { return words }
    let words = Self.words(text)
    read[key] = words
    return words
  }

  /// Takes in a source as printed in a sentence of the article.
  ///
  /// - Parameter isActive: Whether it speaks or is told of there.
  mutating func add(
    _ speaker: Speaker, sentence: Int, isActive: Bool = false
  ) {
    if let body = speaker.organization {
      add(
        Speaker(kind: .org, name: body), sentence: sentence,
        isActive: isActive)
    }
    guard let name = speaker.name else { return }
    let entry = Entry(
      speaker: speaker, sentences: [sentence], name: words(of: name),
      role: speaker.role.map { words(of: $0) } ?? [],
      active: isActive ? [sentence] : [])
    switch speaker.kind {
    case .person:
      if entry.name.count > 1 || speaker.role != nil {
        Self.append(entry, to: &people, &places)
      }
    case .org, .publication:
      // «شركة نوكيا» is named نوكيا, yet a company.
      let full = words(of: speaker.surface ?? name)
      if full.count > 1 {
        var body = entry
        body.speaker.surface = nil
        body.name = full
        Self.append(body, to: &bodies, &places)
      }
    case .document, .author, .group, .anonymous: break
    }
  }

  /// Takes in a source, or one more sentence of a known one.
  private static func append(
    _ entry: Entry, to entries: inout [Entry], _ places: inout [Key: Int]
  ) {
    let key =
      Key(
        kind: entry.speaker.kind, name: entry.name, role: entry.role)
    if let place = places[key] {
      entries[place].active.formUnion(entry.active)
      for sentence in entry.sentences
      where entries[place].last(upTo: sentence) != sentence {
        let later = entries[place].sentences.lastIndex { $0 < sentence }
        entries[place].sentences.insert(sentence, at: later.map { $0 + 1 } ?? 0)
      }
    } else {
      places[key] = entries.count
      entries.append(entry)
    }
  }

  /// The source with the full name, role and body known in the article.
  func resolved(
    _ speaker: Speaker, sentence: Int, before last: Speaker?
  ) -> Speaker {
    if let name = speaker.name {
      if let last, speaker.kind == .anonymous, Self.isSameSource(name) {
        return named(last, as: name)
      }
      return resolved(speaker, named: name, sentence: sentence)
    }
    guard speaker.kind == .person, let role = speaker.role else {
      return speaker
    }
    if let person = bearer(of: role, sentence) {
      return named(person, as: speaker.surface ?? role)
    }
    guard
      let person = holder(of: role, speaker.organization, sentence, last)
        ?? meant(by: role, speaker, sentence, last)
    else {
      var unresolved = speaker
      unresolved.name = speaker.surface ?? role
      return unresolved
    }
    var full = person
    full.surface = speaker.surface ?? role
    // «معاليه» (His Excellency) tells no office.
    if Self.words(role).first.flatMap(Self.gender(ofHonour:)) == nil {
      full.role = speaker.role ?? person.role
    }
    full.organization = person.organization ?? speaker.organization
    return full
  }

  /// «المصدر», «المصدر نفسه», «نفس المصدر» (the same source): who spoke before.
  private static func isSameSource(_ name: String) -> Bool {
    let words = words(name)
    return words.contains("المصدر")
      && words.allSatisfy { $0 == "المصدر" || same.contains($0) }
  }

  /// نفس، ذات، عين (the same), with their pronouns
  private static let same: WordSet = [
    "نفس", "نفسه", "ذات", "ذاته", "عينه", "عين",
  ]

  /// The person named last before a sentence, or in it, that fits.
  func person(
    before sentence: Int, since first: Int = 0, where fits: (Speaker) -> Bool
  ) -> Speaker? {
    people.filter {
      ($0.last(upTo: sentence) ?? -1) >= first && fits($0.speaker)
    }
    .max {
      ($0.last(upTo: sentence) ?? 0) < ($1.last(upTo: sentence) ?? 0)
    }?.speaker
  }

  /// The person or body of some gender of whom a name stands last among some
  /// words of a sentence.
  func last(
    in words: ArraySlice<FoldedWord>, where fits: (Speaker) -> Bool
  ) -> Speaker? {
    for end in words.indices.reversed() {
      let read = words[...end]
      if let entry = (people + bodies).first(where: {
        let name = $0.name.suffix(2)
        return $0.name.count > 1 && read.suffix(name.count).elementsEqual(name)
          && fits($0.speaker)
      }) {
        return entry.speaker
      }
    }
    return nil
  }

  /// The entry nearest before a sentence, else the first after it.
  func nearest(
    _ entries: [Entry], to sentence: Int, where fits: (Entry) -> Bool
  ) -> Speaker? {
    let found = entries.filter(fits)
    let before = found.filter { $0.last(upTo: sentence) != nil }
    let nearest = before.max {
      let (one, other) = (
        $0.last(upTo: sentence) ?? 0, $1.last(upTo: sentence) ?? 0
      )
      // «منظمة أطباء بلا قيود», who speaks, rather than «منظمة أطباء» of the same
      // sentence
      return one == other
        ? !$0.active.contains(one) && $1.active.contains(one) : one < other
    }
    return (nearest ?? found.first)?.speaker
  }

  // MARK: Names

  private func resolved(
    _ speaker: Speaker, named name: String, sentence: Int
  ) -> Speaker {
    let words = Self.words(name)
    guard let first = words.first else { return speaker }
    if words.count == 1, speaker.kind == .org || speaker.kind == .person {
      // A family name: «بوزيان» for «كريم بوزيان».
      if let person = nearest(
        people, to: sentence,
        where: {
          $0.name.count > 1 && $0.name.contains(first)
        })
      {
        return named(person, as: name)
      }
      // «المنظمة» (the organisation): the last body with that noun.
      if let body = self.body(first, sentence) { return named(body, as: name) }
    }
    // «عبد السلام» for «عبد السلام الزهراوي»
    if words.count == 2, speaker.kind == .person,
      FunctionWords.isOne(first, .naming),
      let person = nearest(
        people, to: sentence,
        where: { $0.name.count > 2 && $0.name.starts(with: words) })
    {
      return named(person, as: name)
    }
    // «زين الدين» for «محمود زين الدين»
    if words.count == 2, speaker.kind == .person,
      HolderName.divine.contains(words[1]),
      let person = nearest(
        people, to: sentence,
        where: { $0.name.count > 2 && $0.name.suffix(2) == words[...] })
    {
      return named(person, as: name)
    }
    if speaker.role == nil,
      let person = people.first(where: {
        $0.name == words && $0.speaker.role != nil
      })
    {
      return person.speaker
    }
    return speaker
  }

  /// The last body that a noun with the article stands for: «الهيئة» for «هيئة
  /// التراث» and for «الهيئة الوطنية للطيران»; one that its own sentence names in
  /// passing only where there is no other.
  private func body(_ noun: FoldedWord, _ sentence: Int) -> Speaker? {
    guard noun.isDefinite, SpeakerNouns.exact(noun) == .org else { return nil }
    func fits(_ entry: Entry) -> Bool {
      entry.last(upTo: sentence) != nil && entry.name.count > 1
        && (entry.name[0] == noun.dropFirst(2) || entry.name[0] == noun)
    }
    return nearest(bodies, to: sentence) {
      fits($0) && !$0.isOnlyMentioned(in: sentence)
    } ?? nearest(bodies, to: sentence, where: fits)
  }

  func named(_ speaker: Speaker, as surface: String) -> Speaker {
    var speaker = speaker
    speaker.surface = surface
    return speaker
  }

  static func words(_ text: String) -> [FoldedWord] {
    FoldedPhrase.words(of: text, marks: false)
  }
}
