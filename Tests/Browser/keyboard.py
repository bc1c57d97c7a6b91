"""The page by its keyboard: every stop in order, each seen, none under the way out."""

from fault import Fault

#: A larger page is walked with what it opens left closed, which is thousands of links.
MOST_TO_OPEN = 200_000

#: A page with more stops is walked on the narrow screen alone, where less of it is clear.
MOST_TO_WALK_TWICE = 400

_WATCH = """() => {
  const stops = check.stops();
  const place = new Map(stops.map((e, i) => [e, i]));
  const walk = window.walk = { order: [], faults: [] };
  const bar = document.querySelector(".leave");
  const note = () => {
    const e = document.activeElement;
    if (!e || e === document.body) { walk.order.push(-1); return; }
    walk.order.push(place.has(e) ? place.get(e) : check.name(e));
    const fault = (words) => walk.faults.push([check.name(e), words]);
    const style = getComputedStyle(e);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2)
      fault("nothing shows that it has the focus");
    // What a region that scrolls cuts off is not seen, whatever lies over the place.
    const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (let up = e.parentElement; up && up !== document.body; up = up.parentElement) {
      if (getComputedStyle(up).overflowX === "visible") continue;
      const region = up.getBoundingClientRect();
      view.left = Math.max(view.left, region.left); view.right = Math.min(view.right, region.right);
      view.top = Math.max(view.top, region.top); view.bottom = Math.min(view.bottom, region.bottom);
    }
    // Of a link on several lines, the line of which most is seen.
    const size = (r) => Math.max(0, Math.min(r.right, view.right) - Math.max(r.left, view.left))
      * Math.max(0, Math.min(r.bottom, view.bottom) - Math.max(r.top, view.top));
    const box = [...e.getClientRects()].sort((a, b) => size(b) - size(a))[0];
    if (!box) { fault("it has the focus and is not shown"); return; }
    const left = Math.max(box.left, view.left), right = Math.min(box.right, view.right);
    const top = Math.max(box.top, view.top), bottom = Math.min(box.bottom, view.bottom);
    if (right - left < 1 || bottom - top < 1) { fault("it has the focus off the screen"); return; }
    let seen = 0, under = null;
    for (const [x, y] of [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]]) {
      const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
      if (hit && (e === hit || e.contains(hit) || hit.contains(e))) seen += 1;
      else if (hit) under = hit;
    }
    if (seen === 0) fault("it has the focus under " + check.name(under));
    // What is as high as the screen cannot be clear of the way out.
    if (bar && !bar.contains(e) && bar !== e && !e.matches(".skip") && box.height < innerHeight / 2) {
      const b = bar.getBoundingClientRect();
      if (left < b.right - 1 && right > b.left + 1 && top < b.bottom - 1 && bottom > b.top + 1)
        fault("it has the focus under the way out");
    }
  };
  // The key that leaves a stop: by then the page has scrolled to it.
  addEventListener("keydown", (event) => { if (event.key === "Tab") note(); }, true);
  walk.names = stops.map(check.name);
  return stops.length;
}"""

_UNREACHED = """() => [...document.querySelectorAll("body *")].filter((e) => {
  const style = getComputedStyle(e);
  const scrolls = (/auto|scroll/.test(style.overflowX) && e.scrollWidth > e.clientWidth + 1)
    || (/auto|scroll/.test(style.overflowY) && e.scrollHeight > e.clientHeight + 1);
  if (!scrolls || !check.isShown(e) || e.tabIndex >= 0) return false;
  return e.scrollWidth > e.clientWidth + 1 || !e.querySelector("a[href], button, summary");
}).map(check.name)"""


def walk(visits, page):
    faults = []
    for width, is_open in ((320, True), (1280, False)):
        tab = visits.open(page, width=width, height=700)
        if is_open and page.size < MOST_TO_OPEN:
            tab.evaluate("check.open()")
        for name in tab.evaluate(_UNREACHED):
            faults.append(Fault(page.name, name, f"it scrolls, but no key reaches it ({width} px)"))
        count = tab.evaluate(_WATCH)
        if width == 1280 and count > MOST_TO_WALK_TWICE:
            continue
        session = tab.context.new_cdp_session(tab)
        for _ in range(count + 1):
            _tab(session)
        session.detach()
        found = tab.evaluate("walk")
        order = [stop for stop in found["order"] if stop != -1]
        for name, words in found["faults"]:
            faults.append(Fault(page.name, name, f"{words} ({width} px)"))
        faults += _order(page, order, found["names"], width)
    return faults + _skip(visits, page)


def _tab(session):
    key = {"key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
    session.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", **key})
    session.send("Input.dispatchKeyEvent", {"type": "keyUp", **key})


def _order(page, order, names, width):
    """Compares the stops that were made with those there are."""
    for step, (stop, expected) in enumerate(zip(order, range(len(names)))):
        if stop == expected:
            continue
        name = names[stop] if isinstance(stop, int) else stop
        if step and order[step - 1] == stop:
            words = "Tab does not leave it"
            return [Fault(page.name, name, f"{words} ({width} px)")]
        words = f"Tab reaches it where {names[expected]} is next"
        return [Fault(page.name, name, f"{words} ({width} px)")]
    if len(order) < len(names):
        return [Fault(page.name, names[len(order)], f"Tab does not reach it ({width} px)")]
    return []


def _skip(visits, page):
    tab = visits.open(page, height=700)
    tab.keyboard.press("Tab")
    first = tab.evaluate(
        """() => { const e = document.activeElement, b = e.getBoundingClientRect();
        return e.matches("a.skip") && b.left >= 0 && b.top >= 0 && b.width > 0; }"""
    )
    if not first:
        return [Fault(page.name, "a.skip", "the first Tab does not show the skip link")]
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    after = tab.evaluate(
        """() => { const main = document.querySelector("main"), e = document.activeElement;
        const inside = check.stops().filter((s) => main.contains(s));
        return location.hash === "#" + main.id && (!inside.length || inside[0] === e); }"""
    )
    if not after:
        return [Fault(page.name, "a.skip", "it does not lead to the first stop of main")]
    return []
