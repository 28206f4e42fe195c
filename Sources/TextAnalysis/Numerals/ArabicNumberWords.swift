/// The number words of Arabic in all their inflections.
///
/// Spelled as in print; they are folded before they are looked up, so that
/// hamza, ta marbuta and alef maqsura may be written in any way. From the
/// chapters on numerals in Wright, *A Grammar of the Arabic Language* (I,
/// §§318–337), and Ryding, *Modern Standard Arabic* (ch. 15).
enum ArabicNumberWords {
  static let rows: [NumberWordRow] = [
    NumberWordRow(.zero, 0, "صفر"),  // ṣifr
    NumberWordRow(.ones, 1, "واحد واحدة واحدا"),  // wāḥid
    NumberWordRow(.compoundOnes, 1, "أحد إحدى"),  // aḥad
    NumberWordRow(.ones, 2, "اثنان اثنين اثنتان اثنتين ثنتان ثنتين"),
    NumberWordRow(.compoundOnes, 2, "اثنا اثني اثنتا اثنتي"),  // ithnā
    NumberWordRow(.ones, 3, "ثلاث ثلاثة ثلاثا"),  // thalātha
    NumberWordRow(.ones, 4, "أربع أربعة أربعا"),  // arbaʿa
    NumberWordRow(.ones, 5, "خمسة خمسا"),  // khamsa
    NumberWordRow(.onesOrFraction, 5, "خمس"),  // khams, khums
    NumberWordRow(.ones, 6, "ست ستة ستا"),  // sitta
    NumberWordRow(.ones, 7, "سبعة سبعا"),  // sabʿa
    NumberWordRow(.onesOrFraction, 7, "سبع"),  // sabʿ, subʿ
    NumberWordRow(.ones, 8, "ثمان ثماني ثمانية ثمانيا"),  // thamāniya
    NumberWordRow(.ones, 9, "تسعة تسعا"),  // tisʿa
    NumberWordRow(.onesOrFraction, 9, "تسع"),  // tisʿ, tusʿ
    NumberWordRow(.ten, 10, "عشرة عشرا"),  // ʿashara
    NumberWordRow(.tenOrFraction, 10, "عشر"),  // ʿashr, ʿushr
    NumberWordRow(.tens, 20, "عشرون عشرين"),  // ʿishrūn
    NumberWordRow(.tens, 30, "ثلاثون ثلاثين"),
    NumberWordRow(.tens, 40, "أربعون أربعين"),
    NumberWordRow(.tens, 50, "خمسون خمسين"),
    NumberWordRow(.tens, 60, "ستون ستين"),
    NumberWordRow(.tens, 70, "سبعون سبعين"),
    NumberWordRow(.tens, 80, "ثمانون ثمانين"),
    NumberWordRow(.tens, 90, "تسعون تسعين"),
    NumberWordRow(.hundred, 100, "مئة مائة"),  // miʾa
    NumberWordRow(
      .hundreds, 200,
      "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي"),
    NumberWordRow(.hundreds, 300, "ثلاثمئة ثلاثمائة"),
    NumberWordRow(.hundreds, 400, "أربعمئة أربعمائة"),
    NumberWordRow(.hundreds, 500, "خمسمئة خمسمائة"),
    NumberWordRow(.hundreds, 600, "ستمئة ستمائة"),
    NumberWordRow(.hundreds, 700, "سبعمئة سبعمائة"),
    NumberWordRow(
      .hundreds, 800, "ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة"),
    NumberWordRow(.hundreds, 900, "تسعمئة تسعمائة"),
    NumberWordRow(.vague, 10, "عشرات"),  // ʿasharāt, tens
    NumberWordRow(.vague, 100, "مئات مائات"),  // miʾāt, hundreds
    NumberWordRow(.scale, 1e3, "ألف"),  // alf
    NumberWordRow(.dualScale, 1e3, "ألفان ألفين ألفي"),
    NumberWordRow(.pluralScale, 1e3, "آلاف ألوف"),
    NumberWordRow(.accusativeThousand, 1e3, "ألفا"),
    NumberWordRow(.scale, 1e6, "مليون"),  // milyūn
    NumberWordRow(.dualScale, 1e6, "مليونان مليونين مليوني"),
    NumberWordRow(.pluralScale, 1e6, "ملايين"),
    NumberWordRow(.accusativeScale, 1e6, "مليونا"),
    NumberWordRow(.scale, 1e9, "مليار بليون"),  // milyār, bilyūn
    NumberWordRow(
      .dualScale, 1e9,
      "ملياران مليارين ملياري بليونان بليونين بليوني"),
    NumberWordRow(.pluralScale, 1e9, "مليارات بلايين"),
    NumberWordRow(.accusativeScale, 1e9, "مليارا بليونا"),
    NumberWordRow(.scale, 1e12, "تريليون ترليون"),  // trilyūn
    NumberWordRow(
      .dualScale, 1e12,
      "تريليونان تريليونين تريليوني ترليونان ترليونين ترليوني"),
    NumberWordRow(.pluralScale, 1e12, "تريليونات ترليونات"),
    NumberWordRow(.accusativeScale, 1e12, "تريليونا ترليونا"),
    NumberWordRow(.scale, 12, "دزينة دستة"),  // dazīna, dasta: dozen
    NumberWordRow(.dualScale, 12, "دزينتان دزينتين دستتان دستتين"),
    NumberWordRow(.pluralScale, 12, "دزينات دستات"),
    NumberWordRow(.fraction, 1 / 2, "نصف"),  // niṣf
    NumberWordRow(.fraction, 1 / 3, "ثلث"),  // thulth
    NumberWordRow(.fraction, 2 / 3, "ثلثان ثلثين ثلثا ثلثي"),
    NumberWordRow(.fraction, 1 / 4, "ربع"),  // rubʿ
    NumberWordRow(.fraction, 1 / 6, "سدس"),  // suds
    NumberWordRow(.countedFraction, 1 / 3, "أثلاث"),
    NumberWordRow(.countedFraction, 1 / 4, "أرباع"),
    NumberWordRow(.countedFraction, 1 / 5, "أخماس"),
    NumberWordRow(.countedFraction, 1 / 6, "أسداس"),
    NumberWordRow(.countedFraction, 1 / 7, "أسباع"),
    NumberWordRow(.countedFraction, 1 / 8, "أثمان ثمن"),
    NumberWordRow(.countedFraction, 1 / 9, "أتساع"),
    NumberWordRow(.countedFraction, 1 / 10, "أعشار"),
    NumberWordRow(.and, 0, "و"),
    NumberWordRow(.minus, 0, "سالب ناقص"),  // sālib, nāqiṣ
    NumberWordRow(.point, 0, "فاصلة"),  // fāṣila
    NumberWordRow(.part, 0, "جزء أجزاء جزءا"),  // juzʾ
    NumberWordRow(.outOf, 0, "من"),  // min
    NumberWordRow(.over, 0, "على"),  // ʿalā
    NumberWordRow(.notNumber, 0, "لست"),  // lastu (I am not), no ل + ست
    NumberWordRow(.inside, 0, "في"),  // fī
    NumberWordRow(.determiner, 0, "أي كل أصل"),  // any, each, a total of
    NumberWordRow(
      .ordinal, 0,
      """
      أول أولى أخير أخيرة نهائي حادي حادية ثاني ثانية ثالث ثالثة رابع رابعة \
      خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة عاشر عاشرة
      """),
  ]
}
