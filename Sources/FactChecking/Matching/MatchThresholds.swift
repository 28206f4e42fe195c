/// From which score on a claim is shown as a match of a statement.
///
/// Round numbers, set before anything was measured and kept: both tables of
/// `isnad-bench matching`, on claims with the headlines they contradict and
/// with those they paraphrase, print precision and recall at each.
public enum MatchThresholds {
  /// Worth a person's look: below it nothing is suggested.
  public static let suggest = 0.35
  /// Most likely on the same subject: safe to confirm after a glance.
  public static let confirm = 0.6
}
