"""hearthctl init: what a template writes, into a new file and into one that is there."""

import json
import unittest

from support import TEST_DATA, HearthTest

TEMPLATES = ["recommended-local", "hosted-first", "local-first", "other-proxy", "region-pinned"]
LOCAL = "lmstudio/minimax-m2.1-gs32"


class TestInit(HearthTest):
    def test_alone_it_lists_the_templates(self):
        self.assertEqual([each["id"] for each in self.expect_json(0, "init")["templates"]], TEMPLATES)
        for each in self.expect_json(0, "init", "--list")["templates"]:
            self.assertTrue(each["title"] and each["description"] and each["options"])
        out, _ = self.expect(0, "init")
        for name in TEMPLATES:
            self.assertIn(name, out)
        self.assertFalse(self.config_path.exists())

    def test_a_new_file_is_shown_and_written_for_its_owner_alone(self):
        for name in TEMPLATES:
            with self.subTest(template=name):
                self.config_path = self.folder / name / "openclaw.json"
                out, _ = self.expect(0, "init", name)
                self.assertEqual(self.config_path.read_text(), out)
                self.assertEqual(self.config_path.stat().st_mode & 0o777, 0o600)
                told = self.expect_json(0, "check")
                self.assertEqual(told["diagnostics"], [])
                again = self.expect_json(0, "init", name)
                self.assertEqual((again["ok"], again["changed"], again["written"]), (True, False, False))

    def test_a_dry_run_writes_nothing(self):
        out, _ = self.expect(0, "init", "local-first", "--dry-run")
        self.assertIn(LOCAL, out)
        self.assertFalse(self.config_path.exists())
        told = self.expect_json(0, "init", "local-first", "--dry-run")
        self.assertEqual((told["new"], told["changed"], told["written"]), (True, True, False))
        self.assertEqual(told["removed"], [])
        self.assertIn(LOCAL, "".join(line["text"] for line in told["added"]))

    def test_an_empty_file_is_a_new_one(self):
        self.config_path.write_text("\n")
        self.assertIs(self.expect_json(0, "init", "other-proxy")["new"], True)

    def test_the_parts_are_named_by_options(self):
        self.expect(0, "init", "other-proxy", "--provider", "vllm", "--address", "http://10.0.0.5:8000",
                    "--model", "qwen/qwen3-30b", "--context-window", "65536", "--max-tokens", "4096",
                    "--key-variable", "VLLM_API_KEY", "--api", "openai-completions")
        row = json.loads(self.expect(0, "get", "models.providers.vllm", "--json")[0])["value"]
        self.assertEqual((row["baseUrl"], row["apiKey"], row["api"]),
                         ("http://10.0.0.5:8000/v1", "${VLLM_API_KEY}", "openai-completions"))
        self.assertEqual((row["models"][0]["name"], row["models"][0]["contextWindow"]), ("qwen3-30b", 65536))

    def test_what_is_there_stays_with_its_comments(self):
        text = (TEST_DATA / "configs" / "seed-local-first.json5").read_text().replace("{\n", "{ // mine\n", 1)
        self.config_path.write_text(text)
        out, err = self.expect(0, "init", "other-proxy")
        self.assertIn("+ ", out)
        self.assertNotIn(" - ", out)
        self.assertIn("hearthctl restore 1", err)
        after = self.config_path.read_text()
        self.assertTrue(after.startswith("{ // mine\n"))
        for line in text.splitlines():
            self.assertIn(line.rstrip(","), after)
        self.assertEqual(self.expect_json(0, "check")["chain"],
                         [LOCAL, "anthropic/claude-sonnet-4-5", "anthropic/claude-opus-4-6"])

    def test_what_would_give_way_is_told_and_wants_a_word(self):
        text = (TEST_DATA / "configs" / "seed-local-first.json5").read_text()
        self.config_path.write_text(text)
        out, err = self.expect(1, "init", "hosted-first")
        self.assertIn("- ", out)
        self.assertIn("agents.defaults.model.primary", err)
        self.assertIn("--replace", err)
        told = self.expect_json(1, "init", "hosted-first")
        self.assertEqual((told["ok"], told["written"]), (False, False))
        self.assertEqual(told["replaced"], [{"path": "agents.defaults.model.primary",
                                             "before": f'"{LOCAL}"', "after": '"anthropic/claude-sonnet-4-5"'}])
        self.assertEqual(self.config_path.read_text(), text)
        self.assertIs(self.expect_json(0, "init", "hosted-first", "--replace")["written"], True)
        self.assertEqual(self.expect_json(0, "check")["chain"],
                         ["anthropic/claude-sonnet-4-5", LOCAL, "anthropic/claude-opus-4-6"])
        self.expect(0, "restore", "1")
        self.assertEqual(self.config_path.read_text(), text)

    def test_a_key_is_neither_taken_nor_shown(self):
        _, err = self.expect(2, "init", "other-proxy", "--key-variable", "sk-or-v1-0123456789")
        self.assertNotIn("0123456789", err)
        self.expect(0, "init", "other-proxy")
        self.expect(0, "set", "models.providers.local.apiKey", "sk-secret")
        _, err = self.expect(1, "init", "other-proxy", "--key-variable", "LOCAL_KEY")
        self.assertNotIn("sk-secret", err)
        self.assertIn("models.providers.local.apiKey", err)

    def test_wrong_usage_is_2_and_says_why(self):
        for arguments in (["elsewhere"], ["local-first", "more"], ["local-first", "--hosts", "deepinfra"],
                          ["local-first", "--address", "box"], ["local-first", "--context-window", "8192"],
                          ["local-first", "--hosted", "sonnet"]):
            _, err = self.expect(2, "init", *arguments)
            self.assertTrue(err)
        self.assertFalse(self.config_path.exists())

    def test_what_cannot_be_changed_here_is_said(self):
        self.config_path.write_text("{ models: ")
        self.expect(3, "init", "other-proxy")
        self.config_path.write_text('{ gateway: { mode: "local" }, models: { $include: "./m.json5" } }')
        _, err = self.expect(1, "init", "other-proxy")
        self.assertIn("./m.json5", err)
        self.config_path.write_text("{}")
        self.environment["OPENCLAW_CONFIG_READONLY"] = "1"
        _, err = self.expect(1, "init", "other-proxy")
        self.assertIn("OPENCLAW_CONFIG_READONLY", err)
        self.assertEqual(self.config_path.read_text(), "{}")


if __name__ == "__main__":
    unittest.main(verbosity=2)
