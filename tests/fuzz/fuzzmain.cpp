#include "fuzzing.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <random>

namespace {

QByteArray current; ///< What a finding was found with.

extern "C" void tellFinding(int)
{
    std::fprintf(stderr, "input in hex: %s\n", current.toHex().constData());
}

void run(const QByteArray &bytes)
{
    current = bytes;
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

/// A byte changed, some taken out, or some put in twice.
void mutate(QByteArray &bytes, std::mt19937 &random)
{
    const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size() + 1));
    const auto length = static_cast<qsizetype>(1 + random() % 16);
    switch (random() % 4) {
    case 0:
        bytes.insert(at, "{}[]:,\"\\\n\r 0"[random() % 13]);
        break;
    case 1:
        bytes.remove(at, length);
        break;
    case 2:
        bytes.insert(at, bytes.mid(at, length));
        break;
    default:
        if (at < bytes.size()) {
            bytes[at] = static_cast<char>(random());
        }
    }
}

} // namespace

/// Runs the files of the folders named on the command line and some thousand mutations of them, always the
/// same ones. HEARTH_FUZZ_ROUNDS in the environment makes it longer.
int main(int count, char **arguments)
{
    const int wanted = qEnvironmentVariableIntValue("HEARTH_FUZZ_ROUNDS");
    const int rounds = 40 * (wanted > 0 ? wanted : 1);
    std::signal(SIGABRT, tellFinding);
    std::mt19937 random(7);
    int files = 0;
    for (int i = 1; i < count; ++i) {
        const QDir folder(QString::fromLocal8Bit(arguments[i]));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                return EXIT_FAILURE;
            }
            const QByteArray bytes = file.readAll();
            ++files;
            run(bytes);
            for (int round = 0; round < rounds; ++round) {
                QByteArray changed = bytes;
                for (auto changes = 1 + random() % 4; changes > 0; --changes) {
                    mutate(changed, random);
                }
                run(changed);
            }
        }
    }
    std::printf("%d files\n", files);
    return files > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
