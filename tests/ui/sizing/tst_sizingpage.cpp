#include "sizing/barlegend.h"
#include "sizing/searchcombo.h"
#include "sizing/sizingform.h"
#include "sizing/sizingpage.h"
#include "sizing/stackedbar.h"
#include "sizing/windowchart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Hearth;

namespace {

constexpr int longestWait = 60000; ///< Milliseconds; the catalogues are read in each test.

/// A machine of 64 GiB; with a card when its name is given.
struct Machine
{
    QTemporaryDir root;

    explicit Machine(const QByteArray &card = {}, int gib = 64)
    {
        write("/proc/meminfo",
            "MemTotal: " + QByteArray::number(gib * 1024LL * 1024) + " kB\nMemAvailable: 50000000 kB\n");
        if (!card.isEmpty()) {
            write("/proc/driver/nvidia/gpus/0000:01:00.0/information", "Model: \t\t " + card + "\n");
        }
    }

    void write(const QByteArray &path, const QByteArray &bytes) const
    {
        const QString whole = root.path() + QString::fromLatin1(path);
        QFile file(whole);
        if (!QDir().mkpath(QFileInfo(whole).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", path.constData());
        }
    }
};

/// The page on the real catalogues.
struct Bench
{
    Machine machine;
    SizingDesk desk;
    SizingPage page;
    QSignalSpy settled{&page, &SizingPage::settled};

    explicit Bench(const QByteArray &card = {}, int gib = 64)
        : machine(card, gib)
        , desk(QStringLiteral(":/hearth/catalogues"), machine.root.path())
        , page(desk)
    {
        page.resize(904, 560);
        page.show();
    }

    [[nodiscard]] bool start() { return QTest::qWaitForWindowExposed(&page) && wait(); }
    /// Until the answer to what was done since the last wait is there.
    [[nodiscard]] bool wait()
    {
        const bool came = settled.count() > 0 || settled.wait(longestWait);
        settled.clear();
        return came;
    }

    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *widget = page.findChild<T *>(QLatin1String(name));
        if (!widget) {
            qFatal("no widget %s", name);
        }
        return widget;
    }
    [[nodiscard]] QString text(const char *name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] QString sentence() const { return text("pageSentence"); }

    void type(const char *combo, const QString &words) const
    {
        auto *list = find<SearchCombo>(combo);
        list->setFocus();
        list->lineEdit()->selectAll();
        QTest::keyClicks(list->lineEdit(), words);
        QTest::keyClick(list->lineEdit(), Qt::Key_Return);
    }
    void typeNumber(const char *spin, int number) const
    {
        auto *field = find<QSpinBox>(spin);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::number(number));
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// Chooses the line of a closed list that begins with \a text, with the arrow keys alone.
    void step(const char *combo, const QString &text) const
    {
        auto *list = find<QComboBox>(combo);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < list->count() && !list->currentText().startsWith(text); ++i) {
            QTest::keyClick(list, Qt::Key_Down);
        }
    }
};

} // namespace

class TestSizingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithAnAnswerForThisComputer()
    {
        Bench bench("NVIDIA GeForce RTX 4090");
        QVERIFY(bench.start());
        QCOMPARE(bench.find<SearchCombo>("machine")->currentText(), QStringLiteral("This computer"));
        QVERIFY2(bench.text("machineFound").contains(QStringLiteral("RTX 4090 with 24 GiB")),
            qPrintable(bench.text("machineFound")));
        QVERIFY2(bench.sentence().endsWith(QStringLiteral(" fits on this computer with room to spare.")),
            qPrintable(bench.sentence()));
        QCOMPARE(bench.text("verdict"), QStringLiteral("Fits with room."));
        QVERIFY(bench.find<QLabel>("verdict")->property("good").toBool());
        QVERIFY(bench.text("speed").startsWith(QStringLiteral("Estimate: ")));
        QVERIFY(bench.find<QWidget>("windowCard")->isVisible());
        QVERIFY(!bench.find<QWidget>("advice")->isVisible());
    }

    void aLargerModelChangesTheVerdict()
    {
        Bench bench("NVIDIA GeForce RTX 4090");
        QVERIFY(bench.start());
        bench.type("model", QStringLiteral("llama 3.3 70"));
        QVERIFY(bench.wait());
        QCOMPARE(bench.find<SearchCombo>("model")->currentText(), QStringLiteral("Llama 3.3 70B"));
        QCOMPARE(bench.text("verdict"), QStringLiteral("Spills to system memory: slow."));
        QVERIFY(bench.find<QLabel>("verdict")->property("caution").toBool());
        QCOMPARE(bench.sentence(),
            QStringLiteral("Llama 3.3 70B spills to system memory on this computer: slow."));
        QVERIFY(bench.text("nothingHelps").contains(QStringLiteral("another machine")));
    }

    void whatDoesNotFitSaysHowMuchIsMissing()
    {
        Bench bench({}, 16);
        QVERIFY(bench.start());
        bench.type("model", QStringLiteral("kimi k2 instruct"));
        QVERIFY(bench.wait());
        QVERIFY2(bench.text("verdict").startsWith(QStringLiteral("Does not fit: ")),
            qPrintable(bench.text("verdict")));
        QVERIFY(bench.text("verdict").endsWith(QStringLiteral(" GiB missing.")));
        QCOMPARE(bench.sentence(), QStringLiteral("Kimi K2 Instruct does not fit on this computer."));
        QCOMPARE(
            bench.text("largestWindow"), QStringLiteral("No window fits: the weights alone are too large."));
        QVERIFY(bench.text("figures").startsWith(QStringLiteral("Needs ")));
    }

    void theLegendAddsUpToTheMachine()
    {
        Bench bench("NVIDIA GeForce RTX 4090");
        QVERIFY(bench.start());
        const MemoryBill bill = bench.find<StackedBar>("memoryBar")->bill();
        quint64 sum = 0;
        for (const MemorySlice &slice : bill.slices) {
            sum += slice.tenths;
        }
        QCOMPARE(sum, bill.capacityTenths);
        const QString legend = bench.find<BarLegend>("memoryLegend")->text();
        for (const char *word : {"Weights ", "KV cache ", "Buffers ", "Overhead ", "Free "}) {
            QVERIFY2(legend.contains(QLatin1String(word)), qPrintable(legend));
        }
        QVERIFY(bench.text("figures").startsWith(
            tenthsText(bill.needTenths) + QStringLiteral(" of ") + tenthsText(bill.capacityTenths)));
    }

    void anotherMachineIsChosenWithItsSizeAndNumber()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.type("machine", QStringLiteral("m3 ultra"));
        QVERIFY(bench.wait());
        auto *size = bench.find<QComboBox>("memorySize");
        QVERIFY(size->isVisible());
        QVERIFY(!bench.find<QSpinBox>("systemMemory")->isVisible()); // it is the same memory
        QVERIFY2(bench.sentence().contains(QStringLiteral(" on M3 Ultra with 512 GiB")),
            qPrintable(bench.sentence()));
        bench.step("memorySize", QStringLiteral("96"));
        QVERIFY(bench.wait());
        QVERIFY(bench.sentence().contains(QStringLiteral(" on M3 Ultra with 96 GiB")));

        bench.type("machine", QStringLiteral("rtx 3090"));
        QVERIFY(bench.wait());
        bench.type("model", QStringLiteral("llama 3.3 70"));
        bench.typeNumber("deviceCount", 4);
        QTRY_COMPARE(bench.sentence(),
            QStringLiteral("Llama 3.3 70B fits on 4 × GeForce RTX 3090, split over its devices."));
        QVERIFY(bench.find<QWidget>("deviceBars")->isVisible());
    }

    void aCardWhoseMemoryIsNotToldIsTypedIn()
    {
        Bench bench("NVIDIA Something New");
        QVERIFY(bench.start());
        QVERIFY2(bench.text("machineFound")
                     .contains(
                         QStringLiteral("The memory of NVIDIA Something New could not be read: type it in.")),
            qPrintable(bench.text("machineFound")));
        auto *graphics = bench.find<QSpinBox>("graphicsMemory");
        QVERIFY(graphics->isVisible());
        QCOMPARE(graphics->text(), QStringLiteral("none"));
        QCOMPARE(bench.text("verdict"), QStringLiteral("Runs in system memory alone: slow."));
        bench.typeNumber("graphicsMemory", 80);
        QTRY_COMPARE(bench.text("verdict"), QStringLiteral("Fits with room."));
    }

    void aChangeThatHelpsIsOneClickAway()
    {
        Bench bench("NVIDIA GeForce RTX 4090");
        QVERIFY(bench.start());
        bench.type("model", QStringLiteral("qwen3-32b"));
        QVERIFY(bench.wait());
        bench.typeNumber("windowTokens", 40960);
        QTRY_VERIFY(bench.find<QWidget>("advice")->isVisible());
        auto *first = bench.find<QPushButton>("advice1");
        QVERIFY2(first->text().startsWith(QStringLiteral("A window of ")), qPrintable(first->text()));
        bench.settled.clear();
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(bench.wait());
        QVERIFY(bench.find<QSpinBox>("windowTokens")->value() < 40960);
        QVERIFY2(bench.text("verdict").startsWith(QStringLiteral("Fits")), qPrintable(bench.text("verdict")));
        QVERIFY(!bench.find<QWidget>("advice")->isVisible());
    }

    void theWindowGoesBySteps()
    {
        Bench bench("NVIDIA GeForce RTX 4090");
        QVERIFY(bench.start());
        bench.type("model", QStringLiteral("qwen3-30b-a3b"));
        auto *spin = bench.find<QSpinBox>("windowTokens");
        QCOMPARE(spin->text(), QStringLiteral("32,768 tokens"));
        QTest::keyClick(spin, Qt::Key_Up);
        QCOMPARE(spin->value(), 49152);
        QTRY_VERIFY(bench.text("figures").contains(QStringLiteral("49,152 tokens")));
        auto *slider = bench.find<QSlider>("windowSlider");
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(spin->value(), 262144);
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(spin->value(), 4096);
        QTRY_VERIFY(bench.text("figures").contains(QStringLiteral(" 4,096 tokens")));
    }

    void aWindowBeyondTheModelIsCalledSo()
    {
        Bench bench("NVIDIA GeForce RTX 4090");
        QVERIFY(bench.start());
        bench.type("model", QStringLiteral("qwen3-8b"));
        QVERIFY(bench.wait());
        bench.typeNumber("windowTokens", 65536);
        QTRY_VERIFY(bench.text("figures").contains(QStringLiteral("made for 40,960 tokens at most")));
        bench.type("model", QStringLiteral("phi-4 14b"));
        QTRY_VERIFY(bench.sentence().startsWith(QStringLiteral("Phi-4")));
        QCOMPARE(bench.find<QSpinBox>("windowTokens")->value(), 16384); // what this one was made for
    }

    void parallelRequestsEachHaveAWindow()
    {
        Bench bench("NVIDIA GeForce RTX 4090");
        QVERIFY(bench.start());
        const auto cache = [&bench] {
            for (const MemorySlice &slice : bench.find<StackedBar>("memoryBar")->bill().slices) {
                if (slice.part == MemoryPart::Cache) {
                    return slice.bytes;
                }
            }
            return quint64(0);
        };
        bench.type("model", QStringLiteral("llama 3.1 8b"));
        QVERIFY(bench.wait());
        const quint64 one = cache();
        bench.typeNumber("parallelRequests", 4);
        QTRY_COMPARE(cache(), 4 * one);
        QVERIFY(bench.text("figures").contains(QStringLiteral("window of 32,768 tokens")));
        QVERIFY(bench.text("figures").contains(QStringLiteral("4 request")));
    }

    void theChartTakesAWindow()
    {
        Bench bench("NVIDIA GeForce RTX 4090");
        QVERIFY(bench.start());
        auto *chart = bench.find<WindowChart>("windowChart");
        QVERIFY(chart->points().size() > 5);
        QVERIFY(bench.text("windowSentence").startsWith(QStringLiteral("From ")));
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(bench.wait());
        QCOMPARE(bench.find<QSpinBox>("windowTokens")->value(), 4096);
    }

    void theNewestOfManyQuestionsIsShown()
    {
        Bench bench("NVIDIA GeForce RTX 4090");
        QVERIFY(bench.start());
        bench.type("model", QStringLiteral("qwen3-30b-a3b"));
        auto *slider = bench.find<QSlider>("windowSlider");
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(slider, Qt::Key_End);
            QTest::keyClick(slider, Qt::Key_Home);
        }
        QTest::keyClick(slider, Qt::Key_Right);
        QTRY_VERIFY(bench.text("figures").contains(QStringLiteral(" 6,144 tokens")));
        QVERIFY(bench.wait());
        QVERIFY(bench.text("figures").contains(QStringLiteral(" 6,144 tokens")));
    }

    void whatIsTypedAndMeansNothingIsPutBack()
    {
        Bench bench;
        QVERIFY(bench.start());
        const QString before = bench.find<SearchCombo>("model")->currentText();
        bench.type("model", QStringLiteral("no such thing"));
        QCOMPARE(bench.find<SearchCombo>("model")->currentText(), before);
    }

    void everythingIsReachedByKeyboardInReadingOrder()
    {
        Bench bench;
        QVERIFY(bench.start());
        QCOMPARE(bench.page.firstFocus(), bench.find<QWidget>("machine"));
        bench.page.activateWindow();
        bench.page.firstFocus()->setFocus();
        QStringList names;
        for (int i = 0; i < 20; ++i) {
            QWidget *focused = QApplication::focusWidget();
            QVERIFY(focused);
            names.append(focused->objectName().isEmpty() ? focused->parentWidget()->objectName()
                                                         : focused->objectName());
            QVERIFY2(
                !focused->accessibleName().isEmpty() || !focused->parentWidget()->accessibleName().isEmpty(),
                qPrintable(names.last()));
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        const QStringList wanted{QStringLiteral("machine"), QStringLiteral("graphicsMemory"),
            QStringLiteral("systemMemory"), QStringLiteral("model"), QStringLiteral("quantisation"),
            QStringLiteral("windowTokens"), QStringLiteral("windowSlider"), QStringLiteral("cacheType"),
            QStringLiteral("parallelRequests"), QStringLiteral("windowChart")};
        QStringList met;
        for (const QString &name : std::as_const(names)) {
            if (wanted.contains(name) && !met.contains(name)) {
                met.append(name);
            }
        }
        QVERIFY2(met == wanted, qPrintable(names.join(u' ')));
    }

    void anotherLanguageIsTakenAtOnce()
    {
        class Upper final : public QTranslator
        {
        public:
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
            {
                return QString::fromUtf8(text).toUpper();
            }
        };
        Bench bench("NVIDIA GeForce RTX 4090");
        QVERIFY(bench.start());
        Upper upper;
        QCoreApplication::installTranslator(&upper);
        QCoreApplication::sendPostedEvents();
        QTRY_COMPARE(bench.text("verdict"), QStringLiteral("FITS WITH ROOM."));
        QVERIFY(bench.sentence().endsWith(QStringLiteral(" FITS ON THIS COMPUTER WITH ROOM TO SPARE.")));
        QCOMPARE(bench.find<SearchCombo>("machine")->currentText(), QStringLiteral("THIS COMPUTER"));
        QVERIFY(bench.find<BarLegend>("memoryLegend")->text().startsWith(QStringLiteral("WEIGHTS")));
        QVERIFY(bench.text("windowSentence").startsWith(QStringLiteral("FROM ")));
        QVERIFY(bench.find<QComboBox>("quantisation")->currentText().contains(QStringLiteral(" BITS")));
        QCoreApplication::removeTranslator(&upper);
        QTRY_COMPARE(bench.text("verdict"), QStringLiteral("Fits with room."));
    }

    void beginsWithWhatSuitsTheMachine()
    {
        SizingDesk desk;
        auto future = desk.choices();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), longestWait);
        const Result<SizingChoices> choices = future.result();
        QVERIFY(choices);
        const auto modelFor = [&choices](quint64 gib) {
            return choices->models.at(suitableModel(choices->models, gib * gibibyte)).id;
        };
        QCOMPARE(modelFor(0), QStringLiteral("llama-3.2-3b"));
        QCOMPARE(modelFor(8), QStringLiteral("qwen3-8b"));
        QCOMPARE(modelFor(24), QStringLiteral("qwen3-30b-a3b-2507"));
        QCOMPARE(modelFor(96), QStringLiteral("gpt-oss-120b"));
        QCOMPARE(suitableModel({}, gibibyte), -1);
        for (const ModelChoice &model : choices->models) {
            const QString quant = model.quants.at(suitableQuant(model)).quant;
            // gpt-oss is published in it; all others are best known in this.
            const bool isMxfp4 = model.family == QLatin1String("gpt-oss");
            QVERIFY2(quant == (isMxfp4 ? QLatin1String("MXFP4") : QLatin1String("Q4_K_M")),
                qPrintable(model.id + u' ' + quant));
        }
    }

    void withoutCataloguesItSaysSo()
    {
        Machine machine;
        SizingDesk desk(machine.root.path(), machine.root.path());
        SizingPage page(desk);
        auto *sentence = page.findChild<QLabel *>(QStringLiteral("pageSentence"));
        // The answer may be there before the page is shown.
        QTRY_VERIFY_WITH_TIMEOUT(
            sentence->text().contains(QStringLiteral("catalogue of models")), longestWait);
        QVERIFY(!page.findChild<QWidget *>(QStringLiteral("questions"))->isEnabled());
    }
};

QTEST_MAIN(TestSizingPage)
#include "tst_sizingpage.moc"
