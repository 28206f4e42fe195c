/// The clauses that are open at a word of a sentence, the outer first, and
/// whether they have their finite verb already.
struct OpenClauses: Sendable {
  enum State: Sendable {
    case needsVerb, hasVerb
    /// A clause or no more than a phrase: after a comma, “and” or “since”.
    case mayHaveVerb
  }

  private var states: [State] = [.needsVerb]

  /// Whether some clause still lacks its verb.
  var needVerb: Bool { states.contains(.needsVerb) }
  /// How many clauses lack their verb.
  var needed: Int { states.count { $0 == .needsVerb } }
  /// Whether a finite verb can stand here.
  var allowVerb: Bool { states.contains { $0 != .hasVerb } }
  /// Whether the innermost clause has its verb.
  var innermostHasVerb: Bool { states.last == .hasVerb }

  /// A clause begins, or may begin.
  mutating func open(_ state: State) { states.append(state) }

  /// A finite verb stands here: it is the innermost clause's that lacks one.
  mutating func fill() {
    guard let index = states.lastIndex(where: { $0 != .hasVerb }) else {
      return
    }
    states[index] = .hasVerb
    states.removeSubrange((index + 1)...)
  }

  /// A comma or bracket ends the innermost clause if it has its verb.
  mutating func close() {
    if states.count > 1, states.last != .needsVerb { states.removeLast() }
  }

  /// A stop, colon or semicolon ends all.
  mutating func restart() { states = [.needsVerb] }
}
