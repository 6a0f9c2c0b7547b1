"""The page in a real browser: the four charts are drawn, every engine is there, and no script runs."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mtcheck.compare.report.html import render

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium or Chrome is installed")

OPTIONS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --disable-dev-shm-usage --hide-scrollbars"
).split()
"""The guard against the network is for Python: these keep the browser from its own errands, and the proxies that
the suite sets answer nothing."""

RUNS = "<script>document.documentElement.dataset.ran='yes'</script>"
LOADS = "<img src=x onerror=\"document.documentElement.dataset.ran='yes'\">"
CHARTS = ("chart-profile", "chart-quality", "chart-scatter", "chart-intervals")


def browse(page: str, folder: Path, *options: str) -> str:
    """Open a page from a file in a browser without a past, and give what it prints."""
    (folder / "page.html").write_text(page, encoding="utf-8")
    profile = folder / "profile"
    command = [str(BROWSER), *OPTIONS, f"--user-data-dir={profile}", *options, (folder / "page.html").as_uri()]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=True)  # noqa: S603 - a fixed command
    return run.stdout


def test_the_browser_shows_the_charts_and_every_engine(trio: Any, tmp_path: Path) -> None:
    dom = browse(render(trio), tmp_path, "--dump-dom")
    for name in CHARTS:
        figure = dom.split(f'id="{name}"')[1].split("</figure>")[0]
        assert "<svg" in figure
        for engine in ("alpha", "beta", "gamma"):
            assert f">{engine}</text>" in figure


def test_no_script_runs_in_the_browser(hostile: Any, tmp_path: Path) -> None:
    evil = replace(hostile, name=RUNS, notes=(RUNS, LOADS), judge=LOADS)
    dom = browse(render(evil), tmp_path, "--dump-dom")
    assert "<h1>&lt;script&gt;document" in dom
    assert "<script" not in dom
    assert "<img" not in dom
    assert "data-ran" not in dom


def test_the_browser_would_have_run_a_script(tmp_path: Path) -> None:
    assert 'data-ran="yes"' in browse(f"<!doctype html><title>a</title>{RUNS}", tmp_path, "--dump-dom")


def test_the_policy_stops_a_script_that_would_get_into_the_page(trio: Any, tmp_path: Path) -> None:
    dom = browse(render(trio).replace("</h1>", f"</h1>{RUNS}"), tmp_path, "--dump-dom")
    assert "<script" in dom
    assert "data-ran" not in dom


@pytest.mark.parametrize("size", ["1280,1600", "390,1600"])
def test_the_browser_paints_the_page(many: Any, tmp_path: Path, size: str) -> None:
    picture = tmp_path / "page.png"
    browse(render(many(10)), tmp_path, f"--window-size={size}", f"--screenshot={picture}")
    head = picture.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert [int.from_bytes(head[start : start + 4], "big") for start in (16, 20)] == list(map(int, size.split(",")))


def test_the_page_is_no_wider_than_a_small_window(many: Any, hostile: Any, tmp_path: Path) -> None:
    # Chromium opens no narrower window than this when it prints the page; the rules for phones hold here too.
    told = "<script>document.documentElement.dataset.wide=document.documentElement.scrollWidth</script></body>"
    for one in (many(10), hostile):
        page = render(one).replace("default-src 'none'", "script-src 'unsafe-inline'").replace("</body>", told)
        dom = browse(page, tmp_path, "--window-size=500,1600", "--dump-dom")
        assert 'data-wide="500"' in dom
