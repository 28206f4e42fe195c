/// Adds up the words of one whole number, as long as each may follow the
/// words before it.
///
/// «ثلاثمئة وخمسة وعشرون ألفا ومئتان» (325,200): a group below a thousand
/// grows until a scale word multiplies it; scales come in descending order.
struct CardinalSum {
  /// The kind of the word taken last.
  private enum Last {
    case nothing, digits, ones, teen, tens, hundred, scale
  }
  /// The groups that a scale has multiplied.
  private var total = 0.0
  /// The group that is still open.
  private var group = 0.0
  private var last = Last.nothing
  /// The next scale must stay below this one, and the scale before it.
  private var limit = Double.infinity
  private var limitBefore = Double.infinity
  /// The last multiplied group with its scale.
  private var component = 0.0
  /// The digits that stand as the open group.
  private(set) var digitCount = 0

  /// The number so far.
  var value: Double { total + group }
  /// Whether nothing was taken yet.
  var isEmpty: Bool { last == .nothing }
  /// The scale that was taken last, as «ونصف» (and a half) counts from it.
  var openScale: Double? { last == .scale && limit >= 1000 ? limit : nil }
  /// Whether a scale may follow that multiplies an open group.
  var isOpen: Bool { group > 0 }

  /// Takes the next word.
  ///
  /// - Parameters:
  ///   - part: The word.
  ///   - joined: Whether و or “and” stands between it and the last one.
  ///   - isCount: Whether it counts the hundreds in the word after it.
  ///   - isArabic: Whether ones stand before tens.
  /// - Returns: Whether the word belongs to this number.
  mutating func take(
    _ part: NumberPart, joined: Bool, isCount: Bool, isArabic: Bool
  ) -> Bool {
    let value = part.word.value
    // What begins a group: after nothing, a hundred or a scale, and in
    // Arabic only with و.
    let begins =
      last == .nothing
      || ((joined || !isArabic) && (last == .hundred || last == .scale))
    switch part.word.kind {
    case .ones, .onesOrFraction:
      return add(value, .ones, if: begins || follows(.tens, !isArabic, joined))
    case .compoundOnes:
      return add(value, .ones, if: begins)
    case .ten, .tenOrFraction:
      return add(value, .teen, if: begins || follows(.ones, isArabic, joined))
    case .teen:
      return add(value, .teen, if: begins)
    case .tens:
      return add(
        value, .tens, if: begins || (last == .ones && isArabic && joined))
    case .hundred:
      return takeHundred(joined: joined, isArabic: isArabic)
    case .hundreds:
      return add(value, .hundred, if: begins && group == 0)
    case .digits:
      return takeDigits(part, joined: joined, isCount: isCount)
    case .scale, .pluralScale, .dualScale, .accusativeScale,
      .accusativeThousand, .suffix, .moneySuffix:
      return takeScale(part.word, joined: joined)
    default:
      return false
    }
  }

  private func follows(_ kind: Last, _ inOrder: Bool, _ joined: Bool) -> Bool {
    last == kind && inOrder && !joined
  }

  private mutating func add(
    _ value: Double, _ kind: Last, if fits: Bool
  ) -> Bool {
    guard fits else { return false }
    group += value
    last = kind
    return true
  }

  private mutating func takeHundred(joined: Bool, isArabic: Bool) -> Bool {
    if !joined, group > 0, last != .hundred, group < 100 || last == .digits {
      group *= 100
      last = .hundred
      return true
    }
    guard group == 0, last == .nothing || joined || !isArabic else {
      return false
    }
    return add(100, .hundred, if: true)
  }

  private mutating func takeDigits(
    _ part: NumberPart, joined: Bool, isCount: Bool
  ) -> Bool {
    let value = part.word.value
    // Ones of a hundred need no و: «4 آلاف 3 مئة و21» (4,321).
    let continues =
      (joined || isCount) && value >= 1 && part.digitCount > 0
      && (last == .hundred ? value < 100 : last == .scale && value < limit)
    guard last == .nothing || continues else { return false }
    digitCount = part.digitCount
    return add(value, .digits, if: true)
  }

  private mutating func takeScale(_ word: NumberWord, joined: Bool) -> Bool {
    let scale = word.value
    // «ألف مليون» (a thousand million).
    if last == .scale, !joined, scale >= limit, scale < limitBefore {
      total += component * (scale - 1)
      component *= scale
      limit = scale
      return true
    }
    guard scale < limit else { return false }
    if group > 0, !joined {
      guard word.kind != .dualScale else { return false }
      return close(Self.product(group, scale), scale)
    }
    let follows = last == .nothing || joined
    // «ثلاثمئة ودزينتين» (three hundred and two dozen).
    let isFree = group == 0 || (scale < 100 && last == .hundred)
    guard follows, isFree else { return false }
    switch word.kind {
    case .scale:
      return close(group + scale, scale)
    case .dualScale, .accusativeScale:
      return close(group + 2 * scale, scale)
    default:
      return false
    }
  }

  /// A count times its scale, 16.4 billion and not 16 399 999 999.999998: the
  /// printed digits are decimal.
  static func product(_ count: Double, _ scale: Double) -> Double {
    let product = count * scale
    let whole = product.rounded()
    return abs(product - whole) < 1e-3 ? whole : product
  }

  private mutating func close(_ amount: Double, _ scale: Double) -> Bool {
    component = amount
    total += amount
    group = 0
    limitBefore = limit
    limit = scale
    last = .scale
    return true
  }
}
