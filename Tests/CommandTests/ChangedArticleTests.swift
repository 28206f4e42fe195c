import Foundation
import Testing

/// A reviewed article that changes, and a base from another desk.
struct ChangedArticleTests {
  private let text = """
    قال وزير المالية إن العجز بلغ 5 مليارات دولار.
    خسر الفريق المباراة الأخيرة.
    ارتفعت أسعار القمح في المدينة.

    """

  private let verdict = ["--verdict", "False", "--scale", "five-step"]

  private func make(
    _ base: Base, _ move: String, _ id: String, by person: String,
    _ more: [String] = []
  ) throws {
    let result = try IsnadBinary.run(
      ["review", move, id, "--by", person, "--database", base.path] + more)
    #expect(result.status == 0, "\(move): \(result.errors)")
  }

  private func publish(_ base: Base, _ claim: String) throws {
    try make(base, "assign", claim, by: "Mona")
    try make(
      base, "draft", claim, by: "Mona",
      verdict + ["--title", "x", "--stance", "context"])
    try make(base, "report", claim, by: "Mona")
    try make(base, "check", claim, by: "Omar", verdict)
    try make(base, "publish", claim, by: "Omar")
  }

  private func rows(_ base: Base, _ arguments: String...) throws
    -> [[String: Any]]
  {
    let result = try IsnadBinary.run(
      arguments + ["--json", "--database", base.path])
    #expect(result.status == 0, "\(result.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        as? [[String: Any]])
  }

  @Test func reviewsOfWhatChangedAskForAnotherLook() throws {
    try Base.use { base in
      let article = try base.file("news.txt", text)
      _ = try base.run("ingest", article)
      let ids = try base.ids()
      for id in ids { try publish(base, id) }
      // The first claim has another figure, the second is gone, the third
      // stands elsewhere.
      _ = try base.file(
        "news.txt",
        "هطلت أمطار غزيرة.\nارتفعت أسعار القمح في المدينة.\n"
          + "قال وزير المالية إن العجز بلغ 8 مليارات دولار.\n")
      let read = try base.run("ingest", article).output
      #expect(
        read.contains("0 kept, 1 moved, 1 changed, 1 new, 1 gone; reviews"))
      let queue = try rows(base, "queue")
      #expect(queue.count == 4)
      #expect(
        Set(queue.prefix(2).map { $0["id"] as? String }) == Set(ids.prefix(2)))
      let moved = try rows(base, "review", "show", ids[2])[0]
      #expect(moved["look_again"] is NSNull)
      #expect(moved["state"] as? String == "published")
      let changed = try rows(base, "review", "show", ids[0])[0]
      let why = try #require(changed["look_again"] as? String)
      let new = try #require(
        queue.dropFirst(2).first {
          why.contains($0["id"] as? String ?? "-")
        }?["id"] as? String)
      // The likely successor has no review until a person says so.
      #expect(try base.run("review", "show", new).status == 1)
      try make(base, "keep", ids[0], by: "Mona", ["--on", new])
      #expect(
        try rows(base, "review", "show", new)[0]["id"] as? String
          == changed["id"] as? String)
      let versions = try base.run(
        "articles", "--versions", "news", "--format", "json")
      #expect(versions.output.contains("خسر الفريق المباراة الأخيرة"))
      #expect(try base.run("verify").status == 0)
    }
  }

  @Test func aMergeKeepsWhoDidWhatAndListsWhatConflicts() throws {
    try Base.use { ours in
      let theirs = Base(folder: ours.folder.appending(path: "theirs"))
      let article = try ours.file("news.txt", text)
      for base in [ours, theirs] {
        try FileManager.default.createDirectory(
          at: base.folder, withIntermediateDirectories: true)
        _ = try base.run("ingest", article)
      }
      let ids = try ours.ids()
      try publish(ours, ids[0])
      try publish(theirs, ids[1])
      try make(theirs, "assign", ids[0], by: "Huda")
      try make(ours, "assign", ids[2], by: "Mona")
      try make(theirs, "assign", ids[2], by: "Huda")
      let merged = try ours.run("merge", theirs.path, "--by", "Mona")
      #expect(merged.status == 0)
      #expect(
        merged.output.hasPrefix("added 0 articles, 0 claims, 7 events, "))
      #expect(
        merged.output.contains("conflict: claim \(ids[2]): two unfinished"))
      let history = try rows(ours, "review", "history", ids[1])
      #expect(
        history.map { $0["who"] as? String }
          == ["Mona", "Mona", "Mona", "Omar", "Omar"])
      let both = try rows(ours, "review", "show", ids[2])
      #expect(
        Set(both.map { $0["reviewer"] as? String }) == ["Mona", "Huda"])
      #expect(try ours.run("verify").status == 0)
      // The same again brings nothing.
      let again = try ours.run("merge", theirs.path, "--by", "Mona").output
      #expect(again.hasPrefix("added 0 articles, 0 claims, 0 events"))
    }
  }
}
