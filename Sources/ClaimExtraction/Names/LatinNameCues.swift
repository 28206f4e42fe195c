/// The words by which names in Latin letters and their kinds are told.
struct LatinNameCues: Sendable {
  /// The cue words that ship with Isnad, read at first use.
  static let shared = LatinNameCues()

  /// Words with a capital that name no one: Tuesday, French.
  let common = foldedWords(file: "en/capitalized")
  /// Mr, Dr, President.
  let titles = foldedWords(file: "en/titles")
  /// Sam, Fatima.
  let given = foldedWords(file: "en/given-names")
    .union(foldedWords(file: "en/more-given-names"))
  /// Ministry, Bank.
  let bodies = foldedWords(file: "en/organization-nouns")
  /// Gulf, Port.
  let placeNouns = foldedWords(file: "en/place-nouns")
  /// app, model.
  let products = foldedWords(file: "en/product-nouns")
    .union(foldedWords(file: "ar/product-nouns"))
  /// Nouns that name a person by an office: spokesman.
  let offices = WordSet(
    CueFile.lines("en/speaker-nouns").compactMap {
      $0.count > 1 && $0[1] == "person" ? FoldedWord($0[0]) : nil
    })
  /// States that are named with “of”: Republic of Korea.
  let ofNames: WordSet = ["republic", "kingdom", "emirate", "states"]
  /// Small words inside names; whether only in those of bodies and places.
  let particles: WordMap<Bool>
  /// Countries and cities by their English names.
  let places: PhraseTable<Bool>

  /// Read only when a sentence begins with an unknown word, as it is long.
  private static let commonNouns = foldedWords(file: "en/common-nouns")

  /// Whether a folded word is a noun for things of a kind, also in the plural.
  func isCommonNoun(_ word: FoldedWord) -> Bool {
    let nouns = Self.commonNouns
    return nouns.contains(word)
      || word.hasSuffix("s") && nouns.contains(word.dropLast())
      || word.hasSuffix("es") && nouns.contains(word.dropLast(2))
      || word.hasSuffix("ies") && nouns.contains(word.dropLast(3) + "y")
  }

  init() {
    var particles = WordMap<Bool>()
    for columns in CueFile.lines("en/name-particles") where columns.count > 1 {
      particles[FoldedWord(columns[0])] = columns[1] == "body"
    }
    self.particles = particles
    places = PhraseTable(
      WorldPlaces.rows.map { ($0.english, true) }
        + CueFile.lines("en/more-places").map { ($0[0], true) })
  }
}
