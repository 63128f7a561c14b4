#pragma once

#include "chat/answerfacts.h"

#include <QWidget>

class QLabel;

namespace Hearth {

/// What stands under a column: where the last answer came from, its figures, whether it left this computer,
/// and the hops that failed. Lines without content take no room.
class AnswerFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerFoot(QWidget *parent = nullptr);
    void setFacts(const AnswerFacts &facts);

private:
    QLabel *m_answeredBy;
    QLabel *m_figures;
    QLabel *m_place;
    QLabel *m_hops;
};

} // namespace Hearth
