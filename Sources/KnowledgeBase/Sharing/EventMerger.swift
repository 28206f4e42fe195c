import ClaimExtraction
import FactChecking
import Foundation
import GRDB

/// Brings in another base's history, subject by subject.
///
/// Where one history goes on from the other, the missing events are added as
/// they are, hashes and all. Where both went on separately, theirs is added
/// whole under a name of its own, each event with its person and time.
struct EventMerger {
  let theirs: Database
  let ours: Database
  private(set) var added = 0
  private(set) var conflicts: [String] = []

  init(theirs: Database, ours: Database) {
    self.theirs = theirs
    self.ours = ours
  }

  mutating func run() throws {
    // In the order in which things happened there.
    let subjects = try Row.fetchAll(
      theirs,
      sql: """
        SELECT about, subject FROM event
        WHERE about IN ('review', 'claim', 'match', 'scale')
        GROUP BY about, subject ORDER BY min(number)
        """)
    for row in subjects {
      guard let about = Event.About(rawValue: row["about"]) else { continue }
      try merge(about, row["subject"])
    }
  }

  private mutating func merge(
    _ about: Event.About, _ subject: String
  ) throws {
    let their = try EventLog(db: theirs).events(about, subject)
    let our = try EventLog(db: ours).events(about, subject)
    let parting = zip(their, our).prefix { $0.hash == $1.hash }.count
    var name = subject
    if parting == our.count {
      for event in their.dropFirst(parting) { try append(event) }
    } else if parting < their.count {
      name = Self.forkName(about, subject, their[parting].hash)
      try fork(their, as: name)
      conflicts.append(
        "\(about.rawValue) \(subject): both desks went on with it; theirs is "
          + name)
    }
    try derive(about, name)
    if about == .review { try compare(name) }
  }

  private mutating func append(_ event: Event) throws {
    try EventLog(db: ours).append(event)
    added += 1
  }

  /// A name that follows from where the two parted, so that the next merge
  /// finds it again.
  private static func forkName(
    _ about: Event.About, _ subject: String, _ hash: String
  ) -> String {
    guard about == .review else { return subject + "~" + hash.prefix(8) }
    return "r-"
      + ClaimID.id(article: "fork", words: subject + hash, ordinal: 0)
  }

  /// Adds what a fork does not have yet.
  private mutating func fork(_ their: [Event], as name: String) throws {
    let log = EventLog(db: ours)
    let known = try log.events(
      Event.About(rawValue: their[0].about) ?? .review, name)
    var previous = known.last?.hash ?? ""
    for event in their.dropFirst(known.count) {
      var copy = event
      copy.subject = name
      copy.previous = previous
      previous = copy.hash
      try append(copy)
    }
  }

  // MARK: What follows from it

  private func derive(_ about: Event.About, _ subject: String) throws {
    let events = try EventLog(db: ours).events(about, subject)
    guard let last = events.last else { return }
    let what = Data(last.what.utf8)
    switch about {
    case .review:
      if let record = try ReviewRows(db: ours).record(subject) {
        try ReviewRows(db: ours).write(record)
      }
    case .claim where !subject.contains("~"):
      if let status = try? JSONDecoder().decode(
        [String: String].self, from: what)["status"]
      {
        try ours.execute(
          sql: """
            INSERT INTO claim_archive VALUES (?, ?)
            ON CONFLICT (claim) DO UPDATE SET status = excluded.status
            """, arguments: [subject, status])
      }
    case .match: try MatchDecisions(db: ours).write(last)
    case .scale:
      if let file = try? JSONDecoder().decode(
        [String: String].self, from: what)["file"]
      {
        try DeskRows(db: ours).add(scale: subject, file: file)
      }
    case .claim, .desk, .merge: break
    }
  }

  /// Lists where a review that came in does not go with one that was here.
  private mutating func compare(_ id: String) throws {
    let rows = ReviewRows(db: ours)
    guard let review = try rows.review(id) else { return }
    let others = try rows.reviews(of: review.claim).filter { $0.id != id }
    for other in others {
      let line: String
      switch (review.state, other.state) {
      case (.published, .published):
        let words = [review, other].map { $0.verdict?.label ?? "" }
        line =
          words[0] == words[1]
          ? "claim \(review.claim): published twice with the same verdict, "
            + "\(other.id) and \(id)"
          : "claim \(review.claim): \(other.id) says “\(words[1])”, \(id) "
            + "says “\(words[0])”"
      case (let one, let two) where !one.isLocked && !two.isLocked:
        line =
          "claim \(review.claim): two unfinished reviews, \(other.id) by "
          + "\(other.reviewer ?? "nobody") and \(id) by "
          + (review.reviewer ?? "nobody")
      default: continue
      }
      if !conflicts.contains(line) { conflicts.append(line) }
    }
  }
}
