/// The character grams of a word: every run of three and of four letters,
/// with a blank put before and after the word.
///
/// Words of one origin share most of their grams, whatever prefix, ending or
/// spelling they have; the blanks make beginnings and ends count. Grams of
/// words in Arabic retrieval: McNamee and Mayfield, "Character N-Gram
/// Tokenization for European Language Text Retrieval", 2004, and their TREC
/// 2002 Arabic runs.
///
/// ```swift
/// Grams.of(Array("كتب".utf8))  // ␣كت كتب تب␣ ␣كتب كتب␣
/// ```
public enum Grams {
  /// A gram: four code points of 16 bits, the first letter highest; the
  /// fourth is 0 in a gram of three.
  public typealias Gram = UInt64

  /// The grams of a folded word, in order of their last letter, repeated
  /// ones too. Code points above U+FFFF count by their lower 16 bits.
  public static func of(_ folded: [UInt8]) -> [Gram] {
    var grams: [Gram] = []
    forEach(in: folded) { grams.append($0) }
    return grams
  }

  /// Gives the grams of a folded word to `body`; allocates nothing.
  @inline(__always)
  public static func forEach(in folded: [UInt8], _ body: (Gram) -> Void) {
    let bytes = folded.span
    var window: UInt64 = blank
    var count = 1
    var position = 0
    while position < bytes.count {
      let read = ScalarReader.read(bytes, at: position)
      position += read.length
      step(UInt64(truncatingIfNeeded: read.value & 0xFFFF), &window, &count)
      emit(window, count, body)
    }
    step(blank, &window, &count)
    emit(window, count, body)
  }

  /// The script that a gram's letters belong to; `digits` for one without
  /// Arabic and Latin letters.
  public static func script(of gram: Gram) -> Script {
    for shift in stride(from: UInt64(0), to: 64, by: 16) {
      switch gram >> shift & 0xFFFF {
      case 0x61...0x7A: return .latin
      case 0x621...0x64A: return .arabic
      default: continue
      }
    }
    return .digits
  }

  /// A gram to be read, as UTF-8: ␣ for the blank around the word.
  public static func text(of gram: Gram) -> [UInt8] {
    var text: [UInt8] = []
    for shift in stride(from: UInt64(48), through: 0, by: -16) {
      let letter = UInt32(truncatingIfNeeded: gram >> shift & 0xFFFF)
      if letter > 0 { text.append(scalar: letter == 0x20 ? 0x2423 : letter) }
    }
    return text
  }

  private static let blank: UInt64 = 0x20

  @inline(__always)
  private static func step(
    _ letter: UInt64, _ window: inout UInt64, _ count: inout Int
  ) {
    window = window << 16 | letter
    count += 1
  }

  @inline(__always)
  private static func emit(
    _ window: UInt64, _ count: Int, _ body: (Gram) -> Void
  ) {
    if count >= 3 { body(window << 16) }
    if count >= 4 { body(window) }
  }
}
