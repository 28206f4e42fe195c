import Foundation

/// Questions to the person at the terminal.
enum Ask {
  /// Whether there is anybody to ask: both ends are a terminal.
  static var isPossible: Bool { isatty(0) == 1 && isatty(1) == 1 }

  /// A line of answer; `nil` without a terminal or for an empty line.
  static func line(_ question: String) -> String? {
    guard isPossible else { return nil }
    try? FileHandle.standardError.write(
      contentsOf: Data("\(question): ".utf8))
    let answer = readLine()?.trimmingCharacters(in: .whitespaces) ?? ""
    return answer.isEmpty ? nil : answer
  }

  /// One of several answers, by its number or its words.
  static func choice(_ question: String, _ answers: [String]) -> String? {
    guard isPossible else { return nil }
    for (index, answer) in answers.enumerated() {
      StandardError.write("  \(index + 1)  \(answer)")
    }
    guard let answer = line(question) else { return nil }
    if let number = Int(answer), answers.indices.contains(number - 1) {
      return answers[number - 1]
    }
    return answer
  }
}
