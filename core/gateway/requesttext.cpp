#include "gateway/requestjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Hearth {

namespace {

/// What of a message's content is text: a string, or parts with a `text`.
QString textOf(const QJsonValue &content)
{
    if (content.isString()) {
        return content.toString();
    }
    QStringList texts;
    const QJsonArray parts = content.toArray();
    for (const QJsonValue &part : parts) {
        const QString type = part.toObject().value(QLatin1String("type")).toString();
        if (type == QLatin1String("text") || type == QLatin1String("input_text")) {
            texts.append(part.toObject().value(QLatin1String("text")).toString());
        }
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

QString lastUserText(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue input = object.value(QLatin1String("input"));
    if (input.isString()) {
        return input.toString();
    }
    const QJsonArray messages =
        input.isArray() ? input.toArray() : object.value(QLatin1String("messages")).toArray();
    for (qsizetype i = messages.size() - 1; i >= 0; --i) {
        const QJsonObject message = messages.at(i).toObject();
        if (message.value(QLatin1String("role")).toString() != QLatin1String("user")) {
            continue;
        }
        // Results of tools come as the user's in Messages: they are no question.
        if (const QString text = textOf(message.value(QLatin1String("content"))); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

} // namespace Hearth
