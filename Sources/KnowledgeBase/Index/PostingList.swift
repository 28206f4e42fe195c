/// The claims of one block that hold a form, each with how often.
///
/// A block is 4,096 claims that follow one another by number. Stored, a
/// posting is the distance from the one before as a variable-length number,
/// its lowest bit set where the form stands there more than once; then the
/// count follows.
struct PostingList {
  /// How many claims a block has, as a power of two.
  static let blockBits = 12

  /// The block of a claim.
  static func block(of claim: Int64) -> Int64 { claim >> blockBits }

  /// The place of a claim in its block.
  static func offset(of claim: Int64) -> UInt32 {
    UInt32(truncatingIfNeeded: claim & (1 << blockBits - 1))
  }

  /// One claim: its place in the block, and how often it holds the form;
  /// a count of 0 stands for a claim to take out.
  struct Posting: Equatable {
    private let packed: UInt32

    /// Counts above 65,535 are kept as that.
    init(offset: UInt32, count: Int) {
      packed = offset << 16 | UInt32(Swift.min(count, 0xFFFF))
    }

    var offset: UInt32 { packed >> 16 }
    var count: UInt32 { packed & 0xFFFF }
  }

  /// The postings in the order of their claims.
  private(set) var postings: [Posting] = []

  /// Reads a stored list; what is damaged ends it.
  init(_ bytes: UnsafeRawBufferPointer) {
    var reader = PostingReader(bytes)
    while let posting = reader.next() {
      postings.append(
        Posting(offset: posting.offset, count: Int(posting.count)))
    }
  }

  /// A list of postings in any order.
  init(_ postings: [Posting] = []) {
    merge(postings)
  }

  /// Puts changes in; the later of two for one claim holds.
  mutating func merge(_ changes: [Posting]) {
    var last = postings.last.map { Int($0.offset) } ?? -1
    let onlyAppends = changes.allSatisfy { posting in
      defer { last = Int(posting.offset) }
      return posting.count > 0 && Int(posting.offset) > last
    }
    if onlyAppends {
      postings += changes
    } else {
      mergeAll(changes)
    }
  }

  private mutating func mergeAll(_ changes: [Posting]) {
    var byOffset: [UInt32: Posting] = [:]
    for posting in postings + changes { byOffset[posting.offset] = posting }
    postings = byOffset.values.filter { $0.count > 0 }
      .sorted { $0.offset < $1.offset }
  }

  /// The list as it is stored.
  var bytes: [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(postings.count * 2)
    var last: UInt32 = 0
    for posting in postings {
      let isMore: UInt32 = posting.count > 1 ? 1 : 0
      Self.append((posting.offset - last) << 1 | isMore, to: &output)
      if isMore == 1 { Self.append(posting.count, to: &output) }
      last = posting.offset
    }
    return output
  }

  private static func append(_ number: UInt32, to output: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: rest))
  }
}
