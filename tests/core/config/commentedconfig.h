#pragma once

#include <QByteArray>

namespace Hearth {

/// A config as people write it: comments in many places, two providers, and references of all kinds.
inline const QByteArray commentedConfig(
    "{\n"
    "  // what I use\n"
    "  models: {\n"
    "    mode: \"merge\", // keep hosted ones\n"
    "    providers: {\n"
    "      // the big box\n"
    "      lmstudio: {\n"
    "        baseUrl: \"http://127.0.0.1:1234/v1\", // its port\n"
    "        apiKey: \"lmstudio\",\n"
    "        api: \"openai-responses\",\n"
    "        /* by hand */\n"
    "        models: [\n"
    "          {\n"
    "            id: \"minimax\", // the good one\n"
    "            name: \"MiniMax\",\n"
    "            reasoning: false,\n"
    "            input: [\"text\"],\n"
    "            cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },\n"
    "            contextWindow: 196608,\n"
    "            maxTokens: 8192,\n"
    "          },\n"
    "          { id: \"qwen\", name: \"Qwen\", contextWindow: 0x10000, params: { a: 1 } }, // small\n"
    "        ],\n"
    "      },\n"
    "      anthropic: { apiKey: \"${ANTHROPIC_API_KEY}\", models: [] },\n"
    "    },\n"
    "  },\n"
    "  agents: {\n"
    "    defaults: {\n"
    "      model: { primary: \"lmstudio/minimax\", fallbacks: [\"lmstudio/qwen\", \"anthropic/claude\", "
    "\"big\"] },\n"
    "      models: {\n"
    "        \"lmstudio/minimax\": { alias: \"big\" },\n"
    "        \"lmstudio/*\": { params: {} },\n"
    "      },\n"
    "      modelPolicy: { allow: [\"lmstudio/*\", \"lmstudio/qwen\", \"anthropic/claude\"] },\n"
    "      imageModel: \"lmstudio/qwen\",\n"
    "    },\n"
    "  },\n"
    "  tools: { byProvider: { \"lmstudio/qwen\": { deny: [\"group:web\"] }, lmstudio: { profile: \"minimal\" "
    "} } },\n"
    "}\n");

} // namespace Hearth
