#!/usr/bin/env python3
"""Hearth's gateway beside nginx, a Node gateway and no gateway at all, in one run; README.md has the method.

  gateway_bench.py run   --programs FOLDER [--rounds 5] [--workloads a,b] [--lanes a,b] [--out FILE] [--no-pin]
  gateway_bench.py table FILE
"""
import argparse
import json
import os
import random
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TOKEN = "bench-token-of-no-worth-0123456789"

# What the load client is told, and whom each workload is run against: a lane is a way to the upstream.
DOORS = ["hearth", "hearth-chat", "hearth-responses", "hearth-messages"]
NATIVE = ["hearth-responses-through", "hearth-messages-through"]
ALL = ["direct", "nginx", "portkey", *DOORS]
WORKLOADS = {
    "one": ("--mode requests --connections 1 --seconds 2", ALL),
    "small": ("--mode requests --connections 16 --seconds 2.5", ALL),
    "many": ("--mode requests --connections 64 --seconds 2.5", ALL),
    "large": ("--mode requests --connections 1 --seconds 2 --prompt-bytes 200000", ALL),
    "paced50": ("--mode streams --streams 50 --tokens 150 --rate 50 --first-ms 20", ALL + NATIVE),
    "paced200": ("--mode streams --streams 200 --tokens 150 --rate 50 --first-ms 20", ALL + NATIVE),
    "held512": ("--mode streams --streams 512 --tokens 100 --rate 20 --first-ms 20", ["direct", "nginx", *DOORS]),
    "unpaced": ("--mode streams --streams 16 --tokens 2000 --stagger-ms 0 --seconds 2.5", ALL + NATIVE),
    "cancel": ("--mode cancel --rate 50 --tokens 1000 --count 30", ALL),
    "cancelwait": ("--mode cancel --first-ms 30000 --after-tokens 0 --count 15", ALL),
    "stall": ("--mode stall --streams 8 --tokens 20000000 --seconds 2", ALL),
}
CPU = {"requests": "cpu_us_per_request", "streams": "cpu_seconds_per_million_tokens"}
COLUMNS = {
    "requests": [("requests_per_second", "requests/s", max), ("latency_p50_us", "p50 µs", min),
                 ("latency_p99_us", "p99 µs", min), ("cpu_us_per_request", "CPU s / 1M requests", None),
                 ("rss_peak_kib", "peak memory MiB", None)],
    "paced": [("first_token_p50_us", "first token p50 µs", min), ("first_token_p99_us", "p99 µs", min),
              ("token_way_p50_us", "token's way p50 µs", min), ("token_way_p99_us", "p99 µs", min),
              ("unevenness_p99_us", "unevenness p99 µs", min),
              ("cpu_seconds_per_million_tokens", "CPU s / 1M tokens", None), ("rss_peak_kib", "peak memory MiB", None)],
    "unpaced": [("tokens_per_second", "tokens/s", max), ("cpu_seconds_per_million_tokens", "CPU s / 1M tokens", None),
                ("rss_peak_kib", "peak memory MiB", None)],
    "cancel": [("cancel_p50_us", "seen upstream p50 µs", min), ("cancel_max_us", "slowest µs", min),
               ("seen", "seen", None), ("asked", "of", None)],
    "stall": [("rss_growth_kib", "memory growth MiB", None), ("seen", "ended upstream, of 8", None)],
}


class Bar:
    """A bound of the gateway's: how the lanes' rows of one round give a figure, and what it may be.

    A rate or a time counts as that of the best round, a ratio as the median of the rounds: so the bars were set."""

    def __init__(self, words, workload, figure, bound, at_least=False, unit=""):
        self.words, self.workload, self.figure = words, workload, figure
        self.bound, self.at_least, self.unit = bound, at_least, unit

    def measured(self, figures):
        return max(figures) if self.at_least else min(figures)


class Ratio(Bar):
    """What Hearth's figure `key` is of that of the lane `over`."""

    def __init__(self, words, workload, key, over, bound, at_least=False):
        super().__init__(words, workload, lambda rows: rows["hearth"][key] / rows[over][key], bound, at_least)

    def measured(self, figures):
        return statistics.median(figures)


def more(key, lane="hearth"):
    return lambda rows: rows[lane][key] - rows["direct"][key]


def plain(key, lane="hearth", divisor=1):
    return lambda rows: rows[lane][key] / divisor


