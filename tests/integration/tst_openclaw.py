"""What Hearth writes, before the real OpenClaw: it must find nothing wrong, nor anything to warn of."""

import concurrent.futures
import os
import unittest

from openclaw import OpenClaw
from support import TEST_DATA, HearthTest

CONFIGS = sorted((TEST_DATA / "configs").glob("*.json5"))
# The variables that the templates and configs name; no real key.
KEYS = {"OPENROUTER_API_KEY": "none", "HEARTH_KEY": "none"}
STRICT = '{\n  "channels": {},\n  "agents": { "defaults": { "model": "openai/gpt-5.2" } }\n}\n'


class TestOpenClaw(HearthTest):
    def setUp(self):
        super().setUp()
        self.openclaw = OpenClaw(self.folder)

    def assert_all_valid(self, paths):
        """OpenClaw takes a second or two each: two at a time."""
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            verdicts = pool.map(lambda path: self.openclaw.validate(path, **KEYS), paths)
        for path, verdict in zip(paths, verdicts):
            with self.subTest(file=path.name):
                self.assertEqual((verdict["valid"], verdict.get("issues", []), verdict["warnings"]),
                                 (True, [], []))
        print(f"  figure: {len(paths)} files before openclaw config validate", flush=True)

    def test_it_can_say_no(self):
        path = self.folder / "wrong.json"
        path.write_text('{ gateway: { mode: "local" }, models: { providers: { p: { baseURL: "x" } } } }')
        self.assertIs(self.openclaw.validate(path)["valid"], False)

    def test_every_template_in_a_new_file_and_in_one_that_is_there(self):
        paths = []
        grounds = {"new": None, "strict": STRICT, "seed": (TEST_DATA / "configs" / "seed-hybrid.json5").read_text()}
        for template in [each["id"] for each in self.expect_json(0, "init")["templates"]]:
            for name, text in grounds.items():
                self.config_path = self.folder / f"{template}-{name}.json"
                if text is not None:
                    self.config_path.write_text(text)
                self.expect(0, "init", template, "--replace")
                paths.append(self.config_path)
        self.assertEqual(len(paths), 15)
        self.assert_all_valid(paths)

    def test_every_change_of_a_form(self):
        self.assert_all_valid(self.form_results(*CONFIGS))


if __name__ == "__main__":
    unittest.main(verbosity=2)
