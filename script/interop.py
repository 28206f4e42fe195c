"""Checks of script/interop: exports of a base with odd articles and published
reviews, fed to the programs that read such files.

usage: interop.py ISNAD FOLDER
"""
import csv, io, json, os, pathlib, re, shutil, subprocess, sys
import urllib.parse, warnings

ISNAD, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
BASE = WORK / "base.sqlite"
TREE = pathlib.Path(__file__).resolve().parent.parent
SHARED = TREE.parent / "shared" / "validate"
FORMATS = ("ndjson csv tsv csl-json biblatex ris claimreview webannotation "
           "nanopub").split()
counts = {"ok": 0, "failed": 0, "skipped": 0}


class Refused(Exception):
    """A consumer does not take a file."""


def report(result, name, why=""):
    counts[result] += 1
    print(f"{result:8}{name}" + (f": {why}" if why else ""), flush=True)


def check(name, consume, good, broken, needs=()):
    """`consume` must take `good`, and must refuse `broken`."""
    for need in needs:
        there = need.exists() if isinstance(need, pathlib.Path) \
            else shutil.which(need)
        if not there:
            return report("skipped", name, f"{need} is absent")
    try:
        consume(good)
    except ModuleNotFoundError as error:
        return report("skipped", name, f"{error.name} is absent")
    except Exception as error:
        return report("failed", name, f"{type(error).__name__}: "
                      + " ".join(str(error).split())[:400])
    try:
        consume(broken)
    except Exception:
        return report("ok", name)
    report("failed", name, "the broken file was taken as well")


def expect(condition, message):
    if not condition:
        raise Refused(message)


def run(*command, text=None, may_fail=False):
    done = subprocess.run([str(word) for word in command], input=text,
                          capture_output=True, encoding="utf-8",
                          errors="strict")
    if done.returncode and not may_fail:
        raise Refused(f"{command[0]} ended with {done.returncode}: "
                      f"{done.stderr[-300:] or done.stdout[-300:]}")
    return done


def isnad(*words, text=None, base=BASE):
    return run(ISNAD, *words, "--database", base, text=text).stdout


def written(name, text):
    path = WORK / name
    path.write_bytes(text.encode())
    return path


# The base

ARTICLES = {
    # key: (article.yml without the key, text)
    "bare": ("", "أعلنت وزارة الصحة عن تسجيل 40 إصابة بالحصبة."),
    "body": ("title: تقرير الصحة\nauthor: منظمة الصحة العالمية\n"
             "published: 2024-05-17\nurl: https://example.org/a?b=1&c=2#d\n",
             "قال الوزير إن الوفيات بلغت 12 حالة في مايو 2023."),
    "several": ("title: Growth\nauthor: Doe, Jane; العمري، محمد\n"
                "publisher: The Paper\npublished: 2024-05\nlanguage: en\n",
                "The bank said that losses reached 5 billion dollars."),
    "hijri": ("title: الزكاة\nauthor: العمري، محمد\npublished: 1445-09-07\n",
              "أكد المفتي أن الزكاة بلغت مليون ريال."),
    "signs": ("title: 'A {b} \"c\" % & _ # $ \\ ~ ^ d'\npublisher: R&D\n"
              "published: 2020\n",
              "ذكرت شركة R&D_1 أن الأرباح {بلغت} 5% و $3 ~ ^ \\ #1."),
    "vocalised": ("title: مُشَكَّل\nurl: https://example.org/v\n",
                  "قَالَ الوَزِيرُ إِنَّ الخَسَائِرَ بَلَغَتْ خَمْسَةَ مِلْيَارَاتٍ."),
    "emoji": ("title: 👩🏽‍🚀 mix عربي\nurl: https://example.org/e\n",
              "👨‍👩‍👧‍👦 قال الخبير إن الشركة 👍🏿 خسرت 5 مليارات دولار. "
              "وأضاف أن OpenAI (GPT-4) ستربح 🇵🇸 في 2030."),
    "crlf": ("title: أسطر\n",
             "أعلنت الشركة عن خسارة.\r\nقال المدير إن المبيعات زادت 3%.\r\n"),
}
IMPORTED = [
    "=1+1 دولار", "+9 نقاط", "-5 درجات", "@user said so", "\u200fعلامة\u200e",
    "a\r\nb", "👩🏽‍🚀", "كلمة " * 600,
]


def move(name, claim, *words):
    isnad("review", name, claim, *words)


