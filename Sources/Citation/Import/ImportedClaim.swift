import ArticleReading
import ClaimExtraction

extension ImportedShape {
  /// The line as a row. Throws `Problem` where a value is not one of ours.
  func row() throws -> ImportedRow {
    let translation = try translated()
    let own = id.map(\.text).flatMap { ClaimID.isID($0) ? $0 : nil }
    var row = ImportedRow(
      key: key?.text ?? (own == nil ? id?.text : nil), id: own, title: title,
      claim: nil, translation: translation)
    guard let text, !text.isEmpty else {
      guard id != nil, translation != nil else {
        throw Problem(
          text: "no “text”; a claim needs it, a translation needs “id” and "
            + "“translation”")
      }
      return row
    }
    row.claim = try claim(text, translation)
    return row
  }

  private func claim(_ text: String, _ translation: ClaimTranslation?) throws
    -> Claim
  {
    Claim(
      id: "", article: article, section: section ?? [], span: try span(text),
      text: text, language: language ?? Self.language(of: text),
      category: try known(category, "category") ?? .fact,
      modality: try known(modality, "modality") ?? .asserted,
      negated: negated ?? false, hedges: hedges ?? [],
      speaker: try named() ?? .author,
      attribution: try attributed() ?? .none, quote: quote,
      quantities: try (quantities ?? []).map { try quantity($0, text) },
      dates: try (dates ?? []).map { date in
        DateMention(
          text: date.text, span: try place(date.text, date.start, text),
          value: date.value, relative: date.relative ?? false,
          offset: date.offset)
      },
      entities: try (entities ?? []).map { entity in
        Entity(
          text: entity.text, span: try place(entity.text, entity.start, text),
          name: entity.name ?? entity.text, nameEnglish: entity.name_en,
          kind: try known(entity.type, "entities.type") ?? .concept)
      },
      relations: try (relations ?? []).compactMap { relation in
        try known(relation.type, "relations.type").map {
          Relation(kind: $0, target: relation.target)
        }
      }, priority: try ranked() ?? 1, translation: translation)
  }

  private func span(_ text: String) throws -> Span? {
    guard let start, let end else { return nil }
    guard start >= 0, end - start == text.unicodeScalars.count else {
      throw Problem(
        text: "“start” and “end” do not span the words of “text”; count "
          + "Unicode code points, or drop both")
    }
    return Span(start: start, end: end)
  }

  /// The place of words inside the claim, counted as the claim's own span.
  private func place(_ words: String, _ start: Int?, _ text: String) throws
    -> Span
  {
    let count = words.unicodeScalars.count
    if let start { return Span(start: start, end: start + count) }
    guard let offset = Self.offset(of: words, in: text) else {
      throw Problem(text: "“\(words)” does not stand in “text”; correct it")
    }
    let origin = self.start ?? 0
    return Span(start: origin + offset, end: origin + offset + count)
  }

  /// Where the words begin in the text, in code points.
  private static func offset(of words: String, in text: String) -> Int? {
    let wanted = Array(words.unicodeScalars)
    let scalars = Array(text.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return nil }
    return (0...(scalars.count - wanted.count)).first {
      scalars[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }

  private func quantity(_ shape: QuantityShape, _ text: String) throws
    -> Quantity
  {
    let value: Quantity.Value
    switch (shape.value?.numbers, shape.min) {
    case (.some(let numbers), _) where numbers.count == 1:
      value = .number(numbers[0])
    case (.some(let numbers), _) where numbers.count == 2:
      value = .range(numbers[0], numbers[1])
    case (.none, .some(let least)): value = .atLeast(least)
    default:
      throw Problem(
        text: "the quantity “\(shape.text)” has no value; give a number, "
          + "[low, high] or “min”")
    }
    return Quantity(
      text: shape.text, span: try place(shape.text, shape.start, text),
      value: value, unit: shape.unit, noun: shape.noun,
      approximate: shape.approx != nil,
      qualifier: try known(shape.qualifier, "quantities.qualifier"),
      period: shape.period)
  }

  private func named() throws -> Speaker? {
    guard let speaker else { return nil }
    return Speaker(
      kind: try known(speaker.type, "speaker.type") ?? .author,
      name: speaker.name, nameEnglish: speaker.name_en,
      surface: speaker.surface, role: speaker.role,
      organization: speaker.org,
      including: (speaker.including ?? []).map(\.name))
  }

  private func attributed() throws -> Attribution? {
    guard let attribution else { return nil }
    return Attribution(
      verb: attribution.verb,
      mode: try known(attribution.mode, "attribution.mode") ?? .none,
      chain: attribution.chain ?? [])
  }

  private func translated() throws -> ClaimTranslation? {
    guard let translation else { return nil }
    let words = translation.filter { $0.key != "scope" }
    guard let (language, text) = words.first, words.count == 1 else {
      throw Problem(
        text: "“translation” needs one language and its words, such as "
          + "{\"en\": …}")
    }
    return ClaimTranslation(
      language: language, text: text,
      scope: try known(translation["scope"], "translation.scope") ?? .claim)
  }

  private func ranked() throws -> Int? {
    guard let priority else { return nil }
    guard (0...3).contains(priority) else {
      throw Problem(text: "“priority” is \(priority); give 0 to 3")
    }
    return priority
  }

  /// One of the values of ours that a text names.
  private func known<Value>(_ text: String?, _ member: String) throws
    -> Value?
  where
    Value: RawRepresentable & CaseIterable, Value.RawValue == String
  {
    guard let text else { return nil }
    if let value = Value(rawValue: text) { return value }
    let all = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw Problem(text: "“\(member)” is “\(text)”; give one of \(all)")
  }

  /// `ar` where most letters are Arabic, else `en`.
  static func language(of text: String) -> String {
    var arabic = 0
    var other = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if ("\u{600}"..."\u{6FF}").contains(scalar) {
        arabic += 1
      } else {
        other += 1
      }
    }
    return arabic > other ? "ar" : "en"
  }
}
