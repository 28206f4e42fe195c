import Foundation
import Testing

/// Where the database is, and what happens when it is none.
struct DatabaseTests {
  private let article = IsnadBinary.corpus + "/openai-losses"

  @Test func theOptionGoesBeforeTheEnvironmentBeforeTheDefault() throws {
    try TemporaryFolder.use { folder in
      let home = folder.appending(path: "home").path
      let data = folder.appending(path: "data").path
      let named = folder.appending(path: "named.sqlite").path
      let given = folder.appending(path: "given.sqlite").path
      var environment = ["HOME": home]
      let steps = [
        ([], [:], home + "/.local/share/isnad/isnad.sqlite"),
        ([], ["XDG_DATA_HOME": data], data + "/isnad/isnad.sqlite"),
        ([], ["ISNAD_DATABASE": named], named),
        (["--database", given], [:], given),
      ]
      for (option, variable, path) in steps {
        environment.merge(variable) { $1 }
        let result = try IsnadBinary.run(
          ["ingest", article] + option, environment: environment)
        #expect(result.status == 0, "\(result.errors)")
        #expect(FileManager.default.fileExists(atPath: path), "\(path)")
        try FileManager.default.removeItem(atPath: path)
      }
    }
  }

  @Test(arguments: ["search x", "show abcd", "export", "articles", "verify"])
  func readingNeedsADatabaseThatIsThere(command: String) throws {
    try TemporaryFolder.use { folder in
      let path = folder.appending(path: "none.sqlite").path
      let result = try IsnadBinary.run(
        command.split(separator: " ").map(String.init)
          + ["--database", path])
      #expect(result.status == 2)
      #expect(result.errors.contains(path))
      #expect(result.errors.contains("isnad ingest"))
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test(arguments: ["search x", "ingest", "verify", "import"])
  func whatIsNoDatabaseIsLeftAlone(command: String) throws {
    try TemporaryFolder.use { folder in
      let file = folder.appending(path: "notes.txt")
      let text = String(repeating: "These are notes.\n", count: 100)
      try text.write(to: file, atomically: true, encoding: .utf8)
      let words = command.split(separator: " ").map(String.init)
      let more =
        switch command {
        case "ingest": [article]
        case "import": ["-"]
        default: [String]()
        }
      for path in [file.path, folder.path] {
        let result = try IsnadBinary.run(
          words + more + ["--database", path],
          input: Array(#"{"text":"a"}"#.utf8))
        #expect(result.status == 2)
        #expect(result.errors.contains(path), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
  }

  @Test func aDatabaseOfAnotherProgramIsLeftAlone() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appending(path: "other.sqlite").path
      let made = try Python.run(
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
          + "c.execute('create table t (x)'); c.commit()", [path])
      #expect(made == 0)
      let before = try Data(contentsOf: URL(filePath: path))
      for command in [["ingest", article], ["search", "x"], ["articles"]] {
        let result = try IsnadBinary.run(command + ["--database", path])
        #expect(result.status == 2, "\(command)")
        #expect(result.errors.contains(path), "\(result.errors)")
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test func aTamperedIndexIsNamedAndRepaired() throws {
    try Base.use(corpus: true) { base in
      #expect(try base.run("verify").status == 0)
      let tampered = try Python.run(
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
          + "c.execute('delete from posting where form = ?', (b'openai',)); "
          + "c.commit()", [base.path])
      #expect(tampered == 0)
      let found = try base.run("verify")
      #expect(found.status == 2)
      #expect(found.output.hasPrefix("index: the list of “openai” (text)"))
      #expect(found.output.contains("about claim "))
      #expect(found.output.contains("run `isnad verify --repair`"))
      #expect(try base.run("verify", "--repair").status == 0)
      #expect(try base.run("search", "OpenAI", "--exact").status == 0)
    }
  }
}
