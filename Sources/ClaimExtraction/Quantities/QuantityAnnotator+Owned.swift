/// Shares of what a pronoun names, and numbers behind the noun they count.
extension QuantityAnnotator {
  private static let shares: [(word: FoldedWord, value: Double)] = [
    ("نصف", 0.5), ("ثلث", 1 / 3.0), ("ثلثا", 2 / 3.0), ("ثلثي", 2 / 3.0),
    ("ربع", 0.25),
  ]
  private static let pronouns: [FoldedWord] = ["هما", "ها", "هم", "هن", "ه"]

  /// «ثلثهم» (a third of them), «بثلثيها» (by two thirds of it).
  func addOwnedShares(to figures: inout [Figure], _ run: WordRun) {
    var found: [Figure] = []
    for (index, word) in run.words.enumerated() where word.kind == .arabic {
      guard
        let value = run.facts.indices.contains(index)
          ? run.facts[index].share : Self.ownedShare(word.folded),
        !figures.contains(where: { $0.words.contains(index) })
      else { continue }
      found.append(
        Figure(
          words: index..<index + 1, value: value, isVague: false,
          isFraction: true, isDefinite: false, hasDigits: false,
          hasScale: false, unit: "ratio"))
    }
    guard !found.isEmpty else { return }
    figures = (figures + found).sorted {
      $0.words.lowerBound < $1.words.lowerBound
    }
  }

  /// The share of what a pronoun names that a folded word says.
  static func ownedShare(_ word: FoldedWord) -> Double? {
    guard let pronoun = pronouns.first(where: { word.hasSuffix($0) }) else {
      return nil
    }
    let owned = word.dropLast(pronoun.count)
    // ب (by), ل (to), و (and) joined to it
    for noun in [owned, owned.dropFirst()] {
      if noun != owned, !["ب", "ل", "و"].contains(where: owned.hasPrefix) {
        continue
      }
      if let share = shares.first(where: { $0.word == noun }) {
        return share.value
      }
    }
    return nil
  }

  /// «ورثته الأحد عشر» (his eleven heirs), «الدول الخمس» (the five states):
  /// a number with the article counts the noun before it.
  func readNounBefore(_ draft: inout QuantityDraft, _ run: WordRun) {
    let index = draft.words.lowerBound - 1
    guard index >= 0, case .number(let value) = draft.value, value > 2,
      run.words[index].kind == .arabic
    else { return }
    let word = run.words[index].folded
    let pronoun = Self.pronouns.first { word.hasSuffix($0) }
    let bare =
      word.isDefinite
      ? word.dropFirst(2) : pronoun.map { word.dropLast($0.count) } ?? word
    guard bare != word, bare.count > 2 else { return }
    // «ورثته»: the ة of the noun is a ت before its pronoun.
    let nouns = bare.hasSuffix("ت") ? [bare, bare.dropLast()] : [bare]
    let isPerson = nouns.contains { noun in
      [noun, FoldedWord(String(noun) + "ه")].contains {
        units.match(WordRun(phrase: String($0)), at: 0)?.unit == "person"
      }
    }
    guard isPerson || cues.counted.contains(bare) || isPlural(bare) else {
      return
    }
    guard draft.extend(from: index) else { return }
    draft.unit = isPerson ? "person" : "item"
    if !isPerson {
      draft.noun = run.text(of: index..<index + 1).withoutPrintedArticle
    }
  }

  /// A sound plural, or a broken one of a common measure: «الدول، الأركان».
  private func isPlural(_ noun: FoldedWord) -> Bool {
    noun.hasSuffix("ات") || noun.hasSuffix("ين") || noun.hasSuffix("ون")
      || noun.count == 5 && noun.hasPrefix("ا")
  }
}
