import Testing

@testable import ArticleReading

@Suite struct MetadataTests {
  private func read(_ yaml: String) throws -> MetadataReader.Reading {
    try MetadataReader(path: "article.yml").read(yaml)
  }

  @Test func everyFieldIsRead() throws {
    let reading = try read(
      """
      title: "خسائر: الشركة"
      supplied_title: عنوان
      supplied_title_en: A title
      author: أحمد
      publisher: ~
      published: 2024-05-17
      url: https://example.com/a?b=1
      language: ar-EG
      key: losses
      """)
    #expect(reading.key == "losses")
    #expect(
      reading.metadata
        == Metadata(
          title: "خسائر: الشركة", suppliedTitle: "عنوان",
          suppliedTitleEnglish: "A title", author: "أحمد",
          published: "2024-05-17", url: "https://example.com/a?b=1",
          language: "ar-EG"))
  }

  @Test(arguments: ["", "# nothing\n", "---\n", "title:\n"])
  func nothingIsKnown(yaml: String) throws {
    #expect(try read(yaml) == MetadataReader.Reading())
  }

  @Test(arguments: [
    ("published: yesterday", 1, "'yesterday' is not a date; write 2024"),
    ("title: a\npublished: 2024-02-30", 2, "'2024-02-30' is not a date"),
    ("published: 17/5/2024", 1, "is not a date"),
    ("\ntitel: a", 2, "unknown key 'titel'; known are title,"),
    ("author:\n  - a\n  - b", 2, "'author' must be one value, not a list"),
    ("title: {a: b}", 1, "'title' must be one value"),
    ("- a", 1, "must be lines of the form 'title: …'"),
    ("url: example", 1, "is not an address"),
    ("language: Arabic language", 1, "is not a language"),
    ("key: a b", 1, "the key 'a b' holds space"),
    ("key: ../a", 1, "begins with '.'"),
    ("title: a: b: c", 1, "not YAML:"),
    ("title: a\ntitle: b", 1, "'title' stands twice"),
  ])
  func mistakesAreNamedWithTheirLine(yaml: String, line: Int, reason: String) {
    let message = message { _ = try read(yaml) }
    #expect(message.hasPrefix("article.yml:\(line): "))
    #expect(message.contains(reason))
    #expect(!message.contains("\n"))
  }

  @Test func deepYAMLIsRefusedNotACrash() throws {
    for sign in ["[", "{a: ", "- "] {
      let path = try folder([
        "a.txt": "نص كامل هنا.",
        "a.yml": String(repeating: sign, count: 15_000),
      ])
      let message = message {
        _ = try ArticleReader().read(path: path + "/a.txt")
      }
      #expect(message.contains("a.yml"))
    }
  }

  @Test(arguments: [
    ("2024", true), ("2024-05", true), ("2024-05-17", true),
    ("2024-02-29", true), ("2023-02-29", false), ("1900-02-29", false),
    ("2024-13", false), ("2024-5", false), ("24", false),
    ("2024-05-17T", false),
    ("٢٠٢٤", false), ("", false), ("0000", false), ("2024-", false),
  ])
  func dates(text: String, isValid: Bool) {
    #expect(PublicationDate.isValid(text) == isValid)
  }
}
