extension SourceSubject {
  /// A noun phrase as far as it has been read.
  struct Phrase {
    let reading: SentenceReading
    let start: Int
    let adjectives: WordSet
    private let kind: Speaker.Kind?
    /// Whether a word with the article closed the phrase.
    private var isClosed: Bool
    /// Words without the article that make up a person's name.
    private var names = 0

    init(reading: SentenceReading, start: Int, adjectives: WordSet) {
      self.reading = reading
      self.start = start
      self.adjectives = adjectives
      let head = reading.folded(start)
      kind = reading.sourceNoun(start)
      isClosed = head.isDefinite || reading.hasPronoun(start)
      if kind == nil, !head.isDefinite { names = 1 }
    }

    /// Whether the word belongs to the phrase.
    mutating func takes(_ index: Int) -> Bool {
      let word = reading.folded(index)
      if reading.run.words[index].kind == .latin { return names < 4 }
      if joins(index) {
        isClosed = false
        return true
      }
      return word.isDefinite ? takesDefinite(word, index) : takesBare(index)
    }

    /// «في، من، لـ» between an office and its body.
    private func joins(_ index: Int) -> Bool {
      let word = reading.folded(index)
      // «يحذر الأطباء من الإفراط» (warn of excess): من is of the verb.
      if word == "من", reading.report(start - 1)?.kind == .warn,
        reading.sourceNoun(index + 1) != .org
      {
        return false
      }
      if reading.isOne(index, .belonging) { return kind != nil }
      return SpeakerNouns.isOnBehalf(word) || SpeakerNouns.isOnOwnBehalf(word)
        || kind != nil && word.hasPrefix("لل") && !isToPeople(word)
        || word.hasPrefix("ل")
          && SpeakerNouns.exact(word.dropFirst()) == .org
    }

    /// «وجهت النيابة العامة للمتهمين …» (charged the accused with …), not «الاتحاد
    /// العام للمهندسين» (the engineers' union).
    private func isToPeople(_ word: FoldedWord) -> Bool {
      kind == .org && isClosed && word.hasSuffix("ين")
        && !OfficeReader.isFor.contains(reading.folded(start))
    }

    private mutating func takesDefinite(_ word: FoldedWord, _ index: Int)
      -> Bool
    {
      // «عبد العزيز», and a family name in ـي after two names.
      if names > 0 {
        // «وصفت بكين التقرير بأنه …» (Beijing described the report as …)
        switch reading.office(index) {
        case .org, .document, .publication, .group: return false
        default: break
        }
        // «عبد الفتاح» is one name.
        if !reading.isOne(index - 1, .naming) || names > 1 { names += 1 }
        return names < 3 || word.hasSuffix("ي") || word == SourceSubject.faith
          || reading.isOne(index - 1, .naming)
      }
      // «منظمة الأغذية والزراعة», «مقرر لجنة الإدارة والعدل»
      if isClosed, kind == .org || kind == .person, word.hasPrefix("و") {
        return true
      }
      // «رئيس اللجنة النائب فلان»: a form of address before the name.
      if isClosed, kind == .person, SpeakerNouns.isTitle(word),
        !reading.folded(index + 1).isDefinite
      {
        return true
      }
      if isClosed {
        // «زار الوزير المستشفى» (visited the hospital) looks like a nisba.
        return isAdjective(word)
          && (reading.office(index) == nil
            || !reading.folded(index + 1).isDefinite
              && reading.isGivenName(index + 1)
            || adjectives.contains(word))
          || kind == .person && Gender.isGivenName(reading.folded(index + 1))
      }
      // «منظمات حقوقية القانون»: an adjective without the article has
      // closed the phrase.
      if index > start + 1, isBareAdjective(reading.folded(index - 1)) {
        return false
      }
      isClosed = true
      return true
    }

