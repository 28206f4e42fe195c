/// Names between quotation marks, which are no quotations.
extension QuoteAnnotator {
  /// «شركتي "نور" و"الأفق"» (the companies “Nur” and “al-Ufuq”), «المعروفة باسم
  /// "السير الليلي"»: behind a dual or a word of calling, and the second one
  /// behind و.
  func isOfTwo(_ pair: Marks.Pair, _ reading: SentenceReading) -> Bool {
    guard language == .arabic, pair.inside.count < 4,
      reading.firstVerb(in: pair.inside) == nil
    else { return false }
    let before = reading.folded(pair.open - 1)
    if before == "و",
      let first = reading.pairs.first(where: {
        $0.kind == .quotation && $0.close == pair.open - 2
      })
    {
      return isOfTwo(first, reading)
        || isTitle(
          first, after: reading.folded(first.open - 1), reading)
    }
    if Self.calling.contains(before) { return true }
    // «ناد تابع لـ"نجم الجنوب"» (a club of “Star of the South”)
    if before == "ل", Self.belonging.contains(reading.folded(pair.open - 2)) {
      return true
    }
    // ـتي، ـي (-tay, -ay)
    guard before.hasSuffix("ي"), before.count > 4,
      reading.folded(pair.close + 1) == "و",
      reading.quotation(openedAt: pair.close + 2) != nil
    else { return false }
    return true
  }

  /// تابع (that belongs to)
  private static let belonging: WordSet = [
    "تابع", "تابعه", "التابع", "التابعه", "تابعين", "التابعين",
  ]

  /// بنمط، باسم، بلقب، بعنوان، بمسمى (as the type, the name, the title)
  private static let calling: WordSet = [
    "بنمط", "باسم", "بلقب", "بعنوان", "بمسمي", "بشعار", "بتسميه", "بوسم",
  ]

  /// «"كوفيد-19"», «"أرتميس 2"»: a word and a number make a name.
  func isNumbered(_ pair: Marks.Pair, _ reading: SentenceReading)
    -> Bool
  {
    pair.inside.count < 4
      && pair.inside.last.map {
        reading.run.words[$0].kind == .digits
      } ?? false && reading.verb(pair.open + 1) == nil
  }

  /// «ولي العهد "محمد بن سلمان"»: a given name and no more than three words.
  func isNamedPerson(
    _ pair: Marks.Pair, _ reading: SentenceReading
  ) -> Bool {
    (2...4).contains(pair.inside.count) && reading.isGivenName(pair.open + 1)
      && pair.inside.allSatisfy {
        reading.run.words[$0].kind == .arabic && reading.verb($0) == nil
          // «"عادل للجميع"» (fair to all) is said of something.
          && !reading.folded($0).hasPrefix("لل")
      }
  }

  /// «اطلعت عليها "الضفاف"» (seen by …), «استطلعت "المدار" آراءهم» (polled by
  /// …), «مديرة الأصول في "الخور للاستثمار"»: a few words without a verb.
  func isSeer(_ pair: Marks.Pair, _ reading: SentenceReading) -> Bool {
    guard pair.inside.count < 5, pair.open > 1,
      pair.inside.allSatisfy({ reading.verb($0) == nil })
    else { return false }
    let before = reading.folded(pair.open - 1)
    if Self.seeing.contains(before)
      || reading.isOne(pair.open - 1, .pronominal)
        && Self.seeing.contains(reading.folded(pair.open - 2))
    {
      return true
    }
    return before == Self.within && reading.folded(pair.open + 1).isDefinite
      && (max(0, pair.open - 5)..<pair.open - 1).contains {
        reading.office($0) == .person
      }
  }

  /// اطلعت، استطلعت، حصلت، تسلمت (saw, polled, obtained, received)
  private static let seeing: WordSet = [
    "اطلعت", "اطلع", "استطلعت", "استطلع", "استطلعتهم", "حصلت", "حصل", "تسلمت",
    "راجعت", "استمزجت", "سالت", "سالتهم", "التقت", "قابلت",
  ]
}
