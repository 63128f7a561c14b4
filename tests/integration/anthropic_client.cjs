// One scenario with the official Anthropic client, as a JSON value on stdout:
//   node anthropic_client.cjs NODE_MODULES ORIGIN SCENARIO MODEL
// What the client throws is a result, not a crash: {"thrown": "...", "error": CLASS, "status": ...}.
"use strict";

const [folder, baseURL, scenario, model] = process.argv.slice(2);
const { Anthropic } = require(`${folder}/@anthropic-ai/sdk`);
const options = { baseURL, apiKey: process.env.ANTHROPIC_API_KEY || "none" };
const client = new Anthropic({ ...options, maxRetries: 0 });

const hello = [{ role: "user", content: "Hello" }];
const tools = [{ name: "get_weather", description: "Weather of a city", input_schema: {
  type: "object", properties: { city: { type: "string", maxLength: 12 } }, required: ["city"] } }];

function textOf(message) {
  return message.content.filter((block) => block.type === "text").map((block) => block.text).join("");
}

function summary(message) {
  return {
    id: message.id, role: message.role, status: message.stop_reason, text: textOf(message),
    blocks: message.content.map((block) => block.type),
    thinking: message.content.filter((block) => block.type === "thinking").map((block) => block.thinking).join(""),
    usage: message.usage, content: message.content,
  };
}

// The helper that keeps a snapshot of the message and throws on events out of order.
async function stream(messages = hello, more = {}) {
  const deltas = { text: "", thinking: "" };
  const running = client.messages.stream({ model, messages, max_tokens: 2000, ...more });
  running.on("text", (delta) => (deltas.text += delta));
  running.on("thinking", (delta) => (deltas.thinking += delta));
  return { ...summary(await running.finalMessage()), deltas };
}

const scenarios = {
  stream: () => stream(),
  whole: async () => summary(await client.messages.create({ model, messages: hello, max_tokens: 300 })),
  thinking: () => stream(hello, { thinking: { type: "enabled", budget_tokens: 1024 } }),

  // The raw iterator, without the helper.
  async raw() {
    const types = [];
    for await (const event of await client.messages.create({ model, messages: hello, max_tokens: 300,
      stream: true })) types.push(event.type);
    return { types };
  },

  async tools() {
    const asked = [{ role: "user", content: "Weather in Rome?" }];
    const first = await stream(asked, { tools });
    const calls = first.content.filter((block) => block.type === "tool_use");
    const results = calls.map((call) => ({ type: "tool_result", tool_use_id: call.id, content: "sunny" }));
    const second = await stream([...asked, { role: "assistant", content: first.content },
      { role: "user", content: results }], { tools });
    return { calls, status: first.status, arguments: calls.map((call) => call.input), text: second.text };
  },

  count: () => client.messages.countTokens({ model, messages: hello, system: "Be brief." }),

  async models() {
    const ids = [];
    for await (const each of client.models.list()) ids.push(each.id);
    return { ids, one: (await client.models.retrieve(ids[0])).id };
  },

  // With the retries that the client makes of itself.
  defaults: async () => summary(await new Anthropic(options).messages.create({ model, messages: hello,
    max_tokens: 300 })),
};

function thrown(error) {
  return { thrown: String(error?.message ?? error), error: error?.constructor?.name, status: error?.status,
    type: error?.error?.error?.type };
}

scenarios[scenario]()
  .catch(thrown)
  .then((result) => console.log(JSON.stringify(result)));
