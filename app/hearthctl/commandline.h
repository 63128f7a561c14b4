#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

namespace Hearth {

/// The options and arguments of one command: what QCommandLineParser does, but for its help, which cuts Thai
/// in the middle of words, counts a Chinese character as one column and names the program without the
/// command.
class CommandLine
{
    Q_DISABLE_COPY_MOVE(CommandLine)

public:
    CommandLine() = default;

    void addOption(const QCommandLineOption &option);
    /// \a syntax is how the usage line names it: `[FILE]`.
    void addPositionalArgument(const QString &name, const QString &description, const QString &syntax);

    /// False when \a arguments are wrong; parser().errorText() says how.
    [[nodiscard]] bool parse(const QStringList &arguments);
    [[nodiscard]] const QCommandLineParser &parser() const { return m_parser; }
    /// The options, each with what it does, in lines.
    [[nodiscard]] QStringList optionRows() const;
    /// The help of \a command ("hearthctl check"), below 80 columns where words allow it.
    [[nodiscard]] QString help(const QString &command, const QString &summary) const;

private:
    struct Argument
    {
        QString description;
        QString syntax;
    };

    QCommandLineParser m_parser;
    QList<QCommandLineOption> m_options;
    QList<Argument> m_arguments;
};

} // namespace Hearth
