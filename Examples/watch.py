#!/usr/bin/env python3
"""Calls NUMBER from PHONE over gatewayd's HTTP interface, and tells what happens at PHONE until the call is over.

    GATEWAYD_URL=http://127.0.0.1:8080 GATEWAYD_TOKEN=… python3 watch.py 1001 1002
"""
import json, os, sys, urllib.request

base, token = os.environ.get("GATEWAYD_URL", "http://127.0.0.1:8080"), os.environ["GATEWAYD_TOKEN"]
phone, number = sys.argv[1:3]


def ask(path, body=None):
    headers = {"Authorization": "Bearer " + token, "Content-Type": "application/json"}
    return urllib.request.urlopen(urllib.request.Request(base + path, json.dumps(body).encode() if body else None, headers))


events = ask("/v1/events?phone=" + phone)
made = json.load(ask("/v1/calls", {"callingDevice": phone, "calledDirectoryNumber": number}))
call = made["callingDevice"]["callID"]
print("call", call, flush=True)
for line in events:
    if not line.startswith(b"data: "):
        continue
    event = json.loads(line[len("data: "):])
    print(event.get("kind", "gap"), event.get("localConnectionInfo", ""), flush=True)
    if event.get("callID") == call and event.get("localConnectionInfo") in ("null", "fail"):
        break
