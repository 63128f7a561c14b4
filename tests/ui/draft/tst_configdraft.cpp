#include "draft/configdraft.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <memory>

// A save is several fsyncs, which take their time on a busy disk.
#define SOON_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30000)
#define SOON_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30000)

using namespace Hearth;

class TestConfigDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savesExactlyWhatItLoaded_data();
    void savesExactlyWhatItLoaded();
    void undoLeadsBackToClean();
    void savesWhatWasTyped();
    void keepsTypingWhileItSaves();
    void undoBehindASaveIsSomethingToSave();
    void makesAMissingFile();
    void opensWhatIsNotUtf8ReadOnly();
    void tellsOfAnUnreadableFile();
    void refusesToSaveOverAnothersChange();
    void goesToChangedUnderneathWhenToldOfAnotherHash();
    void takesTheirsAndUndoes();
    void revertsToTheFileAndUndoes();
    void revertsPastALostUndo();
    void keepsMineKnowingly();
    void takesBothWhereTheyDoNotTouch();
    void takesNeitherOfTwoChangesOfOneLine();
    void replacesTheWholeTextAsOneStepOfUndo();
    void keepsMineAfterUndoingEverything();
    void followsTheFileWhileClean();
    void followsTheFileIntoOtherLineEnds();
    void oldNewsDoNoHarm();
    void theirChangeTakenBackIsForgotten();
    void checksTheTextAfterAPause();
    void theNewestCheckWins();
    void placesFindingsInTheText();
    void appliesAnEditAsOneStepOfUndo();
    void appliesOperationsAsOneStepOfUndoOrNoneOfThem();
    void anOperationBeginsAMissingFile();
    void anEditForACleanDraftIsSavedAtOnce();
    void anEditJoinsUnsavedChanges();
    void anEditIsRefusedByASyntaxError();
    void anEditWhileSavingIsSavedNext();
    void anEditThatChangesNothingSavesNothing();
    void anEditBeginsAMissingFile();
    void loadsAMegabyte();

private:
    [[nodiscard]] QString path(const char *name = "openclaw.json") const
    {
        return m_folder->filePath(QString::fromUtf8(name));
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray onDisk(const char *name = "openclaw.json") const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void load(const QByteArray &bytes)
    {
        write(bytes);
        m_draft->load();
        SOON_COMPARE(m_draft->bytes(), bytes);
        SOON_COMPARE(m_draft->state(), DraftState::Clean);
    }
    void type(const char *text, int position = 0)
    {
        QTextCursor cursor(m_draft->textDocument());
        cursor.setPosition(position);
        cursor.insertText(QString::fromUtf8(text));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Documents> m_documents;
    std::unique_ptr<ConfigDraft> m_draft;
};

static QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

static EditMaker setting(const char *path, const char *value)
{
    return [path = QString::fromUtf8(path), value = QByteArray(value)](const Json5Document &document) {
        return setValue(document, Json5Path::parse(path).value_or(Json5Path()), value);
    };
}

void TestConfigDraft::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_documents = std::make_unique<Documents>(DocumentsOptions{path(), path("hearth.json5"), {}});
    m_draft = std::make_unique<ConfigDraft>(*m_documents, DocumentKind::Config);
    QCOMPARE(m_draft->state(), DraftState::Loading);
    QVERIFY(!m_draft->isEditable());
}

void TestConfigDraft::cleanup()
{
    m_draft.reset();
    m_documents.reset();
}

void TestConfigDraft::savesExactlyWhatItLoaded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("an empty file") << QByteArray("");
    QTest::addRow("LF") << QByteArray("{\n  a: 1,\n}\n");
    QTest::addRow("CRLF and a byte order mark") << QByteArray("\ufeff{\r\n  a: 1,\r\n}");
    QTest::addRow("mixed") << QByteArray("{\r\n a: '\u00a0\u2028',\r b:\t'\U0001f525' // ก中\n}");
}

