import ArticleReading
import Citation
import ClaimExtraction
import Foundation
import Testing

/// What holds for every claim of the articles that ship with the project.
struct CorpusTests {
  private func cited() throws -> [(CitedClaim, Article)] {
    let corpus = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "corpus").path
    let reader = ArticleReader()
    return try reader.articlePaths(under: corpus).flatMap { path in
      let article = try reader.read(path: path)
      return ClaimExtractor().claims(in: article).map {
        (CitedClaim($0, in: article), article)
      }
    }
  }

  @Test func aCitationHasTheClaimsOwnWordsAndItsSpeaker() throws {
    for (cited, _) in try cited() {
      let claim = cited.claim
      for style in CitationStyle.allCases {
        let citation = RunningCitation(of: cited, style: style, language: .ar)
        #expect(citation.words.dropFirst().dropLast() == claim.text)
        #expect(cited.paragraph != nil)
        if claim.speaker.kind == .author {
          #expect(!citation.source.contains("كما ورد في"))
        } else if let name = claim.speaker.name {
          #expect(citation.source.contains(name))
        }
      }
    }
  }

  @Test func selectorsGiveTheClaimsOwnWords() throws {
    for (cited, article) in try cited() {
      let span = try #require(cited.claim.span)
      let selectors = try #require(Selectors(of: span, in: article.text))
      #expect(selectors.exact == cited.claim.text)
      let scalars = Array(article.text.unicodeScalars)
      let before = scalars[..<span.start].suffix(Selectors.reach)
      #expect(selectors.prefix.unicodeScalars.elementsEqual(before))
    }
  }

  @Test func everyClaimReadsBackFromItsJSON() throws {
    for (cited, _) in try cited() {
      var read = try #require(
        try ImportReader().row(cited.claim.json.line, line: 1)?.claim)
      read.id = cited.claim.id
      read.cues = cited.claim.cues
      #expect(read == cited.claim)
    }
  }
}
