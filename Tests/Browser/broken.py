"""Pages broken on purpose, one fault each: a check that does not find its fault has failed."""

import os
import re
import shutil

from fault import Fault
from folder import Page


class Case:
    """One broken page, the check that has to find what is wrong, and words of what it has to say."""

    def __init__(self, what, check, says, pages):
        self.what = what
        self.check = check
        self.says = says
        #: The broken page first; the others are whole.
        self.pages = pages

    @property
    def page(self):
        return self.pages[0]

    def missed(self, faults):
        """Nothing where the check found it."""
        if any(self.says in str(fault) for fault in faults):
            return []
        found = "; ".join(str(fault) for fault in faults[:2]) or "nothing"
        return [Fault(self.what, "", f"{self.check} does not say ‘{self.says}’; it found {found}")]


def _style(css):
    """A stylesheet of the page's own, which its policy would refuse: the policy goes."""

    def change(html):
        html = re.sub(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>\n?", "", html)
        return html.replace("</head>", f"<style>{css}</style></head>", 1)

    return change


def _script(code):
    def change(html):
        return _style("")(html).replace("</body>", f"<script>{code}</script></body>", 1)

    return change


def _first(markup):
    """Something more at the head of what the page says."""
    return lambda html: re.sub(r"(<main\b[^>]*>)", r"\1" + markup, html, count=1)


def _last(markup):
    return lambda html: html.replace("</main>", markup + "</main>", 1)


def _swap(old, new, count=1):
    def change(html):
        if not re.search(old, html, re.S):
            raise RuntimeError(f"there is no {old} to break")
        return re.sub(old, new, html, count=count, flags=re.S)

    return change


def _both(*changes):
    def change(html):
        for each in changes:
            html = each(html)
        return html

    return change


#: What is wrong, the page, how it is broken, the check, and words of what it says.
FAULTS = [
    ("an element that HTML has not", "methods", _first("<blink>x</blink>"), "validity", "blink"),
    ("a list in a paragraph's emphasis", "methods", _first("<ul><p>x</p></ul>"), "validity", "not allowed as child"),
    ("an id given twice", "methods", _first("<p id='twin'>x</p><p id='twin'>y</p>"), "ids", "twin is given 2 times"),
    ("a link to an anchor that is not", "methods", _first("<p>See <a href='#nowhere'>it</a>.</p>"), "links", "#nowhere"),
    ("a link to a page that is not", "methods", _first("<p>See <a href='none.html'>it</a>.</p>"), "links", "none.html"),
    ("a figure with no place", "index", _swap(r'(data-figure="[^"]+" href="sources)[^"]*"', r'\1.html"'), "figures", "leads to no place"),
    ("a figure with no way back", "index", _swap(r' id="at-([^"]+)"(?= data-figure)', r' id="was-\1"'), "figures", "has no link to index.html#was-"),
    ("a figure that is no link", "index", _first("<p><span data-figure='x'>1</span></p>"), "figures", "is no link"),
    ("a heading that skips a level", "methods", _swap(r"(<h2 id=\"[^\"]*-heading\">.*?</h2>)", r"\1<h4>x</h4>"), "outline", "an h4 follows an h2"),
    ("two first headings", "methods", _first("<h1>x</h1>"), "outline", "there are 2 of them"),
    ("no language", "methods", _swap(r' lang="en-GB"', ""), "outline", "lang is not en-GB"),
    ("no help line", "methods", _swap(r'<p class="help">.*?</p>', ""), "outline", "whom to turn to"),
    ("a page that weighs too much", "index", _last("<p>" + "x" * 300_000 + "</p>"), "weight", "are allowed"),
    ("a force with another's charts", "forces/", None, "charts", "its charts are those of"),
    ("the title of another page", "methods", _swap(r"<title>.*?</title>", "<title>TWIN</title>"), "titles", "it is that of"),
    ("an image without its text", "methods", _first("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"), "axe", "axe image-alt"),
    ("pale text", "methods", _style("main dd { color: #aaa; background: #fff }"), "axe", "axe color-contrast"),
    ("pale text by night", "methods", _style("@media (prefers-color-scheme: dark) { main dd { color: #444; background: #222 } }"), "axe", ", dark:"),
    ("pale text on a narrow screen", "methods", _style("@media (max-width: 400px) { main dd { color: #aaa; background: #fff } }"), "axe", "at 320 px"),
    ("a focus that does not show", "methods", _style(":focus-visible { outline: none }"), "keyboard", "nothing shows that it has the focus"),
    ("a focus under the way out", "methods", _style("html { scroll-padding: 0 !important } .leave { height: 45vh }"), "keyboard", "under the way out"),
    ("a stop that is covered", "methods", _both(_style("#under { position: relative } #under b { position: absolute; inset: 0 }"), _first("<p id='under'><a href='#page-top'>x</a><b>cover</b></p>")), "keyboard", "under p#under > b"),
    ("a trap", "methods", _both(_first("<p><button id='trap'>x</button></p>"), _script("document.querySelector('#trap').addEventListener('keydown', (e) => e.preventDefault())")), "keyboard", "Tab does not leave it"),
    ("a stop out of order", "methods", _first("<p><a href='#page-top' tabindex='5'>x</a></p>"), "keyboard", "is next"),
    ("a region that no key reaches", "comparison", _swap(r'(<div class="table"[^>]*) tabindex="0"', r"\1", 0), "keyboard", "no key reaches it (320 px)"),
    ("a skip link that leads nowhere", "methods", _swap(r'href="#page-content"', 'href="#page-top"'), "keyboard", "a.skip: it does not lead"),
    ("a page that is too wide", "methods", _both(_style("#wide { width: 2000px }"), _first("<p id='wide'>x</p>")), "layout", "the page scrolls sideways"),
    ("a box that scrolls sideways", "methods", _both(_style("#box { overflow-x: auto } #box p { width: 3000px; max-width: none }"), _first("<div id='box'><p>x</p></div>")), "layout", "is no table or drawing"),
    ("a small button", "methods", _both(_style("#small { width: 10px; height: 10px; padding: 0 }"), _first("<p><button id='small' aria-label='x'></button></p>")), "layout", "#small: the target is 10.0 by 10.0"),
    ("text that is cut off when spaced out", "methods", _both(_style("#tight { overflow: hidden; white-space: nowrap; width: fit-content; max-width: 12em }"), _first("<p id='tight'>nineteen letters or so</p>")), "layout", "#tight: its text is cut off (spaced text"),
    ("text that is cut off at 200%", "methods", _both(_style("#low { overflow: hidden; height: 30px }"), _first("<p id='low'>one line</p>")), "layout", "#low: its text is cut off (text at 200%"),
    ("words of a drawing over others", "index", _swap("</svg>", '<text x="60" y="60">over</text><text x="64" y="62">others</text></svg>'), "layout", "“over” and “others” run into each other (1280 px"),
    ("words that run out of a drawing", "index", _swap("</svg>", '<text x="-30" y="60">away</text></svg>'), "layout", "“away” runs out of the drawing"),
    ("an image from elsewhere", "methods", _both(_style(""), _first("<img alt='x' src='https://example.org/x.png'>")), "requests", "it asks for https://example.org/x.png"),
    ("a handler in the markup", "methods", _first("<p onclick='f()'>x</p>"), "requests", "policy"),
    ("a script that the policy does not know", "methods", _first("<script>f()</script>"), "requests", "policy"),
    ("a script that throws", "methods", _script("throw new Error('broken')"), "requests", "broken"),
    ("a script that says something", "methods", _script("console.log('hello')"), "requests", "hello"),
    ("a script that hides text", "methods", _script("document.querySelector('main dd').hidden = true"), "without script", "without"),
    ("a row that is cut", "comparison", _both(_style("@media print { tr { break-inside: auto !important } td, th { height: 300px; } td { white-space: pre-line !important } }"), _swap(r"(<tbody>\s*<tr>)(<th scope=\"row\"[^>]*>)", r"\1\2" + "x<br>" * 30, 0)), "print", "it is cut between pages"),
    ("a drawing that is cut", "index", _style("@media print { figure, .drawing { break-inside: auto !important; } .drawing svg { height: 850px !important } .drawing { height: 850px; margin-top: 300px } .drawing::before { content: ''; display: block; height: 5px; break-after: page }}"), "print", "it is cut between pages"),
    ("a table wider than the paper", "comparison", _style("@media print { table { width: 900px } }"), "print", "beyond the paper"),
    ("a way out on paper", "methods", _style("@media print { .leave { display: block !important } }"), "print", "aside.leave: it is printed"),
    ("a sort that does not", "forces table", _swap(r"falls \? -order : order", "0"), "sorting", "not ascending"),
    ("a sort that is not said", "forces table", _swap(r'head\.setAttribute\("aria-sort"', 'head.setAttribute("data-sort"'), "sorting", "aria-sort says"),
    ("a choice that shows others", "forces table", _swap(r"!boxes\[index\]\.checked", "boxes[index].checked"), "picking", "not ["),
    ("a citation without its address", "sources", _swap(r"\. \$\{address\}", ""), "citing", "is not in"),
    ("no citation where copying is refused", "sources", _swap(r'window\.prompt\("Copy the citation:", text\)', ""), "citing", "where copying is refused"),
    ("a figure that leads elsewhere", "index", _swap(r'(<a id="at-[^"]+" data-figure="[^"]+" href="sources[^"#]*#)[^"]*"', r'\1figures-heading"', 0), "there and back", "has no link back"),
    ("a way out elsewhere", "methods", _style(".leave { left: 0 !important; right: auto !important; width: 100px !important }"), "place", "elsewhere"),
]

#: The page's policy goes where its script is changed.
_SCRIPTED = ("sorting", "picking", "citing")


def cases(pages, scratch):
    """The broken pages, each in a copy of its study below `scratch`."""
    made = []
    for number, (what, kind, change, check, says) in enumerate(FAULTS):
        page = _chosen(pages, kind)
        if page is None:
            continue
        root = os.path.join(scratch, str(number))
        # Every other file of the study stays what it is.
        shutil.copytree(
            os.path.join(page.root, page.study), os.path.join(root, page.study), copy_function=os.link
            if os.stat(page.root).st_dev == os.stat(scratch).st_dev
            else shutil.copy,
        )
        others = []
        if check == "charts":
            twin = _chosen(pages, kind, but=page)
            drawings = re.findall(r"<svg\b.*?</svg>", _read(twin.file), re.S)
            html = re.sub(r"<svg\b.*?</svg>", "", _read(page.file), flags=re.S)
            _write(os.path.join(root, page.study, page.path), html.replace("</main>", "".join(drawings) + "</main>"))
            others = [Page(root, twin.study, twin.path)]
        else:
            if check in _SCRIPTED:
                change = _both(change, _style(""))
            _write(os.path.join(root, page.study, page.path), change(_read(page.file)))
        if check == "titles":
            others = [Page(root, page.study, "quality.html")]
            _write(others[0].file, change(_read(others[0].file)))
        made.append(Case(what, check, says, [Page(root, page.study, page.path)] + others))
    return made


def _chosen(pages, kind, but=None):
    """The smallest page of the type that will do."""
    if kind == "forces table":
        # Of so many forces that a table of them can be sorted, and some be picked.
        many = {p.study for p in pages if sum(q.study == p.study for q in pages) > 40}
        found = [p for p in pages if p.type == "index" and p.study in many]
    else:
        found = [p for p in pages if p.type == kind]
    if kind == "forces/":
        study = but.study if but else None
        found = [p for p in found if "<svg" in _read(p.file) and p is not but and study in (None, p.study)]
    return min(found, key=lambda page: page.size) if found else None


def _read(file):
    with open(file, encoding="utf-8") as text:
        return text.read()


def _write(file, html):
    # The file may be another name of one that is whole.
    if os.path.exists(file):
        os.remove(file)
    with open(file, "w", encoding="utf-8") as text:
        text.write(html)
