#pragma once

#include "engine/snapshot.h"
#include "widgets/card.h"

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Hearth {

class ElidedLabel;
class GlyphLabel;

/// Everything about one model: what the config says, what the server says, whether they agree. GUI thread.
class ModelDetails final : public Card
{
    Q_OBJECT

public:
    explicit ModelDetails(QWidget *parent = nullptr);
    void setModel(const ModelRow *model); ///< Null: nothing is shown. Copied.

Q_SIGNALS:
    void copied(const QString &reference);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A heading with lines under it.
    struct Column
    {
        QLabel *heading;
        QLabel *lines;
    };

    [[nodiscard]] Column addColumn(QHBoxLayout *row, const QString &name);
    void retranslate();
    [[nodiscard]] QString configText() const;
    [[nodiscard]] QString serverText() const;
    [[nodiscard]] QString abilitiesText() const;

    std::optional<ModelRow> m_model;
    ElidedLabel *m_reference;
    QPushButton *m_copy;
    Column m_config;
    Column m_server;
    Column m_abilities;
    GlyphLabel *m_agreementGlyph;
    QLabel *m_agreement;
};

} // namespace Hearth
