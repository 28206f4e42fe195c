import ArticleReading
import Foundation
import Testing

@testable import ClaimExtraction

/// Odd and long texts give claims or none, and never end the program.
struct RobustnessTests {
  @Test(arguments: [
    "كلمة", "؟", "…", "« « «", "قال", "قال إن", "وأضاف أن.", "وفقا",
    "وفقا ل", "بحسب،", "«", "«»", "()", "أن", "كما", "كما قال", "وهو", "إلى أن",
    "12", "% %", "- - -", "التصريح كان ل", "أعلنت عن", "نفى", "اتهم",
    "وصف بأنه",
    "قال «", "قال: «", "“ ”", "قال»إن«", "a", "said", "according to",
    "مما", "، ، ،", "؛ ؛", "لكن", "رغم", "رغم،", "«قال»", "قال،،، إن",
  ])
  func fragmentsAreRead(_ text: String) throws {
    let article = try article("تمهيد قصير للنص.\n\n" + text + "\n")
    for claim in ClaimExtractor.shared.claims(in: article) {
      let span = try #require(claim.span)
      #expect(article.words(span) == claim.text)
    }
  }

  @Test func aLongSentenceIsRead() throws {
    let clause = "قال الوزير إن «الخطة ناجحة» (1)، وأضاف أن الأسعار تراجعت "
    let long = String(repeating: clause, count: 1500) + "."
    #expect(try claims(long).count > 1000)
  }

  @Test func aMegabyteIsRead() throws {
    let sentence = "أكد وزير الصحة خالد منصور أن الحملة شملت مليون طفل. "
    let count = 1_000_000 / sentence.utf8.count
    let found = try claims(String(repeating: sentence, count: count))
    #expect(found.count == count)
    #expect(Set(found.map(\.id)).count == count)
  }

  @Test(arguments: ["(", "«", "\"", ")", "»", "“", "، ", "وقال أن "])
  func runsOfOneMarkAreRead(_ mark: String) throws {
    let run = String(repeating: mark, count: 2_000)
    let article = try article(
      "قال الوزير " + run + " نعم.\n\nارتفعت الأسعار كثيرا أمس.\n")
    let found = ClaimExtractor.shared.claims(in: article)
    // What follows is read as if the run were not there.
    #expect(found.last?.text == "ارتفعت الأسعار كثيرا أمس")
  }

  @Test func wordsInAnyOrderAreRead() throws {
    let count =
      ProcessInfo.processInfo.environment["ISNAD_FUZZ"].flatMap { Int($0) }
      ?? 1500
    var generator = SeededGenerator(seed: 7)
    let words = Self.words
    for _ in 0..<count {
      let length = Int.random(in: 1...40, using: &generator)
      let text = (0..<length).map { _ in
        (words.randomElement(using: &generator) ?? "")
          + (Bool.random(using: &generator) ? " " : "")
          + (Int.random(in: 0..<3, using: &generator) > 0 ? " " : "")
      }.joined()
      let article = try article("تمهيد قصير للنص.\n\nقال " + text + "\n")
      for claim in ClaimExtractor.shared.claims(in: article) {
        let span = try #require(claim.span)
        #expect(article.words(span) == claim.text, "\(text)")
      }
    }
  }

  /// Cue words of all files with marks, digits and Latin words between.
  private static let words: [String] = {
    let files = [
      "ar/reporting-verbs", "ar/speaker-nouns", "ar/splits", "ar/leads",
      "ar/frames", "ar/concessions", "ar/hedges", "ar/negations",
      "ar/function-words", "ar/event-nouns", "ar/subordinators",
      "ar/modality-cues", "ar/non-claims", "ar/agencies",
      "ar/that-governors", "ar/category-cues",
    ]
    let cues = files.flatMap { CueFile.lines($0).map { $0[0] } }
    let marks = [
      "«", "»", "(", ")", "\"", "،", ":", "؛", "-", "%", "“", "”", "[", "]",
      "…", "!", "\u{200F}", "ـ", "🙂",
    ]
    let others = [
      "12", "1.8%", "2024", "OpenAI", "Nature", "سام", "التقارير", "بأنه",
      "أن", "إن", "عن", "ل", "وأن",
    ]
    return cues + Array(repeating: marks + others, count: 20).flatMap { $0 }
  }()
}
