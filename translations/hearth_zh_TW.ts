<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Agreement</name>
    <message>
        <source>Config and server agree.</source>
        <translation>設定檔與伺服器一致。</translation>
    </message>
    <message>
        <source>The config promises a window of %1 tokens, but %2 are loaded: longer prompts fail.</source>
        <extracomment>%1, %2: tokens.</extracomment>
        <translation>設定檔宣告的上下文視窗為 %1 個 Token，但只載入了 %2 個：較長的提示會失敗。</translation>
    </message>
    <message>
        <source>The config promises a window of %1 tokens, but the model takes no more than %2.</source>
        <extracomment>%1, %2: tokens.</extracomment>
        <translation>設定檔宣告的上下文視窗為 %1 個 Token，但模型最多只支援 %2 個。</translation>
    </message>
    <message>
        <source>The config uses a window of %1 tokens; %2 are loaded.</source>
        <extracomment>%1, %2: tokens.</extracomment>
        <translation>設定檔只使用 %1 個 Token 的上下文視窗；實際載入了 %2 個。</translation>
    </message>
    <message>
        <source>The server has this model; the config does not name it.</source>
        <translation>伺服器有這個模型，但設定檔沒有列出它。</translation>
    </message>
    <message>
        <source>The config names this model, but the server does not list it.</source>
        <translation>設定檔列出了這個模型，但伺服器上沒有。</translation>
    </message>
    <message>
        <source>The server has not told anything to compare with.</source>
        <translation>伺服器沒有提供可供比較的資料。</translation>
    </message>
</context>
<context>
    <name>AnswerFacts</name>
    <message>
        <source>Answered by %1 on %2</source>
        <extracomment>A model, a server: &quot;Answered by qwen3-4b on lmstudio&quot;.</extracomment>
        <translation>由 %2 的 %1 回答</translation>
    </message>
    <message>
        <source>first token %1</source>
        <extracomment>Time to first token. Short: stands in a line of figures.</extracomment>
        <translation>首個 Token %1</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <extracomment>Tokens a second.</extracomment>
        <translation>%1 Token/秒</translation>
    </message>
    <message>
        <source>%1 → %2 tokens</source>
        <extracomment>Tokens of the prompt, tokens of the answer.</extracomment>
        <translation>%1 → %2 個 Token</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>How long the whole answer took.</extracomment>
        <translation>總計 %1</translation>
    </message>
    <message>
        <source>Stayed on this computer.</source>
        <translation>沒有離開這部電腦。</translation>
    </message>
    <message>
        <source>Stayed in your network.</source>
        <translation>沒有離開您的網路。</translation>
    </message>
    <message>
        <source>Left this computer: sent to %1.</source>
        <extracomment>A hosted provider.</extracomment>
        <translation>已離開這部電腦：傳送至 %1。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The answer was cut at the token limit.</source>
        <translation>回答已達 Token 上限，因此被截斷。</translation>
    </message>
    <message>
        <source>The answer was cut by a content filter.</source>
        <translation>回答被內容篩選器截斷。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model of this config.</source>
        <translation>這份設定檔裡沒有叫「%1」的模型。</translation>
    </message>
    <message>
        <source>No answer: nobody can take this request now.</source>
        <translation>沒有得到回答：目前沒有模型能處理這個要求。</translation>
    </message>
    <message>
        <source>No answer. %1</source>
        <translation>沒有得到回答。%1</translation>
    </message>
    <message>
        <source>The answer broke off. %1</source>
        <translation>回答中斷了。%1</translation>
    </message>
</context>
<context>
    <name>Hearth::AboutCard</name>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Hearth %1, with Qt %2</source>
        <extracomment>%1: Hearth&apos;s version, %2: Qt&apos;s version.</extracomment>
        <translation>Hearth %1，使用 Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>依 GNU General Public License 第 3 版或更新版本授權的自由軟體。</translation>
    </message>
    <message>
        <source>OpenClaw&apos;s config</source>
        <translation>OpenClaw 的設定檔</translation>
    </message>
    <message>
        <source>Hearth&apos;s settings</source>
        <translation>Hearth 的設定</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <extracomment>%1: what the folder holds.</extracomment>
        <translation>開啟資料夾：%1</translation>
    </message>
</context>
<context>
    <name>Hearth::AdviceCard</name>
    <message>
        <source>A window of %1 tokens</source>
        <translation>視窗改為 %1 個 Token</translation>
    </message>
    <message>
        <source>The KV cache in 8 bits</source>
        <translation>KV 快取改為 8 位元</translation>
    </message>
    <message>
        <source>The KV cache in 8 bits and a window of %1 tokens</source>
        <translation>KV 快取改為 8 位元，視窗改為 %1 個 Token</translation>
    </message>
    <message>
        <source>%1, %2: answers get coarser</source>
        <extracomment>A lower quantisation and the size of its weights: &quot;Q4_K_M, 17.3 GiB: answers get coarser&quot;.</extracomment>
        <translation>%1，%2：回答會較粗糙</translation>
    </message>
    <message>
        <source>What would make it fit</source>
        <translation>怎樣才放得下</translation>
    </message>
    <message>
        <source>A smaller window, a smaller cache or a lower quantisation is not enough: it takes another machine or a smaller model.</source>
        <translation>縮小視窗、縮小快取或採用較低的量化都不夠：需要另一部機器，或較小的模型。</translation>
    </message>
</context>
<context>
    <name>Hearth::Application</name>
    <message>
        <source>Another Hearth is running, but does not answer. End it, then start Hearth again.</source>
        <translation>另一個 Hearth 正在執行，但沒有回應。請先將它結束，再重新啟動 Hearth。</translation>
    </message>
    <message>
        <source>Hearth is open with %1. Quit it first to work with another config.</source>
        <translation>Hearth 正在使用 %1。若要改用其他設定檔，請先結束 Hearth。</translation>
    </message>
    <message>
        <source>The config has changes that are not saved.</source>
        <translation>設定檔有未儲存的變更。</translation>
    </message>
    <message>
        <source>Quit without them, or go back to save them?</source>
        <translation>要放棄變更並結束，還是返回儲存？</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>不儲存並結束</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Hearth::BarLegend</name>
    <message>
        <source>Weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 快取</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>State of recurrent layers.</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Buffers</source>
        <extracomment>Compute buffers.</extracomment>
        <translation>緩衝區</translation>
    </message>
    <message>
        <source>Overhead</source>
        <extracomment>What the driver and the server take for themselves.</extracomment>
        <translation>額外負擔</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Memory that is left.</extracomment>
        <translation>剩餘</translation>
    </message>
</context>
<context>
    <name>Hearth::ChatColumn</name>
    <message>
        <source>Names no model of this config.</source>
        <translation>這份設定檔裡沒有這個模型。</translation>
    </message>
    <message>
        <source>Nobody can answer now.</source>
        <translation>目前沒有模型能回答。</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>A route or alias leads to this model at the moment.</extracomment>
        <translation>目前為 %1</translation>
    </message>
    <message>
        <source>Cold: this will load %1 first</source>
        <translation>未載入：會先載入 %1</translation>
    </message>
    <message>
        <source>Cold: this will load the model first</source>
        <translation>未載入：會先載入模型</translation>
    </message>
    <message>
        <source>window %1</source>
        <extracomment>A context window in tokens.</extracomment>
        <translation>上下文 %1</translation>
    </message>
    <message>
        <source>Route, alias or model to ask</source>
        <translation>要詢問的路由、別名或模型</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Button: asks the same again after an error.</extracomment>
        <translation>重試</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>以 Markdown 格式複製回答</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>The answers stand here. Looking loads nothing.</source>
        <translation>回答會顯示在這裡。只是查看，不會載入任何模型。</translation>
    </message>
</context>
<context>
    <name>Hearth::ChatCommand</name>
    <message>
        <source>A reference (provider/model), an alias, a route, or auto (default).</source>
        <translation>參照（供應商/模型）、別名、路由或 auto（預設）。</translation>
    </message>
    <message>
        <source>Print the answer when it is complete.</source>
        <translation>等回答完整後才印出。</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>回答的長度上限，以 Token 計。</translation>
    </message>
    <message>
        <source>The prompt; &quot;-&quot; reads it from standard input.</source>
        <translation>提示；「-」表示從標準輸入讀取。</translation>
    </message>
    <message>
        <source>chat needs a prompt.</source>
        <translation>chat 需要一段提示。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>無法讀取標準輸入。</translation>
    </message>
    <message>
        <source>--max-output-tokens needs a whole number above zero.</source>
        <translation>--max-output-tokens 必須是大於零的整數。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model of this config.</source>
        <translation>這份設定檔裡沒有叫「%1」的模型。</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>沒有得到回答。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The model calls: %1</source>
        <translation>模型呼叫：%1</translation>
    </message>
    <message>
        <source>The answer was cut at the token limit.</source>
        <translation>回答已達 Token 上限，因此被截斷。</translation>
    </message>
    <message>
        <source>The answer was cut by a content filter.</source>
        <translation>回答被內容篩選器截斷。</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>由 %1 回答</translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation>首個 Token 費時 %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>總計 %1</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>輸入 %1 個 Token，輸出 %2 個</translation>
    </message>
</context>
<context>
    <name>Hearth::ChatPage</name>
    <message>
        <source>Answer copied.</source>
        <translation>已複製回答。</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>沒有得到回答。</translation>
    </message>
    <message>
        <source>One of two answered.</source>
        <translation>兩個之中只有一個回答。</translation>
    </message>
    <message>
        <source>%1 began first: after %2, the other after %3.</source>
        <extracomment>Which of two models began to answer first, and the two times.</extracomment>
        <translation>%1 先開始回答，費時 %2；另一個費時 %3。</translation>
    </message>
    <message>
        <source>Ask once, compare two answers.</source>
        <translation>問一次，比較兩個回答。</translation>
    </message>
    <message>
        <source>Why is the first answer of a cold model slow? Two sentences, please.</source>
        <translation>為什麼未載入的模型第一次回答很慢？請用兩句話說明。</translation>
    </message>
    <message>
        <source>Say &quot;The fire in the hearth is lit&quot; in English, Thai and Traditional Chinese.</source>
        <translation>請用英文、泰文和繁體中文說「壁爐裡的火點著了」。</translation>
    </message>
    <message>
        <source>Write a Python function that turns &quot;1h 30m&quot; into seconds, with three tests.</source>
        <translation>請寫一個 Python 函式，把「1h 30m」換算成秒數，並附上三個測試。</translation>
    </message>
    <message>
        <source>Samples:</source>
        <extracomment>Before buttons with sample prompts.</extracomment>
        <translation>範例：</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <extracomment>Buttons that put a sample prompt into the field: about cold starts, a translation, a piece of code.</extracomment>
        <translation>冷啟動</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>翻譯</translation>
    </message>
    <message>
        <source>A bit of code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>Ask both … (Enter sends, Shift+Enter begins a new line)</source>
        <translation>同時詢問兩個模型…（Enter 傳送，Shift+Enter 換行）</translation>
    </message>
    <message>
        <source>Prompt for both columns</source>
        <translation>給兩欄的提示</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Two answers are on their way.</source>
        <translation>正在等待兩個回答。</translation>
    </message>
    <message>
        <source>One answer is here, the other is on its way.</source>
        <translation>已收到一個回答，正在等待另一個。</translation>
    </message>
</context>
<context>
    <name>Hearth::CheckCommand</name>
    <message>
        <source>Count warnings as errors.</source>
        <translation>把警告也當成錯誤。</translation>
    </message>
    <message>
        <source>check takes one file.</source>
        <translation>check 只接受一個檔案。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到檔案 %1。</translation>
    </message>
    <message>
        <source>%1 is in order by the rules of OpenClaw %2.</source>
        <translation>%1 符合 OpenClaw %2 的規則。</translation>
    </message>
    <message>
        <source>%1 is not in order.</source>
        <translation>%1 有問題。</translation>
    </message>
    <message>
        <source>Chain: Hearth itself; its hops stand in hearth.json5.</source>
        <translation>嘗試順序：Hearth 本身；各個候選模型寫在 hearth.json5 裡。</translation>
    </message>
    <message>
        <source>Chain: none; no model is configured yet.</source>
        <translation>嘗試順序：無；尚未設定任何模型。</translation>
    </message>
    <message>
        <source>Chain: %1</source>
        <extracomment>The models in the order in which they are tried.</extracomment>
        <translation>嘗試順序：%1</translation>
    </message>
    <message>
        <source>(No primary model is set, so every configured model is in the chain.)</source>
        <translation>（未設定主要模型，因此所有設定的模型都列入順序。）</translation>
    </message>
    <message>
        <source>The file to check; without it, the one that OpenClaw would read, and hearth.json5.</source>
        <translation>要檢查的檔案；省略時檢查 OpenClaw 會讀取的那一個，以及 hearth.json5。</translation>
    </message>
    <message>
        <source>Put right what can be put right in one way only, and tell what was changed.</source>
        <translation>修正只有一種改法的問題，並說明改了什麼。</translation>
    </message>
    <message>
        <source>%1 → put right: %2</source>
        <extracomment>%1 is a finding with file and line, %2 how it was put right: &quot;Rename to contextWindow&quot;.</extracomment>
        <translation>%1 → 已修正：%2</translation>
    </message>
    <message numerus="yes">
        <source>hearthctl check --fix would put %n of these right.</source>
        <comment>findings</comment>
        <translation>
            <numerusform>hearthctl check --fix 可以修正其中 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>%1 沒有問題。</translation>
    </message>
</context>
<context>
    <name>Hearth::ConfigPage</name>
    <message>
        <source>%1, unsaved changes</source>
        <extracomment>A file that is being edited; %1: its name.</extracomment>
        <translation>%1，有未儲存的變更</translation>
    </message>
</context>
<context>
    <name>Hearth::ConfigsCommand</name>
    <message>
        <source>configs takes no arguments.</source>
        <translation>configs 不接受參數。</translation>
    </message>
    <message>
        <source>not there yet</source>
        <extracomment>A config of which there is no file yet.</extracomment>
        <translation>尚不存在</translation>
    </message>
    <message>
        <source>* is the one that OpenClaw would read here.</source>
        <translation>* 是 OpenClaw 在此會讀取的那一個。</translation>
    </message>
</context>
<context>
    <name>Hearth::DiffCommand</name>
    <message>
        <source>Number of a kept version, 1 being the newest and what is taken without it: what the last save changed.</source>
        <translation>保留版本的編號，1 為最新，未指定時即採用：也就是上次儲存所做的變更。</translation>
    </message>
    <message>
        <source>diff takes the number of one version, from 1.</source>
        <translation>diff 接受一個版本編號，從 1 開始。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到檔案 %1。</translation>
    </message>
    <message>
        <source>No version %1 of %2 is kept.</source>
        <translation>沒有保留 %2 的版本 %1。</translation>
    </message>
    <message>
        <source>%1 says what version %2 said.</source>
        <translation>%1 與版本 %2 相同。</translation>
    </message>
