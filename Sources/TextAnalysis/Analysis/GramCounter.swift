/// Counts how often the grams of a query stand in texts.
///
/// Built once for a query and run over the texts that may answer it; so the
/// grams of texts need not be stored anywhere.
public struct GramCounter: Sendable {
  /// The grams that are counted, each once.
  public let grams: [Grams.Gram]
  /// How often each stands in the text counted last.
  public private(set) var counts: [Int]
  /// How many letters the words of that text have.
  public private(set) var letters = 0
  /// A hash table of indices into `grams`, -1 where none; its size is a power
  /// of two.
  private var slots: [Int32]
  private var folded: [UInt8] = []

  /// A counter of some grams; repeated ones count as one.
  public init(_ wanted: [Grams.Gram]) {
    var size = 64
    while size < 4 * wanted.count { size *= 2 }
    slots = Array(repeating: -1, count: size)
    var grams: [Grams.Gram] = []
    for gram in wanted {
      let slot = Self.slot(of: gram, in: slots, grams)
      if slots[slot] < 0 {
        slots[slot] = Int32(grams.count)
        grams.append(gram)
      }
    }
    self.grams = grams
    counts = Array(repeating: 0, count: grams.count)
  }

  /// Counts the grams of a text's words, stop words' too.
  public mutating func count(_ text: Span<UInt8>) {
    for index in counts.indices { counts[index] = 0 }
    letters = 0
    if grams.isEmpty { return }
    var offset = 0
    while let token = Tokenizer.next(in: text, from: offset) {
      offset = token.end
      folded.removeAll(keepingCapacity: true)
      Folding.fold(text, token, into: &folded)
      countWord()
    }
  }

  private mutating func countWord() {
    var found = 0
    Grams.forEach(in: folded) { gram in
      found += gram & 0xFFFF == 0 ? 1 : 0
      let slot = Self.slot(of: gram, in: slots, grams)
      let index = slots[slot]
      if index >= 0 { counts[Int(index)] += 1 }
    }
    // Every letter ends one gram of three, as the blank after a word does.
    letters += found
  }

  /// Where a gram stands in the table, or where it would.
  @inline(__always)
  private static func slot(
    of gram: Grams.Gram, in slots: [Int32], _ grams: [Grams.Gram]
  ) -> Int {
    let mask = slots.count - 1
    var slot =
      Int(truncatingIfNeeded: (gram &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while slots[slot] >= 0, grams[Int(slots[slot])] != gram {
      slot = (slot + 1) & mask
    }
    return slot
  }
}
