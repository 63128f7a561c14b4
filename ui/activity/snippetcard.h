#pragma once

#include "engine/snapshot.h"
#include "widgets/card.h"
#include "wording/clientsnippets.h"

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Hearth {

/// How a client is pointed at the gateway: its address and ready code, to be copied. GUI thread.
class SnippetCard final : public Card
{
    Q_OBJECT

public:
    explicit SnippetCard(QWidget *parent = nullptr);
    void setGateway(const GatewayState &gateway);
    [[nodiscard]] QString address() const; ///< "http://127.0.0.1:11222/v1"
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showSnippet();
    [[nodiscard]] SnippetClient client() const;

    QString m_url;
    bool m_tokenRequired = true;
    QButtonGroup *m_clients;
    QPlainTextEdit *m_code;
    QLabel *m_hint;
    QPushButton *m_copy;
};

} // namespace Hearth
