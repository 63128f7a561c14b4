#include "forms/removaldialog.h"

#include "widgets/tokens.h"
#include "wording/formwording.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int leastWidth = 440;
constexpr qsizetype mostLines = 12; ///< More places are counted.

QLabel *makeWords(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RemovalDialog::RemovalDialog(const QString &name, const QList<ModelUse> &uses, QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_uses(uses)
    , m_sentence(makeWords("removalSentence", this))
    , m_list(makeWords("removalUses", this))
    , m_everywhere(new QCheckBox(this))
    , m_staying(makeWords("removalStaying", this))
    , m_cancel(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    setObjectName(QStringLiteral("removalDialog"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::page, Space::page, Space::page, Space::large);
    layout->setSpacing(Space::medium);
    m_sentence->setFont(scaledFont(font(), Type::cardTitle, QFont::DemiBold));
    m_sentence->setMinimumWidth(leastWidth);
    m_staying->setProperty("caution", true);
    m_everywhere->setObjectName(QStringLiteral("removalEverywhere"));
    const auto canGo = [](const ModelUse &each) { return each.canGo; };
    m_everywhere->setVisible(std::any_of(m_uses.cbegin(), m_uses.cend(), canGo));
    m_everywhere->setChecked(m_everywhere->isVisibleTo(this));
    m_staying->setVisible(!std::all_of(m_uses.cbegin(), m_uses.cend(), canGo));
    for (QWidget *each : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_list),
             static_cast<QWidget *>(m_everywhere), static_cast<QWidget *>(m_staying)}) {
        layout->addWidget(each);
    }
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addStretch(1);
    m_cancel->setObjectName(QStringLiteral("removalCancel"));
    m_cancel->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("removalAccept"));
    m_remove->setProperty("primary", true);
    m_remove->setDefault(true);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_remove);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_remove->setFocus();
}

bool RemovalDialog::takesUsesOut() const
{
    return m_everywhere->isChecked();
}

void RemovalDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RemovalDialog::retranslate()
{
    //: %1: a provider or a model.
    setWindowTitle(tr("Remove %1").arg(m_name));
    //: %1: a provider or a model. %n: how many places of the config name it.
    m_sentence->setText(tr("%n place(s) of the config name %1.", nullptr, int(m_uses.size())).arg(m_name));
    QStringList lines;
    for (const ModelUse &use : m_uses.first(std::min(mostLines, m_uses.size()))) {
        //: Behind a place that names what is removed: it goes on doing so.
        const QString stays = use.canGo ? QString() : u' ' + tr("(stays)");
        lines.append(QStringLiteral("•  ") + modelUseWords(use) + stays);
    }
    if (m_uses.size() > mostLines) {
        lines.append(QStringLiteral("•  ") + tr("%n more", nullptr, int(m_uses.size() - mostLines)));
    }
    m_list->setText(lines.join(u'\n'));
    m_everywhere->setText(tr("&Take it out of fallbacks, aliases and allowed models, too"));
    m_staying->setText(tr("Where it stays, it names nothing then: write another model there yourself."));
    m_cancel->setText(tr("Cancel"));
    //: Button: takes the provider or model out of the config.
    m_remove->setText(tr("&Remove"));
}

} // namespace Hearth