    private mutating func takesBare(_ index: Int) -> Bool {
      let word = reading.folded(index)
      // «تطالب المدعية بتعويضات»: بـ opens what she calls for.
      if isClosed, names == 0, word.hasPrefix("ب"), !reading.isPerson(index),
        !reading.isGivenName(index), !reading.isOne(index, .naming),
        reading.report(start - 1)?.kind.keepsFrame == true
      {
        return false
      }
      // «يتهم بنمخلوف بتهريب …» (accuses … of smuggling)
      if names > 0, SourceSubject.isBiWithVerbalNoun(word),
        !reading.isPerson(index),
        reading.report(start - 1)?.kind.keepsFrame == true
      {
        return false
      }
      // «أشاد لويس إنريكي بأداء …»: بـ opens what he praised.
      if names > 1, word.hasPrefix("ب"), !reading.isOne(index, .naming) {
        return false
      }
      if reading.office(index) != nil {
        // «اتهم زعيم المعارضة رئيس الوزراء»: another phrase begins.
        return !isClosed && names == 0 && word != "بعض"
      }
      // «وصفت كارين احتجازهم بأنه …» (described their arrest as …)
      if names > 0, word.count > 4, !reading.isPerson(index),
        word.endsInHerOrTheir
      {
        return false
      }
      // «تستبعد الغانمي أي خطر»: the object begins.
      if SourceSubject.determiners.contains(word) { return false }
      guard isClosed || names > 0 else {
        // «الباحثون من جامعة سوتشو | بيانات …» (… the data of): the body has
        // its name.
        isClosed = index > start + 1 && reading.office(index - 1) == .org
        return true
      }
      // «حث غوتيريش إسرائيل على …», «اتهم الرئيس روسيا بـ…»: a country is
      // what is urged or accused.
      if SourceSubject.places.contains(word), !reading.isGivenName(index),
        kind == .person || kind == nil
      {
        return false
      }
      guard kind == .person || kind == nil || names > 0 else { return false }
      if opensObject(index) { return false }
      if names == 0,
        !HolderName.mayOpen(
          at: index, before: reading.run.words.count, reading,
          takesObject: reading.report(start - 1)?.kind.keepsFrame == true)
      {
        return false
      }
      names += 1
      return names < 5
    }

    /// «أعلن النائب أسامة سعد | حجب الثقة» (announced withholding confidence):
    /// behind two names a bare noun in construct with one in ـة or ـات, as no
    /// family name ends.
    private func opensObject(_ index: Int) -> Bool {
      let next = reading.folded(index + 1)
      let word = reading.folded(index)
      guard !reading.isGivenName(index), !reading.isOne(index, .naming),
        !reading.isPerson(index)
      else { return false }
      // «ووصف غوتيريش اعتقالهم بأنه …» (described their arrest as …)
      if names > 0, word.count > 5,
        Self.pronouns.contains(where: word.hasSuffix)
      {
        return true
      }
      return names > 1
        && (isVerbalNoun(word)
          || next.isDefinite && next.count > 4
            && (next.hasSuffix("ه") || next.hasSuffix("ات")))
    }

    /// ـها، ـهم، ـهما (her, their)
    private static let pronouns: [FoldedWord] = ["ها", "هم", "هما"]

    /// The shape استفعال (istifʿāl), which no family name has: «استنكار».
    private func isVerbalNoun(_ word: FoldedWord) -> Bool {
      word.hasPrefix("است") && word.count > 5 && word.dropLast().hasSuffix("ا")
    }

    func isAdjective(_ word: FoldedWord) -> Bool {
      word.hasSuffix("ي") || word.hasSuffix("يه") || word.hasSuffix("يون")
        || word.hasSuffix("يين") || adjectives.contains(word)
    }

    private func isBareAdjective(_ word: FoldedWord) -> Bool {
      guard kind != .person, word.hasSuffix("يه") else { return false }
      return word.count > 5
        || [.group, .document, .anonymous].contains(kind)
        || reading.folded(start).hasSuffix("ات")
    }

    /// The comma behind an apposition; that at the end of the clause closes
    /// the first one only.
    func close(of comma: Int, _ limit: Int) -> Int? {
      let inside = (comma + 1..<max(comma + 1, limit)).first {
        reading.isComma($0)
      }
      if let inside { return inside }
      let isFirst = !(start..<comma).contains { reading.isComma($0) }
      return isFirst && reading.isComma(limit) ? limit : nil
    }

    /// «…، رئيس الشركة، …»: an office or a name between commas.
    func takesApposition(_ comma: Int, _ limit: Int) -> Bool {
      guard kind == .person || names > 1 || kind == nil else { return false }
      guard let close = close(of: comma, limit) else {
        // «وصف الأمين العام، أنطونيو غوتيريش الوضع بأنه …»: no second comma.
        return kind == .person && names == 0 && comma + 2 < limit
          && reading.isGivenName(comma + 1)
          && !reading.folded(comma + 2).isDefinite
      }
      return reading.firstVerb(in: comma + 1..<close) == nil
    }
  }
}
