import ArticleReading
import ClaimExtraction
import KnowledgeBase

let base = try KnowledgeBase.open("/tmp/t.sqlite", .create)
let article = try ArticleReader().read(path: "corpus/openai-losses")
let claims = ClaimExtractor().claims(in: article)
print(try base.store(article, claims))
print(try base.store(article, claims))
func show(_ q: SearchQuery) throws {
  print("== \(q.text ?? "") \(q.filters.speakers)");
  for h in try base.search(q) {
    print(
      "  \(h.score) \(h.claim.id) \(h.snippet) \(h.matched.map { "\($0.query)→\($0.found):\($0.step)" })"
    )
  }
}
for t in [
  "الطاقة النووية", "الطاقه النوويه", "الطَّاقَةُ النَّوَوِيَّةُ", "nuclear energy",
  "المفاعلات النووية", "reactor", "losses",
] { try show(SearchQuery(text: t, limit: 4)) }
try show(SearchQuery(filters: ClaimFilters(speakers: ["LeCun"])))
try show(SearchQuery(filters: ClaimFilters(speakers: ["ليكون"])))
try show(SearchQuery(filters: ClaimFilters(speakers: ["لوكان"])))
try show(SearchQuery(filters: ClaimFilters(categories: [.critique])))
print(try base.verify(), try base.statistics())
for c in claims {
  print(
    c.speaker.name ?? "", c.speaker.nameEnglish ?? "",
    c.entities.map { "\($0.text)=\($0.nameEnglish ?? "")" })
}
