#include "config/templateparts.h"

#include "config/builtinproviders.h"
#include "config/requestreader.h"
#include "json5/json5literal.h"

namespace Hearth {

namespace {

using Kind = ConfigTemplate::Kind;
using Input = TemplateInput;

/// Writes a new file. Its comments are English, as those of hearth.json5.
class Text
{
public:
    Text(const ConfigTemplate &from, const TemplateValues &values)
        : m_from(from)
        , m_values(values)
        , m_own(templateModel(from, values))
        , m_chain(templateChain(from, values))
    {
        if (m_chain.isEmpty()) {
            m_chain.append(m_own);
        }
    }

    [[nodiscard]] QByteArray write() const
    {
        return "// OpenClaw's config, begun with Hearth's template \"" + m_from.id.toUtf8()
            + "\".\n"
              "// Everything here may be changed; a running gateway follows within a second or two.\n"
              "{\n"
              "  // Where the gateway runs. Without this line it refuses to start.\n"
              "  gateway: { mode: \"local\" },\n\n"
              "  agents: {\n    defaults: {\n"
            + chain() + names() + compaction() + "    },\n  },\n\n  models: {\n" + mode()
            + "    providers: {\n" + provider() + "    },\n  },\n}\n";
    }

private:
    static QByteArray quoted(const QString &text) { return json5QuotedString(text); }

    [[nodiscard]] QByteArray chain() const
    {
        QByteArray text = chainComment()
            + "      model: {\n        primary: " + quoted(m_chain.constFirst().toString()) + ",\n";
        if (m_chain.size() > 1) {
            text += "        fallbacks: [\n";
            for (const ModelRef &ref : m_chain.sliced(1)) {
                text += "          " + quoted(ref.toString()) + ",\n";
            }
            text += "        ],\n";
        }
        return text + "      },\n";
    }

    [[nodiscard]] QByteArray chainComment() const
    {
        switch (m_from.kind) {
        case Kind::RecommendedLocal:
        case Kind::OtherProxy:
            return "      // Every answer comes from this model; there is no fallback.\n";
        case Kind::HostedFirst:
            return "      // The hosted model answers; the others are tried in this order when it cannot.\n";
        case Kind::LocalFirst:
            return "      // The local model answers. When it cannot, the hosted ones are tried in this "
                   "order:\n"
                   "      // then the conversation leaves the house.\n";
        case Kind::RegionPinned:
            return m_chain.size() > 1
                ? QByteArrayLiteral(
                    "      // Answers come by OpenRouter, from the hosts that are named below. The "
                    "fallback\n      // runs where its own provider has it.\n")
                : QByteArrayLiteral(
                    "      // Answers come by OpenRouter, from the hosts that are named below.\n");
        }
        Q_UNREACHABLE();
    }

    /// Where the keys of the hosted providers come from.
    [[nodiscard]] QByteArray keyComments() const
    {
        QByteArray text;
        QStringList told{m_own.provider};
        for (const ModelRef &ref : templateHosted(m_values)) {
            const QString variable = keyVariablesOf(ref.provider).value(0);
            if (!told.contains(ref.provider) && !variable.isEmpty()) {
                text += "      // The key of " + ref.provider.toUtf8() + " is read from " + variable.toUtf8()
                    + ":\n      // set it for the gateway, or in ~/.openclaw/.env.\n";
            }
            told.append(ref.provider);
        }
        return text;
    }

