/// What a clause traces something back to, and what was not expected.
extension CategoryAnnotator {
  /// «ولم يتوقع الخبراء هذه الزلازل» (did not expect these earthquakes)
  func didNotExpect(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.prefix(3).contains {
      reading.report($0)?.kind == .predict && reading.wasExpected($0)
        && !range.contains(where: {
          Complementizer.isOne(reading.folded($0))
        })
    }
  }

  /// «يعود هذا التدهور إلى عدة عوامل» (this decline goes back to several
  /// factors), «تعود جذور الأزمة إلى …» (the roots of …): a cause, unless a date
  /// follows.
  func tracesBack(
    _ range: Range<Int>, _ main: Int?, _ reading: SentenceReading
  ) -> Bool {
    guard let main, isReturn(main, reading), !datesBack(range, reading),
      let to = (main + 1..<min(main + 8, range.upperBound)).first(where: {
        reading.folded($0) == "الي"
      })
    else { return false }
    let subject =
      main > range.lowerBound + 1
      ? range.lowerBound..<main : main + 1..<to
    return subject.contains {
      let word = reading.folded($0).withoutAnd.withoutArticle
      return Self.traced.contains(word)
    }
      || (to + 1..<min(to + 3, range.upperBound)).contains {
        Self.factors.contains(reading.folded($0).withoutArticle)
      }
  }

  /// جذور، سبب، أسباب (roots, reason)
  static let traced: WordSet = [
    "جذور", "سبب", "اسباب", "تدهور", "انخفاض", "ارتفاع", "تراجع", "هبوط",
    "زياده", "نقص", "انهيار", "توقف", "تاخر", "فشل", "نجاح", "ازدياد",
    "تزايد", "تباطو", "صعود", "انتشار",
  ]
  /// عوامل، أسباب (factors, reasons)
  static let factors: WordSet = [
    "عوامل", "اسباب", "سبب", "عامل", "نقص", "ارتفاع", "انخفاض", "زياده",
    "تراجع", "غياب", "ضعف", "سوء", "عده",
  ]

  /// عاد، رجع (to go back to)
  func isReturn(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    return word.hasSuffix("عود") || word.hasSuffix("رجع")
      || ["عاد", "رجع"].contains(reading.verb(index)?.lemma)
  }

  /// «أرجع أساساته إلى العصر …» (dated its foundations to the … era).
  func datesBack(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.contains {
      [
        "العصر", "عصر", "العهد", "عهد", "القرن", "القرون", "حقبه", "الحقبه",
        "اصله", "اصلها", "اصولها", "زمن", "الزمن", "ايام", "عام", "سنه",
        "مطلع", "اواخر", "اوايل", "منتصف",
      ].contains(reading.folded($0))
        || reading.folded($0).hasSuffix("ينيات")
        || reading.folded($0).hasSuffix("ينات")
    }
  }
}
