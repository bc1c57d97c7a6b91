"""Nothing wider than the screen, nothing cut off, no words over others, nothing too small to be touched."""

from fault import Fault

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

#: Words of a drawing that run into others or out of it.
_WORDS = """() => {
  const faults = [];
  for (const svg of document.querySelectorAll("svg")) {
    if (!check.isShown(svg)) continue;
    const frame = svg.getBoundingClientRect(), runs = [], range = document.createRange();
    for (const text of svg.querySelectorAll("text")) {
      const lines = text.querySelectorAll("tspan");
      for (const line of lines.length ? lines : [text]) {
        range.selectNodeContents(line);
        for (const box of range.getClientRects())
          if (box.width) runs.push({ box, words: line.textContent });
      }
    }
    for (const [index, one] of runs.entries()) {
      const a = one.box;
      if (a.left < frame.left - 1 || a.right > frame.right + 1)
        faults.push([check.name(svg), `“${one.words}” runs out of the drawing`]);
      for (const { box: b, words } of runs.slice(index + 1)) {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // What lies over and under the letters of a line is empty.
        if (wide > 0.5 && high > 0.35 * Math.min(a.height, b.height))
          faults.push([check.name(svg), `“${one.words}” and “${words}” run into each other`]);
      }
    }
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


def layout(visits, page):
    """At 1280 and 320 pixels; with its text spaced out (WCAG 1.4.12); at 200% by the browser's zoom
    and by larger text alone (1.4.4)."""
    faults = []
    for width, height in ((1280, 900), (320, 700), (640, 450)):
        tab = visits.open(page, width=width, height=height)
        tab.evaluate("check.open()")
        where = "200%" if width == 640 else f"{width} px"
        faults += _faults(page, tab, _WIDTH, where) + _faults(page, tab, _CUT, where)
        if width == 640:
            continue
        faults += _faults(page, tab, _SMALL, where) + _faults(page, tab, _WORDS, where)
        for change, means in ((_SPACING, "spaced text"), (_LARGE, "text at 200%")):
            if change == _LARGE and width == 320:
                continue
            tab.evaluate(change)
            where = f"{means}, {width} px"
            faults += _faults(page, tab, _WIDTH, where) + _faults(page, tab, _CUT, where)
    return faults


def place(visits, page):
    """Where the way out is on the screen: the same on every page of every study."""
    places = []
    for wide in (1280, 320):
        tab = visits.open(page, width=wide)
        places.append(
            tab.evaluate(
                """() => { const e = document.querySelector(".leave a");
                if (!e) return "nowhere";
                const b = e.getBoundingClientRect();
                return [b.left, b.top, b.width, b.height].map(Math.round).join(" "); }"""
            )
        )
    return places
