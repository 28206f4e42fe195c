/// Words whose first letter is a و of their own and not the conjunction
/// wa-, and: وزارة (wizara, ministry), وكالة (wikala, agency), وقت (waqt, time).
///
/// The commonest nouns, adjectives and verbs of that kind in news, folded and
/// without endings. Left out are those that the conjunction makes as well:
/// والد (walid, father) reads wa-al-d… in والدين (and the religion), ورد may be
/// wa-radd (and an answer).
enum WawWords {
  /// Whether a folded word is one of them, with or without an ending.
  static func contain(_ word: [UInt8]) -> Bool {
    guard word.letter(0) == "و" else { return false }
    var length = word.letterCount
    while length >= 3 {
      if WordTable.contains(word, count: 2 * length, in: stems) { return true }
      guard isOfEndings(word.letter(length - 1)) else { return false }
      length -= 1
    }
    return false
  }

  /// Whether endings such as -at, -un, -ha, -hum, -kum are made of a letter.
  private static func isOfEndings(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "ا", "ت", "ن", "و", "ي", "ه", "م", "ك": true
    default: false
    }
  }

  /// Sorted by bytes.
  static let stems: [StaticString] = [
    "واجب", "واجه", "واحد", "وادي", "واسع", "واشنطن", "واضح", "واقع", "وباء",
    "وبايي", "وتير", "وثايق", "وثق", "وثيق", "وجب", "وجد", "وجه", "وجود",
    "وحد", "وحش", "وحيد", "ودايع", "وديع", "وديه", "وراء", "وراث", "ورث",
    "ورش", "ورق", "ورم", "وزار", "وزراء", "وزع", "وزن", "وزير", "وساط",
    "وسايل", "وسط", "وسيط", "وسيل", "وشك", "وشيك", "وصاي", "وصف", "وصفات",
    "وصل", "وصول", "وضع", "وضعي", "وضوح", "وطن", "وظايف", "وظف", "وظيف",
    "وعد", "وعود", "وعي", "وفاء", "وفاه", "وفد", "وفق", "وفود", "وفيات",
    "وقاي", "وقايع", "وقايي", "وقت", "وقع", "وقف", "وقود", "وقوع", "وكال",
    "وكلاء", "وكيل", "ولاء", "ولاد", "ولاي", "وليد",
  ]
}
