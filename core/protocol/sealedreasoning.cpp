#include "protocol/sealedreasoning.h"

#include <QByteArrayView>
#include <QList>

namespace Hearth {

namespace {

constexpr QByteArrayView mark("hearth.sealed");

constexpr QByteArray::Base64Options urlSafe =
    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors;

} // namespace

QByteArray sealedReasoning(const SealedReasoning &reasoning)
{
    QByteArray sealed = mark.toByteArray();
    for (const QByteArray &part : {reasoning.tag, reasoning.id, reasoning.content}) {
        sealed.append('.').append(part.toBase64(urlSafe));
    }
    return sealed;
}

std::optional<SealedReasoning> openedReasoning(const QByteArray &sealed)
{
    if (!sealed.startsWith(mark) || sealed.size() == mark.size() || sealed[mark.size()] != '.') {
        return std::nullopt;
    }
    const QList<QByteArray> parts = sealed.mid(mark.size() + 1).split('.');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    QList<QByteArray> opened;
    for (const QByteArray &part : parts) {
        const auto decoded = QByteArray::fromBase64Encoding(part, urlSafe);
        if (!decoded) {
            return std::nullopt;
        }
        opened.append(*decoded);
    }
    return SealedReasoning{opened[0], opened[1], opened[2]};
}

} // namespace Hearth
