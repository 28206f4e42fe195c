import ClaimExtraction

/// A form under which a word is indexed, as bytes: the folded word itself,
/// or a mark that no word begins with and a form derived from it. So an exact
/// search for كتاب (kitāb, book) does not find the stem of الكتاب.
///
/// Numbers are indexed by what they say, as a number in digits would be:
/// «خمسة مليارات», `$5bn` and `5,000,000,000` all as `5000000000`.
enum IndexForm {
  private static let stemMark: UInt8 = 0x01
  private static let rootMark: UInt8 = 0x02
  private static let dateMark: UInt8 = 0x03

  /// The form of a stem.
  static func stem(_ stem: [UInt8]) -> [UInt8] { [stemMark] + stem }

  /// The form of a root.
  static func root(_ root: [UInt8]) -> [UInt8] { [rootMark] + root }

  /// The forms of a date as `DateMention` writes it: itself, and its month
  /// for a day. A year is a number already.
  static func dates(_ value: String) -> [[UInt8]] {
    let bytes = Array(value.utf8)
    guard bytes.count > 4 else { return [] }
    let isDay =
      bytes.count == 10 && bytes[4] == UInt8(ascii: "-")
      && bytes[7] == UInt8(ascii: "-")
    return [[dateMark] + bytes] + (isDay ? [[dateMark] + bytes[..<7]] : [])
  }

  /// A form without its mark, to be read.
  static func text(of form: [UInt8]) -> String {
    let isMarked = form.first.map { $0 <= dateMark } ?? false
    return String(
      decoding: isMarked ? form.dropFirst() : form[...], as: UTF8.self)
  }

  /// A number as digits would say it, or `nil` for what has none of its own.
  static func number(_ value: Double) -> [UInt8]? {
    guard value.isFinite, abs(value) < 1e15 else { return nil }
    return value == value.rounded()
      ? Array(String(Int64(value)).utf8) : Array(String(value).utf8)
  }
}
