import FactChecking
import Testing

@testable import KnowledgeBase

struct DeskTests {
  private let file = """
    name\tOur desk
    language\ten
    numbers\t1\t2
    label\tYes\ttrue\t2
    label\tNo\tfalse\t1
    """

  @Test func aDeskAddsAScaleOfItsOwn() throws {
    let base = try KnowledgeBase.open(":memory:", .memory)
    try base.addScale("ours", file: file, by: "Mona")
    let keys = try base.scales().map(\.key)
    #expect(keys == ["fatabyyano", "five-step", "misbar", "ours", "verify-sy"])
    let newer = file + "\nlabel\tMaybe\tunproven"
    try base.addScale("ours", file: newer, by: "Mona")
    let ours = try base.scales().first { $0.key == "ours" }
    #expect(ours?.labels.map(\.text) == ["Yes", "No", "Maybe"])
  }

  @Test func aBadScaleIsNotAdded() throws {
    let base = try KnowledgeBase.open(":memory:", .memory)
    #expect(throws: VerdictScaleError.self) {
      try base.addScale("ours", file: file + "\nlabel\tx\ty", by: "Mona")
    }
    #expect(try base.scales().count == 4)
  }

  @Test func onlyWhatIsGivenChanges() throws {
    let base = try KnowledgeBase.open(":memory:", .memory)
    #expect(try base.desk() == Desk())
    try base.setDesk(scale: "misbar", by: "Mona")
    try base.setDesk(onePerson: true, publisher: "مكتبنا", by: "Mona")
    #expect(
      try base.desk()
        == Desk(isOnePerson: true, scale: "misbar", publisher: "مكتبنا"))
    #expect(throws: KnowledgeBaseError.self) {
      try base.setDesk(scale: "none", by: "Mona")
    }
  }
}
