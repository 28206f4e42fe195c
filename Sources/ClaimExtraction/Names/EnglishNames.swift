import ArticleReading
import TextAnalysis

/// The Latin spelling of an Arabic name, found in the article's translation
/// by the consonants that both spellings share.
struct EnglishNames {
  private let translation: Translation?
  private let isLatin: Bool

  init(_ article: Article) {
    translation = article.translation
    isLatin = !article.language.hasPrefix("ar")
  }

  /// The Latin spelling of a name that stands in a sentence: first looked
  /// for in that sentence's translation, then in all.
  func name(of name: String, near sentence: Int) -> String? {
    let run = WordRun(phrase: name)
    if run.words.allSatisfy({ $0.kind != .arabic }) { return name }
    guard let translation else { return nil }
    let wanted = run.words.filter { $0.kind != .mark }.map { key($0) }
    // One or two consonants would fit too many words.
    guard wanted.joined().count > 2, !wanted.contains([]) else { return nil }
    if translation.sentences.indices.contains(sentence),
      let text = translation.sentences[sentence],
      let found = find(wanted, in: text)
    {
      return found
    }
    for text in translation.sentences {
      if let text, let found = find(wanted, in: text) { return found }
    }
    return nil
  }

  private func find(_ wanted: [[UInt8]], in text: String) -> String? {
    let run = WordRun(phrase: text)
    let words = run.words.indices.filter {
      run.words[$0].kind == .latin && startsWithCapital(run, $0)
    }
    for start in words.indices where start + wanted.count <= words.count {
      let range = words[start]..<words[start] + wanted.count
      guard range.upperBound <= run.words.count,
        words[start + wanted.count - 1] == range.upperBound - 1,
        zip(range, wanted).allSatisfy({ key(run.words[$0]) == $1 })
      else { continue }
      return run.text(of: range)
    }
    return nil
  }

  private func startsWithCapital(_ run: WordRun, _ index: Int) -> Bool {
    let byte = run.bytes[run.words[index].utf8.lowerBound]
    return byte < 0x80 ? (0x41...0x5A).contains(byte) : true
  }

  private func key(_ word: Word) -> [UInt8] {
    switch word.kind {
    case .arabic: NameKey.key(Array(word.folded.utf8), .arabic)
    case .latin: NameKey.key(Array(word.folded.utf8), .latin)
    default: Array(word.folded.utf8)
    }
  }
}
