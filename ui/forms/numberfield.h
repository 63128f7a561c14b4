#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QList>

#include <optional>

namespace Hearth {

/// A number of tokens as people write it: plain digits, or grouped (`196,608`, `196 608`), or by 1,024
/// (`192k`). Nothing for an empty text; false in \a isRight for what is none.
[[nodiscard]] std::optional<qint64> countFromText(const QString &text, bool *isRight);

/// A whole number, grouped as the language does it, with usual values to pick from. Empty means: not set.
class NumberField final : public QComboBox
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    void setPicks(const QList<qint64> &picks);
    void setPlaceholder(const QString &text);
    [[nodiscard]] std::optional<qint64> value() const { return m_value; }
    [[nodiscard]] bool isRight() const { return m_isRight; } ///< False while the text is no number.
    void setValue(const std::optional<qint64> &value); ///< No signal.
    void retranslate(); ///< Groups again.

Q_SIGNALS:
    void valueEdited(); ///< By a person.

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void onEdited(const QString &text);
    void showValue();

    QList<qint64> m_picks;
    std::optional<qint64> m_value;
    bool m_isRight = true;
};

/// A price: a number with a decimal sign, of the language or a point. Empty means: not set.
class PriceField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PriceField(QWidget *parent = nullptr);
    [[nodiscard]] std::optional<double> value() const;
    [[nodiscard]] bool isRight() const;
    void setValue(const std::optional<double> &value);
};

} // namespace Hearth
