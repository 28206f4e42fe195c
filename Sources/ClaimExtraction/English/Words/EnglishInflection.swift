/// The forms of English verbs by the rules of spelling.
enum EnglishInflection {
  /// The third person singular: goes, tries, plans.
  static func thirdPerson(_ verb: String) -> String {
    if ["s", "x", "z", "ch", "sh", "o"].contains(where: verb.hasSuffix) {
      return verb + "es"
    }
    return endsInConsonantY(verb) ? verb.dropLast() + "ies" : verb + "s"
  }

  /// The regular past, with and without doubling of the last letter where
  /// both can be: planned, visited.
  static func past(_ verb: String) -> [String] {
    if verb.hasSuffix("e") { return [verb + "d"] }
    if endsInConsonantY(verb) { return [verb.dropLast() + "ied"] }
    let letters = Array(verb)
    guard letters.count > 2, let last = letters.last,
      !isVowel(last), !"wxy".contains(last),
      isVowel(letters[letters.count - 2]),
      !isVowel(letters[letters.count - 3])
    else { return [verb + "ed"] }
    return [verb + "ed", verb + String(last) + "ed"]
  }

  /// The verb of a form in -ing: falling, making, planning.
  static func infinitive(ofGerund word: FoldedWord) -> FoldedWord {
    guard word.hasSuffix("ing"), word.count > 4 else { return word }
    let stem = word.dropLast(3)
    let letters = Array(String(stem))
    var forms = [stem, stem + "e"]
    if letters.count > 2, letters.last == letters.dropLast().last {
      forms.append(stem.dropLast())
    }
    return forms.first {
      EnglishLexicon.shared.entry($0).forms.contains(.base)
    } ?? word
  }

  private static func endsInConsonantY(_ verb: String) -> Bool {
    verb.hasSuffix("y") && !(verb.dropLast().last.map(isVowel) ?? true)
  }

  private static func isVowel(_ letter: Character) -> Bool {
    "aeiou".contains(letter)
  }
}
