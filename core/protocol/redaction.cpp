#include "protocol/redaction.h"

#include "protocol/utf8.h"

#include <algorithm>
#include <array>

namespace Hearth {

namespace {

constexpr QByteArrayView ellipsis("\xE2\x80\xA6");

/// How the keys of the providers in PROTOCOLS.md 2 and of common ones beside them begin: OpenAI, Anthropic,
/// OpenRouter, LiteLLM (sk-), LM Studio, Groq, Hugging Face, xAI, Google, NVIDIA, GitHub.
constexpr std::array<QByteArrayView, 9> keyPrefixes = {
    "sk-", "lmstudio-", "gsk_", "hf_", "xai-", "AIza", "nvapi-", "ghp_", "github_pat_"};

/// Shorter tails are words ("sk-learn") or already masked keys.
constexpr qsizetype minKeyTail = 4;
/// A bearer token is told from a word by its length and a digit in it.
constexpr qsizetype minBearerToken = 8;

bool isWordCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

bool isKeyCharacter(char c)
{
    return isWordCharacter(c) || c == '-' || c == '*' || c == '.' || c == '+' || c == '/' || c == '=';
}

QByteArrayView keyRun(QByteArrayView text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isKeyCharacter);
    return text.first(end - text.begin());
}

/// Length of the key that starts at the beginning of \a text, or 0; \a shown is how much of it may stay.
qsizetype keyLength(QByteArrayView text, qsizetype &shown)
{
    for (const QByteArrayView prefix : keyPrefixes) {
        if (text.startsWith(prefix)) {
            QByteArrayView run = keyRun(text);
            while (run.endsWith('.')) {
                run.chop(1); // the end of a sentence
            }
            if (run.size() - prefix.size() >= minKeyTail) {
                shown = prefix.size();
                return run.size();
            }
        }
    }
    constexpr QByteArrayView bearer("Bearer ");
    if (text.size() > bearer.size() && text.first(bearer.size()).compare(bearer, Qt::CaseInsensitive) == 0) {
        const QByteArrayView token = keyRun(text.sliced(bearer.size()));
        const bool hasDigit =
            std::any_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (token.size() >= minBearerToken && hasDigit) {
            shown = bearer.size();
            return bearer.size() + token.size();
        }
    }
    return 0;
}

bool isSpaceOrControl(char c)
{
    return static_cast<uchar>(c) <= 0x20 || c == 0x7F;
}

} // namespace

QByteArray redactedMessage(QByteArrayView message, qsizetype maxBytes)
{
    QByteArray out;
    // A key may cross the cut: look at more than will be shown.
    const QByteArrayView looked = message.first(qMin(message.size(), 4 * maxBytes));
    bool atWordStart = true;
    for (qsizetype at = 0; at < looked.size();) {
        const char c = looked[at];
        qsizetype shown = 0;
        const qsizetype key = atWordStart ? keyLength(looked.sliced(at), shown) : 0;
        if (key > 0) {
            out.append(looked.sliced(at, shown)).append(ellipsis);
            at += key;
            continue;
        }
        atWordStart = !isWordCharacter(c);
        if (!isSpaceOrControl(c)) {
            out.append(c);
        } else if (!out.isEmpty() && !out.endsWith(' ')) {
            out.append(' ');
        }
        ++at;
    }
    out = repairedUtf8(QByteArrayView(out).trimmed());
    if (out.size() <= maxBytes && looked.size() == message.size()) {
        return out;
    }
    out.truncate(utf8Prefix(out, maxBytes).size());
    return out.append(ellipsis);
}

QByteArray withoutKeys(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    bool atWordStart = true;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype shown = 0;
        const qsizetype key = atWordStart ? keyLength(text.sliced(at), shown) : 0;
        if (key > 0) {
            out.append(text.sliced(at, shown)).append(ellipsis);
            at += key;
            continue;
        }
        atWordStart = !isWordCharacter(text[at]);
        out.append(text[at++]);
    }
    return out;
}

} // namespace Hearth
