#pragma once

#include "config/modelform.h"
#include "forms/formdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace Hearth {

class NumberField;
class PriceField;

/// Adds a model to a provider, or changes one.
class ModelDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \a provider: the key of the model's provider. \a index: the model's place there; -1: a new one.
    /// \a document: what the input is checked against.
    ModelDialog(
        const Json5Document &document, const QString &provider, qsizetype index, QWidget *parent = nullptr);

    [[nodiscard]] ModelForm form() const; ///< As it is filled in.
    [[nodiscard]] bool isNew() const { return m_index < 0; }
    [[nodiscard]] QString idBefore() const { return m_before.id; } ///< Of a new one: empty.
    /// Whether the model, or the provider of a new one, is in \a document as it was when the dialog came up.
    [[nodiscard]] bool isStillThere(const Json5Document &document) const;
    /// What accepting means for \a document as it is then.
    [[nodiscard]] QList<Json5Operation> operations(const Json5Document &document) const;

protected:
    void check() override;
    void retranslate() override;

private:
    void buildFields();
    void buildPrices();
    void fillIn(const ModelForm &form);
    [[nodiscard]] QString idHelp(const QString &id) const;

    Json5Document m_document;
    QString m_provider;
    qsizetype m_index;
    ModelForm m_before;
    bool m_hasPassword = false; ///< In the address: it is shown without it, and not edited.
    QLineEdit *m_id;
    QLineEdit *m_name;
    NumberField *m_window;
    NumberField *m_maxTokens;
    NumberField *m_cap;
    QList<QCheckBox *> m_input; ///< text, image, video, audio
    QCheckBox *m_reasoning;
    QList<PriceField *> m_prices; ///< input, output, cacheRead, cacheWrite
    QList<QLabel *> m_priceLabels;
    QComboBox *m_api;
    QLineEdit *m_baseUrl;
    FormField *m_idField = nullptr;
    FormField *m_nameField = nullptr;
    FormField *m_windowField = nullptr;
    FormField *m_maxTokensField = nullptr;
    FormField *m_capField = nullptr;
    FormField *m_inputField = nullptr;
    FormField *m_reasoningField = nullptr;
    FormField *m_costField = nullptr;
    FormField *m_apiField = nullptr;
    FormField *m_baseUrlField = nullptr;
};

} // namespace Hearth
