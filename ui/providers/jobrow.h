#pragma once

#include "providers/chosenmodel.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Hearth {

class GlyphLabel;

/// A load or unload under way: stage, percent, how long it usually takes, and a way to end it; or why the
/// last one failed, in the server's own words. GUI thread.
class JobRow final : public QWidget
{
    Q_OBJECT

public:
    explicit JobRow(QWidget *parent = nullptr);
    void setModel(const ChosenModel &chosen, TimePoint now);
    void retranslate();

Q_SIGNALS:
    void cancelRequested();
    void copied(); ///< A report is on the clipboard.

private:
    void showRunning(TimePoint now);
    void showFailure();
    [[nodiscard]] QString runningText(TimePoint now) const;
    [[nodiscard]] QString report() const;

    std::optional<ChosenModel> m_chosen;
    TimePoint m_now;
    GlyphLabel *m_glyph;
    QLabel *m_sentence;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QLabel *m_words;
    QPushButton *m_copy;
};

/// What failed of \a model's last load; none: nothing, or it has been loaded since. Pure.
[[nodiscard]] std::optional<Error> loadFailure(const ModelRow &model);

} // namespace Hearth
