import ClaimExtraction
import Testing

@testable import KnowledgeBase

struct ArticleDigestTests {
  /// Every part of a claim that is stored, changed by itself.
  private static let changes: [@Sendable (inout Claim) -> Void] = [
    { $0.text += "x" }, { $0.category = .fact }, { $0.modality = .opinion },
    { $0.negated.toggle() }, { $0.hedges = ["على الأرجح", "ربما"] },
    { $0.section.append("x") }, { $0.speaker.kind = .org },
    { $0.speaker.name = nil }, { $0.speaker.nameEnglish = "x" },
    { $0.speaker.role = "x" }, { $0.speaker.organization = nil },
    { $0.speaker.surface = nil }, { $0.speaker.including = [] },
    { $0.attribution.verb = nil }, { $0.attribution.mode = .direct },
    { $0.attribution.chain.reverse() }, { $0.quote = nil },
    { $0.quantities.removeLast() }, { $0.quantities[0].value = .number(6e9) },
    { $0.quantities[0].unit = "EUR" }, { $0.quantities[0].period = nil },
    { $0.quantities[1].value = .atLeast(5) }, { $0.dates[0].offset = nil },
    { $0.dates[1].value = "2025" }, { $0.entities[0].kind = .place },
    { $0.entities[0].span.end += 1 }, { $0.relations = [] },
    { $0.priority = 0 }, { $0.translation = nil },
    { $0.translation?.scope = .sentence }, { $0.span?.start += 1 },
  ]

  @Test(arguments: changes.indices)
  func everyStoredPartCounts(_ index: Int) throws {
    let article = try Examples.article("خسرت Meta ٥ مليارات دولار.")
    let claim = Examples.fullClaim(in: article)
    var changed = claim
    Self.changes[index](&changed)
    #expect(
      ArticleDigest.digest(article, [claim])
        != ArticleDigest.digest(article, [changed]))
  }

  @Test func cuesDoNotCount() throws {
    let article = try Examples.article("خسرت Meta ٥ مليارات دولار.")
    let claim = Examples.fullClaim(in: article)
    var changed = claim
    changed.cues = [Cue(label: "a", value: "b", because: "c")]
    #expect(
      ArticleDigest.digest(article, [claim])
        == ArticleDigest.digest(article, [changed]))
  }
}
