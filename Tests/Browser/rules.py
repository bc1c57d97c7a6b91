"""The rules of axe, by day and by night, on a wide screen and a narrow one."""

import importlib.util
import os

from fault import Fault

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

#: By night only the colours differ, so only the rules about them can find anything new.
COLOURS = ["color-contrast", "link-in-text-block"]

_RUN = """(only) => axe.run(document, {
  runOnly: only, preload: false, resultTypes: ["violations"], elementRef: false,
}).then((result) => result.violations.map((v) => ({
  id: v.id, help: v.help,
  nodes: v.nodes.slice(0, 3).map((n) => ({
    target: n.target.join(" "), why: (n.any[0] || n.all[0] || n.none[0] || {}).message || "",
  })),
  count: v.nodes.length,
})))"""


def source():
    package = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    with open(os.path.join(package, "axe.min.js"), encoding="utf-8") as text:
        return text.read()


def axe(visits, page):
    faults, seen = [], set()
    script = source()
    for width in (1280, 320):
        tab = visits.open(page, width=width)
        # Evaluated by the browser's own protocol, which no policy of the page forbids.
        tab.evaluate(script + "; undefined")
        tab.evaluate("check.open()")
        for scheme in ("light", "dark"):
            tab.emulate_media(color_scheme=scheme)
            is_day = scheme == "light"
            only = {"type": "tag", "values": TAGS} if is_day else {"type": "rule", "values": COLOURS}
            for violation in tab.evaluate(_RUN, only):
                for node in violation["nodes"]:
                    key = (violation["id"], node["target"], node["why"])
                    if key in seen:
                        continue
                    seen.add(key)
                    words = (
                        f"axe {violation['id']} at {width} px, {scheme}: {violation['help']}"
                        f" ({violation['count']} in all). {node['why']}"
                    )
                    faults.append(Fault(page.name, node["target"], words))
    return faults
