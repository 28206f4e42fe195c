/// What is known of folded words: a hash table by open addressing, as the
/// annotators look up every word many times.
///
///     var map = WordMap<Int>()
///     map["قال"] = 1
///     map["قال"]  // 1
struct WordMap<Value: Sendable>: Sendable {
  /// A byte of each word's hash, 0 where a slot is free. Most words that are
  /// looked up are not there, and these bytes, a sixteenth of the words, stay
  /// near the processor and say so.
  private var tags: [UInt8]
  private var keys: [FoldedWord]
  private var values: [Value?]
  private var mask: Int
  /// How many words it holds.
  private(set) var count = 0

  init() { self.init(slots: 16) }

  private init(slots: Int) {
    tags = Array(repeating: 0, count: slots)
    keys = Array(repeating: .empty, count: slots)
    values = Array(repeating: nil, count: slots)
    mask = slots - 1
  }

  /// What is known of a word. The empty word is never known.
  subscript(word: FoldedWord) -> Value? {
    @inline(__always) get {
      let hash = Self.hash(of: word)
      let tag = Self.tag(of: hash)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while true {
        let found = tags[slot]
        if found == 0 { return nil }
        if found == tag, keys[slot].bits == word.bits { return values[slot] }
        slot = (slot + 1) & mask
      }
    }
    set {
      guard !word.isEmpty, let newValue else { return }
      if count * 2 >= mask { grow() }
      let slot = place(of: word)
      if tags[slot] == 0 { count += 1 }
      tags[slot] = Self.tag(of: Self.hash(of: word))
      keys[slot] = word
      values[slot] = newValue
    }
  }

  /// What is known of a word, or a value in its place.
  subscript(word: FoldedWord, default value: Value) -> Value {
    get { self[word] ?? value }
    set { self[word] = newValue }
  }

  /// The words alone.
  var words: WordSet { WordSet(keys.lazy.filter { !$0.isEmpty }) }

  /// The words with what is known of them, in no order.
  var all: [(word: FoldedWord, value: Value)] {
    keys.indices.compactMap { slot in values[slot].map { (keys[slot], $0) } }
  }

  @inline(__always)
  private static func hash(of word: FoldedWord) -> UInt64 {
    let low = UInt64(truncatingIfNeeded: word.bits)
    let high = UInt64(truncatingIfNeeded: word.bits >> 64)
    let hash = (low ^ high &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    return hash ^ hash >> 32
  }

  /// The byte of a hash that tells words of near slots apart; never 0.
  @inline(__always)
  private static func tag(of hash: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: hash >> 56) | 1
  }

  private func place(of word: FoldedWord) -> Int {
    var slot = Int(truncatingIfNeeded: Self.hash(of: word)) & mask
    while tags[slot] != 0, keys[slot] != word { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    var larger = WordMap(slots: keys.count * 2)
    for (word, value) in all { larger[word] = value }
    self = larger
  }
}

/// A set of folded words.
///
///     let words: WordSet = ["قال", "أكد"]
///     words.contains("قال")  // true
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var map = WordMap<Void>()

  init(_ words: some Sequence<FoldedWord>) {
    for word in words { map[word] = () }
  }

  init(arrayLiteral words: FoldedWord...) { self.init(words) }

  func contains(_ word: FoldedWord) -> Bool { map[word] != nil }

  mutating func insert(_ word: FoldedWord) { map[word] = () }

  /// Its words, in no order.
  var words: [FoldedWord] { map.all.map(\.word) }

  func union(_ other: WordSet) -> WordSet {
    WordSet(words + other.words)
  }
}
