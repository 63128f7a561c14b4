#include "config/configpage.h"

#include "config/configswitch.h"
#include "config/draftview.h"
#include "config/findbar.h"
#include "config/gotopathbar.h"
#include "config/jsoneditor.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Hearth {

ConfigPage::ConfigPage(ConfigDraft &config, ConfigDraft &settings, QWidget *parent)
    : Page(Body::Filling, parent)
    , m_stack(new QStackedWidget(this))
    , m_switch(new ConfigSwitch(
          config.path(), [&config] { return config.knownConfigs(); }, this))
{
    addView(config, QStringLiteral("config"));
    addView(settings, QStringLiteral("settings"));
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : std::as_const(m_switches)) {
        group->addButton(button);
    }
    m_switch->setObjectName(QStringLiteral("switchConfig"));
    m_switch->setVisible(false);
    addAction(m_switch);
    connect(m_switch, &ConfigSwitch::chosen, this, &ConfigPage::configChosen);
    body()->addWidget(m_stack, 1);
    addShortcuts();
    showView(0);
    retranslate();
}

ConfigPage::~ConfigPage()
{
    qDeleteAll(m_views);
}

void ConfigPage::addView(ConfigDraft &draft, const QString &name)
{
    const int index = int(m_views.size());
    auto *view = new DraftView(
        draft, m_syntax, [this] { return m_views.constFirst()->draft().checkedDocument(); }, m_stack);
    view->setObjectName(name + QStringLiteral("View"));
    m_views.append(view);
    m_stack->addWidget(view);
    connect(view, &DraftView::summaryChanged, this, &ConfigPage::updateWords);
    connect(view, &DraftView::noticeRequested, this, &Page::noticeRequested);
    connect(view, &DraftView::templatesRequested, this, &ConfigPage::templatesRequested);

    auto *button = new QPushButton(this);
    button->setObjectName(name + QStringLiteral("File"));
    button->setCheckable(true);
    m_switches.append(button);
    addAction(button);
    connect(button, &QPushButton::clicked, this, [this, index] { showView(index); });
}

void ConfigPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence::Save, [this] { current()->save(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] {
        const bool isReviewing = current()->middle() == DraftView::Middle::Review;
        isReviewing ? current()->backToEditing() : current()->showMiddle(DraftView::Middle::Review);
    });
    // In the text, whatever is shown.
    const auto addInText = [this, add](
                               const QKeySequence &keys, const std::function<void(EditorPane &)> &act) {
        add(keys, [this, act] {
            current()->showMiddle(DraftView::Middle::Text);
            act(current()->pane());
        });
    };
    addInText(Qt::CTRL | Qt::SHIFT | Qt::Key_F, [](EditorPane &pane) { pane.format(); });
    addInText(Qt::CTRL | Qt::Key_Slash, [](EditorPane &pane) { pane.toggleComment(); });
    addInText(EditorPane::foldKeys, [](EditorPane &pane) { pane.toggleFold(); });
    addInText(QKeySequence::Find, [](EditorPane &pane) { pane.findBar()->open(); });
    addInText(QKeySequence::Replace, [](EditorPane &pane) { pane.findBar()->openReplacing(); });
    addInText(Qt::CTRL | Qt::Key_G, [](EditorPane &pane) { pane.goToBar()->open(); });
    addInText(Qt::Key_F3, [](EditorPane &pane) { pane.findBar()->findAgain(true); });
    addInText(Qt::SHIFT | Qt::Key_F3, [](EditorPane &pane) { pane.findBar()->findAgain(false); });
    add(Qt::Key_F8, [this] { current()->goToNextProblem(true); });
    add(Qt::SHIFT | Qt::Key_F8, [this] { current()->goToNextProblem(false); });
}

void ConfigPage::showPath(const QString &path)
{
    for (int at = 0; at < int(m_views.size()); ++at) {
        if (path == m_views.at(at)->draft().path() || path == m_views.at(at)->fileName()) {
            showView(at);
            return;
        }
    }
    const Result<Json5Path> way = Json5Path::parse(path);
    for (int at = 0; way && at < int(m_views.size()); ++at) {
        if (m_views.at(at)->showPath(*way)) {
            showView(at);
            return;
        }
    }
}

void ConfigPage::setForm(QWidget *form)
{
    m_views.constFirst()->setForm(form);
}

void ConfigPage::setSwitchable(bool switchable)
{
    m_switch->setVisible(switchable);
}

QWidget *ConfigPage::firstFocus()
{
    return current()->firstFocus();
}

void ConfigPage::showView(int index)
{
    m_stack->setCurrentIndex(index);
    m_switches.at(index)->setChecked(true);
    updateWords();
}

DraftView *ConfigPage::current() const
{
    return m_views.at(m_stack->currentIndex());
}

void ConfigPage::updateWords()
{
    if (m_switches.size() < m_views.size() || m_views.isEmpty()) {
        return;
    }
    setSentence(current()->sentence());
    setDetail(current()->draft().path());
    for (int at = 0; at < int(m_views.size()); ++at) {
        const bool isModified = m_views.at(at)->draft().isModified();
        const QString file = m_views.at(at)->fileName();
        m_switches.at(at)->setText(isModified ? file + QStringLiteral(" •") : file);
        //: A file that is being edited; %1: its name.
        m_switches.at(at)->setAccessibleName(isModified ? tr("%1, unsaved changes").arg(file) : file);
    }
}

void ConfigPage::retranslate()
{
    updateWords();
}

} // namespace Hearth
