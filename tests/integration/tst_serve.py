"""The gateway of the real program: both endpoints, access, many streams, bad upstreams, an orderly end."""

import concurrent.futures
import contextlib
import json
import os
import threading
import unittest

from conformance import check_stream, output_text, reasoning_text
from support import (DEAD, DEADLINE, Gateway, HearthTest, chat_body, chat_chunks, encoded, joined,
                     responses_body)
from upstreams import (MODEL, BarrierUpstream, DyingUpstream, Upstream, begin_stream, delta,
                       write_event)

SAID = "The fire in the hearth is lit."


class TestAnswers(HearthTest):
    def setUp(self):
        super().setUp()
        self.write_config({"dead": (DEAD, ["practice"]),
                           "generic": (self.simulate("generic", "--rate", "0"),
                                       ["practice-4b", "practice-thinker-8b"])},
                          ["dead/practice", "generic/practice-4b"])
        _, self.gateway = self.serve()

    def test_responses_stream_conforms_and_names_both_attempts(self):
        stream = self.gateway.stream("/v1/responses", responses_body())
        checked = check_stream(stream.read_all())
        self.assertEqual(checked.found, [])
        self.assertTrue(output_text(checked.response).startswith(SAID))
        route = stream.headers["x-hearth-route"]
        self.assertLess(route.index("dead/practice"), route.index("generic/practice-4b"))

    def test_the_other_three_ways_give_the_same_text(self):
        status, _, body = self.gateway.ask("POST", "/v1/responses", responses_body(stream=False))
        self.assertEqual(status, 200)
        text = output_text(json.loads(body))
        self.assertTrue(text.startswith(SAID))
        chunks = chat_chunks(self.gateway.stream("/v1/chat/completions", chat_body()).read_all())
        self.assertEqual(joined(chunks, "content"), text)
        status, _, body = self.gateway.ask("POST", "/v1/chat/completions", chat_body(stream=False))
        self.assertEqual((status, json.loads(body)["choices"][0]["message"]["content"]), (200, text))

    def test_inline_thinking_becomes_a_reasoning_item(self):
        model = "generic/practice-thinker-8b"
        checked = check_stream(self.gateway.stream("/v1/responses", responses_body(model)).read_all())
        self.assertEqual(checked.found, [])
        self.assertEqual([item["type"] for item in checked.response["output"]], ["reasoning", "message"])
        self.assertTrue(output_text(checked.response).startswith(SAID))
        thought = reasoning_text(checked.response)
        self.assertTrue(thought)
        chunks = chat_chunks(self.gateway.stream("/v1/chat/completions", chat_body(model)).read_all())
        self.assertEqual(joined(chunks, "reasoning_content"), thought)
        self.assertEqual(joined(chunks, "content"), output_text(checked.response))

    def test_a_tool_is_called(self):
        tool = {"type": "function", "name": "weather", "strict": False,
                "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}}
        body = responses_body("generic/practice-4b", tools=[tool], tool_choice="required")
        checked = check_stream(self.gateway.stream("/v1/responses", body).read_all())
        self.assertEqual(checked.found, [])
        calls = [item for item in checked.response["output"] if item["type"] == "function_call"]
        self.assertEqual([call["name"] for call in calls], ["weather"])
        json.loads(calls[0]["arguments"])

    def test_an_answer_cut_at_its_limit_is_incomplete(self):
        checked = check_stream(self.gateway.stream("/v1/responses",
                                                   responses_body(max_output_tokens=5)).read_all())
        self.assertEqual(checked.found, [])
        self.assertEqual(checked.types[-1], "response.incomplete")
        self.assertEqual(checked.response["incomplete_details"], {"reason": "max_output_tokens"})
        chunks = chat_chunks(self.gateway.stream("/v1/chat/completions",
                                                 chat_body(max_tokens=5)).read_all())
        self.assertIn("length", [c["choices"][0]["finish_reason"] for c in chunks if c["choices"]])

    def test_models_and_health(self):
        listed = [model["id"] for model in self.gateway.get_json("/v1/models")["data"]]
        self.assertLessEqual({"hearth/auto", "generic/practice-4b"}, set(listed))
        self.assertEqual(self.gateway.get_json("/health")["status"], "ok")

    def test_errors_have_openais_shape(self):
        for path, body, wanted in (("/v1/responses", responses_body("nobody/nothing"), 404),
                                   ("/v1/chat/completions", b"{ not json", 400),
                                   ("/v1/nothing", {}, 404),
                                   ("/v1/responses", responses_body("dead/practice"), 404)):
            with self.subTest(path=path, wanted=wanted):
                status, _, answer = self.gateway.ask("POST", path, body)
                self.assertEqual(status, wanted, answer)
                error = json.loads(answer)["error"]
                self.assertLessEqual({"message", "type", "param", "code"}, error.keys())
                self.assertTrue(error["message"])

    def test_a_foreign_host_or_page_is_refused(self):
        for header in ({"Host": "evil.example"}, {"Origin": "https://evil.example"}):
            with self.subTest(**header):
                self.assertEqual(self.gateway.ask("GET", "/v1/models", **header)[0], 403)


class TestLife(HearthTest):
    def test_a_token_is_wanted_when_one_is_given(self):
        self.write_config({"generic": (self.simulate("generic"), ["practice-4b"])}, ["generic/practice-4b"])
        token = self.folder / "token"
        token.touch(mode=0o600)
        token.write_text("a-secret-of-this-test\n")
        _, gateway = self.serve("--token-file", token)
        status, _, body = gateway.ask("GET", "/v1/models")
        self.assertEqual((status, json.loads(body)["error"]["code"]), (401, "invalid_api_key"))
        self.assertEqual(Gateway(gateway.url, "wrong").ask("GET", "/v1/models")[0], 401)
        self.assertEqual(Gateway(gateway.url, "a-secret-of-this-test").ask("GET", "/v1/models")[0], 200)

    def test_without_options_a_token_is_made_and_kept(self):
        self.write_config({"generic": (self.simulate("generic"), ["practice-4b"])}, ["generic/practice-4b"])
        program = self.start_hearthctl("serve", "--listen", "127.0.0.1:0")
        url = program.wait_for(r"^listening on (\S+)$")[1]
        path = program.wait_for(r"(/\S+?)\.?$", name="err")[1]
        self.assertTrue(path.startswith(str(self.folder)), path)
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
        with open(path, encoding="ascii") as file:
            token = file.read().strip()
        self.assertNotIn(token, "".join(program.lines("out") + program.lines("err")))
        self.assertEqual(Gateway(url).ask("GET", "/v1/models")[0], 401)
        self.assertEqual(Gateway(url, token).ask("GET", "/v1/models")[0], 200)

    def test_sigterm_lets_a_stream_end_whole(self):
        self.write_config({"generic": (self.simulate("generic", "--rate", "20"), ["practice-4b"])},
                          ["generic/practice-4b"])
        program, gateway = self.serve()
        stream = gateway.stream("/v1/responses", responses_body())
        stream.read_until(b"output_text.delta")
        program.terminate()
        checked = check_stream(stream.read_all())
        self.assertEqual(checked.found, [])
        self.assertEqual(checked.response["status"], "completed")
        self.assertEqual(program.wait_end(), 0)

    def test_sigterm_without_requests_ends_at_once(self):
        self.write_config({"dead": (DEAD, ["practice"])}, ["dead/practice"])
        program, _ = self.serve()
        self.assertEqual(program.stop(), 0)

    def test_a_port_in_use_is_an_error_that_names_it(self):
        self.write_config({"dead": (DEAD, ["practice"])}, ["dead/practice"])
        _, gateway = self.serve()
        port = gateway.address.port
        _, err = self.expect(1, "serve", "--listen", f"127.0.0.1:{port}", "--no-token")
        self.assertIn(str(port), err)

    def test_the_demo_answers_to_its_own_curl_line(self):
        program = self.start_hearthctl("serve", "--demo")
        url = program.wait_for(r"^listening on (\S+)$")[1]
        line = program.wait_for(r"^curl -N (\S+)(/v1/responses) .* -d '(\{.*\})'$")
        self.assertEqual(line[1], url)
        for state in ("loaded", "cold", "unreachable"):
            program.wait_for(rf" {state}\b")
        stream = Gateway(url).stream(line[2], line[3].encode())
        self.assertEqual(check_stream(stream.read_all()).found, [])
        self.assertFalse((self.folder / ".openclaw").exists())
        self.assertFalse((self.folder / "config").exists())
        self.assertEqual(program.stop(), 0)


class TestUpstreams(HearthTest):
    def serve_over(self, upstream, window=32768):
        self.write_config({"small": (upstream.url, [MODEL])}, [f"small/{MODEL}"], window)
        return self.serve()[1]

    def test_64_streams_finish_interleaved(self):
        streams = 64
        with BarrierUpstream(streams, DEADLINE) as upstream:
            gateway = self.serve_over(upstream)

            def read(_):
                return gateway.stream("/v1/responses", responses_body()).read_all()

            with concurrent.futures.ThreadPoolExecutor(streams) as pool:
                for raw in pool.map(read, range(streams)):
                    checked = check_stream(raw)
                    self.assertEqual(checked.found, [])
                    self.assertEqual(output_text(checked.response), "".join(upstream.words))
            self.assertEqual(len(upstream.posts), streams)

    def test_posts_on_dying_connections_are_never_sent_twice(self):
        with DyingUpstream() as upstream:
            gateway = self.serve_over(upstream)
            body = chat_body(f"small/{MODEL}", stream=False)
            statuses = [gateway.ask("POST", "/v1/chat/completions", body)[0] for _ in range(10)]
            self.assertEqual(len(upstream.posts), 10, statuses)
            self.assertGreater(upstream.deaths, 0, "no connection was used twice: nothing was tested")
            self.assertEqual(sum(status != 200 for status in statuses), upstream.deaths)

    def test_a_tool_schema_crosses_byte_for_byte(self):
        schema = (b'{"type":"object","properties":{"zeta":{"type":"integer","maximum":18446744073709551615},'
                  b'"alpha":{"type":"string"},"Alpha":{"const":1.0},"alph\\u0061_":{"enum":[1e2,-0,0.10]},'
                  b'"\\u0e01":{}}, "required" : ["zeta","alpha"],"additionalProperties":false}')
        flat = (b'{"model":"auto","input":"Hi","tools":[{"type":"function","name":"t","strict":false,'
                b'"parameters":' + schema + b'}]}')
        nested = (b'{"model":"auto","messages":[{"role":"user","content":"Hi"}],"tools":[{"type":"function",'
                  b'"function":{"name":"t","parameters":' + schema + b'}}]}')
        with Upstream() as upstream:
            gateway = self.serve_over(upstream)
            for path, body in (("/v1/responses", flat), ("/v1/chat/completions", nested)):
                with self.subTest(path=path):
                    self.assertEqual(gateway.ask("POST", path, body)[0], 200)
                    self.assertIn(schema, upstream.posts[-1])

    def test_a_silent_upstream_does_not_hold_the_head(self):
        self.write_config({"mute": (self.simulate("generic", "--fault", "stall-head"), ["practice-4b"])},
                          ["mute/practice-4b"])
        settings = self.folder / "hearth.json5"
        settings.write_text("{ gateway: { headHoldMs: 1500 } }")
        _, gateway = self.serve("--no-token", "--settings", settings)

        def first_bytes(_):
            stream = gateway.stream("/v1/responses", responses_body())
            stream.abandon()
            return stream.status, stream.bytes.startswith(b"event: response.created\n")

        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            self.assertEqual(set(pool.map(first_bytes, range(16))), {(200, True)})

    def test_an_upstream_is_left_when_the_client_leaves(self):
        left = threading.Event()

        class Endless(Upstream):
            def answer(self, handler, body):
                begin_stream(handler)
                try:
                    while True:
                        write_event(handler, delta({"content": "on and "}))
                except OSError:
                    handler.close_connection = True
                    left.set()

        with Endless() as upstream:
            stream = self.serve_over(upstream).stream("/v1/responses", responses_body())
            stream.read_until(b"output_text.delta")
            stream.abandon()
            self.assertTrue(left.wait(DEADLINE))

    def test_a_stream_cut_upstream_ends_as_failed(self):
        self.write_config({"generic": (self.simulate("generic", "--fault", "cut-stream"), ["practice-4b"])},
                          ["generic/practice-4b"])
        _, gateway = self.serve()
        checked = check_stream(gateway.stream("/v1/responses", responses_body()).read_all())
        self.assertEqual(checked.found, [])
        self.assertEqual(checked.response["status"], "failed")
        raw = gateway.stream("/v1/chat/completions", chat_body("generic/practice-4b")).read_all()
        self.assertIn(b'data: {"error":', raw)

    def test_a_large_body_arrives_whole_on_a_kept_connection(self):
        with Upstream() as upstream:
            gateway = self.serve_over(upstream, window=200_000)
            text = "x" * 200_000
            body = encoded(chat_body(text=text, stream=False))
            with contextlib.closing(gateway.connection()) as connection:
                for _ in range(3):
                    connection.request("POST", "/v1/chat/completions", body, gateway.headers)
                    response = connection.getresponse()
                    self.assertEqual((response.status, bool(response.read())), (200, True))
            self.assertEqual([json.loads(post)["messages"][0]["content"] == text for post in upstream.posts],
                             [True] * 3)

    def test_a_body_beyond_all_windows_is_refused_in_words_that_clients_know(self):
        with Upstream() as upstream:
            gateway = self.serve_over(upstream)
            status, headers, answer = gateway.ask("POST", "/v1/responses", responses_body(text="x " * 200_000))
            error = json.loads(answer)["error"]
            self.assertEqual((status, error["code"]), (400, "context_length_exceeded"))
            self.assertIn("context length exceeded", error["message"].lower())
            self.assertEqual(headers["x-should-retry"], "false")
            self.assertEqual(upstream.posts, [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
