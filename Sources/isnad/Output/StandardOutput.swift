import Foundation

/// Standard output, gathered into few writes.
///
/// A reader that closed the pipe has all it wants: the command then ends
/// quietly. Any other failure to write is an error.
final class StandardOutput {
  private var buffer: [UInt8] = []
  private let limit = 1 << 16

  /// Adds text as it is.
  func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= limit { flush() }
  }

  /// Adds a line.
  func write(line: String) {
    write(line)
    write("\n")
  }

  /// Hands everything gathered to the reader.
  func flush() {
    var start = 0
    while start < buffer.count {
      let count = buffer[start...].withUnsafeBytes { bytes in
        Foundation.write(1, bytes.baseAddress, bytes.count)
      }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        exit(0)
      } else if errno != EINTR {
        let reason = String(cString: strerror(errno))
        StandardError.write("isnad: standard output: \(reason)")
        exit(2)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
