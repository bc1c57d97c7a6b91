"""Nothing wider than the screen, nothing cut off, and nothing too small to be touched."""

from fault import Fault
from visit import visit

#: Faults of width: the page scrolls sideways, or something scrolls that is no table or drawing.
_WIDTH = """() => {
  const faults = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.querySelectorAll("body *")].filter((e) =>
      check.isShown(e) && e.getBoundingClientRect().right > root.clientWidth + 1
      && !e.closest(".table, .drawing") && !e.closest("svg svg *"));
    for (const e of (wide.length ? wide.slice(-2) : [document.body]))
      faults.push([check.name(e), `the page scrolls sideways: ${root.scrollWidth} px wide`]);
  }
  for (const e of document.querySelectorAll("body *")) {
    if (e.scrollWidth <= e.clientWidth + 1 || e.matches(".table, .drawing")) continue;
    if (/auto|scroll/.test(getComputedStyle(e).overflowX) && check.isShown(e))
      faults.push([check.name(e), "it scrolls sideways and is no table or drawing"]);
  }
  return faults;
}"""

#: Text that sticks out of its box or is cut off by one.
_CUT = """() => {
  const faults = [];
  for (const e of document.querySelectorAll("body *")) {
    if (e.closest("svg") || !e.clientWidth || e.matches(".table, .drawing")) continue;
    const style = getComputedStyle(e);
    if (style.display === "inline" || !check.isShown(e) || !e.textContent.trim()) continue;
    const cuts = /hidden|clip/.test(style.overflowX + style.overflowY);
    const wide = e.scrollWidth - e.clientWidth, high = e.scrollHeight - e.clientHeight;
    if (cuts && (wide > 1 || high > 1)) faults.push([check.name(e), "its text is cut off"]);
    else if (wide > 1 && style.overflowX === "visible" && !e.querySelector(".table, .drawing"))
      faults.push([check.name(e), `its text sticks out by ${wide} px`]);
  }
  const bar = document.querySelector(".leave");
  if (bar) {
    const b = bar.getBoundingClientRect();
    if (b.left < 0 || b.top < 0 || b.right > innerWidth + 1 || b.bottom > innerHeight + 1)
      faults.push([".leave", "the way out is not wholly on the screen"]);
  }
  return faults;
}"""

#: Targets under 24 by 24 CSS pixels that are not links among the words of a sentence.
_SMALL = """() => {
  const faults = [];
  const blockOf = (e) => {
    let block = e.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    return block;
  };
  for (const e of check.stops()) {
    if (!e.matches("a[href], button, summary, input") || e.closest(".skip")) continue;
    const box = e.getBoundingClientRect();
    if (box.width >= 23.99 && box.height >= 23.99) continue;
    if (e.matches("a") && getComputedStyle(e).display === "inline") {
      const block = blockOf(e);
      let words = block.textContent;
      for (const a of block.querySelectorAll("a")) words = words.replace(a.textContent, "");
      if (words.trim()) continue;
    }
    faults.push([check.name(e), `the target is ${box.width.toFixed(1)} by ${box.height.toFixed(1)} px`]);
  }
  return faults;
}"""

_SPACING = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""

_LARGE = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("html { font-size: 200% !important; }");
  document.adoptedStyleSheets = [sheet];
}"""


def _faults(page, tab, script, where):
    return [
        Fault(page.name, name, f"{words} ({where})") for name, words in tab.evaluate(script)[:6]
    ]


def width(browser, page):
    """No page scrolls sideways at 1280 or 320 pixels; only tables and drawings do."""
    faults = []
    for wide in (1280, 320):
        with visit(browser, page, width=wide) as tab:
            tab.evaluate("check.open()")
            faults += _faults(page, tab, _WIDTH, f"{wide} px")
            faults += _faults(page, tab, _CUT, f"{wide} px")
    return faults


def targets(browser, page):
    faults = []
    for wide in (1280, 320):
        with visit(browser, page, width=wide) as tab:
            tab.evaluate("check.open()")
            faults += _faults(page, tab, _SMALL, f"{wide} px")
    return faults


def spacing(browser, page):
    """WCAG 1.4.12: the page with its text spaced out."""
    faults = []
    for wide in (1280, 320):
        with visit(browser, page, width=wide) as tab:
            tab.evaluate("check.open()")
            tab.evaluate(_SPACING)
            faults += _faults(page, tab, _WIDTH, f"spaced text, {wide} px")
            faults += _faults(page, tab, _CUT, f"spaced text, {wide} px")
    return faults


def zoom(browser, page):
    """WCAG 1.4.4: the page at 200%, by the browser's zoom and by larger text alone."""
    faults = []
    for wide, change in ((640, None), (1280, _LARGE)):
        with visit(browser, page, width=wide, height=450 if change is None else 900) as tab:
            tab.evaluate("check.open()")
            if change:
                tab.evaluate(change)
            where = "200%, text alone" if change else "200%"
            faults += _faults(page, tab, _WIDTH, where)
            faults += _faults(page, tab, _CUT, where)
    return faults


def place(browser, page):
    """Where the way out is on the screen: the same on every page of every study."""
    places = []
    for wide in (1280, 320):
        with visit(browser, page, width=wide) as tab:
            places.append(
                tab.evaluate(
                    """() => { const e = document.querySelector(".leave a");
                    if (!e) return "nowhere";
                    const b = e.getBoundingClientRect();
                    return [b.left, b.top, b.width, b.height].map(Math.round).join(" "); }"""
                )
            )
    return places
