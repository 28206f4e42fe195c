import Foundation
import Testing

@testable import ClaimExtraction

/// Whatever stands between the letters, spans hold the words they name.
struct SpanPropertyTests {
  private static let sentences = [
    "قال وزير الطاقة ماجد الحربي إن الإنتاج ارتفع 12% في 2024، مما أدى إلى خفض الأسعار.",
    "ووفقا لتقرير البنك، تراجعت المبيعات، لكن الشركة «تتوقع عاما أفضل».",
    "أكدت دراسة أن النوم يقوي الذاكرة، مشيرة إلى أن السهر يضعفها.",
    "لم تعلن شركة Nokia خطتها؛ وفاز الفريق بثلاث بطولات في مصر.",
  ]

  /// Controls and line ends that may stand between words.
  private static let between = [" ", "  ", " \u{200F}", "\u{200E} ", " 🙂 "]

  @Test func spansHoldTheirWords() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      let text = Self.sentences.shuffled(using: &generator).map { sentence in
        sentence.split(separator: " ").joined(
          separator: Self.between.randomElement(using: &generator) ?? " ")
      }.joined(separator: Bool.random(using: &generator) ? "\r\n" : " ")
      let article = try article(text)
      for claim in ClaimExtractor.shared.claims(in: article) {
        let span = try #require(claim.span)
        #expect(article.words(span) == claim.text)
        for quantity in claim.quantities {
          #expect(article.words(quantity.span) == quantity.text)
        }
        for date in claim.dates {
          #expect(article.words(date.span) == date.text)
        }
        for entity in claim.entities {
          #expect(article.words(entity.span) == entity.text)
        }
        if let quote = claim.quote { #expect(text.contains(quote)) }
      }
    }
  }

  /// Vowel marks and lengthened letters change no label.
  @Test(arguments: ["\u{64E}", "\u{640}", "\u{651}\u{64F}"])
  func marksChangeNothing(_ mark: String) throws {
    for sentence in Self.sentences {
      let plain = try claims(sentence)
      let marked = try claims(Self.marking(sentence, with: mark))
      #expect(plain.map(\.category) == marked.map(\.category))
      #expect(plain.map(\.modality) == marked.map(\.modality))
      #expect(plain.map(\.speaker.kind) == marked.map(\.speaker.kind))
      #expect(plain.map(\.negated) == marked.map(\.negated))
    }
  }

  /// A mark after each second letter of the longer Arabic words.
  private static func marking(_ text: String, with mark: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { word in
        let isPlain = word.unicodeScalars.allSatisfy {
          (0x621...0x64A).contains($0.value)
        }
        guard isPlain, word.count > 3 else { return String(word) }
        return String(word.prefix(2)) + mark + word.dropFirst(2)
      }.joined(separator: " ")
  }

  @Test func clausesDoNotOverlap() throws {
    let found = try claims(Self.sentences.joined(separator: "\n\n"))
    for (first, second) in zip(found, found.dropFirst()) {
      let (a, b) = (try #require(first.span), try #require(second.span))
      #expect(a.end <= b.start)
    }
  }
}
