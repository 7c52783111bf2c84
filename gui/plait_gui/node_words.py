"""What node types are called in the language of the studio: their titles, helps, parameters, choices and ports.

The declarations of nodes are English. Files of Qt beside the nodes hold the other languages, with a context for each
plugin and kind of text, such as `builtin/title`; `translators` loads them. What a plugin's own file lacks may be among
the words of Plait's nodes. A text that nobody translated is shown as it is declared.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from plait.plugins import BUILTIN

if TYPE_CHECKING:
    from plait.node import NodeType
    from plait.wording import Kind


def worded(kind: Kind, text: str, node_type: NodeType[..., Any] | None = None, /) -> str:
    """A text of a declaration in the language of the studio, as it is where nobody translated it.

    Args:
        kind: What it is: one word may be a verb as a title and a noun as a label.
        text: As it is declared.
        node_type: Whose text it is. A translation for this node type alone goes before the one for all of its plugin.
    """
    if not text:
        return ""
    plugin = (node_type.plugin if node_type is not None else "") or BUILTIN
    for place in dict.fromkeys((plugin, BUILTIN)):
        # Without a translation for this node type, Qt looks for the one that has no second text.
        shown = QCoreApplication.translate(context(place, kind), text, node_type.type_id if node_type else None)
        if shown != text:
            return shown
    return text


def context(plugin: str, kind: Kind) -> str:
    """Under which name the texts of one kind stand in the translation file of a plugin."""
    return f"{plugin}/{kind}"


def title_of(node_type: NodeType[..., Any]) -> str:
    """The name of a node type."""
    return worded("title", node_type.title, node_type)


def category_of(node_type: NodeType[..., Any]) -> str:
    """The place of a node type in the palette, such as `Manipulation/Rows`."""
    return "/".join(worded("category", part, node_type) for part in node_type.category.split("/"))


def category_text(category: str) -> str:
    """A category, or the uppermost part of one, whoever's it is."""
    return "/".join(worded("category", part) for part in category.split("/"))


def summary_of(node_type: NodeType[..., Any]) -> str:
    """What a node type does, in one sentence."""
    return worded("summary", node_type.summary, node_type)


def help_of(node_type: NodeType[..., Any]) -> str:
    """The rest of the help, with each paragraph in one line."""
    return worded("help", flowing(node_type.help), node_type)


def tags_of(node_type: NodeType[..., Any]) -> tuple[str, ...]:
    """More words that a search should find, as they are declared and in the language of the studio."""
    return (*node_type.tags, *(worded("tag", tag, node_type) for tag in node_type.tags))


def parameter_name(node_type: NodeType[..., Any] | None, name: str) -> str:
    """The label of a parameter where it is translated; else its name in the document."""
    found = next((each for each in node_type.parameters if each.name == name), None) if node_type is not None else None
    if found is None:
        return name
    shown = worded("label", found.label, node_type)
    return shown if shown != found.label else name


def port_name(node_type: NodeType[..., Any] | None, name: str) -> str:
    """What a port is called where it is translated; else its name in the document.

    The ports of a workflow inside have the names that somebody gave to them.
    """
    declared = (node_type.declared or node_type) if node_type is not None else None
    own = (*declared.inputs, *declared.outputs) if declared is not None else ()
    if all(port.name != name for port in own):
        return name
    text = port_text(name)
    shown = worded("port", text, node_type)
    return shown if shown != text else name


def choice_text(value: object) -> str:
    """A choice as the words that are translated."""
    return {"": "none", "\t": "tab", " ": "space"}.get(str(value), str(value).replace("_", " "))


def port_text(name: str) -> str:
    """The name of a port as the words that are translated."""
    return name.replace("_", " ")


def flowing(text: str) -> str:
    """A docstring with each paragraph and each item of a list in one line, and examples as they are."""
    return "\n\n".join(map(_in_one_line, text.split("\n\n")))


def in_order(text: str) -> str:
    """What texts are put into alphabetical order by: Ä stands with A."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in letters if not unicodedata.combining(each))


def _in_one_line(paragraph: str) -> str:
    if paragraph.startswith((" ", ">>>")):
        return paragraph
    if paragraph.startswith("- "):
        return "\n".join(f"- {' '.join(item.split())}" for item in f"\n{paragraph}".split("\n- ")[1:])
    return " ".join(paragraph.split())
