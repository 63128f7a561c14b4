#pragma once

#include "widgets/card.h"

#include <QList>

class QLabel;
class QPushButton;

namespace Hearth {

class SettingsWriter;

/// A setting: what it is, one muted line of help where it needs one, the control at the right.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    /// \a control becomes a child and is named after the label for screen readers.
    explicit SettingRow(QWidget *control, QWidget *parent = nullptr);
    void setTexts(const QString &label, const QString &help = {});
    void setHelp(const QString &help); ///< Empty: none.
    /// \a property: `caution`, `bad`, or `muted` for plain help.
    void setHelpProperty(const char *property);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override; ///< A click on the words ticks the box.

private:
    QLabel *m_label;
    QLabel *m_help;
    QWidget *m_control;
};

/// What became of a change that is not in force, with the way to the Config page. Hidden while there is none.
class SettingNote final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingNote(QWidget *parent = nullptr);
    /// Shows what \a writer tells of the values at \a paths.
    void watch(SettingsWriter &writer, const QStringList &paths);
    void show(const QString &sentence, bool leadsToConfig); ///< An empty sentence hides it.

Q_SIGNALS:
    void configRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_sentence;
    QPushButton *m_config;
};

/// A group of settings; its texts are set again when the language changes.
class SettingsCard : public Card
{
    Q_OBJECT

public:
    using Card::Card;

Q_SIGNALS:
    void pageRequested(const QString &page);
    void noticeRequested(const QString &sentence);

protected:
    /// Sets all texts again. Call it once at the end of the constructor.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    SettingRow *addRow(QWidget *control); ///< With a hairline above all but the first.
    SettingNote *addNote(SettingsWriter &writer, const QStringList &paths);

private:
    bool m_hasRow = false;
};

/// Leaves the wheel to the page while \a control has no keyboard focus: scrolling must not change a setting.
void keepFromWheel(QWidget *control);

/// Puts \a text on the clipboard; \a isSecret: marked so that clipboard histories leave it out.
void copyText(const QString &text, bool isSecret = false);

} // namespace Hearth
