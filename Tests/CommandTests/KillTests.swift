import Foundation
import Testing

/// Commands that are killed while they work.
struct KillTests {
  /// When a command is killed.
  enum Moment {
    /// After this part of the time that it takes undisturbed.
    case part(Double)
    /// So many microseconds after the write-ahead log has grown so often: in
    /// the midst of a commit.
    case growth(Int, UInt32)

    static let all: [Moment] = [
      .part(0.6), .part(1), .growth(1, 0), .growth(2, 0), .growth(1, 300),
    ]
  }

  /// A command that changes a base.
  struct Deed {
    var name: String
    var arguments: [String]
    var input = ""
  }

  /// Whatever was acknowledged has happened, whatever was not has happened
  /// or not, but never by half; and the next command finds a sound base.
  @Test func aKilledCommandIsDoneOrNotDone() throws {
    try Base.use { base in
      let desk = try NewsDesk(base)
      let deeds = try prepare(desk)
      let before = try desk.text("verify")
      for deed in deeds {
        var started = ContinuousClock.now
        let done = try copy(base, "done")
        let whole = try start(deed, done)
        whole.process.waitUntilExit()
        let time = ContinuousClock.now - started
        let after = try done.run("verify").output
        #expect(whole.process.terminationStatus == 0, "\(deed.name)")
        for (number, moment) in Moment.all.enumerated() {
          let killed = try copy(base, "killed")
          started = .now
          let run = try start(deed, killed)
          wait(run.process, moment, killed, until: started + time)
          kill(run.process.processIdentifier, SIGKILL)
          run.process.waitUntilExit()
          let label = Comment(rawValue: "\(deed.name), kill \(number + 1)")
          let found = try killed.run("verify")
          #expect(found.status == 0, label)
          #expect([before, after].contains(found.output), label)
          if try !Data(contentsOf: run.output).isEmpty {
            #expect(found.output == after, label)
          }
          try checkSnapshot(of: killed, whole: run, before, label)
          if number == Moment.all.count - 1, found.output == before {
            try start(deed, killed).process.waitUntilExit()
            #expect(try killed.run("verify").output == after, label)
          }
        }
      }
    }
  }

  /// Reviews in every state a move begins from, another desk's base, and an
  /// article that is about to change.
  private func prepare(_ desk: NewsDesk) throws -> [Deed] {
    let by = ["--by", "Mona"]
    let why = by + ["--why", "a reason"]
    let check = ["--by", "Omar"] + ReviewStages.verdict
    var reviews: [String: String] = [:]
    for state in [
      "unassigned", "draft", "reported", "cross-check", "published",
    ] {
      reviews[state] = try ReviewStages.bring(
        desk, to: #require(.init(rawValue: state)))
    }
    let moves: [(String, String, [String])] = [
      ("assign", "unassigned", by),
      ("draft", "draft", by + ["--summary", "x"]),
      ("report", "draft", by + ReviewStages.verdict),
      ("check", "reported", check), ("reject", "reported", why),
      ("publish", "cross-check", by), ("correct", "published", why),
      ("retract", "published", why),
    ]
    var deeds = moves.map { move, state, more in
      Deed(
        name: move,
        arguments: ["review", move, reviews[state] ?? ""] + more)
    }
    // A published review of a claim that the new version has not.
    _ = try desk.text(["review", "assign", desk.claim] + by)
    let article = try desk.base.file(
      "budget/article.ar.txt",
      "ارتفعت أسعار القمح في العاصمة بنسبة 12 في المئة.\nهطلت الأمطار.\n")
    let other = Base(folder: desk.base.folder.appending(path: "other"))
    try FileManager.default.createDirectory(
      at: other.folder, withIntermediateDirectories: true)
    let lines = (1...40).map { #"{"text":"القول رقم \#($0)"}"# + "\n" }
    _ = try other.run("import", "-", input: lines.joined())
    _ = try other.run("queue", "--claim", "--by", "Huda")
    deeds += [
      Deed(name: "queue --claim", arguments: ["queue", "--claim"] + by),
      Deed(
        name: "match --confirm",
        arguments: ["match", "قول", "--confirm", desk.claim] + by),
      Deed(
        name: "ingest",
        arguments: [
          "ingest",
          URL(filePath: article).deletingLastPathComponent().path,
        ]), Deed(name: "merge", arguments: ["merge", other.path] + by),
      Deed(name: "import", arguments: ["import", "-"], input: lines.joined()),
      Deed(name: "snapshot", arguments: ["snapshot", "{copy}"]),
    ]
    return deeds
  }

  // MARK: Running

  /// A copy of a base in a folder of its own.
  private func copy(_ base: Base, _ name: String) throws -> Base {
    let copy = Base(folder: base.folder.appending(path: name))
    let files = FileManager.default
    try? files.removeItem(at: copy.folder)
    try files.createDirectory(
      at: copy.folder, withIntermediateDirectories: true)
    try files.copyItem(atPath: base.path, toPath: copy.path)
    return copy
  }

  private func start(
    _ deed: Deed, _ base: Base
  ) throws -> (process: Process, output: URL) {
    let output = base.folder.appending(path: "output")
    let input = base.folder.appending(path: "input")
    try Data().write(to: output)
    try Data(deed.input.utf8).write(to: input)
    let copy = base.folder.appending(path: "copy.sqlite").path
    let process = IsnadBinary.process(
      deed.arguments.map { $0 == "{copy}" ? copy : $0 }
        + ["--database", base.path])
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    return (process, output)
  }

  /// Waits for a moment, or the end.
  private func wait(
    _ process: Process, _ moment: Moment, _ base: Base,
    until end: ContinuousClock.Instant
  ) {
    switch moment {
    case .part(let part):
      let left = (end - .now) * part
      usleep(UInt32(max(0, left / .microseconds(1))))
    case .growth(let count, let delay):
      var (seen, size) = (0, off_t(0))
      while process.isRunning, seen < count {
        var status = stat()
        if stat(base.path + "-wal", &status) == 0, status.st_size != size {
          (seen, size) = (seen + 1, status.st_size)
        }
      }
      usleep(delay)
    }
  }

  /// A copy is there whole or not at all.
  private func checkSnapshot(
    of base: Base, whole run: (process: Process, output: URL),
    _ before: String, _ label: Comment
  ) throws {
    let copy = base.folder.appending(path: "copy.sqlite").path
    guard FileManager.default.fileExists(atPath: copy) else { return }
    let found = try IsnadBinary.run("verify", "--database", copy)
    #expect(found.output == before, label)
  }
}
