extension ClauseSplitter {
  /// «، بعد أن أظهرت بيانات تراجع …» (after data showed a fall …), «، حيث
  /// أكد …»: a circumstance that names a source of its own.
  func reportCut(at index: Int, _ end: Int, _ state: State) -> Found? {
    let reading = state.reading
    guard reading.isComma(index - 1), state.hasPredicate,
      !state.startsWithCondition, !reading.folded(index).hasPrefix("و"),
      let match = subordinators.match(reading.run, at: index, before: end),
      match.value == Inner.condition.rawValue
    else { return nil }
    let verb = index + match.count
    guard verb + 2 < end, let word = reading.report(verb),
      word.form == .perfect || word.form == .imperfect,
      !word.kind.keepsFrame, !word.isFirstPerson, reading.verb(verb) != nil,
      Complementizer.content(after: verb, before: end, reading, events) != nil
    else { return nil }
    return Found(end: index, next: verb, opening: .reason, keepsFirst: true)
  }

  func sayingCut(
    at index: Int, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    if let found = nounOfSayingCut(at: index, end, state)
      ?? rumourCut(at: index, end, state)
    {
      return found
    }
    if state.hasPredicate, Self.bySaying.contains(reading.folded(index)),
      index + 3 < end,
      reading.isMark(index + 1, ":")
        || Complementizer.isOne(reading.folded(index + 1))
        || reading.quotation(openedAt: index + 1) != nil
    {
      // «…، بقوله "…"» (by saying “…”): who did so goes on.
      let isQuote = reading.quotation(openedAt: index + 1) != nil
      return Found(
        end: index, next: isQuote ? index + 1 : index + 2, opening: .saying,
        keepsFirst: false)
    }
    guard let word = reading.reports[index], word.form == .participle,
      state.hasPredicate, !Complementizer.isSaying(index, reading),
      // «شدد البنك مجددا على …» (stressed again …)
      !(reading.folded(index) == "مجددا"
        && reading.isOne(index + 1, .connecting)),
      // «نقابة الأطباء، منذر الحاج، …» (a name)
      !(reading.isGivenName(index) && !word.isAccusative
        && reading.isComma(index - 1)
        && (index + 1..<index + 4).contains(where: { reading.isComma($0) })),
      // «أسفه على …» (his regret at …), which folded equals «آسفة» (regretting)
      !reading.run.bytes[reading.run.words[index].utf8].starts(
        with: "أ".utf8),
      // «محملة بألف كيس» (laden with a thousand sacks) says nothing.
      !Self.laden.contains(reading.folded(index))
        || !reading.folded(index + 1).hasPrefix("ب")
    else { return nil }
    if isManner(of: index, state) { return nil }
    guard
      let content = Complementizer.content(
        after: index, before: min(end, index + 6), reading, events),
      // «متهما إياهم بالسعي …» (accusing them of striving …), «واصفا القضية
      // بأنها …» (describing the case as …)
      !word.kind.keepsFrame || content.isQuote
        || !reading.isComma(index - 1),
      // «مسجلا أكبر خسارة» (registering its greatest loss) says nothing.
      word.kind != .find || !content.isEvent
    else { return nounSaidCut(at: index, word, end, state) }
    // Without a comma only a form in ـًا is surely one: «مشيرًا».
    let folded = reading.folded(index)
    let isColon = reading.isMark(index + 1, ":")
    guard
      reading.isComma(index - 1) || folded.hasSuffix("ا")
        // «في مقر الوكالة "…"» (at the agency's seat) admits nothing.
        || (content.isQuote || isColon)
          && !reading.isOne(index - 1, .preposition)
        // «نفت ذلك مؤكدة أن …» (denied it, affirming that …), «مؤكدين أن …»
        || (word.isFeminine || folded.hasSuffix("ين")) && state.hasPredicate
          && (Complementizer.isOne(reading.folded(index + 1))
            || reading.isOne(index + 1, .connecting)
              && Complementizer.isOne(reading.folded(index + 2)))
    else { return nil }
    // «قائلا "…"» (saying “…”) stays out; «مبشرا بـ"…"» (promising “…”) in.
    // So does «مضيفا "العمل بدأ"» (adding “work has begun”), where a clause is
    // quoted.
    let quotesClause =
      word.kind == .say && content.start == index + 1
      && reading.quotation(openedAt: content.start).map {
        $0.inside.count > 2
          || reading.firstVerb(
            in: $0.inside.clamped(to: 0..<reading.verbs.count)) != nil
      } ?? false
    // «مشيرا إلى "انخفاض كبير"» (pointing to “a great fall”)
    let quotesEvent =
      content.isQuote && !word.kind.keepsFrame
      && reading.isOne(index + 1, .connecting) && content.start == index + 2
      && events.isOne(reading.folded(content.start + 1))
    let keepsFirst =
      content.isQuote && !quotesClause && !quotesEvent
      && !(Complementizer.sayings.contains(folded)
        && content.start == index + 1)
    return Found(
      end: index, next: keepsFirst ? index : content.start,
      opening: .saying, keepsFirst: keepsFirst)
  }

