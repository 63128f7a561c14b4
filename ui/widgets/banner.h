#pragma once

#include "widgets/stateglyph.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Hearth {

/// A message in the window, above what it is about: a glyph, sentences, up to three buttons. Not a dialog: it
/// stands in nobody's way and goes when its cause goes.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);
    void setMessage(Glyph glyph, const QString &sentence);
    /// Empty: no such button.
    void setActions(const QString &main, const QString &other = {}, const QString &third = {});
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void mainTriggered();
    void otherTriggered();
    void thirdTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GlyphLabel *m_glyph;
    QLabel *m_sentence;
    QPushButton *m_main;
    QPushButton *m_other;
    QPushButton *m_third;
};

} // namespace Hearth
