/// Reads an office, its body and the name of its holder: «الرئيس التنفيذي
/// لشركة …، فلان», «وزير الصحة المصري فلان», «المتحدثة باسم الوزارة فلانة».
struct OfficeReader: Sendable {
  private let givenNames = foldedWords(file: "ar/given-names")

  /// The person that some words name by the office at their head.
  func person(
    in reading: SentenceReading, _ range: Range<Int>
  ) -> Speaker {
    let head = reading.folded(range.lowerBound)
    // «الدكتور وزير الصحة …»: the title before an office says nothing more.
    if SpeakerNouns.isTitle(head), range.count > 1,
      SpeakerNouns.exact(reading.folded(range.lowerBound + 1)) == .person
    {
      return person(in: reading, range.dropFirst())
    }
    var walk = Walk(range: range, reading: reading)
    walk.run()
    // «رئيس الحزب النائب فلان»: a form of address before the name.
    if walk.index + 1 < range.upperBound,
      SpeakerNouns.isTitle(reading.folded(walk.index)),
      !reading.folded(walk.index + 1).isDefinite
    {
      walk.index += 1
    }
    if walk.index + 1 < range.upperBound,
      SpeakerNouns.isTitle(reading.folded(walk.index - 1)),
      SpeakerNouns.isRank(reading.folded(walk.index))
    {
      walk.index += 1
    }
    // Another office begins another phrase: «زعيم المعارضة رئيس الوزراء».
    let end = (walk.index..<range.upperBound).first {
      reading.isAddressee($0)
        || SpeakerNouns.exact(reading.folded($0)) != nil
          && !givenNames.contains(reading.folded($0))
          // «المدافع كريم الحارس»: a family name that is a trade.
          && !($0 > walk.index && reading.folded($0).isDefinite
            && reading.isGivenName($0 - 1))
        || isJoinedOffice($0, reading)
    }
    let rest = walk.index..<(end ?? range.upperBound)
    let name = rest.isEmpty ? nil : PrintedName.text(of: rest, reading)
    // «الدكتور سامي العوضي وزير الأوقاف»: the office behind title and name.
    if let end, name?.isEmpty == false, SpeakerNouns.isTitle(head),
      SpeakerNouns.exact(reading.folded(end)) == .person,
      !reading.folded(end).isDefinite
    {
      var holder = person(in: reading, end..<range.upperBound)
      holder.name = name
      return holder
    }
    return Speaker(
      kind: .person, name: name?.isEmpty == true ? nil : name,
      role: PrintedName.text(of: walk.role, reading),
      organization: walk.body.map { Self.bodyName($0, reading) })
  }

  /// «رئيس الحزب ورئيس البرلمان» (head of the party and of parliament)
  private func isJoinedOffice(_ index: Int, _ reading: SentenceReading) -> Bool
  {
    let word = reading.folded(index)
    return word.hasPrefix("و") && !givenNames.contains(word)
      && SpeakerNouns.exact(word.dropFirst()) == .person
  }

