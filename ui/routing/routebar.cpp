#include "routing/routebar.h"

#include "routing/forgetchildren.h"
#include "routing/presetdialog.h"
#include "routing/targetpicker.h"
#include "widgets/flowlayout.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace Hearth {

namespace {

constexpr int pickerWidth = 240;

} // namespace

RouteBar::RouteBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_picker(new TargetPicker(this))
    , m_new(makeButton("newRoute", &RouteBar::newRequested))
    , m_rename(makeButton("renameRoute", &RouteBar::renameRequested))
    , m_remove(makeButton("removeRoute", &RouteBar::removeRequested))
    , m_own(makeButton("ownChain", &RouteBar::ownChainRequested))
    , m_follow(makeButton("followConfig", &RouteBar::followRequested))
    , m_presets(new QPushButton(this))
    , m_presetMenu(new QMenu(this))
{
    auto *flow = new FlowLayout(Space::small, Space::small);
    flow->setContentsMargins(0, 0, 0, 0);
    setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_picker->setObjectName(QStringLiteral("routePicker"));
    m_picker->setTarget(QStringLiteral("auto"));
    m_picker->setMinimumWidth(pickerWidth);
    m_label->setBuddy(m_picker);
    m_label->setMinimumHeight(Space::controlHeight);
    m_presets->setObjectName(QStringLiteral("presets"));
    m_presets->setMenu(m_presetMenu);
    for (int i = 0; i <= int(lastRoutePreset); ++i) {
        QAction *action = m_presetMenu->addAction(QString());
        action->setObjectName(QStringLiteral("preset%1").arg(i));
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT presetRequested(RoutePreset(i)); });
    }
    for (QWidget *each :
        {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_picker), static_cast<QWidget *>(m_presets),
            static_cast<QWidget *>(m_own), static_cast<QWidget *>(m_follow), static_cast<QWidget *>(m_new),
            static_cast<QWidget *>(m_rename), static_cast<QWidget *>(m_remove)}) {
        flow->addWidget(each);
    }
    connect(m_picker, &TargetPicker::targetChosen, this, &RouteBar::targetChosen);
    setKind(Kind::FollowingAuto, true);
    retranslate();
}

RouteBar::~RouteBar()
{
    forgetChildren(*this);
}

QPushButton *RouteBar::makeButton(const char *name, void (RouteBar::*signal)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void RouteBar::setEntries(const QList<TargetEntry> &entries)
{
    m_picker->setEntries(entries);
}

void RouteBar::setTarget(const QString &target)
{
    m_picker->setTarget(target);
}

QString RouteBar::target() const
{
    return m_picker->target();
}

void RouteBar::setKind(Kind kind, bool canEdit)
{
    const auto show = [this](QWidget *button, bool isShown) {
        if (!isShown && button->hasFocus()) {
            m_picker->setFocus(); // the keyboard stays on the page
        }
        button->setVisible(isShown);
    };
    show(m_presets, kind != Kind::Other);
    show(m_own, kind == Kind::FollowingAuto);
    show(m_follow, kind == Kind::OwnAuto);
    show(m_rename, kind == Kind::Named);
    show(m_remove, kind == Kind::Named);
    for (QPushButton *each : {m_presets, m_own, m_follow, m_new, m_rename, m_remove}) {
        each->setEnabled(canEdit);
    }
}

void RouteBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RouteBar::retranslate()
{
    m_label->setText(tr("Route"));
    m_picker->setAccessibleName(tr("Route, alias or model that the request is addressed to"));
    m_new->setText(tr("New route…"));
    m_rename->setText(tr("Rename…"));
    //: Button: takes a route out of the settings.
    m_remove->setText(tr("Delete route"));
    //: Button: the route no longer follows openclaw.json.
    m_own->setText(tr("Use a chain of its own"));
    //: Button: the route goes by openclaw.json again.
    m_follow->setText(tr("Follow openclaw.json again"));
    //: Button with a menu of usual orders.
    m_presets->setText(tr("Usual orders"));
    const QList<QAction *> actions = m_presetMenu->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        //: Menu; the dots say that a dialog follows. %1: the name of a usual order.
        actions.at(i)->setText(tr("%1…").arg(presetName(RoutePreset(i))));
    }
}

} // namespace Hearth
