/// What the search asks about the word that it has reached.
extension ContentSearch {
  func from(_ index: Int) -> Int {
    Complementizer.from(index, after: verb, reading)
  }

  /// The mark, or «قائلا» (saying) before it.
  var behindSaying: Int {
    Complementizer.isSaying(index - 1, reading) ? index - 1 : index
  }

  func isName(_ quote: Marks.Pair) -> Bool {
    // «منظمة الإغاثة الدولية "النور"، إدراج …» (the body … “Light”, …)
    if quote.inside.count < 4, index - verb < 7,
      reading.isComma(quote.close + 1), reading.folded(index - 1).isDefinite,
      reading.sourceNoun(verb + 1) == .org,
      reading.firstVerb(in: quote.inside) == nil
    {
      return true
    }
    // «وأكدت "سنابل للأغذية" إجراء مفاوضات …» (“Sanabel Foods” affirmed holding
    // talks …)
    if index == verb + 1, quote.inside.count < 5, takesNouns,
      events.isOne(reading.folded(quote.close + 1)),
      reading.firstVerb(in: quote.inside) == nil
    {
      return true
    }
    return Complementizer.isName(quote, before: end, reading)
      || OfficeReader.quotedName(at: index, before: end, reading) != nil
  }

  /// «، وجميعها تحمل ختم الملك» (all of which bear the seal of the king)
  var isPredicate: Bool {
    let before = reading.folded(index - 1)
    return before.hasPrefix("و") && before.endsInHerOrTheir
      && reading.isComma(index - 2)
  }

  var isBehindNoun: Bool {
    reading.isOne(index - 2, .connecting) && index - 2 > verb
      && Self.waves.contains(reading.folded(index - 1))
  }

  /// موجة، احتمال، عملية (a wave, a chance, an act of)
  static let waves: WordSet = [
    "موجه", "موجات", "عمليه", "عمليات", "حاله", "حالات", "استمرار", "مزيد",
  ]

  /// «عجزا قدره تسعة ملايين» (a deficit of nine millions), which folded equals
  /// «قدرة» (ability)
  var isAmount: Bool {
    reading.folded(index) == "قدره" && !reading.endsInTehMarbuta(index)
  }

  /// «وتتوقع نوفا، وهي من كبار المصنعين، أن …» (and Nova, which is one of the big
  /// makers, expects that …)
  var isSetOffBeforeThat: Bool {
    guard index < verb + 5 else { return false }
    let rest = index..<max(index, min(end, index + 24))
    return rest.first { reading.isComma($0) }.map {
      Complementizer.isOne(reading.folded($0 + 1))
    } ?? false
  }

  /// «وأوضح عودة أن …» (Odeh made clear that …; the word is a return too)
  var isNameBeforeThat: Bool {
    guard index == verb + 1 else { return false }
    let next = reading.isComma(index + 1) ? index + 2 : index + 1
    return Complementizer.isOne(reading.folded(next))
  }

  /// «وتتوقع الهيئة، بنسبة احتمال 80%، أن …» (expects, with a chance of 80%,
  /// that …)
  var isMeasured: Bool {
    ["بنسبه", "بمعدل", "بدرجه"].contains(reading.folded(index - 1))
  }

  /// «أظهر الحارس مهارة في مواجهة خطر …» (showed skill in meeting the danger of
  /// …): what a person shows is no finding.
  var isExhibited: Bool {
    reading.report(verb)?.kind == .find
      && reading.sourceNoun(verb + 1) == .person
  }

  /// «أشارت مراجعة أجراها … إلى» (a review pointed to): a document.
  var isSource: Bool {
    index == verb + 1 && reading.office(index) == .document
  }

  /// «تحدث إلى الطبيبة، التي قالت إن …» (spoke to the doctor, who said that
  /// …): أن belongs to the verb of the relative clause, unless another stands
  /// behind a comma: «الوزير، الذي قال إنه متفائل، أن …».
  var saysOfItsOwn: Bool {
    let own = index + 1
    guard reading.isComma(index - 1), own + 1 < end,
      reading.isOne(index, .relative, conjunction: true),
      reading.verb(own) != nil, let word = reading.report(own),
      !word.hasObject
    else { return false }
    let that = reading.isOne(own + 1, .connecting) ? own + 2 : own + 1
    return Complementizer.isOne(reading.folded(that))
      && !(that + 1..<end).contains {
        reading.isComma($0 - 1) && Complementizer.isOne(reading.folded($0))
      }
  }

  /// «أفاد شهود بسماع …» (reported hearing …): بـ belongs to the verb.
  var isBehindBi: Bool {
    let word = reading.folded(index)
    return word.hasPrefix("ب") && word.count > 3
      && events.isOne(word.dropFirst())
      && Self.tellings.contains(Stem.of(folded: reading.folded(verb)))
  }

  /// «أعلنت هيئة التراث الانتهاء من …» (announced the completion of …):
  /// behind a subject that has its article.
  var isDefiniteEvent: Bool {
    let word = reading.folded(index)
    return word.hasPrefix("ال") && events.isOne(word.dropFirst(2))
      && (reading.folded(index - 1).isDefinite && index > verb + 2
        // «يشددون على الحاجة إلى …» (stress the need for …)
        || index == verb + 2 && reading.folded(index - 1) == "علي")
      && reading.isOne(index + 1, .preposition)
  }

  /// «أظهرت بيانات الشركة تراجعا في …» (the company's figures showed a fall in
  /// …): the object of a verb of finding ends in ـًا.
  var isFoundEvent: Bool {
    let word = reading.folded(index)
    return reading.report(verb)?.kind == .find && index > verb + 1
      && word.hasSuffix("ا") && events.isOne(word.dropLast())
  }

  /// أفاد، صرح (reported, declared), which take بـ
  static let tellings = WordSet(
    [
      "افاد", "افادت", "وافاد", "وافادت", "يفيد", "تفيد", "صرح", "صرحت",
      "يصرح", "تصرح",
    ]
    .map { Stem.of(folded: $0) })

  /// «أكد أيمن عودة أن» (Ayman Odeh affirmed that): a noun right before أن is
  /// the end of a name.
  var isBeforeThat: Bool {
    // not «إلى احتمال أن» (to a chance that)
    guard index == verb + 2, !reading.isOne(index - 1, .connecting),
      !reading.folded(index - 1).isDefinite,
      reading.sourceNoun(index - 1) == nil
    else { return false }
    let next = reading.isOne(index + 1, .connecting) ? index + 2 : index + 1
    return Complementizer.isOne(reading.folded(next))
  }

  /// «تقول وهي تشير إلى …: » (says, pointing to …)
  var opensManner: Bool {
    reading.isOne(index, .referring) && reading.folded(index).hasPrefix("و")
      && reading.verb(index + 1)?.tense == .imperfect
  }

  /// «المحللون الذين استطلعت الصحيفة آراءهم | انخفاض …»: a pronoun that
  /// points back closes the relative clause.
  var isBehindRelative: Bool {
    let word = reading.folded(index - 1)
    return word.count > 3 && reading.verb(index - 1) == nil
      && word.endsInHerOrTheir
  }

  /// «أشارت دراسة أجرتها الجامعة إلى تراجع …»: behind who made the study.
  var isBehindIssuer: Bool {
    reading.isOne(index - 1, .connecting)
      && (verb + 1..<index).contains {
        reading.isOne($0, .issuing) && reading.sourceNoun(verb + 1) == .document
      }
  }
}
