/// Finds the words and numbers of a UTF-8 text, in any mixture of scripts.
///
/// The rules:
/// 1. A word is a run of letters of one script; it ends where the script
///    changes: «وMeta» is و + Meta, «إن1» is إن + 1.
/// 2. Vowel marks, accents and invisible characters (tatweel, zero-width
///    characters, bidi controls) inside a word do not split it.
/// 3. Leading ones stay outside the token. So do trailing ones, except marks:
///    those belong to the last letter.
/// 4. An apostrophe between two Latin letters stays inside: don't, O'Neil.
/// 5. `.` `٫` `٬` between digits stay inside: 15.6, ٣٫٥, ١٬٠٠٠.
/// 6. A comma (`,` or `،`) between digits stays inside where it groups
///    thousands (one to three digits before the first, exactly three after
///    each) or is the only one and has one or two digits after it: 5,000,000
///    and 1,5 are one token; 2023,2024 and 1,2,3 are lists.
/// 7. Everything else separates: spaces, punctuation, symbols, emoji, bytes
///    that are not UTF-8.
///
/// ```swift
/// Tokenizer.tokens(in: Array("قالت Meta: ٣٫٥ مليار".utf8))
/// // قالت (arabic), Meta (latin), ٣٫٥ (digits), مليار (arabic)
/// ```
public enum Tokenizer {
  /// The next word or number that starts at or after a byte offset; nil when
  /// there is none.
  ///
  /// Never traps: bytes that are not UTF-8 separate words, and an offset
  /// outside the text is read as its nearer end.
  public static func next(
    in text: Span<UInt8>, from offset: Int
  ) -> Token? {
    var position = max(0, offset)
    while position < text.count {
      let read = ScalarReader.read(text, at: position)
      let kind = CharacterClass(read.value)
      if let script = kind.script {
        let end =
          kind == .digit
          ? NumberScanner.end(of: text, from: position)
          : wordEnd(text, from: position + read.length, kind)
        return Token(start: position, end: end, script: script)
      }
      position += read.length
    }
    return nil
  }

  /// All words and numbers of a text, in order.
  public static func tokens(in text: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var position = 0
    while let token = next(in: text.span, from: position) {
      tokens.append(token)
      position = token.end
    }
    return tokens
  }

  /// The end of a word whose first letter, of class `script`, is read.
  @inline(__always)
  private static func wordEnd(
    _ text: Span<UInt8>, from start: Int, _ script: CharacterClass
  ) -> Int {
    var end = start
    var position = start
    while position < text.count {
      let read = ScalarReader.read(text, at: position)
      let kind = CharacterClass(read.value)
      if kind == script || kind == .mark {
        position += read.length
        end = position
      } else if kind == .invisible {
        position += read.length
      } else if kind == .apostrophe, script == .latin,
        classAfter(text, position + read.length) == .latin
      {
        position += read.length
      } else {
        break
      }
    }
    return end
  }

  /// The class of the next visible character that is no mark.
  private static func classAfter(
    _ text: Span<UInt8>, _ offset: Int
  ) -> CharacterClass {
    var position = offset
    while position < text.count {
      let read = ScalarReader.read(text, at: position)
      let kind = CharacterClass(read.value)
      if kind != .mark, kind != .invisible { return kind }
      position += read.length
    }
    return .boundary
  }
}
