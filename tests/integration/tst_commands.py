"""hearthctl's contract with scripts: exit codes, JSON, what goes to stdout and what to stderr."""

import json
import unittest

from support import DEAD, TEST_DATA, HearthTest

# The four configs of OpenClaw's own documents, with the chain each stands for.
SEEDS = {
    "seed-recommended": ["lmstudio/minimax-m2.1-gs32"],
    "seed-hybrid": ["anthropic/claude-sonnet-4-5", "lmstudio/minimax-m2.1-gs32", "anthropic/claude-opus-4-6"],
    "seed-local-first":
        ["lmstudio/minimax-m2.1-gs32", "anthropic/claude-sonnet-4-5", "anthropic/claude-opus-4-6"],
    "seed-other-proxy": ["local/my-local-model"],
}
THREE_ERRORS = """{
  models: { mode: "merge" providers: {} },
  gateway: { port: 0x },
  agents: ,
}
"""
THREE_PLACES = [(2, 26), (3, 20), (4, 10)]


class TestCheck(HearthTest):
    def test_the_four_configs_are_in_order_and_their_chain_is_told(self):
        for name, chain in SEEDS.items():
            path = TEST_DATA / "configs" / f"{name}.json5"
            with self.subTest(config=name):
                out, err = self.expect(0, "check", path)
                self.assertEqual(err, "")
                self.assertIn(" → ".join(chain), out)
                told = self.expect_json(0, "check", path)
                self.assertIs(told["ok"], True)
                self.assertEqual(told["chain"], chain)
                self.assertEqual([d for d in told["diagnostics"] if d["severity"] == "error"], [])
                self.assertTrue(told["rules"])

    def test_three_syntax_errors_are_three_diagnostics_with_their_places(self):
        path = self.folder / "broken.json5"
        path.write_text(THREE_ERRORS)
        out, _ = self.expect(1, "check", path)
        for line, column in THREE_PLACES:
            self.assertIn(f"{path}:{line}:{column}: error: ", out)
        told = self.expect_json(1, "check", path)
        self.assertIs(told["ok"], False)
        self.assertEqual([(d["line"], d["column"]) for d in told["diagnostics"]], THREE_PLACES)
        for diagnostic in told["diagnostics"]:
            self.assertEqual(diagnostic["severity"], "error")
            self.assertEqual(diagnostic["file"], str(path))
            self.assertTrue(diagnostic["message"] and diagnostic["code"])
            self.assertLessEqual({"path", "fix"}, diagnostic.keys())

    def test_warnings_are_errors_only_when_asked(self):
        self.write_config({"local": (DEAD, ["practice"])}, ["local/practice"], window=2048)
        told = self.expect_json(0, "check")
        self.assertIn("warning", [d["severity"] for d in told["diagnostics"]])
        self.assertIs(self.expect_json(1, "check", "--strict")["ok"], False)

    def test_a_missing_file_is_an_error_and_named(self):
        _, err = self.expect(1, "check", self.folder / "nowhere.json5")
        self.assertIn("nowhere.json5", err)


class TestUsage(HearthTest):
    def test_wrong_usage_is_2_and_goes_to_stderr(self):
        for arguments in (["bogus"], ["status", "--bogus"], ["status", "--interval", "soon"], ["route"],
                          ["chat"], ["get"], ["set", "a.b"], ["unset"], ["diff", "0"], ["diff", "1", "2"],
                          ["size"], ["serve", "--listen", "somewhere"],
                          ["serve", "--no-token", "--token-file", "f"], ["route", "auto", "--cold", "x"],
                          ["simulate", "--kind", "toaster"], ["check", "one", "two"]):
            with self.subTest(arguments=arguments):
                out, err = self.expect(2, *arguments)
                self.assertEqual(out, "")
                self.assertNotEqual(err, "")

    def test_every_command_explains_itself(self):
        for command in ("check", "status", "route", "chat", "serve", "get", "set", "unset", "diff", "size",
                        "simulate"):
            with self.subTest(command=command):
                self.assertIn("--config", self.expect(0, command, "--help")[0])

    def test_help_comes_in_three_languages(self):
        for language, word in (("en", "loaded"), ("th", "โมเดล"), ("zh_TW", "模型")):
            with self.subTest(language=language):
                self.assertIn(word, self.expect(0, "--lang", language, "help")[0])

    def test_an_unusable_config_is_3_but_for_check(self):
        self.config_path.write_text("{ models: ")
        for arguments in (["status"], ["route", "auto"], ["chat", "hi"], ["set", "models", "1"],
                          ["serve", "--listen", "127.0.0.1:0", "--no-token"]):
            with self.subTest(arguments=arguments):
                out, err = self.expect(3, *arguments)
                self.assertEqual(out, "")
                self.assertNotEqual(err, "")
        self.expect(1, "check")


