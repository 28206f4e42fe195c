import Foundation
import Testing

/// Several processes at one file, and processes that are killed.
struct TogetherTests {
  /// Claims as an import takes them.
  private func claims(_ count: Int) -> String {
    (0..<count).map { #"{"text":"الادعاء رقم \#($0)"}"# + "\n" }.joined()
  }

  /// Starts a command whose output goes to a file.
  private func start(
    _ base: Base, _ name: String, _ arguments: [String]
  ) throws -> (process: Process, output: URL) {
    let output = base.folder.appending(path: name)
    try Data().write(to: output)
    let process = IsnadBinary.process(
      arguments + ["--database", base.path])
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    return (process, output)
  }

  private func text(_ file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  @Test func twoProcessesNeverTakeTheSameClaim() throws {
    try Base.use { base in
      _ = try base.run("import", "-", input: claims(12))
      var taken: [String] = []
      for round in 0..<6 {
        let both = try ["Mona", "Omar"].map { name in
          try start(
            base, "\(name)\(round)", ["queue", "--claim", "--by", name])
        }
        for (process, output) in both {
          process.waitUntilExit()
          #expect(process.terminationStatus == 0)
          let words = try text(output).split(separator: " ")
          let index = try #require(words.firstIndex(of: "claim"))
          taken.append(String(words[index + 1]))
        }
      }
      #expect(Set(taken).count == 12)
      #expect(try base.run("verify").status == 0)
    }
  }

  /// Of two who saw the same and write at once, one is told to look again.
  @Test func ofTwoChangesToWhatBothSawOneIsRefused() throws {
    try Base.use { base in
      _ = try base.run("import", "-", input: claims(1))
      let claim = try base.ids()[0]
      _ = try base.run("review", "assign", claim, "--by", "Mona")
      for round in 0..<5 {
        let both = try ["قول", "قول آخر"].enumerated().map { index, summary in
          try start(
            base, "\(round)-\(index)",
            [
              "review", "draft", claim, "--by", "Mona", "--seen",
              String(round + 1), "--summary", summary,
            ])
        }
        for (process, _) in both { process.waitUntilExit() }
        let statuses = both.map(\.process.terminationStatus).sorted()
        #expect(statuses == [0, 2])
      }
      #expect(try base.run("verify").status == 0)
    }
  }

  /// Whatever a command printed has happened; what it had not printed may
  /// have happened or not, but never by half.
  @Test func aKilledProcessLosesNothingItAcknowledged() throws {
    try Base.use { base in
      _ = try base.run("import", "-", input: claims(1))
      let claim = try base.ids()[0]
      _ = try base.run("review", "assign", claim, "--by", "Mona")
      var acknowledged: [String] = []
      for round in 0..<24 {
        let (process, output) = try start(
          base, "kill\(round)",
          [
            "review", "draft", claim, "--by", "Mona", "--summary",
            "نص \(round).", "--title", "مصدر \(round).", "--stance",
            "context",
          ])
        usleep(UInt32(round) * 2_500)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        if try !text(output).isEmpty { acknowledged.append("نص \(round).") }
      }
      #expect(try base.run("verify").status == 0)
      let history = try base.run("review", "history", claim, "--json").output
      for summary in acknowledged { #expect(history.contains(summary)) }
    }
  }

  @Test func aCopyIsConsistentWhileOthersWrite() throws {
    try Base.use { base in
      _ = try base.run("import", "-", input: claims(300))
      let writers = try (0..<6).map { number in
        try start(
          base, "w\(number)", ["queue", "--claim", "--by", "P\(number)"])
      }
      let copy = base.folder.appending(path: "copy.sqlite").path
      let made = try base.run("snapshot", copy)
      #expect(made.status == 0, "\(made.errors)")
      for (process, _) in writers { process.waitUntilExit() }
      let sound = try IsnadBinary.run("verify", "--database", copy)
      #expect(sound.status == 0)
      #expect(sound.output.contains("300 claims"))
      #expect(try base.run("snapshot", copy).status == 2)
    }
  }
}
