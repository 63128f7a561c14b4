#pragma once

#include "base/result.h"
#include "config/filecontent.h"
#include "config/fileversion.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Hearth {

class ConfigDraft;
class DataTable;
class DifferenceView;
class HistoryModel;

/// What a draft's file said before: the versions kept of it, what lies between one of them and the text, and
/// the way back. A version is put into the text, as one step of undo: saving is another step.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    /// \a draft outlives this.
    explicit HistoryView(ConfigDraft &draft, QWidget *parent = nullptr);
    void refresh(); ///< Reads what is kept; chooses the newest one that differs.

Q_SIGNALS:
    void restored(const QString &sentence); ///< A version is in the text now.

protected:
    void changeEvent(QEvent *event) override;

private:
    void onHistory(const Result<QList<FileVersion>> &versions);
    void onVersion(const Result<FileContent> &content, const FileVersion &version);
    void showVersion();
    void compare();
    void restore();
    void retranslate();
    [[nodiscard]] const FileVersion *chosen() const;

    ConfigDraft &m_draft;
    HistoryModel *m_model;
    DataTable *m_table;
    QLabel *m_words;
    DifferenceView *m_difference;
    QPushButton *m_restore;
    std::optional<FileContent> m_content; ///< Of the chosen version.
    std::optional<Error> m_error;
};

} // namespace Hearth
