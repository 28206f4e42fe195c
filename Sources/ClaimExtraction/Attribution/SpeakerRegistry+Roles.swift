/// Offices resolved to who holds them.
extension SpeakerRegistry {
  /// Names of one office in both languages, folded.
  private static let offices: [[[FoldedWord]]] = CueFile.lines("ar/roles").map {
    $0.map { words($0) }
  }

  /// Whom the article names by a family name that is a trade as well:
  /// «الخطيب» for «سامر الخطيب».
  func bearer(of role: String, _ sentence: Int) -> Speaker? {
    let words = Self.words(role)
    guard words.count == 1, SpeakerNouns.isTradeName(words[0]) else {
      return nil
    }
    return nearest(people, to: sentence) {
      $0.name.count > 1 && $0.name.last == words[0]
    }
  }

  /// Who holds an office: the last speaker if he does, else the nearest.
  func holder(
    of role: String, _ body: String?, _ sentence: Int, _ last: Speaker?
  ) -> Speaker? {
    let words = Self.words(role)
    if words.count == 1, let gender = Self.gender(ofHonour: words[0]) {
      func fits(_ person: Speaker) -> Bool {
        person.kind == .person && Gender(of: person) ?? gender == gender
      }
      return last.flatMap { fits($0) ? $0 : nil }
        ?? person(before: sentence, where: fits)
    }
    // «وزير المالية … الوزير»: who spoke last holds it, named or not.
    if words.count == 1, words[0].isDefinite, let last, last.kind == .person,
      let office = (last.role ?? last.name).flatMap(FoldedWord.init(firstOf:)),
      Stem.of(folded: office) == Stem.of(folded: words[0]),
      // «الشاهدة» (she) is not «شاهد الإثبات» (he).
      Self.agree([office], words)
    {
      return last
    }
    let people = people.filter {
      Self.fit($0.speaker.organization, body) && Self.agree($0.role, words)
    }
    let exact = people.filter { Self.isSameOffice($0.role, words) }
    if let last, exact.contains(where: { $0.speaker.name == last.name }) {
      return exact.first { $0.speaker.name == last.name }?.speaker
    }
    return nearest(exact, to: sentence) { _ in true }
      ?? holder(ofHead: words, among: people, sentence, last)
  }

  /// «معاليه», «سموه», «سعادتها» (His Excellency, His Highness, Her Excellency):
  /// whoever was named, of that gender.
  static func gender(ofHonour word: FoldedWord) -> Gender? {
    let isHers = word.hasSuffix("ها")
    guard isHers || word.hasSuffix("ه"),
      honours.contains(word.dropLast(isHers ? 2 : 1))
    else { return nil }
    return isHers ? .feminine : .masculine
  }

  /// معالي، فخامة، سعادة، سمو (Excellency, Highness) before a pronoun
  private static let honours: WordSet = [
    "معالي", "فخامت", "سعادت", "جلالت", "سمو", "نيافت", "غبطت", "عطوفت",
    "قداست", "سيادت", "دولت", "فضيلت", "سماحت", "حضرت",
  ]

  /// «الوزير» for «وزير الصحة», «الرئيس التنفيذي» for «رئيس نوكيا»: an office
  /// with the same head. A role of more words than its head fits only where
  /// nobody else holds such an office.
  private func holder(
    ofHead role: [FoldedWord], among people: [Entry], _ sentence: Int,
    _ last: Speaker?
  ) -> Speaker? {
    guard let word = role.first else { return nil }
    let head = Stem.of(folded: word)
    let holders = people.filter {
      $0.role.first.map { Stem.of(folded: $0) } == head
        && Self.mayBeSame($0.role, role)
        && !Self.isOfAnother($0.speaker.organization, $0.role, role)
    }
    let names = Set(holders.map(\.speaker.name))
    if names.count == 1 { return holders.first?.speaker }
    guard role.count == 1, word.isDefinite else { return nil }
    if let last, names.contains(last.name) { return last }
    return nearest(holders, to: sentence) { $0.last(upTo: sentence) != nil }
  }

  /// «وزير الصحة» and «وزير الزراعة» (the ministers of health and of
  /// agriculture) are two: what both offices say of themselves must touch.
  /// «الوزير» (the minister) is short for one of them, not told which.
  private static func mayBeSame(
    _ a: [FoldedWord], _ b: [FoldedWord]
  ) -> Bool {
    guard a.count > 1, b.count > 1 else {
      return b.count < 2 || a.first?.isDefinite == false
    }
    return touch(a.dropFirst(), b.dropFirst())
  }

