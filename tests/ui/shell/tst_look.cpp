#include "shell/languageswitch.h"
#include "shell/stylesheet.h"
#include "shell/theme.h"
#include "widgets/lineicon.h"
#include "widgets/stateglyph.h"
#include "widgets/tokens.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Hearth;

namespace {

/// Relative luminance and contrast [WCAG 2.2, 1.4.3].
double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double bright = qMax(luminance(a), luminance(b));
    const double dim = qMin(luminance(a), luminance(b));
    return (bright + 0.05) / (dim + 0.05);
}

QImage drawn(Glyph glyph, double progress = -1)
{
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintGlyph(painter, QRectF(2, 2, 20, 20), glyph, Qt::black, progress);
    return image;
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableInBothSchemes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }
    void textIsReadableInBothSchemes()
    {
        QFETCH(bool, dark);
        const Tokens &tokens = dark ? Tokens::darkness() : Tokens::light();
        for (const QColor &paper : {tokens.surface, tokens.background, tokens.sidebar, tokens.selection}) {
            QVERIFY(contrast(tokens.text, paper) >= 4.5);
            QVERIFY(contrast(tokens.muted, paper) >= 4.5);
        }
        for (const QColor &ink : {tokens.ember, tokens.cold, tokens.good, tokens.bad, tokens.caution}) {
            QVERIFY2(contrast(ink, tokens.surface) >= 4.5, qPrintable(ink.name()));
        }
        QVERIFY(contrast(tokens.onEmber, tokens.ember) >= 4.5);
    }

    void tokensAreFoundAgainInTheirPalette()
    {
        QCOMPARE(Tokens::of(Tokens::light().palette()), Tokens::light());
        QCOMPARE(Tokens::of(Tokens::darkness().palette()), Tokens::darkness());
    }

    void aForeignPaletteKeepsItsOwnColours()
    {
        QPalette contrastPalette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::black);
        contrastPalette.setColor(QPalette::Window, Qt::black);
        contrastPalette.setColor(QPalette::WindowText, Qt::yellow);
        const Tokens tokens = Tokens::of(contrastPalette);
        QCOMPARE(tokens.text, QColor(Qt::yellow));
        QCOMPARE(tokens.background, QColor(Qt::black));
        QCOMPARE(tokens.muted, tokens.text);
    }

    void everyNameInTheStyleSheetIsReplaced()
    {
        const QString sheet = styleSheet(Tokens::light());
        QVERIFY(!sheet.contains(QLatin1Char('$')));
        for (const auto &match : QRegularExpression(QStringLiteral("url\\((:[^)]+)\\)")).globalMatch(sheet)) {
            QVERIFY2(QFile::exists(match.captured(1)), qPrintable(match.captured(1)));
        }
    }

    void everyStateHasAShapeOfItsOwn()
    {
        QList<QImage> shapes;
        for (int i = static_cast<int>(Glyph::Loaded); i <= static_cast<int>(Glyph::Agrees); ++i) {
            const QImage shape = drawn(static_cast<Glyph>(i), 0.6);
            QVERIFY2(!shapes.contains(shape), qPrintable(QString::number(i)));
            shapes.append(shape);
        }
    }

    void aLoadingRingFills()
    {
        const auto inked = [](const QImage &image) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    count += qAlpha(image.pixel(x, y)) > 200 ? 1 : 0;
                }
            }
            return count;
        };
        const int little = inked(drawn(Glyph::Loading, 0.1));
        const int half = inked(drawn(Glyph::Loading, 0.5));
        const int whole = inked(drawn(Glyph::Loading, 1));
        QVERIFY(little < half && half < whole);
    }

    void lineIconsFollowTheScheme()
    {
        Theme theme(*qApp);
        theme.apply(false, false);
        const QImage light = lineIcon(QStringLiteral("overview")).pixmap(32, 32).toImage();
        theme.apply(true, false);
        const QImage dark = lineIcon(QStringLiteral("overview")).pixmap(32, 32).toImage();
        QVERIFY(light != dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::darkness().background);
        QVERIFY(lineIcon(QStringLiteral("no such icon")).isNull());
    }

    void highContrastTakesTheSystemsPalette()
    {
        const QPalette system = QApplication::palette();
        Theme theme(*qApp);
        theme.apply(false, true);
        QCOMPARE(QApplication::palette().color(QPalette::Window), system.color(QPalette::Window));
    }

    void fontsOfferThaiAndTraditionalChinese()
    {
        Theme theme(*qApp);
        const QStringList families = QApplication::font().families();
        QVERIFY(families.contains(QStringLiteral("Noto Sans Thai")));
        QVERIFY(families.indexOf(QStringLiteral("Noto Sans CJK TC")) > 0);
    }

    void theNearestLanguageIsTaken_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::addRow("Thai") << QStringLiteral("th_TH") << QStringLiteral("th");
        QTest::addRow("Taiwan") << QStringLiteral("zh_TW") << QStringLiteral("zh_TW");
        QTest::addRow("Hong Kong") << QStringLiteral("zh-HK") << QStringLiteral("zh_TW");
        QTest::addRow("mainland China") << QStringLiteral("zh_CN") << QStringLiteral("zh_TW");
        QTest::addRow("German") << QStringLiteral("de_DE") << QStringLiteral("en");
        QTest::addRow("C") << QStringLiteral("C") << QStringLiteral("en");
    }
    void theNearestLanguageIsTaken()
    {
        QFETCH(QString, locale);
        QFETCH(QString, language);
        QCOMPARE(LanguageSwitch::nearest(locale), language);
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