void TestConfigDraft::savesExactlyWhatItLoaded()
{
    QFETCH(QByteArray, bytes);
    load(bytes);
    QCOMPARE(m_draft->bytes(), bytes);
    QVERIFY(m_draft->isEditable());
    QVERIFY(!m_draft->save()); // there is nothing to save
    type("// x\n");
    QCOMPARE(m_draft->state(), DraftState::Modified);
    QVERIFY(m_draft->save());
    QCOMPARE(m_draft->state(), DraftState::Saving);
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(onDisk(), m_draft->bytes());
    m_draft->textDocument()->undo();
    QCOMPARE(m_draft->bytes(), bytes);
    QVERIFY(m_draft->save());
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(onDisk(), bytes);
}

void TestConfigDraft::undoLeadsBackToClean()
{
    load("{}");
    const QSignalSpy states(m_draft.get(), &ConfigDraft::stateChanged);
    type("//\n");
    QVERIFY(m_draft->isModified());
    m_draft->textDocument()->undo();
    QVERIFY(!m_draft->isModified());
    QCOMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(states.size(), 2);
}

void TestConfigDraft::savesWhatWasTyped()
{
    load("{\r\n}\r\n");
    QPlainTextEdit edit;
    edit.setDocument(m_draft->textDocument());
    edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&edit, QStringLiteral("// a"));
    QTest::keyClick(&edit, Qt::Key_Return);
    const QSignalSpy saved(m_draft.get(), &ConfigDraft::saved);
    QVERIFY(m_draft->save());
    SOON_COMPARE(saved.size(), 1);
    QCOMPARE(onDisk(), QByteArray("{\r\n}\r\n// a\r\n"));
    edit.setDocument(nullptr);
}

void TestConfigDraft::keepsTypingWhileItSaves()
{
    load("{}");
    type("1");
    QVERIFY(m_draft->save());
    type("2");
    QVERIFY(!m_draft->save());
    SOON_COMPARE(m_draft->state(), DraftState::Modified);
    QCOMPARE(onDisk(), QByteArray("1{}"));
    m_draft->textDocument()->undo(); // back to what was loaded, which is not what was saved
    m_draft->textDocument()->undo();
    QCOMPARE(m_draft->bytes(), QByteArray("{}"));
    QCOMPARE(m_draft->state(), DraftState::Modified);
    QVERIFY(m_draft->save());
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(onDisk(), QByteArray("{}"));
}

void TestConfigDraft::undoBehindASaveIsSomethingToSave()
{
    load("{}");
    type("//\n");
    QVERIFY(m_draft->save());
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    m_draft->textDocument()->undo();
    QCOMPARE(m_draft->state(), DraftState::Modified);
    m_draft->textDocument()->redo();
    QCOMPARE(m_draft->state(), DraftState::Clean);
}

void TestConfigDraft::makesAMissingFile()
{
    m_draft->load();
    SOON_COMPARE(m_draft->state(), DraftState::Missing);
    QVERIFY(m_draft->isEditable());
    SOON_VERIFY(m_draft->isChecked());
    QVERIFY(m_draft->diagnostics().isEmpty());
    QVERIFY(!m_draft->save());
    type("{}\n");
    QCOMPARE(m_draft->state(), DraftState::Modified);
    QVERIFY(m_draft->save());
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(onDisk(), QByteArray("{}\n"));
}

void TestConfigDraft::opensWhatIsNotUtf8ReadOnly()
{
    const QByteArray bytes("{\r\n a: '\xe4' }\n");
    write(bytes);
    m_draft->load();
    SOON_COMPARE(m_draft->state(), DraftState::ReadOnly);
    QVERIFY(!m_draft->isEditable());
    QCOMPARE(m_draft->bytes(), bytes);
    QVERIFY(m_draft->textDocument()->toRawText().contains(QChar::ReplacementCharacter));
    QVERIFY(!m_draft->applyEdit({{0, 0}, "x"}));
    QCOMPARE(m_draft->applyOrJoin(setting("a", "1")).outcome, EditOutcome::Refused);
    QVERIFY(!m_draft->save());
    SOON_VERIFY(m_draft->isChecked());
    QVERIFY(m_draft->hasSyntaxErrors());
    QCOMPARE(m_draft->textDocument()->characterAt(m_draft->diagnostics().constFirst().begin),
        QChar(QChar::ReplacementCharacter));
    write("{}");
    m_draft->noteDiskHash(hashOf("{}"));
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(m_draft->bytes(), QByteArray("{}"));
}

