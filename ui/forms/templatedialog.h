#pragma once

#include "config/configtemplate.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace Hearth {

class ConfigDraft;
class DifferenceView;
class TemplateFields;

/// Sets models up by a template: which one, its few values, and the text that comes of it before it is
/// applied. Applying is one step of undo in the draft; nothing is saved by it.
class TemplateDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a draft, that of openclaw.json, must outlive this object.
    explicit TemplateDialog(ConfigDraft &draft, QWidget *parent = nullptr);
    void choose(ConfigTemplate::Kind kind); ///< As by a click.
    void accept() override; ///< Applies; stays open when that fails.

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeForm();
    QWidget *makePreview();
    void onChosen(int row);
    void update();
    void retranslate();
    void tell(const QString &sentence, const char *property); ///< Below the text.
    /// Why nothing can be applied; empty: it can.
    [[nodiscard]] QString obstacle() const;
    /// What the text will say; no value: the template cannot be applied, and that is told.
    [[nodiscard]] std::optional<QByteArray> textAfter(QByteArray &before);
    void tellChanges(const TemplateChanges &changes, bool isNew);

    ConfigDraft &m_draft;
    const ConfigTemplate *m_chosen = nullptr;
    TemplateChanges m_changes;
    QByteArray m_newText; ///< In the place of a missing or empty file.
    QListWidget *m_list;
    QLabel *m_description;
    QScrollArea *m_area;
    TemplateFields *m_fields;
    QLabel *m_previewTitle;
    DifferenceView *m_preview;
    QLabel *m_note;
    QPushButton *m_cancel;
    QPushButton *m_apply;
};

} // namespace Hearth
