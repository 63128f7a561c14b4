#pragma once

#include "draft/configdraft.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <memory>

// A save or a read is several steps on a busy disk.
#define SOON_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30000)
#define SOON_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30000)

namespace Hearth {

/// A draft of a config in a folder of its own, for tests of forms.
struct FormsBench
{
    QTemporaryDir folder;
    std::unique_ptr<Documents> documents;
    std::unique_ptr<ConfigDraft> draft;

    FormsBench()
    {
        documents = std::make_unique<Documents>(
            DocumentsOptions{path("openclaw.json"), path("hearth.json5"), EnvironmentLookup()});
        draft = std::make_unique<ConfigDraft>(*documents, DocumentKind::Config);
    }

    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", name);
        }
    }
    void load(const QByteArray &text)
    {
        write("openclaw.json", text);
        draft->load();
        SOON_COMPARE(draft->state(), DraftState::Clean);
        SOON_VERIFY(draft->isChecked());
    }
};

template <typename T>
[[nodiscard]] T *findIn(const QWidget *parent, const char *name)
{
    auto *found = parent->findChild<T *>(QString::fromLatin1(name));
    if (!found) {
        qFatal("no %s", name);
    }
    return found;
}

inline void clickIn(const QWidget *parent, const char *name)
{
    auto *button = findIn<QAbstractButton>(parent, name);
    QVERIFY2(button->isVisible() && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
}

/// The dialog in front of \a form; null: none.
[[nodiscard]] inline QDialog *openDialogOf(const QWidget *form)
{
    for (QDialog *each : form->findChildren<QDialog *>()) {
        if (each->isVisible()) {
            return each;
        }
    }
    return nullptr;
}

/// Replaces what stands in a field of \a parent by typing.
inline void typeInto(const QWidget *parent, const char *name, const char *text)
{
    auto *field = findIn<QWidget>(parent, name);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, QString::fromUtf8(text));
}

/// Chooses the item with the text \a text in a combo box, by its first letters.
inline void pickIn(const QWidget *parent, const char *name, const char *text)
{
    auto *field = findIn<QWidget>(parent, name);
    field->setFocus();
    QTest::keyClicks(field, QString::fromUtf8(text));
}

} // namespace Hearth
