#pragma once

#include "config/guidevalues.h"
#include "config/keyrules.h"

#include "json5/json5style.h"

namespace Hearth {

/// Text to put in, and where the cursor goes in it.
struct GuideSnippet
{
    QString text;
    qsizetype cursor = 0;
};

/// Keys and values as a document has them: its quotes and its colons, by what it does most often. For texts
/// with errors too, where readJson5Style() is not.
class GuideStyle
{
public:
    GuideStyle() = default;
    GuideStyle(GuideFile file, const Json5Document &document); ///< Linear.

    /// \a typed: the quote that has been typed already; 0 for none.
    [[nodiscard]] QString keyText(const QString &key, char typed) const;
    [[nodiscard]] QString quoted(const QString &text, char typed) const;
    [[nodiscard]] QString colon() const;
    /// A value of \a rule to be filled; nothing where it may be of several kinds, or is no text.
    [[nodiscard]] GuideSnippet emptyValue(
        const KeyRule &rule, const QString &place, const QString &key) const;
    [[nodiscard]] GuideSnippet objectWith(const QStringList &keys) const; ///< With empty texts and lists.

private:
    Json5Style m_style;
};

} // namespace Hearth
