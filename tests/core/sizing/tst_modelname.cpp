#include "sizing/modelname.h"

#include <QtTest>

using namespace Hearth;

class tst_ModelName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNamesApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        QTest::addColumn<QString>("quantLabel");
        QTest::addColumn<int>("groupSize");
        const auto row = [](const char *text, const char *tokens, const char *quant = "", int group = 0) {
            QTest::addRow("%s", *text ? text : "nothing")
                << QString::fromUtf8(text) << QString::fromUtf8(tokens) << QString::fromUtf8(quant) << group;
        };
        row("minimax-m2.1-gs32", "minimax m2.1", "", 32);
        row("MiniMaxAI/MiniMax-M2.1", "minimax m2.1");
        row("mlx-community/MiniMax-M2.1-8bit-gs32", "minimax m2.1", "8bit-gs32", 32);
        row("MiniMax-M2.7-UD-Q3_K_S-00001-of-00003.gguf", "minimax m2.7", "UD-Q3_K_S");
        row("Qwen/Qwen3-30B-A3B-Instruct-2507", "qwen 3 30b a3b 2507");
        row("Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf", "meta llama 3.1 8b", "Q4_K_M");
        row("llama3.1:8b-instruct-q5_0", "llama 3.1 8b", "Q5_0");
        row("gpt-oss:20b", "gpt oss 20b");
        row("gemma-3-27b-it-qat-iq4_xs", "gemma 3 27b qat", "IQ4_XS");
        row("qwen3-8b-fp8", "qwen 3 8b", "FP8");
        row("gpt-oss-120b-mxfp4", "gpt oss 120b", "MXFP4");
        row("glm-4.5-air@4bit", "glm 4.5 air", "4bit");
        row("deepseek-v3.2-bf16", "deepseek v3.2", "BF16");
        row("", "");
        row("///", "");
    }
    void takesNamesApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QFETCH(QString, quantLabel);
        QFETCH(int, groupSize);
        const ModelName name = readModelName(text);
        QCOMPARE(name.tokens.join(u' '), tokens);
        QCOMPARE(name.quantLabel, quantLabel);
        QCOMPARE(name.groupSize, groupSize);
    }

    void longInputIsCut()
    {
        const ModelName name = readModelName(QString(100000, u'a'));
        QCOMPARE(name.tokens.size(), 1);
        QCOMPARE(name.tokens.first().size(), 256);
    }
};

QTEST_APPLESS_MAIN(tst_ModelName)
#include "tst_modelname.moc"
