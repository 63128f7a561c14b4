#include "config/modelref.h"

#include <QTest>

using namespace Hearth;

class TestModelRef : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("model");
        QTest::addRow("plain") << QStringLiteral("lmstudio/minimax-m2.1-gs32") << QStringLiteral("lmstudio")
                               << QStringLiteral("minimax-m2.1-gs32");
        QTest::addRow("split at the first slash")
            << QStringLiteral("openrouter/moonshotai/kimi-k2") << QStringLiteral("openrouter")
            << QStringLiteral("moonshotai/kimi-k2");
        QTest::addRow("provider loses case and spaces, model keeps its case") << QStringLiteral(
            "  LM Studio /Qwen3-8B ") << QStringLiteral("lm studio") << QStringLiteral("Qwen3-8B");
        QTest::addRow("colon and at sign belong to the model")
            << QStringLiteral("ollama/qwen3:8b@q4_k_m") << QStringLiteral("ollama")
            << QStringLiteral("qwen3:8b@q4_k_m");
        QTest::addRow("model may begin with a slash")
            << QStringLiteral("local//models/a.gguf") << QStringLiteral("local")
            << QStringLiteral("/models/a.gguf");
        for (const char *text : {"", " ", "bare", "/model", " /model", "provider/", "provider/  ", "/"}) {
            QTest::addRow("no reference: '%s'", text) << QString::fromLatin1(text) << QString() << QString();
        }
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, provider);
        QFETCH(QString, model);
        const std::optional<ModelRef> ref = ModelRef::parse(text);
        QCOMPARE(ref.has_value(), !provider.isEmpty());
        if (ref) {
            QCOMPARE(ref->provider, provider);
            QCOMPARE(ref->model, model);
            QVERIFY(ModelRef::parse(ref->toString()) == ref);
        }
    }

    void knowsAuthProfiles_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("profile");
        QTest::addRow("a profile") << QStringLiteral("claude@work") << QStringLiteral("work");
        QTest::addRow("unsloth dynamic is read as one")
            << QStringLiteral("qwen3-8b@ud") << QStringLiteral("ud");
        QTest::addRow("a date stamp") << QStringLiteral("claude@20250101") << QString();
        QTest::addRow("seven digits are no date")
            << QStringLiteral("claude@2025010") << QStringLiteral("2025010");
        QTest::addRow("a quantisation") << QStringLiteral("qwen/qwen3-8b@q4_k_m") << QString();
        QTest::addRow("a short quantisation") << QStringLiteral("qwen3-8b@Q8") << QString();
        QTest::addRow("an i-quant") << QStringLiteral("qwen3-8b@iq4_xs") << QString();
        QTest::addRow("q without digits") << QStringLiteral("qwen3-8b@quick") << QStringLiteral("quick");
        QTest::addRow("an empty part after the digits") << QStringLiteral("m@q4_") << QStringLiteral("q4_");
        QTest::addRow("bits") << QStringLiteral("qwen3-8b@4bit") << QString();
        QTest::addRow("bits without a number") << QStringLiteral("qwen3-8b@bit") << QStringLiteral("bit");
        QTest::addRow("before the last slash") << QStringLiteral("a@work/qwen") << QString();
        QTest::addRow("nothing after it") << QStringLiteral("qwen@") << QString();
        QTest::addRow("nothing before it") << QStringLiteral("@work") << QString();
    }
    void knowsAuthProfiles()
    {
        QFETCH(QString, model);
        QFETCH(QString, profile);
        const ModelRef ref{QStringLiteral("p"), model};
        QCOMPARE(ref.authProfile(), profile);
    }
};

QTEST_GUILESS_MAIN(TestModelRef)
#include "tst_modelref.moc"
