"""Hearth between a real llama-server or practice servers and the official clients. Figures are printed, never asserted."""

import concurrent.futures
import json
import statistics
import time
import unittest

from conformance import check_stream, output_text, reasoning_text
from failover import failing
from llama import LlamaServer, anthropic, node_modules, openai, scripts
from support import (DEAD, DEADLINE, Gateway, HearthTest, chat_body, chat_chunks, encoded, joined,
                     responses_body)
from upstreams import MODEL, Upstream

AUTO = "auto"
STREAMS = 64


def setUpModule():
    scripts()  # tell at once what is missing
    node_modules()


def figure(text):
    print(f"  figure: {text}", flush=True)


class InteropTest(HearthTest):
    """One llama-server per class, behind a chain whose first provider is dead."""

    llama_arguments = ()
    model = ""

    @classmethod
    def setUpClass(cls):
        cls.llama = LlamaServer(*cls.llama_arguments)
        cls.addClassCleanup(cls.llama.stop)

    def setUp(self):
        super().setUp()
        self.write_config({"dead": (DEAD, ["practice"]), "llama": (self.llama.url, [self.model])},
                          ["dead/practice", f"llama/{self.model}"], window=8192)

    def serve_llama(self):
        """A gateway whose first look at the llama-server is over."""
        program, gateway = self.serve("--no-token", "--status")
        program.wait_for(r'^"auto" ')
        return gateway

    def ask_conforming(self, gateway, body):
        """A Responses stream that must conform: its last response object."""
        checked = check_stream(gateway.stream("/v1/responses", body).read_all())
        self.assertEqual(checked.found, [])
        return checked.response

    def assert_same(self, result):
        """The helper's snapshot and the deltas it saw agree."""
        self.assertNotIn("thrown", result)
        self.assertEqual(result["text"] or "", result["deltas"]["text"])
        return result


class TestPlain(InteropTest):
    llama_arguments = ("-m", "plain")
    model = "tiny-plain"

    def test_streams_through_both_endpoints_name_both_attempts(self):
        gateway = self.serve_llama()
        first_bytes = []
        for _ in range(10):
            stream = gateway.stream("/v1/responses", responses_body(max_output_tokens=48))
            first_bytes.append(stream.first_byte_seconds)
            checked = check_stream(stream.read_all())
            self.assertEqual(checked.found, [])
            self.assertTrue(output_text(checked.response))
            self.assertLess(stream.headers["x-hearth-route"].index("dead/practice"),
                            stream.headers["x-hearth-route"].index("llama/tiny-plain"))
        figure(f"first byte of a stream: first {first_bytes[0] * 1e3:.1f} ms, "
               f"median {statistics.median(first_bytes) * 1e3:.1f} ms")
        stream = gateway.stream("/v1/chat/completions", chat_body(max_tokens=48))
        self.assertTrue(joined(chat_chunks(stream.read_all()), "content"))
        self.assertIn("dead/practice", stream.headers["x-hearth-route"])

    def test_the_first_byte_of_a_gateway_that_has_looked_at_nothing_yet(self):
        _, gateway = self.serve()
        stream = gateway.stream("/v1/responses", responses_body(max_output_tokens=8))
        self.assertEqual(check_stream(stream.read_all()).found, [])
        self.assertIn("dead/practice", stream.headers["x-hearth-route"])
        figure(f"first byte right after the start: {stream.first_byte_seconds * 1e3:.1f} ms")

    def test_the_official_client_streams_through_hearth_and_throws_without(self):
        direct = openai(self.llama.url, "responses", self.model)
        self.assertIn("thrown", direct, "llama-server's own stream has become clean: say so in the documents")
        figure(f"openai responses.stream() on llama-server itself throws: {direct['thrown']}")
        gateway = self.serve_llama()
        result = self.assert_same(openai(gateway.url, "responses", AUTO))
        self.assertEqual((result["status"], result["items"]), ("completed", ["message"]))
        self.assertTrue(result["text"])
        chat = self.assert_same(openai(gateway.url, "chat", AUTO))
        self.assertTrue(chat["text"])
        raw = openai(gateway.url, "rawResponses", AUTO)["types"]
        self.assertEqual((raw[0], raw[-1]), ("response.created", "response.completed"))
        self.assertIn("llama/tiny-plain", openai(gateway.url, "models", AUTO)["ids"])

    def test_anthropics_client_streams_and_counts(self):
        gateway = self.serve_llama()
        result = self.assert_same(anthropic(gateway.url, "stream", AUTO))
        self.assertEqual((result["status"], result["blocks"]), ("end_turn", ["text"]))
        self.assertTrue(result["text"])
        self.assertTrue(anthropic(gateway.url, "whole", AUTO)["text"])
        types = anthropic(gateway.url, "raw", AUTO)["types"]
        self.assertEqual((types[0], types[-1]), ("message_start", "message_stop"))
        self.assertGreater(anthropic(gateway.url, "count", AUTO)["input_tokens"], 1)

    def test_structured_output_is_a_value_through_hearth_and_not_without(self):
        direct = openai(self.llama.url, "responsesParsed", self.model)
        self.assertIn("thrown", direct, "llama-server's Responses has come to honour schemas: say so in the documents")
        figure(f"openai responses.parse() on llama-server itself throws: {direct['thrown']}")
        gateway = self.serve_llama()
        for scenario in ("responsesParsed", "chatParsed"):
            with self.subTest(scenario=scenario):
                parsed = openai(gateway.url, scenario, AUTO)["parsed"]
                self.assertIsInstance(parsed["lit"], bool)
                self.assertIn(parsed["colour"], ("red", "green"))

    def test_whole_answers_come_from_both_endpoints(self):
        gateway = self.serve_llama()
        status, _, body = gateway.ask("POST", "/v1/responses", responses_body(stream=False))
        self.assertEqual(status, 200)
        self.assertTrue(output_text(json.loads(body)))
        status, _, body = gateway.ask("POST", "/v1/chat/completions", chat_body(stream=False))
        self.assertEqual(status, 200)
        self.assertTrue(json.loads(body)["choices"][0]["message"]["content"])

    def test_hearthctl_chat_answers(self):
        out, err = self.expect(0, "chat", "--max-output-tokens", "48", "Hello")
        self.assertTrue(out.strip())
        self.assertIn("llama/tiny-plain", err)


