/// What an Arabic article prints in Latin letters in brackets after the
/// Arabic words for it.
///
///     منظمة الصحة العالمية (WHO)      // the name of a body
///     يان ليكون (Yann LeCun)           // a source's name
///     الذكاء الاصطناعي العام (AGI)     // a term
struct Glosses {
  /// Latin spellings by the folded words of the Arabic name.
  private(set) var names: [[FoldedWord]: String] = [:]
  /// The Arabic names by their Latin spelling.
  private(set) var arabic: [String: String] = [:]
  /// The folded words of those that gloss a term.
  private(set) var concepts: Set<[FoldedWord]> = []
  /// Terms in quotation marks, as printed, with what glosses them.
  private(set) var terms: [(phrase: String, gloss: String)] = []

  /// - Parameter sources: The names of people and bodies in the article.
  init(_ readings: [SentenceReading], _ sources: PhraseTable<Speaker>) {
    for reading in readings where reading.tags.isEmpty {
      for pair in reading.pairs
      where pair.kind == .bracket && Self.isLatin(pair.inside, reading) {
        add(pair, reading, sources)
      }
    }
  }

  private mutating func add(
    _ pair: Marks.Pair, _ reading: SentenceReading,
    _ sources: PhraseTable<Speaker>
  ) {
    let text = reading.run.text(of: pair.inside)
    if let (name, printed) = Self.name(before: pair.open, reading, sources) {
      names[name] = text
      arabic[text] = printed
    } else if pair.inside.count == 1 {
      concepts.insert(pair.inside.map { reading.folded($0) })
      let quoted = reading.pairs.first {
        $0.kind == .quotation && $0.close == pair.open - 1
      }
      if let inside = quoted?.inside, inside.count > 1 {
        terms.append((reading.run.text(of: inside), text))
      }
    }
  }

  private static func isLatin(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    !range.isEmpty && range.count < 6
      && range.allSatisfy { reading.run.words[$0].kind == .latin }
  }

  /// The name of a source or body that ends at a word.
  private static func name(
    before end: Int, _ reading: SentenceReading, _ sources: PhraseTable<Speaker>
  ) -> (words: [FoldedWord], printed: String)? {
    for start in max(0, end - 6)..<end {
      let found = Proclitics.readings(of: reading.folded(start)).first {
        isName($0.name, start..<end, reading, sources)
      }
      guard let found else { continue }
      let rest = (start + 1..<end).map { reading.folded($0) }
      let printed = reading.run.printed(
        start..<end, droppingLetters: found.letters)
      return ([found.name] + rest, printed.text)
    }
    return nil
  }

  private static func isName(
    _ first: FoldedWord, _ range: Range<Int>, _ reading: SentenceReading,
    _ sources: PhraseTable<Speaker>
  ) -> Bool {
    let match = sources.match(
      reading.run, at: range.lowerBound, before: range.upperBound, as: first)
    if match?.count == range.count { return true }
    return range.count > 1 && SpeakerNouns.exact(first) == .org
      && !first.isDefinite
      && range.dropFirst().allSatisfy {
        reading.run.words[$0].kind == .arabic && reading.verbs[$0] == nil
      }
  }
}
