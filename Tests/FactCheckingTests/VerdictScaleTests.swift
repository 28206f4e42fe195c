import Testing

@testable import FactChecking

struct VerdictScaleTests {
  @Test func everyShippedScaleCanBeRead() {
    #expect(
      VerdictScale.shipped.map(\.key)
        == ["fatabyyano", "five-step", "misbar", "verify-sy"])
  }

  @Test(arguments: [
    ("fatabyyano", "زائف جزئياً", Verdict.Kind.mixed, 2.0 as Double?),
    ("fatabyyano", "غير مؤهل", .notEligible, nil),
    ("fatabyyano", "رأي", .opinion, nil),
    ("misbar", "ساخر", .satire, nil),
    ("misbar", "زائف", .incorrect, 1),
    ("verify-sy", "خارج السياق", .misleading, nil),
    ("five-step", "Half true", .mixed, 3),
  ])
  func aLabelHasItsClassAndNumber(
    _ scale: String, _ label: String, _ kind: Verdict.Kind, _ number: Double?
  ) throws {
    let scale = try #require(VerdictScale.shipped.first { $0.key == scale })
    let verdict = try #require(scale.verdict(label))
    #expect(verdict.label == label)
    #expect(verdict.kind == kind)
    #expect(verdict.number?.value == number)
  }

  @Test func aLabelOfAnotherScaleIsNoVerdict() {
    #expect(VerdictScale.shipped.first?.verdict("Half true") == nil)
  }

  @Test(arguments: [
    ("language\tar\nlabel\tx\ttrue", "desk, line 2: the scale has no name"),
    ("name\tA\nlabel\tx\ttrue", "desk, line 2: the scale has no language"),
    ("name\tA\nlanguage\tar", "desk, line 2: the scale has no labels"),
    ("name\tA\nlabel\tx\tyes", "desk, line 2: “yes” is no class"),
    ("numbers\t5\t1", "desk, line 1: numbers need a worst below a best"),
    ("# a\n\nlabels", "desk, line 3: expected name, language"),
    (
      "numbers\t1\t5\nlabel\tx\ttrue\t6",
      "desk, line 2: “6” is no number between"
    ),
    ("numbers\t1\t5\nlabel\tx\tsatire\t2", "desk, line 2: “x” lies on no line"),
    ("label\tx\ttrue\nlabel\tx\tfalse", "desk, line 2: “x” stands there twice"),
  ])
  func aBrokenScaleNamesItsLine(_ text: String, _ message: String) {
    do {
      _ = try VerdictScale(key: "desk", text: text)
      Issue.record("it was read")
    } catch {
      #expect(error.description.hasPrefix(message), "\(error)")
    }
  }

  @Test func lineEndingsOfWindowsAreRead() throws {
    let scale = try VerdictScale(
      key: "desk", text: "name\tA\r\nlanguage\ten\r\nlabel\tx y\ttrue\r\n")
    #expect(scale.labels.map(\.text) == ["x y"])
  }
}
