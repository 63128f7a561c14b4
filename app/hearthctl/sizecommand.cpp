#include "hearthctl/commands.h"
#include "hearthctl/output.h"
#include "sizing/devicechoice.h"
#include "sizing/sizing.h"
#include "wording/formats.h"
#include "wording/sizingwording.h"
#include "wording/wording.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>

namespace Hearth {

namespace {

QByteArray catalogue(const QString &name)
{
    QFile file(QStringLiteral(":/hearth/catalogues/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonValue integer(quint64 value)
{
    return QJsonValue(static_cast<qint64>(value)); // sizes end at 2^50 [core/sizing]
}

class SizeCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(CommandLine &line) const override
    {
        line.addPositionalArgument(QStringLiteral("model"),
            tr("The model: a name from the catalogue or anything near it, for example minimax-m2.1."),
            QStringLiteral("MODEL"));
        line.addOption({QStringLiteral("quant"), tr("Quantisation, for example Q4_K_M or 8bit-gs32."),
            QStringLiteral("NAME")});
        line.addOption({QStringLiteral("context"), tr("Context window in tokens, all slots together."),
            QStringLiteral("TOKENS")});
        line.addOption(
            {QStringLiteral("slots"), tr("Requests served at the same time."), QStringLiteral("N")});
        line.addOption(
            {QStringLiteral("cache"), tr("Type of the KV cache: f16, q8_0, q4_0 …"), QStringLiteral("TYPE")});
        line.addOption({QStringLiteral("device"),
            tr("A device with its memory, for example rtx-4090, 2x24GiB; may be repeated."),
            QStringLiteral("DEVICE")});
        line.addOption({QStringLiteral("ram"), tr("System memory that may be used, for example 64GiB."),
            QStringLiteral("SIZE")});
        line.addOption({QStringLiteral("weights"), tr("Size of the model's files, where it is known."),
            QStringLiteral("SIZE")});
    }

    QString start(const QCommandLineParser &parser) override
    {
        if (parser.positionalArguments().size() != 1) {
            return tr("size needs one model.");
        }
        SizingQuestion question;
        question.model = parser.positionalArguments().constFirst();
        question.quant = parser.value(QStringLiteral("quant"));
        question.typeK = parser.value(QStringLiteral("cache"));
        if (const QString wrong = readNumbers(parser, question); !wrong.isEmpty()) {
            return wrong;
        }
        const QStringList devices = parser.values(QStringLiteral("device"));
        for (const QString &text : devices) {
            const Result<DeviceChoice> choice = parseDeviceChoice(text);
            if (!choice) {
                return tr("--device \"%1\": %2").arg(text, choice.error().detail);
            }
            question.devices.append(*choice);
        }
        finishLater(answer(question));
        return {};
    }

private:
    static QString readNumbers(const QCommandLineParser &parser, SizingQuestion &question)
    {
        const auto count = [&parser](const QString &option, quint64 &target) {
            bool ok = true;
            if (parser.isSet(option)) {
                target = parser.value(option).toULongLong(&ok);
                ok = ok && target > 0;
            }
            return ok;
        };
        const auto memory = [&parser](const QString &option, quint64 &target) {
            if (!parser.isSet(option)) {
                return true;
            }
            const Result<quint64> bytes = parseMemorySize(parser.value(option));
            target = bytes.value_or(0);
            return bytes.has_value();
        };
        if (!count(QStringLiteral("context"), question.contextTokens)
            || !count(QStringLiteral("slots"), question.slotCount)) {
            return tr("--context and --slots need whole numbers above zero.");
        }
        if (!memory(QStringLiteral("ram"), question.ramBytes)
            || !memory(QStringLiteral("weights"), question.weightsBytes)) {
            return tr("--ram and --weights need a size like 64GiB.");
        }
        return {};
    }

    int answer(const SizingQuestion &question)
    {
        const Result<SizingCatalogues> catalogues =
            SizingCatalogues::parse(catalogue(QStringLiteral("models")),
                catalogue(QStringLiteral("hardware")), catalogue(QStringLiteral("quants")));
        if (!catalogues) {
            note(errorSentence(catalogues.error()));
            return ExitFailed;
        }
        const Result<SizingAnswer> answered = size(question, *catalogues);
        if (!answered) {
            note(errorSentence(answered.error()));
            return ExitFailed;
        }
        if (context().json) {
            printJson(toJson(*answered, !question.devices.isEmpty() || question.ramBytes > 0));
        } else {
            printText(*answered, !question.devices.isEmpty() || question.ramBytes > 0);
        }
        return ExitWell;
    }

    static QJsonObject toJson(const SizingAnswer &answer, bool hasMachine)
    {
        QJsonArray devices;
        for (const DevicePlacement &each : answer.devices) {
            devices.append(QJsonObject{{QStringLiteral("id"), each.id}, {QStringLiteral("name"), each.name},
                {QStringLiteral("usable_bytes"), integer(each.usableBytes)},
                {QStringLiteral("used_bytes"), integer(each.usedBytes)}});
        }
        QJsonArray assumptions;
        for (const Assumption each : answer.assumptions) {
            assumptions.append(assumptionName(each));
        }
        QJsonObject object{{QStringLiteral("model"), answer.modelId},
            {QStringLiteral("fits"), hasMachine ? QJsonValue(answer.fits()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("verdict"),
                hasMachine ? QJsonValue(verdictName(answer.verdict)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("context"), integer(answer.options.contextTokens)},
            {QStringLiteral("weights_bytes"), integer(answer.memory.weights)},
            {QStringLiteral("kv_cache_bytes"), integer(answer.memory.kv)},
            {QStringLiteral("recurrent_state_bytes"), integer(answer.memory.recurrent)},
            {QStringLiteral("compute_bytes"), integer(answer.memory.compute)},
            {QStringLiteral("logits_bytes"), integer(answer.memory.logits)},
            {QStringLiteral("overhead_bytes"), integer(answer.memory.overhead)},
            {QStringLiteral("total_bytes"), integer(answer.memory.total())},
            {QStringLiteral("missing_bytes"), integer(answer.missingBytes)},
            {QStringLiteral("devices"), devices}, {QStringLiteral("ram_bytes"), integer(answer.ramBytes)},
            {QStringLiteral("max_context"), integer(answer.maxContext)},
            {QStringLiteral("assumptions"), assumptions}};
        object.insert(QStringLiteral("decode_tokens_per_second"),
            answer.speed ? QJsonValue(QJsonObject{
                {QStringLiteral("low"), answer.speed->low}, {QStringLiteral("high"), answer.speed->high}})
                         : QJsonValue(QJsonValue::Null));
        return object;
    }

    static void printText(const SizingAnswer &answer, bool hasMachine)
    {
        const auto bytes = [](quint64 value) { return bytesText(static_cast<qint64>(value)); };
        const auto count = [](quint64 value) { return tokensText(static_cast<qint64>(value)); };
        print(tr("%1, %2 tokens of context").arg(answer.modelName, count(answer.options.contextTokens)));
        QList<QStringList> rows{{QStringLiteral("  ") + tr("weights"), bytes(answer.memory.weights)},
            {QStringLiteral("  ") + tr("KV cache"), bytes(answer.memory.kv)}};
        if (answer.memory.recurrent > 0) {
            rows.append({QStringLiteral("  ") + tr("recurrent state"), bytes(answer.memory.recurrent)});
        }
        rows.append({QStringLiteral("  ") + tr("compute buffers"),
            bytes(answer.memory.compute + answer.memory.logits)});
        rows.append({QStringLiteral("  ") + tr("overhead"), bytes(answer.memory.overhead)});
        rows.append({QStringLiteral("  ") + tr("total"), bytes(answer.memory.total())});
        print(alignedRows(rows).join(QLatin1Char('\n')));
        if (hasMachine) {
            print(verdictSentence(answer.verdict));
            if (answer.missingBytes > 0) {
                print(tr("Short by %1.").arg(bytes(answer.missingBytes)));
            }
            if (answer.maxContext > 0) {
                print(tr("Largest context that fits: %1 tokens.").arg(count(answer.maxContext)));
            }
        } else {
            print(tr("Name a machine with --device or --ram to learn whether it fits."));
        }
        if (answer.speed) {
            const QLocale locale;
            print(tr("About %1 to %2 tokens per second (an estimate).")
                      .arg(locale.toString(answer.speed->low, 'f', 1),
                          locale.toString(answer.speed->high, 'f', 1)));
        }
        for (const Assumption each : answer.assumptions) {
            note(assumptionSentence(each));
        }
    }
};

} // namespace

std::unique_ptr<Command> makeSizeCommand(CommandContext context)
{
    return std::make_unique<SizeCommand>(std::move(context));
}

} // namespace Hearth

#include "sizecommand.moc"
