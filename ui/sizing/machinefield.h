#pragma once

#include "sizing/machinereading.h"
#include "sizing/sizingchoices.h"
#include "sizing/sizingquestion.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace Hearth {

class SearchCombo;

/// The machine of the question: this computer, a device of the catalogue, or memory typed in.
class MachineField final : public QWidget
{
    Q_OBJECT

public:
    explicit MachineField(QWidget *parent = nullptr);

    /// Both once, before anything is asked of it.
    void setOptions(const QList<DeviceOption> &devices, const MachineReading &reading);

    [[nodiscard]] QList<DeviceChoice> devices() const;
    [[nodiscard]] quint64 ramBytes() const; ///< System memory beside the devices; 0 where there is none.
    [[nodiscard]] bool hasMemory() const; ///< Something to put a model into is known.
    [[nodiscard]] bool isThisComputer() const;
    /// As sentences name it: "this computer", "2 × GeForce RTX 4090", "M3 Ultra with 512 GiB".
    [[nodiscard]] QString name() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    /// A line of the list that is not a heading.
    enum class Kind { ThisComputer, Typed, Catalogue };
    struct Choice
    {
        Kind kind = Kind::ThisComputer;
        qsizetype device = -1; ///< Catalogue: index into m_devices.
    };
    struct Heading
    {
        int line = 0;
        QString vendor;
        QString group;
    };

    [[nodiscard]] QWidget *field(QLabel *label, QWidget *control);
    void fillList();
    void onChosen();
    void showFields();
    [[nodiscard]] Choice choice() const;
    [[nodiscard]] const DeviceOption *option() const; ///< Null but for Kind::Catalogue.
    [[nodiscard]] bool hasReadableGpu() const;
    [[nodiscard]] QString found() const; ///< What was found on this computer, as sentences.
    [[nodiscard]] static QString groupWord(const QString &vendor, const QString &group);

    QList<DeviceOption> m_devices;
    MachineReading m_reading;
    QList<Heading> m_headings;
    bool m_ramTyped = false; ///< Else what was read is exact, and the field shows it rounded.

    QLabel *m_label;
    SearchCombo *m_machine;
    QLabel *m_found;
    QLabel *m_sizeLabel;
    QComboBox *m_size;
    QLabel *m_countLabel;
    QSpinBox *m_count;
    QLabel *m_graphicsLabel;
    QSpinBox *m_graphics; ///< GiB of each device.
    QLabel *m_ramLabel;
    QSpinBox *m_ram; ///< GiB.
};

} // namespace Hearth
