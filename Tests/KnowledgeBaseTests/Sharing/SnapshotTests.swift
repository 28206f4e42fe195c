import FactChecking
import Foundation
import Testing

@testable import KnowledgeBase

struct SnapshotTests {
  @Test func aCopyHoldsEverythingInOneFile() throws {
    let desk = try TestDesk()
    try desk.bring(desk.claims[0], to: .published)
    let folder = try TemporaryFolder()
    let path = folder.file("copy.sqlite")
    try desk.base.snapshot(to: path)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.path)
    #expect(files == ["copy.sqlite"])
    let copy = try KnowledgeBase.open(path, .write)
    #expect(try copy.verify() == desk.base.verify())
    #expect(
      try copy.reviews(of: desk.claims[0])
        == desk.base.reviews(of: desk.claims[0]))
  }

  @Test func nothingIsReplaced() throws {
    let desk = try TestDesk()
    let folder = try TemporaryFolder()
    let path = folder.file("notes.txt")
    try "notes".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: KnowledgeBaseError.self) {
      try desk.base.snapshot(to: path)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "notes")
    #expect(throws: KnowledgeBaseError.self) {
      try desk.base.snapshot(to: folder.file("none/copy.sqlite"))
    }
  }
}
