extension String {
  /// A folded word without ال (al-, the).
  var withoutArticle: String {
    utf8.count > 6 && utf8.starts(with: "ال".utf8)
      ? String(self[utf8.index(utf8.startIndex, offsetBy: 4)...]) : self
  }
}

extension Substring {
  /// Without the spaces at both ends.
  var trimmingSpaces: Substring {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}

extension String.UTF8View {
  /// Whether a folded word ends in ين or ان, as duals do.
  var endsWithDual: Bool {
    count > 4
      && (suffix(4).elementsEqual("ين".utf8)
        || suffix(4).elementsEqual("ان".utf8))
  }
}
