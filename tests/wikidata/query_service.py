"""A query service on this machine, with answers in the form of SPARQL 1.1 query results."""

from __future__ import annotations

import json
import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event
from urllib.parse import parse_qs

Row = dict[str, str]
Reply = tuple[int, dict[str, str], bytes]


class Service(ThreadingHTTPServer):
    """A service that answers by position; `reply` takes the place of every answer."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.url = f"http://127.0.0.1:{self.server_address[1]}/sparql"
        self.rows: dict[str, list[Row]] = {}
        self.reply: Reply | None = None
        self.silent = False
        self.woken = Event()
        self.questions: list[str] = []
        self.agents: list[str] = []

    def answer(self, question: str) -> bytes:
        """Give the rows of the page of the position that is asked for."""
        item, limit, offset = (
            re.search(pattern, question) for pattern in (r"ps:P39 wd:(Q\d+)", r"LIMIT (\d+)", r"OFFSET (\d+)")
        )
        assert item
        assert limit
        assert offset
        first = int(offset[1])
        rows = self.rows.get(item[1], [])[first : first + int(limit[1])]
        bindings = [{name: {"type": "literal", "value": value} for name, value in row.items()} for row in rows]
        return json.dumps({"head": {"vars": []}, "results": {"bindings": bindings}}).encode()


class Answer(BaseHTTPRequestHandler):
    """Answer POST alone."""

    server: Service

    def do_POST(self) -> None:
        """Send the answer to the question in the form."""
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        question = parse_qs(body)["query"][0]
        self.server.questions.append(question)
        self.server.agents.append(self.headers["User-Agent"])
        if self.server.silent:
            self.server.woken.wait(10)
            return
        status, head, data = self.server.reply or (200, {}, self.server.answer(question))
        self.send_response(status)
        for name, value in head.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def person(item: str, name: str, start: str, end: str = "", **other: str) -> Row:
    """Give a row of an answer: dates are days, and other variables are as they are."""
    row = {
        "person": f"http://www.wikidata.org/entity/{item}",
        "en": name,
        "start": f"{start}T00:00:00Z",
        "startPrecision": "11",
    }
    if end:
        row |= {"end": f"{end}T00:00:00Z", "endPrecision": "11"}
    return {**row, **other}
