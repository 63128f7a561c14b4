#include "net/outgoingrequest.h"

#include "net/accessmanager.h"
#include "net/requesthead.h"

#include <algorithm>
#include <utility>

namespace Hearth {

using namespace std::chrono;
using namespace std::chrono_literals;

RequestLimits RequestLimits::of(const QNetworkRequest &request, const HostOrigin &origin)
{
    const auto time = [&request](AccessManager::Attribute attribute, milliseconds usual) {
        const auto given = request.attribute(QNetworkRequest::Attribute(attribute));
        return given.isValid() ? milliseconds(std::max(0LL, given.toLongLong())) : usual;
    };
    const milliseconds transfer(request.transferTimeout());
    RequestLimits limits;
    limits.connect = time(AccessManager::ConnectTimeout, isLoopbackHost(origin.host) ? 2s : 10s);
    limits.head = time(AccessManager::HeadTimeout, transfer > 0ms ? transfer : 600s);
    limits.silence = time(AccessManager::SilenceTimeout, transfer > 0ms ? transfer : 300s);
    const auto bytes = request.attribute(QNetworkRequest::Attribute(AccessManager::MaxBodyBytes));
    if (bytes.isValid()) {
        limits.bodyBytes = bytes.toULongLong();
    }
    return limits;
}

Result<OutgoingRequest> OutgoingRequest::make(QNetworkAccessManager::Operation operation,
    const QNetworkRequest &request, const std::optional<QByteArray> &body)
{
    const auto address = RequestAddress::of(request.url());
    if (!address) {
        return failure(address.error());
    }
    const auto method = requestMethod(operation, request);
    if (!method) {
        return failure(method.error());
    }
    OutgoingRequest outgoing;
    outgoing.isHead = *method == "HEAD";
    outgoing.isSafe = outgoing.isHead || *method == "GET";
    if (body) {
        outgoing.body = *body;
    }
    std::optional<qsizetype> bodyBytes;
    if (body || *method == "POST" || *method == "PUT") {
        bodyBytes = outgoing.body.size();
    }
    const RequestHeaders headers = headersOf(request);
    auto head = requestHead(*method, *address, headers, bodyBytes);
    if (!head) {
        return failure(head.error());
    }
    outgoing.head = *std::move(head);
    outgoing.closes = asksToClose(headers);
    return outgoing;
}

OutgoingRequest OutgoingRequest::post(const QByteArray &start, bool closes, const QByteArray &body)
{
    OutgoingRequest outgoing;
    outgoing.head = wholeHead(start, body.size());
    outgoing.body = body;
    outgoing.closes = closes;
    return outgoing;
}

} // namespace Hearth
