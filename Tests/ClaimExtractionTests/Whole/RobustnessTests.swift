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
    "قال «", "قال: «", "«قال الوزير إن الأسعار تراجعت", "“ ”", "قال»إن«", "a",
    "said", "according to",
    // A quotation that goes on in the next sentence, inside an aside
    "أكد الوزير، الذي زار «قرية صغيرة. وبيتا» بعيدا.",
    "كشفت دراسة نشرتها مجلة «علوم. وفنون» أن.",
    "She said: “It is late. Baffling and said badly” of the ruling.",
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
      let opening = Bool.random(using: &generator) ? "قال " : ""
      let article = try article(
        "تمهيد قصير للنص.\n\n" + opening + text + "\n")
      for claim in ClaimExtractor.shared.claims(in: article) {
        let span = try #require(claim.span)
        #expect(article.words(span) == claim.text, "\(text)")
      }
    }
  }

  /// Articles as people paste them: words lost, doubled or moved, quotation
  /// marks left open, lines run together.
  @Test func tornArticlesAreRead() throws {
    let folder = "Benchmarks/Gold/dev"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }.sorted()
    let texts = try names.map {
      try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)
        .split(separator: "\n").map(String.init)
    }
    let count =
      ProcessInfo.processInfo.environment["ISNAD_FUZZ"].flatMap { Int($0) }
      ?? 300
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<count {
      guard let lines = texts.randomElement(using: &generator),
        let line = lines.indices.randomElement(using: &generator)
      else { continue }
      let text = lines[line...].prefix(3).map {
        Self.torn($0, &generator)
      }.joined(separator: "\n")
      guard text.contains(where: \.isLetter) else { continue }
      let article = try article(text + "\n")
      for claim in ClaimExtractor.shared.claims(in: article) {
        let span = try #require(claim.span)
        #expect(article.words(span) == claim.text, "\(text)")
      }
    }
  }

  private static func torn(
    _ line: String, _ generator: inout SeededGenerator
  ) -> String {
    var words = line.split(separator: " ").map(String.init)
    let marks = ["«", "»", "\"", ":", "،", ".", "(", ")", "؟", "12", "أن", "و"]
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      guard let index = words.indices.randomElement(using: &generator) else {
        break
      }
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: words.remove(at: index)
      case 1: words.insert(words[index], at: index)
      case 2: words.swapAt(index, words.count - 1)
      case 3:
        words.insert(marks.randomElement(using: &generator) ?? "", at: index)
      default: words = Array(words[index...])
      }
    }
    return words.joined(separator: " ")
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
