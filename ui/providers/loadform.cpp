#include "providers/loadform.h"

#include "forms/numberfield.h"
#include "forms/stillcombo.h"
#include "widgets/flowlayout.h"
#include "widgets/tokens.h"
#include "wording/formats.h"
#include "wording/jobwording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <limits>

namespace Hearth {

namespace {

constexpr int narrowestField = 200;
constexpr qint64 smallestWindow = 4096; ///< Offered; smaller ones can be typed.
constexpr std::chrono::seconds keepTimes[] = {
    std::chrono::minutes(30), std::chrono::hours(1), std::chrono::hours(4), std::chrono::hours(24)};

/// Windows to pick: the largest, its halves, and the one that the config names.
QList<qint64> windowPicks(const ModelRow &model)
{
    QList<qint64> picks;
    for (qint64 each = model.contextMax.value_or(0); each >= smallestWindow; each /= 2) {
        picks.append(each);
    }
    if (model.contextConfigured && !picks.contains(*model.contextConfigured)) {
        picks.append(*model.contextConfigured);
    }
    std::sort(picks.begin(), picks.end());
    return picks;
}

} // namespace

LoadForm::LoadForm(QWidget *parent)
    : QWidget(parent)
    , m_windowLabel(new QLabel(this))
    , m_window(new NumberField(this))
    , m_keepLabel(new QLabel(this))
    , m_keep(new StillCombo(this))
    , m_accept(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("loadForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::tiny, 0, Space::tiny);
    column->setSpacing(Space::tiny);
    auto *row = new FlowLayout(Space::small, Space::small);
    m_window->setObjectName(QStringLiteral("loadWindow"));
    m_keep->setObjectName(QStringLiteral("loadKeepFor"));
    m_keep->addItem(QString(), qint64(0));
    for (const std::chrono::seconds time : keepTimes) {
        m_keep->addItem(QString(), qint64(time.count()));
    }
    m_keep->addItem(QString(), std::numeric_limits<qint64>::max());
    m_accept->setObjectName(QStringLiteral("loadAccept"));
    m_accept->setProperty("primary", true);
    m_close->setObjectName(QStringLiteral("loadClose"));
    m_window->setMinimumWidth(narrowestField);
    for (QLabel *label : {m_windowLabel, m_keepLabel}) {
        label->setMinimumHeight(Space::controlHeight); // in the middle of its line
    }
    m_windowLabel->setBuddy(m_window);
    m_keepLabel->setBuddy(m_keep);
    for (QWidget *widget : {static_cast<QWidget *>(m_windowLabel), static_cast<QWidget *>(m_window),
             static_cast<QWidget *>(m_keepLabel), static_cast<QWidget *>(m_keep),
             static_cast<QWidget *>(m_accept), static_cast<QWidget *>(m_close)}) {
        row->addWidget(widget);
    }
    column->addLayout(row);
    m_note->setObjectName(QStringLiteral("loadNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setProperty("caution", true);
    column->addWidget(m_note);
    connect(m_window, &NumberField::valueEdited, this, &LoadForm::check);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT accepted();
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
    retranslate();
}

bool LoadForm::isNeeded(const ModelRow &model)
{
    return model.abilities.chooseContext || model.abilities.keepFor;
}

void LoadForm::open(const ModelRow &model)
{
    m_most = model.contextMax;
    m_window->setPicks(windowPicks(model));
    m_window->setValue(model.contextConfigured);
    m_windowLabel->setVisible(model.abilities.chooseContext);
    m_window->setVisible(model.abilities.chooseContext);
    m_keepLabel->setVisible(model.abilities.keepFor);
    m_keep->setVisible(model.abilities.keepFor);
    m_keep->setCurrentIndex(0);
    check();
    show();
    (model.abilities.chooseContext ? static_cast<QWidget *>(m_window) : m_keep)->setFocus();
}

LoadOptions LoadForm::options() const
{
    LoadOptions options;
    if (!m_window->isHidden()) {
        options.contextWindow = m_window->value();
    }
    const qint64 keep = m_keep->isHidden() ? 0 : m_keep->currentData().toLongLong();
    if (keep > 0) {
        options.keepFor = keep == std::numeric_limits<qint64>::max() ? std::chrono::seconds::max()
                                                                     : std::chrono::seconds(keep);
    }
    return options;
}

void LoadForm::retranslate()
{
    m_windowLabel->setText(tr("&Window in tokens"));
    m_window->setAccessibleName(tr("Window in tokens"));
    m_window->setPlaceholder(tr("as the server is set up"));
    m_window->retranslate();
    //: How long a model that nobody uses stays in memory.
    m_keepLabel->setText(tr("&Stays for"));
    m_keep->setAccessibleName(tr("Stays for"));
    for (int i = 0; i < m_keep->count(); ++i) {
        const qint64 seconds = m_keep->itemData(i).toLongLong();
        m_keep->setItemText(i,
            seconds == 0 ? tr("as the server is set up")
                //: How long a model stays in memory.
                : seconds == std::numeric_limits<qint64>::max() ? tr("until it is told to go")
                                                                : spanText(std::chrono::seconds(seconds)));
    }
    //: Button: reads the model into memory.
    m_accept->setText(tr("Load now"));
    m_close->setText(tr("Close"));
    check();
}

void LoadForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_accept->isEnabled()) {
        m_accept->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void LoadForm::check()
{
    QString note;
    if (!m_window->isRight()) {
        note = tr("This is no number of tokens.");
    } else if (m_most && m_window->value().value_or(0) > *m_most) {
        //: %1: tokens.
        note = tr("The model takes no more than %1.").arg(tokensText(m_most));
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_accept->setEnabled(m_window->isRight() && m_window->value().value_or(1) > 0);
}

} // namespace Hearth
