import Testing

@testable import ArticleReading

@Suite struct MarkdownTests {
  @Test func markupIsNotText() throws {
    let article = try read(
      """
      ---
      title: خسائر الشركة
      date: 2024-05-17 10:00:00 +0300
      tags: [ai]
      ---
      # خسائر **الشركة**

      خسرت الشركة [خمسة مليارات](https://example.com/a) دولار
      في عام **2024** وفق ت*قري*رها. ![صورة](b.png)

      ## الأسباب

      - غلاء الطاقة
        - وغلاء الرقائق
      - قلة المشتركين

      > قال المدير: «سنعوض الخسائر».

      ```
      let x = 1
      ```

      <div dir="rtl">وهذه فقرة &amp; أخرى.</div>
      """, name: "a.md")
    #expect(article.metadata.title == "خسائر الشركة")
    #expect(article.metadata.published == "2024-05-17")
    #expect(article.headline.map(article.words) == "خسائر الشركة")
    #expect(article.headings == ["1 الأسباب"])
    #expect(
      article.text == """
        خسائر الشركة
        خسرت الشركة خمسة مليارات دولار في عام 2024 وفق تقريرها.
        الأسباب
        غلاء الطاقة
        وغلاء الرقائق
        قلة المشتركين
        قال المدير: «سنعوض الخسائر».
        وهذه فقرة & أخرى.
        """)
    #expect(article.paragraphs.count == 6)
  }

  @Test func ranksAreWithoutGaps() throws {
    let article = try read(
      "# أ\n\nنص أول.\n\n#### ب\n\nنص ثان.\n\n## ج\n\nنص ثالث.\n\n# د\n\nنص رابع.",
      name: "a.md")
    #expect(article.headings == ["1 أ", "2 ب", "2 ج", "1 د"])
  }

  @Test func boldLinesHead() throws {
    let article = try read(
      "## الأول\n\n**التفاصيل**\n\nنص هنا.\n\n## الثاني\n\n**نص غامق كامل.**",
      name: "a.md")
    #expect(article.headings == ["1 الأول", "2 التفاصيل", "1 الثاني"])
    #expect(article.sentenceWords == ["نص هنا.", "نص غامق كامل."])
  }

  /// Many writers leave no empty lines; cmark sees one paragraph there.
  @Test func longLinesStayApart() throws {
    let long = String(repeating: "هذه جملة طويلة جدا ", count: 10) + "انتهت."
    let article = try read("الأسباب\n\(long)\n\(long)", name: "a.md")
    #expect(article.paragraphs.count == 2)
  }

  @Test func wrongFrontMatterNamesTheLine() {
    #expect(
      message {
        _ = try read("---\ntitle: أ\nurl: هنا\n---\nنص.", name: "a.md")
      }
        == "a.md:3: 'هنا' is not an address; write it from https:// on")
  }

  @Test func aRuleAtTheTopIsNotFrontMatter() throws {
    let article = try read("---\n\nنص كامل هنا.", name: "a.md")
    #expect(article.text == "نص كامل هنا.")
  }
}
