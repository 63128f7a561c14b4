#pragma once

#include "base/secret.h"
#include "doctor/serveraddition.h"
#include "forms/formdialog.h"
#include "health/discoveryvalues.h"
#include "providers/addressinput.h"

#include <QUrl>

#include <optional>

class QComboBox;
class QLineEdit;

namespace Hearth {

class DifferenceView;
class FoundServers;
class GlyphLabel;
class KeyField;
class OfferList;

/// Adds a server by its address: what stands there is found out while it is typed, by requests that are free
/// and load nothing; each finding can be put right by hand. What the config will say is shown on wish. Asks
/// nobody itself: identifyRequested() is answered by setIdentified(). GUI thread.
class AddServerDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \a document: the config that it is added to.
    explicit AddServerDialog(const Json5Document &document, QWidget *parent = nullptr);

    void setDiscovery(const DiscoveryState &state);
    /// What stands at \a baseUrl. Answers to older questions are dropped.
    void setIdentified(const QUrl &baseUrl, const ServerReading &reading);
    void takeFound(const FoundServer &server); ///< As if chosen in the list of those that were found.
    [[nodiscard]] QString addedId() const; ///< Of the provider, as filled in.
    [[nodiscard]] QList<Json5Operation> operations() const; ///< What accepting means.

    /// Silence after which a typed address is asked: short beside a pause in typing. Our choice.
    static constexpr std::chrono::milliseconds askDelay{400};

Q_SIGNALS:
    void identifyRequested(const QUrl &baseUrl, const Hearth::Secret &key);
    void discoverRequested(const QStringList &hosts); ///< Empty: this machine.

protected:
    void check() override;
    void retranslate() override;

private:
    void insert(QWidget *widget); ///< Below what is there.
    void addFinding();
    void addPresets();
    void addCorrections();
    void addKey();
    void addPreview();

    void onAddressEdited();
    void ask();
    void takeReading(const QUrl &baseUrl, const ServerReading &reading);
    void takeKind();
    void fillIn();
    void showFinding();
    void showSections();
    void showPreview();
    [[nodiscard]] ServerAddition addition() const;
    [[nodiscard]] FoundServer found() const;
    [[nodiscard]] bool wantsKey() const;
    [[nodiscard]] Secret typedKey() const;

    Json5Document m_document;
    std::optional<AddressInput> m_input;
    QUrl m_asked; ///< The newest question; empty: none.
    bool m_isWaiting = false;
    std::optional<ServerReading> m_reading; ///< Of m_input; with the kind that was put right by hand.
    bool m_keyIsTouched = false;
    QTimer m_askTimer;

    FoundServers *m_found;
    QLineEdit *m_address;
    FormField *m_addressField = nullptr;
    GlyphLabel *m_findingGlyph;
    QLabel *m_finding;
    QPushButton *m_lookThere;
    QList<QPushButton *> m_presets;
    QLabel *m_presetsLabel;
    QWidget *m_findingRow;
    QComboBox *m_kind;
    QLineEdit *m_id;
    QComboBox *m_api;
    QLineEdit *m_baseUrl;
    FormField *m_kindField = nullptr;
    FormField *m_idField = nullptr;
    FormField *m_apiField = nullptr;
    FormField *m_baseUrlField = nullptr;
    QPushButton *m_giveKey;
    KeyField *m_key;
    FormField *m_keyField = nullptr;
    OfferList *m_models;
    QPushButton *m_previewButton;
    DifferenceView *m_preview;
};

} // namespace Hearth
