#include "wording/formwording.h"

#include <QSet>
#include <QTest>

using namespace Hearth;

class TestFormWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (int code = 1; code <= int(lastFormProblem); ++code) {
            const QString sentence = formProblemSentence(
                {FormProblem::Code(code), {}, true, {}, RenameProblem::NotAnId, {QStringLiteral("p"), {}}});
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), int(lastFormProblem));
    }
    void aFindingKeepsItsSentence()
    {
        ConfigDiagnostic finding;
        finding.code = QStringLiteral("base_url_invalid");
        QVERIFY(formProblemSentence(
            {FormProblem::Code::Finding, {}, true, finding, {},
                {}}).startsWith(QStringLiteral("This is not a valid address")));
    }
    void everyPresetHasAName()
    {
        QSet<QString> names;
        for (const ProviderPreset preset : allPresets()) {
            names.insert(presetWords(preset));
        }
        QCOMPARE(names.size(), allPresets().size());
        QVERIFY(!names.contains(QString()));
    }
    void keysAreNeverSpelt()
    {
        KeyForm key;
        key.kind = KeyForm::Kind::Literal;
        key.literal = Secret("sk-secret");
        QCOMPARE(keyWords(key), QStringLiteral("a key stands in the file"));
        key.kind = KeyForm::Kind::Variable;
        key.text = QStringLiteral("A_KEY");
        QCOMPARE(keyWords(key), QStringLiteral("key from the variable A_KEY"));
    }
    void everyUseIsNamed()
    {
        QSet<QString> words;
        for (int role = 0; role <= int(lastUseRole); ++role) {
            ModelUse use;
            use.role = ModelUse::Role(role);
            use.text = QStringLiteral("p/m");
            const QString each = modelUseWords(use);
            QVERIFY2(each.contains(use.text), qPrintable(each));
            words.insert(each);
        }
        QCOMPARE(words.size(), int(lastUseRole) + 1);
    }
    void dialectsWithoutANameStay()
    {
        QCOMPARE(apiWords(QStringLiteral("google-vertex")), QStringLiteral("google-vertex"));
        QCOMPARE(apiWords(QStringLiteral("openai-responses")), QStringLiteral("OpenAI Responses"));
    }
};

QTEST_GUILESS_MAIN(TestFormWording)
#include "tst_formwording.moc"
