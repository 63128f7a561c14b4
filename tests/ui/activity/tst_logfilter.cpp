#include "activity/logfilter.h"

#include "ui/activity/requests.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using State = RequestRecord::State;
using Outcome = LogFilter::Outcome;

namespace {

LogFilter withWords(const char *words)
{
    LogFilter filter;
    filter.words = QString::fromLatin1(words).split(u' ');
    return filter;
}

} // namespace

class TestLogFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Three requests: 1 served here, 2 failed nowhere, 3 served far away by another client.
    void filters_data()
    {
        QTest::addColumn<LogFilter>("filter");
        QTest::addColumn<QString>("numbers");
        QTest::addRow("nothing wanted lets all through") << LogFilter() << "1 2 3";
        QTest::addRow("a word of the model") << withWords("CODER") << "3";
        QTest::addRow("a word of an error code") << withWords("all_cand") << "2";
        QTest::addRow("a word of what was asked") << withWords("auto") << "1 2 3";
        QTest::addRow("a status") << withWords("404") << "2";
        QTest::addRow("half a status is none") << withWords("40") << "";
        QTest::addRow("an id") << withWords("req_3") << "3";
        QTest::addRow("each of two words") << withWords("auto lmstudio") << "1";
        QTest::addRow("two words of which one is missing") << withWords("coder lmstudio") << "";
        LogFilter filter;
        filter.client = QStringLiteral("openclaw");
        QTest::addRow("a client") << filter << "3";
        filter = {};
        filter.model = QStringLiteral("lmstudio/minimax-m2.1");
        QTest::addRow("a model") << filter << "1";
        filter = {};
        filter.outcome = Outcome::Failed;
        QTest::addRow("an outcome") << filter << "2";
        filter.outcome = Outcome::Served;
        QTest::addRow("another outcome") << filter << "1 3";
        filter.outcome = Outcome::Cut;
        QTest::addRow("cut prompts") << filter << "1";
        filter = {};
        filter.place = Place::Local;
        QTest::addRow("a place, which is none where nothing was tried") << filter << "1";
        filter.place = Place::Hosted;
        QTest::addRow("another place") << filter << "3";
        filter = {};
        filter.span = 2min;
        QTest::addRow("not older than") << filter << "1 2";
    }
    void filters()
    {
        QFETCH(LogFilter, filter);
        QFETCH(QString, numbers);
        const auto cut = aRequestRecord(1, "lmstudio/minimax-m2.1");
        cut->promptCut = true;
        const auto far = aLongWay(3);
        far->client = QStringLiteral("openclaw");
        QStringList found;
        for (const auto &record :
            filtered({cut, aRequestRecord(2, "", State::Failed), far}, filter, requestsNow)) {
            found.append(QString::number(record->number));
        }
        QCOMPARE(found.join(u' '), numbers);
    }

    void choicesAreThoseThatThereAre()
    {
        const auto far = aLongWay(3);
        far->client.clear();
        const LogChoices choices = choicesOf({aRequestRecord(1, "lmstudio/b"),
            aRequestRecord(2, "", State::Failed), far, aRequestRecord(4, "lmstudio/a")});
        QCOMPARE(choices.clients, (QStringList{QString(), QStringLiteral("whatsapp")}));
        QCOMPARE(choices.models,
            (QStringList{QStringLiteral("lmstudio/a"), QStringLiteral("lmstudio/b"),
                QStringLiteral("openrouter/qwen/qwen3-coder")}));
    }
};

QTEST_GUILESS_MAIN(TestLogFilter)
#include "tst_logfilter.moc"
