/// Words of saying that tell what somebody does or undergoes: no frames.
extension FrameFinder {
  /// Verbs that say nothing here: «يشبه السفر» (resembles travelling, without
  /// the بـ of what something is likened to), «حدود يعترف بها أصحابها» (limits
  /// that … admit), «تُعلن نتائجها العام المقبل» (its results will be out).
  func isNoStatement(
    _ verb: Int, _ word: ReportingWord, _ source: Range<Int>?,
    _ words: Range<Int>, _ content: Complementizer.Content?,
    _ reading: SentenceReading
  ) -> Bool {
    if word.kind == .describe, reading.folded(verb).hasSuffix("شبه") {
      return !(verb + 2..<verb + 9).contains {
        reading.folded($0).hasPrefix("ب")
      }
    }
    if isAttack(verb, source ?? words, reading) { return true }
    if let last = source?.last, reading.endsInTanwin(last),
      reading.isOne(verb + 1, .pronominal)
    {
      return true
    }
    guard source == nil, content == nil, word.kind == .announce,
      let first = words.first, reading.hasPronoun(first)
    else { return false }
    return reading.sourceNoun(first) == .document
  }

  /// «هاجم مسلحون المقر» (gunmen attacked the seat): with arms, not in words.
  private func isAttack(
    _ verb: Int, _ subject: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let first = subject.first,
      reading.folded(verb).dropFirst(2).hasPrefix("جم")
        || reading.folded(verb).dropFirst(3).hasPrefix("جم")
    else { return false }
    return Self.armed.contains(reading.folded(first).withoutArticle)
  }

  /// مسلحون، قوات، طائرات، متظاهرون (gunmen, forces, aircraft, protesters) and
  /// the like
  private static let armed: WordSet = [
    "مسلح", "مسلحون", "مسلحين", "مسلحو", "مسلحان", "قوات", "قوه", "مقاتلون",
    "مقاتلين", "مقاتلو", "مقاتلات", "طائرات", "طائره", "مسيرات", "مسيره",
    "عناصر", "جيش", "ميليشيا", "ميليشيات", "مليشيا", "مليشيات", "كتائب",
    "متظاهرون", "متظاهرين", "محتجون", "محتجين", "مستوطنون", "مستوطنين",
    "مجهولون", "مجهولين", "مجهول", "ارهابيون", "ارهابيين", "انتحاري",
    "انتحاريون", "تنظيم", "جنود", "شرطه", "لصوص", "متطرفون", "فصائل",
    "مشجعون", "كلب", "كلاب", "قراصنه",
  ]

  /// «سجلت الأسعار أول خسارة …» (prices recorded the first loss …), «سجلت
  /// الشركة أرباحا» (the firm made a profit), «يكشف المعرض عن وجه آخر» (the
  /// show reveals another face): what happens to a thing or body, or what can
  /// be seen in it, is no finding or statement of its own.
  func isOwnResult(
    _ verb: Int, _ word: ReportingWord, _ subject: Range<Int>,
    _ content: Complementizer.Content?, _ reading: SentenceReading
  ) -> Bool {
    guard let first = subject.first, content?.isEvent ?? true else {
      return false
    }
    let isUnknown =
      !isSource(subject, reading) && reading.run.words[first].kind == .arabic
    switch word.kind {
    // «سجلت معظم المؤشرات تحسنا» (most indices registered a rise)
    case .find
    where Self.recording.contains(reading.folded(verb))
      && subject.prefix(2).contains(where: {
        Self.gauges.contains(reading.folded($0).withoutArticle)
      }):
      return content != nil
    case .find:
      return content != nil && Self.recording.contains(reading.folded(verb))
        && (isUnknown || reading.office(first) == .org)
    case .announce:
      return content == nil && Self.unveiling.contains(reading.folded(verb))
        && (isUnknown || unveilsProduct(subject, reading))
    default: return false
    }
  }

  /// «كشفت الشركة عن هاتف جديد» (the firm unveiled a new telephone)
  private func unveilsProduct(
    _ subject: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let about = subject.upperBound
    return reading.folded(about) == "عن"
      && products.contains(reading.folded(about + 1))
  }

  /// مؤشر، مؤشرات، معدلات، أسواق (an index, indices, rates, markets)
  private static let gauges: WordSet = [
    "موشر", "موشرات", "معدل", "معدلات", "اسواق", "بورصه", "بورصات", "موازين",
    "محطات", "مقاييس",
  ]

  /// سجل، يسجل (recorded)
  private static let recording: WordSet = [
    "سجل", "سجلت", "وسجل", "وسجلت", "يسجل", "تسجل", "ويسجل", "وتسجل",
  ]

  /// كشف، يكشف (revealed)
  private static let unveiling: WordSet = [
    "كشف", "كشفت", "وكشف", "وكشفت", "يكشف", "تكشف", "ويكشف", "وتكشف",
  ]
}
