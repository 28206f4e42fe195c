/// A folded Arabic word as one byte a letter: its code point less U+0600.
typealias Letters = [UInt8]

extension Letters {
  /// The letters of a folded word; empty if any is not a basic Arabic letter.
  init(folded: String) {
    self.init()
    reserveCapacity(folded.utf8.count / 2)
    var lead: UInt8 = 0
    for byte in folded.utf8 {
      if byte >= 0xC0 {
        lead = byte
      } else if lead == 0xD8 || lead == 0xD9 {
        append((lead & 1) << 6 | byte & 0x3F)
        lead = 0
      } else {
        removeAll()
        return
      }
    }
  }

  static let alef: UInt8 = 0x27
  static let beh: UInt8 = 0x28
  static let teh: UInt8 = 0x2A
  static let seen: UInt8 = 0x33
  static let feh: UInt8 = 0x41
  static let kaf: UInt8 = 0x43
  static let lam: UInt8 = 0x44
  static let meem: UInt8 = 0x45
  static let noon: UInt8 = 0x46
  static let heh: UInt8 = 0x47
  static let waw: UInt8 = 0x48
  static let yeh: UInt8 = 0x4A
}

/// Up to eight letters packed in one number, to look words up by.
struct LetterKey: Hashable, Sendable {
  let bits: UInt64

  /// `nil` for no letters or more than eight.
  init?(_ letters: ArraySlice<UInt8>) {
    guard (1...8).contains(letters.count) else { return nil }
    var bits: UInt64 = 0
    for letter in letters { bits = bits << 8 | UInt64(letter) }
    self.bits = bits
  }
}
