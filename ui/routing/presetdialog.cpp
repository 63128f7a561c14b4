#include "routing/presetdialog.h"

#include "widgets/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Hearth {

namespace {

constexpr int usualWidth = 520;

QString hopsText(const QList<RouteHop> &hops)
{
    QStringList lines;
    for (const RouteHop &hop : hops) {
        lines.append(QStringLiteral("%1.  ").arg(lines.size() + 1) + hop.targets.join(QStringLiteral(" = ")));
    }
    return lines.isEmpty() ? QString(QChar(0x2014)) : lines.join(u'\n');
}

QLabel *makeWords(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString presetName(RoutePreset preset)
{
    switch (preset) {
    case RoutePreset::LocalFirst:
        return PresetDialog::tr("Local first, hosted as safety net");
    case RoutePreset::HostedFirst:
        return PresetDialog::tr("Hosted first, local as safety net");
    case RoutePreset::LocalOnly:
        return PresetDialog::tr("Local only");
    case RoutePreset::RegionPinned:
        return PresetDialog::tr("Region-pinned");
    }
    Q_UNREACHABLE();
}

PresetDialog::PresetDialog(const PresetQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_sentence(makeWords(QStringLiteral("presetSentence"), this))
    , m_before(makeWords(QStringLiteral("presetBefore"), this))
    , m_after(makeWords(QStringLiteral("presetAfter"), this))
    , m_changes(makeWords(QStringLiteral("presetChanges"), this))
    , m_obstacle(makeWords(QStringLiteral("presetObstacle"), this))
    , m_cancel(new QPushButton(this))
    , m_use(new QPushButton(this))
{
    setObjectName(QStringLiteral("presetDialog"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::page, Space::page, Space::page, Space::large);
    layout->setSpacing(Space::medium);
    m_sentence->setFont(scaledFont(font(), Type::cardTitle, QFont::DemiBold));
    m_sentence->setMinimumWidth(usualWidth);
    layout->addWidget(m_sentence);
    if (question.preset == RoutePreset::RegionPinned) {
        addRegion(*layout);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::page);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_before->setProperty("muted", true);
    m_before->setWordWrap(false);
    m_after->setWordWrap(false);
    grid->addWidget(m_before, 0, 0, Qt::AlignTop);
    grid->addWidget(m_after, 0, 1, Qt::AlignTop);
    layout->addLayout(grid);
    layout->addWidget(m_changes);
    m_obstacle->setProperty("caution", true);
    layout->addWidget(m_obstacle);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addStretch(1);
    m_cancel->setObjectName(QStringLiteral("presetCancel"));
    m_cancel->setAutoDefault(false);
    m_use->setObjectName(QStringLiteral("presetUse"));
    m_use->setProperty("primary", true);
    m_use->setDefault(true);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_use);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, [this] {
        Q_EMIT presetChosen(m_question, presetOutcome(m_question));
        accept();
    });
    retranslate();
    m_use->setFocus();
}

void PresetDialog::addRegion(QVBoxLayout &layout)
{
    m_regionLabel = makeWords(QStringLiteral("presetRegionLabel"), this);
    m_region = new QComboBox(this);
    m_region->setObjectName(QStringLiteral("presetRegion"));
    m_region->setEditable(true);
    m_region->addItems(QStringLiteral("EU US UK CH CA JP SG TW").split(u' '));
    m_region->setCurrentText(m_question.region);
    m_regionLabel->setBuddy(m_region);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::medium);
    line->addWidget(m_regionLabel, 1);
    line->addWidget(m_region);
    layout.addLayout(line);
    connect(m_region, &QComboBox::currentTextChanged, this, [this](const QString &region) {
        m_question.region = region.trimmed().toUpper();
        update();
    });
    m_providersLabel = makeWords(QStringLiteral("presetProvidersLabel"), this);
    layout.addWidget(m_providersLabel);
    QStringList seen;
    for (const PresetTarget &target : std::as_const(m_question.targets)) {
        if (target.place != Place::Hosted || target.provider.isEmpty() || seen.contains(target.provider)) {
            continue;
        }
        seen.append(target.provider);
        auto *box = new QCheckBox(target.provider, this);
        box->setObjectName(QStringLiteral("presetProvider_") + target.provider);
        box->setChecked(m_question.inRegion.contains(target.provider));
        connect(box, &QCheckBox::clicked, this, [this, provider = target.provider](bool isThere) {
            m_question.inRegion.removeAll(provider);
            if (isThere) {
                m_question.inRegion.append(provider);
            }
            update();
        });
        layout.addWidget(box);
        m_providers.append(box);
    }
    m_providersLabel->setVisible(!m_providers.isEmpty());
}

QString PresetDialog::changes(const PresetOutcome &outcome) const
{
    QStringList lines;
    if (!outcome.added.isEmpty()) {
        //: %1: models that a route gets.
        lines.append(tr("Added: %1").arg(outcome.added.join(QStringLiteral(", "))));
    }
    if (!outcome.dropped.isEmpty()) {
        //: %1: models that a route loses.
        lines.append(tr("Left out: %1").arg(outcome.dropped.join(QStringLiteral(", "))));
    }
    if (outcome.allow) {
        lines.append(tr("Nothing of this route leaves this computer."));
    }
    if (outcome.changesPolicy) {
        //: %1: a region such as EU.
        lines.append(
            tr("For all routes: requests leave your network only to providers that are declared to be "
               "in %1.")
                .arg(m_question.region));
    }
    if (lines.isEmpty() && outcome.hops == m_question.hops) {
        lines.append(tr("The order is that already."));
    }
    return lines.join(u'\n');
}

QString PresetDialog::obstacle(const PresetOutcome &outcome) const
{
    if (outcome.isUsable) {
        return {};
    }
    switch (m_question.preset) {
    case RoutePreset::LocalFirst:
    case RoutePreset::HostedFirst:
        return tr("The config has no model of the other kind: add a server or a hosted provider first.");
    case RoutePreset::LocalOnly:
        return tr("The config has no model on this computer.");
    case RoutePreset::RegionPinned:
        return m_question.region.isEmpty() ? tr("Name a region.") : tr("No target would be left.");
    }
    Q_UNREACHABLE();
}

void PresetDialog::update()
{
    const PresetOutcome outcome = presetOutcome(m_question);
    m_before->setText(tr("Now:\n%1").arg(hopsText(m_question.hops)));
    m_after->setText(tr("Then:\n%1").arg(hopsText(outcome.hops)));
    m_changes->setText(changes(outcome));
    m_changes->setVisible(!m_changes->text().isEmpty());
    m_obstacle->setText(obstacle(outcome));
    m_obstacle->setVisible(!outcome.isUsable);
    m_use->setEnabled(outcome.isUsable
        && (outcome.hops != m_question.hops || outcome.allow.has_value() || outcome.changesPolicy));
    adjustSize(); // sentences wrap: the height follows
}

void PresetDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PresetDialog::retranslate()
{
    setWindowTitle(presetName(m_question.preset));
    //: %1: a route, %2: the name of a usual order.
    m_sentence->setText(tr("%1: %2").arg(m_question.route, presetName(m_question.preset)));
    if (m_region) {
        m_regionLabel->setText(tr("Region"));
        m_region->setAccessibleName(tr("Region that hosted providers have to be in"));
        m_providersLabel->setText(
            tr("These keep what you send in that region. Their contract says so, not Hearth:"));
    }
    m_cancel->setText(tr("Cancel"));
    //: Button: makes the route so.
    m_use->setText(tr("Use this order"));
    update();
}

} // namespace Hearth
