import ArgumentParser

/// The ways in which commands print lists.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, ndjson, csv, tsv, markdown

  /// Whether values keep their structure, instead of words in a cell.
  var isStructured: Bool { self == .json || self == .ndjson }
}
