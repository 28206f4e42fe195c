import ClaimExtraction

/// How well the claims found in an article agree with its gold claims.
///
/// Claims are paired so that their overlaps add up to most; a pair counts
/// from half an overlap (2·common / both lengths, in code points). Labels
/// are compared over the pairs.
struct ExtractionScore {
  /// The measures in the order printed; relation F1 only where the gold file
  /// has relations.
  static let measures = [
    "span F1 @0.5", "span F1 @0.9", "non-claims taken", "category accuracy",
    "attribution F1", "quantity F1", "quote F1", "modality accuracy",
    "negation accuracy", "relation F1",
  ]
  private(set) var values: [String: Double] = [:]
  private(set) var goldCount = 0
  private(set) var foundCount = 0

  /// Non-claims that another annotator might well take for claims.
  private static let notCounted: Set<String> = [
    "presupposition", "concession_fragment", "appositive",
  ]

  /// A gold claim and the found one that answers to it.
  struct Pair {
    var gold: GoldClaim
    var found: Claim
    var overlap: Double
  }

  init(_ rows: [GoldClaim], _ found: [Claim]) {
    let gold = rows.filter(\.isClaim)
    goldCount = gold.count
    foundCount = found.count
    let pairs = Self.pairs(gold, found)
    let count = Double(max(1, pairs.count))
    func share(_ fits: (Pair) -> Bool) -> Double {
      Double(pairs.count(where: fits)) / count
    }
    values["span F1 @0.5"] = Self.f1(pairs.count, found.count, gold.count)
    values["span F1 @0.9"] = Self.f1(
      pairs.count { $0.overlap >= 0.9 }, found.count, gold.count)
    values["non-claims taken"] = Self.taken(rows, found)
    values["category accuracy"] = share {
      ([$0.gold.category ?? ""] + ($0.gold.secondary ?? []))
        .contains($0.found.category.rawValue)
    }
    values["attribution F1"] = Self.f1(
      pairs.count { Sources.areOne($0.gold.speaker, $0.found.speaker) },
      found.count { !Sources.isAuthor($0.speaker) },
      gold.count { !Sources.isAuthor($0.speaker) })
    values["quantity F1"] = Self.figures(gold, found)
    values["quote F1"] = Self.quotes(gold, found)
    values["modality accuracy"] = share {
      $0.gold.modality == $0.found.modality.rawValue
    }
    values["negation accuracy"] = share {
      ($0.gold.negated ?? false) == $0.found.negated
    }
    if gold.contains(where: { $0.relations?.isEmpty == false }) {
      values["relation F1"] = Self.relations(gold, found, pairs)
    }
  }

  static func f1(_ hits: Int, _ found: Int, _ gold: Int) -> Double {
    found + gold == 0 ? 1 : 2 * Double(hits) / Double(found + gold)
  }

  // MARK: Spans

  static func pairs(
    _ gold: [GoldClaim], _ found: [Claim]
  ) -> [Pair] {
    let overlaps = gold.map { row in
      found.map { claim -> Double in
        guard let span = claim.span else { return 0 }
        let common = min(row.end, span.end) - max(row.start, span.start)
        let both = row.end - row.start + span.end - span.start
        return common > 0 ? 2 * Double(common) / Double(both) : 0
      }
    }
    return Assignment.best(overlaps).enumerated().compactMap { row, column in
      guard let column, overlaps[row][column] >= 0.5 else { return nil }
      return Pair(
        gold: gold[row], found: found[column], overlap: overlaps[row][column])
    }
  }

  private static func taken(_ rows: [GoldClaim], _ found: [Claim]) -> Double {
    let others = rows.filter {
      !$0.isClaim && !notCounted.contains($0.kind ?? "")
    }
    let hits = others.count { row in
      found.contains { claim in
        guard let span = claim.span else { return false }
        let common = min(row.end, span.end) - max(row.start, span.start)
        return Double(common) > 0.5 * Double(row.end - row.start)
      }
    }
    return Double(hits) / Double(max(1, others.count))
  }

  // MARK: Figures and quotations

  private static func figures(_ gold: [GoldClaim], _ found: [Claim]) -> Double {
    let wanted = counts(
      gold.flatMap { $0.quantities ?? [] }.flatMap { figure in
        figure.values.map { key($0, figure.unit ?? "") }
      })
    let read = counts(
      found.flatMap(\.quantities).flatMap { quantity -> [String] in
        switch quantity.value {
        case .number(let value): [key(value, quantity.unit)]
        case .range(let low, let high):
          [key(low, quantity.unit), key(high, quantity.unit)]
        case .atLeast: []
        }
      })
    let common = wanted.reduce(0) { $0 + min($1.value, read[$1.key] ?? 0) }
    return f1(
      common, read.values.reduce(0, +), wanted.values.reduce(0, +))
  }

  private static func key(_ value: Double, _ unit: String) -> String {
    "\((value * 1e6).rounded() / 1e6) \(unit)"
  }

  private static func counts(_ keys: [String]) -> [String: Int] {
    keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private static func quotes(_ gold: [GoldClaim], _ found: [Claim]) -> Double {
    let wanted = Set(
      gold.compactMap(\.quote).filter { !$0.isEmpty }.map {
        Sources.words($0).joined()
      })
    let read = Set(
      found.compactMap(\.quote).map { Sources.words($0).joined() })
    return f1(wanted.intersection(read).count, read.count, wanted.count)
  }

  // MARK: Relations

  private static func relations(
    _ gold: [GoldClaim], _ found: [Claim], _ pairs: [Pair]
  ) -> Double {
    let names = Dictionary(
      pairs.map { ($0.found.id, $0.gold.id) }, uniquingKeysWith: { $1 })
    let wanted = Set(
      gold.flatMap { row in
        (row.relations ?? []).map { "\(row.id) \($0.type) \($0.target)" }
      })
    let read = found.flatMap { claim in
      claim.relations.map {
        "\(names[claim.id] ?? "-") \($0.kind.rawValue) "
          + (names[$0.target] ?? "-")
      }
    }
    return f1(
      wanted.intersection(read).count, read.count, wanted.count)
  }
}
