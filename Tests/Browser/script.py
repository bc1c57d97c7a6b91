"""What the script adds, by the keyboard: sorted tables, picked forces, copied citations, and the way
from a figure to what it rests on and back."""

import os
import re

from fault import Fault

_HEADS = """() => [...document.querySelectorAll("main .table table")].map((table, index) => ({
  index, name: check.name(table),
  columns: [...table.tHead.rows[0].cells].map((h) => Boolean(h.querySelector("button"))),
  numbers: [...table.tHead.rows[0].cells].map((h) => h.classList.contains("n")),
})).filter((t) => t.columns.some(Boolean))"""

_COLUMN = """([index, column]) => {
  const table = document.querySelectorAll("main .table table")[index];
  return { cells: [...table.tBodies[0].rows].map((row) => row.cells[column].textContent),
    sorts: [...table.tHead.rows[0].cells].map((h) => h.getAttribute("aria-sort")) };
}"""

_FOCUS = """([index, column]) => {
  const table = document.querySelectorAll("main .table table")[index];
  const within = table.closest("details");
  if (within) within.open = true;
  table.tHead.rows[0].cells[column].querySelector("button").focus();
}"""

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def _first_number(text):
    found = _NUMBER.search(text.replace(",", "").replace("\u2212", "-"))
    return float(found.group()) if found else None


def sorting(visits, page):
    """The first and the last numeric column of each table that can be sorted."""
    faults = []
    tab = visits.open(page)
    for table in tab.evaluate(_HEADS)[:4]:
        columns = [i for i, number in enumerate(table["numbers"]) if number and table["columns"][i]]
        for column in sorted({columns[0], columns[-1]}) if columns else []:
            for direction in ("ascending", "descending"):
                tab.evaluate(_FOCUS, [table["index"], column])
                tab.keyboard.press("Enter")
                after = tab.evaluate(_COLUMN, [table["index"], column])
                where = f"{table['name']}, column {column + 1}"
                wanted = [None] * len(after["sorts"])
                wanted[column] = direction
                if after["sorts"] != wanted:
                    faults.append(Fault(page.name, where, f"aria-sort says {after['sorts']}"))
                numbers = [_first_number(cell) for cell in after["cells"]]
                known = [number for number in numbers if number is not None]
                ordered = sorted(known, reverse=direction == "descending")
                if numbers != ordered + [None] * (len(numbers) - len(known)):
                    faults.append(Fault(page.name, where, f"not {direction}: {numbers[:6]}"))
    return faults


_SHOWN = """() => [...document.querySelector("#table-forces-table table").tBodies[0].rows]
  .filter((row) => row.getClientRects().length).map((row) => row.cells[0].textContent)"""


def picking(visits, page):
    tab = visits.open(page)
    if not tab.evaluate("Boolean(document.querySelector('.pick'))"):
        rows = "document.querySelectorAll('#table-forces-table tbody tr').length"
        if tab.evaluate(rows) > 3:
            return [Fault(page.name, "#table-forces-table", "no forces can be picked")]
        return []
    faults = []
    everyone = tab.evaluate(_SHOWN)
    chosen = [everyone[1], everyone[-1]]
    for box in (1, len(everyone) - 1):
        tab.locator("#table-forces-table input").nth(box).focus()
        tab.keyboard.press("Space")
    tab.locator(".pick").focus()
    tab.keyboard.press("Enter")
    if tab.evaluate(_SHOWN) != chosen:
        faults.append(Fault(page.name, ".pick", f"it shows {tab.evaluate(_SHOWN)}, not {chosen}"))
    tab.keyboard.press("Enter")
    if tab.evaluate(_SHOWN) != everyone:
        faults.append(Fault(page.name, ".pick", "it does not show all forces again"))
    return faults


_CITED = """() => { const button = document.querySelectorAll("button.cite")[0];
  const row = button.closest("tr"); button.focus();
  return { id: row.id, figure: row.querySelector("[data-figure]").dataset.figure,
    text: row.querySelector("[data-figure]").textContent,
    citation: document.body.dataset.citation }; }"""