</context>
<context>
    <name>Hearth::DifferenceView</name>
    <message numerus="yes">
        <source>… %n equal line(s)</source>
        <extracomment>Between the places where two texts differ.</extracomment>
        <translation>
            <numerusform>… %n 行相同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::DraftView</name>
    <message>
        <source>Another program changed %1. You see its text now.</source>
        <translation>其他程式變更了 %1。現在顯示的是變更後的內容。</translation>
    </message>
    <message>
        <source>Reading %1.</source>
        <translation>正在讀取 %1。</translation>
    </message>
    <message>
        <source>There is no %1 yet.</source>
        <translation>還沒有 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>%1 沒有問題。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <extracomment>Part of &quot;2 errors and 1 warning in openclaw.json.&quot;</extracomment>
        <translation>
            <numerusform>%n 個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>Part of &quot;2 errors and 1 warning in openclaw.json.&quot;</extracomment>
        <translation>
            <numerusform>%n 個警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 in %3.</source>
        <extracomment>%1: &quot;2 errors&quot;, %2: &quot;1 warning&quot;, %3: name of a file.</extracomment>
        <translation>%3 有 %1和 %2。</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>%1: &quot;2 errors&quot; or &quot;1 warning&quot;, %2: name of a file.</extracomment>
        <translation>%2 有 %1。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>State of a file: the text in the editor is the text on disk.</extracomment>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>有未儲存的變更</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>無法儲存 %1。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Another program changed %1 while you were editing it.</source>
        <translation>您編輯 %1 的時候，其他程式變更了它。</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>返回編輯</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Drop the own changes and take the file&apos;s text.</extracomment>
        <translation>採用檔案的內容</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Keep the own text; saving replaces the file&apos;s.</extracomment>
        <translation>保留我的內容</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text: it can be read here, but not changed.</source>
        <translation>%1 不是 UTF-8 文字：在這裡可以閱讀，但無法變更。</translation>
    </message>
    <message>
        <source>OpenClaw has no config here yet.</source>
        <translation>這裡還沒有 OpenClaw 的設定檔。</translation>
    </message>
    <message>
        <source>Hearth has no settings file yet and goes by its defaults.</source>
        <translation>Hearth 還沒有自己的設定檔，目前採用預設值。</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: put a first text into the editor.</extracomment>
        <translation>建立</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1 的內容</translation>
    </message>
    <message>
        <source>Difference between the file and your text</source>
        <translation>檔案與您的內容之間的差異</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>Button: back to what the file says.</extracomment>
        <translation>還原</translation>
    </message>
    <message>
        <source>Back to what the file says; Undo brings your text back.</source>
        <translation>恢復成檔案裡的內容；使用「復原」可找回您的內容。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Lines with − stand in the file only, lines with + in your text only.</source>
        <translation>標有 − 的行只在檔案裡，標有 + 的行只在您的內容裡。</translation>
    </message>
</context>
<context>
    <name>Hearth::EditCommand</name>
    <message>
        <source>Path of the value, for example models.providers.lmstudio.models[0].contextWindow.</source>
        <translation>值的路徑，例如 models.providers.lmstudio.models[0].contextWindow。</translation>
    </message>
    <message>
        <source>Write it even if that adds an error.</source>
        <translation>即使會新增錯誤也照樣寫入。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到檔案 %1。</translation>
    </message>
    <message>
        <source>%1 stands in the included file %2; change it there.</source>
        <translation>%1 位於被引入的檔案 %2 中；請在該檔案中修改。</translation>
    </message>
    <message>
        <source>%1 has nothing at %2.</source>
        <translation>%1 的 %2 沒有任何內容。</translation>
    </message>
    <message>
        <source>Nothing was written. With --force it is written all the same.</source>
        <translation>沒有寫入任何內容。若仍要寫入，請加上 --force。</translation>
    </message>
    <message>
        <source>%1 has that value already.</source>
        <translation>%1 已經是這個值。</translation>
    </message>
    <message>
        <source>%1 is removed from %2.</source>
        <translation>已從 %2 移除 %1。</translation>
    </message>
    <message>
        <source>%1 is changed in %2.</source>
        <translation>已變更 %2 裡的 %1。</translation>
    </message>
</context>
<context>
    <name>Hearth::EngineCommand</name>
    <message>
        <source>There is no config at %1 yet.</source>
        <translation>%1 還沒有設定檔。</translation>
    </message>
</context>
<context>
    <name>Hearth::FindBar</name>
    <message>
        <source>Not found</source>
        <extracomment>Number of places where the searched words stand.</extracomment>
        <translation>找不到</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在內容中尋找</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>The match before the cursor.</extracomment>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>The match behind the cursor.</extracomment>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>關閉尋找</translation>
    </message>
</context>
<context>
    <name>Hearth::GatewayCard</name>
    <message>
        <source>Pause</source>
        <extracomment>Button: the gateway refuses new requests until it is resumed.</extracomment>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: start the gateway.</extracomment>
        <translation>啟動</translation>
    </message>
    <message>
        <source>That is no IP address. Write one of this machine, for example 127.0.0.1.</source>
        <translation>這不是 IP 位址。請輸入這部電腦的位址，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach Hearth.</source>
        <translation>只有這部電腦上的程式能連到 Hearth。</translation>
    </message>
    <message>
        <source>Every computer in the networks of this machine can reach Hearth; the token keeps strangers out.</source>
        <translation>這部電腦所在網路中的每部電腦都能連到 Hearth；有權杖把關，外人無法使用。</translation>
    </message>
    <message>
        <source>Computers in the network of %1 can reach Hearth; the token keeps strangers out.</source>
        <translation>%1 所在網路中的電腦都能連到 Hearth；有權杖把關，外人無法使用。</translation>
    </message>
    <message>
        <source>The whole internet may reach Hearth at %1; the token keeps strangers out.</source>
        <translation>整個網際網路都可能透過 %1 連到 Hearth；有權杖把關，外人無法使用。</translation>
    </message>
    <message>
        <source>Always on while other computers can reach Hearth.</source>
        <translation>只要其他電腦能連到 Hearth，就會一直開啟。</translation>
    </message>
    <message>
        <source>Without it every program on this computer can use your models and keys.</source>
        <translation>若不要求權杖，這部電腦上的每個程式都能使用您的模型和金鑰。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Start with Hearth</source>
        <translation>隨 Hearth 啟動</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>接聽位址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Ask programs for the token</source>
        <translation>要求程式提供權杖</translation>
    </message>
</context>
<context>
    <name>Hearth::GetCommand</name>
    <message>
        <source>Path of the value, for example models.providers.lmstudio.models[0].contextWindow.</source>
        <translation>值的路徑，例如 models.providers.lmstudio.models[0].contextWindow。</translation>
    </message>
    <message>
        <source>get needs one path.</source>
        <translation>get 需要一個路徑。</translation>
    </message>
    <message>
        <source>This is no path: %1</source>
        <translation>這不是有效的路徑：%1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到檔案 %1。</translation>
    </message>
    <message>
        <source>%1 has nothing at %2.</source>
        <translation>%1 的 %2 沒有任何內容。</translation>
    </message>
</context>
<context>
    <name>Hearth::HistoryCommand</name>
    <message>
        <source>config (openclaw.json, also without it) or settings (hearth.json5).</source>
        <translation>config（openclaw.json，未指定時亦同）或 settings（hearth.json5）。</translation>
    </message>
    <message>
        <source>history takes config or settings.</source>
        <translation>history 接受 config 或 settings。</translation>
    </message>
    <message>
        <source>There is no file %1, and no version of it is kept.</source>
        <translation>沒有檔案 %1，也沒有保留它的任何版本。</translation>
    </message>
    <message>
        <source>has syntax errors</source>
        <translation>有語法錯誤</translation>
    </message>
    <message>
        <source>the file as it is now</source>
        <extracomment>Beside version 0 of a file, below which stand older ones.</extracomment>
        <translation>檔案目前的內容</translation>
    </message>
</context>
<context>
    <name>Hearth::HopRow</name>
    <message>
        <source>would serve</source>
        <extracomment>Verdict on a hop of a route: the request would go here.</extracomment>
        <translation>採用</translation>
    </message>
    <message>
        <source>behind</source>
        <extracomment>Verdict on a hop of a route: tried when the ones before it fail.</extracomment>
        <translation>候補</translation>
    </message>
    <message>
        <source>passed over</source>
        <extracomment>Verdict on a hop of a route: it cannot take the request.</extracomment>
        <translation>略過</translation>
    </message>
    <message>
        <source>context window not known</source>
        <translation>上下文視窗未知</translation>
    </message>
    <message>
        <source>window %1, loaded</source>
        <extracomment>A context window in tokens, as loaded now; as the config or the model says.</extracomment>
        <translation>上下文 %1（載入值）</translation>
    </message>
    <message>
        <source>window %1, configured</source>
        <translation>上下文 %1（設定值）</translation>
    </message>
    <message>
        <source>As if down</source>
        <extracomment>Button: as if this server did not answer. Short.</extracomment>
        <translation>假設斷線</translation>
    </message>
    <message>
        <source>As if %1 did not answer</source>
        <translation>假設 %1 沒有回應</translation>
    </message>
    <message>
        <source>As if cold</source>
        <extracomment>Button: as if this model were not in memory. Short.</extracomment>
        <translation>假設未載入</translation>
    </message>
    <message>
        <source>As if %1 were not in memory</source>
        <translation>假設 %1 不在記憶體中</translation>
    </message>
    <message>
        <source>Hop %1: %2, %3</source>
        <translation>候選模型 %1：%2，%3</translation>
    </message>
</context>
<context>
    <name>Hearth::MachineField</name>
    <message>
        <source>this computer</source>
        <extracomment>Stands in sentences: &quot;Qwen3 fits on this computer with room to spare.&quot;</extracomment>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>A device and its memory: &quot;M3 Ultra with 512 GiB&quot;.
----------
A card and its memory: &quot;NVIDIA GeForce RTX 4090 with 24 GiB&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>How many of a device: &quot;2 × GeForce RTX 4090&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <extracomment>A list of graphics cards follows.</extracomment>
        <translation>找到：%1。</translation>
    </message>
    <message>
        <source>The memory of %1 could not be read: type it in.</source>
        <translation>讀不到 %1 的記憶體大小：請自行輸入。</translation>
    </message>
    <message>
        <source>No graphics card was found. If there is one, type its memory in.</source>
        <translation>找不到顯示卡。如果有，請自行輸入它的記憶體大小。</translation>
    </message>
    <message>
        <source>%1 of system memory free now.</source>
        <translation>系統記憶體目前可用 %1。</translation>
    </message>
    <message>
        <source>%1, workstation</source>
        <extracomment>A maker&apos;s cards for workstations.</extracomment>
        <translation>%1，工作站</translation>
    </message>
    <message>
        <source>%1, data centre</source>
        <translation>%1，資料中心</translation>
    </message>
    <message>
        <source>%1, shared memory</source>
        <extracomment>Processors with graphics that share the system&apos;s memory.</extracomment>
        <translation>%1，共用記憶體</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>Memory of the device</source>
        <translation>裝置的記憶體</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>裝置數</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>裝置數量</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>顯示記憶體</translation>
    </message>
    <message>
        <source>Graphics memory in GiB</source>
        <translation>顯示記憶體（GiB）</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>系統記憶體</translation>
    </message>
    <message>
        <source>System memory in GiB</source>
        <translation>系統記憶體（GiB）</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Memory: there is none.</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source>Another, by its memory</source>
        <translation>其他（依記憶體指定）</translation>
    </message>
</context>
<context>
    <name>Hearth::MainWindow</name>
    <message>
        <source>The address is copied.</source>
        <translation>已複製位址。</translation>
    </message>
    <message>
        <source>%1 – Hearth</source>
        <extracomment>Title of the window; %1: the page.</extracomment>
        <translation>%1 – Hearth</translation>
    </message>
    <message>
        <source>Resume gateway</source>
        <translation>恢復 Gateway</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Opens the settings page.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Hearth keeps serving on port %1.</source>
        <translation>Hearth 會繼續在連接埠 %1 提供服務。</translation>
    </message>
    <message>
        <source>Close the window and leave Hearth in the tray, or quit?</source>
        <translation>要關閉視窗、讓 Hearth 留在系統匣，還是結束 Hearth？</translation>
    </message>
    <message>
        <source>Leave in tray</source>
        <translation>留在系統匣</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Do the same next time</source>
        <translation>下次也這樣做</translation>
    </message>
</context>
<context>
    <name>Hearth::MetricCard</name>
    <message>
        <source>%1 of the last hour</source>
        <extracomment>What the table shows; %1: time to first token, or tokens per second.</extracomment>
        <translation>最近一小時的%1</translation>
    </message>
    <message>
        <source>No requests in the last hour. Answers through the gateway or the chat show up here.</source>
        <translation>最近一小時沒有要求。透過 Gateway 或聊天得到的回答會顯示在這裡。</translation>
    </message>
    <message>
        <source>One request in the last hour: %1. From the second on a chart stands here.</source>
        <extracomment>%1: the value of one request, such as 820 ms; a chart needs two.</extracomment>
        <translation>最近一小時有一個要求：%1。從第二個起，這裡會顯示圖表。</translation>
    </message>
    <message>
        <source>None of the last hour&apos;s requests has a value to show here.</source>
        <translation>最近一小時的要求都沒有可在這裡顯示的數值。</translation>
    </message>
    <message>
        <source>%1: last %2, p50 %3, p95 %4</source>
        <extracomment>Figures of a chart&apos;s line: %1 whose answers; the last value; half and 95 percent of all values lie below p50 and p95.</extracomment>
        <translation>%1：最近 %2，p50 %3，p95 %4</translation>
    </message>
    <message>
        <source>As chart</source>
        <extracomment>Shows a chart&apos;s values as a table.</extracomment>
        <translation>顯示圖表</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>顯示表格</translation>
    </message>
</context>
<context>
    <name>Hearth::MetricChart</name>
    <message>
        <source>%1 at %2, %3</source>
        <extracomment>A value of a chart: %1 the value, %2 the time of day, %3 the name of the series.</extracomment>
        <translation>%3，%2：%1</translation>
    </message>
</context>
<context>
    <name>Hearth::MetricTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column: the time of day at which a request ended.</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Answered by</source>
        <extracomment>Column: own servers or hosted ones.</extracomment>
        <translation>回答者</translation>
    </message>
</context>
<context>
    <name>Hearth::ModelDetails</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the model&apos;s reference, as clients send it</source>
        <translation>複製模型的參照（用戶端送出的寫法）</translation>
    </message>
    <message>
        <source>In the config</source>
        <translation>設定檔中</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>伺服器上</translation>
    </message>
    <message>
        <source>Not named</source>
        <extracomment>A model of a server that the config does not name.</extracomment>
        <translation>未列出</translation>
    </message>
    <message>
        <source>Window %1</source>
        <extracomment>%1: tokens of the context window.
