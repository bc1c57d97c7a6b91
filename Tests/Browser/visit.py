"""A page opened in the browser, and everything it asked for and said meanwhile."""

import contextlib
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


@contextlib.contextmanager
def visit(browser, page, width=1280, height=900, scheme="light", script=True, before=None, allow=()):
    """Opens `page`; what it asked for is in `.asked`, what it said in `.said`."""
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        reduced_motion="reduce",
        java_script_enabled=script,
        permissions=list(allow),
    )
    try:
        asked, said = [], []

        def answer(route):
            address = route.request.url
            if address.startswith(("file:", "data:", "blob:")):
                route.continue_()
            else:
                route.abort()

        context.route("**/*", answer)
        if before:
            context.add_init_script(before)
        tab = context.new_page()
        tab.set_default_timeout(20_000)
        tab.on("request", lambda request: asked.append(request.url))
        tab.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
        tab.on("pageerror", lambda error: said.append(f"error: {error}"))
        tab.goto(page.address)
        tab.evaluate(_TOOLS)
        tab.asked, tab.said = asked, said
        yield tab
    finally:
        context.close()
