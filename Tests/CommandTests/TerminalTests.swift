import Foundation
import Testing

/// What is printed on a terminal, and only there.
struct TerminalTests {
  /// Runs the binary on a terminal 60 columns wide, or 80 if it is not told.
  private func onTerminal(_ arguments: [String], _ environment: String = "")
    throws -> String
  {
    try TemporaryFolder.use { folder in
      let output = folder.appending(path: "out")
      let script = """
        import fcntl, os, pty, struct, sys, termios
        pid, fd = pty.fork()
        if pid == 0:
          fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 20, 60, 0, 0))
          extra = dict(p.split("=") for p in sys.argv[2].split())
          env = {"PATH": os.environ["PATH"], "TERM": "xterm", **extra}
          os.execve(sys.argv[3], sys.argv[3:], env)
        data = b""
        while True:
          try: part = os.read(fd, 65536)
          except OSError: break
          if not part: break
          data += part
        os.waitpid(pid, 0)
        open(sys.argv[1], "wb").write(data.replace(b"\\r\\n", b"\\n"))
        """
      let status = try Python.run(
        script, [output.path, environment, IsnadBinary.path] + arguments)
      #expect(status == 0)
      return String(decoding: try Data(contentsOf: output), as: UTF8.self)
    }
  }

  private let sentence = "أعلنت الشركة"

  @Test func arabicIsIsolatedAndTitlesAreBold() throws {
    let output = try onTerminal(["analyze", sentence])
    #expect(output.contains("\u{2068}الشركة\u{2069}"))
    #expect(output.hasPrefix("\u{1B}[1m"))
  }

  @Test(arguments: ["NO_COLOR=1", "TERM=dumb"])
  func colourIsRefusedByTheEnvironment(variable: String) throws {
    let output = try onTerminal(["analyze", sentence], variable)
    #expect(!output.contains("\u{1B}"))
    #expect(output.contains("\u{2068}الشركة\u{2069}"))
  }

  @Test func colourIsRefusedByAFlag() throws {
    let output = try onTerminal(["analyze", sentence, "--no-color"])
    #expect(!output.contains("\u{1B}"))
  }

  @Test func theLastColumnIsCutToTheWindow() throws {
    let long = String(repeating: "a", count: 80)
    let output = try onTerminal(["analyze", long, "--format", "table"])
    #expect(output.contains("…"))
    let plain = try IsnadBinary.run("analyze", long, "--format", "table")
    #expect(plain.output.contains(long))
  }

  @Test func dataHasNoMarksOnATerminalEither() throws {
    let output = try onTerminal(["analyze", sentence, "--format", "ndjson"])
    #expect(!output.contains("\u{2068}"))
    #expect(output.hasPrefix("{\"text\":"))
  }
}
