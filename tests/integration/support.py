"""What the end-to-end tests share: the real hearthctl in a house of its own, and a client for its gateway.

Nothing sleeps: everything waits for a line of output or for bytes on a socket, up to DEADLINE.
"""

import http.client
import json
import os
import re
import signal
import subprocess
import tempfile
import threading
import time
import unittest
from pathlib import Path
from urllib.parse import urlsplit

DEADLINE = 90  # seconds; far above anything expected, so that a loaded machine fails nothing
TEST_DATA = Path(__file__).resolve().parent.parent / "data"


def hearthctl_path():
    path = os.environ.get("HEARTHCTL", "")
    if not os.access(path, os.X_OK):
        raise RuntimeError("Set HEARTHCTL to the program to test; ctest does so by itself.")
    return path


class Program:
    """A running program whose lines are read as they come. A context manager that leaves nothing behind."""

    def __init__(self, arguments, environment):
        self.process = subprocess.Popen(arguments, env=environment, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self._lines = {"out": [], "err": []}
        self._open = 2
        self._changed = threading.Condition()
        self._readers = [threading.Thread(target=self._read, args=(name, pipe), daemon=True)
                         for name, pipe in (("out", self.process.stdout), ("err", self.process.stderr))]
        for reader in self._readers:
            reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for reader in self._readers:
            reader.join()
        self.process.stdout.close()
        self.process.stderr.close()

    def _read(self, name, pipe):
        for line in pipe:
            with self._changed:
                self._lines[name].append((time.monotonic(), line.decode().rstrip("\n")))
                self._changed.notify_all()
        with self._changed:
            self._open -= 1
            self._changed.notify_all()

    def timed_lines(self, name="out"):
        """What was printed so far: (time.monotonic(), line)."""
        with self._changed:
            return list(self._lines[name])

    def lines(self, name="out"):
        return [line for _, line in self.timed_lines(name)]

    def wait_until(self, found, what, name="out"):
        """The first result of found(lines) that is true; fails when the program ends without it."""
        end = time.monotonic() + DEADLINE
        with self._changed:
            while True:
                result = found([line for _, line in self._lines[name]])
                if result:
                    return result
                left = end - time.monotonic()
                if left <= 0 or self._open == 0:
                    raise AssertionError(f"{what}: not seen; printed: {self._lines}")
                self._changed.wait(left)

    def wait_for(self, pattern, name="out"):
        def search(lines):
            return next((match for line in lines if (match := re.search(pattern, line))), None)
        return self.wait_until(search, f"a line like {pattern!r}", name)

    def terminate(self):
        self.process.send_signal(signal.SIGTERM)

    def wait_end(self):
        return self.process.wait(DEADLINE)

    def stop(self):
        """Asks it to end; its exit code."""
        self.terminate()
        return self.wait_end()


class HearthTest(unittest.TestCase):
    """Each test has a home, XDG folders and a config of its own, and no keychain."""

    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="hearth-test-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.config_path = self.folder / "openclaw.json"
        self.environment = {
            "PATH": os.environ.get("PATH", ""), "HOME": folder.name, "LC_ALL": "C.UTF-8",
            "XDG_CONFIG_HOME": str(self.folder / "config"), "XDG_STATE_HOME": str(self.folder / "state"),
            "XDG_DATA_HOME": str(self.folder / "data"), "XDG_CACHE_HOME": str(self.folder / "cache"),
            "XDG_RUNTIME_DIR": str(self.folder), "HEARTH_NO_KEYCHAIN": "1",
        }
        for sanitizer in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS"):
            if sanitizer in os.environ:
                self.environment[sanitizer] = os.environ[sanitizer]

    # ---- hearthctl ----

    def run_hearthctl(self, *arguments, given=None):
        """One command to its end: exit code, stdout, stderr."""
        done = subprocess.run([hearthctl_path(), "--config", str(self.config_path), *map(str, arguments)],
                              env=self.environment, input=given, capture_output=True, timeout=DEADLINE,
                              encoding="utf-8", stdin=None if given else subprocess.DEVNULL)
        return done.returncode, done.stdout, done.stderr

    def expect(self, code, *arguments, **more):
        """The same, holding the exit code; stdout and stderr."""
        status, out, err = self.run_hearthctl(*arguments, **more)
        self.assertEqual(status, code, f"hearthctl {' '.join(map(str, arguments))}\n{out}{err}")
        return out, err

    def expect_json(self, code, *arguments):
        """The one JSON value that a command prints with --json."""
        out, _ = self.expect(code, *arguments, "--json")
        return json.loads(out)

    def form_results(self, *configs):
        """Files with what each operation of a form makes of each config."""
        folder = self.folder / "forms"
        folder.mkdir()
        done = subprocess.run([os.environ["HEARTH_FORMRESULTS"], str(folder), *map(str, configs)],
                              env=self.environment, capture_output=True, text=True, timeout=DEADLINE)
        self.assertEqual(done.returncode, 0, done.stderr)
        return sorted(folder.iterdir())

    def start_hearthctl(self, *arguments):
        program = Program([hearthctl_path(), "--config", str(self.config_path), *map(str, arguments)],
                          self.environment)
        self.addCleanup(program.__exit__)
        return program

    def simulate(self, kind, *arguments):
        """A practice server of one kind: its address."""
        return self.start_hearthctl("simulate", "--kind", kind, *arguments).wait_for(
            r"listening on (http://\S+)")[1]

    def serve(self, *arguments):
        """The gateway on a free port: its program and a client."""
        program = self.start_hearthctl("serve", "--listen", "127.0.0.1:0", *(arguments or ["--no-token"]))
        return program, Gateway(program.wait_for(r"^listening on (http://127\.0\.0\.1:\d+)$")[1])

    # ---- the config ----

    def write_config(self, providers, chain, window=32768, max_tokens=1024):
        """providers: id -> (address, [model, ...]); chain: references, the first is the primary."""
        entries = {
            name: {"baseUrl": address + "/v1", "api": "openai-completions",
                   "models": [{"id": model, "name": model, "contextWindow": window, "maxTokens": max_tokens}
                              for model in models]}
            for name, (address, models) in providers.items()
        }
        config = {"models": {"mode": "merge", "providers": entries},
                  "agents": {"defaults": {"model": {"primary": chain[0], "fallbacks": chain[1:]}}}}
        self.config_path.write_text(json.dumps(config, indent=2), encoding="utf-8")


# An address where nobody listens: the discard service's port, which only root could take.
DEAD = "http://127.0.0.1:9"


class Gateway:
    """A client of a Hearth gateway, or of an upstream directly."""

    def __init__(self, url, token=None):
        self.url = url
        self.address = urlsplit(url)
        self.headers = {"Content-Type": "application/json"}
        if token:
            self.headers["Authorization"] = "Bearer " + token

    def connection(self):
        return http.client.HTTPConnection(self.address.hostname, self.address.port, timeout=DEADLINE)

    def ask(self, method, path, body=None, **headers):
        """One request on a connection of its own: status, headers, body."""
        connection = self.connection()
        try:
            connection.request(method, path, encoded(body), {**self.headers, **headers})
            response = connection.getresponse()
            return response.status, response.headers, response.read()
        finally:
            connection.close()

    def get_json(self, path):
        return json.loads(self.ask("GET", path)[2])

    def stream(self, path, body):
        return Stream(self, path, body)


def encoded(body):
    return body if body is None or isinstance(body, bytes) else json.dumps(body).encode()


class Stream:
    """One streamed answer, read as it comes."""

    def __init__(self, gateway, path, body):
        self._connection = gateway.connection()
        self._connection.connect()  # beforehand: the first byte is measured from the request on
        begun = time.monotonic()
        self._connection.request("POST", path, encoded(body), gateway.headers)
        self._response = self._connection.getresponse()
        self.status = self._response.status
        self.headers = self._response.headers
        self.bytes = self._response.read1(65536)
        self.first_byte_seconds = time.monotonic() - begun
        self.seconds = None

    def read_until(self, mark):
        """Reads on until \a mark has come."""
        while mark not in self.bytes:
            more = self._response.read1(65536)
            if not more:
                raise AssertionError(f"{mark!r} never came: {self.bytes!r}")
            self.bytes += more

    def read_all(self):
        """All bytes of the body; raises http.client.IncompleteRead when the stream was cut."""
        while more := self._response.read1(65536):
            self.bytes += more
        self._connection.close()
        return self.bytes

    def abandon(self):
        """As a client that is killed."""
        self._response.close()
        self._connection.close()


def chat_body(model="auto", text="Hello", stream=True, **more):
    return {"model": model, "messages": [{"role": "user", "content": text}], "stream": stream, **more}


def responses_body(model="auto", text="Hello", stream=True, **more):
    return {"model": model, "input": text, "stream": stream, **more}


def chat_chunks(raw):
    """The chunks of a Chat Completions stream, which must end with [DONE]."""
    blocks = [block for block in raw.decode().split("\n\n") if block]
    data = [line[6:] for block in blocks for line in block.split("\n") if line.startswith("data: ")]
    if not data or data[-1] != "[DONE]":
        raise AssertionError(f"no [DONE] at the end: {raw[-300:]!r}")
    return [json.loads(each) for each in data[:-1]]


def joined(chunks, field):
    """All of one delta field of the first choice."""
    return "".join(chunk["choices"][0]["delta"].get(field) or "" for chunk in chunks if chunk["choices"])