class TestStatus(HearthTest):
    def test_states_and_windows_come_as_json(self):
        lmstudio = self.simulate("lmstudio")
        generic = self.simulate("generic")
        self.write_config({"lmstudio": (lmstudio, ["practice-4b", "practice-thinker-8b", "gone"]),
                           "generic": (generic, ["practice-4b"]), "dead": (DEAD, ["practice"])},
                          ["lmstudio/practice-4b"])
        told = self.expect_json(0, "status")
        providers = {provider["id"]: provider for provider in told["providers"]}
        self.assertEqual({name: (p["kind"], p["state"]) for name, p in providers.items()},
                         {"lmstudio": ("lm-studio", "up"), "generic": ("generic", "up"),
                          "dead": ("unknown", "unreachable")})
        for provider in providers.values():
            self.assertLessEqual({"base_url", "version", "latency_ms", "age_ms", "models"}, provider.keys())
            self.assertIsInstance(provider["age_ms"], int)
        models = {model["id"]: model for model in providers["lmstudio"]["models"]}
        self.assertEqual({name: model["state"] for name, model in models.items()},
                         {"practice-4b": "loaded", "practice-thinker-8b": "cold", "gone": "missing"})
        loaded = models["practice-4b"]
        self.assertEqual([loaded[f"context_{which}"] for which in ("configured", "loaded", "max")],
                         [32768, 8192, 40960])
        self.assertEqual((loaded["max_tokens"], loaded["quantization"]), (1024, "Q4_K_M"))
        self.assertEqual(providers["generic"]["models"][0]["state"], "available")

    def test_nothing_reachable_is_4(self):
        self.write_config({"dead": (DEAD, ["practice"])}, ["dead/practice"])
        out, _ = self.expect(4, "status")
        self.assertIn("unreachable", out)

    def test_watching_ends_well_when_asked(self):
        self.write_config({"generic": (self.simulate("generic"), ["practice-4b"])}, ["generic/practice-4b"])
        watching = self.start_hearthctl("status", "--watch", "--json", "--interval", "0.2")
        first = json.loads(watching.wait_for(r"^\{.*\}$")[0])
        self.assertEqual(first["providers"][0]["state"], "up")
        self.assertEqual(watching.stop(), 0)


