#include "config/outlineview.h"

#include "config/outlinemodel.h"
#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"

#include "ui/support/printedrows.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Hearth;

class TestOutlineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void listsKeysAndValues();
    void makesRowsWhenTheyAreAskedFor();
    void changesOnlyWhatDiffers();
    void keepsWhatIsOpenAndChosen();
    void marksTheWorstFindingOnTheWay();
    void hidesSecrets();
    void enterLeadsThere();
    void aClickLeadsThere();
    void followsTheCursor();
    void filtersAndOpensTheWay();
    void theFilterGivesBackWhatWasOpen();
    void findsNothing();
    void emptyObjectsGetRowsLater();
    void twentyThousandRows();
    void readsItselfOut();

private:
    void show(const QByteArray &text, const QList<ConfigDiagnostic> &findings = {})
    {
        m_view->setContent(
            Json5Document::parse(text),
            [](const Json5Path &path) { return path.toString().endsWith(QLatin1String("apiKey")); },
            findings);
    }
    [[nodiscard]] QTreeView *tree() const
    {
        return m_view->findChild<QTreeView *>(QStringLiteral("outline"));
    }
    [[nodiscard]] QLineEdit *filter() const
    {
        return m_view->findChild<QLineEdit *>(QStringLiteral("outlineFilter"));
    }
    [[nodiscard]] OutlineModel *model() const { return qobject_cast<OutlineModel *>(tree()->model()); }
    [[nodiscard]] QModelIndex at(const char *path) const
    {
        return model()->indexFor(Json5Path::parse(QString::fromLatin1(path)).value());
    }
    [[nodiscard]] QStringList shown() const; ///< The rows that can be seen, indented by a dot for each level.

    std::unique_ptr<OutlineView> m_view;
};

const QByteArray text(
    "{\n  models: {\n    mode: 'merge',\n    providers: {\n      lmstudio: { apiKey: 'sk-1', "
    "models: [{ id: 'a' }, { id: 'b' }] },\n    },\n  },\n  gateway: { port: 1 },\n}\n");

