#pragma once

#include "base/secret.h"
#include "config/hearthsettings.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Hearth {

class SettingsWriter;

/// A client of the gateway is made: name and scope first, then its token, which is shown this once. Esc
/// leaves it at any moment; before the token is made nothing has changed.
class ClientDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a writer outlives this.
    explicit ClientDialog(SettingsWriter &writer, QWidget *parent = nullptr);

Q_SIGNALS:
    void tokenCopied();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildToken();
    void retranslate();
    void check();
    void make();
    void showToken(bool isInForce);
    [[nodiscard]] ClientSettings client() const;
    [[nodiscard]] QString problem() const; ///< Why it cannot be made; empty: it can.

    SettingsWriter &m_writer;
    QStackedWidget *m_pages;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_modelsLabel;
    QLineEdit *m_models;
    QLabel *m_modelsHelp;
    QLabel *m_placesLabel;
    QCheckBox *m_local;
    QCheckBox *m_lan;
    QCheckBox *m_hosted;
    QCheckBox *m_finalOnly;
    QLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_make;
    QLabel *m_tokenWords;
    QLineEdit *m_tokenField;
    QPushButton *m_copy;
    QLabel *m_later;
    QPushButton *m_done;
    Secret m_token; ///< Empty until it is made.
    QString m_refusal; ///< Of the last try.
};

} // namespace Hearth
