#include "chat/promptedit.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Hearth;

namespace {

struct Field
{
    PromptEdit edit;
    QSignalSpy sent{&edit, &PromptEdit::sendRequested};

    Field()
    {
        edit.resize(300, edit.height());
        edit.show();
        edit.setFocus();
    }
    void compose(const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&edit, &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&edit, key, modifiers); }
};

} // namespace

class TestPromptEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterSendsShiftEnterBeginsALine()
    {
        Field field;
        QTest::keyClicks(&field.edit, QStringLiteral("one"));
        field.key(Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(&field.edit, QStringLiteral("two"));
        QCOMPARE(field.sent.count(), 0);
        field.key(Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(field.sent.count(), 1);
        field.key(Qt::Key_Return);
        QCOMPARE(field.sent.count(), 2);
        QCOMPARE(field.edit.toPlainText(), QStringLiteral("one\ntwo"));
    }

    void enterBelongsToTheInputMethodWhileItComposes()
    {
        Field field;
        field.compose(QStringLiteral("ㄓㄨㄥ"));
        field.key(Qt::Key_Return);
        QCOMPARE(field.sent.count(), 0);
        QCOMPARE(field.edit.toPlainText(), QString());
        field.compose(QString(), QStringLiteral("中"));
        QCOMPARE(field.edit.toPlainText(), QStringLiteral("中"));
        field.key(Qt::Key_Return);
        QCOMPARE(field.sent.count(), 1);
    }

    void growsFromOneLineToSix()
    {
        Field field;
        const int one = field.edit.height();
        field.key(Qt::Key_Return, Qt::ShiftModifier);
        const int two = field.edit.height();
        QVERIFY(two > one);
        for (int i = 0; i < 4; ++i) {
            field.key(Qt::Key_Return, Qt::ShiftModifier);
        }
        const int six = field.edit.height();
        QVERIFY(six > two);
        field.key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(field.edit.height(), six);
        (void)field.edit.take();
        QCOMPARE(field.edit.height(), one);
    }

    void upBringsBackWhatWasSent()
    {
        Field field;
        QTest::keyClicks(&field.edit, QStringLiteral("again"));
        QCOMPARE(field.edit.take(), QStringLiteral("again"));
        field.key(Qt::Key_Up);
        QCOMPARE(field.edit.toPlainText(), QStringLiteral("again"));
        QTest::keyClicks(&field.edit, QStringLiteral("!"));
        field.key(Qt::Key_Up); // not empty: the key moves the cursor
        QCOMPARE(field.edit.toPlainText(), QStringLiteral("again!"));
    }

    void aTextPutInCanBeUndone()
    {
        Field field;
        QTest::keyClicks(&field.edit, QStringLiteral("mine"));
        field.edit.setText(QStringLiteral("sample"));
        QCOMPARE(field.edit.toPlainText(), QStringLiteral("sample"));
        field.edit.undo();
        QCOMPARE(field.edit.toPlainText(), QStringLiteral("mine"));
    }
};

QTEST_MAIN(TestPromptEdit)
#include "tst_promptedit.moc"
