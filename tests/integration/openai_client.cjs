// One scenario with the official OpenAI client, as a JSON value on stdout:
//   node openai_client.cjs NODE_MODULES BASE_URL SCENARIO MODEL
// What the client throws is a result, not a crash: {"thrown": "..."}.
"use strict";

const [folder, baseURL, scenario, model] = process.argv.slice(2);
const { OpenAI } = require(`${folder}/openai`);
const options = { baseURL, apiKey: process.env.OPENAI_API_KEY || "none" };
const client = new OpenAI({ ...options, maxRetries: 0 });

const weather = {
  name: "get_weather",
  description: "Weather of a city",
  parameters: { type: "object", properties: { city: { type: "string", maxLength: 12 } }, required: ["city"] },
};

const lamp = {
  name: "lamp",
  strict: true,
  schema: {
    type: "object", additionalProperties: false, required: ["lit", "colour"],
    properties: { lit: { type: "boolean" }, colour: { type: "string", enum: ["red", "green"] } },
  },
};

function ofItems(response, type) {
  return response.output.filter((item) => item.type === type);
}

// The helper that keeps a snapshot of the response and checks each event against it.
async function responsesStream(input = "Hello", more = {}) {
  const deltas = { text: "", reasoning: "" };
  const stream = client.responses.stream({ model, input, max_output_tokens: 2000, ...more });
  stream.on("response.output_text.delta", (event) => (deltas.text += event.delta));
  stream.on("response.reasoning_text.delta", (event) => (deltas.reasoning += event.delta));
  const response = await stream.finalResponse();
  return {
    status: response.status, text: response.output_text, deltas,
    items: response.output.map((item) => item.type),
    reasoning: ofItems(response, "reasoning").flatMap((item) => item.content ?? []).map((p) => p.text).join(""),
    output: response.output,
  };
}

async function chatStream(messages = [{ role: "user", content: "Hello" }], more = {}) {
  const deltas = { text: "", reasoning: "" };
  const stream = client.chat.completions.stream({ model, messages, max_tokens: 2000, ...more });
  stream.on("content.delta", ({ delta }) => (deltas.text += delta));
  stream.on("chunk", (chunk) => (deltas.reasoning += chunk.choices[0]?.delta.reasoning_content ?? ""));
  const { message, finish_reason } = (await stream.finalChatCompletion()).choices[0];
  return { status: finish_reason, text: message.content, deltas, message };
}

const scenarios = {
  responses: () => responsesStream(),
  chat: () => chatStream(),

  // The raw iterator, without the helper.
  async rawResponses() {
    const types = [];
    for await (const event of await client.responses.create({ model, input: "Hello", stream: true,
      max_output_tokens: 300 })) types.push(event.type);
    return { types };
  },

  async responsesTools() {
    const tools = [{ type: "function", strict: false, ...weather }];
    const asked = [{ role: "user", content: "Weather in Rome?" }];
    const first = await responsesStream(asked, { tools });
    const calls = ofItems(first, "function_call");
    const results = calls.map((call) => ({ type: "function_call_output", call_id: call.call_id,
      output: "sunny" }));
    const second = await responsesStream([...asked, ...first.output, ...results], { tools });
    return { calls, arguments: calls.map((call) => JSON.parse(call.arguments)), text: second.text };
  },

  async chatTools() {
    const tools = [{ type: "function", function: weather }];
    const asked = [{ role: "user", content: "Weather in Rome?" }];
    const first = await chatStream(asked, { tools });
    const calls = first.message.tool_calls ?? [];
    const results = calls.map((call) => ({ role: "tool", tool_call_id: call.id, content: "sunny" }));
    const second = await chatStream([...asked, first.message, ...results], { tools });
    return { calls, arguments: calls.map((call) => JSON.parse(call.function.arguments)), text: second.text };
  },

  // The client reads the answer by the schema: output_parsed and parsed are values, not text.
  async responsesParsed() {
    const response = await client.responses.parse({ model, input: "A lamp, please", max_output_tokens: 300,
      text: { format: { type: "json_schema", ...lamp } } });
    return { parsed: response.output_parsed, text: response.output_text };
  },

  async chatParsed() {
    const completion = await client.chat.completions.parse({ model, max_tokens: 300,
      messages: [{ role: "user", content: "A lamp, please" }],
      response_format: { type: "json_schema", json_schema: lamp } });
    const { message } = completion.choices[0];
    return { parsed: message.parsed, text: message.content };
  },

  async embeddings() {
    const { data } = await client.embeddings.create({ model, input: ["one", "another"] });
    return { lengths: data.map((each) => each.embedding.length) };
  },

  // With the retries that the client makes of itself.
  async defaults() {
    const response = await new OpenAI(options).responses.create({ model, input: "Hello" });
    return { text: response.output_text };
  },

  async models() {
    const ids = [];
    for await (const each of client.models.list()) ids.push(each.id);
    return { ids };
  },
};

scenarios[scenario]()
  .catch((error) => ({ thrown: String(error?.message ?? error), error: error?.constructor?.name,
    status: error?.status }))
  .then((result) => console.log(JSON.stringify(result)));
