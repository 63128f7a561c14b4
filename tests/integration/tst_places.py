"""Place policy on the wire: with `allow: ["local"]` no packet leaves this machine, whatever the config, redirects or
names say. Runs hearthctl in a network namespace whose only ways out lead to a packet counter; skipped where the system
does not permit namespaces."""

import json
import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

from support import HearthTest, chat_body, responses_body
from upstreams import MODEL, Upstream, send

INSIDE = "HEARTH_TEST_NAMESPACE"
PUBLIC = "203.0.113.7"  # RFC 5737: of nobody; here the address of a listener within the namespace
LAN = "192.168.77.7"
ELSEWHERE = "198.51.100.9"  # routed out of the namespace, to nobody
ELSEWHERE6 = "2001:db8::9"  # RFC 3849; the same
RESOLVER = "198.51.100.53"
HOSTS = {"localhost": "127.0.0.1", "models.example": PUBLIC, "box.local": LAN, "inner.localhost": PUBLIC}
UNSHARE = ["unshare", "--net", "--mount"] + ([] if os.geteuid() == 0 else ["--map-root-user"])


def run(*command):
    subprocess.run(command, check=True, capture_output=True, text=True)


def prepare(folder):
    """Within the namespace: loopback, an interface to everywhere that leads nowhere, names of our own."""
    run("ip", "link", "set", "lo", "up")
    run("ip", "link", "add", "out", "type", "veth", "peer", "name", "void")
    run("ip", "link", "set", "void", "up")
    run("ip", "link", "set", "out", "arp", "off", "up")
    for address in (f"{PUBLIC}/24", f"{LAN}/24"):
        run("ip", "address", "add", address, "dev", "out")
    run("ip", "route", "add", "default", "dev", "out")
    run("ip", "-6", "address", "add", "2001:db8:1::7/64", "dev", "out", "nodad")
    run("ip", "-6", "route", "add", "default", "dev", "out")
    for path, text in (("/etc/hosts", "".join(f"{address} {name}\n" for name, address in HOSTS.items())),
                       ("/etc/resolv.conf", f"nameserver {RESOLVER}\noptions timeout:1 attempts:1\n"),
                       ("/etc/nsswitch.conf", "hosts: files dns\n")):
        ours = folder / Path(path).name
        ours.write_text(text)
        run("mount", "--bind", str(ours), path)


class Packets:
    """Counts TCP and UDP packets to addresses other than loopback, on every interface; by destination."""

    def __init__(self):
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(3))  # ETH_P_ALL
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        self._lock = threading.Lock()
        self._seen = {}
        self._mark = threading.Event()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        while True:
            packet, (_, _, kind, *_) = self._socket.recvfrom(65536)
            if kind == socket.PACKET_OUTGOING and (found := destination(packet)):
                if found[0] == "127.0.0.99":
                    self._mark.set()
                elif not found[0].startswith("127.") and found[0] != "::1":
                    with self._lock:
                        self._seen[found] = self._seen.get(found, 0) + 1

    def seen(self):
        """{(address, port): packets} of all that was sent before this call."""
        self._mark.clear()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as marker:
            marker.sendto(b"", ("127.0.0.99", 9))
        assert self._mark.wait(30), "the packet counter sees nothing"
        with self._lock:
            return dict(self._seen)


def destination(packet):
    """Address and port that an IP packet of TCP or UDP goes to."""
    version = packet[0] >> 4
    if version == 4 and packet[9] in (6, 17):
        return socket.inet_ntoa(packet[16:20]), struct.unpack_from("!H", packet, (packet[0] & 15) * 4 + 2)[0]
    if version == 6 and packet[6] in (6, 17):
        return socket.inet_ntop(socket.AF_INET6, packet[24:40]), struct.unpack_from("!H", packet, 42)[0]
    return None


class Redirecting(Upstream):
    """Answers each POST with a redirect."""

    def __init__(self, target):
        self._target = target
        super().__init__()

    def answer(self, handler, body):
        handler.send_response(307)
        handler.send_header("Location", self._target)
        handler.send_header("Content-Length", "0")
        handler.end_headers()


