#pragma once

#include <QTranslator>

namespace Hearth {

/// A language of the tests: every text with "~" before it, so that one that is not translated again shows.
class TildeTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return QLatin1Char('~') + QString::fromUtf8(sourceText);
    }
};

} // namespace Hearth