----------
%1: tokens of the context window, as loaded and at most: &quot;32,768 / 262,144&quot;.</extracomment>
        <translation>上下文 %1</translation>
    </message>
    <message>
        <source>Answer up to %1</source>
        <extracomment>%1: tokens that an answer may have at most.</extracomment>
        <translation>回答最多 %1</translation>
    </message>
    <message>
        <source>Alias %1</source>
        <translation>別名 %1</translation>
    </message>
    <message>
        <source>Named, nothing set</source>
        <extracomment>The config names a model, but sets nothing of it.</extracomment>
        <translation>已列出，未設定任何項目</translation>
    </message>
    <message>
        <source>Slots busy %1</source>
        <extracomment>%1: &quot;1 of 4&quot; slots of a model that are busy.</extracomment>
        <translation>忙碌槽位 %1</translation>
    </message>
    <message>
        <source>Nothing told</source>
        <extracomment>The server has said nothing of a model.</extracomment>
        <translation>沒有提供資料</translation>
    </message>
    <message>
        <source>Embeddings only</source>
        <extracomment>A model that makes vectors, not answers.</extracomment>
        <translation>僅產生嵌入向量</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>What a model takes.</extracomment>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>A model can call tools.</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <extracomment>A model thinks before it answers.</extracomment>
        <translation>推論</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>A model that takes and gives text alone.</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>What a model can do: images, tools, reasoning.</extracomment>
        <translation>支援功能</translation>
    </message>
</context>
<context>
    <name>Hearth::ModelsModel</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Window loaded / max</source>
        <extracomment>Column: context window in tokens, as loaded and at most.</extracomment>
        <translation>上下文：載入 / 上限</translation>
    </message>
    <message>
        <source>Configured</source>
        <extracomment>Column: context window in tokens as the config says.</extracomment>
        <translation>設定值</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>參數量</translation>
    </message>
    <message>
        <source>Slots busy</source>
        <extracomment>Column: how many requests a model works on, and how many it can at once.</extracomment>
        <translation>忙碌槽位</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Slots of a model that are busy: %1 of %2.</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Hearth::OverviewPage</name>
    <message>
        <source>Check now</source>
        <translation>立即檢查</translation>
    </message>
    <message>
        <source>Look at every server now (F5)</source>
        <translation>立即查看每部伺服器（F5）</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>The config has %1 and %2.</source>
        <extracomment>%1: &quot;2 errors&quot;, %2: &quot;1 warning&quot;.</extracomment>
        <translation>設定檔有 %1和 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 個警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The config has %n error(s).</source>
        <translation>
            <numerusform>設定檔有 %n 個錯誤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The config has %n warning(s).</source>
        <translation>
            <numerusform>設定檔有 %n 個警告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in config</source>
        <translation>在設定檔中顯示</translation>
    </message>
    <message>
        <source>Servers stand here once the config names them.</source>
        <translation>設定檔列出伺服器後，就會顯示在這裡。</translation>
    </message>
    <message>
        <source>Hearth reads its servers from a config file; none has been written yet.</source>
        <translation>Hearth 從設定檔得知有哪些伺服器；目前還沒有設定檔。</translation>
    </message>
    <message>
        <source>Open the config</source>
        <translation>開啟設定檔</translation>
    </message>
    <message>
        <source>Write a config</source>
        <translation>建立設定檔</translation>
    </message>
    <message>
        <source>First token and tokens/s: medians of the last hour</source>
        <extracomment>What two columns of the table of servers show.</extracomment>
        <translation>首個 Token 和 Token/秒：最近一小時的中位數</translation>
    </message>
</context>
<context>
    <name>Hearth::PlacesCard</name>
    <message>
        <source>Local only: no prompt leaves this computer.</source>
        <translation>僅限本機：任何提示都不會離開這部電腦。</translation>
    </message>
    <message>
        <source>Where prompts may go</source>
        <translation>提示可以送往何處</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>這部電腦上的伺服器</translation>
    </message>
    <message>
        <source>Servers in your own network</source>
        <translation>您自己網路中的伺服器</translation>
    </message>
    <message>
        <source>Hosted providers</source>
        <translation>託管供應商</translation>
    </message>
</context>
<context>
    <name>Hearth::PollingCard</name>
    <message>
        <source>Asking servers how they are</source>
        <translation>查詢伺服器狀態</translation>
    </message>
    <message>
        <source>While the window is open, every</source>
        <translation>視窗開啟時，每隔</translation>
    </message>
    <message>
        <source>Servers on this computer four times as often. Asking never loads a model.</source>
        <translation>這部電腦上的伺服器查詢頻率為四倍。查詢絕不會載入模型。</translation>
    </message>
    <message>
        <source>While nobody looks, every</source>
        <translation>視窗未開啟時，每隔</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number; with its space.</extracomment>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>Hearth::ProblemList</name>
    <message>
        <source>No problems.</source>
        <translation>沒有問題。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>Hearth::ProblemModel</name>
    <message>
        <source>%1:%2</source>
        <extracomment>A place in a text; %1: line, %2: column.</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A finding as it is read out; %1: &quot;error&quot; or &quot;warning&quot;, %2: the sentence.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 欄</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Heading of the column with lines and columns of the text.</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>Hearth::PromptLengthField</name>
    <message>
        <source>Length of the prompt in tokens</source>
        <translation>提示長度（Token 數）</translation>
    </message>
    <message>
        <source> tokens</source>
        <extracomment>Behind a number, with a space before it.</extracomment>
        <translation> 個 Token</translation>
    </message>
</context>
<context>
    <name>Hearth::ProvidersPage</name>
    <message>
        <source>Check now</source>
        <translation>立即檢查</translation>
    </message>
    <message>
        <source>Look at every server now (F5)</source>
        <translation>立即查看每部伺服器（F5）</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>No server is known yet. Servers stand here once the config names them.</source>
        <translation>目前還沒有伺服器。設定檔列出伺服器後，就會顯示在這裡。</translation>
    </message>
    <message>
        <source>Open the config</source>
        <translation>開啟設定檔</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <extracomment>%1: a model&apos;s reference that is on the clipboard now.</extracomment>
        <translation>已複製 %1。</translation>
    </message>
    <message>
        <source>No servers yet.</source>
        <translation>還沒有伺服器。</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>伺服器有回應。</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s) answer.</source>
        <translation>
            <numerusform>%n 部伺服器全都有回應。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) answer.</source>
        <extracomment>%n: all servers, %1: those that answer.</extracomment>
        <translation>
            <numerusform>%n 部伺服器中有 %1 部回應。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) loaded</source>
        <translation>
            <numerusform>已載入 %n 個模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <extracomment>Models that are being loaded now.</extracomment>
        <translation>
            <numerusform>%n 個載入中</numerusform>
        </translation>
    </message>
    <message>
        <source>looking wakes no model</source>
        <extracomment>Hearth never causes a model to be loaded by looking.</extracomment>
        <translation>查看不會載入模型</translation>
    </message>
</context>
<context>
    <name>Hearth::RestoreCommand</name>
    <message>
        <source>Number of the version, as &quot;hearthctl history&quot; tells it.</source>
        <translation>版本號碼，如 &quot;hearthctl history&quot; 所列。</translation>
    </message>
    <message>
        <source>config (openclaw.json, also without it) or settings (hearth.json5).</source>
        <translation>config（openclaw.json，未指定時亦同）或 settings（hearth.json5）。</translation>
    </message>
    <message>
        <source>Restore it even if it has errors.</source>
        <translation>即使有錯誤也還原。</translation>
    </message>
    <message>
        <source>restore needs the number of a version, then config or settings.</source>
        <translation>restore 需要版本號碼，之後是 config 或 settings。</translation>
    </message>
    <message>
        <source>%1 has no version %2; &quot;hearthctl history&quot; shows which there are.</source>
        <translation>%1 沒有版本 %2；&quot;hearthctl history&quot; 會列出現有的版本。</translation>
    </message>
    <message>
        <source>Version %1 has errors, which the file has not. Nothing was written; with --force it is restored all the same.</source>
        <translation>版本 %1 有目前檔案所沒有的錯誤。未寫入任何內容；加上 --force 仍會還原。</translation>
    </message>
    <message>
        <source>%1 says what version %2 says already.</source>
        <translation>%1 的內容已與版本 %2 相同。</translation>
    </message>
    <message>
        <source>%1 says again what version %2 said.</source>
        <translation>%1 已恢復為版本 %2 的內容。</translation>
    </message>
    <message>
        <source>What it said until now is version 1; &quot;%1&quot; brings that back.</source>
        <extracomment>%1 is a command to type.</extracomment>
        <translation>先前的內容是版本 1；&quot;%1&quot; 可將它恢復。</translation>
    </message>
</context>
<context>
    <name>Hearth::RouteCommand</name>
    <message>
        <source>A reference (provider/model), an alias, a route, or auto.</source>
        <translation>參照（供應商/模型）、別名、路由或 auto。</translation>
    </message>
    <message>
        <source>Length of the prompt in tokens.</source>
        <translation>提示的長度，以 Token 計。</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>回答的長度上限，以 Token 計。</translation>
    </message>
    <message>
        <source>As if this provider did not answer; may be repeated.</source>
        <translation>假設這個供應商沒有回應；可重複使用。</translation>
    </message>
    <message>
        <source>As if this model were not in memory; may be repeated.</source>
        <translation>假設這個模型不在記憶體中；可重複使用。</translation>
    </message>
    <message>
        <source>As if the internet were out of reach.</source>
        <translation>假設無法連上網際網路。</translation>
    </message>
    <message>
        <source>route needs one model, alias or route.</source>
        <translation>route 需要一個模型、別名或路由。</translation>
    </message>
    <message>
        <source>--cold needs PROVIDER/MODEL, not &quot;%1&quot;.</source>
        <translation>--cold 需要 PROVIDER/MODEL，而不是「%1」。</translation>
    </message>
    <message>
        <source>Numbers of tokens must be whole and not below zero.</source>
        <translation>Token 數必須是整數，而且不得小於零。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model of this config.</source>
        <translation>這份設定檔裡沒有叫「%1」的模型。</translation>
    </message>
    <message>
        <source>It would go to %1 (%2).</source>
        <translation>要求會送往 %1（%2）。</translation>
    </message>
    <message>
        <source>No model could serve it now.</source>
        <translation>目前沒有模型能處理這個要求。</translation>
    </message>
    <message>
        <source>try</source>
        <extracomment>Verdict on a candidate of a route: it would be tried; it is passed over.</extracomment>
        <translation>嘗試</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>沒有送出任何要求。</translation>
    </message>
</context>
<context>
    <name>Hearth::RoutingPage</name>
    <message>
        <source>Where would a request go, and why?</source>
        <translation>要求會送往何處？為什麼？</translation>
    </message>
    <message>
        <source>%1 leads nowhere.</source>
        <translation>%1 沒有通往任何模型。</translation>
    </message>
    <message>
        <source>Then nobody could serve %1.</source>
        <translation>這樣一來，沒有模型能處理 %1。</translation>
    </message>
    <message>
        <source>Nobody can serve %1 now.</source>
        <translation>目前沒有模型能處理 %1。</translation>
    </message>
    <message>
        <source>%1 would go to %2.</source>
        <extracomment>A route (or alias), a model.</extracomment>
        <translation>這樣一來，%1 會送往 %2。</translation>
    </message>
    <message>
        <source>%1 goes to %2 now.</source>
        <translation>目前 %1 會送往 %2。</translation>
    </message>
    <message>
        <source>%1 would go to %2; %3 does not answer.</source>
        <extracomment>A route, a model, a server.</extracomment>
        <translation>這樣一來，%1 會送往 %2；%3 沒有回應。</translation>
    </message>
    <message>
        <source>%1 goes to %2 now; %3 does not answer.</source>
        <translation>目前 %1 會送往 %2；%3 沒有回應。</translation>
    </message>
    <message>
        <source>%1 would go to %2; %3 is passed over: %4.</source>
        <extracomment>A route, a model, a model that was passed over, the reason as half a sentence.</extracomment>
        <translation>這樣一來，%1 會送往 %2；略過 %3：%4。</translation>
    </message>
    <message>
        <source>%1 goes to %2 now; %3 is passed over: %4.</source>
        <translation>目前 %1 會送往 %2；略過 %3：%4。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hop(s) can take a prompt of %2 tokens.</source>
        <extracomment>How many of how many hops of a route could take the request, and the prompt&apos;s length in tokens.</extracomment>
        <translation>
            <numerusform>%n 個候選模型中，有 %1 個能處理 %2 個 Token 的提示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>沒有送出任何要求。</translation>
    </message>
    <message>
        <source>Not found, and so left out: %1</source>
        <extracomment>Names of a route&apos;s hops that no provider or model of the config bears.</extracomment>
        <translation>找不到，因此未列入：%1</translation>
    </message>
    <message>
        <source>There is no config yet, so no route leads anywhere.</source>
        <translation>還沒有設定檔，因此沒有路由通往任何模型。</translation>
    </message>
    <message>
        <source>The config has no provider or model for: %1</source>
        <translation>設定檔裡沒有這些供應商或模型：%1</translation>
    </message>
    <message>
        <source>The config names no model that %1 could go to.</source>
        <translation>設定檔沒有列出 %1 可以送往的模型。</translation>
    </message>
    <message>
        <source>Open the config</source>
        <translation>開啟設定檔</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>指定對象</translation>
    </message>
    <message>
        <source>Route, alias or model that the request is addressed to</source>
        <translation>要求所指定的路由、別名或模型</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <extracomment>Label of a slider: how long the prompt is, in tokens.</extracomment>
        <translation>提示長度</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <extracomment>Label of a number field: the most tokens the answer may have.</extracomment>
        <translation>回答上限</translation>
    </message>
    <message>
        <source>Longest answer in tokens</source>
        <translation>回答上限（Token 數）</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>In place of a number: the request does not limit its answer.</extracomment>
        <translation>未指定</translation>
    </message>
    <message>
        <source>As if the internet were out of reach</source>
        <extracomment>Switch of a what-if question: nothing on the internet answers.</extracomment>
        <translation>假設無法連上網際網路</translation>
    </message>
    <message>
        <source>Back to how it is now</source>
        <extracomment>Button: ends all what-if questions.</extracomment>
        <translation>回到目前狀況</translation>
    </message>
    <message>
        <source>Hops, in order</source>
        <translation>候選模型（依嘗試順序）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hop(s) can take a short prompt.</source>
        <extracomment>How many of how many hops of a route could take the request.</extracomment>
        <translation>
            <numerusform>%n 個候選模型中，有 %1 個能處理簡短的提示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::Screenshots</name>
    <message>
        <source>Why is a cold start slow?</source>
        <translation>為什麼冷啟動很慢？</translation>
    </message>
