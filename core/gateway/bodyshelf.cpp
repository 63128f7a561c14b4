#include "gateway/bodyshelf.h"

#include "protocol/redaction.h"

#include <algorithm>

namespace Hearth {

namespace {

RequestBody masked(const RequestBody &body)
{
    return {withoutKeys(body.request), withoutKeys(body.answer), body.isCut};
}

} // namespace

qsizetype BodyShelf::sizeOf(const Kept &kept)
{
    return kept.body.request.size() + kept.body.answer.size();
}

void BodyShelf::setRequest(quint64 number, QByteArrayView body)
{
    drop(number);
    Kept kept;
    kept.body.request = body.first(std::min(body.size(), maxPart)).toByteArray();
    kept.body.isCut = body.size() > maxPart;
    m_bytes += sizeOf(kept);
    m_bodies.insert(number, kept);
    m_order.push_back(number);
    makeRoom();
}

void BodyShelf::addAnswer(quint64 number, QByteArrayView more)
{
    const auto found = m_bodies.find(number);
    if (found == m_bodies.end()) {
        return;
    }
    RequestBody &body = found->body;
    const qsizetype taken = std::min(more.size(), maxPart - body.answer.size());
    body.answer.append(more.first(taken));
    body.isCut = body.isCut || taken < more.size();
    m_bytes += taken;
    makeRoom();
}

void BodyShelf::seal(quint64 number)
{
    const auto found = m_bodies.find(number);
    if (found == m_bodies.end() || found->isSealed) {
        return;
    }
    m_bytes -= sizeOf(*found);
    found->body = masked(found->body);
    found->isSealed = true;
    m_bytes += sizeOf(*found);
}

void BodyShelf::drop(quint64 number)
{
    if (const auto found = m_bodies.constFind(number); found != m_bodies.cend()) {
        m_bytes -= sizeOf(*found);
        m_bodies.erase(found);
    }
}

void BodyShelf::clear()
{
    m_bodies.clear();
    m_order.clear();
    m_bytes = 0;
}

std::optional<RequestBody> BodyShelf::body(quint64 number) const
{
    const auto found = m_bodies.constFind(number);
    if (found == m_bodies.cend()) {
        return std::nullopt;
    }
    return found->isSealed ? found->body : masked(found->body);
}

void BodyShelf::makeRoom()
{
    while (m_bytes > m_most && !m_order.empty()) {
        drop(m_order.front());
        m_order.pop_front();
    }
    // Numbers of what was dropped otherwise must not gather for ever.
    while (!m_order.empty() && !m_bodies.contains(m_order.front())) {
        m_order.pop_front();
    }
}

} // namespace Hearth
