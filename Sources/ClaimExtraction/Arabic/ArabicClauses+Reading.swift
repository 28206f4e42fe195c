/// The words of saying of a sentence, told from others of the same letters.
extension ArabicClauses {
  /// A sentence with its verbs and words of saying, without a comma that
  /// careless print has put between subject and object.
  func reading(of run: WordRun, sentence: Int) -> SentenceReading {
    let reading = read(run, sentence: sentence)
    guard let comma = carelessComma(in: reading) else { return reading }
    var run = run
    run.remove(at: comma)
    return read(run, sentence: sentence)
  }

  /// «أعلنت إدارة المطار، توقف الرحلات» (the airport announced, a stop of
  /// flights), «كشفت دراسة حديثة، عن …»: a single comma between the subject of a
  /// verb of announcing and what is announced.
  private func carelessComma(in reading: SentenceReading) -> Int? {
    let words = reading.run.words
    guard let verb = words.firstIndex(where: { $0.kind != .mark }),
      let report = reading.report(verb), reading.verb(verb) != nil,
      report.kind == .announce || report.kind == .find
        || report.kind == .deny || report.kind == .predict,
      let comma = words.indices.dropFirst(verb + 2).prefix(10).first(where: {
        words[$0].kind == .mark
      }), reading.isComma(comma), comma + 2 < words.count,
      !(verb + 1..<comma).contains(where: {
        reading.verb($0) != nil || reading.isOne($0, .demonstrative)
      })
    else { return nil }
    let next = comma + 1
    let word = reading.folded(next)
    let isObject =
      word == Self.about || frames.events.isOne(word)
      || report.kind == .deny && report.takesNoun
        && words[next].kind == .arabic && reading.verb(next) == nil
        && reading.report(next) == nil && !reading.hasDateRole(next)
        && reading.run.facts.indices.contains(next)
        && reading.run.facts[next].functions.isEmpty
    // «، عن طريق ناطقها، أن …» stands between two commas.
    let isAside = words.indices.dropFirst(next + 1).prefix(10).contains {
      reading.isComma($0)
        && (Complementizer.isOne(reading.folded($0 + 1))
          || reading.isOne($0 + 1, .connecting)
          || frames.events.isOne(reading.folded($0 + 1)))
    }
    return isObject && !isAside ? comma : nil
  }

  /// عن (of)
  private static let about: FoldedWord = "عن"

  private func read(_ run: WordRun, sentence: Int) -> SentenceReading {
    var reports =
      run.facts.isEmpty
      ? run.words.map {
        $0.kind == .arabic ? reporting.word($0.folded) : nil
      } : run.facts.map(\.report)
    // «يدعون إلى …» is from دعا (called for), not from ادعى (claimed).
    for index in reports.indices.dropLast()
    where reports[index]?.kind == .doubt
      && run.words[index + 1].folded == Self.to
    {
      reports[index]?.kind = .request
      reports[index]?.takesClauseOnly = false
    }
    // «نسبت الوكالة إلى مسؤول قوله إن …» (ascribed to an official the saying
    // that …) tells what he said.
    for index in reports.indices
    where reports[index]?.kind == .ascribe && handsOn(index, run) {
      reports[index]?.kind = .say
    }
    let verbs = verbs.forms(in: run)
    for (index, report) in reports.enumerated() {
      guard let report else { continue }
      // «أقترح أن» (I propose that) folds like «اقترح أن» (he proposed that).
      if report.opensWithAlif, report.form == .perfect,
        run.bytes[run.words[index].utf8].starts(with: "أ".utf8)
      {
        reports[index]?.isFirstPerson = true
      }
      // «11 متهما» (eleven accused): what a number counts says nothing.
      if isOther(report, at: index, run)
        || report.form == .participle && run.isCounted(index)
      {
        reports[index] = nil
      }
      // «حكمه» (its verdict) is a noun where it is no verb.
      if report.hasObject, verbs[index] == nil,
        index == 0
          || run.words[index - 1].folded != Self.what
            && !FunctionWords.isOne(run.words[index - 1].folded, .relative)
            && !((report.kind == .deny || report.kind == .describe)
              && FrameFinder.versions.contains(run.words[index - 1].folded))
      {
        reports[index] = nil
      }
    }
    return SentenceReading(
      run: run, verbs: verbs, reports: reports, sentence: sentence)
  }

  /// Whether «قوله إن» and the like follow a verb.
  private func handsOn(_ verb: Int, _ run: WordRun) -> Bool {
    run.words.indices.dropLast().dropFirst(verb + 1).prefix(14).contains {
      Self.ownSayings.contains(run.words[$0].folded)
        && (run.words[$0 + 1].kind == .mark
          || Complementizer.isOne(run.words[$0 + 1].folded)
          || run.words[$0 + 1].folded == "في")
    }
  }

  /// «بزيادة نسبتها 6 في المئة» (an increase whose rate is …) ascribes
  /// nothing, «تعد الكواكب من …» (are counted among …) promises nothing.
  private func isOther(
    _ report: ReportingWord, at index: Int, _ run: WordRun
  ) -> Bool {
    func follows(_ test: (FoldedWord) -> Bool) -> Bool {
      run.words[index...].dropFirst().prefix(8).contains {
        $0.kind == .arabic && test($0.folded)
      }
    }
    if report.kind == .ascribe, report.hasObject, report.form == .perfect {
      return !follows { $0 == Self.to || $0.hasPrefix("ل") }
    }
    // «رجل يدعى سالم» (a man called Salim), not «يدعي أن» (claims that)
    if report.kind == .doubt, report.form == .imperfect,
      run.bytes[run.words[index].utf8].suffix(2).elementsEqual("ى".utf8)
    {
      return !follows { Complementizer.isOne($0) }
    }
    // «يتخذ من المدينة مقرا» (has its seat in the city), not «مقرا بأن»
    if report.form == .participle, Self.seats.contains(run.words[index].folded)
    {
      return
        !(run.words.indices.contains(index + 1)
        && run.words[index + 1].folded.hasPrefix("ب"))
    }
    if report.form == .imperfect,
      Self.promising.contains(run.words[index].folded)
    {
      return !follows { $0.hasPrefix("ب") && $0 != "بمثابه" }
    }
    return false
  }

  /// مقر (a seat, or who admits)
  private static let seats: WordSet = ["مقر", "مقرا", "المقر"]

  /// يعد، تعد (promises, or is counted)
  private static let promising: WordSet = [
    "يعد", "ويعد", "تعد", "وتعد", "فيعد", "فتعد",
  ]
}
