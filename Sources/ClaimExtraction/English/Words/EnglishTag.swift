/// What an English word is in its sentence, as far as finding verbs and their
/// subjects needs it.
enum EnglishTag: String, Sendable, CaseIterable {
  case determiner, possessive, object, preposition, adverb, adjective, noun
  /// A word that can be a subject by itself: he, this, nobody.
  case pronoun
  /// who, which, that, what before their clause.
  case relative
  /// Words that begin a clause: because, if.
  case conjunction
  /// Words that begin a clause or a phrase: after, since.
  case optional
  case coordinator
  /// “to” before an infinitive or a noun.
  case to
  case modal
  /// Finite forms of be, have and do.
  case auxiliary
  /// be, been, being.
  case being
  /// A finite form of another verb.
  case finite
  case infinitive, participle, gerund
  /// Figures, signs of currency, percent.
  case number
  case mark

  /// Whether a clause can have its verb in this word.
  var isFinite: Bool {
    self == .finite || self == .auxiliary || self == .modal
  }

  /// Whether it is a form of a verb.
  var isVerb: Bool {
    switch self {
    case .modal, .auxiliary, .being, .finite, .infinitive, .participle,
      .gerund:
      true
    default: false
    }
  }
}
