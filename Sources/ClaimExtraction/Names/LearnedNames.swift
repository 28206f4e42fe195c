import NameTables
import TextAnalysis

extension NameMatcher {
  /// The matcher with the tables that ship with Isnad, read at first use.
  public static let learned = NameMatcher(
    latinArabic: aligner(name_table_latin_arabic),
    arabicArabic: aligner(name_table_arabic_arabic),
    latinLatin: aligner(name_table_latin_latin))

  private static func aligner(_ table: name_table) -> NameAligner {
    let bytes = UnsafeBufferPointer(start: table.bytes, count: table.count)
    return NameAligner(SegmentTable(bytes.span))
  }
}
