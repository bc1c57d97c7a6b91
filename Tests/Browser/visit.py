"""Pages opened in the browser, and everything they asked for and said meanwhile."""

import os
import shutil

#: In the order of preference: Debian's, then what a Mac has.
BROWSERS = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

#: What the other scripts use: a name for an element, and what can be reached by keyboard.
_TOOLS = """() => {
  window.check = {
    name(element) {
      if (!element || element === document.body) return "body";
      const parts = [];
      for (let e = element; e && e !== document.body && parts.length < 4; e = e.parentElement) {
        let part = e.localName + (e.id ? "#" + e.id : "");
        for (const c of e.classList) part += "." + c;
        if (!e.id && e.parentElement) {
          const same = [...e.parentElement.children].filter((o) => o.localName === e.localName);
          if (same.length > 1) part += `:nth-of-type(${same.indexOf(e) + 1})`;
        }
        parts.unshift(part);
        if (e.id) break;
      }
      return parts.join(" > ");
    },
    isShown(element) {
      return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        && element.getClientRects().length > 0;
    },
    stops() {
      const all = document.querySelectorAll(
        "a[href], button, summary, input, select, textarea, iframe, [tabindex]");
      return [...all].filter((e) => e.tabIndex >= 0 && !e.disabled && check.isShown(e));
    },
    open() { for (const d of document.querySelectorAll("details")) d.open = true; },
  };
}"""


def browser_path():
    """The browser of the system, or None."""
    for name in BROWSERS:
        path = shutil.which(name)
        if path:
            return path
    return None


def launch(playwright):
    # The sandbox of Chromium refuses to run as root, as in a container.
    return playwright.chromium.launch(
        executable_path=browser_path(),
        chromium_sandbox=hasattr(os, "geteuid") and os.geteuid() != 0,
        args=["--disable-dev-shm-usage", "--disable-gpu"],
    )


class Visits:
    """Opens pages in one browser, in as few tabs as there are kinds of visit."""

    def __init__(self, browser):
        self._browser = browser
        self._tabs = {}

    def open(self, page, width=1280, height=900, scheme="light", script=True, before="", allow=()):
        """The tab in which `page` has been loaded anew: what it asked for is in `.asked`, what it
        said in `.said`."""
        key = (script, before, tuple(allow))
        if key not in self._tabs:
            self._tabs[key] = self._tab(*key)
        tab = self._tabs[key]
        tab.set_viewport_size({"width": width, "height": height})
        tab.emulate_media(color_scheme=scheme, media="screen")
        tab.asked.clear()
        tab.said.clear()
        tab.goto(page.address)
        tab.evaluate(_TOOLS)
        return tab

    def close(self):
        """Closes the tabs; the next visit opens another."""
        for tab in self._tabs.values():
            tab.context.close()
        self._tabs = {}

    def _tab(self, script, before, allow):
        context = self._browser.new_context(
            reduced_motion="reduce", java_script_enabled=script, permissions=list(allow)
        )
        context.route("**/*", _answer)
        context.add_init_script(_WATCH + before)
        tab = context.new_page()
        tab.set_default_timeout(20_000)
        tab.asked, tab.said = [], []
        tab.on("request", lambda request: tab.asked.append(request.url))
        tab.on("console", lambda message: tab.said.append(f"{message.type}: {message.text}"))
        tab.on("pageerror", lambda error: tab.said.append(f"error: {error}"))
        return tab


#: What the page's own policy refused is said aloud.
_WATCH = """addEventListener("securitypolicyviolation", (event) =>
  console.error("policy: " + event.violatedDirective + " " + event.blockedURI));"""


def _answer(route):
    if route.request.url.startswith(("file:", "data:", "blob:")):
        route.continue_()
    else:
        route.abort()