  /// «رئيس لجنة الخارجية» (head of the committee) is not «رئيس الوزراء المكلف»
  /// (the prime minister designate): the body behind a bare office must touch
  /// what another office says of itself.
  private static func isOfAnother(
    _ body: String?, _ role: [FoldedWord], _ other: [FoldedWord]
  ) -> Bool {
    guard let body, role.count == 1, !role[0].isDefinite, other.count > 1,
      !other[0].isDefinite
    else { return false }
    return !touch(words(body)[...], other.dropFirst())
  }

  /// Whether two bodies can be one: an unknown one fits any.
  private static func fit(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return true }
    return touch(words(a)[...], words(b)[...])
  }

  /// «المتحدث» (he) and «المتحدثة» (she) are two people.
  private static func agree(_ a: [FoldedWord], _ b: [FoldedWord]) -> Bool {
    guard let first = a.first, let second = b.first else { return true }
    return first.hasSuffix("ه") == second.hasSuffix("ه")
  }

  private static func isSameOffice(
    _ a: [FoldedWord], _ b: [FoldedWord]
  ) -> Bool {
    guard !a.isEmpty else { return false }
    if a == b { return true }
    return offices.contains { names in
      guard let own = rest(of: a, behind: names),
        let other = rest(of: b, behind: names)
      else { return false }
      // «مدرب الأخضر» and «مدرب الساحل» (the coaches of two teams) are two.
      return own.isEmpty || other.isEmpty || touch(own, other)
    }
  }

  /// What an office says of itself behind the longest of some names.
  private static func rest(
    of role: [FoldedWord], behind names: [[FoldedWord]]
  ) -> ArraySlice<FoldedWord>? {
    names.filter { !$0.isEmpty && role.starts(with: $0) }.map(\.count).max()
      .map { role.dropFirst($0) }
  }

  /// Whether some words share a stem with others.
  private static func touch(
    _ a: ArraySlice<FoldedWord>, _ b: ArraySlice<FoldedWord>
  ) -> Bool {
    let stems = Set(a.map { Stem.of(folded: $0) })
    return b.contains { stems.contains(Stem.of(folded: $0)) }
  }

  /// «المسؤولة الأممية» (the UN official), «الفلاح الخمسيني» (the farmer in
  /// his fifties): an epithet of the person named last, of that gender and
  /// without an office that says otherwise.
  func meant(
    by role: String, _ speaker: Speaker, _ sentence: Int, _ last: Speaker?
  ) -> Speaker? {
    let words = Self.words(role)
    guard speaker.organization == nil, words.count < 3,
      words.allSatisfy(\.isDefinite), let head = words.first,
      !SpeakerNouns.isLeader(head), !Self.posts.contains(head),
      let gender = SpeakerNouns.gender(head)
    else { return nil }
    let isAnyOffice = Self.officials.contains(head)
    func fits(_ person: Speaker) -> Bool {
      person.kind == .person && Self.isNamed(person)
        && Gender(of: person) ?? gender == gender
        && (isAnyOffice || person.role == nil)
    }
    if let last, fits(last) { return last }
    return person(before: sentence, since: max(0, sentence - 3), where: fits)
  }

  /// Whether somebody is known by a name and not by an office alone: «المدير»
  /// (the director) and «الخبير» (the expert) are two.
  private static func isNamed(_ person: Speaker) -> Bool {
    guard let name = person.name, let head = FoldedWord(firstOf: name) else {
      return false
    }
    return SpeakerNouns.exact(head) != .person || Gender.isGivenName(head)
  }

  /// الوزير، السفير، القاضي (the minister, ambassador, judge): posts that are
  /// no epithets of whoever was named.
  private static let posts: WordSet = [
    "الوزير", "الوزيره", "النايب", "النايبه", "السفير", "السفيره", "المحافظ",
    "القاضي", "القاضيه", "الملك", "الامير", "المفتي", "العمده", "الحاكم",
    "البابا", "البطريرك", "الامين",
  ]

  /// المسؤول، الدبلوماسي، المتحدث (the official, diplomat): of many offices.
  private static let officials: WordSet = [
    "المسوول", "المسووله", "المتحدث", "المتحدثه", "المتدخل", "المتدخله",
    "الدبلوماسي", "الدبلوماسيه", "القيادي",
    "القياديه", "النقابي", "النقابيه", "الاكاديمي", "الاكاديميه", "الخبير",
    "الخبيره", "المختص", "المختصه",
  ]
}
