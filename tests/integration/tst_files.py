"""The files on disk: earlier versions, two programs that save at once, a full disk, a save that is killed."""

import json
import os
import random
import resource
import signal
import subprocess
import threading
import time
import unittest
from pathlib import Path

from support import DEAD, DEADLINE, HearthTest, hearthctl_path

WINDOW = "models.providers.local.models[0].contextWindow"
TOKENS = "models.providers.local.models[0].maxTokens"
KILLS = 100
# Programs save at the same time for so long, or so often, whatever is over first.
SAVING_SECONDS = 10
SAVES = 40
# Runs the script after it with mounts of its own: as a user who is root in a namespace, else as root.
MOUNT_TOOLS = (["unshare", "-Urm"], ["unshare", "-m"])


def config_text(window, comment=""):
    """A config with a comment, so that it has the length one likes and is whole when it ends with its mark."""
    return f"""{{
  // {comment}
  models: {{ providers: {{ local: {{
    baseUrl: "{DEAD}/v1", api: "openai-completions",
    models: [{{ id: "practice", name: "practice", contextWindow: {window}, maxTokens: 512 }}],
  }} }} }},
  gateway: {{ mode: "local" }},
}} // the end
"""


class FilesTest(HearthTest):
    def setUp(self):
        super().setUp()
        self.config_path.write_text(config_text(20000))

    def names(self):
        """All that lies beside the config, hidden files too."""
        skipped = {"config", "state", "data", "cache"}
        return sorted(name for name in os.listdir(self.config_path.parent) if name not in skipped)

    def set(self, value, path=WINDOW):
        self.expect(0, "set", path, value)

    def history(self, *which):
        return self.expect_json(0, "history", *which)["versions"]


class TestHistory(FilesTest):
    def test_what_a_file_said_before_is_listed_newest_first(self):
        texts = [self.config_path.read_text()]
        for window in (30000, 40000):
            self.set(window)
            texts.insert(0, self.config_path.read_text())
        versions = self.history()
        self.assertEqual([v["number"] for v in versions], [0, 1, 2])
        self.assertEqual([v["bytes"] for v in versions], [len(text) for text in texts])
        for version in versions:
            self.assertEqual(len(version["sha256"]), 64)
            self.assertLess(abs(version["written_ms"] / 1000 - time.time()), 3600)
            self.assertEqual((version["syntax_errors"], version["strict_json"], version["error"]),
                             (False, False, None))
        if versions[0]["written_by"] != "unknown":  # a file system that can tell
            self.assertEqual([v["written_by"] for v in versions], ["hearth", "hearth", "another_program"])
        out, _ = self.expect(0, "history")
        self.assertEqual(len(out.splitlines()), 4)
        self.assertIn(str(self.config_path), out.splitlines()[0])

    def test_restoring_is_a_save_that_can_be_undone(self):
        first = self.config_path.read_text()
        self.set(30000)
        second = self.config_path.read_text()
        told = self.expect_json(0, "restore", "1")
        self.assertEqual((told["ok"], told["version"], told["changed"], told["undo_version"]), (True, 1, True, 1))
        self.assertEqual(self.config_path.read_text(), first)
        out, _ = self.expect(0, "restore", "1")
        self.assertIn("hearthctl restore 1", out)
        self.assertEqual(self.config_path.read_text(), second)
        self.expect(0, "restore", "2")  # what it says already
        self.assertEqual(self.config_path.read_text(), second)

    def test_a_version_with_errors_is_restored_only_by_force(self):
        whole = self.config_path.read_text()
        Path(f"{self.config_path}.hearth-bak.1").write_text("{ models: ")
        self.assertIs(self.history()[1]["syntax_errors"], True)
        _, err = self.expect(1, "restore", "1")
        self.assertIn("--force", err)
        self.assertEqual(self.config_path.read_text(), whole)
        self.expect(0, "restore", "1", "--force")
        self.assertEqual(self.config_path.read_text(), "{ models: ")
        self.expect(0, "restore", "1")
        self.assertEqual(self.config_path.read_text(), whole)

    def test_the_settings_have_versions_of_their_own(self):
        settings = self.folder / "hearth.json5"
        settings.write_text("{}")
        Path(f"{settings}.hearth-bak.1").write_text("{ version: 1 }")
        self.environment["OPENCLAW_CONFIG_READONLY"] = "1"  # means the other file
        self.assertEqual(len(self.history("settings", "--settings", settings)), 2)
        self.expect(0, "restore", "1", "settings", "--settings", settings)
        self.assertEqual(settings.read_text(), "{ version: 1 }")
        self.assertEqual(len(self.history()), 1)

    def test_a_deleted_file_comes_back(self):
        first = self.config_path.read_text()
        self.set(30000)
        self.config_path.unlink()
        self.assertEqual([v["number"] for v in self.history()], [1])
        self.assertIsNone(self.expect_json(0, "restore", "1")["undo_version"])
        self.assertEqual(self.config_path.read_text(), first)

    def test_what_cannot_be_restored_is_told(self):
        before = self.config_path.read_text()
        _, err = self.expect(1, "restore", "1")
        self.assertIn("hearthctl history", err)
        Path(f"{self.config_path}.hearth-bak.1").write_text("{}")
        self.environment["OPENCLAW_NIX_MODE"] = "1"
        _, err = self.expect(1, "restore", "1")
        self.assertIn("OPENCLAW_NIX_MODE", err)
        _, err = self.expect(0, "history")
        self.assertIn("OPENCLAW_NIX_MODE", err)
        self.assertEqual(self.config_path.read_text(), before)

    def test_the_commands_explain_themselves_and_refuse_what_they_do_not_know(self):
        for arguments in ([], ["0"], ["x"], ["1", "elsewhere"], ["1", "config", "more"]):
            self.expect(2, "restore", *arguments)
        self.expect(2, "history", "elsewhere")
        self.expect(2, "configs", "more")
        for command in ("history", "restore", "configs"):
            self.assertIn("--settings", self.expect(0, command, "--help")[0])