@unittest.skipUnless(os.environ.get(INSIDE), "runs in a namespace of its own")
class TestPlaces(HearthTest):
    @classmethod
    def setUpClass(cls):
        cls.packets = Packets()

    def setUp(self):
        super().setUp()
        self.near = self.enterContext(Upstream())
        # The same port at both: a config spells the one or the other.
        self.outside = self.enterContext(Upstream(PUBLIC))
        self.port = self.outside.server.server_address[1]
        self.neighbour = self.enterContext(Upstream(LAN, self.port))

    def write(self, places, addresses, redirect=None):
        """A config that leads out in every way it knows, and at last to loopback."""
        providers = {f"p{number}": {"baseUrl": address, "api": "openai-completions", "apiKey": "none",
                                    "models": [model_entry()]} for number, address in enumerate(addresses)}
        providers["own"] = {"baseUrl": self.near.url + "/v1", "api": "openai-completions",
                            "models": [model_entry(baseUrl=addresses[0])]}
        providers["hosted"] = {"apiKey": "none", "models": [model_entry()], "baseUrl": "https://openrouter.ai/api/v1",
                               "api": "openai-completions"}
        if redirect:
            providers["sent"] = {"baseUrl": redirect.url + "/v1", "api": "openai-completions",
                                 "models": [model_entry()]}
        providers["near"] = {"baseUrl": self.near.url + "/v1", "api": "openai-completions",
                             "models": [model_entry()]}
        chain = [f"{name}/{MODEL}" for name in providers]
        self.config_path.write_text(json.dumps({
            "models": {"mode": "merge", "providers": providers},
            "agents": {"defaults": {"model": {"primary": "anthropic/claude-sonnet-4-6", "fallbacks": chain}}}}))
        settings = self.folder / "hearth.json5"
        settings.write_text(json.dumps({"policy": {"allow": places}, "polling": {"visibleMs": 1000, "hiddenMs": 1000}}))
        self.environment |= {"ANTHROPIC_API_KEY": "none", "OPENAI_API_KEY": "none", "OPENROUTER_API_KEY": "none"}
        return chain, settings

    def ways_out(self):
        """Addresses as a config may spell them, and where a packet to each would go."""
        spelled = {PUBLIC: PUBLIC, LAN: LAN, "models.example": PUBLIC, "box.local": LAN, ELSEWHERE: ELSEWHERE,
                   "0xcb007107": PUBLIC, "3405803783": PUBLIC, f"[::ffff:{PUBLIC}]": PUBLIC,
                   f"[{ELSEWHERE6}]": ELSEWHERE6}
        ways = {f"http://{host}:{self.port}/v1": (address, self.port) for host, address in spelled.items()}
        ways[f"http://nowhere.example:{self.port}/v1"] = (RESOLVER, 53)
        return ways

    def ask_all(self, chain, settings):
        """Every model by name and the whole chain, on all three doors, also by the commands that look at servers."""
        program, gateway = self.serve("--no-token", "--status", "--settings", settings)
        program.wait_for(r'^"auto" ')
        answers = {}
        for model in [*chain, "anthropic/claude-sonnet-4-6", "openai/gpt-5.2", "auto"]:
            messages = {"model": model, "max_tokens": 10, "messages": [{"role": "user", "content": "Hello"}]}
            for path, body in (("/v1/chat/completions", chat_body(model, stream=False)),
                               ("/v1/responses", responses_body(model)), ("/v1/messages", messages),
                               ("/v1/messages/count_tokens", messages),
                               ("/v1/embeddings", {"model": model, "input": "Hello"}),
                               ("/v1/completions", {"model": model, "prompt": "Hello"})):
                answers[model, path] = gateway.ask("POST", path, body)
        for path in ("/v1/models", "/health", "/metrics"):
            gateway.ask("GET", path)
        program.stop()
        for command in (("status",), ("route", "auto"), ("check",)):
            self.run_hearthctl(*command, "--settings", settings)
        return answers

    def test_local_only_sends_no_packet_elsewhere(self):
        redirect = self.enterContext(Redirecting(f"http://{PUBLIC}:{self.port}/v1/chat/completions"))
        before = self.packets.seen()
        ways = [*self.ways_out(), f"http://inner.localhost:{self.port}/v1"]
        chain, settings = self.write(["local"], ways, redirect)
        answers = self.ask_all(chain, settings)
        self.assertEqual(self.packets.seen(), before)
        self.assertEqual((self.outside.posts, self.neighbour.posts), ([], []))
        self.assertTrue(redirect.posts, "nobody was sent elsewhere: nothing was tested")
        served = {model for (model, path), (status, *_) in answers.items()
                  if status == 200 and path == "/v1/chat/completions"}
        self.assertEqual(served, {"auto", f"near/{MODEL}"})
        print(f"  figure: {len(answers)} requests for {len(ways) + 5} providers, {len(self.near.posts)} of them served "
              "on loopback; packets to other addresses: 0", flush=True)

    def test_each_way_out_leads_there_where_all_places_are_allowed(self):
        """Else the test above would prove nothing."""
        for address, target in self.ways_out().items():
            with self.subTest(address=address):
                before = self.packets.seen().get(target, 0)
                chain, settings = self.write(["local", "lan", "hosted"], [address])
                program, gateway = self.serve("--no-token", "--settings", settings)
                gateway.ask("POST", "/v1/chat/completions", chat_body(chain[0], stream=False))
                program.stop()
                self.assertGreater(self.packets.seen().get(target, 0), before)

    def test_the_own_network_is_no_hosted_place(self):
        before = set(self.packets.seen())
        chain, settings = self.write(["local", "lan"], [*self.ways_out()])
        self.ask_all(chain, settings)
        self.assertEqual({address for address, _ in set(self.packets.seen()) - before}, {LAN})
        self.assertEqual(self.outside.posts, [])
        self.assertTrue(self.neighbour.posts, "the own network was not asked")


def model_entry(**more):
    return {"id": MODEL, "name": MODEL, "contextWindow": 32768, "maxTokens": 1024, **more}


def permitted():
    """Why there can be no namespace; nothing where there can."""
    if not shutil.which("unshare") or not shutil.which("ip"):
        return "unshare and ip (iproute2) are not both installed"
    done = subprocess.run([*UNSHARE, "sh", "-c", "ip link add out type veth peer name void && mount --bind /etc/hosts /etc/hosts"],
                          capture_output=True, text=True)
    return done.stderr.strip() or "no namespace for the network" if done.returncode else ""


if __name__ == "__main__":
    if os.environ.get(INSIDE):
        prepare(Path(os.environ[INSIDE]))
        unittest.main(verbosity=2)
    elif reason := permitted():
        print(f"Skipped: {reason}", flush=True)
        sys.exit(77)
    else:
        with tempfile.TemporaryDirectory(prefix="hearth-places-") as here:
            sys.exit(subprocess.run([*UNSHARE, sys.executable, "-B", *sys.argv],
                                    env={**os.environ, INSIDE: here}).returncode)
