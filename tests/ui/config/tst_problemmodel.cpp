#include "config/problemmodel.h"

#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"
#include "wording/configwording.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Hearth;

namespace {

DraftDiagnostic problem(const char *code, ConfigDiagnostic::Severity severity, int line)
{
    ConfigDiagnostic finding;
    finding.code = QLatin1String(code);
    finding.severity = severity;
    finding.position = {line, 5};
    return {finding, line * 10, line * 10 + 3};
}

} // namespace

class TestProblemModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsWholeLists()
    {
        ProblemModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const DraftDiagnostic error = problem("missing_comma", ConfigDiagnostic::Severity::Error, 3);
        const DraftDiagnostic warning = problem("duplicate_key", ConfigDiagnostic::Severity::Warning, 7);
        model.setProblems({error});
        QCOMPARE(model.rowCount(), 1);
        model.setProblems({warning, error, error});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.count(ConfigDiagnostic::Severity::Error), 2);
        QCOMPARE(model.count(ConfigDiagnostic::Severity::Warning), 1);
        QCOMPARE(model.index(0, 0).data(GlyphRole).toInt(), int(Glyph::Warning));
        model.setProblems({error});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(GlyphRole).toInt(), int(Glyph::Failed));
        model.setProblems({});
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsWhatAndWhere()
    {
        ProblemModel model;
        const DraftDiagnostic error = problem("missing_comma", ConfigDiagnostic::Severity::Error, 12);
        model.setProblems({error});
        const QModelIndex sentence = model.index(0, ProblemModel::SentenceColumn);
        const QModelIndex place = model.index(0, ProblemModel::PlaceColumn);
        QCOMPARE(sentence.data().toString(), diagnosticSentence(error.finding));
        QCOMPARE(place.data().toString(), QStringLiteral("12:5"));
        QVERIFY(sentence.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("error")));
        QCOMPARE(place.data(Qt::AccessibleTextRole).toString(), QStringLiteral("line 12, column 5"));
    }
};

QTEST_MAIN(TestProblemModel)
#include "tst_problemmodel.moc"
