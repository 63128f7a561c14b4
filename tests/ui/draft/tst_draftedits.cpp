#include "draft/draftedits.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <memory>

// A save is several fsyncs, which take their time on a busy disk.
#define SOON_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30000)

using namespace Hearth;

namespace {

Json5Path pathOf(const char *path)
{
    return Json5Path::parse(QString::fromUtf8(path)).value_or(Json5Path());
}

const QList<Json5Operation> &setA()
{
    static const QList<Json5Operation> operations{
        Json5Operation::set(pathOf("a"), "2"), Json5Operation::set(pathOf("b"), "3")};
    return operations;
}

} // namespace

class TestDraftEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_documents = std::make_unique<Documents>(
            DocumentsOptions{path(), m_folder->filePath(QStringLiteral("hearth.json5")), {}});
        m_draft = std::make_unique<ConfigDraft>(*m_documents, DocumentKind::Config);
        m_edits = std::make_unique<DraftEdits>(*m_draft);
        m_told = std::make_unique<QSignalSpy>(m_edits.get(), &DraftEdits::told);
        m_refused = std::make_unique<QSignalSpy>(m_edits.get(), &DraftEdits::refused);
    }
    void cleanup()
    {
        m_told.reset();
        m_refused.reset();
        m_edits.reset();
        m_draft.reset();
        m_documents.reset();
    }

    void aCleanDraftIsEditedAndSavedAndCanBeUndone()
    {
        load("{ a: 1, b: 1 } // kept");
        m_edits->apply(setA(), QStringLiteral("Done so."));
        QCOMPARE(m_told->size(), 0); // not before it is in the file
        SOON_COMPARE(m_told->size(), 1);
        QCOMPARE(m_told->constFirst(), (QVariantList{QStringLiteral("Done so."), true}));
        QCOMPARE(onDisk(), QByteArray("{ a: 2, b: 3 } // kept"));

        m_edits->undoLast();
        SOON_COMPARE(m_told->size(), 2);
        QCOMPARE(m_told->constLast().at(1).toBool(), false);
        QCOMPARE(onDisk(), QByteArray("{ a: 1, b: 1 } // kept"));
        QCOMPARE(m_draft->state(), DraftState::Clean);

        m_edits->undoLast(); // there is nothing more to undo
        QCOMPARE(m_refused->size(), 1);
        QCOMPARE(m_told->size(), 2);
    }

    void withUnsavedChangesItJoinsThemAndSaysSo()
    {
        load("{ a: 1, b: 1 }");
        type("//\n");
        m_edits->apply(setA(), QStringLiteral("Done so."));
        QCOMPARE(m_told->size(), 1);
        QVERIFY(m_told->constFirst().constFirst().toString().contains(QStringLiteral("openclaw.json")));
        QVERIFY(!m_told->constFirst().constFirst().toString().contains(QStringLiteral("Done so.")));
        QCOMPARE(m_draft->bytes(), QByteArray("//\n{ a: 2, b: 3 }"));
        QCOMPARE(onDisk(), QByteArray("{ a: 1, b: 1 }"));

        m_edits->undoLast();
        QCOMPARE(m_draft->bytes(), QByteArray("//\n{ a: 1, b: 1 }"));
        QCOMPARE(m_draft->state(), DraftState::Modified);
        QCOMPARE(m_told->size(), 2);
    }

    void aSyntaxErrorRefusesIt()
    {
        load("{ a: ");
        m_edits->apply(setA(), QStringLiteral("Done so."));
        QCOMPARE(m_refused->size(), 1);
        QVERIFY(m_refused->constFirst().constFirst().toString().contains(QStringLiteral("syntax error")));
        QCOMPARE(m_draft->bytes(), QByteArray("{ a: "));
        QCOMPARE(m_told->size(), 0);
    }

    void whatCannotBeEditedRefusesIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<DraftState>("state");
        QTest::addRow("not UTF-8") << QByteArray("{ a: '\xff' }") << DraftState::ReadOnly;
        QTest::addRow("not read yet") << QByteArray() << DraftState::Loading;
    }
    void whatCannotBeEditedRefusesIt()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(DraftState, state);
        if (state != DraftState::Loading) {
            write(bytes);
            m_draft->load();
        }
        SOON_COMPARE(m_draft->state(), state);
        m_edits->apply(setA(), QStringLiteral("Done so."));
        QCOMPARE(m_refused->size(), 1);
        QVERIFY(!m_refused->constFirst().constFirst().toString().isEmpty());
        QCOMPARE(m_told->size(), 0);
    }

    void anUnreadableFileSaysWhy()
    {
        QVERIFY(QDir().mkdir(path())); // a folder stands where the file should be
        m_draft->load();
        SOON_COMPARE(m_draft->state(), DraftState::Unreadable);
        m_edits->apply(setA(), QStringLiteral("Done so."));
        QCOMPARE(m_refused->size(), 1);
    }

    void allOfTheOperationsOrNone()
    {
        load("{ a: 1 }");
        m_edits->apply({Json5Operation::set(pathOf("a"), "2"), Json5Operation::remove(pathOf("nothing"))},
            QStringLiteral("Done so."));
        QCOMPARE(m_refused->size(), 1);
        QCOMPARE(m_draft->bytes(), QByteArray("{ a: 1 }"));
        QCOMPARE(m_draft->state(), DraftState::Clean);
    }

    void whatIsSoAlreadyIsSaidToBe()
    {
        load("{ a: 2, b: 3 }");
        m_edits->apply(setA(), QStringLiteral("Done so."));
        QCOMPARE(m_told->size(), 1);
        QVERIFY(!m_told->constFirst().at(1).toBool());
        QCOMPARE(m_draft->state(), DraftState::Clean);
    }

    void itIsNotUndoneOverLaterChanges()
    {
        load("{ a: 1, b: 1 }");
        m_edits->apply(setA(), QStringLiteral("Done so."));
        SOON_COMPARE(m_told->size(), 1);
        type("//\n");
        m_edits->undoLast();
        QCOMPARE(m_refused->size(), 1);
        QCOMPARE(m_draft->bytes(), QByteArray("//\n{ a: 2, b: 3 }"));
    }

    void twoInARowAreBothSaved()
    {
        load("{ a: 1, b: 1 }");
        m_edits->apply({Json5Operation::set(pathOf("a"), "2")}, QStringLiteral("First."));
        m_edits->apply({Json5Operation::set(pathOf("b"), "3")}, QStringLiteral("Second."));
        SOON_COMPARE(m_told->size(), 1);
        QCOMPARE(m_told->constFirst(), (QVariantList{QStringLiteral("Second."), true}));
        QCOMPARE(onDisk(), QByteArray("{ a: 2, b: 3 }"));
        m_edits->undoLast();
        SOON_COMPARE(m_told->size(), 2);
        QCOMPARE(onDisk(), QByteArray("{ a: 2, b: 1 }"));
    }

    void aMissingFileBeginsAndHasNoWayBack()
    {
        m_draft->load();
        SOON_COMPARE(m_draft->state(), DraftState::Missing);
        m_edits->apply(setA(), QStringLiteral("Done so."));
        SOON_COMPARE(m_told->size(), 1);
        QVERIFY(!m_told->constFirst().at(1).toBool());
        QVERIFY(onDisk().contains("a: 2") || onDisk().contains("\"a\": 2"));
    }

    void anothersChangeIsNotOverwritten()
    {
        load("{ a: 1, b: 1 }");
        write("{ a: 9, b: 9 }");
        m_edits->apply(setA(), QStringLiteral("Done so."));
        SOON_COMPARE(m_refused->size(), 1);
        QVERIFY(m_refused->constFirst().constFirst().toString().startsWith(QStringLiteral("openclaw.json")));
        QCOMPARE(onDisk(), QByteArray("{ a: 9, b: 9 }"));
        // The draft has let the edit go and follows the file: asked again, it is made.
        SOON_COMPARE(m_draft->bytes(), QByteArray("{ a: 9, b: 9 }"));
        QCOMPARE(m_draft->state(), DraftState::Clean);
        m_edits->apply(setA(), QStringLiteral("Done so."));
        SOON_COMPARE(m_told->size(), 1);
        QCOMPARE(onDisk(), QByteArray("{ a: 2, b: 3 }"));
    }

    void whatOthersSaveIsNotTold()
    {
        load("{ a: 1 }");
        type("//\n");
        QVERIFY(m_draft->save());
        SOON_COMPARE(m_draft->state(), DraftState::Clean);
        QCOMPARE(m_told->size(), 0);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("openclaw.json")); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray onDisk() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void load(const QByteArray &bytes)
    {
        write(bytes);
        m_draft->load();
        SOON_COMPARE(m_draft->state(), DraftState::Clean);
        QCOMPARE(m_draft->bytes(), bytes);
    }
    void type(const char *text)
    {
        QTextCursor cursor(m_draft->textDocument());
        cursor.insertText(QString::fromUtf8(text));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Documents> m_documents;
    std::unique_ptr<ConfigDraft> m_draft;
    std::unique_ptr<DraftEdits> m_edits;
    std::unique_ptr<QSignalSpy> m_told;
    std::unique_ptr<QSignalSpy> m_refused;
};

QTEST_MAIN(TestDraftEdits)
#include "tst_draftedits.moc"
