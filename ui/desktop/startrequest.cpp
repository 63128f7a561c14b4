#include "desktop/startrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Hearth {

namespace {

const QString versionKey = QStringLiteral("hearth_start");
constexpr int version = 1;
const QString pageKey = QStringLiteral("page");
const QString configKey = QStringLiteral("config");
const QString tokenKey = QStringLiteral("activation_token");

} // namespace

QByteArray encoded(const StartRequest &request)
{
    const QJsonObject object{{versionKey, version}, {pageKey, request.page}, {configKey, request.config},
        {tokenKey, request.activationToken}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> startRequestOf(const QByteArray &line)
{
    if (line.size() > maxStartMessageBytes) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(versionKey).toInt() != version) {
        return std::nullopt;
    }
    return StartRequest{object.value(pageKey).toString(), object.value(configKey).toString(),
        object.value(tokenKey).toString()};
}

} // namespace Hearth
