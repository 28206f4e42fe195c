/// The finite verbs of a tagged English sentence. Each stands at its finite
/// word and bears the lemma of the verb that the group is about: in “has not
/// yet fallen” it is “has”, with the lemma fall.
enum EnglishVerbGroups {
  /// For each word the finite verb that it is, if it is one.
  static func verbs(of run: WordRun, _ tags: [EnglishTag]) -> [VerbForm?] {
    run.words.indices.map { index in
      tags[index].isFinite ? form(at: index, run, tags) : nil
    }
  }

  private static func form(
    at index: Int, _ run: WordRun, _ tags: [EnglishTag]
  ) -> VerbForm {
    let word = run.words[index].folded
    let head = head(of: index, tags)
    let entry = EnglishLexicon.shared.entry(
      tags[head] == .gerund
        ? EnglishInflection.infinitive(ofGerund: run.words[head].folded)
        : run.words[head].folded)
    let isPast =
      tags[index] == .finite && entry.forms.contains(.past)
      || ["was", "were", "had", "did"].contains(word)
    return VerbForm(
      lemma: entry.lemma.isEmpty ? lemma(of: word) : entry.lemma,
      tense: isPast ? .perfect : .imperfect,
      isFuture: isFuture(index, run, tags))
  }

  /// The last verb of the group that begins with a finite word.
  static func head(of index: Int, _ tags: [EnglishTag]) -> Int {
    guard tags[index] != .finite else { return index }
    var head = index
    var next = index + 1
    while next < tags.count {
      switch tags[next] {
      case .adverb: break
      case .being: head = next
      case .infinitive, .participle, .gerund: return next
      // “did the board approve”
      case .pronoun where next == index + 1: break
      default: return head
      }
      next += 1
    }
    return head
  }

  private static func lemma(of word: FoldedWord) -> FoldedWord {
    if word.hasPrefix("do") || word.hasPrefix("did") { return "do" }
    return word.hasPrefix("ha") ? "have" : "be"
  }

  /// will, shall, 'll, won't, would, “is going to”, “is set to”; “would like”
  /// and “would have come” tell of no future.
  private static func isFuture(
    _ index: Int, _ run: WordRun, _ tags: [EnglishTag]
  ) -> Bool {
    let word = run.words[index].folded
    if tags[index] == .finite { return false }
    if ["will", "shall", "won't"].contains(word) || word.hasSuffix("'ll") {
      return true
    }
    if ["would", "wouldn't"].contains(word) {
      let head = head(of: index, tags)
      return ![index, index + 1].contains(head)
        || run.words[head].folded != "like" && head > index
          && run.words[head].folded != "have"
    }
    let going = head(of: index, tags)
    return tags.indices.contains(going + 1) && tags[going + 1] == .to
      && ["going", "set", "bound"].contains(run.words[going].folded)
  }
}
