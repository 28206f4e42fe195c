/// Words that are verbs, or none, by what stands around them.
extension FiniteVerbs {
  /// «ضمان تنوع وتعدد المصادر» (that sources are varied and many): behind a bare
  /// noun that a verb's letters spell too, and before the noun that both are
  /// in construct with.
  func joinsNoun(_ index: Int, _ run: WordRun) -> Bool {
    if joinsVerbalNoun(index, run) { return true }
    guard index > 1, index + 1 < run.words.count,
      run.words[index + 1].folded.isDefinite,
      run.words[index - 1].kind == .arabic
    else { return false }
    // «بحث تبادل الأدوية ووقف الإضراب» (discussed trading medicines and ending
    // the strike): a verbal noun in construct stands before و.
    if run.words[index - 1].folded.isDefinite {
      let noun = run.words[index - 2].folded
      return index > 2 && run.words[index].folded.hasPrefix("و")
        && (events.contains(noun)
          || noun.hasPrefix("ت") && noun.count == 5
            && spelled(run, at: index - 2)?.isNounLike == true)
    }
    guard
      let before = spelled(run, at: index - 1), before.isNounLike,
      !before.hasConjunction
    else { return false }
    return run.words[index - 2].kind != .mark
  }

  /// «عن إصلاح الطائرات ونقل السفن» (of mending planes and moving ships),
  /// «قررت إصلاحها ونقلها»: behind a verbal noun that a preposition or a verb
  /// of another gender governs, letters that spell one too.
  func joinsVerbalNoun(_ index: Int, _ run: WordRun) -> Bool {
    let word = run.words[index].folded
    guard word.hasPrefix("و"), index > 1, index + 1 < run.words.count,
      run.words[index + 1].kind == .arabic
    else { return false }
    let isOwned = Self.endsInPronoun(word)
    // «… ونقل عن مصدر» (and quoted a source): a verb before its preposition
    if !isOwned, governing[run.words[index + 1].folded] != nil { return false }
    for place in (max(0, index - 6)..<index).reversed() {
      guard run.words[place].kind == .arabic else { return false }
      if let verb = spelled(run, at: place), !verb.isNounLike { return false }
      guard isVerbalNoun(run.words[place].folded) else { continue }
      return isGoverned(place, run, byVerb: isOwned)
    }
    return false
  }

  /// «دفع الفواتير، وحجز المقاعد، وتتبع الرحلات، أصبحت …» (paying bills, booking
  /// seats and following trips have become …): pairs of words alike between
  /// commas, the letters of a verb and a noun with the article.
  func isRowed(_ index: Int, _ run: WordRun) -> Bool {
    func isPair(_ start: Int) -> Bool {
      start >= 0 && start + 2 < run.words.count
        && run.words[start].kind == .arabic
        && !run.words[start].folded.isDefinite
        && run.words[start + 1].folded.isDefinite
        && run.words[start + 1].folded.hasPrefix("ال")
        && run.isComma(start + 2)
    }
    guard isPair(index) else { return false }
    func isJoined(_ start: Int) -> Bool {
      isPair(start) && run.words[start].folded.hasPrefix("و")
    }
    return run.words[index].folded.hasPrefix("و")
      ? isPair(index - 3) && (isJoined(index + 3) || isJoined(index - 3))
      : isJoined(index + 3) && isJoined(index + 6)
        || index == 0 && isJoined(index + 3)
  }

  /// «بمرونته وتجدده» (with its agility and its renewal), «آبارا وأنهارا» (wells
  /// and rivers): behind a word of the same ending, letters that spell a noun
  /// with a pronoun or in the accusative.
  func joinsAlike(_ form: VerbForm, _ run: WordRun, at index: Int) -> Bool {
    guard index > 0, run.words[index - 1].kind == .arabic else { return false }
    let word = run.words[index].folded
    let before = run.words[index - 1].folded
    if form.tense == .perfect || word.hasPrefix("وت"), word.hasSuffix("ا"),
      !word.hasSuffix("وا"), !word.hasSuffix("ها"), !word.hasSuffix("نا"),
      !form.lemma.hasSuffix("ا"), !form.lemma.hasSuffix("ي")
    {
      // «ضربة للعمال وتحولا» (a blow to the workers and a change): no two before
      if word.hasPrefix("وت"),
        !(max(0, index - 8)..<index).contains(where: {
          let word = run.words[$0].folded
          return (word.hasSuffix("ان") || word.hasSuffix("ين"))
            && !(run.facts.indices.contains($0) && run.facts[$0].isDual)
        })
      {
        return true
      }
      return before.count > 3 && before.hasSuffix("ا")
        && spelled(run, at: index - 1) == nil
        && governing[before] == nil && !before.isDefinite
    }
    return (form.isNounLike || word.hasPrefix("وت"))
      && Self.endsInPronoun(word) && Self.sharesPronoun(word, before)
      && spelled(run, at: index - 1)?.isNounLike != false
  }