class TestConfigs(FilesTest):
    def configs(self):
        return self.expect_json(0, "configs")["configs"]

    def test_profiles_are_found_and_the_active_one_is_first(self):
        for name in (".openclaw", ".openclaw-work", ".openclaw-dev"):
            (self.folder / name).mkdir()
            (self.folder / name / "openclaw.json").write_text("{}")
        self.environment["OPENCLAW_PROFILE"] = "work"
        told = self.configs()
        self.assertEqual([(c["origin"], c["profile"], c["active"], c["exists"]) for c in told],
                         [("profile", "work", True, True), ("default", None, False, True),
                          ("profile", "dev", False, True)])
        self.assertEqual(told[0]["path"], str(self.folder / ".openclaw-work" / "openclaw.json"))
        out, _ = self.expect(0, "configs")
        self.assertTrue(out.startswith("*"), out)

    def test_what_stands_against_saving_is_told_beforehand(self):
        folder = self.folder / ".openclaw"
        folder.mkdir()
        (self.folder / "real.json").write_text("{}")
        (folder / "openclaw.json").symlink_to(self.folder / "real.json")
        remarks = {r["code"]: r for r in self.configs()[0]["remarks"]}
        self.assertEqual(remarks["link"]["argument"], str((self.folder / "real.json").resolve()))
        self.assertIs(self.configs()[0]["can_be_saved"], True)
        self.environment["OPENCLAW_CONFIG_READONLY"] = "1"
        told = self.configs()[0]
        self.assertIs(told["can_be_saved"], False)
        self.assertEqual(told["remarks"][0]["code"], "switched_off")
        self.assertIn(told["remarks"][0]["message"], self.expect(0, "configs")[0])


