#include "sizing/machineparser.h"
#include "sizingdata.h"

#include <QtTest>

using namespace Hearth;
using namespace Hearth::Test;

class tst_MachineParser : public QObject
{
    Q_OBJECT

    HardwareCatalogue m_hardware;

private Q_SLOTS:
    void initTestCase()
    {
        auto parsed = HardwareCatalogue::parse(catalogueBytes(QStringLiteral("hardware.json")));
        QVERIFY(parsed);
        m_hardware = *parsed;
    }

    void readsMemory_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<quint64>("total"); // KiB; 0: not told
        QTest::addColumn<quint64>("available");
        QTest::addRow("as the kernel writes it")
            << QByteArray("MemTotal:       131886424 kB\nMemFree:        88000000 kB\nMemAvailable:   "
                          "120000000 kB\nSwapTotal:       0 kB\n")
            << quint64(131886424) << quint64(120000000);
        QTest::addRow("an old kernel")
            << QByteArray("MemTotal: 8000 kB\nMemFree: 10 kB\n") << quint64(8000) << quint64(0);
        QTest::addRow("nothing") << QByteArray() << quint64(0) << quint64(0);
        QTest::addRow("no number") << QByteArray("MemTotal: many kB\n") << quint64(0) << quint64(0);
        QTest::addRow("another unit") << QByteArray("MemTotal: 8 GB\n") << quint64(0) << quint64(0);
        QTest::addRow("too much") << QByteArray("MemTotal: 18446744073709551615 kB\n") << quint64(0)
                                  << quint64(0);
        QTest::addRow("a longer key")
            << QByteArray("MemTotalX: 5 kB\nXMemTotal: 5 kB\n") << quint64(0) << quint64(0);
    }
    void readsMemory()
    {
        QFETCH(QByteArray, text);
        QFETCH(quint64, total);
        QFETCH(quint64, available);
        MachineReading machine;
        readMemoryInfo(text, machine);
        QCOMPARE(machine.ramBytes.has_value(), total > 0);
        QCOMPARE(machine.ramBytes.value_or(0), total * kibibyte);
        QCOMPARE(machine.availableRamBytes.has_value(), available > 0);
        QCOMPARE(machine.availableRamBytes.value_or(0), available * kibibyte);
    }

    void readsTheProcessor_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::addRow("x86") << QByteArray("processor\t: 0\nvendor_id\t: AuthenticAMD\nmodel\t\t: 97\n"
                                           "model name\t: AMD Ryzen 9 7950X 16-Core Processor            \n\n"
                                           "processor\t: 1\nmodel name\t: other\n")
                             << QStringLiteral("AMD Ryzen 9 7950X 16-Core Processor");
        QTest::addRow("a board") << QByteArray("processor\t: 0\nBogoMIPS\t: 108.00\n\n"
                                               "Model\t\t: Raspberry Pi 5 Model B Rev 1.0\n")
                                 << QStringLiteral("Raspberry Pi 5 Model B Rev 1.0");
        QTest::addRow("ARM without a name")
            << QByteArray("processor\t: 0\nCPU implementer\t: 0x41\n") << QString();
        QTest::addRow("nothing") << QByteArray() << QString();
    }
    void readsTheProcessor()
    {
        QFETCH(QByteArray, text);
        QTEST(readProcessorName(text), "name");
    }

    void readsNvidiaCards_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name"); // empty: no card
        QTest::addColumn<QString>("id");
        QTest::addColumn<quint64>("mebibytes"); // 0: not known
        const auto row = [](const char *name, const char *id, quint64 gib) {
            QTest::addRow("%s", name) << QByteArray("Model: \t\t " + QByteArray(name)
                + "\nIRQ:   \t\t 146\nGPU UUID: \t GPU-8e8b\nVideo BIOS: \t 95.02.18.80.5f\n"
                  "Bus Type: \t PCIe\nBus Location: \t 0000:01:00.0\n")
                                      << QString::fromUtf8(name) << QString::fromUtf8(id) << gib * 1024;
        };
        row("NVIDIA GeForce RTX 4090", "rtx-4090", 24);
        row("GeForce RTX 3090", "rtx-3090", 24);
        row("NVIDIA RTX A6000", "rtx-a6000", 48);
        row("NVIDIA RTX 6000 Ada Generation", "rtx-6000-ada", 48);
        row("NVIDIA GeForce RTX 4060 Ti", "rtx-4060-ti", 0); // 8 or 16
        row("NVIDIA GeForce RTX 4090 Laptop GPU", "", 0); // 16, another card
        row("NVIDIA GeForce RTX 3060", "", 0); // 8 or 12, of which the catalogue has one
        row("NVIDIA Future 9000", "", 0);
        QTest::addRow("a card asleep")
            << QByteArray("Model: \t\t Unknown\n") << QString() << QString() << quint64(0);
        QTest::addRow("nothing") << QByteArray() << QString() << QString() << quint64(0);
    }
    void readsNvidiaCards()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        QFETCH(quint64, mebibytes);
        auto card = readNvidiaCard(text);
        QCOMPARE(card.has_value(), !name.isEmpty());
        if (!card) {
            return;
        }
        QVERIFY(!card->memoryBytes);
        matchCard(m_hardware, *card);
        QCOMPARE(card->name, name);
        QTEST(card->catalogueId, "id");
        QCOMPARE(card->memoryBytes.value_or(0) / gibibyte, mebibytes / 1024);
        QCOMPARE(card->isMemoryFromCatalogue, card->memoryBytes.has_value());
    }

    void readsAmdCards_data()
    {
        QTest::addColumn<QByteArray>("memory");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<quint64>("bytes"); // 0: no card
        QTest::addColumn<QString>("id");
        QTest::addRow("without a name")
            << QByteArray("25753026560\n") << QByteArray() << quint64(25753026560) << QString();
        QTest::addRow("with a name") << QByteArray("68702699520\n") << QByteArray("AMD Instinct MI210\n")
                                     << quint64(68702699520) << QStringLiteral("mi210");
        QTest::addRow("graphics in the processor")
            << QByteArray("536870912\n") << QByteArray() << quint64(0) << QString();
        QTest::addRow("no number") << QByteArray("?\n") << QByteArray("x") << quint64(0) << QString();
        QTest::addRow("no file") << QByteArray() << QByteArray() << quint64(0) << QString();
    }
    void readsAmdCards()
    {
        QFETCH(QByteArray, memory);
        QFETCH(QByteArray, name);
        QFETCH(quint64, bytes);
        auto card = readAmdCard(memory, name);
        QCOMPARE(card.has_value(), bytes > 0);
        if (card) {
            matchCard(m_hardware, *card);
            QCOMPARE(card->memoryBytes, std::optional(bytes)); // the driver's word, not the catalogue's
            QVERIFY(!card->isMemoryFromCatalogue);
            QTEST(card->catalogueId, "id");
        }
    }
};

QTEST_APPLESS_MAIN(tst_MachineParser)
#include "tst_machineparser.moc"