  /// «، وسط توقعات بأن …» (amid expectations that …), «، مع تحذيرات من أن …»:
  /// what nobody named says beside the clause.
  private func rumourCut(
    at index: Int, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    guard reading.isComma(index - 1), state.hasPredicate, index + 4 < end,
      Self.amid.contains(reading.folded(index)),
      Self.rumours.contains(reading.folded(index + 1)),
      Complementizer.isOne(reading.folded(index + 2))
        || reading.isOne(index + 2, .connecting)
          && Complementizer.isOne(reading.folded(index + 3))
    else { return nil }
    return Found(
      end: index, next: index + 1, opening: .coordination, keepsFirst: true)
  }

  /// «قال المدرب معلقا على الفوز: "…"» (said, commenting on the win: …): how
  /// somebody says what follows the colon.
  private func isManner(of index: Int, _ state: State) -> Bool {
    let reading = state.reading
    guard !reading.isComma(index - 1),
      !Complementizer.isOne(reading.folded(index + 1)),
      let colon = (index + 1..<index + 14).first(where: {
        reading.isMark($0, ":") || reading.isComma($0)
      }), reading.isMark(colon, ":"),
      let saying = (state.start..<min(index, state.start + 3)).first(where: {
        reading.reports[$0]?.kind == .say && reading.verbs[$0] != nil
      })
    else { return false }
    return !(saying..<index).contains {
      Complementizer.isOne(reading.folded($0)) || reading.isMark($0, ":")
        || reading.quotation(openedAt: $0) != nil
    }
  }

  /// محمل، محملة (laden; blaming)
  private static let laden: WordSet = [
    "محمل", "محمله", "محملا", "محملين", "محملات",
  ]
  /// بقوله، بقولها، بقولهم (by his, her, their saying)
  private static let bySaying: WordSet = [
    "بقوله", "بقولها", "بقولهم", "بقولهما",
  ]
  /// وسط، مع (amid, with)
  private static let amid: WordSet = ["وسط", "مع"]
  /// توقعات، مخاوف، أنباء (expectations, fears, news) and the like
  private static let rumours: WordSet = [
    "ترجيحات", "توقعات", "تكهنات", "تقديرات", "تقارير", "انباء", "مخاوف",
    "تحذيرات", "اتهامات", "مزاعم", "موشرات", "شايعات", "ادعاءات", "تاكيدات",
    "تلميحات", "تسريبات", "احاديث", "امال",
  ]

  /// «، مشيرا إلى تسجيل …» (pointing to the registration of …), «، داعيا
  /// إلى …» (calling for …): a noun is said. A call, charge or praise keeps
  /// its participle; what is merely said stands without it.
  private func nounSaidCut(
    at index: Int, _ word: ReportingWord, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    let isAdverbial =
      word.isAccusative || word.isFeminine
      || reading.folded(index).hasSuffix("ين")
    let isJoined = reading.isOne(index + 1, .connecting)
    guard
      reading.isComma(index - 1)
        // «لافتا إلى تراجع الرسوم» (pointing to a fall of fees), without a comma
        || word.isAccusative && isJoined && word.kind == .say
          && events.isOne(reading.folded(index + 2)),
      isAdverbial, index + 2 < end
    else { return nil }
    // «معتبرا الأجور عادلة» (holding the wages fair), «مؤكدين حرصهم على …»
    // (affirming their care for …)
    let hasObject =
      word.kind == .believe && reading.folded(index + 1).isDefinite
      || (word.kind == .say || word.kind == .announce)
        && reading.isOwned(index + 1)
    guard isJoined || hasObject || word.kind.keepsFrame else { return nil }
    if word.kind.keepsFrame || hasObject && !isJoined {
      return Found(
        end: index, next: index, opening: .saying, keepsFirst: true)
    }
    return Found(
      end: index, next: index + 2, opening: .saying, keepsFirst: false)
  }

