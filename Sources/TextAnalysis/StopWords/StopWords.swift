/// Words too common to tell one text from another.
///
/// Arabic: the list of Lucene's ArabicAnalyzer (119 spellings by Jacques
/// Savoy and Lucene) in folded form, with the question words ماذا (what), لماذا
/// (why), متى (when), أين (where), كيف (how), كم (how much), هل (whether).
/// English: the Snowball list with that of Lucene's EnglishAnalyzer,
/// contractions included.
///
/// ```swift
/// StopWords.contains(Array("الي".utf8), .arabic)  // true: ila, to
/// ```
public enum StopWords {
  /// Whether a folded word is a stop word of its script's language: Arabic
  /// for Arabic letters, English for Latin ones, none otherwise.
  public static func contains(_ folded: [UInt8], _ script: Script) -> Bool {
    switch script {
    case .arabic: WordTable.contains(folded, in: arabic)
    case .latin: WordTable.contains(folded, in: english)
    case .digits, .other: false
    }
  }

  /// Sorted by bytes.
  static let arabic: [StaticString] = [
    "ا", "اذا", "الا", "الان", "التي", "الذي", "الذين", "الي", "اما", "ان",
    "انت", "انه", "انها", "او", "اي", "ايضا", "اين", "ايه", "ب", "بان", "بعد",
    "بعض", "به", "بها", "بين", "بينما", "تكون", "تلك", "ثم", "جميع", "حتي",
    "حيث", "خلال", "ذلك", "ضمن", "علي", "عليه", "عليها", "عن", "عند", "عندما",
    "غير", "ف", "فان", "فما", "فهو", "فهي", "في", "فيه", "فيها", "قبل", "قد",
    "كان", "كانت", "كل", "كم", "كما", "كيف", "لا", "لدي", "لك", "لكن", "لم",
    "لماذا", "لن", "له", "لها", "ما", "ماذا", "متي", "مع", "من", "منذ", "منه",
    "منها", "نحو", "هذا", "هذه", "هل", "هناك", "هو", "هي", "و", "وان", "وفي",
    "وكان", "وكانت", "وكل", "وكيف", "ولا", "ولم", "ولماذا", "ولن", "وما",
    "ومن", "وهو", "وهي", "يكون",
  ]

  /// Sorted by bytes.
  static let english: [StaticString] = [
    "a", "about", "above", "after", "again", "against", "all", "am", "an",
    "and", "any", "are", "aren't", "as", "at", "be", "because", "been",
    "before", "being", "below", "between", "both", "but", "by", "can't",
    "cannot", "could", "couldn't", "did", "didn't", "do", "does", "doesn't",
    "doing", "don't", "down", "during", "each", "few", "for", "from",
    "further", "had", "hadn't", "has", "hasn't", "have", "haven't", "having",
    "he", "he'd", "he'll", "he's", "her", "here", "here's", "hers", "herself",
    "him", "himself", "his", "how", "how's", "i", "i'd", "i'll", "i'm",
    "i've", "if", "in", "into", "is", "isn't", "it", "it's", "its", "itself",
    "let's", "me", "more", "most", "mustn't", "my", "myself", "no", "nor",
    "not", "of", "off", "on", "once", "only", "or", "other", "ought", "our",
    "ours", "ourselves", "out", "over", "own", "same", "shan't", "she",
    "she'd", "she'll", "she's", "should", "shouldn't", "so", "some", "such",
    "than", "that", "that's", "the", "their", "theirs", "them", "themselves",
    "then", "there", "there's", "these", "they", "they'd", "they'll",
    "they're", "they've", "this", "those", "through", "to", "too", "under",
    "until", "up", "us", "very", "was", "wasn't", "we", "we'd", "we'll",
    "we're", "we've", "were", "weren't", "what", "what's", "when", "when's",
    "where", "where's", "which", "while", "who", "who's", "whom", "why",
    "why's", "will", "with", "won't", "would", "wouldn't", "you", "you'd",
    "you'll", "you're", "you've", "your", "yours", "yourself", "yourselves",
  ]
}
