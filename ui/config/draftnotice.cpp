#include "config/draftnotice.h"

#include "draft/configdraft.h"
#include "widgets/banner.h"
#include "wording/filewording.h"
#include "wording/wording.h"

#include <QFileInfo>

namespace Hearth {

DraftNotice::DraftNotice(ConfigDraft &draft, Banner &banner, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_banner(banner)
{
    connect(&m_draft, &ConfigDraft::saveFailed, this, [this](const Error &error) {
        if (error.kind != ErrorKind::ChangedUnderneath) { // which the state tells
            m_saveError = error;
            update();
        }
    });
    connect(&m_draft, &ConfigDraft::saved, this, &DraftNotice::forgetSaveError);
    connect(&m_banner, &Banner::mainTriggered, this, &DraftNotice::onMain);
    connect(&m_banner, &Banner::otherTriggered, this, [this] {
        if (m_draft.state() == DraftState::Missing) {
            Q_EMIT createRequested();
        } else {
            m_draft.takeTheirs();
            Q_EMIT settled();
        }
    });
    connect(&m_banner, &Banner::thirdTriggered, this, [this] {
        m_draft.keepMine();
        Q_EMIT settled();
    });
}

void DraftNotice::setComparing(bool comparing)
{
    m_isComparing = comparing;
    update();
}

void DraftNotice::setOffersTemplates()
{
    m_offersTemplates = true;
    update();
}

void DraftNotice::forgetSaveError()
{
    if (m_saveError) {
        m_saveError.reset();
        update();
    }
}

void DraftNotice::onMain()
{
    if (m_saveError) {
        m_saveError.reset();
        m_draft.save();
        update();
        return;
    }
    switch (m_draft.state()) {
    case DraftState::ChangedUnderneath:
        Q_EMIT compareRequested(!m_isComparing);
        break;
    case DraftState::Missing:
        m_offersTemplates ? Q_EMIT templatesRequested() : Q_EMIT createRequested();
        break;
    case DraftState::Unreadable:
        m_draft.load();
        break;
    default:
        break;
    }
}

QString DraftNotice::fileName() const
{
    return QFileInfo(m_draft.path()).fileName();
}

void DraftNotice::update()
{
    if (m_saveError) {
        m_banner.setMessage(
            Glyph::Failed, tr("%1 was not saved. %2").arg(fileName(), errorSentence(*m_saveError)));
        m_banner.setActions(tr("Try again"));
        m_banner.setVisible(true);
        return;
    }
    sayState();
}

void DraftNotice::sayState()
{
    bool isShown = true;
    switch (m_draft.state()) {
    case DraftState::ChangedUnderneath:
        m_banner.setMessage(Glyph::Warning,
            m_isComparing ? tr(
                "What you and another program have made of %1. Lines with − are gone, lines with + are new.")
                                .arg(fileName())
                          : tr("Another program changed %1 while you were editing it.").arg(fileName()));
        m_banner.setActions(m_isComparing ? tr("Back to the text") : tr("Compare"),
            //: Drop the own changes and take the file's text.
            tr("Take theirs"),
            //: Keep the own text; saving replaces the file's.
            tr("Keep mine"));
        break;
    case DraftState::ReadOnly:
        m_banner.setMessage(
            Glyph::Note, tr("%1 is not UTF-8 text: it can be read here, but not changed.").arg(fileName()));
        m_banner.setActions({});
        break;
    case DraftState::Missing:
        m_banner.setMessage(Glyph::Note,
            m_draft.kind() == DocumentKind::Config
                ? tr("OpenClaw has no config here yet.")
                : tr("Hearth has no settings file yet and goes by its defaults."));
        if (m_offersTemplates) {
            //: Button: opens the dialog with ways to set up models.
            m_banner.setActions(tr("Start from a template…"),
                //: Button: begin with a config that says nothing.
                tr("Start empty"));
        } else {
            //: Button: put a first text into the editor.
            m_banner.setActions(tr("Create"));
        }
        break;
    case DraftState::Unreadable:
        m_banner.setMessage(Glyph::Failed,
            m_draft.error() ? errorSentence(*m_draft.error()) : tr("%1 cannot be read.").arg(fileName()));
        m_banner.setActions(tr("Try again"));
        break;
    case DraftState::Clean:
    case DraftState::Modified:
        sayRemarks();
        return;
    case DraftState::Loading:
    case DraftState::Saving:
        isShown = false;
        break;
    }
    m_banner.setVisible(isShown);
}

/// Before anything is typed: that it could not be saved, or what saving does beside saving.
void DraftNotice::sayRemarks()
{
    QStringList preventing;
    QStringList others;
    for (const FileRemark &remark : m_draft.remarks()) {
        (preventsSaving(remark.kind) ? preventing : others).append(fileRemarkSentence(remark));
    }
    const bool isPrevented = !preventing.isEmpty();
    if (isPrevented) {
        preventing.prepend(tr("%1 cannot be saved from here.").arg(fileName()));
    }
    m_banner.setMessage(
        isPrevented ? Glyph::Warning : Glyph::Note, (preventing + others).join(QLatin1Char(' ')));
    m_banner.setActions({});
    m_banner.setVisible(isPrevented || !others.isEmpty());
}

} // namespace Hearth
