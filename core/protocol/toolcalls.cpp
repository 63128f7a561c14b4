#include "protocol/toolcalls.h"

#include "protocol/jsonspan.h"

#include <utility>

namespace Hearth {

namespace {

/// Calls one answer may have, against hostile upstreams: each is looked for among all. Our choice.
constexpr qsizetype maxCalls = 4096;
/// What a call costs beside its text.
constexpr qsizetype callOverhead = 512;

} // namespace

ToolCalls::ToolCalls(QByteArray idPrefix)
    : m_idPrefix(std::move(idPrefix))
{
}

bool ToolCalls::feed(const ToolCallFragment &fragment, ItemStream &stream, QList<ResponseEvent> &out)
{
    const qsizetype at = place(fragment, stream);
    if (m_calls.size() > maxCalls) {
        return false;
    }
    const bool isBlank = fragment.arguments.trimmed().isEmpty();
    if (at < 0 || at < m_firstUnclosed) {
        return isBlank;
    }
    Call &call = m_calls[at];
    if (call.name.isEmpty()) {
        call.name = fragment.name;
    }
    if (call.id.isEmpty() && !call.isOpen) {
        call.id = fragment.id;
    }
    if (call.isOpen) {
        stream.arguments(fragment.arguments, out);
        return true;
    }
    stream.hold(fragment.arguments.size());
    call.waiting.append(fragment.arguments);
    advance(stream, out);
    return true;
}

/// The call that \a fragment belongs to, a new one where it begins one, -1 where it does neither.
qsizetype ToolCalls::place(const ToolCallFragment &fragment, ItemStream &stream)
{
    const qsizetype found = find(fragment);
    bool isNew = found < 0;
    if (found >= 0 && !fragment.name.isEmpty() && !fragment.arguments.trimmed().isEmpty()) {
        // Servers that give every call the same index and no id: nothing can follow whole arguments.
        isNew = found < m_firstUnclosed || isComplete(m_calls[found], stream);
    }
    if (!isNew) {
        return found;
    }
    if (fragment.id.isEmpty() && fragment.name.isEmpty() && !fragment.index) {
        return -1;
    }
    stream.hold(callOverhead + fragment.id.size() + fragment.name.size());
    m_calls.append({fragment.index, fragment.id, fragment.name, {}, false});
    return m_calls.size() - 1;
}

qsizetype ToolCalls::find(const ToolCallFragment &fragment) const
{
    for (qsizetype at = m_calls.size() - 1; at >= 0; --at) {
        const Call &call = m_calls[at];
        const bool sameId = fragment.id.isEmpty() || call.id.isEmpty() || call.id == fragment.id;
        if (fragment.index) {
            if (call.index == fragment.index) {
                return sameId ? at : -1;
            }
        } else if (!fragment.id.isEmpty()) {
            if (call.id == fragment.id) {
                return at;
            }
        } else {
            return fragment.name.isEmpty() ? at : -1; // goes on with the last one, or begins one
        }
    }
    return -1;
}

bool ToolCalls::isComplete(const Call &call, const ItemStream &stream) const
{
    const QByteArrayView arguments =
        QByteArrayView(call.isOpen ? stream.openItem().arguments : call.waiting).trimmed();
    return arguments.endsWith('}') && !JsonSpan::check(arguments);
}

/// Opens the first call that can be, and the ones behind it as far as each is complete.
void ToolCalls::advance(ItemStream &stream, QList<ResponseEvent> &out)
{
    while (m_firstUnclosed < m_calls.size() && !m_calls[m_firstUnclosed].name.isEmpty()) {
        Call &first = m_calls[m_firstUnclosed];
        giveOut(first, stream, out);
        if (m_firstUnclosed + 1 == m_calls.size() || !isComplete(first, stream)) {
            return;
        }
        closeFirst(stream, out);
    }
}

void ToolCalls::giveOut(Call &call, ItemStream &stream, QList<ResponseEvent> &out)
{
    if (!std::exchange(call.isOpen, true)) {
        if (call.id.isEmpty()) {
            call.id = "call_" + m_idPrefix + "_" + QByteArray::number(m_firstUnclosed);
        }
        stream.openCall(call.id, call.name, out);
    }
    stream.arguments(std::exchange(call.waiting, QByteArray()), out);
}

void ToolCalls::closeFirst(ItemStream &stream, QList<ResponseEvent> &out)
{
    stream.close("completed", out);
    m_calls[m_firstUnclosed].isOpen = false;
    ++m_firstUnclosed;
}

bool ToolCalls::finish(ItemStream &stream, QList<ResponseEvent> &out)
{
    while (hasUnclosed()) {
        Call &first = m_calls[m_firstUnclosed];
        if (first.name.isEmpty()) {
            return false;
        }
        giveOut(first, stream, out);
        if (m_firstUnclosed + 1 == m_calls.size()) {
            ++m_firstUnclosed;
            first.isOpen = false;
            return true;
        }
        closeFirst(stream, out);
    }
    return true;
}

bool ToolCalls::closeAll(ItemStream &stream, QList<ResponseEvent> &out)
{
    const bool hadCalls = hasUnclosed();
    const bool ok = finish(stream, out);
    if (hadCalls) {
        stream.close("completed", out);
    }
    return ok;
}

} // namespace Hearth
