#include "base/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Hearth;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAStableNameOfItsOwn()
    {
        static const QRegularExpression snakeCase(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
        QSet<QString> names;
        for (int kind = 0; kind <= static_cast<int>(lastErrorKind); ++kind) {
            const QString name = errorKindName(static_cast<ErrorKind>(kind));
            QVERIFY2(snakeCase.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
