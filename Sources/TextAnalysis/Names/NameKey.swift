/// A coarse key that Arabic and Latin spellings of one name share: its
/// consonants, in classes that both scripts tell apart.
///
/// A blocking key: it proposes spellings to compare, it does not decide.
///
/// 1. Consonants fall into classes:
///
/// | key | Arabic | Latin |
/// |---|---|---|
/// | b | ب | b p |
/// | f | ف | f v ph |
/// | t | ت ط ث | t th |
/// | d | د ض ذ | d dh |
/// | s | س ص ز ظ | s z, c before e i y |
/// | x | ش | sh sch ch tch zh cz, cc before e i, x at the start |
/// | k | ك ق غ ج خ | k g j q gh kh, other c, ch before a consonant or ae |
/// | l m n r | ل م ن ر | l m n r |
///
/// 2. h (ه ح), y (ي) and w (و) count at the start of a name alone. Vowels, ء
///    and ع are dropped everywhere.
/// 3. Two letters for one sound count as the second: تش (tch), دت and dt (t);
///    تس تز, ts and tz (s), unless the name begins with them.
/// 4. A class that follows itself is written once: Google is kl. Inside a
///    Latin name x is ks; a final c after vi is x (Djokovic).
/// 5. Silent letters are dropped: k before n and w before r at the start, gh
///    before t (Knight, Wright).
/// 6. A name of vowels alone has the key "a".
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

  /// Whether two keys are equal but for one class that is added, missing or
  /// another: a wider block, for spellings with a letter more or less.
  public static func areNear(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    let short = first.count < second.count ? first : second
    let long = first.count < second.count ? second : first
    guard long.count - short.count < 2 else { return false }
    var start = 0
    while start < short.count, short[start] == long[start] { start += 1 }
    let skipped = short.count == long.count ? 1 : 0
    return short.dropFirst(start + skipped)
      .elementsEqual(long.dropFirst(start + 1))
  }
}
