import TextAnalysis

/// The changes that some claims make to the search index, collected in
/// memory until they are written at once.
struct IndexBatch {
  /// A list of the index: a form in a field, within one block of claims.
  struct Key: Hashable {
    var form: Int32
    var field: UInt8
    var block: Int32
  }
  /// The lengths of one field's texts within one block of claims.
  struct LengthKey: Hashable {
    var field: Int
    var block: Int64
  }

  /// The forms that the keys speak of.
  private(set) var table = FormTable()
  /// What changes in each list.
  private(set) var postings: [Key: [PostingList.Posting]] = [:]
  /// The new lengths, in words that are no stop words, by place in the block.
  private(set) var lengths: [LengthKey: [UInt32: Int]] = [:]
  /// How the number of letters of each field changes.
  private(set) var letters: [LengthKey: Int] = [:]
  /// How the number of claims whose text has a gram changes, by its number.
  private(set) var grams: [Int32: Int] = [:]
  /// The words in these claims, by their folded form.
  private(set) var words: Set<Int32> = []
  /// How many postings have been collected.
  private(set) var count = 0

  /// Adds a claim's words.
  mutating func add(_ claim: IndexedClaim) { change(claim, isRemoval: false) }

  /// Takes a claim's words out.
  mutating func remove(_ claim: IndexedClaim) {
    change(claim, isRemoval: true)
  }

  /// What changes in each list, in the order of the table `posting`, so that
  /// its pages are touched once.
  func sortedPostings() -> [(key: Key, postings: [PostingList.Posting])] {
    let forms = table.forms
    let ranks = forms.indices.sorted {
      forms[$0].lexicographicallyPrecedes(forms[$1])
    }
    var order = [Int32](repeating: 0, count: forms.count)
    for (rank, form) in ranks.enumerated() { order[form] = Int32(rank) }
    return postings.map { ($0.key, $0.value) }.sorted { a, b in
      (order[Int(a.key.form)], a.key.field, a.key.block)
        < (order[Int(b.key.form)], b.key.field, b.key.block)
    }
  }

  private mutating func change(_ claim: IndexedClaim, isRemoval: Bool) {
    for field in IndexField.allCases {
      let bytes = Array(claim.texts[field.rawValue].utf8)
      if bytes.isEmpty, field != .text { continue }
      var reading = FieldReading(bytes, in: &table)
      if field == .text {
        reading.add(dates: claim.dates, in: &table)
        for gram in reading.grams {
          grams[gram, default: 0] += isRemoval ? -1 : 1
        }
      }
      words.formUnion(reading.words)
      write(reading, field, claim.number, isRemoval)
    }
  }

  private mutating func write(
    _ reading: FieldReading, _ field: IndexField, _ claim: Int64,
    _ isRemoval: Bool
  ) {
    let block = PostingList.block(of: claim)
    let offset = PostingList.offset(of: claim)
    for (form, number) in reading.counts {
      let key = Key(
        form: form, field: UInt8(field.rawValue),
        block: Int32(truncatingIfNeeded: block))
      postings[key, default: []].append(
        PostingList.Posting(offset: offset, count: isRemoval ? 0 : number))
    }
    count += reading.counts.count
    let key = LengthKey(field: field.rawValue, block: block)
    lengths[key, default: [:]][offset] = isRemoval ? 0 : reading.length
    letters[key, default: 0] += isRemoval ? -reading.letters : reading.letters
  }
}

/// The words of one field of a claim.
private struct FieldReading {
  /// How often each form stands there, in the order of their numbers.
  var counts: [(form: Int32, number: Int)] = []
  /// How many words that are no stop words.
  var length = 0
  /// How many letters, stop words' too.
  var letters = 0
  var grams: Set<Int32> = []
  var words: Set<Int32> = []

  init(_ bytes: [UInt8], in table: inout FormTable) {
    let tokens = Tokenizer.tokens(in: bytes)
    var forms: [Int32] = []
    forms.reserveCapacity(tokens.count * 3)
    for token in tokens {
      guard let word = table.word(bytes.span, token) else { continue }
      forms.append(word.exact)
      if word.stem >= 0 { forms.append(word.stem) }
      if word.root >= 0 { forms.append(word.root) }
      if !word.isStop { length += 1 }
      letters += word.letters
      if words.insert(word.exact).inserted { grams.formUnion(word.grams) }
    }
    for value in NumberForms.all(in: bytes, tokens) {
      forms.append(table.number(of: value.form))
    }
    counts = Self.counted(forms)
  }

  mutating func add(dates: [String], in table: inout FormTable) {
    let forms = Set(dates.flatMap(IndexForm.dates))
    counts += forms.map { (table.number(of: $0), 1) }
  }

  private static func counted(_ forms: [Int32]) -> [(form: Int32, number: Int)]
  {
    var counts: [(form: Int32, number: Int)] = []
    for form in forms.sorted() {
      if counts.last?.form == form {
        counts[counts.count - 1].number += 1
      } else {
        counts.append((form, 1))
      }
    }
    return counts
  }
}
