#include "routing/routenamedialog.h"

#include "widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Hearth {

namespace {

constexpr int usualWidth = 420;

} // namespace

RouteNameDialog::RouteNameDialog(const Json5Document &settings, const QString &now, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_now(now)
    , m_label(new QLabel(this))
    , m_name(new QLineEdit(now, this))
    , m_problem(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(QStringLiteral("routeNameDialog"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::page, Space::page, Space::page, Space::large);
    layout->setSpacing(Space::small);
    m_label->setWordWrap(true);
    m_label->setMinimumWidth(usualWidth);
    m_label->setBuddy(m_name);
    layout->addWidget(m_label);
    m_name->setObjectName(QStringLiteral("routeName"));
    layout->addWidget(m_name);
    m_problem->setObjectName(QStringLiteral("routeNameProblem"));
    m_problem->setProperty("muted", true);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addStretch(1);
    m_cancel->setObjectName(QStringLiteral("routeNameCancel"));
    m_cancel->setAutoDefault(false);
    m_accept->setObjectName(QStringLiteral("routeNameAccept"));
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &RouteNameDialog::check);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        const QString name = m_name->text().trimmed();
        if (name != m_now) {
            Q_EMIT nameChosen(name);
        }
        accept();
    });
    m_name->selectAll();
    m_name->setFocus();
    retranslate();
}

void RouteNameDialog::check()
{
    m_problem->setText(problemSentence());
    m_accept->setEnabled(!routeNameProblem(m_settings, m_name->text().trimmed(), m_now));
}

QString RouteNameDialog::problemSentence() const
{
    const auto problem = routeNameProblem(m_settings, m_name->text().trimmed(), m_now);
    if (!problem) {
        return tr("Clients ask for it by this name.");
    }
    switch (*problem) {
    case RouteNameProblem::Empty:
    case RouteNameProblem::BadForm:
        return tr("Letters, digits, dots, dashes and underscores, the first a letter or digit; up to 64.");
    case RouteNameProblem::Reserved:
        return tr("This name is Hearth's own.");
    case RouteNameProblem::Taken:
        return tr("Another route is called so.");
    }
    Q_UNREACHABLE();
}

void RouteNameDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RouteNameDialog::retranslate()
{
    setWindowTitle(m_now.isEmpty() ? tr("New route") : tr("Rename %1").arg(m_now));
    m_label->setText(m_now.isEmpty()
            ? tr("Name of the new route. It begins with the hops that are shown now.")
            : tr("New name of the route %1").arg(m_now));
    m_name->setAccessibleName(m_label->text());
    m_cancel->setText(tr("Cancel"));
    //: Button: makes a new route; gives a route another name.
    m_accept->setText(m_now.isEmpty() ? tr("Make it") : tr("Rename"));
    check();
}

} // namespace Hearth
