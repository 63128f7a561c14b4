"""hearthctl rename: a provider or a model under another name, in both files at once."""

import unittest
from pathlib import Path

from support import TEST_DATA, HearthTest

ROUTES = '{ version: 1, routes: { quick: { hops: ["lmstudio/minimax-m2.1-gs32"] } } } // mine\n'


class TestRename(HearthTest):
    def setUp(self):
        super().setUp()
        self.text = (TEST_DATA / "configs" / "seed-hybrid.json5").read_text()
        self.config_path.write_text(self.text)
        self.settings = self.folder / "hearth.json5"
        self.settings.write_text(ROUTES)

    def rename(self, code, *arguments):
        return self.expect(code, "--settings", self.settings, "rename", *arguments)

    def test_a_provider_changes_in_both_files(self):
        out, err = self.rename(0, "lmstudio", "studio")
        self.assertEqual(err, "")
        self.assertEqual(self.config_path.read_text(),
                         self.text.replace("lmstudio/", "studio/").replace("lmstudio: {", "studio: {"))
        self.assertEqual(self.settings.read_text(), ROUTES.replace("lmstudio/", "studio/"))
        self.assertIn(str(self.config_path), out)
        self.assertIn(str(self.settings), out)
        self.assertEqual(self.expect_json(0, "--settings", self.settings, "check")["chain"][1],
                         "studio/minimax-m2.1-gs32")

    def test_a_model_changes_with_all_that_refers_to_it(self):
        told = self.expect_json(0, "--settings", self.settings, "rename", "lmstudio/minimax-m2.1-gs32", "minimax")
        self.assertEqual((told["ok"], told["written"], told["elsewhere"]), (True, True, []))
        self.assertEqual([Path(file["file"]).name for file in told["files"]], ["openclaw.json", "hearth.json5"])
        self.assertEqual(len(told["files"][0]["added"]), 3)
        self.assertEqual(self.config_path.read_text(), self.text.replace("minimax-m2.1-gs32", "minimax"))

    def test_a_dry_run_writes_nothing(self):
        out, _ = self.rename(0, "lmstudio", "studio", "--dry-run")
        self.assertIn("+ ", out)
        self.assertEqual((self.config_path.read_text(), self.settings.read_text()), (self.text, ROUTES))

    def test_without_settings_the_config_alone_changes(self):
        self.settings.unlink()
        self.rename(0, "lmstudio", "studio")
        self.assertFalse(self.settings.exists())

    def test_both_or_none(self):
        self.settings.unlink()
        self.settings.symlink_to(self.folder)  # a folder: cannot be read as a file
        self.rename(3, "lmstudio", "studio")
        self.assertEqual(self.config_path.read_text(), self.text)

    def test_what_cannot_be_renamed_is_said(self):
        for names in (["nobody", "x"], ["lmstudio", "Big Box"], ["lmstudio", "hearth"],
                      ["lmstudio/minimax-m2.1-gs32", "a b"]):
            _, err = self.rename(1, *names)
            self.assertTrue(err.strip())
        self.rename(2, "lmstudio")
        self.settings.write_text("{ routes: ")
        self.rename(3, "lmstudio", "studio")
        self.assertEqual(self.config_path.read_text(), self.text)

    def test_references_in_included_files_are_told(self):
        (self.folder / "agents.json5").write_text('{ defaults: { model: "p/m" } }\n')
        self.config_path.write_text('{ gateway: { mode: "local" }, agents: { $include: "./agents.json5" },\n'
                                    '  models: { providers: { p: { baseUrl: "http://127.0.0.1:9/v1",\n'
                                    '    api: "openai-responses", models: [{ id: "m", name: "M" }] } } } }\n')
        _, err = self.rename(0, "p", "q")
        self.assertIn("agents.json5", err)
        self.assertIn("agents.defaults.model", err)


if __name__ == "__main__":
    unittest.main(verbosity=2)