class TestThink(InteropTest):
    llama_arguments = ("-m", "think")
    model = "tiny-think"

    def test_thinking_is_an_item_of_its_own_and_never_text(self):
        gateway = self.serve_llama()
        response = self.ask_conforming(gateway, responses_body(max_output_tokens=2000))
        self.assertEqual([item["type"] for item in response["output"]], ["reasoning", "message"])
        self.assertTrue(reasoning_text(response))
        self.assertNotIn("think>", output_text(response))
        chunks = chat_chunks(gateway.stream("/v1/chat/completions", chat_body(max_tokens=2000)).read_all())
        self.assertTrue(joined(chunks, "reasoning_content"))
        self.assertNotIn("think>", joined(chunks, "content"))

    def test_the_official_client_sees_it_apart(self):
        gateway = self.serve_llama()
        result = self.assert_same(openai(gateway.url, "responses", AUTO))
        self.assertEqual(result["items"][0], "reasoning")
        self.assertEqual(result["reasoning"], result["deltas"]["reasoning"])
        self.assertTrue(result["reasoning"])
        chat = self.assert_same(openai(gateway.url, "chat", AUTO))
        self.assertTrue(chat["deltas"]["reasoning"])
        self.assertNotIn("think>", chat["text"] or "")

    def test_anthropics_client_sees_it_apart(self):
        result = self.assert_same(anthropic(self.serve_llama().url, "thinking", AUTO))
        self.assertEqual(result["blocks"][0], "thinking")
        self.assertEqual(result["thinking"], result["deltas"]["thinking"])
        self.assertTrue(result["thinking"])
        self.assertNotIn("think>", result["text"])

    def test_inline_thinking_is_split_off(self):
        """As from a server that does not know the model's tags."""
        inline = LlamaServer("-m", "think", "--", "--reasoning-format", "none")
        self.addCleanup(inline.stop)
        self.write_config({"inline": (inline.url, [self.model])}, [f"inline/{self.model}"], window=8192)
        response = self.ask_conforming(self.serve_llama(), responses_body(max_output_tokens=2000))
        self.assertEqual([item["type"] for item in response["output"]], ["reasoning", "message"])
        self.assertNotIn("think>", output_text(response) + reasoning_text(response))


