#pragma once

#include "engine/sizingdesk.h"
#include "sizing/fitadvice.h"

#include <QObject>

#include <optional>

namespace Hearth {

/// Asks the desk one question at a time, then what goes with it: the series for the chart, and what would
/// make it fit. A newer question ends the older one; of several waiting only the newest is asked. GUI thread.
class SizingInquiry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SizingInquiry)

public:
    /// \a desk outlives this.
    explicit SizingInquiry(SizingDesk &desk, QObject *parent = nullptr);
    ~SizingInquiry() override;

    /// \a model: the one of \a question.
    void ask(const SizingQuestion &question, const ModelChoice &model);

Q_SIGNALS:
    void answered(const Hearth::SizingQuestion &question, const Hearth::SizingAnswer &answer);
    void failed(const Hearth::SizingQuestion &question, const Hearth::Error &error); ///< Nothing follows it.
    void overviewReady(const Hearth::SizingQuestion &question, const QList<Hearth::MemoryPoint> &points);
    /// Only what helps; emitted once for each question that is not followed by a newer one.
    void adviceReady(const Hearth::SizingQuestion &question, const QList<Hearth::FitAdvice> &advice);

private:
    struct Asked
    {
        SizingQuestion question;
        ModelChoice model;
    };

    void begin();
    void onAnswer(const Result<SizingAnswer> &answer);
    void tryNext();
    void onTried(const FitAdvice &advice, const Result<SizingAnswer> &answer);
    [[nodiscard]] bool goesOn(); ///< False: a newer question waits and has been begun.

    SizingDesk &m_desk;
    bool m_busy = false;
    Asked m_now;
    std::optional<Asked> m_waiting;
    QList<FitAdvice> m_toTry;
    QList<FitAdvice> m_found;
};

} // namespace Hearth
