import Foundation
import Testing

struct ShowTests {
  private func lecun(_ base: Base) throws -> String {
    let claim = try base.claims().first {
      ($0["speaker"] as? [String: Any])?["name"] as? String == "يان ليكون"
    }
    return claim?["id"] as? String ?? ""
  }

  @Test func aCardSaysWhoAndThroughWhom() throws {
    try Base.use(corpus: true) { base in
      let result = try base.run("show", try lecun(base))
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("يان ليكون → article openai-losses"))
      #expect(result.output.contains("⟦العالم لا يزال بعيدًا"))
    }
  }

  @Test func jsonHasTheArticleItsSelectorsAndReviews() throws {
    try Base.use(corpus: true) { base in
      let result = try base.run("show", try lecun(base), "--format", "json")
      let record = try #require(
        try JSONSerialization.jsonObject(with: Data(result.output.utf8))
          as? [String: Any])
      let article = try #require(record["article"] as? [String: Any])
      let selectors = try #require(record["selectors"] as? [[String: Any]])
      let text = Array((article["text"] as? String ?? "").unicodeScalars)
      let start = try #require(record["start"] as? Int)
      let end = try #require(record["end"] as? Int)
      let words = record["text"] as? String ?? ""
      #expect(text[start..<end].elementsEqual(words.unicodeScalars))
      #expect(selectors[0]["exact"] as? String == words)
      #expect(selectors[1]["start"] as? Int == start)
      #expect((record["reviews"] as? [Any])?.isEmpty == true)
    }
  }

  @Test func theBeginningOfAnIDWillDo() throws {
    try Base.use(corpus: true) { base in
      let id = try lecun(base)
      let short = try base.run("show", String(id.prefix(6)))
      #expect(short.output == (try base.run("show", id).output))
      #expect(try base.run("show", String(id.prefix(3))).status == 1)
    }
  }

  @Test(arguments: ["show", "cite"])
  func anUnknownIDIsSaid(command: String) throws {
    try Base.use(corpus: true) { base in
      let result = try base.run(command, "zzzzzzzzzz")
      #expect(result.status == 1)
      #expect(result.output == "")
      #expect(result.errors.contains("zzzzzzzzzz"))
      #expect(result.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func aCitationNamesTheSpeaker() throws {
    try Base.use(corpus: true) { base in
      let id = try lecun(base)
      let arabic = try base.run("cite", id)
      #expect(arabic.output.contains("(يان ليكون، كما ورد في: ["))
      #expect(arabic.output.contains("د.ت."))
      let english = try base.run("cite", id, "--style", "mla", "--lang", "en")
      #expect(english.output.contains(", cited in ["))
      for format in ["biblatex", "csl-json", "markdown"] {
        let result = try base.run("cite", id, "--format", format)
        #expect(result.status == 0)
        #expect(result.output.contains("يان ليكون"))
      }
    }
  }
}
