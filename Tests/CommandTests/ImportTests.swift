import Foundation
import Testing

struct ImportTests {
  @Test func anExportImportsToTheSame() throws {
    try Base.use(corpus: true) { base in
      let rows = try base.run("export").output
      try Base.use { copy in
        let result = try copy.run("import", "-", input: rows)
        #expect(result.status == 0, "\(result.errors)")
        #expect(try copy.claims().count == base.claims().count)
        let words = { (base: Base) in
          Set(try base.claims().compactMap { $0["text"] as? String })
        }
        #expect(try words(copy) == words(base))
      }
    }
  }

  @Test func aTranslationIsAddedToItsClaim() throws {
    try Base.use(corpus: true) { base in
      let id = try base.ids()[0]
      let row = #"{"id":"\#(id)","translation":{"en":"In 2024"}}"#
      let result = try base.run("import", "-", input: row)
      #expect(result.status == 0, "\(result.errors)")
      let shown = try base.run("show", id, "--format", "json").output
      #expect(shown.contains("In 2024"))
    }
  }

  @Test func oneWrongLineStoresNothing() throws {
    try Base.use { base in
      let rows = "{\"text\":\"good\"}\n{\"text\":5}\n"
      let result = try base.run("import", "-", input: rows)
      #expect(result.status == 2)
      #expect(result.errors.contains("line 2: “text” is not a text"))
      #expect(!FileManager.default.fileExists(atPath: base.path))
    }
  }
}
