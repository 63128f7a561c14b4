#pragma once

#include <QComboBox>

namespace Hearth {

/// A long list to choose from by scrolling or by typing any part of a name. Lines of headings group it; they
/// cannot be chosen. What is typed and matches nothing is put back.
class SearchCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit SearchCombo(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    void addChoice(const QString &text, const QVariant &data);
    /// Sets the text of line \a index again, a heading or a choice.
    void setLineText(int index, const QString &text);
    /// The first choice that has all words of \a text; -1: none.
    [[nodiscard]] int match(const QString &text) const;
    void choose(int index); ///< As a person would: emits activated().
    void showPopup() override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void onEditingFinished();
    void showName(); ///< Of the current line, from its beginning; whole in the tooltip.
};

} // namespace Hearth
