#pragma once

#include "doctor/hearthinfront.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;

namespace Hearth {

class GlyphLabel;

/// Whether OpenClaw sends its requests through Hearth, and the switch for it.
class FrontCard final : public Card
{
    Q_OBJECT

public:
    explicit FrontCard(QWidget *parent = nullptr);
    /// \a address: `baseUrl` of this gateway; empty: it does not listen. \a certificate: PEM file that
    /// OpenClaw must trust to reach it; empty: none. \a canEdit: both files can be changed.
    void setView(const FrontView &view, const QString &address, const QString &certificate, bool canEdit);

Q_SIGNALS:
    void frontRequested(bool inFront);
    void settingsRequested(); ///< Where the gateway's token is.

protected:
    void changeEvent(QEvent *event) override;

private:
    struct ButtonLook
    {
        bool isShown = false;
        bool isEnabled = false;
    };

    void retranslate();
    void showButtons(ButtonLook put, ButtonLook take);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString trust() const;

    FrontView m_view;
    QString m_address;
    QString m_certificate;
    bool m_canEdit = false;
    bool m_hasKeyboard = false; ///< One of the two buttons has it, or had it until it went away.
    GlyphLabel *m_glyph;
    QLabel *m_sentence;
    QLabel *m_detail;
    QPushButton *m_put;
    QPushButton *m_take;
    QPushButton *m_token;
};

} // namespace Hearth