class TestTools(InteropTest):
    llama_arguments = ("-m", "tool")
    model = "tiny-tool"

    def test_a_round_trip_with_a_tool_through_all_endpoints(self):
        gateway = self.serve_llama()
        for client, scenario in ((openai, "responsesTools"), (openai, "chatTools"), (anthropic, "tools")):
            with self.subTest(scenario=scenario):
                result = client(gateway.url, scenario, AUTO)
                self.assertNotIn("thrown", result)
                self.assertTrue(result["calls"])
                self.assertTrue(all("city" in each for each in result["arguments"]))
                self.assertTrue(result["text"])


class TestSteady(InteropTest):
    llama_arguments = ("-m", "steady")
    model = "tiny-steady"

    def busy(self):
        return [slot for slot in self.llama.slots() if slot["is_processing"]]

    def test_a_killed_client_stops_the_generation(self):
        gateway = self.serve_llama()
        for path, body in (("/v1/responses", responses_body(max_output_tokens=6000, ignore_eos=True)),
                           ("/v1/chat/completions", chat_body(max_tokens=6000, ignore_eos=True))):
            with self.subTest(path=path):
                stream = gateway.stream(path, body)
                stream.read_until(b"delta")
                self.assertTrue(self.busy(), "llama-server is not generating: nothing was tested")
                stream.abandon()
                begun = time.monotonic()
                decoded = 0
                while slots := self.busy():
                    decoded = slots[0]["next_token"][0]["n_decoded"]
                    self.assertLess(time.monotonic() - begun, DEADLINE, "it goes on generating for nobody")
                figure(f"{path}: llama-server idle {(time.monotonic() - begun) * 1e3:.0f} ms after the client "
                       f"left, last seen at token {decoded}")
                self.assertLess(decoded, 6000)


class TestEmbeddings(InteropTest):
    llama_arguments = ("-m", "plain", "--", "--embeddings", "--pooling", "mean")
    model = "tiny-plain"

    def test_embeddings_pass(self):
        lengths = openai(self.serve_llama().url, "embeddings", f"llama/{self.model}")["lengths"]
        self.assertEqual(len(lengths), 2)
        self.assertGreater(lengths[0], 0)
        self.assertEqual(lengths[0], lengths[1])


class TestPractice(HearthTest):
    """The clients before practice servers, of which each model does what it is asked."""

    def setUp(self):
        super().setUp()
        self.write_config({"practice": (self.simulate("generic", "--rate", "0"),
                                        ["practice-4b", "practice-thinker-8b"])}, ["practice/practice-4b"])

    def test_both_clients_stream_call_tools_and_parse(self):
        _, gateway = self.serve()
        for client, scenario in ((openai, "responses"), (openai, "chat"), (anthropic, "stream")):
            with self.subTest(client=client.__name__, scenario=scenario):
                result = client(gateway.url, scenario, AUTO)
                self.assertNotIn("thrown", result)
                self.assertTrue(result["text"])
                self.assertEqual(result["text"], result["deltas"]["text"])
        for client, scenario in ((openai, "responsesTools"), (openai, "chatTools"), (anthropic, "tools")):
            with self.subTest(client=client.__name__, scenario=scenario):
                result = client(gateway.url, scenario, AUTO)
                self.assertNotIn("thrown", result)
                self.assertEqual([list(each) for each in result["arguments"]], [["city"]])
                self.assertTrue(result["text"])
        for scenario in ("responsesParsed", "chatParsed"):
            with self.subTest(scenario=scenario):
                self.assertEqual(openai(gateway.url, scenario, AUTO).get("parsed"), {"lit": True, "colour": "red"})

    def test_anthropics_client_sees_thinking_apart_and_lists_models(self):
        _, gateway = self.serve()
        result = anthropic(gateway.url, "thinking", "practice/practice-thinker-8b")
        self.assertEqual(result["blocks"], ["thinking", "text"])
        self.assertEqual((result["text"], result["thinking"]), (result["deltas"]["text"], result["deltas"]["thinking"]))
        self.assertTrue(result["thinking"])
        listed = anthropic(gateway.url, "models", AUTO)
        self.assertIn("practice/practice-4b", listed["ids"])
        self.assertEqual(listed["one"], listed["ids"][0])
        self.assertGreater(anthropic(gateway.url, "count", AUTO)["input_tokens"], 1)

    def test_errors_are_of_the_clients_own_classes(self):
        token = self.folder / "token"
        token.touch(mode=0o600)
        token.write_text("a-secret-of-this-test\n")
        _, gateway = self.serve("--token-file", token)
        for client, scenario in ((openai, "responses"), (openai, "chatParsed"), (anthropic, "whole")):
            with self.subTest(client=client.__name__, scenario=scenario):
                for model, key, wanted in (("nobody/nothing", "a-secret-of-this-test", ("NotFoundError", 404)),
                                           (AUTO, "wrong", ("AuthenticationError", 401))):
                    result = client(gateway.url, scenario, model, key)
                    self.assertEqual((result.get("error"), result.get("status")), wanted, result)

    def test_a_failed_chain_is_asked_for_once(self):
        """The clients try again by themselves, unless they are told that it is of no use."""
        for client in (openai, anthropic):
            with self.subTest(client=client.__name__), failing("answers 500") as upstream:
                self.write_config({"broken": (upstream.url, [MODEL])}, [f"broken/{MODEL}"])
                program, gateway = self.serve()
                self.assertIn("thrown", client(gateway.url, "defaults", AUTO))
                program.stop()
                self.assertEqual(len(upstream.posts), 1)


