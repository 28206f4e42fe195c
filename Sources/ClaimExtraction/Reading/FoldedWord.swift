/// A folded word or a mark, packed in one number: one byte a letter, the
/// first in the lowest byte. Comparing, cutting and looking up such words
/// is what the annotators do most, and a `String` would cost them ten times
/// as much.
///
///     let word: FoldedWord = "والبنك"
///     word.dropFirst() == "البنك"  // true
///
/// | letter | byte |
/// |---|---|
/// | ASCII | itself |
/// | U+0600–067F, Arabic | 80 and its low seven bits |
/// | the marks « » “ ” and the like | 01–1F, see `marks` |
///
/// A longer word, or one with other letters, keeps its first letters and a
/// hash of all its bytes: it equals itself and nothing else.
struct FoldedWord: Hashable, Sendable {
  /// The letters, and zero above the last.
  let bits: UInt128

  /// The most letters that are kept one by one.
  private static let capacity = 15
  /// The letters that a longer word keeps.
  private static let headLength = 7
  /// The highest byte of a longer word.
  private static let longMark: UInt128 = 0xFF << 120

  init(bits: UInt128) { self.bits = bits }

  /// Packs a folded word.
  init(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    bits =
      LetterPacking.packed(UnsafeRawBufferPointer(bytes))
      ?? Self.packedOneByOne(bytes)
  }

  private static func packedOneByOne(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> UInt128 {
    var bits: UInt128 = 0
    var count = 0
    var offset = 0
    while offset < bytes.count {
      let letter = letter(bytes, &offset)
      guard letter != 0, count < capacity else {
        return long(bytes, head: bits)
      }
      bits |= UInt128(letter) &<< UInt128(count * 8)
      count += 1
    }
    return bits
  }

  /// Packs a folded word.
  init(_ text: String) {
    var text = text
    self = text.withUTF8 { Self(utf8: $0) }
  }

  /// The byte of the code point at an offset; 0 for one that has none.
  @inline(__always)
  private static func letter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int
  ) -> UInt8 {
    let byte = bytes[offset]
    if byte < 0x80 {
      offset += 1
      return byte < 0x20 ? 0 : byte
    }
    if byte == 0xD8 || byte == 0xD9, offset + 1 < bytes.count {
      let low = bytes[offset + 1] & 0x3F
      offset += 2
      return 0x80 | (byte & 1) << 6 | low
    }
    return mark(bytes, &offset)
  }

  private static func mark(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int
  ) -> UInt8 {
    let length = UTF8Scalar.length(leading: bytes[offset])
    guard length > 1, offset + length <= bytes.count else {
      offset += 1
      return 0
    }
    var value = UInt32(bytes[offset]) & (0xFF >> UInt32(length + 1))
    for index in 1..<length {
      value = value << 6 | UInt32(bytes[offset + index] & 0x3F)
    }
    offset += length
    return marks.firstIndex(of: value).map { UInt8($0 + 1) } ?? 0
  }

  /// « » “ ” ‘ ’ ‹ › „ – — ‑ … • € £ ¥ ° ·
  private static let marks: [UInt32] = [
    0xAB, 0xBB, 0x201C, 0x201D, 0x2018, 0x2019, 0x2039, 0x203A, 0x201E,
    0x2013, 0x2014, 0x2011, 0x2026, 0x2022, 0x20AC, 0xA3, 0xA5, 0xB0, 0xB7,
  ]

  private static func long(
    _ bytes: UnsafeBufferPointer<UInt8>, head: UInt128
  ) -> UInt128 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let headBits = UInt128(headLength * 8)
    return head & ((1 << headBits) - 1) | UInt128(hash) << headBits | longMark
  }
}

extension FoldedWord: ExpressibleByStringLiteral {
  /// Inlined, so that the compiler makes a constant of a short literal.
  @inline(__always)
  init(stringLiteral text: StaticString) {
    let bytes = UnsafeBufferPointer(
      start: text.utf8Start, count: text.utf8CodeUnitCount)
    if let bits = LetterPacking.packed(UnsafeRawBufferPointer(bytes)) {
      self.init(bits: bits)
    } else {
      self.init(utf8: bytes)
    }
  }
}

// MARK: Letters

