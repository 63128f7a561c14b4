#include "hearth/serverlinks.h"

#include "config/keepwarmedit.h"
#include "engine/engine.h"
#include "overview/overviewpage.h"
#include "providers/providerspage.h"
#include "shell/mainwindow.h"
#include "wording/wording.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>

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

ServerLinks::ServerLinks(Engine &engine, ConfigDraft &config, ConfigDraft &settings, MainWindow &window)
    : m_engine(engine)
    , m_config(config)
    , m_settings(settings)
    , m_window(window)
    , m_configEdits(config)
    , m_settingsEdits(settings)
{
    connectEdits(m_configEdits);
    connectEdits(m_settingsEdits);
    // The user put the model out by hand: what the settings say of it holds no more.
    connect(&engine.servers(), &ServerDesk::keepWarmEnded, this,
        [this](const ModelRef &ref) { keepWarm(ref, 0); });
}

void ServerLinks::connectEdits(DraftEdits &edits)
{
    connect(&edits, &DraftEdits::told, this, [this, &edits](const QString &sentence, bool canUndo) {
        if (canUndo) {
            m_window.showUndoableNotice(sentence, [&edits] { edits.undoLast(); });
        } else {
            m_window.showNotice(sentence);
        }
    });
    connect(&edits, &DraftEdits::refused, &m_window, &MainWindow::showNotice);
}

void ServerLinks::connectPage(OverviewPage &page)
{
    connect(&page, &OverviewPage::checkRequested, this, [this] { m_engine.checkNow(); });
    connect(&page, &OverviewPage::lookRequested, this,
        [this](const QString &provider) { m_engine.checkNow(provider); });
    connect(&page, &OverviewPage::discoverRequested, this,
        [this](const QStringList &hosts) { (void)m_engine.servers().discover(hosts); });
    connect(&page, &OverviewPage::addServerRequested, this, &ServerLinks::addServerRequested);
    connect(&page, &OverviewPage::addHostedRequested, this, &ServerLinks::addHostedRequested);
    connect(&page, &OverviewPage::editRequested, &m_configEdits, &DraftEdits::apply);
    connect(&page, &OverviewPage::loadRequested, this, &ServerLinks::load);
    const QPointer<OverviewPage> target(&page);
    connect(&page, &OverviewPage::wordRequested, this, [this, target](const ModelRef &ref) {
        sayOneWord(ref, [target, ref](const WordResult &result) {
            if (target) {
                target->setWordResult(ref, result);
            }
        });
    });
}

void ServerLinks::connectPage(ProvidersPage &page)
{
    const QPointer<ProvidersPage> target(&page);
    connect(&page, &ProvidersPage::checkRequested, this, [this] { m_engine.checkNow(); });
    connect(&page, &ProvidersPage::lookRequested, this,
        [this](const QString &provider) { m_engine.checkNow(provider); });
    connect(&page, &ProvidersPage::discoverRequested, this,
        [this](const QStringList &hosts) { (void)m_engine.servers().discover(hosts); });
    connect(&page, &ProvidersPage::identifyRequested, this,
        [this, target](const QUrl &baseUrl, const Secret &key) {
            m_engine.servers()
                .identify(baseUrl, key)
                .then(this, [target, baseUrl](const Result<ServerReading> &reading) {
                    if (target && reading) {
                        target->setIdentified(baseUrl, *reading);
                    }
                });
        });
    connect(&page, &ProvidersPage::endpointsRequested, this, [this, target](const ModelRef &ref) {
        m_engine.servers().endpoints(ref).then(
            this, [target, ref](const Result<QList<HostedEndpoint>> &endpoints) {
                if (target) {
                    target->setEndpoints(ref, endpoints);
                }
            });
    });
    connect(&page, &ProvidersPage::wordRequested, this, [this, target](const ModelRef &ref) {
        sayOneWord(ref, [target, ref](const WordResult &result) {
            if (target) {
                target->setWordResult(ref, result);
            }
        });
    });
    connect(&page, &ProvidersPage::editRequested, &m_configEdits, &DraftEdits::apply);
    connect(&page, &ProvidersPage::loadRequested, this, &ServerLinks::load);
    connect(&page, &ProvidersPage::unloadRequested, this, [this](const ModelRef &ref) {
        m_engine.servers().unload(ref).then(this, [this](const Result<ModelJob> &job) {
            if (!job) {
                tellFailure(job.error());
            }
        });
    });
    connect(&page, &ProvidersPage::cancelRequested, this, [this](const ModelRef &ref) {
        m_engine.servers().cancelJob(ref).then(this, [this](const Result<> &cancelled) {
            if (!cancelled && cancelled.error().kind != ErrorKind::NotFound) { // it had just ended
                tellFailure(cancelled.error());
            }
        });
    });
    connect(&page, &ProvidersPage::keepWarmRequested, this, &ServerLinks::keepWarm);
    page.setConfigSource([this] { return documentOf(m_config); });
}

void ServerLinks::load(const ModelRef &ref, const LoadOptions &options)
{
    m_engine.servers().load(ref, options).then(this, [this](const Result<ModelJob> &job) {
        if (!job) { // one that began and failed shows why where it is shown
            tellFailure(job.error());
        }
    });
}

void ServerLinks::sayOneWord(const ModelRef &ref, const std::function<void(const WordResult &)> &answer)
{
    m_engine.servers().sayOneWord(ref).then(this, [answer](const Result<WordResult> &said) {
        WordResult failed;
        failed.error = said ? std::nullopt : std::optional(said.error());
        answer(said ? *said : failed);
    });
}

void ServerLinks::keepWarm(const ModelRef &ref, qint64 untilEpochMs)
{
    using std::chrono::milliseconds;
    const auto until = untilEpochMs > 0 ? std::optional(milliseconds(untilEpochMs)) : std::nullopt;
    const QList<Json5Operation> operations =
        keepWarmChange(documentOf(m_settings), ref, until, milliseconds(QDateTime::currentMSecsSinceEpoch()));
    if (operations.isEmpty()) {
        return;
    }
    const QString when =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(untilEpochMs), QLocale::ShortFormat);
    //: %1: model, %2: date and time.
    m_settingsEdits.apply(operations,
        until ? tr("%1 is kept warm until %2.").arg(ref.toString(), when)
              : tr("%1 is kept warm no longer.").arg(ref.toString()));
}

void ServerLinks::tellFailure(const Error &error)
{
    m_window.showNotice(errorSentence(error));
}

} // namespace Hearth
