/// Words that tell what a short line is.
///
/// Compiled by hand from the layout of Arabic and English newspapers.
/// Spelled as `plainWord` gives them: without vowel marks.
enum HeadingWords {
  /// Open the part that closes an article: back to the outermost rank.
  static let conclusions: Set<String> = [
    "الخلاصة", "خلاصة", "الخاتمة", "خاتمة", "ختاما", "ختامًا", "الاستنتاج",
    "استنتاج", "استنتاجات", "الاستنتاجات", "المراجع", "المصادر", "مراجع",
    "مصادر",  // al-khulasa, khatima, al-istintaj, al-maraji', al-masadir
    "conclusion", "conclusions", "summary", "references", "sources",
  ]

  /// Open the part that begins an article: never its title.
  static let introductions: Set<String> = [
    "مقدمة", "المقدمة", "تمهيد", "مدخل", "توطئة", "الملخص", "ملخص",
    // muqaddima, tamhid, madkhal, tawti'a, mulakhkhas
    "introduction", "abstract", "overview", "background", "foreword",
  ]

  /// Open a line that names author, place or source.
  static let bylines: Set<String> = [
    "كتب", "كتبت", "بقلم", "إعداد", "اعداد", "ترجمة", "تحرير", "تصوير",
    "متابعة", "حاوره", "حاورته", "حوار", "المصدر", "الكاتب", "المترجم",
    "المحرر", "نشر", "نُشر", "تحديث",
    // kataba: wrote; bi-qalam: by the pen of; i'dad: prepared by …
    "by", "written", "author", "reporting", "editing", "edited",
    "photo", "photograph", "source", "updated", "published", "posted",
  ]

  /// End a line that names place and agency: «القاهرة - رويترز».
  static let agencies: Set<String> = [
    "رويترز", "وكالات", "الوكالات", "الأناضول", "سانا", "واس", "وام", "كونا",
    "بترا", "قنا", "شينخوا", "برس", "أ.ف.ب", "ا.ف.ب", "أ.ب", "د.ب.أ", "د.ب.ا",
    "reuters", "afp", "ap", "dpa", "bloomberg", "upi", "tass", "xinhua",
  ]

  /// The names a date is made of, besides numbers.
  static let dateWords: Set<String> = [
    "يناير", "فبراير", "مارس", "أبريل", "ابريل", "إبريل", "مايو", "يونيو",
    "يونيه", "يوليو", "يوليه", "أغسطس", "اغسطس", "سبتمبر", "أكتوبر",
    "اكتوبر", "نوفمبر", "ديسمبر",  // the months as in Egypt and the Gulf
    "كانون", "شباط", "آذار", "اذار", "نيسان", "أيار", "ايار", "حزيران",
    "تموز", "آب", "اب", "أيلول", "ايلول", "تشرين", "الأول", "الاول",
    "الثاني",  // the months as in the Levant and Iraq
    "جانفي", "فيفري", "أفريل", "ماي", "جوان", "جويلية", "أوت",  // Maghreb
    "محرم", "صفر", "ربيع", "جمادى", "رجب", "شعبان", "رمضان", "شوال",
    "الآخر", "الآخرة", "القعدة", "الحجة", "ذو", "ذي",  // the Hijri months
    "السبت", "الأحد", "الاحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء",
    "الاربعاء", "الخميس", "الجمعة",  // the days
    "م", "ه", "عام", "سنة", "يوم", "الساعة", "بتوقيت", "غرينتش", "صباحا",
    "مساء", "الموافق",  // era, year, day, o'clock, GMT, a.m., p.m.
    "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "am",
    "pm", "gmt", "utc", "est", "at", "on", "of", "the",
  ]

  /// Before a colon these introduce someone's words, not a part.
  static let saying: Set<String> = [
    "قال", "وقال", "قالت", "وقالت", "أضاف", "وأضاف", "أضافت", "وأضافت",
    "تابع", "وتابع", "أكد", "وأكد", "أكدت", "صرح", "وصرح", "أوضح", "وأوضح",
    "ذكر", "وذكر", "كتب", "وكتب", "سأل", "وسأل", "أجاب", "فأجاب", "رد",
    "يقول", "ويقول", "تقول", "وتقول", "فقال", "قائلا", "تعالى", "الشاعر",
    "وختم", "واختتم", "أعلن", "وأعلن",
    // qala: said, 'adafa: added, 'akkada: affirmed, sarraha: stated …
    "said", "says", "added", "wrote", "asked", "told", "replied", "stated",
  ]

  /// awwalan, thaniyan …: first, second, as numbers of parts.
  static let ordinals: [String: Int] = [
    "أولا": 1, "اولا": 1, "ثانيا": 2, "ثالثا": 3, "رابعا": 4, "خامسا": 5,
    "سادسا": 6, "سابعا": 7, "ثامنا": 8, "تاسعا": 9, "عاشرا": 10,
  ]
}
