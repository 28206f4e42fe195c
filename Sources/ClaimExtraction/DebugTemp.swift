public func debugVerbs(_ text: String) -> String {
  let run = WordRun(phrase: text)
  let f = FiniteVerbs().forms(in: run)
  return zip(run.words, f).map { w, v in v.map { _ in "[\(w.folded)]" } ?? w.folded }.joined(separator: " ")
}