void TestConfigDraft::tellsOfAnUnreadableFile()
{
    QVERIFY(QDir().mkpath(path())); // a folder is no file
    m_draft->load();
    SOON_COMPARE(m_draft->state(), DraftState::Unreadable);
    QVERIFY(m_draft->error());
    QVERIFY(!m_draft->isEditable());
    QVERIFY(QDir().rmdir(path()));
    write("{}");
    m_draft->noteDiskHash(hashOf("{}"));
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    QVERIFY(!m_draft->error());
}

void TestConfigDraft::refusesToSaveOverAnothersChange()
{
    load("{ a: 1 }");
    type("//\n");
    write("{ a: 2 }");
    QSignalSpy failed(m_draft.get(), &ConfigDraft::saveFailed);
    QVERIFY(m_draft->save());
    SOON_COMPARE(m_draft->state(), DraftState::ChangedUnderneath);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, ErrorKind::ChangedUnderneath);
    QCOMPARE(m_draft->theirBytes(), QByteArray("{ a: 2 }"));
    QCOMPARE(m_draft->bytes(), QByteArray("//\n{ a: 1 }"));
    QVERIFY(!m_draft->save());
    QCOMPARE(onDisk(), QByteArray("{ a: 2 }"));
}

void TestConfigDraft::goesToChangedUnderneathWhenToldOfAnotherHash()
{
    load("{ a: 1 }");
    type("//\n");
    write("{ a: 2 }\r\n");
    m_draft->noteDiskHash(hashOf("{ a: 2 }\r\n"));
    SOON_COMPARE(m_draft->state(), DraftState::ChangedUnderneath);
    QCOMPARE(m_draft->theirBytes(), QByteArray("{ a: 2 }\r\n"));
    QVERIFY(QFile::remove(path()));
    m_draft->noteDiskHash({});
    SOON_COMPARE(m_draft->theirBytes(), QByteArray());
    QCOMPARE(m_draft->state(), DraftState::ChangedUnderneath);
    m_draft->keepMine();
    QVERIFY(m_draft->save());
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(onDisk(), QByteArray("//\n{ a: 1 }"));
}

void TestConfigDraft::takesTheirsAndUndoes()
{
    load("{\n a: 1,\n}");
    type("//\n");
    const QByteArray theirs("{\r\n a: 2,\r\n}");
    write(theirs);
    m_draft->noteDiskHash(hashOf(theirs));
    SOON_COMPARE(m_draft->state(), DraftState::ChangedUnderneath);
    const QSignalSpy states(m_draft.get(), &ConfigDraft::stateChanged);
    m_draft->takeTheirs();
    QCOMPARE(states.size(), 1);
    QCOMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(m_draft->bytes(), theirs);
    m_draft->textDocument()->undo();
    QCOMPARE(m_draft->bytes(), QByteArray("//\n{\n a: 1,\n}"));
    QCOMPARE(m_draft->state(), DraftState::Modified);
    QVERIFY(m_draft->save()); // over theirs, which has been seen
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(onDisk(), QByteArray("//\n{\n a: 1,\n}"));
}

void TestConfigDraft::revertsToTheFileAndUndoes()
{
    load("{\r\n a: 1,\r\n}");
    type("//\n");
    const QSignalSpy followed(m_draft.get(), &ConfigDraft::followedFile);
    m_draft->revert();
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(m_draft->bytes(), QByteArray("{\r\n a: 1,\r\n}"));
    QCOMPARE(followed.size(), 0); // nobody else wrote
    m_draft->textDocument()->undo();
    QCOMPARE(m_draft->state(), DraftState::Modified);
    QVERIFY(m_draft->bytes().startsWith("//"));
}