class TestTwoPrograms(FilesTest):
    """Programs that save at the same time. Real ones, for a bounded number of saves."""

    def is_saved(self, *arguments):
        """Runs it; false when it was refused because another program has written."""
        status, _, err = self.run_hearthctl(*arguments)
        self.assertIn(status, (0, 1), err)
        if status == 1:
            self.assertIn("Another program has changed the file", err)
        return status == 0

    def test_hearths_lose_none_of_each_others_changes(self):
        stop = time.monotonic() + SAVING_SECONDS
        last = {WINDOW: 30000, TOKENS: 600}
        failures = []

        def change(path):
            try:
                for value in range(last[path], last[path] + SAVES):
                    while not self.is_saved("set", path, value):
                        pass
                    last[path] = value
                    status, out, err = self.run_hearthctl("get", path)
                    self.assertEqual((status, out), (0, f"{value}\n"), err)
                    if time.monotonic() > stop:
                        break
            except AssertionError as failure:
                failures.append(failure)

        others = [threading.Thread(target=change, args=[path]) for path in last]
        for other in others:
            other.start()
        for other in others:
            other.join()
        self.assertEqual(failures, [])
        self.assertEqual(self.config_path.read_text(), config_text(last[WINDOW]).replace("512", str(last[TOKENS])))
        self.assertEqual([name for name in self.names() if name.endswith(".hearth-tmp")], [])

    def test_another_programs_saves_stay(self):
        """The other one replaces the file by rename, does not look what is there, and counts in a comment."""
        chance = random.Random(4)
        filler = "x" * 200_000  # the longer a save takes, the more often the two meet
        replacement = self.config_path.with_name("theirs")

        def theirs(count):
            replacement.write_text(config_text(20000, f"{count}:{filler}"))
            os.replace(replacement, self.config_path)

        def count_on_disk():
            text = self.config_path.read_text()
            self.assertTrue(text.endswith("} // the end\n"), "not whole")
            self.assertEqual(len(text.split(":", 1)[1].split("\n")[0]), len(filler))
            return int(text.split("// ")[1].split(":")[0])

        theirs(0)
        saves = []
        stop = threading.Event()
        failures = []

        def ours():
            try:
                while not stop.is_set():
                    saves.append(self.is_saved("set", WINDOW, 30000 + len(saves)))
            except AssertionError as failure:
                failures.append(failure)

        program = threading.Thread(target=ours)
        program.start()
        count = 0
        end = time.monotonic() + SAVING_SECONDS
        try:
            while not failures and (not saves or (len(saves) < SAVES and time.monotonic() < end)):
                self.assertLess(time.monotonic(), end + DEADLINE, "nothing is saved")
                stop.wait(chance.uniform(0, 0.1))  # now and then ours is quicker
                count += 1
                theirs(count)
                # For a moment ours may stand there, until it is found to be built on what is gone.
                while count_on_disk() != count:
                    self.assertLess(time.monotonic(), end + DEADLINE, "their save is lost")
        finally:
            stop.set()
            program.join()
        self.assertEqual(failures, [])
        self.assertEqual(count_on_disk(), count)


