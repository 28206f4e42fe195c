/// Words whose first letter is a و of their own and not the conjunction
/// wa-, and: وزارة (wizara, ministry), وكالة (wikala, agency), وقت (waqt, time).
///
/// The commonest nouns, adjectives and verbs of that kind in news, folded and
/// without endings. Left out are those that the conjunction makes as well:
/// والد (walid, father) reads wa-al-d… in والدين (and the religion), ورد may be
/// wa-radd (and an answer), وعد (wa'd, promise) begins وعدم (and lack).
enum WawWords {
  /// Whether a folded word is one of them, with or without an ending.
  static func contain(_ word: [UInt8]) -> Bool {
    guard word.letter(0) == "و" else { return false }
    for length in 3...7 where length <= word.letterCount {
      if isEnding(word, from: length),
        WordTable.contains(word, count: 2 * length, in: stems)
      {
        return true
      }
    }
    return false
  }

  /// Whether nothing but an ending of nouns or verbs follows an index: -a, -at,
  /// -an, -un, -in, -i, -iyya, -ta, -na, -u, or these with -hu, -ha, -hum.
  private static func isEnding(_ word: [UInt8], from index: Int) -> Bool {
    let letters = (
      word.letter(index), word.letter(index + 1), word.letter(index + 2),
      word.letter(index + 3)
    )
    switch word.letterCount - index {
    case 0: return true
    case 1:
      switch letters.0 {
      case "ه", "ي", "ا", "ت": return true
      default: return false
      }
    case 2:
      switch (letters.0, letters.1) {
      case ("ه", "ا"), ("ه", "م"), ("ا", "ت"), ("ا", "ن"), ("ي", "ن"):
        return true
      case ("و", "ن"), ("ي", "ه"), ("ت", "ه"), ("ن", "ا"), ("و", "ا"):
        return true
      default: return false
      }
    case 3:
      switch letters {
      case ("ت", "ه", "ا", _), ("ت", "ه", "م", _): return true
      case ("ا", "ت", "ه", _), ("ي", "ا", "ت", _): return true
      default: return false
      }
    case 4:
      switch letters {
      case ("ا", "ت", "ه", "ا"), ("ا", "ت", "ه", "م"): return true
      default: return false
      }
    default: return false
    }
  }

  /// Sorted by bytes.
  static let stems: [StaticString] = [
    "واجب", "واجه", "واحد", "وادي", "واسع", "واشنطن", "واضح", "واقع", "وباء",
    "وبايي", "وتير", "وثايق", "وثيق", "وجب", "وجد", "وجه", "وجود",
    "وحد", "وحش", "وحيد", "ودايع", "وديع", "وديه", "وراء", "وراث", "ورث",
    "ورش", "ورق", "ورم", "وزار", "وزراء", "وزع", "وزن", "وزير", "وساط",
    "وسايل", "وسط", "وسيط", "وسيل", "وشك", "وشيك", "وصاي", "وصف",
    "وصل", "وصول", "وضع", "وضعي", "وضوح", "وطن", "وظايف", "وظف", "وظيف",
    "وفاء", "وفاه", "وفد", "وفق", "وفود", "وفيات",
    "وقاي", "وقايع", "وقايي", "وقت", "وقع", "وقف", "وقود", "وقوع", "وكال",
    "وكلاء", "وكيل", "ولاء", "ولاد", "ولاي", "وليد",
  ]
}