def publish(claim, address):
    verdict = ("--verdict", "زائف", "--scale", "misbar")
    move("draft", claim, "--by", "Mona", *verdict, "--summary", "ليس صحيحًا",
         "--url", "https://example.org/source", "--title", "مصدر",
         "--quote", "3 billion", "--stance", "contradicts")
    move("report", claim, "--by", "Mona")
    move("check", claim, "--by", "Omar", *verdict)
    move("publish", claim, "--by", "Omar", "--url", address,
         "--publisher", "Desk")


def make_base():
    shutil.rmtree(WORK, ignore_errors=True)
    for key, (about, text) in ARTICLES.items():
        folder = WORK / "articles" / key
        folder.mkdir(parents=True)
        language = "en" if "language: en" in about else "ar"
        (folder / f"article.{language}.txt").write_bytes(text.encode())
        (folder / "article.yml").write_bytes(f"key: {key}\n{about}".encode())
    isnad("ingest", TREE / "corpus", WORK / "articles")
    isnad("import", "-", text="".join(
        json.dumps({"text": text}) + "\n" for text in IMPORTED))
    claims = ndjson(isnad("export"))
    of = lambda key: next(c["id"] for c in claims if c["article"] == key)
    for number, key in enumerate(("body", "vocalised", "emoji")):
        move("assign", of(key), "--by", "Mona")
        publish(of(key), f"https://desk.example/{number}")
    move("correct", of("body"), "--by", "Mona", "--why", "New figures")
    publish(of("body"), "https://desk.example/corrected")
    return claims


def ndjson(text):
    return [json.loads(line) for line in text.split("\n") if line]


def items(feed):
    for entry in feed["dataFeedElement"]:
        item = entry["item"]
        yield from item if isinstance(item, list) else [item]


# The consumers

def csl_schema(text):
    import jsonschema
    jsonschema.validate(json.loads(text),
                        json.loads((SHARED / "csl-data.json").read_text()))


def entries(style, text):
    """What pandoc prints as the bibliography of the references."""
    references = written("pandoc.json", text)
    cites = "; ".join(f"@{{{item['id']}}}" for item in json.loads(text))
    done = run("pandoc", "--citeproc", "-f", "markdown", "-t", "plain",
               "--wrap=none", f"--csl={SHARED / style}",
               f"--bibliography={references}", text=f"[{cites}]\n")
    expect(not done.stderr.strip(), done.stderr[:300])
    return done.stdout


def pandoc_style(csl, style):
    def consume(text):
        """Author, year, title, address: pandoc's as `isnad cite` has them."""
        ours = isnad("cite", BODY, "--style", style, "--lang", "en")
        ours = re.sub("[\u2066-\u2069]", "", ours)
        theirs = entries(csl, text)
        for part in ("منظمة الصحة العالمية", "2024", "May 17", "تقرير الصحة",
                     "https://example.org/a?b=1&c=2#d"):
            expect(part in ours, f"isnad cite prints no “{part}”")
            expect(part in theirs, f"pandoc prints no “{part}”")
    return consume


def pandoc_biblatex(text):
    found = json.loads(run("pandoc", "-f", "biblatex", "-t", "csljson",
                           text=text).stdout)
    expect(len(found) == text.count("\n@") + 1, f"{len(found)} entries")


def biber(text):
    source = written("biber.bib", text)
    done = run("biber", "--tool", "--validate-datamodel", "--nolog",
               "--output-file", WORK / "biber.out.bib", source, may_fail=True)
    lines = [line for line in done.stdout.splitlines()
             if line.startswith(("WARN", "ERROR"))]
    expect(not lines and not done.returncode,
           f"{len(lines)} warnings, the first: {lines[:1]}")


def pybtex(text):
    from pybtex.database import parse_string
    found = parse_string(text, "bibtex").entries
    expect(len(found) == CLAIMS, f"{len(found)} entries of {CLAIMS}")


def rispy(text):
    import rispy
    found = rispy.loads(text)
    expect(len(found) == CLAIMS, f"{len(found)} references of {CLAIMS}")
    for entry in found:
        expect("unknown_tag" not in entry, entry.get("unknown_tag"))
        for tag in ("type_of_reference", "title", "language", "notes"):
            expect(entry.get(tag), f"no {tag}")


def ris2xml(text):
    done = run("ris2xml", text=text)
    found = done.stdout.count("<mods ")
    expect(found == CLAIMS, f"{found} references of {CLAIMS}")


def nanopub(text):
    from nanopub import Nanopub
    from rdflib import Dataset
    head, *found = re.split(r"(?m)^(?=@prefix this:)", text)
    expect(len(found) == PLACED, f"{len(found)} nanopublications of {PLACED}")
    for part in found:
        graphs = Dataset()
        graphs.parse(data=head + part, format="trig")
        expect(Nanopub(rdf=graphs).is_valid, part[:200])


