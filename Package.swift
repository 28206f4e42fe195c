// swift-tools-version: 6.2
import PackageDescription

// Rooms in the order data flows: each imports only rooms above it.
let package = Package(
  name: "Isnad",
  products: [
    .executable(name: "isnad", targets: ["isnad"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(
      url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "TextAnalysis"),

    .systemLibrary(
      name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"])]),
    .target(
      name: "ArticleReading",
      dependencies: [
        "TextAnalysis", "CLibXML2", "CCMark",
        .product(name: "Yams", package: "Yams"),
      ]),

    // The shipped table is one file, taken in by #embed as the cue words are.
    .target(name: "LexiconData", exclude: ["english-arabic.lexicon"]),
    .target(name: "Lexicon", dependencies: ["TextAnalysis", "LexiconData"]),

    // The cue words are text files; C's #embed takes them into the binary.
    .target(name: "CueWords", exclude: ["ar", "en"]),
    // The learned tables of name spellings, in the same way.
    .target(
      name: "NameTables",
      exclude: ["latin-arabic.tsv", "arabic-arabic.tsv", "latin-latin.tsv"]),
    .target(
      name: "ClaimExtraction",
      dependencies: [
        "TextAnalysis", "ArticleReading", "CueWords", "NameTables",
      ]),

    .target(
      name: "FactChecking",
      dependencies: ["TextAnalysis", "Lexicon", "ClaimExtraction"],
      resources: [
        .embedInCode("Matching/countries.tsv"),
        .embedInCode("Matching/opposites-ar.tsv"),
        .embedInCode("Matching/opposites-en.tsv"),
        .embedInCode("Scales/fatabyyano.tsv"),
        .embedInCode("Scales/five-step.tsv"),
        .embedInCode("Scales/misbar.tsv"),
        .embedInCode("Scales/verify-sy.tsv"),
      ]),

    .target(
      name: "KnowledgeBase",
      dependencies: [
        "TextAnalysis", "ArticleReading", "Lexicon", "ClaimExtraction",
        "FactChecking",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [
        .embedInCode("schema.sql"),
        .embedInCode("Opening/version-2.sql"),
        .embedInCode("Opening/version-3.sql"),
        .embedInCode("Opening/version-4.sql"),
      ]),

    .target(
      name: "Citation",
      dependencies: [
        "TextAnalysis", "ArticleReading", "ClaimExtraction", "FactChecking",
      ],
      resources: [.embedInCode("Import/verdict-labels.tsv")]),

    .executableTarget(
      name: "isnad",
      dependencies: [
        "TextAnalysis", "ArticleReading", "Lexicon", "ClaimExtraction",
        "FactChecking", "KnowledgeBase", "Citation", "CZLib",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .executableTarget(
      name: "isnad-bench",
      dependencies: [
        "TextAnalysis", "ArticleReading", "Lexicon", "ClaimExtraction",
        "FactChecking", "KnowledgeBase",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks",
      exclude: ["Gold", "Numbers/wrong-expectations.tsv"]),

    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"]),
    .testTarget(name: "LexiconTests", dependencies: ["Lexicon"]),
    .testTarget(
      name: "ArticleReadingTests", dependencies: ["ArticleReading"]),
    .testTarget(
      name: "ClaimExtractionTests", dependencies: ["ClaimExtraction"],
      exclude: ["Articles"]),
    .testTarget(name: "FactCheckingTests", dependencies: ["FactChecking"]),
    .testTarget(
      name: "KnowledgeBaseTests", dependencies: ["KnowledgeBase"],
      exclude: ["schema-1.sql"]),
    .testTarget(name: "CitationTests", dependencies: ["Citation"]),
    .testTarget(
      name: "CommandTests", dependencies: ["isnad", "FactChecking"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
