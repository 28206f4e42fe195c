import ArticleReading
import Citation
import ClaimExtraction
import Testing

struct RunningCitationTests {
  /// Written after the seventh edition of APA's manual, the Chicago Manual
  /// (author and date), the ninth MLA Handbook and *Cite Them Right*.
  @Test(arguments: [
    (
      CitationStyle.apa,
      "World Health Organization. (2024, May 17). Measles returns. WHO News. "
        + "https://www.who.int/news/measles_1"
    ),
    (
      .chicago,
      "World Health Organization. 2024. “Measles Returns.” WHO News, May 17. "
        + "https://www.who.int/news/measles_1."
    ),
    (
      .mla,
      "World Health Organization. “Measles Returns.” WHO News, 17 May 2024, "
        + "https://www.who.int/news/measles_1."
    ),
    (
      .harvard,
      "World Health Organization (2024) ‘Measles returns’, WHO News, 17 May. "
        + "Available at: https://www.who.int/news/measles_1."
    ),
  ])
  func anArticleOfWhichAllIsKnown(style: CitationStyle, expected: String) {
    let cited = CitedClaim(Examples.cases, in: Examples.health)
    #expect(
      RunningCitation(of: cited, style: style, language: .en).entry
        == expected)
  }

  @Test(arguments: [
    (CitationStyle.apa, "[OpenAI's losses]. (n.d.)."),
    (.chicago, "[OpenAI's losses]. n.d."),
    (.mla, "[OpenAI's losses]."),
    (.harvard, "[OpenAI's losses] (n.d.)."),
  ])
  func anArticleOfWhichNothingIsKnown(style: CitationStyle, expected: String) {
    let cited = CitedClaim(Examples.lecun, in: Examples.losses)
    #expect(
      RunningCitation(of: cited, style: style, language: .en).entry
        == expected)
  }

  @Test(arguments: [
    (
      CitationStyle.apa,
      "نوكيا تعود. (2015، 15 أبريل). الجزيرة نت. https://example.org/نوكيا"
    ),
    (
      .chicago,
      "الجزيرة نت. 2015. «نوكيا تعود». 15 أبريل. https://example.org/نوكيا."
    ),
    (
      .mla,
      "«نوكيا تعود». الجزيرة نت، 15 أبريل 2015، https://example.org/نوكيا."
    ),
    (
      .harvard,
      "«نوكيا تعود» (2015)، الجزيرة نت، 15 أبريل. "
        + "متاح على: https://example.org/نوكيا."
    ),
  ])
  func arabicHasItsOwnMarksAndMonths(style: CitationStyle, expected: String) {
    let cited = CitedClaim(Examples.cases, in: Examples.nokia)
    #expect(
      RunningCitation(of: cited, style: style, language: .ar).entry
        == expected)
  }

  @Test(arguments: [
    (
      CitationStyle.apa, CitationLanguage.en,
      "“العالم لا يزال بعيدًا” (Yann LeCun, as cited in [OpenAI's losses], "
        + "n.d., “أ. النظرية مقابل التطبيق” section, para. 2)"
    ),
    (
      .chicago, .en,
      "“العالم لا يزال بعيدًا” (Yann LeCun, cited in [OpenAI's losses], "
        + "n.d., under “أ. النظرية مقابل التطبيق,” para. 2)"
    ),
    (
      .mla, .en,
      "“العالم لا يزال بعيدًا” (Yann LeCun, cited in [OpenAI's losses], "
        + "sec. “أ. النظرية مقابل التطبيق”)"
    ),
    (
      .harvard, .ar,
      "«العالم لا يزال بعيدًا» (يان ليكون، كما ورد في: [خسائر OpenAI]، "
        + "د.ت.، ضمن «أ. النظرية مقابل التطبيق»، الفقرة 2)"
    ),
  ])
  func theSpeakerStandsBeforeTheArticle(
    style: CitationStyle, language: CitationLanguage, expected: String
  ) {
    let cited = CitedClaim(
      Examples.lecun, in: Examples.losses, paragraph: 2)
    #expect(
      RunningCitation(of: cited, style: style, language: language).quotation
        == expected)
  }

  @Test func onlyTheSpeakersOwnWordsAreQuoted() {
    var claim = Examples.lecun
    claim.attribution.mode = .direct
    let cited = CitedClaim(claim, in: Examples.losses)
    #expect(
      RunningCitation(of: cited, style: .mla, language: .en).source
        .hasPrefix("Yann LeCun, qtd. in [OpenAI's losses]"))
  }

  @Test func theArticlesOwnVoiceNamesNoSpeaker() {
    let cited = CitedClaim(Examples.cases, in: Examples.health)
    #expect(
      RunningCitation(of: cited, style: .apa, language: .en).quotation
        == "“Cases rose by 30 %” (World Health Organization, 2024)")
    #expect(
      RunningCitation(of: cited, style: .chicago, language: .en).quotation
        == "“Cases rose by 30 %” (World Health Organization 2024)")
  }

  @Test(arguments: [
    (
      Speaker(kind: .publication, name: "رويترز", nameEnglish: "Reuters"),
      ["رويترز", "مسؤول"], CitationLanguage.en, "Reuters, citing مسؤول, "
    ),
    (
      Speaker(kind: .publication, name: "رويترز", nameEnglish: "Reuters"),
      ["رويترز", "مسؤول"], .ar, "رويترز، نقلًا عن مسؤول، "
    ),
    (
      Speaker(
        kind: .publication, name: "تقارير متعددة",
        including: ["Top Carbon Chauvinist"]),
      ["تقارير متعددة", "Top Carbon Chauvinist"], .ar,
      "تقارير متعددة (منها Top Carbon Chauvinist)، "
    ),
    (Speaker(kind: .anonymous), [], .en, "an unnamed source, "),
    (
      Speaker(kind: .group, surface: "الخبراء"), ["الخبراء"], .ar, "الخبراء، "
    ),
  ])
  func theWholeChainIsNamed(
    speaker: Speaker, chain: [String], language: CitationLanguage,
    expected: String
  ) {
    var claim = Examples.lecun
    claim.speaker = speaker
    claim.attribution = Attribution(
      verb: nil, mode: .indirect, chain: chain)
    let cited = CitedClaim(claim, in: Examples.losses)
    let source = RunningCitation(of: cited, style: .apa, language: language)
      .source
    #expect(
      source.hasPrefix(
        expected + (language == .ar ? "كما ورد في: " : "as cited in ")),
      "\(source)")
  }

  @Test func aTranslationSaysWhatItCovers() {
    let cited = CitedClaim(Examples.lecun, in: Examples.losses)
    #expect(
      RunningCitation(of: cited, style: .apa, language: .en).translation
        == "Translation of the whole sentence: “The world is still far”")
    #expect(
      RunningCitation(of: cited, style: .apa, language: .ar).translation
        == nil)
  }

  @Test func anArticleWithoutAnyTitleIsNamedByItsOpening() {
    let article = CitedArticle(
      key: "x", metadata: Metadata(), language: "ar",
      opening: CitedArticle.opening(
        of: "في عام 2024، أعلنت الوزارة عن خطة جديدة للمياه."))
    let cited = CitedClaim(Examples.cases, in: article)
    #expect(
      RunningCitation(of: cited, style: .apa, language: .ar).entry
        == "[مقالة بلا عنوان أولها «في عام 2024، أعلنت الوزارة عن خطة "
        + "جديدة…»]. (د.ت.).")
    #expect(
      RunningCitation(
        of: CitedClaim(Examples.cases, in: nil), style: .apa, language: .en
      ).entry == "[Source not known]. (n.d.).")
  }

  @Test func marksInTheClaimAreLeftAlone() {
    var claim = Examples.cases
    claim.text = "وصفها بأنها «خطوة» أولى"
    let cited = CitedClaim(claim, in: Examples.nokia)
    #expect(
      RunningCitation(of: cited, style: .apa, language: .ar).words
        == "“وصفها بأنها «خطوة» أولى”")
  }

  @Test func paragraphsAreCountedUnderTheirHeading() {
    let article = Article(
      key: "k", source: "-", metadata: Metadata(), text: "",
      language: "en",
      sections: [
        Section(
          heading: "H", level: 1, parent: nil, span: Span(start: 10, end: 11))
      ],
      paragraphs: [
        Paragraph(section: nil, span: Span(start: 0, end: 9), sentences: 0..<1),
        Paragraph(section: 0, span: Span(start: 12, end: 20), sentences: 1..<2),
        Paragraph(section: 0, span: Span(start: 21, end: 30), sentences: 2..<3),
      ], sentences: [])
    var claim = Examples.cases
    let places = [(0, 1), (12, 1), (25, 2)]
    for (start, paragraph) in places {
      claim.span = Span(start: start, end: start + 2)
      #expect(CitedClaim(claim, in: article).paragraph == paragraph)
    }
    claim.span = nil
    #expect(CitedClaim(claim, in: article).paragraph == nil)
  }
}
