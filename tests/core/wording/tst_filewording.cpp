#include "wording/filewording.h"

#include <QSet>
#include <QTest>

using namespace Hearth;

class TestFileWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRemarkHasASentenceThatNamesItsArgument();
    void everyWriterHasAWord();
    void everyConfigHasAName();
};

void TestFileWording::everyRemarkHasASentenceThatNamesItsArgument()
{
    const QList<FileRemark::Kind> withoutArgument{FileRemark::Kind::Immutable, FileRemark::Kind::MountPoint,
        FileRemark::Kind::ReadOnlyMode, FileRemark::Kind::HardLinks};
    QSet<QString> sentences;
    for (int value = 0; value <= static_cast<int>(lastFileRemarkKind); ++value) {
        const auto kind = static_cast<FileRemark::Kind>(value);
        const QString sentence = fileRemarkSentence({kind, QStringLiteral("@@")});
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QCOMPARE(sentence.contains(QStringLiteral("@@")), !withoutArgument.contains(kind));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
    }
}

void TestFileWording::everyWriterHasAWord()
{
    QSet<QString> words;
    for (int writer = 0; writer <= static_cast<int>(lastFileWriter); ++writer) {
        words.insert(fileWriterWord(static_cast<FileWriter>(writer)));
    }
    QCOMPARE(words.size(), static_cast<int>(lastFileWriter) + 1);
    QVERIFY(!words.contains(QString()));
}

void TestFileWording::everyConfigHasAName()
{
    QSet<QString> names;
    for (int origin = 0; origin <= static_cast<int>(lastConfigOrigin); ++origin) {
        KnownConfig config;
        config.origin = static_cast<KnownConfig::Origin>(origin);
        config.profile = QStringLiteral("work");
        names.insert(knownConfigName(config));
    }
    QCOMPARE(names.size(), static_cast<int>(lastConfigOrigin) + 1);
    QVERIFY(names.contains(QStringLiteral("Profile work")));
}

QTEST_GUILESS_MAIN(TestFileWording)
#include "tst_filewording.moc"
