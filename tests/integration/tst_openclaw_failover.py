"""The failures of tst_failover.py before the real OpenClaw alone, beside Hearth's figures. Nothing is asserted of the
former: what it does is its own affair.

Environment: HEARTH_OPENCLAW_WAIT  seconds after which a turn counts as unanswered (default 240)
"""

import concurrent.futures
import contextlib
import json
import os
import subprocess
import time
import unittest

from failover import CASES, CHAIN, LOAD_BUDGET, FailoverTest, chain, milliseconds, table
from openclaw import OpenClaw, end_turn
from upstreams import MODEL, Upstream

WAIT = float(os.environ.get("HEARTH_OPENCLAW_WAIT", "240"))
START = 60  # seconds that the program may take to come up, beside those
AT_ONCE = 2  # turns; they mostly wait


class TestOpenClawFailover(FailoverTest):
    def turn(self, name, config, primary, fallback):
        """When a turn asked primary and fallback, in seconds from its start, and how it ended."""
        home = self.folder / name.replace(" ", "-")
        home.mkdir()
        OpenClaw(home)  # installed before the clock runs
        path = home / "openclaw.json"
        path.write_text(config)
        begun = time.monotonic()
        turn = OpenClaw(home).start_turn(path, "Say yes.")
        try:
            turn.wait(START + WAIT)
            ended = f"ends with exit code {turn.returncode}"
        except subprocess.TimeoutExpired:
            ended = f"no answer within {WAIT:.0f} s"
        finally:
            end_turn(turn)
        first = [[when - begun for when in each.post_times] for each in (primary, fallback)]
        return first[0], first[1], ended

    def config_text(self, primary, fallback):
        providers = {"primary": (primary.url, [MODEL]), "fallback": (fallback.url, [MODEL])}
        self.write_config(providers, CHAIN, window=196608, max_tokens=8192)
        config = json.loads(self.config_path.read_text())
        config["gateway"] = {"mode": "local"}
        for provider in config["models"]["providers"].values():
            provider["apiKey"] = "none"
        return json.dumps(config)

    def test_both_side_by_side(self):
        with contextlib.ExitStack() as stack:
            healthy = stack.enter_context(Upstream()), stack.enter_context(Upstream())
            asked, _, ended = self.turn("healthy", self.config_text(*healthy), *healthy)
            self.assertTrue(asked, f"a turn with a healthy primary asked nobody: {ended}")
            start = asked[0]  # what the program takes before it asks anybody
            chains = {case: stack.enter_context(chain(case)) for case in CASES}
            configs = {case: self.config_text(*chains[case][:2]) for case in CASES}
            with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
                turns = {case: pool.submit(self.turn, case, configs[case], *chains[case][:2]) for case in CASES}
                alone = {case: turn.result() for case, turn in turns.items()}
        rows = []
        for case in CASES:
            primary, fallback, ended = alone[case]
            with chain(case) as (_, _, providers):
                program, gateway = self.serve_chain(providers)
                through = milliseconds(self.chat(gateway))
                program.stop()
            answer = f"{fallback[0] - (primary or [start])[0]:.1f} s" if fallback else f"none; {ended}"
            rows.append([case, through, answer, str(len(primary)) if primary else "-"])
        print(table(["primary", "Hearth", "OpenClaw alone", "requests to the primary"], rows))
        print(f"  figure: silence budget {LOAD_BUDGET * 1e3:.0f} ms; OpenClaw itself starts in {start:.1f} s, not counted",
              flush=True)


if __name__ == "__main__":
    unittest.main(verbosity=2)
