extension String {
  /// Whether a folded word begins with the article ال (al-, the), also
  /// behind و، ف، ب، ك; «إلى» (to) and «إلا» (except) do not.
  var isDefinite: Bool {
    guard utf8.count > 6 else { return false }
    if hasPrefix("ال") { return true }
    guard utf8.count > 8 else { return false }
    return hasPrefix("وال") || hasPrefix("فال") || hasPrefix("بال")
      || hasPrefix("كال")
  }
}
