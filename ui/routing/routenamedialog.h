#pragma once

#include "config/routeedit.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Hearth {

/// Asks for a route's name: of a new one, or another one.
class RouteNameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a settings: what the name is held against. \a now: what the route is called; empty: it is new.
    RouteNameDialog(const Json5Document &settings, const QString &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void nameChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void retranslate();
    [[nodiscard]] QString problemSentence() const;

    Json5Document m_settings;
    QString m_now;
    QLabel *m_label;
    QLineEdit *m_name;
    QLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_accept;
};

} // namespace Hearth
