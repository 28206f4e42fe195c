/// Writes Arabic presentation forms, the shapes of letters that old systems
/// and PDF files store, as folded letters.
///
/// The forms are those of Unicode's Arabic Presentation Forms A (U+FB50–FDFF)
/// and B (U+FE70–FEFF) with their compatibility decompositions.
enum PresentationForms {
  /// Appends the folded letters of a presentation form.
  static func fold(_ scalar: UInt32, into output: inout [UInt8]) {
    switch scalar {
    case 0xFDF0...0xFDFB: foldWord(scalar, into: &output)
    case 0xFBEA...0xFDC7: foldLigature(scalar, into: &output)
    case 0xFEF5...0xFEFC: output.append("لا")  // lam-alef, any hamza
    default:
      let letter = scalar < 0xFE00 ? formA(scalar) : formB(scalar)
      output.append(scalar: letter)
    }
  }

  private static func formB(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFE80: 0x621  // ء
    case 0xFE81...0xFE84, 0xFE87, 0xFE88, 0xFE8D, 0xFE8E: 0x627  // ا
    case 0xFE85, 0xFE86, 0xFEED, 0xFEEE: 0x648  // و
    case 0xFE89...0xFE8C, 0xFEEF...0xFEF4: 0x64A  // ي
    case 0xFE8F...0xFE92: 0x628  // ب
    case 0xFE93, 0xFE94, 0xFEE9...0xFEEC: 0x647  // ه
    case 0xFE95...0xFE98: 0x62A  // ت
    case 0xFE99...0xFE9C: 0x62B  // ث
    case 0xFE9D...0xFEA0: 0x62C  // ج
    case 0xFEA1...0xFEA4: 0x62D  // ح
    case 0xFEA5...0xFEA8: 0x62E  // خ
    case 0xFEA9...0xFEB0: 0x62F + (scalar - 0xFEA9) / 2  // د ذ ر ز
    case 0xFEB1...0xFED0: 0x633 + (scalar - 0xFEB1) / 4  // س ش ص … غ
    case 0xFED1...0xFEE8: 0x641 + (scalar - 0xFED1) / 4  // ف ق ك ل م ن
    default: scalar
    }
  }

  private static func formA(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFB50, 0xFB51: 0x627  // ٱ → ا
    case 0xFB52...0xFB5D: 0x628  // ٻ پ ڀ → ب
    case 0xFB5E...0xFB69: 0x62A  // ٺ ٿ ٹ → ت
    case 0xFB6A...0xFB71: 0x641  // ڤ ڦ → ف
    case 0xFB72...0xFB81: 0x62C  // ڄ ڃ چ ڇ → ج
    case 0xFB82...0xFB89: 0x62F  // ڍ ڌ ڎ ڈ → د
    case 0xFB8A, 0xFB8B: 0x632  // ژ → ز
    case 0xFB8C, 0xFB8D: 0x631  // ڑ → ر
    case 0xFB8E...0xFB9D, 0xFBD3...0xFBD6: 0x643  // ک گ ڳ ڱ ڭ → ك
    case 0xFB9E...0xFBA3: 0x646  // ں ڻ → ن
    case 0xFBA4...0xFBAD: 0x647  // ۀ ہ ھ → ه
    case 0xFBAE...0xFBB1, 0xFBE4...0xFBE9: 0x64A  // ے ۓ ې ى → ي
    case 0xFBD7...0xFBE3: 0x648  // ۇ ۆ ۈ ٷ ۋ ۅ ۉ → و
    default: scalar
    }
  }

  /// The words that Unicode holds as one character.
  private static func foldWord(_ scalar: UInt32, into output: inout [UInt8]) {
    switch scalar {
    case 0xFDF0: output.append("صلي")  // Quranic sign salla: continue
    case 0xFDF1: output.append("قلي")  // Quranic sign qala: stop
    case 0xFDF2: output.append("الله")  // Allah, God
    case 0xFDF3: output.append("اكبر")  // akbar, greater
    case 0xFDF4: output.append("محمد")  // Muhammad
    case 0xFDF5: output.append("صلعم")  // abbreviated blessing
    case 0xFDF6: output.append("رسول")  // rasul, messenger
    case 0xFDF7: output.append("عليه")  // alayhi, upon him
    case 0xFDF8: output.append("وسلم")  // wa-sallam, and gave peace
    case 0xFDF9: output.append("صلي")  // salla, blessed
    case 0xFDFA: output.append("صلياللهعليهوسلم")  // the blessing in full
    default: output.append("جلجلاله")  // jalla jalaluhu, His majesty
    }
  }

  /// Each entry of ``ligatures`` is three letters of two bytes and a space.
  private static let entryLength = 7

  private static func foldLigature(
    _ scalar: UInt32, into output: inout [UInt8]
  ) {
    let start = Int(scalar - 0xFBEA) * entryLength
    ligatures.withUTF8Buffer { table in
      for offset in stride(from: start, to: start + 6, by: 2) {
        guard offset + 1 < table.count else { return }
        let isFiller = table[offset] == 0xD9 && table[offset + 1] == 0x80
        guard !isFiller else { return }
        output.append(table[offset])
        output.append(table[offset + 1])
      }
    }
  }

  /// The folded letters of U+FBEA–FDC7 in order, filled up to three letters
  /// with tatweel so that each entry has the same length.
  private static let ligatures: StaticString = """
    ياـ ياـ يهـ يهـ يوـ يوـ يوـ يوـ \
    يوـ يوـ يوـ يوـ ييـ ييـ ييـ ييـ \
    ييـ ييـ يــ يــ يــ يــ يجـ يحـ \
    يمـ ييـ ييـ بجـ بحـ بخـ بمـ بيـ \
    بيـ تجـ تحـ تخـ تمـ تيـ تيـ ثجـ \
    ثمـ ثيـ ثيـ جحـ جمـ حجـ حمـ خجـ \
    خحـ خمـ سجـ سحـ سخـ سمـ صحـ صمـ \
    ضجـ ضحـ ضخـ ضمـ طحـ طمـ ظمـ عجـ \
    عمـ غجـ غمـ فجـ فحـ فخـ فمـ فيـ \
    فيـ قحـ قمـ قيـ قيـ كاـ كجـ كحـ \
    كخـ كلـ كمـ كيـ كيـ لجـ لحـ لخـ \
    لمـ ليـ ليـ مجـ محـ مخـ ممـ ميـ \
    ميـ نجـ نحـ نخـ نمـ نيـ نيـ هجـ \
    همـ هيـ هيـ يجـ يحـ يخـ يمـ ييـ \
    ييـ ذــ رــ يــ ـــ ـــ ـــ ـــ \
    ـــ ـــ يرـ يزـ يمـ ينـ ييـ ييـ \
    برـ بزـ بمـ بنـ بيـ بيـ ترـ تزـ \
    تمـ تنـ تيـ تيـ ثرـ ثزـ ثمـ ثنـ \
    ثيـ ثيـ فيـ فيـ قيـ قيـ كاـ كلـ \
    كمـ كيـ كيـ لمـ ليـ ليـ ماـ ممـ \
    نرـ نزـ نمـ ننـ نيـ نيـ يــ يرـ \
    يزـ يمـ ينـ ييـ ييـ يجـ يحـ يخـ \
    يمـ يهـ بجـ بحـ بخـ بمـ بهـ تجـ \
    تحـ تخـ تمـ تهـ ثمـ جحـ جمـ حجـ \
    حمـ خجـ خمـ سجـ سحـ سخـ سمـ صحـ \
    صخـ صمـ ضجـ ضحـ ضخـ ضمـ طحـ ظمـ \
    عجـ عمـ غجـ غمـ فجـ فحـ فخـ فمـ \
    قحـ قمـ كجـ كحـ كخـ كلـ كمـ لجـ \
    لحـ لخـ لمـ لهـ مجـ محـ مخـ ممـ \
    نجـ نحـ نخـ نمـ نهـ هجـ همـ هــ \
    يجـ يحـ يخـ يمـ يهـ يمـ يهـ بمـ \
    بهـ تمـ تهـ ثمـ ثهـ سمـ سهـ شمـ \
    شهـ كلـ كمـ لمـ نمـ نهـ يمـ يهـ \
    ـــ ـــ ـــ طيـ طيـ عيـ عيـ غيـ \
    غيـ سيـ سيـ شيـ شيـ حيـ حيـ جيـ \
    جيـ خيـ خيـ صيـ صيـ ضيـ ضيـ شجـ \
    شحـ شخـ شمـ شرـ سرـ صرـ ضرـ طيـ \
    طيـ عيـ عيـ غيـ غيـ سيـ سيـ شيـ \
    شيـ حيـ حيـ جيـ جيـ خيـ خيـ صيـ \
    صيـ ضيـ ضيـ شجـ شحـ شخـ شمـ شرـ \
    سرـ صرـ ضرـ شجـ شحـ شخـ شمـ سهـ \
    شهـ طمـ سجـ سحـ سخـ شجـ شحـ شخـ \
    طمـ ظمـ اــ اــ ـــ ـــ ـــ ـــ \
    ـــ ـــ ـــ ـــ ـــ ـــ ـــ ـــ \
    ـــ ـــ ـــ ـــ ـــ ـــ تجم تحج \
    تحج تحم تخم تمج تمح تمخ جمح جمح \
    حمي حمي سحج سجح سجي سمح سمح سمج \
    سمم سمم صحح صحح صمم شحم شحم شجي \
    شمخ شمخ شمم شمم ضحي ضخم ضخم طمح \
    طمح طمم طمي عجم عمم عمم عمي غمم \
    غمي غمي فخم فخم قمح قمم لحم لحي \
    لحي لجج لجج لخم لخم لمح لمح محج \
    محم محي مجح مجم مخج مخم ـــ ـــ \
    مجخ همج همم نحم نحي نجم نجم نجي \
    نمي نمي يمم يمم بخي تجي تجي تخي \
    تخي تمي تمي جمي جحي جمي سخي صحي \
    شحي ضحي لجي لمي يحي يجي يمي ممي \
    قمي نحي قمح لحم عمي كمي نجح مخي \
    لجم كمم لجم نجح جحي حجي مجي فمي \
    بحي كمم عجم صمم سخي نجي
    """
}
