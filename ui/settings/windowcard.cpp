#include "settings/windowcard.h"

#include "preferences/preferences.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace Hearth {

namespace {

using CloseChoice = Preferences::CloseChoice;

constexpr int controlWidth = 220; ///< All alike where the texts allow it.

QComboBox *makeChoice(const char *name, const QVariantList &values, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(controlWidth);
    for (const QVariant &value : values) {
        box->addItem(QString(), value);
    }
    keepFromWheel(box);
    return box;
}

void setTexts(QComboBox *box, const QStringList &texts)
{
    for (int at = 0; at < int(texts.size()); ++at) {
        box->setItemText(at, texts.at(at));
    }
}

void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace

WindowCard::WindowCard(Preferences &preferences, QWidget *parent)
    : SettingsCard(parent)
    , m_preferences(preferences)
    , m_language(makeChoice(
          "language", {QString(), QStringLiteral("en"), QStringLiteral("th"), QStringLiteral("zh_TW")}, this))
    , m_scheme(makeChoice(
          "scheme", {int(SchemeChoice::System), int(SchemeChoice::Light), int(SchemeChoice::Dark)}, this))
    , m_close(makeChoice(
          "closing", {int(CloseChoice::Ask), int(CloseChoice::KeepServing), int(CloseChoice::Quit)}, this))
    , m_languageRow(addRow(m_language))
    , m_schemeRow(addRow(m_scheme))
    , m_closeRow(addRow(m_close))
{
    connect(m_language, &QComboBox::currentIndexChanged, this,
        [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    connect(m_scheme, &QComboBox::currentIndexChanged, this,
        [this] { m_preferences.setScheme(SchemeChoice(m_scheme->currentData().toInt())); });
    connect(m_close, &QComboBox::currentIndexChanged, this,
        [this] { m_preferences.setCloseChoice(CloseChoice(m_close->currentData().toInt())); });
    connect(&m_preferences, &Preferences::languageChanged, this, &WindowCard::update);
    connect(&m_preferences, &Preferences::schemeChanged, this, &WindowCard::update);
    connect(&m_preferences, &Preferences::closeChoiceChanged, this, &WindowCard::update);
    update();
    retranslate();
}

void WindowCard::update()
{
    choose(m_language, m_preferences.language());
    choose(m_scheme, int(m_preferences.scheme()));
    choose(m_close, int(m_preferences.closeChoice()));
}

void WindowCard::retranslate()
{
    setTitle(tr("Window"));
    m_languageRow->setTexts(tr("Language"));
    // Each language by its own name, whatever the window speaks.
    setTexts(m_language,
        {//: The system's language or colours.
            tr("System"), QStringLiteral("English"), QStringLiteral("ไทย"), QStringLiteral("繁體中文")});
    m_schemeRow->setTexts(tr("Colours"));
    setTexts(m_scheme,
        {tr("System"),
            //: Colours of the window.
            tr("Light"),
            //: Colours of the window.
            tr("Dark")});
    m_closeRow->setTexts(tr("When the window is closed"));
    setTexts(m_close, {tr("Ask"), tr("Go on serving in the tray"), tr("Quit Hearth")});
}

} // namespace Hearth
