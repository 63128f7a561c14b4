"""Small upstreams with one property each, for what practice servers do not do."""

import asyncio
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MODEL = "practice"


class Upstream:
    """An OpenAI-style server on loopback; subclasses answer the POSTs. A context manager."""

    class Listener(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 128

        def handle_error(self, request, client_address):
            pass  # clients that leave are part of the tests

    def __init__(self, address="127.0.0.1", port=0):
        upstream = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            answered = 0  # requests on this connection: there is a handler for each

            def do_GET(self):
                known = self.path == "/v1/models"
                body = json.dumps({"object": "list", "data": [{"id": MODEL, "object": "model"}]} if known
                                  else {"error": {"message": "Not Found", "type": "not_found"}}).encode()
                send(self, 200 if known else 404, body)
                self.answered += 1

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                upstream.note_post(self, body)
                upstream.answer(self, body)
                self.answered += 1

            def log_message(self, *_):
                pass

        self._lock = threading.Lock()
        self.posts = []
        self.post_times = []  # when each came, by time.monotonic()
        self.server = self.Listener((address, port), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def note_post(self, _handler, body):
        with self._lock:
            self.posts.append(body)
            self.post_times.append(time.monotonic())

    def answer(self, handler, body):
        """Answers a chat request whole or as a stream, as it asks."""
        if json.loads(body).get("stream"):
            begin_stream(handler)
            for chunk in (delta({"role": "assistant", "content": "Yes"}), delta({}, "stop")):
                write_event(handler, chunk)
            end_stream(handler)
        else:
            send(handler, 200, json.dumps({
                "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": MODEL,
                "choices": [{"index": 0, "finish_reason": "stop",
                             "message": {"role": "assistant", "content": "Yes"}}],
                "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}}).encode())


class DyingUpstream(Upstream):
    """Reads a POST on a connection that it has answered on before, then closes it without a word."""

    def __init__(self):
        self.deaths = 0
        super().__init__()

    def answer(self, handler, body):
        if handler.answered == 0:
            super().answer(handler, body)
            return
        self.deaths += 1
        handler.close_connection = True


class BarrierUpstream(Upstream):
    """Streams in step: nobody gets a second word before all have got the first."""

    words = ["One", " two", " three", " four"]

    def __init__(self, streams, deadline):
        self._barrier = threading.Barrier(streams, timeout=deadline)
        super().__init__()

    def answer(self, handler, body):
        begin_stream(handler)
        for word in self.words:
            write_event(handler, delta({"content": word}))
            self._barrier.wait()
        write_event(handler, delta({}, "stop"))
        end_stream(handler)


class PacedUpstream:
    """Streams words, one each pace, to any number of clients at once, in one thread. Notes who leaves early.

    Without words it takes requests and stays silent."""

    def __init__(self, words, pace):
        self._words = words
        self._pace = pace
        self._now = 0
        self.most_at_once = 0
        self.arrived = threading.Event()  # a request has come
        self.gone = threading.Event()  # a client has gone before its end, at gone_at
        self.gone_at = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self):
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(
            asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=1024), self._loop).result()
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(self, *_):
        async def cancel_all():
            self._server.close()
            tasks = asyncio.all_tasks() - {asyncio.current_task()}
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        asyncio.run_coroutine_threadsafe(cancel_all(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _serve(self, reader, writer):
        try:
            while (head := await reader.readuntil(b"\r\n\r\n")).startswith(b"GET"):
                body = json.dumps({"object": "list", "data": [{"id": MODEL, "object": "model"}]}).encode()
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                             % len(body) + body)
            length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
            await reader.readexactly(int(length.split(b":")[1]))
        except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            writer.close()
            return  # a connection that asked for nothing more
        self._now += 1
        self.most_at_once = max(self.most_at_once, self._now)
        self.arrived.set()
        telling = asyncio.create_task(self._tell(writer))
        leaving = asyncio.create_task(reader.read(1))  # nothing comes before the end but the end
        await asyncio.wait({telling, leaving}, return_when=asyncio.FIRST_COMPLETED)
        self._now -= 1
        # Who leaves may be met first by a word that cannot be sent any more.
        if not telling.done() or telling.exception():
            self.gone_at = time.monotonic()
            self.gone.set()
        telling.cancel()
        leaving.cancel()
        await asyncio.gather(telling, leaving, return_exceptions=True)
        writer.close()

    async def _tell(self, writer):
        if not self._words:
            await asyncio.Event().wait()
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
        for number in range(self._words):
            writer.write(event_chunk(delta({"content": f"word{number} "})))
            await writer.drain()
            await asyncio.sleep(self._pace)
        end = b"data: [DONE]\n\n"
        writer.write(event_chunk(delta({}, "stop")) + b"%x\r\n%s\r\n0\r\n\r\n" % (len(end), end))
        await writer.drain()


def send(handler, status, body):
    handler.send_response(status)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def delta(content, finish=None):
    return {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": MODEL,
            "choices": [{"index": 0, "delta": content, "finish_reason": finish}]}


def begin_stream(handler):
    handler.send_response(200)
    handler.send_header("Content-Type", "text/event-stream")
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()


def event_chunk(value):
    data = b"data: " + json.dumps(value).encode() + b"\n\n"
    return b"%x\r\n%s\r\n" % (len(data), data)


def write_event(handler, value):
    handler.wfile.write(event_chunk(value))


def write_chunk(handler, data):
    handler.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))


def end_stream(handler):
    write_chunk(handler, b"data: [DONE]\n\n")
    handler.wfile.write(b"0\r\n\r\n")
