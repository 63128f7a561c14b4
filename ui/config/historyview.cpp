#include "config/historyview.h"

#include "config/differenceview.h"
#include "config/historymodel.h"
#include "draft/configdraft.h"
#include "widgets/datatable.h"
#include "widgets/tokens.h"
#include "wording/wording.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hearth {

namespace {

constexpr int tableWidth = 360; ///< A date, who wrote it, a size.

} // namespace

HistoryView::HistoryView(ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(new HistoryModel(this))
    , m_table(new DataTable(this))
    , m_words(new QLabel(this))
    , m_difference(new DifferenceView(this))
    , m_restore(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("versions"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(HistoryModel::WriterColumn);
    m_table->setFixedWidth(tableWidth);
    m_words->setObjectName(QStringLiteral("versionWords"));
    m_words->setWordWrap(true);
    m_difference->setObjectName(QStringLiteral("versionDifference"));
    m_restore->setObjectName(QStringLiteral("restore"));
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::small);
    head->addWidget(m_words, 1);
    head->addWidget(m_restore, 0, Qt::AlignTop);
    auto *right = new QVBoxLayout;
    right->setSpacing(Space::small);
    right->addLayout(head);
    right->addWidget(m_difference, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::large);
    layout->addWidget(m_table);
    layout->addLayout(right, 1);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryView::showVersion);
    connect(m_restore, &QPushButton::clicked, this, &HistoryView::restore);
    connect(&m_draft, &ConfigDraft::textEdited, this, [this] {
        if (isVisible()) {
            compare();
        }
    });
    connect(&m_draft, &ConfigDraft::saved, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    retranslate();
}

void HistoryView::refresh()
{
    m_draft.history().then(this, [this](const Result<QList<FileVersion>> &versions) { onHistory(versions); });
}

void HistoryView::onHistory(const Result<QList<FileVersion>> &versions)
{
    m_error = versions ? std::nullopt : std::optional(versions.error());
    m_model->setVersions(versions.value_or(QList<FileVersion>()));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        const QByteArray now = m_model->rows().constFirst().version.hash;
        int row = 0;
        while (!m_draft.isModified() && row + 1 < m_model->rowCount()
            && m_model->rows().at(row).version.hash == now) {
            ++row;
        }
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    showVersion();
}

const FileVersion *HistoryView::chosen() const
{
    const HistoryRow *row = m_model->row(m_table->currentIndex());
    return row ? &row->version : nullptr;
}

void HistoryView::showVersion()
{
    m_content.reset();
    if (const FileVersion *version = chosen()) {
        m_draft.version(version->number)
            .then(this, [this, version = *version](const Result<FileContent> &content) {
                onVersion(content, version);
            });
    }
    compare();
}

void HistoryView::onVersion(const Result<FileContent> &content, const FileVersion &version)
{
    const FileVersion *wanted = chosen();
    if (!wanted || *wanted != version) {
        return; // another one has been chosen
    }
    if (content && content->hash != version.hash) { // the numbers have moved on
        refresh();
        return;
    }
    m_error = content ? std::nullopt : std::optional(content.error());
    m_content = content ? std::optional(*content) : std::nullopt;
    compare();
}

void HistoryView::compare()
{
    const QByteArray now = m_draft.bytes();
    const bool isSame = m_content && m_content->bytes == now;
    m_restore->setEnabled(m_content && !isSame && m_draft.isEditable());
    m_difference->setVisible(m_content && !isSame);
    if (m_content) {
        m_difference->setTexts(now, m_content->bytes);
    }
    const QString file = QFileInfo(m_draft.path()).fileName();
    const bool isAlone = m_model->rowCount() <= 1;
    if (m_error) {
        m_words->setText(errorSentence(*m_error));
    } else if (isAlone && (isSame || !m_content)) {
        m_words->setText(tr("No earlier version of %1 is kept yet. Each save keeps one.").arg(file));
    } else if (isSame) {
        m_words->setText(tr("The text says the same as this version."));
    } else if (m_content) {
        m_words->setText(tr("Putting this version back adds the lines with + and removes those with −."));
    } else {
        m_words->setText(QString());
    }
}

void HistoryView::restore()
{
    const FileVersion *version = chosen();
    if (!version || !m_content || !m_draft.replaceAll(m_content->bytes)) {
        return;
    }
    const QString time = QLocale().toString(version->written.toLocalTime(), QLocale::ShortFormat);
    Q_EMIT restored(tr("The text says again what the file said on %1. Save it to keep that.").arg(time));
}

void HistoryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void HistoryView::retranslate()
{
    m_table->setAccessibleName(tr("Versions of %1").arg(QFileInfo(m_draft.path()).fileName()));
    m_difference->setAccessibleName(tr("Difference between the text and this version"));
    //: Button: an earlier version of the file comes into the text.
    m_restore->setText(tr("Put back"));
    m_model->retranslate();
    compare();
}

} // namespace Hearth
