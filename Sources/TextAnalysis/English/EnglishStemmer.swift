/// The Snowball stemmer for English, known as Porter2.
///
/// Written after Martin Porter's "The English (Porter2) stemming algorithm"
/// (snowballstem.org/algorithms/english/stemmer.html) in the revision of
/// Snowball 3.1, the one that PyStemmer 3.1.0 carries: past-, univers-, later-,
/// emerg-, organ- and inter- are exceptions to region R1, -ogist becomes -og,
/// and -eed and -ing have their exceptions in step 1b.
///
/// ```swift
/// var word = Array("generalizations".utf8)
/// EnglishStemmer.stem(&word)  // "general"
/// ```
public enum EnglishStemmer {
  /// Replaces a folded word (lower case, ' as apostrophe) by its stem; a word
  /// of one or two letters stays.
  public static func stem(_ folded: inout [UInt8]) {
    guard folded.count > 2, !replaceException(&folded) else { return }
    if folded[0] == 0x27 { folded.removeFirst() }
    var word = EnglishWord()
    swap(&word.letters, &folded)
    word.markConsonantY()
    word.findRegions()
    word.removePlural()  // step 1a
    word.removePastAndProgressive()  // step 1b
    word.replaceFinalY()  // step 1c
    word.shortenDoubleSuffix()  // step 2
    word.shortenSuffix()  // step 3
    word.removeSuffix()  // step 4
    word.removeFinalEL()  // step 5
    word.unmarkConsonantY()
    swap(&word.letters, &folded)
  }

  /// Replaces a whole word that has a stem of its own; false for others.
  private static func replaceException(_ word: inout [UInt8]) -> Bool {
    guard word.count <= 6, let stem = exception(word) else { return false }
    word.removeAll(keepingCapacity: true)
    word.append(stem)
    return true
  }

  private static func exception(_ word: [UInt8]) -> StaticString? {
    if word.equals("skis") { return "ski" }
    if word.equals("skies") { return "sky" }
    if word.equals("idly") { return "idl" }
    if word.equals("gently") { return "gentl" }
    if word.equals("ugly") { return "ugli" }
    if word.equals("early") { return "earli" }
    if word.equals("only") { return "onli" }
    if word.equals("singly") { return "singl" }
    // These look like plurals or past their stem, and are not.
    if word.equals("sky") { return "sky" }
    if word.equals("news") { return "news" }
    if word.equals("howe") { return "howe" }
    if word.equals("atlas") { return "atlas" }
    if word.equals("cosmos") { return "cosmos" }
    if word.equals("bias") { return "bias" }
    if word.equals("andes") { return "andes" }
    return nil
  }
}

extension [UInt8] {
  /// Whether the bytes are those of a literal.
  @inline(__always)
  func equals(_ literal: StaticString) -> Bool {
    count == literal.utf8CodeUnitCount && ends(with: literal)
  }

  /// Whether the last bytes are those of a literal.
  @inline(__always)
  func ends(with literal: StaticString) -> Bool {
    ends(with: literal, before: count)
  }

  /// Whether the bytes before an index are those of a literal.
  @inline(__always)
  func ends(with literal: StaticString, before end: Int) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard length <= end, end <= count else { return false }
    return literal.withUTF8Buffer { bytes in
      var index = length
      while index > 0 {
        index -= 1
        if bytes[index] != self[end - length + index] { return false }
      }
      return true
    }
  }
}
