"""A chain whose primary fails in five ways and whose fallback is healthy; shared by the tests of Hearth and OpenClaw."""

import contextlib
import json
import socket
import threading

from support import HearthTest, chat_body, chat_chunks, joined
from upstreams import MODEL, Upstream, send

LOAD_BUDGET = 1.0  # seconds; the least that may be set
CASES = ("refuses", "stays silent", "answers 500", "answers 429", "overflows")

_ERRORS = {
    "answers 500": (500, {"message": "Internal error", "type": "server_error", "code": 500}),
    "answers 429": (429, {"message": "Rate limit reached", "type": "rate_limit_error", "code": 429}),
    # As llama-server says it.
    "overflows": (400, {"message": "the request exceeds the available context size, try increasing it",
                        "type": "exceed_context_size_error", "code": 400, "n_prompt_tokens": 20000, "n_ctx": 8192}),
}


class FailingUpstream(Upstream):
    """Answers each POST with one error."""

    def __init__(self, status, error):
        self._status = status
        self._body = json.dumps({"error": error}).encode()
        super().__init__()

    def answer(self, handler, body):
        send(handler, self._status, self._body)


class SilentUpstream(Upstream):
    """Takes each POST and never says a word."""

    def __init__(self):
        self._ended = threading.Event()
        super().__init__()

    def __exit__(self, *details):
        self._ended.set()
        super().__exit__(*details)

    def answer(self, handler, body):
        self._ended.wait()
        handler.close_connection = True


class Refusing:
    """A port of loopback that is taken, so that nobody else gets it, and refuses every connection."""

    posts = post_times = ()

    def __enter__(self):
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        return self

    def __exit__(self, *_):
        self._socket.close()


def failing(case):
    """The primary of one case: a context manager with url and posts."""
    if case == "refuses":
        return Refusing()
    return SilentUpstream() if case == "stays silent" else FailingUpstream(*_ERRORS[case])


@contextlib.contextmanager
def chain(case):
    """Primary and fallback: upstreams, and what HearthTest.write_config() wants for them."""
    with failing(case) as primary, Upstream() as fallback:
        yield primary, fallback, {"primary": (primary.url, [MODEL]), "fallback": (fallback.url, [MODEL])}


CHAIN = [f"primary/{MODEL}", f"fallback/{MODEL}"]


class FailoverTest(HearthTest):
    def serve_chain(self, providers):
        """A gateway that has not met the failure yet, but has looked at both servers."""
        self.write_config(providers, CHAIN)
        settings = self.folder / "hearth.json5"
        settings.write_text(json.dumps({"policy": {"loadBudgetMs": round(LOAD_BUDGET * 1000)}}))
        program, gateway = self.serve("--no-token", "--status", "--settings", settings)
        program.wait_for(r'^"auto" ')
        gateway.ask("GET", "/v1/models")  # the program's own first request costs more
        return program, gateway

    def chat(self, gateway):
        stream = gateway.stream("/v1/chat/completions", chat_body())
        self.assertEqual(joined(chat_chunks(stream.read_all()), "content"), "Yes")
        return self.seconds_of(stream)

    def seconds_of(self, stream):
        route = stream.headers["x-hearth-route"]
        self.assertLess(route.index(CHAIN[0]), route.index(CHAIN[1]))
        return stream.first_byte_seconds


def table(head, rows):
    """Markdown, as it stands in tests/benchmarks/RESULTS.md."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def milliseconds(seconds):
    return f"{seconds * 1e3:.1f} ms"
