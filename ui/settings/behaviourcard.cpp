#include "settings/behaviourcard.h"

#include "settings/settingswriter.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace Hearth {

namespace {

const QLatin1String visibleKey("polling.visibleMs");
const QLatin1String hiddenKey("polling.hiddenMs");
const QLatin1String allowKey("policy.allow");

// The bounds of the settings' reader: a second to an hour.
constexpr double leastSeconds = 1;
constexpr double mostSeconds = 3600;

} // namespace

QString SecondsField::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

PollingCard::PollingCard(SettingsWriter &writer, QWidget *parent)
    : SettingsCard(parent)
    , m_writer(writer)
    , m_snapshot(std::make_shared<Snapshot>())
    , m_visible(makeField("pollVisible", visibleKey))
    , m_hidden(makeField("pollHidden", hiddenKey))
    , m_visibleRow(addRow(m_visible))
    , m_hiddenRow(addRow(m_hidden))
{
    addNote(m_writer, {visibleKey, hiddenKey});
    connect(&m_writer, &SettingsWriter::changed, this, [this] {
        if (isVisible()) {
            update();
        }
    });
    retranslate();
}

SecondsField *PollingCard::makeField(const char *name, const QString &path)
{
    auto *field = new SecondsField(this);
    field->setObjectName(QLatin1String(name));
    field->setDecimals(3);
    field->setRange(leastSeconds, mostSeconds);
    field->setFixedWidth(96);
    field->setAlignment(Qt::AlignRight);
    field->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    keepFromWheel(field);
    connect(field, &QDoubleSpinBox::editingFinished, this, [this, field, path] {
        const qint64 wanted = qRound64(field->value() * 1000);
        if (wanted != milliseconds(path)) {
            m_writer.set(path, QByteArray::number(wanted));
        }
    });
    return field;
}

void PollingCard::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    update();
}

qint64 PollingCard::milliseconds(const QString &path) const
{
    const SettingsView &settings = m_snapshot->settings;
    const auto inForce = path == visibleKey ? settings.pollVisible : settings.pollHidden;
    return m_writer.value(path).toInteger().value_or(inForce.count());
}

void PollingCard::update()
{
    for (const auto &[field, path] : {std::pair(m_visible, visibleKey), std::pair(m_hidden, hiddenKey)}) {
        if (!field->hasFocus()) {
            const QSignalBlocker quiet(field);
            field->setValue(double(milliseconds(path)) / 1000);
        }
    }
}

void PollingCard::retranslate()
{
    setTitle(tr("Asking servers how they are"));
    m_visibleRow->setTexts(tr("While the window is open, every"),
        tr("Servers on this computer four times as often. Asking never loads a model."));
    m_hiddenRow->setTexts(tr("While nobody looks, every"));
    for (SecondsField *field : {m_visible, m_hidden}) {
        //: Seconds, behind a number; with its space.
        field->setSuffix(tr(" s"));
        field->setLocale(QLocale());
    }
    update();
}

PlacesCard::PlacesCard(SettingsWriter &writer, QWidget *parent)
    : SettingsCard(parent)
    , m_writer(writer)
    , m_snapshot(std::make_shared<Snapshot>())
    , m_local(new QCheckBox(this))
    , m_lan(new QCheckBox(this))
    , m_hosted(new QCheckBox(this))
    , m_localRow(addRow(m_local))
    , m_lanRow(addRow(m_lan))
    , m_hostedRow(addRow(m_hosted))
{
    m_local->setObjectName(QStringLiteral("allowLocal"));
    m_local->setChecked(true);
    m_local->setEnabled(false);
    m_lan->setObjectName(QStringLiteral("allowLan"));
    m_hosted->setObjectName(QStringLiteral("allowHosted"));
    addNote(m_writer, {allowKey});
    for (QCheckBox *box : {m_lan, m_hosted}) {
        connect(box, &QCheckBox::clicked, this, &PlacesCard::apply);
    }
    connect(&m_writer, &SettingsWriter::changed, this, [this] {
        if (isVisible()) {
            update();
        }
    });
    retranslate();
}

void PlacesCard::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    update();
}

QList<Place> PlacesCard::allowed() const
{
    const Json5Node list = m_writer.value(allowKey);
    if (list.kind() != Json5Node::Kind::Array) {
        return m_snapshot->settings.policy.allow;
    }
    QList<Place> places;
    for (const Json5Node &element : list.elements()) {
        const QString name = element.toString().value_or(QString());
        if (name == QLatin1String("lan")) {
            places.append(Place::Lan);
        } else if (name == QLatin1String("hosted")) {
            places.append(Place::Hosted);
        }
    }
    return places;
}

void PlacesCard::apply()
{
    QByteArray list = "[\"local\"";
    if (m_lan->isChecked()) {
        list += ", \"lan\"";
    }
    if (m_hosted->isChecked()) {
        list += ", \"hosted\"";
    }
    m_writer.set(allowKey, list + ']');
    update();
}

void PlacesCard::update()
{
    const QList<Place> places = allowed();
    m_lan->setChecked(places.contains(Place::Lan));
    m_hosted->setChecked(places.contains(Place::Hosted));
    m_localRow->setHelp(m_lan->isChecked() || m_hosted->isChecked()
            ? QString()
            : tr("Local only: no prompt leaves this computer."));
}

void PlacesCard::retranslate()
{
    setTitle(tr("Where prompts may go"));
    m_localRow->setTexts(tr("Servers on this computer"));
    m_lanRow->setTexts(tr("Servers in your own network"));
    m_hostedRow->setTexts(tr("Hosted providers"));
    update();
}

} // namespace Hearth
