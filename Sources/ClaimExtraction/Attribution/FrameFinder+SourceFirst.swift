/// Frames whose source stands before the verb: «الوزير، في بيان، قال إن …»
/// (the minister, in a statement, said that …).
extension FrameFinder {
  func sourceFirst(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Frame? {
    let start = subjectStart(range, reading)
    // «عدد المصابين يقدر بـ…» (the number is put at …): no source.
    if reading.folded(start) == "عدد", reading.folded(start + 1).isDefinite {
      return nil
    }
    var index = start + 1
    var inRelative = false
    // Whether the relative clause has had its verb.
    var relativeIsTold = false
    // Whether a verb has told of a source without the article: «دراسة نشرت
    // أمس تظهر أن …» (a study published yesterday shows that …).
    var isTold = false
    while index < range.upperBound {
      if let close = Unnamed.end(
        openedAt: index, before: range.upperBound, reading)
      {
        index = close
        continue
      }
      // «الطلب "شبه متوقف"»: no verb between marks tells who speaks.
      if let quote = reading.quotation(openedAt: index),
        quote.close < range.upperBound
      {
        index = quote.close + 1
        continue
      }
      // «البطاريات: أعلنت الشركة أن …»: a label and a colon name no source.
      if reading.isMark(index, ":"), index + 2 < range.upperBound,
        reading.report(index + 1) != nil
          || reading.isOne(index + 1, .auxiliary)
            && reading.report(index + 2) != nil
      {
        return verbFirst(index + 1..<range.upperBound, reading)
      }
      // «أضرار العاصفة: في هذا المجال، قال …» (storm damage: on this, … said)
      if reading.isMark(index, ":"), index < start + 8,
        (index + 2..<min(index + 8, range.upperBound)).contains(where: {
          reading.isComma($0) && $0 + 1 < range.upperBound
            && isReportingVerb($0 + 1, range, reading)
        }), let told = verbFirst(index + 1..<range.upperBound, reading)
      {
        return told
      }
      if reading.isMark(index, ":"), isLabel(range.lowerBound..<index, reading)
      {
        return Frame(
          speaker: range.lowerBound..<index, verb: "", kind: .say,
          content: index + 1..<range.upperBound)
      }
      // «مع من تسميه الأكثرية …» (with whom the majority names …)
      if reading.isOne(index, .relative)
        || Self.who.contains(reading.folded(index)) && index > start
          && reading.report(index + 1)?.hasObject == true
      {
        inRelative = true
        relativeIsTold = false
      }
      if reading.isComma(index) { inRelative = false }
      // «الفريق الذي أجرى الدراسة أكد أن …» (the team that made the study
      // affirmed that …)
      if inRelative, reading.verbs[index] != nil {
        if relativeIsTold, reading.verb(index)?.hasConjunction == false,
          reading.report(index)?.hasConjunction == false,
          reading.sourceNoun(start) != nil,
          !Complementizer.isOne(reading.folded(index - 1)),
          hasThat(index, range, reading)
        {
          inRelative = false
        }
        relativeIsTold = true
      }
      // «ومن المنتظر أن تعلن …» (… is expected to announce): no frame.
      if reading.isOne(start, .preposition, conjunction: true),
        reading.reports[index] != nil,
        Complementizer.isOne(reading.folded(index - 1))
      {
        return nil
      }
      if !inRelative, let word = reading.reports[index],
        !word.hasConjunction || isTopic(start, reading),
        isReportingVerb(index, range, reading),
        !isTold || word.kind.keepsFrame || hasThat(index, range, reading)
          || word.kind == .find && reading.sourceNoun(start) == .document
      {
        // «الكلفة باهظة، فقد قدر المعهد …»: فقد opens a clause of its own.
        if reading.folded(index - 1) == Self.hadThen, index > start + 1,
          !isTopic(start, reading)
        {
          return verbFirst(index - 1..<range.upperBound, reading)
        }
        var end = index
        while end > start,
          reading.isComma(end - 1) || reading.isOne(end - 1, .past)
            || reading.folded(end - 1) == Self.hadThen
            || reading.isOne(end - 1, .negation)
        { end -= 1 }
        // «ولدى وصوله المصنع أعلن فلان أن …» (on reaching the works so and so
        // announced that …): a time or a matter is nobody.
        if opensCircumstance(start, reading) {
          return subjectBehind(index, word, range, reading)
        }
        // «إلى جانب مدافن يرجح أنها …» (beside tombs thought to be …): a
        // phrase with a preposition is nobody.
        guard end > start,
          !reading.isOne(start, .connecting, conjunction: true)
            || reading.isNoParticle(start)
            || (start..<end).contains(where: { reading.isComma($0) }),
          word.kind != .announce || !isOwnedThing(start, reading)
            || hasThat(index, range, reading),
          // «جاء الانخفاض في ظل بيانات أظهرت …» (the fall came as data showed …)
          !(events.isOne(reading.folded(start).withoutArticle)
            && reading.sourceNoun(start) == nil
            && !(start..<index).contains { reading.isComma($0) })
        else { return nil }
        var frame = frame(
          verb: index, word, source: start..<end, range, reading)
        frame?.gender = gender(of: index, reading)
        return frame
      }
      if let close = toldAside(index, start, range, reading) {
        index = close + 1
        continue
      }
      // A main verb of another sense: the clause has its own predicate.
      if reading.verbs[index] != nil, !inRelative {
        guard !isTold, canBeTold(start, index, reading) else { return nil }
        isTold = true
      }
      index += 1
    }
    return nil
  }

  /// «النائب فلان: …», «وزير المالية: …»: an office, and a name, before a colon
  /// at the head of a sentence; before a quotation any source.
  private func isLabel(_ words: Range<Int>, _ reading: SentenceReading) -> Bool
  {
    guard words.lowerBound == 0, (2...8).contains(words.count),
      reading.office(0) == .person
        || reading.quotation(openedAt: words.upperBound + 1) != nil
          && (isSource(words, reading) || reading.isGivenName(0))
    else { return false }
    return words.allSatisfy {
      reading.run.words[$0].kind == .arabic && reading.verb($0) == nil
        && !reading.isOne($0, .connecting)
    }
  }

  /// Whether a word opens a phrase of time, place or manner.
  private func opensCircumstance(
    _ start: Int, _ reading: SentenceReading
  ) -> Bool {
    guard !reading.isGivenName(start), !reading.isPerson(start) else {
      return false
    }
    // «ومن أهمها خط الإنتاج، حيث أكد …» (the most important of which …)
    if reading.folded(start).withoutAnd == "من",
      reading.folded(start + 1).endsInHerOrTheir
    {
      return true
    }
    return Self.circumstances.contains(reading.folded(start).withoutAnd)
  }

  /// لدى، قبيل، بعيد، غداة، أثناء، حول، بشأن، طالما، سبق (on, just before and
  /// after, the day after, during, about, often, before)
  private static let circumstances: WordSet = [
    "لدي", "قبيل", "بعيد", "غداه", "عشيه", "اثناء", "خلال", "حول", "بشان",
    "بخصوص", "بعد", "قبل", "عقب", "اثر", "عند", "منذ", "لطالما", "طالما",
    "قلما", "كثيرا", "سرعان", "مرارا", "غالبا", "سبق", "ردا", "تعليقا",
    "تعقيبا", "فور", "حال", "شانه", "شانها", "بعدها", "قبلها", "عندها",
  ]

  /// من، ما (whom, what)
  private static let who: WordSet = ["من", "ما", "بما", "لما", "مما", "ممن"]

  /// «فحصها كشف عن …» (its examination revealed …): a thing with its owner's
  /// pronoun that no list of sources knows.
  private func isOwnedThing(_ start: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(start)
    let isOwned =
      word.count > 4 ? word.endsInHerOrTheir : word.hasSuffix("هم")
    return isOwned && reading.sourceNoun(start) == nil
      && !reading.isPerson(start)
  }

  /// «وثيقة …، اطلعت عليها الصحيفة، تفيد بأن …» (a document …, which the paper
  /// has seen, says that …): the comma before the verb of saying.
  private func toldAside(
    _ verb: Int, _ start: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int? {
    guard reading.verbs[verb] != nil, reading.isComma(verb - 1),
      reading.sourceNoun(start) != nil, !reading.folded(start).isDefinite,
      let close = (verb + 1..<range.upperBound).prefix(10).first(where: {
        reading.isComma($0)
      }), close + 2 < range.upperBound,
      isReportingVerb(close + 1, range, reading),
      (verb + 1..<close).contains(where: {
        reading.isOne($0, .pronominal) || Self.ofIt.contains(reading.folded($0))
      })
    else { return nil }
    return close
  }

  /// منه، عليها (of it, at it)
  private static let ofIt: WordSet = [
    "منه", "منها", "منهم", "عليه", "عليها", "عليهم", "فيه", "فيها",
  ]

  /// Whether a verb behind a source without the article can be its attribute.
  private func canBeTold(
    _ start: Int, _ verb: Int, _ reading: SentenceReading
  ) -> Bool {
    !reading.folded(start).isDefinite && reading.sourceNoun(start) != nil
      && reading.verb(verb)?.hasConjunction == false
      && (verb < start + 6 && !reading.isComma(verb - 1)
        || verb < start + 12 && reading.isComma(verb - 1)
          && isSeen(verb, reading))
  }

  /// «، اطلعت عليها الصحيفة،», «، حصلت على نسخة منه،»: between commas, and a
  /// preposition with a pronoun points back.
  func isSeen(_ verb: Int, _ reading: SentenceReading) -> Bool {
    (verb + 1..<verb + 8).contains {
      Self.pointing.contains(reading.folded($0))
    }
  }

  /// منه، عليه، إليه، فيه (of, on, to, in it)
  private static let pointing: WordSet = [
    "منه", "منها", "عليه", "عليها", "اليه", "اليها", "فيه", "فيها",
  ]

  /// Whether أن or a colon follows a verb of saying.
  private func hasThat(
    _ verb: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    Complementizer.content(
      after: verb, before: range.upperBound, reading, events
    ).map { !$0.isEvent && !$0.isQuote } ?? false
  }

  /// «أما الوزير فقال إن …» (as for the minister, he said that …)
  private func isTopic(_ start: Int, _ reading: SentenceReading) -> Bool {
    reading.isOne(start - 1, .topic, conjunction: true)
      || reading.isOne(start, .topic, conjunction: true)
  }

  /// «ما زالت الشركة تقول …», «لا يزال …» (still): the verb of lasting and the
  /// particle before it.
  private func goesOn(_ index: Int, _ reading: SentenceReading) -> Bool {
    continuing.contains(reading.folded(index))
      || continuing.contains(reading.folded(index + 1))
        && Self.lasting.contains(reading.folded(index))
  }

  /// ما، لا (not) before a verb of lasting
  private static let lasting: WordSet = ["ما", "وما", "فما", "لا", "ولا"]

  /// Behind وكان (and … was) and the like: «وكان الوزير قد قال».
  private func subjectStart(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Int {
    let lead = range.prefix {
      reading.isOne($0, .past, conjunction: true) || reading.isComma($0)
        || reading.isOne($0, .topic, conjunction: true)
        || goesOn($0, reading)
    }
    return min(range.lowerBound + lead.count, range.upperBound - 1)
  }
}