BARS = [
    Ratio("CPU per small request, of nginx's", "small", "cpu_us_per_request", "nginx", 4),
    Ratio("requests/s at 16 connections, of nginx's", "small", "requests_per_second", "nginx", 0.35, True),
    Ratio("requests/s at 16 connections, of Portkey's", "small", "requests_per_second", "portkey", 15, True),
    Bar("first token added, p50, 50 streams", "paced50", more("first_token_p50_us"), 500, unit=" µs"),
    Bar("token's way added, p50, 50 streams", "paced50", more("token_way_p50_us"), 200, unit=" µs"),
    Ratio("CPU per paced token (50 streams), of nginx's", "paced50", "cpu_seconds_per_million_tokens", "nginx", 2.5),
    Ratio("CPU per paced token (200 streams), of nginx's", "paced200", "cpu_seconds_per_million_tokens", "nginx", 2.5),
    Ratio("CPU per token passed through unpaced, of nginx's", "unpaced", "cpu_seconds_per_million_tokens", "nginx", 1),
    Bar("events/s, Responses from Chat Completions", "unpaced", plain("tokens_per_second", "hearth-responses"), 1e6, True),
    Bar("events/s, Messages from Chat Completions", "unpaced", plain("tokens_per_second", "hearth-messages"), 1e6, True),
    Bar("events/s, Chat Completions anew", "unpaced", plain("tokens_per_second", "hearth-chat"), 1e6, True),
    Bar("request of 200 kB, p50", "large", plain("latency_p50_us"), 800, unit=" µs"),
    Bar("client gone in the middle, seen upstream, p50", "cancel", plain("cancel_p50_us"), 1000, unit=" µs"),
    Bar("client gone while waiting, seen upstream, p50", "cancelwait", plain("cancel_p50_us"), 1000, unit=" µs"),
    Bar("8 clients that do not read: memory growth", "stall", plain("rss_growth_kib", divisor=1024), 32, unit=" MiB"),
]


