import ClaimExtraction
import Foundation
import GRDB
import Lexicon
import TextAnalysis

/// Finds for each word of a query what stands for it in claims.
struct QueryExpansion {
  let db: Database
  let lexicon: Lexicon
  let weights: RankingWeights
  private static let dates = DateFinder()

  /// So many words of the base stand for the beginning of one.
  private static let mostCompletions = 200

  /// A query in which a word is found in any of its forms.
  func query(_ words: QueryWords, text: String) throws -> RankedQuery {
    var query = RankedQuery()
    for word in words.words {
      let index = query.words.count
      query.words.append(word.text)
      query.groups += try groups(of: word, index)
      query.grams.append(
        word.isStop || word.isPrefix ? [] : Array(Set(Grams.of(word.folded))))
    }
    for number in words.numbers {
      add(
        number.text,
        [.init(form: number.form, weight: 1, step: .number)],
        weights.number * whole, to: &query)
    }
    for date in Self.dates.dates(in: text) {
      let forms = IndexForm.dates(date.value ?? "")
      guard !forms.isEmpty else { continue }
      let alternatives = forms.enumerated().map { index, form in
        TermGroup.Alternative(
          form: form, weight: index == 0 ? 1 : weights.monthOfDay,
          step: .number)
      }
      add(date.text, alternatives, weights.number * whole, to: &query)
    }
    return query
  }

  /// A query in which words are found as they are written.
  func exactQuery(_ words: QueryWords) throws -> RankedQuery {
    var query = RankedQuery()
    for word in words.words {
      let form = TermGroup.Alternative(
        form: word.folded, weight: 1, step: .exact)
      add(
        word.text, word.isPrefix ? try completions(of: word) : [form],
        whole, to: &query)
    }
    return query
  }

  /// All that a word counts: as written, as a stem and as a root.
  private var whole: Double { weights.exact + weights.stem + weights.root }

  private func add(
    _ text: String, _ alternatives: [TermGroup.Alternative],
    _ weight: Double, to query: inout RankedQuery
  ) {
    query.groups.append(
      TermGroup(
        word: query.words.count, weight: weight, alternatives: alternatives))
    query.words.append(text)
    query.grams.append([])
  }

  private func groups(
    of word: QueryWords.Word, _ index: Int
  ) throws -> [TermGroup] {
    if word.isPrefix {
      return [
        TermGroup(
          word: index, weight: whole, alternatives: try completions(of: word))
      ]
    }
    let exact = TermGroup.Alternative(
      form: word.folded, weight: 1, step: .exact)
    guard let stem = word.stem, !word.isStop else {
      return [TermGroup(word: index, weight: whole, alternatives: [exact])]
    }
    var stems = [
      TermGroup.Alternative(
        form: IndexForm.stem(stem), weight: 1, step: .stem)
    ]
    var roots = stems
    if let root = word.root {
      roots = [
        TermGroup.Alternative(
          form: IndexForm.root(root), weight: 1, step: .root)
      ]
    }
    let translations = lexicon.translations(
      stem: stem, root: word.root ?? [], script: word.script)
    let means = translated(
      translations.stems, weights.translation, IndexForm.stem)
    stems += means
    // English has no roots: there the stem stands for both.
    roots +=
      word.script == .arabic
      ? means
      : translated(
        translations.roots, weights.translatedRoot, IndexForm.root)
    // An Arabic name has no capital, and its root may mean something else.
    if weights.soundAlike > 0,
      word.script == .arabic || word.isCapitalized || translations.isEmpty
    {
      let alike = try SoundAlikes(db: db).words(like: word).map {
        TermGroup.Alternative(
          form: $0, weight: weights.soundAlike, step: .transliteration)
      }
      stems += alike
      roots += alike
    }
    return [
      TermGroup(word: index, weight: weights.exact, alternatives: [exact]),
      TermGroup(word: index, weight: weights.stem, alternatives: stems),
      TermGroup(word: index, weight: weights.root, alternatives: roots),
    ]
  }

  private func translated(
    _ translations: [Translation], _ weight: Double,
    _ form: ([UInt8]) -> [UInt8]
  ) -> [TermGroup.Alternative] {
    guard weight > 0 else { return [] }
    return translations.map {
      TermGroup.Alternative(
        form: form($0.word), weight: $0.weight * weight, step: .translation)
    }
  }

  // MARK: Words of the base

  /// The words of the base that begin as a word does.
  private func completions(
    of word: QueryWords.Word
  ) throws -> [TermGroup.Alternative] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT form FROM posting WHERE form >= ? AND form < ?
        LIMIT ?
        """)
    // No byte of UTF-8 is above F4.
    let end = word.folded + [0xFF]
    let forms = try Data.fetchAll(
      statement,
      arguments: [
        Data(word.folded), Data(end), Self.mostCompletions,
      ])
    return forms.map { .init(form: Array($0), weight: 1, step: .exact) }
  }
}
