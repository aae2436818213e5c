"""Selectors with `:has()`, at a price that does not grow with the square of the page.

cssselect2 makes new wrappers for all elements below, or beside, each time a rule looks for one. With a rule like
`.ark table:has(td:empty) th` that is the whole table for every cell. Here an element keeps what it has found. The tree
must not change once the first selector is matched; `engine.prepare` comes before.
"""

from functools import cached_property

from cssselect2 import ElementWrapper

make_children, make_subtree = ElementWrapper.iter_children, ElementWrapper.iter_subtree


def keep(name, value):
    """A property of all wrappers, found once for each."""
    prop = cached_property(lambda wrapper: tuple(value(wrapper)))
    prop.__set_name__(ElementWrapper, name)
    setattr(ElementWrapper, name, prop)


def install():
    """Put the three ways to look around in cssselect2's place."""
    keep('kept_children', make_children)
    keep('kept_subtree', make_subtree)
    ElementWrapper.iter_children = lambda wrapper: iter(wrapper.kept_children)
    ElementWrapper.iter_subtree = lambda wrapper: iter(wrapper.kept_subtree)
    ElementWrapper.iter_next_siblings = lambda wrapper: iter(
        () if wrapper.parent is None else wrapper.parent.kept_children[wrapper.index + 1:])
