import Foundation
import Testing

/// A claim's whole way, each step as a person would run it.
struct ScenarioTests {
  @Test func aClaimGoesFromAnArticleToACorrectedVerdict() throws {
    try Base.use { base in
      let desk = try NewsDesk(base)
      try take(desk)
      try draft(desk)
      try disagree(desk)
      try agree(desk)
      try publish(desk)
      try correct(desk)
      try seeAllOfIt(desk)
      try findTheTamperedRow(desk)
    }
  }

  private func take(_ desk: NewsDesk) throws {
    let queue = try desk.objects("queue", "--json")
    let first = try #require(queue.first)
    #expect(first["id"] as? String == desk.claim)
    #expect(first["state"] as? String == "unassigned")
    #expect(
      first["reasons"] as? [String]
        == ["+6 check-worth 3", "+1 a named speaker"])
    let taken = try desk.object("queue", "--claim", "--by", "Mona", "--json")
    #expect(taken["claim"] as? String == desk.claim)
    #expect(taken["reviewer"] as? String == "Mona")
    #expect(taken["state"] as? String == "draft")
    let rest = try desk.objects("queue", "--json").map { $0["id"] as? String }
    #expect(!rest.contains(desk.claim))
  }

  private func draft(_ desk: NewsDesk) throws {
    let copy = try desk.base.file("report.html", "<p>3 مليارات</p>\n")
    let review = try desk.object(
      "review", "draft", desk.claim, "--by", "Mona", "--verdict", "False",
      "--scale", "five-step", "--summary", "العجز 3 مليارات دولار.", "--lang",
      "ar", "--url", "https://stats.example/2025", "--title", "الحساب الختامي",
      "--quote", "3 مليارات", "--stance", "contradicts", "--accessed",
      "2026-05-17", "--archive-url", "https://archive.example/2025", "--file",
      copy, "--json")
    #expect(review["summary"] as? String == "العجز 3 مليارات دولار.")
    let evidence = try #require(
      (review["evidence"] as? [[String: Any]])?.first)
    // Of the bytes of the file above, as `sha256sum` prints it.
    #expect(
      evidence["sha256"] as? String
        == "94e717169c4f361a314507b127d4315bce21ed2869d51a152205a9441d785c52")
    try desk.isRefused(
      ["review", "publish", desk.claim, "--by", "Omar"],
      saying: "it is draft, which allows assign, draft, report")
  }

  private func disagree(_ desk: NewsDesk) throws {
    let reported = try desk.text("review", "report", desk.claim, "--by", "Mona")
    #expect(reported.hasSuffix("next: check, reject\n"))
    try desk.isRefused(
      ["review", "publish", desk.claim, "--by", "Omar"],
      saying: "it is reported, which allows check, reject")
    try desk.isRefused(
      ["review", "check", desk.claim, "--by", " mona", "--verdict", "False"],
      saying: "somebody who has not worked on it")
    try desk.isRefused(
      ["review", "reject", desk.claim, "--by", "Omar"], saying: "--why")
    let back = try desk.object(
      "review", "check", desk.claim, "--by", "Omar", "--verdict", "Half true",
      "--scale", "five-step", "--json")
    #expect(back["state"] as? String == "draft")
    #expect(NewsDesk.label(back) == "False")
    #expect(back["checker"] is NSNull)
  }

  private func agree(_ desk: NewsDesk) throws {
    _ = try desk.text(
      "review", "draft", desk.claim, "--by", "Mona", "--summary",
      "العجز 3 مليارات دولار، والباقي قروض.", "--verdict", "Mostly false",
      "--scale", "five-step")
    _ = try desk.text("review", "report", desk.claim, "--by", "Mona")
    let agreed = try desk.object(
      "review", "check", desk.claim, "--by", "Omar", "--verdict",
      "Mostly false", "--scale", "five-step", "--json")
    #expect(agreed["state"] as? String == "cross-check")
    #expect(agreed["checker"] as? String == "Omar")
    #expect(agreed["moves"] as? [String] == ["reject", "publish"])
    // Readers get nothing that is not published.
    let nothing = try desk.base.run("export", "--format", "claimreview")
    #expect(nothing.status == 1)
    #expect(nothing.output == "")
  }

  private func publish(_ desk: NewsDesk) throws {
    let published = try desk.object(
      "review", "publish", desk.claim, "--by", "Omar", "--publisher",
      "مكتب التحقق", "--url", "https://desk.example/1", "--json")
    #expect(published["state"] as? String == "published")
    let item = try desk.claimReview()
    #expect(item["url"] as? String == "https://desk.example/1")
    #expect(item["identifier"] as? String == published["id"] as? String)
    #expect(
      item["claimReviewed"] as? String
        == "العجز بلغ 5 مليارات دولار في عام 2025")
    #expect(
      item["reviewBody"] as? String == "العجز 3 مليارات دولار، والباقي قروض.")
    #expect(NewsDesk.rating(item) == "Mostly false 2/5")
    #expect(NewsDesk.name(item["author"]) == "مكتب التحقق")
    #expect(NewsDesk.name(item["creator"]) == "Mona")
    #expect(NewsDesk.name(item["contributor"]) == "Omar")
    let claim = item["itemReviewed"] as? [String: Any]
    #expect(NewsDesk.name(claim?["author"]) == "خالد منصور")
    let source = (item["citation"] as? [[String: Any]])?.first
    #expect(source?["text"] as? String == "3 مليارات")
    // What readers saw is locked.
    for move in [["draft", "--summary", "x"], ["report"], ["assign"]] {
      try desk.isRefused(
        ["review", move[0], desk.claim, "--by", "Mona"] + move.dropFirst(),
        saying: "it is published, which allows correct, retract")
    }
  }

  private func correct(_ desk: NewsDesk) throws {
    let old = try desk.reviews()[0]
    let before = try desk.claimReview()
    let new = try desk.object(
      "review", "correct", desk.claim, "--by", "Mona", "--why",
      "الأرقام روجعت", "--json")
    #expect(new["state"] as? String == "draft")
    #expect(new["supersedes"] as? String == old["id"] as? String)
    // Until it is published readers see the old one.
    #expect(try desk.claimReview() as NSDictionary == before as NSDictionary)
    _ = try desk.text(
      "review", "report", desk.claim, "--by", "Mona", "--verdict", "True",
      "--scale", "five-step")
    _ = try desk.text(
      "review", "check", desk.claim, "--by", "Omar", "--verdict", "True",
      "--scale", "five-step")
    _ = try desk.text(
      "review", "publish", desk.claim, "--by", "Omar", "--url",
      "https://desk.example/2")
    let item = try desk.claimReview()
    #expect(item["url"] as? String == "https://desk.example/2")
    #expect(item["identifier"] as? String == new["id"] as? String)
    #expect(NewsDesk.rating(item) == "True 5/5")
    #expect(NewsDesk.name(item["author"]) == "مكتب التحقق")
    let both = try desk.reviews()
    #expect(both.map { $0["state"] as? String } == ["corrected", "published"])
    #expect(both.map(NewsDesk.label) == ["Mostly false", "True"])
    #expect(both[0]["superseded_by"] as? String == new["id"] as? String)
    // The superseded words can still be read.
    #expect(
      both[0]["summary"] as? String == "العجز 3 مليارات دولار، والباقي قروض.")
  }

  private func seeAllOfIt(_ desk: NewsDesk) throws {
    let events = try desk.objects("review", "history", desk.claim, "--json")
    let steps = events.map { event in
      [event["who"], event["action"]].map { $0 as? String ?? "" }
        .joined(separator: " ")
    }
    #expect(
      steps == [
        "Mona assign", "Mona draft", "Mona report", "Omar check", "Mona draft",
        "Mona report", "Omar check", "Omar publish",
        // The correction, and what its publication does to the first.
        "Mona assign", "Mona report", "Omar check", "Omar publish",
        "Omar correct",
      ])
    #expect(events[8]["why"] as? String == "الأرقام روجعت")
    // The verdict that differed is not lost.
    #expect(
      NewsDesk.label(events[3]["what"] as? [String: Any] ?? [:]) == "Half true")
    let times = events.compactMap { $0["at"] as? String }
    #expect(times.count == events.count && times == times.sorted())
    let table = try desk.text("review", "history", desk.claim)
    for words in ["verdict Half true", "because “الأرقام روجعت”"] {
      #expect(table.contains(words))
    }
    #expect(try desk.text("verify").hasSuffix(" 13 events\n"))
  }

  /// Somebody removes the triggers and writes another verdict of the second
  /// person into the history.
  private func findTheTamperedRow(_ desk: NewsDesk) throws {
    let made = try Python.run(
      """
      import sqlite3, sys
      base = sqlite3.connect(sys.argv[1])
      base.execute('DROP TRIGGER event_is_never_changed')
      changed = base.execute('''UPDATE event
        SET what = replace(what, 'Half true', 'False') WHERE number = 4''')
      base.commit()
      sys.exit(changed.rowcount - 1)
      """, [desk.base.path])
    #expect(made == 0)
    let id = try #require(try desk.reviews()[0]["id"] as? String)
    let found = try desk.base.run("verify")
    #expect(found.status == 2)
    #expect(
      found.output.contains(
        "history: event 4 (check of \(id) by Omar) was changed after it was "
          + "written\n"))
  }
}
