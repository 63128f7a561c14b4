"""The checker itself: it must find what is wrong in a stream that official SDKs refuse."""

import json
import unittest

from conformance import check_stream, output_text
from support import TEST_DATA

RESPONSE = {
    "id": "resp_1", "object": "response", "created_at": 1, "status": "in_progress", "error": None,
    "incomplete_details": None, "instructions": None, "metadata": {}, "model": "m", "output": [],
    "parallel_tool_calls": True, "temperature": None, "tool_choice": "auto", "tools": [], "top_p": None,
}


def good_events():
    """The least stream of one text."""
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    part = {"type": "output_text", "text": "Hi", "annotations": []}
    item = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}
    return [
        {"type": "response.created", "response": RESPONSE},
        {"type": "response.in_progress", "response": RESPONSE},
        {"type": "response.output_item.added", "output_index": 0,
         "item": {**item, "status": "in_progress", "content": []}},
        {"type": "response.content_part.added", **place, "part": {**part, "text": ""}},
        {"type": "response.output_text.delta", **place, "delta": "Hi", "logprobs": []},
        {"type": "response.output_text.done", **place, "text": "Hi", "logprobs": []},
        {"type": "response.content_part.done", **place, "part": part},
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        {"type": "response.completed", "response": {**RESPONSE, "status": "completed", "output": [item]}},
    ]


def written(events):
    """Numbered and put on the wire."""
    numbered = [{**event, "sequence_number": number} for number, event in enumerate(events)]
    return "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in numbered).encode()


class TestConformance(unittest.TestCase):
    def test_a_good_stream_has_nothing_wrong(self):
        checked = check_stream(written(good_events()) + b"data: [DONE]\n\n")
        self.assertEqual(checked.found, [])
        self.assertEqual(output_text(checked.response), "Hi")

    def test_a_stream_that_lacks_any_one_event_is_refused(self):
        for left_out in range(len(good_events())):
            events = good_events()
            kind = events.pop(left_out)["type"]
            with self.subTest(without=kind):
                self.assertNotEqual(check_stream(written(events)).found, [])

    def test_a_stream_that_lacks_any_one_field_is_refused(self):
        for at, event in enumerate(good_events()):
            for field in event:
                if field == "type":
                    continue
                events = good_events()
                del events[at][field]
                with self.subTest(event=event["type"], without=field):
                    self.assertNotEqual(check_stream(written(events)).found, [])

    def test_a_response_that_lacks_any_one_field_is_refused(self):
        for field in RESPONSE:
            events = good_events()
            events[0] = {**events[0], "response": {k: v for k, v in RESPONSE.items() if k != field}}
            with self.subTest(without=field):
                self.assertNotEqual(check_stream(written(events)).found, [])

    def test_a_gap_in_the_numbers_is_refused(self):
        raw = written(good_events()).replace(b'"sequence_number": 5', b'"sequence_number": 6')
        self.assertNotEqual(check_stream(raw).found, [])

    def test_an_event_after_the_end_is_refused(self):
        self.assertNotEqual(check_stream(written(good_events() + good_events()[-1:])).found, [])

    def test_a_text_unlike_its_deltas_is_refused(self):
        events = good_events()
        events[4]["delta"] = "Ho"
        self.assertNotEqual(check_stream(written(events)).found, [])

    def test_a_stream_cut_inside_its_last_event_is_refused(self):
        self.assertNotEqual(check_stream(written(good_events())[:-1]).found, [])

    def test_what_llama_server_streams_itself_is_refused(self):
        recording = (TEST_DATA / "transcripts" / "responses_stream.txt").read_bytes()
        raw = recording[recording.index(b"event: response.created"):]
        found = "\n".join(check_stream(raw).found)
        for part in ("sequence_number", "created_at", "output_index"):
            self.assertIn(part, found)


if __name__ == "__main__":
    unittest.main(verbosity=2)
