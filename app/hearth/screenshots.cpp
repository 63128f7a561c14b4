#include "hearth/screenshots.h"

#include "engine/chatsession.h"
#include "protocol/textmessage.h"
#include "session/session.h"
#include "shell/mainwindow.h"
#include "shell/theme.h"
#include "widgets/page.h"

#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextStream>

namespace Hearth {

namespace {

using namespace std::chrono_literals;

constexpr int practiceRequests = 60; ///< Enough for a curve and its percentiles.
constexpr auto restTime = 400ms; ///< Longer than any merging of updates in the window.
constexpr auto longestWait = 120s;
constexpr QSize sizes[] = {{1280, 800}, {960, 640}};

/// Those of the demo that answer at once: the fast one first, then the two others in turn.
QByteArray practiceTarget(int left)
{
    if (left > practiceRequests - 12) {
        return "spare/practice-small";
    }
    return left % 2 == 0 ? "lmstudio/qwen/qwen3-4b-2507" : "llamacpp/gemma-3-12b";
}

} // namespace

Screenshots::Screenshots(MainWindow &window, Session &session, Theme &theme, QString language, QString folder)
    : m_window(window)
    , m_session(session)
    , m_theme(theme)
    , m_language(std::move(language))
    , m_folder(std::move(folder))
    , m_requestsLeft(practiceRequests)
    , m_settle(this)
    , m_patience(this)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(restTime);
    m_patience.setSingleShot(true);
    connect(
        &m_patience, &QTimer::timeout, this, [this] { fail(QStringLiteral("the demo does not answer")); });
    for (const char *page :
        {"overview", "providers", "routing", "activity", "chat", "config", "sizing", "settings"}) {
        for (const bool dark : {false, true}) {
            for (const QSize &size : sizes) {
                m_shots.append({QLatin1String(page), dark, size});
            }
        }
    }
}

void Screenshots::start()
{
    if (!QDir().mkpath(m_folder)) {
        fail(QStringLiteral("cannot make ") + m_folder);
        return;
    }
    m_patience.start(longestWait);
    m_window.resize(sizes[0]);
    m_window.show();
    connect(&m_session, &Session::snapshotChanged, this, &Screenshots::onSnapshot);
}

void Screenshots::onSnapshot()
{
    if (!m_session.snapshot()->isSettled || m_settledOnce) {
        return;
    }
    m_settledOnce = true;
    // Two at a time, as two clients would.
    ask();
    ask();
}

void Screenshots::ask()
{
    if (m_requestsLeft == 0) {
        return;
    }
    ResponseRequest request;
    request.model = practiceTarget(m_requestsLeft);
    request.stream = true;
    request.maxOutputTokens = 12 + 3 * (m_requestsLeft % 4);
    request.input = {textMessage("user", "Why is a cold start slow?")};
    --m_requestsLeft;
    auto *chat = new ChatSession(m_session.engine(), request);
    connect(
        chat, &ChatSession::finished, this,
        [this, chat] {
            chat->deleteLater();
            if (m_requestsLeft > 0) {
                ask();
            } else if (!std::exchange(m_chatAsked, true)) {
                askInChat();
            }
        },
        Qt::QueuedConnection);
    chat->start();
}

void Screenshots::askInChat()
{
    Page *chat = m_window.page(QStringLiteral("chat"));
    m_window.openPage(QStringLiteral("chat"));
    auto *prompt = chat->findChild<QPlainTextEdit *>(QStringLiteral("prompt"));
    auto *send = chat->findChild<QPushButton *>(QStringLiteral("send"));
    if (!prompt || !send) {
        fail(QStringLiteral("the chat has no prompt"));
        return;
    }
    prompt->setPlainText(tr("Why is a cold start slow?"));
    send->click();
    // Both columns have ended when the gateway's chat samples have grown by two.
    const qsizetype before = m_session.snapshot()->traffic->size();
    connect(&m_session, &Session::snapshotChanged, this, [this, before] {
        if (m_session.snapshot()->traffic->size() >= before + 2 && m_at < 0) {
            m_at = 0;
            m_patience.stop();
            nextShot();
        }
    });
}

void Screenshots::nextShot()
{
    if (m_at >= m_shots.size()) {
        Q_EMIT finished(true);
        return;
    }
    const Shot &shot = m_shots.at(m_at);
    m_theme.apply(shot.dark, false);
    m_window.resize(shot.size);
    m_window.openPage(shot.page);
    disconnect(&m_settle, nullptr, this, nullptr);
    connect(&m_settle, &QTimer::timeout, this, &Screenshots::take);
    m_settle.start();
}

void Screenshots::take()
{
    const Shot &shot = m_shots.at(m_at);
    const QString file =
        QStringLiteral("%1/%2-%3-%4-%5x%6.png")
            .arg(m_folder, shot.page, m_language, QLatin1String(shot.dark ? "dark" : "light"))
            .arg(shot.size.width())
            .arg(shot.size.height());
    if (!m_window.grab().save(file)) {
        fail(QStringLiteral("cannot write ") + file);
        return;
    }
    ++m_at;
    nextShot();
}

void Screenshots::fail(const QString &why)
{
    QTextStream(stderr) << "hearth --screenshots: " << why << '\n';
    Q_EMIT finished(false);
}

} // namespace Hearth
