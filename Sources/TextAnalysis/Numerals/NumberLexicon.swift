/// Finds what a folded word contributes to a number: a hash table with open
/// addressing over the words of both languages.
struct NumberLexicon: Sendable {
  /// The words of both languages, read once.
  static let shared = NumberLexicon()

  /// The longest word in bytes; a longer one is no number word.
  private(set) var longest = 0
  /// All words, one after the other.
  private var letters: [UInt8] = []
  private var entries: [Entry] = []
  /// For each slot one more than the index of its entry; 0 is free.
  private var slots: [UInt16]

  private struct Entry {
    var start: Int
    var end: Int
    var word: NumberWord
  }

  private init() {
    slots = [UInt16](repeating: 0, count: 1024)
    for row in ArabicNumberWords.rows { insert(row) }
    for row in EnglishNumberWords.rows { insert(row) }
  }

  /// What a folded word means; nil when it is no number word.
  func word(_ folded: Span<UInt8>) -> NumberWord? {
    guard folded.count <= longest else { return nil }
    var slot = Self.hash(folded) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if matches(entry, folded) { return entry.word }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func matches(_ entry: Entry, _ folded: Span<UInt8>) -> Bool {
    guard entry.end - entry.start == folded.count else { return false }
    for index in 0..<folded.count
    where letters[entry.start + index] != folded[index] { return false }
    return true
  }

  private mutating func insert(_ row: NumberWordRow) {
    let spellings = row.spellings.withUTF8Buffer { [UInt8]($0) }
    for token in Tokenizer.tokens(in: spellings) {
      let folded = Folding.fold(spellings, token)
      let start = letters.count
      letters += folded
      longest = max(longest, folded.count)
      entries.append(
        Entry(
          start: start, end: letters.count,
          word: NumberWord(kind: row.kind, value: row.value)))
      var slot = Self.hash(folded.span) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt16(entries.count)
    }
  }

  /// FNV-1a (Fowler, Noll, Vo), 32 bits.
  private static func hash(_ bytes: Span<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for index in 0..<bytes.count {
      hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193
    }
    return Int(hash ^ hash >> 15)
  }
}