class TestRoute(HearthTest):
    def setUp(self):
        super().setUp()
        self.write_config({"dead": (DEAD, ["practice"]),
                           "lmstudio": (self.simulate("lmstudio"), ["practice-4b"]),
                           "generic": (self.simulate("generic"), ["practice-4b"])},
                          ["dead/practice", "lmstudio/practice-4b", "generic/practice-4b"])

    def write_settings(self, text):
        path = self.folder / "config" / "hearth" / "hearth.json5"
        path.parent.mkdir(parents=True)
        path.write_text(text)

    def plan(self, code, *arguments):
        told = self.expect_json(code, "route", "auto", *arguments)
        return told["winner"], {c["model"]: (c["verdict"], c["reason"]) for c in told["candidates"]}

    def test_the_first_that_can_wins_and_the_others_say_why_not(self):
        self.assertEqual(self.plan(0), ("lmstudio/practice-4b", {
            "dead/practice": ("skip", "unreachable"), "lmstudio/practice-4b": ("try", None),
            "generic/practice-4b": ("try", None)}))
        out, _ = self.expect(0, "route", "auto")
        self.assertIn("lmstudio/practice-4b", out.splitlines()[0])

    def test_a_provider_may_be_thought_down(self):
        winner, candidates = self.plan(0, "--down", "lmstudio")
        self.assertEqual(winner, "generic/practice-4b")
        self.assertEqual(candidates["lmstudio/practice-4b"], ("skip", "unreachable"))

    def test_all_down_is_4(self):
        self.assertIsNone(self.plan(4, "--down", "lmstudio", "--down", "generic")[0])

    def test_a_prompt_beyond_the_loaded_window_goes_to_a_wider_one(self):
        winner, candidates = self.plan(0, "--prompt-tokens", "9000")
        self.assertEqual(winner, "generic/practice-4b")
        self.assertEqual(candidates["lmstudio/practice-4b"], ("skip", "context_too_small"))

    def test_a_prompt_beyond_all_windows_is_1(self):
        told = self.expect_json(1, "route", "auto", "--prompt-tokens", "90000")
        narrow = told["candidates"][1]
        self.assertEqual((narrow["reason"], narrow["limit_tokens"]), ("context_too_small", 8192))
        self.assertGreaterEqual(narrow["needs_tokens"], 90000)

    def test_a_model_may_be_thought_cold(self):
        told = self.expect_json(0, "route", "auto", "--cold", "lmstudio/practice-4b")
        self.assertEqual(told["candidates"][1]["state"], "cold")

    def test_offline_leaves_what_is_on_this_computer(self):
        self.assertEqual(self.plan(0, "--offline")[0], "lmstudio/practice-4b")
        told = self.expect_json(1, "route", "auto", "--offline", "--config",
                                TEST_DATA / "configs" / "seed-hybrid.json5", "--down", "lmstudio")
        self.assertIsNone(told["winner"])

    def test_a_provider_may_be_thought_resting(self):
        told = self.expect_json(0, "route", "auto", "--resting", "lmstudio")
        self.assertEqual(told["winner"], "generic/practice-4b")
        resting = told["candidates"][1]
        self.assertEqual((resting["reason"], resting["rests_ms"]), ("cooling_down", 60000))

    def test_the_budget_may_be_thought_spent(self):
        seed = TEST_DATA / "configs" / "seed-hybrid.json5"
        told = self.expect_json(1, "route", "auto", "--budget-spent", "--config", seed, "--down", "lmstudio")
        hosted = [c["reason"] for c in told["candidates"] if c["place"] == "hosted"]
        self.assertTrue(hosted)
        self.assertLessEqual(set(hosted), {"spend_cap_reached", "no_key"})

    def test_images_and_tools_go_where_they_are_taken(self):
        self.assertEqual(self.plan(1, "--images")[1]["generic/practice-4b"], ("skip", "no_images"))
        self.assertEqual(self.plan(0, "--tools")[0], "lmstudio/practice-4b")

    def test_a_client_goes_no_farther_than_its_token(self):
        self.write_settings("""{ gateway: { clients: [
            { name: "phone", token: "${PHONE_KEY}", models: ["generic/*"] } ] } }""")
        winner, candidates = self.plan(0, "--client", "phone")
        self.assertEqual(winner, "generic/practice-4b")
        self.assertEqual(candidates["lmstudio/practice-4b"], ("skip", "client_not_allowed"))
        self.expect(2, "route", "auto", "--client", "nobody")

    def test_equal_targets_share_a_hop_and_the_free_one_goes_first(self):
        self.write_settings("""{ routes: { near: { coldStart: "skip",
            hops: [["lmstudio/practice-thinker-8b", "generic/practice-4b"], "dead/practice"] } } }""")
        told = self.expect_json(0, "route", "near")
        self.assertEqual([(c["model"], c["hop"], c["reason"]) for c in told["candidates"]],
                         [("generic/practice-4b", 0, None), ("lmstudio/practice-thinker-8b", 0, "cold"),
                          ("dead/practice", 1, "unreachable")])

    def test_an_unknown_model_is_1(self):
        self.assertIsNone(self.expect_json(1, "route", "nobody/nothing")["winner"])


