#include "hearth/activitylinks.h"

#include "activity/activitypage.h"
#include "config/logedit.h"
#include "engine/activitydesk.h"
#include "engine/documents.h"
#include "gateway/requestjson.h"
#include "shell/mainwindow.h"
#include "wording/wording.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QSaveFile>

namespace Hearth {

ActivityLinks::ActivityLinks(ActivityDesk &desk, ConfigDraft &settings, MainWindow &window)
    : m_desk(desk)
    , m_settings(settings)
    , m_window(window)
    , m_edits(settings)
{
    m_worker.setMaxThreadCount(1);
    connect(&m_edits, &DraftEdits::told, this, [this](const QString &sentence, bool canUndo) {
        if (canUndo) {
            m_window.showUndoableNotice(sentence, [this] { m_edits.undoLast(); });
        } else {
            m_window.showNotice(sentence);
        }
    });
    connect(&m_edits, &DraftEdits::refused, &m_window, &MainWindow::showNotice);
}

ActivityLinks::~ActivityLinks()
{
    m_worker.waitForDone();
}

void ActivityLinks::connectPage(ActivityPage &page)
{
    const QPointer<ActivityPage> target(&page);
    connect(&page, &ActivityPage::cancelRequested, this, [this](quint64 number) { m_desk.cancel(number); });
    connect(&page, &ActivityPage::clearRequested, this, &ActivityLinks::clear);
    connect(&page, &ActivityPage::restoreRequested, this, &ActivityLinks::restore);
    connect(&page, &ActivityPage::bodyRequested, this, [this, target](quint64 number) {
        m_desk.body(number).then(this, [target, number](const Result<RequestBody> &body) {
            if (target) {
                target->setBody(number, body);
            }
        });
    });
    connect(&page, &ActivityPage::bodiesRequested, this, &ActivityLinks::keepBodies);
    connect(&page, &ActivityPage::replayRequested, this, &ActivityLinks::replay);
    connect(&page, &ActivityPage::whatIfRequested, this, [this](const RequestRecord &record) {
        RouteQuestion question;
        question.model = record.asked;
        question.promptTokens = record.inputTokens.value_or(record.estimatedInput);
        Q_EMIT questionRequested(question);
    });
    connect(&page, &ActivityPage::saveRequested, this, &ActivityLinks::save);
}

void ActivityLinks::clear()
{
    m_desk.clear().then(this, [this](const Result<> &cleared) {
        if (cleared) {
            m_window.showUndoableNotice(tr("The log is empty."), [this] { restore(); });
        }
    });
}

void ActivityLinks::restore()
{
    m_desk.restore().then(this, [this](const Result<> &restored) {
        m_window.showNotice(restored ? tr("The log is back.") : tr("It is too late: the log is gone."));
    });
}

void ActivityLinks::keepBodies(LogSettings::Bodies bodies, qint64 untilEpochMs)
{
    const QByteArray bytes = m_settings.bytes();
    const Json5Document document = bytes.trimmed().isEmpty()
        ? Json5Document::parse(Documents::firstText(m_settings.kind()))
        : m_settings.document();
    const QList<Json5Operation> operations =
        bodiesChange(document, bodies, std::chrono::milliseconds(untilEpochMs));
    if (operations.isEmpty()) {
        return;
    }
    const QString until =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(untilEpochMs).time(), QLocale::ShortFormat);
    m_edits.apply(operations,
        bodies == LogSettings::Bodies::Never ? tr("Texts of requests are kept no longer.")
                                             //: %1: a time.
                                             : tr("Texts of requests are kept until %1.").arg(until));
}

void ActivityLinks::replay(const RequestRecord &record)
{
    QStringList targets{record.asked};
    if (!record.wentTo.provider.isEmpty()) {
        targets.append(record.wentTo.toString());
    }
    if (!record.hasBody) {
        Q_EMIT compareRequested(targets, {});
        return;
    }
    m_desk.body(record.number).then(this, [this, targets](const Result<RequestBody> &body) {
        Q_EMIT compareRequested(targets, body ? lastUserText(body->request) : QString());
    });
}

void ActivityLinks::save(const QString &path, const QByteArray &bytes)
{
    m_worker.start([this, path, bytes] {
        QSaveFile file(path);
        const bool isSaved =
            file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        const QString why = file.errorString();
        QMetaObject::invokeMethod(
            this,
            [this, path, isSaved, why] {
                const QString name = QFileInfo(path).fileName();
                //: %1: name of a file, %2: why, as the system says it.
                m_window.showNotice(
                    isSaved ? tr("Saved as %1.").arg(name) : tr("%1 was not saved: %2").arg(name, why));
            },
            Qt::QueuedConnection);
    });
}

} // namespace Hearth
