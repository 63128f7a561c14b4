#pragma once

#include <QWidget>

namespace Hearth {

class ModelDetails;
class ServerCard;

/// How \a total pixels are shared by a list above and its details below, which want \a upper and \a lower:
/// both whole where that goes; else the list gives way, down to half of it all.
struct PairHeights
{
    int upper = 0;
    int lower = 0;

    bool operator==(const PairHeights &) const = default;
};
[[nodiscard]] PairHeights pairHeights(int total, int upper, int lower);

/// A server's models above, the details of one below: each as high as it needs to be, and both within the
/// height there is. GUI thread.
class CardPair final : public QWidget
{
    Q_OBJECT

public:
    /// \a server, \a details become children.
    CardPair(ServerCard *server, ModelDetails *details, QWidget *parent);
    void place();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ServerCard *m_server;
    ModelDetails *m_details;
};

} // namespace Hearth
