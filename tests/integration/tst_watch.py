"""Hearth watching a real llama-server that another client loads and unloads. Figures are printed, never asserted."""

import json
import threading
import time
import unittest

from llama import LlamaServer, scripts
from relay import Relay
from support import DEADLINE, HearthTest

FIRST, SECOND = "tiny-plain", "tiny-slow"
HOUR_OF_POLLS = 720  # one in 5 s, as a visible window asks
SLEEPING_POLLS = 60
SAFE_WITH_MODEL = "autoload=false"  # PROTOCOLS.md 2.3: without it a router loads the model it is asked about


def setUpModule():
    scripts()  # tell at once what is missing


def figure(text):
    print(f"  figure: {text}", flush=True)


def is_harmless(request):
    """A look that neither loads nor wakes a model."""
    method, target = request.split(" ", 1)
    return method == "GET" and "/slots" not in target and "reload" not in target \
        and ("model=" not in target or SAFE_WITH_MODEL in target)


class Changes:
    """Another client's view of the router's states, read as fast as it answers: (when, model, state)."""

    def __init__(self, llama):
        self._llama = llama
        self._seen = []
        self._last = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self):
        while not self._stop.wait(0.02):
            for model, state in self._llama.states().items():
                if self._last.get(model) != state:
                    self._last[model] = state
                    self._seen.append((time.monotonic(), model, state))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._stop.set()
        self._thread.join()

    def wait_for(self, model, state, after):
        """When the model came to be in that state, after the given moment."""
        while True:
            for when, name, value in list(self._seen):
                if name == model and value == state and when >= after:
                    return when
            if self._stop.wait(0.02):
                raise AssertionError(f"{model} never was {state}")


class WatchTest(HearthTest):
    def watch(self, url, models, interval):
        self.write_config({"llama": (url, models)}, [f"llama/{models[0]}"], window=4096)
        return self.start_hearthctl("status", "--watch", "--interval", interval, "--json")

    def relay_to(self, llama, hidden=()):
        relay = Relay(llama.url, hidden)
        self.addCleanup(relay.close)
        return relay


class TestRouter(WatchTest):
    @classmethod
    def setUpClass(cls):
        cls.llama = LlamaServer("-R")
        cls.addClassCleanup(cls.llama.stop)

    def command(self, act, model):
        status, _, answer = self.llama.client.ask("POST", f"/models/{act}", {"model": model})
        self.assertEqual(status, 200, answer)

    @staticmethod
    def states_told(program, model):
        """(when, state) of each line that told of another state than the line before."""
        told = []
        for when, line in program.timed_lines():
            state = next(row["state"] for row in json.loads(line)["providers"][0]["models"] if row["id"] == model)
            if not told or told[-1][1] != state:
                told.append((when, state))
        return told

    def wait_for_state(self, program, model, state, after=0.0):
        return program.wait_until(lambda _: next(
            (when for when, told in self.states_told(program, model) if told == state and when >= after), None),
            f"{model} {state}")

    def test_shows_what_another_client_loads_and_unloads(self):
        program = self.watch(self.llama.url, [FIRST, SECOND], 1)
        delays = []
        with Changes(self.llama) as changes:
            for model in (FIRST, SECOND):
                self.wait_for_state(program, model, "cold")
                for act, shown, own in (("load", "loaded", "loaded"), ("unload", "cold", "unloaded")):
                    began = time.monotonic()
                    self.command(act, model)
                    told = self.wait_for_state(program, model, shown, began)
                    delays.append(told - changes.wait_for(model, own, began))
        self.assertEqual([state for _, state in self.states_told(program, SECOND)],
                         ["cold", "loading", "loaded", "cold"])
        figure("shown after the router itself said so, s: " + ", ".join(f"{each:.2f}" for each in delays))

    def test_an_hour_of_polls_loads_nothing(self):
        # Without the router's events, by which Hearth would ask more seldom.
        relay = self.relay_to(self.llama, ["/models/sse"])
        program = self.watch(relay.url, [FIRST, SECOND], 0.2)
        program.wait_for('"state":"cold"')
        requests = relay.wait_until(lambda seen: len(seen) >= HOUR_OF_POLLS and seen, DEADLINE * 4)
        self.assertEqual([request for request in requests if not is_harmless(request)], [])
        self.assertEqual(set(self.llama.states().values()), {"unloaded"})
        figure(f"{len(requests)} requests, none of which loaded a model: {sorted(set(requests))}")


class TestSleeping(WatchTest):
    def test_a_sleeping_server_stays_asleep(self):
        llama = LlamaServer("-m", "plain", "--", "--sleep-idle-seconds", "1")
        self.addCleanup(llama.stop)
        end = time.monotonic() + DEADLINE
        pause = threading.Event()  # never set
        while not llama.client.get_json("/props")["is_sleeping"]:
            self.assertLess(time.monotonic(), end, "the server does not fall asleep")
            pause.wait(0.1)
        relay = self.relay_to(llama)
        program = self.watch(relay.url, ["tiny-plain"], 0.2)
        shown = program.wait_until(lambda lines: next(
            (row for line in lines for row in json.loads(line)["providers"][0]["models"]
             if row["state"] == "cold"), None), "a sleeping model")
        requests = relay.wait_until(lambda seen: len(seen) >= SLEEPING_POLLS and seen, DEADLINE)
        self.assertTrue(shown["sleeping"])
        self.assertEqual([request for request in requests if not is_harmless(request)], [])
        self.assertTrue(llama.client.get_json("/props")["is_sleeping"])


if __name__ == "__main__":
    unittest.main()
