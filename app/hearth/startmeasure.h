#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QWidget;

namespace Hearth {

/// Measures a start for tests/benchmarks: milliseconds from the start of the process to the first paint, and
/// the memory resident once the window has come to rest. Prints one line of JSON.
class StartMeasure final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartMeasure)

public:
    /// \a window: not shown yet; outlives this.
    explicit StartMeasure(QWidget &window);

Q_SIGNALS:
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void print();

    QWidget &m_window;
    qint64 m_firstPaint = -1; ///< ms
    QTimer m_rest;
};

} // namespace Hearth
