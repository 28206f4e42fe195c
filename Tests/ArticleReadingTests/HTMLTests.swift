import Testing

@testable import ArticleReading

@Suite struct HTMLTests {
  @Test func aPageIsItsArticle() throws {
    let article = try read(
      """
      <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8">
      <title>خسائر الشركة | صحيفة</title>
      <meta property="og:title" content="خسائر الشركة">
      <meta name="author" content="أحمد علي">
      <meta property="og:site_name" content="الصحيفة">
      <meta property="article:published_time" content="2024-05-17T08:00:00Z">
      <link rel="canonical" href="https://example.com/a">
      <style>p{}</style></head><body>
      <nav><a href="/">الرئيسية</a></nav>
      <article><header><h1>خسائر الشركة</h1><p>قبل ساعة</p></header>
      <p>خسرت   الشركة
      <b>5</b>&nbsp;مليارات &laquo;دولار&raquo; و<i>نص</i>ف.<br>وهذا كثير.</p>
      <h2>الأسباب</h2><ul><li>غلاء الطاقة.</li><li>غلاء&#8203; الرقائق.</li></ul>
      <table><tr><th>العام</th><td>2024</td></tr></table>
      <script>var x = "نص";</script><aside>إعلان</aside>
      <p hidden>مخفي</p><p style="display: none">مخفي</p>
      <blockquote>قال: <q>نعم</q>.</blockquote></article>
      <footer>حقوق النشر</footer></body></html>
      """, name: "a.html")
    #expect(
      article.text == """
        خسائر الشركة
        خسرت الشركة 5\u{A0}مليارات «دولار» ونصف.
        وهذا كثير.
        الأسباب
        غلاء الطاقة.
        غلاء\u{200B} الرقائق.
        العام
        2024
        قال: نعم.
        """)
    #expect(article.headings == ["1 الأسباب"])
    #expect(article.headline.map(article.words) == "خسائر الشركة")
    #expect(
      article.metadata
        == Metadata(
          title: "خسائر الشركة", author: "أحمد علي", publisher: "الصحيفة",
          published: "2024-05-17", url: "https://example.com/a",
          language: "ar"))
  }

  @Test(arguments: [
    ("<p>أول<p>ثان", ["أول", "ثان"]),
    ("<div>أول<div>ثان</div>ثالث</div>", ["أول", "ثان", "ثالث"]),
    ("<b>أول <i>ثان</b> ثالث</i>", ["أول ثان ثالث"]),
    ("نص بلا وسوم", ["نص بلا وسوم"]),
    ("<p>5 < 6 &amp; 7 > 6</p>", ["5 < 6 & 7 > 6"]),
    ("<pre>سطر\nسطر آخر</pre>", ["سطر", "سطر آخر"]),
    ("<p>أول</p><!-- <p>ملاحظة</p> --><p>ثان</p>", ["أول", "ثان"]),
    (
      "<main><p>متن المقال الطويل هنا.</p></main><p>ذيل</p>",
      ["متن المقال الطويل هنا."]
    ),
    (
      "<article>بطاقة</article><p>متن المقال الطويل هنا.</p>",
      ["بطاقة", "متن المقال الطويل هنا."]
    ),
  ])
  func linesOfBrokenAndNestedPages(html: String, lines: [String]) throws {
    let article = try read(html, name: "a.html")
    #expect(article.text == lines.joined(separator: "\n"))
  }

  @Test func depthThatWouldLoseWordsIsAnError() throws {
    func page(_ depth: Int) -> String {
      String(repeating: "<div>", count: depth) + "كلمة في العمق."
        + String(repeating: "</div>", count: depth)
    }
    #expect(try read(page(100), name: "a.html").text == "كلمة في العمق.")
    for depth in [260, 1000, 100_000] {
      #expect(
        message { _ = try read(page(depth), name: "a.html") }
          .hasPrefix("a.html: nested too deep"))
    }
  }

  @Test func aPageInWindows1256IsReadByWhatItSays() throws {
    let head = Array(
      "<html><head><meta charset=\"windows-1256\"></head><p>".utf8)
    let page = head + [0xCE, 0xD3, 0xD1, 0xCA] + Array("</p>".utf8)
    let article = try ArticleReader().read(bytes: page, name: "a.html")
    #expect(article.text == "خسرت")
  }

  @Test func aPageInISO8859IsReadByWhatItSays() throws {
    let head = Array("<meta charset=iso-8859-6><p>".utf8)
    let article = try ArticleReader().read(
      bytes: head + [0xCE, 0xD3, 0xD1, 0xCA], name: "a.html")
    #expect(article.text == "خسرت")
  }

  @Test func anUnknownCharsetIsAnError() {
    let bytes = Array("<meta charset=klingon><p>".utf8) + [0xCE, 0xD3]
    let message = message {
      _ = try ArticleReader().read(bytes: bytes, name: "a.html")
    }
    #expect(message.contains("'klingon', which is not known"))
  }

  @Test func standardInputThatLooksLikeAPageIsRead() throws {
    let article = try read("<!doctype html><p>نص <b>غامق</b> هنا.", name: "-")
    #expect(article.text == "نص غامق هنا.")
    #expect(article.source == "-")
    #expect(article.key == "stdin")
  }
}
