#include "config/configreader.h"
#include "config/logedit.h"

#include <QTest>

using namespace Hearth;
using std::chrono::milliseconds;
using Bodies = LogSettings::Bodies;

namespace {

constexpr milliseconds morning{1795334400000}; // 2026-11-22T08:00:00Z

QByteArray changed(const QByteArray &text, Bodies bodies, milliseconds until = morning)
{
    const Json5Document document = Json5Document::parse(text);
    return applied(document, bodiesChange(document, bodies, until)).value_or(QByteArray("error"));
}

} // namespace

class TestLogEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyWhatItMust_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Bodies>("bodies");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("switched on in a file with a log")
            << QByteArray("{ log: { keepRows: 5 /* few */ } }") << Bodies::Errors
            << QByteArray("{ log: { keepRows: 5 /* few */, bodies: \"errors\", bodiesUntil: "
                          "\"2026-11-22T08:00:00Z\" } }");
        QTest::addRow("another kind and the same time")
            << QByteArray("{log:{bodies:'errors',bodiesUntil:'2026-11-22T08:00:00Z'}}") << Bodies::All
            << QByteArray("{log:{bodies:'all',bodiesUntil:'2026-11-22T08:00:00Z'}}");
        QTest::addRow("the same again")
            << QByteArray("{log:{bodies:'all',bodiesUntil:'2026-11-22T08:00:00Z'}}") << Bodies::All
            << QByteArray("{log:{bodies:'all',bodiesUntil:'2026-11-22T08:00:00Z'}}");
        QTest::addRow("switched off, the time goes")
            << QByteArray("{log:{bodies:'all',bodiesUntil:'2026-11-22T08:00:00Z'}}") << Bodies::Never
            << QByteArray("{log:{bodies:'never'}}");
        QTest::addRow("off already") << QByteArray("{ // nothing\n}") << Bodies::Never
                                     << QByteArray("{ // nothing\n}");
    }
    void changesOnlyWhatItMust()
    {
        QFETCH(QByteArray, text);
        QFETCH(Bodies, bodies);
        QFETCH(QByteArray, expected);
        const QByteArray result = changed(text, bodies);
        QString found = QString::fromUtf8(result);
        QString wanted = QString::fromUtf8(expected);
        QCOMPARE(found.replace(u'"', u'\''), wanted.replace(u'"', u'\''));
    }

    void theReaderUnderstandsIt_data()
    {
        QTest::addColumn<Bodies>("bodies");
        QTest::addRow("errors") << Bodies::Errors;
        QTest::addRow("all") << Bodies::All;
    }
    void theReaderUnderstandsIt()
    {
        QFETCH(Bodies, bodies);
        const auto reading = readHearthSettings(Json5Document::parse(changed("{}", bodies)));
        QVERIFY(!reading.hasErrors());
        QCOMPARE(reading.settings.log.bodies, bodies);
        QCOMPARE(reading.settings.log.bodiesUntil, morning);
    }
};

QTEST_GUILESS_MAIN(TestLogEdit)
#include "tst_logedit.moc"
