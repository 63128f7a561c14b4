#include "config/configcodes.h"
#include "wording/configwording.h"

#include <QTest>

using namespace Hearth;

class TestConfigWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *code, const QStringList &arguments,
                             const char *sentence) {
            QTest::addRow("%s", name)
                << QString::fromLatin1(code) << arguments << QString::fromUtf8(sentence);
        };

        row("two pieces of grammar are alternatives", "unexpected_token",
            {QStringLiteral("]"), QStringLiteral(", }")},
            "\"]\" cannot stand here; expected is \",\" or \"}\".");
        row("a value is named in words", "unexpected_token", {QStringLiteral(","), QStringLiteral("value ]")},
            "\",\" cannot stand here; expected is a value or \"]\".");
        row("a key is named in words", "unexpected_token", {QStringLiteral("{"), QStringLiteral("key }")},
            "\"{\" cannot stand here; expected is a key or \"}\".");
        row("nothing is expected", "unexpected_token", {QStringLiteral("]"), {}}, "\"]\" cannot stand here.");
        row("a word that can be put right", "unexpected_token",
            {QStringLiteral("True"), QStringLiteral("true")},
            "\"True\" cannot stand here. Did you mean \"true\"?");
        row("text without quotes, which may be a key, is not repeated", "unexpected_token",
            {QStringLiteral("sk-secret"), QStringLiteral("\"sk-secret\"")},
            "This text must stand in quotes.");
        row("a comment of another language", "unexpected_character",
            {QStringLiteral("# local"), QStringLiteral("//")}, "A comment begins with //, not with #.");
        row("a character that is seen", "unexpected_character", {QStringLiteral("@"), QStringLiteral(", ]")},
            "The character \"@\" cannot stand here; expected is \",\" or \"]\".");
        row("a character that is not seen", "unexpected_character",
            {QStringLiteral("\u200b"), QStringLiteral("value")},
            "The character \"U+200B\" cannot stand here; expected is a value.");
        row("open brackets are a sequence", "unexpected_end", {{}, QStringLiteral("] } }")},
            "The file ends too early; still missing: \"] } }\".");
        row("a string keeps its own quotation marks", "missing_comma", {QStringLiteral("\"api\""), {}},
            "A comma is missing before \"api\".");
        row("what follows the whole value", "trailing_content", {QStringLiteral("}"), QStringLiteral("end")},
            "The file should end before \"}\"; one file holds one value.");

        row("types are words", "wrong_type", {QStringLiteral("object|string"), QStringLiteral("array")},
            "This must be an object { … } or a text in quotes, not a list [ … ].");
        row("a boolean", "wrong_type", {QStringLiteral("boolean"), QStringLiteral("null")},
            "This must be true or false, not null.");
        row("a type alone", "wrong_type", {QStringLiteral("number"), {}}, "This must be a number.");
        row("the root", "root_not_object", {QStringLiteral("array")},
            "The whole file must be one object { … }, not a list [ … ].");
        row("a range", "out_of_range", {QStringLiteral("70000"), QStringLiteral("1..65535")},
            "70000 is out of range; allowed: from 1 to 65535.");
        row("a lower bound", "out_of_range", {QStringLiteral("-1"), QStringLiteral("> 0")},
            "-1 is out of range; allowed: more than 0.");
        row("an upper bound", "out_of_range",
            {QStringLiteral("1e300"), QStringLiteral("<= 9007199254740991")},
            "1e300 is out of range; allowed: 9007199254740991 at the most.");
        row("a finite number", "out_of_range", {QStringLiteral("Infinity"), QStringLiteral("finite")},
            "Infinity is out of range; allowed: a finite number.");
        row("a form", "invalid_format", {QStringLiteral("::x"), QStringLiteral("ip_address")},
            "\"::x\" will not do here; expected is an IP address, like 127.0.0.1.");
        row("the values that are possible", "invalid_value",
            {QStringLiteral("x"), {}, QStringLiteral("merge"), QStringLiteral("replace")},
            "\"x\" is not one of the possible values: merge, replace.");
        row("the value that was meant", "invalid_value",
            {QStringLiteral("merg"), QStringLiteral("merge"), QStringLiteral("merge")},
            "\"merg\" is not one of the possible values. Did you mean \"merge\"?");
        row("the key that was meant", "unknown_key", {QStringLiteral("primry"), QStringLiteral("primary")},
            "The key \"primry\" is not known here. Did you mean \"primary\"?");
        row("why an included file cannot be used", "include_failed",
            {QStringLiteral("./models.json5"), QStringLiteral("missing")},
            "The included file \"./models.json5\" cannot be used: it does not exist.");
        row("marks in an argument stay what they are", "unknown_key", {QStringLiteral("%2%1"), {}},
            "The key \"%2%1\" is not known here; OpenClaw would refuse the file.");
        row("a code of a newer room is shown as it is", "not_a_code", {QStringLiteral("x")}, "not_a_code");
    }

    void sentence()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        ConfigDiagnostic diagnostic;
        diagnostic.code = code;
        diagnostic.arguments = arguments;
        QCOMPARE(diagnosticSentence(diagnostic), sentence);
    }

    void anUnknownKeyThatIsTakenDoesNothing()
    {
        ConfigDiagnostic diagnostic;
        diagnostic.severity = ConfigDiagnostic::Severity::Warning;
        diagnostic.code = ConfigCode::unknownKey;
        diagnostic.arguments = {QStringLiteral("colour"), QString()};
        QCOMPARE(diagnosticSentence(diagnostic),
            QStringLiteral("The key \"colour\" is not known here; it does nothing."));
    }

    void everyReasonHasWords_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"missing", "outside", "too_large", "unreadable", "circle", "too_deep",
                 "too_many", "not_object"}) {
            QTest::addRow("%s", reason) << QString::fromLatin1(reason);
        }
    }

    void everyReasonHasWords()
    {
        QFETCH(QString, reason);
        ConfigDiagnostic diagnostic;
        diagnostic.code = ConfigCode::includeFailed;
        diagnostic.arguments = {QStringLiteral("x"), reason};
        QVERIFY(!diagnosticSentence(diagnostic).contains(QLatin1String(": ") + reason + QLatin1Char('.')));
    }

    void repairsHaveWords_data()
    {
        QTest::addColumn<ConfigRepair::Act>("act");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        using Act = ConfigRepair::Act;
        QTest::addRow("set") << Act::Set << QStringList(QStringLiteral("32768"))
                             << QStringLiteral("Set to 32768");
        QTest::addRow("add") << Act::Add
                             << QStringList{QStringLiteral("gateway.mode"), QStringLiteral("\"local\"")}
                             << QStringLiteral("Add gateway.mode: \"local\"");
        QTest::addRow("rename") << Act::Rename << QStringList(QStringLiteral("contextWindow"))
                                << QStringLiteral("Rename to contextWindow");
        QTest::addRow("remove") << Act::Remove << QStringList() << QStringLiteral("Remove");
        QTest::addRow("insert") << Act::Insert
                                << QStringList{QStringLiteral("p/m"), QStringLiteral("modelPolicy.allow")}
                                << QStringLiteral("Add p/m to modelPolicy.allow");
    }

    void repairsHaveWords()
    {
        QFETCH(ConfigRepair::Act, act);
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        QCOMPARE(repairWords({act, arguments, {}, true}), words);
    }

    void everyFormHasWords_data()
    {
        QTest::addColumn<QString>("form");
        for (const char *form : {"environment_variable", "secret_provider", "json_pointer", "exec_id",
                 "ip_address", "route_name", "absolute_path", "https_url", "policy_entry", "agent_id",
                 "host_name", "origin", "model_reference", "zoned_time", "region", "client_name", "sha256"}) {
            QTest::addRow("%s", form) << QString::fromLatin1(form);
        }
    }

    void everyFormHasWords()
    {
        QFETCH(QString, form);
        ConfigDiagnostic diagnostic;
        diagnostic.code = ConfigCode::invalidFormat;
        diagnostic.arguments = {QStringLiteral("x"), form};
        QVERIFY2(!diagnosticSentence(diagnostic).contains(form), qPrintable(diagnosticSentence(diagnostic)));
    }
};

QTEST_GUILESS_MAIN(TestConfigWording)
#include "tst_configwording.moc"
