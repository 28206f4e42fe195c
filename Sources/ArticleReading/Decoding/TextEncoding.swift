/// The encodings a file can be said to be in.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// Windows-1256, the Arabic code page of older Windows programs.
  case windows1256 = "windows-1256"
}
