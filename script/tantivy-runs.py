"""Search every set of a folder with Tantivy and write its TREC runs.

usage: tantivy-runs.py SETS OUTPUT

A set is a folder with docs.jsonl and queries.jsonl; its run is OUTPUT/NAME.run.
Words are made lower case and stemmed, Arabic ones by Snowball's Arabic stemmer
and English ones, in a set of English passages, by its English one.
"""

import json
import pathlib
import re
import sys

import tantivy


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def analyzer(language):
    filters = tantivy.Filter
    return (
        tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        .filter(filters.lowercase())
        .filter(filters.stemmer(language))
        .build()
    )


def run(folder, output):
    documents = rows(folder / "docs.jsonl")
    is_arabic = re.search("[\u0621-\u064a]", documents[0]["text"])
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    for field in ("title", "text"):
        builder.add_text_field(field, tokenizer_name="words")
    index = tantivy.Index(builder.build())
    index.register_tokenizer(
        "words", analyzer("arabic" if is_arabic else "english"))
    writer = index.writer()
    for document in documents:
        entry = tantivy.Document()
        entry.add_text("id", document["id"])
        entry.add_text("title", document.get("title") or "")
        entry.add_text("text", document["text"])
        writer.add_document(entry)
    writer.commit()
    index.reload()
    searcher = index.searcher()
    with open(output, "w", encoding="utf-8") as lines:
        for query in rows(folder / "queries.jsonl"):
            # Only words: no character is syntax.
            words = " ".join(re.findall(r"\w+", query["text"]))
            words = re.sub(r"\b(AND|OR|NOT|IN|TO)\b", lambda m: m[0].lower(), words)
            if not words:
                continue
            parsed = index.parse_query(words, ["title", "text"])
            for rank, (score, address) in enumerate(
                    searcher.search(parsed, 10).hits, 1):
                name = searcher.doc(address)["id"][0]
                lines.write(f"{query['id']} Q0 {name} {rank} {score} tantivy\n")


def main():
    sets, output = map(pathlib.Path, sys.argv[1:3])
    output.mkdir(parents=True, exist_ok=True)
    for judgements in sorted(sets.rglob("qrels.tsv")):
        folder = judgements.parent
        run(folder, output / (folder.name + ".run"))


if __name__ == "__main__":
    main()
