#include "forms/numberfield.h"

#include <QEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QWheelEvent>

namespace Hearth {

namespace {

constexpr qint64 kibi = 1024;
constexpr qsizetype mostDigits = 15; ///< Exact as a JSON number.
constexpr int shownCharacters = 9; ///< "1,048,576"

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

std::optional<qint64> countFromText(const QString &text, bool *isRight)
{
    static const QRegularExpression form(
        QStringLiteral(
            "\\A(?:\\d+|\\d{1,3}(?:[,.\\x{20}\\x{a0}\\x{2009}\\x{202f}'\\x{2019}_]\\d{3})+)([kK]?)\\z"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString trimmed = text.trimmed();
    *isRight = true;
    if (trimmed.isEmpty()) {
        return std::nullopt;
    }
    const QRegularExpressionMatch match = form.match(trimmed);
    qint64 number = 0;
    qsizetype digits = 0;
    for (const QChar each : trimmed) {
        if (each.digitValue() >= 0 && digits++ < mostDigits) {
            number = number * 10 + each.digitValue();
        }
    }
    *isRight = match.hasMatch() && digits <= mostDigits;
    if (!*isRight) {
        return std::nullopt;
    }
    return match.captured(1).isEmpty() ? number : number * kibi;
}

NumberField::NumberField(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shownCharacters);
    lineEdit()->setMaxLength(24);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberField::onEdited);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &NumberField::showValue);
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_value = m_picks.value(index);
        m_isRight = true;
        showValue();
        Q_EMIT valueEdited();
    });
}

void NumberField::setPicks(const QList<qint64> &picks)
{
    m_picks = picks;
    retranslate();
}

void NumberField::setPlaceholder(const QString &text)
{
    lineEdit()->setPlaceholderText(text);
}

void NumberField::setValue(const std::optional<qint64> &value)
{
    m_value = value;
    m_isRight = true;
    showValue();
}

void NumberField::retranslate()
{
    clear();
    for (const qint64 pick : std::as_const(m_picks)) {
        addItem(grouped(pick));
    }
    showValue();
}

void NumberField::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the form scrolls
}

void NumberField::onEdited(const QString &text)
{
    m_value = countFromText(text, &m_isRight);
    Q_EMIT valueEdited();
}

void NumberField::showValue()
{
    if (!m_isRight) {
        return; // what was typed stays to be put right
    }
    setCurrentIndex(m_value ? int(m_picks.indexOf(*m_value)) : -1);
    setEditText(m_value ? grouped(*m_value) : QString());
}

PriceField::PriceField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(16);
    setAlignment(Qt::AlignRight);
}

std::optional<double> PriceField::value() const
{
    bool isRight = false;
    const double number = QLocale().toDouble(text().trimmed(), &isRight);
    if (isRight) {
        return number;
    }
    const double plain = text().trimmed().toDouble(&isRight);
    return isRight ? std::optional(plain) : std::nullopt;
}

bool PriceField::isRight() const
{
    const std::optional<double> number = value();
    return text().trimmed().isEmpty() || (number && qIsFinite(*number));
}

void PriceField::setValue(const std::optional<double> &value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    setText(value ? locale.toString(*value, 'g', QLocale::FloatingPointShortest) : QString());
}

} // namespace Hearth
