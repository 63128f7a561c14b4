#pragma once

#include "health/discoveryvalues.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Hearth {

class GlyphLabel;

/// A search for servers as it goes on: how far it is, what it has found, a button to add each; at its end,
/// where nothing was found, what to try. Takes no room before the first search. GUI thread.
class DiscoveryList final : public QWidget
{
    Q_OBJECT

public:
    explicit DiscoveryList(QWidget *parent = nullptr);
    void setState(const DiscoveryState &state);
    /// Servers that the config has already are left out; shown, with their ids, by default.
    void setHidesConfigured(bool hides);
    /// Of these the list has a line.
    [[nodiscard]] QList<FoundServer> shown() const { return m_shown; }

Q_SIGNALS:
    void addRequested(const Hearth::FoundServer &server);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QWidget *row;
        GlyphLabel *glyph;
        QLabel *name;
        QLabel *facts;
        QLabel *configured;
        QPushButton *add;
    };

    void addLine();
    void showState(const DiscoveryState &state);
    void showLine(qsizetype at);
    [[nodiscard]] static QString factsOf(const FoundServer &server);
    [[nodiscard]] QString statusText() const;

    DiscoveryState m_state;
    QList<FoundServer> m_shown;
    bool m_hidesConfigured = false;
    QLabel *m_status;
    QProgressBar *m_progress;
    QVBoxLayout *m_list;
    QList<Line> m_lines;
};

} // namespace Hearth
