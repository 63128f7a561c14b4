"""Many streams at once through the real gateway, each paced by its upstream; and clients that go away."""

import asyncio
import bisect
import statistics
import time
import unittest

from support import DEADLINE, HearthTest, chat_body, encoded
from upstreams import MODEL, PacedUpstream

STREAMS = 512
WORDS = 12
PACE = 0.5  # seconds between two words of a stream
UNFAIR = 4  # a stream starves that waits for a word while the others get so many each, however slow the machine
LEAVERS = 20
BOUND = 1.0  # seconds until the upstream sees that a client has gone; 0.1 on a machine at rest


async def begin(gateway, body):
    """One request on a connection of its own."""
    reader, writer = await asyncio.open_connection(gateway.address.hostname, gateway.address.port)
    writer.write(b"POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                 b"Content-Length: %d\r\n\r\n" % len(body) + body)
    await writer.drain()
    return reader, writer


async def hold(gateway, body):
    """Reads one stream to its end: the times at which words came, and all bytes."""
    reader, writer = await begin(gateway, body)
    times, raw = [time.monotonic()], b""
    while b"\r\n0\r\n\r\n" not in raw[-16:]:
        more = await reader.read(65536)
        if not more:
            break
        raw += more
        times += [time.monotonic()] * more.count(b'"content":"word')
    writer.close()
    return times, raw


class TestGatewayLoad(HearthTest):
    def serve_paced(self, words, pace):
        upstream = self.enterContext(PacedUpstream(words, pace))
        self.write_config({"paced": (upstream.url, [MODEL])}, [f"paced/{MODEL}"])
        program, gateway = self.serve("--no-token", "--status")
        program.wait_for(r'^"auto" ')
        return upstream, gateway

    def test_512_streams_are_held_and_none_starves(self):
        upstream, gateway = self.serve_paced(WORDS, PACE)
        body = encoded(chat_body())

        async def all_streams():
            return await asyncio.wait_for(asyncio.gather(*(hold(gateway, body) for _ in range(STREAMS))), DEADLINE)

        begun = time.monotonic()
        streams = asyncio.run(all_streams())
        for _, raw in streams:
            self.assertTrue(raw.startswith(b"HTTP/1.1 200"), raw[:300])
            self.assertEqual([raw.count(b'"word%d ' % number) for number in range(WORDS)], [1] * WORDS)
            self.assertEqual(raw.count(b"data: [DONE]"), 1)
        self.assertEqual(upstream.most_at_once, STREAMS, "they were not all held at once")
        firsts = [times[1] - times[0] for times, _ in streams]
        pairs = [pair for times, _ in streams for pair in zip(times[1:], times[2:])]
        gaps = sorted(later - before for before, later in pairs)
        words = sorted(each for times, _ in streams for each in times[1:])
        meanwhile = max(bisect.bisect_left(words, later) - bisect.bisect_right(words, before)
                        for before, later in pairs) / STREAMS
        print(f"  figure: {STREAMS} streams of {WORDS} words, {PACE * 1e3:.0f} ms apart, done in "
              f"{time.monotonic() - begun:.1f} s; first word after {statistics.median(firsts):.2f} s in the median, "
              f"{max(firsts):.2f} s at most; between two words {gaps[len(gaps) // 2] * 1e3:.0f} ms in the median, "
              f"p99 {gaps[len(gaps) * 99 // 100] * 1e3:.0f} ms, at most {gaps[-1] * 1e3:.0f} ms; while one waits, the others get "
              f"{meanwhile:.1f} each at most", flush=True)
        self.assertLess(meanwhile, UNFAIR)

    def test_the_upstream_sees_at_once_that_a_client_has_gone(self):
        for what, words in (("in the middle of an answer", 1_000_000), ("before the first word", 0)):
            with self.subTest(what):
                upstream, gateway = self.serve_paced(words, 0.01)
                seconds = [self.leave(upstream, gateway, words) for _ in range(LEAVERS)]
                print(f"  figure: a client that leaves {what} is noticed upstream after "
                      f"{statistics.median(seconds) * 1e3:.1f} ms in the median, {max(seconds) * 1e3:.1f} ms at most",
                      flush=True)
                self.assertLess(max(seconds), BOUND)

    def leave(self, upstream, gateway, words):
        """Seconds from the client's going to the upstream's noticing."""
        upstream.gone.clear()
        upstream.arrived.clear()
        left_at = []

        async def ask_and_leave():
            reader, writer = await begin(gateway, encoded(chat_body()))
            if words:
                await asyncio.wait_for(reader.readuntil(b"word1 "), DEADLINE)
            else:
                await asyncio.get_running_loop().run_in_executor(None, upstream.arrived.wait, DEADLINE)
            left_at.append(time.monotonic())
            writer.transport.abort()

        asyncio.run(ask_and_leave())
        self.assertTrue(upstream.gone.wait(DEADLINE), "the upstream goes on for nobody")
        return upstream.gone_at - left_at[0]


if __name__ == "__main__":
    unittest.main(verbosity=2)
