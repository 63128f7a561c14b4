#include "engine/machineprobe.h"
#include "engine/machinewatch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kibi = 1024;
constexpr qint64 mebi = 1024 * kibi;

/// A folder that looks like a machine.
class FakeMachine
{
public:
    [[nodiscard]] QString root() const { return m_folder.path(); }
    void write(const QString &path, const QByteArray &bytes) const
    {
        const QString whole = m_folder.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// A program that behaves as \a script says; its path.
    [[nodiscard]] QString program(const QByteArray &script) const
    {
        write(QStringLiteral("bin/nvidia-smi"), "#!/bin/sh\n" + script + '\n');
        const QString path = m_folder.filePath(QStringLiteral("bin/nvidia-smi"));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    void boot() const
    {
        write(QStringLiteral("proc/meminfo"),
            "MemTotal:       32000000 kB\nMemFree:         1000000 kB\nMemAvailable:   20000000 kB\n");
        write(QStringLiteral("proc/stat"), "cpu  100 0 100 800 0 0 0 0 0 0\ncpu0 1 1 1 1\nintr 1\n");
    }

private:
    QTemporaryDir m_folder;
};

const QString noProgram = QStringLiteral("/no/such/program");
const std::atomic_bool goesOn = false;

} // namespace

class TestMachineWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMemoryAndProcessors()
    {
        FakeMachine machine;
        machine.boot();
        MachineProbe probe(machine.root(), noProgram);
        const MachineLoad first = probe.sample(1s, goesOn);
        QCOMPARE(first.at, 1s);
        QCOMPARE(first.memoryTotal, 32000000 * kibi);
        QCOMPARE(first.memoryUsed, 12000000 * kibi);
        QVERIFY(!first.processors); // of one reading nothing can be said
        QVERIFY(first.cards.isEmpty());

        machine.write(QStringLiteral("proc/stat"), "cpu  150 0 125 825 0 0 0 0 0 0\n");
        QCOMPARE(probe.sample(2s, goesOn).processors, std::optional(0.75));
        QVERIFY(!probe.sample(3s, goesOn).processors); // no time has passed
    }

    void anEmptyMachineTellsNothing()
    {
        FakeMachine machine;
        MachineProbe probe(machine.root(), noProgram);
        MachineLoad nothing;
        nothing.at = 5s;
        QCOMPARE(probe.sample(5s, goesOn), nothing);
    }

    void readsCardsOfAmd()
    {
        FakeMachine machine;
        const QString device = QStringLiteral("sys/class/drm/card1/device/");
        machine.write(device + QStringLiteral("gpu_busy_percent"), "37\n");
        machine.write(device + QStringLiteral("mem_info_vram_used"), "1073741824\n");
        machine.write(device + QStringLiteral("mem_info_vram_total"), "25753026560\n");
        machine.write(QStringLiteral("sys/class/drm/card1-DP-1/device/gpu_busy_percent"), "37\n");
        machine.write(QStringLiteral("sys/class/drm/card0/device/vendor"), "0x8086\n");
        MachineProbe probe(machine.root(), noProgram);
        const MachineLoad load = probe.sample(1s, goesOn);
        QCOMPARE(load.cards.size(), 1);
        QCOMPARE(
            load.cards.constFirst(), (CardLoad{QStringLiteral("AMD card1"), 0.37, 1073741824, 25753026560}));
    }

    void asksTheToolOfNvidia()
    {
        FakeMachine machine;
        const QString tool = machine.program("[ \"$2\" = --format=csv,noheader,nounits ] || exit 1\n"
                                             "echo 'NVIDIA GeForce RTX 4090, 83, 20480, 24564'\n"
                                             "echo 'NVIDIA T4, [N/A], 100, 15360'");
        MachineProbe probe(machine.root(), tool);
        const QList<CardLoad> cards = probe.sample(1s, goesOn).cards;
        QCOMPARE(cards.size(), 2);
        QCOMPARE(cards.at(0),
            (CardLoad{QStringLiteral("NVIDIA GeForce RTX 4090"), 0.83, 20480 * mebi, 24564 * mebi}));
        QVERIFY(!cards.at(1).busy);
        QCOMPARE(cards.at(1).memoryUsed, 100 * mebi);
    }

    void whatTheToolSaysWrongIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addRow("fails") << QByteArray("echo 'A, 1, 2, 3'; exit 9");
        QTest::addRow("another text") << QByteArray("echo 'No devices were found'");
        QTest::addRow("endless") << QByteArray("yes 'A, 1, 2, 3'");
        QTest::addRow("kills itself") << QByteArray("kill -9 $$");
        QTest::addRow("cannot be run") << QByteArray("#!/no/such/shell");
    }

    void whatTheToolSaysWrongIsNotTaken()
    {
        QFETCH(QByteArray, script);
        FakeMachine machine;
        MachineProbe probe(machine.root(), machine.program(script));
        QVERIFY(probe.sample(1s, goesOn).cards.isEmpty());
    }

    void aToolThatHangsEndsWithTheWatch()
    {
        FakeMachine machine;
        machine.boot();
        const QString tool =
            machine.program("echo started > " + machine.root().toUtf8() + "/mark; exec sleep 60");
        SystemClock clock;
        QElapsedTimer time;
        {
            MachineWatch watch(clock, {machine.root(), tool});
            watch.start();
            QTRY_VERIFY(QFile::exists(machine.root() + QStringLiteral("/mark")));
            time.start();
        }
        QVERIFY2(time.elapsed() < 30000, "the end waits for the tool");
    }

    void samplesAtOnceAndWhenShownAgain()
    {
        FakeMachine machine;
        machine.boot();
        SystemClock clock;
        MachineWatch watch(clock, {machine.root(), noProgram});
        QVERIFY(watch.samples());
        QVERIFY(watch.samples()->isEmpty());
        QSignalSpy sampled(&watch, &MachineWatch::sampled);
        watch.start();
        QTRY_COMPARE(sampled.size(), 1);
        QCOMPARE(watch.samples()->size(), 1);
        watch.setVisible(true); // as it was
        watch.setVisible(false);
        watch.setVisible(true);
        QTRY_COMPARE(sampled.size(), 2);
        QVERIFY(watch.samples()->constLast().memoryUsed);
    }
};

QTEST_GUILESS_MAIN(TestMachineWatch)
#include "tst_machinewatch.moc"