</context>
<context>
    <name>Hearth::ServeCommand</name>
    <message>
        <source>Address and port (default: as in the settings, else 127.0.0.1:11222).</source>
        <translation>位址與連接埠（預設依設定，否則為 127.0.0.1:11222）。</translation>
    </message>
    <message>
        <source>File that holds the token clients must send.</source>
        <translation>存放用戶端必須送出之權杖的檔案。</translation>
    </message>
    <message>
        <source>Let clients in without a token.</source>
        <translation>用戶端不需權杖即可使用。</translation>
    </message>
    <message>
        <source>Print the token that clients must send, on standard error.</source>
        <translation>在標準錯誤輸出印出用戶端必須送出的權杖。</translation>
    </message>
    <message>
        <source>Print the state of all models while serving.</source>
        <translation>服務期間印出所有模型的狀態。</translation>
    </message>
    <message>
        <source>Serve practice servers from temporary folders; nothing of yours is touched.</source>
        <translation>使用暫存資料夾裡的練習用伺服器，完全不會動到您的資料。</translation>
    </message>
    <message>
        <source>serve takes options only.</source>
        <translation>serve 只接受選項。</translation>
    </message>
    <message>
        <source>--listen needs ADDR:PORT, for example 127.0.0.1:11222.</source>
        <translation>--listen 需要 ADDR:PORT，例如 127.0.0.1:11222。</translation>
    </message>
    <message>
        <source>--token-file does not go with --no-token or --demo.</source>
        <translation>--token-file 不能與 --no-token 或 --demo 並用。</translation>
    </message>
    <message>
        <source>--token-file: %1</source>
        <translation>--token-file：%1</translation>
    </message>
    <message>
        <source>No token is asked for: every program on this computer can use it.</source>
        <translation>不要求權杖：這部電腦上的每個程式都能使用。</translation>
    </message>
    <message>
        <source>Clients send this token: %1</source>
        <translation>用戶端必須送出這個權杖：%1</translation>
    </message>
    <message>
        <source>Clients send the token that is kept in the keychain; --show-token prints it.</source>
        <translation>用戶端必須送出存放在鑰匙圈中的權杖；使用 --show-token 可印出。</translation>
    </message>
    <message>
        <source>Clients send the token that is kept in %1.</source>
        <translation>用戶端必須送出存放在 %1 的權杖。</translation>
    </message>
    <message>
        <source>This is the demo: practice servers with made-up models, in temporary folders. Ctrl+C ends it.</source>
        <translation>這是示範：暫存資料夾裡的練習用伺服器與虛構的模型。按 Ctrl+C 結束。</translation>
    </message>
    <message>
        <source>Try it in another terminal:</source>
        <translation>請在另一個終端機試試：</translation>
    </message>
    <message>
        <source>Clients send the token that the settings name; --show-token prints it.</source>
        <translation>用戶端必須送出設定中指定的權杖；使用 --show-token 可印出。</translation>
    </message>
</context>
<context>
    <name>Hearth::ServerCard</name>
    <message>
        <source>Show in config</source>
        <extracomment>Opens the config where this server stands in it.</extracomment>
        <translation>在設定檔中顯示</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>answers in %1</source>
        <extracomment>%1: a duration such as 3 ms.</extracomment>
        <translation>回應時間 %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <extracomment>%1: how long ago, for example &quot;4 s ago&quot;.</extracomment>
        <translation>%1檢查</translation>
    </message>
    <message>
        <source>Hearth has no key for this provider, so it is not asked. Give its key in the config, in the environment or in the keychain.</source>
        <translation>Hearth 沒有這個供應商的金鑰，因此不會查詢它。請在設定檔、環境變數或鑰匙圈中提供金鑰。</translation>
    </message>
    <message>
        <source>%1 answers, but has no model.</source>
        <extracomment>%1: server.</extracomment>
        <translation>%1 有回應，但沒有模型。</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>尚未查詢 %1。</translation>
    </message>
    <message>
        <source>%1 has told of no model, and the config names none.</source>
        <translation>%1 沒有提供任何模型，設定檔也沒有列出。</translation>
    </message>
</context>
<context>
    <name>Hearth::ServerListModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Models of a server that are loaded: %1 of %2.</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Hearth::ServersModel</name>
    <message>
        <source>Median of the last hour&apos;s requests</source>
        <translation>最近一小時要求的中位數</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Loaded</source>
        <extracomment>Column: the model that is loaded and its context window.</extracomment>
        <translation>已載入</translation>
    </message>
    <message>
        <source>Answers in</source>
        <extracomment>Column: how long a server takes to answer a check.</extracomment>
        <translation>回應時間</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column: this computer, local network, hosted.</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Key missing</source>
        <extracomment>A hosted provider that Hearth has no key for.</extracomment>
        <translation>缺少金鑰</translation>
    </message>
    <message>
        <source>Key refused</source>
        <extracomment>The server does not accept the key that it was given.</extracomment>
        <translation>金鑰遭拒</translation>
    </message>
    <message>
        <source>No models</source>
        <extracomment>How many of a server&apos;s models are loaded.</extracomment>
        <translation>沒有模型</translation>
    </message>
    <message numerus="yes">
        <source>None of %n</source>
        <translation>
            <numerusform>%n 個都未載入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Further models that are loaded, too.</extracomment>
        <translation>
            <numerusform>另有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>Column: time to first token.</extracomment>
        <translation>首個 Token</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <extracomment>Column: tokens per second.</extracomment>
        <translation>Token/秒</translation>
    </message>
</context>
<context>
    <name>Hearth::SetCommand</name>
    <message>
        <source>set needs a path and a value.</source>
        <translation>set 需要路徑和值。</translation>
    </message>
    <message>
        <source>This is no path: %1</source>
        <translation>這不是有效的路徑：%1</translation>
    </message>
    <message>
        <source>The new value: a number, true, false, null, text, or any JSON5 value. What leads to it is made where it is missing.</source>
        <translation>新的值：數字、true、false、null、文字或任何 JSON5 值。路徑中缺少的部分會自動建立。</translation>
    </message>
    <message>
        <source>This is no JSON5 value: %1</source>
        <translation>這不是 JSON5 值：%1</translation>
    </message>
</context>
<context>
    <name>Hearth::SettingNote</name>
    <message>
        <source>Open Config</source>
        <translation>開啟設定檔</translation>
    </message>
</context>
<context>
    <name>Hearth::SettingsPage</name>
    <message>
        <source>What you change here takes effect at once.</source>
        <translation>這裡的變更會立即生效。</translation>
    </message>
    <message>
        <source>Language, colours and closing belong to this window; the rest stands in %1.</source>
        <extracomment>%1: name of the settings file.</extracomment>
        <translation>語言、色彩和關閉方式只屬於這個視窗；其餘設定存放在 %1。</translation>
    </message>
</context>
<context>
    <name>Hearth::SettingsWriter</name>
    <message>
        <source>Saved in %1.</source>
        <translation>已儲存到 %1。</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>無法儲存 %1。%2</translation>
    </message>
    <message>
        <source>Not in force yet: it has joined your unsaved changes in %1. Save them there.</source>
        <translation>尚未生效：這項變更已併入 %1 中未儲存的變更。請到那裡儲存。</translation>
    </message>
    <message>
        <source>Not changed: %1 has a syntax error. Put it right first.</source>
        <translation>沒有變更：%1 有語法錯誤。請先修正。</translation>
    </message>
</context>
<context>
    <name>Hearth::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Config</source>
        <extracomment>The config file, openclaw.json.</extracomment>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Sizing</source>
        <extracomment>Which model fits which hardware.</extracomment>
        <translation>硬體評估</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>Hearth::SimulateCommand</name>
    <message>
        <source>One server of this kind instead of the whole house: lmstudio, llamacpp, llamacpp-router or generic.</source>
        <translation>只啟動一部這種伺服器，而不是整組：lmstudio、llamacpp、llamacpp-router 或 generic。</translation>
    </message>
    <message>
        <source>Its port (default: any free one).</source>
        <translation>它的連接埠（預設：任一可用的）。</translation>
    </message>
    <message>
        <source>A misbehaviour to practise with: %1.</source>
        <translation>要練習應付的異常行為：%1。</translation>
    </message>
    <message>
        <source>Seconds that loading a model takes (default 3).</source>
        <translation>載入模型所需的秒數（預設 3）。</translation>
    </message>
    <message>
        <source>Tokens per second (default 40).</source>
        <translation>每秒 Token 數（預設 40）。</translation>
    </message>
    <message>
        <source>simulate takes options only.</source>
        <translation>simulate 只接受選項。</translation>
    </message>
    <message>
        <source>--%1 needs --kind.</source>
        <translation>--%1 需要搭配 --kind。</translation>
    </message>
    <message>
        <source>Answers: %1, broken off: %2, loads: %3.</source>
        <translation>回答：%1，中斷：%2，載入：%3。</translation>
    </message>
    <message>
        <source>Practice servers run until Ctrl+C. A config that uses them:</source>
        <translation>練習用伺服器會一直執行，直到按下 Ctrl+C。使用它們的設定檔：</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation>沒有「%1」這種伺服器。</translation>
    </message>
    <message>
        <source>--port, --load-time and --rate need numbers, not below zero.</source>
        <translation>--port、--load-time 和 --rate 必須是不小於零的數字。</translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;; known are: %2.</source>
        <translation>沒有「%1」這種異常；可用的有：%2。</translation>
    </message>
</context>
<context>
    <name>Hearth::SizeCommand</name>
    <message>
        <source>The model: a name from the catalogue or anything near it, for example minimax-m2.1.</source>
        <translation>模型：目錄裡的名稱或相近的名稱，例如 minimax-m2.1。</translation>
    </message>
    <message>
        <source>Quantisation, for example Q4_K_M or 8bit-gs32.</source>
        <translation>量化方式，例如 Q4_K_M 或 8bit-gs32。</translation>
    </message>
    <message>
        <source>Context window in tokens, all slots together.</source>
        <translation>上下文視窗的 Token 數，所有槽位合計。</translation>
    </message>
    <message>
        <source>Requests served at the same time.</source>
        <translation>同時處理的要求數。</translation>
    </message>
    <message>
        <source>Type of the KV cache: f16, q8_0, q4_0 …</source>
        <translation>KV 快取的型別：f16、q8_0、q4_0 …</translation>
    </message>
    <message>
        <source>A device with its memory, for example rtx-4090, 2x24GiB; may be repeated.</source>
        <translation>裝置及其記憶體，例如 rtx-4090、2x24GiB；可重複使用。</translation>
    </message>
    <message>
        <source>System memory that may be used, for example 64GiB.</source>
        <translation>可以使用的系統記憶體，例如 64GiB。</translation>
    </message>
    <message>
        <source>Size of the model&apos;s files, where it is known.</source>
        <translation>模型檔案的大小（若已知）。</translation>
    </message>
    <message>
        <source>size needs one model.</source>
        <translation>size 需要一個模型。</translation>
    </message>
    <message>
        <source>--device &quot;%1&quot;: %2</source>
        <translation>--device「%1」：%2</translation>
    </message>
    <message>
        <source>--context and --slots need whole numbers above zero.</source>
        <translation>--context 和 --slots 必須是大於零的整數。</translation>
    </message>
    <message>
        <source>--ram and --weights need a size like 64GiB.</source>
        <translation>--ram 和 --weights 需要像 64GiB 這樣的大小。</translation>
    </message>
    <message>
        <source>%1, %2 tokens of context</source>
        <translation>%1，上下文 %2 個 Token</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 快取</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>遞迴狀態</translation>
    </message>
    <message>
        <source>compute buffers</source>
        <translation>運算緩衝區</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>額外負擔</translation>
    </message>
    <message>
        <source>total</source>
        <translation>總計</translation>
    </message>
    <message>
        <source>Short by %1.</source>
        <translation>還缺 %1。</translation>
    </message>
    <message>
        <source>Largest context that fits: %1 tokens.</source>
        <translation>可容納的最大上下文：%1 個 Token。</translation>
    </message>
    <message>
        <source>Name a machine with --device or --ram to learn whether it fits.</source>
        <translation>用 --device 或 --ram 指定機器，就能知道是否放得下。</translation>
    </message>
    <message>
        <source>About %1 to %2 tokens per second (an estimate).</source>
        <translation>每秒約 %1 到 %2 個 Token（估計值）。</translation>
    </message>
</context>
<context>
    <name>Hearth::SizingForm</name>
    <message>
        <source>%1, %2 bits, %3</source>
        <extracomment>A quantisation, its bits per weight, the size of the weights: &quot;Q4_K_M, 4.8 bits, 17.3 GiB&quot;.</extracomment>
        <translation>%1 · %2 位元 · %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文視窗</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 快取</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>KV 快取的型別</translation>
    </message>
    <message>
        <source>Parallel requests</source>
        <translation>同時要求數</translation>
    </message>
    <message>
        <source>Parallel requests, each with a window of its own</source>
        <translation>同時處理的要求數，每個要求各有自己的視窗</translation>
    </message>
    <message>
        <source>Each has a window of its own.</source>
        <translation>每個要求各有自己的視窗。</translation>
    </message>
</context>
<context>
    <name>Hearth::SizingPage</name>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 需要 %2。</translation>
    </message>
    <message>
        <source>This cannot be reckoned.</source>
        <translation>無法推算。</translation>
    </message>
    <message>
        <source>Reading the catalogues …</source>
        <translation>正在讀取目錄…</translation>
    </message>
    <message>
        <source>What fits, how far and how fast, reckoned from the model&apos;s shape. Nothing is loaded.</source>
        <translation>依模型的結構推算放不放得下、視窗能多大、速度多快。不會載入任何模型。</translation>
    </message>
    <message>
        <source>From %1 with %2 tokens to %3 with %4.</source>
        <extracomment>%1, %3: memory; %2, %4: tokens. &quot;From 17.9 GiB with 4,096 tokens to 42.5 GiB with 262,144.&quot;</extracomment>
        <translation>從 %2 個 Token 時的 %1，到 %4 個 Token 時的 %3。</translation>
    </message>
    <message>
        <source>The dashed line: the %1 of the machine.</source>
        <extracomment>Of a chart. %1: memory.</extracomment>
        <translation>虛線：機器的記憶體 %1。</translation>
    </message>
    <message>
        <source>How the window changes it</source>
        <translation>視窗大小的影響</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>推算的依據</translation>
    </message>
</context>
<context>
    <name>Hearth::StatusCommand</name>
    <message>
        <source>Keep watching and print again whenever something changes.</source>
        <translation>持續觀察，有變化時再次印出。</translation>
    </message>
    <message>
        <source>Seconds between two looks (default 1 with --watch).</source>
        <translation>兩次查看之間的秒數（搭配 --watch 時預設 1）。</translation>
    </message>
    <message>
        <source>status takes no arguments; --interval takes 0.2 to 3600 seconds.</source>
        <translation>status 不接受參數；--interval 可為 0.2 到 3600 秒。</translation>
    </message>
    <message>
        <source>%1 configures no provider yet.</source>
        <translation>%1 還沒有設定任何供應商。</translation>
    </message>
    <message>
        <source>There is no config at %1 yet.</source>
        <translation>%1 還沒有設定檔。</translation>
    </message>
