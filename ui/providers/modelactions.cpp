#include "providers/modelactions.h"

#include "providers/loadform.h"
#include "providers/modelcells.h"
#include "providers/warmtimes.h"
#include "widgets/flowlayout.h"
#include "widgets/stateglyph.h"
#include "widgets/tokens.h"
#include "wording/formats.h"
#include "wording/serverwording.h"
#include "wording/wording.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace Hearth {

namespace {

/// What a test of one word takes: a short prompt, an answer of a few tokens, thinking aside. Our estimate.
constexpr double promptTokens = 16;
constexpr double answerTokens = 16;
constexpr double tokensPerPrice = 1e6;

QPushButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

QLabel *makeSentence(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void say(QPushButton *button, const QString &text, const QString &toolTip)
{
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleDescription(toolTip);
}

} // namespace

ModelActions::ModelActions(QWidget *parent)
    : QWidget(parent)
    , m_load(makeButton("loadButton", this))
    , m_unload(makeButton("unloadButton", this))
    , m_warm(makeButton("keepWarmButton", this))
    , m_endWarm(makeButton("endWarmButton", this))
    , m_reach(makeButton("reachButton", this))
    , m_word(makeButton("wordButton", this))
    , m_warmMenu(new QMenu(this))
    , m_loadForm(new LoadForm(this))
    , m_warmForm(new QWidget(this))
    , m_warmUntil(new QDateTimeEdit(m_warmForm))
    , m_warmAccept(makeButton("warmAccept", m_warmForm))
    , m_confirmation(new QWidget(this))
    , m_question(makeSentence("wordQuestion", m_confirmation))
    , m_confirm(makeButton("wordConfirm", m_confirmation))
    , m_refuse(makeButton("wordRefuse", m_confirmation))
    , m_warmNote(makeSentence("warmNote", this))
    , m_resultGlyph(new GlyphLabel(this))
    , m_result(makeSentence("testResult", this))
{
    setObjectName(QStringLiteral("modelActions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    buildButtons();
    auto *buttons = new FlowLayout(Space::small, Space::small);
    for (QPushButton *button : {m_load, m_unload, m_warm, m_endWarm, m_reach, m_word}) {
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    m_warmNote->setProperty("muted", true);
    column->addWidget(m_warmNote);
    column->addWidget(m_loadForm);
    buildWarmMenu();
    column->addWidget(m_warmForm);
    buildConfirmation();
    column->addWidget(m_confirmation);
    auto *result = new QHBoxLayout;
    result->setSpacing(Space::small);
    result->addWidget(m_resultGlyph);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    result->addWidget(m_result, 1);
    column->addLayout(result);
}

void ModelActions::setModel(const ChosenModel &chosen)
{
    const bool isAnother = !m_chosen || m_chosen->model.ref != chosen.model.ref;
    m_chosen = chosen;
    if (isAnother) {
        closePanels();
        m_isLooking = false;
        m_hasLooked = false;
    }
    if (m_isLooking && chosen.provider->readAt != m_lookedAt) {
        m_isLooking = false;
        m_hasLooked = true;
    }
    showButtons();
    showResult();
}

void ModelActions::setWordResult(const ModelRef &ref, const WordResult &result)
{
    m_waiting.remove(ref);
    m_words.insert(ref, result);
    if (m_chosen && m_chosen->model.ref == ref) {
        m_hasLooked = false;
        showButtons();
        showResult();
    }
}

void ModelActions::retranslate()
{
    m_loadForm->retranslate();
    //: Button: ends keeping a model in memory.
    say(m_endWarm, tr("End"), tr("No longer keep it warm"));
    m_endWarm->setAccessibleName(tr("End keeping it warm"));
    m_warmUntil->setAccessibleName(tr("Keep warm until"));
    //: Button: keeps a model in memory until the time beside it.
    m_warmAccept->setText(tr("Keep warm"));
    //: Button: sends the short request after all.
    m_confirm->setText(tr("Say it"));
    m_refuse->setText(tr("Leave it"));
    if (m_chosen) {
        showButtons();
        showResult();
    }
}

void ModelActions::buildButtons()
{
    connect(m_load, &QPushButton::clicked, this, &ModelActions::load);
    connect(m_loadForm, &LoadForm::accepted, this, [this] { Q_EMIT loadRequested(m_loadForm->options()); });
    connect(m_unload, &QPushButton::clicked, this, &ModelActions::unloadRequested);
    connect(m_endWarm, &QPushButton::clicked, this, [this] { Q_EMIT keepWarmRequested(0); });
    connect(m_reach, &QPushButton::clicked, this, [this] {
        m_isLooking = true;
        m_hasLooked = false;
        m_lookedAt = m_chosen->provider->readAt;
        showResult();
        Q_EMIT lookRequested();
    });
    connect(m_word, &QPushButton::clicked, this, [this] {
        closePanels();
        if (asksBeforeWord()) {
            m_confirmation->show();
            m_confirm->setFocus();
        } else {
            sayWord();
        }
    });
}

void ModelActions::buildWarmMenu()
{
    m_warmMenu->setObjectName(QStringLiteral("keepWarmMenu"));
    m_warm->setMenu(m_warmMenu);
    connect(m_warmMenu, &QMenu::aboutToShow, this, [this] {
        m_warmMenu->clear();
        const QList<WarmTime> times = warmTimes(QDateTime::currentDateTime());
        for (const WarmTime &time : times) {
            m_warmMenu->addAction(time.words, this,
                [this, until = time.until] { Q_EMIT keepWarmRequested(until.toMSecsSinceEpoch()); });
        }
        m_warmMenu->addSeparator();
        m_warmMenu->addAction(tr("Until another time …"), this, [this] {
            closePanels();
            const QDateTime now = QDateTime::currentDateTime();
            m_warmUntil->setMinimumDateTime(now);
            m_warmUntil->setDateTime(now.addSecs(2 * 3600));
            m_warmForm->show();
            m_warmUntil->setFocus();
        });
    });
    m_warmForm->setObjectName(QStringLiteral("warmForm"));
    auto *row = new QHBoxLayout(m_warmForm);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    m_warmUntil->setObjectName(QStringLiteral("warmUntil"));
    m_warmUntil->setCalendarPopup(true);
    row->addWidget(m_warmUntil);
    row->addWidget(m_warmAccept);
    row->addStretch(1);
    connect(m_warmAccept, &QPushButton::clicked, this, [this] {
        m_warmForm->hide();
        Q_EMIT keepWarmRequested(m_warmUntil->dateTime().toMSecsSinceEpoch());
    });
    m_warmForm->hide();
}

void ModelActions::buildConfirmation()
{
    auto *row = new QHBoxLayout(m_confirmation);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(m_question, 1);
    m_confirm->setProperty("primary", true);
    row->addWidget(m_confirm);
    row->addWidget(m_refuse);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_confirmation->hide();
        sayWord();
    });
    connect(m_refuse, &QPushButton::clicked, m_confirmation, &QWidget::hide);
    m_confirmation->hide();
}

void ModelActions::showButtons()
{
    const ModelRow &model = m_chosen->model;
    const bool hosted = isHosted(*m_chosen->provider);
    const bool runs = model.job && model.job->isRunning();
    // What a server can never do with a model of that state has no button: one of the two stays in view.
    const bool inMemory = model.state == ModelState::Loaded;
    m_load->setVisible(!hosted && !inMemory);
    m_unload->setVisible(!hosted && inMemory);
    m_load->setEnabled(model.abilities.load && !runs);
    m_unload->setEnabled(model.abilities.unload && !runs);
    if (!m_load->isEnabled()) {
        m_loadForm->hide();
    }
    QString memory;
    if (model.sizeBytes) {
        //: %1: size of a model, as "38.0 GiB".
        memory = tr("Reads %1 into memory").arg(bytesText(*model.sizeBytes));
    }
    //: Button: reads a model into memory; with … it asks how first.
    say(m_load, LoadForm::isNeeded(model) ? tr("Load …") : tr("Load"),
        m_load->isEnabled() ? memory : whyNotLoad());
    //: Button: puts a model out of memory.
    say(m_unload, tr("Unload"),
        m_unload->isEnabled() ? tr("Puts it out of memory") : tr("This server does not unload by command"));
    showWarm();
    showTests();
}

void ModelActions::showTests()
{
    say(m_reach, tr("Reach it"), tr("Asks the server for its models: free, never loads one"));
    const bool waits = m_waiting.contains(m_chosen->model.ref);
    const ServerState state = m_chosen->provider->state;
    const bool canTalk = !m_chosen->model.embedding && m_chosen->model.state != ModelState::Missing
        && (state == ServerState::Up || state == ServerState::Unknown);
    m_word->setEnabled(!waits && canTalk);
    QString why = wordCost();
    if (m_chosen->model.embedding) {
        why = tr("It makes vectors, not answers");
    } else if (m_chosen->model.state == ModelState::Missing) {
        why = tr("The server does not list this model");
    } else if (!canTalk) {
        why = tr("The server does not answer");
    }
    //: Button: a real, very short request to a model.
    say(m_word, tr("Say one word"), why);
    if (asksBeforeWord()) {
        const QString question = isHosted(*m_chosen->provider)
            //: %1: "about $0.0001".
            ? tr("One short request leaves this computer; it costs %1.").arg(wordCost())
            //: %1: "loads 38.0 GiB first".
            : tr("The model is not in memory: the request %1.").arg(wordCost());
        m_question->setText(question);
    } else {
        m_confirmation->hide();
    }
}

void ModelActions::showWarm()
{
    const ModelRow &model = m_chosen->model;
    const bool isKept = model.keepWarm.has_value();
    const bool canWarm = model.abilities.load || model.abilities.unload || model.abilities.keepFor || isKept;
    m_warm->setVisible(!isHosted(*m_chosen->provider));
    m_warm->setEnabled(canWarm);
    m_endWarm->setVisible(isKept);
    m_warmNote->setVisible(isKept);
    const QDateTime now = QDateTime::currentDateTime();
    if (isKept) {
        const QString until = momentText(QDateTime::fromMSecsSinceEpoch(model.keepWarm->until.count()), now);
        //: A model stays in memory, %1: a time of day.
        say(m_warm, tr("Kept warm until %1").arg(until), tr("Choose another time"));
        //: %1: how it stands with a model that is to be kept in memory: "is in memory".
        m_warmNote->setText(tr("Kept warm: it %1.").arg(keepWarmWords(model.keepWarm->state)));
        m_warmNote->setVisible(model.keepWarm->state != KeepWarm::State::Warm);
    } else {
        say(m_warm, tr("Keep warm"),
            canWarm ? tr("Keeps it in memory until a time, and loads it again if it goes")
                    : tr("This server does not load by command"));
    }
}

QString ModelActions::whyNotLoad() const
{
    const ModelRow &model = m_chosen->model;
    if (model.job && model.job->isRunning()) {
        return tr("A load is under way");
    }
    if (m_chosen->provider->state != ServerState::Up) {
        return tr("The server does not answer");
    }
    switch (model.state) {
    case ModelState::Loading:
        return tr("It is being loaded already");
    case ModelState::Missing:
        return tr("The server does not list this model");
    case ModelState::Available:
        return tr("This server does not tell whether a model is in memory");
    default:
        return tr("This server does not load by command");
    }
}

QString ModelActions::wordCost() const
{
    const ModelRow &model = m_chosen->model;
    if (isHosted(*m_chosen->provider)) {
        const std::optional<ModelCost> price = priceOf(model);
        if (!price) {
            //: What a short request costs: nobody knows the price.
            return tr("a little, the price is not known");
        }
        const double dollars = (price->input * promptTokens + price->output * answerTokens) / tokensPerPrice;
        //: What a short request costs, %1: "$0.0001".
        return dollars > 0 ? tr("about %1").arg(dollarsText(dollars)) : tr("nothing");
    }
    if (model.state == ModelState::Cold || model.state == ModelState::Failed) {
        return model.sizeBytes
            //: What a short request does, %1: size of a model.
            ? tr("loads %1 first").arg(bytesText(*model.sizeBytes))
            : tr("loads it first");
    }
    return model.state == ModelState::Loaded ? tr("Free: it is in memory")
                                             : tr("Free, but the server may have to load it first");
}

bool ModelActions::asksBeforeWord() const
{
    return isHosted(*m_chosen->provider) || m_chosen->model.state == ModelState::Cold
        || m_chosen->model.state == ModelState::Failed;
}

void ModelActions::load()
{
    closePanels();
    if (LoadForm::isNeeded(m_chosen->model)) {
        m_loadForm->open(m_chosen->model);
    } else {
        Q_EMIT loadRequested({});
    }
}

void ModelActions::sayWord()
{
    m_waiting.insert(m_chosen->model.ref);
    m_words.remove(m_chosen->model.ref);
    m_hasLooked = false;
    showButtons();
    showResult();
    Q_EMIT wordRequested();
}

void ModelActions::closePanels()
{
    m_loadForm->hide();
    m_warmForm->hide();
    m_confirmation->hide();
}

void ModelActions::showResult()
{
    const ModelRef ref = m_chosen->model.ref;
    const ProviderRow &provider = *m_chosen->provider;
    QString text;
    Glyph glyph = Glyph::Unknown;
    if (m_isLooking) {
        text = tr("Asking the server …");
    } else if (m_hasLooked) {
        const bool isUp = provider.state == ServerState::Up;
        glyph = isUp ? Glyph::Agrees : Glyph::Failed;
        text = isUp
            //: %1: a duration such as 3 ms.
            ? tr("Reached: answers in %1.")
                  .arg(durationText(std::chrono::milliseconds(provider.latencyMs.value_or(0))))
            : layerSentence(
                QUrl(provider.baseUrl), provider.error.value_or(Error{ErrorKind::Unauthorized, {}, 0}));
    } else if (m_waiting.contains(ref)) {
        text = tr("Waiting for the first word …");
    } else if (m_words.contains(ref)) {
        const WordResult result = m_words.value(ref);
        glyph = result.isWell ? Glyph::Agrees : Glyph::Failed;
        text = wordText(result);
    }
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
    m_resultGlyph->setGlyph(glyph);
    m_resultGlyph->setVisible(!text.isEmpty());
}

QString ModelActions::wordText(const WordResult &result) const
{
    if (!result.isWell) {
        return result.error ? errorSentence(*result.error) : tr("No answer came.");
    }
    //: %1: what a model said, %2: time to its first token, %3: the whole time.
    return tr("“%1” · first token after %2, %3 in all")
        .arg(result.text.simplified(), durationText(result.toFirstToken), durationText(result.total));
}

} // namespace Hearth
