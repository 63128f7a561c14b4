#pragma once

#include <QLayout>
#include <QList>

namespace Hearth {

/// Items side by side, going on in the next line where the width ends.
class FlowLayout final : public QLayout
{
public:
    FlowLayout(int horizontalGap, int verticalGap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that \a rect needs; \a place: puts the items there too.
    int flow(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items;
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace Hearth
