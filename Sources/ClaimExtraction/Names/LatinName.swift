/// A name in Latin letters as printed in a sentence.
struct LatinName: Sendable, Equatable {
  /// Its words in the sentence.
  var words: Range<Int>
  /// What it names.
  var kind: Entity.Kind
}