  /// The name of a body: «شركة» (company) is left out before a name.
  static func bodyName(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> String {
    let isCompany =
      reading.isOne(range.lowerBound, .company) && range.count > 1
      && !reading.folded(range.lowerBound + 1).isDefinite
    return PrintedName.text(of: isCompany ? range.dropFirst() : range, reading)
  }

  /// «شركة "لوسيد"»: the name between marks of the body before it.
  static func quotedName(
    at index: Int, before limit: Int, _ reading: SentenceReading
  ) -> Marks.Pair? {
    guard let quote = reading.quotation(openedAt: index),
      quote.close < limit, quote.inside.count < 6, index > 0,
      !reading.folded(index - 1).isDefinite
    else { return nil }
    switch reading.sourceNoun(index - 1) {
    case .org, .publication: return quote
    default: return nil
    }
  }

  /// A body's words: its noun, then words with the article, Latin words,
  /// or one bare name.
  static func body(
    _ start: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    guard start < range.upperBound else { return start..<start }
    // «محلل لدى "مرسى كابيتال"»: the marks hold the name.
    if let quote = reading.quotation(openedAt: start),
      quote.close < range.upperBound, quote.inside.count < 6
    {
      return quote.whole
    }
    var end = start + 1
    let head = reading.folded(start)
    var needsName =
      reading.sourceNoun(start) == .org && !head.isDefinite
      && !head.hasPrefix("لل") && !reading.hasPronoun(start)
    while end < range.upperBound {
      let word = reading.run.words[end]
      // «مقرر اللجنة النائب فلان»: a form of address opens the name.
      if !needsName, SpeakerNouns.isTitle(word.folded),
        end > start + 1 || head.isDefinite,
        end + 1 < range.upperBound, !reading.folded(end + 1).isDefinite
      {
        break
      }
      // «شركة "لوسيد"»: the name between quotation marks.
      if needsName, let quote = reading.quotation(openedAt: end),
        quote.close < range.upperBound, quote.inside.count < 6
      {
        end = quote.close + 1
        needsName = false
        continue
      }
      if word.folded.isDefinite
        || word.kind == .latin
          && (needsName || reading.run.words[end - 1].kind == .latin
            || SpeakerNouns.shared(head) == .org)
      {
        needsName = false
      } else if !needsName, end > start + 1, word.folded.hasPrefix("لل"),
        isFor.contains(Self.bare(head)),
        !SpeakerNouns.isAddressee(word.folded),
        SpeakerNouns.shared(word.folded) == nil
      {
        // «منظمة الأمم المتحدة للطفولة» (the UN's organisation for children)
        end += 1
        continue
      } else if !needsName, end > start + 1, word.folded == Self.forBall,
        end + 1 < range.upperBound, reading.folded(end + 1).isDefinite
      {
        // «اتحاد غرب آسيا لكرة القدم» (for football)
        end += 2
        continue
      } else if !needsName, let purpose = purpose(end, head, range, reading) {
        // «المرصد السوري لحقوق الإنسان», «وكالة … لغوث وتشغيل اللاجئين»
        end = purpose
        continue
      } else if needsName {
        needsName = reading.sourceNoun(end) == .org
      } else {
        break
      }
      end += 1
    }
    return start..<end
  }

  /// A noun without بـ or لـ before it.
  private static func bare(_ word: FoldedWord) -> FoldedWord {
    word.dropFirst(word.hasPrefix("ل") || word.hasPrefix("ب") ? 1 : 0)
  }

  /// لكرة (for the ball of): القدم، السلة، اليد (foot-, basket-, handball)
  private static let forBall: FoldedWord = "لكره"

  /// The word behind لـ, a bare noun, perhaps a second one, and the noun with
  /// the article that makes them definite.
  private static func purpose(
    _ index: Int, _ head: FoldedWord, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Int? {
    let word = reading.folded(index)
    guard word.hasPrefix("ل"), !word.hasPrefix("لل"), word.count > 3,
      isFor.contains(head.dropFirst(head.hasPrefix("ل") ? 1 : 0)),
      !SpeakerNouns.isAddressee(word), SpeakerNouns.shared(word) == nil,
      reading.verb(index) == nil
    else { return nil }
    let next = index + 1
    let last = reading.folded(next).hasPrefix("و") ? next + 1 : next
    return last < range.upperBound && reading.folded(last).isDefinite
      ? last + 1 : nil
  }

  /// منظمة، هيئة، مؤسسة، صندوق: bodies whose names say what they are for.
  static let isFor: WordSet = [
    "منظمه", "هيئه", "موسسه", "مجلس", "مركز", "معهد", "صندوق", "برنامج",
    "وكاله", "جمعيه", "لجنه", "مفوضيه", "اتحاد", "شبكه", "مرصد", "مكتب",
    "بنك", "شركه", "مختبر", "رابطه", "المنظمه", "الهيئه", "الموسسه",
    "المجلس", "المركز", "المعهد", "المرصد", "المكتب", "الصندوق", "الوكاله",
    "الجمعيه", "اللجنه",
    "الاتحاد", "الشبكه", "المرصد", "الشركه",
  ]

  /// The words of an office read one by one.
  private struct Walk {
    let range: Range<Int>
    let reading: SentenceReading
    /// The word reached: the name begins there.
    var index: Int
    var body: Range<Int>?
    var role: Range<Int>
    /// Whether the last word takes another in construct.
    private var takesComplement: Bool

    init(range: Range<Int>, reading: SentenceReading) {
      self.range = range
      self.reading = reading
      index = range.lowerBound + 1
      role = range.lowerBound..<range.lowerBound + 1
      // «رئيسه سليم …» (its head, Salim …): behind a pronoun comes the name.
      takesComplement =
        !reading.folded(range.lowerBound).isDefinite
        && !reading.hasPronoun(range.lowerBound)
    }

    mutating func run() {
      while index < range.upperBound {
        guard step() else { return }
        if body == nil { role = range.lowerBound..<index }
      }
    }

    /// Takes one word, or a body, into the office.
    private mutating func step() -> Bool {
      let word = reading.folded(index)
      if SpeakerNouns.isTitle(word), index + 1 < range.upperBound,
        !reading.folded(index + 1).isDefinite
      {
        return false
      }
      if SpeakerNouns.isOnBehalf(word), body == nil {
        take(body: index + 1)
        role = range.lowerBound..<index
        return true
      }
      // «المتحدث باسمها» (her spokesman): the name comes next.
      if SpeakerNouns.isOnOwnBehalf(word) {
        index += 1
        takesComplement = false
        return true
      }
      // «الحكومة المعترف بها دوليا فلان» (internationally recognised)
      if reading.isOne(index, .pronominal), reading.folded(index - 1).isDefinite
      {
        index += Self.adverbs.contains(reading.folded(index + 1)) ? 2 : 1
        takesComplement = false
        return true
      }
      // «المستشار السياسي لرئيس الحركة فلان» (adviser to the head of …)
      if word.hasPrefix("ل"), SpeakerNouns.exact(word.dropFirst()) == .person,
        !reading.isGivenName(index)
      {
        index += 1
        takesComplement = !word.dropFirst().isDefinite
        return true
      }
      // «الأمم المتحدة "أونروا" فلان»: what the body is called for short.
      if body != nil, let name = reading.quotation(openedAt: index),
        name.inside.count < 4, name.close + 1 < range.upperBound
      {
        index = name.close + 1
        return true
      }
      if let end = afterAffairs(index) {
        index = end
        takesComplement = false
        return true
      }
      let isBody = reading.sourceNoun(index) == .org
      // «مدرب لفريق الوحدة» (of the team)
      let isTeam =
        word.hasPrefix("ل") && reading.office(index) == nil
        && reading.sourceNoun(index) == .group
      let isJoined =
        isBody && (word.hasPrefix("ل") || isWithin(index))
        || word.hasPrefix("لل") || isTeam
      if isJoined
        || reading.isOne(index, .belonging) && index + 1 < range.upperBound
      {
        take(body: isJoined ? index : index + 1)
        return true
      }
      if word.isDefinite {
        index += 1
        takesComplement = false
        return true
      }
      // «مدير المرصد السوري لحقوق الإنسان فلان»
      if let head = (range.lowerBound..<index).last(where: {
        reading.sourceNoun($0) == .org
      }),
        let end = OfficeReader.purpose(
          index, reading.folded(head), range, reading)
      {
        index = end
        takesComplement = false
        return true
      }
      guard takesComplement else { return false }
      // The complement of a bare noun: «رئيس نوكيا», «وزير خارجية مصر».
      takesComplement = false
      // «مسؤول حكومي»: an adjective ends the phrase.
      let endsPhrase =
        index + 1 == range.upperBound
        || reading.isOne(index + 1, .belonging)
      if endsPhrase, word.hasSuffix("ي") {
        index += 1
        return true
      }
      if isBody || SpeakerNouns.exact(word) == nil,
        !isFollowedByDefinite(isBody)
      {
        take(body: index)
      } else {
        takesComplement = true
        index += 1
      }
      return true
    }

    /// «المفوض السامي لشؤون اللاجئين فلان», «لشؤون آسيا والمحيط الهادئ»: behind
    /// what the office is for.
    private func afterAffairs(_ index: Int) -> Int? {
      guard Self.affairs.contains(reading.folded(index)),
        index + 1 < range.upperBound
      else { return nil }
      var end = index + 2
      while end < range.upperBound {
        let word = reading.folded(end)
        guard
          word.isDefinite
            || word.hasPrefix("و") && word.count > 3
              && !reading.isGivenName(end)
        else { break }
        end += 1
      }
      return end
    }

    /// لشؤون، لقضايا (for the affairs, issues of)
    private static let affairs: WordSet = [
      "لشوون", "لشءون", "لشئون", "لقضايا", "بشوون", "لشون",
    ]
    /// دوليا، رسميا، محليا (internationally, officially, locally)
    private static let adverbs: WordSet = [
      "دوليا", "رسميا", "محليا", "عالميا", "قانونيا", "عربيا", "امميا",
    ]

    /// «أستاذ الفقه بجامعة دمشق» (at the university)
    private func isWithin(_ index: Int) -> Bool {
      reading.folded(index).hasPrefix("ب") && reading.office(index) == nil
    }

    /// «وزير خارجية الأردن»: the noun after the office is no name.
    private func isFollowedByDefinite(_ isBody: Bool) -> Bool {
      !isBody && index + 1 < range.upperBound
        && reading.folded(index + 1).isDefinite
        && SpeakerNouns.exact(reading.folded(index + 1)) == nil
        && reading.run.words[index].kind == .arabic
    }

    private mutating func take(body start: Int) {
      let found = OfficeReader.body(start, range, reading)
      if body == nil, !found.isEmpty { body = found }
      index = max(found.upperBound, index + 1)
      takesComplement = false
    }
  }
}
