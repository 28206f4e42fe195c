/// Words that tie what is said to who says it.
struct Frame: Sendable {
  /// The source, as indices into the sentence; `nil` where it is carried
  /// over from before («وأضاف أن …», and added that …).
  var speaker: Range<Int>?
  /// The word of saying, as printed; empty where a colon stands for it.
  var verb: String
  var kind: ReportingWord.Kind
  /// What is said: the claim, where the frame stays outside it.
  var content: Range<Int>
  /// Whether the clauses that follow in the sentence are the same source's.
  var carries = true
  /// Whether it tells who listens, not who speaks: “the court heard that”.
  var isHeard = false
  /// Whom the source quotes in turn.
  var inner: Range<Int>?
  /// Whether a masculine verb stands before the source.
  var isMasculine = false
  /// The gender of the verb's subject, where its form tells.
  var gender: Gender?
  /// Whether it tells what somebody says of the sentence before: «وهو ما نفاه
  /// الوزير».
  var isAbout = false
  /// Whether it stands behind a quotation, where the author goes on.
  var isPostposed = false
  /// What the source goes on to say behind the frame.
  var rest: Range<Int>?
}
