#include "config/configreader.h"

namespace Hearth {

// tst_settingsreader holds this text against the defaults of HearthSettings.
QByteArray defaultHearthSettingsText()
{
    return QByteArrayLiteral(
        R"json5(// Settings of Hearth. Providers and models stand in openclaw.json, not here.
// Every key may be left out: what is written below is the default.
{
  // Form of this file.
  version: 1,

  // The endpoint that clients talk to: http://127.0.0.1:11222/v1
  gateway: {
    // Address of this machine to listen at. 127.0.0.1 or ::1 keeps it to this machine; 0.0.0.0 opens it to
    // every network the machine is in.
    listen: "127.0.0.1",
    port: 11222,

    // Whether clients must send a key (Authorization: Bearer ...).
    tokenRequired: true,
    // The key itself, best as a reference: "${HEARTH_KEY}". Left out, Hearth makes one at its first start and
    // keeps it in the keychain, or in a private file where there is no keychain.
    // token: "${HEARTH_KEY}",

    // Programs with a token of their own, and what each may ask for. "hearthctl token add NAME" makes one.
    //   { name: "whatsapp", tokenSha256: "...", models: ["auto", "lmstudio/*"], places: ["local"],
    //     reasoning: "omit", revoked: false },
    clients: [],
    // What a model thinks before it answers: "field" sends it to clients of Chat Completions as
    // reasoning_content, "omit" keeps it back. It never stands in the answer itself.
    reasoning: "field",

    // Encryption: "auto" where other machines can reach Hearth. Without files of your own, Hearth makes a
    // certificate.
    tls: {
      mode: "auto", // "auto", "on", "off"
      // certificate: "/etc/hearth/chain.pem",
      // key: "/etc/hearth/key.pem",
    },

    // Host names that clients may call Hearth by, beside localhost: ["host.docker.internal"]
    allowedHosts: [],
    // Web pages that may call Hearth from a browser: ["http://localhost:3000"]
    allowedOrigins: [],

    // How long the beginning of an answer is held back, so that an error can still become a proper status.
    headHoldMs: 5000,
    // Pause between two signs of life while a model loads or thinks.
    keepAliveMs: 10000,

    // Largest request, and how many connections there may be at once.
    maxBodyMiB: 64,
    maxConnections: 1024,
  },

  // How often servers are asked for their state; those on this computer four times as often. Asking never loads
  // a model.
  polling: {
    visibleMs: 5000, // while somebody looks
    hiddenMs: 30000,
  },

  // Named chains of models, tried from left to right; an inner list holds equal targets that share the work.
  // Clients ask for them by name. While "auto" is empty, it follows agents.defaults.model of openclaw.json. Of
  // the keys in "policy", coldStart, loadBudgetMs, preferLoaded, longPrompt and allow may also stand in a route.
  //   fast: { hops: ["lmstudio/qwen3-8b", ["box1/qwen3", "box2/qwen3"], "anthropic/claude-haiku-4-5"] },
  routes: {
    auto: { hops: [] },
  },

  policy: {
    // A local model that is not in memory: "wait" until it is loaded; "warm-behind": go to the next one and load
    // it meanwhile; "skip": go to the next one.
    coldStart: "wait",
    // Longest wait for the first word, loading included.
    loadBudgetMs: 600000,
    // Longest silence in the middle of an answer.
    silenceMs: 300000,
    // true: models that would have to be loaded come last, whatever the order of the chain.
    preferLoaded: false,
    // A prompt that the model whose turn it is cannot hold: "next" goes to the next one with room; "refuse" tells
    // the client, so that it can shorten the conversation.
    longPrompt: "next",
    // true: when a model fails, another one may go on although tools have run in this turn. It may run them again.
    fallbackAfterTools: false,
    // What hosted models may cost in one day, in US dollars; beyond it they are passed over.
    // dailySpendUsd: 2.5,
    // After so many failures in a row a provider rests for so long.
    breakerFailures: 4,
    breakerPauseMs: 60000,
    // Longest wait for a free slot of a busy server.
    queueMs: 60000,
    // Where requests may go: "local" is this machine, "lan" the own network, "hosted" everything else.
    // ["local"] keeps every prompt on this machine.
    allow: ["local", "lan", "hosted"],
    // Hosted providers of these regions are allowed although "hosted" is not: ["EU"]
    allowRegions: [],
  },

  // What openclaw.json has no place for: where a hosted provider is, how many requests at once one takes, whether
  // its streams are so clean that their bytes may pass as they are.
  //   openrouter: { region: "EU", maxConcurrent: 4, passThrough: true },
  providers: {},

  // The list of requests on the Activity page. Their texts are kept only while you want them: "errors" or "all",
  // until the time in bodiesUntil ("2026-11-22T08:00:00Z").
  log: {
    bodies: "never",
    // bodiesUntil: "2026-11-22T08:00:00Z",
    keepRows: 10000,
    keepDays: 7,
  },

  // Models that stay in memory until a time of your choice; Hearth loads them again when they have gone. Entries
  // whose time is over do nothing.
  //   { model: "ollama/qwen3", until: "2026-11-22T08:00:00Z" },
  keepWarm: [],
}
)json5");
}

} // namespace Hearth
