"""hearth at a prompt, where there is no display: it answers in words and never aborts."""

import os
import subprocess
import unittest

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")


class TestProgram(unittest.TestCase):
    def run_program(self, *arguments, locale="C.UTF-8"):
        environment = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
        environment["LC_ALL"] = locale
        return subprocess.run([os.environ["HEARTH"], *arguments], env=environment, capture_output=True, text=True,
                              timeout=60, check=False)

    def test_version(self):
        ran = self.run_program("--version")
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertRegex(ran.stdout, r"^hearth \d+\.\d+\.\d+\n$")

    def test_help_in_the_language_of_the_environment(self):
        for locale, words in (("C.UTF-8", "practice servers"), ("th_TH.UTF-8", "เซิร์ฟเวอร์ฝึกหัด"),
                              ("zh_TW.UTF-8", "練習")):
            with self.subTest(locale=locale):
                ran = self.run_program("--help", locale=locale)
                self.assertEqual(ran.returncode, 0, ran.stderr)
                self.assertIn("--demo", ran.stdout)
                self.assertIn(words, ran.stdout)

    def test_without_a_display_it_says_what_works_without(self):
        ran = self.run_program("--demo")
        self.assertEqual(ran.returncode, 2)
        self.assertIn("hearthctl serve", ran.stderr)
        self.assertRegex(self.run_program(locale="th_TH.UTF-8").stderr, "[\u0e01-\u0e5b]")

    def test_a_wrong_option_is_told_all_the_same(self):
        ran = self.run_program("--nonsense")
        self.assertEqual(ran.returncode, 2)
        self.assertIn("nonsense", ran.stderr)


if __name__ == "__main__":
    unittest.main()
