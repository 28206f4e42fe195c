/// The words of saying of a sentence, told from others of the same letters.
extension ArabicClauses {
  /// A sentence with its verbs and words of saying.
  func reading(of run: WordRun, sentence: Int) -> SentenceReading {
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
