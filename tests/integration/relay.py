"""A TCP relay on loopback that notes which requests pass."""

import re
import socket
import threading
import time
from urllib.parse import urlsplit

_REQUEST_LINE = re.compile(rb"^([A-Z]+ /\S*) HTTP/1\.1\r$", re.MULTILINE)


NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}"


class Relay:
    """Passes every byte on to one server, but for requests to the paths it is to hide: these are answered 404."""

    def __init__(self, target, hidden=()):
        self._hidden = tuple(hidden)
        parts = urlsplit(target)
        self._target = (parts.hostname, parts.port)
        self._requests = []
        self._changed = threading.Condition()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self._listener.close()

    def wait_until(self, found, seconds):
        """The first result of found(requests) that is true."""
        end = time.monotonic() + seconds
        with self._changed:
            while not (result := found(list(self._requests))):
                if not self._changed.wait(end - time.monotonic()):
                    raise AssertionError(f"only these passed: {self._requests}")
            return result

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return  # closed
            server = socket.create_connection(self._target)
            threading.Thread(target=self._pass, args=(client, server, True), daemon=True).start()
            threading.Thread(target=self._pass, args=(server, client, False), daemon=True).start()

    def _pass(self, source, sink, is_request):
        try:
            while data := source.recv(65536):
                if is_request and self._note(data):
                    source.sendall(NOT_FOUND)
                else:
                    sink.sendall(data)
        except OSError:
            pass
        finally:
            for end in (source, sink):
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass
            source.close()

    def _note(self, data):
        """Requests here have no body and fit one packet: each begins a read. True when it is to be hidden."""
        seen = [line.decode() for line in _REQUEST_LINE.findall(data)]
        with self._changed:
            self._requests.extend(seen)
            self._changed.notify_all()
        return any(request.split(" ", 1)[1] in self._hidden for request in seen)
