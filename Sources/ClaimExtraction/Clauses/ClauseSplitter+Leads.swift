/// Phrases that lead into a clause and are none of their own.
extension ClauseSplitter {
  /// «علاوة على ذلك، فإن دور الرعاة مهم» (besides, the role of herdsmen matters):
  /// a connective before فإن or فقد; what it joins begins behind both.
  func leadCut(at index: Int, _ next: Int, _ state: State) -> Found? {
    let reading = state.reading
    guard reading.isComma(index - 1), reading.folded(index).hasPrefix("فا"),
      let match = leads.match(
        reading.run, at: state.start, before: index, conjunction: true),
      state.start + match.count == index - 1
    else { return nil }
    return Found(
      end: state.start, next: next, opening: .coordination, keepsFirst: false)
  }

  /// «لم تهطل الأمطار، لذلك تأجل الحصاد» (no rain fell, so the harvest was put
  /// off): a connective and a verb behind a comma; «جفت البئر ولذلك يشتري …»
  /// with و needs none.
  func connectiveCut(at index: Int, _ end: Int, _ state: State) -> Found? {
    let reading = state.reading
    let word = reading.folded(index)
    let isJoined = word.hasPrefix("و")
    guard reading.isComma(index - 1) || isJoined, state.hasPredicate,
      !state.startsWithCondition, !reading.isOne(index, .source),
      !Complementizer.isOne(word), !Complementizer.isOne(word.withoutAnd),
      isJoined && !reading.isComma(index - 1)
        || cuts.match(reading.run, at: index, before: end) == nil,
      let match = leads.match(
        reading.run, at: index, before: end, conjunction: true)
    else { return nil }
    let next = index + match.count
    // «ولهذا السبب، أغلق …»: behind a comma of its own
    let verb = reading.isComma(next) ? next + 1 : next
    guard verb + 1 < end,
      reading.verb(verb).map({ !$0.hasConjunction }) ?? false
        || reading.isOne(verb, of: Self.beforeVerbs)
          && reading.verb(verb + 1)?.hasConjunction == false,
      reading.isComma(index - 1)
        || state.hasMainVerb
          && reading.verb(verb) != nil
    else { return nil }
    return Found(
      end: index, next: verb, opening: .coordination, keepsFirst: true)
  }

  private static let beforeVerbs = FunctionWords.Kinds(
    .negation, .future, .past, .auxiliary)

  /// «؛ أي 1.4 بالمئة» (that is, 1.4 per cent), «؛ بسبب توجه السكان» (because of
  /// …): what stands behind ؛ without a verb goes on with the clause.
  func opensFragment(
    _ index: Int, _ end: Int, _ reading: SentenceReading
  ) -> Bool {
    guard index < end, Self.fragments.contains(reading.folded(index)) else {
      return false
    }
    let stop = (index..<end).first {
      reading.isMark($0, "؛") || reading.isMark($0, ";") || reading.isComma($0)
    }
    return reading.firstVerb(in: index..<(stop ?? end)) == nil
  }

  /// أي، بسبب، بدءا، منها (that is, because of, from, among them)
  private static let fragments: WordSet = [
    "اي", "بسبب", "بدءا", "منها", "منهم", "خصوصا", "خاصه", "لاسيما", "نتيجه",
    "مثل", "بينها", "بينهم", "بما", "وذلك", "بفضل", "بغيه", "بهدف", "لا",
  ]

  /// «ونظرا لحجم الأضرار التي يسببها الجراد، فيتعين …» (in view of the damage
  /// that locusts do, … must …): a cause without a verb of its own.
  func opensWithCause(_ state: State) -> Bool {
    // «كما لاحظ كريم في كتابه، فإن …» (as Karim noted in his book, …)
    if Self.alike.contains(state.reading.folded(state.start)),
      state.reading.report(state.start + 1) != nil
    {
      return true
    }
    // «أنه حتى في حالة قيام الجسر، فإن …» (that even if the bridge is built, …)
    if !state.hasMainVerb, let that = state.openThat,
      Self.evenIf.contains(state.reading.folded(that + 1))
        || Self.causes.contains(state.reading.folded(that + 1))
        || state.reading.folded(that + 1) == "بما"
        || state.reading.isOne(that + 1, .adverbial)
        || state.reading.isOne(that + 1, .preposition)
    {
      return true
    }
    return !state.hasMainVerb
      && Self.causes.contains(state.reading.folded(state.start).withoutAnd)
  }

