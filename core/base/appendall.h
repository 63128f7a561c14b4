#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstring>

namespace Hearth {

/// Appends \a pieces (anything a QByteArrayView is made of, outside \a out) with one look at the room that is
/// left: each QByteArray::append() costs a good 150 instructions in Qt 6.4, and what is written for every
/// token has a dozen.
template <typename... Pieces>
void appendAll(QByteArray &out, const Pieces &...pieces)
{
    const auto appendViews = [&out](auto... views) {
        const qsizetype before = out.size();
        out.resize(before + (views.size() + ...));
        char *at = out.data() + before;
        const auto copy = [&at](QByteArrayView view) {
            if (!view.isEmpty()) {
                std::memcpy(at, view.data(), static_cast<size_t>(view.size()));
                at += view.size();
            }
        };
        (copy(views), ...);
    };
    appendViews(QByteArrayView(pieces)...);
}

} // namespace Hearth
