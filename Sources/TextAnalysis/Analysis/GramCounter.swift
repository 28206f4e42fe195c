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
  /// Words met before, each at a place that its hash gives; a later word takes
  /// the place of an earlier one.
  private var known: [KnownWord]
  /// The indices of the grams of these words.
  private var hits: [Int32] = []

  /// A word as printed, by its hash: most words of a text stand in others too.
  private struct KnownWord {
    /// 0 for none. Two of a million words share one of 64 bits once in 40
    /// million times.
    var hash: UInt64 = 0
    var letters: Int32 = 0
    /// Where its grams stand in `hits`.
    var start: Int32 = 0
    var end: Int32 = 0
  }
  private static let knownBits: UInt64 = 13

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
    known = Array(repeating: KnownWord(), count: 1 << Int(Self.knownBits))
  }

  /// Counts the grams of a text's words, stop words' too.
  public mutating func count(_ text: Span<UInt8>) {
    for index in counts.indices { counts[index] = 0 }
    letters = 0
    if grams.isEmpty { return }
    var offset = 0
    while let token = Tokenizer.next(in: text, from: offset) {
      offset = token.end
      let hash = Self.hash(of: text, token)
      let place = Int(truncatingIfNeeded: hash >> (64 - Self.knownBits))
      if known[place].hash != hash { known[place] = read(text, token, hash) }
      let word = known[place]
      letters += Int(word.letters)
      for index in word.start..<word.end {
        counts[Int(hits[Int(index)])] += 1
      }
    }
  }

  private mutating func read(
    _ text: Span<UInt8>, _ token: Token, _ hash: UInt64
  ) -> KnownWord {
    folded.removeAll(keepingCapacity: true)
    Folding.fold(text, token, into: &folded)
    var word = KnownWord(hash: hash, start: Int32(hits.count))
    Grams.forEach(in: folded) { gram in
      // Every letter ends one gram of three, as the blank after a word does.
      word.letters += gram & 0xFFFF == 0 ? 1 : 0
      let index = slots[Self.slot(of: gram, in: slots, grams)]
      if index >= 0 { hits.append(index) }
    }
    word.end = Int32(hits.count)
    return word
  }

  /// The bytes of a word as a number above 0: FNV-1a, its bits mixed once
  /// more for the highest ones.
  @inline(__always)
  private static func hash(of text: Span<UInt8>, _ token: Token) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in token.start..<token.end {
      hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3
    }
    hash ^= hash >> 32
    return hash &* 0x9E37_79B9_7F4A_7C15 | 1
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
