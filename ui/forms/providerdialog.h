#pragma once

#include "config/providerform.h"
#include "forms/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Hearth {

class KeyField;
class NumberField;

/// Adds a provider, or changes one. Shows no key.
class ProviderDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \a id: the key of the provider to change; empty: a new one. \a document: what the input is checked
    /// against.
    ProviderDialog(const Json5Document &document, const QString &id, QWidget *parent = nullptr);

    [[nodiscard]] ProviderForm form() const; ///< As it is filled in.
    [[nodiscard]] bool isNew() const { return m_before.id.isEmpty(); }
    /// What accepting means for \a document as it is then.
    [[nodiscard]] QList<Json5Operation> operations(const Json5Document &document) const;

protected:
    void check() override;
    void retranslate() override;

private:
    void buildFields();
    void takePreset(int index);
    void fillIn(const ProviderForm &form);
    [[nodiscard]] QString idHelp(const QString &id) const;

    Json5Document m_document;
    ProviderForm m_before; ///< Of a new one: without an id.
    bool m_hasPassword = false; ///< In the address: it is shown without it, and not edited.
    QComboBox *m_preset;
    QLineEdit *m_id;
    QLineEdit *m_baseUrl;
    QComboBox *m_api;
    KeyField *m_key;
    NumberField *m_timeout;
    NumberField *m_maxTokens;
    QCheckBox *m_authHeader;
    FormField *m_presetField = nullptr;
    FormField *m_idField = nullptr;
    FormField *m_baseUrlField = nullptr;
    FormField *m_apiField = nullptr;
    FormField *m_keyField = nullptr;
    FormField *m_timeoutField = nullptr;
    FormField *m_maxTokensField = nullptr;
    FormField *m_authHeaderField = nullptr;
};

} // namespace Hearth
