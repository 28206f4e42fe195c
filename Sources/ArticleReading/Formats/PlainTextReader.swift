/// A `.txt` file, decoded → its text, untouched, and its blocks.
enum PlainTextReader {
  static func read(_ bytes: [UInt8]) -> ReadText {
    ReadText(bytes: bytes, blocks: PlainOutline.blocks(of: bytes))
  }
}
