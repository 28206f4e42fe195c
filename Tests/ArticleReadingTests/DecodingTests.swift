import Testing

@testable import ArticleReading

@Suite struct DecodingTests {
  private let words = "خسرت الشركة ٥ مليارات دولار، وفق التقرير."
  /// The same words as Windows-1256 bytes, without the Arabic-Indic digit.
  private let plain = "خسرت الشركة مليارات"
  private let plainBytes: [UInt8] = [
    0xCE, 0xD3, 0xD1, 0xCA, 0x20, 0xC7, 0xE1, 0xD4, 0xD1, 0xDF, 0xC9, 0x20,
    0xE3, 0xE1, 0xED, 0xC7, 0xD1, 0xC7, 0xCA,
  ]

  private func read(
    _ bytes: [UInt8], _ encoding: TextEncoding = .utf8, name: String = "a.txt"
  ) throws -> Article {
    try ArticleReader(encoding: encoding).read(bytes: bytes, name: name)
  }

  @Test func aByteOrderMarkIsNotText() throws {
    let article = try read([0xEF, 0xBB, 0xBF] + Array(words.utf8))
    #expect(article.text == words)
    #expect(article.sentences.first?.span.start == 0)
  }

  @Test func windows1256IsReadWhenAskedFor() throws {
    #expect(try read(plainBytes, .windows1256).text == plain)
  }

  @Test func windows1256WithoutBeingAskedForNamesTheByte() {
    #expect(
      message { _ = try read([0x61, 0x0A] + plainBytes) }
        == "a.txt: byte 2 (line 2) is not UTF-8; try --encoding windows-1256")
  }

  @Test func utf8ReadAsWindows1256IsRefused() {
    #expect(
      message { _ = try read(Array(words.utf8), .windows1256) }
        == "a.txt: is UTF-8, not Windows-1256; leave out --encoding")
  }

  /// A few bytes of every part of the table, from the Unicode mapping file.
  @Test(
    arguments: [
      (0x80, 0x20AC), (0x81, 0x067E), (0x8D, 0x0686), (0x90, 0x06AF),
      (0x98, 0x06A9), (0x9D, 0x200C), (0x9F, 0x06BA), (0xA1, 0x060C),
      (0xAB, 0x00AB), (0xBA, 0x061B), (0xBF, 0x061F), (0xC0, 0x06C1),
      (0xC7, 0x0627), (0xD7, 0x00D7), (0xE0, 0x00E0), (0xE1, 0x0644),
      (0xED, 0x064A), (0xF0, 0x064B), (0xFA, 0x0652), (0xFD, 0x200E),
      (0xFF, 0x06D2),
    ] as [(UInt8, UInt16)])
  func windows1256Table(byte: UInt8, codePoint: UInt16) {
    #expect(Windows1256.upperHalf[Int(byte) - 0x80] == codePoint)
    #expect(Windows1256.upperHalf.count == 128)
    #expect(Set(Windows1256.upperHalf).count == 128)
  }

  @Test func utf16WithItsMarkIsRead() throws {
    let units = Array(words.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try read([0xFF, 0xFE] + little).text == words)
    #expect(try read([0xFE, 0xFF] + big).text == words)
  }

  @Test(
    arguments: [
      ([0x80], 0), ([0x61, 0xC3], 1), ([0xC0, 0x80], 0),
      ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xE0, 0x80, 0x80], 0), ([0xF5], 0),
      ([0xD8, 0xA7, 0xE2, 0x82], 2), ([0xEF, 0xBB, 0xBF, 0x61, 0xFF], 4),
      ([0xF0, 0x9F, 0x98, 0x61], 0),
    ] as [([UInt8], Int)])
  func malformedBytesAreNamed(bytes: [UInt8], offset: Int) {
    #expect(message { _ = try read(bytes) }.contains("byte \(offset) (line 1)"))
  }

  @Test(
    arguments: [
      ([], "holds no text"), (Array(" \n\t\r\n\u{FEFF}".utf8), "holds no text"),
      (Array("***\n---\n".utf8), "holds no text"),
      ([0x61, 0x00, 0x62], "byte 1 (line 1) is NUL"),
      ([0xFF, 0xFE, 0x00, 0x00, 0x61], "UTF-32"),
      ([0xFF, 0xFE, 0x61], "inside a unit"),
      ([0xFF, 0xFE, 0x00, 0xD8], "half a pair"),
    ] as [([UInt8], String)])
  func whatIsNotTextIsRefused(bytes: [UInt8], words: String) {
    for name in ["a.txt", "a.md", "a.html"] {
      let message = message { _ = try read(bytes, name: name) }
      #expect(message.contains(words) || name == "a.md" && bytes.count == 8)
      #expect(!message.contains("\n"))
    }
  }

  @Test func languageIsToldByLetters() throws {
    #expect(try read(Array(words.utf8)).language == "ar")
    #expect(
      try read(Array("OpenAI lost money, أي خسرت.".utf8)).language == "en")
  }
}
