#pragma once

#include "routing/routingvalues.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Hearth {

/// Takes the JSON of a real request and reads from it what a what-if question needs. Nothing is sent or kept.
class RequestDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RequestDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void questionRead(const Hearth::RouteQuestion &question);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void retranslate();

    QLabel *m_sentence;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_use;
    QString m_wrong; ///< English detail of the reader; empty: nothing is wrong.
};

} // namespace Hearth
