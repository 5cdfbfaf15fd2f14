"""What the official SDK of CloudEvents makes of messages: reads each line of JSON, with the headers and the body of one message. A line for
each: what is wrong, or the event's attributes and data, and what a signature of it is over, by the specification."""

import base64
import hashlib
import json
import sys

from cloudevents.core.bindings.http import HTTPMessage, from_http_event

ATTRIBUTES = ["id", "source", "specversion", "type", "datacontenttype", "dataschema", "subject", "time"]


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def core(attributes: dict[str, object], data: object) -> str:
    text = json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode()
    signed = b"".join(sha256(str(attributes.get(name) or "").encode()) for name in ATTRIBUTES)
    return base64.b64encode(sha256(signed + sha256(text))).decode()


def read(message: dict[str, object]) -> dict[str, object]:
    try:
        event = from_http_event(HTTPMessage(message["headers"], message["body"].encode()))
    except Exception as error:  # whatever it says of a broken message
        return {"fault": f"{type(error).__name__}: {error}"}
    moment = event.get_time().strftime("%Y-%m-%dT%H:%M:%SZ")
    attributes = {**event.get_attributes(), "time": moment}
    data = event.get_data()
    return {"attributes": attributes, "data": data, "core": core(attributes, data)}


for line in sys.stdin:
    print(json.dumps(read(json.loads(line)), default=str))