def annotation_schemas(text):
    import jsonschema
    warnings.simplefilter("ignore", DeprecationWarning)
    from jsonschema import Draft4Validator, RefResolver
    folder = SHARED / "anno-tests"
    store = {}
    for path in folder.glob("definitions/*.json"):
        schema = json.loads(path.read_text())
        store[path.name] = store[schema.get("id", path.name)] = schema
    used = 0
    annotations = json.loads(text)
    expect(len(annotations) == PLACED, f"{len(annotations)} of {PLACED}")
    for path in sorted(folder.glob("annotations/**/*.json")):
        if path.name.startswith("4.2-TextDataPositionSelectorValid"):
            continue
        schema = json.loads(path.read_text())
        if schema.get("assertionType", "must") != "must":
            continue
        used += 1
        validator = Draft4Validator(
            schema, resolver=RefResolver(schema.get("id", ""), schema, store))
        for annotation in annotations:
            wanted = schema.get("expectedResult", "valid") == "valid"
            expect(validator.is_valid(annotation) == wanted,
                   f"{path.name}: {schema.get('errorMessage')}")
    expect(used > 50, f"only {used} schemas were read")


def schemaorg(text):
    path = written("feed.json", text)
    done = run(sys.executable, SHARED / "schemaorg_check.py", path)
    expect(list(items(json.loads(text))), "no review")
    return done


def csvclean(text):
    run("csvclean", "--length-mismatch", written("clean.csv", text))


def csvstat(text):
    done = run("csvstat", "--count", written("stat.csv", text))
    found = int(re.search(r"\d+", done.stdout).group())
    expect(found == CLAIMS, f"{found} rows of {CLAIMS}")


def table(delimiter):
    def consume(text):
        found = list(csv.DictReader(
            io.StringIO(text, newline=""), delimiter=delimiter,
            quoting=csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL))
        expect([row["id"] for row in found] == IDS, "not the same claims")
        for row in found:
            expect(None not in row and None not in row.values(), "uneven row")
            for cell in row.values():
                expect(cell[:1] not in tuple("=+-@＝＋－＠"), cell[:40])
    return consume


def selectors(annotation):
    return {s["type"]: s for s in annotation["target"]["selector"]}


def places(text):
    """Each selector leads an independent reader to the same words."""
    seen = 0
    by_key = {}
    for path in (WORK / "articles").glob("*/article.*.txt"):
        by_key[path.parent.name] = path.read_bytes().decode()
    claims = {claim["id"]: claim for claim in ALL}
    for annotation in json.loads(text):
        id = next((i for i in claims if i in annotation["id"]), None)
        article = by_key.get(claims[id]["article"]) if id else None
        if article is None:
            continue
        found = selectors(annotation)
        quote = found["TextQuoteSelector"]
        place = found["TextPositionSelector"]
        expect(article[place["start"]:place["end"]] == quote["exact"],
               f"{id}: {place} are other words")
        whole = quote.get("prefix", "") + quote["exact"] \
            + quote.get("suffix", "")
        expect(article.count(whole) == 1,
               f"{id}: quoted {article.count(whole)} times")
        seen += 1
    expect(seen >= len(ARTICLES), f"only {seen} places were tried")


def fragments(text):
    """Start and end of each text fragment stand in the article, in order."""
    seen = 0
    articles = {"https://example.org/v": "vocalised",
                "https://example.org/e": "emoji"}
    for link in text.split():
        address, _, fragment = link.partition("#:~:text=")
        if address not in articles:
            continue
        article = ARTICLES[articles[address]][1]
        place = 0
        for part in fragment.split(","):
            words = urllib.parse.unquote(part.removesuffix("-")
                                         .removeprefix("-")).strip()
            place = article.find(words, place)
            expect(words and place >= 0, f"“{words}” is not there")
        seen += 1
    expect(seen >= 2, f"only {seen} fragments were tried")


def no_marks(texts):
    """No isolate that does not stand in the source."""
    for name, text in texts.items():
        found = re.findall("[\u2066-\u2069]", text)
        expect(not found, f"{name} has {len(found)} isolates")


def same_again(text):
    """Import and export give the same bytes."""
    copy = WORK / "copy.sqlite"
    for path in WORK.glob("copy.sqlite*"):
        path.unlink()
    isnad("import", "-", text=text, base=copy)
    again = isnad("export", base=copy)
    expect(again == EXPORTS["ndjson"], "not the same bytes")


