"""Clients with tokens of their own, and TLS, by the real program."""

import hashlib
import http.client
import json
import ssl
import time
import unittest

from support import DEAD, DEADLINE, Gateway, HearthTest


class TestToken(HearthTest):
    def setUp(self):
        super().setUp()
        self.settings_path = self.folder / "hearth.json5"
        self.write_config({"dead": (DEAD, ["practice"])}, ["dead/practice"])

    def token(self, code, *arguments):
        return self.expect(code, "token", *arguments, "--settings", self.settings_path)

    def token_json(self, code, *arguments):
        return self.expect_json(code, "token", *arguments, "--settings", self.settings_path)

    def test_a_token_is_printed_once_and_only_its_hash_is_kept(self):
        out, err = self.token(0, "add", "whatsapp", "--models", "auto, dead/*", "--places", "local,lan",
                              "--reasoning", "omit")
        token = out.strip()
        self.assertTrue(token.startswith("hearth-") and len(token) > 40)
        self.assertIn("whatsapp", err)
        text = self.settings_path.read_text()
        self.assertNotIn(token, text)
        self.assertIn(hashlib.sha256(token.encode()).hexdigest(), text)
        self.assertIn("// Settings of Hearth", text)  # a first file has its comments
        self.assertEqual(self.settings_path.stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.token_json(0, "list"), {"clients": [
            {"name": "whatsapp", "models": ["auto", "dead/*"], "places": ["local", "lan"],
             "reasoning": "omit", "revoked": False}]})
        self.assertNotIn(token, self.token(0, "list")[0])

    def test_a_client_comes_and_goes_with_its_token(self):
        token = self.token_json(0, "add", "agent")["token"]
        program = self.start_hearthctl("serve", "--listen", "127.0.0.1:0", "--settings", self.settings_path)
        url = program.wait_for(r"^listening on (http://\S+)$")[1]

        def status():
            return Gateway(url, token).ask("GET", "/v1/models")[0]

        self.assertEqual(status(), 200)
        self.assertEqual(Gateway(url, "hearth-wrong").ask("GET", "/v1/models")[0], 401)
        main = self.token(0, "show")[0].strip()
        self.assertEqual(Gateway(url, main).ask("GET", "/v1/models")[0], 200)
        for action, wanted in (("revoke", 403), ("restore", 200), ("remove", 401)):
            self.token(0, action, "AGENT")  # names are the same in any case
            self.wait_until(lambda: status() == wanted, f"{wanted} after {action}")

    def test_wrong_usage_and_unknown_clients(self):
        for arguments in (["add"], ["add", "a", "b"], ["list", "a"], ["dance"], ["revoke"],
                          ["add", "a", "--places", "moon"], ["add", "a", "--reasoning", "loud"],
                          ["list", "--models", "auto"], ["add", "a", "--models", ","]):
            with self.subTest(arguments=arguments):
                self.token(2, *arguments)
        self.token(1, "revoke", "nobody")
        self.token(0, "add", "agent")
        before = self.settings_path.read_bytes()
        self.token(1, "add", "Agent")
        self.token(1, "add", " ")
        self.assertEqual(self.settings_path.read_bytes(), before)
        self.assertFalse(self.token_json(0, "restore", "agent")["changed"])

    def test_a_file_with_an_error_is_left_alone(self):
        self.settings_path.write_text("{ gateway: {")
        self.token(3, "add", "agent")
        self.assertEqual(self.settings_path.read_text(), "{ gateway: {")

    def test_encrypted_on_this_machine(self):
        self.settings_path.write_text('{ gateway: { tls: { mode: "on" }, token: "hearth-main" } }')
        program = self.start_hearthctl("serve", "--listen", "127.0.0.1:0", "--settings", self.settings_path)
        url = program.wait_for(r"^listening on (https://\S+)$")[1]
        certificate = next(self.folder.rglob("gateway-certificate.pem"))
        context = ssl.create_default_context(cafile=certificate)  # checks chain and name
        port = int(url.rpartition(":")[2])
        connection = http.client.HTTPSConnection("localhost", port, timeout=DEADLINE, context=context)
        connection.request("GET", "/v1/models", headers={"Authorization": "Bearer hearth-main"})
        self.assertEqual(connection.getresponse().status, 200)
        connection.close()
        plain = http.client.HTTPConnection("127.0.0.1", port, timeout=DEADLINE)
        plain.request("GET", "/v1/models")
        response = plain.getresponse()
        self.assertEqual(response.status, 400)
        self.assertIn("https://", json.loads(response.read())["error"]["message"])
        plain.close()

    def test_an_open_door_without_a_token_stays_shut(self):
        _, err = self.expect(1, "serve", "--listen", "0.0.0.0:0", "--no-token")
        self.assertIn("token", err)

    def wait_until(self, found, what):
        self.assertTrue(any(found() for _ in self.tries()), what)

    @staticmethod
    def tries():
        """Until the deadline: a request each, which takes its time."""
        end = time.monotonic() + DEADLINE
        while time.monotonic() < end:
            yield


if __name__ == "__main__":
    unittest.main()
