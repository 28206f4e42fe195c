/// A stretch of a sentence that holds one proposition.
struct Clause: Sendable {
  /// What the clause begins with, and so how it hangs on the one before.
  enum Opening: String, Sendable {
    /// The start of the sentence.
    case start
    /// و or فـ and a verb, or a comma and a verb.
    case coordination
    /// مما، ما يعني أن, الأمر الذي: what follows from the clause before.
    case consequence
    /// لكن، إلا أن، بينما: set against the clause before.
    case contrast
    /// لأن، إذ: the reason of the clause before.
    case reason
    /// والذي، التي: more about a noun of the clause before.
    case relative
    /// وهو، وهي: what a noun of the clause before is.
    case definition
    /// مشيرًا إلى أن: what the same speaker adds.
    case saying
    /// A phrase of concession or circumstance that carries a figure.
    case circumstance
    /// «إعلان … عن …»: a report told by a noun.
    case nominalReport
  }
  /// The words, as indices into the sentence.
  var range: Range<Int>
  var opening: Opening
  /// The words of the cue that opened it, as printed.
  var cue: String
}
