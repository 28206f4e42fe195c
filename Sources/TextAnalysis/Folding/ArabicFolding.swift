/// Writes variant Arabic letters as the plain letter readers take them for.
///
/// Hamza (ء U+0621) and the 27 other plain letters stay. Persian, Urdu and
/// North African letters become the letter an Arabic text has in their place;
/// so گ (gaf) becomes ك (kaf), as in كوكل beside گوگل (Google). One form of
/// each name in the index is worth more here than telling Persian words apart.
enum ArabicFolding {
  /// The folded letter of a code point of the Arabic blocks, itself when it
  /// has no rule, 0 when it is dropped.
  @inline(__always)
  static func letter(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x622, 0x623, 0x625: 0x627  // آ أ إ (alef with madda, hamza) → ا
    case 0x624: 0x648  // ؤ (waw with hamza) → و
    case 0x626, 0x649: 0x64A  // ئ (yeh with hamza), ى (alef maksura) → ي
    case 0x629: 0x647  // ة (teh marbuta) → ه
    case 0x627...0x63A, 0x641...0x64A, 0x621: scalar
    case 0x640, 0x64B...0x65F, 0x670: 0  // tatweel and vowel marks
    default: extended(scalar)
    }
  }

  private static func extended(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x671...0x673, 0x675: 0x627  // ٱ (alef wasla) ٲ ٳ ٵ → ا
    case 0x674: 0x621  // ٴ (high hamza) → ء
    case 0x66E, 0x67B, 0x67E, 0x680: 0x628  // ٮ ٻ پ (peh) ڀ → ب
    case 0x679, 0x67A, 0x67C, 0x67F: 0x62A  // ٹ (tteh) ٺ ټ ٿ → ت
    case 0x67D: 0x62B  // ٽ → ث
    case 0x683, 0x684, 0x686, 0x687, 0x6BF: 0x62C  // ڃ ڄ چ (tcheh) ڇ ڿ → ج
    case 0x681, 0x682, 0x685: 0x62E  // ځ ڂ څ → خ
    case 0x688...0x690, 0x6EE: 0x62F  // ڈ (ddal) and others → د
    case 0x698: 0x632  // ژ (jeh) → ز
    case 0x691...0x697, 0x699, 0x6EF: 0x631  // ڑ (rreh) and others → ر
    case 0x69A, 0x69B: 0x633  // ښ ڛ → س
    case 0x69C, 0x6FA: 0x634  // ڜ ۺ → ش
    case 0x69D: 0x635  // ڝ → ص
    case 0x69E, 0x6FB: 0x636  // ڞ ۻ → ض
    case 0x69F: 0x638  // ڟ → ظ
    case 0x6A0, 0x6FC: 0x63A  // ڠ ۼ → غ
    case 0x6A1...0x6A6: 0x641  // ڡ ڤ (veh) ڥ and others → ف
    case 0x66F, 0x6A7, 0x6A8: 0x642  // ٯ ڧ ڨ (Tunisian gaf) → ق
    case 0x6A9...0x6B4, 0x63B, 0x63C: 0x643  // ک (keheh) گ (gaf) ڭ … → ك
    case 0x6B5...0x6B8: 0x644  // ڵ ڶ ڷ ڸ → ل
    case 0x6B9...0x6BD: 0x646  // ں (noon ghunna) and others → ن
    case 0x6BE, 0x6C0...0x6C3, 0x6D5, 0x6FF: 0x647  // ھ ۀ ہ ۂ ۃ ە → ه
    case 0x676, 0x677, 0x6C4...0x6CB, 0x6CF: 0x648  // ٶ ٷ ۆ ۇ ۋ … → و
    case 0x620, 0x63D...0x63F, 0x678: 0x64A  // ؠ ؽ ؾ ؿ ٸ → ي
    case 0x6CC...0x6CE, 0x6D0...0x6D3: 0x64A  // ی (Farsi yeh) ۍ ێ ې ے → ي
    default: scalar
    }
  }
}
