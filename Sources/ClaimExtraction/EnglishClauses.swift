/// Reads English sentences: one claim a sentence, and who says it.
struct EnglishClauses: Sendable {
  init() {}

  /// A sentence with its words.
  func reading(of run: WordRun, sentence: Int) -> SentenceReading {
    SentenceReading(
      run: run, verbs: run.words.map { _ in nil },
      reports: run.words.map { _ in nil }, sentence: sentence)
  }

  /// The claims of all sentences.
  func drafts(in readings: [SentenceReading]) -> [Draft] { [] }
}
