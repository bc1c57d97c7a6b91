"""A page as a tree, read with Python's own parser: what the checks without a browser look at."""

from html.parser import HTMLParser

VOID = set("area base br col embed hr img input link meta source track wbr".split())


class Element:
    def __init__(self, tag, attributes, parent, line):
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.line = line
        self.children = []
        self.pieces = []

    def get(self, name):
        return self.attributes.get(name)

    def has_class(self, name):
        return name in (self.get("class") or "").split()

    def all(self):
        """The elements in it, in the order of the document."""
        stack = list(reversed(self.children))
        while stack:
            element = stack.pop()
            yield element
            stack.extend(reversed(element.children))

    @property
    def text(self):
        return "".join(
            piece if isinstance(piece, str) else piece.text for piece in self.pieces
        )

    @property
    def selector(self):
        """Enough to find it by: its tag, id and class, and its line in the file."""
        name = self.tag
        if self.get("id"):
            name += "#" + self.get("id")
        if self.get("class"):
            name += "." + ".".join(self.get("class").split())
        return f"{name} (line {self.line})"


class _Builder(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Element("", {}, None, 0)
        self.open = [self.root]

    def handle_starttag(self, tag, attributes):
        parent = self.open[-1]
        element = Element(tag, dict(attributes), parent, self.getpos()[0])
        parent.children.append(element)
        parent.pieces.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag == tag:
                del self.open[depth:]
                return

    def handle_data(self, data):
        self.open[-1].pieces.append(data)


class Document:
    """A page's elements in their order, and by id."""

    def __init__(self, file):
        with open(file, encoding="utf-8") as text:
            self.source = text.read()
        builder = _Builder()
        builder.feed(self.source)
        builder.close()
        self.root = builder.root
        self.elements = list(self.root.all())
        self.by_id = {}
        for element in self.elements:
            if element.get("id") is not None:
                self.by_id.setdefault(element.get("id"), []).append(element)

    def tagged(self, *tags):
        return [element for element in self.elements if element.tag in tags]
