#pragma once

#include "providers/modelfacts.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Hearth {

class GlyphLabel;

/// Labels and values in columns: figures of one thing, not of many. What a value rests on stands in its
/// tooltip and is read out with it. GUI thread.
class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    /// \a name: the values are named `NAME0`, `NAME1` … for tests and screen readers.
    explicit FactGrid(const QString &name, QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);
    [[nodiscard]] QStringList lines() const; ///< "Label: value", as shown.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell
    {
        QLabel *label;
        QLabel *value;
    };
    void place();
    [[nodiscard]] int pairs() const; ///< Side by side at this width.

    QGridLayout *m_grid;
    QString m_name;
    QList<Cell> m_cells;
    qsizetype m_used = 0;
    int m_pairs = 0; ///< As placed.
    qsizetype m_placed = -1;
};

/// Config beside server, line by line. GUI thread.
class ComparisonGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonGrid(QWidget *parent = nullptr);
    void setComparisons(const QList<Comparison> &lines, bool isDeclared);
    [[nodiscard]] QStringList lines() const; ///< "Label: config | server", as shown.

private:
    struct Line
    {
        QLabel *label;
        QLabel *config;
        QLabel *server;
        GlyphLabel *glyph;
    };

    QGridLayout *m_grid;
    QLabel *m_config;
    QLabel *m_server;
    QList<Line> m_lines;
};

} // namespace Hearth
