"""What a check finds."""


class Fault:
    """Something wrong with a page."""

    def __init__(self, page, selector, words):
        self.page = page
        self.selector = selector
        self.words = words

    def __str__(self):
        place = f"{self.page}: {self.selector}" if self.selector else self.page
        return f"{place}: {self.words}"
