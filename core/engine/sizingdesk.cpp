#include "engine/sizingdesk.h"

#include "engine/machinefiles.h"
#include "secrets/futureanswer.h"
#include "sizing/sizingoverview.h"

#include <QFile>

#include <optional>

namespace Hearth {

/// The catalogues, read when they are first needed.
class SizingDesk::Shelf
{
public:
    Shelf(QString catalogueFolder, QString machineRoot)
        : m_folder(std::move(catalogueFolder))
        , m_root(std::move(machineRoot))
    {
    }

    [[nodiscard]] const Result<SizingCatalogues> &catalogues()
    {
        if (!m_catalogues) {
            m_catalogues = SizingCatalogues::parse(read(QStringLiteral("models")),
                read(QStringLiteral("hardware")), read(QStringLiteral("quants")));
        }
        return *m_catalogues;
    }

    [[nodiscard]] const QString &machineRoot() const { return m_root; }

private:
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(QStringLiteral("%1/%2.json").arg(m_folder, name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString m_folder;
    QString m_root;
    std::optional<Result<SizingCatalogues>> m_catalogues;
};

SizingDesk::SizingDesk(QObject *parent)
    : SizingDesk(QStringLiteral(":/hearth/catalogues"), QString(), parent)
{
}

SizingDesk::SizingDesk(const QString &catalogueFolder, const QString &machineRoot, QObject *parent)
    : QObject(parent)
    , m_shelf(std::make_shared<Shelf>(catalogueFolder, machineRoot))
{
    m_worker.setMaxThreadCount(1);
}

SizingDesk::~SizingDesk()
{
    m_worker.clear();
    m_worker.waitForDone();
}

template <typename T, typename Work>
QFuture<Result<T>> SizingDesk::run(const QString &what, Work work)
{
    const auto answer = std::make_shared<FutureAnswer<T>>(what);
    m_worker.start([answer, shelf = m_shelf, work = std::move(work)] { answer->give(work(*shelf)); });
    return answer->future();
}

QFuture<Result<SizingChoices>> SizingDesk::choices()
{
    return run<SizingChoices>(QStringLiteral("listing the catalogues"),
        [](Shelf &shelf) { return shelf.catalogues().transform(&sizingChoices); });
}

QFuture<Result<SizingAnswer>> SizingDesk::size(const SizingQuestion &question)
{
    return run<SizingAnswer>(QStringLiteral("sizing"), [question](Shelf &shelf) {
        return shelf.catalogues().and_then(
            [&question](const SizingCatalogues &catalogues) { return Hearth::size(question, catalogues); });
    });
}

QFuture<Result<QList<MemoryPoint>>> SizingDesk::memoryOverContext(const SizingQuestion &question)
{
    return run<QList<MemoryPoint>>(QStringLiteral("sizing"), [question](Shelf &shelf) {
        return shelf.catalogues().and_then([&question](const SizingCatalogues &catalogues) {
            return Hearth::memoryOverContext(question, catalogues);
        });
    });
}

QFuture<Result<MachineReading>> SizingDesk::readThisMachine()
{
    return run<MachineReading>(QStringLiteral("looking at this computer"), [](Shelf &shelf) {
        const Result<SizingCatalogues> &catalogues = shelf.catalogues();
        return Result<MachineReading>(
            readMachine(shelf.machineRoot(), catalogues ? catalogues->hardware : HardwareCatalogue()));
    });
}

} // namespace Hearth
