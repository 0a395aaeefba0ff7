"""Holds Word files against the PDFs beside them: `word.py FOLDER`; prints the faults as JSON.

What a PDF says is read from its tags by poppler, in its order and without what repeats on every page; what a Word file
says is read by python-docx. Both must say the same, under the same headings, in tables of the same shape. A chart of a PDF
is words in Word, which have its amounts; a page that a PDF names is a field in Word.
"""

import itertools
import json
import pathlib
import re
import subprocess
import sys
import tomllib
from multiprocessing.pool import ThreadPool

import docx
from docx.oxml.ns import qn

#: Where Word reckons a page, and where a chart stands.
PAGE, CHART = "\uf8fe", "\uf8ff"
AMOUNT = re.compile(r"\d[\d,]*\.\d\d")
WORDS = pathlib.Path(__file__).parent.parent / "templates" / "packs"


def words_of_pages_alone():
    """What is true of a signed PDF and not of a Word file, in every pack and language."""
    for path in WORDS.glob("*/documents/words/*.toml"):
        words = tomllib.loads(path.read_text(encoding="utf-8"))
        for section, name in (("package", "cover-note"), ("package", "internal-note"), ("bid", "cover-note")):
            if name in words.get(section, {}):
                yield bare(words[section][name])


def bare(text):
    """Without white space and hyphens of broken words, which lines and cells place in their own way."""
    return re.sub(r"[\s\u00ad\u200b\u2060]", "", text)


class Pages:
    """A PDF by its tags: texts, headings as (level, text), and tables as (rows of the head, rows, cells)."""

    def __init__(self, path):
        read = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True)
        facts = subprocess.run(["pdfinfo", path], capture_output=True, check=True)
        self.title = re.search(r"^Title:\s+(.*)$", facts.stdout.decode(), re.MULTILINE)[1]
        self.texts, self.headings, self.tables, self.charts = [], [], [], []
        self.drawn = set()
        above, open_tables = [], []
        # The tags' own titles are printed as raw UTF-16, in which any byte may stand.
        tags = re.sub(rb' "\xfe\xff.*?" \(block\)\n', b"\n", read.stdout, flags=re.DOTALL)
        for line in tags.decode().split("\n"):
            told = line.strip()
            depth = len(line) - len(line.lstrip())
            if not told or told.startswith(("/", "Object ")):
                continue
            while above and above[-1][0] >= depth:
                above.pop()
            open_tables = [it for it in open_tables if it[0] < depth]
            names = [name for _, name in above]
            drawn = "Figure" in names
            if told.startswith('"'):
                listed = "TOC" in names or ("Lbl" in names and "LI" in names)
                if drawn:
                    self.charts[-1].update(AMOUNT.findall(told))
                    self.drawn.add(bare(told[1:-1]))
                if drawn or listed:
                    continue
                text = bare(told[1:-1])
                self.texts.append(text)
                level = next((it for it in names if re.fullmatch(r"H\d", it)), None)
                if level:
                    self.headings[-1][1] += text
                continue
            name = re.match(r"\w+", told)[0]
            above.append((depth, name))
            if drawn:
                continue
            if name == "Figure":
                self.charts.append(set())
                self.texts.append(CHART)
            elif re.fullmatch(r"H\d", name):
                self.headings.append([int(name[1:]), ""])
            elif name == "Table":
                self.tables.append([0, 0, 0])
                open_tables.append((depth, self.tables[-1]))
            elif name == "TOC" and self.headings and len(names) == 1:
                # The title of the contents is no heading of the document.
                self.headings = self.headings[:-1] if len(self.headings) == 1 else self.headings
            elif open_tables and name == "TR":
                open_tables[-1][1][1] += 1
                open_tables[-1][1][0] += "THead" in names
            elif open_tables and name in ("TH", "TD"):
                open_tables[-1][1][2] += 1
        self.headings = [tuple(it) for it in self.headings]
        self.tables = [tuple(it) for it in self.tables]


