/// The words and marks of a citation in one language.
struct Wording: Sendable {
  let language: CitationLanguage
  let comma: String
  let open: String
  let close: String
  /// “no date”.
  let noDate: String
  let availableAt: String
  let unknownSource: String
  let untitled: String
  /// Before the opening words of an article without any title.
  let beginning: String
  let unnamed: String
  let including: String
  let citing: String
  let translation: String
  let sentenceTranslation: String
  /// Between the last two of several authors, with what follows it.
  let and: String
  let etAl: String
  /// After a year of the Islamic calendar.
  let hijri: String
  let months: [String]
  /// As the MLA Handbook shortens them.
  let shortMonths: [String]
  let hijriMonths: [String]

  static func of(_ language: CitationLanguage) -> Wording {
    language == .ar ? arabic : english
  }

  /// The words between quotation marks; the other pair where Arabic words
  /// hold such marks themselves, so that their own marks stay untouched.
  func quoted(_ words: String) -> String {
    if language == .ar, words.contains("«") || words.contains("»") {
      return "“" + words + "”"
    }
    return open + words + close
  }

  /// The sentence with a full stop, unless it ends with a mark of its own.
  func stopped(_ words: String) -> String {
    let closing = "”»’\u{2069}".unicodeScalars
    let last = words.unicodeScalars.last { !closing.contains($0) }
    guard let last, !".!?؟…".unicodeScalars.contains(last) else { return words }
    return words + "."
  }

  /// Parts with commas between them. American English sets a comma before a
  /// closing quotation mark.
  func listed(_ parts: [String], commaInside: Bool) -> String {
    var output = ""
    for part in parts {
      if output.isEmpty {
        output = part
      } else if commaInside, language == .en, output.hasSuffix("”") {
        output = output.dropLast() + ",” " + part
      } else {
        output += comma + part
      }
    }
    return output
  }

  static let english = Wording(
    language: .en, comma: ", ", open: "“", close: "”", noDate: "n.d.",
    availableAt: "Available at: ", unknownSource: "Source not known",
    untitled: "Untitled article", beginning: "Untitled article beginning ",
    unnamed: "an unnamed source", including: "including ",
    citing: "citing ", translation: "Translation: ",
    sentenceTranslation: "Translation of the whole sentence: ",
    and: "and ", etAl: "et al.", hijri: " AH",
    months: [
      "January", "February", "March", "April", "May", "June", "July",
      "August", "September", "October", "November", "December",
    ],
    shortMonths: [
      "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.",
      "Oct.", "Nov.", "Dec.",
    ],
    hijriMonths: [
      "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II",
      "Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qada",
      "Dhu al-Hijja",
    ])

  /// The Gregorian months as Egypt and most media name them: yanāyir …
  private static let arabicMonths = [
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس",
    "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
  ]

  static let arabic = Wording(
    language: .ar, comma: "، ", open: "«", close: "»",
    noDate: "د.ت.",  // d.t., dūn tārīkh: without date
    availableAt: "متاح على: ",  // mutāḥ ʿalā: available at
    unknownSource: "المصدر غير معروف",  // the source is not known
    untitled: "مقالة بلا عنوان",  // an article without title
    beginning: "مقالة بلا عنوان أولها ",  // … that begins
    unnamed: "مصدر لم يسمَّ",  // a source that is not named
    including: "منها ",  // minhā: among them
    citing: "نقلًا عن ",  // naqlan ʿan: quoting
    translation: "الترجمة: ",  // the translation
    sentenceTranslation: "ترجمة الجملة كاملة: ",  // of the whole sentence
    and: "و",  // wa-: and
    etAl: "وآخرون",  // wa-ākharūn: and others
    hijri: " هـ",  // h., hijrī
    months: arabicMonths, shortMonths: arabicMonths,
    hijriMonths: [
      "محرم", "صفر", "ربيع الأول", "ربيع الآخر",  // muḥarram …
      "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال",
      "ذو القعدة", "ذو الحجة",
    ])
}
