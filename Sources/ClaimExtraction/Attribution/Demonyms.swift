/// Tells who is called by his country or city: «البلجيكي فلان» (the Belgian
/// so-and-so), as sports pages do.
///
/// The nisba is made of the place's name without the article: with ي or ية
/// behind it, and without its last ا، ة or يا («بلجيكا → بلجيكي», «كرواتيا →
/// كرواتي»).
enum Demonyms {
  /// Whether a word is a nisba of a place, with the article.
  static func contains(_ word: FoldedWord) -> Bool {
    word.isDefinite && nisbas.contains(word.withoutArticle)
  }

  private static let nisbas: WordSet = {
    var found: [FoldedWord] = []
    for place in SourceSubject.places.words {
      let bare = place.withoutArticle
      // «ألمانيا» begins with letters of its own, not with ال.
      var stems = bare == place ? [bare] : [bare, place]
      if bare.hasSuffix("ا") || bare.hasSuffix("ه") {
        stems.append(bare.dropLast())
      }
      for ending: FoldedWord in ["يا", "يه"] where bare.hasSuffix(ending) {
        stems.append(bare.dropLast(2))
        if bare != place { stems.append(place.dropLast(2)) }
      }
      for stem in stems where stem.count > 1 {
        found += [stem + "ي", stem + "يه"]
      }
    }
    // إنجليزي، هولندي، سويسري (English, Dutch, Swiss): of other stems
    return WordSet(found + ["انجليزي", "انجليزيه", "انكليزي", "انكليزيه"])
  }()
}
