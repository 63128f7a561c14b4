<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>沒有「%1」這個選項。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>沒有這些選項：%1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>「%1」後面缺少值。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>「%1」不接受值。</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>顯示版本。</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>說明命令列的選項。</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>說明所有選項，包括 Qt 本身的選項。</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>說明所有選項，包括 Qt 通用的選項。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[選項]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>選項：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>參數：</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>全部儲存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>全部都是(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>全部都否(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>恢復預設值</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>確定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>不儲存並關閉</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>顯示詳細資料…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>隱藏詳細資料…</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全選</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>複製連結網址(&amp;L)</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全選(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>調高(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>調低(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>展開選項清單</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>捲動到這裡</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>最左邊</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>最上面</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>最右邊</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>最下面</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>向左一頁</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>向右一頁</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>向左捲動</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>向上捲動</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>向右捲動</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下捲動</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>按下</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>顯示選單</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>設為焦點</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>切換</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>向左捲動</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>向右捲動</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>向上捲動</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>向下捲動</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>執行這個動作</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>將值調高</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>將值調低</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>顯示選單</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>將焦點移到這裡</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>切換狀態</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>捲動到左方</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>捲動到右方</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>捲動到上方</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>捲動到下方</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>回到上一頁</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>前往下一頁</translation>
    </message>
</context>
</TS>
