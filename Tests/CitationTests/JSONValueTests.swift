import Citation
import Testing

struct JSONValueTests {
  @Test(arguments: [
    (5_000_000_000, "5000000000"), (15_600_000_000, "15600000000"),
    (0.333333, "0.333333"), (200, "200"), (-2.5, "-2.5"), (0, "0"),
    (1.5e16, "15000000000000000"), (0.00001, "0.00001"),
    (-0.0000125, "-0.0000125"), (1e20, "100000000000000000000"),
    (.infinity, "null"), (.nan, "null"),
  ])
  func numbersStandInPlainDigits(value: Double, expected: String) {
    #expect(JSONValue.number(value).line == expected)
  }

  @Test func textIsRawButForQuotesBackslashesAndControls() {
    let text = JSONValue.string("قال: \"نعم\" \\ \n\t\u{1} \u{200F}😀")
    #expect(
      text.line == "\"قال: \\\"نعم\\\" \\\\ \\n\\t\\u0001 \u{200F}😀\"")
  }

  @Test func membersKeepTheirOrder() {
    let value = JSONValue.object([
      ("z", 1), ("a", .array([.null, true])), ("m", .object([])),
    ])
    #expect(value.line == #"{"z":1,"a":[null,true],"m":{}}"#)
    #expect(value["a"] == .array([.null, true]))
    #expect(value["b"] == nil)
  }

  @Test func indentedSpreadsOverLines() {
    let value = JSONValue.object([("a", .array([1, 2])), ("b", .array([]))])
    #expect(
      value.indented == """
        {
          "a": [
            1,
            2
          ],
          "b": []
        }
        """)
  }
}
