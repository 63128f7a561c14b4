#pragma once

#include "base/error.h"

#include <QObject>

#include <optional>

namespace Hearth {

class Banner;
class ConfigDraft;

/// Says in a banner what stands between a draft and its file, and does what its buttons offer: a save that
/// failed, another program's change, a file that is missing, unreadable, or not to be saved.
class DraftNotice final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    DraftNotice(ConfigDraft &draft, Banner &banner, QObject *parent = nullptr);

    /// Whether the changes of both are shown just now: the words are about them then.
    void setComparing(bool comparing);
    void setOffersTemplates(); ///< A missing file may be begun by a template.
    void forgetSaveError(); ///< Something was changed: it may go well now.
    void update(); ///< Also sets all texts again.

Q_SIGNALS:
    void compareRequested(bool compare);
    void createRequested(); ///< There is no file: begin one.
    void templatesRequested(); ///< The same, by a template.
    void settled(); ///< A choice was made: back to the text.

private:
    void onMain();
    void sayState();
    void sayRemarks();
    [[nodiscard]] QString fileName() const;

    ConfigDraft &m_draft;
    Banner &m_banner;
    std::optional<Error> m_saveError; ///< Until the next save or edit.
    bool m_isComparing = false;
    bool m_offersTemplates = false;
};

} // namespace Hearth
