import ArgumentParser
import Foundation
import Lexicon

/// How files of translations are read.
struct SourceOptions: ParsableArguments {
  @Option(
    help: "The format of the files; else each is known by its first lines.")
  var format: SourceFormat?

  @Option(
    help: ArgumentHelp(
      "Where Princeton WordNet's data files lie, for a wordnet.",
      valueName: "folder"))
  var wordnet = "/usr/share/wordnet"

  /// The pairs of a file.
  func pairs(of path: String) throws -> [TranslationPair] {
    try pairs(of: SourceFile(path: path))
  }

  /// The pairs of a file that is read.
  func pairs(of source: SourceFile) throws -> [TranslationPair] {
    guard let format = format(of: source) else {
      throw CommandError(
        "\(source.path): in none of the known formats; name it with --format")
    }
    do {
      switch format {
      case .pairs: return try SentencePairReader.pairs(in: source.bytes)
      case .wiktionary: return try WiktionaryReader.pairs(in: source.bytes)
      case .wordnet:
        return try WordNetReader.pairs(
          in: source.bytes, english: englishWords())
      case .dictd:
        let (index, entries) = try dictionary(source)
        return try DictdReader.pairs(
          index: index.bytes, entries: entries.bytes)
      }
    } catch let error as SourceError {
      throw CommandError("\(source.path): \(error)")
    }
  }

  private func format(of source: SourceFile) -> SourceFormat? {
    format ?? SourceFormat.detect(name: source.name, bytes: source.bytes)
  }

  /// Both files of a dictd dictionary, whichever was named.
  private func dictionary(
    _ source: SourceFile
  ) throws -> (index: SourceFile, entries: SourceFile) {
    let endings = [".index", ".dict.dz", ".dict"]
    guard let ending = endings.first(where: source.path.hasSuffix) else {
      throw CommandError(
        "\(source.path): a dictd dictionary is a .index beside a .dict.dz")
    }
    let stem = String(source.path.dropLast(ending.count))
    if ending != ".index" {
      return (try SourceFile(path: stem + ".index"), source)
    }
    let packed = stem + ".dict.dz"
    let path =
      FileManager.default.fileExists(atPath: packed) ? packed : stem + ".dict"
    return (source, try SourceFile(path: path))
  }

  /// The English words of Princeton WordNet's synsets.
  private func englishWords() throws -> [SynsetID: [String]] {
    var words: [SynsetID: [String]] = [:]
    for (name, part) in WordNetReader.files {
      let path = wordnet + "/" + name
      guard FileManager.default.fileExists(atPath: path) else {
        throw CommandError(
          "\(path): is not there; install wordnet-base or give --wordnet")
      }
      do {
        words.merge(
          try WordNetReader.synsets(
            of: SourceFile(path: path).bytes, part: part)
        ) { first, _ in first }
      } catch let error as SourceError {
        throw CommandError("\(path): \(error)")
      }
    }
    return words
  }
}

extension SourceOptions {
  /// A name that only this content has, to know a file again by.
  func fingerprint(of source: SourceFile) throws -> String {
    var digest = Fingerprint()
    if format(of: source) == .dictd {
      let (index, entries) = try dictionary(source)
      digest.add(index.bytes)
      digest.add(entries.bytes)
    } else {
      digest.add(source.bytes)
    }
    let name = source.name.prefix { $0 != "." }
    return "\(name.isEmpty ? "lexicon" : name)-\(digest.text)"
  }
}

extension SourceFormat: ExpressibleByArgument {}
