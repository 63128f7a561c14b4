#include "providers/offerlist.h"

#include "providers/offeredmodels.h"
#include "widgets/tokens.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int mostRows = 6; ///< More of them scroll.

} // namespace

OfferList::OfferList(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_all(new QCheckBox(this))
    , m_filter(new QLineEdit(this))
    , m_offered(new OfferedModels(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_list(new QListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tiny);
    m_title->setProperty("strong", true);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::medium);
    m_filter->setObjectName(QStringLiteral("addModelFilter"));
    m_filter->setClearButtonEnabled(true);
    m_all->setObjectName(QStringLiteral("addAllModels"));
    m_all->setTristate(true);
    row->addWidget(m_all);
    row->addWidget(m_filter, 1);
    column->addLayout(row);
    m_shown->setSourceModel(m_offered);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("addModelList"));
    m_list->setModel(m_shown);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    column->addWidget(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_shown->setFilterFixedString(words.trimmed());
        showChosen();
    });
    connect(m_all, &QCheckBox::clicked, this, [this] { chooseShown(m_all->checkState() != Qt::Unchecked); });
    connect(m_offered, &OfferedModels::chosenChanged, this, [this] {
        showChosen();
        Q_EMIT chosenChanged();
    });
}

void OfferList::setModels(const QList<ModelReading> &models, bool hosted)
{
    m_offered->setModels(models, hosted);
    const int rows = std::clamp(int(models.size()), 1, mostRows);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), Space::page) + Space::tiny);
}

QStringList OfferList::chosen() const
{
    return m_offered->chosen();
}

bool OfferList::isEmpty() const
{
    return m_offered->rowCount() == 0;
}

void OfferList::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter models"));
    m_filter->setAccessibleName(tr("Filter models"));
    //: Check box: takes all models that the filter leaves.
    m_all->setText(tr("All shown"));
    m_list->setAccessibleName(tr("Models to take"));
    m_offered->retranslate();
    showChosen();
}

void OfferList::chooseShown(bool checked)
{
    QList<int> rows;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        rows.append(m_shown->mapToSource(m_shown->index(row, 0)).row());
    }
    m_offered->setAll(rows, checked);
}

void OfferList::showChosen()
{
    int checked = 0;
    const int shown = m_shown->rowCount();
    for (int row = 0; row < shown; ++row) {
        checked += m_shown->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked ? 1 : 0;
    }
    const QSignalBlocker blocker(m_all);
    m_all->setCheckState(checked == 0 ? Qt::Unchecked
            : checked == shown        ? Qt::Checked
                                      : Qt::PartiallyChecked);
    const int all = int(chosen().size());
    //: Heading of a list of models, %n: those that are checked, %1: all.
    m_title->setText(tr("Models to take: %n of %1", nullptr, all).arg(m_offered->rowCount()));
}

} // namespace Hearth
