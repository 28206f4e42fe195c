/// Clauses that tell what follows from the one before: «ما أدى إلى …» (which led to …).
extension ClauseSplitter {
  /// «ما أثر سلبا» (which had a bad effect): letters of a noun too
  func tellsEffect(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.folded(index) == "اثر"
      && ["سلبا", "ايجابا", "في", "علي", "بشكل"]
        .contains(reading.folded(index + 1))
  }

  /// كل، بعض، أول (all, some, the first) of what …
  static let totals: WordSet = [
    "كل", "بعض", "معظم", "اول", "اخر", "اهم", "ابرز", "مثل", "رغم", "بقدر",
    "حسب", "بحسب", "وفق", "اكثر", "اقل", "غير", "هو", "هي", "وهو", "وهي",
    "وهذا", "هذا", "بعد", "قبل", "كثيرا", "عاده", "غالبا", "نادرا", "سرعان",
  ]

  /// أدى، أسفر، تسبب، دفع (led, resulted, caused, drove)
  static let resulting: WordSet = [
    "ادي", "اسفر", "تسبب", "دفع", "افضي", "استدعي", "جعل", "اثر", "ساهم",
    "اسهم", "اثار", "اضطر", "سبب", "عطل", "فاقم", "انعكس", "ضغط", "هدد",
    "عني", "ضاعف", "رفع", "خفض", "زاد", "قلص",
  ]

  /// «، ما يزيد …» (which raises …), «، لينخفض …» (so that … fell),
  /// «، مع غياب …» (with no …).
  func consequenceCut(
    at index: Int, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    // «خرق الطرفان الاتفاقات ما أدى إلى …» (…, which led to …)
    let effect = reading.folded(index + 1) == "قد" ? index + 2 : index + 1
    if reading.folded(index) == "ما", state.hasMainVerb, index + 2 < end,
      reading.verb(effect).map({
        !$0.hasConjunction && Self.resulting.contains($0.lemma)
      }) ?? tellsEffect(effect, reading),
      !Self.totals.contains(reading.folded(index - 1)),
      // «في ضوء ما سيرفعه الأطباء» (in the light of what the doctors will submit)
      !reading.folded(effect).hasSuffix("ه"),
      !reading.folded(effect).hasSuffix("ها"),
      !reading.isOne(index - 2, .preposition)
        || reading.folded(index - 1).isDefinite,
      !reading.isOne(index - 1, .preposition), reading.verb(index - 1) == nil,
      !reading.isOne(index - 1, .connecting)
    {
      return Found(
        end: index, next: index, opening: .consequence, keepsFirst: true)
    }
    guard reading.isComma(index - 1), state.hasPredicate, index + 1 < end
    else { return nil }
    let word = reading.folded(index)
    // «، ما قد يؤدي …» (which may lead …)
    let first = reading.folded(index + 1) == "قد" ? index + 2 : index + 1
    if word == "ما", let verb = reading.verb(first), !verb.hasConjunction,
      !isLasting(reading.folded(first)), !state.isAside(index - 1)
    {
      return Found(
        end: index, next: index, opening: .consequence, keepsFirst: true)
    }
    if let verb = reading.verbs[index], verb.hasLam {
      return Found(
        end: index, next: index, opening: .consequence, keepsFirst: true)
    }
    if word == "مع", events.isOne(reading.folded(index + 1)) {
      return Found(
        end: index, next: index + 1, opening: .coordination,
        keepsFirst: false)
    }
    return nil
  }
}
