#pragma once

#include "providers/providervalues.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace Hearth {

class OfferedModels;

/// The models that a server offers, to check those that the config is to name: a filter, and all that it
/// leaves at once. GUI thread.
class OfferList final : public QWidget
{
    Q_OBJECT

public:
    explicit OfferList(QWidget *parent = nullptr);
    /// \a hosted: a catalogue, of which nothing is taken unasked.
    void setModels(const QList<ModelReading> &models, bool hosted);
    [[nodiscard]] QStringList chosen() const; ///< Ids.
    [[nodiscard]] bool isEmpty() const;
    void retranslate();

Q_SIGNALS:
    void chosenChanged();

private:
    void chooseShown(bool checked);
    void showChosen();

    QLabel *m_title;
    QCheckBox *m_all;
    QLineEdit *m_filter;
    OfferedModels *m_offered;
    QSortFilterProxyModel *m_shown;
    QListView *m_list;
};

} // namespace Hearth
