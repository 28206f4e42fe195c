/// The languages that have cue files, by the folder these stand in.
enum CueLanguage: String, Sendable {
  case arabic = "ar"
  case english = "en"

  /// The name of a cue file of this language.
  func file(_ name: String) -> String { rawValue + "/" + name }
}
