"""A real llama-server and the official JavaScript clients, for the interop tests.

Environment: HEARTH_LLAMA_START, HEARTH_LLAMA_STOP  scripts that start and stop a llama-server (below)
             HEARTH_LLAMA_PORT                      first of 40 ports that may be used (default 18300)
             HEARTH_NODE_DIR                        where the clients are installed

The start script takes -p PORT, -m plain|think|tool|steady|slow for a tiny model of that behaviour or -R for
router mode, then -- and options of llama-server; it returns once the server answers, its pid on the last line.
The stop script takes that pid.
"""

import json
import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

from support import DEADLINE, Gateway

# The newest whose tolerances we measured.
OPENAI_VERSION = "6.49.0"
ANTHROPIC_VERSION = "1.12.0"
HERE = Path(__file__).resolve().parent
_DEFAULT = HERE.parents[2] / "shared" / "llama"


def scripts():
    """Paths of the start and the stop script. Asked for by name, so a missing one is an error, not a skip."""
    found = [os.environ.get(f"HEARTH_LLAMA_{what.upper()}") or str(_DEFAULT / f"{what}_llama.sh")
             for what in ("start", "stop")]
    for path in found:
        if not os.access(path, os.X_OK):
            raise RuntimeError(f"The interop tests want a llama-server: there is no script {path}. Set "
                               "HEARTH_LLAMA_START and HEARTH_LLAMA_STOP (tests/integration/llama.py says what "
                               "they must do).")
    return found


def free_port():
    first = int(os.environ.get("HEARTH_LLAMA_PORT", "18300"))
    for port in range(first, first + 40):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue
    raise RuntimeError(f"No free port from {first} on; set HEARTH_LLAMA_PORT.")


class LlamaServer:
    """A llama-server until stop()."""

    def __init__(self, *arguments):
        start, self._stop = scripts()
        port = free_port()
        log = Path(tempfile.gettempdir()) / f"hearth-interop-llama.{port}.log"
        done = subprocess.run([start, "-p", str(port), "-l", str(log), *arguments], capture_output=True, text=True,
                              timeout=600)
        if done.returncode != 0:
            raise RuntimeError(f"{start} failed: {done.stderr}")
        self._pid = done.stdout.split()[-1]
        self.url = f"http://127.0.0.1:{port}"
        self.client = Gateway(self.url)

    def stop(self):
        subprocess.run([self._stop, self._pid], check=True, capture_output=True, timeout=DEADLINE)

    def slots(self):
        return self.client.get_json("/slots")

    def states(self):
        """Router mode: model -> status."""
        return {model["id"]: model["status"]["value"] for model in self.client.get_json("/models")["data"]}


def node_modules():
    """The folder with the pinned clients; installed by npm when it is not there yet."""
    for program in ("node", "npm"):
        if not shutil.which(program):
            raise RuntimeError(f"The interop tests want {program}; install Node.js 20 or later.")
    folder = Path(os.environ["HEARTH_NODE_DIR"])
    wanted = {"openai": OPENAI_VERSION, "@anthropic-ai/sdk": ANTHROPIC_VERSION}
    stamps = {name: folder / "node_modules" / name / "package.json" for name in wanted}
    missing = [f"{name}@{version}" for name, version in wanted.items()
               if not stamps[name].exists() or json.loads(stamps[name].read_text())["version"] != version]
    if missing:
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(["npm", "install", "--no-package-lock", "--no-save", "--no-audit", "--no-fund",
                               "--ignore-scripts", "--prefix", str(folder),
                               *(f"{name}@{version}" for name, version in wanted.items())],
                              cwd=folder, capture_output=True, text=True, timeout=600)
        if done.returncode != 0:
            raise RuntimeError(f"npm could not install {', '.join(missing)}: {done.stderr[-2000:]}")
    return folder / "node_modules"


def openai(url, scenario, model, key="none"):
    """What the official client of OpenAI makes of one scenario at this server."""
    return _client("openai_client.cjs", url + "/v1", scenario, model, OPENAI_API_KEY=key)


def anthropic(url, scenario, model, key="none"):
    """The same of Anthropic's."""
    return _client("anthropic_client.cjs", url, scenario, model, ANTHROPIC_API_KEY=key)


def _client(script, url, scenario, model, **environment):
    done = subprocess.run(["node", str(HERE / script), str(node_modules()), url, scenario, model],
                          env={**os.environ, **environment}, capture_output=True, text=True, timeout=DEADLINE)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout)
