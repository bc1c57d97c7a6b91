"""Checks that need no browser, on every page of every study."""

import hashlib
import json
import os
import re
import subprocess
from urllib.parse import unquote, urlsplit

from fault import Fault
from markup import Document

#: The checker's list of CSS ends before CSS Pseudo-Elements 4 was read into it.
UNKNOWN_TO_THE_CHECKER = re.compile(r"CSS: Unknown pseudo-element .*::details-content")

#: Whether a force's page may have no chart.
MAY_LACK_A_CHART = False

#: The most bytes of a page, by its type.
MOST_BYTES = {"index": 300_000, "forces/": 100_000}


class Library:
    """The pages read so far, each once."""

    def __init__(self):
        self.documents = {}

    def document(self, file):
        file = os.path.abspath(file)
        if file not in self.documents:
            self.documents[file] = Document(file)
        return self.documents[file]


def validity(pages, jar):
    """The pages by the Nu HTML Checker: faults by page."""
    by_address = {page.address: page for page in pages}
    command = ["java", "-jar", jar, "--format", "json", "--exit-zero-always"]
    run = subprocess.run(
        command + [page.file for page in pages], capture_output=True, text=True, check=False
    )
    faults = {page.name: [] for page in pages}
    try:
        messages = json.loads(run.stderr)["messages"]
    except (ValueError, KeyError):
        raise RuntimeError("the HTML checker said: " + (run.stderr or run.stdout)[:400]) from None
    for message in messages:
        if UNKNOWN_TO_THE_CHECKER.match(message["message"]):
            continue
        page = by_address.get(message.get("url", "").replace("file:/", "file:///").replace("file://///", "file:///"))
        name = page.name if page else message.get("url", "the HTML checker")
        place = f"line {message.get('lastLine', '?')}"
        faults.setdefault(name, []).append(Fault(name, place, message["message"]))
    return faults


def ids(page, library):
    document = library.document(page.file)
    return [
        Fault(page.name, elements[1].selector, f"the id {key} is given {len(elements)} times")
        for key, elements in document.by_id.items()
        if len(elements) > 1
    ]


def _target(page, library, href):
    """The file and the element that a link leads to, or what is wrong with it."""
    parts = urlsplit(href)
    if parts.scheme or parts.netloc:
        return None, None, None
    folder = os.path.dirname(page.file)
    file = os.path.normpath(os.path.join(folder, unquote(parts.path))) if parts.path else page.file
    if not os.path.isfile(file):
        return None, None, f"leads to {href}, which there is not"
    if not parts.fragment:
        return file, None, None
    found = library.document(file).by_id.get(unquote(parts.fragment))
    if not found:
        return file, None, f"leads to {href}, where no element has that id"
    return file, found[0], None


def links(page, library):
    faults = []
    for link in library.document(page.file).tagged("a"):
        _, _, wrong = _target(page, library, link.get("href") or "")
        if wrong:
            faults.append(Fault(page.name, link.selector, wrong))
    return faults


def figures(page, library):
    """Each figure leads to what it rests on, which leads back to its first print on the page."""
    faults = []
    if page.type in ("sources", "sources/"):
        return faults
    document = library.document(page.file)
    for figure in document.elements:
        name = figure.get("data-figure")
        if name is None:
            continue
        if figure.tag != "a":
            if not any(up.tag == "a" for up in _above(figure)):
                faults.append(Fault(page.name, figure.selector, f"the figure {name} is no link"))
            continue
        file, target, wrong = _target(page, library, figure.get("href"))
        if wrong or target is None:
            faults.append(
                Fault(page.name, figure.selector, wrong or f"the figure {name} leads to no place")
            )
            continue
        inside = list(target.all())
        if not any(element.get("data-figure") == target.get("id") for element in inside):
            faults.append(
                Fault(page.name, figure.selector, f"{name} is not at {figure.get('href')}")
            )
        back = os.path.relpath(page.file, os.path.dirname(file)).replace(os.sep, "/")
        first = next(e for e in document.elements if e.get("data-figure") == name)
        address = f"{back}#{first.get('id')}"
        if not any(e.tag == "a" and e.get("href") == address for e in inside):
            faults.append(
                Fault(page.name, figure.selector, f"what {name} rests on has no link to {address}")
            )
    return faults


def _above(element):
    while element.parent is not None:
        element = element.parent
        yield element


def outline(page, library):
    """The language, the title, the headings, the way out and whom to turn to."""
    document = library.document(page.file)
    faults = []

    def fault(selector, words):
        faults.append(Fault(page.name, selector, words))

    html = document.tagged("html")
    if not html or html[0].get("lang") != "en-GB":
        fault("html", "lang is not en-GB")
    titles = [e for e in document.tagged("title") if not any(u.tag == "svg" for u in _above(e))]
    if len(titles) != 1 or not titles[0].text.strip():
        fault("title", "there is not one title")
    level = 0
    for heading in document.tagged("h1", "h2", "h3", "h4", "h5", "h6"):
        own = int(heading.tag[1])
        # The contents stand between the title and the first section.
        if own > level + 1 and level:
            fault(heading.selector, f"an h{own} follows an h{level}")
        if not heading.text.strip():
            fault(heading.selector, "the heading is empty")
        level = own
    if len(document.tagged("h1")) != 1:
        fault("h1", f"there are {len(document.tagged('h1'))} of them")
    body = document.tagged("body")[0]
    order = [e for e in body.children if e.tag != "script"]
    if len(order) < 2 or not (order[0].has_class("skip") and order[1].has_class("leave")):
        fault("body", "it does not begin with the skip link and the way out")
    helps = [e for e in document.elements if e.has_class("help")]
    footer = body.children[-2] if len(body.children) > 1 else body
    if len(helps) != 1 or footer.tag != "footer" or helps[0] is not footer.children[0]:
        fault(".help", "whom to turn to is not the first thing of the foot")
    return faults


def titles(pages, library):
    """No two pages of a study have the same title."""
    faults, seen = [], {}
    for page in pages:
        title = library.document(page.file).tagged("title")[0].text
        other = seen.setdefault((page.study, title), page)
        if other is not page:
            faults.append(Fault(page.name, "title", f"it is that of {other.path}"))
    return faults


def weight(page):
    most = MOST_BYTES.get(page.type)
    if most and page.size >= most:
        return [Fault(page.name, "", f"{page.size:,} bytes; under {most:,} are allowed")]
    return []


_DRAWING = re.compile(r"<svg\b.*?</svg>", re.S)
#: What names a chart rather than draws it.
_NAMES = re.compile(r"<title\b.*?</title>|<desc\b.*?</desc>|\s(?:id|aria-\w+)=\"[^\"]*\"", re.S)


def charts(pages, library):
    """No two forces of a study are shown by the same drawings."""
    faults, seen = [], {}
    for page in pages:
        if page.type != "forces/":
            continue
        drawings = [
            _NAMES.sub("", drawing)
            for drawing in _DRAWING.findall(library.document(page.file).source)
        ]
        if not drawings:
            if not MAY_LACK_A_CHART:
                faults.append(Fault(page.name, "main", "the page of a force has no chart"))
            continue
        digest = hashlib.sha256("\n".join(drawings).encode()).hexdigest()
        other = seen.setdefault((page.study, digest), page)
        if other is not page:
            faults.append(Fault(page.name, "svg", f"its charts are those of {other.path}"))
    return faults
