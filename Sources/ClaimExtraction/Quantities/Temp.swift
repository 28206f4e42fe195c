struct QuantityAnnotator { init() {}; func quantities(in run: WordRun) -> [Quantity] { [] } }
struct DateAnnotator { init() {}; func dates(in run: WordRun, published: String?) -> [DateMention] { [] } }
