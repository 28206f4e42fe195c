import Foundation
import Testing

@testable import ArticleReading

private let prose = "هذه فقرة كاملة عن الاقتصاد."

@Suite struct FileTests {
  @Test(arguments: [
    ("foo.ar.txt", "foo"), ("foo.txt", "foo"), ("foo.md", "foo"),
    ("a b.html", "a-b"), ("خسائر الشركة.ar.txt", "خسائر-الشركة"),
    ("v1.2.txt", "v1.2"), ("-x.txt", "x"), ("...txt", "article"),
    ("corpus/openai-losses/article.ar.txt", "openai-losses"),
    ("a:b?c.HTM", "a-b-c"), ("no ending", "no-ending"),
  ])
  func keysComeFromNames(name: String, key: String) throws {
    #expect(try read(prose, name: name).key == key)
    #expect(ArticleKey.objection(to: key) == nil)
  }

  @Test func aKeyAskedForOutranksAll() throws {
    let path = try folder(["a.txt": prose, "a.yml": "key: named"])
    #expect(try ArticleReader().read(path: path + "/a.txt").key == "named")
    #expect(
      try ArticleReader(key: "asked").read(path: path + "/a.txt").key == "asked"
    )
    #expect(
      message { _ = try ArticleReader(key: "a b").read(path: path + "/a.txt") }
        == "the key 'a b' holds space or invisible signs;"
        + " choose another with --key")
  }

  @Test func aFolderAndItsFileAreTheSameArticle() throws {
    let path = try folder([
      "losses/article.ar.txt": prose,
      "losses/article.en.txt": "This is a full paragraph on the economy.",
      "losses/article.yml": "title: خسائر",
    ])
    let reader = ArticleReader()
    let article = try reader.read(path: path + "/losses/")
    #expect(article == (try reader.read(path: path + "/losses/article.ar.txt")))
    #expect(article == (try reader.read(path: path + "/losses/../losses")))
    #expect(article.key == "losses")
    #expect(article.source == path + "/losses/article.ar.txt")
    #expect(article.metadata.title == "خسائر")
    #expect(
      article.translation?.sentences
        == ["This is a full paragraph on the economy."])
  }

  @Test func theMetadataNameTheOriginal() throws {
    let path = try folder([
      "a.ar.txt": prose, "a.en.txt": "A full paragraph.",
      "a.fr.txt": "Un paragraphe.", "a.yml": "language: fr",
    ])
    let reader = ArticleReader()
    #expect(try reader.articlePaths(under: path) == [path + "/a.fr.txt"])
    let article = try reader.read(path: path + "/a.fr.txt")
    #expect(article.language == "fr")
    #expect(article.translation?.language == "en")
    #expect(try reader.read(path: path + "/a.en.txt").translation == nil)
  }

  @Test func foldersAreListedInOrder() throws {
    let path = try folder([
      "b.txt": prose, "a.md": prose, "z/article.txt": prose,
      "z/deeper/c.txt": prose, "m/c.ar.txt": prose, "m/c.en.txt": prose,
      "m/c.yml": "", ".hidden/d.txt": prose, ".e.txt": prose, "f.pdf": "",
      "README.md": prose, "stray.yml": "",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: path + "/m/loop", withDestinationPath: path)
    try FileManager.default.createSymbolicLink(
      atPath: path + "/dead.txt", withDestinationPath: path + "/nowhere")
    let listing = try ArticleReader().listing(under: path)
    #expect(
      listing.paths
        == [
          "/a.md", "/b.txt", "/m/c.ar.txt", "/z",
        ].map { path + $0 })
    #expect(
      listing.skipped
        == ["/README.md", "/f.pdf", "/stray.yml"].map { path + $0 })
    #expect(
      try ArticleReader().articlePaths(under: path + "/b.txt")
        == [path + "/b.txt"])
  }

  @Test func whatCannotBeReadIsSaidInOneLine() throws {
    let path = try folder([
      "empty/x.pdf": "a", "a.pdf": "a", "two/article.ar.txt": prose,
      "two/article.ar.md": prose,
    ])
    let reader = ArticleReader()
    let cases = [
      ("/none.txt", "/none.txt: no such file or folder; check the path"),
      ("/empty", "/empty: is a folder without an article.txt, .md or .html"),
      ("/a.pdf", "/a.pdf: not a kind of file that is read; save it as .txt"),
      ("/a.pdf/b.txt", "a part of the path is not a folder"),
      ("/two", "article.ar.txt beside it is the same article"),
    ]
    for (name, words) in cases {
      let message = message { _ = try reader.read(path: path + name) }
      #expect(message.contains(words))
      #expect(!message.contains("\n"))
    }
    #expect(
      message { _ = try reader.articlePaths(under: path + "/empty") }
        == "\(path)/empty: no .txt, .md or .html file in this folder")
    #expect(
      message { _ = try reader.articlePaths(under: path + "/none") }
        .contains("no such file or folder"))
  }
}
