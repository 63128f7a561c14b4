#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace Hearth {

/// Installs the translators of one language in place of another: ours, and Qt's own texts. Every widget is
/// told by QEvent::LanguageChange. GUI thread.
class LanguageSwitch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageSwitch)

public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    /// `en`, `th`, `zh_TW`; empty or another: what comes nearest to the system's.
    void apply(const QString &language);
    [[nodiscard]] QString current() const { return m_current; } ///< Never empty once applied.

    /// Which of our languages speaks for \a localeName ("th_TH", "zh-HK", "de_DE").
    [[nodiscard]] static QString nearest(const QString &localeName);

private:
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace Hearth