</context>
<context>
    <name>Hearth::StatusStrip</name>
    <message>
        <source>Click to copy the gateway&apos;s address.</source>
        <translation>按一下即可複製 Gateway 的位址。</translation>
    </message>
    <message>
        <source>Config file %1</source>
        <translation>設定檔 %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未檢查</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>%1: how long ago, for example &quot;4 s ago&quot;.</extracomment>
        <translation>%1檢查</translation>
    </message>
</context>
<context>
    <name>Hearth::TargetModel</name>
    <message>
        <source>Routes</source>
        <extracomment>Heading in the list of what a request can be addressed to.</extracomment>
        <translation>路由</translation>
    </message>
    <message>
        <source>Aliases</source>
        <extracomment>Heading in the list of what a request can be addressed to: other names of models.</extracomment>
        <translation>別名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading of a provider&apos;s models: its name, where it is.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Hearth::TokenCard</name>
    <message>
        <source>Token copied.</source>
        <translation>已複製權杖。</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>已複製位址。</translation>
    </message>
    <message>
        <source>Example copied.</source>
        <translation>已複製範例。</translation>
    </message>
    <message>
        <source>The token was not renewed. %1</source>
        <translation>無法更換權杖。%1</translation>
    </message>
    <message>
        <source>No token is asked for.</source>
        <translation>目前不要求權杖。</translation>
    </message>
    <message>
        <source>The token is known once the gateway has started.</source>
        <translation>Gateway 啟動後才會知道權杖。</translation>
    </message>
    <message>
        <source>Kept in the keychain of your desktop.</source>
        <translation>存放在系統的鑰匙圈中。</translation>
    </message>
    <message>
        <source>Kept in %1, which only you can read.</source>
        <translation>存放在 %1，只有您能讀取。</translation>
    </message>
    <message>
        <source>Comes from hearth.json5; change it there.</source>
        <translation>來自 hearth.json5；請在那裡變更。</translation>
    </message>
    <message>
        <source>Given when Hearth was started; it cannot be renewed here.</source>
        <translation>這是啟動 Hearth 時指定的權杖；無法在這裡更換。</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Buttons that show the token, or dots in its place.</extracomment>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>The token is renewed. Give your programs the new one.</source>
        <translation>權杖已更換。請將新的權杖提供給您的程式。</translation>
    </message>
    <message>
        <source>Clients</source>
        <extracomment>The programs that use Hearth&apos;s gateway.</extracomment>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>權杖</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>複製權杖</translation>
    </message>
    <message>
        <source>Renew</source>
        <extracomment>Button: make a new token in place of the present one.</extracomment>
        <translation>更換</translation>
    </message>
    <message>
        <source>Renew the token</source>
        <translation>更換權杖</translation>
    </message>
    <message>
        <source>Clients with the old token are refused from then on.</source>
        <translation>更換之後，使用舊權杖的用戶端會遭到拒絕。</translation>
    </message>
    <message>
        <source>Renew the token now</source>
        <translation>立即更換權杖</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Base URL</translation>
    </message>
    <message>
        <source>Copy the base URL</source>
        <translation>複製 Base URL</translation>
    </message>
    <message>
        <source>A first request</source>
        <translation>第一個要求</translation>
    </message>
    <message>
        <source>Copy the first request</source>
        <translation>複製第一個要求</translation>
    </message>
    <message>
        <source>HEARTH_TOKEN stands for the token above.</source>
        <translation>HEARTH_TOKEN 代表上面的權杖。</translation>
    </message>
