"""What holds for every test: no network but this machine itself, no settings, models or caches of whoever runs it."""

from __future__ import annotations

import os
import runpy
from pathlib import Path

import pytest

GUARD = Path(__file__).parent / "guard"

# The guard stands in this process from now on, and in every Python process that a test starts. Proxies that answer
# nothing are for what does not ask Python.
install = runpy.run_path(str(GUARD / "sitecustomize.py"))["install"]
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(GUARD), os.environ.get("PYTHONPATH")]))
for proxy in ("http_proxy", "https_proxy", "all_proxy"):
    os.environ[proxy] = os.environ[proxy.upper()] = "http://127.0.0.1:9"
os.environ["no_proxy"] = os.environ["NO_PROXY"] = "127.0.0.1,localhost"
os.environ["HF_HUB_OFFLINE"] = "1"


@pytest.fixture(autouse=True)
def _no_network() -> None:
    """Put the guard in place again: a plugin of whoever runs the tests may have taken it away."""
    install()


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Give every test an empty cache, no records of one's own, and a terminal of eighty columns."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("MTCHECK_TRACEBACK", raising=False)
