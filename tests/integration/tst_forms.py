"""What the forms write is what OpenClaw takes: held against OpenClaw's own schema by a real validator."""

import json
import os
import subprocess
import unittest

try:
    import jsonschema
except ImportError as missing:
    raise RuntimeError("This test needs python3-jsonschema, Debian's package.") from missing

from support import DEADLINE, TEST_DATA, HearthTest

CONFIGS = sorted((TEST_DATA / "configs").glob("*.json5"))


class TestForms(HearthTest):
    def test_everything_that_the_forms_write_is_valid(self):
        validator = jsonschema.Draft7Validator(json.loads((TEST_DATA / "openclaw-schema.json").read_text()))
        made = self.folder / "made"
        made.mkdir()
        subprocess.run([os.environ["HEARTH_FORM_DOCUMENTS"], made, *CONFIGS], check=True, timeout=DEADLINE)
        files = sorted(made.glob("*.json5"))
        self.assertGreater(len(files), 100)
        for path in files:
            with self.subTest(config=path.name):
                out, _ = self.expect(0, "--config", path, "get", "", "--json")
                value = json.loads(out)["value"]
                self.assertEqual([f"{'.'.join(map(str, error.absolute_path))}: {error.message}"
                                  for error in validator.iter_errors(value)], [])
                if path.name.startswith("strict"):
                    self.assertEqual(json.loads(path.read_text()), value)


if __name__ == "__main__":
    unittest.main(verbosity=2)
