/// Every weight of the ranking, with the sets it was chosen on.
///
/// All are round numbers: near each of them the figures change by less than
/// what tells two sets of queries apart. “The monolingual sets” are arcd,
/// ans-disagree, xquad-ar-ar, xquad-en-en and matching, all of which were
/// looked at: `isnad-bench retrieval --ablate` prints what each step adds, and
/// `--weight root=3` what another weight gives.
public struct RankingWeights: Sendable, Equatable {
  /// BM25's saturation and length normalisation for words. The
  /// values of Trotman et al., "Improvements to
  /// BM25 and Language Models Examined", 2014, for short texts.
  public var words = BM25(k1: 0.9, b: 0.75)
  /// The same for grams, chosen on the monolingual sets.
  public var grams = BM25(k1: 0.8, b: 0.9)

  /// Words as written: enough to put them before their inflections. Against
  /// 0.5 it gains .001 on arcd, matching and xquad-ar-ar, and loses .0005 on
  /// xquad-en-en.
  public var exact = 0.1
  /// Light stems. Chosen on the monolingual sets.
  public var stem = 2.0
  /// Roots, which carry paraphrase. Chosen on the monolingual sets.
  public var root = 4.0
  /// Grams of three and of four letters. Chosen on the monolingual sets.
  public var gram = 1.0

  /// A number or date said in another way, against a word found in all its
  /// forms. Chosen for what people expect; on no set does it change much.
  public var number = 1.0

  /// Fields against the claim's own words. Headings: chosen on arcd, whose
  /// passages have titles. Names and translations: not measured; names are
  /// mostly in the claim's words already.
  public var fields: [Double] = [1, 0.5, 0.25, 0.75]

  /// How much a translation counts, against its weight in the lexicon. Not
  /// measured but for 1 and 0.
  public var translation = 1.0
  /// The same for the roots of translations, by which an English word finds
  /// all Arabic words of a root.
  public var translatedRoot = 1.0

  /// How much a word of another spelling or script counts that sounds alike.
  /// On pud-en-ar 0 loses .008.
  public var soundAlike = 0.5
  /// How much a day's month counts for the day; not measured.
  public var monthOfDay = 0.25

  /// How many claims go from the first stage to the second: with 50 arcd
  /// loses nothing yet, with 20 it does.
  public var candidates = 100
  /// They are fewer where their texts have more words than this together,
  /// without stop words: some forty of passages of 400 words. On the sets with
  /// the longest texts, arcd and xquad, 40 candidates lose nothing, and this
  /// leaves them a hundred.
  public var candidateWords = 12_000

  /// The weights that searches use.
  public init() {}
}
