/// Finds reports told by a noun inside a clause: «إعلان فلان عن …» (so and
/// so's announcement of …), «وصف فلان لـ… بأنه …» (his description of …).
struct NominalReports: Sendable {
  let events: EventNouns

  /// Such a report: the claim and its source.
  func frame(in reading: SentenceReading, _ range: Range<Int>) -> Frame? {
    for index in range {
      // «وصف» is both “he described” and “a description”.
      guard let word = reading.reports[index],
        word.form == .verbalNoun || word.form == .perfect,
        reading.verbs[index] == nil, index + 2 < range.upperBound,
        !isVerbalNoun(index + 1, reading),
        // «نشر عبر حسابه …» (published through his account …)
        !Self.through.contains(reading.folded(index)),
        // «الكشف المبكر عن …» (early detection of …), «والكشف عن المواهب»
        word.form != .verbalNoun || !reading.folded(index).isDefinite,
        let about = about(after: index, word.kind, range, reading)
      else { continue }
      let isSubject =
        reading.firstVerb(in: range.lowerBound..<index) == nil
      let end = end(after: about, range, reading, isSubject: isSubject)
      return Frame(
        speaker: index + 1..<sourceEnd(index + 1, about, reading),
        verb: reading.run.text(of: index..<index + 1), kind: word.kind,
        content: index..<end, carries: false)
    }
    return nil
  }

  /// «يشهد الإعلان الكشف عن …» (the announcement sees the unveiling of …): a
  /// noun of saying with the article is nobody.
  private func isVerbalNoun(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    reading.folded(index).isDefinite
      && reading.reports[index]?.form == .verbalNoun
  }

  /// عبر (through, or voiced)
  private static let through: WordSet = ["عبر", "وعبر"]

  /// The عن or بأنه that opens what is reported.
  private func about(
    after index: Int, _ kind: ReportingWord.Kind, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Int? {
    let limit = min(range.upperBound, index + 16)
    return (index + 2..<max(limit, index + 2)).first {
      let word = reading.folded($0)
      switch kind {
      // عن (of)
      case .announce: return word == "عن"
      // بأنه، بأنها (as being)
      case .describe: return ["بانه", "بانها", "بان"].contains(word)
      default: return false
      }
    }
  }

  /// The source ends before «لـ…», what it described.
  private func sourceEnd(
    _ start: Int, _ about: Int, _ reading: SentenceReading
  ) -> Int {
    let object = (start + 1..<max(about, start + 1)).first {
      reading.folded($0).hasPrefix("ل") && reading.folded($0).count > 2
        && reading.sourceNoun($0) != .org
        && reading.run.words[$0].kind == .arabic
    }
    return object ?? about
  }

  /// The report ends where the host goes on: at a comma, at the verb whose
  /// subject it is, or at an object in ـًا, such as «جدلًا» in «يثير إعلان …
  /// جدلًا» (stirs debate).
  private func end(
    after about: Int, _ range: Range<Int>, _ reading: SentenceReading,
    isSubject: Bool
  ) -> Int {
    (about + 2..<max(range.upperBound, about + 2)).first {
      if reading.isComma($0) { return true }
      if isSubject, reading.verbs[$0]?.hasConjunction == false,
        !reading.isOne($0 - 1, .relative)
      {
        return true
      }
      let bytes = reading.run.bytes[reading.run.words[$0].utf8].suffix(4)
      return bytes.elementsEqual("\u{64B}ا".utf8)
        || bytes.elementsEqual("ا\u{64B}".utf8)
    } ?? range.upperBound
  }
}
