#include "engine/sizingdesk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;

class TestSizingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatThereIs();
    void answersInTheOrderOfTheQuestions();
    void drawsMemoryOverTheContext();
    void saysThatACatalogueIsMissing();
    void readsAMachineFromItsFiles();
    void findsNothingWhereNothingIs();
    void readsThisMachine();
    void endsEveryQuestionWhenDestroyed();

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

template <typename T>
static T resultOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

static SizingQuestion question(quint64 context)
{
    SizingQuestion question;
    question.model = QStringLiteral("llama-3.1-8b");
    question.quant = QStringLiteral("Q4_K_M");
    question.contextTokens = context;
    question.devices = {{QStringLiteral("rtx-4090"), 0, 1}};
    return question;
}

void TestSizingDesk::listsWhatThereIs()
{
    SizingDesk desk;
    const auto choices = resultOf(desk.choices());
    QVERIFY2(choices, choices ? "" : qPrintable(choices.error().detail));
    QVERIFY(!choices->models.isEmpty() && !choices->devices.isEmpty() && !choices->cacheTypes.isEmpty());
}

void TestSizingDesk::answersInTheOrderOfTheQuestions()
{
    SizingDesk desk;
    const auto small = desk.size(question(4096));
    const auto large = desk.size(question(131072));
    QVERIFY(resultOf(large));
    QVERIFY(small.isFinished());
    QCOMPARE(small.result()->options.contextTokens, quint64(4096));
    QCOMPARE(small.result()->verdict, Verdict::Fits);
    SizingQuestion wrong = question(4096);
    wrong.quant = QStringLiteral("no such quant");
    const auto refused = resultOf(desk.size(wrong));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
}

void TestSizingDesk::drawsMemoryOverTheContext()
{
    SizingDesk desk;
    const auto points = resultOf(desk.memoryOverContext(question(131072)));
    QVERIFY(points);
    QCOMPARE(points->constLast().contextTokens, quint64(131072));
}

void TestSizingDesk::saysThatACatalogueIsMissing()
{
    const QTemporaryDir empty;
    SizingDesk desk(empty.path(), empty.path());
    QVERIFY(!resultOf(desk.choices()));
    QVERIFY(!resultOf(desk.size(question(4096))));
    QVERIFY(resultOf(desk.readThisMachine()));
}

void TestSizingDesk::readsAMachineFromItsFiles()
{
    const QTemporaryDir folder;
    const QString root = folder.path();
    write(root + QStringLiteral("/proc/meminfo"), "MemTotal: 1024 kB\nMemAvailable: 512 kB\n");
    write(root + QStringLiteral("/proc/cpuinfo"), "model name\t: Some Processor\n");
    write(root + QStringLiteral("/proc/driver/nvidia/gpus/0000:01:00.0/information"),
        "Model: \t\t NVIDIA GeForce RTX 4090\n");
    write(root + QStringLiteral("/proc/driver/nvidia/gpus/0000:02:00.0/information"),
        "Model: \t\t NVIDIA GeForce RTX 4090\n");
    write(root + QStringLiteral("/sys/class/drm/card0/device/mem_info_vram_total"), "536870912\n");
    write(root + QStringLiteral("/sys/class/drm/card1/device/mem_info_vram_total"), "25753026560\n");
    write(root + QStringLiteral("/sys/class/drm/card1-DP-1/device/mem_info_vram_total"), "25753026560\n");
    SizingDesk desk(QStringLiteral(":/hearth/catalogues"), root);
    const auto machine = resultOf(desk.readThisMachine());
    QVERIFY(machine);
    QCOMPARE(machine->ramBytes, std::optional<quint64>(1024 * 1024));
    QCOMPARE(machine->availableRamBytes, std::optional<quint64>(512 * 1024));
    QCOMPARE(machine->processorName, QStringLiteral("Some Processor"));
    QCOMPARE(machine->gpus.size(), 3);
    QCOMPARE(machine->gpus.at(1).catalogueId, QStringLiteral("rtx-4090"));
    QVERIFY(machine->gpus.at(1).isMemoryFromCatalogue);
    QCOMPARE(machine->gpus.at(2).memoryBytes, std::optional<quint64>(25753026560));
    QVERIFY(machine->gpus.at(2).catalogueId.isEmpty());
}

void TestSizingDesk::findsNothingWhereNothingIs()
{
    const QTemporaryDir empty;
    SizingDesk desk(QStringLiteral(":/hearth/catalogues"), empty.path());
    const auto machine = resultOf(desk.readThisMachine());
    QVERIFY(machine);
    QCOMPARE(*machine, MachineReading());
}

void TestSizingDesk::readsThisMachine()
{
#ifdef Q_OS_LINUX
    SizingDesk desk;
    const auto machine = resultOf(desk.readThisMachine());
    QVERIFY(machine);
    QVERIFY(machine->ramBytes.value_or(0) > 0);
    QVERIFY(machine->availableRamBytes.value_or(0) <= machine->ramBytes.value_or(0));
#else
    QSKIP("only a Linux kernel tells by files");
#endif
}

void TestSizingDesk::endsEveryQuestionWhenDestroyed()
{
    QList<QFuture<Result<SizingChoices>>> questions;
    {
        SizingDesk desk;
        for (int at = 0; at < 50; ++at) {
            questions.append(desk.choices());
        }
    }
    int cancelled = 0;
    for (const auto &each : questions) {
        QVERIFY(each.isFinished());
        QCOMPARE(each.resultCount(), 1);
        const auto result = each.result();
        QVERIFY(result || result.error().kind == ErrorKind::Cancelled);
        cancelled += result ? 0 : 1;
    }
    QVERIFY(cancelled > 0);
}

QTEST_GUILESS_MAIN(TestSizingDesk)
#include "tst_sizingdesk.moc"
