#include "providers/discoveryports.h"

namespace Hearth {

QList<DiscoveryPort> discoveryPorts()
{
    return {
        {1234, "/v1"}, // LM Studio
        {11434, "/v1"}, // Ollama
        {8080, "/v1"}, // llama-server, llama-swap, LocalAI
        {9931, "/v1"}, // llama-server, newer builds
        {8000, "/v1"}, // vLLM
        {4000, "/v1"}, // LiteLLM
        {13305, "/v1"}, // Lemonade
        {5001, "/v1"}, // KoboldCpp
        {12434, "/engines/v1"}, // Docker Model Runner
        {1337, "/v1"}, // Jan
        {30000, "/v1"}, // SGLang
        {5000, "/v1"}, // TabbyAPI, text-generation-webui
        {9292, "/v1"}, // llama-swap's container
        {8001, "/v1"}, {8081, "/v1"}, {4891, "/v1"}, // GPT4All
        {23333, "/v1"}, // LMDeploy
    };
}

} // namespace Hearth
