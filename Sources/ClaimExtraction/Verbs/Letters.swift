/// A folded Arabic word as one byte a letter, as `FoldedWord` packs them.
typealias Letters = [UInt8]

extension Letters {
  /// The letters of a folded word.
  init(_ word: FoldedWord) {
    self = (0..<word.count).map {
      UInt8(truncatingIfNeeded: word.bits >> UInt128($0 * 8))
    }
  }

  /// The letters of a word as printed in a data file.
  init(phrase: String) { self.init(WordRun(phrase: phrase).firstFolded) }

  static let alef: UInt8 = 0xA7
  static let teh: UInt8 = 0xAA
  static let waw: UInt8 = 0xC8
  static let yeh: UInt8 = 0xCA
}

extension FoldedWord {
  /// Packs letters again.
  init(letters: some Sequence<UInt8>) {
    var bits: UInt128 = 0
    for (index, letter) in letters.enumerated() where index < 15 {
      bits |= UInt128(letter) << UInt128(index * 8)
    }
    self.init(bits: bits)
  }
}
