#include "protocol/sealedthinking.h"

#include "protocol/jsontext.h"
#include "protocol/jsonwriter.h"

#include <QByteArrayView>

#include <optional>

namespace Hearth {

namespace {

/// Before a packed block. No encrypted content of OpenAI's holds a dot, which base64 has not.
constexpr QByteArrayView sealMark("hearth.messages.");
/// Before another dialect's encrypted content where it stands as a signature.
constexpr QByteArrayView foreignMark("hearth.responses.");

constexpr QByteArray::Base64Options urlSafe =
    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors;

std::optional<ThinkingBlock> unpacked(const QByteArray &encryptedContent)
{
    if (!encryptedContent.startsWith(sealMark)) {
        return std::nullopt;
    }
    const auto decoded = QByteArray::fromBase64Encoding(encryptedContent.mid(sealMark.size()), urlSafe);
    const Result<JsonText> block = JsonText::parse(decoded ? *decoded : QByteArray());
    if (!block) {
        return std::nullopt;
    }
    const auto text = [&block](QByteArrayView key) {
        return block->member(key).toString().value_or(QByteArray());
    };
    return ThinkingBlock{text("thinking"), text("signature"), text("data")};
}

} // namespace

QByteArray encryptedContentOf(const ThinkingBlock &block)
{
    if (block.signature.startsWith(foreignMark)) {
        return block.signature.mid(foreignMark.size());
    }
    if (block.signature.isEmpty() && block.redacted.isEmpty()) {
        return {};
    }
    JsonWriter json;
    json.beginObject();
    if (block.redacted.isEmpty()) {
        json.key("thinking").string(block.thinking).key("signature").string(block.signature);
    } else {
        json.key("data").string(block.redacted);
    }
    return sealMark.toByteArray().append(json.endObject().take().toBase64(urlSafe));
}

ThinkingBlock thinkingBlockOf(const QByteArray &text, const QByteArray &encryptedContent)
{
    if (auto block = unpacked(encryptedContent)) {
        return *block;
    }
    return {
        text, encryptedContent.isEmpty() ? QByteArray() : foreignMark.toByteArray() + encryptedContent, {}};
}

bool isSealedThinking(const QByteArray &encryptedContent)
{
    return unpacked(encryptedContent).has_value();
}

} // namespace Hearth
