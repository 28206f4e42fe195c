/// Reads an office, its body and the name of its holder: «الرئيس التنفيذي
/// لشركة …، فلان», «وزير الصحة المصري فلان», «المتحدثة باسم الوزارة فلانة».
struct OfficeReader: Sendable {
  private let givenNames = foldedWords(file: "ar/given-names")
  private static let stops = foldedWords(file: "ar/source-stops")
  /// عام، سر (general, of the secretariat) behind an office
  static let generals: WordSet = ["عام", "سر"]

  /// The person that some words name by the office at their head.
  func person(
    in reading: SentenceReading, _ range: Range<Int>
  ) -> Speaker {
    let head = reading.folded(range.lowerBound)
    // «الدكتور وزير الصحة …»: the title before an office says nothing more.
    if SpeakerNouns.isTitle(head), range.count > 1,
      reading.office(range.lowerBound + 1) == .person
    {
      return person(in: reading, range.dropFirst())
    }
    var walk = Walk(range: range, reading: reading)
    walk.run()
    // «رئيس الحزب النائب فلان»: a form of address before the name.
    if walk.index + 1 < range.upperBound,
      SpeakerNouns.isTitle(reading.folded(walk.index)),
      !reading.folded(walk.index + 1).isDefinite
        || SpeakerNouns.isRank(reading.folded(walk.index + 1))
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
      reading.isAddressee($0) || Self.isOther($0, reading)
        // «سلوى قاسم لدى تدخلها» (when she spoke), «خالد بالرياض» (in Riyadh)
        || Self.stops.contains(reading.folded($0)) && !reading.isNoParticle($0)
        || $0 > walk.index && reading.folded($0).hasPrefix("بال")
          && !reading.isPerson($0) && !reading.isGivenName($0 - 1)
        // «رائد سلوم أمين عام الوزارة» (secretary-general), no given name
        || Self.generals.contains(reading.folded($0 + 1))
          && reading.office($0) == .person
        // «يقول الطبيب هاني سليم لـ"المدار"» (… tells “Al-Madar”)
        || reading.folded($0) == "ل"
        || reading.office($0) != nil
          && !givenNames.contains(reading.folded($0))
          // «المدافع كريم الحارس»: a family name that is a trade.
          && !($0 > walk.index && reading.folded($0).isDefinite
            && reading.isGivenName($0 - 1))
        || isJoinedOffice($0, reading)
    }
    var rest = withoutPredicate(
      walk.index..<(end ?? range.upperBound), reading)
    if let first = rest.first,
      !HolderName.mayOpen(at: first, before: rest.upperBound, reading)
    {
      rest = first..<first
    }
    let name = rest.isEmpty ? nil : PrintedName.text(of: rest, reading)
    // «الدكتور سامي العوضي وزير الأوقاف»: the office behind title and name.
    if let end, name?.isEmpty == false, SpeakerNouns.isTitle(head),
      reading.office(end) == .person,
      !reading.folded(end).isDefinite
    {
      var holder = person(in: reading, end..<range.upperBound)
      holder.name = name
      return holder
    }
    var person = Speaker(
      kind: .person, name: name?.isEmpty == true ? nil : name,
      role: PrintedName.text(of: walk.role, reading),
      organization: walk.body.map { Self.bodyName($0, reading) })
    // «مدير مستشفى الرحمة»: who is not named is known by office and body.
    if person.name == nil, walk.body != nil, walk.index > walk.role.upperBound {
      person.surface = PrintedName.text(
        of: range.lowerBound..<min(walk.index, range.upperBound), reading)
    }
    return person
  }

  /// «التقى الرئيس بالوزيرة فلانة» (the president met with the minister …): an
  /// office behind بـ is another person's.
  static func isOther(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    return word.hasPrefix("بال") && !reading.isPerson(index)
      && !reading.isGivenName(index - 1)
      && SpeakerNouns.exact(word.dropFirst()) == .person
  }

  /// «كان اللاعب علي البدري سعيدا …» (was happy): behind a family name with
  /// the article stands no third name, and what he owns is none of his names.
  private func withoutPredicate(
    _ name: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    let first = name.lowerBound
    // «علل الوزير موقفه بأن …» (justified his position by saying that …)
    if let owned = name.first(where: { reading.isOwned($0) }) {
      return first..<owned
    }
    guard name.count > 2, !reading.folded(first).isDefinite,
      !reading.isOne(first, .naming), reading.folded(first + 1).isDefinite,
      reading.folded(first + 1) != SourceSubject.faith,
      !reading.folded(first + 2).isDefinite, !reading.isGivenName(first + 2)
    else { return name }
    return first..<first + 2
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
    // «شركة "دلتا" الأردنية»: the name between marks
    if reading.isOne(range.lowerBound, .company), range.count > 4,
      let quote = reading.quotation(openedAt: range.lowerBound + 1),
      quote.close < range.upperBound, !quote.inside.isEmpty
    {
      return reading.run.text(of: quote.inside)
    }
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
      quote.close < limit, quote.inside.count < 6, index > 0
    else { return nil }
    if isByname(quote, reading) { return quote }
    guard !reading.folded(index - 1).isDefinite else { return nil }
    // «استطلاع أجرته "المدار"» (a poll that “Al-Madar” made)
    if reading.isOne(index - 1, .issuing) { return quote }
    switch reading.sourceNoun(index - 1) {
    case .org, .publication: return quote
    default: return nil
    }
  }

  /// «منظمة التجارة الإقليمية "تاجر" …»: the single word by which a body is
  /// known for short, behind its noun and words with the article, where the
  /// clause goes on.
  private static func isByname(
    _ quote: Marks.Pair, _ reading: SentenceReading
  ) -> Bool {
    guard quote.inside.count == 1, let word = quote.inside.first,
      !reading.folded(word).isDefinite, reading.verb(word) == nil,
      !reading.endsInTehMarbuta(word), !reading.endsInTanwin(word),
      reading.run.words.indices.contains(quote.close + 1),
      reading.isComma(quote.close + 1)
        || reading.run.words[quote.close + 1].kind == .arabic
    else { return false }
    var head = quote.open - 1
    while head > max(0, quote.open - 7),
      reading.folded(head).isDefinite || reading.folded(head).hasPrefix("ل")
    { head -= 1 }
    return head < quote.open - 1 && reading.sourceNoun(head) == .org
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
      // «بنك ايه.ان.زد» (ANZ): a name with dots.
      if end > start + 1, reading.isDotted(end + 1), end + 1 < range.upperBound
      {
        end += 2
        needsName = false
        continue
      }
      // «وكالة فرانس برس» (Agence France-Presse)
      if needsName, end == start + 1,
        SpeakerNouns.exact(Self.bare(head)) == .org,
        let name = Agencies.end(at: end, reading), name <= range.upperBound,
        name > end + 1
      {
        end = name
        needsName = false
        continue
      }
      // «وزارة المالية الخميس» (the ministry of finance, on Thursday)
      if !needsName, reading.isWeekday(end) { break }
      // «مقرر اللجنة النائب فلان»: a form of address opens the name.
      if !needsName, SpeakerNouns.isTitle(word.folded),
        end > start + 1 || head.isDefinite || head.hasPrefix("لل"),
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
  static func bare(_ word: FoldedWord) -> FoldedWord {
    word.dropFirst(word.hasPrefix("ل") || word.hasPrefix("ب") ? 1 : 0)
  }

  /// لكرة (for the ball of): القدم، السلة، اليد (foot-, basket-, handball)
  private static let forBall: FoldedWord = "لكره"

  /// The word behind لـ, a bare noun, perhaps a second one, and the noun with
  /// the article that makes them definite.
  static func purpose(
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
    "الجمعيه", "اللجنه", "الاتحاد", "الشبكه", "الشركه",
  ]
}
