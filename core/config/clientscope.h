#pragma once

#include "config/modelref.h"

#include <QStringList>

namespace Hearth {

/// Whether \a name, as a client writes it (`auto`, a route, an alias, `provider/model`, with or without
/// `hearth/`), is among \a models as ClientSettings::models writes them: the same name, without case where it
/// is no `provider/model`; `provider/*` for every model of one provider; `hearth/*` for every name that is
/// none of a provider's model; `*` for everything. An empty list: always. Pure.
[[nodiscard]] bool isInScope(const QStringList &models, const QString &name);

/// The same for a model that a client comes to by \a name: the name itself is in scope, or the model is. So a
/// client with `auto` may use whatever `auto` leads to, and one with `box/*` alone only those of box.
[[nodiscard]] bool isInScope(const QStringList &models, const QString &name, const ModelRef &ref);

} // namespace Hearth
