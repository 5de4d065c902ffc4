#!/usr/bin/env python3
"""Asks Anki what it makes of text files written for it.

    check_anki.py [--lang LANG] [--expect JSON] FILE...

Each FILE is imported into a new, temporary collection: once, once more, and
once with its first record edited. Prints one line of JSON for each file, with
what Anki said and the faults found. Exit code 1 if there are any.

--lang is the language of the Anki profile: its note types have translated
names. --expect names a JSON object of GUID to {"front": [...], "back": [...]}:
strings that must be seen on the two sides of that card.
"""

import argparse
import csv
import json
import os
import re
import sys
import tempfile
from html.parser import HTMLParser

import anki.lang
from anki.collection import Collection, ImportCsvRequest

COUNTS = ("new", "updated", "duplicate", "conflicting", "first_field_match",
          "missing_notetype", "missing_deck", "empty_first_field")
GUID, NOTETYPE, DECK, FRONT, BACK, TAGS = range(6)


class Seen(HTMLParser):
    """The text of a page as a reader sees it, and as MathJax looks at it."""

    BLOCKS = {"p", "div", "ul", "ol", "li", "pre", "hr"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.text, self.maths, self.images, self.skip = "", [""], 0, []

    def handle_starttag(self, tag, attrs):
        self.maths.append("")
        if tag in ("style", "pre", "code"):
            self.skip.append(tag)
        self.images += tag == "img"
        if tag == "br" or tag in self.BLOCKS:
            self.text += "\n"

    def handle_endtag(self, tag):
        self.maths.append("")
        if self.skip and self.skip[-1] == tag:
            self.skip.pop()
        if tag in self.BLOCKS:
            self.text += "\n"

    def handle_data(self, data):
        if "style" in self.skip:
            return
        self.text += data
        if not self.skip:
            self.maths[-1] += data


def see(html):
    seen = Seen()
    seen.feed(html)
    seen.close()
    return seen


def words(html):
    return see(html).text.split()


def read(path):
    """The header lines and the records of a file."""
    with open(path, encoding="utf-8", newline="") as f:
        lines = f.read().splitlines(keepends=True)
    head = 0
    while head < len(lines) and lines[head].startswith("#"):
        head += 1
    return lines[:head], list(csv.reader(lines[head:], delimiter="\t", strict=True))


def write(path, header, records):
    with open(path, "w", encoding="utf-8", newline="") as f:
        f.writelines(header)
        csv.writer(f, delimiter="\t", quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(records)


def do_import(col, path):
    metadata = col.get_csv_metadata(path=path, delimiter=None)
    log = col.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log
    said = {name: len(getattr(log, name)) for name in COUNTS}
    said["found_notes"] = log.found_notes
    return said


def only(said, **expected):
    """Whether Anki reported these numbers, and nothing else."""
    return all(said[name] == expected.get(name, 0) for name in COUNTS)


def card_of(col, guid):
    ids = col.db.list("select c.id from cards c, notes n where c.nid = n.id and n.guid = ?", guid)
    return col.get_card(ids[0]) if len(ids) == 1 else None


def check_record(col, rec, expect):
    """Yields what is wrong with the card that Anki made of one record."""
    card = card_of(col, rec[GUID])
    if card is None:
        yield "there is not exactly one card"
        return
    note = card.note()
    if note.fields[:2] != rec[FRONT:TAGS]:
        yield f"fields were changed to {note.fields!r}"
    if note.note_type()["name"] != rec[NOTETYPE]:
        yield f"note type is {note.note_type()['name']!r}"
    if col.decks.name(card.did) != rec[DECK]:
        yield f"deck is {col.decks.name(card.did)!r}"
    if set(note.tags) != set(rec[TAGS].split()):
        yield f"tags are {note.tags!r}"
    yield from check_sides(card, rec, expect)


def check_sides(card, rec, expect):
    cloze = re.search(r"\{\{c1::(.*?)\}\}", rec[FRONT])
    front, back = rec[FRONT], rec[FRONT] + " " + rec[BACK]
    if cloze:
        front = front.replace(cloze[0], "[...]")
        back = back.replace(cloze[0], cloze[1])
    for side, html, text in (("front", card.question(), front), ("back", card.answer(), back)):
        seen = see(html)
        if words(html) != words(text):
            yield f"{side} reads {seen.text!r}"
        if any(re.search(r"\\[(\[]", m) for m in seen.maths):
            yield f"{side} has formulas for MathJax"
        if seen.images:
            yield f"{side} has images"
        for want in expect.get(side, []):
            if want not in seen.text:
                yield f"{side} lacks {want!r}, reads {seen.text!r}"
    if card.question_av_tags() or card.answer_av_tags():
        yield "plays sound"


def check_edit(col, header, records, path):
    """Edits the first record and imports it; yields what went wrong."""
    before = card_of(col, records[0][GUID])
    before.ivl, before.reps, before.factor = 17, 3, 2300
    col.update_card(before)
    records[0][BACK] += " edited"
    write(path, header, records)
    said = do_import(col, path)
    after = card_of(col, records[0][GUID])
    if not only(said, updated=1, duplicate=len(records) - 1):
        yield f"edited import: {said}"
    if after is None or after.id != before.id or (after.ivl, after.reps, after.factor) != (17, 3, 2300):
        yield "the edit lost the schedule"
    elif not after.note().fields[1].endswith(" edited"):
        yield "the edit did not arrive"


def check_file(path, expect):
    header, records = read(path)
    result = {"file": path, "records": len(records), "faults": []}
    faults = result["faults"]
    with tempfile.TemporaryDirectory() as folder:
        col = Collection(os.path.join(folder, "collection.anki2"))
        # What somebody chose at an earlier import must not matter.
        col.set_config("csvDuplicateResolution", 2)
        col.set_config("matchScope", 1)
        result["first"] = do_import(col, path)
        if not only(result["first"], new=len(records)) or not records:
            faults.append("the first import did not add all records")
        for rec in records:
            faults += [f"{rec[GUID]}: {f}" for f in check_record(col, rec, expect.get(rec[GUID], {}))]
        result["second"] = do_import(col, path)
        if not only(result["second"], duplicate=len(records)):
            faults.append("the second import was not all duplicates")
        if not faults:
            faults += check_edit(col, header, records, os.path.join(folder, "edited.txt"))
        if not col.fix_integrity()[1]:
            faults.append("the collection is damaged")
        col.close()
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lang", default="en")
    parser.add_argument("--expect")
    parser.add_argument("files", nargs="+")
    args = parser.parse_args()
    expect = {}
    if args.expect:
        with open(args.expect, encoding="utf-8") as f:
            expect = json.load(f)
    anki.lang.set_lang(args.lang)
    bad = False
    for path in args.files:
        result = check_file(path, expect)
        print(json.dumps(result, ensure_ascii=False))
        bad = bad or bool(result["faults"])
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
