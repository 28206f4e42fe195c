import ArticleReading
import ClaimExtraction
import Foundation

let article = try ArticleReader().read(path: CommandLine.arguments[1])
for c in ClaimExtractor().claims(in: article) {
  var d: [String: Any] = [
    "id": c.id, "start": c.span?.start ?? 0, "end": c.span?.end ?? 0, "text": c.text, "category": c.category.rawValue, "modality": c.modality.rawValue,
    "negated": c.negated, "hedges": c.hedges, "speaker": ["type": c.speaker.kind.rawValue, "name": c.speaker.name as Any, "surface": c.speaker.surface as Any, "name_en": c.speaker.nameEnglish as Any, "role": c.speaker.role as Any, "org": c.speaker.organization as Any, "including": c.speaker.including.map { ["name": $0] }],
    "verb": c.attribution.verb as Any, "mode": c.attribution.mode.rawValue,
    "relations": c.relations.map { ["type": $0.kind.rawValue, "target": $0.target] },
    "entities": c.entities.map { "\($0.text)/\($0.kind.rawValue)/\($0.nameEnglish ?? "")" },
    "cues": c.cues.map { "\($0.label)=\($0.value):\($0.because)" }, "section": c.section,
    "dates": c.dates.map { "\($0.text)=\($0.value ?? "")" },
  ]
  d["quote"] = c.quote
  d["quantities"] = c.quantities.map { q -> [String: Any] in
    switch q.value {
    case .number(let x): ["value": x, "unit": q.unit, "text": q.text]
    case .range(let a, let b): ["value": [a, b], "unit": q.unit, "text": q.text]
    case .atLeast(let x): ["min": x, "unit": q.unit, "text": q.text]
    }
  }
  let data = try JSONSerialization.data(withJSONObject: d, options: [.sortedKeys])
  print(String(decoding: data, as: UTF8.self))
}
