"""Holds a Responses stream against OpenAI's rules: fields, order, response object, items.

Written apart from the C++ checker in tests/support, with another JSON reader, so that one can find the other
wrong. Rules: OpenAI's API reference for streaming events (openai-openapi), as strict as the official SDKs'
stream helpers.
"""

import json

_PART = {"item_id": str, "output_index": int, "content_index": int}
_SUMMARY = {"item_id": str, "output_index": int, "summary_index": int}
_ARGUMENTS = {"item_id": str, "output_index": int}

# Required fields of each event, beside type and sequence_number.
EVENT_FIELDS = {
    "response.created": {"response": dict},
    "response.in_progress": {"response": dict},
    "response.completed": {"response": dict},
    "response.incomplete": {"response": dict},
    "response.failed": {"response": dict},
    "response.output_item.added": {"output_index": int, "item": dict},
    "response.output_item.done": {"output_index": int, "item": dict},
    "response.content_part.added": {**_PART, "part": dict},
    "response.content_part.done": {**_PART, "part": dict},
    "response.output_text.delta": {**_PART, "delta": str, "logprobs": list},
    "response.output_text.done": {**_PART, "text": str, "logprobs": list},
    "response.refusal.delta": {**_PART, "delta": str},
    "response.refusal.done": {**_PART, "refusal": str},
    "response.reasoning_text.delta": {**_PART, "delta": str},
    "response.reasoning_text.done": {**_PART, "text": str},
    "response.reasoning_summary_part.added": {**_SUMMARY, "part": dict},
    "response.reasoning_summary_part.done": {**_SUMMARY, "part": dict},
    "response.reasoning_summary_text.delta": {**_SUMMARY, "delta": str},
    "response.reasoning_summary_text.done": {**_SUMMARY, "text": str},
    "response.function_call_arguments.delta": {**_ARGUMENTS, "delta": str},
    "response.function_call_arguments.done": {**_ARGUMENTS, "arguments": str, "name": str},
}
TERMINAL = {"response.completed": "completed", "response.incomplete": "incomplete", "response.failed": "failed"}

# Required fields of the response object; None stands for null.
RESPONSE_FIELDS = {
    "id": (str,), "object": (str,), "created_at": (int, float), "status": (str,), "error": (dict, None),
    "incomplete_details": (dict, None), "instructions": (str, list, None), "metadata": (dict, None),
    "model": (str,), "output": (list,), "parallel_tool_calls": (bool,), "temperature": (int, float, None),
    "tool_choice": (str, dict), "tools": (list,), "top_p": (int, float, None),
}
ITEM_FIELDS = {
    "message": {"id": str, "role": str, "status": str, "content": list},
    "reasoning": {"id": str, "summary": list},
    "function_call": {"id": str, "call_id": str, "name": str, "arguments": str, "status": str},
}
PART_TEXT = {"output_text": "text", "reasoning_text": "text", "refusal": "refusal", "summary_text": "text"}
# Which part a text event belongs to.
TEXT_EVENTS = {
    "response.output_text": "output_text", "response.refusal": "refusal",
    "response.reasoning_text": "reasoning_text", "response.reasoning_summary_text": "summary_text",
}


def read_events(raw, found):
    """(event line, JSON object) of each event; what is wrong with the framing goes to found."""
    if not raw.endswith(b"\n\n"):
        found.append("the last event is not closed by a blank line")
    events = []
    for block in raw.decode("utf-8").split("\n\n"):
        lines = [line for line in block.split("\n") if line and not line.startswith(":")]
        if not lines or lines == ["data: [DONE]"]:
            continue
        if len(lines) != 2 or not lines[0].startswith("event: ") or not lines[1].startswith("data: "):
            found.append(f"not one event line and one data line: {lines!r}")
            continue
        events.append((lines[0][7:], json.loads(lines[1][6:])))
    return events


