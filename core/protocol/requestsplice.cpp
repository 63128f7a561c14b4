#include "protocol/requestsplice.h"

#include "base/appendall.h"
#include "protocol/jsonoutline.h"
#include "protocol/jsonspan.h"
#include "protocol/jsonwriter.h"

#include <QVarLengthArray>

#include <cstring>

namespace Hearth {

namespace {

/// The decoded string of a span whose escapes have not been looked at; empty when they are none.
QByteArray checkedText(const JsonSpan &span)
{
    return span.isString() && !JsonSpan::check(span.bytes()) ? span.text() : QByteArray();
}

/// \a key, whose escapes have not been looked at, says "model". Those of other members are not decoded.
bool isModel(const JsonSpan &key)
{
    const QByteArrayView bytes = key.bytes();
    const bool isPlain = std::memchr(bytes.data(), '\\', static_cast<size_t>(bytes.size())) == nullptr;
    return isPlain ? bytes == "\"model\"" : checkedText(key) == "model";
}

/// A value that begins like a number or a word may go on with anything.
bool isWhole(const JsonSpan &span)
{
    return !JsonSpan::check(span.bytes());
}

} // namespace

std::optional<RequestGlance> glance(const QByteArray &body)
{
    RequestGlance seen;
    const bool isObject = JsonOutline(body).forEachMember([&seen](
                                                              const JsonSpan &key, const JsonSpan &value) {
        const QByteArray name = checkedText(key);
        if (name == "model") {
            seen.model = checkedText(value);
        } else if (name == "stream") {
            seen.stream = value.bytes() == "true";
        } else if (name == "max_output_tokens" || name == "max_completion_tokens" || name == "max_tokens") {
            if (const auto limit = isWhole(value) ? value.toInteger() : std::nullopt) {
                seen.maxTokens = limit;
            }
        }
    });
    return isObject ? std::optional(seen) : std::nullopt;
}

std::optional<QByteArray> withModel(const QByteArray &body, const QByteArray &model)
{
    QVarLengthArray<QByteArrayView, 2> places;
    const bool isObject =
        JsonOutline(body).forEachMember([&places](const JsonSpan &key, const JsonSpan &value) {
            if (isModel(key)) {
                places.append(value.bytes());
            }
        });
    if (!isObject || places.isEmpty()) {
        return std::nullopt;
    }
    QByteArray out;
    out.reserve(body.size() + places.size() * (model.size() + 2));
    const char *from = body.cbegin();
    for (const QByteArrayView place : places) {
        appendAll(out, QByteArrayView(from, place.begin()));
        appendJsonString(out, model);
        from = place.end();
    }
    appendAll(out, QByteArrayView(from, body.cend()));
    return out;
}

} // namespace Hearth
