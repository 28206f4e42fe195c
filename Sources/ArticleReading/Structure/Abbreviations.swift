/// Words whose final dot does not end a sentence by itself.
///
/// Compiled by hand from newspaper style: titles, Latin abbreviations,
/// company forms, months; in Arabic titles, eras and agencies.
enum Abbreviations {
  /// Always followed by more of the same sentence.
  static let open: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "rev", "hon", "gen", "col", "lt", "capt",
    "sgt", "maj", "sen", "rep", "gov", "pres", "st", "mt", "messrs", "no",
    "nos", "vol", "pp", "fig", "figs", "eq", "sec", "ch", "art", "vs", "v",
    "cf", "ca", "approx", "e.g", "i.e", "al", "viz", "rs",
    "أ.د", "ا.د",  // 'a. d.: Prof. Dr.
  ]

  /// May end a sentence; the word that follows decides.
  static let either: Set<String> = [
    "inc", "ltd", "co", "corp", "llc", "plc", "bros", "jr", "sr", "etc",
    "u.s", "u.k", "u.n", "e.u", "u.s.a", "u.a.e", "d.c", "p.m", "a.m", "b.c",
    "a.d", "ph.d", "m.d", "b.a", "m.a", "est", "dept", "univ", "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "ق.م",  // q. m.: B.C.
    "ب.م",  // b. m.: A.D.
    "ق.هـ", "ق.ه",  // q. h.: before the Hijra
    "د.ب.أ", "أ.ف.ب", "أ.ب", "ج.م.ع", "ص.ب",  // agencies, states, P.O. box
    "ش.م.م", "ش.م.ع", "ش.م.ك",  // sh. m. m.: forms of company
  ]

  /// Names of Latin letters: «إم. إس. سي» is MSC, and a dot between two of
  /// them ends nothing.
  static let letterNames: Set<String> = [
    "إيه", "ايه", "بي", "سي", "دي", "إي", "اي", "إف", "اف", "جي", "إتش",
    "اتش", "آي", "أي", "جيه", "كي", "كيه", "إل", "ال", "إم", "ام", "إن", "ان",
    "أو", "او", "كيو", "آر", "ار", "إس", "اس", "تي", "يو", "في",
    "دبليو", "إكس", "اكس", "واي", "زد",
  ]

  /// A letter after one of these is its name, not a title or an initial:
  /// «فيتامين د.».
  static let lettered: Set<String> = [
    "فيتامين", "الفيتامين", "وفيتامين", "بفيتامين",  // fitamin: vitamin
    "الفئة", "فئة", "المجموعة", "مجموعة",  // al-fi'a, al-majmu'a: group
    "الحرف", "حرف", "البند", "الملحق", "النقطة",  // harf, band, mulhaq, nuqta
    "vitamin", "group", "plan", "type", "hepatitis", "class", "grade",
  ]

  /// English words that begin a sentence far more often than they follow a
  /// company form or an initial.
  static let starters: Set<String> = [
    "the", "he", "she", "it", "they", "we", "you", "this", "that", "these",
    "those", "there", "his", "her", "its", "their", "our", "my", "in", "on",
    "at", "as", "by", "for", "from", "to", "with", "but", "and", "or", "so",
    "if", "when", "while", "after", "before", "since", "although", "however",
    "meanwhile", "according", "many", "most", "some", "all", "both", "each",
    "no", "not", "what", "who", "why", "how", "where", "a", "an",
  ]

  /// Verbs that tie a quotation to its speaker: `"Why?" Smith asked.`
  static let sayingVerbs: Set<String> = [
    "said", "says", "asked", "asks", "told", "added", "replied", "wrote",
    "wondered", "warned", "insisted", "continued", "recalled", "explained",
  ]

  /// Words that carry an Arabic date on after an era: «1445 هـ. الموافق».
  static let dateContinuations: Set<String> = ["الموافق", "أي"]
}