</context>
<context>
    <name>Hearth::TrayMenu</name>
    <message>
        <source>&amp;Open Hearth</source>
        <extracomment>Tray menu: brings the window to the front</extracomment>
        <translation>開啟 Hearth(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resume gateway</source>
        <extracomment>Tray menu: the gateway takes no requests until it is resumed</extracomment>
        <translation>恢復 Gateway(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause gateway</source>
        <translation>暫停 Gateway(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>Tray menu</extracomment>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Tray menu: ends Hearth, the gateway included</extracomment>
        <translation>結束(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Hearth::TurnView</name>
    <message>
        <source>Reasoning %1</source>
        <extracomment>Button that unfolds what a model thought before it answered; how long it thought.</extracomment>
        <translation>推論 %1</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已收合</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1 的回答</translation>
    </message>
    <message>
        <source>The model calls: %1</source>
        <extracomment>Names and arguments of functions that the model asks to be called follow.</extracomment>
        <translation>模型呼叫：%1</translation>
    </message>
    <message>
        <source>Waits for the answer before it.</source>
        <translation>等待前一個回答完成。</translation>
    </message>
    <message>
        <source>Waiting for the first token …</source>
        <translation>正在等待首個 Token…</translation>
    </message>
</context>
<context>
    <name>Hearth::UnsetCommand</name>
    <message>
        <source>unset needs one path.</source>
        <translation>unset 需要一個路徑。</translation>
    </message>
    <message>
        <source>This is no path: %1</source>
        <translation>這不是有效的路徑：%1</translation>
    </message>
</context>
<context>
    <name>Hearth::VerdictCard</name>
    <message>
        <source>Needs %1.</source>
        <extracomment>Memory that a model needs; no machine is known.</extracomment>
        <translation>需要 %1。</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>記憶體：%1</translation>
    </message>
    <message>
        <source>With a window of %1 tokens.</source>
        <translation>以 %1 個 Token 的上下文視窗計算。</translation>
    </message>
    <message>
        <source>Needs %1, has %2, with a window of %3 tokens.</source>
        <extracomment>%1: memory needed, %2: memory there is, %3: tokens.</extracomment>
        <translation>上下文視窗為 %3 個 Token 時，需要 %1，但只有 %2。</translation>
    </message>
    <message>
        <source>%1 of %2 with a window of %3 tokens.</source>
        <extracomment>%1: memory needed, %2: memory there is, %3: tokens.</extracomment>
        <translation>上下文視窗為 %3 個 Token 時，使用 %1，共有 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at a time, each with such a window.</source>
        <translation>
            <numerusform>同時處理 %n 個要求，每個都有這麼大的視窗。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model was made for %1 tokens at most.</source>
        <translation>模型本身最多支援 %1 個 Token。</translation>
    </message>
    <message>
        <source>No window fits: the weights alone are too large.</source>
        <translation>再小的視窗也放不下：光是權重就太大。</translation>
    </message>
    <message>
        <source>Largest window that fits: %1 tokens, all that the model was made for.</source>
        <translation>可容納的最大視窗：%1 個 Token，已達模型本身的上限。</translation>
    </message>
    <message>
        <source>Largest window that fits: %1 tokens.</source>
        <translation>可容納的最大視窗：%1 個 Token。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>Memory used of each of several devices.</extracomment>
        <translation>各 %1</translation>
    </message>
    <message>
        <source>%1 of it in system memory.</source>
        <translation>其中 %1 放在系統記憶體。</translation>
    </message>
</context>
<context>
    <name>Hearth::WindowCard</name>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The system&apos;s language or colours.</extracomment>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>關閉視窗時</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>詢問</translation>
    </message>
    <message>
        <source>Go on serving in the tray</source>
        <translation>留在系統匣繼續服務</translation>
    </message>
    <message>
        <source>Quit Hearth</source>
        <translation>結束 Hearth</translation>
    </message>
</context>
<context>
    <name>Hearth::WindowChart</name>
    <message>
        <source>%1 tokens: %2</source>
        <extracomment>A window and the memory it needs: &quot;32,768 tokens: 21.3 GiB&quot;.</extracomment>
        <translation>%1 個 Token：%2</translation>
    </message>
    <message>
        <source>Memory over the context window</source>
        <translation>記憶體用量隨上下文視窗的變化</translation>
    </message>
    <message>
        <source>Arrow keys or mouse: read a value. Enter or click: take this window.</source>
        <translation>方向鍵或滑鼠：查看數值。Enter 或按一下：採用這個視窗大小。</translation>
    </message>
</context>
<context>
    <name>Hearth::WindowField</name>
    <message>
        <source>Context window in tokens</source>
        <translation>上下文視窗（Token 數）</translation>
    </message>
    <message>
        <source> tokens</source>
        <extracomment>Behind a number, with a space before it.</extracomment>
        <translation> 個 Token</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Time to first token</source>
        <translation>首個 Token 所需時間</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒 Token 數</translation>
    </message>
    <message>
        <source>Own servers</source>
        <extracomment>Whose answers a line of a chart shows: servers on this computer and in its network.</extracomment>
        <translation>自己的伺服器</translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation>託管</translation>
    </message>
</context>
<context>
    <name>ServerStanding</name>
    <message>
        <source>Loading %1 %</source>
        <extracomment>State of a model, %1: percentage without its sign.</extracomment>
        <translation>載入中 %1%</translation>
    </message>
    <message>
        <source>Trying now</source>
        <extracomment>A server that does not answer is being asked again at this moment.</extracomment>
        <translation>正在重試</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <extracomment>When a server that does not answer is asked again.</extracomment>
        <translation>%1 秒後重試</translation>
    </message>
    <message>
        <source>Next try in %1 min</source>
        <translation>%1 分鐘後重試</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Hearth&apos;s demo: practice servers that speak the real dialects but run no model.</source>
        <translation>Hearth 的示範：練習用伺服器的對話方式與真實伺服器相同，但不執行任何模型。</translation>
    </message>
    <message>
        <source>The first choice is a workstation that is switched off today ...</source>
        <extracomment>Comment above the primary model; the sentence goes on in the next comment.</extracomment>
        <translation>首選是一部今天沒有開機的工作站…</translation>
    </message>
    <message>
        <source>... so Hearth goes on to these, in this order.</source>
        <extracomment>Comment above the fallbacks; goes on from the comment above the primary model.</extracomment>
        <translation>…因此 Hearth 會依序改用以下這些。</translation>
    </message>
    <message>
        <source>Short names: a client may ask for these too.</source>
        <translation>簡短的名稱：用戶端也可以用這些名稱提出要求。</translation>
    </message>
    <message>
        <source>Nobody listens here: shown as unreachable.</source>
        <translation>這裡沒有任何程式在接聽：會顯示為「無法連線」。</translation>
    </message>
    <message>
        <source>Speaks as LM Studio does: one model in memory, one cold.</source>
        <translation>行為與 LM Studio 相同：一個模型在記憶體中，一個未載入。</translation>
    </message>
    <message>
        <source>Speaks as llama.cpp&apos;s server does in router mode: one model in memory, one cold.</source>
        <translation>行為與路由器模式的 llama.cpp 伺服器相同：一個模型在記憶體中，一個未載入。</translation>
    </message>
    <message>
        <source>The server loaded it with 32768 tokens only: Hearth shows the difference.</source>
        <translation>伺服器載入時只給了 32768 個 Token：Hearth 會顯示這個差異。</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: it cannot say what is loaded.</source>
        <translation>任何與 OpenAI 相容的伺服器：無法得知載入了哪些模型。</translation>
    </message>
    <message>
        <source>A hosted provider without a key: Hearth does not contact it.</source>
        <translation>沒有金鑰的託管供應商：Hearth 不會與它連線。</translation>
    </message>
    <message>
        <source>Practice, small</source>
        <extracomment>Name of a made-up model.</extracomment>
        <translation>練習用（小）</translation>
    </message>
    <message>
        <source>Settings of Hearth for the demo; what is left out has its default.</source>
        <translation>示範用的 Hearth 設定；省略的項目採用預設值。</translation>
    </message>
    <message>
        <source>A chain with a name: clients that ask for &quot;private&quot; stay on this computer.</source>
        <extracomment>Leave &quot;private&quot; as it is: it is a name in the file.</extracomment>
        <translation>有名稱的嘗試順序：用戶端指定「private」時，要求不會離開這部電腦。</translation>
    </message>
    <message>
        <source>Empty: follows the chain of openclaw.json.</source>
        <translation>空的：依照 openclaw.json 的嘗試順序。</translation>
    </message>
</context>
<context>
    <name>hearth</name>
    <message>
        <source>See which models are loaded, see where a request would go, and serve all models at one address.</source>
        <translation>查看哪些模型已載入、要求會送往何處，並在單一位址提供所有模型。</translation>
    </message>
    <message>
        <source>Show practice servers; nothing of yours is touched.</source>
        <translation>顯示練習用伺服器，完全不會動到您的資料。</translation>
    </message>
    <message>
        <source>The OpenClaw config to work with.</source>
        <translation>要使用的 OpenClaw 設定檔。</translation>
    </message>
    <message>
        <source>Hearth&apos;s own settings file.</source>
        <translation>Hearth 自己的設定檔。</translation>
    </message>
    <message>
        <source>Page to open: overview, providers, routing, chat, config, sizing or settings.</source>
        <translation>要開啟的頁面：overview、providers、routing、chat、config、sizing 或 settings。</translation>
    </message>
    <message>
        <source>Language: en, th or zh_TW.</source>
        <translation>語言：en、th 或 zh_TW。</translation>
    </message>
    <message>
        <source>Do not start the gateway.</source>
        <translation>不要啟動 Gateway。</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>在系統匣中啟動，不開啟視窗。</translation>
    </message>
    <message>
        <source>Draw every page of the demo into a folder, then end.</source>
        <translation>將示範的每個頁面畫成圖片存入資料夾，然後結束。</translation>
    </message>
    <message>
        <source>Print the time to the first paint and the memory in use, then end.</source>
        <translation>印出首次顯示所需的時間與記憶體用量，然後結束。</translation>
    </message>
    <message>
        <source>Hearth takes options only: %1</source>
        <translation>Hearth 只接受選項：%1</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The gateway runs without one: hearthctl serve</source>
        <extracomment>Said at a prompt.</extracomment>
        <translation>沒有可開啟視窗的顯示器。閘道不需要顯示器也能執行：hearthctl serve</translation>
    </message>
</context>
<context>
    <name>hearthctl</name>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>參數：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>選項：</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <extracomment>Stands for all options in a usage line.</extracomment>
        <translation>[選項]</translation>
    </message>
    <message>
        <source>Find what is wrong in the config, with line and column; print the chain.</source>
        <translation>找出設定檔的問題並標明行與欄，再印出嘗試順序。</translation>
    </message>
    <message>
        <source>Show every provider and model: loaded, cold, unreachable.</source>
        <translation>顯示所有供應商與模型：已載入、未載入或無法連線。</translation>
    </message>
    <message>
        <source>Show where a request would go now, and why not elsewhere; nothing is sent.</source>
        <translation>顯示要求現在會送往何處，以及為何不送往別處；不會真的送出。</translation>
    </message>
    <message>
        <source>Ask a model or a route and print the answer as it comes.</source>
        <translation>向模型或路由提問，並即時印出回答。</translation>
    </message>
    <message>
        <source>Start the gateway: one address for all clients.</source>
        <translation>啟動 Gateway：所有用戶端共用一個位址。</translation>
    </message>
    <message>
        <source>Print a value of the config.</source>
        <translation>印出設定檔裡的一個值。</translation>
    </message>
    <message>
        <source>Change one value of the config; every other byte stays as it is.</source>
        <translation>變更設定檔裡的一個值；其他位元組一律不動。</translation>
    </message>
    <message>
        <source>Tell how much memory a model needs, and whether it fits.</source>
        <translation>估算模型需要多少記憶體，以及是否放得下。</translation>
    </message>
    <message>
        <source>Start practice servers that behave like real ones, for trying things out.</source>
        <translation>啟動行為與真實伺服器相同的練習用伺服器，供您試用。</translation>
    </message>
    <message>
        <source>Hearth at a prompt: see which models are loaded, see where a request would go, and serve all models at one address.</source>
        <translation>命令列上的 Hearth：查看哪些模型已載入、要求會送往何處，並在單一位址提供所有模型。</translation>
    </message>
    <message>
        <source>Usage: hearthctl COMMAND [OPTIONS]</source>
        <extracomment>In all texts: words in capitals that stand for a value stay as they are.</extracomment>
        <translation>用法：hearthctl COMMAND [選項]</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>每個指令都有的選項：</translation>
    </message>
    <message>
        <source>For all options of a command: hearthctl COMMAND --help</source>
        <translation>查看某個指令的所有選項：hearthctl COMMAND --help</translation>
    </message>
    <message>
        <source>The OpenClaw config to work with.</source>
        <translation>要使用的 OpenClaw 設定檔。</translation>
    </message>
    <message>
        <source>Hearth&apos;s own settings file.</source>
        <translation>Hearth 自己的設定檔。</translation>
    </message>
    <message>
        <source>Language of the output: en, th or zh_TW.</source>
        <translation>輸出的語言：en、th 或 zh_TW。</translation>
    </message>
    <message>
        <source>Print JSON for scripts.</source>
        <translation>印出 JSON，供指令稿使用。</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>說明這個指令。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>沒有「%1」這個指令。</translation>
    </message>
    <message>
        <source>%1 --help explains this command.</source>
        <translation>%1 --help 會說明這個指令。</translation>
    </message>
    <message>
        <source>PROVIDER / MODEL</source>
        <translation>供應商／模型</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>LOADED</source>
        <translation>已載入</translation>
    </message>
    <message>
        <source>MAXIMUM</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>CONFIGURED</source>
        <translation>設定值</translation>
    </message>
    <message>
        <source>DETAIL</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>not in the config</source>
        <translation>不在設定檔中</translation>
    </message>
    <message>
        <source>No model is configured yet.</source>
        <translation>尚未設定任何模型。</translation>
    </message>
    <message>
        <source>&quot;auto&quot; would now go to %1 (%2).</source>
        <translation>「auto」現在會送往 %1（%2）。</translation>
    </message>
    <message>
        <source>No model could serve &quot;auto&quot; now.</source>
        <translation>目前沒有模型能處理「auto」。</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>Detail of a hosted provider: nobody has given Hearth a key for it, so it is not asked.</extracomment>
        <translation>沒有金鑰</translation>
    </message>
    <message>
        <source>Remove one value of the config, with its line.</source>
        <translation>從設定檔移除一個值及其所在行。</translation>
    </message>
    <message>
        <source>Show the lines that the last save of the config changed.</source>
        <translation>顯示上次儲存設定檔時變更的行。</translation>
    </message>
    <message>
        <source>List what a file said before, as Hearth keeps it.</source>
        <translation>列出 Hearth 保留的檔案先前內容。</translation>
    </message>
    <message>
        <source>Let a file say again what an earlier version said.</source>
        <translation>讓檔案恢復為較早版本的內容。</translation>
    </message>
    <message>
        <source>List the OpenClaw configs and profiles of this account.</source>
        <translation>列出此帳號的 OpenClaw 設定檔與設定組合。</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>&quot;%1&quot;</source>
        <extracomment>Quotation marks around a piece of a file, as the language has them.</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>a key</source>
        <extracomment>What is expected in a JSON5 file: the name in front of a colon.</extracomment>
        <translation>鍵</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>What is expected in a JSON5 file.</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <extracomment>What is expected in a JSON5 file.</extracomment>
        <translation>檔案結尾</translation>
    </message>
    <message>
        <source>an object { … }</source>
        <translation>物件 { … }</translation>
    </message>
    <message>
        <source>a list [ … ]</source>
        <translation>清單 [ … ]</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>加引號的文字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>「true」或「false」</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限的數字</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 at the most</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大於 %1</translation>
    </message>
    <message>
        <source>the name of an environment variable, in capitals, like OPENAI_API_KEY</source>
        <translation>大寫的環境變數名稱，例如 OPENAI_API_KEY</translation>
    </message>
    <message>
        <source>a name of small letters, digits, - and _, like default</source>
        <translation>由小寫字母、數字、- 和 _ 組成的名稱，例如 default</translation>
    </message>
    <message>
        <source>a JSON pointer, like /providers/openai</source>
        <translation>JSON pointer，例如 /providers/openai</translation>
    </message>
    <message>
        <source>letters, digits and . _ : / # -, like openai/key</source>
        <translation>由字母、數字和 . _ : / # - 組成的名稱，例如 openai/key</translation>
    </message>
    <message>
        <source>an IP address, like 127.0.0.1</source>
        <translation>IP 位址，例如 127.0.0.1</translation>
    </message>
    <message>
        <source>letters, digits and . _ -, like coding</source>
        <translation>由字母、數字和 . _ - 組成的名稱，例如 coding</translation>
    </message>
    <message>
        <source>A comment begins with //, not with #.</source>
        <translation>註解要以 // 開頭，而不是 #。</translation>
    </message>
    <message>
        <source>%1 cannot stand here. Did you mean %2?</source>
        <translation>%1不能出現在這裡。您是指%2嗎？</translation>
    </message>
    <message>
        <source>%1 cannot stand here; remove it or put it in quotes.</source>
        <translation>%1不能出現在這裡；請刪除，或加上引號。</translation>
    </message>
    <message>
        <source>The character %1 cannot stand here; expected is %2.</source>
        <translation>字元%1不能出現在這裡；這裡應該是%2。</translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation>%1不能出現在這裡。</translation>
    </message>
    <message>
        <source>%1 cannot stand here; expected is %2.</source>
        <translation>%1不能出現在這裡；這裡應該是%2。</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>檔案太早結束。</translation>
    </message>
    <message>
        <source>The file ends too early; still missing: %2.</source>
        <translation>檔案太早結束；還缺少：%2。</translation>
    </message>
    <message>
        <source>This text is not closed; put its quotation mark at its end.</source>
        <translation>這段文字沒有結束；請在結尾加上引號。</translation>
    </message>
    <message>
        <source>This comment is not closed; put */ at its end.</source>
        <translation>這個註解沒有結束；請在結尾加上 */。</translation>
    </message>
    <message>
        <source>%1 is no valid escape; for a backslash write \\.</source>
        <translation>%1不是有效的跳脫序列；反斜線請寫成 \\。</translation>
    </message>
    <message>
        <source>%1 is not a valid number.</source>
        <translation>%1不是有效的數字。</translation>
    </message>
    <message>
        <source>A key without quotes cannot hold %1; put the key in quotes.</source>
        <translation>沒有引號的鍵不能含有%1；請將鍵加上引號。</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8; save the file as UTF-8.</source>
        <translation>這些位元組不是 UTF-8；請將檔案存成 UTF-8。</translation>
    </message>
    <message>
        <source>A comma is missing before %1.</source>
        <translation>%1前面缺少逗號。</translation>
    </message>
    <message>
        <source>A colon is missing between key and value.</source>
        <translation>鍵與值之間缺少冒號。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>這裡缺少值。</translation>
    </message>
    <message>
        <source>A key is missing here.</source>
        <translation>這裡缺少鍵。</translation>
    </message>
    <message>
        <source>This { is never closed; its } is missing.</source>
        <translation>這個 { 沒有關閉；缺少對應的 }。</translation>
    </message>
    <message>
        <source>This [ is never closed; its ] is missing.</source>
        <translation>這個 [ 沒有關閉；缺少對應的 ]。</translation>
    </message>
    <message>
        <source>The file should end before %1; one file holds one value.</source>
        <translation>檔案應該在%1之前結束；一個檔案只能有一個值。</translation>
    </message>
    <message>
        <source>The file is empty; it needs at least {}.</source>
        <translation>檔案是空的；至少需要 {}。</translation>
    </message>
    <message>
        <source>Brackets are nested deeper here than Hearth reads.</source>
        <translation>這裡的括號層數太深，超過 Hearth 的讀取上限。</translation>
    </message>
    <message>
        <source>The file is larger than Hearth reads.</source>
        <translation>檔案太大，超過 Hearth 的讀取上限。</translation>
    </message>
    <message>
        <source>The key %1 stands here twice, and the last one counts; remove one.</source>
        <translation>鍵%1在這裡重複出現，只有最後一個有效；請刪除其中一個。</translation>
    </message>
    <message>
        <source>This text holds an invisible line separator; remove it.</source>
        <translation>這段文字含有看不見的分行符號；請將它刪除。</translation>
    </message>
    <message>
        <source>The whole file must be one object { … }, not %1.</source>
        <translation>整個檔案必須是單一物件 { … }，而不是%1。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here; OpenClaw would refuse the file.</source>
        <translation>這裡不認得鍵「%1」；OpenClaw 會拒絕這個檔案。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here. Did you mean &quot;%2&quot;?</source>
        <translation>這裡不認得鍵「%1」。您是指「%2」嗎？</translation>
    </message>
    <message>
        <source>The OpenClaw that wrote this file does not know &quot;%1&quot; yet; update OpenClaw or remove the key.</source>
        <translation>寫入這個檔案的 OpenClaw 還不認得「%1」；請更新 OpenClaw，或刪除這個鍵。</translation>
    </message>
    <message>
        <source>OpenClaw no longer uses the key &quot;%1&quot;; remove it.</source>
        <translation>OpenClaw 已不再使用鍵「%1」；請將它刪除。</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>這裡必須是%1。</translation>
    </message>
    <message>
        <source>This must be %1, not %2.</source>
        <translation>這裡必須是%1，而不是%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here; OpenClaw needs it.</source>
        <translation>這裡缺少「%1」；這是 OpenClaw 的必要項目。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation>「%1」不得為空。</translation>
    </message>
    <message>
        <source>%1 is out of range; allowed: %2.</source>
        <translation>%1 超出範圍；允許的值：%2。</translation>
    </message>
    <message>
        <source>%1 should be a whole number.</source>
        <translation>%1 應該是整數。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; will not do here; expected is %2.</source>
        <translation>「%1」不符合格式；這裡應該是%2。</translation>
    </message>
    <message>
        <source>This asks the secret provider &quot;%1&quot; for the source %2, but it is declared as %3.</source>
        <translation>這裡要求密鑰提供者「%1」使用來源 %2，但它宣告為 %3。</translation>
    </message>
    <message>
        <source>This file has version %1, and this Hearth knows version %2.</source>
        <translation>這個檔案是版本 %1，而這個 Hearth 只認得版本 %2。</translation>
    </message>
    <message>
        <source>To OpenClaw the provider &quot;%1&quot; is the same as &quot;%2&quot;: upper and lower case do not count.</source>
        <translation>對 OpenClaw 而言，供應商「%1」與「%2」相同：不區分大小寫。</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; stands here twice.</source>
        <translation>模型「%1」在這裡重複出現。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>環境變數 %1 尚未設定。</translation>
    </message>
    <message>
        <source>This is not a valid address; write one like http://127.0.0.1:1234/v1.</source>
        <translation>這不是有效的位址；請寫成像 http://127.0.0.1:1234/v1 這樣。</translation>
    </message>
    <message>
        <source>With api &quot;%1&quot; the address must not end in /v1.</source>
        <translation>api 為「%1」時，位址不得以 /v1 結尾。</translation>
    </message>
    <message>
        <source>The key of &quot;%1&quot; can be read in this file; use a reference like ${NAME} instead.</source>
        <translation>「%1」的金鑰直接寫在這個檔案裡；請改用像 ${NAME} 這樣的參照。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has neither apiKey nor api, so OpenClaw will find no key for it; set both.</source>
        <translation>「%1」既沒有 apiKey 也沒有 api，OpenClaw 會找不到它的金鑰；請兩者都設定。</translation>
    </message>
    <message>
        <source>secrets.providers has no &quot;%1&quot;, so this secret cannot be read.</source>
        <translation>secrets.providers 裡沒有「%1」，因此無法讀取這個密鑰。</translation>
    </message>
    <message>
        <source>A price cannot be below zero: %1.</source>
        <translation>價格不能小於零：%1。</translation>
    </message>
    <message>
        <source>maxTokens %1 leaves no room for a prompt in the context window of %2.</source>
        <translation>maxTokens 為 %1，在 %2 的上下文視窗裡沒有空間容納提示。</translation>
    </message>
    <message>
        <source>contextTokens %1 is more than the context window of %2.</source>
        <translation>contextTokens 為 %1，超過 %2 的上下文視窗。</translation>
    </message>
    <message>
        <source>A context window of %1 tokens is too small for OpenClaw&apos;s prompts; it needs at least %2.</source>
        <translation>%1 個 Token 的上下文視窗容不下 OpenClaw 的提示；至少需要 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model of this config.</source>
        <translation>這份設定檔裡沒有叫「%1」的模型。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model of this config. Did you mean &quot;%2&quot;?</source>
        <translation>這份設定檔裡沒有叫「%1」的模型。您是指「%2」嗎？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not listed by its provider, so its context window is not known.</source>
        <translation>供應商沒有列出「%1」，因此不知道它的上下文視窗。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not listed by its provider. Did you mean &quot;%2&quot;?</source>
        <translation>供應商沒有列出「%1」。您是指「%2」嗎？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; differ in upper and lower case: OpenClaw takes them for two models.</source>
        <translation>「%1」與「%2」的大小寫不同：OpenClaw 會當成兩個模型。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no provider and is taken for &quot;%2&quot;; write that.</source>
        <translation>「%1」沒有指明供應商，會被視為「%2」；請直接這樣寫。</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; OpenClaw takes &quot;%2&quot; for an auth profile.</source>
        <translation>在「%1」中，OpenClaw 會把「%2」當成驗證設定檔。</translation>
    </message>
    <message>
        <source>The fallback &quot;%1&quot; is the primary model itself; remove it.</source>
        <translation>備用模型「%1」就是主要模型；請將它刪除。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in this chain twice; remove one.</source>
        <translation>「%1」在這個順序裡重複出現；請刪除其中一個。</translation>
    </message>
    <message>
        <source>The alias &quot;%1&quot; holds a slash and could be taken for provider/model.</source>
        <translation>別名「%1」含有斜線，可能被當成「供應商/模型」。</translation>
    </message>
    <message>
        <source>The alias &quot;%1&quot; already stands for &quot;%2&quot;; the last one counts.</source>
        <translation>別名「%1」已經代表「%2」；以最後一個為準。</translation>
    </message>
    <message>
        <source>The route &quot;%1&quot; leads to no model; give it hops.</source>
        <translation>路由「%1」沒有通往任何模型；請為它加上 hops。</translation>
    </message>
    <message>
        <source>Other machines can reach %1; keep the token switched on.</source>
        <translation>其他機器連得到 %1；請保持權杖啟用。</translation>
    </message>
    <message>
        <source>With api &quot;%1&quot; an address usually ends in /v1.</source>
        <translation>api 為「%1」時，位址通常以 /v1 結尾。</translation>
    </message>
    <message>
        <source>OpenClaw knows the address of &quot;%1&quot;, Hearth does not; add a baseUrl to use it here.</source>
        <translation>OpenClaw 知道「%1」的位址，Hearth 則不知道；若要在這裡使用，請加上 baseUrl。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分鐘前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小時前</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>needs %1 tokens, but is loaded with %2</source>
        <translation>需要 %1 個 Token，但只載入了 %2</translation>
    </message>
    <message>
        <source>needs %1 tokens, but its context window is %2</source>
        <translation>需要 %1 個 Token，但上下文視窗只有 %2</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>它的位址沒有回應</translation>
    </message>
    <message>
        <source>the server needs a key, or refuses this one</source>
        <translation>伺服器需要金鑰，或拒絕目前的金鑰</translation>
    </message>
    <message>
        <source>no key is known for it</source>
        <translation>沒有它的金鑰</translation>
    </message>
    <message>
        <source>the server does not list this model</source>
        <translation>伺服器沒有列出這個模型</translation>
    </message>
    <message>
        <source>its last load failed</source>
        <translation>上次載入失敗</translation>
    </message>
    <message>
        <source>it is cold, and your policy does not wait for it</source>
        <translation>尚未載入，而您的原則不等待它</translation>
    </message>
    <message>
        <source>it does not take images</source>
        <translation>不支援圖片</translation>
    </message>
    <message>
        <source>it does not take tools</source>
        <translation>不支援工具</translation>
    </message>
    <message>
        <source>your policy keeps requests from going there</source>
        <translation>您的原則不允許將要求送到那裡</translation>
    </message>
    <message>
        <source>models.mode is &quot;replace&quot;, and the config does not list it</source>
        <translation>models.mode 為「replace」，而設定檔沒有列出它</translation>
    </message>
    <message>
        <source>its provider has no usable address</source>
        <translation>它的供應商沒有可用的位址</translation>
    </message>
    <message>
        <source>Hearth does not speak its API</source>
        <translation>Hearth 不支援它的 API</translation>
    </message>
    <message>
        <source>it is Hearth itself</source>
        <translation>它就是 Hearth 本身</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>It fits on one device.</source>
        <translation>一個裝置就放得下。</translation>
    </message>
    <message>
        <source>It fits, split over several devices.</source>
        <translation>分散到多個裝置後放得下。</translation>
    </message>
    <message>
        <source>It fits tightly over several devices; a layer that cannot be cut may still break it.</source>
        <translation>分散到多個裝置後勉強放得下；若有無法切分的層，仍可能放不下。</translation>
    </message>
    <message>
        <source>It runs with its experts in system memory, slower than on the devices alone.</source>
        <translation>專家層放在系統記憶體時可以執行，但比全部放在裝置上慢。</translation>
    </message>
    <message>
        <source>It runs with some layers in system memory: slow.</source>
        <translation>部分的層放在系統記憶體時可以執行：速度慢。</translation>
    </message>
    <message>
        <source>It runs in system memory alone: slow.</source>
        <translation>只能在系統記憶體中執行：速度慢。</translation>
    </message>
    <message>
        <source>It does not fit.</source>
        <translation>放不下。</translation>
    </message>
    <message>
        <source>No context was asked for: 32,768 tokens, or the model&apos;s own if that is less.</source>
        <translation>未指定上下文：採用 32,768 個 Token，若模型本身較小則採用其值。</translation>
    </message>
    <message>
        <source>No quantisation was named: Q4_K_M.</source>
        <translation>未指定量化方式：採用 Q4_K_M。</translation>
    </message>
    <message>
        <source>The size of the weights is that of the most similar model that was measured.</source>
        <translation>權重大小取自實測過、最相近的模型。</translation>
    </message>
    <message>
        <source>This quantisation differs between publishers; the size of the file is better.</source>
        <translation>這種量化方式因發布者而異；用檔案大小較準確。</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary is not known; the largest there is was taken.</source>
        <translation>不知道模型的詞彙表大小；採用已知最大的值。</translation>
    </message>
    <message>
        <source>A width of the model is not known; a usual one was taken.</source>
        <translation>不知道模型的某個寬度；採用常見的值。</translation>
    </message>
    <message>
        <source>The model&apos;s own context window is not known.</source>
        <translation>不知道模型本身的上下文視窗。</translation>
    </message>
    <message>
        <source>The KV cache is kept in 8 bits, because it does not fit in 16.</source>
        <translation>KV 快取採用 8 位元，因為 16 位元放不下。</translation>
    </message>
    <message>
        <source>The speed of the system memory is not known; the range covers usual ones.</source>
        <translation>不知道系統記憶體的速度；此範圍涵蓋常見的情況。</translation>
    </message>
    <message>
        <source>The model&apos;s shape in the catalogue is not verified.</source>
        <translation>目錄裡這個模型的結構尚未經過驗證。</translation>
    </message>
    <message>
        <source>The input is not of the expected form.</source>
        <translation>輸入的格式不正確。</translation>
    </message>
    <message>
        <source>The file has syntax errors; &quot;hearthctl check&quot; shows each with its line.</source>
        <translation>檔案有語法錯誤；「hearthctl check」會逐一顯示並標明行號。</translation>
    </message>
    <message>
        <source>There is nothing of that name.</source>
        <translation>沒有這個名稱的項目。</translation>
    </message>
    <message>
        <source>Access is denied; check the owner and the permissions of the file and its folder.</source>
        <translation>存取遭拒；請檢查檔案及其資料夾的擁有者與權限。</translation>
    </message>
    <message>
        <source>The file is read-only here: another system manages it.</source>
        <translation>這個檔案在這裡是唯讀的：由其他系統管理。</translation>
    </message>
    <message>
        <source>Another program has changed the file in the meantime; nothing was written. Read it again first.</source>
        <translation>其他程式已經變更這個檔案；沒有寫入任何內容。請先重新讀取。</translation>
    </message>
    <message>
        <source>The input is larger than Hearth accepts.</source>
        <translation>輸入太大，超過 Hearth 接受的上限。</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>讀取或寫入失敗。</translation>
    </message>
    <message>
        <source>Another program listens on this port already; stop it or choose another port.</source>
        <translation>已有其他程式使用這個連接埠；請停止該程式，或選擇其他連接埠。</translation>
    </message>
    <message>
        <source>The keychain does not answer or stays locked; unlock it and try again.</source>
        <translation>鑰匙圈沒有回應或仍然鎖定；請解鎖後再試一次。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Something went wrong inside Hearth; please report it.</source>
        <translation>Hearth 內部發生錯誤；請回報這個問題。</translation>
    </message>
    <message>
        <source>Nothing answers at this address; start the server or correct the address.</source>
        <translation>這個位址沒有回應；請啟動伺服器，或修正位址。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>伺服器未及時回應。</translation>
    </message>
    <message>
        <source>The server broke off the connection.</source>
        <translation>伺服器中斷了連線。</translation>
    </message>
    <message>
        <source>The encrypted connection failed; check the server&apos;s certificate.</source>
        <translation>加密連線失敗；請檢查伺服器的憑證。</translation>
    </message>
    <message>
        <source>Your policy keeps requests from going there.</source>
        <translation>您的原則不允許將要求送往那裡。</translation>
    </message>
    <message>
        <source>Something answers there, but it does not speak HTTP as it should.</source>
        <translation>那裡有回應，但不是正確的 HTTP。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not the model server that was expected.</source>
        <translation>那裡有回應，但不是預期的模型伺服器。</translation>
    </message>
    <message>
        <source>The server wants a key, or refuses the one it was given.</source>
        <translation>伺服器需要金鑰，或拒絕收到的金鑰。</translation>
    </message>
    <message>
        <source>The account is out of credit or quota.</source>
        <translation>帳戶的點數或配額已用盡。</translation>
    </message>
    <message>
        <source>The server accepts no more requests for now.</source>
        <translation>伺服器暫時不再接受要求。</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>伺服器負載過重。</translation>
    </message>
    <message>
        <source>The model is being loaded; try again soon.</source>
        <translation>模型正在載入；請稍後再試。</translation>
    </message>
    <message>
        <source>The server does not know this model.</source>
        <translation>伺服器不認得這個模型。</translation>
    </message>
    <message>
        <source>The prompt does not fit the model&apos;s context window.</source>
        <translation>提示超出模型的上下文視窗。</translation>
    </message>
    <message>
        <source>The server calls the request invalid.</source>
        <translation>伺服器表示這個要求無效。</translation>
    </message>
    <message>
        <source>Hearth cannot do this with that server.</source>
        <translation>Hearth 無法對那部伺服器執行這個動作。</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>伺服器發生錯誤。</translation>
    </message>
    <message>
        <source>loaded</source>
        <extracomment>State of a model: in memory, answers at once.</extracomment>
        <translation>已載入</translation>
    </message>
    <message>
        <source>loading</source>
        <extracomment>State of a model: being read into memory now.</extracomment>
        <translation>載入中</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>State of a model: known to the server, but not in memory.</extracomment>
        <translation>未載入</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a model: its last load failed.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>available</source>
        <extracomment>State of a model: can be used; whether it is in memory is not known or has no meaning.</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>State of a model: configured, but the server does not list it.</extracomment>
        <translation>找不到</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>State of a model or server: not asked yet.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>State of a server: it answers.</extracomment>
        <translation>運作中</translation>
    </message>
    <message>
        <source>key needed</source>
        <extracomment>State of a server: it wants a key.</extracomment>
        <translation>需要金鑰</translation>
    </message>
    <message>
        <source>failing</source>
        <extracomment>State of a server: it answers with errors.</extracomment>
        <translation>異常</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>State of a server: nothing answers.</extracomment>
        <translation>無法連線</translation>
    </message>
    <message>
        <source>not recognised</source>
        <extracomment>Kind of a server: not recognised yet.</extracomment>
        <translation>尚未辨識</translation>
    </message>
    <message>
        <source>llama.cpp router</source>
        <extracomment>A llama.cpp server that loads models by name.</extracomment>
        <translation>llama.cpp 路由器</translation>
    </message>
    <message>
        <source>OpenAI-style</source>
        <extracomment>Any server with OpenAI&apos;s API.</extracomment>
        <translation>OpenAI 風格</translation>
    </message>
    <message>
        <source>hosted</source>
        <extracomment>A server on the internet.</extracomment>
        <translation>託管</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source>local network</source>
        <translation>區域網路</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the possible values: %3.</source>
        <translation>這裡不能用「%1」；可用的值：%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the possible values. Did you mean &quot;%2&quot;?</source>
        <translation>這裡不能用「%1」。您是指「%2」嗎？</translation>
    </message>
    <message>
        <source>null</source>
        <extracomment>The value null, where another one must stand.</extracomment>
        <translation>空值</translation>
    </message>
    <message>
        <source>This text must stand in quotes.</source>
        <translation>這段文字必須加上引號。</translation>
    </message>
    <message>
        <source>All well. %1 is loaded on %2.</source>
        <extracomment>%1: model, %2: server. &quot;All well&quot;: every server and model is as it should be.</extracomment>
        <translation>一切正常。%2 已載入 %1。</translation>
    </message>
    <message>
        <source>All well. %1 is available on %2.</source>
        <translation>一切正常。%1 可在 %2 上使用。</translation>
    </message>
    <message>
        <source>%1 is loaded on %2.</source>
        <extracomment>%1: model, %2: server.</extracomment>
        <translation>%2 已載入 %1。</translation>
    </message>
    <message>
        <source>%1 is available on %2.</source>
        <translation>%1 可在 %2 上使用。</translation>
    </message>
    <message>
        <source>%1 is being loaded on %2: %3 %.</source>
        <extracomment>%1: model, %2: server, %3: percentage without its sign.</extracomment>
        <translation>%2 正在載入 %1：%3%。</translation>
    </message>
    <message>
        <source>%1 is being loaded on %2.</source>
        <translation>%2 正在載入 %1。</translation>
    </message>
    <message>
        <source>%1 on %2 answers instead of %3 on %4: %5.</source>
        <extracomment>%1 and %3: models, %2 and %4: servers, %5: why the second one is passed over, a clause without a full stop such as &quot;nothing answers at its address&quot;.</extracomment>
        <translation>由 %2 的 %1 代替 %4 的 %3 回答：%5。</translation>
    </message>
    <message>
        <source>No model can answer now. %1 on %2: %3.</source>
        <extracomment>%1: model, %2: server, %3: why it is passed over, a clause without a full stop.</extracomment>
        <translation>目前沒有模型能回答。%2 的 %1：%3。</translation>
    </message>
    <message>
        <source>There is no config yet.</source>
        <translation>還沒有設定檔。</translation>
    </message>
    <message>
        <source>A file of the config cannot be read.</source>
        <translation>有一個設定檔無法讀取。</translation>
    </message>
    <message>
        <source>The config has errors, so no request can be answered.</source>
        <translation>設定檔有錯誤，因此無法回答任何要求。</translation>
    </message>
    <message>
        <source>The config has errors. The last good one stays in force.</source>
        <translation>設定檔有錯誤。目前沿用上一份正確的設定檔。</translation>
    </message>
    <message>
        <source>Hearth&apos;s settings file has errors. The last good settings stay in force.</source>
        <translation>Hearth 自己的設定檔有錯誤。目前沿用上一份正確的設定。</translation>
    </message>
    <message>
        <source>No servers yet.</source>
        <translation>還沒有伺服器。</translation>
    </message>
    <message>
        <source>No model is chosen yet.</source>
        <translation>尚未選擇模型。</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <extracomment>%1: server.</extracomment>
        <translation>尚未查詢 %1。</translation>
    </message>
    <message>
        <source>%1 on %2 is cold: the first answer waits until it is loaded.</source>
        <extracomment>%1: model, %2: server.</extracomment>
        <translation>%2 的 %1 未載入：第一個回答要等它載入完成。</translation>
    </message>
    <message>
        <source>%1 answers, but does not say whether it has %2.</source>
        <extracomment>%1: server, %2: model.</extracomment>
        <translation>%1 有回應，但沒有說明是否有 %2。</translation>
    </message>
    <message>
        <source>%1 answers with errors, so requests to %2 may fail.</source>
        <extracomment>%1: server, %2: model.</extracomment>
        <translation>%1 的回應有錯誤，因此送往 %2 的要求可能會失敗。</translation>
    </message>
    <message>
        <source>Add a server on this computer, one in your network, or a hosted provider.</source>
        <translation>請加入這部電腦上的伺服器、您網路中的伺服器，或託管供應商。</translation>
    </message>
    <message>
        <source>Once the file is mended and saved, Hearth takes it up by itself.</source>
        <translation>修正並儲存檔案後，Hearth 會自動採用。</translation>
    </message>
    <message>
        <source>Name a primary model in the config, or give the route &quot;auto&quot; its hops.</source>
        <translation>請在設定檔中指定主要模型，或為路由「auto」加上候選模型。</translation>
    </message>
    <message>
        <source>The page Routing shows every candidate with its reason.</source>
        <translation>「路由」頁面會列出每個候選模型與原因。</translation>
    </message>
    <message>
        <source>%1 is cold: the first answer waits until it is loaded.</source>
        <translation>%1 未載入：第一個回答要等它載入完成。</translation>
    </message>
    <message>
        <source>%1 is being loaded.</source>
        <translation>正在載入 %1。</translation>
    </message>
    <message>
        <source>Loaded with a context window of %1 tokens.</source>
        <translation>載入的上下文視窗為 %1 個 Token。</translation>
    </message>
    <message>
        <source>Context window: %1 tokens.</source>
        <translation>上下文視窗：%1 個 Token。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <extracomment>Servers that are not well, models that failed or are missing, errors in the config.</extracomment>
        <translation>
            <numerusform>有 %n 件事需要留意。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Programs reach Hearth at %1 and must send the token.</source>
        <translation>程式可透過 %1 連到 Hearth，而且必須送出權杖。</translation>
    </message>
    <message>
        <source>Programs reach Hearth at %1 without a token.</source>
        <translation>程式可透過 %1 連到 Hearth，不需權杖。</translation>
    </message>
    <message>
        <source>%1 The last change did not take effect: %2</source>
        <extracomment>%1: the sentence where Hearth can be reached, %2: why a change of address or token failed.</extracomment>
        <translation>%1上次的變更沒有生效：%2</translation>
    </message>
    <message>
        <source>Programs cannot reach Hearth: another program holds port %1 on %2. Stop that program, or choose another port in the settings.</source>
        <translation>程式無法連到 Hearth：%2 的連接埠 %1 已由其他程式使用。請停止該程式，或在設定中選擇其他連接埠。</translation>
    </message>
    <message>
        <source>Programs cannot reach Hearth: this account may not listen on port %1, or may not read the token. Choose a port from 1024 up, and check the file of the token.</source>
        <translation>程式無法連到 Hearth：這個帳戶無權接聽連接埠 %1，或無權讀取權杖。請選擇 1024 以上的連接埠，並檢查權杖的檔案。</translation>
    </message>
    <message>
        <source>Programs cannot reach Hearth: %1</source>
        <translation>程式無法連到 Hearth：%1</translation>
    </message>
    <message>
        <source>The gateway is off: programs cannot reach Hearth.</source>
        <translation>Gateway 已關閉：程式無法連到 Hearth。</translation>
    </message>
    <message>
        <source>The gateway is starting.</source>
        <translation>Gateway 正在啟動。</translation>
    </message>
    <message>
        <source>The gateway is paused: new requests are refused until you resume it.</source>
        <translation>Gateway 已暫停：恢復之前，新的要求都會遭到拒絕。</translation>
    </message>
    <message>
        <source>Another Hearth serves at %1 already, so this one does not. Stop the other one, or choose another port in the settings.</source>
        <translation>另一個 Hearth 已在 %1 提供服務，因此這一個不提供服務。請停止另一個，或在設定中選擇其他連接埠。</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>State of the gateway.</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>State of the gateway.</extracomment>
        <translation>啟動中</translation>
    </message>
    <message>
        <source>listening</source>
        <extracomment>State of the gateway: it takes requests.</extracomment>
        <translation>接聽中</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>State of the gateway, and of the tray&apos;s icon.</extracomment>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>not running</source>
        <extracomment>State of the gateway: it could not start.</extracomment>
        <translation>未執行</translation>
    </message>
    <message>
        <source>served by another Hearth</source>
        <extracomment>State of the gateway: another Hearth holds its port.</extracomment>
        <translation>由另一個 Hearth 提供服務</translation>
    </message>
    <message>
        <source>Fits tightly.</source>
        <translation>勉強放得下。</translation>
    </message>
    <message>
        <source>Fits with room.</source>
        <translation>放得下，還有餘裕。</translation>
    </message>
    <message>
        <source>Fits tightly, split over several devices.</source>
        <translation>分散到多個裝置後勉強放得下。</translation>
    </message>
    <message>
        <source>Fits, split over several devices.</source>
        <translation>分散到多個裝置後放得下。</translation>
    </message>
    <message>
        <source>Runs with its experts in system memory: slower.</source>
        <translation>專家層放在系統記憶體時可以執行：較慢。</translation>
    </message>
    <message>
        <source>Spills to system memory: slow.</source>
        <translation>部分的層須放在系統記憶體：速度慢。</translation>
    </message>
    <message>
        <source>Runs in system memory alone: slow.</source>
        <translation>只能在系統記憶體中執行：速度慢。</translation>
    </message>
    <message>
        <source>Does not fit: %1 missing.</source>
        <translation>放不下：還缺 %1。</translation>
    </message>
    <message>
        <source>Does not fit.</source>
        <translation>放不下。</translation>
    </message>
    <message>
        <source>%1 fits tightly on %2.</source>
        <translation>%2：%1 勉強放得下。</translation>
    </message>
    <message>
        <source>%1 fits on %2 with room to spare.</source>
        <translation>%2：%1 放得下，還有餘裕。</translation>
    </message>
    <message>
        <source>%1 fits on %2, split over its devices.</source>
        <translation>%2：%1 分散到各個裝置後放得下。</translation>
    </message>
    <message>
        <source>%1 runs on %2 with its experts in system memory: slower.</source>
        <translation>%2：%1 的專家層放在系統記憶體時可以執行，但較慢。</translation>
    </message>
    <message>
        <source>%1 spills to system memory on %2: slow.</source>
        <translation>%2：%1 有部分的層須放在系統記憶體，速度慢。</translation>
    </message>
    <message>
        <source>%1 runs in the system memory of %2 alone: slow.</source>
        <translation>%2：%1 只能在系統記憶體中執行，速度慢。</translation>
    </message>
    <message>
        <source>%1 does not fit on %2.</source>
        <translation>%2：%1 放不下。</translation>
    </message>
    <message>
        <source>Estimate: %1 to %2 tokens per second with %3 tokens in the window.</source>
        <translation>估計：視窗內有 %3 個 Token 時，每秒 %1 到 %2 個 Token。</translation>
    </message>
    <message>
        <source>an absolute path, like /opt/tool/bin/tool</source>
        <translation>絕對路徑，例如 /opt/tool/bin/tool</translation>
    </message>
    <message>
        <source>an https address, or an http address of this machine</source>
        <translation>https 位址，或這部電腦的 http 位址</translation>
    </message>
    <message>
        <source>provider/model, an alias, or a pattern that ends in /*</source>
        <translation>「供應商/模型」、別名，或以 /* 結尾的樣式</translation>
    </message>
    <message>
        <source>letters, digits, - and _, like main</source>
        <translation>英文字母、數字、- 與 _，例如 main</translation>
    </message>
    <message>
        <source>a host name alone, like host.docker.internal</source>
        <translation>只有主機名稱，例如 host.docker.internal</translation>
    </message>
    <message>
        <source>scheme, host and port alone, like http://localhost:3000</source>
        <translation>只有通訊協定、主機與連接埠，例如 http://localhost:3000</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>檔案不存在</translation>
    </message>
    <message>
        <source>it lies outside the folder of the config</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>檔案位於設定檔的資料夾之外</translation>
    </message>
    <message>
        <source>it is larger than 2 MiB</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>檔案大於 2 MiB</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>檔案無法讀取</translation>
    </message>
    <message>
        <source>it includes itself</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>檔案引入了自己</translation>
    </message>
    <message>
        <source>files include each other more than 10 deep</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>檔案互相引入超過 10 層</translation>
    </message>
    <message>
        <source>too many files are included</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>引入的檔案太多</translation>
    </message>
    <message>
        <source>keys stand beside it, but it holds no object</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>旁邊有其他鍵，但檔案內容不是物件</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here; it does nothing.</source>
        <translation>這裡不認得鍵「%1」；它不會有任何作用。</translation>
    </message>
    <message>
        <source>There are %1 entries here; %2 are allowed at the most.</source>
        <translation>這裡有 %1 個項目；最多允許 %2 個。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be set for a single model only, not for &quot;%2&quot;.</source>
        <translation>「%1」只能為單一模型設定，不能用於「%2」。</translation>
    </message>
    <message>
        <source>Included files are not read here; what they hold is not checked.</source>
        <translation>這裡不會讀取被引入的檔案；不檢查其內容。</translation>
    </message>
    <message>
        <source>The included file &quot;%1&quot; cannot be used: %2.</source>
        <translation>無法使用被引入的檔案「%1」：%2。</translation>
    </message>
    <message>
        <source>${%1} stays as it is: OpenClaw replaces names in capitals only, like ${%2}.</source>
        <translation>${%1} 會維持原樣：OpenClaw 只替換大寫的名稱，例如 ${%2}。</translation>
    </message>
    <message>
        <source>gateway.mode is missing; OpenClaw&apos;s gateway does not start without it.</source>
        <translation>缺少 gateway.mode；沒有它，OpenClaw 的閘道不會啟動。</translation>
    </message>
    <message>
        <source>The provider id &quot;%1&quot; makes trouble in model references; use small letters, digits, - and _.</source>
        <translation>供應商 ID「%1」會在模型參照中造成問題；請使用小寫字母、數字、- 與 _。</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no absolute path; what &quot;%1&quot; means depends on the folder OpenClaw starts in.</source>
        <translation>「%2」不是絕對路徑；「%1」的意義取決於 OpenClaw 啟動時所在的資料夾。</translation>
    </message>
    <message>
        <source>The alias &quot;%1&quot; hides the model of that name at &quot;%2&quot;.</source>
        <translation>別名「%1」遮蔽了「%2」中同名的模型。</translation>
    </message>
    <message>
        <source>The alias &quot;%1&quot; holds characters that OpenClaw&apos;s own commands refuse; letters, digits and . _ : - are safe.</source>
        <translation>別名「%1」含有 OpenClaw 自己的指令會拒絕的字元；英文字母、數字與 . _ : - 是安全的。</translation>
    </message>
    <message>
        <source>modelPolicy.allow does not name &quot;%1&quot;, so it cannot be chosen in a chat.</source>
        <translation>modelPolicy.allow 沒有列出「%1」，因此無法在聊天中選用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a hosted model; OpenClaw calls it all the same when mode is &quot;replace&quot;.</source>
        <translation>「%1」是託管模型；即使 mode 為「replace」，OpenClaw 仍會呼叫它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a hosted model; parts of the conversation go there although the chat model is local.</source>
        <translation>「%1」是託管模型；雖然聊天模型在本機，部分對話仍會送往該處。</translation>
    </message>
    <message>
        <source>keepRecentTokens %1 is more than half of the context window of %2; compaction frees too little.</source>
        <translation>keepRecentTokens 為 %1，超過 %2 上下文視窗的一半；壓縮對話釋出的空間太少。</translation>
    </message>
    <message>
        <source>Everybody in the network can use %1 without a token; switch the token on.</source>
        <translation>網路上的任何人都能不用權杖使用 %1；請啟用權杖。</translation>
    </message>
    <message>
        <source>Other users of this machine can read this file (mode %1); make it 0600.</source>
        <translation>這部電腦的其他使用者能讀取這個檔案（模式 %1）；請改為 0600。</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>A button that mends a line of a config; %1 is the value it writes.</extracomment>
        <translation>設為 %1</translation>
    </message>
    <message>
        <source>Add %1: %2</source>
        <extracomment>A button that mends a config; %1 is the key, %2 the value it writes.</extracomment>
        <translation>加入 %1: %2</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <extracomment>A button that mends a config; %1 is the right name of the key.</extracomment>
        <translation>改名為 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button that mends a config: takes the line out of it.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <extracomment>A button that mends a config; %1 is a model, %2 the list it goes into.</extracomment>
        <translation>將 %1 加入 %2</translation>
    </message>
    <message>
        <source>%1 is set: this file belongs to a deployment system. Change it there.</source>
        <extracomment>%1 is the name of a variable.</extracomment>
        <translation>已設定 %1：此檔案屬於部署系統。請在那裡變更。</translation>
    </message>
    <message>
        <source>%1 is on a read-only file system; nothing can be saved there.</source>
        <translation>%1 位於唯讀檔案系統，無法儲存。</translation>
    </message>
    <message>
        <source>You have no permission to write in the folder %1; saving puts a new file there.</source>
        <translation>您沒有寫入資料夾 %1 的權限；儲存時會在那裡放置新檔案。</translation>
    </message>
    <message>
        <source>You have no permission to read this file; it belongs to %1.</source>
        <extracomment>%1 is the name of a user.</extracomment>
        <translation>您沒有讀取此檔案的權限；它屬於 %1。</translation>
    </message>
    <message>
        <source>This file belongs to %1, and saving would take it away from that user; edit it as %1.</source>
        <extracomment>%1 is the name of a user.</extracomment>
        <translation>此檔案屬於 %1，儲存會改變其擁有者；請以 %1 的身分編輯。</translation>
    </message>
    <message>
        <source>This file is locked against changes; &quot;chattr -i&quot; unlocks it.</source>
        <translation>此檔案已鎖定，不可變更；&quot;chattr -i&quot; 可解除鎖定。</translation>
    </message>
    <message>
        <source>This file is mounted by itself, as containers do it, and cannot be replaced; mount its folder instead.</source>
        <translation>此檔案如容器常見般被單獨掛載，無法取代；請改為掛載其資料夾。</translation>
    </message>
    <message>
        <source>This file belongs to %1, and still will when it is saved.</source>
        <extracomment>%1 is the name of a user.</extracomment>
        <translation>此檔案屬於 %1，儲存後仍然如此。</translation>
    </message>
    <message>
        <source>Saving takes the group %1 its access to this file, as you are not in that group.</source>
        <extracomment>%1 is the name of a group of users.</extracomment>
        <translation>因為您不在群組 %1 中，儲存後該群組將無法存取此檔案。</translation>
    </message>
    <message>
        <source>This is a link; what is edited is %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>這是連結；實際編輯的是 %1。</translation>
    </message>
    <message>
        <source>This file has other names (hard links); those keep what it says now.</source>
        <translation>此檔案還有其他名稱（硬連結）；那些名稱會保留目前的內容。</translation>
    </message>
    <message>
        <source>The permissions of this file forbid writing. Hearth can save it all the same, and keeps them.</source>
        <translation>此檔案的權限禁止寫入。Hearth 仍可儲存，並會保留原權限。</translation>
    </message>
    <message>
        <source>unknown writer</source>
        <extracomment>Who wrote a version of a file is not known.</extracomment>
        <translation>寫入者不明</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>其他程式</translation>
    </message>
    <message>
        <source>Default config</source>
        <extracomment>The config that OpenClaw reads when nothing else is said.</extracomment>
        <translation>預設設定檔</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <extracomment>%1 is the name of a profile of OpenClaw.</extracomment>
        <translation>設定組合 %1</translation>
    </message>
</context>
</TS>
