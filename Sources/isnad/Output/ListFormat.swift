import ArgumentParser

/// The ways in which commands print lists.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, ndjson, csv, tsv, markdown
}
