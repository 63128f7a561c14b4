#pragma once

#include "config/configvalues.h"
#include "json5/json5structure.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace Hearth {

class OutlineModel;

/// A document as a tree, with a field that narrows it down. What is open and chosen stays so while the
/// document changes. Enter or a click leads to a value's place in the text.
class OutlineView final : public QWidget
{
    Q_OBJECT

public:
    explicit OutlineView(QWidget *parent = nullptr);

    /// As OutlineModel::setContent().
    void setContent(const Json5Document &document, const Json5SecretTest &isSecret,
        const QList<ConfigDiagnostic> &findings);
    /// Chooses the row at \a path, or the nearest above it that can be seen; tells nobody. What lies on the
    /// way opens.
    void setCurrentPath(const Json5Path &path);
    [[nodiscard]] Json5Path currentPath() const;

    /// Rows that a filter opens by itself; our choice: more than anybody reads.
    static constexpr int mostOpened = 500;

Q_SIGNALS:
    void activated(const Hearth::Json5Path &path);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter();
    void openMatches();
    void openFirstTime();
    [[nodiscard]] QList<Json5Path> openPaths() const;
    void updateNothing();
    void retranslate();

    QLineEdit *m_filter;
    QTreeView *m_tree;
    QLabel *m_nothing;
    OutlineModel *m_model;
    QTimer m_filterPause;
    QList<Json5Path> m_openBefore; ///< Before the filter.
    bool m_wasFilled = false;
};

} // namespace Hearth
