import ArgumentParser
import FactChecking
import KnowledgeBase

/// A verdict by its label.
struct VerdictOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The verdict: a label of a scale, exactly.", valueName: "label"))
  var verdict: String?

  @Option(
    help: ArgumentHelp(
      "The label's scale; else the desk's, else the only one that has it.",
      valueName: "key"))
  var scale: String?

  /// The verdict that the options name; `nil` where they name none.
  func chosen(in base: KnowledgeBase, asking: Bool = false) throws -> Verdict? {
    let scales = try base.scales()
    let own = try scale ?? base.desk().scale
    if let own, !scales.contains(where: { $0.key == own }) {
      throw CommandError(
        "no scale \(own); the scales are "
          + scales.map(\.key).joined(separator: ", "))
    }
    let among = own.map { key in scales.filter { $0.key == key } } ?? scales
    var label = verdict
    if label == nil, asking {
      let labels = among.count == 1 ? among[0].labels.map(\.text) : []
      label = Ask.choice("verdict", labels)
    }
    return try label.map { try Self.verdict($0, among) }
  }

  private static func verdict(
    _ label: String, _ scales: [VerdictScale]
  ) throws -> Verdict {
    let found = scales.compactMap { $0.verdict(label) }
    if found.count > 1 {
      throw CommandError(
        "“\(label)” is a label of several scales; give --scale "
          + found.compactMap(\.scale).joined(separator: " or --scale "))
    }
    guard let verdict = found.first else {
      let labels = scales.count == 1 ? scales[0].labels.map(\.text) : []
      throw CommandError(
        labels.isEmpty
          ? "“\(label)” is a label of no scale; see 'isnad review scales'"
          : "“\(label)” is no label of \(scales[0].key), which has "
            + labels.joined(separator: ", "))
    }
    return verdict
  }
}
