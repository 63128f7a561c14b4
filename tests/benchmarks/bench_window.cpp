// How long the window takes to its first paint, and what it holds in memory: the real program with its demo,
// on an X server of its own, warm (the first of the starts is not counted).

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>

namespace {

constexpr int starts = 6;

/// An X server of its own on a display nobody uses; its number is told on its standard output.
QString startDisplay(QProcess &server)
{
    server.start(QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
            QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    QByteArray number;
    while (
        server.state() != QProcess::NotRunning && !number.endsWith('\n') && server.waitForReadyRead(10000)) {
        number += server.readAllStandardOutput();
    }
    return number.isEmpty() ? QString() : QLatin1Char(':') + QString::fromLatin1(number.trimmed());
}

QJsonObject measureStart(const QString &display)
{
    QProcess hearth;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    hearth.setProcessEnvironment(environment);
    hearth.start(QStringLiteral(HEARTH_PROGRAM), {QStringLiteral("--demo"), QStringLiteral("--measure")});
    hearth.waitForFinished(60000);
    return QJsonDocument::fromJson(hearth.readAllStandardOutput()).object();
}

int median(QList<int> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty()) {
        out << "window: skipped, there is no Xvfb\n";
        return 0;
    }
    QProcess server;
    const QString display = startDisplay(server);
    if (display.isEmpty()) {
        out << "window: the X server did not start\n";
        return 1;
    }
    QList<int> paints;
    QList<int> resident;
    for (int i = 0; i < starts; ++i) {
        const QJsonObject measured = measureStart(display);
        if (measured.isEmpty()) {
            out << "window: hearth did not start\n";
            return 1;
        }
        if (i > 0) {
            paints.append(measured.value(QLatin1String("first_paint_ms")).toInt());
            resident.append(measured.value(QLatin1String("resident_kib")).toInt());
        }
    }
    server.terminate();
    server.waitForFinished();
    out << "first paint, median of " << paints.size() << " warm starts: " << median(paints)
        << " ms (goal: under 250)\n";
    out << "resident with the window open: " << QString::number(median(resident) / 1024.0, 'f', 1)
        << " MiB (goal: under 80)\n";
    return 0;
}
