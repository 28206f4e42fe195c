/// Cue words that the comparison of statements needs too.
public enum SharedCues {
  /// Verbs of remaining (`ar/continuing-verbs`): behind a negator they affirm,
  /// «لا يزال» (la yazal, is still).
  public static let continuingVerbs: [String] =
    CueFile.lines("ar/continuing-verbs").compactMap(\.first)
}
