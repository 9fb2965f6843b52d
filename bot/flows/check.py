"""A lint for flows, over and above ruff's. Called by the tests on the source of every flow.

A flow must come out the same at every replay, so it may not look at anything but its `Chat`, and
may not stand in the way of the engine that suspends it.
"""

from __future__ import annotations

import ast

_MODULES = {
    "__future__",
    "collections",
    "dataclasses",
    "datetime",
    "enum",
    "functools",
    "math",
    "re",
    "typing",
}
_OURS = ("bot.flows", "bot.programme")
_CALLS = {"__import__", "breakpoint", "compile", "eval", "exec", "hash", "id", "input", "open", "print"}
_CLOCK = {"now", "today", "utcnow"}
_AWAITED = {"ask", "consult", "save"}
_STATEMENTS: dict[type[ast.AST], str] = {
    ast.Try: "try hides what the engine must see",
    ast.TryStar: "try hides what the engine must see",
    ast.With: "with hides what the engine must see",
    ast.AsyncWith: "with hides what the engine must see",
    ast.AsyncFor: "only chat is awaited",
    ast.While: "a loop over questions is chat.each, so that it has an end",
    ast.Global: "a flow keeps nothing between replays",
    ast.Nonlocal: "a flow keeps nothing between replays",
    ast.Yield: "only the engine suspends a flow",
    ast.YieldFrom: "only the engine suspends a flow",
}


def check_flow(source: str) -> list[str]:
    """Return what the source may not do, as "line N: why", in order of lines; empty if all is well."""
    tree = ast.parse(source)
    visitor = _Visitor(_chats(tree))
    visitor.visit(tree)
    return [f"line {line}: {why}" for line, why in sorted(visitor.found)]


def _chats(tree: ast.Module) -> set[str]:
    """Names that stand for a `Chat`: annotated so, given by `each`, or made by `sub`."""
    names: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.arg(arg=name, annotation=ast.Name(id="Chat")):
                names.add(name)
            case (
                ast.For(target=ast.Name(id=name), iter=call) | ast.comprehension(target=ast.Name(id=name), iter=call)
            ) if _calls(call, "each"):
                names.add(name)
            case ast.Assign(targets=[ast.Name(id=name)], value=call) if _calls(call, "sub"):
                names.add(name)
            case _:
                pass
    return names


def _calls(node: ast.expr, method: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == method


class _Visitor(ast.NodeVisitor):
    def __init__(self, chats: set[str]) -> None:
        self.found: list[tuple[int, str]] = []
        self._chats = chats
        self._awaited: set[ast.expr] = set()

    def visit(self, node: ast.AST) -> None:
        if why := _STATEMENTS.get(type(node)):
            self._add(node, why)
        super().visit(node)

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._imported(node, alias.name)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        self._imported(node, node.module or "")

    def visit_Await(self, node: ast.Await) -> None:
        self._awaited.add(node.value)
        if not self._may_wait(node.value):
            self._add(node, "only chat, and steps that are given a chat, are awaited")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Name(id=name) if name in _CALLS:
                self._add(node, f"{name}() reaches outside the flow")
            case ast.Attribute(value=of, attr=name) if name in _CLOCK and not self._is_chat(of):
                self._add(node, f"{name}() reads a clock; chat.today(name) records the date")
            case ast.Attribute(value=of, attr=name) if name in _AWAITED and self._is_chat(of):
                if node not in self._awaited:
                    self._add(node, f"chat.{name} is not awaited")
            case _:
                pass
        self.generic_visit(node)

    def visit_For(self, node: ast.For) -> None:
        if isinstance(node.iter, ast.Set | ast.SetComp) or self._makes_set(node.iter):
            self._add(node, "the order of a set differs from run to run")
        self.generic_visit(node)

    def _may_wait(self, value: ast.expr) -> bool:
        match value:
            case ast.Call(func=ast.Attribute(value=of, attr=name)):
                return name in _AWAITED and self._is_chat(of)
            case ast.Call(func=ast.Name(), args=args):
                return any(map(self._is_chat, args))
            case _:
                return False

    def _is_chat(self, node: ast.expr) -> bool:
        match node:
            case ast.Name(id=name):
                return name in self._chats
            case ast.Call(func=ast.Attribute(value=of, attr="sub")):
                return self._is_chat(of)
            case _:
                return False

    @staticmethod
    def _makes_set(node: ast.expr) -> bool:
        match node:
            case ast.Call(func=ast.Name(id="set" | "frozenset")):
                return True
            case _:
                return False

    def _imported(self, node: ast.stmt, name: str) -> None:
        ours = any(name == root or name.startswith(f"{root}.") for root in _OURS)
        if not ours and name.partition(".")[0] not in _MODULES:
            self._add(node, f"a flow does not import {name}")

    def _add(self, node: ast.AST, why: str) -> None:
        self.found.append((getattr(node, "lineno", 0), why))
