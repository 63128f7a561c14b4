#pragma once

#include <QHash>
#include <QUrl>

namespace Hearth {

/// Addresses that have been read before: reading one costs more than all else that prepares a call.
class UrlCache
{
public:
    static constexpr qsizetype maxUrls = 1024; ///< More than anybody's models have. Our choice.

    [[nodiscard]] QUrl url(const QString &text)
    {
        if (const auto known = m_urls.constFind(text); known != m_urls.cend()) {
            return *known;
        }
        if (m_urls.size() >= maxUrls) {
            m_urls.clear();
        }
        return *m_urls.insert(text, QUrl(text));
    }

private:
    QHash<QString, QUrl> m_urls;
};

} // namespace Hearth
