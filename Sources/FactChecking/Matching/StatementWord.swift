import TextAnalysis

/// A word of a statement in the forms that statements are compared by.
public struct StatementWord: Equatable, Sendable {
  /// As printed.
  public var text: String
  /// Arabic, Latin, digits or another script.
  public var script: Script
  /// Without vowels and variants of spelling.
  public var folded: String
  /// The light stem.
  public var stem: String
  /// The root of an Arabic word, the stem of others.
  public var root: String
  /// Whether it is too common to tell what a statement is about.
  public var isStop: Bool
  /// Which part of the statement it stands in, counted from 0.
  var part = 0
  /// What direction it tells.
  var roles: OppositeWords.Roles?

  /// Whether it tells what a statement is about: no stop word, no number, no
  /// word of direction.
  public var tellsSubject: Bool {
    !isStop && (script == .arabic || script == .latin)
      && roles?.isGrammar != true
  }

  /// The words of a text, without their parts and roles.
  static func words(of text: String) -> [StatementWord] {
    let bytes = Array(text.utf8)
    var analyzer = Analyzer()
    return Tokenizer.tokens(in: bytes).compactMap { token in
      analyzer.read(bytes.span, token)
      guard !analyzer.folded.isEmpty else { return nil }
      return StatementWord(
        text: String(decoding: bytes[token.start..<token.end], as: UTF8.self),
        script: token.script,
        folded: String(decoding: analyzer.folded, as: UTF8.self),
        stem: String(decoding: analyzer.stem, as: UTF8.self),
        root: String(decoding: analyzer.root, as: UTF8.self),
        isStop: analyzer.isStop)
    }
  }
}
