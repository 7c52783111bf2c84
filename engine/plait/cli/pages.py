"""The help of node types as Markdown pages, one for each, with a list of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from plait.inner import InnerOutputs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from plait.node import NodeType
    from plait.signature import Port

INDEX = "README.md"


def write_pages(node_types: Iterable[NodeType[..., Any]], folder: Path) -> list[Path]:
    """Write a page for each node type, and a list of all; pages of node types that are gone are removed.

    A picture of the form beside a page, named like it, is shown in it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pages = {f"{each.type_id}.md": each for each in node_types}
    for old in folder.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    for name, node_type in pages.items():
        picture = f"{node_type.type_id}.png"
        shown = picture if (folder / picture).exists() else ""
        (folder / name).write_text(page(node_type, picture=shown), encoding="utf-8")
    (folder / INDEX).write_text(index(pages.values()), encoding="utf-8")
    return [folder / name for name in (*pages, INDEX)]


def index(node_types: Iterable[NodeType[..., Any]]) -> str:
    """The list of all node types by category."""
    by_category: dict[str, list[NodeType[..., Any]]] = {}
    for each in node_types:
        by_category.setdefault(each.category, []).append(each)
    lines = ["# Nodes", "", "What each node does, with its ports and parameters. `plait node NODE_ID` prints the same."]
    for category in sorted(by_category):
        lines += ["", f"## {category}", "", "| node | what it does |", "|---|---|"]
        for each in sorted(by_category[category], key=lambda node_type: node_type.title):
            lines.append(f"| [{each.title}]({each.type_id}.md) | {_cell(each.summary)} |")
    return "\n".join([*lines, ""])


def page(node_type: NodeType[..., Any], *, picture: str = "") -> str:
    """The help of a node type.

    Args:
        node_type: What is explained.
        picture: The file of a picture of its form, if there is one.
    """
    facts = [f"`{node_type.type_id}`", node_type.category, f"version {node_type.version}"]
    facts += [f"needs the extra `{node_type.requires}`"] if node_type.requires else []
    lines = [f"# {node_type.title}", "", " · ".join(facts), "", node_type.summary]
    lines += ["", node_type.help] if node_type.help else []
    lines += ["", f"![The form of {node_type.title}]({picture})"] if picture else []
    for title, ports in (("Inputs", node_type.inputs), ("Outputs", node_type.outputs)):
        bullets = [_port(port) for port in ports]
        if title == "Inputs" and node_type.signature.inner:
            bullets.append("- the inputs of the workflow inside that the node does not fill itself")
        if bullets:
            lines += ["", f"## {title}", "", *bullets]
    if node_type.parameters:
        schema = node_type.parameter_model.model_json_schema()
        lines += ["", "## Parameters", "", "| parameter | kind | default | meaning |", "|---|---|---|---|"]
        for parameter in node_type.parameters:
            known = schema["properties"].get(parameter.name, {})
            default = "required" if parameter.required else _code(known.get("default"))
            kind = _cell(_kind(known, schema.get("$defs", {})))
            lines.append(f"| `{parameter.name}` | {kind} | {default} | {_cell(parameter.help)} |")
        for parameter in node_type.parameters:
            for fields in _records(schema["properties"].get(parameter.name, {}), schema.get("$defs", {})):
                lines += _record(parameter.name, fields, schema.get("$defs", {}))
    lines += ["", f"Found by: {', '.join(node_type.tags)}."] if node_type.tags else []
    return "\n".join([*lines, ""])


def _port(port: Port) -> str:
    if issubclass(port.type.python_type, InnerOutputs):
        return "- the outputs of the workflow inside"
    notes = [note for note, holds in (("optional", port.optional), ("many", port.many)) if holds]
    return f"- `{port.name}`: {port.type.name}" + (f" ({', '.join(notes)})" if notes else "")


def _kind(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> str:
    """What a value may be, in words."""
    if "$ref" in schema:
        return _kind(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    options = schema.get("anyOf") or schema.get("oneOf")
    if options:
        return " or ".join(dict.fromkeys(_kind(each, definitions) for each in options))
    if "enum" in schema:
        return ", ".join(f"`{each}`" for each in schema["enum"])
    if "const" in schema:
        return f"`{schema['const']}`"
    if schema.get("type") == "array":
        return f"list of {_kind(schema.get('items', {}), definitions)}"
    if schema.get("type") == "object" and "properties" in schema:
        return "columns by a rule" if _is_rule(schema) else _name_of(schema) or "record"
    names = {"string": "text", "boolean": "true or false", "null": "nothing"}
    kind = schema.get("format") or schema.get("type") or "value"
    return " ".join([names.get(kind, kind), *_limits(schema)])


def _records(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The records that a value may be, or may hold."""
    if "$ref" in schema:
        return _records(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    if schema.get("type") == "object" and "properties" in schema:
        return [] if _is_rule(schema) else [schema]
    inner = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
    inner += [schema["items"]] if isinstance(schema.get("items"), dict) else []
    return [record for each in inner for record in _records(each, definitions)]


def _record(parameter: str, schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> list[str]:
    """The fields of a record as a table."""
    name = _name_of(schema)
    lines = ["", f"`{parameter}`{f', {name}' if name else ''}: {_cell(schema.get('description', ''))}".rstrip(": ")]
    lines += ["", "| field | kind | default | meaning |", "|---|---|---|---|"]
    for field, known in schema["properties"].items():
        if "const" not in known:
            default = _code(known["default"]) if "default" in known else "required"
            kind = _cell(_kind(known, definitions))
            lines.append(f"| `{field}` | {kind} | {default} | {_cell(known.get('description', ''))} |")
    return lines if len(lines) > 5 else lines[:2]


def _is_rule(schema: Mapping[str, Any]) -> bool:
    return set(schema["properties"]) == {"types", "pattern", "except"}


def _name_of(schema: Mapping[str, Any]) -> str:
    """What a record of several kinds is told from the others by."""
    return next((f"`{each['const']}`" for each in schema["properties"].values() if "const" in each), "")


def _limits(schema: Mapping[str, Any]) -> list[str]:
    signs = (("minimum", "≥"), ("exclusiveMinimum", "\\>"), ("maximum", "≤"), ("exclusiveMaximum", "\\<"))
    return [f"{sign} {schema[key]}" for key, sign in signs if key in schema]


def _code(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False).replace("|", "\\|")
    # A default of many lines or of a whole list of rules would break the table.
    return f"`{text}`" if len(text) <= 60 else "see the form"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
