#include "config/formcheck.h"

#include "formtexts.h"

#include <QTest>

using namespace Hearth;

using ProviderChange = void (*)(ProviderForm &);
using ModelChange = void (*)(ModelForm &);

class TestFormCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksAProvider_data();
    void checksAProvider();
    void checksAModel_data();
    void checksAModel();
};

void TestFormCheck::checksAProvider_data()
{
    using Code = FormProblem::Code;
    QTest::addColumn<ProviderChange>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, ProviderChange change, const QString &expected) {
        QTest::addRow("%s", name) << change << (expected.isEmpty() ? QStringList() : QStringList(expected));
    };
    row("nothing", [](ProviderForm &) {}, {});
    row(
        "no id", [](ProviderForm &form) { form.id = s(" "); }, s("id ") + codeOf(Code::IdEmpty) + u'!');
    row(
        "taken", [](ProviderForm &form) { form.id = s("Anthropic"); },
        s("id ") + codeOf(Code::IdTaken) + u'!');
    row(
        "slash", [](ProviderForm &form) { form.id = s("a/b"); }, s("id ") + codeOf(Code::IdSlash) + u'!');
    row(
        "a space", [](ProviderForm &form) { form.id = s("a b"); },
        s("id ") + codeOf(Code::CannotBeRenamed) + u'!');
    row(
        "no URL", [](ProviderForm &form) { form.baseUrl = s("nonsense"); }, s("baseUrl base_url_invalid!"));
    row(
        "no version", [](ProviderForm &form) { form.baseUrl = s("http://127.0.0.1:1234"); },
        s("baseUrl base_url_no_version"));
    row(
        "api", [](ProviderForm &form) { form.api = s("opnai"); }, s("api invalid_value!"));
    row(
        "variable",
        [](ProviderForm &form) {
            form.key = {KeyForm::Kind::Variable, s("a-b"), {}, {}, {}, {}};
        },
        s("apiKey ") + codeOf(Code::VariableForm) + u'!');
    row(
        "marker",
        [](ProviderForm &form) {
            form.key = {KeyForm::Kind::Marker, {}, {}, {}, {}, {}};
        },
        s("apiKey ") + codeOf(Code::MarkerEmpty) + u'!');
    row(
        "no literal",
        [](ProviderForm &form) {
            form.key = {KeyForm::Kind::Literal, {}, {}, {}, {}, {}};
        },
        s("apiKey ") + codeOf(Code::LiteralEmpty) + u'!');
    row(
        "redacted",
        [](ProviderForm &form) {
            form.key = {KeyForm::Kind::Literal, {}, {}, {}, {}, Secret("__OPENCLAW_REDACTED__")};
        },
        s("apiKey ") + codeOf(Code::LiteralRedacted) + u'!');
    row(
        "plain key",
        [](ProviderForm &form) {
            form.key = {KeyForm::Kind::Literal, {}, {}, {}, {}, Secret("sk-0123456789012345678901234")};
        },
        s("apiKey plain_key"));
    row(
        "half a reference",
        [](ProviderForm &form) {
            form.key = {KeyForm::Kind::Reference, {}, SecretInput::Source::Exec, s("h"), {}, {}};
        },
        s("apiKey ") + codeOf(Code::ReferenceIncomplete) + u'!');
    row(
        "undeclared secret provider",
        [](ProviderForm &form) {
            form.key = {KeyForm::Kind::Reference, {}, SecretInput::Source::Exec, s("h"), s("x"), {}};
        },
        s("apiKey secret_provider_missing"));
    row(
        "timeout", [](ProviderForm &form) { form.timeoutSeconds = 0; }, s("timeoutSeconds out_of_range!"));
    row(
        "no address", [](ProviderForm &form) { form.id = s("box"), form.baseUrl.clear(); },
        s("baseUrl ") + codeOf(Code::AddressEmpty) + u'!');
}

void TestFormCheck::checksAProvider()
{
    QFETCH(ProviderChange, change);
    QFETCH(QStringList, expected);
    const Json5Document document = parsed(commented);
    ProviderForm form = readProviderForm(document, s("lmstudio"));
    change(form);
    QCOMPARE(told(checkProviderForm(document, s("lmstudio"), form)), expected);
}

void TestFormCheck::checksAModel_data()
{
    using Code = FormProblem::Code;
    QTest::addColumn<ModelChange>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, ModelChange change, const QString &expected) {
        QTest::addRow("%s", name) << change << (expected.isEmpty() ? QStringList() : QStringList(expected));
    };
    row("nothing", [](ModelForm &) {}, {});
    row(
        "no id", [](ModelForm &form) { form.id.clear(); }, s("id ") + codeOf(Code::IdEmpty) + u'!');
    row(
        "taken", [](ModelForm &form) { form.id = s("minimax"); }, s("id ") + codeOf(Code::IdTaken) + u'!');
    row(
        "no name", [](ModelForm &form) { form.name.clear(); }, s("name ") + codeOf(Code::NameEmpty) + u'!');
    row(
        "small window", [](ModelForm &form) { form.contextWindow = 8192; },
        s("contextWindow context_window_small"));
    row(
        "no window", [](ModelForm &form) { form.contextWindow = 0; }, s("contextWindow out_of_range!"));
    row(
        "long answers", [](ModelForm &form) { form.maxTokens = 65536; },
        s("maxTokens max_tokens_over_window"));
    row(
        "cap", [](ModelForm &form) { form.contextTokens = 65537; },
        s("contextTokens context_tokens_over_window"));
    row(
        "price", [](ModelForm &form) { form.costInput = -1; }, s("cost negative_cost"));
    row(
        "input", [](ModelForm &form) { form.input = QStringList(s("smell")); }, s("input invalid_value!"));
}

void TestFormCheck::checksAModel()
{
    QFETCH(ModelChange, change);
    QFETCH(QStringList, expected);
    const Json5Document document = parsed(commented);
    ModelForm form = readModelForm(document, at(qwen));
    change(form);
    QCOMPARE(told(checkModelForm(document, s("lmstudio"), 1, form)), expected);
    form.id += s("-new"); // the same for a new one, but for the id
    if (!expected.value(0).startsWith(s("id "))) {
        QCOMPARE(told(checkModelForm(document, s("lmstudio"), -1, form)), expected);
    }
}

QTEST_GUILESS_MAIN(TestFormCheck)
#include "tst_formcheck.moc"
