"""hearthctl on servers: what it finds, loads, unloads, keeps warm, and tells of it. Against practice servers."""

import json
import unittest
from urllib.parse import urlsplit

from support import DEAD, HearthTest

LOADED, COLD = "practice-4b", "practice-thinker-8b"


class TestServers(HearthTest):
    def setUp(self):
        super().setUp()
        self.address = self.simulate("lmstudio", "--load-time", "0.3")
        self.write_config({"lmstudio": (self.address, [LOADED, COLD]), "away": (DEAD, ["gone"])},
                          [f"lmstudio/{LOADED}", "away/gone"])

    def status(self):
        return self.expect_json(0, "status")

    def model(self, name):
        return next(row for row in self.status()["providers"][0]["models"] if row["id"] == name)

    def cold_model(self):
        return next(row["ref"] for row in self.status()["providers"][0]["models"] if row["state"] == "cold")

    def test_status_tells_each_figure_with_its_origin(self):
        status = self.status()
        provider, away = status["providers"]
        self.assertEqual([provider["kind"], provider["state"], provider["place"]], ["lm-studio", "up", "local"])
        self.assertIn("openai-responses", provider["dialects"])
        self.assertEqual(away["state"], "unreachable")
        model = next(row for row in provider["models"] if row["state"] == "loaded")
        self.assertGreater(model["context_loaded"], 0)
        self.assertEqual(model["origins"]["context_loaded"], "reported")
        self.assertEqual(model["origins"]["context_configured"], "declared")
        self.assertEqual(model["learnt"]["requests"], 0)
        self.assertTrue(model["abilities"]["unload"])
        self.assertEqual([route["name"] for route in status["routes"]], ["auto"])
        self.assertIn("drift", status)

    def test_a_model_is_loaded_and_unloaded(self):
        ref = self.cold_model()
        job = self.expect_json(0, "load", ref)
        self.assertEqual([job["model"], job["act"], job["state"]], [ref, "load", "done"])
        name = ref.split("/", 1)[1]
        self.assertEqual(self.model(name)["state"], "loaded")
        self.assertEqual(self.expect_json(0, "unload", ref)["state"], "done")
        self.assertEqual(self.model(name)["state"], "cold")

    def test_what_cannot_be_loaded_is_told(self):
        _, err = self.expect(1, "load", "nobody/nothing")
        self.assertIn("nobody/nothing", err)
        self.expect(1, "load", "away/gone")
        self.expect(2, "load")
        self.expect(2, "load", "a/b", "--context", "many")

    def test_a_model_is_kept_warm_by_the_settings(self):
        ref = self.cold_model()
        settings = self.folder / "config" / "hearth" / "hearth.json5"
        out = self.expect_json(0, "warm", ref, "--for", "2h")
        self.assertTrue(out["ok"])
        self.assertIn(f'"{ref}"', settings.read_text(encoding="utf-8"))
        keep = self.model(ref.split("/", 1)[1])["keep_warm"]
        self.assertEqual(keep["until_ms"] // 1000, out["until_ms"] // 1000)
        self.expect_json(0, "warm", ref, "--end")
        self.assertNotIn(f'"{ref}"', settings.read_text(encoding="utf-8"))
        self.expect(2, "warm", ref, "--for", "soon")
        self.expect(2, "warm", ref, "--for", "1h", "--end")

    def test_watch_tells_what_another_client_does(self):
        ref = self.cold_model()
        program = self.start_hearthctl("watch", "--interval", "0.2")

        def events(lines, kind):
            return [event for event in map(json.loads, lines) if event["event"] == kind]

        program.wait_until(lambda lines: any(event["model"] == ref and event["to"] == "cold"
                                             for event in events(lines, "model_state")), "the model is cold")
        self.expect(0, "load", ref)
        program.wait_until(lambda lines: any(event["model"] == ref and event["to"] == "loaded"
                                             for event in events(lines, "model_state")), "it is loaded")
        self.assertEqual(program.stop(), 0)

    def test_discover_finds_a_server_on_a_usual_port(self):
        found = self.expect_json(0, "discover", urlsplit(self.address).netloc)["found"]
        self.assertEqual([server["kind"] for server in found], ["lm-studio"])
        self.assertEqual(found[0]["configured_as"], "lmstudio")

    def test_discover_without_a_find_says_so(self):
        out, _ = self.expect(4, "discover", urlsplit(DEAD).netloc)
        self.assertIn("127.0.0.1", out)


if __name__ == "__main__":
    unittest.main()