def review_members(text):
    """A feed read in and written again says the same of each review."""
    copy = WORK / "feed.sqlite"
    for path in WORK.glob("feed.sqlite*"):
        path.unlink()
    isnad("import", written("import.json", text), base=copy)
    again = json.loads(isnad("export", "--format", "claimreview", base=copy))

    def told(feed):
        return sorted(
            (r["url"], r["claimReviewed"], r["datePublished"],
             r["reviewRating"]["alternateName"], r["author"]["name"],
             (r["itemReviewed"].get("author") or {}).get("name", ""),
             r["citation"][0]["url"]) for r in items(feed))
    expect(told(again) == told(json.loads(EXPORTS["claimreview"])),
           "the reviews say something else")


make_base()
EXPORTS = {f: isnad("export", "--format", f) for f in FORMATS}
LINKS = isnad("export", "--format", "link")
ALL = ndjson(EXPORTS["ndjson"])
IDS = [claim["id"] for claim in ALL]
CLAIMS = len(ALL)
BODY = next(claim["id"] for claim in ALL if claim["article"] == "body")
# Formats for a place in an article leave the other claims out and say so.
PLACED = sum(bool(claim["article"]) for claim in ALL)
E = EXPORTS
print(f"{CLAIMS} claims", flush=True)

unknown_member = json.dumps(
    [item | {"nonsense": 1} for item in json.loads(E["csl-json"])])
untitled = json.dumps(
    [{"id": i["id"], "type": i["type"]} for i in json.loads(E["csl-json"])])
check("csl-json, official schema", csl_schema, E["csl-json"], unknown_member,
      [SHARED])
for csl, style in (("apa.csl", "apa"),
                   ("chicago-author-date.csl", "chicago")):
    check(f"csl-json, pandoc --citeproc {csl}: author, date, title, address "
          f"as in cite --style {style}", pandoc_style(csl, style),
          E["csl-json"], untitled, ["pandoc", SHARED])
unclosed = E["biblatex"].rstrip().removesuffix("}")
check("biblatex, pandoc", pandoc_biblatex, E["biblatex"], unclosed,
      ["pandoc"])
check("biblatex, biber --validate-datamodel", biber, E["biblatex"],
      "@online{a,\n  title = {x},\n  url = {https://a.example},\n}\n",
      ["biber"])
check("biblatex, pybtex", pybtex, E["biblatex"], unclosed)
check("ris, rispy: count and tags", rispy, E["ris"],
      E["ris"].replace("ER  -", "Q9  -", 1))
check("ris, ris2xml: count", ris2xml, E["ris"],
      E["ris"].replace("TY  -", "XX  -", 1), ["ris2xml"])
check("nanopub, nanopub", nanopub, E["nanopub"],
      E["nanopub"].replace("np:hasProvenance", "np:hasNothing"))
check("webannotation, W3C schemas", annotation_schemas, E["webannotation"],
      E["webannotation"].replace('"target"', '"aim"'), [SHARED])
check("webannotation, position and quote found again", places,
      E["webannotation"],
      re.sub(r'"start": ?(\d+)', lambda m: f'"start":{int(m[1]) + 1}',
             E["webannotation"]))
check("link, text fragment found again", fragments, LINKS,
      LINKS.replace("text=", "text=x"))
check("claimreview, schema.org and Google's members", schemaorg,
      E["claimreview"], E["claimreview"].replace('"claimReviewed"', '"said"'),
      [SHARED])
ragged = E["csv"] + "one,two\r\n"
check("csv, csvclean", csvclean, E["csv"], ragged)
check("csv, csvstat: count", csvstat, E["csv"], E["csv"] + E["csv"])
check("csv, ids, even rows, no formula", table(","), E["csv"],
      E["csv"].replace(",'=", ",="))
check("tsv, ids, even rows, no formula", table("\t"), E["tsv"],
      E["tsv"].replace("\t'=", "\t="))
check("no bidi isolates in machine formats", no_marks, E,
      {"cite": isnad("cite", IDS[0], "--lang", "en")})
check("ndjson, export, import, export", same_again, E["ndjson"],
      "\n".join(E["ndjson"].split("\n")[1:]))
check("claimreview, export, import, export", review_members,
      E["claimreview"], E["claimreview"].replace("زائف", "صحيح"))

print(", ".join(f"{counts[r]} {w}" for r, w in
                (("ok", "passed"), ("failed", "failed"),
                 ("skipped", "skipped"))))
sys.exit(counts["failed"] > 0)
