#include "config/gotopathbar.h"

#include "config/jsoneditor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Hearth;

class TestGoToPathBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesToAPath();
    void goesToALine_data();
    void goesToALine();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void offersThePathsThatAreThere();
    void takesAnOfferedPath();
    void theButtonGoesToo();
    void escapeGoesBackToTheEditor();

private:
    [[nodiscard]] QLineEdit *field() const
    {
        return m_window->findChild<QLineEdit *>(QStringLiteral("goToField"));
    }
    [[nodiscard]] QString words() const
    {
        return m_window->findChild<QLabel *>(QStringLiteral("goToWords"))->text();
    }
    [[nodiscard]] QStringList offered() const
    {
        QStringList all;
        const QAbstractItemModel *model = field()->completer()->completionModel();
        for (int row = 0; row < model->rowCount(); ++row) {
            all.append(model->index(row, 0).data().toString());
        }
        return all;
    }
    void enter(const char *words)
    {
        field()->selectAll();
        QTest::keyClicks(field(), QString::fromLatin1(words));
        field()->completer()->popup()->hide();
        QTest::keyClick(field(), Qt::Key_Return);
    }

    std::unique_ptr<QWidget> m_window;
    JsonEditor *m_editor = nullptr;
    GoToPathBar *m_bar = nullptr;
};

void TestGoToPathBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 300);
    m_editor = new JsonEditor(nullptr, m_window.get());
    m_editor->setPlainText(QStringLiteral("{\n  models: { mode: 'merge', more: [1, 2] },\n  'a b': 1,\n}\n"));
    m_bar = new GoToPathBar(
        *m_editor, [this] { return Json5Document::parse(m_editor->toPlainText().toUtf8()); }, m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_bar);
    layout->addWidget(m_editor);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_bar->open();
    QTRY_VERIFY(field()->hasFocus());
}

void TestGoToPathBar::goesToAPath()
{
    QSignalSpy paths(m_bar, &GoToPathBar::goTo);
    enter("models.more[1]");
    QCOMPARE(paths.count(), 1);
    QCOMPARE(paths.at(0).at(0).value<Json5Path>().toString(), QStringLiteral("models.more[1]"));
    enter("[\"a b\"]");
    QCOMPARE(paths.count(), 2);
    QVERIFY(words().isEmpty());
}

void TestGoToPathBar::goesToALine_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addRow("a line") << QByteArray("3") << 3 << 1;
    QTest::addRow("a column too") << QByteArray("2:14") << 2 << 14;
    QTest::addRow("column 0 is the first") << QByteArray("2:0") << 2 << 1;
}

void TestGoToPathBar::goesToALine()
{
    QFETCH(QByteArray, typed);
    QSignalSpy lines(m_bar, &GoToPathBar::goToLine);
    enter(typed.constData());
    QCOMPARE(lines.count(), 1);
    QTEST(lines.at(0).at(0).toInt(), "line");
    QTEST(lines.at(0).at(1).toInt(), "column");
}

void TestGoToPathBar::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("words");
    QTest::addRow("no path") << QByteArray("models..mode") << QStringLiteral("Not a path");
    QTest::addRow("not there") << QByteArray("models.modes.x") << QStringLiteral("Not below models");
    QTest::addRow("nothing of it") << QByteArray("agents") << QStringLiteral("Not in the file");
    QTest::addRow("no such line") << QByteArray("99") << QStringLiteral("The text has 5 line(s).");
    QTest::addRow("line 0") << QByteArray("0") << QStringLiteral("The text has 5 line(s).");
    QTest::addRow("nothing typed") << QByteArray("") << QString();
}

void TestGoToPathBar::saysWhatIsWrong()
{
    QFETCH(QByteArray, typed);
    QSignalSpy paths(m_bar, &GoToPathBar::goTo);
    QSignalSpy lines(m_bar, &GoToPathBar::goToLine);
    enter(typed.constData());
    QTEST(words(), "words");
    QCOMPARE(paths.count() + lines.count(), 0);
    QTest::keyClicks(field(), QStringLiteral("x"));
    QVERIFY(words().isEmpty());
}

void TestGoToPathBar::offersThePathsThatAreThere()
{
    QTest::keyClicks(field(), QStringLiteral("mod"));
    QCOMPARE(offered(), QStringList(QStringLiteral("models")));
    QTest::keyClicks(field(), QStringLiteral("els."));
    QCOMPARE(offered(), QStringList({QStringLiteral("models.mode"), QStringLiteral("models.more")}));
    QTest::keyClicks(field(), QStringLiteral("more["));
    QCOMPARE(offered(), QStringList({QStringLiteral("models.more[0]"), QStringLiteral("models.more[1]")}));
}

void TestGoToPathBar::takesAnOfferedPath()
{
    QSignalSpy paths(m_bar, &GoToPathBar::goTo);
    QTest::keyClicks(field(), QStringLiteral("models.mo"));
    QAbstractItemView *popup = field()->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(field()->text(), QStringLiteral("models.more"));
    if (paths.isEmpty()) { // the first Enter may be the list's own
        QTest::keyClick(field(), Qt::Key_Return);
    }
    QCOMPARE(paths.at(0).at(0).value<Json5Path>().toString(), QStringLiteral("models.more"));
}

void TestGoToPathBar::theButtonGoesToo()
{
    QSignalSpy paths(m_bar, &GoToPathBar::goTo);
    QTest::keyClicks(field(), QStringLiteral("models"));
    field()->completer()->popup()->hide();
    QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("goToGo")), Qt::LeftButton);
    QCOMPARE(paths.count(), 1);
}

void TestGoToPathBar::escapeGoesBackToTheEditor()
{
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!m_bar->isVisible());
    QTRY_VERIFY(m_editor->hasFocus());
}

QTEST_MAIN(TestGoToPathBar)
#include "tst_gotopathbar.moc"