  /// «المصانع بدلا من …» (plants instead of …), «، تطورا كبيرا» (a great
  /// development): the ا of an accusative, and no dual behind one.
  func isAccusative(
    _ form: VerbForm, _ run: WordRun, at index: Int
  ) -> Bool {
    let word = run.words[index].folded
    guard index > 0, word.hasSuffix("ا"), !word.hasSuffix("وا"),
      !form.isFirstPerson, !word.hasSuffix("نا"), !word.hasSuffix("ها"),
      !word.hasSuffix("هما"), !form.lemma.hasSuffix("ا"),
      !form.lemma.hasSuffix("ي"), !form.lemma.hasSuffix("و")
    else { return false }
    let before = run.words[index - 1]
    guard before.kind != .mark else { return true }
    return !before.folded.hasSuffix("ان") && !before.folded.hasSuffix("ين")
      && !before.folded.hasSuffix("هما")
  }

  /// «، ندمه على …» (his regret at …), «، جلسته السابعة» (its seventh session):
  /// behind a comma letters that spell a noun and a pronoun, before no noun
  /// that could be the subject.
  func isOwned(_ form: VerbForm, _ run: WordRun, at index: Int) -> Bool {
    guard form.isNounLike, index > 1, index + 1 < run.words.count,
      !run.facts.indices.contains(index)
        || run.facts[index].report?.hasConjunction != true,
      run.isComma(index - 1)
    else { return false }
    let word = run.words[index].folded
    guard
      word.hasSuffix("ه") || word.hasSuffix("ها") || word.hasSuffix("هم")
    else { return false }
    let next = run.words[index + 1]
    return next.kind == .mark || governing[next.folded] == .noun
      || next.folded.isDefinite && next.folded.hasSuffix("ه")
  }

  /// «حرف كثيرة، …» (many crafts …): at the head of a clause, before an
  /// adjective without the article.
  func isDescribed(_ form: VerbForm, _ run: WordRun, at index: Int) -> Bool {
    guard form.isNounLike, !form.isFeminine, index + 1 < run.words.count
    else { return false }
    return Self.describing.contains(run.words[index + 1].folded)
  }

  /// كثيرة، عديدة، جديدة، أخرى (many, several, new, other)
  private static let describing: WordSet = [
    "كثيره", "عديده", "جديده", "اخري", "كبيره", "مختلفه", "متعدده",
    "متنوعه", "قديمه", "صغيره", "قليله", "محليه", "دوليه", "سابقه",
  ]

  /// «وجلب» (and brought, and bringing): any verb of three letters spells its
  /// verbal noun too.
  func isBareThree(_ form: VerbForm, _ word: FoldedWord) -> Bool {
    form.tense == .perfect && !form.isFeminine && form.lemma.count == 3
      && word.count == 4 && word.dropFirst() == form.lemma
  }

  /// Whether a preposition stands before a verbal noun or is joined to it,
  /// or a feminine or imperfect verb takes it as its object.
  private func isGoverned(
    _ place: Int, _ run: WordRun, byVerb: Bool
  ) -> Bool {
    let word = run.words[place].folded
    guard place > 0 else { return false }
    if governing[run.words[place - 1].folded] == .noun { return true }
    if !events.contains(word), !Self.isPattern(word) { return true }
    guard byVerb else { return false }
    return (max(0, place - 4)..<place).contains {
      guard let verb = spelled(run, at: $0), !verb.isNounLike else {
        return false
      }
      return verb.isFeminine || verb.tense == .imperfect
    }
  }

  /// A verbal noun as it stands, with the article, or with ل or ب.
  private func isVerbalNoun(_ word: FoldedWord) -> Bool {
    if events.contains(word) || Self.isPattern(word) { return true }
    guard word.count > 4, word.hasPrefix("ل") || word.hasPrefix("ب") else {
      return false
    }
    // «للنمو» (of growth): ل and the article
    let bare = word.hasPrefix("لل") ? word.dropFirst(2) : word.dropFirst()
    return events.contains(bare) || Self.isPattern(bare)
  }

  /// تفعيل (tafʿīl), إفعال (ifʿāl), انفعال and افتعال (infiʿāl, iftiʿāl),
  /// استفعال (istifʿāl): measures II, IV, VII, VIII and X.
  private static func isPattern(_ word: FoldedWord) -> Bool {
    let letters = Letters(word)
    switch letters.count {
    // فعالة (fiʿāla): «دراسة» (studying), «إدارة» (running)
    case 5 where letters[2] == Letters.alef && word.hasSuffix("ه"):
      return !word.hasPrefix("و") && SpeakerNouns.exact(word) != .org
    case 5:
      return word.hasPrefix("ت") && letters[3] == Letters.yeh
        || word.hasPrefix("ا") && letters[3] == Letters.alef
          && !word.isDefinite
    case 6:
      return word.hasPrefix("ا") && letters[4] == Letters.alef
        && !word.isDefinite
    case 7: return word.hasPrefix("است") && letters[5] == Letters.alef
    default: return false
    }
  }