class TestChat(HearthTest):
    def setUp(self):
        super().setUp()
        self.write_config({"dead": (DEAD, ["practice"]),
                           "generic": (self.simulate("generic", "--rate", "0"),
                                       ["practice-4b", "practice-thinker-8b"])},
                          ["dead/practice", "generic/practice-4b"])

    def test_text_goes_to_stdout_and_figures_to_stderr(self):
        out, err = self.expect(0, "chat", "Hello", "there")
        self.assertTrue(out.startswith("The fire in the hearth is lit."), out)
        self.assertIn("generic/practice-4b", err)
        self.assertIn("dead/practice", err)
        whole, _ = self.expect(0, "chat", "--no-stream", "Hello", "there")
        self.assertEqual(whole, out)

    def test_a_prompt_may_come_by_stdin(self):
        out, _ = self.expect(0, "chat", "-", given="Hello\n")
        self.assertIn("hearth", out)

    def test_thinking_is_no_part_of_the_text(self):
        told = self.expect_json(0, "chat", "-m", "generic/practice-thinker-8b", "Hello")
        self.assertTrue(told["reasoning"])
        self.assertTrue(told["text"].startswith("The fire"), told["text"])
        out, _ = self.expect(0, "chat", "-m", "generic/practice-thinker-8b", "Hello")
        self.assertEqual(out.strip(), told["text"].strip())

    def test_json_tells_attempts_and_figures(self):
        told = self.expect_json(0, "chat", "Hello")
        self.assertEqual((told["ok"], told["model"]), (True, "generic/practice-4b"))
        self.assertEqual([(a["model"], a["result"]) for a in told["attempts"]],
                         [("dead/practice", "unreachable"), ("generic/practice-4b", "served")])
        self.assertGreater(told["output_tokens"], 0)
        self.assertIsInstance(told["total_ms"], int)

    def test_nobody_there_is_4(self):
        out, err = self.expect(4, "chat", "-m", "dead/practice", "Hello")
        self.assertEqual(out, "")
        self.assertIn("dead/practice", err)

    def test_a_failed_request_is_1(self):
        self.write_config({"broken": (self.simulate("generic", "--fault", "server-error"), ["practice-4b"])},
                          ["broken/practice-4b"])
        out, err = self.expect(1, "chat", "Hello")
        self.assertEqual(out, "")
        self.assertIn("broken/practice-4b", err)


