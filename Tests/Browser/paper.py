"""The page printed on A4: what is cut between two pages, what is too wide, what should not be there.

Each row and each drawing gets a link over the whole of it. A link is written into the PDF with its
page and its rectangle, once for each page on which some of it is: that is how a cut shows.
"""

import collections
import io

from fault import Fault
from pypdf import PdfReader

#: The CSS pixels between the margins of the page: 210 less 32 mm, 297 less 36 mm.
WIDTH, HEIGHT = 672, 986

_MARK = """() => {
  for (const d of document.querySelectorAll("details")) d.dataset.open = d.open;
  const marked = [];
  for (const e of document.querySelectorAll("main tbody tr, main .drawing")) {
    if (!e.getClientRects().length) continue;
    const link = document.createElement("a");
    link.className = "address";
    link.href = "https://mark.invalid/" + marked.length;
    link.style.cssText = "position: absolute; inset: 0; padding: 0; display: block";
    e.style.position = "relative";
    (e.cells ? e.cells[0] : e).append(link);
    // A cell of its own place would hold the link within it.
    if (e.cells) e.cells[0].style.position = "static";
    marked.push([check.name(e), e.getBoundingClientRect().height]);
  }
  return marked;
}"""

_WIDE = """() => {
  const faults = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > innerWidth)
    faults.push(["html", `it is ${root.scrollWidth} px wide where the paper is ${innerWidth}`]);
  for (const e of document.querySelectorAll("main table, main svg, main figure, main p, main code")) {
    if (e.closest("svg svg") || !check.isShown(e)) continue;
    const right = e.getBoundingClientRect().right;
    if (right > innerWidth + 1) faults.push([check.name(e), `it ends ${Math.round(right - innerWidth)} px beyond the paper`]);
  }
  for (const e of document.querySelectorAll(".leave, nav, .skip, button, input"))
    // The button of a heading holds the words of the heading.
    if (!e.matches("th button") && check.isShown(e)) faults.push([check.name(e), "it is printed"]);
  return faults;
}"""


def paper(visits, page):
    tab = visits.open(page, width=WIDTH, height=HEIGHT)
    tab.emulate_media(media="print")
    faults = [Fault(page.name, name, words) for name, words in tab.evaluate(_WIDE)[:6]]
    marked = tab.evaluate(_MARK)
    pdf = PdfReader(io.BytesIO(tab.pdf(prefer_css_page_size=True, print_background=True)))
    places = collections.defaultdict(set)
    for number, sheet in enumerate(pdf.pages, 1):
        for annotation in sheet.get("/Annots") or []:
            action = annotation.get_object().get("/A") or {}
            address = str(action.get("/URI", ""))
            if address.startswith("https://mark.invalid/"):
                places[int(address.rsplit("/", 1)[1])].add(number)
    if marked and not places:
        raise RuntimeError("no mark of a row came back from the PDF")
    for index, (name, height) in enumerate(marked):
        on = sorted(places[index])
        if not on:
            faults.append(Fault(page.name, name, "it is on no page of the PDF"))
        elif len(on) > 1 and height < HEIGHT * 0.9:
            faults.append(Fault(page.name, name, f"it is cut between pages {on[0]} and {on[-1]}"))
    return faults
