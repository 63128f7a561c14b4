#include "config/confignames.h"

namespace Hearth {

QString apiDialectName(ApiDialect api)
{
    switch (api) {
    case ApiDialect::ChatCompletions:
        return QStringLiteral("openai-completions");
    case ApiDialect::Responses:
        return QStringLiteral("openai-responses");
    case ApiDialect::AnthropicMessages:
        return QStringLiteral("anthropic-messages");
    case ApiDialect::Ollama:
        return QStringLiteral("ollama");
    case ApiDialect::Other:
        break;
    }
    return {};
}

QLatin1String placeName(Place place)
{
    switch (place) {
    case Place::Local:
        return QLatin1String("local");
    case Place::Lan:
        return QLatin1String("lan");
    case Place::Hosted:
        return QLatin1String("hosted");
    }
    Q_UNREACHABLE();
}

QString secretSourceName(SecretInput::Source source)
{
    switch (source) {
    case SecretInput::Source::Env:
        return QStringLiteral("env");
    case SecretInput::Source::File:
        return QStringLiteral("file");
    case SecretInput::Source::Exec:
        return QStringLiteral("exec");
    case SecretInput::Source::Store:
        return QStringLiteral("store");
    case SecretInput::Source::None:
    case SecretInput::Source::Plain:
        break;
    }
    return {};
}

} // namespace Hearth
