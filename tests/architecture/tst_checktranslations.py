"""The translation checker catches what it is there for: each row spoils one message of three good files."""
import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import checktranslations  # noqa: E402

PLAIN = '<message><source>Used %1 of %2</source><translation>%2 %1</translation></message>'
PLURAL = ('<message numerus="yes"><source>%n models</source><translation>{}</translation></message>')
ONE_FORM, TWO_FORMS = ("<numerusform>%n x</numerusform>",
                       "<numerusform>one model</numerusform><numerusform>%n models</numerusform>")


def ts(language, *messages):
    return (f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language}">'
            f'<context><name>Words</name>{"".join(messages)}</context></TS>')


GOOD = {"en": ts("en", PLURAL.format(TWO_FORMS)),
        "th": ts("th", PLAIN, PLURAL.format(ONE_FORM)),
        "zh_TW": ts("zh_TW", PLAIN, PLURAL.format(ONE_FORM))}
SPOILED = [
    ("th", "<translation>%2 %1", '<translation type="unfinished">%2 %1', "is unfinished"),
    ("th", "<translation>%2 %1", '<translation type="vanished">%2 %1', "is vanished"),
    ("th", "<translation>%2 %1", '<translation type="obsolete">%2 %1', "is obsolete"),
    ("th", "<translation>%2 %1", "<translation> ", "is empty"),
    ("th", "<translation>%2 %1</translation>", "", "has no translation"),
    ("zh_TW", "<translation>%2 %1", "<translation>%2", "%1 0 times"),
    ("zh_TW", "<translation>%2 %1", "<translation>%2 %1 %3", "%3 1 times"),
    ("zh_TW", "<translation>%2 %1", "<translation>%2 %L1", "%1 0 times"),
    ("zh_TW", "%n x", "x", "%n 0 times"),
    ("zh_TW", ONE_FORM, TWO_FORMS, "2 plural forms of 1"),
    ("en", TWO_FORMS, ONE_FORM, "1 plural forms of 2"),
    ("en", "%n models</numerusform>", "models</numerusform>", "%n 0 times"),
    ("th", PLAIN, "", "is missing"),
    ("th", 'language="th"', 'language="de"', "marked as de"),
    ("th", "</TS>", "", "hearth_th.ts: "),
]


class CheckTranslations(unittest.TestCase):
    def findings(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for language, text in files.items():
                name = language if "_" in language.removesuffix("_TW") else f"hearth_{language}"
                (pathlib.Path(folder) / f"{name}.ts").write_text(text, encoding="utf-8")
            return checktranslations.findings_of(pathlib.Path(folder))

    def test_accepts_finished_files(self):
        self.assertEqual(self.findings(GOOD), [])

    def test_refuses(self):
        for language, old, new, words in SPOILED:
            with self.subTest(words=words, new=new):
                self.assertIn(old, GOOD[language])
                found = self.findings({**GOOD, language: GOOD[language].replace(old, new)})
                self.assertTrue(any(words in finding for finding in found), found)

    def test_refuses_a_missing_language(self):
        found = self.findings({"en": GOOD["en"], "th": GOOD["th"]})
        self.assertTrue(any("hearth_zh_TW.ts" in finding for finding in found), found)

    def test_looks_into_other_catalogues(self):
        good = {"qt_th": ts("th", PLAIN), "qt_zh_TW": ts("zh_TW", PLAIN)}
        self.assertEqual(self.findings({**GOOD, **good}), [])
        found = self.findings({**GOOD, **good, "qt_th": good["qt_th"].replace("%2 %1", "%2")})
        self.assertTrue(any("qt_th.ts" in finding and "%1" in finding for finding in found), found)
        found = self.findings({**GOOD, "qt_th": good["qt_th"], "qt_zh_TW": ts("zh_TW")})
        self.assertTrue(any("qt_zh_TW.ts" in finding and "missing" in finding for finding in found), found)
        self.assertTrue(self.findings({**GOOD, "qt_de": ts("de", PLAIN)}))

    def test_refuses_files_without_texts(self):
        self.assertTrue(self.findings({language: ts(language) for language in GOOD}))


if __name__ == "__main__":
    unittest.main()