void TestOutlineView::init()
{
    m_view = std::make_unique<OutlineView>();
    m_view->resize(280, 400);
    auto *tester = new QAbstractItemModelTester(
        model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_view.get());
    tester->setUseFetchMore(false); // it would ask for rows while others are being put in
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

QStringList TestOutlineView::shown() const
{
    QStringList lines;
    for (QModelIndex index = model()->index(0, 0); index.isValid(); index = tree()->indexBelow(index)) {
        int depth = 0;
        for (QModelIndex up = index.parent(); up.isValid(); up = up.parent()) {
            ++depth;
        }
        lines.append(
            QString(depth, u'.') + index.data().toString() + u' ' + index.data(SecondaryRole).toString());
    }
    return lines;
}

void TestOutlineView::listsKeysAndValues()
{
    show(text);
    QCOMPARE(shown(),
        QStringList({QStringLiteral("models {2}"), QStringLiteral(".mode 'merge'"),
            QStringLiteral(".providers {1}"), QStringLiteral("gateway {1}"), QStringLiteral(".port 1")}));
    tree()->expandAll();
    QVERIFY(shown().contains(QStringLiteral("...models [2]")));
    QVERIFY(shown().contains(QStringLiteral("....1 {1}")));
    QCOMPARE(model()->pathOf(at("models.providers.lmstudio.models[1].id")).toString(),
        QStringLiteral("models.providers.lmstudio.models[1].id"));
}

void TestOutlineView::makesRowsWhenTheyAreAskedFor()
{
    OutlineModel lazy;
    lazy.setContent(Json5Document::parse(text), {}, {});
    const QModelIndex models = lazy.index(0, 0);
    QCOMPARE(lazy.rowCount(models), 0);
    QVERIFY(lazy.hasChildren(models) && lazy.canFetchMore(models));
    lazy.fetchMore(models);
    QCOMPARE(lazy.rowCount(models), 2);
}

void TestOutlineView::changesOnlyWhatDiffers()
{
    show(text);
    ChangeSpies spies(model());
    show(QByteArray(text).replace("mode: 'merge',", "mode: 'replace', mine: 1,"));
    QCOMPARE(spies.reset.count(), 0);
    QCOMPARE(spies.removed.count(), 0);
    QCOMPARE(spies.inserted.count(), 1);
    QCOMPARE(at("models.mode").data(SecondaryRole).toString(), QStringLiteral("'replace'"));
    show(text);
    QCOMPARE(spies.removed.count(), 1);
    show(QByteArray());
    QCOMPARE(model()->rowCount(), 0);
    show("[1, 2]");
    QCOMPARE(model()->rowCount(), 2);
}

void TestOutlineView::keepsWhatIsOpenAndChosen()
{
    show(text);
    tree()->expand(at("models.providers"));
    tree()->expand(at("models.providers.lmstudio"));
    tree()->setCurrentIndex(at("models.providers.lmstudio.models"));
    show(QByteArray(text).replace("models: {\n", "env: {}, models: {\n first: 1,"));
    QVERIFY(tree()->isExpanded(at("models.providers.lmstudio")));
    QCOMPARE(m_view->currentPath().toString(), QStringLiteral("models.providers.lmstudio.models"));
    show(QByteArray(text).replace("'sk-1'", "'sk-1")); // an error in between
    show(text);
    QVERIFY(tree()->isExpanded(at("models.providers")));
}

void TestOutlineView::marksTheWorstFindingOnTheWay()
{
    ConfigDiagnostic warning;
    warning.severity = ConfigDiagnostic::Severity::Warning;
    warning.range = {text.indexOf("apiKey"), text.indexOf("apiKey") + 6};
    ConfigDiagnostic error;
    error.range = {text.indexOf("'b'"), text.indexOf("'b'") + 3};
    ConfigDiagnostic elsewhere = error;
    elsewhere.range = {text.indexOf("gateway"), text.indexOf("gateway") + 3};
    elsewhere.file = QStringLiteral("/other.json5");
    show(text, {warning, error, elsewhere});
    const auto glyph = [this](const char *path) { return Glyph(at(path).data(GlyphRole).toInt()); };
    QCOMPARE(glyph("models"), glyphOf(ConfigDiagnostic::Severity::Error));
    QCOMPARE(glyph("models.providers.lmstudio.models[1].id"), glyphOf(ConfigDiagnostic::Severity::Error));
    QCOMPARE(glyph("models.providers.lmstudio.apiKey"), glyphOf(ConfigDiagnostic::Severity::Warning));
    QCOMPARE(glyph("models.providers.lmstudio.models[0]"), Glyph::None);
    QCOMPARE(glyph("gateway"), Glyph::None);
    show(text, {});
    QCOMPARE(glyph("models"), Glyph::None);
}

void TestOutlineView::hidesSecrets()
{
    show(text);
    const QModelIndex key = at("models.providers.lmstudio.apiKey");
    QCOMPARE(key.data(SecondaryRole).toString(), QString(4, QChar(0x2022)));
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(SecondaryRole)}) {
        QVERIFY(!key.data(role).toString().contains(QLatin1String("sk-1")));
    }
}

void TestOutlineView::enterLeadsThere()
{
    show(text);
    QSignalSpy activated(m_view.get(), &OutlineView::activated);
    tree()->setFocus();
    tree()->setCurrentIndex(at("models"));
    QTest::keyClick(tree(), Qt::Key_Down);
    QCOMPARE(activated.count(), 0); // looking around leads nowhere
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).value<Json5Path>().toString(), QStringLiteral("models.mode"));
}

void TestOutlineView::aClickLeadsThere()
{
    show(text);
    QSignalSpy activated(m_view.get(), &OutlineView::activated);
    QTest::mouseClick(
        tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(at("gateway.port")).center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).value<Json5Path>().toString(), QStringLiteral("gateway.port"));
}

void TestOutlineView::followsTheCursor()
{
    show(text);
    QSignalSpy activated(m_view.get(), &OutlineView::activated);
    m_view->setCurrentPath(Json5Path::parse(u"models.providers.lmstudio.models[1].id").value());
    QCOMPARE(m_view->currentPath().toString(), QStringLiteral("models.providers.lmstudio.models[1].id"));
    QVERIFY(tree()->isExpanded(at("models.providers.lmstudio.models[1]")));
    m_view->setCurrentPath(Json5Path::parse(u"gateway.nothing").value());
    QCOMPARE(m_view->currentPath().toString(), QStringLiteral("gateway"));
    m_view->setCurrentPath(Json5Path());
    QVERIFY(m_view->currentPath().isRoot());
    QCOMPARE(activated.count(), 0);
}

