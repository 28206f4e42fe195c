/// What is known of folded words: a hash table by open addressing, as the
/// annotators look up every word many times.
///
///     var map = WordMap<Int>()
///     map["قال"] = 1
///     map["قال"]  // 1
struct WordMap<Value: Sendable>: Sendable {
  private var keys: [FoldedWord]
  private var values: [Value?]
  private var mask: Int
  /// How many words it holds.
  private(set) var count = 0

  init() {
    keys = Array(repeating: .empty, count: 16)
    values = Array(repeating: nil, count: 16)
    mask = 15
  }

  /// What is known of a word. The empty word is never known.
  subscript(word: FoldedWord) -> Value? {
    @inline(__always) get {
      var slot = slot(of: word)
      while true {
        let key = keys[slot]
        if key.bits == word.bits { return values[slot] }
        if key.isEmpty { return nil }
        slot = (slot + 1) & mask
      }
    }
    set {
      guard !word.isEmpty, let newValue else { return }
      if count * 2 >= mask { grow() }
      let slot = place(of: word)
      if keys[slot].isEmpty { count += 1 }
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
  private func slot(of word: FoldedWord) -> Int {
    let low = UInt64(truncatingIfNeeded: word.bits)
    let high = UInt64(truncatingIfNeeded: word.bits >> 64)
    var hash = (low ^ high &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash) & mask
  }

  private func place(of word: FoldedWord) -> Int {
    var slot = slot(of: word)
    while !keys[slot].isEmpty, keys[slot] != word { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    var larger = WordMap()
    larger.keys = Array(repeating: .empty, count: keys.count * 2)
    larger.values = Array(repeating: nil, count: keys.count * 2)
    larger.mask = keys.count * 2 - 1
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

  func union(_ other: WordSet) -> WordSet {
    WordSet(map.all.map(\.word) + other.map.all.map(\.word))
  }
}
