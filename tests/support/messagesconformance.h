#pragma once

#include "protocol/sseparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace Hearth {

/// Holds the wire events of one Messages stream against PROTOCOLS.md 2.8, as strictly as Anthropic's SDK
/// helpers do. Reads JSON with Qt's parser, not with the product's own.
class MessagesConformance
{
public:
    /// What violates the rules, in order; empty when the stream conforms. An `error` event is a proper end.
    [[nodiscard]] static QStringList violationsOfStream(const QByteArray &stream)
    {
        SseParser parser;
        QList<SseEvent> events;
        if (!parser.feed(stream, events)) {
            return {QStringLiteral("the stream cannot be parsed")};
        }
        MessagesConformance check;
        for (qsizetype i = 0; i < events.size(); ++i) {
            check.m_at = i;
            check.event(events[i]);
        }
        check.require(check.m_isFinished, QStringLiteral("no end"));
        check.require(stream.endsWith("\n\n"), QStringLiteral("the last event is not closed"));
        check.require(
            !stream.contains("\nid:") && !stream.contains("\nretry:"), QStringLiteral("id: or retry: lines"));
        return check.m_violations;
    }

    /// A message of its own: the body of an answer that was not streamed.
    [[nodiscard]] static QStringList violationsOfBody(const QByteArray &body)
    {
        MessagesConformance check;
        const QJsonObject message = QJsonDocument::fromJson(body).object();
        if (message.value(L1("type")) == L1("error")) {
            check.error(message);
            return check.m_violations;
        }
        check.message(message);
        check.stopReason(message);
        for (const QJsonValue &value : message.value(L1("content")).toArray()) {
            check.block(value.toObject(), true);
        }
        return check.m_violations;
    }

private:
    using L1 = QLatin1String;

    bool require(bool holds, const QString &what)
    {
        if (!holds) {
            m_violations.append(QStringLiteral("event %1: %2").arg(m_at).arg(what));
        }
        return holds;
    }
    void requireString(const QJsonObject &object, const char *key)
    {
        require(object.value(L1(key)).isString(), QString(L1(key) + QStringLiteral(" is no string")));
    }

    void event(const SseEvent &sse)
    {
        if (!require(!m_isFinished, QStringLiteral("something after the end"))) {
            return;
        }
        QJsonParseError problem;
        const QJsonObject object = QJsonDocument::fromJson(sse.data, &problem).object();
        if (!require(problem.error == QJsonParseError::NoError && !object.isEmpty(),
                QStringLiteral("no JSON object"))) {
            return;
        }
        const QString type = object.value(L1("type")).toString();
        require(type.toUtf8() == sse.type, QStringLiteral("type and event line differ"));
        require(!sse.data.contains('\n'), QStringLiteral("JSON over several lines"));
        if (type == L1("error")) {
            error(object);
            m_isFinished = true;
        } else if (type == L1("ping")) {
            return;
        } else if (require(m_hasBegun == (type != L1("message_start")),
                       QStringLiteral("%1 out of place").arg(type))) {
            dispatch(type, object);
        }
    }

    void dispatch(const QString &type, const QJsonObject &object)
    {
        if (type == L1("message_start")) {
            m_hasBegun = true;
            const QJsonObject begun = object.value(L1("message")).toObject();
            message(begun);
            require(begun.value(L1("content")).toArray().isEmpty(), QStringLiteral("it begins with content"));
            require(begun.value(L1("stop_reason")).isNull(), QStringLiteral("it begins with its end"));
        } else if (type == L1("content_block_start")) {
            require(!m_block && !m_hasEnd, QStringLiteral("a block out of place"));
            require(object.value(L1("index")).toInteger(-1) == m_index, QStringLiteral("wrong index"));
            m_block = object.value(L1("content_block")).toObject();
            m_said.clear();
            m_isSigned = false;
            block(*m_block, false);
        } else if (type == L1("content_block_delta")) {
            if (require(m_block.has_value(), QStringLiteral("a delta outside of a block"))) {
                require(object.value(L1("index")).toInteger(-1) == m_index, QStringLiteral("wrong index"));
                delta(object.value(L1("delta")).toObject());
            }
        } else if (type == L1("content_block_stop")) {
            if (require(m_block.has_value(), QStringLiteral("no block is open"))) {
                require(object.value(L1("index")).toInteger(-1) == m_index++, QStringLiteral("wrong index"));
                stop();
            }
        } else if (type == L1("message_delta")) {
            require(!m_block && !m_hasEnd, QStringLiteral("message_delta out of place"));
            m_hasEnd = true;
            stopReason(object.value(L1("delta")).toObject());
            usage(object.value(L1("usage")).toObject());
        } else if (require(type == L1("message_stop"), QStringLiteral("unknown event %1").arg(type))) {
            require(m_hasEnd, QStringLiteral("message_stop before message_delta"));
            m_isFinished = true;
        }
    }

