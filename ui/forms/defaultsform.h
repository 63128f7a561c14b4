#pragma once

#include "config/defaultmodels.h"

#include <QWidget>

class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace Hearth {

class AliasTable;
class Card;
class ConfigDraft;
class FallbackList;
class ModelCombo;

/// The models that answer, as a form: the first one, its fallbacks, their aliases, and which models are
/// listed. Each change is one step of undo in the draft, at once; nothing is saved by it. It follows the
/// text, and rests while that has syntax errors.
class DefaultsForm final : public QWidget
{
    Q_OBJECT

public:
    /// \a draft, that of openclaw.json, must outlive this object.
    explicit DefaultsForm(ConfigDraft &draft, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildChain(QVBoxLayout *layout);
    void buildAliases(QVBoxLayout *layout);
    void buildModes(QVBoxLayout *layout);
    void retranslate();
    /// Shows what \a document says.
    void showText(const Json5Document &document);
    void followText();
    void updateObstacle();
    void choosePrimary(const QString &ref);
    void chooseAlias(const QString &ref, const QString &alias);
    void chooseMode(OpenClawConfig::Mode mode);
    bool apply(const Result<QList<Json5Operation>> &operations); ///< False: it is told why not.
    /// The text that operations are made for.
    [[nodiscard]] const Json5Document &ground() const;
    void tell(const QString &sentence); ///< Empty: nothing is wrong.

    ConfigDraft &m_draft;
    QLabel *m_obstacle;
    QWidget *m_body;
    QLabel *m_problem;
    Card *m_chain;
    QLabel *m_primaryLabel;
    ModelCombo *m_primary;
    QLabel *m_fallbackLabel;
    QLabel *m_fallbackHelp;
    FallbackList *m_fallbacks;
    Card *m_aliasCard;
    QLabel *m_aliasHelp;
    AliasTable *m_aliases;
    Card *m_modeCard;
    QRadioButton *m_merge;
    QLabel *m_mergeHelp;
    QRadioButton *m_replace;
    QLabel *m_replaceHelp;
};

} // namespace Hearth
