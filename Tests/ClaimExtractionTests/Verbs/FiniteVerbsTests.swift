import Foundation
import Testing

@testable import ClaimExtraction

/// Finite verbs are told from nouns of the same letters.
struct FiniteVerbsTests {
  @Test(arguments: [
    ("تراجع سعر النفط أمس", ["تراجع"]),
    ("شهد السوق تراجع الأسعار", ["شهد"]),
    ("الإنتاج تقلص", ["تقلص"]),
    ("لم تكن النتائج كافية", ["تكن"]),
    ("ستفتح المدارس أبوابها", ["ستفتح"]),
    ("وزير الصحة ووزير المالية", []),
    ("وفقا للتقرير", []),
    ("قال عادل إمام إن الفيلم نجح", ["قال", "نجح"]),
    ("لم يتسن الوصول إليه", ["يتسن"]),
    ("قد يمص النبات الماء", ["يمص"]),
    ("نقص الماء قد يؤخر الحصاد", ["يؤخر"]),
    ("بعد أن تراجع الطلب", ["تراجع"]),
    ("أصيب خمسة عمال", ["أصيب"]),
    ("ظهر الخميس في الساحة", []),
    ("الرئيس السابق مدحت صالح", []),
    ("أتحمل المسؤولية كاملة", ["أتحمل"]),
    ("أساتذة الجامعة وأساليبهم", []),
    ("ليس هو من يقرر", ["يقرر"]),
    ("وسيطا بين الطرفين", []),
    ("دراسة أجراها المعهد", ["أجراها"]),
    ("وكان الطقس باردا", ["وكان"]), ("وكأن الأمر انتهى", ["انتهى"]),
    ("توافد الحجاج فجرا", ["توافد"]), ("شخص واحد ينزف", ["ينزف"]),
    ("وتم توقيع العقد", ["وتم"]), ("أنشئت المدرسة قديما", ["أنشئت"]),
    ("قدّر الخبراء الخسائر", ["قدّر"]), ("قدر كبير من الماء", []),
    ("أول أمس، ولم أعثر عليه", ["أعثر"]),
    ("انكسر السد فينجرف التراب", ["انكسر", "فينجرف"]),
    ("فبسبب تراجع الطلب", []),
    // Passives of weak verbs; adjectives of the same letters
    ("شمل الاستطلاع ألف مدير، وأُجري في يوليو", ["شمل", "وأُجري"]),
    ("فاز الفريق، وألغي الحفل", ["فاز", "وألغي"]),
    ("معرض أدبي وأثري كبير", []),
    // عبر with عن behind its subject; an adverbial in ـًا; a family name
    ("وعبر المدرب عن رضاه", ["وعبر"]), ("عبر الحدود ليلا", []),
    ("أغلق المتحف، حرصا على السلامة", ["أغلق"]),
    ("قال هاكان فيدان إن الطريق مغلق", ["قال"]),
  ])
  func verbsAreTold(_ phrase: String, _ verbs: [String]) {
    let run = WordRun(phrase: phrase)
    let forms = FiniteVerbs().forms(in: run)
    let found = run.words.indices.filter { forms[$0] != nil }
      .map { run.text(of: $0..<$0 + 1) }
    #expect(found == verbs)
  }

  /// Against the verbs of the UD Arabic PUD treebank, where it lies beside
  /// the package.
  @Test(.enabled(if: Folder.has("data/ud-ar-pud.conllu")))
  func mostVerbsOfATreebankAreFound() throws {
    let file = Folder.shared.appending(path: "data/ud-ar-pud.conllu")
    let verbs = FiniteVerbs()
    var (hits, wrong, missed) = (0, 0, 0)
    for block in try String(contentsOf: file, encoding: .utf8)
      .components(separatedBy: "\n\n")
    {
      let (text, gold) = Self.sentence(block)
      let run = WordRun(phrase: text)
      let forms = verbs.forms(in: run)
      var left = gold
      for (index, word) in run.words.enumerated() where word.kind == .arabic {
        let printed = run.text(of: index..<index + 1)
        let isGold = left[printed, default: 0] > 0
        if forms[index] != nil {
          if isGold {
            hits += 1
            left[printed, default: 1] -= 1
          } else {
            wrong += 1
          }
        }
      }
      missed += left.values.reduce(0, +)
    }
    let precision = Double(hits) / Double(max(1, hits + wrong))
    let recall = Double(hits) / Double(max(1, hits + missed))
    #expect(precision > 0.88)
    #expect(recall > 0.82)
  }

  /// The text of a treebank sentence and how often each of its words is a
  /// finite verb.
  private static func sentence(
    _ block: String
  ) -> (String, [String: Int]) {
    var text = ""
    var verbs: [String: Int] = [:]
    // Clitics are words of their own, without space between.
    var (printed, isFinite) = ("", false)
    for line in block.split(separator: "\n") {
      if line.hasPrefix("# text = ") { text = String(line.dropFirst(9)) }
      let columns = line.components(separatedBy: "\t")
      guard columns.count == 10, Int(columns[0]) != nil else { continue }
      let isMark = columns[3] == "PUNCT"
      if !isMark { printed += columns[1] }
      if columns[3] == "VERB" || columns[3] == "AUX",
        columns[5].contains("Aspect=")
      {
        isFinite = true
      }
      if isMark || !columns[9].contains("SpaceAfter=No") {
        if isFinite { verbs[printed, default: 0] += 1 }
        (printed, isFinite) = ("", false)
      }
    }
    return (text, verbs)
  }
}
