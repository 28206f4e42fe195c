import Foundation
import Testing

/// What a tester tries: each is refused in one line that says what to do, and
/// nothing is changed.
struct RefusalTests {
  @Test func whatMakesNoSenseIsRefusedInALine() throws {
    try Base.use { base in
      let ids = try prepare(base)
      let sound = try base.run("verify").output
      for (line, hint) in Self.cases {
        let words = line.split(separator: " ").map { word in
          word == "A" ? ids[0] : word == "''" ? "" : String(word)
        }
        let result = try IsnadBinary.run(
          words.map { $0.replacing("_", with: " ") }
            + ["--database", base.path])
        #expect(result.status == 2, "\(line)")
        #expect(result.output == "", "\(line)")
        #expect(result.errors.contains(hint), "\(line): \(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1, "\(line)")
      }
      #expect(try base.run("verify").output == sound)
    }
  }

  /// `A` is a claim that Mona reviews, `''` nothing, `_` a space.
  private static let cases = [
    ("review assign '' --by Mona", "isnad queue"),
    ("review show ''", "isnad queue"), ("review history _", "isnad queue"),
    ("review keep '' --by Mona", "isnad queue"),
    ("review assign nosuch --by Mona", "isnad search"),
    ("review assign r-zzzzzzzzzz --by Mona", "isnad queue"),
    ("review assign A --by \u{202E}\u{202C}", "--by"),
    ("review assign A --to _ --by Mona", "--to"),
    ("review draft A --by \u{202E}Omar --summary x", "assign it"),
    ("review draft A --by Mona --summary ''", "empty"),
    ("review draft A --by Mona --summary -", "empty"),
    ("review draft A --by Mona --lang Arabic_please", "ar, en"),
    ("review draft A --by Mona --quote '' --stance context", "address"),
    (
      "review draft A --by Mona --title x --stance context --accessed "
        + "2999-01-01", "still to come"
    ),
    ("review draft A --by Mona --title x --stance context --file /", "/"),
    ("review publish A --by Mona --publisher _", "--publisher"),
    ("review desk --publisher '' --by Mona", "--publisher"),
    ("review keep nosuch --by Mona", "isnad queue"),
    ("queue --claim", "--by"), ("queue --state lost", "cross-check"),
    ("queue --since yesterday", "2024-05-17"),
    ("match ''", "words"), ("match \u{202E}\u{202C}", "words"),
    ("match --file /", "/"), ("match --file /dev/null", "each line"),
    ("match --claim nosuch", "isnad search"),
    ("match words --confirm nosuch --by Mona", "isnad match"),
    ("match words --confirm A", "--by"),
    ("match --claim A --confirm A --by Mona", "another claim"),
    ("conflicts --min-likeness 2", "0 to 1"),
    ("snapshot ''", "path"), ("snapshot /", "another name"),
    ("merge '' --by Mona", "path"), ("merge / --by Mona", "folder"),
    ("merge /none.sqlite --by Mona", "/none.sqlite"),
  ]

  private func prepare(_ base: Base) throws -> [String] {
    _ = try base.run("import", "-", input: #"{"text":"ارتفعت الأسعار"}"#)
    let ids = try base.ids()
    _ = try base.run("review", "assign", ids[0], "--by", "Mona")
    return ids
  }

  @Test func aBaseIsNotMergedWithItself() throws {
    try Base.use { base in
      _ = try prepare(base)
      let link = base.folder.appending(path: "link.sqlite")
      try FileManager.default.createSymbolicLink(
        atPath: link.path, withDestinationPath: base.path)
      for path in [base.path, link.path] {
        let result = try base.run("merge", path, "--by", "Mona")
        #expect(result.status == 2)
        #expect(result.errors.contains("itself"), "\(result.errors)")
      }
    }
  }

  /// A pipe has no size, and its text is a file's all the same.
  @Test func aPipeIsReadAsAFileIs() throws {
    try Base.use { base in
      let ids = try prepare(base)
      let pipe = base.folder.appending(path: "pipe").path
      #expect(mkfifo(pipe, 0o600) == 0)
      let writer = Process()
      writer.executableURL = URL(filePath: "/bin/sh")
      writer.arguments = ["-c", "echo 'ارتفعت الأسعار' > \"$1\"", "sh", pipe]
      try writer.run()
      let found = try base.run("match", "--file", pipe)
      writer.waitUntilExit()
      #expect(found.output.contains(ids[0]), "\(found.errors)")
    }
  }

  @Test(.enabled(if: geteuid() != 0, "a superuser may write everywhere"))
  func aBaseThatCannotBeWrittenIsReadAllTheSame() throws {
    try Base.use { base in
      let ids = try prepare(base)
      let files = FileManager.default
      try files.setAttributes(
        [.posixPermissions: 0o500], ofItemAtPath: base.folder.path)
      defer {
        try? files.setAttributes(
          [.posixPermissions: 0o700], ofItemAtPath: base.folder.path)
      }
      #expect(try base.run("review", "show", ids[0]).status == 0)
      let refused = try base.run("review", "report", ids[0], "--by", "Mona")
      #expect(refused.status == 2)
      #expect(refused.errors.contains("cannot be written"))
    }
  }
}
