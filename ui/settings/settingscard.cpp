#include "settings/settingscard.h"

#include "settings/settingswriter.h"
#include "widgets/tokens.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyle>

namespace Hearth {

namespace {

constexpr int boxWidth = 18; ///< Of a check box's indicator, as the style sheet has it.

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

QLabel *makeWords(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// The style sheet looks at properties only when told to.
void polishAgain(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

SettingRow::SettingRow(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_label(makeWords(this))
    , m_help(makeWords(this))
    , m_control(control)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Space::tiny, 0, Space::tiny);
    layout->setSpacing(Space::page);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_label);
    words->addWidget(m_help);
    layout->addLayout(words, 1);
    layout->addWidget(control, 0, Qt::AlignVCenter);
    m_help->setVisible(false);
    m_help->setProperty("muted", true);
    m_label->setBuddy(control);
    if (qobject_cast<QCheckBox *>(control)) { // without the room for a text of its own
        control->setFixedWidth(boxWidth);
    }
}

void SettingRow::mouseReleaseEvent(QMouseEvent *event)
{
    auto *box = qobject_cast<QCheckBox *>(m_control);
    if (box && box->isEnabled() && event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        box->setFocus(Qt::MouseFocusReason);
        box->click();
    }
}

void SettingRow::setTexts(const QString &label, const QString &help)
{
    m_label->setText(label);
    const auto *button = qobject_cast<QAbstractButton *>(m_control);
    if (!button || button->text().isEmpty()) {
        m_control->setAccessibleName(label);
    }
    setHelp(help);
}

void SettingRow::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_control->setAccessibleDescription(help);
}

void SettingRow::setHelpProperty(const char *property)
{
    for (const char *each : {"muted", "caution", "bad"}) {
        m_help->setProperty(each, qstrcmp(each, property) == 0);
    }
    polishAgain(m_help);
}

SettingNote::SettingNote(QWidget *parent)
    : QWidget(parent)
    , m_sentence(makeWords(this))
    , m_config(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_config, 0, Qt::AlignVCenter);
    m_sentence->setObjectName(QStringLiteral("noteSentence"));
    m_sentence->setProperty("caution", true);
    m_config->setObjectName(QStringLiteral("noteConfig"));
    m_config->setText(tr("Open Config"));
    connect(m_config, &QPushButton::clicked, this, &SettingNote::configRequested);
    setVisible(false);
}

void SettingNote::watch(SettingsWriter &writer, const QStringList &paths)
{
    connect(
        &writer, &SettingsWriter::refused, this, [this, paths](const QString &path, const QString &sentence) {
            if (paths.contains(path)) {
                show(sentence, true);
            }
        });
    connect(&writer, &SettingsWriter::accepted, this, [this, paths](const QString &path) {
        if (paths.contains(path)) {
            show({}, false);
        }
    });
}

void SettingNote::show(const QString &sentence, bool leadsToConfig)
{
    m_sentence->setText(sentence);
    m_config->setVisible(leadsToConfig);
    setVisible(!sentence.isEmpty());
}

void SettingNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_config->setText(tr("Open Config"));
        show({}, false); // it was said in the other language
    }
}

void SettingsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

SettingRow *SettingsCard::addRow(QWidget *control)
{
    if (m_hasRow) {
        body()->addWidget(makeHairline(this));
    }
    m_hasRow = true;
    auto *row = new SettingRow(control, this);
    body()->addWidget(row);
    return row;
}

SettingNote *SettingsCard::addNote(SettingsWriter &writer, const QStringList &paths)
{
    auto *note = new SettingNote(this);
    note->watch(writer, paths);
    body()->addWidget(note);
    connect(note, &SettingNote::configRequested, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("config")); });
    return note;
}

void keepFromWheel(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

void copyText(const QString &text, bool isSecret)
{
    auto *data = new QMimeData;
    data->setText(text);
    if (isSecret) { // understood by Klipper and its relatives
        data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    }
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace Hearth
