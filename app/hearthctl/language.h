#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Hearth {

/// Installs the translation for `--lang` in \a arguments, else for the environment's locale; English is the
/// source.
void installLanguage(QCoreApplication &app, const QStringList &arguments);

} // namespace Hearth
