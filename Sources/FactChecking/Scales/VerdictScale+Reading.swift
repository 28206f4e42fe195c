extension VerdictScale {
  /// Reads a scale from its file.
  ///
  ///     # Labels of فتبينوا, https://fatabyyano.net
  ///     name      فتبينوا
  ///     language  ar
  ///     numbers   1  4
  ///     label     صحيح   true    4
  ///     label     ساخر   satire
  ///
  /// Fields are separated by tabs; lines that begin with `#` and empty lines
  /// are passed over. `numbers` (worst, best) may be left out, and so may a
  /// label's number.
  ///
  /// - Throws: ``VerdictScaleError`` with the line at fault.
  public init(key: String, text: String) throws(VerdictScaleError) {
    self.init(key: key, name: "", language: "", range: nil, labels: [])
    // CR LF is one Character, so that `isNewline` splits every line ending.
    let lines = text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let fields = line.split(separator: "\t").map(String.init)
      do {
        try read(fields)
      } catch {
        throw VerdictScaleError(scale: key, line: index + 1, problem: error)
      }
    }
    let last = lines.count
    if name.isEmpty {
      throw VerdictScaleError(scale: key, line: last, problem: .noName)
    }
    if language.isEmpty {
      throw VerdictScaleError(scale: key, line: last, problem: .noLanguage)
    }
    if labels.isEmpty {
      throw VerdictScaleError(scale: key, line: last, problem: .noLabels)
    }
  }

  private mutating func read(
    _ fields: [String]
  ) throws(VerdictScaleError.Problem) {
    switch fields.first {
    case "name" where fields.count == 2: name = fields[1]
    case "language" where fields.count == 2: language = fields[1]
    case "numbers" where fields.count == 3:
      guard let worst = Double(fields[1]), let best = Double(fields[2]),
        worst.isFinite, best.isFinite, worst < best
      else { throw .badNumbers }
      range = worst...best
    case "label" where fields.count == 3 || fields.count == 4:
      labels.append(try label(fields))
    default: throw .unknownLine
    }
  }

  private func label(
    _ fields: [String]
  ) throws(VerdictScaleError.Problem) -> Label {
    guard let kind = Verdict.Kind(rawValue: fields[2]) else {
      throw .unknownClass(fields[2])
    }
    if labels.contains(where: { $0.text == fields[1] }) {
      throw .repeatedLabel(fields[1])
    }
    guard fields.count == 4 else { return Label(text: fields[1], kind: kind) }
    guard let range, let number = Double(fields[3]), range.contains(number)
    else { throw .numberOutside(fields[3]) }
    guard kind.isGraded else { throw .numberOfUngraded(fields[1]) }
    return Label(text: fields[1], kind: kind, number: number)
  }
}

/// Why a scale's file could not be read: the desk that wrote it has to mend
/// the line.
public struct VerdictScaleError: Error, Sendable, Equatable,
  CustomStringConvertible
{
  /// What is wrong with a line, or missing at the end.
  public enum Problem: Error, Sendable, Equatable {
    case noName, noLanguage, noLabels, badNumbers, unknownLine
    case unknownClass(String)
    case repeatedLabel(String)
    case numberOutside(String)
    case numberOfUngraded(String)
  }
  /// The scale's key, or its file.
  public var scale: String
  /// Counted from 1.
  public var line: Int
  /// What is wrong with it.
  public var problem: Problem

  /// One line that says what is wrong, where, and what to do.
  public var description: String { "\(scale), line \(line): \(message)" }

  private var message: String {
    switch problem {
    case .noName: "the scale has no name; add a line name⇥…"
    case .noLanguage: "the scale has no language; add a line language⇥ar"
    case .noLabels: "the scale has no labels; add lines label⇥…⇥class"
    case .badNumbers: "numbers need a worst below a best: numbers⇥1⇥5"
    case .unknownLine:
      "expected name, language, numbers or label, fields separated by tabs"
    case .unknownClass(let name):
      "“\(name)” is no class; the classes are "
        + Verdict.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    case .repeatedLabel(let label): "“\(label)” stands there twice"
    case .numberOutside(let number):
      "“\(number)” is no number between those of the line numbers⇥…"
    case .numberOfUngraded(let label):
      "“\(label)” lies on no line from false to true; leave its number out"
    }
  }
}