class Word:
    """A Word file: texts, headings as (level, text), and tables as (rows of the head, rows, cells)."""

    def __init__(self, path):
        opened = docx.Document(path)
        self.about = opened.core_properties
        body = opened.element.body
        self.texts, self.headings, self.charts = [], [], []
        for paragraph in body.iter(qn("w:p")):
            style = opened.styles.get_by_id(paragraph.style, 1).name
            parts = paragraph.iter(qn("w:t"), qn("w:instrText"))
            text = bare("".join(PAGE if "PAGEREF" in (it.text or "") else it.text or "" for it in parts))
            if style == "Chart Text":
                self.charts.append(set(AMOUNT.findall(text)))
                text = CHART
            if style == "Signature Line":
                # A line to sign on stands where pages have a field.
                text = re.sub(r"：＿+$|:_+$", "", text)
            if not re.fullmatch(r"toc \d", style):
                self.texts.append(text)
            if level := re.fullmatch(r"[Hh]eading (\d)", style):
                self.headings.append((int(level[1]), text))
        section = opened.sections[0]
        self.asides = [bare(it.text) for part in (section.header, section.footer) for it in part.paragraphs]
        self.tables = []
        for table in body.iter(qn("w:tbl")):
            rows = table.findall(qn("w:tr"))
            heads = [row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in rows]
            cells = [cell for row in rows for cell in row.findall(qn("w:tc"))]
            reached = (cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}") for cell in cells)
            begun = sum(it is None or it.get(qn("w:val")) == "restart" for it in reached)
            self.tables.append((sum(heads), len(rows), begun))


def faults(word_path, of_pages):
    pages, word = Pages(word_path.with_suffix(".pdf")), Word(word_path)
    if word.about.title != pages.title or not word.about.language:
        yield f"is titled {word.about.title!r} in {word.about.language!r} instead of {pages.title!r}"
    for name in ("headings", "tables"):
        for nth, (theirs, ours) in enumerate(itertools.zip_longest(getattr(pages, name), getattr(word, name))):
            if theirs != ours:
                yield f"{name} {nth}: {ours} instead of {theirs}"
                break
    for nth, (drawn, told) in enumerate(zip(pages.charts, word.charts)):
        if lacking := drawn - told:
            yield f"chart {nth} does not tell {sorted(lacking)}"
    if word.about.language == "en":
        yield from lines_lost(word_path, word, of_pages | pages.drawn)
    else:
        yield from differences(pages, word, of_pages)


def differences(pages, word, of_pages):
    printed = "".join(pages.texts)
    for it in of_pages:
        printed = printed.replace(it, "", 1)
    at = 0
    for nth, part in enumerate("".join(word.texts).split(PAGE)):
        if nth > 0:
            # The number of a page stands between what comes before and after it.
            at += next((digits for digits in (1, 2, 3) if printed.startswith(part[:20], at + digits)), 0)
        if not printed.startswith(part, at):
            same = next((it for it, (a, b) in enumerate(zip(part, printed[at:])) if a != b), 0)
            before, rest = printed[max(0, at + same - 30) : at + same], printed[at + same :]
            yield f"after {before!r}: {part[same:same + 60]!r} instead of {rest[:60]!r}"
            return
        at += len(part)
    if at < len(printed):
        yield f"ends before {printed[at:at + 60]!r}"


def lines_lost(word_path, word, of_pages_alone):
    """English pages are read line by line: poppler drops what stands beside narrow quotation marks and brackets from tags."""
    read = subprocess.run(["pdftotext", word_path.with_suffix(".pdf"), "-"], capture_output=True, check=True)
    written = "\n".join(["".join(word.texts).replace(PAGE, ""), *of_pages_alone, *word.asides])
    for read_line in read.stdout.decode().split("\n"):
        # Numbers of pages and lists, dots before a page and hyphens at a line's end are the page's own.
        line = re.sub(r"^(\d+\.|[•–])|(\.{3,}|[-\u2010])?\d*$", "", bare(read_line))
        line = "" if re.search(r"Page\d+of\d+", bare(read_line)) else line
        # A line may hold pieces of neighbouring cells.
        while re.search(r"[A-Za-z]{3}", line):
            piece = next(it for it in range(len(line), -1, -1) if line[:it] in written)
            if piece < min(5, len(line)):
                yield f"lacks {line!r} of {read_line!r}"
                break
            line = line[piece:]


def main():
    of_pages = set(words_of_pages_alone())
    made = sorted(pathlib.Path(sys.argv[1]).glob("*.docx"))
    assert made, "no Word file to judge"
    with ThreadPool() as pool:
        judged = pool.map(lambda it: [f"{it.name} {fault}" for fault in faults(it, of_pages)], made)
    print(json.dumps(sum(judged, []), ensure_ascii=False))


main()
