import FactChecking
import Testing

/// Brings reviews as far as a state, by commands alone.
enum ReviewStages {
  /// A verdict as options.
  static let verdict = ["--verdict", "False", "--scale", "five-step"]

  /// Imports a claim whose key is the state and brings its review so far.
  ///
  /// - Returns: the review's id, or the claim's where there is no review.
  static func bring(_ desk: NewsDesk, to state: ReviewState) throws -> String {
    let key = state.rawValue
    let line = #"{"key":"\#(key)","text":"قول \#(key)"}"#
    _ = try desk.base.run("import", "-", input: line)
    guard state != .unassigned else {
      let claim = try desk.base.claims().first { $0["key"] as? String == key }
      return try #require(claim?["id"] as? String)
    }
    func make(_ move: String, _ person: String, _ more: [String] = []) throws {
      _ = try desk.text(["review", move, key, "--by", person] + more)
    }
    func publish() throws {
      try make("report", "Mona", verdict)
      guard state != .reported else { return }
      try make("check", "Omar", verdict)
      guard state != .crossCheck else { return }
      try make("publish", "Omar")
    }
    try make("assign", "Mona")
    let review = try desk.objects("review", "show", key, "--json")[0]
    let id = try #require(review["id"] as? String)
    guard state != .draft else { return id }
    try make("draft", "Mona", ["--title", "x", "--stance", "context"])
    try publish()
    if state == .retracted { try make("retract", "Mona", ["--why", "x"]) }
    if state == .corrected {
      try make("correct", "Mona", ["--why", "x"])
      try publish()
    }
    return id
  }
}
