/// Words that say what a number counts which stands without a noun.
struct QuantityParts: Sendable {
  /// «منهم» (of them): `person` or `item`.
  let pronouns: WordMap<String>
  /// «مقتل» (the death of), «سوى» (only): `person` or `item`.
  let governors: WordMap<String>
  /// «كبار» (the senior ones of), “the”: between “of” and the plural.
  let skipped: WordSet
  /// «مرتين» (twice), which counts only with a half behind it.
  let duals: WordSet
  /// «عمره» (his age), “aged”: a number near it is one of years.
  let ages: WordSet
  /// «معظمهم» (most of them), “them”: a bound behind it is one of years.
  let groups: WordSet
  /// «كل» (each), «وقت» (time): words before «واحد» that it does not count.
  let notSingle: WordSet
  /// «حرارة» (heat): degrees in its sentence are Celsius.
  let heat: WordSet

  /// The words of the data files of both languages.
  init() {
    var pronouns = WordMap<String>()
    var governors = WordMap<String>()
    var words: [String: [FoldedWord]] = [:]
    for row in CueFile.lines("ar/number-words")
      + CueFile.lines("en/number-words") where row.count > 1
    {
      for form in row[1].split(separator: ",") {
        guard let word = FoldedWord(firstOf: String(form.trimmingSpaces))
        else { continue }
        switch row[0] {
        case "people of": pronouns[word] = "person"
        case "things of": pronouns[word] = "item"
        case "people": governors[word] = "person"
        case "things": governors[word] = "item"
        default: words[row[0], default: []].append(word)
        }
      }
    }
    self.pronouns = pronouns
    self.governors = governors
    skipped = WordSet(words["skipped"] ?? [])
    duals = WordSet(words["dual"] ?? [])
    ages = WordSet(words["age"] ?? [])
    groups = WordSet(words["group"] ?? [])
    heat = WordSet(words["heat"] ?? [])
    notSingle = WordSet(words["not single"] ?? [])
  }
}
