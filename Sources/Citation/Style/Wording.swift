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
  let months: [String]

  static func of(_ language: CitationLanguage) -> Wording {
    language == .ar ? arabic : english
  }

  /// The words between quotation marks; the other pair where the words hold
  /// such marks themselves, so that the claim's own marks stay untouched.
  func quoted(_ words: String) -> String {
    if language == .ar, words.contains("«") || words.contains("»") {
      return "“" + words + "”"
    }
    return open + words + close
  }

  /// The sentence with a full stop, unless it ends with a mark of its own.
  func stopped(_ words: String) -> String {
    let inner = words.last.map { "”»’".contains($0) } ?? false
    let last = inner ? words.dropLast().last : words.last
    guard let last, !".!?؟…".contains(last) else { return words }
    return words + "."
  }

  static let english = Wording(
    language: .en, comma: ", ", open: "“", close: "”", noDate: "n.d.",
    availableAt: "Available at: ", unknownSource: "Source not known",
    untitled: "Untitled article", beginning: "Untitled article beginning ",
    unnamed: "an unnamed source", including: "including ",
    citing: "citing ", translation: "Translation: ",
    sentenceTranslation: "Translation of the whole sentence: ",
    months: [
      "January", "February", "March", "April", "May", "June", "July",
      "August", "September", "October", "November", "December",
    ])

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
    months: [
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",  // yanāyir …
      "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ])
}
