import ArticleReading

/// Tells currencies of one name apart by the country that an article is
/// about: «دينار» is Jordan's where the article tells of Amman and Irbid.
struct ArticleCurrencies: Sendable {
  private let units = UnitTable.shared
  /// Names of countries and towns, and the nisba of the country.
  private static let places = readPlaces()

  private static func readPlaces() -> PhraseTable<FoldedWord> {
    var names: [(String, FoldedWord)] = []
    for row in CueFile.lines("ar/currency-countries") where row.count > 1 {
      guard let nisba = FoldedWord(firstOf: row[0]) else { continue }
      let own = ["", "ة", "ا", "ين", "ون", "ات"].map { row[0] + $0 }
      let listed = row[1].split(separator: ",").map {
        String($0.trimmingSpaces)
      }
      for name in own + own.map({ "ال" + $0 }) + listed {
        // و ب ل (and, in, to) before it; لل hides the alef of the article.
        for particle in ["", "و", "ب", "ل", "وب"] {
          names.append((particle + name, nisba))
        }
        if name.hasPrefix("ال") {
          names.append(("ل" + name.dropFirst(), nisba))
        }
      }
    }
    return PhraseTable(names)
  }

  /// Gives the currencies that no country is printed with the one of the
  /// article's.
  func resolve(_ claims: inout [Claim], _ readings: [SentenceReading]) {
    var counts: [(nisba: FoldedWord, count: Int)]?
    for index in claims.indices {
      for place in claims[index].quantities.indices {
        guard let noun = openNoun(claims[index].quantities[place]) else {
          continue
        }
        let found = counts ?? self.counts(readings)
        counts = found
        let countries = units.countries(of: noun)
        let country = found.filter { countries.contains($0.nisba) }
          .max { $0.count < $1.count }
        guard let country,
          let code = units.code(of: noun, nisba: country.nisba)
        else { continue }
        claims[index].quantities[place].unit = code
        claims[index].quantities[place].noun = nil
      }
    }
  }

  /// The noun of a currency whose country is not printed.
  private func openNoun(_ quantity: Quantity) -> FoldedWord? {
    guard Self.open.contains(quantity.unit) else { return nil }
    if quantity.unit == "item" {
      return quantity.noun.flatMap { FoldedWord(firstOf: $0) }
        .flatMap { units.isCurrency($0) ? $0 : nil }
    }
    let words = FoldedPhrase.words(of: quantity.text)
    guard let at = words.firstIndex(where: { units.isCurrency($0) }),
      at + 1 == words.count
        || units.code(of: words[at], nisba: words[at + 1]) == nil
    else { return nil }
    return words[at]
  }

  /// What is taken for a currency where no country is printed.
  private static let open: Set<String> = [
    "item", "EGP", "SAR", "AED", "INR",
  ]

  /// How often each country is named, in the order of the text.
  private func counts(
    _ readings: [SentenceReading]
  ) -> [(nisba: FoldedWord, count: Int)] {
    var counts: [(nisba: FoldedWord, count: Int)] = []
    for reading in readings {
      for index in reading.run.words.indices
      where reading.run.words[index].kind == .arabic {
        guard let match = Self.places.match(reading.run, at: index) else {
          continue
        }
        if let known = counts.firstIndex(where: { $0.nisba == match.value }) {
          counts[known].count += 1
        } else {
          counts.append((match.value, 1))
        }
      }
    }
    return counts
  }
}
