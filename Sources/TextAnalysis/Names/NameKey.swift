/// A coarse key that Arabic and Latin spellings of one name share: its
/// consonants, in classes that both scripts tell apart.
///
/// A blocking key: it proposes spellings to compare, it does not decide.
///
/// | key | Arabic | Latin |
/// |---|---|---|
/// | b | ب | b p |
/// | f | ف | f v ph |
/// | t | ت ط ث | t th |
/// | d | د ض ذ | d dh |
/// | s | س ص ز ظ | s z, c before e i y |
/// | x | ش تش | sh sch ch tch zh |
/// | k | ك ق غ ج خ | k g j q gh kh, other c, ch before a consonant |
/// | l m n r | ل م ن ر | l m n r |
/// | h | ه ح at the start | h at the start |
/// | y | ي at the start | y at the start |
/// | w | و at the start | w at the start |
///
/// Vowels, ء and ع, and h y w elsewhere are dropped; a class that follows
/// itself is written once (so Google is kl); x is ks. A name of vowels alone
/// has the key "a".
///
/// ```swift
/// NameKey.key(Array("lecun".utf8), .latin)    // "lkn"
/// NameKey.key(Array("ليكون".utf8), .arabic)  // "lkn"
/// ```
public enum NameKey {
  /// The key of one folded word; words in digits or in other scripts are
  /// their own key.
  public static func key(_ folded: [UInt8], _ script: Script) -> [UInt8] {
    var key: [UInt8] = []
    append(folded, script, to: &key)
    return key
  }

  /// Appends the key of one folded word to `output`.
  public static func append(
    _ folded: [UInt8], _ script: Script, to output: inout [UInt8]
  ) {
    var skeleton = Skeleton(start: output.count)
    swap(&skeleton.classes, &output)
    switch script {
    case .arabic: ArabicSkeleton.append(folded, to: &skeleton)
    case .latin: LatinSkeleton.append(folded, to: &skeleton)
    case .digits, .other: skeleton.classes.append(contentsOf: folded)
    }
    if skeleton.isEmpty, !folded.isEmpty { skeleton.append("a") }
    swap(&skeleton.classes, &output)
  }
}
