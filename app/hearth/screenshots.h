#pragma once

#include <QObject>
#include <QSize>
#include <QString>
#include <QTimer>

namespace Hearth {

class MainWindow;
class Session;
class Theme;

/// Draws every page in both colour schemes and two sizes into a folder, in the language the demo was started
/// with: for eyes, reviews and the product page. Files: PAGE-LANGUAGE-SCHEME-WIDTHxHEIGHT.png. First it lets
/// the demo answer some requests, so that figures and charts show real ones.
class Screenshots final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Screenshots)

public:
    /// All outlive this. \a folder is made when missing. \a language: for the names of the files.
    Screenshots(MainWindow &window, Session &session, Theme &theme, QString language, QString folder);
    void start(); ///< Before the session is opened.

Q_SIGNALS:
    void finished(bool well); ///< False: a file could not be written, or the demo did not answer.

private:
    struct Shot
    {
        QString page;
        bool dark = false;
        QSize size;
    };
    void onSnapshot();
    void ask();
    void askInChat();
    void nextShot();
    void take();
    void fail(const QString &why);

    MainWindow &m_window;
    Session &m_session;
    Theme &m_theme;
    QString m_language;
    QString m_folder;
    QList<Shot> m_shots;
    qsizetype m_at = -1;
    int m_requestsLeft;
    QTimer m_settle; ///< Layout, charts and answers from other threads come to rest.
    QTimer m_patience;
    bool m_settledOnce = false;
    bool m_chatAsked = false;
};

} // namespace Hearth
