import TextAnalysis
import Testing

@testable import ClaimExtraction

/// The name tables that ship with Isnad.
struct LearnedNamesTests {
  private func matches(_ first: String, _ second: String) -> Bool {
    let (first, firstScript) = folded(first)
    let (second, secondScript) = folded(second)
    return NameMatcher.learned.matches(
      first, firstScript, second, secondScript)
  }

  private func folded(_ name: String) -> ([UInt8], Script) {
    let bytes = Array(name.utf8)
    let tokens = Tokenizer.tokens(in: bytes)
    return (
      tokens.flatMap { Folding.fold(bytes, $0) }, tokens.first?.script ?? .other
    )
  }

  @Test(
    "Spellings of one name match, all with all",
    arguments: [
      "LeCun Lecun ليكون لوكان لوكون", "Gary غاري جاري قاري",
      "Google غوغل جوجل", "Trump ترامب ترمب", "Zuckerberg زوكربيرغ زوكربرج",
      "Microsoft مايكروسوفت ميكروسوفت", "Netanyahu نتنياهو نتانياهو",
      "Muhammad Mohammed Mohamed محمد", "Scholz شولتس شولتز",
      "Erdoğan Erdogan أردوغان إردوغان", "Nvidia إنفيديا نفيديا",
      "Khalid Khaled خالد", "Wright رايت", "Macron ماكرون", "Xi شي",
      "Huawei هواوي", "Djokovic ديوكوفيتش دجوكوفيتش", "Altman ألتمان",
    ])
  func same(_ spellings: String) {
    let names = spellings.split(separator: " ").map(String.init)
    for first in names {
      for second in names {
        #expect(matches(first, second), "\(first) \(second)")
      }
    }
  }

  @Test(
    "Other names do not",
    arguments: [
      ("Marcus", "موريس"), ("Marx", "ماركوس"), ("Musk", "مكسيم"),
      ("بوتين", "بايدن"), ("Putin", "بايدن"), ("Altman", "أمودي"),
      ("White", "الأبيض"), ("Greece", "اليونان"), ("2024", "2025"),
      ("Google", "كلي"), ("Obama", "بومي"),
    ])
  func different(_ first: String, _ second: String) {
    #expect(!matches(first, second))
    #expect(!matches(second, first))
  }

  @Test("Of candidates for a name the right one scores best")
  func ranking() {
    let names = ["Marcus", "Thompson", "Georgia", "Phillips", "Schneider"]
    let spellings = ["ماركوس", "تومسون", "جورجيا", "فيليبس", "شنايدر"]
    let aligner = NameMatcher.learned.latinArabic
    for (name, spelling) in zip(names, spellings) {
      let best = spellings.max {
        aligner.score(folded(name).0, folded($0).0)
          < aligner.score(folded(name).0, folded($1).0)
      }
      #expect(best == spelling)
    }
  }
}
