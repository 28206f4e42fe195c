/// Why a source of translations cannot be read.
public enum SourceError: Error, Equatable, CustomStringConvertible {
  /// A line is not in the format: its number from 1, what is wrong with it.
  case badLine(Int, String)
  /// The whole file is not in the format: what is wrong with it.
  case badFile(String)

  /// What is wrong and what to do, in a line.
  public var description: String {
    switch self {
    case .badLine(let line, let text): "line \(line): \(text)"
    case .badFile(let text): text
    }
  }
}
