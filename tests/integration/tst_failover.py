"""How long an answer takes when the primary fails and the fallback is healthy. Bounds are generous: machines that test
are slow. What was measured is printed."""

import json
import statistics
import unittest

from conformance import check_stream, output_text
from failover import CASES, CHAIN, chain, table
from support import HearthTest, chat_body, chat_chunks, joined, responses_body

LOAD_BUDGET = 1.0  # seconds; the least that may be set
ROUNDS = 5
BOUND = 1.0  # seconds; 0.1 on a machine at rest


class TestFailover(HearthTest):
    def serve_chain(self, providers):
        """A gateway that has not met the failure yet, but has looked at both servers."""
        self.write_config(providers, CHAIN)
        settings = self.folder / "hearth.json5"
        settings.write_text(json.dumps({"policy": {"loadBudgetMs": round(LOAD_BUDGET * 1000)}}))
        program, gateway = self.serve("--no-token", "--status", "--settings", settings)
        program.wait_for(r'^"auto" ')
        gateway.ask("GET", "/v1/models")  # the program's own first request costs more
        return program, gateway

    def first_and_later(self, case, ask):
        """Seconds to the first byte: of requests that meet the failure for the first time, and of the next ones."""
        first, later = [], []
        for _ in range(ROUNDS):
            with chain(case) as (primary, fallback, providers):
                program, gateway = self.serve_chain(providers)
                first.append(ask(gateway))
                if case != "refuses":
                    self.assertEqual(len(primary.posts), 1, "the primary was not asked: nothing was tested")
                later.append(ask(gateway))
                self.assertEqual(len(fallback.posts), 2)
                program.stop()
        return first, later

    def chat(self, gateway):
        stream = gateway.stream("/v1/chat/completions", chat_body())
        self.assertEqual(joined(chat_chunks(stream.read_all()), "content"), "Yes")
        return self.seconds_of(stream)

    def responses(self, gateway):
        stream = gateway.stream("/v1/responses", responses_body())
        checked = check_stream(stream.read_all())
        self.assertEqual((checked.found, output_text(checked.response)), ([], "Yes"))
        return self.seconds_of(stream)

    def seconds_of(self, stream):
        route = stream.headers["x-hearth-route"]
        self.assertLess(route.index(CHAIN[0]), route.index(CHAIN[1]))
        return stream.first_byte_seconds

    def test_the_fallback_answers_at_once_or_when_the_budget_for_silence_is_spent(self):
        rows = []
        for case in CASES:
            for name, ask in (("Chat Completions", self.chat), ("Responses", self.responses)):
                with self.subTest(case=case, endpoint=name):
                    first, later = self.first_and_later(case, ask)
                    budget = LOAD_BUDGET if case == "stays silent" else 0
                    self.assertGreaterEqual(min(first), budget)
                    self.assertLess(max(first), budget + BOUND)
                    self.assertLess(max(later), budget + BOUND)
                    rows.append([case, name, milliseconds(statistics.median(first)), milliseconds(max(first)),
                                 milliseconds(statistics.median(later))])
        print(table(["primary", "endpoint", "first request, median", "largest", "next request, median"], rows),
              flush=True)


def milliseconds(seconds):
    return f"{seconds * 1e3:.1f} ms"


if __name__ == "__main__":
    unittest.main(verbosity=2)
