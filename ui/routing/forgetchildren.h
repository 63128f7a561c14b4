#pragma once

#include <QObject>

namespace Hearth {

/// Ends what the children of \a parent tell it. For destructors of widgets that hold state: hiding on the way
/// out moves the focus, fields then tell what was typed last, and the state is gone by then.
inline void forgetChildren(QObject &parent)
{
    for (const QObject *child : parent.findChildren<QObject *>()) {
        QObject::disconnect(child, nullptr, &parent, nullptr);
    }
}

} // namespace Hearth
