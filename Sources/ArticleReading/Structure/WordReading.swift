/// A word as the tables of this room spell it: small letters, without vowel
/// marks and tatweel (but «هـ», the sign of the Hijri era, keeps its own).
func plainWord(_ range: Range<Int>, in bytes: [UInt8]) -> String {
  var output: [UInt8] = []
  output.reserveCapacity(range.count)
  var offset = range.lowerBound
  while offset < range.upperBound {
    let next = scalar(in: bytes, at: offset)
    if !ScalarClass.isArabicMark(next.value),
      !ScalarClass.isSpace(next.value)
    {
      appendUTF8(next.value, to: &output)
    }
    offset += next.length
  }
  return String(decoding: output, as: UTF8.self).lowercased()
}

/// The runs between spaces, in order.
func spacedRuns(_ range: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
  var runs: [Range<Int>] = []
  var start: Int?
  var offset = range.lowerBound
  while offset < range.upperBound {
    let next = scalar(in: bytes, at: offset)
    if ScalarClass.isSpace(next.value) {
      if let first = start { runs.append(first..<offset) }
      start = nil
    } else if start == nil {
      start = offset
    }
    offset += next.length
  }
  if let first = start { runs.append(first..<range.upperBound) }
  return runs
}

/// The part of a run that is letters, digits and inner dots: «(رويترز).» →
/// «رويترز».
func bareWord(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
  var start = range.lowerBound
  while start < range.upperBound {
    let next = scalar(in: bytes, at: start)
    if ScalarClass.isWordSign(next.value) { break }
    start += next.length
  }
  var end = range.upperBound
  while let last = scalar(in: bytes, before: end, notBefore: start),
    !ScalarClass.isWordSign(last.value),
    !ScalarClass.isArabicMark(last.value)
  {
    end -= last.length
  }
  return start..<end
}
