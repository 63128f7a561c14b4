"""hearthctl front: Hearth in front of OpenClaw's models, and the way back, in both files at once."""

import unittest

from support import TEST_DATA, HearthTest

SETTINGS = "{\n  // mine\n  gateway: { port: 12345 },\n  routes: { auto: { hops: [] } },\n}\n"


class TestFront(HearthTest):
    def setUp(self):
        super().setUp()
        self.text = (TEST_DATA / "configs" / "seed-hybrid.json5").read_text()
        self.config_path.write_text(self.text)
        self.settings = self.folder / "hearth.json5"
        self.settings.write_text(SETTINGS)

    def front(self, code, *arguments):
        return self.expect(code, "--settings", self.settings, "front", *arguments)

    def front_json(self, *arguments):
        return self.expect_json(0, "--settings", self.settings, "front", *arguments)

    def test_tells_how_it_is(self):
        told = self.front_json()
        self.assertEqual((told["ok"], told["state"], told["written"], told["files"]), (True, "off", False, []))
        self.assertEqual(self.config_path.read_text(), self.text)

    def test_there_and_back_restores_both_files(self):
        chain = self.front_json()["chain"]
        told = self.front_json("--on")
        self.assertEqual((told["state"], told["written"], told["chain"]), ("on", True, chain))
        self.assertEqual(told["address"], "http://127.0.0.1:12345/v1")
        self.assertEqual(told["key_variable"], "HEARTH_KEY")
        self.assertEqual(len(told["files"]), 2)
        self.assertNotEqual(self.config_path.read_text(), self.text)
        checked = self.expect_json(0, "--settings", self.settings, "check")
        self.assertEqual([each for each in checked["diagnostics"] if each["severity"] == "error"], [])
        self.assertEqual(self.front_json()["state"], "on")
        self.assertFalse(self.front_json("--on")["written"])  # twice is once
        told = self.front_json("--off")
        self.assertEqual((told["state"], told["written"]), ("off", True))
        self.assertEqual((self.config_path.read_text(), self.settings.read_text()), (self.text, SETTINGS))
        self.assertFalse(self.front_json("--off")["written"])

    def test_a_dry_run_writes_nothing(self):
        out, err = self.front(0, "--on", "--dry-run")
        self.assertIn("+ ", out)
        self.assertIn("HEARTH_KEY", err)
        self.assertEqual((self.config_path.read_text(), self.settings.read_text()), (self.text, SETTINGS))

    def test_missing_settings_are_begun(self):
        self.settings.unlink()
        self.front(0, "--on")
        self.assertIn("routes:", self.settings.read_text())
        self.front(0, "--off")
        self.assertEqual(self.config_path.read_text(), self.text)

    def test_both_or_none(self):
        self.environment["OPENCLAW_CONFIG_READONLY"] = "1"
        self.front(1, "--on")
        self.assertEqual((self.config_path.read_text(), self.settings.read_text()), (self.text, SETTINGS))

    def test_what_cannot_be_done_is_said(self):
        self.front(2, "--on", "--off")
        self.front(2, "now")
        self.settings.write_text("{ routes: ")
        _, err = self.front(3, "--on")
        self.assertTrue(err.strip())
        self.settings.write_text(SETTINGS)
        self.config_path.write_text("{}\n")
        self.front(1, "--on")
        self.config_path.unlink()
        self.front(3, "--on")


if __name__ == "__main__":
    unittest.main(verbosity=2)
