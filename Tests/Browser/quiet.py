"""A page asks for nothing, says nothing, and says the same with scripts off."""

from fault import Fault

#: The text of the page with every details open, without what the script adds.
_TEXT = """() => {
  for (const d of document.querySelectorAll("details")) d.open = true;
  for (const e of document.querySelectorAll(".pick, .cite, input")) e.remove();
  return document.body.innerText;
}"""


def requests(visits, page):
    faults = []
    for width, scheme in ((1280, "light"), (320, "dark")):
        tab = visits.open(page, width=width, scheme=scheme)
        tab.evaluate("check.open()")
        tab.evaluate("window.scrollTo(0, document.body.scrollHeight)")
        tab.wait_for_timeout(50)
        for address in tab.asked:
            if address != page.address and not address.startswith("data:"):
                faults.append(Fault(page.name, "", f"it asks for {address}"))
        for words in tab.said:
            faults.append(Fault(page.name, "", f"the console has: {words}"))
    return faults


def without_script(visits, page):
    texts = []
    for script in (True, False):
        tab = visits.open(page, script=script)
        texts.append(tab.evaluate(_TEXT).split())
    on, off = texts
    if on == off:
        return []
    at = next((i for i, (a, b) in enumerate(zip(on, off)) if a != b), min(len(on), len(off)))
    return [
        Fault(
            page.name,
            "body",
            f"with the script it says ‘{' '.join(on[at:at + 8])}’"
            f" where it says ‘{' '.join(off[at:at + 8])}’ without",
        )
    ]
