"""The request log of the real program, while it serves and afterwards."""

import json
import unittest

from support import DEAD, HearthTest, chat_body, responses_body


class TestLog(HearthTest):
    def setUp(self):
        super().setUp()
        self.write_config({"dead": (DEAD, ["practice"]),
                           "generic": (self.simulate("generic", "--rate", "0"), ["practice-4b"])},
                          ["dead/practice", "generic/practice-4b"])

    def log(self, *arguments):
        out, _ = self.expect(0, "log", "--json", *arguments)
        return [json.loads(line) for line in out.splitlines()]

    def test_without_a_request_there_is_nothing(self):
        out, err = self.expect(0, "log")
        self.assertEqual(out, "")
        self.assertNotEqual(err, "")
        self.assertEqual(self.log(), [])

    def test_wrong_usage(self):
        self.expect(2, "log", "yesterday")
        self.expect(2, "log", "--count", "many")

    def test_what_became_of_requests_is_told_afterwards(self):
        program, gateway = self.serve()
        self.assertEqual(gateway.ask("POST", "/v1/responses", responses_body(stream=False))[0], 200)
        self.assertGreaterEqual(gateway.ask("POST", "/v1/chat/completions", chat_body("dead/practice"))[0], 400)
        self.assertEqual(program.stop(), 0)
        served, failed = self.log()
        self.assertEqual((served["state"], served["door"], served["asked"], served["model"], served["status"]),
                         ("served", "responses", "auto", "generic/practice-4b", 200))
        self.assertGreater(served["output_tokens"], 0)
        self.assertEqual(served["steps"][-1]["kind"], "ended")
        self.assertEqual((failed["state"], failed["door"], failed["asked"]),
                         ("failed", "chat-completions", "dead/practice"))
        self.assertEqual(self.log("--failed"), [failed])
        self.assertEqual(self.log("--count", "1"), [failed])
        self.assertEqual(self.log("--client", "nobody"), [])
        out, _ = self.expect(0, "log")
        self.assertIn("auto → generic/practice-4b", out)
        self.assertNotIn("Hello", out + json.dumps([served, failed]))  # no text of a request

    def test_it_is_followed_as_it_grows(self):
        program, gateway = self.serve()
        follower = self.start_hearthctl("log", "--follow", "--json")
        gateway.ask("POST", "/v1/responses", responses_body(stream=False))
        follower.wait_for(r'"door":"responses"')
        gateway.ask("POST", "/v1/chat/completions", chat_body(stream=False))
        follower.wait_for(r'"door":"chat-completions"')
        self.assertEqual(len(follower.lines()), 2)
        self.assertEqual(follower.stop(), 0)
        self.assertEqual(program.stop(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
