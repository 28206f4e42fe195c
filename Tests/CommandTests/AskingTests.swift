import Foundation
import Testing

/// Moves at a terminal: what no flag says is asked for.
struct AskingTests {
  /// Runs a command on a terminal and types lines.
  private func type(
    _ lines: [String], to arguments: [String], in base: Base,
    _ environment: String = ""
  ) throws -> String {
    let output = base.folder.appending(path: "screen")
    let script = """
      import os, pty, sys
      pid, fd = pty.fork()
      if pid == 0:
        env = {"PATH": os.environ["PATH"], "TERM": "dumb"}
        env.update(p.split("=", 1) for p in sys.argv[3].split("\\n") if p)
        os.execve(sys.argv[4], sys.argv[4:], env)
      os.write(fd, sys.argv[2].encode())
      data = b""
      while True:
        try: part = os.read(fd, 65536)
        except OSError: break
        if not part: break
        data += part
      status = os.waitpid(pid, 0)[1]
      open(sys.argv[1], "wb").write(data.replace(b"\\r\\n", b"\\n"))
      sys.exit(os.waitstatus_to_exitcode(status))
      """
    let status = try Python.run(
      script,
      [
        output.path, lines.map { $0 + "\n" }.joined(), environment,
        IsnadBinary.path,
      ] + arguments + ["--database", base.path])
    #expect(status == 0)
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }

  @Test func aPersonIsAskedForWhatIsMissing() throws {
    try Base.use { base in
      _ = try base.run("import", "-", input: #"{"text":"ارتفعت الأسعار"}"#)
      let claim = try base.ids()[0]
      _ = try base.run("review", "desk", "--scale", "five-step", "--by", "Mona")
      let taken = try type(["Mona"], to: ["review", "assign", claim], in: base)
      #expect(taken.contains("your name: "))
      // A verdict by its number, the words for the reader, the name.
      let drafted = try type(
        ["5", "لم ترتفع.", "Mona"], to: ["review", "draft", claim], in: base)
      #expect(drafted.contains("  5  False"))
      #expect(drafted.contains("draft  False"))
      let review = try base.run("review", "show", claim).output
      #expect(review.contains("False (five-step, false, 1 of 5)"))
      #expect(review.contains("لم ترتفع."))
    }
  }

  /// A longer reason is written in the editor.
  @Test func theEditorOpensForAReason() throws {
    try Base.use { base in
      _ = try base.run("import", "-", input: #"{"text":"ارتفعت الأسعار"}"#)
      let claim = try base.ids()[0]
      _ = try base.run("review", "assign", claim, "--by", "Mona")
      _ = try base.run(
        "review", "report", claim, "--by", "Mona", "--verdict", "False",
        "--scale", "five-step")
      let editor = try base.file(
        "editor", "printf 'المصدر أقدم.\\nانظر 2024.\\n' > \"$1\"\n")
      let rejected = try type(
        [], to: ["review", "reject", claim, "--by", "Omar"], in: base,
        "EDITOR=sh \(editor)")
      #expect(rejected.contains("draft  False"))
      let history = try base.run("review", "history", claim, "--json").output
      #expect(history.contains(#""why": "المصدر أقدم.\nانظر 2024.""#))
    }
  }
}