class TestKilledSave(FilesTest):
    def test_the_file_is_one_of_two_whole_versions(self):
        chance = random.Random(4)
        begun = time.monotonic()
        self.set(20001)
        usual = time.monotonic() - begun
        whole = {config_text(20000), config_text(20001)}
        in_the_middle = 0
        for turn in range(KILLS):
            before = self.config_path.read_text()
            after = config_text(30000 + turn)
            whole.add(after)
            self.kill_a_save(30000 + turn, chance, usual if turn % 2 else None)
            self.assertIn(self.config_path.read_text(), (before, after))
            names = self.names()
            left = [name for name in names if name.endswith(".hearth-tmp")]
            in_the_middle += bool(left)
            self.assertLessEqual(len(left), 2, names)  # each save clears away what the one before left
            for name in names:
                if ".hearth-bak." in name and name not in left:
                    self.assertIn((self.config_path.parent / name).read_text(), whole)
        self.assertGreater(in_the_middle, 0)
        for value in range(40000, 40005):
            self.set(value)
        kept = [f"openclaw.json.hearth-bak.{number}" for number in range(1, 6)]
        self.assertEqual(self.names(), ["openclaw.json", *kept])

    def kill_a_save(self, value, chance, within):
        """Kills it at any moment of a run that takes about \\a within; else in the midst of its writing."""
        program = subprocess.Popen(
            [hearthctl_path(), "--config", str(self.config_path), "set", WINDOW, str(value)],
            env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            if within is None:
                known = set(self.names())
                looks = chance.randrange(40)
                while program.poll() is None and set(self.names()) <= known:
                    pass  # busy on purpose: a save takes a millisecond or two
                while program.poll() is None and looks > 0:
                    looks -= 1
            else:
                program.wait(chance.uniform(0, within))
        except subprocess.TimeoutExpired:
            pass
        finally:
            if program.poll() is None:
                program.send_signal(signal.SIGKILL)
            program.wait()


class TestDisk(FilesTest):
    def test_a_disk_that_takes_no_more_leaves_the_file_as_it_was(self):
        before = self.config_path.read_text()
        for bytes_taken in (0, 1, len(before) - 1):
            with self.subTest(bytes=bytes_taken):
                done = subprocess.run(
                    [hearthctl_path(), "--config", str(self.config_path), "set", WINDOW, "30000"],
                    env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=DEADLINE,
                    restore_signals=False,  # the signal stays ignored, so that writing fails instead
                    preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_taken, bytes_taken)))
                self.assertEqual(done.returncode, 1, done.stderr)
                self.assertIn(b"Reading or writing failed", done.stderr)
                self.assertEqual(self.config_path.read_text(), before)
                self.assertEqual(self.names(), ["openclaw.json"])

    def test_a_full_file_system_leaves_the_file_as_it_was(self):
        out = self.with_mounts("""
            mount -t tmpfs -o size=64k none "$folder" && cp "$config" "$folder/openclaw.json"
            head -c 1000000 /dev/zero >"$folder/filler" 2>/dev/null
            "$hearthctl" --config "$folder/openclaw.json" set "$path" 30000; echo "code $?"
            cmp "$config" "$folder/openclaw.json" && echo whole
            ls -A "$folder" | tr '\\n' ' '; echo
            rm "$folder/filler"
            "$hearthctl" --config "$folder/openclaw.json" set "$path" 30000 >/dev/null; echo "code $?"
            ls -A "$folder" | tr '\\n' ' '; echo
        """)
        self.assertEqual(out, ["code 1", "whole", "filler openclaw.json ", "code 0",
                               "openclaw.json openclaw.json.hearth-bak.1 "])

    def test_a_read_only_file_system_is_told_beforehand(self):
        out = self.with_mounts("""
            mount -t tmpfs -o size=64k none "$folder" && mkdir "$folder/.openclaw"
            cp "$config" "$folder/.openclaw/openclaw.json" && mount -o remount,ro "$folder"
            HOME="$folder" "$hearthctl" configs --json
            "$hearthctl" --config "$folder/.openclaw/openclaw.json" set "$path" 30000; echo "code $?"
        """)
        told = json.loads(out[0])["configs"][0]
        self.assertEqual(([r["code"] for r in told["remarks"]], told["can_be_saved"]),
                         (["read_only_file_system"], False))
        self.assertEqual(out[1:], ["code 1"])

    def test_a_file_that_is_mounted_by_itself_is_told_beforehand(self):
        out = self.with_mounts("""
            mkdir "$folder/.openclaw" && touch "$folder/.openclaw/openclaw.json"
            mount --bind "$config" "$folder/.openclaw/openclaw.json"
            HOME="$folder" "$hearthctl" configs --json
            "$hearthctl" --config "$folder/.openclaw/openclaw.json" set "$path" 30000; echo "code $?"
            ls -A "$folder/.openclaw" | tr '\\n' ' '; echo
            umount "$folder/.openclaw/openclaw.json"; rm -r "$folder/.openclaw"
        """)
        told = json.loads(out[0])["configs"][0]
        self.assertEqual(([r["code"] for r in told["remarks"]], told["can_be_saved"]), (["mount_point"], False))
        self.assertEqual(out[1:], ["code 1", "openclaw.json "])
        self.assertEqual(self.config_path.read_text(), config_text(20000))

    def with_mounts(self, script):
        """Runs a shell script that may mount; the lines it prints."""
        folder = self.folder / "mount"
        folder.mkdir()
        for tool in MOUNT_TOOLS:
            try:
                probe = subprocess.run([*tool, "mount", "-t", "tmpfs", "none", str(folder)], capture_output=True)
            except FileNotFoundError:
                continue
            if probe.returncode == 0:
                break
        else:
            self.skipTest("nothing can be mounted here")
        names = {"folder": folder, "config": self.config_path, "hearthctl": hearthctl_path(), "path": WINDOW}
        done = subprocess.run([*tool, "sh", "-c", script], capture_output=True, timeout=DEADLINE,
                              env={**self.environment, **{name: str(value) for name, value in names.items()}},
                              encoding="utf-8", stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout.splitlines()


if __name__ == "__main__":
    unittest.main(verbosity=2)
