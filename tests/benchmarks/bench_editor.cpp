// How long one key holds up the window in a config of a megabyte, and what the check in the background costs
// it when its answer comes: the real page, offscreen, typing at a steady pace.

#include "config/configpage.h"
#include "config/jsoneditor.h"
#include "draft/configdraft.h"
#include "engine/documents.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextStream>
#include <QThread>

#include <algorithm>

using namespace Hearth;

namespace {

constexpr int keys = 200;
constexpr std::chrono::milliseconds pace{60}; ///< A fast typist's.

QByteArray largeConfig(int bytes)
{
    QByteArray text("{\n  gateway: { mode: \"local\" },\n  models: {\n    providers: {\n");
    for (int provider = 0; text.size() < bytes; ++provider) {
        text += "      p" + QByteArray::number(provider) + ": {\n        // A server of the house, number "
            + QByteArray::number(provider)
            + ".\n        baseUrl: \"http://127.0.0.1:1234/v1\",\n        apiKey: \"local\",\n"
              "        api: \"openai-completions\",\n        models: [\n";
        for (int model = 0; model < 8; ++model) {
            text += "          { id: \"model-" + QByteArray::number(model)
                + "\", name: \"Model\", contextWindow: 131072, maxTokens: 8192, // declared\n"
                  "            input: [\"text\"], cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 } "
                  "},\n";
        }
        text += "        ],\n      },\n";
    }
    return text + "    },\n  },\n}\n";
}

/// Runs the event loop for a while; returns the longest time that one round of it took, in milliseconds.
double longestRound(std::chrono::milliseconds time)
{
    QElapsedTimer all;
    all.start();
    double longest = 0;
    while (all.elapsed() < time.count()) {
        QElapsedTimer round;
        round.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, double(round.nsecsElapsed()) / 1e6);
        QThread::usleep(500);
    }
    return longest;
}

void print(QTextStream &out, const char *what, QList<double> values)
{
    std::sort(values.begin(), values.end());
    out << what << ": median " << QString::number(values.at(values.size() / 2), 'f', 1) << " ms, 99 % "
        << QString::number(values.at(values.size() * 99 / 100), 'f', 1) << " ms, longest "
        << QString::number(values.constLast(), 'f', 1) << " ms\n";
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("openclaw.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        out << "editor: the file could not be written\n";
        return 1;
    }
    const QByteArray text = largeConfig(1024 * 1024);
    file.write(text);
    file.close();
    Documents documents({path, folder.filePath(QStringLiteral("hearth.json5")), {}});
    ConfigDraft config(documents, DocumentKind::Config);
    ConfigDraft settings(documents, DocumentKind::Settings);
    ConfigPage page(config, settings);
    page.resize(1072, 760);
    page.show();
    config.load();
    settings.load();
    while (config.state() == DraftState::Loading || !config.isChecked()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    auto *editor = page.findChild<QWidget *>(QStringLiteral("configView"))
                       ->findChild<JsonEditor *>(QStringLiteral("editor"));
    QTextCursor cursor(editor->document()->findBlockByNumber(editor->document()->blockCount() / 2));
    cursor.movePosition(QTextCursor::EndOfBlock);
    editor->setTextCursor(cursor);
    editor->setFocus();
    longestRound(std::chrono::seconds(1));

    QList<double> pressed;
    QList<double> rounds;
    for (int i = 0; i < keys; ++i) {
        QElapsedTimer timer;
        timer.start();
        const QString letter = i % 8 == 7 ? QStringLiteral(" ") : QStringLiteral("x");
        QKeyEvent press(QEvent::KeyPress, i % 8 == 7 ? Qt::Key_Space : Qt::Key_X, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(editor, &press);
        QCoreApplication::processEvents(); // with what is painted for it
        pressed.append(double(timer.nsecsElapsed()) / 1e6);
        // Now and then a pause: the check begins, and its answer comes.
        rounds.append(longestRound(i % 20 == 19 ? std::chrono::milliseconds(1500) : pace));
    }
    out << "config of " << text.size() / 1024 << " KiB, " << editor->document()->blockCount() << " lines\n";
    print(out, "a key, until it is painted", pressed);
    print(out, "longest hold-up between two keys", rounds);
    return 0;
}
