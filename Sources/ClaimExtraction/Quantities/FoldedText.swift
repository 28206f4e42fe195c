extension FoldedWord {
  /// A folded word without ال (al-, the).
  var withoutArticle: FoldedWord {
    count > 3 && hasPrefix("ال") ? dropFirst(2) : self
  }

  /// Whether a folded word ends in ين or ان, as duals do.
  var endsWithDual: Bool {
    count > 2 && (hasSuffix("ين") || hasSuffix("ان"))
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
