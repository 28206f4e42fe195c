/// Tells which words between quotation marks are a source's own.
///
/// Under a frame of saying they are, unless they are a name, a title, a
/// slogan or a term: words that follow a noun of naming («مصطلح», term),
/// are glossed in brackets, or recur in the article between marks.
struct QuoteAnnotator: Sendable {
  private let naming: WordSet
  let language: CueLanguage
  /// How often each quoted text stands in the article.
  private var counts: [[FoldedWord]: Int] = [:]

  /// The cues of a language.
  init(language: CueLanguage) {
    self.language = language
    naming = foldedWords(file: language.file("naming-nouns"))
  }

  /// Takes in the quotations of a sentence, to count recurring ones.
  mutating func count(_ reading: SentenceReading) {
    for pair in reading.pairs where pair.kind == .quotation {
      counts[key(pair, reading), default: 0] += 1
    }
  }

  /// The first real quotation that stands in a range of words.
  func quote(
    in reading: SentenceReading, _ range: Range<Int>
  ) -> Marks.Pair? {
    reading.pairs.first { pair in
      pair.kind == .quotation && !pair.inside.isEmpty
        && pair.inside.overlaps(range) && isQuotation(pair, reading)
    }
  }

  /// The words between a pair of marks, in English without the comma or stop
  /// at their end.
  func text(of pair: Marks.Pair, _ reading: SentenceReading) -> String {
    let last = pair.close - 1
    let endsInMark =
      language == .english && pair.inside.count > 1
      && (reading.isComma(last) || reading.isMark(last, "."))
    return reading.run.text(
      of: pair.open + 1..<(endsInMark ? last : pair.close))
  }

  private func isQuotation(
    _ pair: Marks.Pair, _ reading: SentenceReading
  ) -> Bool {
    if counts[key(pair, reading), default: 0] > 1 { return false }
    if reading.isMark(pair.close + 1, "(") { return false }
    let words = pair.inside.filter { reading.run.words[$0].kind != .mark }
    // Latin words in an Arabic text are a name or term; in an English one
    // capitalised words are a title.
    let isName =
      language == .arabic
      ? words.allSatisfy { reading.run.words[$0].kind == .latin }
      : isTitle(words, reading)
    if isName { return false }
    // «الملعب "غير آمن"» (the ground is “not safe”): no name begins so.
    if language == .arabic, reading.folded(pair.open + 1) == Self.un {
      return true
    }
    let before = reading.folded(pair.open - 1)
    if isNamedSubject(pair, reading) || isConstruct(pair, reading) {
      return false
    }
    // «القاعدة الفقهية "…"» (the legal maxim): the noun before an adjective.
    if language == .arabic, before.isDefinite,
      naming.contains(Self.bare(reading.folded(pair.open - 2)))
    {
      return false
    }
    if isTitle(pair, after: before, reading) || isByname(pair, reading)
      || isNumbered(pair, reading) || isOfTwo(pair, reading)
    {
      return false
    }
    // «المنظمة "تشعر بقلق …"»: no name begins with a verb.
    if pair.inside.count > 2,
      before.isDefinite || before.count > 3 && before.hasSuffix("ه"),
      reading.verb(pair.open + 1) != nil || opensPhrase(pair, reading)
    {
      return true
    }
    // «تاجر طلب عدم نشر اسمه "…"» (who asked that his name be withheld)
    if reading.isOne(pair.open - 1, .identity),
      (pair.open - 6..<pair.open - 1).contains(where: {
        reading.isOne($0, .asking)
      })
    {
      return true
    }
    return !naming.contains(before)
      && !naming.contains(Self.bare(before))
      && !naming.contains(before.dropFirst(2))
      && !naming.contains(before.dropFirst())
  }

