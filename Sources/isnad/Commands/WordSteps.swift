import Citation
import Lexicon
import TextAnalysis

/// What each step of the analysis makes of a word, and what it means in the
/// other language.
struct WordSteps {
  private let outputs: [(step: AnalysisStep, forms: [String])]
  private let stems, roots: [Translation]

  /// Takes a token through all steps.
  init(_ text: Span<UInt8>, _ token: Token, _ lexicon: Lexicon) {
    outputs = AnalysisStep.allCases.map { step in
      (step, step.output(text, token).map { Self.text($0) })
    }
    let word = Analyzer.analyze(text: text, token: token)
    let found =
      word.isStop
      ? Translations()
      : lexicon.translations(
        stem: word.stem, root: word.root, script: token.script)
    (stems, roots) = (found.stems, found.roots)
  }

  /// What a JSON object has of the word beside its usual members.
  var members: [(String, JSONValue)] {
    [
      ("grams", .strings(forms(.grams))), ("sounds", .strings(forms(.sound))),
      ("translations", .array(stems.map(Self.json))),
      ("translated_roots", .array(roots.map(Self.json))),
    ]
  }

  /// A row for each step, also for one that does not apply.
  var rows: [(step: String, output: String)] {
    outputs.map { (Self.name(of: $0.step), $0.forms.joined(separator: " ")) }
      + [
        ("translations", Self.list(stems)),
        ("translated roots", Self.list(roots)),
      ]
  }

  private func forms(_ step: AnalysisStep) -> [String] {
    outputs.first { $0.step == step }?.forms ?? []
  }

  private static func name(of step: AnalysisStep) -> String {
    switch step {
    case .folding: "folded"
    case .stopWord: "stop word"
    case .stem: "stem"
    case .root: "root"
    case .grams: "grams"
    case .sound: "sounds"
    }
  }

  private static func text(_ form: [UInt8]) -> String {
    String(decoding: form, as: UTF8.self)
  }

  /// A weight is kept in 255ths: three digits say all of it.
  private static func weight(_ translation: Translation) -> JSONValue {
    .number((translation.weight * 1000).rounded() / 1000)
  }

  private static func json(_ translation: Translation) -> JSONValue {
    .object([
      ("word", .string(text(translation.word))),
      ("weight", weight(translation)),
    ])
  }

  private static func list(_ translations: [Translation]) -> String {
    translations.map { text($0.word) + " " + weight($0).line }
      .joined(separator: ", ")
  }
}
