#include "core/gateway/wholerecord.h"
#include "gateway/activityexport.h"
#include "gateway/requestjson.h"

#include <QTest>

using namespace Hearth;

namespace {

std::shared_ptr<RequestRecord> whole()
{
    return std::make_shared<RequestRecord>(wholeRecord());
}

} // namespace

class TestActivityExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvNamesItsColumnsAndQuotesWhatItMust()
    {
        const QByteArray csv = activityCsv({whole()});
        const qsizetype end = csv.indexOf("\r\n");
        QVERIFY(csv.startsWith("time,request_id,trace_id,client,door,asked,stream,state,provider,model,"));
        const QByteArray row = csv.mid(end + 2);
        QVERIFY2(row.startsWith("2026-11-18T11:06:40.123Z,req_1,4bf92f3577b34da6a3ce929d0e0e4736,"
                                "\"whats\"\"app, \xC3\xA9\",messages,auto,true,failed,openrouter,a/b:free,"
                                "hosted,EU,true,2,404,all_candidates_failed,"),
            row.constData());
        QVERIFY(row.contains(",\"No candidate could answer.\nTwo were tried.\","));
        QVERIFY2(row.endsWith(",31.25,0.0025,true,true\r\n"), row.constData());
    }

    void csvHasTheSameNumberOfFieldsInEachLine()
    {
        auto plain = std::make_shared<RequestRecord>();
        plain->asked = QStringLiteral("auto");
        const QList<QByteArray> lines = activityCsv({plain}).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).count(','), lines.at(1).count(','));
    }

    void csvHidesFormulasFromSpreadsheets_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QByteArray>("cell");
        QTest::addRow("an equals sign") << QStringLiteral("=1+1") << QByteArray(",'=1+1,");
        QTest::addRow("a plus") << QStringLiteral("+1") << QByteArray(",'+1,");
        QTest::addRow("an at sign, quoted") << QStringLiteral("@a,b") << QByteArray(",\"'@a,b\",");
        QTest::addRow("a minus") << QStringLiteral("-x") << QByteArray(",'-x,");
        QTest::addRow("a name stays") << QStringLiteral("qwen3") << QByteArray(",qwen3,");
    }
    void csvHidesFormulasFromSpreadsheets()
    {
        QFETCH(QString, asked);
        QFETCH(QByteArray, cell);
        auto record = std::make_shared<RequestRecord>();
        record->asked = asked;
        QVERIFY2(activityCsv({record}).contains(cell), activityCsv({record}).constData());
    }

    void jsonLinesAreTheRecords()
    {
        const QByteArray lines = activityJsonLines({whole(), whole()});
        QCOMPARE(lines, requestLine(wholeRecord()) + '\n' + requestLine(wholeRecord()) + '\n');
        QCOMPARE(activityJsonLines({}), QByteArray());
    }

    void markdownKeepsItsColumns()
    {
        const QByteArray table = markdownTable({QStringLiteral("Model"), QStringLiteral("In")},
            {{QStringLiteral("a|b"), QStringLiteral("12")}, {QStringLiteral("c\nd"), QString()}},
            {false, true});
        QCOMPARE(table, QByteArray("| Model | In |\n| --- | ---: |\n| a\\|b | 12 |\n| c d |  |\n"));
    }
};

QTEST_GUILESS_MAIN(TestActivityExport)
#include "tst_activityexport.moc"