  /// «البنك المركزي الأردني "سنابل"» (the bank by its short name), «مؤشر السوق
  /// الرئيسية "نماء"»: one or two words without the article, behind a noun for
  /// a body or a thing that has a name and its words with the article.
  private func isByname(_ pair: Marks.Pair, _ reading: SentenceReading) -> Bool
  {
    let near = max(0, pair.open - 5)..<max(0, pair.open)
    guard language == .arabic, pair.inside.count < 3, !near.isEmpty,
      pair.inside.allSatisfy({
        !reading.folded($0).isDefinite && reading.verb($0) == nil
          && !reading.endsInTehMarbuta($0) && !reading.endsInTanwin($0)
          && !reading.isOne($0, .negation) && !reading.isOne($0, .preposition)
      }), near.allSatisfy({ reading.verb($0) == nil })
    else { return false }
    guard
      let head = near.last(where: { !reading.folded($0).isDefinite }),
      head + 1 < pair.open
    else { return false }
    return reading.sourceNoun(head) == .org
      || Self.listings.contains(reading.folded(head))
      || naming.contains(Self.bare(reading.folded(head)))
      || naming.contains(reading.folded(head))
      || (head + 1..<pair.open).contains { reading.office($0) == .org }
  }

  /// مؤشر، سهم، بورصة، عملة (index, share, exchange, currency)
  private static let listings: WordSet = [
    "موشر", "لموشر", "سهم", "لسهم", "بورصه", "عمله", "سوق",
  ]

  /// «المشروع "من رفوف البرلمان"», «المشروع "تحول إلى لافتة"»: no name begins
  /// with a preposition or with what may be a verb before one.
  private func opensPhrase(
    _ pair: Marks.Pair, _ reading: SentenceReading
  ) -> Bool {
    let first = pair.open + 1
    if reading.isOne(first, .preposition)
      || Self.asIfs.contains(reading.folded(first))
    {
      return true
    }
    return reading.isOne(first + 1, .connecting)
      && reading.run.facts.indices.contains(first)
      && reading.run.facts[first].verb != nil
  }

  /// كحد، كشرط، كأنه (as a limit, as a condition, as if it)
  private static let asIfs: WordSet = [
    "كحد", "كشرط", "كانه", "كانها", "كمن", "كاداه", "كورقه", "كما",
  ]

  /// «بالمسبار» gives «مسبار»: without a preposition and the article.
  private static func bare(_ word: FoldedWord) -> FoldedWord {
    if word.hasPrefix("بال") || word.hasPrefix("كال") || word.hasPrefix("وال")
      || word.hasPrefix("فال")
    {
      return word.dropFirst(3)
    }
    return word.hasPrefix("لل") ? word.dropFirst(2) : word.withoutArticle
  }

  /// “The Long Road Home”: every long word is capitalised.
  private func isTitle(
    _ words: [Int], _ reading: SentenceReading
  ) -> Bool {
    let long = words.filter { reading.run.words[$0].utf8.count > 3 }
    return words.count > 1 && !long.isEmpty
      && long.allSatisfy {
        let byte = reading.run.bytes[reading.run.words[$0].utf8.lowerBound]
        return (0x41...0x5A).contains(byte)
      }
  }

  /// «إن "صدع الذهب" ليس ميتا»: a few words without a verb that the clause
  /// speaks of are a name.
  private func isNamedSubject(
    _ pair: Marks.Pair, _ reading: SentenceReading
  ) -> Bool {
    language == .arabic && pair.inside.count < 5
      && Complementizer.isOne(reading.folded(pair.open - 1))
      && (pair.inside.allSatisfy { reading.verb($0) == nil }
        || pair.inside.count < 4
          && pair.inside.last.map { reading.folded($0).isDefinite } ?? false)
      && (reading.verb(pair.close + 1)?.hasConjunction == false
        || reading.isOne(pair.close + 1, .negation))
  }

