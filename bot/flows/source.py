"""The code behind a flow, as one hash. Called when a flow is registered; reads source files once.

A broken run is tried again when the hash changes, so it covers everything of ours that the flow's
module names, and what that names in turn: a mistake is often repaired in another file.
"""

from __future__ import annotations

import hashlib
import inspect
import sys
from collections.abc import Callable
from types import ModuleType


def digest(function: Callable[..., object]) -> str:
    """Hash the sources of the function's module and of all modules of its package that it reaches."""
    module = sys.modules[function.__module__]
    package = function.__module__.partition(".")[0]
    found: dict[str, ModuleType] = {}
    _reach(module, package, found)
    text = "\0".join(inspect.getsource(found[name]) for name in sorted(found))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _reach(module: ModuleType, package: str, found: dict[str, ModuleType]) -> None:
    found[module.__name__] = module
    for value in vars(module).values():
        name = value.__name__ if isinstance(value, ModuleType) else getattr(value, "__module__", None)
        ours = isinstance(name, str) and name.partition(".")[0] == package
        if ours and name not in found and name in sys.modules:
            _reach(sys.modules[name], package, found)
