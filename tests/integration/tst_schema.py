"""What Hearth writes is what OpenClaw takes: held against OpenClaw's own schema by a real validator.

tests/data/openclaw-schema.json is what `openclaw config schema --json` of 2026.9.6 prints, cut to the sections that
Hearth knows.
"""

import copy
import json
import re
import unittest

try:
    import jsonschema
except ImportError as missing:
    raise RuntimeError("This test needs python3-jsonschema, Debian's package.") from missing

from support import TEST_DATA, HearthTest

CONFIGS = sorted((TEST_DATA / "configs").glob("*.json5"))

# Each holds mistakes that OpenClaw refuses, and no others.
BROKEN = {
    "a misspelt key": """{
  // mine
  gateway: { mode: "local" },
  models: { providers: { p: { baseURL: "http://127.0.0.1:1", api: "ollama", models: [] } } },
}
""",
    "types": """{
  models: { providers: { ollama: { authHeader: "true", timeoutSeconds: 1.5, region: 5,
    models: [{ id: "m", contextWindow: "65536", input: "text", reasoning: "False", cost: { outptu: 1 } }] } } },
  agents: { defaults: { model: { primary: "ollama/m", fallbacks: "ollama/m" }, maxConcurrent: "4" } },
}
""",
    "values": """{
  gateway: { mode: "locl", port: 0, reload: { mode: "hot" } },
  models: { mode: "merg", catalogRefresh: { enabled: "true" }, providers: { ollama: {
    api: "openai-codex-responses", models: [{ id: "m", name: "", contextWindow: 0, maxTokens: -1,
      compat: { supportsTool: true, maxTokensField: "max_token" } }] } } },
  agents: { defaults: { thinkingDefault: "hihg", compaction: { recentTurnsPreserve: 99, mode: "safegaurd" } } },
}
""",
    "references": """{
  secrets: { providers: { e: { command: "/x" }, f: { source: "fil", path: "/k" } } },
  models: { providers: { ollama: { apiKey: { source: "env", id: "KEY" } },
    lmstudio: { apiKey: { source: "env", provider: "Default", id: "my-key" } } } },
}
""",
    "keys of former times": """{
  meta: { lastTouchedAt: "2026-02-26T00:00:00Z" },
  auth: { cooldowns: {} },
  models: { bedrockDiscovery: {} },
  agents: { defaults: { memorySearch: {}, compaction: { reserveTokensFloor: 1 } } },
}
""",
    "strict JSON": """{
  "models": {
    "providers": {
      "ollama": { "models": [ { "id": "m", "nam": "M" } ], "headrs": {} }
    }
  },
  "agnts": {}
}
""",
}


def steps(path):
    """A dotted path with brackets as keys and indices."""
    found = re.findall(r'\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.\[\]]+)', path)
    return [json.loads(f'"{quoted}"') if quoted else int(index) if index else plain for quoted, index, plain in found]


def repaired(value, operations):
    """A copy of a JSON value after the operations of a repair."""
    value = copy.deepcopy(value)
    for operation in operations:
        *way, last = steps(operation["path"])
        place = value
        for step in way:
            place = place.setdefault(step, {}) if isinstance(place, dict) else place[step]
        match operation["kind"]:
            case "set":
                place[last] = json.loads(operation["value"])
            case "insert":
                place[last].insert(operation["index"], json.loads(operation["value"]))
            case "remove":
                del place[last]
            case "rename":
                place[operation["key"]] = place.pop(last)
    return value


