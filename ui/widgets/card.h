#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace Hearth {

class ElidedLabel;

/// A surface with a hairline and an optional title: what pages are made of.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    void setTitle(const QString &title); ///< Empty: no title line.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QHBoxLayout *titleRow() { return m_titleRow; } ///< For buttons at the title's right.
    [[nodiscard]] QVBoxLayout *body() { return m_body; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateFont();

    QVBoxLayout *m_outer;
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_body;
    ElidedLabel *m_title;
};

/// A thin line between parts of a card.
[[nodiscard]] QFrame *makeHairline(QWidget *parent);

} // namespace Hearth
