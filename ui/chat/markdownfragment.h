#pragma once

#include <QFont>
#include <QString>
#include <QTextDocumentFragment>

namespace Hearth {

struct Tokens;

/// \a markdown laid out in our look, beginning with a paragraph break, to be put behind other text. Plain and
/// safe: HTML stays text, images become links to their address and nothing is ever loaded, addresses other
/// than http, https and mailto are no links.
[[nodiscard]] QTextDocumentFragment markdownFragment(
    const QString &markdown, const Tokens &tokens, const QFont &font);

} // namespace Hearth
