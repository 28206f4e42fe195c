import TextAnalysis

/// Reads the noun phrase that names a source: its name, role and body.
///
/// «يان ليكون، كبير الباحثين في شركة Meta» becomes a person by that name,
/// in that role, of Meta; «شركة مايكروسوفت» an organisation; «تقرير نشرته
/// Financial Times» a publication in the role of a report.
struct SpeakerReader: Sendable {
  private let stops = foldedWords(file: "ar/source-stops")

  /// The source that some words name; `nil` where they name none.
  func speaker(
    in reading: SentenceReading, _ range: Range<Int>
  ) -> Speaker? {
    let parts = apposition(range, reading)
    guard let head = parts.first, !head.isEmpty else { return nil }
    if let speaker = published(range, reading) { return speaker }
    var speaker = noun(head, reading)
    for part in parts.dropFirst() where !part.isEmpty {
      add(part, to: &speaker, reading)
    }
    speaker.including = including(range, reading)
    return speaker
  }

  // MARK: Parts

  /// The phrase cut at its commas.
  private func apposition(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where reading.isComma(index) {
      parts.append(start..<index)
      start = index + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  private func noun(_ range: Range<Int>, _ reading: SentenceReading) -> Speaker {
    let range = shortened(range, reading)
    let surface = name(range, reading)
    let head = reading.folded(range.lowerBound)
    guard let kind = SpeakerNouns.shared(head) else {
      return properName(range, reading, surface)
    }
    switch kind {
    case .person: return office(range, reading)
    case .org: return organization(range, reading, surface)
    case .group, .document, .anonymous, .publication, .author:
      return Speaker(kind: kind, name: surface)
    }
  }

  /// The phrase up to a word of time, place or manner. After a noun that
  /// names a body or a role «في، من، ل» go on with the name.
  private func shortened(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound {
      let word = reading.folded(end)
      let isFirst = end == range.lowerBound
      if !isFirst, reading.verbs[end] != nil { break }
      if !isFirst, isManner(word) { break }
      if !isFirst, stops.contains(word), !joinsName(end, range, reading) {
        break
      }
      end += 1
    }
    return range.lowerBound..<max(end, range.lowerBound + 1)
  }

  /// «بالفعل» (indeed), «بشكل …» (in a … way): not «مصدر بالشركة».
  private func isManner(_ word: String) -> Bool {
    word.hasPrefix("ب") && SpeakerNouns.shared(word) == nil
      && (word.hasPrefix("بال") || word == "بشكل" || word == "بصوره")
  }

  private func joinsName(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    // في، من، ل (in, of) before a body: «خبير في جامعة …»
    guard ["في", "من", "ل", "لدي"].contains(reading.folded(index)),
      index + 1 < range.upperBound
    else { return false }
    let head = SpeakerNouns.shared(reading.folded(range.lowerBound))
    let next = reading.run.words[index + 1]
    return head != nil
      && (SpeakerNouns.shared(next.folded) != nil || next.kind == .latin
        || head == .person || head == .group)
      && !isTime(next.folded)
  }

  private func isTime(_ word: String) -> Bool {
    stops.contains(word) || word.hasPrefix("بيان") || word == "تصريح"
      || word == "تصريحات" || word == "مقابله" || word == "حديث"
  }

  // MARK: Kinds

  private func properName(
    _ range: Range<Int>, _ reading: SentenceReading, _ surface: String
  ) -> Speaker {
    // «راجيف سوري رئيس نوكيا»: the role follows the name.
    let role = range.dropFirst().first {
      SpeakerNouns.shared(reading.folded($0)) == .person
        && !reading.folded($0).isDefinite
    }
    if let role {
      var speaker = Speaker(
        kind: .person, name: name(range.lowerBound..<role, reading))
      let office = office(role..<range.upperBound, reading)
      speaker.role = office.role
      speaker.organization = office.organization
      return speaker
    }
    let words = range.filter { reading.run.words[$0].kind != .mark }
    let isLatin = words.allSatisfy { reading.run.words[$0].kind == .latin }
    let kind: Speaker.Kind = !isLatin && words.count > 1 ? .person : .org
    return Speaker(kind: kind, name: surface)
  }

  /// «الرئيس التنفيذي لشركة OpenAI» and the name that may follow it.
  private func office(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker {
    var index = range.lowerBound + 1
    var organization: Range<Int>?
    var afterBare = !reading.folded(range.lowerBound).isDefinite
    while index < range.upperBound {
      let word = reading.run.words[index]
      let isBody = SpeakerNouns.shared(word.folded) == .org
      let joins =
        ["في", "ل", "من", "لدي"].contains(word.folded)
        || isBody && word.folded.hasPrefix("ل") || word.folded.hasPrefix("لل")
      if joins, index + 1 < range.upperBound || isBody {
        let start = ["في", "ل", "من", "لدي"].contains(word.folded)
          ? index + 1 : index
        organization = body(start, range, reading)
        index = organization?.upperBound ?? index + 1
        afterBare = false
        continue
      }
      if word.folded.isDefinite {
        index += 1
        afterBare = false
        continue
      }
      guard afterBare else { break }
      // The complement of a bare noun: «رئيس نوكيا», «وزير خارجية مصر».
      if isBody || SpeakerNouns.shared(word.folded) == nil {
        organization = body(index, range, reading)
        index = organization?.upperBound ?? index + 1
      } else {
        index += 1
      }
      afterBare = false
    }
    let role = range.lowerBound..<(organization.map {
      min(roleEnd(before: $0.lowerBound, reading), index)
    } ?? index)
    let rest = index..<range.upperBound
    return Speaker(
      kind: .person, name: rest.isEmpty ? nil : name(rest, reading),
      role: name(role.isEmpty ? range.lowerBound..<index : role, reading),
      organization: organization.map { bodyName($0, reading) })
  }

  private func roleEnd(before index: Int, _ reading: SentenceReading) -> Int {
    ["في", "ل", "من", "لدي"].contains(reading.folded(index - 1))
      ? index - 1 : index
  }

  /// A body's words: its noun, then words with the article, Latin words,
  /// or one bare name.
  private func body(
    _ start: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    var end = start + 1
    var needsName = SpeakerNouns.shared(reading.folded(start)) == .org
    while end < range.upperBound {
      let word = reading.run.words[end]
      if word.folded.isDefinite
        || word.kind == .latin
      {
        needsName = false
      } else if needsName {
        needsName = SpeakerNouns.shared(word.folded) == .org
      } else {
        break
      }
      end += 1
    }
    return start..<end
  }

  private func organization(
    _ range: Range<Int>, _ reading: SentenceReading, _ surface: String
  ) -> Speaker {
    Speaker(kind: .org, name: bodyName(range, reading))
  }

  /// The name of a body: «شركة» (company) is left out before a name.
  private func bodyName(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> String {
    let first = reading.folded(range.lowerBound)
    let isCompany = ["شركه", "لشركه", "بشركه"].contains(first)
    if isCompany, range.count > 1,
      !reading.folded(range.lowerBound + 1).isDefinite
    {
      return name(range.dropFirst(), reading)
    }
    return name(range, reading)
  }

  /// «تقرير نشرته Financial Times»: the medium speaks through a report.
  private func published(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Speaker? {
    guard let head = range.first,
      SpeakerNouns.shared(reading.folded(head)) == .document,
      let verb = range.first(where: {
        // نشرته، أصدرته، أعدته، أجرته (which … published, issued, made)
        let word = reading.folded($0)
        return isClauseVerb($0, reading)
          && ["نشر", "اصدر", "اعد", "اجر", "بث"].contains { word.hasPrefix($0) }
      }), verb > head, verb + 1 < range.upperBound
    else { return nil }
    guard !stops.contains(reading.folded(verb + 1)) else {
      return Speaker(kind: .document, name: name(head..<verb, reading))
    }
    var speaker = noun(verb + 1..<range.upperBound, reading)
    let publishes = reading.folded(verb).hasPrefix("نشر")
    if publishes, speaker.kind == .org || speaker.kind == .person {
      speaker.kind = .publication
    }
    speaker.role = name(head..<verb, reading)
    return speaker
  }

  /// A verb, or one with its object pronoun: «نشرته» (which it published).
  private func isClauseVerb(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(index)
    return reading.verbs[index] != nil || word.hasSuffix("ته")
      || word.hasSuffix("تها") || word.hasSuffix("ها")
  }

  /// What follows بما في ذلك (including).
  private func including(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> [String] {
    guard let start = range.first(where: {
      reading.folded($0) == "بما" && reading.folded($0 + 2) == "ذلك"
    }) else { return [] }
    let end =
      (start + 3..<range.upperBound).first { reading.isComma($0) }
      ?? range.upperBound
    let latin = (start + 3..<end).filter {
      reading.run.words[$0].kind == .latin
    }
    if let first = latin.first, let last = latin.last {
      return [reading.run.text(of: first..<last + 1)]
    }
    return start + 3 < end ? [reading.run.text(of: start + 3..<end)] : []
  }

  private func add(
    _ part: Range<Int>, to speaker: inout Speaker, _ reading: SentenceReading
  ) {
    let head = SpeakerNouns.shared(reading.folded(part.lowerBound))
    // «الرئيس التنفيذي …، سام ألتمان»: the name follows the role.
    if speaker.kind == .person, speaker.name == nil, head == nil {
      speaker.name = name(shortened(part, reading), reading)
      return
    }
    guard head == .person, speaker.role == nil else { return }
    if speaker.kind == .org { speaker.kind = .person }
    guard speaker.kind == .person else { return }
    let office = office(part, reading)
    speaker.role = office.role
    speaker.organization = office.organization
  }

  // MARK: Printed names

  /// The words as printed, without a proclitic joined to the first.
  private func name(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> String {
    var range = range
    while let last = range.last, reading.run.words[last].kind == .mark,
      !["\"", "»", "”", ")"].contains(reading.folded(last))
    { range = range.dropLast() }
    guard let first = range.first else { return "" }
    let text = reading.run.text(of: range)
    let word = reading.folded(first)
    // للـ (lil-, of the), لـ (li-), بـ (bi-)
    if word.hasPrefix("لل"), SpeakerNouns.shared(word) != nil {
      return "ال" + text.dropFirst(2)
    }
    // «مصدرا» (a source): without the ending of the case.
    if word.hasSuffix("ا"), SpeakerNouns.shared(word) != nil,
      SpeakerNouns.shared(String(word.dropLast())) != nil
    {
      let head = reading.run.text(of: first..<first + 1)
      let bare = head.unicodeScalars.filter { $0 != "\u{64B}" }.dropLast()
      return String(String.UnicodeScalarView(bare)) + text.dropFirst(head.count)
    }
    for proclitic in ["ل", "ب"] where word.hasPrefix(proclitic) {
      if SpeakerNouns.isKnown(String(word.dropFirst())) {
        return String(text.dropFirst())
      }
    }
    return text
  }
}

extension SpeakerNouns {
  /// Whether a word as it stands names a kind of source.
  static func isKnown(_ word: String) -> Bool { shared(word) != nil }
}
