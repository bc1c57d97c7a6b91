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


def examples(pages):
    """Those that stand for their type: the largest of each in each study, and the smallest too."""
    kinds = {}
    for page in pages:
        kinds.setdefault((page.study, page.type), []).append(page)
    chosen = []
    for kind in kinds.values():
        by_size = sorted(kind, key=lambda page: (page.size, page.name))
        chosen.append(by_size[-1])
        if len(by_size) > 1:
            chosen.append(by_size[0])
    return sorted(chosen, key=lambda page: page.name)
