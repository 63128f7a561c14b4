"""hearthctl in Thai and Traditional Chinese: each command speaks the language, and columns stay aligned."""

import re
import sys
import unicodedata
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "integration"))
from support import DEAD, TEST_DATA, HearthTest  # noqa: E402

THAI = re.compile("[\u0e01-\u0e5b]")
CHINESE = re.compile("[\u4e00-\u9fff]")
LANGUAGES = {"th": THAI, "zh_TW": CHINESE}
COMMANDS = ("check", "status", "route", "chat", "serve", "get", "set", "unset", "diff", "size", "simulate")
BROKEN = '{\n  models: { mode: "merge" providers: {} },\n  agents: ,\n}\n'


def width(text):
    """Columns on a terminal: none for marks above and below, two for Chinese."""
    return sum(0 if unicodedata.category(c) in ("Mn", "Me", "Cf")
               else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


class TestLanguage(HearthTest):
    def test_check_tells_a_good_config_in_the_language(self):
        path = TEST_DATA / "configs" / "seed-hybrid.json5"
        for language, script in LANGUAGES.items():
            with self.subTest(language=language):
                out, _ = self.expect(0, "--lang", language, "check", path)
                self.assertRegex(out, script)
                self.assertIn(str(path), out)
                self.assertIn("anthropic/claude-sonnet-4-5 → lmstudio/minimax-m2.1-gs32", out)
                self.assertNotIn("in order", out)

    def test_check_tells_each_finding_in_the_language(self):
        path = self.folder / "broken.json5"
        path.write_text(BROKEN)
        for language, script in LANGUAGES.items():
            with self.subTest(language=language):
                out, _ = self.expect(1, "check", path, "--lang=" + language)
                findings = [line for line in out.splitlines() if re.match(r".*:\d+:\d+: ", line)]
                self.assertEqual(len(findings), 2)
                for finding in findings:
                    self.assertRegex(finding, script)
                    self.assertNotRegex(finding, "error|expected|missing")

    def test_codes_and_states_in_json_are_the_same_in_every_language(self):
        path = self.folder / "broken.json5"
        path.write_text(BROKEN)
        english = self.expect_json(1, "check", path)
        for language, script in LANGUAGES.items():
            with self.subTest(language=language):
                told = self.expect_json(1, "--lang", language, "check", path)
                self.assertEqual([d["code"] for d in told["diagnostics"]],
                                 [d["code"] for d in english["diagnostics"]])
                for diagnostic in told["diagnostics"]:
                    self.assertRegex(diagnostic["message"], script)

    def test_the_environment_chooses_where_no_option_does(self):
        for variable, script in (("th_TH.UTF-8", THAI), ("zh_TW.UTF-8", CHINESE)):
            with self.subTest(locale=variable):
                self.environment["LC_ALL"] = variable
                self.assertRegex(self.expect(0, "--help")[0], script)
                self.assertNotRegex(self.expect(0, "--lang", "en", "--help")[0], script)

    def test_every_help_is_translated_and_aligned(self):
        for language, script in LANGUAGES.items():
            for command in COMMANDS:
                with self.subTest(language=language, command=command):
                    out, _ = self.expect(0, command, "--help", "--lang", language)
                    options = [line for line in out.splitlines() if line.startswith("  -")]
                    self.assertGreater(len(options), 4)
                    starts = set()
                    for line in options:
                        name, gap, description = re.match(r"(  .*?\S)(\s{2,})(\S.*)", line).groups()
                        self.assertRegex(description, script)
                        starts.add(width(name + gap))
                    self.assertEqual(len(starts), 1, out)

    def test_usage_errors_of_the_options_are_translated(self):
        for language, script in LANGUAGES.items():
            for arguments in (["--bogus"], ["--config"], ["--json=1"]):
                with self.subTest(language=language, arguments=arguments):
                    _, err = self.expect(2, "--lang", language, "status", *arguments)
                    self.assertRegex(err.splitlines()[0], script)

    def test_columns_of_the_status_table_are_aligned(self):
        self.write_config({"local": (DEAD, ["practice", "a-longer-practice-model"])}, ["local/practice"])
        for language, script in LANGUAGES.items():
            with self.subTest(language=language):
                out, _ = self.expect(4, "--lang", language, "status")
                rows = out.split("\n\n")[0].splitlines()
                self.assertRegex(rows[0], script)
                # In a model's row the figures stand in the columns below their headings.
                heads = [width(rows[0][:m.start()]) for m in re.finditer(r"(?:(?<=  )|^)\S", rows[0])]
                for row in rows[2:]:
                    cells = [width(row[:m.start()]) for m in re.finditer(r"(?<=  )\S", row)]
                    self.assertLessEqual(set(cells[1:]), set(heads), out)


if __name__ == "__main__":
    unittest.main()
