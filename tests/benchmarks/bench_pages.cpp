// The Overview and the Providers page with 200 servers of 25 models: what a snapshot costs the window's
// thread when a few servers have changed, and what a step of scrolling costs. The real pages, offscreen.

#include "overview/overviewpage.h"
#include "providers/providerspage.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>

using namespace Hearth;

namespace {

constexpr int servers = 200;
constexpr int models = 25;
constexpr int snapshots = 200;
constexpr int changedEach = 7; ///< Looks that end between two snapshots, at one look in 30 s each.
constexpr int steps = 200; ///< Of scrolling.

std::shared_ptr<const ProviderRow> server(int number, int round)
{
    auto row = std::make_shared<ProviderRow>();
    row->id = QStringLiteral("server%1").arg(number, 3, 10, QLatin1Char('0'));
    row->kind = number % 3 == 0 ? ProviderKind::Ollama : ProviderKind::LlamaCppRouter;
    row->baseUrl = QStringLiteral("http://10.0.0.%1:8080/v1").arg(number);
    row->place = Place::Lan;
    row->state = ServerState::Up;
    row->latencyMs = 3 + round % 5;
    row->readAt = std::chrono::steady_clock::now();
    for (int i = 0; i < models; ++i) {
        ModelRow model;
        model.ref = {row->id, QStringLiteral("model-%1").arg(i)};
        model.name = QStringLiteral("Model %1").arg(i);
        model.isDeclared = true;
        model.state = (i + round) % 9 == 0 ? ModelState::Loaded : ModelState::Cold;
        model.contextConfigured = 32768;
        model.contextMax = 131072;
        model.sizeBytes = qint64(5'000'000'000) + i;
        model.quantization = QStringLiteral("Q4_K_M");
        row->models.append(model);
    }
    return row;
}

class House
{
public:
    House()
    {
        for (int i = 0; i < servers; ++i) {
            m_rows.append(server(i, 0));
        }
    }
    std::shared_ptr<const Snapshot> next()
    {
        auto snapshot = std::make_shared<Snapshot>();
        for (int i = 0; i < changedEach; ++i) {
            m_at = (m_at + 1) % servers;
            m_rows[m_at] = server(m_at, ++m_round);
        }
        snapshot->configExists = true;
        snapshot->isSettled = true;
        snapshot->providers = m_rows;
        snapshot->takenAt = std::chrono::steady_clock::now();
        return snapshot;
    }

private:
    QList<std::shared_ptr<const ProviderRow>> m_rows;
    int m_at = 0;
    int m_round = 0;
};

void print(QTextStream &out, const QString &what, QList<double> values)
{
    std::sort(values.begin(), values.end());
    out << what << ": median " << QString::number(values.at(values.size() / 2), 'f', 2) << " ms, 99 % "
        << QString::number(values.at(values.size() * 99 / 100), 'f', 2) << " ms, longest "
        << QString::number(values.constLast(), 'f', 2) << " ms" << Qt::endl;
}

QString residentText()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmRSS:")) {
                return QString::fromLatin1(line.mid(6).simplified());
            }
        }
    }
    return QStringLiteral("not known");
}

/// The highest bar that has a way to go.
QScrollBar *scrollBarOf(QWidget &page)
{
    QScrollBar *longest = nullptr;
    const auto areas = page.findChildren<QAbstractScrollArea *>();
    for (QAbstractScrollArea *area : areas) {
        QScrollBar *bar = area->verticalScrollBar();
        if (area->isVisible() && bar->maximum() > 0 && (!longest || bar->maximum() > longest->maximum())) {
            longest = bar;
        }
    }
    return longest;
}

void measure(QTextStream &out, const QString &name, Page &page)
{
    House house;
    page.resize(1072, 760);
    page.show();
    page.setSnapshot(house.next());
    QCoreApplication::processEvents();
    QList<double> taken;
    for (int i = 0; i < snapshots; ++i) {
        const auto snapshot = house.next();
        QElapsedTimer timer;
        timer.start();
        page.setSnapshot(snapshot);
        QCoreApplication::processEvents(); // with what is painted for it
        taken.append(double(timer.nsecsElapsed()) / 1e6);
    }
    print(out, name + QStringLiteral(", a snapshot until it is painted"), taken);
    QScrollBar *bar = scrollBarOf(page);
    if (!bar) {
        out << name << ": nothing to scroll\n";
        return;
    }
    QList<double> scrolled;
    for (int i = 0; i < steps; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->maximum() * i / steps);
        QCoreApplication::processEvents();
        scrolled.append(double(timer.nsecsElapsed()) / 1e6);
    }
    print(out, name + QStringLiteral(", a step of scrolling until it is painted"), scrolled);
    page.hide();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QTextStream out(stdout);
    out << servers << " servers of " << models << " models, " << changedEach << " looks between two snapshots"
        << Qt::endl;
    OverviewPage overview;
    measure(out, QStringLiteral("Overview"), overview);
    ProvidersPage providers;
    measure(out, QStringLiteral("Providers"), providers);
    out << "resident: " << residentText() << Qt::endl;
    return 0;
}
