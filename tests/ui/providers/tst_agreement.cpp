#include "providers/agreement.h"

#include "ui/support/snapshots.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Hearth;

Q_DECLARE_METATYPE(Hearth::Agreement)

class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void configAndServerAreCompared_data()
    {
        QTest::addColumn<ModelRow>("model");
        QTest::addColumn<Agreement>("expected");
        const auto model = [](std::optional<qint64> configured, std::optional<qint64> loaded,
                               std::optional<qint64> most, ModelState state = ModelState::Loaded) {
            ModelRow row = aModel(QStringLiteral("s"), QStringLiteral("m"), state);
            row.contextConfigured = configured;
            row.contextLoaded = loaded;
            row.contextMax = most;
            return row;
        };
        QTest::addRow("the same window") << model(32768, 32768, 131072) << Agreement::Agrees;
        QTest::addRow("the config leaves it open") << model({}, 8192, 8192) << Agreement::Agrees;
        QTest::addRow("the server tells none") << model(8192, {}, {}) << Agreement::Agrees;
        QTest::addRow("more than is loaded") << model(131072, 32768, 131072) << Agreement::AboveLoaded;
        QTest::addRow("less than is loaded") << model(8192, 32768, 131072) << Agreement::BelowLoaded;
        QTest::addRow("more than it was trained for")
            << model(262144, 32768, 131072) << Agreement::AboveMaximum;
        QTest::addRow("cold, within its maximum")
            << model(65536, {}, 131072, ModelState::Cold) << Agreement::Agrees;
        QTest::addRow("missing") << model(65536, {}, {}, ModelState::Missing) << Agreement::NotOnServer;
        QTest::addRow("not asked yet") << model(65536, {}, {}, ModelState::Unknown) << Agreement::NotTold;
        ModelRow foreign = model({}, 8192, 8192);
        foreign.isDeclared = false;
        QTest::addRow("not in the config") << foreign << Agreement::NotInConfig;
    }

    void configAndServerAreCompared()
    {
        QFETCH(ModelRow, model);
        QTEST(agreementOf(model), "expected");
        m_sentences.insert(agreementSentence(model));
    }

    void eachOutcomeHasItsSentence() { QCOMPARE(m_sentences.size(), int(lastAgreement) + 1); }

    void onlyWhatMayFailIsAWarning()
    {
        QCOMPARE(glyphOf(Agreement::Agrees), Glyph::Agrees);
        for (const Agreement each :
            {Agreement::AboveLoaded, Agreement::AboveMaximum, Agreement::NotOnServer}) {
            QCOMPARE(glyphOf(each), Glyph::Warning);
        }
        for (const Agreement each : {Agreement::BelowLoaded, Agreement::NotInConfig}) {
            QCOMPARE(glyphOf(each), Glyph::Note);
        }
    }

private:
    QSet<QString> m_sentences;
};

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
