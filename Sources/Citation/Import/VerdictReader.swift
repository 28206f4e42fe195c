import FactChecking

/// Reads a rating of ClaimReview as a verdict: the publisher's label as it
/// stands, and the class it is normalised to.
struct VerdictReader: Sendable {
  private let scales = VerdictScale.shipped
  private let kinds = VerdictReader.labels(
    String(decoding: PackageResources.verdict_labels_tsv, as: UTF8.self))

  /// The verdict of a rating; `nil` where it has no label.
  ///
  /// What the rating itself says of its class decides; then the publisher's
  /// own scale, the words that many publishers use, and the place of the
  /// number on its scale. A label that none of these know is `unproven`.
  func verdict(_ rating: JSONValue, _ publisher: String?) -> Verdict? {
    guard
      let label = rating.first("alternateName")?.text
        ?? rating.first("name")?.text
    else { return nil }
    let number = number(rating)
    let scale = Self.property("scale", of: rating)
    let stated = Self.property("verdict", of: rating)
      .flatMap(Verdict.Kind.init)
    let known = scales.first { $0.key == scale || $0.name == publisher }?
      .verdict(label)
    let kind =
      stated ?? known?.kind ?? kinds[Self.folded(label)]
      ?? number.map(kind) ?? .unproven
    return Verdict(
      label: label, scale: scale ?? known?.scale, kind: kind,
      number: kind.isGraded ? number : nil)
  }

  private func number(_ rating: JSONValue) -> ScaleNumber? {
    let parts = ["ratingValue", "worstRating", "bestRating"].map {
      rating.first($0)?.text.flatMap(Double.init)
    }
    // schema.org: without them a scale runs from 1 to 5.
    guard let value = parts[0] else { return nil }
    return ScaleNumber(value, worst: parts[1] ?? 1, best: parts[2] ?? 5)
  }

  /// Fifths of the scale, from false to true.
  private func kind(_ number: ScaleNumber) -> Verdict.Kind {
    let place = (number.value - number.worst) / (number.best - number.worst)
    switch place {
    case ..<0.2: return .incorrect
    case ..<0.4: return .mostlyFalse
    case ..<0.6: return .mixed
    case ..<0.8: return .mostlyTrue
    default: return .correct
    }
  }

  /// A PropertyValue among the identifiers of an object.
  static func property(_ name: String, of value: JSONValue) -> String? {
    (value["identifier"]?.values ?? []).first {
      $0["propertyID"]?.text == name
    }?["value"]?.text
  }

  private static func labels(_ file: String) -> [String: Verdict.Kind] {
    var kinds: [String: Verdict.Kind] = [:]
    for line in file.split(whereSeparator: \.isNewline)
    where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let kind = Verdict.Kind(rawValue: "\(fields[0])")
      else { continue }
      kinds[folded(String(fields[1]))] = kind
    }
    return kinds
  }

  /// A label without case, vowel marks, tatweel, and marks around it.
  private static func folded(_ label: String) -> String {
    let scalars = label.lowercased().unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .otherPunctuation, .otherSymbol,
        .initialPunctuation, .finalPunctuation, .format:
        false
      default: scalar != "ـ"
      }
    }
    return String(String.UnicodeScalarView(scalars))
      .split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
  }
}
