#include "config/gotopathbar.h"

#include "config/jsoneditor.h"
#include "widgets/lineicon.h"
#include "widgets/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStringListModel>
#include <QToolButton>

namespace Hearth {

GoToPathBar::GoToPathBar(JsonEditor &editor, DocumentSource document, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_document(std::move(document))
    , m_field(new QLineEdit(this))
    , m_words(new QLabel(this))
    , m_go(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_paths(new QStringListModel(this))
    , m_completer(new QCompleter(m_paths, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_go);
    layout->addWidget(m_close);
    m_field->setObjectName(QStringLiteral("goToField"));
    m_words->setObjectName(QStringLiteral("goToWords"));
    m_words->setProperty("muted", true);
    m_go->setObjectName(QStringLiteral("goToGo"));
    m_close->setObjectName(QStringLiteral("goToClose"));
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setMinimumSize(Space::controlHeight, Space::controlHeight);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->popup()->setObjectName(QStringLiteral("goToPaths"));
    m_completer->popup()->setProperty("popup", true); // a window of its own: it needs a ground
    m_field->setCompleter(m_completer);
    connect(m_field, &QLineEdit::textEdited, this, &GoToPathBar::onWordsEdited);
    connect(m_go, &QPushButton::clicked, this, &GoToPathBar::go);
    connect(m_close, &QToolButton::clicked, this, &GoToPathBar::close);
    setVisible(false);
    retranslate();
}

void GoToPathBar::open()
{
    setVisible(true);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    setProblem(Problem::None);
}

void GoToPathBar::close()
{
    const bool hadKeyboard = isAncestorOf(focusWidget()) || m_field->hasFocus();
    setVisible(false);
    if (hadKeyboard) {
        m_editor.setFocus();
    }
}

void GoToPathBar::onWordsEdited()
{
    setProblem(Problem::None);
    m_paths->setStringList(pathsFor(m_field->text()));
}

/// The paths directly below what stands before the last step of \a words.
QStringList GoToPathBar::pathsFor(const QString &words) const
{
    const qsizetype step = qMax(words.lastIndexOf(u'.'), words.lastIndexOf(u'['));
    const Result<Json5Path> parent =
        step > 0 ? Json5Path::parse(QStringView(words).first(step)) : Result<Json5Path>(Json5Path());
    if (!parent) {
        return {};
    }
    const Json5Node node = m_document().find(*parent);
    QStringList paths;
    const auto add = [&](const Json5Path &path) {
        const QString text = path.toString();
        if (paths.size() < mostOffered && text.startsWith(words, Qt::CaseInsensitive)) {
            paths.append(text);
        }
    };
    const QList<Json5Member> members = node.members();
    for (const Json5Member &member : members) {
        add(parent->child(member.key));
    }
    for (qsizetype at = 0; node.kind() == Json5Node::Kind::Array && at < node.size(); ++at) {
        add(parent->child(at));
    }
    paths.removeDuplicates();
    return paths;
}

void GoToPathBar::go()
{
    static const QRegularExpression lineForm(QStringLiteral("\\A(\\d{1,9})(?::(\\d{1,9}))?\\z"));
    const QString words = m_field->text().trimmed();
    if (words.isEmpty()) {
        return;
    }
    m_completer->popup()->hide();
    const QRegularExpressionMatch match = lineForm.match(words);
    if (!match.hasMatch()) {
        goByPath(words);
        return;
    }
    const int line = match.captured(1).toInt();
    if (line < 1 || line > m_editor.blockCount()) {
        setProblem(Problem::NoSuchLine);
        return;
    }
    setProblem(Problem::None);
    Q_EMIT goToLine(line, qMax(1, match.captured(2).toInt()));
}

void GoToPathBar::goByPath(const QString &words)
{
    const Result<Json5Path> path = Json5Path::parse(words);
    if (!path) {
        setProblem(Problem::NoPath);
        return;
    }
    const Json5Document document = m_document();
    Json5Path way = *path;
    while (!way.isRoot() && document.find(way).isNull()) {
        way = way.parent();
    }
    if (way != *path) {
        setProblem(Problem::NotThere, way.toString());
        return;
    }
    setProblem(Problem::None);
    Q_EMIT goTo(*path);
}

void GoToPathBar::setProblem(Problem problem, const QString &about)
{
    m_problem = problem;
    m_about = about;
    updateProblem();
}

void GoToPathBar::updateProblem()
{
    switch (m_problem) {
    case Problem::None:
        m_words->clear();
        break;
    case Problem::NoPath:
        //: The words typed are no path such as models.providers.
        m_words->setText(tr("Not a path"));
        break;
    case Problem::NotThere:
        //: %1: the beginning of a path.
        m_words->setText(m_about.isEmpty() ? tr("Not in the file") : tr("Not below %1").arg(m_about));
        break;
    case Problem::NoSuchLine:
        m_words->setText(tr("The text has %n line(s).", "", m_editor.blockCount()));
        break;
    }
}

void GoToPathBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void GoToPathBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void GoToPathBar::retranslate()
{
    //: %1: an example of a path.
    m_field->setPlaceholderText(
        tr("Path such as %1, or line:column").arg(QStringLiteral("models.providers")));
    m_field->setAccessibleName(tr("Go to a path or line"));
    //: Button: to the place that was typed.
    m_go->setText(tr("Go"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    updateProblem();
}

} // namespace Hearth