void TestConfigDraft::revertsPastALostUndo()
{
    load("{ a: 1 }");
    type("//\n");
    QVERIFY(m_draft->save());
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    m_draft->textDocument()->undo();
    type(" "); // the saved text is in the stack of undo no more
    m_draft->revert();
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(m_draft->bytes(), QByteArray("//\n{ a: 1 }"));
}

void TestConfigDraft::keepsMineKnowingly()
{
    load("{ a: 1 }");
    type("//\n");
    write("{ a: 2 }");
    m_draft->noteDiskHash(hashOf("{ a: 2 }"));
    SOON_COMPARE(m_draft->state(), DraftState::ChangedUnderneath);
    m_draft->keepMine();
    QCOMPARE(m_draft->state(), DraftState::Modified);
    QCOMPARE(onDisk(), QByteArray("{ a: 2 }"));
    QVERIFY(m_draft->save());
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(onDisk(), QByteArray("//\n{ a: 1 }"));
}

void TestConfigDraft::takesBothWhereTheyDoNotTouch()
{
    load("{\r\n  a: 1,\r\n  b: 1,\r\n  c: 1,\r\n}\r\n");
    type("// mine\n", 2);
    write("{\r\n  a: 1,\r\n  b: 1,\r\n  c: 2, // theirs\r\n}\r\n");
    m_draft->noteDiskHash(hashOf(onDisk()));
    SOON_COMPARE(m_draft->state(), DraftState::ChangedUnderneath);
    QVERIFY(m_draft->takeBoth());
    const QByteArray both = "{\r\n// mine\r\n  a: 1,\r\n  b: 1,\r\n  c: 2, // theirs\r\n}\r\n";
    QCOMPARE(m_draft->bytes(), both);
    QCOMPARE(m_draft->state(), DraftState::Modified);
    QVERIFY(m_draft->save());
    SOON_COMPARE(onDisk(), both);
}

void TestConfigDraft::takesNeitherOfTwoChangesOfOneLine()
{
    load("{\n  a: 1,\n}\n");
    type("2", 8);
    write("{\n  a: 3,\n}\n");
    m_draft->noteDiskHash(hashOf(onDisk()));
    SOON_COMPARE(m_draft->state(), DraftState::ChangedUnderneath);
    const QByteArray mine = m_draft->bytes();
    QVERIFY(!m_draft->takeBoth());
    QCOMPARE(m_draft->bytes(), mine);
    QCOMPARE(m_draft->state(), DraftState::ChangedUnderneath);
    QCOMPARE(m_draft->threeWay().at(1).kind, ThreeWayChunk::Kind::Conflict);
}

void TestConfigDraft::replacesTheWholeTextAsOneStepOfUndo()
{
    load("{\n  a: 1,\n  b: 2,\n}\n");
    QVERIFY(m_draft->replaceAll("{\r\n  a: 1,\n}\n"));
    QCOMPARE(m_draft->bytes(), QByteArray("{\r\n  a: 1,\n}\n"));
    QCOMPARE(m_draft->savedBytes(), onDisk());
    m_draft->textDocument()->undo();
    QCOMPARE(m_draft->bytes(), onDisk());
    QVERIFY(!m_draft->replaceAll("\xff"));
    QCOMPARE(m_draft->bytes(), onDisk());
}

void TestConfigDraft::keepsMineAfterUndoingEverything()
{
    load("{ a: 1 }");
    type("//\n");
    write("{ a: 2 }");
    m_draft->noteDiskHash(hashOf("{ a: 2 }"));
    SOON_COMPARE(m_draft->state(), DraftState::ChangedUnderneath);
    m_draft->textDocument()->undo();
    m_draft->keepMine();
    QCOMPARE(m_draft->state(), DraftState::Modified);
    QVERIFY(m_draft->save());
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(onDisk(), QByteArray("{ a: 1 }"));
}

