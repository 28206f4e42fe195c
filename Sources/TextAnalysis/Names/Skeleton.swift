/// The consonant classes of a name as they are collected.
struct Skeleton {
  /// The bytes written so far, those before `start` not being this name's.
  var classes: [UInt8] = []
  let start: Int

  /// A skeleton that begins at an index of its bytes.
  init(start: Int) { self.start = start }

  /// Whether no consonant has been met.
  var isEmpty: Bool { classes.count == start }

  /// Appends a class unless it is the one before.
  mutating func append(_ letter: Unicode.Scalar) {
    let byte = UInt8(truncatingIfNeeded: letter.value)
    if !isEmpty, classes.last == byte { return }
    classes.append(byte)
  }
}
