/// The short names of articles: what may be one, and how one is made.
enum ArticleKey {
  /// Why `key` cannot be a key; `nil` when it can.
  static func objection(to key: String) -> String? {
    if key.isEmpty { return "is empty" }
    if key.hasPrefix("-") || key.hasPrefix(".") {
      return "begins with '\(key.prefix(1))'"
    }
    if key.utf8.count > 200 { return "is longer than 200 bytes" }
    if key.unicodeScalars.contains(where: isSpace) {
      return "holds space or invisible signs"
    }
    if key.unicodeScalars.contains(where: isReserved) {
      return
        "holds a sign that paths and addresses need (/ \\ : ? # and the like)"
    }
    return nil
  }

  /// A key from the name of a file or folder: what no key may hold becomes a
  /// hyphen. «خسائر الشركة» → «خسائر-الشركة».
  static func derived(from name: String) -> String {
    var key = ""
    for scalar in name.unicodeScalars {
      if !isSpace(scalar), !isReserved(scalar) {
        key.unicodeScalars.append(scalar)
      } else if !key.hasSuffix("-") {
        key += "-"
      }
    }
    while key.hasPrefix("-") || key.hasPrefix(".") { key.removeFirst() }
    while key.hasSuffix("-") { key.removeLast() }
    while key.utf8.count > 200 { key.unicodeScalars.removeLast() }
    return key.isEmpty ? "article" : key
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    ScalarClass.isSpace(scalar.value) || scalar.value == 0x200C
      || scalar.value == 0x200D
      || scalar.properties.generalCategory == .control
  }

  private static func isReserved(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", "\\", ":", "?", "#", "%", "*", "\"", "'", "<", ">", "|", "&",
      "`", "$", ";":
      true
    default:
      false
    }
  }
}

extension String {
  /// Without space and invisible signs at its ends.
  var trimmingSpace: String {
    let bytes = Array(utf8)
    guard let range = LineScanner.trimmed(bytes.indices, in: bytes) else {
      return ""
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
