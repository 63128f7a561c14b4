#include "hearth/routinglinks.h"

#include "config/configreader.h"
#include "engine/engine.h"
#include "engine/gatewayreach.h"
#include "routing/chainview.h"
#include "routing/routingpage.h"
#include "routing/targetlist.h"
#include "shell/mainwindow.h"
#include "wording/frontwording.h"

namespace Hearth {

namespace {

/// The text of \a draft, or the one that a missing or empty file begins with.
Json5Document documentOf(const ConfigDraft &draft)
{
    const QByteArray bytes = draft.bytes();
    return bytes.trimmed().isEmpty() ? Json5Document::parse(Documents::firstText(draft.kind()))
                                     : draft.document();
}

} // namespace

RoutingLinks::RoutingLinks(Engine &engine, ConfigDraft &config, ConfigDraft &settings, MainWindow &window)
    : m_engine(engine)
    , m_config(config)
    , m_settings(settings)
    , m_window(window)
    , m_configEdits(config)
    , m_settingsEdits(settings)
{
    connect(&m_settingsEdits, &DraftEdits::told, this, &RoutingLinks::onSettingsTold);
    connect(&m_configEdits, &DraftEdits::told, this, &RoutingLinks::onConfigTold);
    connect(&m_settingsEdits, &DraftEdits::refused, this, &RoutingLinks::onRefused);
    connect(&m_configEdits, &DraftEdits::refused, this, &RoutingLinks::onRefused);
}

void RoutingLinks::connectPage(RoutingPage &page)
{
    page.setDocuments([this] { return documentOf(m_config); }, [this] { return documentOf(m_settings); });
    for (ConfigDraft *draft : {&m_config, &m_settings}) {
        connect(draft, &ConfigDraft::textEdited, &page, &RoutingPage::documentsChanged);
        connect(draft, &ConfigDraft::stateChanged, &page, &RoutingPage::documentsChanged);
    }
    connect(&page, &RoutingPage::settingsEditRequested, this,
        [this](const QList<Json5Operation> &operations, const QString &sentence) {
            m_step = Step::None;
            m_settingsEdits.apply(operations, sentence);
        });
    connect(&page, &RoutingPage::frontRequested, this, &RoutingLinks::setInFront);
    connect(&page, &RoutingPage::closeCoolDownRequested, this,
        [this](const QString &provider) { m_engine.closeCoolDown(provider); });
}

FrontSetup RoutingLinks::setup() const
{
    const std::shared_ptr<const Snapshot> snapshot = m_engine.snapshot();
    const HearthSettings settings = readHearthSettings(documentOf(m_settings)).settings;
    FrontSetup setup;
    const QString address = snapshot->gateway.url.isEmpty() ? localUrl(settings) : snapshot->gateway.url;
    setup.baseUrl = address + QStringLiteral("/v1");
    setup.tokenRequired = settings.tokenRequired;
    setup.token = settings.token;
    setup.window = loadedWindow(frontView(documentOf(m_config), documentOf(m_settings)).chain);
    return setup;
}

std::optional<qint64> RoutingLinks::loadedWindow(const QStringList &chain) const
{
    const std::shared_ptr<const Snapshot> snapshot = m_engine.snapshot();
    const std::optional<ModelRef> first =
        chain.isEmpty() ? std::nullopt : meaningOf(*snapshot, chain.constFirst());
    const ModelRow *row = first ? findModel(*snapshot, *first) : nullptr;
    return row ? row->contextLoaded : std::nullopt;
}

void RoutingLinks::setInFront(bool inFront)
{
    const Json5Document config = documentOf(m_config);
    const Json5Document settings = documentOf(m_settings);
    const Result<FrontChanges> changes =
        inFront ? putInFront(config, settings, setup()) : takeFromFront(config, settings);
    if (!changes) {
        m_window.showNotice(frontErrorSentence(changes.error()));
        return;
    }
    m_changes = *changes;
    m_doneSentence = inFront ? tr("Hearth is in front: OpenClaw sends its requests to it.")
                             : tr("Hearth is no longer in front: OpenClaw asks its models itself.");
    m_canUndoSettings = false;
    if (m_changes.settings.isEmpty()) {
        m_step = Step::Config;
        m_configEdits.apply(m_changes.config, m_doneSentence);
        return;
    }
    m_step = Step::Settings;
    m_settingsEdits.apply(m_changes.settings, m_doneSentence);
}

void RoutingLinks::onSettingsTold(const QString &sentence, bool canUndo)
{
    switch (m_step) {
    case Step::Settings:
        m_canUndoSettings = canUndo;
        m_step = Step::Config;
        if (m_changes.config.isEmpty()) {
            onConfigTold(sentence, canUndo);
        } else {
            m_configEdits.apply(m_changes.config, m_doneSentence);
        }
        break;
    case Step::UndoSettings:
        m_step = Step::None;
        m_window.showNotice(sentence);
        break;
    case Step::RollBack:
        m_step = Step::None;
        m_window.showNotice(m_doneSentence);
        break;
    case Step::None:
    case Step::Config:
    case Step::UndoConfig:
        if (canUndo) {
            m_window.showUndoableNotice(sentence, [this] { m_settingsEdits.undoLast(); });
        } else {
            m_window.showNotice(sentence);
        }
    }
}

void RoutingLinks::onConfigTold(const QString &sentence, bool canUndo)
{
    if (m_step == Step::UndoConfig) {
        undoSettings();
        return;
    }
    m_step = Step::None;
    if (canUndo) {
        m_window.showUndoableNotice(sentence, [this] { undoBoth(); });
    } else {
        m_window.showNotice(sentence);
    }
}

void RoutingLinks::onRefused(const QString &sentence)
{
    m_window.showNotice(sentence);
    const Step step = std::exchange(m_step, Step::None);
    if (step == Step::Config && m_canUndoSettings) {
        m_step = Step::RollBack; // neither file, then; the reason is told again once that is done
        m_doneSentence = sentence;
        m_settingsEdits.undoLast();
    }
}

void RoutingLinks::undoBoth()
{
    if (m_changes.config.isEmpty()) {
        undoSettings();
        return;
    }
    m_step = Step::UndoConfig;
    m_configEdits.undoLast();
}

void RoutingLinks::undoSettings()
{
    m_step = Step::UndoSettings;
    if (m_canUndoSettings) {
        m_settingsEdits.undoLast();
    } else {
        m_step = Step::None;
        m_window.showNotice(tr("Undone."));
    }
}

} // namespace Hearth