extension FoldedWord {
  /// No letters, as outside a sentence.
  static let empty = FoldedWord(bits: 0)

  var isEmpty: Bool { bits == 0 }

  /// How many letters it has; 16 for a long word.
  @inline(__always)
  var count: Int { 16 - bits.leadingZeroBitCount / 8 }

  /// Whether it keeps only its first letters.
  @inline(__always)
  var isLong: Bool { bits >= Self.longMark }

  /// Its first letter; `nil` if it has none.
  var first: FoldedWord? {
    isEmpty ? nil : FoldedWord(bits: bits & 0xFF)
  }

  @inline(__always)
  func hasPrefix(_ prefix: FoldedWord) -> Bool {
    bits & Self.letters(prefix.count) == prefix.bits
  }

  @inline(__always)
  func hasSuffix(_ suffix: FoldedWord) -> Bool {
    let rest = count - suffix.count
    return rest >= 0 && !isLong
      && bits &>> UInt128(rest * 8) == suffix.bits
  }

  /// Without its first letters; a long word has none to lose but these.
  @inline(__always)
  func dropFirst(_ letters: Int = 1) -> FoldedWord {
    letters < 16 ? FoldedWord(bits: bits &>> UInt128(letters * 8)) : .empty
  }

  @inline(__always)
  func dropLast(_ letters: Int = 1) -> FoldedWord {
    let rest = count - letters
    guard rest > 0, !isLong else { return isLong ? self : .empty }
    return FoldedWord(bits: bits & Self.letters(rest))
  }

  /// The bits of so many letters, up to 16.
  @inline(__always)
  private static func letters(_ count: Int) -> UInt128 {
    count < 16 ? (1 &<< UInt128(count * 8)) &- 1 : .max
  }

  /// Whether a letter stands in it.
  func contains(_ letter: FoldedWord) -> Bool {
    var rest = bits
    while rest != 0 {
      if rest & 0xFF == letter.bits { return true }
      rest >>= 8
    }
    return false
  }

  static func + (head: FoldedWord, tail: FoldedWord) -> FoldedWord {
    let count = head.count
    guard count + tail.count <= capacity else { return head }
    return FoldedWord(bits: head.bits | tail.bits << UInt128(count * 8))
  }

  /// Whether it begins with the article ال (al-, the), also behind و، ف، ب،
  /// ك; «إلى» (to) and «إلا» (except) do not.
  var isDefinite: Bool {
    let count = count
    guard count > 3 else { return false }
    if bits & 0xFFFF == Self.article.bits { return true }
    guard count > 4, bits >> 8 & 0xFFFF == Self.article.bits else {
      return false
    }
    return Self.beforeArticle.contains(FoldedWord(bits: bits & 0xFF))
  }

  /// Without a و (wa-, and) joined to it.
  var withoutAnd: FoldedWord {
    count > 2 && hasPrefix("و") ? dropFirst() : self
  }

  /// Whether it ends in the pronoun ها (-ha, her) or هم (-hum, their), as in
  /// «زوارها» (its visitors).
  var endsInHerOrTheir: Bool { hasSuffix("ها") || hasSuffix("هم") }

  private static let article: FoldedWord = "ال"
  private static let beforeArticle: FoldedWord = "وفبك"

  /// The word in UTF-8; of a long word only the letters it keeps.
  var utf8: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * count)
    var rest = isLong ? bits & ((1 << UInt128(Self.headLength * 8)) - 1) : bits
    while rest != 0 {
      let letter = UInt8(truncatingIfNeeded: rest)
      if letter >= 0x80 {
        bytes.append(0xD8 | letter >> 6 & 1)
        bytes.append(0x80 | letter & 0x3F)
      } else if letter < 0x20 {
        bytes += Array(String(Self.character(of: letter)).utf8)
      } else {
        bytes.append(letter)
      }
      rest >>= 8
    }
    return bytes
  }

  private static func character(of letter: UInt8) -> Character {
    let index = Int(letter) - 1
    guard marks.indices.contains(index),
      let scalar = Unicode.Scalar(marks[index])
    else { return " " }
    return Character(scalar)
  }
}

extension String {
  /// The letters of a folded word; see `FoldedWord.utf8`.
  init(_ word: FoldedWord) { self.init(decoding: word.utf8, as: UTF8.self) }
}