class TestSchema(HearthTest):
    @classmethod
    def setUpClass(cls):
        schema = json.loads((TEST_DATA / "openclaw-schema.json").read_text())
        jsonschema.Draft7Validator.check_schema(schema)
        cls.validator = jsonschema.Draft7Validator(schema)

    def errors(self, value):
        return [f"{'.'.join(map(str, error.absolute_path))}: {error.message}"
                for error in self.validator.iter_errors(value)]

    def value_of(self, path):
        """A whole config as strict JSON."""
        out, _ = self.expect(0, "--config", path, "get", "", "--json")
        return json.loads(out)["value"]

    def check(self, *arguments):
        _, out, err = self.run_hearthctl("check", *arguments, "--json")
        self.assertTrue(out, err)
        return json.loads(out)

    def test_the_configs_of_the_tests_are_valid(self):
        self.assertGreaterEqual(len(CONFIGS), 5)
        for path in CONFIGS:
            with self.subTest(config=path.name):
                self.assertEqual(self.errors(self.value_of(path)), [])

    def test_hearth_finds_every_mistake_that_the_schema_finds(self):
        for name, text in BROKEN.items():
            with self.subTest(config=name):
                self.config_path.write_text(text)
                self.assertNotEqual(self.errors(self.value_of(self.config_path)), [])
                self.assertIs(self.check()["ok"], False)

    def test_no_repair_makes_a_mistake(self):
        for name, text in BROKEN.items():
            self.config_path.write_text(text)
            value = self.value_of(self.config_path)
            before = self.errors(value)
            for finding in self.check()["diagnostics"]:
                for repair in finding["fixes"]:
                    with self.subTest(config=name, finding=finding["message"], repair=repair["title"]):
                        after = self.errors(repaired(value, repair["operations"]))
                        self.assertLessEqual(len(after), len(before), after)

    def test_the_first_repairs_of_all_findings_make_it_valid(self):
        for name, text in BROKEN.items():
            with self.subTest(config=name):
                self.config_path.write_text(text)
                self.check("--fix")
                value = self.value_of(self.config_path)
                for _ in range(20):
                    errors = [d for d in self.check_text(value) if d["severity"] == "error"]
                    if not errors:
                        break
                    self.assertTrue(errors[0]["fixes"], errors[0])
                    value = repaired(value, errors[0]["fixes"][0]["operations"])
                self.assertEqual(self.errors(value), [])

    def check_text(self, value):
        self.config_path.write_text(json.dumps(value))
        return self.check()["diagnostics"]

    def test_fix_tells_what_it_did_and_keeps_the_comments(self):
        self.config_path.write_text(BROKEN["a misspelt key"])
        told = self.check("--fix")
        self.assertIs(told["ok"], True)
        self.assertEqual([(f["code"], f["path"], f["fix"]["title"]) for f in told["fixed"]],
                         [("unknown_key", "models.providers.p.baseURL", "Rename to baseUrl")])
        self.assertEqual(self.config_path.read_text(), BROKEN["a misspelt key"].replace("baseURL", "baseUrl"))
        self.assertEqual(self.errors(self.value_of(self.config_path)), [])
        self.assertEqual(self.check("--fix")["fixed"], [])

    def test_fix_leaves_what_needs_a_choice(self):
        text = '{ gateway: { mode: "local" }, models: { mode: "other" } }\n'
        self.config_path.write_text(text)
        told = self.check("--fix")
        self.assertIs(told["ok"], False)
        self.assertEqual(told["fixed"], [])
        self.assertEqual([fix["title"] for fix in told["diagnostics"][0]["fixes"]], ["Set to merge", "Set to replace"])
        self.assertEqual(self.config_path.read_text(), text)

    def test_fix_mends_the_settings_too(self):
        settings = self.folder / "hearth.json5"
        settings.write_text("{ version: 1, gatway: {}, // mine\n}\n")
        self.config_path.write_text('{ gateway: { mode: "local" } }\n')
        out, _ = self.expect(0, "--settings", settings, "check", "--fix")
        self.assertIn("Rename to gateway", out)
        self.assertEqual(settings.read_text(), "{ version: 1, gateway: {}, // mine\n}\n")

    def test_findings_in_an_included_file_name_it(self):
        (self.folder / "models.json5").write_text('{\n  mode: "merg",\n}\n')
        self.config_path.write_text('{ gateway: { mode: "local" }, models: { $include: "./models.json5" } }\n')
        told = self.check("--fix")
        finding = told["diagnostics"][0]
        self.assertEqual((finding["code"], finding["file"], finding["line"], finding["column"], finding["fixes"]),
                         ("invalid_value", str(self.folder / "models.json5"), 2, 9, []))
        out, _ = self.expect(1, "check")
        self.assertIn("models.json5:2:9: error: ", out)

    def test_every_template_is_valid_whatever_it_is_added_to(self):
        templates = [each["id"] for each in self.expect_json(0, "init")["templates"]]
        self.assertEqual(len(templates), 5)
        grounds = {"nothing": None, "an empty object": "{}",
                   "strict JSON": '{\n  "channels": {},\n  "agents": { "defaults": { "model": "openai/gpt-5.2" } }\n}\n'}
        grounds.update({path.stem: path.read_text() for path in CONFIGS})
        for template in templates:
            for name, text in grounds.items():
                with self.subTest(template=template, config=name):
                    self.config_path.unlink(missing_ok=True)
                    if text is not None:
                        self.config_path.write_text(text)
                    self.expect(0, "init", template, "--replace")
                    self.assertEqual(self.errors(self.value_of(self.config_path)), [])
                    found = [d["code"] for d in self.check()["diagnostics"] if d["severity"] != "info"]
                    self.assertEqual(found, [])
                    self.assertIs(self.expect_json(0, "init", template)["changed"], False)

    def test_every_change_of_a_form_is_valid(self):
        results = self.form_results(*CONFIGS)
        self.assertGreaterEqual(len(results), 90)
        for path in results:
            with self.subTest(file=path.name):
                self.assertEqual(self.errors(self.value_of(path)), [])
                self.assertEqual([d for d in self.check(path)["diagnostics"] if d["severity"] == "error"], [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