  /// «صدع "عين الذهب"» (the fault of …), «يوم "الغضب الشعبي"»: a few words
  /// with the article, which a bare noun is in construct with, are a name.
  private func isConstruct(
    _ pair: Marks.Pair, _ reading: SentenceReading
  ) -> Bool {
    let noun = pair.open - 1
    guard language == .arabic, pair.inside.count < 4, noun >= 0,
      let last = pair.inside.last, reading.folded(last).isDefinite,
      pair.inside.allSatisfy({ reading.verb($0) == nil })
    else { return false }
    let word = reading.folded(noun)
    return reading.run.words[noun].kind == .arabic && !word.isDefinite
      && word.count > 2 && !reading.endsInTanwin(noun)
      && reading.verb(noun) == nil && reading.report(noun) == nil
      // «80 دولارا "عادل للجميع"»: a measure has no name.
      && (noun == 0 || reading.run.words[noun - 1].kind != .digits)
      && !reading.isOne(noun, .preposition) && !reading.isOne(noun, .connector)
      && !reading.isOne(noun, .adverbial) && !Self.towards.contains(word)
      && !Complementizer.isOne(word) && !word.hasPrefix("ب")
      && !word.endsInHerOrTheir
  }

  /// نحو، ضد، حول، مثل (towards, against, about, like): no nouns
  private static let towards: WordSet = [
    "نحو", "ضد", "حول", "مثل", "شبه", "غير", "دون", "بين", "تحت", "فوق",
    "خلف", "وراء", "امام", "تجاه", "ازاء", "حيال", "بشان", "سوي",
  ]

  /// غير (un-, not)
  private static let un: FoldedWord = "غير"
  /// في (in)
  static let within: FoldedWord = "في"
  /// لدى (at)
  private static let at: FoldedWord = "لدي"

  /// «صندوق "مدار"», «كتابه "ماء وحجر"»: the name of a body or a work.
  func isTitle(
    _ pair: Marks.Pair, after noun: FoldedWord, _ reading: SentenceReading
  ) -> Bool {
    // «مدير الاستثمار لدى "مرسى"»: لدى (at) stands before a body.
    if noun == Self.at, pair.inside.count < 6 { return true }
    // «طالبت "العفو الدولية" السلطات بـ…»: who calls for it.
    if let word = reading.report(pair.open - 1), word.kind.keepsFrame,
      word.form == .perfect || word.form == .imperfect,
      pair.inside.count < 6, reading.firstVerb(in: pair.inside) == nil,
      pair.close + 1 < reading.run.words.count,
      reading.run.words[pair.close + 1].kind != .mark
    {
      return true
    }
    if isNamedPerson(pair, reading) { return true }
    if isSeer(pair, reading) { return true }
    // «نقله في "المغني"»: one word with the article is the title of a book.
    if noun == Self.within, pair.inside.count == 1,
      reading.folded(pair.open + 1).isDefinite
    {
      return true
    }
    // «بنك الاستثمار "ضفاف"» (the investment bank …)
    // and «هيئة الإذاعة البريطانية "بي بي سي"»
    let head = (max(0, pair.open - 4)..<max(0, pair.open)).last {
      !reading.folded($0).isDefinite
    }
    let noun =
      noun.isDefinite && pair.inside.count < 4
        && head.map({ reading.sourceNoun($0) == .org }) ?? false
        && reading.firstVerb(in: pair.inside) == nil
      ? head.map { reading.folded($0) } ?? noun : noun
    guard pair.open > 0, pair.inside.count < 6, !noun.isDefinite,
      pair.inside.count < 4
        || reading.firstVerb(
          in: pair.inside.clamped(to: 0..<reading.verbs.count)) == nil,
      !pair.inside.contains(where: {
        Complementizer.isOne(reading.folded($0))
          || reading.isOne($0, .referring) || reading.isOne($0, .negation)
      })
    else { return false }
    let bare =
      noun.hasSuffix("ه") || noun.hasSuffix("ها")
      ? noun.dropLast(noun.hasSuffix("ها") ? 2 : 1) : noun
    return [noun, bare].contains {
      switch SpeakerNouns.shared($0) {
      case .org, .publication, .document: true
      default: false
      }
    }
  }

  private func key(
    _ pair: Marks.Pair, _ reading: SentenceReading
  ) -> [FoldedWord] {
    pair.inside.map { reading.folded($0) }
  }
}
