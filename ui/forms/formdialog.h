#pragma once

#include "config/formcheck.h"
#include "json5/json5document.h"

#include <QDialog>
#include <QList>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Hearth {

class FormField;

/// A dialog of labelled fields that is checked while it is filled in: each problem stands under its field,
/// and beside the buttons why the main one cannot be pressed. Enter accepts, Esc cancels. The fields scroll
/// where the screen is too low.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a document: what the input will be checked against. In a large one the check waits for a pause in
    /// typing.
    FormDialog(const Json5Document &document, QWidget *parent);
    void accept() override; ///< After a check that still waits; not with a problem.

protected:
    /// Calls setProblems() for the input as it is.
    virtual void check() = 0;
    void checkSoon(); ///< For what people change.
    /// Sets all texts again. Call it once at the end of the constructor.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    /// At least so large when it opens, as far as the screen is; before show().
    void setUsualSize(const QSize &size) { m_usualSize = size; }
    void setAcceptText(const QString &text);
    void setCancelText(const QString &text);
    [[nodiscard]] QVBoxLayout *body() { return m_body; }
    /// A field in a row of its own, or in \a row.
    FormField *addField(const QString &key, QWidget *control, QHBoxLayout *row = nullptr,
        QWidget *focus = nullptr, int stretch = 1);
    [[nodiscard]] QHBoxLayout *addRow(); ///< For fields side by side.
    /// A muted line at the end: what the form does not show, which is so many headers and the keys of other
    /// settings.
    void setFurther(qsizetype headers, const QStringList &otherKeys);
    void setProblems(const QList<FormProblem> &problems);
    /// What else stands in the way of accepting, said beside the buttons; empty: nothing. Call it before
    /// setProblems().
    void setObstacle(bool isThere, const QString &sentence = {});

private:
    [[nodiscard]] QSize wantedSize();

    QSize m_usualSize{0, 0};
    QWidget *m_page;
    QVBoxLayout *m_body;
    QLabel *m_further;
    QLabel *m_reason;
    QPushButton *m_cancel;
    QPushButton *m_accept;
    QTimer m_checkTimer;
    QList<FormField *> m_fields;
    bool m_hasObstacle = false;
    QString m_obstacle;
};

} // namespace Hearth
