#include "protocol/protocolerror.h"

#include "protocol/jsonwriter.h"

namespace Hearth {

namespace {

void writeOptional(JsonWriter &json, QByteArrayView key, const QByteArray &value)
{
    json.key(key);
    if (value.isEmpty()) {
        json.null();
    } else {
        json.string(value);
    }
}

} // namespace

QByteArray writeErrorBody(const ProtocolError &error, QByteArrayView extra)
{
    JsonWriter json;
    json.beginObject().key("error").beginObject();
    json.key("message").string(error.message);
    json.key("type").string(error.type);
    writeOptional(json, "param", error.param);
    writeOptional(json, "code", error.code);
    if (!extra.isEmpty()) {
        json.key("hearth").raw(extra);
    }
    json.endObject().endObject();
    return json.take();
}

} // namespace Hearth
