#pragma once

#include "base/result.h"
#include "sizing/machinereading.h"
#include "sizing/sizinganswer.h"
#include "sizing/sizingchoices.h"
#include "sizing/sizingquestion.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace Hearth {

/// Answers "will it run here, and how?" without holding up the thread that asks. Made, used and destroyed in
/// one thread, the GUI's; the catalogues are read once, in a worker thread, where everything is reckoned.
/// Answers come in the order of the questions. Destroying waits for the one at work; the others end with
/// Cancelled.
class SizingDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SizingDesk)

public:
    explicit SizingDesk(QObject *parent = nullptr);
    /// For tests: catalogues from \a catalogueFolder, the machine's files below \a machineRoot.
    SizingDesk(const QString &catalogueFolder, const QString &machineRoot, QObject *parent = nullptr);
    ~SizingDesk() override;

    /// What a question can be made of. Errors here and below: those of SizingCatalogues::parse().
    [[nodiscard]] QFuture<Result<SizingChoices>> choices();
    /// Errors: those of Hearth::size().
    [[nodiscard]] QFuture<Result<SizingAnswer>> size(const SizingQuestion &question);
    /// For a chart; see Hearth::memoryOverContext(). Errors: those of Hearth::size().
    [[nodiscard]] QFuture<Result<QList<MemoryPoint>>> memoryOverContext(const SizingQuestion &question);
    /// What this computer has, looked up anew each time. Without catalogues the cards are not looked up.
    [[nodiscard]] QFuture<Result<MachineReading>> readThisMachine();

private:
    class Shelf;
    template <typename T, typename Work>
    [[nodiscard]] QFuture<Result<T>> run(const QString &what, Work work);

    std::shared_ptr<Shelf> m_shelf; ///< Touched by the jobs alone, of which one runs at a time.
    QThreadPool m_worker;
};

} // namespace Hearth
