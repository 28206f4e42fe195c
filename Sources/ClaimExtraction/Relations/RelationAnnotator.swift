/// Finds how claims of one article bear on one another.
///
/// | relation | from → to |
/// |---|---|
/// | cause-of | a clause → the clause that مما or ما يعني أن draws from it; a clause with لأن, or a cause told beside it → the one before; a clause → the one that فـ and a verb draw from it; what is ascribed (عزا) → the claim most like it; a claim → the next one, which opens with «هذه …» and names an effect |
/// | remedy-for | a remedy → the trouble told just before it |
/// | critique-of | doubt about a statement («هذه التصريحات», these statements) → the last prediction or announcement of another |
/// | contradicts | a denial → the last accusation of another; «وهو ما نفاه …» (which … denied) → the claim before; in sections, doubt that shares the matter itself with a statement → the same |
/// | supports | what فـ brings in as the reason → the claim before; what somebody adds to his denial or critique → it; what a speaker adds (مشيرًا إلى, وغياب …) or gives as a reason (إذ) → the claim before; a fact told right behind an opinion or a critique → it; a clause → what it shows (ما يدل على أن); an accusation → another's accusation like it |
/// | elaborates | «وهو …», a clause without a conjunction, a further fact of one voice in one sentence, or «هذا …» at the start → the claim before |
/// | contrast | a concession and its main clause, both ways; the two sides of لكن, also at the start of a sentence |
/// | repeats | a claim → an earlier one with most of its roots |
///
/// An article is taken to explain where its headings gather at least two of
/// causes, remedies, obstacles, doubts and the like; these are bound to each
/// other by their categories, over any distance. Likeness is counted in roots
/// (`SharedRoots`).
struct RelationAnnotator: Sendable {
  private let statements = foldedWords(file: "ar/statement-nouns")
    .union(foldedWords(file: "en/statement-nouns"))
  private let markers = DiscourseMarkers()
  private let arabicHeadings = HeadingCues(language: .arabic)
  private let englishHeadings = HeadingCues(language: .english)

  /// Adds relations to the claims; `drafts` are in the same order.
  ///
  /// - Parameter paragraph: The paragraph of a sentence of the article.
  func relate(
    _ claims: inout [Claim], _ drafts: [Draft], _ readings: [SentenceReading],
    paragraph: (Int) -> Int
  ) {
    let paragraphs = drafts.map { paragraph(readings[$0.reading].sentence) }
    // No copy of the claims may be left when they change.
    let found = relations(of: claims, drafts, readings, paragraphs)
    for (index, found) in found { claims[index].relations = found }
  }

  private func relations(
    of claims: [Claim], _ drafts: [Draft], _ readings: [SentenceReading],
    _ paragraphs: [Int]
  ) -> [Int: [Relation]] {
    let roots = SharedRoots(drafts, readings)
    var walk = RelationWalk(
      claims: claims, drafts: drafts, readings: readings,
      paragraphs: paragraphs, roots: roots, statements: statements,
      markers: markers, headings: headings(of: claims))
    var postings = SharedRoots.Postings(roots)
    for index in claims.indices {
      walk.index = index
      walk.relate(&postings)
      postings.add(index, roots)
    }
    return walk.found
  }

  /// What the headings above each claim say.
  private func headings(of claims: [Claim]) -> [Category?] {
    var said: (section: [String], category: Category?) = ([], nil)
    return claims.map { claim in
      // The claims of a section follow one another.
      if claim.section != said.section {
        let cues =
          claim.language.hasPrefix("ar") ? arabicHeadings : englishHeadings
        said = (claim.section, cues.category(of: claim.section))
      }
      return said.category
    }
  }
}
