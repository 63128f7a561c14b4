"""Small upstreams with one property each, for what practice servers do not do."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MODEL = "practice"


class Upstream:
    """An OpenAI-style server on loopback; subclasses answer the POSTs. A context manager."""

    class Listener(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 128

        def handle_error(self, request, client_address):
            pass  # clients that leave are part of the tests

    def __init__(self):
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
        self.server = self.Listener(("127.0.0.1", 0), Handler)
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


def write_event(handler, value):
    write_chunk(handler, b"data: " + json.dumps(value).encode() + b"\n\n")


def write_chunk(handler, data):
    handler.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))


def end_stream(handler):
    write_chunk(handler, b"data: [DONE]\n\n")
    handler.wfile.write(b"0\r\n\r\n")