void TestConfigDraft::followsTheFileWhileClean()
{
    load("{\n a: 1,\n b: 2,\n}\n");
    QTextCursor cursor(m_draft->textDocument());
    cursor.setPosition(m_draft->textDocument()->characterCount() - 2);
    const QSignalSpy followed(m_draft.get(), &ConfigDraft::followedFile);
    const QSignalSpy states(m_draft.get(), &ConfigDraft::stateChanged);
    const QByteArray theirs("{\n a: 123,\n b: 2,\n}\n");
    write(theirs);
    m_draft->noteDiskHash(hashOf(theirs));
    SOON_COMPARE(followed.size(), 1);
    QCOMPARE(m_draft->bytes(), theirs);
    QCOMPARE(states.size(), 0);
    QCOMPARE(cursor.position(), m_draft->textDocument()->characterCount() - 2);
    m_draft->textDocument()->undo();
    QCOMPARE(m_draft->bytes(), QByteArray("{\n a: 1,\n b: 2,\n}\n"));
    QCOMPARE(m_draft->state(), DraftState::Modified);
}

void TestConfigDraft::followsTheFileIntoOtherLineEnds()
{
    load("{\n}\n");
    const QByteArray theirs("\ufeff{\r\n}\r\n");
    write(theirs);
    m_draft->noteDiskHash(hashOf(theirs));
    SOON_COMPARE(m_draft->bytes(), theirs);
    type("\n", 2);
    QCOMPARE(m_draft->bytes(), QByteArray("\ufeff{\r\n\r\n}\r\n"));
}

void TestConfigDraft::oldNewsDoNoHarm()
{
    load("{ a: 1 }");
    type("//\n");
    QVERIFY(m_draft->save());
    m_draft->noteDiskHash(hashOf("{ a: 1 }")); // from before the save
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    type("//\n");
    m_draft->noteDiskHash(hashOf("{ a: 0 }"));
    const QSignalSpy states(m_draft.get(), &ConfigDraft::stateChanged);
    QVERIFY(m_draft->save()); // waits in the queue behind the look
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    m_draft->noteDiskHash(hashOf(onDisk()));
    m_draft->load();
    SOON_VERIFY(m_draft->isChecked());
    QCOMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(states.size(), 2);
    QCOMPARE(onDisk(), QByteArray("//\n//\n{ a: 1 }"));
}

void TestConfigDraft::theirChangeTakenBackIsForgotten()
{
    load("{ a: 1 }");
    type("//\n");
    write("{ a: 2 }");
    m_draft->noteDiskHash(hashOf("{ a: 2 }"));
    SOON_COMPARE(m_draft->state(), DraftState::ChangedUnderneath);
    write("{ a: 1 }");
    m_draft->noteDiskHash(hashOf("{ a: 1 }"));
    SOON_COMPARE(m_draft->state(), DraftState::Modified);
}

void TestConfigDraft::checksTheTextAfterAPause()
{
    load("{\"gateway\": {\"mode\": \"local\"}}");
    SOON_VERIFY(m_draft->isChecked());
    QVERIFY(m_draft->isStrictJson());
    QVERIFY(m_draft->diagnostics().isEmpty());
    QSignalSpy changed(m_draft.get(), &ConfigDraft::diagnosticsChanged);
    type("{ models: ");
    QVERIFY(!m_draft->isChecked());
    QVERIFY(changed.wait(30000));
    QVERIFY(m_draft->isChecked());
    QVERIFY(m_draft->hasSyntaxErrors());
    QVERIFY(!m_draft->isStrictJson());
    QVERIFY(!m_draft->diagnostics().isEmpty());
}

void TestConfigDraft::theNewestCheckWins()
{
    load("{\"gateway\": {\"mode\": \"local\"}}");
    SOON_VERIFY(m_draft->isChecked());
    QList<int> sizes;
    connect(m_draft.get(), &ConfigDraft::diagnosticsChanged, this,
        [&] { sizes.append(int(m_draft->diagnostics().size())); });
    type("x");
    SOON_COMPARE(sizes.size(), 1);
    for (int at = 0; at < 20; ++at) {
        type("y");
    }
    for (int at = 0; at < 21; ++at) {
        m_draft->textDocument()->undo();
    }
    SOON_VERIFY(m_draft->isChecked());
    QCOMPARE(sizes.size(), 2); // one check for all of it
    QCOMPARE(sizes.constLast(), 0);
}

