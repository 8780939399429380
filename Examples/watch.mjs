// Calls NUMBER from PHONE over gatewayd's HTTP interface, and tells what happens at PHONE until the call is over.
//
//     GATEWAYD_URL=http://127.0.0.1:8080 GATEWAYD_TOKEN=… node watch.mjs 1001 1002
const { GATEWAYD_URL: base = "http://127.0.0.1:8080", GATEWAYD_TOKEN: token } = process.env;
const [phone, number] = process.argv.slice(2);

async function ask(path, body) {
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  const response = await fetch(base + path, { method: body ? "POST" : "GET", headers, body: body && JSON.stringify(body) });
  if (!response.ok) throw new Error((await response.json()).detail);
  return response;
}

const events = (await ask(`/v1/events?phone=${phone}`)).body.pipeThrough(new TextDecoderStream());
const made = await (await ask("/v1/calls", { callingDevice: phone, calledDirectoryNumber: number })).json();
const call = made.callingDevice.callID;
console.log("call", call);
let text = "";
reading: for await (const piece of events) {
  const lines = (text + piece).split("\n");
  text = lines.pop();
  for (const line of lines.filter((line) => line.startsWith("data: "))) {
    const event = JSON.parse(line.slice("data: ".length));
    console.log(event.kind ?? "gap", event.localConnectionInfo ?? "");
    if (event.callID === call && ["null", "fail"].includes(event.localConnectionInfo)) break reading;
  }
}
process.exit();
