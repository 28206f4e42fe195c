import ClaimExtraction

/// What extraction does otherwise than an annotator: claims missed, claims
/// taken too much, and labels that differ, gold → found.
struct ExtractionMisses {
  private var lines: [(start: Int, text: String)] = []

  init(_ rows: [GoldClaim], _ found: [Claim]) {
    let gold = rows.filter(\.isClaim)
    let pairs = ExtractionScore.pairs(gold, found)
    let matched = Set(pairs.map(\.gold.id))
    let answering = Set(pairs.map(\.found.id))
    for row in gold where !matched.contains(row.id) {
      lines.append((row.start, "missed \(row.id)  \(row.span ?? "")"))
    }
    for claim in found where !answering.contains(claim.id) {
      lines.append((claim.span?.start ?? 0, "extra  \(claim.text)"))
    }
    for pair in pairs {
      lines += Self.differences(pair).map { (pair.gold.start, $0) }
    }
    if gold.contains(where: { $0.relations?.isEmpty == false }) {
      addRelations(gold, found, pairs)
    }
    lines.sort { $0.start < $1.start }
  }

  /// What binds claims in the gold file only, and what in the extraction only.
  private mutating func addRelations(
    _ gold: [GoldClaim], _ found: [Claim], _ pairs: [ExtractionScore.Pair]
  ) {
    let names = Dictionary(
      pairs.map { ($0.found.id, $0.gold.id) }, uniquingKeysWith: { $1 })
    let starts = Dictionary(
      gold.map { ($0.id, $0.start) }, uniquingKeysWith: { $1 })
    let wanted = Set(
      gold.flatMap { row in
        (row.relations ?? []).map { "\(row.id) \($0.type) \($0.target)" }
      })
    let read = Set(
      found.flatMap { claim in
        claim.relations.map {
          "\(names[claim.id] ?? "-") \($0.kind.rawValue) "
            + (names[$0.target] ?? "-")
        }
      })
    func add(_ relations: Set<String>, _ label: String) {
      for relation in relations.sorted() {
        let id = String(relation.prefix { $0 != " " })
        lines.append((starts[id] ?? 0, "\(label) \(relation)"))
      }
    }
    add(wanted.subtracting(read), "relation missed")
    add(read.subtracting(wanted), "relation extra")
    add(read.intersection(wanted), "relation found")
  }

  private static func differences(
    _ pair: ExtractionScore.Pair
  ) -> [String] {
    let (gold, found) = (pair.gold, pair.found)
    var lines: [String] = []
    func compare(_ label: String, _ gold: String, _ found: String) {
      lines.append("\(label) \(pair.gold.id)  \(gold) → \(found)")
    }
    if pair.overlap < 0.9 {
      compare("span", gold.span ?? "", found.text)
    }
    let categories = [gold.category ?? ""] + (gold.secondary ?? [])
    if !categories.contains(found.category.rawValue) {
      compare(
        "category", categories.joined(separator: "/"),
        because(found, "category") + "  | " + found.text)
    }
    if Sources.isAuthor(gold.speaker) != Sources.isAuthor(found.speaker)
      || !Sources.isAuthor(gold.speaker)
        && !Sources.areOne(gold.speaker, found.speaker)
    {
      let source = gold.speaker?.name ?? gold.speaker?.surface ?? "author"
      compare(
        "speaker", source,
        (found.speaker.name ?? "author") + "  | " + found.text)
    }
    if gold.modality != found.modality.rawValue {
      compare(
        "modality", gold.modality ?? "-",
        because(found, "modality") + "  | " + found.text)
    }
    if (gold.negated ?? false) != found.negated {
      compare(
        "negated", String(gold.negated ?? false),
        String(found.negated) + "  | " + found.text)
    }
    let quotes = [gold.quote ?? "", found.quote ?? ""]
    if Sources.words(quotes[0]) != Sources.words(quotes[1]) {
      compare("quote", quotes[0], quotes[1])
    }
    let figures = (gold.quantities ?? []).map {
      $0.values.map { "\($0)" }.joined(separator: "-") + " " + ($0.unit ?? "")
    }
    let read = found.quantities.map(printed)
    if figures.filter({ !$0.hasPrefix(" ") }).sorted()
      != read.filter({ !$0.hasPrefix(" ") }).sorted()
    {
      compare(
        "figures", figures.joined(separator: ", "),
        read.joined(separator: ", ") + "  | " + found.text)
    }
    return lines
  }

  private static func because(_ claim: Claim, _ label: String) -> String {
    let cue = claim.cues.first { $0.label == label }
    return "\(cue?.value ?? "-") (\(cue?.because ?? ""))"
  }

  private static func printed(_ quantity: Quantity) -> String {
    switch quantity.value {
    case .number(let value): "\(value) \(quantity.unit)"
    case .range(let low, let high): "\(low)-\(high) \(quantity.unit)"
    case .atLeast: " " + quantity.unit
    }
  }

  func printed(_ name: String) {
    print(name)
    for line in lines { print("  " + line.text) }
    print("")
  }
}
