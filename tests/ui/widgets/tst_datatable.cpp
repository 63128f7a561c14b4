#include "widgets/datatable.h"
#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Hearth;

namespace {

/// Name, State, Window, Place: one row.
void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels(
        {QStringLiteral("Name"), QStringLiteral("State"), QStringLiteral("Window"), QStringLiteral("Place")});
    const auto add = [&model](const QStringList &cells) {
        QList<QStandardItem *> items;
        for (const QString &cell : cells) {
            items.append(new QStandardItem(cell));
        }
        model.appendRow(items);
    };
    add({QStringLiteral("lmstudio"), QStringLiteral("Loaded"), QStringLiteral("196,608 / 262,144"),
        QStringLiteral("This computer")});
    add({QStringLiteral("gpubox"), QStringLiteral("Unreachable"), QStringLiteral("–"),
        QStringLiteral("Local network")});
}

} // namespace

class TestDataTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>();
        fill(*m_model);
        m_table = std::make_unique<DataTable>();
        m_table->setModel(m_model.get());
        m_table->setColumnPriority(2, 2);
        m_table->setColumnPriority(3, 1);
    }

    void columnsAreAsWideAsTheirTexts()
    {
        showAt(900);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int column = 0; column < m_model->columnCount(); ++column) {
                const QModelIndex index = m_model->index(row, column);
                const int text = m_table->fontMetrics().horizontalAdvance(index.data().toString());
                QVERIFY2(m_table->columnWidth(column) >= text, qPrintable(index.data().toString()));
            }
        }
    }

    void oneColumnTakesWhatIsLeft()
    {
        m_table->setStretchColumn(1);
        showAt(900);
        QTRY_COMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
        const int before = m_table->columnWidth(1);
        const int other = m_table->columnWidth(0);
        m_table->resize(1000, 200);
        QTRY_COMPARE(m_table->columnWidth(1), before + 100);
        QCOMPARE(m_table->columnWidth(0), other);
    }

    void aRowMayHaveAButton()
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            m_model->item(row, 0)->setData(m_model->item(row, 0)->text(), IdRole);
        }
        m_model->item(1, 1)->setData(QStringLiteral("Try now"), ButtonRole);
        m_table->setButtonColumn(1);
        showAt(900);
        const auto button = [this](const char *id) {
            return m_table->findChild<QPushButton *>(QStringLiteral("rowButton_") + QLatin1String(id));
        };
        QTRY_VERIFY(button("gpubox"));
        QVERIFY(!button("lmstudio"));
        QCOMPARE(button("gpubox")->text(), QStringLiteral("Try now"));
        QVERIFY(
            m_table->columnWidth(1) >= m_table->fontMetrics().horizontalAdvance(QStringLiteral("Unreachable"))
                + button("gpubox")->width());
        const QSignalSpy clicked(m_table.get(), &DataTable::buttonClicked);
        m_model->insertRow(0, {new QStandardItem(QStringLiteral("new"))}); // the button goes along
        QTest::mouseClick(button("gpubox"), Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.constFirst().constFirst().toModelIndex().row(), 2);
        m_model->item(2, 1)->setData(QString(), ButtonRole);
        QTRY_VERIFY(!button("gpubox"));
        m_model->item(2, 1)->setData(QStringLiteral("Again"), ButtonRole);
        QTRY_VERIFY(button("gpubox"));
        m_model->removeRow(2);
        QTRY_VERIFY(!button("gpubox"));
    }

    void columnsOfLowPriorityStepBackAndReturn()
    {
        showAt(900);
        QTRY_VERIFY(!m_table->isColumnHidden(3));
        for (int width = 900; !m_table->isColumnHidden(3) && width > 100; width -= 10) {
            m_table->resize(width, 200);
        }
        // The first to go is the one with the lowest priority; those without one never go.
        QVERIFY(m_table->isColumnHidden(3));
        QVERIFY(!m_table->isColumnHidden(2));
        m_table->resize(150, 200);
        QTRY_VERIFY(m_table->isColumnHidden(2));
        QVERIFY(!m_table->isColumnHidden(0));
        QVERIFY(!m_table->isColumnHidden(1));
        m_table->resize(900, 200);
        QTRY_VERIFY(!m_table->isColumnHidden(3));
        QVERIFY(!m_table->isColumnHidden(2));
    }

    void longerTextsWidenTheirColumn()
    {
        showAt(900);
        const int before = m_table->columnWidth(1);
        m_model->item(0, 1)->setText(QStringLiteral("A state that is much longer"));
        QTRY_VERIFY(m_table->columnWidth(1) > before);
    }

    void asHighAsItsRows()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        m_table->setFitsRows(true);
        layout->addWidget(m_table.get());
        layout->addStretch(1);
        window.resize(600, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto whole = [this] {
            return m_table->horizontalHeader()->height() + m_table->verticalHeader()->length();
        };
        QTRY_COMPARE(m_table->height(), whole());
        m_model->appendRow(new QStandardItem(QStringLiteral("anthropic")));
        QTRY_COMPARE(m_table->verticalHeader()->count(), 3);
        QTRY_COMPARE(m_table->height(), whole());
        m_table->setParent(nullptr);
    }

    void headingsSpanAllColumns()
    {
        m_model->item(1, 0)->setData(true, HeadingRole);
        showAt(900);
        QTRY_COMPARE(m_table->columnSpan(1, 0), 4);
        m_model->item(1, 0)->setData(false, HeadingRole);
        QTRY_COMPARE(m_table->columnSpan(1, 0), 1);
    }

    void glyphsAndSecondaryTextsAreDrawn()
    {
        showAt(900);
        const QImage plain = cell(0, 1);
        m_model->item(0, 1)->setData(int(Glyph::Loaded), GlyphRole);
        QTRY_VERIFY(cell(0, 1) != plain);
        const QImage name = cell(0, 0);
        m_model->item(0, 0)->setData(QStringLiteral("0.4.2"), SecondaryRole);
        QTRY_VERIFY(cell(0, 0) != name);
    }

    void arrowsMoveTheCurrentRowAndTabLeaves()
    {
        showAt(900);
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QCOMPARE(m_table->currentIndex().row(), 1);
        QTest::keyClick(m_table.get(), Qt::Key_Tab);
        QCOMPARE(m_table->currentIndex().column(), 0);
    }

private:
    void showAt(int width)
    {
        m_table->resize(width, 200);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    QImage cell(int row, int column) const
    {
        return m_table->viewport()
            ->grab(QRect(m_table->columnViewportPosition(column), m_table->rowViewportPosition(row), 80, 30))
            .toImage();
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<DataTable> m_table;
};

QTEST_MAIN(TestDataTable)
#include "tst_datatable.moc"
