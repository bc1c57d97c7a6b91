"""The pages of the reports: which there are, of what type, and which stand for their type."""

import os


class Page:
    """One page of a study's report."""

    def __init__(self, root, study, path):
        self.root = root
        self.study = study
        #: Within the study's folder, as "forces/kent.html".
        self.path = path
        self.file = os.path.join(root, study, path)
        #: "index", "comparison", ...; "forces/" and "sources/" for the pages of one force.
        self.type = os.path.dirname(path) + "/" if "/" in path else path[: -len(".html")]
        self.size = os.path.getsize(self.file)

    @property
    def name(self):
        return f"{self.study}/{self.path}"

    @property
    def address(self):
        return "file://" + os.path.abspath(self.file)


def pages(root):
    """Every page of every study below `root`."""
    found = []
    for study in sorted(os.listdir(root)):
        folder = os.path.join(root, study)
        if not os.path.isfile(os.path.join(folder, "index.html")):
            continue
        for below, _, files in os.walk(folder):
            for file in files:
                if file.endswith(".html"):
                    path = os.path.relpath(os.path.join(below, file), folder)
                    found.append(Page(root, study, path.replace(os.sep, "/")))
    return sorted(found, key=lambda page: page.name)


def fragments(pages):
    """The charts as pages for articles, each of the type of its chart; without the page that lists them."""
    own = [page for page in pages if page.path != "index.html"]
    for page in own:
        page.type = "-".join(page.type.split("-")[:2])
    return own


#: The most bytes of a page that the slow checks look at: a larger one has more of the same.
MOST_BYTES_OF_SLOW = 250_000


def examples(pages):
    """Those that stand for their type: the largest of each in each study, and the smallest too."""
    return _ends(pages, lambda page: (page.study, page.type))


def few_examples(pages):
    """Fewer of them, for the slow checks: the largest and the smallest of each type in all studies."""
    small = [page for page in pages if page.size <= MOST_BYTES_OF_SLOW]
    left_out = {page.type for page in pages} - {page.type for page in small}
    return _ends(small + [page for page in pages if page.type in left_out], lambda page: page.type)


def _ends(pages, kind_of):
    kinds = {}
    for page in pages:
        kinds.setdefault(kind_of(page), []).append(page)
    chosen = {}
    for kind in kinds.values():
        by_size = sorted(kind, key=lambda page: (page.size, page.name))
        for page in (by_size[0], by_size[-1]) if len(by_size) > 1 else by_size:
            chosen[page.name] = page
    return sorted(chosen.values(), key=lambda page: page.name)
