/// The verbs that English nouns of Latin origin come from, for a noun that a
/// lexicon does not have: subscription (subscript) → subscribe (subscrib).
///
/// The stem of such a noun keeps the Latin participle, that of its verb the
/// present. Rules, by the end of the stem:
///
/// | noun | verb | example |
/// |---|---|---|
/// | cept | ceiv | reception, receive |
/// | script | scrib | subscription, subscribe |
/// | sumpt | sum | assumption, assume |
/// | duct | duc | reduction, reduce |
/// | cis, clus, plos, sis, vas, ras | cid, clud, plod, sist, vad, rad | decision, decide |
/// | ans, ens | and, end | expansion, expand |
/// | vers | vert | conversion, convert |
/// | miss | mit | permission, permit |
/// | solut, volut | solv, volv | resolution, resolve |
enum EnglishDerivation {
  /// The stem of the verb; `nil` where no rule fits.
  static func verb(of stem: [UInt8]) -> [UInt8]? {
    for (noun, verb) in rules
    where stem.count > noun.count && stem.ends(with: noun) {
      return stem.dropLast(noun.count) + verb
    }
    return nil
  }

  private static let rules: [([UInt8], [UInt8])] = [
    ("cept", "ceiv"), ("script", "scrib"), ("sumpt", "sum"),
    ("duct", "duc"), ("cis", "cid"), ("clus", "clud"), ("plos", "plod"),
    ("sis", "sist"), ("vas", "vad"), ("ras", "rad"), ("ans", "and"),
    ("ens", "end"), ("vers", "vert"), ("miss", "mit"), ("solut", "solv"),
    ("volut", "volv"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}

extension [UInt8] {
  fileprivate func ends(with suffix: [UInt8]) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
  }
}