void TestOutlineView::filtersAndOpensTheWay()
{
    show(text);
    QTest::keyClicks(filter(), QStringLiteral("'B'"));
    QTRY_COMPARE(shown(),
        QStringList({QStringLiteral("models {2}"), QStringLiteral(".providers {1}"),
            QStringLiteral("..lmstudio {2}"), QStringLiteral("...models [2]"), QStringLiteral("....1 {1}"),
            QStringLiteral(".....id 'b'")}));
    QTest::keyClick(filter(), Qt::Key_Down);
    QVERIFY(tree()->hasFocus());
    QVERIFY(tree()->currentIndex().isValid());
    show(QByteArray(text).replace("{ id: 'a' }", "{ id: 'b2' }").replace("'b' }", "'c' }"));
    QVERIFY(!shown().contains(QStringLiteral(".....id 'b'")));
}

void TestOutlineView::theFilterGivesBackWhatWasOpen()
{
    show(text);
    tree()->expand(at("models.providers"));
    tree()->setCurrentIndex(at("gateway.port"));
    const QStringList before = shown();
    QTest::keyClicks(filter(), QStringLiteral("gateway"));
    QTRY_COMPARE(shown().constFirst(), QStringLiteral("gateway {1}"));
    QCOMPARE(m_view->currentPath().toString(), QStringLiteral("gateway.port"));
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(shown(), before);
    QVERIFY(filter()->text().isEmpty());
}

void TestOutlineView::findsNothing()
{
    show(text);
    auto *nothing = m_view->findChild<QLabel *>(QStringLiteral("outlineNothing"));
    QVERIFY(!nothing->isVisible());
    QTest::keyClicks(filter(), QStringLiteral("sk-1")); // a secret is not found either
    QTRY_VERIFY(nothing->isVisible());
}

void TestOutlineView::emptyObjectsGetRowsLater()
{
    show("{ a: {}, b: 1 }");
    QVERIFY(!model()->hasChildren(at("a")));
    show("{ a: { c: 1 }, b: [1] }");
    QVERIFY(model()->hasChildren(at("a")) && model()->hasChildren(at("b")));
    QCOMPARE(at("b[0]").data(SecondaryRole).toString(), QStringLiteral("1"));
    show("{ a: 1, b: {} }");
    QVERIFY(!model()->hasChildren(at("a")) && !model()->hasChildren(at("b")));
}

void TestOutlineView::twentyThousandRows()
{
    QByteArray large = "{ list: [";
    for (int at = 0; at < 20'000; ++at) {
        large += "{ id: " + QByteArray::number(at) + " },";
    }
    large += "] }";
    m_view = std::make_unique<OutlineView>(); // without the tester, which looks at each row each time
    m_view->show();
    show(large);
    tree()->expand(at("list"));
    QCOMPARE(model()->rowCount(at("list")), 20'000);
    m_view->setCurrentPath(Json5Path::parse(u"list[19999].id").value());
    show(QByteArray(large).replace("{ id: 5 }", "{ id: 5, x: 1 }"));
    QCOMPARE(m_view->currentPath().toString(), QStringLiteral("list[19999].id"));
    QCOMPARE(at("list[5]").data(SecondaryRole).toString(), QStringLiteral("{2}"));
}

void TestOutlineView::readsItselfOut()
{
    ConfigDiagnostic error;
    error.range = {text.indexOf("port"), text.indexOf("port") + 4};
    show(text, {error});
    const auto spoken = [this](const char *path) { return at(path).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken("gateway.port"), QStringLiteral("port, 1, error"));
    QCOMPARE(spoken("models.providers.lmstudio.models[1]").section(u',', 0, 0), QStringLiteral("element 2"));
    QVERIFY(!tree()->accessibleName().isEmpty() && !filter()->accessibleName().isEmpty());
}

QTEST_MAIN(TestOutlineView)
#include "tst_outlineview.moc"