def citing(visits, page):
    """A citation is copied where that is allowed, and shown where it is not."""
    faults = []
    tab = visits.open(page, allow=("clipboard-read", "clipboard-write"))
    if not tab.evaluate("document.querySelectorAll('.cite').length"):
        if tab.evaluate("document.querySelectorAll('table.evidence tbody tr').length"):
            return [Fault(page.name, "table.evidence", "no figure has a citation to copy")]
        return []
    parts = tab.evaluate(_CITED)
    wanted = [parts["figure"], parts["text"], parts["citation"], f"{page.address}#{parts['id']}"]
    tab.evaluate("navigator.clipboard.writeText('nothing')")
    tab.keyboard.press("Enter")
    tab.wait_for_timeout(100)
    copied = tab.evaluate("navigator.clipboard.readText()")
    study = _study(page)
    for part in wanted + [study]:
        if not part or part not in copied:
            faults.append(Fault(page.name, "button.cite", f"‘{part}’ is not in ‘{copied}’"))
    refuse = """Object.defineProperty(navigator, "clipboard", { value: {
      writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) } });"""
    tab = visits.open(page, before=refuse)
    shown = []

    def answer(dialog):
        shown.append(dialog.default_value)
        dialog.dismiss()

    tab.on("dialog", answer)
    tab.evaluate(_CITED)
    tab.keyboard.press("Enter")
    tab.wait_for_timeout(100)
    tab.remove_listener("dialog", answer)
    if shown != [copied]:
        faults.append(Fault(page.name, "button.cite", f"where copying is refused it shows {shown}"))
    return faults


def _study(page):
    """The title of the study, as its first page has it."""
    with open(os.path.join(page.root, page.study, "index.html"), encoding="utf-8") as text:
        found = re.search(r"<h1>(.*?)</h1>", text.read())
    return re.sub(r"&#39;", "'", re.sub(r"&amp;", "&", found.group(1))) if found else ""


_SEEN = """() => { const e = document.querySelector(":target");
  if (!e) return null;
  const b = (e.querySelector("[data-figure]") || e).getBoundingClientRect();
  return { id: e.id, seen: b.top >= 0 && b.top < innerHeight - 20 }; }"""


_FIND = """([goal, end]) => { const links = document.getElementById(goal).querySelectorAll("a");
  const link = [...links].find((a) => a.href === end);
  %s }"""
_LIST_OF = _FIND % """const list = link && link.closest("details:not([open]) > *");
  if (list) list.closest("details").querySelector("summary").focus(); return Boolean(list);"""
_LINK_TO = _FIND % "if (link) link.focus(); return link !== undefined && document.activeElement === link;"


def there_and_back(visits, page):
    """By keyboard, from the first, the middle and the last figure of the page."""
    faults = []
    tab = visits.open(page, width=320, height=700)
    found = tab.evaluate(
        """() => [...document.querySelectorAll("main a[data-figure][id]")]
        .filter(check.isShown).map((e) => [e.id, e.getAttribute("href").split("#")[1]])"""
    )
    for index in sorted({0, len(found) // 2, len(found) - 1}) if found else []:
        ident, goal = found[index]
        tab = visits.open(page, width=320, height=700)
        tab.evaluate("id => document.getElementById(id).focus()", ident)
        with tab.expect_navigation():
            tab.keyboard.press("Enter")
        there = tab.evaluate(_SEEN)
        if there != {"id": goal, "seen": True}:
            faults.append(Fault(page.name, "#" + ident, f"Enter leads to {there}, not to {goal}"))
            continue
        back = [goal, f"{page.address}#{ident}"]
        if tab.evaluate(_LIST_OF, back):
            # A long list of pages is opened first.
            tab.keyboard.press("Enter")
        if not tab.evaluate(_LINK_TO, back):
            faults.append(Fault(page.name, "#" + ident, f"{goal} has no link back"))
            continue
        with tab.expect_navigation():
            tab.keyboard.press("Enter")
        back = tab.evaluate(_SEEN)
        if back != {"id": ident, "seen": True}:
            faults.append(Fault(page.name, "#" + ident, f"the way back leads to {back}"))
    return faults