    void message(const QJsonObject &object)
    {
        require(object.value(L1("type")) == L1("message"), QStringLiteral("no message"));
        require(object.value(L1("role")) == L1("assistant"), QStringLiteral("role is not assistant"));
        requireString(object, "id");
        requireString(object, "model");
        require(object.value(L1("content")).isArray(), QStringLiteral("content is no array"));
        require(object.contains(L1("stop_sequence")), QStringLiteral("no stop_sequence"));
        usage(object.value(L1("usage")).toObject());
    }

    void usage(const QJsonObject &object)
    {
        for (const char *key :
            {"input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens"}) {
            require(
                object.value(L1(key)).toInteger(-1) >= 0, QString(L1(key) + QStringLiteral(" is no count")));
        }
    }

    void stopReason(const QJsonObject &object)
    {
        const QStringList known{QStringLiteral("end_turn"), QStringLiteral("max_tokens"),
            QStringLiteral("stop_sequence"), QStringLiteral("tool_use"), QStringLiteral("refusal")};
        require(known.contains(object.value(L1("stop_reason")).toString()), QStringLiteral("no stop_reason"));
    }

    void error(const QJsonObject &object)
    {
        const QJsonObject told = object.value(L1("error")).toObject();
        requireString(told, "type");
        requireString(told, "message");
        require(object.contains(L1("request_id")), QStringLiteral("no request_id"));
    }

    /// \a isWhole: with what it says, not as it begins.
    void block(const QJsonObject &object, bool isWhole)
    {
        const QString type = object.value(L1("type")).toString();
        if (type == L1("text")) {
            require(object.value(L1("text")).toString().isEmpty() != isWhole, QStringLiteral("text"));
        } else if (type == L1("thinking")) {
            requireString(object, "thinking");
            requireString(object, "signature");
        } else if (type == L1("redacted_thinking")) {
            require(!object.value(L1("data")).toString().isEmpty(), QStringLiteral("no data"));
        } else if (require(type == L1("tool_use"), QStringLiteral("unknown block %1").arg(type))) {
            require(!object.value(L1("id")).toString().isEmpty(), QStringLiteral("no id"));
            require(!object.value(L1("name")).toString().isEmpty(), QStringLiteral("no name"));
            require(object.value(L1("input")).isObject(), QStringLiteral("input is no object"));
            require(
                isWhole || object.value(L1("input")).toObject().isEmpty(), QStringLiteral("input at once"));
        }
    }

    void delta(const QJsonObject &object)
    {
        const QString type = object.value(L1("type")).toString();
        const QString blockType = m_block->value(L1("type")).toString();
        require(!m_isSigned, QStringLiteral("a delta after the signature"));
        if (type == L1("signature_delta")) {
            require(blockType == L1("thinking"), QStringLiteral("a signature outside of a thought"));
            requireString(object, "signature");
            m_isSigned = true;
            return;
        }
        const char *key = type == L1("text_delta") ? "text"
            : type == L1("thinking_delta")         ? "thinking"
                                                   : "partial_json";
        require((type == L1("text_delta") && blockType == L1("text"))
                || (type == L1("thinking_delta") && blockType == L1("thinking"))
                || (type == L1("input_json_delta") && blockType == L1("tool_use")),
            QStringLiteral("%1 in a block %2").arg(type, blockType));
        requireString(object, key);
        m_said += object.value(L1(key)).toString();
    }

    void stop()
    {
        const QString type = m_block->value(L1("type")).toString();
        require(type != L1("text") || !m_said.isEmpty(), QStringLiteral("an empty text"));
        require(type != L1("thinking") || m_isSigned, QStringLiteral("a thought without signature_delta"));
        m_block.reset();
    }

    QStringList m_violations;
    qsizetype m_at = 0;
    bool m_hasBegun = false;
    bool m_hasEnd = false;
    bool m_isFinished = false;
    bool m_isSigned = false;
    qint64 m_index = 0;
    QString m_said;
    std::optional<QJsonObject> m_block;
};

} // namespace Hearth