  private static func endsInPronoun(_ word: FoldedWord) -> Bool {
    word.count > 4
      && (word.hasSuffix("ها") || word.hasSuffix("ه") || word.hasSuffix("هم"))
  }

  /// «بمرونته وتجدده» (with its agility and its renewal)
  private static func sharesPronoun(
    _ word: FoldedWord, _ before: FoldedWord
  ) -> Bool {
    (before.hasPrefix("و") || before.hasPrefix("ب") || before.hasPrefix("ل"))
      && before.count > 4
      && (before.hasSuffix("ها") && word.hasSuffix("ها")
        || before.hasSuffix("ه") && word.hasSuffix("ه"))
  }

  /// «تعاني المنطقة من رداءة الطرق، نقص الكهرباء، …» (suffers from bad roads, a
  /// lack of power, …): behind a comma and a phrase of the same build, under
  /// the verb before it.
  func goesOnListing(
    _ index: Int, _ run: WordRun, _ certain: [Bool]
  ) -> Bool {
    guard index > 3, index + 1 < run.words.count,
      run.isComma(index - 1),
      run.words[index + 1].folded.isDefinite,
      run.words[index - 2].folded.isDefinite,
      run.words[index - 3].kind == .arabic,
      !run.words[index - 3].folded.isDefinite,
      governing[run.words[index - 3].folded] == nil
    else { return false }
    return certain[..<index].contains(true)
      && (governing[run.words[index - 4].folded] == .noun
        || goesOnListing(index - 3, run, certain))
  }

  /// «وعبر المدرب عن رضاه» (the coach expressed his satisfaction), not «عبر
  /// الحدود» (across the border): at the head of a clause, with عن behind its
  /// subject.
  func expressing(_ run: WordRun, at index: Int) -> VerbForm? {
    let word = run.words[index].folded
    if let form = forming(run, at: index) ?? addressing(run, at: index) {
      return form
    }
    guard word == Self.express || word == Self.andExpress,
      index == 0
        || word == Self.andExpress && run.words[index - 1].kind == .mark,
      let about = run.words[(index + 1)...].prefix(9).first(where: {
        $0.kind == .mark || $0.folded == "عن"
      }), about.kind != .mark
    else { return nil }
    var form = VerbForm(lemma: Self.express, tense: .perfect)
    form.hasConjunction = word == Self.andExpress
    return form
  }

  /// «وجه المعلمون رسالة» (sent a letter): وجه at the head of a clause, with what
  /// one sends behind it, is no face
  private func addressing(_ run: WordRun, at index: Int) -> VerbForm? {
    let word = run.words[index].folded
    guard word == "وجه" || word == "ووجه",
      index == 0 || run.words[index - 1].kind == .mark,
      run.words[(index + 1)...].prefix(9).contains(where: {
        Self.messages.contains($0.folded)
      })
    else { return nil }
    var form = VerbForm(lemma: "وجه", tense: .perfect)
    form.hasConjunction = word == "ووجه"
    return form
  }

  /// رسالة، كلمة، انتقادات، الشكر (a letter, a word, criticism, thanks)
  private static let messages: WordSet = [
    "رساله", "كلمه", "خطابا", "نداء", "دعوه", "انتقادات", "انتقادا",
    "الشكر", "شكره", "شكرها", "تحيه", "تحياته", "اتهامات", "اتهاما", "سوالا",
    "برقيه", "انذارا", "تهديدا", "ضربه", "لوما", "التهنيه", "تعليمات",
  ]

  /// «شكل افتتاح الجسر منعطفا» (the opening … was a turn): شكل at the head of a
  /// clause, with what its subject is in the accusative behind it.
  private func forming(_ run: WordRun, at index: Int) -> VerbForm? {
    let word = run.words[index].folded
    let isJoined = word == "وشكل"
    guard word == "شكل" || isJoined,
      index == 0 || run.words[index - 1].kind == .mark,
      (index + 2..<max(index + 2, min(run.words.count, index + 16)))
        .contains(where: {
          let object = run.words[$0].folded
          return object.count > 3
            && (object.hasSuffix("ا")
              || run.bytes[run.words[$0].utf8].suffix(2)
                .elementsEqual("ة".utf8))
            && !object.hasSuffix("ها") && !object.isDefinite
            && run.words[$0].kind == .arabic && governing[object] == nil
        })
    else { return nil }
    var form = VerbForm(lemma: "شكل", tense: .perfect)
    form.hasConjunction = isJoined
    return form
  }

  private static let express: FoldedWord = "عبر"

  private static let andExpress: FoldedWord = "وعبر"
}
