/// The steps that each word of a claim or a query goes through, in order:
/// the one list of them, each with the place where its rules stand.
///
/// A step does not depend on the language of the text: each word goes by its
/// own script.
public enum AnalysisStep: Sendable, CaseIterable {
  /// One spelling for all: see ``Folding``.
  case folding
  /// Words too common to tell texts apart: see ``StopWords``. They have no
  /// stem and no root in the index.
  case stopWord
  /// Off with articles and endings: see ``ArabicStemmer`` and
  /// ``EnglishStemmer``.
  case stem
  /// The root of an Arabic word: see ``ArabicRoot``.
  case root
  /// Three and four letters in a row: see ``Grams``.
  case grams
  /// The consonants that spellings of a name share: see ``SoundKey``.
  case sound

  /// What the step makes of a token, as UTF-8; nothing where it does not
  /// apply.
  public func output(_ text: Span<UInt8>, _ token: Token) -> [[UInt8]] {
    let word = Analyzer.analyze(text: text, token: token)
    if word.folded.isEmpty { return [] }
    let isWord = token.script == .arabic || token.script == .latin
    switch self {
    case .folding: return [word.folded]
    case .stopWord: return word.isStop ? [word.folded] : []
    case .stem: return isWord && !word.isStop ? [word.stem] : []
    case .root:
      return token.script == .arabic && !word.isStop ? [word.root] : []
    case .grams:
      // A digit is a letter here: 2024 and 2025 share three.
      return Grams.of(word.folded).map(Grams.text(of:))
    case .sound: return isWord ? SoundKey.all(of: word.folded) : []
    }
  }
}
