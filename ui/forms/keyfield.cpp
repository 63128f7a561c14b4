#include "forms/keyfield.h"

#include "config/confignames.h"
#include "forms/stillcombo.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

namespace Hearth {

namespace {

using Kind = KeyForm::Kind;
using Source = SecretInput::Source;

QLineEdit *makeEdit(const char *name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setMaxLength(1024);
    return edit;
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QWidget(parent)
    , m_kind(new StillCombo(this))
    , m_pages(new QStackedWidget(this))
    , m_marker(makeEdit("keyMarker", m_pages))
    , m_variable(makeEdit("keyVariable", m_pages))
    , m_source(new StillCombo(m_pages))
    , m_provider(makeEdit("keyProvider", m_pages))
    , m_id(makeEdit("keyId", m_pages))
    , m_literal(makeEdit("keyLiteral", m_pages))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    m_kind->setObjectName(QStringLiteral("keyKind"));
    for (const Kind each : {Kind::None, Kind::Marker, Kind::Variable, Kind::Reference, Kind::Literal}) {
        m_kind->addItem(QString(), int(each));
    }
    layout->addWidget(m_kind);
    layout->addWidget(m_pages, 1);
    m_literal->setEchoMode(QLineEdit::Password);
    m_literal->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    // In the order of the kinds.
    for (QWidget *page : {new QWidget(m_pages), static_cast<QWidget *>(m_marker),
             static_cast<QWidget *>(m_variable), makeReferencePage(), static_cast<QWidget *>(m_literal)}) {
        m_pages->addWidget(page);
    }
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_kind, &QComboBox::activated, this, [this] {
        showKind();
        Q_EMIT keyEdited();
    });
    connect(m_source, &QComboBox::activated, this, &KeyField::keyEdited);
    for (QLineEdit *edit : {m_marker, m_variable, m_provider, m_id, m_literal}) {
        connect(edit, &QLineEdit::textEdited, this, &KeyField::keyEdited);
    }
    retranslate();
}

QWidget *KeyField::makeReferencePage()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    m_source->setObjectName(QStringLiteral("keySource"));
    for (const Source each : {Source::Env, Source::File, Source::Exec, Source::Store}) {
        m_source->addItem(secretSourceName(each), int(each)); // as they stand in the file
    }
    layout->addWidget(m_source);
    layout->addWidget(m_provider, 1);
    layout->addWidget(m_id, 1);
    return page;
}

KeyForm::Kind KeyField::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

KeyForm KeyField::key() const
{
    KeyForm key;
    key.kind = kind();
    switch (key.kind) {
    case Kind::None:
    case Kind::Other:
        break;
    case Kind::Marker:
        key.text = m_marker->text().trimmed();
        break;
    case Kind::Variable:
        key.text = m_variable->text().trimmed();
        break;
    case Kind::Reference:
        key.source = Source(m_source->currentData().toInt());
        key.provider = m_provider->text().trimmed();
        key.id = m_id->text().trimmed();
        break;
    case Kind::Literal:
        if (const QString text = m_literal->text().trimmed(); !text.isEmpty()) {
            key.literal = Secret(text.toUtf8());
        }
        break;
    }
    return key;
}

void KeyField::setKey(const KeyForm &key)
{
    m_hasLiteral = key.kind == Kind::Literal;
    const int other = m_kind->findData(int(Kind::Other));
    if (key.kind == Kind::Other && other < 0) {
        m_kind->addItem(QString(), int(Kind::Other));
    } else if (key.kind != Kind::Other && other >= 0) {
        m_kind->removeItem(other);
    }
    m_kind->setCurrentIndex(m_kind->findData(int(key.kind)));
    m_marker->setText(key.kind == Kind::Marker ? key.text : QString());
    m_variable->setText(key.kind == Kind::Variable ? key.text : QString());
    const bool isReference = key.kind == Kind::Reference;
    m_source->setCurrentIndex(isReference ? m_source->findData(int(key.source)) : 0);
    m_provider->setText(isReference ? key.provider : QStringLiteral("default"));
    m_id->setText(isReference ? key.id : QString());
    m_literal->clear();
    retranslate();
    showKind();
}

QWidget *KeyField::chooser() const
{
    return m_kind;
}

void KeyField::showKind()
{
    const int page = kind() == Kind::Other ? 0 : int(kind());
    m_pages->setCurrentIndex(page);
    m_pages->setVisible(page != 0);
}

QString KeyField::help() const
{
    switch (kind()) {
    case Kind::None:
        return tr("The server is asked without a key.");
    case Kind::Marker:
        return tr("Any word will do: the server does not look at it.");
    case Kind::Variable:
        return tr("OpenClaw and Hearth read the key from this variable; it does not stand in the file.");
    case Kind::Reference:
        return tr(
            "Source, secret provider and id: the key is asked for there; it does not stand in the file.");
    case Kind::Literal:
        return tr("Whoever can read the file can read the key. A variable or a reference is safer.");
    case Kind::Other:
        return tr("The text gives the key in a way that has no field here; it stays as it is.");
    }
    Q_UNREACHABLE();
}

void KeyField::retranslate()
{
    for (int i = 0; i < m_kind->count(); ++i) {
        switch (Kind(m_kind->itemData(i).toInt())) {
        case Kind::None:
            //: How a provider's key is given: not at all.
            m_kind->setItemText(i, tr("No key"));
            break;
        case Kind::Marker:
            //: How a provider's key is given: by any word, because the server asks for none.
            m_kind->setItemText(i, tr("Placeholder"));
            break;
        case Kind::Variable:
            m_kind->setItemText(i, tr("Environment variable"));
            break;
        case Kind::Reference:
            //: How a provider's key is given: by asking a secret provider.
            m_kind->setItemText(i, tr("Secret reference"));
            break;
        case Kind::Literal:
            //: How a provider's key is given: its text stands in the config.
            m_kind->setItemText(i, tr("In the file"));
            break;
        case Kind::Other:
            //: How a provider's key is given: in a way that only the text shows.
            m_kind->setItemText(i, tr("As in the text"));
            break;
        }
    }
    m_marker->setAccessibleName(tr("Placeholder"));
    m_variable->setAccessibleName(tr("Name of the variable"));
    m_variable->setPlaceholderText(QStringLiteral("LM_API_TOKEN"));
    m_source->setAccessibleName(tr("Source of the secret"));
    m_provider->setAccessibleName(tr("Secret provider"));
    m_provider->setPlaceholderText(tr("Secret provider"));
    m_id->setAccessibleName(tr("Id of the secret"));
    m_id->setPlaceholderText(tr("Id of the secret"));
    m_literal->setAccessibleName(tr("Key"));
    m_literal->setPlaceholderText(
        m_hasLiteral ? tr("A key stands in the file; leave this empty to keep it") : tr("Key"));
}

} // namespace Hearth
