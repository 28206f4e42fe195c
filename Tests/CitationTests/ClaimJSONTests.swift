import ArticleReading
import Citation
import ClaimExtraction
import Testing

struct ClaimJSONTests {
  @Test func aClaimHasTheAgreedShape() {
    #expect(
      Examples.lecun.json.line
        == #"{"id":"k3f9x2mabc","article":"openai-losses","#
        + #""section":["انتقادات الخبراء","أ. النظرية مقابل التطبيق"],"#
        + #""start":10,"end":33,"text":"العالم لا يزال بعيدًا","#
        + #""language":"ar","category":"critique","modality":"opinion","#
        + #""negated":false,"hedges":[],"speaker":{"type":"person","#
        + #""name":"يان ليكون","name_en":"Yann LeCun","#
        + #""role":"كبير الباحثين","org":"Meta","including":[]},"#
        + #""attribution":{"verb":"يرى","mode":"indirect","#
        + #""chain":["يان ليكون"]},"quote":null,"quantities":[],"#
        + #""dates":[],"entities":[],"relations":[],"priority":2,"#
        + #""translation":{"en":"The world is still far","#
        + #""scope":"sentence"}}"#)
  }

  @Test func whatIsUnknownIsNullOrEmpty() {
    let claim = Claim(id: "a", text: "x", language: "en")
    #expect(claim.json["article"] == .null)
    #expect(claim.json["start"] == .null)
    #expect(claim.json["translation"] == .null)
    #expect(claim.json["speaker"]?["name"] == .null)
    #expect(claim.json["attribution"]?["chain"] == .array([]))
  }

  @Test(arguments: [
    (Quantity.Value.number(0.5), #""value":0.5"#, ""),
    (.range(40, 50), #""value":[40,50]"#, #","range":true"#),
    (.atLeast(2_000_000_000), #""value":null"#, #","min":2000000000"#),
  ])
  func figures(value: Quantity.Value, expected: String, extra: String) {
    let quantity = Quantity(
      text: "q", span: Span(start: 1, end: 2), value: value, unit: "USD",
      approximate: true, qualifier: .upTo, period: "month")
    #expect(
      quantity.json.line
        == "{\"text\":\"q\",\(expected),\"unit\":\"USD\","
        + #""approx":"about","qualifier":"up_to","period":"month","#
        + "\"start\":1,\"end\":2\(extra)}")
  }

  @Test func sourcesNamedWithinASourceAreObjects() {
    let speaker = Speaker(
      kind: .publication, name: "تقارير متعددة", surface: "التقارير",
      including: ["Top Carbon Chauvinist"])
    #expect(
      speaker.json.line
        == #"{"type":"publication","name":"تقارير متعددة","name_en":null,"#
        + #""role":null,"org":null,"#
        + #""including":[{"name":"Top Carbon Chauvinist"}],"#
        + #""surface":"التقارير"}"#)
  }

  @Test func aQuoteSelectorCarriesItsSurroundings() throws {
    let text = "قال: 😀 كِتابٌ جديد."
    let start = text.unicodeScalars.count - "كِتابٌ جديد.".unicodeScalars.count
    let span = Span(
      start: start, end: start + "كِتابٌ".unicodeScalars.count)
    let selectors = try #require(Selectors(of: span, in: text))
    #expect(selectors.exact == "كِتابٌ")
    #expect(selectors.prefix == "قال: 😀 ")
    #expect(selectors.suffix == " جديد.")
    #expect(Selectors(of: Span(start: 2, end: 99), in: text) == nil)
    #expect(Selectors(of: Span(start: 5, end: 2), in: text) == nil)
  }
}
