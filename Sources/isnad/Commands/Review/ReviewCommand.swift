import ArgumentParser

/// `isnad review`: from a claim to a published, correctable verdict.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Check a claim: assign, draft, report, check, publish, correct.",
    discussion: """
      EXAMPLES:
        isnad review assign k3f9x2mabc --by Mona
        isnad review draft k3f9x2mabc --by Mona --verdict 'Mostly false' \
      --url https://example.org/report --stance contradicts
        isnad review report k3f9x2mabc --by Mona
        isnad review check k3f9x2mabc --by Omar --verdict 'Mostly false'
        isnad review publish k3f9x2mabc --by Omar
        isnad review history k3f9x2mabc

      A review goes from unassigned to draft, reported, cross-check and
      published; later it can be corrected or retracted. Nothing that
      happened is ever changed: a correction is a new review.
      """,
    subcommands: [
      AssignReview.self, DraftReview.self, ReportReview.self,
      CheckReview.self, RejectReview.self, PublishReview.self,
      CorrectReview.self, RetractReview.self, ShowReview.self,
      ReviewHistory.self, KeepReview.self, ArchiveClaim.self, ReviewDesk.self,
      ReviewScales.self,
    ])
}
