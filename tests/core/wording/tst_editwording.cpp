#include "wording/editwording.h"
#include "wording/templatewording.h"

#include <QSet>
#include <QTest>

using namespace Hearth;

namespace {

/// \a text is a text of its own, with nothing left to fill in.
void take(QSet<QString> &seen, const QString &text)
{
    QVERIFY2(!text.trimmed().isEmpty(), "empty");
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
    QVERIFY2(!seen.contains(text), qPrintable(text));
    seen.insert(text);
}

} // namespace

class TestEditWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTemplateHasATitleAndADescription()
    {
        QSet<QString> seen;
        for (int kind = 0; kind <= int(lastTemplateKind); ++kind) {
            take(seen, templateTitle(ConfigTemplate::Kind(kind)));
            take(seen, templateDescription(ConfigTemplate::Kind(kind)));
        }
    }

    void everyInputHasALabelAndHelp()
    {
        QSet<QString> labels;
        for (int input = 0; input <= int(lastTemplateInput); ++input) {
            take(labels, templateInputLabel(TemplateInput(input)));
            QVERIFY(templateInputHelp(TemplateInput(input)).endsWith(u'.'));
        }
    }

    void everyProblemHasASentence()
    {
        QSet<QString> seen;
        for (int kind = 0; kind <= int(lastTemplateProblem); ++kind) {
            const TemplateProblem problem{
                TemplateInput::Model, TemplateProblem::Kind(kind), QStringLiteral("@@")};
            const QString sentence = templateProblemSentence(problem);
            take(seen, sentence);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        }
        for (int problem = 0; problem <= int(lastRenameProblem); ++problem) {
            take(seen,
                renameProblemSentence(RenameProblem(problem), {QStringLiteral("a"), QStringLiteral("b")}));
        }
        for (const AliasProblem problem : {AliasProblem::OtherModel, AliasProblem::ModelId}) {
            take(seen, aliasProblemSentence(problem, QStringLiteral("a")));
        }
        QVERIFY(!aliasProblemSentence(AliasProblem::BadForm, QStringLiteral("a")).isEmpty());
        take(seen, modeSentence(OpenClawConfig::Mode::Merge));
        take(seen, modeSentence(OpenClawConfig::Mode::Replace));
    }

    void aKeyThatGivesWayIsNotShown()
    {
        const Json5Path path = Json5Path().child(QStringLiteral("apiKey"));
        const QString hidden = templateReplacementLine({path, {}, QStringLiteral("\"${KEY}\"")});
        QVERIFY(hidden.contains(QStringLiteral("apiKey")) && hidden.contains(QStringLiteral("${KEY}")));
        QVERIFY(templateReplacementLine({path, QStringLiteral("1"), QStringLiteral("2")})
                    .contains(QStringLiteral("1 → 2")));
    }
};

QTEST_GUILESS_MAIN(TestEditWording)
#include "tst_editwording.moc"
