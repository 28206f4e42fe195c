import ArticleReading

/// A claim on its way: the words it takes and what the annotators found.
struct Draft: Sendable {
  /// The index of its sentence in the article's readings.
  var reading: Int
  /// Its words, as indices into the sentence.
  var range: Range<Int>
  var opening: Clause.Opening
  /// The words of the cue that opened it.
  var cue: String
  /// The frame it stands under; `nil` for the author's own voice.
  var frame: Frame?
  /// The source, unresolved.
  var speaker: Speaker = .author
  /// Of whom the sentence before tells, whom a verb without a subject may
  /// point back to.
  var subject: Speaker?
  /// The body, document or group that is the subject of the sentence before.
  var body: Speaker?
  /// Whether it stands inside or beside the sentence's own clauses.
  var isEmbedded = false
}

/// What the clauses of an article give: its claims to be, and the people it
/// names with their office.
struct ArticleDrafts: Sendable {
  var all: [Draft]
  var people: [Speaker]

  /// These, and the sources of the claims.
  var sources: [Speaker] { people + all.map(\.speaker) }
}
