/// From which score on a claim is shown as a match of a statement.
///
/// Chosen on ans-disagree (Arabic claims and the headlines they contradict):
/// the first lets through 0.85 of the pairs that belong together, of those
/// above the second 0.8 belong together. Measured on matching (claims and the
/// headlines they paraphrase), where 0.93 and 0.66 of the pairs reach them:
/// `isnad-bench matching` prints both tables.
public enum MatchThresholds {
  /// Worth a person's look: below it nothing is suggested.
  public static let suggest = 0.35
  /// Most likely on the same subject: safe to confirm after a glance.
  public static let confirm = 0.6
}
