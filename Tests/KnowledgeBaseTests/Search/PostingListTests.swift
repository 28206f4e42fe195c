import Testing

@testable import KnowledgeBase

struct PostingListTests {
  private typealias Posting = PostingList.Posting

  private func read(_ bytes: [UInt8]) -> [[UInt32]] {
    var found: [[UInt32]] = []
    bytes.withUnsafeBytes { buffer in
      var reader = PostingReader(buffer)
      while let posting = reader.next() {
        found.append([posting.offset, posting.count])
      }
    }
    return found
  }

  @Test("Distances and counts are packed as the format says")
  func format() {
    let list = PostingList([
      Posting(offset: 3, count: 1), Posting(offset: 4, count: 2),
      Posting(offset: 204, count: 1),
    ])
    // 3 − 0 = 3, once: 6; 1, more than once: 3, then 2; 200, once: 400.
    #expect(list.bytes == [6, 3, 2, 0x90, 0x03])
    #expect(read(list.bytes) == [[3, 1], [4, 2], [204, 1]])
  }

  @Test("Changes in any order keep the claims in order, the later holds")
  func merge() {
    var list = PostingList([
      Posting(offset: 9, count: 1), Posting(offset: 2, count: 5),
    ])
    list.merge([
      Posting(offset: 2, count: 0), Posting(offset: 4095, count: 70_000),
      Posting(offset: 9, count: 3), Posting(offset: 0, count: 1),
    ])
    #expect(read(list.bytes) == [[0, 1], [9, 3], [4095, 65_535]])
  }

  @Test(
    "A damaged list ends where it makes no sense",
    arguments: [
      ([0x80], [[0, 1]]),  // breaks off within a number
      ([7], [[3, 0]]),  // breaks off before the count
      ([6, 0xFF, 0xFF, 0x7F], [[3, 1]]),  // points outside the block
      ([], []),
    ] as [([UInt8], [[UInt32]])])
  func damage(_ bytes: [UInt8], _ expected: [[UInt32]]) {
    #expect(read(bytes) == expected)
  }

  @Test(
    "A claim's block and its place there are its number in two parts",
    arguments: [
      (0, 0, 0), (4095, 0, 4095), (4096, 1, 0), (29_000, 7, 328),
    ] as [(Int64, Int64, UInt32)])
  func blocks(_ claim: Int64, _ block: Int64, _ offset: UInt32) {
    #expect(PostingList.block(of: claim) == block)
    #expect(PostingList.offset(of: claim) == offset)
  }
}
