#include "secrets/environment.h"

#include <algorithm>

namespace Hearth {

namespace {

constexpr qsizetype maxNameLength = 128; // OPENCLAW.md 12

bool isVariableName(const QString &name)
{
    const auto isUpper = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const auto isNext = [&](QChar c) { return isUpper(c) || (c >= u'0' && c <= u'9') || c == u'_'; };
    return !name.isEmpty() && name.size() <= maxNameLength && isUpper(name.front())
        && std::all_of(name.begin(), name.end(), isNext);
}

} // namespace

SecretLookup processSecrets()
{
    return [](const QString &name) -> std::optional<Secret> {
        const QByteArray key = name.toLocal8Bit();
        if (!qEnvironmentVariableIsSet(key.constData())) {
            return std::nullopt;
        }
        return Secret(qgetenv(key.constData()));
    };
}

SecretLookup fixedSecrets(QHash<QString, Secret> variables)
{
    return [variables = std::move(variables)](const QString &name) -> std::optional<Secret> {
        const auto found = variables.constFind(name);
        return found == variables.constEnd() ? std::nullopt : std::optional<Secret>(*found);
    };
}

Result<Secret> secretFromEnvironment(const QString &name, const QList<SecretLookup> &sources)
{
    if (!isVariableName(name)) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("'%1' cannot name a variable; use capital letters, digits and _")
                .arg(name.left(maxNameLength)));
    }
    for (const SecretLookup &lookup : sources) {
        const std::optional<Secret> found = lookup(name);
        const QByteArray value = found ? found->reveal().trimmed() : QByteArray();
        // Redacted copies of a config hold such a text in place of the key [OPENCLAW.md 12].
        if (value == "__OPENCLAW_REDACTED__") {
            return failure(ErrorKind::InvalidInput,
                QStringLiteral("the variable %1 holds a placeholder, not a key").arg(name));
        }
        if (!value.isEmpty()) {
            return Secret(value);
        }
    }
    return failure(ErrorKind::NotFound, QStringLiteral("the variable %1 is not set").arg(name));
}

} // namespace Hearth
