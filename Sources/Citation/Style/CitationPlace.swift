/// Where a claim stands in its article, in the words of a style.
struct CitationPlace: Sendable {
  let cited: CitedClaim
  let style: CitationStyle
  let wording: Wording
  let isolates: Isolates

  /// The heading above the claim and its paragraph under that heading.
  /// MLA counts no paragraphs that the source does not number itself.
  var parts: [String] {
    let heading = cited.claim.section.last.map {
      wording.quoted(isolates.around($0))
    }
    let section = heading.map(named)
    let paragraph = style == .mla ? nil : cited.paragraph.map(numbered)
    return [section, paragraph].compactMap { $0 }
  }

  private func named(_ heading: String) -> String {
    if wording.language == .ar { return "ضمن " + heading }  // ḍimn: within
    switch style {
    case .apa: return heading + " section"
    case .mla: return "sec. " + heading
    case .chicago, .harvard: return "under " + heading
    }
  }

  private func numbered(_ paragraph: Int) -> String {
    wording.language == .ar
      ? "الفقرة \(paragraph)"  // al-fiqra: paragraph
      : "para. \(paragraph)"
  }
}
