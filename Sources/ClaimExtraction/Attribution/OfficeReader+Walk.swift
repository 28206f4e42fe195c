/// The words of an office read one by one.
extension OfficeReader {
  /// The words of an office read one by one.
  struct Walk {
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
        && !reading.folded(range.lowerBound).hasPrefix("لل")
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
          // «وزير الداخلية العميد المتقاعد فلان» (retired)
          || SpeakerNouns.isRank(reading.folded(index + 1))
            && index + 2 < range.upperBound
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
      // «المتحدث باسم الهيئة بمنطقة الرياض فلان» (in the region of …)
      if word.hasPrefix("ب"), Self.regions.contains(word.dropFirst()) {
        index += 1
        takesComplement = true
        return true
      }
      // «المفوض السامي لحقوق الإنسان فلان» (commissioner for human rights)
      if word.hasPrefix("ل"), word.count > 3, !word.hasPrefix("لل"),
        reading.folded(index - 1).isDefinite, !reading.isGivenName(index),
        !reading.isPerson(index), index + 1 < range.upperBound,
        reading.folded(index + 1).isDefinite, reading.office(index) == nil,
        SpeakerNouns.exact(word.dropFirst()) == nil
      {
        index += 2
        takesComplement = false
        return true
      }
      // «الرئيس التنفيذي لميتا مارك زاهر» (chief executive of Meta): a bare word
      // with لـ before two more
      if word.hasPrefix("ل"), word.count > 3, !word.hasPrefix("لل"),
        reading.folded(index - 1).isDefinite, !reading.isGivenName(index),
        !reading.isPerson(index), reading.sourceNoun(index) == nil,
        index + 2 < range.upperBound,
        reading.isGivenName(index + 1), body == nil
      {
        index += 1
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
      if OfficeReader.isOther(index, reading) || isOtherGender(index) {
        return false
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
      // «أمين عام وزارة النقل» (secretary-general of the ministry)
      if index == range.lowerBound + 1, OfficeReader.generals.contains(word) {
        index += 1
        return true
      }
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
      if isBody || reading.office(index) == nil,
        !isFollowedByDefinite(isBody)
      {
        take(body: index)
      } else {
        takesComplement = true
        index += 1
      }
      return true
    }

    /// «استقبل المدير الباحثة فلانة» (the director received the researcher): an
    /// office of the other gender is another person's.
    private func isOtherGender(_ index: Int) -> Bool {
      guard reading.office(index) == .person,
        reading.folded(index).isDefinite,
        let own = reading.gender(range.lowerBound),
        let other = reading.gender(index)
      else { return false }
      return own != other
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
    /// منطقة، محافظة، ولاية، مدينة (region, governorate, province, city)
    private static let regions: WordSet = [
      "منطقه", "محافظه", "ولايه", "مدينه", "اقليم", "جهه", "مقاطعه", "اماره",
      "بلديه", "ناحيه", "قضاء",
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
      guard !isBody, index + 1 < range.upperBound,
        reading.run.words[index].kind == .arabic
      else { return false }
      // «معاون مباحث قسم الميناء» (assistant to the station's detectives)
      if reading.office(index + 1) == .org,
        !reading.folded(index + 1).isDefinite
      {
        return true
      }
      return reading.folded(index + 1).isDefinite
        && reading.office(index + 1) == nil
    }

    private mutating func take(body start: Int) {
      let found = OfficeReader.body(start, range, reading)
      if body == nil, !found.isEmpty { body = found }
      index = max(found.upperBound, index + 1)
      takesComplement = false
    }
  }
}