    [[nodiscard]] QByteArray names() const
    {
        QList<ModelRef> refs = m_chain;
        for (const ModelRef &ref : QList<ModelRef>{m_own} + templateHosted(m_values)) {
            if (!refs.contains(ref)) {
                refs.append(ref);
            }
        }
        QByteArray text =
            "      // Short names, for /model in a chat.\n" + keyComments() + "      models: {\n";
        QStringList taken;
        for (const ModelRef &ref : std::as_const(refs)) {
            const QString alias = templateAlias(m_from, m_values, ref);
            const bool isFree = !alias.isEmpty() && !taken.contains(alias.toLower())
                && (alias != m_own.model || ref == m_own);
            text += "        " + quoted(ref.toString())
                + (isFree ? ": { alias: " + quoted(alias) + " },\n" : QByteArrayLiteral(": {},\n"));
            taken.append(isFree ? alias.toLower() : QString());
        }
        return text + "      },\n";
    }

    [[nodiscard]] QByteArray compaction() const
    {
        return isLocalFirst(m_from)
            ? QByteArrayLiteral("      // Sums long conversations up before they outgrow the window.\n"
                                "      compaction: { mode: \"safeguard\" },\n")
            : QByteArray();
    }

    [[nodiscard]] static QByteArray mode()
    {
        return "    // \"merge\": hosted models can still be chosen beside those below.\n"
               "    // \"replace\" would list these alone.\n"
               "    mode: \"merge\",\n";
    }

    [[nodiscard]] QByteArray provider() const
    {
        const QByteArray id = m_own.provider.toUtf8();
        const bool isWord = !id.contains('-') && !id.contains('.') && !(id.at(0) >= '0' && id.at(0) <= '9');
        return "      " + (isWord ? id : '"' + id + '"')
            + ": {\n        baseUrl: " + quoted(templateAddress(m_from, m_values))
            + ",\n        apiKey: " + quoted(templateKey(m_from, m_values)) + keyRemark()
            + "\n        api: " + quoted(templateApi(m_from, m_values)) + ",\n" + routing()
            + "        models: [\n" + row() + "        ],\n      },\n";
    }

    [[nodiscard]] QByteArray keyRemark() const
    {
        return templateKey(m_from, m_values).startsWith(QLatin1String("${"))
            ? QByteArrayLiteral(", // read from the environment: no key stands in this file")
            : QByteArrayLiteral(", // any word will do: a server at home asks for no key");
    }

    [[nodiscard]] QByteArray routing() const
    {
        if (m_from.kind != Kind::RegionPinned) {
            return {};
        }
        QByteArrayList hosts;
        for (const QString &host : templateHosts(m_values)) {
            hosts.append(quoted(host));
        }
        return "        params: {\n"
               "          // These hosts and no others. Where each of them runs a model is told on the "
               "model's "
               "page at\n"
               "          // openrouter.ai: keep those in the region of your choice.\n"
               "          provider: {\n            only: ["
            + hosts.join(", ")
            + "],\n            allow_fallbacks: false,\n"
              "            data_collection: \"deny\", // none that keeps what it is sent\n"
              "          },\n        },\n";
    }

    [[nodiscard]] QByteArray row() const
    {
        const bool isHosted = m_from.kind == Kind::RegionPinned;
        const QByteArray windowRemark = isHosted
            ? QByteArray()
            : QByteArrayLiteral(
                "            // What the server has loaded, which may be less than the model could.\n");
        const QByteArray cost = isHosted
            ? QByteArray()
            : QByteArrayLiteral("            cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },\n");
        return "          {\n            id: " + quoted(m_values.value(Input::Model))
            + ", // as the server lists it\n            name: " + quoted(m_values.value(Input::ModelName))
            + ",\n            reasoning: false,\n            input: [\"text\"],\n" + cost + windowRemark
            + "            contextWindow: " + m_values.value(Input::ContextWindow).toUtf8()
            + ",\n            maxTokens: " + m_values.value(Input::MaxTokens).toUtf8() + ",\n          },\n";
    }

    const ConfigTemplate &m_from;
    const TemplateValues &m_values;
    const ModelRef m_own;
    QList<ModelRef> m_chain;
};

} // namespace

QByteArray templateText(const ConfigTemplate &from, const TemplateValues &values)
{
    return Text(from, values).write();
}

} // namespace Hearth
