import Testing

@testable import ArticleReading

@Suite struct TranslationTests {
  private func align(_ arabic: String, _ english: String) throws -> Article {
    let path = try folder(["a.ar.txt": arabic, "a.en.txt": english])
    return try ArticleReader().read(path: path + "/a.ar.txt")
  }

  @Test func lineByLineAndSentenceBySentence() throws {
    let article = try align(
      """
      خسائر الشركة في العام الماضي
      خسرت الشركة خمسة مليارات دولار. وتعتزم خفض النفقات.
      الأسباب
      ارتفعت أسعار الطاقة كثيرا.
      """,
      """
      The company's losses last year
      The company lost five billion dollars. It intends to cut spending.
      Causes
      Energy prices rose a lot.
      """)
    let translation = try #require(article.translation)
    #expect(translation.language == "en")
    #expect(
      translation.sentences == [
        "The company lost five billion dollars.",
        "It intends to cut spending.", "Energy prices rose a lot.",
      ])
    #expect(translation.headings == ["Causes"])
  }

  @Test func oneSentenceMayStandForTwo() throws {
    let article = try align(
      """
      وصل الوفد إلى العاصمة صباح اليوم الأحد. وغادرها في المساء. والتقى الوفد رئيس الوزراء في مكتبه وبحث معه ملف المياه والطاقة.
      """,
      """
      The delegation arrived in the capital this Sunday morning and left it in the evening. The delegation met the prime minister at his office and discussed with him the water and energy file.
      """)
    let first =
      "The delegation arrived in the capital this Sunday morning and left it"
      + " in the evening."
    #expect(
      article.translation?.sentences == [
        first, first,
        "The delegation met the prime minister at his office and discussed with"
          + " him the water and energy file.",
      ])
  }

  @Test func twoSentencesMayStandForOne() throws {
    let article = try align(
      """
      التقى الوفد رئيس الوزراء في مكتبه وبحث معه ملف المياه والطاقة بين البلدين. وغادر الوفد في المساء.
      """,
      """
      The delegation met the prime minister. It discussed with him the water and energy file of both countries. The delegation left in the evening.
      """)
    #expect(
      article.translation?.sentences == [
        "The delegation met the prime minister. It discussed with him the water"
          + " and energy file of both countries.",
        "The delegation left in the evening.",
      ])
  }

  @Test func aMissingParagraphIsNil() throws {
    let article = try align(
      """
      أعلنت وزارة الصحة اليوم تسجيل مئة إصابة جديدة بالحمى في ثلاث محافظات شمالية.
      وزار الوزير مستشفى العاصمة والتقى الأطباء والمرضى واستمع إلى مطالبهم في جولة دامت ساعتين وسأل عن نقص الأدوية وعن حال غرف العمليات والأجهزة القديمة، ووعد بزيارة ثانية قبل نهاية العام الحالي.
      وأكدت الوزارة أن اللقاحات متوفرة في جميع المراكز الصحية وأنها مجانية للأطفال وكبار السن.
      """,
      """
      The health ministry announced today that a hundred new cases of fever were recorded in three northern provinces.
      The ministry stressed that vaccines are available in all health centres and free for children and the elderly.
      """)
    let sentences = try #require(article.translation?.sentences)
    #expect(sentences.count == 3)
    #expect(sentences[0]?.hasPrefix("The health ministry announced") == true)
    #expect(sentences[1] == nil)
    #expect(sentences[2]?.hasPrefix("The ministry stressed") == true)
  }

  /// 1:1, 2:1, 1:0, 0:1 told by length alone.
  @Test(
    arguments: [
      ([100, 100], [100, 100], ["1-1", "1-1"]),
      ([50, 50, 100], [104, 100], ["2-1", "1-1"]),
      ([100, 60], [48, 52, 62], ["1-2", "1-1"]),
      ([], [10], ["0-1"]), ([10], [], ["1-0"]), ([], [], []),
    ] as [([Int], [Int], [String])])
  func beads(left: [Int], right: [Int], shapes: [String]) {
    let beads = LengthAlignment.beads(left: left, right: right)
    #expect(beads.map { "\($0.left.count)-\($0.right.count)" } == shapes)
    #expect(beads.flatMap { Array($0.left) } == Array(left.indices))
    #expect(beads.flatMap { Array($0.right) } == Array(right.indices))
  }

  @Test func longRowsAreAligned() {
    let left = (0..<3000).map { 20 + $0 * 37 % 91 }
    let beads = LengthAlignment.beads(left: left, right: left)
    #expect(beads.count == 3000)
  }
}
