#pragma once

#include "base/result.h"
#include "config/modelref.h"
#include "health/jobvalues.h"
#include "health/learntvalues.h"
#include "health/trafficvalues.h"
#include "providers/providervalues.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <chrono>
#include <optional>

namespace Hearth {

/// What real requests and loads have taught of each model. Nothing is asked of a server for it. Pure: times
/// are arguments, since 1970-01-01 UTC.
class LearntBook
{
public:
    static constexpr qsizetype speedsKept = 20; ///< For the medians of speed [UX.md 2].
    static constexpr qsizetype loadsKept = 7; ///< For the usual time of a load.
    static constexpr qsizetype maxModels = 1024; ///< Beyond, the longest unused go. Our choice.

    /// A request that has ended. Only served ones count for speed; for the time to first token only those
    /// that found the model ready and were the first attempt.
    void add(const TrafficSample &sample);
    /// A look at \a provider that ended at \a at: sees loads that others have started. Measured as well as
    /// the looks are close together; where they are too far apart nothing is learnt. True when something was.
    bool take(const QString &provider, const ServerReading &reading, std::chrono::milliseconds at);
    /// A load that the user asked for and that has ended well at \a at counts, and replaces what the looks
    /// saw of it. Other jobs are passed over.
    void jobEnded(const ModelJob &job, std::chrono::milliseconds at);

    /// Of \a ref as the config names it; \a reading: its server's last one, which may know the model by
    /// another name; null: none.
    [[nodiscard]] LearntFigures figures(
        const ModelRef &ref, const ServerReading *reading, std::chrono::milliseconds now) const;
    /// How long a load usually takes; none: never seen.
    [[nodiscard]] std::optional<std::chrono::milliseconds> usualLoad(const ModelRef &ref) const;
    /// The same of every model of which it is known.
    [[nodiscard]] QHash<ModelRef, std::chrono::milliseconds> usualLoads() const;

    /// Takes up what \a other knows, an earlier session's book or another Hearth's.
    void merge(const LearntBook &other);
    [[nodiscard]] QByteArray toJson() const; ///< Small: some 300 bytes a model.
    /// Errors: SyntaxError (no JSON), Unsupported (another version), BadResponse (not our file). Entries that
    /// make no sense are passed over.
    [[nodiscard]] static Result<LearntBook> fromJson(const QByteArray &json);

    bool operator==(const LearntBook &other) const { return m_pages == other.m_pages; }

private:
    struct Load
    {
        std::chrono::milliseconds endedAt{0};
        std::chrono::milliseconds took{0};
        bool byJob = false; ///< Asked for by the user here, so measured exactly.

        bool operator==(const Load &) const = default;
    };
    /// Requests of one hour of the clock.
    struct Hour
    {
        qint64 number = 0; ///< Hours since 1970-01-01 UTC.
        int requests = 0;
        int failures = 0;

        bool operator==(const Hour &) const = default;
    };
    struct Page
    {
        QList<qint64> firstTokens; ///< Milliseconds, the last ones.
        QList<double> speeds;
        QList<Load> loads;
        QList<Hour> hours;
        std::chrono::milliseconds lastUsed{0};

        [[nodiscard]] std::chrono::milliseconds lastTouched() const;
        bool operator==(const Page &) const = default;
    };
    /// What the last look saw of a model.
    struct Seen
    {
        ModelState state = ModelState::Unknown;
        std::optional<std::chrono::milliseconds> loadingSince;
    };

    bool addLoad(const ModelRef &ref, const Load &load); ///< False: it is known, or makes no sense.
    void forgetOldest();
    [[nodiscard]] static Page mergedPage(const Page &one, const Page &other);
    [[nodiscard]] static QJsonObject pageToJson(const ModelRef &ref, const Page &page);
    [[nodiscard]] static Page pageFromJson(const QJsonObject &object);

    QHash<ModelRef, Page> m_pages;
    QHash<QString, QHash<QString, Seen>> m_seen; ///< By provider, then by the server's name of the model.
    QHash<QString, std::chrono::milliseconds> m_looks; ///< When each provider was looked at last.
};

} // namespace Hearth