class TestRouter(InteropTest):
    llama_arguments = ("-R",)
    model = "tiny-plain"

    def test_a_cold_model_answers_through_the_gateway(self):
        response = self.ask_conforming(self.serve_llama(), responses_body(max_output_tokens=16))
        self.assertTrue(output_text(response))


class TestMany(InteropTest):
    llama_arguments = ("-m", "plain", "--", "-np", str(STREAMS), "-c", str(STREAMS * 512))
    model = "tiny-plain"

    def setUp(self):
        super().setUp()
        self.write_config({"llama": (self.llama.url, [self.model])}, [f"llama/{self.model}"], window=512,
                          max_tokens=256)

    def test_64_streams_finish_interleaved(self):
        gateway = self.serve_llama()

        def read(number):
            begun = time.monotonic()
            stream = gateway.stream("/v1/responses", responses_body(
                text=f"Hello {number}", max_output_tokens=100, ignore_eos=True))
            first = time.monotonic()
            return begun, first, check_stream(stream.read_all()), time.monotonic()

        with concurrent.futures.ThreadPoolExecutor(STREAMS) as pool:
            ends = list(pool.map(read, range(STREAMS)))
        for _, _, checked, _ in ends:
            self.assertEqual(checked.found, [])
            self.assertTrue(output_text(checked.response))
        together = sum(first < min(end for *_, end in ends) for _, first, _, _ in ends)
        figure(f"{STREAMS} streams on one llama-server: {together} under way before the first ended, all done "
               f"in {max(end for *_, end in ends) - min(begun for begun, *_ in ends):.2f} s")
        self.assertGreater(together, 1)


class TestLargeBody(HearthTest):
    def test_what_a_200_kb_body_costs(self):
        upstream = self.enterContext(Upstream())
        direct = Gateway(upstream.url)
        self.write_config({"small": (upstream.url, [MODEL])}, [f"small/{MODEL}"], window=200_000)
        _, hearth = self.serve()
        hearth.ask("GET", "/v1/models")
        for size in (200, 200_000):
            times = {"direct": [], "hearth": []}
            with_body = {"direct": encoded(chat_body(MODEL, "x" * size, False)),
                         "hearth": encoded(chat_body(f"small/{MODEL}", "x" * size, False))}
            kept = {"direct": direct.connection(), "hearth": hearth.connection()}
            for _ in range(100):  # in turns, so that both see the same machine
                for name, connection in kept.items():
                    begun = time.monotonic()
                    connection.request("POST", "/v1/chat/completions", with_body[name], direct.headers)
                    response = connection.getresponse()
                    body = response.read()
                    times[name].append(time.monotonic() - begun)
                    self.assertEqual(response.status, 200, body)
            for connection in kept.values():
                connection.close()
            medians = {name: statistics.median(each) * 1e3 for name, each in times.items()}
            figure(f"{size} bytes of prompt: direct {medians['direct']:.2f} ms, through Hearth "
                   f"{medians['hearth']:.2f} ms, added {medians['hearth'] - medians['direct']:.2f} ms (medians)")


if __name__ == "__main__":
    unittest.main(verbosity=2)
