/// The character set that a page names in its first bytes.
enum HTMLCharset {
  /// The name behind the first `charset=` of a `<meta>`, in small letters
  /// (HTML Standard: within the first 1024 bytes).
  static func declared(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1024).map { byte in
      (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
    let sign = Array("charset".utf8)
    var offset = 0
    while offset + sign.count < head.count {
      guard head[offset...].starts(with: sign) else {
        offset += 1
        continue
      }
      offset += sign.count
      if let name = value(in: head, from: offset) { return name }
    }
    return nil
  }

  private static func value(in head: [UInt8], from start: Int) -> String? {
    var offset = start
    func skipSpace() {
      while offset < head.count,
        [0x20, 0x09, 0x0A, 0x0D].contains(head[offset])
      {
        offset += 1
      }
    }
    skipSpace()
    guard offset < head.count, head[offset] == 0x3D else { return nil }
    offset += 1
    skipSpace()
    if offset < head.count, head[offset] == 0x22 || head[offset] == 0x27 {
      offset += 1
    }
    let name = head[offset...].prefix { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
        || [0x2D, 0x5F, 0x3A, 0x2E].contains(byte)
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
