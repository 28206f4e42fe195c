import ArgumentParser

/// Where the real sentences come from.
struct CorpusOption: ParsableArguments {
  @Option(help: "The folder of the articles to recombine.")
  var corpus = "corpus"

  /// The generator over that folder.
  func generator() throws -> GeneratedCorpus {
    try GeneratedCorpus(folder: corpus)
  }
}
