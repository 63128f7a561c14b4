#include "hearthctl/commandline.h"

#include "hearthctl/output.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

class HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(hearthctl)

public:
    static QString usage(const QString &line) { return tr("Usage: %1").arg(line); }
    static QString arguments() { return tr("Arguments:"); }
    static QString options() { return tr("Options:"); }
    //: Stands for all options in a usage line.
    static QString anyOptions() { return tr("[OPTIONS]"); }
};

QString namesOf(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names()) {
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    }
    QString text = names.join(QStringLiteral(", "));
    if (!option.valueName().isEmpty()) {
        text += QLatin1Char(' ') + option.valueName();
    }
    return text;
}

} // namespace

void CommandLine::addOption(const QCommandLineOption &option)
{
    m_parser.addOption(option);
    m_options.append(option);
}

void CommandLine::addPositionalArgument(
    const QString &name, const QString &description, const QString &syntax)
{
    m_parser.addPositionalArgument(name, description, syntax);
    m_arguments.append({description, syntax});
}

bool CommandLine::parse(const QStringList &arguments)
{
    return m_parser.parse(arguments);
}

QStringList CommandLine::optionRows() const
{
    QList<QStringList> rows;
    for (const QCommandLineOption &option : m_options) {
        rows.append({namesOf(option), option.description()});
    }
    return describedRows(rows);
}

QString CommandLine::help(const QString &command, const QString &summary) const
{
    QStringList usage{command, HelpWords::anyOptions()};
    QList<QStringList> arguments;
    for (const Argument &argument : m_arguments) {
        usage.append(argument.syntax);
        arguments.append({argument.syntax, argument.description});
    }
    QStringList lines = wrapped(summary, helpWidth);
    lines += {QString(), HelpWords::usage(usage.join(QLatin1Char(' ')))};
    if (!arguments.isEmpty()) {
        lines += {QString(), HelpWords::arguments()};
        lines += describedRows(arguments);
    }
    lines += {QString(), HelpWords::options()};
    lines += optionRows();
    return lines.join(QLatin1Char('\n'));
}

} // namespace Hearth