class TestGetAndSet(HearthTest):
    PATH = "models.providers.lmstudio.models[0].contextWindow"

    def setUp(self):
        super().setUp()
        self.before = (TEST_DATA / "configs" / "seed-hybrid.json5").read_bytes()
        self.config_path.write_bytes(self.before)

    def test_a_value_is_printed(self):
        self.assertEqual(self.expect(0, "get", self.PATH)[0], "196608\n")
        self.assertEqual(self.expect(0, "get", "models.providers.lmstudio.baseUrl")[0],
                         "http://127.0.0.1:1234/v1\n")
        self.assertEqual(self.expect_json(0, "get", "models.providers.lmstudio.models[0].input")["value"],
                         ["text"])
        self.expect(1, "get", "models.providers.nobody")

    def test_set_changes_the_bytes_of_the_value_alone(self):
        self.expect(0, "set", self.PATH, "65536")
        self.assertEqual(self.config_path.read_bytes(), self.before.replace(b"196608", b"65536"))
        self.assertEqual(self.expect(0, "get", self.PATH)[0], "65536\n")

    def test_one_changed_value_is_one_changed_line(self):
        self.expect(0, "set", self.PATH, "131072")
        out, _ = self.expect(0, "diff")
        old = next(line for line in self.before.decode().splitlines() if "196608" in line)
        number = self.before.decode().splitlines().index(old) + 1
        self.assertEqual(out, f"{number} - {old}\n{number} + {old.replace('196608', '131072')}\n")
        told = self.expect_json(0, "diff")
        self.assertEqual((told["removed"], told["added"]),
                         ([{"line": number, "text": old}],
                          [{"line": number, "text": old.replace("196608", "131072")}]))

    def test_there_is_nothing_to_compare_before_a_save(self):
        out, err = self.expect(1, "diff")
        self.assertEqual(out, "")
        self.assertIn(str(self.config_path), err)

    def test_diff_takes_an_earlier_version_and_line_ends_count(self):
        self.expect(0, "set", self.PATH, "65536")
        self.expect(0, "set", self.PATH, "196608")
        out, err = self.expect(0, "diff", "2")
        self.assertEqual(out, "")
        self.assertNotEqual(err, "")
        self.config_path.write_bytes(self.before.replace(b"\n", b"\r\n"))
        self.assertEqual(len(self.expect_json(0, "diff", "2")["added"]), self.before.count(b"\n"))

    def test_set_takes_any_value_and_makes_what_leads_to_it(self):
        self.expect(0, "set", "models.providers.local",
                    '{"baseUrl": "http://127.0.0.1:8080/v1", "api": "openai-completions", "models": []}')
        self.expect(0, "set", "models.providers.lmstudio.models[0].cost.input", "0")
        self.expect(0, "set", "agents.defaults.model.primary", "lmstudio/minimax-m2.1-gs32")
        self.assertEqual(self.expect_json(0, "get", "models.providers.local.models")["value"], [])
        self.assertEqual(self.expect(0, "get", "agents.defaults.model.primary")[0],
                         "lmstudio/minimax-m2.1-gs32\n")
        self.expect(2, "set", self.PATH, "[1, 2")

    def test_unset_takes_the_value_with_its_line(self):
        self.config_path.write_text("{\n  // mine\n  models: {\n    mode: 'merge', // for now\n"
                                    "    // none yet\n    providers: {},\n  },\n}\n")
        told = self.expect_json(0, "unset", "models.mode")
        self.assertEqual((told["ok"], told["changed"]), (True, True))
        self.assertEqual(self.config_path.read_text(),
                         "{\n  // mine\n  models: {\n    // none yet\n    providers: {},\n  },\n}\n")
        _, err = self.expect(1, "unset", "models.mode")
        self.assertIn("models.mode", err)
        self.expect(1, "unset", "")

    def test_what_an_included_file_holds_is_not_set_here(self):
        before = '{\n  models: { $include: "./models.json5" },\n}\n'
        self.config_path.write_text(before)
        for arguments in (["set", "models.mode", "merge"], ["unset", "models.mode"]):
            with self.subTest(arguments=arguments):
                _, err = self.expect(1, *arguments)
                self.assertIn("./models.json5", err)
        self.assertEqual(self.config_path.read_text(), before)

    def test_set_refuses_what_adds_an_error(self):
        _, err = self.expect(1, "set", self.PATH, "wide")
        self.assertIn(self.PATH, err)
        self.assertEqual(self.config_path.read_bytes(), self.before)
        self.expect(0, "set", self.PATH, "wide", "--force")
        self.assertNotEqual(self.config_path.read_bytes(), self.before)
        self.expect(1, "check")


class TestSize(HearthTest):
    def test_figures_are_integers_that_add_up(self):
        told = self.expect_json(0, "size", "minimax-m2.1", "--quant", "Q4_K_M", "--context", "32768",
                                "--ram", "256GiB")
        self.assertIs(told["fits"], True)
        parts = ["weights_bytes", "kv_cache_bytes", "recurrent_state_bytes", "compute_bytes",
                 "overhead_bytes"]
        for key in parts + ["total_bytes", "max_context"]:
            self.assertIsInstance(told[key], int)
        self.assertAlmostEqual(sum(told[part] for part in parts), told["total_bytes"],
                               delta=told["total_bytes"] / 100)
        self.assertGreaterEqual(told["max_context"], 32768)
        speed = told["decode_tokens_per_second"]
        self.assertLess(0, speed["low"])
        self.assertLessEqual(speed["low"], speed["high"])

    def test_what_does_not_fit_says_so_and_ends_well(self):
        told = self.expect_json(0, "size", "minimax-m2.1", "--quant", "Q4_K_M", "--device", "rtx-4090")
        self.assertIs(told["fits"], False)
        self.assertEqual(len(told["devices"]), 1)

    def test_an_unknown_model_is_1(self):
        self.expect(1, "size", "no-such-model-anywhere")


if __name__ == "__main__":
    unittest.main(verbosity=2)
