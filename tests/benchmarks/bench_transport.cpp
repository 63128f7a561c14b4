// What one outbound request costs over loopback: Hearth's transport beside Qt's own, in one process against
// the same server in a thread of its own. Prints figures, asserts nothing.

#include "net/accessmanager.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <sys/resource.h>
#include <vector>

using namespace Hearth;

namespace {

/// Answers each request, whatever it is, with two bytes.
class AnsweringThread final : public QThread
{
public:
    ~AnsweringThread() override
    {
        quit();
        wait();
    }

    [[nodiscard]] QUrl startServing()
    {
        m_server.listen(QHostAddress(QHostAddress::LocalHost), 0);
        const auto port = m_server.serverPort();
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (auto *socket = m_server.nextPendingConnection()) {
                serve(socket);
            }
        });
        m_server.moveToThread(this);
        start();
        return QUrl(QStringLiteral("http://127.0.0.1:%1/v1/bench").arg(port));
    }

protected:
    void run() override
    {
        exec();
        m_server.close();
        m_server.moveToThread(nullptr);
    }

private:
    static void serve(QTcpSocket *socket)
    {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes = QByteArray()]() mutable {
            bytes += socket->readAll();
            const auto end = bytes.indexOf("\r\n\r\n");
            if (end < 0) {
                return;
            }
            const auto lower = bytes.left(end).toLower();
            const auto at = lower.indexOf("content-length: ");
            const auto length =
                at < 0 ? 0 : lower.mid(at + 16, lower.indexOf('\r', at) - at - 16).toLongLong();
            if (bytes.size() >= end + 4 + length) {
                bytes.clear();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            }
        });
    }

    QTcpServer m_server;
};

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Figures
{
    double requestsPerSecond = 0;
    double p50Microseconds = 0;
    double p99Microseconds = 0;
    double cpuMicroseconds = 0; ///< A request, all threads: Qt has one of its own, the server another.
};

/// \a count POSTs of \a bytes bytes, \a parallel at a time.
Figures measure(QNetworkAccessManager &manager, const QUrl &url, qsizetype bytes, int parallel, int count)
{
    const QByteArray body(bytes, 'x');
    QNetworkRequest request(url);
    request.setRawHeader("Content-Type", "application/json");
    std::vector<double> latencies;
    QEventLoop loop;
    int started = 0;
    std::function<void()> next = [&] {
        if (started == count) {
            if (int(latencies.size()) == count) {
                loop.quit();
            }
            return;
        }
        ++started;
        QElapsedTimer timer;
        timer.start();
        auto *reply = manager.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply, timer] {
            latencies.push_back(double(timer.nsecsElapsed()) / 1e3);
            reply->readAll();
            reply->deleteLater();
            next();
        });
    };
    QElapsedTimer whole;
    whole.start();
    const auto cpu = cpuSeconds();
    for (int at = 0; at < parallel; ++at) {
        next();
    }
    loop.exec();
    Figures figures;
    figures.requestsPerSecond = count * 1e9 / double(whole.nsecsElapsed());
    figures.cpuMicroseconds = (cpuSeconds() - cpu) * 1e6 / count;
    std::ranges::sort(latencies);
    figures.p50Microseconds = latencies[latencies.size() / 2];
    figures.p99Microseconds = latencies[latencies.size() * 99 / 100];
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_THREADED_GLIB", "1");
    QCoreApplication application(argc, argv);
    AnsweringThread server;
    const auto url = server.startServing();
    AccessManager ours;
    QNetworkAccessManager qts;
    QTextStream out(stdout);
    out << "transport  body      parallel  requests/s   p50 us   p99 us  cpu us/request (both sides)\n";
    struct Workload
    {
        qsizetype bytes;
        int parallel;
        int count;
    };
    for (const auto &load :
        {Workload{300, 1, 4000}, {300, 16, 20000}, {200 * 1000, 1, 300}, {200 * 1000, 4, 400}}) {
        for (const bool own : {true, false}) {
            auto &manager = own ? static_cast<QNetworkAccessManager &>(ours) : qts;
            (void)measure(manager, url, load.bytes, load.parallel, 50); // warm
            const auto count = own || load.bytes < 1000 ? load.count : load.count / 10;
            const auto figures = measure(manager, url, load.bytes, load.parallel, count);
            out << qSetFieldWidth(11) << Qt::left << (own ? "hearth" : "qt") << qSetFieldWidth(10)
                << load.bytes << load.parallel << qSetFieldWidth(11) << Qt::right << Qt::fixed
                << qSetRealNumberPrecision(0) << figures.requestsPerSecond << qSetFieldWidth(9)
                << figures.p50Microseconds << figures.p99Microseconds << figures.cpuMicroseconds
                << qSetFieldWidth(0) << '\n'
                << Qt::flush;
        }
    }
    return 0;
}