void TestConfigDraft::placesFindingsInTheText()
{
    load("\ufeff// \U0001f525ก\r\n{\r\n  models: 'x',\r\n  gateway: { mode: 'local' },\r\n}");
    SOON_VERIFY(m_draft->isChecked());
    QCOMPARE(m_draft->diagnostics().size(), 1);
    const DraftDiagnostic &only = m_draft->diagnostics().constFirst();
    QTextCursor cursor(m_draft->textDocument());
    cursor.setPosition(only.begin);
    cursor.setPosition(only.end, QTextCursor::KeepAnchor);
    QCOMPARE(cursor.selectedText(), QStringLiteral("'x'"));
    QCOMPARE(m_draft->byteAt(only.begin), only.finding.range.begin);
    QCOMPARE(m_draft->positionAt(only.finding.range.end), only.end);
}

void TestConfigDraft::appliesAnEditAsOneStepOfUndo()
{
    load("{\r\n  a: 1, // ก\r\n}\r\n");
    const auto edit = setting("b.c", "'\U0001f525'")(m_draft->document());
    QVERIFY(edit);
    QVERIFY(m_draft->applyEdit(*edit));
    QCOMPARE(
        m_draft->bytes(), QByteArray("{\r\n  a: 1, // ก\r\n  b: {\r\n    c: '\U0001f525',\r\n  },\r\n}\r\n"));
    QCOMPARE(m_draft->document().toText(), m_draft->bytes());
    m_draft->textDocument()->undo();
    QCOMPARE(m_draft->bytes(), QByteArray("{\r\n  a: 1, // ก\r\n}\r\n"));
    QVERIFY(!m_draft->textDocument()->isUndoAvailable());
    const Result<> refused = m_draft->applyEdit({{100, 200}, "x"});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
}

void TestConfigDraft::appliesOperationsAsOneStepOfUndoOrNoneOfThem()
{
    const QByteArray before = "{\r\n  a: 1, // ก\r\n  list: [1, 2],\r\n}\r\n";
    load(before);
    const Json5Path list = Json5Path().child(QStringLiteral("list"));
    QVERIFY(m_draft->applyOperations(
        {Json5Operation::insert(list, 0, "0"), Json5Operation::rename(list, QStringLiteral("row")),
            Json5Operation::set(Json5Path().child(QStringLiteral("a")), "'\U0001f525'")}));
    QCOMPARE(m_draft->bytes(), QByteArray("{\r\n  a: '\U0001f525', // ก\r\n  row: [0, 1, 2],\r\n}\r\n"));
    m_draft->textDocument()->undo();
    QCOMPARE(m_draft->bytes(), before);
    QVERIFY(!m_draft->textDocument()->isUndoAvailable());

    const Result<> refused =
        m_draft->applyOperations({Json5Operation::set(Json5Path().child(QStringLiteral("a")), "2"),
            Json5Operation::remove(Json5Path().child(QStringLiteral("nothing")))});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    QCOMPARE(m_draft->bytes(), before);
}

void TestConfigDraft::anOperationBeginsAMissingFile()
{
    m_draft->load();
    SOON_COMPARE(m_draft->state(), DraftState::Missing);
    QVERIFY(m_draft->applyOperations({Json5Operation::set(Json5Path().child(QStringLiteral("a")), "1")}));
    QCOMPARE(m_draft->state(), DraftState::Modified);
    QCOMPARE(m_draft->document().find(Json5Path().child(QStringLiteral("a"))).toInteger(), 1);
}

void TestConfigDraft::anEditForACleanDraftIsSavedAtOnce()
{
    load("{ a: 1 }");
    const QSignalSpy saved(m_draft.get(), &ConfigDraft::saved);
    const EditAnswer answer = m_draft->applyOrJoin(setting("a", "2"));
    QCOMPARE(answer.outcome, EditOutcome::Saving);
    QVERIFY(!answer.error);
    SOON_COMPARE(saved.size(), 1);
    QCOMPARE(onDisk(), QByteArray("{ a: 2 }"));
    QCOMPARE(m_draft->state(), DraftState::Clean);
}

