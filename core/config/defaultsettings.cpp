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

    // Host names that clients may call Hearth by, beside localhost: ["host.docker.internal"]
    allowedHosts: [],
    // Web pages that may call Hearth from a browser: ["http://localhost:3000"]
    allowedOrigins: [],

    // How long the beginning of an answer is held back, so that an error can still become a proper status.
    headHoldMs: 5000,
    // Pause between two signs of life while a model loads or thinks.
    keepAliveMs: 10000,
  },

  // How often servers are asked for their state; those on this computer four times as often. Asking never loads
  // a model.
  polling: {
    visibleMs: 5000, // while somebody looks
    hiddenMs: 30000,
  },

  // Named chains of models, tried from left to right. Clients ask for them by name. While "auto" is empty, it
  // follows agents.defaults.model of openclaw.json.
  //   fast: { hops: ["lmstudio/qwen3-8b", "anthropic/claude-haiku-4-5"] },
  routes: {
    auto: { hops: [] },
  },

  policy: {
    // A local model that is not in memory: "wait" until it is loaded, or "skip" to the next one.
    coldStart: "wait",
    // Longest wait for the first word, loading included.
    loadBudgetMs: 600000,
    // Longest silence in the middle of an answer.
    silenceMs: 300000,
    // Where requests may go: "local" is this machine, "lan" the own network, "hosted" everything else.
    // ["local"] keeps every prompt on this machine.
    allow: ["local", "lan", "hosted"],
  },

  // Models that stay in memory until a time of your choice; Hearth loads them again when they have gone. Entries
  // whose time is over do nothing.
  //   { model: "ollama/qwen3", until: "2026-11-22T08:00:00Z" },
  keepWarm: [],
}
)json5");
}

} // namespace Hearth
