import Foundation
import Testing

struct AnalyzeTests {
  @Test func aLineInIsALineOut() throws {
    let result = try IsnadBinary.run(
      "analyze", input: "كِتَاب 😀 Books\n\nx\n")
    let lines = result.output.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(result.status == 0)
    #expect(lines.count == 4)
    #expect(
      lines[0].hasPrefix(
        #"{"text":"كِتَاب 😀 Books","tokens":[{"text":"كِتَاب","start":0,"#
          + #""end":6,"script":"arabic","folded":"كتاب","#))
    #expect(
      lines[0].contains(#"{"text":"Books","start":9,"end":14,"#))
    #expect(lines[1].hasPrefix(#"{"text":"","tokens":[],"#))
  }

  @Test func numbersFiguresDatesAndNamesAreFound() throws {
    let result = try IsnadBinary.run(
      "analyze", "خسرت شركة أبل ٥ مليارات دولار في مايو 2024 في القاهرة")
    #expect(
      result.output.contains(
        #"{"text":"٥ مليارات","value":5000000000,"start":14,"end":23}"#))
    #expect(
      result.output.contains(
        #"{"text":"٥ مليارات دولار","value":5000000000,"unit":"USD","#))
    #expect(
      result.output.contains(#""dates":[{"text":"مايو 2024","value":"2024-05""#)
    )
    #expect(result.output.contains(#""name_en":"Cairo","type":"LOC""#))
  }

  @Test func aTableHasARowForEachWord() throws {
    let result = try IsnadBinary.run(
      "analyze", "من كتب الدرس", "--format", "table")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[1].contains("yes"))  // «من» (from) is a stop word
    #expect(!result.output.contains("\u{2068}"))
  }

  @Test func everyStepOfAWordIsShown() throws {
    let table = try IsnadBinary.run(
      "analyze", "والمفاعلات", "--steps", "--format", "table")
    let rows = table.output.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    }
    #expect(
      rows.dropFirst().compactMap(\.first)
        == [
          "folded", "stop", "stem", "root", "grams", "sounds", "translations",
          "translated",
        ])
    #expect(table.output.contains("reactor 1"))
    let object = try IsnadBinary.run("analyze", "reactors", "--steps").output
    for part in [
      #""stem":"reactor""#, #""grams":["␣re","#, #""sounds":["rktrs"]"#,
      #""translations":[{"word":"مفاعل","weight":1}"#,
      #""translated_roots":[{"word":"فعل","#,
    ] {
      #expect(object.contains(part), "\(part)")
    }
    // Without the flag the object stays as it is.
    let plain = try IsnadBinary.run("analyze", "reactors").output
    #expect(!plain.contains("grams"))
  }

  @Test func aLineThatIsNotUTF8IsNamed() throws {
    let result = try IsnadBinary.run(
      ["analyze"], input: Array("a\n".utf8) + [0xFF])
    #expect(result.status == 2)
    #expect(
      result.errors == "isnad: -: line 2 is not UTF-8; convert the file\n")
  }
}