  /// «القول إن …» (the saying that …) inside a sentence, «رد بالقول إن …»
  /// (answered by saying that …).
  private func nounOfSayingCut(
    at index: Int, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    guard let word = reading.reports[index], word.form == .verbalNoun,
      // «واستدرك بالقول: …» (added by saying) is one frame.
      !Complementizer.sayings.contains(reading.folded(index))
        || index - 1 > state.start
        || reading.report(index - 1) == nil
    else { return nil }
    let folded = reading.folded(index)
    // «تدفع إلى الاعتقاد بأن …» (make one believe that …): nobody believes it.
    if word.kind == .believe, reading.folded(index - 1) == Self.towards {
      return nil
    }
    // «بالقول إن», «بالتشديد على أن» (by saying, by stressing that)
    let isMeans = folded.hasPrefix("بال")
    let isJoined = isMeans && reading.isOne(index + 1, .connecting)
    let that = isJoined ? index + 2 : index + 1
    guard
      Complementizer.isOne(reading.folded(that))
        || isMeans && reading.isMark(that, ":"), that + 1 < end,
      isMeans
        || folded.isDefinite && state.hasMainVerb
          && (reading.isOne(index - 1, .preposition)
            || reading.isOne(index - 1, .loose)
            || reading.folded(index - 1).isDefinite
            || reading.run.words[index - 1].kind == .mark)
    else { return nil }
    return Found(
      end: index, next: that + 1, opening: .saying, keepsFirst: false)
  }

  /// إلى (to)
  private static let towards: FoldedWord = "الي"

  /// «أضاف أن … وأن …», «من المقرر أن … وأن …» (it is planned that …): another thing that the same source said; not the أن
  /// of an imperfect under another verb («يجب أن … وأن يكون»).
  func thatCut(
    at index: Int, _ end: Int, _ state: State
  ) -> Found? {
    let reading = state.reading
    let word = reading.folded(index)
    guard
      state.isReported || state.isImpersonal
        || affirmsThing(before: index, state), state.hasPredicate,
      index + 2 < end, reading.folded(index - 1) != "سبق",
      word.hasPrefix("و"), Complementizer.isOne(word.dropFirst()),
      word != "وان" || !isImperfect(index + 1, reading) || state.isImpersonal
        || (state.startsWithThat || state.isReported)
          && reading.isComma(index - 1)
    else { return nil }
    state.goesOnReported()
    return Found(
      end: index, next: index + 1, opening: .coordination, keepsFirst: false)
  }

  /// «أكد المدير حرصه على السلامة، | وأن …» (affirmed his care for safety, and
  /// that …)
  private func affirmsThing(before index: Int, _ state: State) -> Bool {
    let reading = state.reading
    guard
      let verb = (state.start..<min(index, state.start + 3)).first(where: {
        reading.reports[$0]?.kind == .say && reading.verbs[$0] != nil
      })
    else { return false }
    return (verb + 1..<index).contains {
      reading.isOwned($0) || events.isOne(reading.folded($0))
    }
  }

  /// A verb with the letter of an imperfect, whatever else it may spell.
  private func isImperfect(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    return reading.verb(index) != nil
      && (word.first.map { ("يتنا" as FoldedWord).contains($0) } ?? false)
  }

  // MARK: Reported nouns

  func eventCut(at index: Int, _ end: Int, _ state: State) -> Found? {
    let reading = state.reading
    guard state.reportsEvents, state.wordCount(before: index) > 3 else {
      return nil
    }
    let word = reading.folded(index)
    // و (wa-, and)
    if word.hasPrefix("و"), events.isOutcome(word.dropFirst()),
      !isCause(before: index, state)
    {
      return Found(
        end: index, next: index, opening: .coordination, keepsFirst: true)
    }
    // بالإضافة إلى، فضلا عن (besides)
    if word == "بالاضافه" || word == "فضلا",
      events.isOne(reading.folded(index + 2))
    {
      return Found(
        end: index, next: index + 2, opening: .coordination,
        keepsFirst: false)
    }
    return nil
  }

  /// «بسبب ارتفاع الفائدة والأزمات | وانخفاض الاستثمار» (because of … and a
  /// fall of investment): a noun that joins the causes.
  private func isCause(before index: Int, _ state: State) -> Bool {
    let reading = state.reading
    guard
      let cause = (state.start..<index).suffix(12).first(where: {
        Self.causes.contains(reading.folded($0))
      })
    else { return false }
    return (cause + 2..<max(cause + 2, index)).contains {
      reading.folded($0).hasPrefix("وال")
    }
  }

  /// بسبب، نتيجة، جراء، بفعل، وسط (because of, owing to, amid)
  private static let causes: WordSet = [
    "بسبب", "نتيجه", "جراء", "بفعل", "وسط", "لاسباب", "نظرا", "رغم", "برغم",
  ]
}
