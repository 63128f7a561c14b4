#pragma once

#include "gateway/requestbody.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Hearth {

/// The texts of one request and its answer, to be read and copied. GUI thread.
class BodyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BodyDialog(const RequestBody &body, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_isCut;
    QLabel *m_requestLabel;
    QPlainTextEdit *m_request;
    QLabel *m_answerLabel;
    QPlainTextEdit *m_answer;
    QLabel *m_note;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace Hearth
