import Testing

@testable import ClaimExtraction

/// Sources as news brings them in: told to somebody, owned by a body, carried
/// over asides, behind what they say of the sentence before.
struct SourcesInNewsTests {
  /// The last claim and its source.
  @Test(arguments: [
    // An owned office is not the name; whom one tells is not the source
    (
      "وقالت المتحدثة باسمه، المهندسة ليلى العمري، إن السد ممتلئ.",
      "ليلى العمري", "السد ممتلئ"
    ),
    (
      "وصل المدرب سالم الحربي إلى الملعب. وقال للصحفيين إن الفريق جاهز.",
      "سالم الحربي", "الفريق جاهز"
    ),
    (
      "وقالت للصحافيين وزيرة المالية هدى المنصوري إن العجز تراجع.",
      "هدى المنصوري", "العجز تراجع"
    ),
    // A body and a name between commas behind «حسبما أفاد به»
    (
      "أُغلقت ثلاثة مصانع، حسبما أفاد به مدير البيئة في دائرة صحة ديالى، الدكتور نبيل جاسم.",
      "نبيل جاسم", "أُغلقت ثلاثة مصانع"
    ),
    // An aside with والذي between the verb of saying and أن
    (
      "ويرى المحلل كريم ناصر، خبير النفط في بنك الساحل، والذي لم يطلع على العقد، أن الكلفة مبالغ فيها.",
      "كريم ناصر", "الكلفة مبالغ فيها"
    ),
    // A document with an aside of who has seen it
    (
      "لكن مذكرة داخلية للهيئة، اطلعت عليها الصحيفة، تفيد بأن الجسر متصدع.",
      "مذكرة داخلية للهيئة", "الجسر متصدع"
    ),
    // Denying, quick to deny, a share that some think unjust
    (
      "وتحدثت الصحف عن صفقة، وسارع مدير النادي إلى نفي الخبر.", "مدير النادي",
      "وسارع مدير النادي إلى نفي الخبر"
    ),
    (
      "نال الإقليم ربع الموازنة، وهي الحصة التي يعتبرها نواب المعارضة \"إهانة\".",
      "نواب المعارضة", "وهي الحصة التي يعتبرها نواب المعارضة \"إهانة\""
    ),
    // By saying, behind an aside, and in answer to another
    (
      "انتهى الاجتماع مساء، واكتفى الوزير سامي الحوراني وهو يغادر القاعة بالقول إن المحادثات مستمرة.",
      "سامي الحوراني", "المحادثات مستمرة"
    ),
    (
      "واتهمت النائبة سعاد مراد العميد رامي فارس بالتقصير، وهو ما رد عليه الوزير حسن جابر في بيان بالقول إنه باطل.",
      "حسن جابر", "إنه باطل"
    ),
    // Who spoke in the sentence speaks on behind a relative clause
    (
      "«هذه خسارة كبيرة للمدينة»، تقول الطبيبة منى الشامي، التي عملت في المستشفى، وتشرح أن الأجهزة قديمة.",
      "منى الشامي", "الأجهزة قديمة"
    ),
    // What one holds against somebody
    (
      "يرى الناقد سمير عطا أن الفيلم جميل. كما يأخذ على المخرج أنه أطال المشاهد.",
      "سمير عطا", "يأخذ على المخرج أنه أطال المشاهد"
    ),
    // The topic of أما with a name that is spelled like a verb
    (
      "أما شريكها الياباني بارك هيروشي فأقل حماسا؛ إذ يعتقد أن السوق ضيقة.",
      "بارك هيروشي", "السوق ضيقة"
    ),
    // A version that somebody denied, and what she adds
    (
      "وقيل إن المدرب استقال. رواية كذّبتها المتحدثة باسم النادي، ليلى حسن، في اتصال هاتفي، مؤكدة أن المدرب باق.",
      "ليلى حسن", "المدرب باق"
    ),
    // A form of address and a name behind what no list knows for an office
    (
      "رجل مسن من القرية، الشيخ عمر البدري، جمع الأهالي وقال للحاضرين إن البئر جفت.",
      "عمر البدري", "البئر جفت"
    ),
    // Another quotation behind what is held against somebody
    (
      "يرى الناقد سمير عطا أن الفيلم جميل. كما يعيب على المخرج أنه أطال المشاهد، «وهو أول ما سيشتكي منه الجمهور».",
      "سمير عطا", "وهو أول ما سيشتكي منه الجمهور"
    ),
    // An oath, a quotation right behind the verb, what critics say
    (
      "الحاج سليم، بائع خضر في السوق، يحلف أن الأسعار لم تتغير.", "سليم",
      "الأسعار لم تتغير"
    ),
    (
      "وقال المدير سالم ناصر إن المصنع يعمل. وتابع \"لن نغلق الخط قبل أن ننتهي من الصيانة\".",
      "سالم ناصر", "لن نغلق الخط قبل أن ننتهي من الصيانة"
    ),
    (
      "وقال المدير سالم ناصر إن المصنع يعمل. وأضاف \"لن نغلق الخط قبل أن ننتهي من الصيانة\".",
      "سالم ناصر", "لن نغلق الخط قبل أن ننتهي من الصيانة"
    ),
    (
      "وقال المدير سالم ناصر إن المصنع يعمل. وتابع \"لن نغلق الخط غدا\".",
      "سالم ناصر", "لن نغلق الخط غدا"
    ),
    // Who is accused is not who accuses
    (
      "قال الوكيل فؤاد حمدي إن الملف كبير. ويتهم بنعيسى بتهريب الآثار.",
      "فؤاد حمدي",
      "ويتهم بنعيسى بتهريب الآثار"
    ),
    // A thing with its owner's pronoun is no source
    (
      "وقالت الباحثة هند رشيد إن العينة قديمة، مضيفة أن ترميمها بالليزر كشف عن طبقات من الرصاص.",
      "هند رشيد", "ترميمها بالليزر كشف عن طبقات من الرصاص"
    ),
    // No verb between marks tells who speaks
    (
      "وقال التاجر فهد الرومي إن الإقبال ضعيف، لا سيما أن البيع في الأسواق \"شبه متوقف\".",
      "فهد الرومي", "البيع في الأسواق \"شبه متوقف\""
    ),
  ])
  func theSourceIsFound(
    _ text: String, _ name: String, _ words: String
  ) throws {
    try expectLastClaim(of: text, saidBy: name, words)
  }

  /// A source in the middle of a clause is not that of the clause before it.
  @Test func anAsideIsNotAboutTheClauseBefore() throws {
    let found = try claims(
      "تنتظر الأسواق في آسيا قرار البنك المركزي الياباني المقرر صدوره مساء غد الخميس، والذي قد يحدد، بحسب محللين، سعر العملة."
    )
    #expect(found.first?.speaker.kind == .author)
  }

  /// What the paper could not verify it says itself.
  @Test func theAuthorCouldNotVerifyIt() throws {
    let found = try claims(
      "وقالت مصادر طبية إن المستشفى أغلق، وهو خبر لم نتمكن من التحقق منه.")
    #expect(found.last?.speaker.kind == .author)
  }
}