def fits(value, kind):
    if kind is None:
        return value is None
    return isinstance(value, kind) and not (isinstance(value, bool) and kind is not bool)


class Conformance:
    """One stream, event by event; self.found says what is wrong."""

    def __init__(self):
        self.found = []
        self.types = []
        self.response = None  # of the terminal event
        self._items = []  # as they were completed
        self._open = None  # the item under way
        self._index = -1
        self._parts = []
        self._arguments = None

    def check(self, raw):
        for line, event in read_events(raw, self.found):
            self._event(line, event)
        self._demand(self.response is not None, "no terminal event")
        return self

    def _demand(self, holds, what):
        if not holds:
            self.found.append(f"event {len(self.types) - 1}: {what}")
        return holds

    def _event(self, line, event):
        kind = event.get("type")
        self.types.append(kind)
        self._demand(line == kind, f"event line {line}, type {kind}")
        self._demand(event.get("sequence_number") == len(self.types) - 1, "sequence_number has a gap")
        self._demand(self.response is None, f"{kind} after the terminal event")
        self._demand("error" not in event, "a top-level error: the SDKs throw")
        if not self._demand(kind in EVENT_FIELDS, f"unknown event {kind}"):
            return
        wrong = [field for field, wanted in EVENT_FIELDS[kind].items() if not fits(event.get(field), wanted)]
        if not self._demand(not wrong, f"{kind}: wrong or missing {wrong}"):
            return
        first = {1: "response.created", 2: "response.in_progress"}.get(len(self.types))
        self._demand((kind == first) if first else kind not in ("response.created", "response.in_progress"),
                     f"{kind} at this place")
        if "response" in event:
            self._lifecycle(kind, event["response"])
        elif kind == "response.output_item.added":
            self._item_added(event)
        else:
            self._within_item(kind, event)

    def _lifecycle(self, kind, response):
        self._response_object(response)
        if kind in TERMINAL:
            self._demand(response.get("status") == TERMINAL[kind], f"status of {kind}")
            self._demand(self._open is None, f"{kind} while an item is open")
            self._demand(response.get("output") == self._items, "output is not the items completed before")
            self._usage(response)
            self.response = response
        else:
            self._demand(response.get("status") == "in_progress", "status is not in_progress")
            self._demand(response.get("output") == [], "output is not empty")

    def _response_object(self, response):
        for field, kinds in RESPONSE_FIELDS.items():
            self._demand(field in response and any(fits(response[field], kind) for kind in kinds),
                         f"response: wrong or missing {field}")
        self._demand(response.get("object") == "response", "object is not response")
        self._demand(str(response.get("id", "")).startswith("resp_"), "id does not begin with resp_")

    def _usage(self, response):
        usage = response.get("usage")
        if usage is None:
            return
        total = usage.get("input_tokens", 0) + usage.get("output_tokens", 0)
        self._demand(usage.get("total_tokens") == total, "usage does not add up")
        self._demand(fits(usage.get("input_tokens_details", {}).get("cached_tokens"), int)
                     and fits(usage.get("output_tokens_details", {}).get("reasoning_tokens"), int),
                     "usage lacks its details")

    # ---- items ----

    def _item(self, item):
        kind = item.get("type")
        if self._demand(kind in ITEM_FIELDS, f"unknown item {kind}"):
            wrong = [field for field, wanted in ITEM_FIELDS[kind].items() if not fits(item.get(field), wanted)]
            self._demand(not wrong, f"{kind} item: wrong or missing {wrong}")

    def _item_added(self, event):
        item = event["item"]
        self._demand(self._open is None, "an item begins while another is open")
        self._demand(event["output_index"] == self._index + 1, "output_index is not the next one")
        self._item(item)
        self._demand(item.get("status", "in_progress") == "in_progress", "a new item is not in_progress")
        self._demand(not item.get("content") and not item.get("summary") and not item.get("arguments"),
                     "a new item is not empty")
        self._open, self._index = item, event["output_index"]
        self._parts, self._arguments = [], ""

    def _within_item(self, kind, event):
        if not self._demand(self._open is not None, f"{kind} outside an item"):
            return
        self._demand(event["output_index"] == self._index, "output_index of another item")
        if kind == "response.output_item.done":
            self._item_done(event["item"])
            return
        self._demand(event["item_id"] == self._open.get("id"), "item_id of another item")
        if kind.startswith("response.function_call_arguments"):
            self._call(kind, event)
        elif kind.endswith("_part.added"):
            self._part_added(event)
        else:
            self._within_part(kind, event)

    def _call(self, kind, event):
        self._demand(self._open.get("type") == "function_call", "arguments outside a call")
        if kind.endswith(".delta"):
            self._demand(self._arguments is not None, "arguments after their end")
            self._arguments = (self._arguments or "") + event["delta"]
        else:
            self._demand(event["arguments"] == self._arguments, "arguments differ from their deltas")
            self._open = {**self._open, "arguments": event["arguments"]}
            self._arguments = None

    def _part_added(self, event):
        index = event.get("content_index", event.get("summary_index"))
        part = event["part"]
        self._demand(index == len(self._parts), "a part's index is not the next one")
        self._demand(not self._parts or self._parts[-1]["done"], "a part begins while another is open")
        if self._demand(part.get("type") in PART_TEXT, f"unknown part {part.get('type')}"):
            self._demand(part.get(PART_TEXT[part["type"]]) == "", "a new part is not empty")
        self._parts.append({"type": part.get("type"), "text": "", "ended": False, "done": False})

    def _within_part(self, kind, event):
        index = event.get("content_index", event.get("summary_index"))
        if not self._demand(index == len(self._parts) - 1, f"{kind} outside a part"):
            return
        part = self._parts[-1]
        if kind.endswith("_part.done"):
            self._demand(part["ended"], "a part is done before its text")
            self._demand(event["part"].get("type") == part["type"], "a part changes its type")
            self._demand(event["part"].get(PART_TEXT.get(part["type"], "text")) == part["text"],
                         "a part differs from its deltas")
            part["done"] = True
            return
        family, step = kind.rsplit(".", 1)
        self._demand(TEXT_EVENTS[family] == part["type"], f"{kind} in a part of type {part['type']}")
        self._demand(not part["ended"], f"{kind} after the text's end")
        if step == "delta":
            part["text"] += event["delta"]
        else:
            text = event["refusal"] if family == "response.refusal" else event["text"]
            self._demand(text == part["text"], "the text differs from its deltas")
            part["ended"] = True

    def _item_done(self, item):
        self._item(item)
        self._demand(item.get("id") == self._open.get("id"), "id of another item")
        self._demand(item.get("type") == self._open.get("type"), "an item changes its type")
        self._demand(item.get("status") != "in_progress", "a finished item is in_progress")
        self._demand(all(part["done"] for part in self._parts), "an item is done before its part")
        if item.get("type") == "function_call":
            self._demand(self._arguments is None, "a call is done before its arguments")
            self._demand(item.get("arguments") == self._open.get("arguments"), "a call's arguments changed")
        else:
            shown = [part for field in ("summary", "content") for part in item.get(field) or []]
            texts = [part.get(PART_TEXT.get(part.get("type"), "text")) for part in shown]
            self._demand(texts == [part["text"] for part in self._parts], "an item differs from its parts")
        self._items.append(item)
        self._open = None


def check_stream(raw):
    """The checked stream: .found (empty when it conforms), .types, .response."""
    return Conformance().check(raw)


def output_text(response):
    return "".join(part["text"] for item in response["output"] if item["type"] == "message"
                   for part in item["content"] if part["type"] == "output_text")


def reasoning_text(response):
    return "".join(part["text"] for item in response["output"] if item["type"] == "reasoning"
                   for part in (item.get("content") or []) + item["summary"])