  /// حتى، في حال (even, in case)
  private static let evenIf: WordSet = ["حتي", "في", "عند", "بعد", "قبل"]
  /// كما (as)
  private static let alike: WordSet = ["كما", "وكما"]
  /// نظرا، بسبب، بفضل، نتيجة (in view of, because of, thanks to, owing to)
  private static let causes: WordSet = [
    "نظرا", "بسبب", "بفضل", "نتيجه", "جراء", "بناء", "بفعل", "تبعا", "خلافا",
    "وفقا", "فيما", "بالنسبه", "بالنظر",
  ]

  /// «وقالت الهيئة: "لكن الموسم تأخر"» (the body said: “But the season is
  /// late”): the first word of what a frame opens is no cut.
  func opensSaidWords(_ index: Int, _ state: State) -> Bool {
    let reading = state.reading
    let mark = index - 1
    guard mark > state.start, reading.quotation(openedAt: mark) != nil,
      reading.isMark(mark - 1, ":") || reading.isComma(mark - 1)
        || reading.run.words[mark - 1].kind == .arabic,
      let saying = (state.start..<min(mark, state.start + 3)).first(where: {
        reading.reports[$0]?.kind == .say
          && reading.reports[$0]?.form != .participle
      })
    else { return false }
    return !(saying..<mark).contains {
      Complementizer.isOne(reading.folded($0))
        || reading.quotation(openedAt: $0) != nil
    }
  }

  /// «يخاف الرعاة مما هو قادم» (herdsmen fear what is coming), «كثير مما جاء»
  /// (much of what was in it): the من of a verb or noun, and no consequence.
  func isOfWhat(_ index: Int, _ next: Int, _ state: State) -> Bool {
    let reading = state.reading
    guard reading.folded(index) == "مما", !reading.isComma(index - 1) else {
      return false
    }
    if let verb = reading.verb(next), Self.effects.contains(verb.lemma) {
      return false
    }
    if Self.shares.contains(reading.folded(index - 1)) { return true }
    let verb = (max(state.start, index - 5)..<index).last {
      reading.verbs[$0] != nil || reading.report($0) != nil
    }
    guard let verb else { return false }
    return reading.verb(verb).map { Self.fearing.contains($0.lemma) } ?? false
      || reading.report(verb)?.kind == .warn
  }

  /// أدى، تسبب، جعل، دفع، زاد، يعني (led to, caused, made, drove, raised, means)
  private static let effects: WordSet = [
    "ادي", "تسبب", "جعل", "دفع", "زاد", "عني", "اسفر", "سبب", "اثار", "ساهم",
    "اسهم", "ساعد", "فاقم", "رفع", "خفض", "هدد", "اضطر", "حال", "منع", "ضاعف",
  ]
  /// كثير، بعض، شيء، جزء (much, some, a thing, a part)
  private static let shares: WordSet = [
    "كثير", "كثيرا", "الكثير", "بعض", "بعضا", "شيء", "شييا", "جزء", "جزءا",
    "المزيد", "مزيدا", "قليل", "قليلا", "القليل", "خوفا", "هربا", "خشيه",
    "قلق", "قلقا", "اي", "كل",
  ]
  /// خاف، شكا، استفاد، عانى، سخر (fear, complain, profit, suffer, mock)
  private static let fearing: WordSet = [
    "خاف", "خشي", "حذر", "شكا", "شكي", "اشتكي", "استفاد", "افاد", "عاني",
    "سخر", "قلق", "تذمر", "استاء", "نفر", "هرب", "فر", "نجا", "تخلص", "تحقق",
    "تاكد", "غضب", "تعلم", "انطلق", "استلهم", "استمد", "تخوف", "حمي", "ضجر",
  ]
}