void TestConfigDraft::anEditJoinsUnsavedChanges()
{
    load("{ a: 1 }");
    type("//\n");
    QCOMPARE(m_draft->applyOrJoin(setting("a", "2")).outcome, EditOutcome::JoinedUnsaved);
    QCOMPARE(m_draft->bytes(), QByteArray("//\n{ a: 2 }"));
    QCOMPARE(m_draft->state(), DraftState::Modified);
    QCOMPARE(onDisk(), QByteArray("{ a: 1 }"));
}

void TestConfigDraft::anEditIsRefusedByASyntaxError()
{
    load("{ a: ");
    const EditAnswer answer = m_draft->applyOrJoin(setting("a", "2"));
    QCOMPARE(answer.outcome, EditOutcome::RefusedSyntaxError);
    QVERIFY(answer.error);
    QCOMPARE(answer.error->kind, ErrorKind::SyntaxError);
    QCOMPARE(m_draft->bytes(), QByteArray("{ a: "));
    load("{ a: 1 }");
    const EditAnswer other = m_draft->applyOrJoin(setting("a.b", "2"));
    QCOMPARE(other.outcome, EditOutcome::Refused);
    QCOMPARE(other.error->kind, ErrorKind::InvalidInput);
    QCOMPARE(m_draft->state(), DraftState::Clean);
}

void TestConfigDraft::anEditWhileSavingIsSavedNext()
{
    load("{ a: 1 }");
    QCOMPARE(m_draft->applyOrJoin(setting("a", "2")).outcome, EditOutcome::Saving);
    QCOMPARE(m_draft->applyOrJoin(setting("b", "3")).outcome, EditOutcome::Saving);
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    QCOMPARE(onDisk(), QByteArray("{ a: 2, b: 3 }"));
}

void TestConfigDraft::anEditThatChangesNothingSavesNothing()
{
    load("{ a: 1 }");
    QCOMPARE(m_draft->applyOrJoin(setting("a", "1")).outcome, EditOutcome::NothingToDo);
    QCOMPARE(m_draft->state(), DraftState::Clean);
    QVERIFY(!m_draft->textDocument()->isUndoAvailable());
}

void TestConfigDraft::anEditBeginsAMissingFile()
{
    ConfigDraft settings(*m_documents, DocumentKind::Settings);
    settings.load();
    SOON_COMPARE(settings.state(), DraftState::Missing);
    QCOMPARE(settings.applyOrJoin(setting("gateway.port", "11300")).outcome, EditOutcome::Saving);
    SOON_COMPARE(settings.state(), DraftState::Clean);
    const QByteArray text = onDisk("hearth.json5");
    QVERIFY(text.contains("//"));
    QCOMPARE(Json5Document::parse(text).find(*Json5Path::parse(u"gateway.port")).toInteger(), 11300);
    SOON_VERIFY(settings.isChecked());
    QVERIFY(settings.diagnostics().isEmpty());
    settings.textDocument()->undo();
    QCOMPARE(settings.bytes(), QByteArray());
}

void TestConfigDraft::loadsAMegabyte()
{
    const QByteArray bytes =
        "{\r\n" + QByteArray("  // ก 中\n").repeated(40000) + "  a: '" + QByteArray(500000, 'x') + "' }\r\n";
    load(bytes);
    QCOMPARE(m_draft->bytes(), bytes);
    QCOMPARE(m_draft->applyOrJoin(setting("b", "1")).outcome, EditOutcome::Saving);
    SOON_COMPARE(m_draft->state(), DraftState::Clean);
    QVERIFY(onDisk().endsWith(", b: 1 }\r\n") || onDisk().endsWith("b: 1 }\r\n"));
}

QTEST_MAIN(TestConfigDraft)
#include "tst_configdraft.moc"