def wait_for_port(port, process, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(f"nothing came to listen on port {port}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Fleet:
    """Every process of a run; it ends those it has started and no other."""

    def __init__(self, arguments):
        self.arguments = arguments
        self.folder = tempfile.mkdtemp(prefix="hearth-bench.")
        self.processes = []
        self.mock = free_port()
        self.lanes = {}

    def start(self, name, command, port, core, folder=None, environment=None):
        log = open(os.path.join(self.folder, f"{name}.log"), "wb")
        if self.arguments.pin:
            command = ["taskset", "-c", str(core), *command]
        process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd=folder,
                                   env=environment)
        self.processes.append(process)
        wait_for_port(port, process)
        return process.pid

    def stop(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in reversed(self.processes):
            try:
                process.wait(2)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if self.arguments.keep:
            print(f"kept: {self.folder}", file=sys.stderr)
        else:
            shutil.rmtree(self.folder, ignore_errors=True)

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def program(self, name):
        return os.path.join(self.arguments.programs, name)

    # ---- the ways to the upstream ----

    def open_lanes(self, wanted):
        self.start("mock", [self.program("gateway_mock"), str(self.mock)], self.mock, 0)
        if "direct" in wanted:
            self.lanes["direct"] = {"port": self.mock}
        for name, opens in (("nginx", self.open_nginx), ("portkey", self.open_portkey)):
            if name in wanted:
                reason = opens()
                if reason:
                    print(f"without {name}: {reason}", file=sys.stderr)
        if any(name.startswith("hearth") for name in wanted):
            self.open_hearth(wanted)

    def open_nginx(self):
        if not shutil.which("nginx"):
            return "it is not installed"
        port = free_port()
        with open(os.path.join(HERE, "nginx.conf"), encoding="utf-8") as file:
            text = file.read()
        for mark, value in (("@FOLDER@", self.folder), ("@MOCK@", self.mock), ("@PORT@", port)):
            text = text.replace(mark, str(value))
        master = self.start("nginx", ["nginx", "-p", self.folder, "-c", self.write("nginx.conf", text)], port, 1)
        with open(f"/proc/{master}/task/{master}/children", encoding="ascii") as file:
            workers = file.read().split()
        self.lanes["nginx"] = {"port": port, "pids": ",".join([str(master), *workers])}
        return None

    def open_portkey(self):
        folder = os.environ.get("BENCH_PORTKEY", "")
        server = os.path.join(folder, "node_modules/@portkey-ai/gateway/build/start-server.js")
        if not folder or not os.path.exists(server):
            return "BENCH_PORTKEY names no folder with node_modules/@portkey-ai/gateway"
        port = free_port()
        pid = self.start("portkey", ["node", "--require", os.path.join(HERE, "node_peer.cjs"), server, f"--port={port}",
                                     "--headless"], port, 1, folder=folder)
        self.lanes["portkey"] = {"port": port, "pids": str(pid), "headers": "x-portkey-provider: openai|"
                                 f"x-portkey-custom-host: http://127.0.0.1:{self.mock}/v1"}
        return None

    def open_hearth(self, wanted):
        dialects = {"chat": "openai-completions", "responses": "openai-responses", "messages": "anthropic-messages"}
        model = {"id": "m", "name": "m", "reasoning": False, "input": ["text"], "contextWindow": 1000000,
                 "maxTokens": 8192, "cost": {"input": 0, "output": 0, "cacheRead": 0, "cacheWrite": 0}}
        address = f"http://127.0.0.1:{self.mock}"

        def provider(dialect):
            return {"baseUrl": address if dialect == "messages" else address + "/v1", "apiKey": "bench-key",
                    "api": dialects[dialect], "models": [model]}

        providers = {"chat": provider("chat"), **{f"{each}-through": provider(each) for each in dialects}}
        config = {"agents": {"defaults": {"model": {"primary": "chat/m", "fallbacks": []}}},
                  "models": {"mode": "replace", "providers": providers}}
        settings = {"health": {"pollVisibleMs": 60000, "pollHiddenMs": 60000}}
        if self.arguments.through:
            settings["providers"] = {f"{each}-through": {"passThrough": True} for each in dialects}
        home = os.path.join(self.folder, "home")
        environment = {**{name: value for name, value in os.environ.items()
                          if not name.startswith(("XDG_", "OPENCLAW_", "DBUS_"))},
                       "HOME": home, "XDG_CONFIG_HOME": home + "/config", "XDG_STATE_HOME": home + "/state",
                       "XDG_CACHE_HOME": home + "/cache", "XDG_DATA_HOME": home + "/data", "LC_ALL": "C.UTF-8"}
        port = free_port()
        token = self.write("token", TOKEN + "\n")
        os.chmod(token, 0o600)
        pid = self.start("hearth", [
            self.program("hearthctl"), "serve", "--config", self.write("home/openclaw.json", json.dumps(config)),
            "--settings", self.write("home/hearth.json5", json.dumps(settings)), "--token-file", token,
            "--listen", f"127.0.0.1:{port}"], port, 1, environment=environment)
        doors = {"hearth": ("chat", "chat-through/m"), "hearth-chat": ("chat", "chat/m"),
                 "hearth-responses": ("responses", "chat/m"), "hearth-messages": ("messages", "chat/m"),
                 "hearth-responses-through": ("responses", "responses-through/m"),
                 "hearth-messages-through": ("messages", "messages-through/m")}
        for lane, (dialect, ref) in doors.items():
            if lane in wanted:
                self.lanes[lane] = {"port": port, "pids": str(pid), "dialect": dialect, "model": ref}

    # ---- one run ----

    def load(self, lane, options):
        headers = "|".join(filter(None, [f"Authorization: Bearer {TOKEN}", self.lanes[lane].get("headers")]))
        command = [self.program("gateway_load"), "--mock-port", str(self.mock), *options.split()]
        for name, value in {**self.lanes[lane], "headers": headers}.items():
            command += [f"--{name}", str(value)]
        if self.arguments.pin:
            command = ["taskset", "-c", "0", *command]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=120)
            return json.loads(done.stdout)
        except subprocess.TimeoutExpired:
            return {"failure": "it did not end in 120 s"}
        except json.JSONDecodeError:
            return {"failure": done.stderr.strip()[-200:]}

    def warm_up(self):
        """Compiled peers open their connections, Node compiles what is hot; lanes that do not answer are left out."""
        for lane in list(self.lanes):
            row = self.load(lane, f"--mode requests --connections 16 --seconds {4 if lane == 'portkey' else 0.5}")
            if "failure" in row or row["errors"]:
                print(f"without {lane}: {row.get('failure', 'it answers with errors')}", file=sys.stderr)
                del self.lanes[lane]


def run(arguments):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended"))
    workloads = arguments.workloads.split(",") if arguments.workloads else list(WORKLOADS)
    lanes = arguments.lanes.split(",") if arguments.lanes else list(dict.fromkeys(ALL + NATIVE))
    arguments.pin = arguments.pin and len(os.sched_getaffinity(0)) > 1
    fleet = Fleet(arguments)
    rows = []
    try:
        fleet.open_lanes(lanes)
        fleet.warm_up()
        with open(arguments.out, "a", encoding="utf-8") as out:
            for number in range(arguments.rounds):
                for workload in workloads:
                    options, against = WORKLOADS[workload]
                    order = [lane for lane in against if lane in fleet.lanes]
                    random.shuffle(order)
                    if options.startswith(("--mode cancel", "--mode stall")):
                        # What a peer goes on with after its client has gone must not disturb the others.
                        order.sort(key=lambda lane: lane == "portkey")
                    for lane in order:
                        row = {"round": number, "workload": workload, "lane": lane, "load": os.getloadavg()[0],
                               **fleet.load(lane, options)}
                        rows.append(row)
                        out.write(json.dumps(row) + "\n")
                        out.flush()
                        key = columns_of(workload)[0][0]
                        print(f"{number} {workload:10} {lane:24} {key}={row.get(key)} errors={row.get('errors')} "
                              f"{row.get('failure', '')}", file=sys.stderr)
                        time.sleep(0.1)
    finally:
        fleet.stop()
    print_tables(rows)


# ---- tables ----


def mode_of(workload):
    return WORKLOADS[workload][0].split()[1]


def columns_of(workload):
    mode = mode_of(workload)
    if mode == "streams":
        mode = "unpaced" if workload == "unpaced" else "paced"
    return COLUMNS[mode]


def shown(value, key=""):
    if value is None:
        return "-"
    if key.endswith("_kib"):
        value /= 1024
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def bars_table(rows):
    print("\n### The bars\n\n| figure | bar | measured | all rounds | |\n|---|---|---|---|---|")
    for bar in BARS:
        figures = []
        for number in sorted({row["round"] for row in rows}):
            mine = {row["lane"]: row for row in rows if row["round"] == number and row["workload"] == bar.workload}
            try:
                figures.append(bar.figure(mine))
            except (KeyError, ZeroDivisionError):
                pass
        sign = "≥" if bar.at_least else "≤"
        limit = f"{sign} {bar.bound:,.0f}{bar.unit}" if bar.bound >= 10 else f"{sign} {bar.bound}{bar.unit}"
        if not figures:
            print(f"| {bar.words} | {limit} | not measured | | |")
            continue
        measured = bar.measured(figures)
        held = measured >= bar.bound if bar.at_least else measured <= bar.bound
        span = f"{shown(min(figures))} – {shown(max(figures))}"
        print(f"| {bar.words} | {limit} | {shown(measured)}{bar.unit} | {span} | {'held' if held else '**missed**'} |")


def workload_table(workload, rows):
    columns = columns_of(workload)
    rounds = len({row["round"] for row in rows})
    cpu = CPU.get(mode_of(workload))
    bases = [lane for lane in ("nginx", "portkey") if cpu and any(row["lane"] == lane for row in rows)]
    heads = ["lane", *[head for _, head, _ in columns], *[f"CPU / {base}" for base in bases], "errors"]
    print(f"\n### {workload}: `{WORKLOADS[workload][0]}`, {rounds} rounds\n")
    print("| " + " | ".join(heads) + " |\n|" + "---|" * len(heads))
    for lane in [lane for lane in ALL + NATIVE if any(row["lane"] == lane for row in rows)]:
        mine = [row for row in rows if row["lane"] == lane]
        cells = [lane]
        for key, _, best in columns:
            values = [row[key] for row in mine if key in row]
            cells.append(shown((best or statistics.median)(values) if values else None, key))
        for base in bases:
            of = {row["round"]: row[cpu] for row in rows if row["lane"] == base and row.get(cpu)}
            ratios = [row[cpu] / of[row["round"]] for row in mine if row.get(cpu) and row["round"] in of]
            cells.append(shown(statistics.median(ratios)) if ratios else "-")
        cells.append(str(sum(row.get("errors", 0) + ("failure" in row) for row in mine)))
        print("| " + " | ".join(cells) + " |")


def print_tables(rows):
    bars_table(rows)
    for workload in [name for name in WORKLOADS if any(row["workload"] == name for row in rows)]:
        workload_table(workload, [row for row in rows if row["workload"] == workload])


def table(arguments):
    with open(arguments.file, encoding="utf-8") as file:
        print_tables([json.loads(line) for line in file])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("run")
    command.add_argument("--programs", required=True, help="folder with hearthctl, gateway_mock and gateway_load")
    command.add_argument("--rounds", type=int, default=5)
    command.add_argument("--workloads", help="default: all")
    command.add_argument("--lanes", help="default: all")
    command.add_argument("--out", default=os.devnull, help="a file that every figure is added to, a line each")
    command.add_argument("--no-pin", dest="pin", action="store_false", help="leave cores to the kernel")
    command.add_argument("--no-through", dest="through", action="store_false", help="translate on every lane")
    command.add_argument("--keep", action="store_true", help="keep the folder with logs and configuration")
    command.set_defaults(run=run)
    command = commands.add_parser("table")
    command.add_argument("file")
    command.set_defaults(run=table)
    arguments = parser.parse_args()
    arguments.run(arguments)


if __name__ == "__main__":
    main()
