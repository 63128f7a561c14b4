<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>ActivityFigures</name>
    <message>
        <source>Time to first token by model</source>
        <translation>各模型的首個 Token 所需時間</translation>
    </message>
    <message>
        <source>Tokens per second by model</source>
        <translation>各模型的每秒 Token 數</translation>
    </message>
    <message>
        <source>No request has had a first token.</source>
        <translation>還沒有要求得到首個 Token。</translation>
    </message>
    <message>
        <source>No request was long enough to have a speed.</source>
        <translation>還沒有要求長到足以計算速度。</translation>
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
    <name>CheckedScope</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A server that config could not be held against; %1: its name, %2: why, in a word or two.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>does not tell of %n model(s)</source>
        <translation>
            <numerusform>未回報 %n 個模型的狀態</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Needed. %1</source>
        <translation>必要。%1</translation>
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
    <name>Hearth::ActivityLinks</name>
    <message>
        <source>The log is empty.</source>
        <translation>記錄是空的。</translation>
    </message>
    <message>
        <source>The log is back.</source>
        <translation>記錄已恢復。</translation>
    </message>
    <message>
        <source>It is too late: the log is gone.</source>
        <translation>已經太遲：記錄無法恢復了。</translation>
    </message>
    <message>
        <source>Texts of requests are kept no longer.</source>
        <translation>不再保留要求的文字。</translation>
    </message>
    <message>
        <source>Texts of requests are kept until %1.</source>
        <translation>要求的文字會保留到 %1。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: name of a file, %2: why, as the system says it.</extracomment>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>未儲存 %1：%2</translation>
    </message>
</context>
<context>
    <name>Hearth::ActivityPage</name>
    <message>
        <source>CSV file…</source>
        <extracomment>Menu entry: saves the requests that are shown.</extracomment>
        <translation>CSV 檔案…</translation>
    </message>
    <message>
        <source>JSON Lines file…</source>
        <extracomment>Menu entry: saves the requests that are shown, a JSON object a line.</extracomment>
        <translation>JSON Lines 檔案…</translation>
    </message>
    <message>
        <source>Markdown file…</source>
        <translation>Markdown 檔案…</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) copied.</source>
        <translation>
            <numerusform>已複製 %n 個要求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>複製為 CSV</translation>
    </message>
    <message>
        <source>Copy as JSON Lines</source>
        <translation>複製為 JSON Lines</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>複製為 Markdown</translation>
    </message>
    <message>
        <source>Keep no texts</source>
        <extracomment>Menu entry: no texts of requests are kept.</extracomment>
        <translation>不保留文字</translation>
    </message>
    <message>
        <source>Of failed requests, for 30 minutes</source>
        <extracomment>Menu entry: keep the texts of requests that fail.</extracomment>
        <translation>失敗的要求，保留 30 分鐘</translation>
    </message>
    <message>
        <source>Of all requests, for 30 minutes</source>
        <extracomment>Menu entry: keep the texts of all requests.</extracomment>
        <translation>所有要求，保留 30 分鐘</translation>
    </message>
    <message>
        <source>Of all requests, for 8 hours</source>
        <translation>所有要求，保留 8 小時</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>儲存要求</translation>
    </message>
    <message>
        <source>The texts of this request are not kept any more.</source>
        <translation>這個要求的文字已不再保留。</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>已複製位址。</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>已複製程式碼。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way.</source>
        <translation>
            <numerusform>%n 個要求進行中。</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>還沒有要求。</translation>
    </message>
    <message>
        <source>The last request went to %1.</source>
        <extracomment>%1: a model.</extracomment>
        <translation>最近的要求送往 %1。</translation>
    </message>
    <message>
        <source>The last request failed.</source>
        <translation>最近的要求失敗。</translation>
    </message>
    <message>
        <source>The last request was cancelled.</source>
        <translation>最近的要求已取消。</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <extracomment>%1: &quot;12 s ago&quot;.</extracomment>
        <translation>最近一個：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the log</source>
        <translation>
            <numerusform>記錄中有 %n 個要求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 個失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>first token after %1 (median)</source>
        <extracomment>%1: a duration that half of the requests stay below.</extracomment>
        <translation>首個 Token 費時 %1（中位數）</translation>
    </message>
    <message numerus="yes">
        <source>%n left this computer</source>
        <translation>
            <numerusform>%n 個已離開這部電腦</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) cut</source>
        <translation>
            <numerusform>%n 個提示遭截短</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has ended yet.</source>
        <translation>還沒有要求結束。</translation>
    </message>
    <message>
        <source>No request is like that.</source>
        <translation>沒有符合的要求。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <extracomment>How many of all requests a filter lets through; %1: those.</extracomment>
        <translation>
            <numerusform>%n 個要求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>%n 個要求中的 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1 the texts of all requests and answers are kept in memory, keys masked.</source>
        <translation>在 %1 之前，所有要求與回答的文字都會保留在記憶體中，金鑰會遮蔽。</translation>
    </message>
    <message>
        <source>Until %1 the texts of failed requests are kept in memory, keys masked.</source>
        <translation>在 %1 之前，失敗要求的文字會保留在記憶體中，金鑰會遮蔽。</translation>
    </message>
    <message>
        <source>Stop now</source>
        <extracomment>Button: keep no more texts of requests.</extracomment>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <extracomment>%1: the address that clients are to be given.</extracomment>
        <translation>記錄是空的。</translation>
    </message>
    <message>
        <source>Point a client at %1.</source>
        <translation>請將用戶端指向 %1。</translation>
    </message>
    <message>
        <source>Bring the log back</source>
        <translation>恢復記錄</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>複製位址</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>View of the page: the log of requests.</extracomment>
        <translation>要求</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>View of the page: what the requests come to.</extracomment>
        <translation>數據</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>View of the page: how programs are pointed at Hearth.</extracomment>
        <translation>連線</translation>
    </message>
    <message>
        <source>How a client is pointed at Hearth</source>
        <translation>如何將用戶端指向 Hearth</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Save or copy the requests that are shown</source>
        <translation>儲存或複製顯示的要求</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: empties the log of requests.</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Empty the log; it can be brought back for 10 seconds</source>
        <translation>清空記錄；10 秒內可以恢復</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Requests that have ended</source>
        <translation>已結束的要求</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>選擇要顯示的欄</translation>
    </message>
    <message>
        <source>Keep texts</source>
        <extracomment>Button with a menu: whether the texts of requests are kept.</extracomment>
        <translation>保留文字</translation>
    </message>
</context>
<context>
    <name>Hearth::AddServerDialog</name>
    <message>
        <source>This is no address yet.</source>
        <translation>這還不是完整的位址。</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <extracomment>%1: an address that is being asked what stands there.</extracomment>
        <translation>正在查詢 %1…</translation>
    </message>
    <message>
        <source>Look on %1</source>
        <extracomment>Button: looks for model servers on a host, %1: its name.</extracomment>
        <translation>在 %1 尋找</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>仍要新增</translation>
    </message>
    <message>
        <source>The server is being asked …</source>
        <translation>正在查詢伺服器…</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>新增伺服器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>位址(&amp;A)</translation>
    </message>
    <message>
        <source>A host, a port of this computer, or a whole address: gpu-box:8000, 1234, http://127.0.0.1:1234/v1. It is asked what stands there; nothing is loaded by it.</source>
        <translation>主機、這部電腦的連接埠，或完整的位址：gpu-box:8000、1234、http://127.0.0.1:1234/v1。Hearth 會查詢那裡有什麼；不會載入任何模型。</translation>
    </message>
    <message>
        <source>Hosted:</source>
        <extracomment>Before buttons with names of hosted providers.</extracomment>
        <translation>託管：</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>伺服器種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>References begin with it: id/model.</source>
        <translation>參照以它開頭：「ID/模型」。</translation>
    </message>
    <message>
        <source>&amp;Dialect</source>
        <translation>API 格式(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Base address</source>
        <translation>基底位址(&amp;B)</translation>
    </message>
    <message>
        <source>K&amp;ey</source>
        <translation>金鑰(&amp;E)</translation>
    </message>
    <message>
        <source>Give a key</source>
        <extracomment>Button: shows the field for a key although the server asks for none.</extracomment>
        <translation>提供金鑰</translation>
    </message>
    <message>
        <source>Show what will be written</source>
        <translation>顯示將寫入的內容</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>將寫入的內容</translation>
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
    <name>Hearth::AliasTable</name>
    <message>
        <source>Model</source>
        <extracomment>Column: a short name of a model, for chats.</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Aliases of the models</source>
        <translation>模型的別名</translation>
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
    <message>
        <source>Go over to %1 without them, or go back to save them?</source>
        <translation>要放棄變更並切換到 %1，還是返回儲存？</translation>
    </message>
    <message>
        <source>Go over without saving</source>
        <translation>不儲存並切換</translation>
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
    <name>Hearth::BodyDialog</name>
    <message>
        <source>Request and answer</source>
        <extracomment>Title of a window: the text of a request and of its answer.</extracomment>
        <translation>要求與回答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Keys are masked. Only the first 4 MiB of each text are kept.</source>
        <translation>金鑰已遮蔽。每段文字只保留前 4 MiB。</translation>
    </message>
    <message>
        <source>Keys are masked.</source>
        <translation>金鑰已遮蔽。</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>兩者都複製</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
    <name>Hearth::ClientDialog</name>
    <message>
        <source>Give it a name.</source>
        <translation>請輸入名稱。</translation>
    </message>
    <message>
        <source>This cannot be a name.</source>
        <translation>這不能當作名稱。</translation>
    </message>
    <message>
        <source>Let its requests go somewhere.</source>
        <translation>請至少選擇一個要求可以送往的地方。</translation>
    </message>
    <message>
        <source>There is a client of this name.</source>
        <translation>已有同名的用戶端。</translation>
    </message>
    <message>
        <source>New client</source>
        <extracomment>Title of a dialog: a program gets a token of its own.</extracomment>
        <translation>新增用戶端</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>For example: whatsapp</source>
        <extracomment>An example of a client&apos;s name.</extracomment>
        <translation>例如：whatsapp</translation>
    </message>
    <message>
        <source>May ask for</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>Every model and route</source>
        <extracomment>What is in an empty field: models and routes a client may use.</extracomment>
        <translation>所有模型和路由</translation>
    </message>
    <message>
        <source>Names of models and routes, parted by commas; lmstudio/* stands for all of one server.</source>
        <translation>模型和路由的名稱，以逗號分隔；lmstudio/* 代表一部伺服器的所有模型。</translation>
    </message>
    <message>
        <source>Its requests may go to</source>
        <translation>要求可以送往</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source>other computers in the network</source>
        <translation>網路中的其他電腦</translation>
    </message>
    <message>
        <source>hosted providers</source>
        <translation>託管供應商</translation>
    </message>
    <message>
        <source>Send it the final text only, without what models think</source>
        <translation>只傳送最終文字，不含模型的思考過程</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make its token</source>
        <extracomment>Button: make the token of a new client.</extracomment>
        <translation>建立權杖</translation>
    </message>
    <message>
        <source>The token of %1. It is shown this once: copy it to where the program has its settings. Hearth keeps only what it needs to recognise it.</source>
        <extracomment>%1: name of a client.</extracomment>
        <translation>這是 %1 的權杖，只會顯示這一次：請複製到該程式的設定中。Hearth 只保留辨識它所需的資料。</translation>
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
        <source>It is accepted once you have saved hearth.json5, which has other unsaved changes.</source>
        <translation>hearth.json5 還有其他未儲存的變更；儲存之後，這個權杖才會被接受。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Hearth::ClientsCard</name>
    <message>
        <source>Let in again</source>
        <extracomment>Buttons: a client&apos;s token is refused from now on; it is accepted again.</extracomment>
        <translation>重新允許</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Remove %1? Its token is of no use then.</source>
        <extracomment>%1: name of a client.</extracomment>
        <translation>要移除 %1 嗎？它的權杖將會失效。</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>已複製權杖。</translation>
    </message>
    <message>
        <source>Clients</source>
        <extracomment>The programs that use Hearth&apos;s gateway.</extracomment>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>Give each program a token of its own: then you can limit what it may use, and take the token back without troubling the others.</source>
        <translation>為每個程式提供各自的權杖：這樣就能限制它可以使用的項目，也能收回它的權杖而不影響其他程式。</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>新增用戶端…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen client</source>
        <translation>移除所選的用戶端</translation>
    </message>
    <message>
        <source>Remove the client now</source>
        <translation>立即移除用戶端</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Hearth::ClientsModel</name>
    <message>
        <source>Wherever the policy allows</source>
        <translation>原則允許的任何地方</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Final text only</source>
        <translation>僅最終文字</translation>
    </message>
    <message>
        <source>With thoughts</source>
        <translation>包含思考過程</translation>
    </message>
    <message>
        <source>Revoked</source>
        <extracomment>State of a token: it is refused.</extracomment>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>States of a token: it is accepted; it is a reference whose value nobody knows.</extracomment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Token not found</source>
        <translation>找不到權杖</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Column: a program that uses the gateway.</extracomment>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>May ask for</source>
        <extracomment>Column: models and routes that a client may use.</extracomment>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>May go to</source>
        <extracomment>Column: where the requests of a client may go.</extracomment>
        <translation>可送往</translation>
    </message>
    <message>
        <source>Receives</source>
        <extracomment>Column: what a client is sent of an answer.</extracomment>
        <translation>收到的內容</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Column: whether a client&apos;s token is accepted.</extracomment>
        <translation>權杖</translation>
    </message>
</context>
<context>
    <name>Hearth::ComparisonGrid</name>
    <message>
        <source>In the config</source>
        <translation>設定檔中</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>伺服器上</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>A setting that the config does not have.</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Declared in the config</source>
        <translation>設定檔宣告的</translation>
    </message>
</context>
<context>
    <name>Hearth::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <extracomment>What a screen reader calls the list of what may be typed here.</extracomment>
        <translation>輸入建議</translation>
    </message>
</context>
<context>
    <name>Hearth::ConfigForm</name>
    <message>
        <source>Providers and models</source>
        <extracomment>Button: shows the providers of the config and their models.</extracomment>
        <translation>供應商與模型</translation>
    </message>
    <message>
        <source>Models that answer</source>
        <extracomment>Button: shows which model answers, its fallbacks and aliases.</extracomment>
        <translation>回答的模型</translation>
    </message>
    <message>
        <source>Start from a template…</source>
        <extracomment>Button: opens the dialog with ways to set up models.</extracomment>
        <translation>從範本開始…</translation>
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
    <name>Hearth::ConfigSwitch</name>
    <message>
        <source>Another file…</source>
        <translation>其他檔案…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A config in a menu; %1: how it is called, %2: its path.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (not there yet)</source>
        <extracomment>Behind a config in a menu: there is no such file.</extracomment>
        <translation>%1（尚不存在）</translation>
    </message>
    <message>
        <source>OpenClaw reads this one when it is started here.</source>
        <translation>OpenClaw 在這裡啟動時會讀取這一個。</translation>
    </message>
    <message>
        <source>Open a config</source>
        <translation>開啟設定檔</translation>
    </message>
    <message>
        <source>Configs (*.json *.json5 *.jsonc)</source>
        <extracomment>In a file dialog.</extracomment>
        <translation>設定檔 (*.json *.json5 *.jsonc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Switch…</source>
        <extracomment>Button: go over to another OpenClaw config or profile.</extracomment>
        <translation>切換…</translation>
    </message>
    <message>
        <source>Work with another OpenClaw config or profile</source>
        <translation>改用其他 OpenClaw 設定檔或設定組合</translation>
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
    <name>Hearth::ConfiguredModelsModel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Context window</source>
        <extracomment>Column: tokens.</extracomment>
        <translation>上下文視窗</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <extracomment>Column: tokens.</extracomment>
        <translation>回答上限</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <extracomment>Column: yes or no.</extracomment>
        <translation>推論</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A reasoning model.</extracomment>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>Hearth::ConfiguredProvidersModel</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 個模型</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <extracomment>Of a provider: it stands in another file, which the config includes.</extracomment>
        <translation>引入</translation>
    </message>
</context>
<context>
    <name>Hearth::DataTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A button in a table and the row it is in: &quot;Try now: gpubox&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Hearth::DefaultsForm</name>
    <message>
        <source>The file is being read.</source>
        <translation>正在讀取檔案。</translation>
    </message>
    <message>
        <source>This file can only be looked at.</source>
        <translation>這個檔案只能查看。</translation>
    </message>
    <message>
        <source>The text has syntax errors. Put them right in the text; then this form works again.</source>
        <translation>內容有語法錯誤。請在內容中修正；之後就能再使用這份表單。</translation>
    </message>
    <message>
        <source>Models that answer</source>
        <translation>回答的模型</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首選</translation>
    </message>
    <message>
        <source>The model that answers first</source>
        <translation>最先回答的模型</translation>
    </message>
    <message>
        <source>Choose a model, or type provider/model</source>
        <translation>選擇模型，或輸入「供應商/模型」</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>備用模型</translation>
    </message>
    <message>
        <source>Tried from top to bottom when the first one cannot answer.</source>
        <translation>首選模型無法回答時，由上而下依序嘗試。</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Short names for /model in chats. Click one to change it; an empty one takes it away.</source>
        <translation>在聊天中用於 /model 的簡短名稱。按一下即可變更；清空即可移除。</translation>
    </message>
    <message>
        <source>Which models are listed</source>
        <translation>列出哪些模型</translation>
    </message>
    <message>
        <source>All that OpenClaw knows (merge)</source>
        <translation>OpenClaw 認得的所有模型（merge）</translation>
    </message>
    <message>
        <source>Those of this config alone (replace)</source>
        <translation>僅這份設定檔的模型（replace）</translation>
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
    <message>
        <source>Changed by you:</source>
        <translation>您變更的：</translation>
    </message>
    <message>
        <source>Changed by another program:</source>
        <translation>其他程式變更的：</translation>
    </message>
    <message>
        <source>Changed by both in the same way:</source>
        <translation>雙方做了相同的變更：</translation>
    </message>
    <message>
        <source>Changed by both:</source>
        <translation>雙方都有變更：</translation>
    </message>
    <message>
        <source>yours:</source>
        <translation>您的：</translation>
    </message>
    <message>
        <source>the other program&apos;s:</source>
        <translation>其他程式的：</translation>
    </message>
</context>
<context>
    <name>Hearth::DiscoverCommand</name>
    <message>
        <source>Hosts to look on, by name or address; without any: this computer.</source>
        <translation>要尋找的主機，以名稱或位址表示；省略時為這部電腦。</translation>
    </message>
    <message numerus="yes">
        <source>No model server answers on %1 (%n address(es) tried).</source>
        <translation>
            <numerusform>%1 上沒有模型伺服器回應（已嘗試 %n 個位址）。</numerusform>
        </translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>MODELS</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>LOADED</source>
        <translation>已載入</translation>
    </message>
    <message>
        <source>IN THE CONFIG</source>
        <translation>設定檔中</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>In a table of servers: the config has none with this address.</extracomment>
        <translation>沒有</translation>
    </message>
</context>
<context>
    <name>Hearth::DiscoveryList</name>
    <message>
        <source>In the config as %1</source>
        <extracomment>A server that was found is in the config already; %1: what the config calls it.</extracomment>
        <translation>已在設定檔中：%1</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: add a server that was found to the config.</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add %1 at %2</source>
        <extracomment>%1: a server&apos;s name, %2: its address.</extracomment>
        <translation>新增位於 %2 的 %1</translation>
    </message>
    <message>
        <source>wants a key</source>
        <extracomment>Of a server that was found.</extracomment>
        <translation>需要金鑰</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 個模型</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is loaded</source>
        <extracomment>Of a server that was found; %1: the model.</extracomment>
        <translation>已載入 %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>Where servers are looked for.</extracomment>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source>Looking on %1: %2 of %3 addresses asked.</source>
        <extracomment>%1: &quot;this computer&quot; or hosts; %2 of %3 addresses have been asked.</extracomment>
        <translation>正在尋找（%1）：%3 個位址中已查詢 %2 個。</translation>
    </message>
    <message>
        <source>Nothing found on %1. Start the server and see that its API is switched on (in LM Studio: Developer, Start server), then look again. One that listens elsewhere you can add by its address.</source>
        <extracomment>%1: &quot;this computer&quot; or hosts.</extracomment>
        <translation>%1：沒有找到伺服器。請啟動伺服器，並確認已開啟它的 API（在 LM Studio 中：Developer、Start server），然後再找一次。在其他位址接聽的伺服器，可以用位址新增。</translation>
    </message>
    <message numerus="yes">
        <source>Found %n server(s) on %1.</source>
        <extracomment>%1: &quot;this computer&quot; or hosts.</extracomment>
        <translation>
            <numerusform>%1：找到 %n 部伺服器。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::DraftEdits</name>
    <message>
        <source>%1 says so already.</source>
        <extracomment>%1: a file&apos;s name. What was asked for stands there already.</extracomment>
        <translation>%1 已經有這項內容。</translation>
    </message>
    <message>
        <source>%1 has changed since; undo it on the Config page.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 之後又有變更；請在「設定檔」頁面復原。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已復原。</translation>
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
    <name>Hearth::DraftNotice</name>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>無法儲存 %1。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>What you and another program have made of %1. Lines with − are gone, lines with + are new.</source>
        <translation>您和其他程式對 %1 所做的變更。標有 − 的行已刪除，標有 + 的行是新增的。</translation>
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
        <source>Start from a template…</source>
        <extracomment>Button: opens the dialog with ways to set up models.</extracomment>
        <translation>從範本開始…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <extracomment>Button: begin with a config that says nothing.</extracomment>
        <translation>從空白開始</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: put a first text into the editor.</extracomment>
        <translation>建立</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be saved from here.</source>
        <translation>無法從這裡儲存 %1。</translation>
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
        <source>Difference between the file and your text</source>
        <translation>檔案與您的內容之間的差異</translation>
    </message>
    <message>
        <source>Both changes stand in the text now. Look at it, then save.</source>
        <translation>雙方的變更都已併入內容。請先看過，再儲存。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) repaired. Undo brings the text back.</source>
        <translation>
            <numerusform>已修正 %n 個問題。使用「復原」可找回原本的內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Button: the config by fields and lists.</extracomment>
        <translation>表單</translation>
    </message>
    <message>
        <source>Each change of the form is a change of the text; comments and order stay. Nothing is written to the file before you save.</source>
        <translation>在表單中所做的每項變更都會反映到內容；註解和順序維持不變。儲存之前不會寫入檔案。</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Button: the config as text.</extracomment>
        <translation>文字內容</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>Button: the tree of the keys beside the text.</extracomment>
        <translation>大綱</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Button: search the text.</extracomment>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Go to…</source>
        <extracomment>Button: go to a path or line of the text.</extracomment>
        <translation>移至…</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Button: indents the lines as their brackets have it.</extracomment>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Put indentation and spaces in order: the selected lines, else all (%1).</source>
        <translation>整理縮排和空格：處理選取的行，未選取則處理所有行（%1）。</translation>
    </message>
    <message>
        <source>Put both together</source>
        <extracomment>Button: both programs&apos; changes of the file go into the text, as they do not touch each other.</extracomment>
        <translation>合併雙方變更</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>added</comment>
        <extracomment>Part of &quot;Saving openclaw.json adds 2 lines and removes 1 line.&quot;</extracomment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>removed</comment>
        <extracomment>Part of &quot;Saving openclaw.json adds 2 lines and removes 1 line.&quot;</extracomment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1 adds %2 and removes %3; all others stay byte for byte.</source>
        <extracomment>%1: name of a file, %2 and %3: &quot;2 lines&quot;.</extracomment>
        <translation>儲存 %1 會加入 %2 並移除 %3；其餘內容逐位元組不變。</translation>
    </message>
</context>
<context>
    <name>Hearth::DriftCard</name>
    <message>
        <source>Config and servers</source>
        <translation>設定檔與伺服器</translation>
    </message>
    <message numerus="yes">
        <source>Config and servers differ in %n place(s)</source>
        <translation>
            <numerusform>設定檔與伺服器有 %n 處不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Button below a list of which only the first lines show; %1: how many there are.</extracomment>
        <translation>顯示較少</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>顯示全部 %1 項</translation>
    </message>
    <message>
        <source>No difference where Hearth could look.</source>
        <translation>在 Hearth 能查看的範圍內，沒有不一致之處。</translation>
    </message>
    <message>
        <source>Nothing could be checked yet.</source>
        <translation>目前還無法檢查。</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <extracomment>When config and servers were held against each other; %1: &quot;12 s ago&quot;.</extracomment>
        <translation>%1檢查。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Ends a list of servers of which only the first are named.</extracomment>
        <translation>
            <numerusform>另有 %n 部</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <extracomment>%1: servers, each with the reason: &quot;gpubox (unreachable), anthropic (key needed)&quot;.</extracomment>
        <translation>未檢查：%1。</translation>
    </message>
</context>
<context>
    <name>Hearth::DriftLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A difference between config and server: %1 how bad it is, %2 what it is.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show in config</source>
        <translation>在設定檔中顯示</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Button: shows why a difference between config and server matters.</extracomment>
        <translation>原因</translation>
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
    <name>Hearth::EditorPane</name>
    <message>
        <source>No problem on this line</source>
        <translation>這一行沒有問題</translation>
    </message>
    <message>
        <source>All lines are in order already.</source>
        <translation>每一行都已排列整齊。</translation>
    </message>
    <message>
        <source>This file is strict JSON, which has no comments.</source>
        <translation>這個檔案是嚴格的 JSON，不支援註解。</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1 的內容</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <extracomment>In the menu of the editor: hides the lines of an object or list, or shows them again.</extracomment>
        <translation>在此摺疊或展開</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部摺疊</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展開</translation>
    </message>
</context>
<context>
    <name>Hearth::EndpointList</name>
    <message>
        <source>Where it runs</source>
        <extracomment>Heading: the hosts behind a hosted model.</extracomment>
        <translation>在哪裡執行</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button: asks for the hosts behind a hosted model.</extracomment>
        <translation>再次查詢</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>詢問</translation>
    </message>
    <message>
        <source>Ask where it runs</source>
        <translation>查詢在哪裡執行</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在查詢…</translation>
    </message>
    <message>
        <source>Hosts, countries, windows and prices: a free request to OpenRouter.</source>
        <translation>主機、國家、上下文視窗和價格：向 OpenRouter 送出一個免費的要求。</translation>
    </message>
    <message>
        <source>No host offers it at the moment.</source>
        <translation>目前沒有主機提供這個模型。</translation>
    </message>
</context>
<context>
    <name>Hearth::EndpointsModel</name>
    <message>
        <source>Degraded or off at the moment</source>
        <translation>目前效能下降或停用</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column: the company whose computers a hosted model runs on.</extracomment>
        <translation>主機</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Column: ISO code of the country of a host&apos;s headquarters.</extracomment>
        <translation>國家</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>$ per million</source>
        <extracomment>Column: US dollars per million tokens, in and out.</extracomment>
        <translation>$/百萬</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Uptime</source>
        <extracomment>Column: the share of the last 30 minutes in which a host has answered.</extracomment>
        <translation>可用率</translation>
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
    <name>Hearth::EntryActions</name>
    <message>
        <source>Edit…</source>
        <extracomment>Button: opens a dialog.</extracomment>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: takes the provider or model out of the config.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: %1: what it does, %2: the key that does the same.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>在內容中顯示</translation>
    </message>
</context>
<context>
    <name>Hearth::FallbackList</name>
    <message>
        <source>Fallbacks, in the order in which they are tried</source>
        <translation>備用模型，依嘗試順序排列</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Button: moves a model up in a list.</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Button: moves a model down in a list.</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Model to add as a fallback</source>
        <translation>要新增的備用模型</translation>
    </message>
    <message>
        <source>Choose a model, or type provider/model</source>
        <translation>選擇模型，或輸入「供應商/模型」</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>Hearth::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>搜尋要求</translation>
    </message>
    <message>
        <source>Model, client, error or id (Ctrl+F)</source>
        <translation>模型、用戶端、錯誤或 ID（Ctrl+F）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: shows all requests again.</extracomment>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Choice of a filter: requests of any age.</extracomment>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分鐘</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小時</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小時</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <extracomment>Choice of a filter: requests that ended in any way.</extracomment>
        <translation>不限結果</translation>
    </message>
    <message>
        <source>Prompt cut</source>
        <extracomment>Choice of a filter: requests of whose prompt the server silently left out some.</extracomment>
        <translation>提示遭截短</translation>
    </message>
    <message>
        <source>Any client</source>
        <extracomment>Choice of a filter: requests of any client.</extracomment>
        <translation>不限用戶端</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>Choice of a filter: requests of clients whose token has no name.</extracomment>
        <translation>沒有名稱</translation>
    </message>
    <message>
        <source>Any model</source>
        <extracomment>Choice of a filter: requests that went to any model.</extracomment>
        <translation>不限模型</translation>
    </message>
    <message>
        <source>Any place</source>
        <extracomment>Choice of a filter: requests that went anywhere.</extracomment>
        <translation>不限位置</translation>
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
    <message numerus="yes">
        <source>%n replaced</source>
        <extracomment>How many places were replaced.</extracomment>
        <translation>
            <numerusform>已取代 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>取代為</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: replaces the selected match and goes to the next.</extracomment>
        <translation>取代</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部取代</translation>
    </message>
</context>
<context>
    <name>Hearth::FixMenu</name>
    <message>
        <source>Hearth knows no repair: change the text by hand</source>
        <extracomment>In the menu of repairs for a problem.</extracomment>
        <translation>Hearth 不知道如何修正：請自行修改內容</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>插入 %1</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>取代為 %1</translation>
    </message>
</context>
<context>
    <name>Hearth::FormDialog</name>
    <message numerus="yes">
        <source>%n header(s) stand in the text.</source>
        <translation>
            <numerusform>內容中有 %n 個標頭。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further setting(s) stand in the text: %1.</source>
        <extracomment>%1: names of settings.</extracomment>
        <translation>
            <numerusform>內容中另有 %n 項設定：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::FoundServers</name>
    <message>
        <source>Found servers</source>
        <extracomment>Heading: model servers that a search has found.</extracomment>
        <translation>找到的伺服器</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <translation>在這部電腦上尋找</translation>
    </message>
    <message>
        <source>another host, as gpu-box</source>
        <translation>其他主機，例如 gpu-box</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>其他主機</translation>
    </message>
    <message>
        <source>Look there</source>
        <extracomment>Button: looks for model servers on the host that is named beside it.</extracomment>
        <translation>在那裡尋找</translation>
    </message>
    <message>
        <source>wants a key</source>
        <extracomment>A server that was found wants a key.</extracomment>
        <translation>需要金鑰</translation>
    </message>
    <message>
        <source>in the config as %1</source>
        <extracomment>%1: id of the provider that the config names a found server as.</extracomment>
        <translation>已在設定檔中：%1</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses asked, without any key …</source>
        <extracomment>%1, %2: how many addresses have been asked, and how many there are.</extracomment>
        <translation>正在尋找：%2 個位址中已查詢 %1 個，未使用金鑰…</translation>
    </message>
    <message>
        <source>No model server answers on this computer&apos;s usual ports. Start one, or type its address.</source>
        <translation>這部電腦的常用連接埠上沒有模型伺服器回應。請啟動一部，或輸入它的位址。</translation>
    </message>
    <message>
        <source>No model server answers on the usual ports of %1.</source>
        <translation>%1 的常用連接埠上沒有模型伺服器回應。</translation>
    </message>
    <message>
        <source>The usual ports are asked for their models: nothing is loaded, and no key is sent.</source>
        <translation>向常用的連接埠查詢有哪些模型：不會載入任何模型，也不會送出金鑰。</translation>
    </message>
</context>
<context>
    <name>Hearth::FrontCard</name>
    <message>
        <source>OpenClaw asks its models itself. With Hearth in front, a failing model is passed over in milliseconds instead of minutes.</source>
        <translation>OpenClaw 目前直接向模型提出要求。以 Hearth 作為前端，只需幾毫秒就能略過異常的模型，而不必等上幾分鐘。</translation>
    </message>
    <message>
        <source>OpenClaw sends its requests to Hearth, which routes them.</source>
        <translation>OpenClaw 將要求送到 Hearth，由 Hearth 決定送往何處。</translation>
    </message>
    <message>
        <source>OpenClaw is told to use Hearth, but the provider entry or Hearth&apos;s own chain is missing.</source>
        <translation>OpenClaw 已設為使用 Hearth，但缺少供應商項目，或缺少 Hearth 自己的嘗試順序。</translation>
    </message>
    <message>
        <source>The config says %1, but the gateway listens at %2.</source>
        <extracomment>Addresses: as the config has it; where the gateway listens.</extracomment>
        <translation>設定檔中的位址是 %1，但 Gateway 在 %2 接聽。</translation>
    </message>
    <message>
        <source>At %1, along %2.</source>
        <extracomment>%1: an address, %2: models in order.</extracomment>
        <translation>位址為 %1，嘗試順序為 %2。</translation>
    </message>
    <message>
        <source>The config names no model that Hearth could route to.</source>
        <translation>設定檔沒有列出 Hearth 可以送往的模型。</translation>
    </message>
    <message>
        <source>hearth.json5: the route auto gets the chain %1.
openclaw.json: a provider “hearth” at %2, the primary model becomes hearth/auto, without fallbacks.</source>
        <extracomment>What is changed in the two files; %1: models in order, %2: an address.</extracomment>
        <translation>hearth.json5：路由 auto 採用嘗試順序 %1。
openclaw.json：新增位於 %2 的供應商「hearth」，主要模型改為 hearth/auto，不設備用模型。</translation>
    </message>
    <message>
        <source>Hearth in front of OpenClaw</source>
        <translation>以 Hearth 作為 OpenClaw 的前端</translation>
    </message>
    <message>
        <source>Put the address right</source>
        <extracomment>Buttons: OpenClaw&apos;s requests go through Hearth from now on; no longer.</extracomment>
        <translation>修正位址</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>補齊設定</translation>
    </message>
    <message>
        <source>Put Hearth in front</source>
        <translation>將 Hearth 設為前端</translation>
    </message>
    <message>
        <source>Take Hearth out again</source>
        <translation>取消 Hearth 前端</translation>
    </message>
    <message>
        <source>OpenClaw needs the gateway&apos;s token: show it</source>
        <translation>OpenClaw 需要 Gateway 的權杖：顯示權杖</translation>
    </message>
    <message>
        <source>The gateway speaks TLS: start OpenClaw with %1, or it will not trust the certificate.</source>
        <extracomment>%1: an environment variable with a file&apos;s path, as it is to be set.</extracomment>
        <translation>閘道使用 TLS：請以 %1 啟動 OpenClaw，否則它不會信任此憑證。</translation>
    </message>
</context>
<context>
    <name>Hearth::FrontCommand</name>
    <message>
        <source>OpenClaw&apos;s primary model becomes hearth/auto; its chain is copied into hearth.json5.</source>
        <translation>OpenClaw 的主要模型改為 hearth/auto；它的嘗試順序會複製到 hearth.json5。</translation>
    </message>
    <message>
        <source>The way back: both files say again what they said, or OpenClaw gets the chain that was changed meanwhile.</source>
        <translation>還原：兩個檔案恢復原本的內容；若嘗試順序在這段期間有變更，則 OpenClaw 採用變更後的順序。</translation>
    </message>
    <message>
        <source>Show what would be written, and write nothing.</source>
        <translation>顯示將會寫入的內容，但不寫入任何內容。</translation>
    </message>
    <message>
        <source>front takes no arguments, only options.</source>
        <translation>front 不接受引數，只接受選項。</translation>
    </message>
    <message>
        <source>--on and --off cannot be combined.</source>
        <translation>--on 和 --off 不能並用。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>沒有檔案 %1。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>沒有任何變更。</translation>
    </message>
    <message>
        <source>OpenClaw looks for the gateway&apos;s token in %1: set it in its environment or its .env file.</source>
        <extracomment>%1: name of an environment variable.</extracomment>
        <translation>OpenClaw 會從 %1 取得 Gateway 的權杖：請在它的環境或 .env 檔案中設定。</translation>
    </message>
    <message>
        <source>Hearth is not in front: OpenClaw asks its models itself.</source>
        <translation>Hearth 未作為前端：OpenClaw 直接向模型提出要求。</translation>
    </message>
    <message>
        <source>Hearth is in front at %1, along %2.</source>
        <extracomment>%1: an address, %2: models in order.</extracomment>
        <translation>Hearth 已作為前端，位址為 %1，嘗試順序為 %2。</translation>
    </message>
    <message>
        <source>Hearth is in front, but its provider entry or its own chain is missing; --on completes it.</source>
        <translation>Hearth 已作為前端，但缺少供應商項目，或缺少它自己的嘗試順序；使用 --on 可補齊。</translation>
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
    <name>Hearth::GoToPathBar</name>
    <message>
        <source>Not a path</source>
        <extracomment>The words typed are no path such as models.providers.</extracomment>
        <translation>不是路徑</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <extracomment>%1: the beginning of a path.</extracomment>
        <translation>不在檔案中</translation>
    </message>
    <message>
        <source>Not below %1</source>
        <translation>不在 %1 之下</translation>
    </message>
    <message numerus="yes">
        <source>The text has %n line(s).</source>
        <translation>
            <numerusform>內容共有 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Path such as %1, or line:column</source>
        <extracomment>%1: an example of a path.</extracomment>
        <translation>路徑，例如 %1，或「行:欄」</translation>
    </message>
    <message>
        <source>Go to a path or line</source>
        <translation>移至路徑或行</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>Button: to the place that was typed.</extracomment>
        <translation>移至</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
    <name>Hearth::HistoryModel</name>
    <message>
        <source>unknown</source>
        <extracomment>Of a version of a file: when it was written is not known.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>It has syntax errors.</source>
        <translation>有語法錯誤。</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Heading: when a version of a file was written.</extracomment>
        <translation>寫入時間</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Heading: which program wrote a version of a file.</extracomment>
        <translation>寫入者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The file now</source>
        <extracomment>Of the versions of a file the one that stands in it.</extracomment>
        <translation>目前的檔案</translation>
    </message>
</context>
<context>
    <name>Hearth::HistoryView</name>
    <message>
        <source>No earlier version of %1 is kept yet. Each save keeps one.</source>
        <translation>尚未保留 %1 的較早版本。每次儲存都會保留一份。</translation>
    </message>
    <message>
        <source>The text says the same as this version.</source>
        <translation>目前的內容與這個版本相同。</translation>
    </message>
    <message>
        <source>Putting this version back adds the lines with + and removes those with −.</source>
        <translation>恢復這個版本時，會加入標有 + 的行，並移除標有 − 的行。</translation>
    </message>
    <message>
        <source>The text says again what the file said on %1. Save it to keep that.</source>
        <translation>內容已恢復成檔案在 %1 時的樣子。若要保留，請儲存。</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>%1 的版本</translation>
    </message>
    <message>
        <source>Difference between the text and this version</source>
        <translation>目前內容與這個版本的差異</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>Button: an earlier version of the file comes into the text.</extracomment>
        <translation>恢復</translation>
    </message>
</context>
<context>
    <name>Hearth::HopCard</name>
    <message>
        <source>Equal targets: what is in memory first, then the least busy.</source>
        <translation>同等目標：已在記憶體中的優先，其次是最不忙碌的。</translation>
    </message>
    <message>
        <source>Move hop %1 up</source>
        <translation>將候選模型 %1 上移</translation>
    </message>
    <message>
        <source>Move hop %1 down</source>
        <translation>將候選模型 %1 下移</translation>
    </message>
    <message>
        <source>More for hop %1</source>
        <translation>候選模型 %1 的更多操作</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: %1: what it does, %2: the key that does the same.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Hop %1: %2</source>
        <translation>候選模型 %1：%2</translation>
    </message>
    <message>
        <source>Make one group of equal targets with the next hop</source>
        <translation>與下一個候選模型合為一組同等目標</translation>
    </message>
    <message>
        <source>Part the group, one hop for each target</source>
        <translation>拆開這一組，每個目標各為一個候選模型</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Menu: takes a target out of a route.</extracomment>
        <translation>移除 %1</translation>
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
    <message>
        <source>%1 (%2)</source>
        <extracomment>A place and its jurisdiction: &quot;hosted (EU)&quot;.
----------
An alias, and the model that it stands for.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>loads in %1</source>
        <extracomment>How long reading the model into memory usually takes; %1: &quot;38 s&quot;.</extracomment>
        <translation>載入需 %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out per million tokens</source>
        <extracomment>Prices in dollars for a million tokens of prompt and of answer.</extracomment>
        <translation>每百萬個 Token：輸入 %1，輸出 %2</translation>
    </message>
    <message>
        <source>%1 of %2 slots busy</source>
        <extracomment>How many requests of how many at once are under way there.</extracomment>
        <translation>%2 個槽位中有 %1 個處理中</translation>
    </message>
    <message>
        <source>The config has no provider or model of this name.</source>
        <translation>設定檔裡沒有這個名稱的供應商或模型。</translation>
    </message>
    <message>
        <source>Not in force yet: hearth.json5 has unsaved changes, or is just being saved.</source>
        <translation>尚未生效：hearth.json5 有未儲存的變更，或正在儲存。</translation>
    </message>
    <message>
        <source>%1 It rested; one request tries it now.</source>
        <extracomment>%1: a sentence on what had failed.</extracomment>
        <translation>%1先前已暫停使用；現在有一個要求正在試用它。</translation>
    </message>
    <message numerus="yes">
        <source>%1 It rests for another %2 after %n failure(s).</source>
        <extracomment>%1: a sentence on what had failed, %2: a span of time, %n: failures in a row.</extracomment>
        <translation>
            <numerusform>%1連續失敗 %n 次，還會暫停使用 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It has rested; the next request tries it.</source>
        <extracomment>%1: a sentence on what had failed.</extracomment>
        <translation>%1暫停使用的時間已過；下一個要求會試用它。</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button: ends a provider&apos;s rest after failures, so that it is tried again at once.</extracomment>
        <translation>立即恢復</translation>
    </message>
    <message>
        <source>End the rest of %1 now</source>
        <translation>立即恢復使用 %1</translation>
    </message>
</context>
<context>
    <name>Hearth::InitCommand</name>
    <message>
        <source>Which one; without it, they are listed.</source>
        <translation>要使用哪一個範本；省略時列出所有範本。</translation>
    </message>
    <message>
        <source>List the templates.</source>
        <translation>列出範本。</translation>
    </message>
    <message>
        <source>Show what would be written, and write nothing.</source>
        <translation>顯示將會寫入的內容，但不實際寫入。</translation>
    </message>
    <message>
        <source>Replace values that are there and that the template has differently.</source>
        <translation>若現有的值與範本不同，就以範本取代。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the name of a field, %2 a sentence about it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>init takes one template.</source>
        <translation>init 只接受一個範本。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;; &quot;hearthctl init&quot; lists them.</source>
        <translation>沒有「%1」這個範本；「hearthctl init」會列出所有範本。</translation>
    </message>
    <message>
        <source>The template %1 has no use for --%2.</source>
        <translation>範本 %1 用不到 --%2。</translation>
    </message>
    <message>
        <source>Nothing was written, since values would be replaced that are there. With --replace it is written.</source>
        <translation>沒有寫入任何內容，因為會取代現有的值。加上 --replace 就會寫入。</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <extracomment>%1 is a path in the config with the old and the new value.</extracomment>
        <translation>已取代：%1</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>%1 says all of that already.</source>
        <translation>%1 已經包含這些內容。</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已寫入 %1。</translation>
    </message>
    <message>
        <source>%1 is changed; &quot;hearthctl restore 1&quot; takes it back.</source>
        <translation>已變更 %1；「hearthctl restore 1」可恢復原狀。</translation>
    </message>
</context>
<context>
    <name>Hearth::JobCommand</name>
    <message>
        <source>No server and no config knows a model %1.</source>
        <translation>伺服器和設定檔裡都沒有模型 %1。</translation>
    </message>
    <message>
        <source>Several servers have a model %1; name one as %2.</source>
        <translation>有多部伺服器提供模型 %1；請指定其中一個，寫法如 %2。</translation>
    </message>
    <message>
        <source>usually %1</source>
        <extracomment>%1: how long this load took before, for example &quot;38 s&quot;.</extracomment>
        <translation>通常費時 %1</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <extracomment>%1: model that is being read into memory.</extracomment>
        <translation>正在載入 %1…</translation>
    </message>
    <message>
        <source>Unloading %1 …</source>
        <translation>正在卸載 %1…</translation>
    </message>
    <message>
        <source>%1 is loaded; it took %2.</source>
        <extracomment>%1: model, %2: a duration.</extracomment>
        <translation>已載入 %1，費時 %2。</translation>
    </message>
    <message>
        <source>%1 is unloaded; it took %2.</source>
        <translation>已卸載 %1，費時 %2。</translation>
    </message>
    <message>
        <source>Given up: %1.</source>
        <translation>已取消：%1。</translation>
    </message>
</context>
<context>
    <name>Hearth::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>Button: puts a report of a failed load on the clipboard.</extracomment>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Estimated by the usual time</source>
        <translation>依通常所需的時間估計</translation>
    </message>
    <message>
        <source>This server goes on to the end once it has begun</source>
        <translation>這部伺服器一旦開始就會執行到完成為止</translation>
    </message>
    <message>
        <source>Loading, asked for by another program</source>
        <extracomment>A model is being loaded, but Hearth has not asked for it.</extracomment>
        <translation>載入中，由其他程式要求</translation>
    </message>
    <message>
        <source>Waits: another model is being loaded first</source>
        <translation>等待中：先載入另一個模型</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1: how long a load has taken so far, as &quot;12 s&quot;.</extracomment>
        <translation>已進行 %1</translation>
    </message>
    <message>
        <source>Unloading failed.</source>
        <translation>卸載失敗。</translation>
    </message>
    <message>
        <source>Loading failed.</source>
        <translation>載入失敗。</translation>
    </message>
    <message>
        <source>Exit code %1.</source>
        <extracomment>%1: exit code of a process.</extracomment>
        <translation>結束代碼 %1。</translation>
    </message>
    <message>
        <source>Server: %1, %2</source>
        <translation>伺服器：%1，%2</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>狀態：%1</translation>
    </message>
</context>
<context>
    <name>Hearth::JsonEditor</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>Stands behind a line of text; that many lines below it are folded away.</extracomment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::KeyField</name>
    <message>
        <source>The server is asked without a key.</source>
        <translation>向伺服器送出要求時不附金鑰。</translation>
    </message>
    <message>
        <source>Any word will do: the server does not look at it.</source>
        <translation>任何字詞都可以：伺服器不會檢查它。</translation>
    </message>
    <message>
        <source>OpenClaw and Hearth read the key from this variable; it does not stand in the file.</source>
        <translation>OpenClaw 和 Hearth 會從這個變數讀取金鑰；金鑰不會寫在檔案裡。</translation>
    </message>
    <message>
        <source>Source, secret provider and id: the key is asked for there; it does not stand in the file.</source>
        <translation>來源、密鑰提供者和 ID：金鑰會從該處取得，不會寫在檔案裡。</translation>
    </message>
    <message>
        <source>Whoever can read the file can read the key. A variable or a reference is safer.</source>
        <translation>能讀取這個檔案的人就能看到金鑰。使用變數或參照較安全。</translation>
    </message>
    <message>
        <source>The text gives the key in a way that has no field here; it stays as it is.</source>
        <translation>內容中金鑰的提供方式在這裡沒有對應的欄位；會保持原樣。</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>How a provider&apos;s key is given: not at all.</extracomment>
        <translation>沒有金鑰</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <extracomment>How a provider&apos;s key is given: by any word, because the server asks for none.</extracomment>
        <translation>代用字詞</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>環境變數</translation>
    </message>
    <message>
        <source>Secret reference</source>
        <extracomment>How a provider&apos;s key is given: by asking a secret provider.</extracomment>
        <translation>密鑰參照</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>How a provider&apos;s key is given: its text stands in the config.</extracomment>
        <translation>寫在檔案裡</translation>
    </message>
    <message>
        <source>As in the text</source>
        <extracomment>How a provider&apos;s key is given: in a way that only the text shows.</extracomment>
        <translation>依內容所寫</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>變數的名稱</translation>
    </message>
    <message>
        <source>Source of the secret</source>
        <translation>密鑰的來源</translation>
    </message>
    <message>
        <source>Secret provider</source>
        <translation>密鑰提供者</translation>
    </message>
    <message>
        <source>Id of the secret</source>
        <translation>密鑰的 ID</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>A key stands in the file; leave this empty to keep it</source>
        <translation>檔案裡已有金鑰；留空即可保留</translation>
    </message>
</context>
<context>
    <name>Hearth::LoadCommand</name>
    <message>
        <source>The model to load: a reference (provider/model) or an alias.</source>
        <translation>要載入的模型：參照（供應商/模型）或別名。</translation>
    </message>
    <message>
        <source>Context window in tokens, where the server lets it be chosen.</source>
        <translation>上下文視窗，以 Token 計；僅在伺服器允許選擇時有效。</translation>
    </message>
    <message>
        <source>How long it stays in memory unused (30m, 2h), where the server lets it be chosen.</source>
        <translation>未使用時在記憶體中保留多久（30m、2h）；僅在伺服器允許選擇時有效。</translation>
    </message>
    <message>
        <source>load needs the name of one model.</source>
        <translation>load 需要一個模型的名稱。</translation>
    </message>
    <message>
        <source>--context takes a number of tokens.</source>
        <translation>--context 必須是 Token 數。</translation>
    </message>
    <message>
        <source>--keep takes a time such as 30m or 2h.</source>
        <translation>--keep 必須是時間長度，例如 30m 或 2h。</translation>
    </message>
</context>
<context>
    <name>Hearth::LoadForm</name>
    <message>
        <source>&amp;Window in tokens</source>
        <translation>上下文視窗（Token 數）(&amp;W)</translation>
    </message>
    <message>
        <source>Window in tokens</source>
        <translation>上下文視窗（Token 數）</translation>
    </message>
    <message>
        <source>as the server is set up</source>
        <translation>依伺服器的設定</translation>
    </message>
    <message>
        <source>&amp;Stays for</source>
        <extracomment>How long a model that nobody uses stays in memory.</extracomment>
        <translation>保留時間(&amp;S)</translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation>保留時間</translation>
    </message>
    <message>
        <source>until it is told to go</source>
        <translation>直到要求卸載</translation>
    </message>
    <message>
        <source>Load now</source>
        <extracomment>Button: reads the model into memory.</extracomment>
        <translation>立即載入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>This is no number of tokens.</source>
        <translation>這不是有效的 Token 數。</translation>
    </message>
    <message>
        <source>The model takes no more than %1.</source>
        <extracomment>%1: tokens.</extracomment>
        <translation>模型最多只支援 %1 個。</translation>
    </message>
</context>
<context>
    <name>Hearth::LogCommand</name>
    <message>
        <source>Go on with what comes, until it is interrupted.</source>
        <translation>持續顯示新的要求，直到中斷為止。</translation>
    </message>
    <message>
        <source>Show so many of the last requests (default %1).</source>
        <translation>要顯示幾個最近的要求（預設 %1）。</translation>
    </message>
    <message>
        <source>Only requests of this client, by its token&apos;s name.</source>
        <translation>只顯示這個用戶端的要求，以權杖的名稱指定。</translation>
    </message>
    <message>
        <source>Only requests that failed.</source>
        <translation>只顯示失敗的要求。</translation>
    </message>
    <message>
        <source>log takes no arguments; --count takes a number.</source>
        <translation>log 不接受引數；--count 需要一個數字。</translation>
    </message>
    <message>
        <source>The log has no such request.</source>
        <translation>記錄中沒有這個要求。</translation>
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
    <message>
        <source>Undo</source>
        <extracomment>Button of a notice: takes back what it tells of.</extracomment>
        <translation>復原</translation>
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
    <name>Hearth::ModelActions</name>
    <message>
        <source>End</source>
        <extracomment>Button: ends keeping a model in memory.</extracomment>
        <translation>結束</translation>
    </message>
    <message>
        <source>No longer keep it warm</source>
        <translation>不再保持載入</translation>
    </message>
    <message>
        <source>End keeping it warm</source>
        <translation>結束保持載入</translation>
    </message>
    <message>
        <source>Keep warm until</source>
        <translation>保持載入到</translation>
    </message>
    <message>
        <source>Keep warm</source>
        <extracomment>Button: keeps a model in memory until the time beside it.</extracomment>
        <translation>保持載入</translation>
    </message>
    <message>
        <source>Say it</source>
        <extracomment>Button: sends the short request after all.</extracomment>
        <translation>仍要送出</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不要送出</translation>
    </message>
    <message>
        <source>Until another time …</source>
        <translation>到其他時間…</translation>
    </message>
    <message>
        <source>Reads %1 into memory</source>
        <extracomment>%1: size of a model, as &quot;38.0 GiB&quot;.</extracomment>
        <translation>將 %1 讀入記憶體</translation>
    </message>
    <message>
        <source>Load …</source>
        <extracomment>Button: reads a model into memory; with … it asks how first.</extracomment>
        <translation>載入…</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
    <message>
        <source>Unload</source>
        <extracomment>Button: puts a model out of memory.</extracomment>
        <translation>卸載</translation>
    </message>
    <message>
        <source>Puts it out of memory</source>
        <translation>將它從記憶體中卸載</translation>
    </message>
    <message>
        <source>This server does not unload by command</source>
        <translation>這部伺服器不接受卸載指令</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>Asks the server for its models: free, never loads one</source>
        <translation>向伺服器查詢有哪些模型：免費，絕不會載入模型</translation>
    </message>
    <message>
        <source>It makes vectors, not answers</source>
        <translation>它產生向量，不產生回答</translation>
    </message>
    <message>
        <source>The server does not list this model</source>
        <translation>伺服器沒有列出這個模型</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>伺服器沒有回應</translation>
    </message>
    <message>
        <source>Say one word</source>
        <extracomment>Button: a real, very short request to a model.</extracomment>
        <translation>說一個字</translation>
    </message>
    <message>
        <source>One short request leaves this computer; it costs %1.</source>
        <extracomment>%1: &quot;about $0.0001&quot;.</extracomment>
        <translation>一個簡短的要求會離開這部電腦；費用：%1。</translation>
    </message>
    <message>
        <source>The model is not in memory: the request %1.</source>
        <extracomment>%1: &quot;loads 38.0 GiB first&quot;.</extracomment>
        <translation>模型不在記憶體中：這個要求%1。</translation>
    </message>
    <message>
        <source>Kept warm until %1</source>
        <extracomment>A model stays in memory, %1: a time of day.</extracomment>
        <translation>保持載入到 %1</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>選擇其他時間</translation>
    </message>
    <message>
        <source>Kept warm: it %1.</source>
        <extracomment>%1: how it stands with a model that is to be kept in memory: &quot;is in memory&quot;.</extracomment>
        <translation>保持載入：%1。</translation>
    </message>
    <message>
        <source>Keeps it in memory until a time, and loads it again if it goes</source>
        <translation>讓它留在記憶體中直到指定的時間；若被卸載，就重新載入</translation>
    </message>
    <message>
        <source>This server does not load by command</source>
        <translation>這部伺服器不接受載入指令</translation>
    </message>
    <message>
        <source>A load is under way</source>
        <translation>正在進行載入</translation>
    </message>
    <message>
        <source>It is being loaded already</source>
        <translation>已經在載入中</translation>
    </message>
    <message>
        <source>This server does not tell whether a model is in memory</source>
        <translation>這部伺服器不會回報模型是否在記憶體中</translation>
    </message>
    <message>
        <source>a little, the price is not known</source>
        <extracomment>What a short request costs: nobody knows the price.</extracomment>
        <translation>少許，價格未知</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>What a short request costs, %1: &quot;$0.0001&quot;.</extracomment>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>免費</translation>
    </message>
    <message>
        <source>loads %1 first</source>
        <translation>會先載入 %1</translation>
    </message>
    <message>
        <source>loads it first</source>
        <translation>會先載入模型</translation>
    </message>
    <message>
        <source>Free: it is in memory</source>
        <translation>免費：模型已在記憶體中</translation>
    </message>
    <message>
        <source>Free, but the server may have to load it first</source>
        <translation>免費，但伺服器可能要先載入模型</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>正在查詢伺服器…</translation>
    </message>
    <message>
        <source>Reached: answers in %1.</source>
        <extracomment>%1: a duration such as 3 ms.</extracomment>
        <translation>連線成功：回應時間 %1。</translation>
    </message>
    <message>
        <source>Waiting for the first word …</source>
        <translation>正在等待第一個字…</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>沒有得到回答。</translation>
    </message>
    <message>
        <source>“%1” · first token after %2, %3 in all</source>
        <extracomment>%1: what a model said, %2: time to its first token, %3: the whole time.</extracomment>
        <translation>「%1」· 首個 Token 費時 %2，總計 %3</translation>
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
        <source>%1 is copied.</source>
        <extracomment>%1: a model&apos;s reference that is on the clipboard now.</extracomment>
        <translation>已複製 %1。</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>已複製報告。</translation>
    </message>
    <message>
        <source>Add to config</source>
        <extracomment>Button: writes a model of a server into the config.</extracomment>
        <translation>加入設定檔</translation>
    </message>
    <message>
        <source>The server has this model; the config does not name it.</source>
        <translation>伺服器有這個模型，但設定檔沒有列出它。</translation>
    </message>
    <message>
        <source>The server has not told anything to compare with.</source>
        <translation>伺服器沒有提供可供比較的資料。</translation>
    </message>
    <message>
        <source>Config and server agree.</source>
        <translation>設定檔與伺服器一致。</translation>
    </message>
</context>
<context>
    <name>Hearth::ModelDialog</name>
    <message numerus="yes">
        <source>%n place(s) of the config that name it follow.</source>
        <translation>
            <numerusform>設定檔中有 %n 處指向它，會一併變更。</numerusform>
        </translation>
    </message>
    <message>
        <source>As the server names it; upper and lower case count.</source>
        <translation>伺服器所用的名稱；區分大小寫。</translation>
    </message>
    <message>
        <source>Add model to %1</source>
        <extracomment>%1: a provider&apos;s id.</extracomment>
        <translation>在 %1 新增模型</translation>
    </message>
    <message>
        <source>Edit model %1 of %2</source>
        <translation>編輯 %2 的模型 %1</translation>
    </message>
    <message>
        <source>Add model</source>
        <extracomment>Button: adds the model to the config.</extracomment>
        <translation>新增模型</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>As people read it.</source>
        <translation>供人閱讀的名稱。</translation>
    </message>
    <message>
        <source>Context &amp;window</source>
        <translation>上下文視窗(&amp;W)</translation>
    </message>
    <message>
        <source>In tokens: what the server really loads.</source>
        <translation>以 Token 計：伺服器實際載入的大小。</translation>
    </message>
    <message>
        <source>Longest &amp;answer</source>
        <translation>回答上限(&amp;A)</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>以 Token 計。</translation>
    </message>
    <message>
        <source>&amp;Use at most</source>
        <translation>最多使用(&amp;U)</translation>
    </message>
    <message>
        <source>Tokens of the window that OpenClaw fills.</source>
        <translation>OpenClaw 會使用視窗中的多少 Token。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>What a model takes: text, images …</extracomment>
        <translation>支援的輸入</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>I&amp;mages</source>
        <translation>圖片(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>影片(&amp;V)</translation>
    </message>
    <message>
        <source>Audi&amp;o</source>
        <translation>音訊(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reasoning model</source>
        <translation>推論模型(&amp;R)</translation>
    </message>
    <message>
        <source>Reasoning model</source>
        <translation>推論模型</translation>
    </message>
    <message>
        <source>Changes what is sent; off is right for most local servers.</source>
        <translation>會改變送出的內容；大多數本機伺服器應保持關閉。</translation>
    </message>
    <message>
        <source>Price in US dollars for a million tokens</source>
        <extracomment>US dollars per million tokens.</extracomment>
        <translation>每百萬個 Token 的價格（美元）</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Read from cache</source>
        <translation>從快取讀取</translation>
    </message>
    <message>
        <source>Written to cache</source>
        <translation>寫入快取</translation>
    </message>
    <message>
        <source>&amp;Dialect</source>
        <translation>API 格式(&amp;D)</translation>
    </message>
    <message>
        <source>Where it is not its provider&apos;s.</source>
        <translation>與供應商不同時才需填寫。</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>位址(&amp;S)</translation>
    </message>
    <message>
        <source>It holds a password, which is not shown; change the address in the text.</source>
        <translation>位址含有密碼，因此不顯示；請在內容中變更位址。</translation>
    </message>
    <message>
        <source>The provider&apos;s</source>
        <extracomment>The dialect or address of a model that has none of its own.</extracomment>
        <translation>與供應商相同</translation>
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
        <source>Tokens of the context window as the model is loaded now</source>
        <translation>模型目前載入的上下文視窗，以 Token 計</translation>
    </message>
    <message>
        <source>Tokens of the context window that the model was trained for</source>
        <translation>模型訓練時的上下文視窗，以 Token 計</translation>
    </message>
    <message>
        <source>Tokens per second: median of the last 20 requests that went through Hearth</source>
        <translation>每秒 Token 數：最近 20 個經由 Hearth 的要求的中位數</translation>
    </message>
    <message>
        <source>US dollars per million tokens, in and out</source>
        <translation>每百萬個 Token 的價格（美元），輸入和輸出</translation>
    </message>
    <message>
        <source>In memory now; of a model that is not loaded, on disk</source>
        <translation>目前在記憶體中的大小；未載入的模型則為磁碟上的大小</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>Column: context window in tokens as the model is loaded.</extracomment>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>Column: the largest context window that a model can have, in tokens.</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: whether a model lies in the memory of the GPU or of the CPU.</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Unloads</source>
        <extracomment>Column: when a model goes out of memory.</extracomment>
        <translation>卸載時間</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/秒</translation>
    </message>
    <message>
        <source>$ per million</source>
        <extracomment>Column: US dollars per million tokens, in and out.</extracomment>
        <translation>$/百萬</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>Column: how many requests a model works on, and how many it can at once.</extracomment>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>asleep</source>
        <extracomment>A model is not in memory, but its process waits.</extracomment>
        <translation>休眠中</translation>
    </message>
    <message>
        <source>In memory; %1 on disk</source>
        <extracomment>%1: size of a model&apos;s weights, as &quot;38.0 GiB&quot;.</extracomment>
        <translation>在記憶體中；磁碟上為 %1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>在磁碟上</translation>
    </message>
</context>
<context>
    <name>Hearth::NetworkCard</name>
    <message>
        <source>Fingerprint copied.</source>
        <translation>已複製指紋。</translation>
    </message>
    <message>
        <source>Every computer in the networks of this machine can reach Hearth; each request needs a token.</source>
        <translation>這部電腦所在網路中的每部電腦都能連到 Hearth；每個要求都需要權杖。</translation>
    </message>
    <message>
        <source>Every computer in the networks of this machine can reach Hearth, at %1. Each request needs a token.</source>
        <translation>這部電腦所在網路中的每部電腦都能連到 Hearth，位址為 %1。每個要求都需要權杖。</translation>
    </message>
    <message>
        <source>Nobody else can; this computer is in no network now.</source>
        <translation>其他電腦無法連到；這部電腦目前不在任何網路中。</translation>
    </message>
    <message>
        <source>Nobody else can. Once opened, at: %1</source>
        <extracomment>%1: addresses of this computer, parted by commas.</extracomment>
        <translation>其他人無法連線。開放後的位址：%1</translation>
    </message>
    <message>
        <source>Whoever listens in the network can read tokens, prompts and answers.</source>
        <translation>在網路中監聽的人能讀到權杖、提示和回答。</translation>
    </message>
    <message>
        <source>With a certificate of your own, or one that Hearth makes; clients must be told to trust it.</source>
        <translation>使用您自己的憑證，或由 Hearth 產生的憑證；必須讓用戶端信任它。</translation>
    </message>
    <message>
        <source>Good until %1, for %2. Clients can be told to trust %3.</source>
        <extracomment>%1: date; %2: host names and addresses; %3: path of a file.</extracomment>
        <translation>有效期限至 %1，適用於 %2。可以讓用戶端信任 %3。</translation>
    </message>
    <message>
        <source>The certificate was not made anew. %1</source>
        <translation>未重新產生憑證。%1</translation>
    </message>
    <message>
        <source>The certificate is new. Tell your clients its fingerprint.</source>
        <translation>憑證已更新。請將新的指紋提供給您的用戶端。</translation>
    </message>
    <message>
        <source>Network and access</source>
        <translation>網路與存取</translation>
    </message>
    <message>
        <source>Who can reach Hearth</source>
        <translation>誰可以連到 Hearth</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <extracomment>Choices: who can reach the gateway.</extracomment>
        <translation>這部電腦上的程式</translation>
    </message>
    <message>
        <source>Other computers, too</source>
        <translation>也包括其他電腦</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>加密（TLS）</translation>
    </message>
    <message>
        <source>For other computers</source>
        <extracomment>Choices: when connections are encrypted.</extracomment>
        <translation>僅限其他電腦</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <extracomment>A hash by which people recognise a certificate.</extracomment>
        <translation>憑證的指紋（SHA-256）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>複製指紋</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <extracomment>Button: make another certificate in place of the present one.</extracomment>
        <translation>重新產生</translation>
    </message>
    <message>
        <source>Make a new certificate</source>
        <translation>產生新的憑證</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>這部電腦的其他名稱</translation>
    </message>
    <message>
        <source>By which containers and WSL call it, parted by commas: host.docker.internal, 172.17.0.0/16.</source>
        <translation>容器和 WSL 用來連到這部電腦的名稱，以逗號分隔：host.docker.internal, 172.17.0.0/16。</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>要求的大小上限</translation>
    </message>
    <message>
        <source>Pictures are part of it.</source>
        <translation>圖片也計算在內。</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>Mebibytes, behind a number; with its space.</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>同時連線數</translation>
    </message>
</context>
<context>
    <name>Hearth::NoServers</name>
    <message>
        <source>Hearth shows and routes to model servers: LM Studio, Ollama, llama.cpp and others on this computer or in your network, and hosted providers.</source>
        <translation>Hearth 會顯示模型伺服器，並將要求送往它們：這部電腦或您網路中的 LM Studio、Ollama、llama.cpp 等，以及託管供應商。</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <translation>在這部電腦上尋找</translation>
    </message>
    <message>
        <source>Add a server</source>
        <extracomment>Opens a dialog for the address of a server.</extracomment>
        <translation>新增伺服器</translation>
    </message>
    <message>
        <source>Add a hosted provider</source>
        <translation>新增託管供應商</translation>
    </message>
    <message>
        <source>Looking asks these ports of this computer, without any key, and loads no model: %1.</source>
        <extracomment>%1: numbers of ports.</extracomment>
        <translation>尋找時會查詢這部電腦的這些連接埠，不使用金鑰，也不會載入模型：%1。</translation>
    </message>
</context>
<context>
    <name>Hearth::OfferList</name>
    <message>
        <source>Filter models</source>
        <translation>篩選模型</translation>
    </message>
    <message>
        <source>All shown</source>
        <extracomment>Check box: takes all models that the filter leaves.</extracomment>
        <translation>全選顯示的模型</translation>
    </message>
    <message>
        <source>Models to take</source>
        <translation>要加入的模型</translation>
    </message>
    <message numerus="yes">
        <source>Models to take: %n of %1</source>
        <extracomment>Heading of a list of models, %n: those that are checked, %1: all.</extracomment>
        <translation>
            <numerusform>要加入的模型：%1 個中的 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::OfferedModels</name>
    <message>
        <source>embeddings only</source>
        <extracomment>A model that makes vectors, not answers.</extracomment>
        <translation>僅產生嵌入向量</translation>
    </message>
    <message>
        <source>window %1</source>
        <extracomment>%1: tokens of a model&apos;s context window.</extracomment>
        <translation>上下文 %1</translation>
    </message>
</context>
<context>
    <name>Hearth::OutcomeBars</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>A part of a bar: %1 the server, %2 what became of the requests, %3 how many.</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>Hearth::OutlineModel</name>
    <message>
        <source>element %1</source>
        <extracomment>A row of the outline as it is read out; %1: the place in a list, from 1.</extracomment>
        <translation>第 %1 項</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隱藏</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 個項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::OutlineView</name>
    <message>
        <source>Find a key or value</source>
        <translation>尋找鍵或值</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大綱</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
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
        <source>Open the config</source>
        <translation>開啟設定檔</translation>
    </message>
    <message>
        <source>Setup checklist</source>
        <extracomment>Button: show the checklist for setting up the first local model again.</extracomment>
        <translation>設定檢查清單</translation>
    </message>
    <message>
        <source>Hearth cannot read its servers from the config as it is.</source>
        <translation>設定檔目前的內容無法讓 Hearth 得知有哪些伺服器。</translation>
    </message>
    <message>
        <source>Found, not in the config</source>
        <extracomment>Card: servers that a search has found and the config does not name.</extracomment>
        <translation>已找到，但不在設定檔中</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>Button: do not show any more what a search has found.</extracomment>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>Hearth::PercentileBars</name>
    <message>
        <source>%1: p50 %2, p95 %3</source>
        <extracomment>Figures of a model: %1 its name, %2 the one half of its requests lie under, %3 the one 95 % lie under.</extracomment>
        <translation>%1：p50 %2，p95 %3</translation>
    </message>
</context>
<context>
    <name>Hearth::PercentilesCard</name>
    <message>
        <source>Filled: half of the requests (p50). Hatched: 95 % of them (p95). %1: %2 and %3.</source>
        <extracomment>Under a chart: what its bars are; then the figures of the model with the most requests.</extracomment>
        <translation>實心：一半的要求（p50）。斜線：95% 的要求（p95）。%1：%2 和 %3。</translation>
    </message>
</context>
<context>
    <name>Hearth::PercentilesModel</name>
    <message>
        <source>%1 % of the requests were below this</source>
        <extracomment>%1: 50, 95 or 99.</extracomment>
        <translation>%1% 的要求低於此值</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
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
    <name>Hearth::PlacesModel</name>
    <message>
        <source>Nowhere</source>
        <extracomment>Requests for which no model was tried.</extracomment>
        <translation>未送出</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column: percent of all.</extracomment>
        <translation>比例</translation>
    </message>
</context>
<context>
    <name>Hearth::PolicyCard</name>
    <message>
        <source>All routes, unless they say otherwise</source>
        <translation>所有路由，除非另有設定</translation>
    </message>
    <message>
        <source>Prefer a loaded model</source>
        <translation>優先使用已載入的模型</translation>
    </message>
    <message>
        <source>What is in memory goes first, whatever the order of the hops.</source>
        <translation>無論候選模型的順序為何，已在記憶體中的優先。</translation>
    </message>
    <message>
        <source>A model that is not in memory</source>
        <translation>模型不在記憶體中時</translation>
    </message>
    <message>
        <source>Wait for loading at the most</source>
        <translation>等待載入的時間上限</translation>
    </message>
    <message>
        <source>May leave this machine</source>
        <translation>可離開這部電腦</translation>
    </message>
    <message>
        <source>Allow hosted ones in these regions</source>
        <translation>仍允許這些地區的託管</translation>
    </message>
    <message>
        <source>As providers are declared to be: EU, CH. Only where requests may not go anywhere.</source>
        <translation>供應商所宣告的地區：EU, CH。只有在未選擇「任何地方」時才適用。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In an empty field for regions.</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>A prompt that is too long</source>
        <translation>提示太長時</translation>
    </message>
    <message>
        <source>Another model may go on after tools ran</source>
        <translation>工具執行後，可由其他模型接續</translation>
    </message>
    <message>
        <source>It may repeat what they did. Without it the client gets an error instead.</source>
        <translation>工具做過的事可能會重複。若不允許，用戶端會收到錯誤。</translation>
    </message>
    <message>
        <source>Spend on hosted models at the most</source>
        <translation>託管模型的花費上限</translation>
    </message>
    <message>
        <source>%1 so far today.</source>
        <extracomment>%1: a sum in dollars.</extracomment>
        <translation>今天目前為 %1。</translation>
    </message>
    <message>
        <source> $ a day</source>
        <extracomment>Behind a sum in dollars; with its space.</extracomment>
        <translation> 美元/天</translation>
    </message>
    <message>
        <source>no cap</source>
        <extracomment>In place of a sum: there is no daily cap.</extracomment>
        <translation>無上限</translation>
    </message>
    <message>
        <source>Failures in a row until a provider rests</source>
        <translation>供應商連續失敗幾次後暫停使用</translation>
    </message>
    <message>
        <source>It rests for</source>
        <translation>暫停使用時間</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number; with its space.</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Then one request tries it, which loads no model while another can serve.</source>
        <translation>之後會有一個請求試用它；只要還有其他模型能服務，就不會載入模型。</translation>
    </message>
</context>
<context>
    <name>Hearth::PolicyWords</name>
    <message>
        <source>Wait until it is loaded</source>
        <extracomment>Choices for a model that is not in memory.</extracomment>
        <translation>等到載入完成</translation>
    </message>
    <message>
        <source>Load it, let the next one answer</source>
        <translation>載入它，由下一個回答</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>略過它</translation>
    </message>
    <message>
        <source>The next one with room</source>
        <extracomment>Choices for a prompt that is too long for the model whose turn it is.</extracomment>
        <translation>下一個容納得下的模型</translation>
    </message>
    <message>
        <source>Refuse, so that it is compacted</source>
        <translation>拒絕，讓用戶端壓縮對話</translation>
    </message>
    <message>
        <source>This computer only</source>
        <extracomment>Choices for where requests may go.</extracomment>
        <translation>僅限這部電腦</translation>
    </message>
    <message>
        <source>This computer and its network</source>
        <translation>這部電腦及其網路</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
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
    <name>Hearth::PresetDialog</name>
    <message>
        <source>Local first, hosted as safety net</source>
        <translation>本機優先，託管備援</translation>
    </message>
    <message>
        <source>Hosted first, local as safety net</source>
        <translation>託管優先，本機備援</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>僅限本機</translation>
    </message>
    <message>
        <source>Region-pinned</source>
        <translation>指定地區</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>%1: models that a route gets.</extracomment>
        <translation>已加入：%1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>%1: models that a route loses.</extracomment>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Nothing of this route leaves this computer.</source>
        <translation>這個路由的內容都不會離開這部電腦。</translation>
    </message>
    <message>
        <source>For all routes: requests leave your network only to providers that are declared to be in %1.</source>
        <extracomment>%1: a region such as EU.</extracomment>
        <translation>適用於所有路由：要求只有在送往宣告位於 %1 的供應商時，才會離開您的網路。</translation>
    </message>
    <message>
        <source>The order is that already.</source>
        <translation>目前已經是這個順序。</translation>
    </message>
    <message>
        <source>The config has no model of the other kind: add a server or a hosted provider first.</source>
        <translation>設定檔裡沒有另一種模型：請先新增伺服器或託管供應商。</translation>
    </message>
    <message>
        <source>The config has no model on this computer.</source>
        <translation>設定檔裡沒有這部電腦上的模型。</translation>
    </message>
    <message>
        <source>Name a region.</source>
        <translation>請指定地區。</translation>
    </message>
    <message>
        <source>No target would be left.</source>
        <translation>這樣會沒有任何候選模型。</translation>
    </message>
    <message>
        <source>Now:
%1</source>
        <translation>目前：
%1</translation>
    </message>
    <message>
        <source>Then:
%1</source>
        <translation>之後：
%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a route, %2: the name of a usual order.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Region that hosted providers have to be in</source>
        <translation>託管供應商必須位於的地區</translation>
    </message>
    <message>
        <source>These keep what you send in that region. Their contract says so, not Hearth:</source>
        <translation>這些供應商會將您送出的內容留在該地區。這是合約的承諾，並非由 Hearth 保證：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this order</source>
        <extracomment>Button: makes the route so.</extracomment>
        <translation>採用此順序</translation>
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
    <message>
        <source>Go to the text</source>
        <translation>移至內容</translation>
    </message>
    <message>
        <source>Repairs…</source>
        <translation>修正…</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n problem(s) that need no choice</source>
        <translation>
            <numerusform>修正 %n 個無須選擇改法的問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that can be put right in one way only. Undo brings the text back.</source>
        <translation>修正所有只有一種改法的問題。使用「復原」可找回原本的內容。</translation>
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
    <message>
        <source>Repair…</source>
        <extracomment>Stands beside a problem; a click on it shows the repairs for it.</extracomment>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修正</translation>
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
    <name>Hearth::ProviderCard</name>
    <message>
        <source>address known to OpenClaw</source>
        <translation>OpenClaw 已知的位址</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) for a request</source>
        <translation>
            <numerusform>每個要求 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further setting(s) in the text</source>
        <translation>
            <numerusform>內容中另有 %n 項設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more.</source>
        <translation>
            <numerusform>另有 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in %1, which this config includes. Change it there.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>它位於這份設定檔引入的 %1 中。請在該檔案中修改。</translation>
    </message>
</context>
<context>
    <name>Hearth::ProviderDialog</name>
    <message numerus="yes">
        <source>%n place(s) of the config that name it follow.</source>
        <translation>
            <numerusform>設定檔中有 %n 處指向它，會一併變更。</numerusform>
        </translation>
    </message>
    <message>
        <source>References begin with it: id/model.</source>
        <translation>參照以它開頭：「ID/模型」。</translation>
    </message>
    <message>
        <source>Add provider</source>
        <extracomment>%1: a provider&apos;s id.
----------
Button: adds the provider to the config.</extracomment>
        <translation>新增供應商</translation>
    </message>
    <message>
        <source>Edit provider %1</source>
        <translation>編輯供應商 %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>The dialect of a provider that does not name one.</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>伺服器種類(&amp;K)</translation>
    </message>
    <message>
        <source>Fills in what servers of this kind usually have.</source>
        <translation>填入這種伺服器的常用設定。</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dialect</source>
        <translation>API 格式(&amp;D)</translation>
    </message>
    <message>
        <source>What the server speaks.</source>
        <translation>伺服器採用的格式。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>位址(&amp;A)</translation>
    </message>
    <message>
        <source>It holds a password, which is not shown; change the address in the text.</source>
        <translation>位址含有密碼，因此不顯示；請在內容中變更位址。</translation>
    </message>
    <message>
        <source>Where requests go, like http://127.0.0.1:1234/v1.</source>
        <translation>要求送往的位址，例如 http://127.0.0.1:1234/v1。</translation>
    </message>
    <message>
        <source>K&amp;ey</source>
        <translation>金鑰(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Time limit in seconds</source>
        <translation>時限（秒）(&amp;T)</translation>
    </message>
    <message>
        <source>For a whole request. Prompts are read in silence: be generous with local servers.</source>
        <translation>適用於整個要求。伺服器讀取提示時不會有任何輸出：本機伺服器請設得寬裕一些。</translation>
    </message>
    <message>
        <source>&amp;Longest answer in tokens</source>
        <translation>回答上限（Token 數）(&amp;L)</translation>
    </message>
    <message>
        <source>For models that do not say it themselves.</source>
        <translation>用於未自行指定的模型。</translation>
    </message>
    <message>
        <source>Always send the key as an A&amp;uthorization header</source>
        <translation>一律以 Authorization 標頭送出金鑰(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Hearth::ProviderEdits</name>
    <message>
        <source>The text has changed in the meantime; try again.</source>
        <translation>內容在這期間有變更；請再試一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of routes in hearth.json5 follow; save that file, too.</source>
        <extracomment>%n: entries of routes. hearth.json5 is a file&apos;s name.</extracomment>
        <translation>
            <numerusform>hearth.json5 的路由中有 %n 個項目已一併變更；該檔案也請儲存。</numerusform>
        </translation>
    </message>
    <message>
        <source>The routes in hearth.json5 still name %1; change them there.</source>
        <extracomment>%1: a provider or a model. hearth.json5 is a file&apos;s name.</extracomment>
        <translation>hearth.json5 的路由仍指向 %1；請在該檔案中修改。</translation>
    </message>
</context>
<context>
    <name>Hearth::ProvidersForm</name>
    <message>
        <source>The text cannot be read as it is. The form works again once its mistakes are put right.</source>
        <translation>目前的內容無法讀取。修正錯誤之後，就能再使用這份表單。</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>移至內容</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <extracomment>%1: a provider or a model.</extracomment>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Add provider…</source>
        <translation>新增供應商…</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>新增模型…</translation>
    </message>
    <message>
        <source>No provider is written in this config yet.</source>
        <translation>這份設定檔還沒有寫入任何供應商。</translation>
    </message>
    <message>
        <source>No model is written here. OpenClaw finds those that it knows itself.</source>
        <translation>這裡沒有寫入任何模型。OpenClaw 會自行找出它認得的模型。</translation>
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
    <message>
        <source>%1 is added.</source>
        <extracomment>%1: id of a provider that stands in the config now.</extracomment>
        <translation>已新增 %1。</translation>
    </message>
    <message>
        <source>Find servers</source>
        <extracomment>Button: looks for model servers on this computer.</extracomment>
        <translation>尋找伺服器</translation>
    </message>
    <message>
        <source>Look for model servers on this computer</source>
        <translation>在這部電腦上尋找模型伺服器</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>新增伺服器</translation>
    </message>
    <message>
        <source>No server is known yet. Let Hearth look for the ones on this computer, or add one by its address.</source>
        <translation>目前還沒有伺服器。請讓 Hearth 尋找這部電腦上的伺服器，或用位址新增一部。</translation>
    </message>
    <message>
        <source>%1 stands in the config now.</source>
        <extracomment>%1: a model&apos;s reference that the config names now.</extracomment>
        <translation>已將 %1 加入設定檔。</translation>
    </message>
    <message>
        <source>%1 stands in an included file: add the model there.</source>
        <extracomment>%1: id of a provider.</extracomment>
        <translation>%1 位於被引入的檔案中：請在該檔案中新增模型。</translation>
    </message>
</context>
<context>
    <name>Hearth::RangeSwitch</name>
    <message>
        <source>Time that figures and charts are of</source>
        <translation>數據和圖表涵蓋的時間</translation>
    </message>
</context>
<context>
    <name>Hearth::RemovalDialog</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1: a provider or a model.</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the config name %1.</source>
        <extracomment>%1: a provider or a model. %n: how many places of the config name it.</extracomment>
        <translation>
            <numerusform>設定檔中有 %n 處指向 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>(stays)</source>
        <extracomment>Behind a place that names what is removed: it goes on doing so.</extracomment>
        <translation>（保留）</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take it out of fallbacks, aliases and allowed models, too</source>
        <translation>也從備用模型、別名和允許的模型中移除(&amp;T)</translation>
    </message>
    <message>
        <source>Where it stays, it names nothing then: write another model there yourself.</source>
        <translation>保留之處將不再指向任何項目：請自行在那裡改填其他模型。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: takes the provider or model out of the config.</extracomment>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Hearth::RenameCommand</name>
    <message>
        <source>The provider or model as it is called now: lmstudio, or lmstudio/qwen3-8b.</source>
        <translation>供應商或模型目前的名稱：lmstudio，或 lmstudio/qwen3-8b。</translation>
    </message>
    <message>
        <source>What it is to be called. All references to it change, too, in hearth.json5 as well.</source>
        <translation>新的名稱。所有指向它的參照都會一併變更，hearth.json5 裡的也包括在內。</translation>
    </message>
    <message>
        <source>Show what would be written, and write nothing.</source>
        <translation>顯示將會寫入的內容，但不實際寫入。</translation>
    </message>
    <message>
        <source>rename needs the old name and the new one.</source>
        <translation>rename 需要舊名稱和新名稱。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到檔案 %1。</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>沒有變更任何名稱。</translation>
    </message>
    <message>
        <source>%1 stands in the included file %2 and keeps the old name; change it there.</source>
        <extracomment>%1 is the path of a value, %2 a file.</extracomment>
        <translation>%1 位於被引入的檔案 %2 中，仍保留舊名稱；請在該檔案中修改。</translation>
    </message>
</context>
<context>
    <name>Hearth::RequestDetails</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends a request that is under way.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show texts</source>
        <extracomment>Button: shows the texts of a request and its answer, which were kept.</extracomment>
        <translation>顯示文字</translation>
    </message>
    <message>
        <source>Replay in compare</source>
        <extracomment>Button: opens the chat with the two models of a request side by side.</extracomment>
        <translation>在比較中重播</translation>
    </message>
    <message>
        <source>Open in what-if</source>
        <extracomment>Button: opens the Routing page with a question like this request.</extracomment>
        <translation>以假設情境開啟</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies all that is known of a request.</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy all that is known of this request as JSON</source>
        <translation>將這個要求的所有已知資訊複製為 JSON</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>關閉詳細資料</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>關閉詳細資料（Esc）</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>What a chart is: the phases of one request, in order of time.</extracomment>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Table: what happened to one request, step by step.</extracomment>
        <translation>步驟</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>Title of the details of a request: %1 the time, %2 the model asked for, %3 the model it went to.</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>Hearth::RequestDialog</name>
    <message>
        <source>Paste a request</source>
        <translation>貼上要求</translation>
    </message>
    <message>
        <source>The JSON of a request to any of the endpoints. It is read here alone: nothing is sent or kept.</source>
        <translation>任一端點的要求 JSON。只在這裡讀取：不會送出或保存任何內容。</translation>
    </message>
    <message>
        <source>JSON of the request</source>
        <translation>要求的 JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>Button: takes the lengths and needs of the request over.</extracomment>
        <translation>採用</translation>
    </message>
    <message>
        <source>This is no request that Hearth takes: %1</source>
        <extracomment>%1: what is wrong, in English.</extracomment>
        <translation>這不是 Hearth 接受的要求：%1</translation>
    </message>
</context>
<context>
    <name>Hearth::RequestPlacesCard</name>
    <message>
        <source>Where requests went</source>
        <translation>要求送往何處</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A part of a bar: %1 a place, %2 how many requests went there, %3 the percent.</extracomment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>No request is like that.</source>
        <translation>沒有符合的要求。</translation>
    </message>
    <message numerus="yes">
        <source>%n served</source>
        <translation>
            <numerusform>%n 個已回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 個失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 個已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) cut</source>
        <extracomment>Prompts of which a server silently left out some.</extracomment>
        <translation>
            <numerusform>%n 個提示遭截短</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: US dollars that the requests cost together.</extracomment>
        <translation>花費 %1</translation>
    </message>
</context>
<context>
    <name>Hearth::RequestsCard</name>
    <message>
        <source>Requests by server</source>
        <translation>各伺服器的要求</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>這段時間內沒有要求。</translation>
    </message>
</context>
<context>
    <name>Hearth::RequestsModel</name>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
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
    <name>Hearth::RouteBar</name>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Route, alias or model that the request is addressed to</source>
        <translation>要求所指定的路由、別名或模型</translation>
    </message>
    <message>
        <source>New route…</source>
        <translation>新增路由…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Delete route</source>
        <extracomment>Button: takes a route out of the settings.</extracomment>
        <translation>刪除路由</translation>
    </message>
    <message>
        <source>Use a chain of its own</source>
        <extracomment>Button: the route no longer follows openclaw.json.</extracomment>
        <translation>使用自己的嘗試順序</translation>
    </message>
    <message>
        <source>Follow openclaw.json again</source>
        <extracomment>Button: the route goes by openclaw.json again.</extracomment>
        <translation>恢復依照 openclaw.json</translation>
    </message>
    <message>
        <source>Usual orders</source>
        <extracomment>Button with a menu of usual orders.</extracomment>
        <translation>常用順序</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>Menu; the dots say that a dialog follows. %1: the name of a usual order.</extracomment>
        <translation>%1…</translation>
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
    <message>
        <source>As if this provider rested after failures; may be repeated.</source>
        <translation>假設這個供應商因失敗而暫停使用；可重複使用。</translation>
    </message>
    <message>
        <source>As if what may be spent today were spent.</source>
        <translation>假設今天的花費額度已用完。</translation>
    </message>
    <message>
        <source>The request holds images.</source>
        <translation>要求含有圖片。</translation>
    </message>
    <message>
        <source>The request holds tools.</source>
        <translation>要求含有工具。</translation>
    </message>
    <message>
        <source>As this client of the gateway, with what its token may do.</source>
        <translation>以這個 Gateway 用戶端的身分，依其權杖的權限。</translation>
    </message>
    <message>
        <source>There is no client called &quot;%1&quot; in hearth.json5.</source>
        <translation>hearth.json5 裡沒有名為「%1」的用戶端。</translation>
    </message>
</context>
<context>
    <name>Hearth::RouteNameDialog</name>
    <message>
        <source>Clients ask for it by this name.</source>
        <translation>用戶端以這個名稱提出要求。</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores, the first a letter or digit; up to 64.</source>
        <translation>英文字母、數字、點、連字號和底線，第一個字元須為字母或數字；最多 64 個字元。</translation>
    </message>
    <message>
        <source>This name is Hearth&apos;s own.</source>
        <translation>這個名稱由 Hearth 保留。</translation>
    </message>
    <message>
        <source>Another route is called so.</source>
        <translation>已有另一個路由使用這個名稱。</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>新增路由</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重新命名 %1</translation>
    </message>
    <message>
        <source>Name of the new route. It begins with the hops that are shown now.</source>
        <translation>新路由的名稱。一開始會採用目前顯示的候選模型。</translation>
    </message>
    <message>
        <source>New name of the route %1</source>
        <translation>路由 %1 的新名稱</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make it</source>
        <extracomment>Button: makes a new route; gives a route another name.</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
</context>
<context>
    <name>Hearth::RoutePolicyCard</name>
    <message>
        <source>How %1 chooses</source>
        <extracomment>Title of a card; %1: a route.</extracomment>
        <translation>%1 如何選擇</translation>
    </message>
    <message>
        <source>As all routes: %1</source>
        <extracomment>First of several choices: a route does what the policy of all routes says; %1: what that is.</extracomment>
        <translation>與所有路由相同：%1</translation>
    </message>
    <message>
        <source>Prefer a loaded model</source>
        <translation>優先使用已載入的模型</translation>
    </message>
    <message>
        <source>What is in memory goes first, whatever the order of the hops.</source>
        <translation>無論候選模型的順序為何，已在記憶體中的優先。</translation>
    </message>
    <message>
        <source>A model that is not in memory</source>
        <translation>模型不在記憶體中時</translation>
    </message>
    <message>
        <source>Wait for loading at the most</source>
        <translation>等待載入的時間上限</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number; with its space.</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>As all routes: %1 s</source>
        <translation>與所有路由相同：%1 秒</translation>
    </message>
    <message>
        <source>May leave this machine</source>
        <translation>可離開這部電腦</translation>
    </message>
    <message>
        <source>Narrows what all routes may do, never widens it.</source>
        <translation>只會縮小所有路由的許可範圍，絕不會擴大。</translation>
    </message>
    <message>
        <source>A prompt that is too long</source>
        <translation>提示太長時</translation>
    </message>
</context>
<context>
    <name>Hearth::RoutesCard</name>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
</context>
<context>
    <name>Hearth::RoutesModel</name>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Would go now to</source>
        <extracomment>Column: the model that a request by this route would be sent to at this moment.</extracomment>
        <translation>目前會送往</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Why not the first</source>
        <extracomment>Column: why a route would not go to its first model.</extracomment>
        <translation>為何不是首選</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>No model of this route could answer now.</extracomment>
        <translation>沒有模型</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Column &quot;State&quot; of a route: none of its models could answer.</extracomment>
        <translation>無法回答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a model, %2: why it is passed over, a clause without a full stop.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What it names, no server has</source>
        <translation>沒有伺服器提供它列出的模型</translation>
    </message>
    <message>
        <source>It names no model</source>
        <translation>沒有列出任何模型</translation>
    </message>
</context>
<context>
    <name>Hearth::RoutingLinks</name>
    <message>
        <source>Hearth is in front: OpenClaw sends its requests to it.</source>
        <translation>Hearth 已在前面：OpenClaw 會將要求送到 Hearth。</translation>
    </message>
    <message>
        <source>Hearth is no longer in front: OpenClaw asks its models itself.</source>
        <translation>Hearth 不再位於前面：OpenClaw 會自行向模型提出要求。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已復原。</translation>
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
    <message>
        <source>The route %1 is changed.</source>
        <translation>已變更路由 %1。</translation>
    </message>
    <message>
        <source>What routes may do is changed.</source>
        <translation>已變更路由的許可範圍。</translation>
    </message>
    <message>
        <source>auto follows openclaw.json again.</source>
        <translation>auto 已恢復依照 openclaw.json。</translation>
    </message>
    <message>
        <source>The route %1 is made.</source>
        <translation>已建立路由 %1。</translation>
    </message>
    <message>
        <source>The route is called %1 now.</source>
        <translation>路由現在名為 %1。</translation>
    </message>
    <message>
        <source>The route %1 is deleted.</source>
        <translation>已刪除路由 %1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>hearth.json5 has a syntax error: nothing can be changed here until it is put right.</source>
        <translation>hearth.json5 有語法錯誤：修正之前，這裡無法變更任何內容。</translation>
    </message>
    <message>
        <source>This is the chain of openclaw.json, which auto follows. A change here copies it into hearth.json5 first.</source>
        <translation>這是 openclaw.json 的嘗試順序，auto 會依照它。在這裡變更時，會先將它複製到 hearth.json5。</translation>
    </message>
    <message>
        <source>%1 is not in force yet.</source>
        <extracomment>%1: a route. It stands in hearth.json5, but that is not saved, or not read yet.</extracomment>
        <translation>%1 尚未生效。</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>新增候選模型</translation>
    </message>
    <message>
        <source>Model or alias to add to the route</source>
        <translation>要加入路由的模型或別名</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds a model to a route.</extracomment>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>Hearth::RunningModel</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends a request that is under way.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Column: how long a request has been under way.</extracomment>
        <translation>已歷時</translation>
    </message>
    <message>
        <source>Goes to</source>
        <extracomment>Column: the model that a request went to that still runs.</extracomment>
        <translation>送往</translation>
    </message>
</context>
<context>
    <name>Hearth::SaveBar</name>
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
        <source>History</source>
        <extracomment>Button: earlier versions of the file.</extracomment>
        <translation>歷程記錄</translation>
    </message>
    <message>
        <source>What the file said before, to look at and to bring back.</source>
        <translation>檔案先前的內容，可供查看和恢復。</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button: shows what saving would change in the file.</extracomment>
        <translation>檢視變更</translation>
    </message>
    <message>
        <source>What saving changes in the file (%1).</source>
        <translation>儲存時會對檔案做的變更（%1）。</translation>
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
</context>
<context>
    <name>Hearth::Screenshots</name>
    <message>
        <source>Why is a cold start slow?</source>
        <translation>為什麼冷啟動很慢？</translation>
    </message>
</context>
<context>
    <name>Hearth::SeriesTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column: the time of day of a value.</extracomment>
        <translation>時間</translation>
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
    <message>
        <source>%1 of %2</source>
        <extracomment>Models of a server that the filter leaves: %1 of %2.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button: asks a server that does not answer at once.</extracomment>
        <translation>立即嘗試</translation>
    </message>
    <message>
        <source>Give a key</source>
        <extracomment>Button: opens the config where the key of a provider belongs.</extracomment>
        <translation>提供金鑰</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>篩選模型</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>模型的排列順序</translation>
    </message>
    <message>
        <source>As listed</source>
        <extracomment>Order of a server&apos;s models: configured ones first, then as the server lists them.</extracomment>
        <translation>依清單順序</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1: heading of a column.</extracomment>
        <translation>依「%1」</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens another program, %1: its name.</extracomment>
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>KV cache %1 used</source>
        <extracomment>%1: share of the memory for contexts that is in use, as &quot;23 %&quot;.</extracomment>
        <translation>KV 快取已用 %1</translation>
    </message>
    <message>
        <source>%1 of credit left</source>
        <extracomment>%1: money left to spend, as &quot;$4.20&quot;.</extracomment>
        <translation>剩餘額度 %1</translation>
    </message>
    <message>
        <source>answered %1 of 24 h</source>
        <extracomment>%1: share of the last 24 hours in which a server answered, as &quot;98 %&quot;.</extracomment>
        <translation>24 小時內回應 %1</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <extracomment>%1: APIs that a server speaks: &quot;Responses and Chat&quot;.</extracomment>
        <translation>支援 %1</translation>
    </message>
    <message>
        <source>%1 answers, but has no model downloaded.</source>
        <extracomment>%1: name of a server, as LM Studio.</extracomment>
        <translation>%1 有回應，但沒有下載任何模型。</translation>
    </message>
</context>
<context>
    <name>Hearth::ServerLinks</name>
    <message>
        <source>%1 is kept warm until %2.</source>
        <extracomment>%1: model, %2: date and time.</extracomment>
        <translation>%1 會保持載入到 %2。</translation>
    </message>
    <message>
        <source>%1 is kept warm no longer.</source>
        <translation>%1 不再保持載入。</translation>
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
    <name>Hearth::ServersCard</name>
    <message>
        <source>Servers</source>
        <translation>伺服器</translation>
    </message>
</context>
<context>
    <name>Hearth::ServersModel</name>
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
    <message>
        <source>Try now</source>
        <extracomment>Button: ask a server that does not answer again, without waiting for the next try.</extracomment>
        <translation>立即嘗試</translation>
    </message>
    <message>
        <source>Median of the requests in the chosen time</source>
        <translation>所選時間內要求的中位數</translation>
    </message>
    <message>
        <source>Requests in the chosen time, and the share of them that was served</source>
        <translation>所選時間內的要求，以及其中成功回答的比例</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Column: how many requests, and the share of them that was served.</extracomment>
        <translation>要求</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Column: how long ago the server was asked.</extracomment>
        <translation>上次檢查</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>A server that has not been asked yet.</extracomment>
        <translation>從未</translation>
    </message>
    <message>
        <source>Just now</source>
        <extracomment>A server was asked some seconds ago.</extracomment>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>As the server answered the last check</source>
        <translation>依伺服器上次檢查時的回應</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查詢</translation>
    </message>
    <message>
        <source>Context window: %1</source>
        <extracomment>%1: where the figure comes from: &quot;Reported by the server&quot;.</extracomment>
        <translation>上下文視窗：%1</translation>
    </message>
    <message>
        <source>Measured: the last check&apos;s model list</source>
        <translation>實測：上次檢查時取得模型清單</translation>
    </message>
    <message>
        <source>Measured: median of real requests</source>
        <translation>實測：實際要求的中位數</translation>
    </message>
    <message>
        <source>Counted: %1 served, %2 failed, %3 cancelled</source>
        <translation>計數：已回答 %1，失敗 %2，已取消 %3</translation>
    </message>
    <message>
        <source>By the address in the config</source>
        <translation>依設定檔中的位址</translation>
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
</context>
<context>
    <name>Hearth::SetupCard</name>
    <message>
        <source>Put away</source>
        <extracomment>Button: do not show the setup checklist any more.</extracomment>
        <translation>收起</translation>
    </message>
    <message>
        <source>Hide steps</source>
        <extracomment>Buttons: show or hide the steps of the setup checklist.</extracomment>
        <translation>隱藏步驟</translation>
    </message>
    <message>
        <source>Show steps</source>
        <translation>顯示步驟</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of the setup checklist: %1 the step, %2 &quot;done&quot; or &quot;open&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Waiting for its answer …</source>
        <translation>正在等待它的回答…</translation>
    </message>
    <message>
        <source>It said “%1” after %2.</source>
        <extracomment>%1: what a model said, %2: how long it took.</extracomment>
        <translation>它在 %2 後回答「%1」。</translation>
    </message>
    <message>
        <source>Its answer did not come to an end.</source>
        <translation>它的回答沒有完成。</translation>
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
    <message>
        <source>Activity</source>
        <extracomment>The log of requests.</extracomment>
        <translation>活動</translation>
    </message>
</context>
<context>
    <name>Hearth::SimulateCommand</name>
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
    <message>
        <source>One server of this kind instead of the whole house: lmstudio, ollama, llamacpp, llamacpp-router, generic or anthropic.</source>
        <translation>只模擬這一種伺服器，而不是整套：lmstudio、ollama、llamacpp、llamacpp-router、generic 或 anthropic。</translation>
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
    <name>Hearth::SnippetCard</name>
    <message>
        <source>Point a client at Hearth</source>
        <extracomment>Title of a card with code that shows programs how to use Hearth&apos;s address.</extracomment>
        <translation>將用戶端連到 Hearth</translation>
    </message>
    <message>
        <source>Code for the chosen client</source>
        <translation>所選用戶端的程式碼</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>複製程式碼</translation>
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
    <name>Hearth::StepsModel</name>
    <message>
        <source>After</source>
        <extracomment>Column: time since a request came.</extracomment>
        <translation>經過</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生的事</translation>
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
    <name>Hearth::TemplateDialog</name>
    <message>
        <source>The file is being read.</source>
        <translation>正在讀取檔案。</translation>
    </message>
    <message>
        <source>This file can only be looked at, so nothing can be added to it.</source>
        <translation>這個檔案只能查看，因此無法加入任何內容。</translation>
    </message>
    <message>
        <source>The text has syntax errors. Put them right first; then a template can be added.</source>
        <translation>內容有語法錯誤。請先修正；之後就能加入範本。</translation>
    </message>
    <message>
        <source>%1 is not right yet.</source>
        <extracomment>%1 is what a field of the form is called.</extracomment>
        <translation>%1 還不正確。</translation>
    </message>
    <message>
        <source>This becomes the whole text. Nothing is saved yet.</source>
        <translation>這會成為全部內容。尚未儲存任何內容。</translation>
    </message>
    <message>
        <source>The config says all of this already.</source>
        <translation>設定檔已經包含這些內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) give way:</source>
        <translation>
            <numerusform>將取代 %n 個值：</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace and apply</source>
        <extracomment>Button: applies a template whose values take the place of others.</extracomment>
        <translation>取代並套用</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Set models up by a template</source>
        <translation>用範本設定模型</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>What it writes</source>
        <translation>寫入的內容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Only additions: what stands there stays, comments included. Nothing is saved yet.</source>
        <translation>只有新增：原有的內容全部保留，註解也是。尚未儲存任何內容。</translation>
    </message>
</context>
<context>
    <name>Hearth::TemplateFields</name>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 is what a field of a form is called.</extracomment>
        <translation>%1（選填）</translation>
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
    <message>
        <source>Main token</source>
        <extracomment>Title of a group: the token that all programs may use, and how a program asks.</extracomment>
        <translation>主要權杖</translation>
    </message>
</context>
<context>
    <name>Hearth::TokenCommand</name>
    <message>
        <source>list the clients; add one and print its token, this once; revoke, restore or remove one; show the main token.</source>
        <translation>列出用戶端；新增一個並印出其權杖（僅此一次）；撤銷、恢復或移除一個；顯示主要權杖。</translation>
    </message>
    <message>
        <source>Name of the client.</source>
        <translation>用戶端的名稱。</translation>
    </message>
    <message>
        <source>add: what it may ask for, parted by commas: auto, lmstudio/*, openai/gpt-5 (default: all).</source>
        <translation>add：可要求的對象，以逗號分隔：auto、lmstudio/*、openai/gpt-5（預設：全部）。</translation>
    </message>
    <message>
        <source>add: where its requests may go: local, lan, hosted (default: as the policy says).</source>
        <translation>add：其要求可送往何處：local、lan、hosted（預設：依照原則）。</translation>
    </message>
    <message>
        <source>add: field, or omit to leave out what models think (default: field).</source>
        <translation>add：field，或以 omit 略去模型的思考內容（預設：field）。</translation>
    </message>
    <message>
        <source>token takes list, add, revoke, restore, remove or show.</source>
        <translation>token 接受 list、add、revoke、restore、remove 或 show。</translation>
    </message>
    <message>
        <source>token %1 needs the name of one client.</source>
        <translation>token %1 需要一個用戶端的名稱。</translation>
    </message>
    <message>
        <source>token %1 takes no name.</source>
        <translation>token %1 不接受名稱。</translation>
    </message>
    <message>
        <source>--%1 goes with token add alone.</source>
        <translation>--%1 只能與 token add 並用。</translation>
    </message>
    <message>
        <source>--models needs names, such as auto,lmstudio/*.</source>
        <translation>--models 需要名稱，例如 auto,lmstudio/*。</translation>
    </message>
    <message>
        <source>--places takes local, lan and hosted.</source>
        <translation>--places 接受 local、lan 和 hosted。</translation>
    </message>
    <message>
        <source>--reasoning takes field or omit.</source>
        <translation>--reasoning 接受 field 或 omit。</translation>
    </message>
    <message>
        <source>No client has a token of its own; &quot;hearthctl token add NAME&quot; makes one.</source>
        <translation>沒有用戶端擁有自己的權杖；「hearthctl token add NAME」可建立一個。</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>any place</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>revoked</source>
        <extracomment>State of a token: it is refused.</extracomment>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>This is the token of %1. It is shown this once; hearth.json5 keeps its hash alone.</source>
        <translation>這是 %1 的權杖。只會顯示這一次；hearth.json5 只保存其雜湊值。</translation>
    </message>
    <message>
        <source>%1 is refused from now on.</source>
        <translation>從現在起會拒絕 %1。</translation>
    </message>
    <message>
        <source>%1 is let in again.</source>
        <translation>已恢復允許 %1 使用。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>gateway.token in hearth.json5 refers to %1; its value is not known here.</source>
        <translation>hearth.json5 的 gateway.token 參照 %1；這裡不知道它的值。</translation>
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
    <name>Hearth::TwinCard</name>
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
    <name>Hearth::UnloadCommand</name>
    <message>
        <source>The model to put out of memory: a reference (provider/model) or an alias.</source>
        <translation>要移出記憶體的模型：參照（供應商/模型）或別名。</translation>
    </message>
    <message>
        <source>unload needs the name of one model.</source>
        <translation>unload 需要一個模型的名稱。</translation>
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
    <name>Hearth::WarmCommand</name>
    <message>
        <source>The model to keep in memory: a reference (provider/model) or an alias.</source>
        <translation>要保留在記憶體中的模型：參照（供應商/模型）或別名。</translation>
    </message>
    <message>
        <source>For how long: 30m, 2h, 1d (default 1h).</source>
        <translation>保持多久：30m、2h、1d（預設 1h）。</translation>
    </message>
    <message>
        <source>Until when: 18:00, or a date and time such as 2026-11-22T08:00.</source>
        <translation>保持到何時：18:00，或像 2026-11-22T08:00 這樣的日期和時間。</translation>
    </message>
    <message>
        <source>Keep it warm no longer; it stays loaded for now.</source>
        <translation>不再保持載入；模型暫時仍留在記憶體中。</translation>
    </message>
    <message>
        <source>warm needs the name of one model.</source>
        <translation>warm 需要一個模型的名稱。</translation>
    </message>
    <message>
        <source>--for, --until and --end cannot be combined.</source>
        <translation>--for、--until 和 --end 不能並用。</translation>
    </message>
    <message>
        <source>--for takes a time such as 30m or 2h.</source>
        <translation>--for 需要像 30m 或 2h 這樣的時間長度。</translation>
    </message>
    <message>
        <source>--until takes a time to come, such as 18:00 or 2026-11-22T08:00.</source>
        <translation>--until 需要未來的時間，例如 18:00 或 2026-11-22T08:00。</translation>
    </message>
    <message>
        <source>The server of %1 loads by itself alone; it cannot be told to keep a model.</source>
        <translation>%1 的伺服器只會自行載入模型；無法指示它保留模型。</translation>
    </message>
    <message>
        <source>%1 is kept warm no longer.</source>
        <translation>%1 不再保持載入。</translation>
    </message>
    <message>
        <source>%1 is loaded, and kept warm until %2 as long as a Hearth runs.</source>
        <extracomment>%1: model, %2: date and time.</extracomment>
        <translation>%1 已載入；只要有 Hearth 在執行，就會保持載入到 %2。</translation>
    </message>
</context>
<context>
    <name>Hearth::WatchCommand</name>
    <message>
        <source>Seconds between two looks (default 1).</source>
        <translation>兩次查看之間的秒數（預設 1）。</translation>
    </message>
    <message>
        <source>watch takes no arguments; --interval takes 0.2 to 3600 seconds.</source>
        <translation>watch 不接受參數；--interval 可為 0.2 到 3600 秒。</translation>
    </message>
</context>
<context>
    <name>Hearth::WhatIfCard</name>
    <message>
        <source>What if</source>
        <extracomment>Title of a card: a request is made up, to see where it would go.</extracomment>
        <translation>假設情境</translation>
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
        <source>with images</source>
        <extracomment>Switch of a what-if question: the request holds images.</extracomment>
        <translation>含圖片</translation>
    </message>
    <message>
        <source>with tools</source>
        <extracomment>Switch of a what-if question: the request brings tools.</extracomment>
        <translation>含工具</translation>
    </message>
    <message>
        <source>as if the internet were out of reach</source>
        <extracomment>Switch of a what-if question: nothing on the internet answers.</extracomment>
        <translation>假設無法連上網際網路</translation>
    </message>
    <message>
        <source>as if the day&apos;s budget were spent</source>
        <extracomment>Switch of a what-if question: what may be spent on hosted models a day is spent.</extracomment>
        <translation>假設當天的預算已用完</translation>
    </message>
    <message>
        <source>Paste a request…</source>
        <extracomment>Button: opens a dialog that takes the JSON of a request.</extracomment>
        <translation>貼上要求…</translation>
    </message>
    <message>
        <source>Take lengths and needs from a request&apos;s JSON</source>
        <translation>從要求的 JSON 取得長度與需求</translation>
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
    <name>HoverHelp</name>
    <message>
        <source>When nothing is set: %1</source>
        <extracomment>Tooltip of a key; %1: the value that counts when the key is not there.</extracomment>
        <translation>未設定時：%1</translation>
    </message>
    <message>
        <source>It must be there.</source>
        <translation>這是必要項目。</translation>
    </message>
</context>
<context>
    <name>MachineCharts</name>
    <message>
        <source>Load of this computer</source>
        <translation>這部電腦的負載</translation>
    </message>
    <message>
        <source>Memory of this computer</source>
        <translation>這部電腦的記憶體</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>顯示記憶體</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Column: which part of the computer a value is of.</extracomment>
        <translation>元件</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>處理器</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>顯示卡</translation>
    </message>
    <message numerus="yes">
        <source>%n graphics cards</source>
        <translation>
            <numerusform>%n 張顯示卡</numerusform>
        </translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>%1: now %2, p50 %3, p95 %4</source>
        <extracomment>Figures of a chart&apos;s line: %1 what is measured; the value now; half and 95 percent of all values lie below p50 and p95.</extracomment>
        <translation>%1：目前 %2，p50 %3，p95 %4</translation>
    </message>
    <message>
        <source>%1: now %2 of %3, p95 %4</source>
        <extracomment>Figures of a chart&apos;s line: %1 what is measured; the value now and what there is in all; 95 percent of all values lie below p95.</extracomment>
        <translation>%1：目前 %2 / %3，p95 %4</translation>
    </message>
    <message>
        <source>%1. After a few more readings a chart stands here.</source>
        <extracomment>%1: &quot;In use: now 14.2 GiB of 64.0 GiB, p95 14.3 GiB&quot;.</extracomment>
        <translation>%1。再取得幾次讀數後，這裡會顯示圖表。</translation>
    </message>
    <message>
        <source>Loaded models hold %1, as their servers say.</source>
        <extracomment>Memory that loaded models take; %1: &quot;38.2 GiB&quot;.</extracomment>
        <translation>依伺服器回報，已載入的模型使用 %1。</translation>
    </message>
</context>
<context>
    <name>ModelCells</name>
    <message>
        <source>%1 bpw</source>
        <extracomment>%1: how many bits a weight of a model takes: &quot;4.9 bpw&quot; (bits per weight).</extracomment>
        <translation>%1 bpw</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>When a model goes out of memory, %1: &quot;41 min&quot;.</extracomment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>A model stays in memory until it is told to go.</extracomment>
        <translation>不卸載</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Slots of a model that are busy: %1 of %2.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <extracomment>%n: requests that a model works on.</extracomment>
        <translation>
            <numerusform>%n 個處理中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>%n: requests that wait for a slot.</extracomment>
        <translation>
            <numerusform>%n 個等待中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Declared in the config</source>
        <translation>設定檔宣告的</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>What a model can do: images, tools, reasoning.</extracomment>
        <translation>支援功能</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>Parameters and quantisation of a model: &quot;229B · Q4_K_M · 4.9 bpw&quot;.</extracomment>
        <translation>規格</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架構</translation>
    </message>
    <message>
        <source>Runs at</source>
        <extracomment>Where an Ollama model really runs that is only passed on.</extracomment>
        <translation>執行位置</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>%1: &quot;$3 / $15&quot;.</extracomment>
        <translation>價格</translation>
    </message>
    <message>
        <source>%1 per million tokens in / out</source>
        <translation>每百萬個 Token %1（輸入 / 輸出）</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <extracomment>%1: size of a model&apos;s file, as &quot;38.0 GiB&quot;.</extracomment>
        <translation>磁碟上 %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>Unloads</source>
        <extracomment>When a model goes out of memory.</extracomment>
        <translation>卸載時間</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>How many requests a model works on, and how many it can at once.</extracomment>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Usual load time</source>
        <extracomment>%1: how long a load usually takes, %n: loads that this was learnt from.</extracomment>
        <translation>通常的載入時間</translation>
    </message>
    <message numerus="yes">
        <source>%1, median of %n</source>
        <translation>
            <numerusform>%1（%n 次的中位數）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <extracomment>%1: a number.</extracomment>
        <translation>%1 Token/秒</translation>
    </message>
    <message>
        <source>first token after %1</source>
        <extracomment>%1: time to the first token, as &quot;1.2 s&quot;.</extracomment>
        <translation>首個 Token 費時 %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>How fast a model answers.</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Measured: median of the last 20 requests through Hearth</source>
        <translation>實測值：最近 20 個透過 Hearth 的要求的中位數</translation>
    </message>
    <message numerus="yes">
        <source>%n in 24 h</source>
        <translation>
            <numerusform>24 小時內 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>%1: &quot;132 in 24 h&quot;, %n: those that failed.</extracomment>
        <translation>要求</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1，%n 個失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 部</numerusform>
        </translation>
    </message>
    <message>
        <source>Variants</source>
        <extracomment>Other builds of the same model that a server has.</extracomment>
        <translation>其他版本</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: id of a copy of a model in memory, %2: tokens of its window.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Instances</source>
        <extracomment>Copies of a model in memory.</extracomment>
        <translation>執行個體</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文視窗</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Context window in tokens: %1 as loaded, %2 at most.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1: tokens.</extracomment>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答上限</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>embeddings only</source>
        <extracomment>A model that makes vectors, not answers.</extracomment>
        <translation>僅產生嵌入向量</translation>
    </message>
    <message>
        <source>tools</source>
        <extracomment>A model can call tools.</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>A model takes images.</extracomment>
        <translation>圖片</translation>
    </message>
    <message>
        <source>reasoning</source>
        <extracomment>A model thinks before it answers.</extracomment>
        <translation>推論</translation>
    </message>
    <message>
        <source>text only</source>
        <extracomment>A model takes and gives text alone.</extracomment>
        <translation>僅文字</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The server read far fewer tokens than the %1 that were sent: it dropped some silently.</source>
        <extracomment>%1: tokens of a prompt. The model server silently left some of it out.</extracomment>
        <translation>伺服器讀到的 Token 遠少於送出的 %1 個：它默默略去了一部分。</translation>
    </message>
    <message>
        <source>Counted by Hearth: the server does not say.</source>
        <translation>由 Hearth 計算：伺服器沒有回報。</translation>
    </message>
    <message>
        <source>Of the %1 tokens that it is loaded with</source>
        <translation>以載入的 %1 個 Token 計</translation>
    </message>
    <message>
        <source>Of the %1 tokens that are declared</source>
        <translation>以宣告的 %1 個 Token 計</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Column: the program that sent a request.</extracomment>
        <translation>用戶端</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>Column: the model that a request asked for.</extracomment>
        <translation>要求的模型</translation>
    </message>
    <message>
        <source>Went to</source>
        <extracomment>Column: the model that a request went to.</extracomment>
        <translation>已送往</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Left this computer</source>
        <extracomment>Column: whether a request left this computer.</extracomment>
        <translation>離開這部電腦</translation>
    </message>
    <message>
        <source>API</source>
        <extracomment>Column: the API by which a request came in.</extracomment>
        <translation>API</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Streamed</source>
        <extracomment>Column: whether the answer came piece by piece.</extracomment>
        <translation>串流</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <extracomment>Column: whether the answer&apos;s bytes went on untranslated.</extracomment>
        <translation>未轉換</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>追蹤 ID</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>要求 ID</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Column: how many models were tried for a request.</extracomment>
        <translation>嘗試次數</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Column: tokens of the prompt.</extracomment>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Column: tokens of the answer.</extracomment>
        <translation>輸出</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>Column: share of the context window that was used.</extracomment>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>Column: how long a request waited for the model&apos;s load.</extracomment>
        <translation>載入</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首個 Token</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/秒</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <extracomment>Column: the HTTP status that the client was told.</extracomment>
        <translation>HTTP 狀態</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Column: how long a request waited for a free slot.</extracomment>
        <translation>排隊</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column: how long a request took.</extracomment>
        <translation>總計</translation>
    </message>
    <message>
        <source>Estimated</source>
        <extracomment>Column: tokens of the prompt as Hearth counted them.</extracomment>
        <translation>估計</translation>
    </message>
    <message>
        <source>Cached</source>
        <extracomment>Column: tokens of the prompt that were found in a cache.</extracomment>
        <translation>快取</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <extracomment>Column: tokens that the model spent on thinking.</extracomment>
        <translation>推論</translation>
    </message>
    <message>
        <source>Name of the client&apos;s token</source>
        <translation>用戶端權杖的名稱</translation>
    </message>
    <message>
        <source>Models tried until one answered</source>
        <translation>得到回答前嘗試過的模型數</translation>
    </message>
    <message>
        <source>Tokens of the prompt, as the server reports</source>
        <translation>提示的 Token 數，依伺服器回報</translation>
    </message>
    <message>
        <source>Tokens of the answer, as the server reports</source>
        <translation>回答的 Token 數，依伺服器回報</translation>
    </message>
    <message>
        <source>Share of the context window that prompt and answer took</source>
        <translation>提示與回答占用上下文視窗的比例</translation>
    </message>
    <message>
        <source>Waited for the model&apos;s load</source>
        <translation>等待模型載入的時間</translation>
    </message>
    <message>
        <source>From the request&apos;s coming to the first token of its answer</source>
        <translation>從收到要求到回答的首個 Token</translation>
    </message>
    <message>
        <source>Tokens per second after the first one</source>
        <translation>首個 Token 之後的每秒 Token 數</translation>
    </message>
    <message>
        <source>US dollars, by the declared or reported price</source>
        <translation>美元，依宣告或回報的價格</translation>
    </message>
    <message>
        <source>Where it went, if not to a server on this computer</source>
        <translation>如果不是送往這部電腦上的伺服器，送到了何處</translation>
    </message>
    <message>
        <source>Waited for a free slot</source>
        <translation>等待空閒槽位的時間</translation>
    </message>
    <message>
        <source>Tokens of the prompt as Hearth counted them beforehand</source>
        <translation>Hearth 事先計算的提示 Token 數</translation>
    </message>
</context>
<context>
    <name>RequestFacts</name>
    <message>
        <source>streamed</source>
        <extracomment>Of a request: its answer comes piece by piece.</extracomment>
        <translation>串流</translation>
    </message>
    <message>
        <source>untranslated</source>
        <extracomment>Of a request: its answer&apos;s bytes went on as they came.</extracomment>
        <translation>未轉換</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <extracomment>%1: tokens of a prompt as Hearth counted them.</extracomment>
        <translation>約 %1 個 Token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 個 Token</translation>
    </message>
    <message>
        <source>%1 of them cached</source>
        <extracomment>%1: tokens of a prompt that were found in a cache.</extracomment>
        <translation>其中 %1 個來自快取</translation>
    </message>
    <message>
        <source>cut: about %1 were sent</source>
        <extracomment>%1: tokens that a prompt had. The server silently left some of it out.</extracomment>
        <translation>已截斷：實際送出約 %1 個</translation>
    </message>
    <message>
        <source>%1 of them reasoning</source>
        <extracomment>%1: tokens of an answer that the model spent on thinking.</extracomment>
        <translation>其中 %1 個用於推論</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1: tokens per second.</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <extracomment>Share of a context window that was used, and the window&apos;s tokens.</extracomment>
        <translation>%2 個 Token 的 %1</translation>
    </message>
    <message>
        <source>Told the client</source>
        <extracomment>Label: what a client was told of an error.</extracomment>
        <translation>告知用戶端</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Others</source>
        <extracomment>Requests of all servers that have no bar of their own.</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>No server tried</source>
        <translation>未送往伺服器</translation>
    </message>
    <message>
        <source>Served</source>
        <extracomment>Requests that were answered.</extracomment>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Requests that were not answered.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Requests that their client gave up.</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 served, %2 failed, %3 cancelled</source>
        <extracomment>Counts of requests by what became of them.</extracomment>
        <translation>已回答 %1，失敗 %2，已取消 %3</translation>
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
    <name>SetupAction</name>
    <message>
        <source>Try now</source>
        <extracomment>Button: ask a server that does not answer again.</extracomment>
        <translation>立即嘗試</translation>
    </message>
    <message>
        <source>Show its server</source>
        <extracomment>Button: opens the Providers page at the model&apos;s server.</extracomment>
        <translation>顯示伺服器</translation>
    </message>
    <message>
        <source>Load it</source>
        <extracomment>Button: load the model into memory.</extracomment>
        <translation>載入</translation>
    </message>
    <message>
        <source>Show in config</source>
        <translation>在設定檔中顯示</translation>
    </message>
    <message>
        <source>Ask for one word</source>
        <extracomment>Button: make the model answer one short request.</extracomment>
        <translation>請它答一個詞</translation>
    </message>
</context>
<context>
    <name>TimeRange</name>
    <message>
        <source>Last hour</source>
        <extracomment>Stands alone beside figures: the time they are of.</extracomment>
        <translation>最近一小時</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小時</translation>
    </message>
    <message>
        <source>1 h</source>
        <extracomment>Button: figures of the last hour, of the last 24 hours.</extracomment>
        <translation>1 小時</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小時</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Deciding</source>
        <extracomment>Phase of a request: Hearth decided where it goes.</extracomment>
        <translation>決定中</translation>
    </message>
    <message>
        <source>Waiting for a slot</source>
        <extracomment>Phase of a request: all slots of the server were taken.</extracomment>
        <translation>等待槽位</translation>
    </message>
    <message>
        <source>Waiting for the load</source>
        <extracomment>Phase of a request: the server loaded the model.</extracomment>
        <translation>等待載入</translation>
    </message>
    <message>
        <source>Failed try</source>
        <extracomment>Phase of a request: spent with a model that could not answer.</extracomment>
        <translation>嘗試失敗</translation>
    </message>
    <message>
        <source>Failed try of %1</source>
        <translation>嘗試 %1 失敗</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <extracomment>Phase of a request: it was sent, no token had come.</extracomment>
        <translation>等待首個 Token</translation>
    </message>
    <message>
        <source>Answering</source>
        <extracomment>Phase of a request: the answer was coming.</extracomment>
        <translation>回答中</translation>
    </message>
</context>
<context>
    <name>TrafficCharts</name>
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
    <message>
        <source>Answered by</source>
        <extracomment>Column: own servers or hosted ones.</extracomment>
        <translation>回答者</translation>
    </message>
    <message>
        <source>%1: last %2, p50 %3, p95 %4</source>
        <extracomment>Figures of a chart&apos;s line: %1 whose answers; the last value; half and 95 percent of all values lie below p50 and p95.</extracomment>
        <translation>%1：最近 %2，p50 %3，p95 %4</translation>
    </message>
    <message>
        <source>No requests in the last hour. Answers through the gateway or the chat show up here.</source>
        <translation>最近一小時沒有要求。透過 Gateway 或聊天得到的回答會顯示在這裡。</translation>
    </message>
    <message>
        <source>No requests in the last 24 hours. Answers through the gateway or the chat show up here.</source>
        <translation>最近 24 小時沒有要求。透過 Gateway 或聊天得到的回答會顯示在這裡。</translation>
    </message>
    <message>
        <source>One request so far: %1. From the second on a chart stands here.</source>
        <extracomment>%1: the value of one request, such as 820 ms; a chart needs two.</extracomment>
        <translation>目前有一個要求：%1。從第二個起，這裡會顯示圖表。</translation>
    </message>
    <message>
        <source>None of the requests has a value to show here.</source>
        <translation>這些要求都沒有可在這裡顯示的數值。</translation>
    </message>
    <message>
        <source>Points: medians of requests close together.</source>
        <translation>圖上的點：時間相近的要求的中位數。</translation>
    </message>
</context>
<context>
    <name>WarmTimes</name>
    <message numerus="yes">
        <source>For %n hour(s)</source>
        <translation>
            <numerusform>保持 %n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1 today</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>到今天 %1</translation>
    </message>
    <message>
        <source>Until %1 tomorrow</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>到明天 %1</translation>
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
    <message>
        <source>Begin a config, or add to one, by a template.</source>
        <translation>用範本建立設定檔，或加入現有的設定檔。</translation>
    </message>
    <message>
        <source>Rename a provider or a model, and all that refers to it.</source>
        <translation>為供應商或模型改名，並更新所有指向它的參照。</translation>
    </message>
    <message>
        <source>Tell what changes as it changes, a JSON object a line.</source>
        <translation>有變化時立即印出，每行一個 JSON 物件。</translation>
    </message>
    <message>
        <source>Look for model servers, on this computer or on other hosts.</source>
        <translation>在這部電腦或其他主機上尋找模型伺服器。</translation>
    </message>
    <message>
        <source>Read a model into memory now.</source>
        <translation>立即將模型載入記憶體。</translation>
    </message>
    <message>
        <source>Put a model out of memory now.</source>
        <translation>立即將模型移出記憶體。</translation>
    </message>
    <message>
        <source>Keep a model in memory until a time.</source>
        <translation>將模型保留在記憶體中，直到指定的時間。</translation>
    </message>
    <message>
        <source>Show the requests that went through Hearth, and what became of them.</source>
        <translation>顯示經由 Hearth 的要求及其結果。</translation>
    </message>
    <message>
        <source>Give clients tokens of their own, or take them back.</source>
        <translation>為用戶端提供各自的權杖，或將其收回。</translation>
    </message>
    <message>
        <source>Put Hearth in front of OpenClaw&apos;s models, take it out again, or tell which it is.</source>
        <translation>將 Hearth 放到 OpenClaw 的模型前面、從中移開，或查看目前是哪一種。</translation>
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
        <extracomment>A time span in seconds.</extracomment>
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
        <extracomment>State of a request: the answer is coming.</extracomment>
        <translation>回答中</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>State of a request: the client or the user gave it up.</extracomment>
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
        <extracomment>State of a request: it ended with an error.
----------
State of a model: its last load failed.</extracomment>
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
        <extracomment>A button that mends a line of a config; %1 is the value it writes.
----------
A button; %1 is a value of the config, for example a number of tokens.</extracomment>
        <translation>設為 %1</translation>
    </message>
    <message>
        <source>Add %1: %2</source>
        <extracomment>A button that mends a config; %1 is the key, %2 the value it writes.</extracomment>
        <translation>加入 %1: %2</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <extracomment>A button that mends a config; %1 is the right name of the key.
----------
A button; %1 is the right name of a model.</extracomment>
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
    <message>
        <source>The config has no %1.</source>
        <extracomment>%1 is a provider or a model.</extracomment>
        <translation>設定檔裡沒有 %1。</translation>
    </message>
    <message>
        <source>The config has %1 more than once; take the others away first.</source>
        <translation>設定檔裡有多個 %1；請先刪除多餘的。</translation>
    </message>
    <message>
        <source>%1 stands in a file that the config includes; rename it there.</source>
        <translation>%1 位於設定檔引入的檔案中；請在該檔案中改名。</translation>
    </message>
    <message>
        <source>Another one is called %1 already.</source>
        <translation>已有另一個項目叫 %1。</translation>
    </message>
    <message>
        <source>A model&apos;s id has no spaces and no *, and what stands behind an @ would be taken for the name of a key.</source>
        <translation>模型的 ID 不能含有空格和 *，而 @ 之後的部分會被當成金鑰的名稱。</translation>
    </message>
    <message>
        <source>The name of a provider has small letters, digits, dots, dashes and underscores.</source>
        <translation>供應商的名稱由小寫字母、數字、點、連字號和底線組成。</translation>
    </message>
    <message>
        <source>&quot;hearth&quot; means Hearth itself.</source>
        <translation>「hearth」代表 Hearth 本身。</translation>
    </message>
    <message>
        <source>%1 would move the model to another provider; add it there instead.</source>
        <extracomment>%1 is a reference to a model: provider/model.</extracomment>
        <translation>%1 會把模型移到另一個供應商；請改為在那裡新增。</translation>
    </message>
    <message>
        <source>It is called that already.</source>
        <translation>已經是這個名稱了。</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes, colons and underscores; no spaces, no slash.</source>
        <translation>英文字母、數字、點、連字號、冒號和底線；不能有空格和斜線。</translation>
    </message>
    <message>
        <source>%1 is the alias of another model.</source>
        <extracomment>%1 is an alias, a short name for a model.</extracomment>
        <translation>%1 是另一個模型的別名。</translation>
    </message>
    <message>
        <source>A model is called %1; it could not be chosen by its id any more.</source>
        <translation>有一個模型叫 %1；這樣會無法再用 ID 選擇它。</translation>
    </message>
    <message>
        <source>The models of this config, and beside them those that OpenClaw knows of by itself: hosted models stay available as fallbacks.</source>
        <translation>除了這份設定檔的模型，還有 OpenClaw 本來就認得的模型：託管模型仍可作為備用模型。</translation>
    </message>
    <message>
        <source>Lists show the models of this config alone. This is no lock: OpenClaw still calls a hosted model that the chain names. Local only means that no hosted model stands anywhere.</source>
        <translation>清單只顯示這份設定檔的模型。這並不是鎖定：若嘗試順序中有託管模型，OpenClaw 仍會呼叫它。要做到僅限本機，任何地方都不能列出託管模型。</translation>
    </message>
    <message>
        <source>Write an id: references name it by that.</source>
        <translation>請輸入 ID：參照要靠它來指定。</translation>
    </message>
    <message>
        <source>This id is taken already; choose another.</source>
        <translation>這個 ID 已被使用；請選擇其他的。</translation>
    </message>
    <message>
        <source>An id with a slash breaks the references to its models; use small letters, digits, - and _.</source>
        <translation>ID 含有斜線會使指向其模型的參照失效；請使用小寫字母、數字、- 與 _。</translation>
    </message>
    <message>
        <source>Write a name; OpenClaw needs one.</source>
        <translation>請輸入名稱；這是 OpenClaw 的必要項目。</translation>
    </message>
    <message>
        <source>Write the server&apos;s address, like http://127.0.0.1:1234/v1.</source>
        <translation>請輸入伺服器的位址，例如 http://127.0.0.1:1234/v1。</translation>
    </message>
    <message>
        <source>Write a word in place of a key, like sk-local.</source>
        <translation>請輸入一個代替金鑰的字詞，例如 sk-local。</translation>
    </message>
    <message>
        <source>Write a variable&apos;s name in capitals, digits and _, like LM_API_TOKEN.</source>
        <translation>請輸入變數名稱，由大寫字母、數字和 _ 組成，例如 LM_API_TOKEN。</translation>
    </message>
    <message>
        <source>A reference needs a source, a secret provider and an id.</source>
        <translation>參照需要來源、密鑰提供者和 ID。</translation>
    </message>
    <message>
        <source>Type the key, or choose another way to give it.</source>
        <translation>請輸入金鑰，或選擇其他提供方式。</translation>
    </message>
    <message>
        <source>This is what OpenClaw prints in place of a key, not the key itself.</source>
        <translation>這是 OpenClaw 用來遮蓋金鑰的顯示文字，不是金鑰本身。</translation>
    </message>
    <message>
        <source>This is no number; leave it empty to set none.</source>
        <translation>這不是數字；若不設定，請留空。</translation>
    </message>
    <message>
        <source>The file does not take this change; look at the place in the text.</source>
        <translation>檔案無法套用這項變更；請查看內容中的該處。</translation>
    </message>
    <message>
        <source>Other OpenAI-style server</source>
        <translation>其他 OpenAI 風格的伺服器</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>沒有金鑰</translation>
    </message>
    <message>
        <source>no key needed</source>
        <extracomment>The config says a word in place of a key: the server asks for none.</extracomment>
        <translation>不需要金鑰</translation>
    </message>
    <message>
        <source>key from the variable %1</source>
        <extracomment>%1: name of an environment variable.</extracomment>
        <translation>金鑰來自變數 %1</translation>
    </message>
    <message>
        <source>key from %1: %2</source>
        <extracomment>%1: name of a secret provider, %2: the id that it is asked for.</extracomment>
        <translation>金鑰來自 %1：%2</translation>
    </message>
    <message>
        <source>a key stands in the file</source>
        <translation>金鑰直接寫在檔案裡</translation>
    </message>
    <message>
        <source>the key is given in a way that only the text shows</source>
        <translation>金鑰的提供方式只能在內容中查看</translation>
    </message>
    <message>
        <source>Primary model %1</source>
        <translation>主要模型 %1</translation>
    </message>
    <message>
        <source>Fallback %1</source>
        <translation>備用模型 %1</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>%1 的設定</translation>
    </message>
    <message>
        <source>Alias %1 of %2</source>
        <translation>%2 的別名 %1</translation>
    </message>
    <message>
        <source>Allowed models: %1</source>
        <extracomment>modelPolicy.allow: the models that may be chosen in a chat.</extracomment>
        <translation>允許的模型：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a path in the config, %2: the model that stands there.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tools for %1</source>
        <translation>%1 的工具</translation>
    </message>
    <message>
        <source>Sign-in profiles of %1</source>
        <extracomment>auth.profiles and auth.order of the config.</extracomment>
        <translation>%1 的驗證設定檔</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>非空白的文字</translation>
    </message>
    <message>
        <source>text or null</source>
        <translation>文字或 null</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>number above 0</source>
        <translation>大於 0 的數字</translation>
    </message>
    <message>
        <source>whole number above 0</source>
        <translation>大於 0 的整數</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>number or text</source>
        <translation>數字或文字</translation>
    </message>
    <message>
        <source>one of a few words</source>
        <translation>幾個固定字詞之一</translation>
    </message>
    <message>
        <source>true, false or a word</source>
        <translation>true、false 或一個字詞</translation>
    </message>
    <message>
        <source>secret: text, ${NAME} or a reference</source>
        <translation>密鑰：文字、${NAME} 或參照</translation>
    </message>
    <message>
        <source>model, or an object with primary and fallbacks</source>
        <translation>模型，或含有 primary 和 fallbacks 的物件</translation>
    </message>
    <message>
        <source>object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>文字的清單</translation>
    </message>
    <message>
        <source>text or list of texts</source>
        <translation>文字或文字的清單</translation>
    </message>
    <message>
        <source>list of environment variables</source>
        <translation>環境變數的清單</translation>
    </message>
    <message>
        <source>object with keys of your choice</source>
        <translation>可自訂鍵的物件</translation>
    </message>
    <message>
        <source>list of: %1</source>
        <translation>清單，每一項為：%1</translation>
    </message>
    <message>
        <source>list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <extracomment>What stands under a key; %1: words, such as &quot;local, remote&quot;.</extracomment>
        <translation>下列之一：%1</translation>
    </message>
    <message>
        <source>true, false or one of: %1</source>
        <translation>true、false 或下列之一：%1</translation>
    </message>
    <message>
        <source>whole number from %1 to %2</source>
        <translation>%1 到 %2 的整數</translation>
    </message>
    <message>
        <source>whole number, at least %1</source>
        <translation>整數，至少 %1</translation>
    </message>
    <message>
        <source>Only newer versions of OpenClaw take it (2026.8 and later).</source>
        <translation>只有較新版本的 OpenClaw 接受（2026.8 起）。</translation>
    </message>
    <message>
        <source>Newer versions of OpenClaw refuse it.</source>
        <translation>較新版本的 OpenClaw 會拒絕它。</translation>
    </message>
    <message>
        <source>Newer versions of OpenClaw ignore it and move it away.</source>
        <translation>較新版本的 OpenClaw 會忽略它，並將它移走。</translation>
    </message>
    <message>
        <source>what counts when nothing is set</source>
        <translation>未設定時採用的值</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <extracomment>%1: a reference to a model, such as lmstudio/minimax-m2.1.</extracomment>
        <translation>%1 的別名</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>usual address</source>
        <translation>常用位址</translation>
    </message>
    <message>
        <source>usual address of %1</source>
        <extracomment>%1: the id of a kind of server, such as lmstudio.</extracomment>
        <translation>%1 的常用位址</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>環境變數</translation>
    </message>
    <message>
        <source>name from this config</source>
        <translation>這份設定檔中的名稱</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>待填寫</translation>
    </message>
    <message>
        <source>Who works with the models: defaults for all agents, and the agents themselves.</source>
        <translation>誰使用這些模型：所有代理程式的預設值，以及各個代理程式。</translation>
    </message>
    <message>
        <source>What holds for every agent that says nothing else.</source>
        <translation>代理程式未另行指定時採用的設定。</translation>
    </message>
    <message>
        <source>Must be explicit as soon as there are two agents.</source>
        <translation>有兩個以上的代理程式時，必須設為 explicit。</translation>
    </message>
    <message>
        <source>The agents by id, each with what differs from the defaults.</source>
        <translation>依 ID 列出的代理程式，各自寫出與預設值不同之處。</translation>
    </message>
    <message>
        <source>The agents in the form of older versions; entries has taken its place.</source>
        <translation>舊版本的代理程式寫法；已由 entries 取代。</translation>
    </message>
    <message>
        <source>The main model: a reference, or a primary one with fallbacks.</source>
        <translation>主要的模型：一個參照，或一個主要模型加上備用模型。</translation>
    </message>
    <message>
        <source>This agent&apos;s model. It has no fallbacks unless they stand here.</source>
        <translation>這個代理程式的模型。除非寫在這裡，否則沒有備用模型。</translation>
    </message>
    <message>
        <source>The model every turn begins with: provider/model, or an alias.</source>
        <translation>每個回合最先使用的模型：「供應商/模型」或別名。</translation>
    </message>
    <message>
        <source>Models tried in order when the primary fails; [] says that there are none.</source>
        <translation>主要模型失敗時依序嘗試的模型；[] 表示沒有。</translation>
    </message>
    <message>
        <source>The model used for it: provider/model, or an alias.</source>
        <translation>用於此處的模型：「供應商/模型」或別名。</translation>
    </message>
    <message>
        <source>Models tried in order when the primary one fails.</source>
        <translation>主要模型失敗時依序嘗試的模型。</translation>
    </message>
    <message>
        <source>Milliseconds a request may take.</source>
        <translation>一個要求可用的毫秒數。</translation>
    </message>
    <message>
        <source>Settings per model: its alias and parameters. Keys are provider/model or provider/*.</source>
        <translation>各模型的設定：別名和參數。鍵為「供應商/模型」或「供應商/*」。</translation>
    </message>
    <message>
        <source>Short name for the model, to be used wherever a model is named.</source>
        <translation>模型的簡短名稱，凡是要指定模型的地方都能使用。</translation>
    </message>
    <message>
        <source>Parameters for requests to this model, such as temperature. Not checked.</source>
        <translation>送往這個模型的要求所用的參數，例如 temperature。不檢查內容。</translation>
    </message>
    <message>
        <source>false: ask for whole answers instead of streams.</source>
        <translation>false：要求完整的回答，而不是串流。</translation>
    </message>
    <message>
        <source>Harnesses that can be chosen for this model.</source>
        <translation>這個模型可以選用的執行框架。</translation>
    </message>
    <message>
        <source>Whether this model works in code mode.</source>
        <translation>這個模型是否以程式碼模式運作。</translation>
    </message>
    <message>
        <source>Which models may be chosen.</source>
        <translation>可以選用哪些模型。</translation>
    </message>
    <message>
        <source>Only these may be chosen: references, aliases, provider/*. Empty: all.</source>
        <translation>只能選用這些：參照、別名、「供應商/*」。留空：全部。</translation>
    </message>
    <message>
        <source>Looks at images when the main model takes none.</source>
        <translation>主要模型不支援圖片時，由它查看圖片。</translation>
    </message>
    <message>
        <source>Model for speech.</source>
        <translation>語音用的模型。</translation>
    </message>
    <message>
        <source>Reads PDF files.</source>
        <translation>讀取 PDF 檔案。</translation>
    </message>
    <message>
        <source>Models that make images, videos and music.</source>
        <translation>產生圖片、影片和音樂的模型。</translation>
    </message>
    <message>
        <source>Makes images.</source>
        <translation>產生圖片。</translation>
    </message>
    <message>
        <source>Makes videos.</source>
        <translation>產生影片。</translation>
    </message>
    <message>
        <source>Makes music.</source>
        <translation>產生音樂。</translation>
    </message>
    <message>
        <source>Small jobs such as titles and recaps. A hosted one sends text out although the chat is local; an empty text turns it off.</source>
        <translation>處理標題、摘要等小工作。若使用託管模型，即使聊天在本機，文字仍會送出；空白文字可將它關閉。</translation>
    </message>
    <message>
        <source>Model for short decisions between steps.</source>
        <translation>在步驟之間做簡短判斷的模型。</translation>
    </message>
    <message>
        <source>Parameters for requests to all models. Those of a model or agent win.</source>
        <translation>送往所有模型的要求所用的參數。模型或代理程式自己的參數優先。</translation>
    </message>
    <message>
        <source>Parameters for this agent&apos;s requests. They win over all others.</source>
        <translation>這個代理程式的要求所用的參數。優先於其他所有參數。</translation>
    </message>
    <message>
        <source>Switches that are still being tried out.</source>
        <translation>仍在試驗中的開關。</translation>
    </message>
    <message>
        <source>true: leave out the tools that local models seldom manage; a shorter prompt.</source>
        <translation>true：略去本機模型很少用得好的工具；提示會較短。</translation>
    </message>
    <message>
        <source>One cap for all models; set contextTokens on the models instead.</source>
        <translation>所有模型共用的上限；建議改為在各模型設定 contextTokens。</translation>
    </message>
    <message>
        <source>Search in memory; only old versions of OpenClaw know it.</source>
        <translation>在記憶中搜尋；只有舊版本的 OpenClaw 認得它。</translation>
    </message>
    <message>
        <source>Name shown for the agent.</source>
        <translation>代理程式顯示的名稱。</translation>
    </message>
    <message>
        <source>What the agent is for.</source>
        <translation>代理程式的用途。</translation>
    </message>
    <message>
        <source>Folder of the agent&apos;s own state.</source>
        <translation>存放代理程式自身狀態的資料夾。</translation>
    </message>
    <message>
        <source>true: this agent answers where no other is named.</source>
        <translation>true：未指定代理程式時，由這個代理程式回答。</translation>
    </message>
    <message>
        <source>Limits for agents that this one starts.</source>
        <translation>這個代理程式所啟動之代理程式的限制。</translation>
    </message>
    <message>
        <source>What runs this agent&apos;s turns.</source>
        <translation>執行這個代理程式各回合的元件。</translation>
    </message>
    <message>
        <source>How this agent remembers.</source>
        <translation>這個代理程式的記憶方式。</translation>
    </message>
    <message>
        <source>How this agent&apos;s answers are spoken.</source>
        <translation>這個代理程式的回答如何轉成語音。</translation>
    </message>
    <message>
        <source>How much of its skills stands in the prompt.</source>
        <translation>提示中放入多少技能內容。</translation>
    </message>
    <message>
        <source>Name and face the agent shows.</source>
        <translation>代理程式顯示的名稱和頭像。</translation>
    </message>
    <message>
        <source>How the agent behaves in groups.</source>
        <translation>代理程式在群組中的行為。</translation>
    </message>
    <message>
        <source>Tools that this agent may use.</source>
        <translation>這個代理程式可以使用的工具。</translation>
    </message>
    <message>
        <source>Folder the agent works in.</source>
        <translation>代理程式工作的資料夾。</translation>
    </message>
    <message>
        <source>Folder that commands start in.</source>
        <translation>指令開始執行時所在的資料夾。</translation>
    </message>
    <message>
        <source>Root of the repository that is worked on.</source>
        <translation>所處理之儲存庫的根目錄。</translation>
    </message>
    <message>
        <source>The user&apos;s time zone, such as Asia/Taipei.</source>
        <translation>使用者的時區，例如 Asia/Taipei。</translation>
    </message>
    <message>
        <source>Largest PDF file in megabytes.</source>
        <translation>PDF 檔案的大小上限，以 MB 計。</translation>
    </message>
    <message>
        <source>Largest media file in megabytes.</source>
        <translation>媒體檔案的大小上限，以 MB 計。</translation>
    </message>
    <message>
        <source>Most pages of a PDF that are read.</source>
        <translation>最多讀取 PDF 的幾頁。</translation>
    </message>
    <message>
        <source>Most characters of one workspace file in the prompt.</source>
        <translation>單一工作區檔案在提示中最多的字元數。</translation>
    </message>
    <message>
        <source>Most characters of all workspace files in the prompt.</source>
        <translation>所有工作區檔案在提示中合計最多的字元數。</translation>
    </message>
    <message>
        <source>Longest side in pixels that images are sent with.</source>
        <translation>送出圖片時最長邊的像素數。</translation>
    </message>
    <message>
        <source>Seconds between two signs of typing.</source>
        <translation>兩次輸入中提示之間的秒數。</translation>
    </message>
    <message>
        <source>Runs at the same time. Calls within one run are not held back.</source>
        <translation>同時執行的工作數。同一項工作中的呼叫不受限制。</translation>
    </message>
    <message>
        <source>Skills that are offered; [] drops the list from the prompt.</source>
        <translation>提供的技能；[] 表示不在提示中列出技能。</translation>
    </message>
    <message>
        <source>true: no workspace files are made for a new agent.</source>
        <translation>true：不為新的代理程式建立工作區檔案。</translation>
    </message>
    <message>
        <source>When workspace text is put into the prompt.</source>
        <translation>何時將工作區的文字放入提示。</translation>
    </message>
    <message>
        <source>How far a choice of model reaches: this session, this agent, or all.</source>
        <translation>選擇模型的影響範圍：這個工作階段、這個代理程式，或全部。</translation>
    </message>
    <message>
        <source>How much the model thinks when nobody says otherwise.</source>
        <translation>未另行指定時，模型思考的程度。</translation>
    </message>
    <message>
        <source>Whether fast mode is on; auto: where the model offers it.</source>
        <translation>是否啟用快速模式；auto：模型有提供時啟用。</translation>
    </message>
    <message>
        <source>How much is told of tools while they run.</source>
        <translation>工具執行期間顯示的詳細程度。</translation>
    </message>
    <message>
        <source>Progress of tools explained, or as it comes.</source>
        <translation>工具的進度要加上說明，或照原樣顯示。</translation>
    </message>
    <message>
        <source>Whether thinking is shown: not, afterwards, or as it comes.</source>
        <translation>是否顯示思考過程：不顯示、事後顯示，或即時顯示。</translation>
    </message>
    <message>
        <source>Whether commands may run with more rights.</source>
        <translation>指令是否能以較高的權限執行。</translation>
    </message>
    <message>
        <source>Whether answers are sent in blocks as they grow.</source>
        <translation>回答產生時是否分段送出。</translation>
    </message>
    <message>
        <source>Where a block of the answer ends.</source>
        <translation>回答在何處分段。</translation>
    </message>
    <message>
        <source>Seconds for a whole run; 48 hours in the gateway unless set.</source>
        <translation>整次執行的秒數；未設定時，在閘道中為 48 小時。</translation>
    </message>
    <message>
        <source>How carefully images are looked at; more costs more tokens.</source>
        <translation>查看圖片的仔細程度；愈仔細，用掉的 Token 愈多。</translation>
    </message>
    <message>
        <source>When a sign of typing is shown.</source>
        <translation>何時顯示「輸入中」。</translation>
    </message>
    <message>
        <source>A setting of OpenClaw&apos;s own; Hearth keeps it as it is.</source>
        <translation>OpenClaw 自己的設定；Hearth 會保持原樣。</translation>
    </message>
    <message>
        <source>How a long conversation is shortened before the window is full.</source>
        <translation>視窗填滿之前，如何壓縮過長的對話。</translation>
    </message>
    <message>
        <source>false: never shorten; the turn fails when the window is full.</source>
        <translation>false：絕不壓縮；視窗填滿時，該回合會失敗。</translation>
    </message>
    <message>
        <source>How it is done: default, or safeguard, which new configs have.</source>
        <translation>壓縮方式：default，或新設定檔所用的 safeguard。</translation>
    </message>
    <message>
        <source>Model that writes the summary; unset: the one in use.</source>
        <translation>撰寫摘要的模型；未設定：使用中的模型。</translation>
    </message>
    <message>
        <source>What does the shortening, when a plugin does it.</source>
        <translation>由外掛程式負責壓縮時，執行壓縮的元件。</translation>
    </message>
    <message>
        <source>How much the model thinks for the summary; inherit: as in the conversation.</source>
        <translation>為摘要思考的程度；inherit：與對話相同。</translation>
    </message>
    <message>
        <source>Latest tokens that stay as they are. Lower it for windows under 40,000.</source>
        <translation>維持原樣的最近 Token 數。視窗小於 40,000 時請調低。</translation>
    </message>
    <message>
        <source>Seconds for each request of the summary.</source>
        <translation>每個摘要要求的秒數。</translation>
    </message>
    <message>
        <source>Latest turns that stay as they are.</source>
        <translation>維持原樣的最近回合數。</translation>
    </message>
    <message>
        <source>strict: names and ids must survive the summary.</source>
        <translation>strict：摘要必須保留名稱和 ID。</translation>
    </message>
    <message>
        <source>Checks the summary and asks again when it is poor.</source>
        <translation>檢查摘要，品質不佳時重新要求。</translation>
    </message>
    <message>
        <source>Whether summaries are checked.</source>
        <translation>是否檢查摘要。</translation>
    </message>
    <message>
        <source>How often a poor summary is asked for again.</source>
        <translation>摘要品質不佳時，最多重新要求幾次。</translation>
    </message>
    <message>
        <source>Looks at the room left within a turn too.</source>
        <translation>回合進行中也檢查剩餘空間。</translation>
    </message>
    <message>
        <source>Whether the room left is looked at within a turn.</source>
        <translation>回合進行中是否檢查剩餘空間。</translation>
    </message>
    <message>
        <source>Whether memory is indexed after shortening, and whether the turn waits for it.</source>
        <translation>壓縮後是否為記憶建立索引，以及該回合是否等待它完成。</translation>
    </message>
    <message>
        <source>Parts of the workspace that are put in again afterwards.</source>
        <translation>壓縮後重新放入的工作區內容。</translation>
    </message>
    <message>
        <source>Saves notes to memory before the conversation is shortened.</source>
        <translation>壓縮對話之前，先將筆記存入記憶。</translation>
    </message>
    <message>
        <source>Whether notes are saved.</source>
        <translation>是否儲存筆記。</translation>
    </message>
    <message>
        <source>Model that writes the notes.</source>
        <translation>撰寫筆記的模型。</translation>
    </message>
    <message>
        <source>Tokens before the limit at which notes are saved.</source>
        <translation>距離上限還有多少 Token 時儲存筆記。</translation>
    </message>
    <message>
        <source>Length of a transcript at which notes are saved in any case.</source>
        <translation>對話記錄達到這個長度時，一定儲存筆記。</translation>
    </message>
    <message>
        <source>What the model is told; only old versions of OpenClaw know it.</source>
        <translation>給模型的指示；只有舊版本的 OpenClaw 認得它。</translation>
    </message>
    <message>
        <source>Length of a transcript at which it is shortened in any case.</source>
        <translation>對話記錄達到這個長度時，一定進行壓縮。</translation>
    </message>
    <message>
        <source>Whether the user is told of it.</source>
        <translation>是否告知使用者。</translation>
    </message>
    <message>
        <source>Only old versions of OpenClaw know it; newer ones refuse it.</source>
        <translation>只有舊版本的 OpenClaw 認得它；較新版本會拒絕它。</translation>
    </message>
    <message>
        <source>Drops old output of tools from the prompt.</source>
        <translation>從提示中刪除工具的舊輸出。</translation>
    </message>
    <message>
        <source>off, or cache-ttl: once the server&apos;s prompt cache has expired.</source>
        <translation>off，或 cache-ttl：在伺服器的提示快取過期之後。</translation>
    </message>
    <message>
        <source>How long the prompt cache holds, such as 5m.</source>
        <translation>提示快取的有效時間，例如 5m。</translation>
    </message>
    <message>
        <source>Whose output may be dropped.</source>
        <translation>可以刪除哪些工具的輸出。</translation>
    </message>
    <message>
        <source>Only output of these tools is dropped.</source>
        <translation>只刪除這些工具的輸出。</translation>
    </message>
    <message>
        <source>Output of these tools is never dropped.</source>
        <translation>絕不刪除這些工具的輸出。</translation>
    </message>
    <message>
        <source>Replaces very old output by a note.</source>
        <translation>以註記取代很舊的輸出。</translation>
    </message>
    <message>
        <source>Whether very old output is replaced.</source>
        <translation>是否取代很舊的輸出。</translation>
    </message>
    <message>
        <source>The note that takes its place.</source>
        <translation>用來取代的註記。</translation>
    </message>
    <message>
        <source>Regular turns without a message. They call the main model: name a cheap one, or turn them off.</source>
        <translation>沒有訊息時定期執行的回合。會呼叫主要模型：請指定便宜的模型，或將它關閉。</translation>
    </message>
    <message>
        <source>How often, such as 30m; 0m turns it off.</source>
        <translation>執行的間隔，例如 30m；0m 會將它關閉。</translation>
    </message>
    <message>
        <source>Model for these turns; unset: the main one.</source>
        <translation>這些回合使用的模型；未設定：主要模型。</translation>
    </message>
    <message>
        <source>Session these turns belong to.</source>
        <translation>這些回合所屬的工作階段。</translation>
    </message>
    <message>
        <source>Where their answers go.</source>
        <translation>這些回合的回答送往何處。</translation>
    </message>
    <message>
        <source>Whom their answers go to.</source>
        <translation>這些回合的回答送給誰。</translation>
    </message>
    <message>
        <source>Account their answers are sent from.</source>
        <translation>送出這些回答的帳戶。</translation>
    </message>
    <message>
        <source>What the model is told in these turns.</source>
        <translation>在這些回合中給模型的指示。</translation>
    </message>
    <message>
        <source>Agent that runs these turns.</source>
        <translation>執行這些回合的代理程式。</translation>
    </message>
    <message>
        <source>Only between these times.</source>
        <translation>只在這段時間內。</translation>
    </message>
    <message>
        <source>First time of day, such as 08:00.</source>
        <translation>一天中的開始時間，例如 08:00。</translation>
    </message>
    <message>
        <source>Last time of day, such as 23:00.</source>
        <translation>一天中的結束時間，例如 23:00。</translation>
    </message>
    <message>
        <source>Time zone of these times.</source>
        <translation>這段時間的時區。</translation>
    </message>
    <message>
        <source>Whether answers may go to a private chat.</source>
        <translation>回答是否能送到私人聊天。</translation>
    </message>
    <message>
        <source>Seconds for one of these turns.</source>
        <translation>每個這類回合的秒數。</translation>
    </message>
    <message>
        <source>true: without the workspace text; a much shorter prompt.</source>
        <translation>true：不含工作區的文字；提示會短得多。</translation>
    </message>
    <message>
        <source>true: each of these turns begins anew.</source>
        <translation>true：每個這類回合都重新開始。</translation>
    </message>
    <message>
        <source>Limits for agents that agents start.</source>
        <translation>由代理程式啟動之代理程式的限制。</translation>
    </message>
    <message>
        <source>Model for them; unset: that of the agent that starts them.</source>
        <translation>它們使用的模型；未設定：與啟動它們的代理程式相同。</translation>
    </message>
    <message>
        <source>How much agents are told to hand work on.</source>
        <translation>指示代理程式交派工作的積極程度。</translation>
    </message>
    <message>
        <source>Agents that may be started.</source>
        <translation>可以啟動的代理程式。</translation>
    </message>
    <message>
        <source>How many run at the same time.</source>
        <translation>同時執行的數量上限。</translation>
    </message>
    <message>
        <source>Milliseconds for handing a result back.</source>
        <translation>交回結果可用的毫秒數。</translation>
    </message>
    <message>
        <source>How many levels of agents may start each other.</source>
        <translation>代理程式最多可以逐層啟動幾層。</translation>
    </message>
    <message>
        <source>How many one agent may start.</source>
        <translation>一個代理程式最多可以啟動幾個。</translation>
    </message>
    <message>
        <source>Minutes after which a finished one is put away.</source>
        <translation>完成後經過幾分鐘就封存。</translation>
    </message>
    <message>
        <source>Seconds for a run; 0: no limit.</source>
        <translation>一次執行的秒數；0：沒有限制。</translation>
    </message>
    <message>
        <source>How much they think.</source>
        <translation>它們思考的程度。</translation>
    </message>
    <message>
        <source>true: the agent to start must be named.</source>
        <translation>true：必須指定要啟動的代理程式。</translation>
    </message>
    <message>
        <source>Runs an agent&apos;s commands apart from this machine.</source>
        <translation>讓代理程式的指令與這部電腦隔離執行。</translation>
    </message>
    <message>
        <source>off, all sessions but the main one, or all.</source>
        <translation>off、主要工作階段以外的所有工作階段，或全部。</translation>
    </message>
    <message>
        <source>What runs the sandbox; docker unless set.</source>
        <translation>執行沙箱的元件；未設定時為 docker。</translation>
    </message>
    <message>
        <source>What the sandbox sees of the workspace: nothing, to read, or to change.</source>
        <translation>沙箱能存取工作區到什麼程度：不能、可讀取，或可變更。</translation>
    </message>
    <message>
        <source>Which sessions its tools see.</source>
        <translation>它的工具能看到哪些工作階段。</translation>
    </message>
    <message>
        <source>One sandbox per session, per agent, or for all.</source>
        <translation>每個工作階段一個沙箱、每個代理程式一個，或全部共用一個。</translation>
    </message>
    <message>
        <source>Folder that holds the sandboxes&apos; workspaces.</source>
        <translation>存放沙箱工作區的資料夾。</translation>
    </message>
    <message>
        <source>The containers.</source>
        <translation>容器。</translation>
    </message>
    <message>
        <source>A setting of OpenClaw&apos;s sandboxes; Hearth keeps it as it is.</source>
        <translation>OpenClaw 沙箱的設定；Hearth 會保持原樣。</translation>
    </message>
    <message>
        <source>Image of the container.</source>
        <translation>容器的映像檔。</translation>
    </message>
    <message>
        <source>How the names of containers begin.</source>
        <translation>容器名稱的開頭。</translation>
    </message>
    <message>
        <source>User that commands run as.</source>
        <translation>執行指令的使用者。</translation>
    </message>
    <message>
        <source>Profile that limits system calls.</source>
        <translation>限制系統呼叫的設定檔。</translation>
    </message>
    <message>
        <source>AppArmor profile of the container.</source>
        <translation>容器的 AppArmor 設定檔。</translation>
    </message>
    <message>
        <source>none unless set: no network at all. host is refused.</source>
        <translation>未設定時為 none：完全沒有網路。不接受 host。</translation>
    </message>
    <message>
        <source>Graphics cards the container sees.</source>
        <translation>容器能使用的顯示卡。</translation>
    </message>
    <message>
        <source>true: the container cannot change its own files.</source>
        <translation>true：容器不能變更自己的檔案。</translation>
    </message>
    <message>
        <source>true takes away a protection of this machine.</source>
        <translation>true 會取消這部電腦的一項保護。</translation>
    </message>
    <message>
        <source>Folders kept in memory.</source>
        <translation>存放在記憶體中的資料夾。</translation>
    </message>
    <message>
        <source>Rights taken from the container.</source>
        <translation>從容器移除的權限。</translation>
    </message>
    <message>
        <source>Name servers.</source>
        <translation>名稱伺服器。</translation>
    </message>
    <message>
        <source>Further host names with their addresses.</source>
        <translation>其他主機名稱及其位址。</translation>
    </message>
    <message>
        <source>Folders of this machine that the container sees.</source>
        <translation>容器能看到的這部電腦上的資料夾。</translation>
    </message>
    <message>
        <source>Environment variables in the container.</source>
        <translation>容器中的環境變數。</translation>
    </message>
    <message>
        <source>Run once in a new container.</source>
        <translation>在新的容器中執行一次。</translation>
    </message>
    <message>
        <source>Most processes in the container.</source>
        <translation>容器中最多的處理程序數。</translation>
    </message>
    <message>
        <source>Most memory, such as 2g.</source>
        <translation>記憶體上限，例如 2g。</translation>
    </message>
    <message>
        <source>Most memory and swap together.</source>
        <translation>記憶體和交換空間合計的上限。</translation>
    </message>
    <message>
        <source>Processors it may use; fractions count.</source>
        <translation>可以使用的處理器數；可為小數。</translation>
    </message>
    <message>
        <source>Limits of single resources.</source>
        <translation>個別資源的限制。</translation>
    </message>
    <message>
        <source>The model servers OpenClaw may use, and the models they serve.</source>
        <translation>OpenClaw 可以使用的模型伺服器，以及它們提供的模型。</translation>
    </message>
    <message>
        <source>merge: these models beside the built-in catalogues; replace: only these are listed.</source>
        <translation>merge：在內建目錄之外加入這些模型；replace：只列出這些模型。</translation>
    </message>
    <message>
        <source>One entry per model server; its id is the first part of every model reference.</source>
        <translation>每部模型伺服器一個項目；其 ID 是每個模型參照的開頭部分。</translation>
    </message>
    <message>
        <source>Whether OpenClaw fetches its public model list.</source>
        <translation>OpenClaw 是否取得公開的模型清單。</translation>
    </message>
    <message>
        <source>Fetch the list at the start and every six hours; false: this machine does not call out.</source>
        <translation>啟動時和每六小時取得清單；false：這部電腦不對外連線。</translation>
    </message>
    <message>
        <source>Where the list comes from: https, or http on this computer.</source>
        <translation>清單的來源：https，或這部電腦上的 http。</translation>
    </message>
    <message>
        <source>Search for Amazon Bedrock models; only old versions of OpenClaw know it.</source>
        <translation>搜尋 Amazon Bedrock 的模型；只有舊版本的 OpenClaw 認得它。</translation>
    </message>
    <message>
        <source>Address of the server. OpenAI styles end in /v1; Ollama&apos;s own and Anthropic&apos;s style do not.</source>
        <translation>伺服器的位址。OpenAI 風格的位址以 /v1 結尾；Ollama 自己的和 Anthropic 風格的則不是。</translation>
    </message>
    <message>
        <source>Key sent to the server: better a reference than plain text. Local servers take any word.</source>
        <translation>送往伺服器的金鑰：最好用參照，不要直接寫出。本機伺服器接受任何字詞。</translation>
    </message>
    <message>
        <source>The protocol spoken to this server. Set it: without it a missing key is an error even for local servers.</source>
        <translation>與這部伺服器溝通的通訊協定。請務必設定：否則連本機伺服器也會因缺少金鑰而發生錯誤。</translation>
    </message>
    <message>
        <source>The models this server offers. Built-in providers need no list.</source>
        <translation>這部伺服器提供的模型。內建的供應商不需要清單。</translation>
    </message>
    <message>
        <source>Further HTTP headers for every model request to this server.</source>
        <translation>送往這部伺服器的每個模型要求所附加的 HTTP 標頭。</translation>
    </message>
    <message>
        <source>true: send the key as Authorization, whatever the protocol&apos;s own way is.</source>
        <translation>true：不論通訊協定本身的方式為何，都以 Authorization 送出金鑰。</translation>
    </message>
    <message>
        <source>What kind of credential is used: a key, a token, OAuth or AWS.</source>
        <translation>使用哪一種憑證資料：金鑰、權杖、OAuth 或 AWS。</translation>
    </message>
    <message>
        <source>Longest answer in tokens for models that say nothing of their own.</source>
        <translation>模型未自行指定時的回答上限，以 Token 計。</translation>
    </message>
    <message>
        <source>Seconds for a whole request and for silence in it. Be generous: long prompts are silent.</source>
        <translation>整個要求的秒數上限，也是其間沒有回應的上限。請設得寬裕些：處理較長的提示時，會有一段時間沒有回應。</translation>
    </message>
    <message>
        <source>Ollama through the OpenAI style: send the context window along as num_ctx.</source>
        <translation>以 OpenAI 風格使用 Ollama 時：將上下文視窗以 num_ctx 一併送出。</translation>
    </message>
    <message>
        <source>Free settings of the provider, such as preload: false for LM Studio. Not checked.</source>
        <translation>供應商的自由設定，例如 LM Studio 的 preload: false。不檢查內容。</translation>
    </message>
    <message>
        <source>How requests go out: headers, authentication, proxy, TLS.</source>
        <translation>要求如何送出：標頭、驗證、代理伺服器、TLS。</translation>
    </message>
    <message>
        <source>HTTP headers added to each request; values may be references to secrets.</source>
        <translation>加入每個要求的 HTTP 標頭；值可以是指向密鑰的參照。</translation>
    </message>
    <message>
        <source>How a request proves who it is.</source>
        <translation>要求如何證明身分。</translation>
    </message>
    <message>
        <source>The provider&apos;s own way, a bearer token, or a header of your choice.</source>
        <translation>供應商自己的方式、Bearer 權杖，或自訂的標頭。</translation>
    </message>
    <message>
        <source>Bearer token, better as a reference.</source>
        <translation>Bearer 權杖，最好用參照。</translation>
    </message>
    <message>
        <source>Name of the header that carries the secret.</source>
        <translation>帶有密鑰的標頭名稱。</translation>
    </message>
    <message>
        <source>Content of that header, better as a reference.</source>
        <translation>該標頭的內容，最好用參照。</translation>
    </message>
    <message>
        <source>Put before the value, without a space between.</source>
        <translation>放在值的前面，中間沒有空格。</translation>
    </message>
    <message>
        <source>The HTTP proxy that requests to this server take.</source>
        <translation>送往這部伺服器的要求所經過的 HTTP 代理伺服器。</translation>
    </message>
    <message>
        <source>By the environment&apos;s proxy variables, or by the address below.</source>
        <translation>依環境中的代理伺服器變數，或依下面的位址。</translation>
    </message>
    <message>
        <source>Address of the proxy.</source>
        <translation>代理伺服器的位址。</translation>
    </message>
    <message>
        <source>Certificates for the connection to the proxy.</source>
        <translation>連線到代理伺服器所用的憑證。</translation>
    </message>
    <message>
        <source>Certificates for the connection to the server.</source>
        <translation>連線到伺服器所用的憑證。</translation>
    </message>
    <message>
        <source>Certificate authority that is trusted, as PEM text.</source>
        <translation>受信任的憑證授權單位，以 PEM 文字表示。</translation>
    </message>
    <message>
        <source>Client certificate, as PEM text.</source>
        <translation>用戶端憑證，以 PEM 文字表示。</translation>
    </message>
    <message>
        <source>Private key of the client certificate; better as a reference.</source>
        <translation>用戶端憑證的私密金鑰；最好用參照。</translation>
    </message>
    <message>
        <source>Opens the private key; better as a reference.</source>
        <translation>用來解開私密金鑰；最好用參照。</translation>
    </message>
    <message>
        <source>Host name the certificate must be for, when it differs from the address.</source>
        <translation>憑證必須對應的主機名稱（與位址不同時）。</translation>
    </message>
    <message>
        <source>true: take any certificate. Anybody in between can then read along.</source>
        <translation>true：接受任何憑證。如此一來，中間的任何人都能看到內容。</translation>
    </message>
    <message>
        <source>false: do not connect to private addresses although baseUrl names one.</source>
        <translation>false：即使 baseUrl 指定私人位址，也不連線。</translation>
    </message>
    <message>
        <source>Region of the provider&apos;s service, where it has some.</source>
        <translation>供應商服務的地區（若有區分）。</translation>
    </message>
    <message>
        <source>OpenClaw starts the model server itself when a request needs it.</source>
        <translation>要求需要時，由 OpenClaw 自行啟動模型伺服器。</translation>
    </message>
    <message>
        <source>Program to start, as an absolute path.</source>
        <translation>要啟動的程式，以絕對路徑表示。</translation>
    </message>
    <message>
        <source>Arguments of the program, one text each.</source>
        <translation>程式的參數，每個參數一段文字。</translation>
    </message>
    <message>
        <source>Folder the program starts in.</source>
        <translation>程式啟動時所在的資料夾。</translation>
    </message>
    <message>
        <source>Environment variables for the program.</source>
        <translation>程式的環境變數。</translation>
    </message>
    <message>
        <source>Address that answers once the server is ready.</source>
        <translation>伺服器就緒後會回應的位址。</translation>
    </message>
    <message>
        <source>Milliseconds to wait until the server is ready.</source>
        <translation>等待伺服器就緒的毫秒數。</translation>
    </message>
    <message>
        <source>Milliseconds without a request after which the server is stopped; 0: never.</source>
        <translation>多少毫秒沒有要求就停止伺服器；0：永不停止。</translation>
    </message>
    <message>
        <source>Which harness runs turns with this model.</source>
        <translation>由哪個執行框架執行使用這個模型的回合。</translation>
    </message>
    <message>
        <source>openclaw, auto, or the id of a plugin&apos;s harness.</source>
        <translation>openclaw、auto，或外掛程式之執行框架的 ID。</translation>
    </message>
    <message>
        <source>Tokens the model can take in one request, prompt and answer together. Unset: 200,000 is assumed.</source>
        <translation>模型在一個要求中能容納的 Token 數，包含提示和回答。未設定：視為 200,000。</translation>
    </message>
    <message>
        <source>No longer used on providers: set contextTokens on the model.</source>
        <translation>不再用於供應商：請在模型設定 contextTokens。</translation>
    </message>
    <message>
        <source>The model&apos;s name exactly as the server lists it, without the provider&apos;s id.</source>
        <translation>模型的名稱，與伺服器列出的完全相同，不含供應商的 ID。</translation>
    </message>
    <message>
        <source>Name shown in lists.</source>
        <translation>清單中顯示的名稱。</translation>
    </message>
    <message>
        <source>Another address for this model alone.</source>
        <translation>僅用於這個模型的另一個位址。</translation>
    </message>
    <message>
        <source>Another protocol for this model alone.</source>
        <translation>僅用於這個模型的另一種通訊協定。</translation>
    </message>
    <message>
        <source>true: the model thinks first. Changes the request: role developer and a reasoning object.</source>
        <translation>true：模型會先思考。要求會因此改變：使用角色 developer 和 reasoning 物件。</translation>
    </message>
    <message>
        <source>What the model takes: text, and images only when listed here.</source>
        <translation>模型接受的輸入：文字；圖片則要列在這裡才接受。</translation>
    </message>
    <message>
        <source>Price in US dollars per million tokens; 0 for local models.</source>
        <translation>每百萬個 Token 的價格（美元）；本機模型為 0。</translation>
    </message>
    <message>
        <source>US dollars per million tokens of the prompt.</source>
        <translation>提示每百萬個 Token 的美元價格。</translation>
    </message>
    <message>
        <source>US dollars per million tokens of the answer.</source>
        <translation>回答每百萬個 Token 的美元價格。</translation>
    </message>
    <message>
        <source>US dollars per million tokens read from the prompt cache.</source>
        <translation>從提示快取讀取時，每百萬個 Token 的美元價格。</translation>
    </message>
    <message>
        <source>US dollars per million tokens written to the prompt cache.</source>
        <translation>寫入提示快取時，每百萬個 Token 的美元價格。</translation>
    </message>
    <message>
        <source>Other prices for longer prompts.</source>
        <translation>較長提示的其他價格。</translation>
    </message>
    <message>
        <source>Lengths of prompt in tokens that this price is for.</source>
        <translation>這個價格適用的提示長度，以 Token 計。</translation>
    </message>
    <message>
        <source>Tokens of the window that OpenClaw uses at the most.</source>
        <translation>OpenClaw 最多使用視窗中的多少 Token。</translation>
    </message>
    <message>
        <source>Longest answer in tokens. Must stay well below contextWindow. Unset: 8,192.</source>
        <translation>回答上限，以 Token 計。必須遠小於 contextWindow。未設定：8,192。</translation>
    </message>
    <message>
        <source>HTTP headers for this model alone; plain texts only.</source>
        <translation>僅用於這個模型的 HTTP 標頭；只能是純文字。</translation>
    </message>
    <message>
        <source>What this server does differently. For servers of your own only.</source>
        <translation>這部伺服器不同的行為。僅用於您自己的伺服器。</translation>
    </message>
    <message>
        <source>Free settings sent along with requests to this model. Not checked.</source>
        <translation>隨要求送往這個模型的自由設定。不檢查內容。</translation>
    </message>
    <message>
        <source>What each thinking level is called on the wire; null: not offered.</source>
        <translation>送出要求時各思考程度的名稱；null：不提供。</translation>
    </message>
    <message>
        <source>What the server calls this level; null: not offered.</source>
        <translation>伺服器對這個程度的稱呼；null：不提供。</translation>
    </message>
    <message>
        <source>Limits of what is sent as images.</source>
        <translation>送出圖片的限制。</translation>
    </message>
    <message>
        <source>Limits of images for this model.</source>
        <translation>這個模型的圖片限制。</translation>
    </message>
    <message>
        <source>Largest image in bytes.</source>
        <translation>圖片的大小上限，以位元組計。</translation>
    </message>
    <message>
        <source>Largest image in pixels, width times height.</source>
        <translation>圖片的像素上限，寬乘以高。</translation>
    </message>
    <message>
        <source>Longest side in pixels.</source>
        <translation>最長邊的像素數。</translation>
    </message>
    <message>
        <source>Side in pixels that images are scaled to.</source>
        <translation>圖片縮放後邊長的像素數。</translation>
    </message>
    <message>
        <source>How the tokens of an image are counted.</source>
        <translation>圖片的 Token 如何計算。</translation>
    </message>
    <message>
        <source>Mark that OpenClaw sets itself; leave it alone.</source>
        <translation>OpenClaw 自行設定的標記；請勿更動。</translation>
    </message>
    <message>
        <source>false: the role system instead of developer. Many local servers need that.</source>
        <translation>false：使用角色 system，而不是 developer。許多本機伺服器需要這樣設定。</translation>
    </message>
    <message>
        <source>false: no tools are sent and the prompt is much shorter.</source>
        <translation>false：不送出工具，提示會短得多。</translation>
    </message>
    <message>
        <source>true: messages are plain texts instead of lists of parts.</source>
        <translation>true：訊息是純文字，而不是分段的清單。</translation>
    </message>
    <message>
        <source>true: only role and content in messages.</source>
        <translation>true：訊息中只有 role 和 content。</translation>
    </message>
    <message>
        <source>What the server calls the limit of an answer: max_tokens or max_completion_tokens.</source>
        <translation>伺服器對回答上限的稱呼：max_tokens 或 max_completion_tokens。</translation>
    </message>
    <message>
        <source>false: do not ask for token counts in streams.</source>
        <translation>false：不在串流中要求 Token 數。</translation>
    </message>
    <message>
        <source>true: the server understands reasoning_effort.</source>
        <translation>true：伺服器認得 reasoning_effort。</translation>
    </message>
    <message>
        <source>The efforts that the server takes.</source>
        <translation>伺服器接受的推論強度。</translation>
    </message>
    <message>
        <source>What each effort is called on the wire.</source>
        <translation>送出要求時各推論強度的名稱。</translation>
    </message>
    <message>
        <source>In whose style thinking is switched on.</source>
        <translation>以誰的方式開啟思考。</translation>
    </message>
    <message>
        <source>true: the field store may be sent.</source>
        <translation>true：可以送出欄位 store。</translation>
    </message>
    <message>
        <source>true: the field prompt_cache_key may be sent.</source>
        <translation>true：可以送出欄位 prompt_cache_key。</translation>
    </message>
    <message>
        <source>true: the server goes on from an earlier response by its id.</source>
        <translation>true：伺服器能依 ID 接續先前的回應。</translation>
    </message>
    <message>
        <source>true: the field temperature may be sent.</source>
        <translation>true：可以送出欄位 temperature。</translation>
    </message>
    <message>
        <source>true: the field instructions may be sent.</source>
        <translation>true：可以送出欄位 instructions。</translation>
    </message>
    <message>
        <source>true: tools may be sent with strict.</source>
        <translation>true：送出工具時可以加上 strict。</translation>
    </message>
    <message>
        <source>true: answers may be bound to a JSON schema.</source>
        <translation>true：可以要求回答符合 JSON Schema。</translation>
    </message>
    <message>
        <source>true: long retention of the prompt cache may be asked for.</source>
        <translation>true：可以要求長時間保留提示快取。</translation>
    </message>
    <message>
        <source>true: arguments of tools may be streamed as they come.</source>
        <translation>true：工具的參數可以即時串流。</translation>
    </message>
    <message>
        <source>true: a tool&apos;s result must carry the tool&apos;s name.</source>
        <translation>true：工具的結果必須帶有工具的名稱。</translation>
    </message>
    <message>
        <source>true: an assistant message must follow a tool&apos;s result.</source>
        <translation>true：工具的結果之後必須接著助理訊息。</translation>
    </message>
    <message>
        <source>true: earlier thinking is sent back as text.</source>
        <translation>true：先前的思考內容以文字送回。</translation>
    </message>
    <message>
        <source>true: assistant messages must carry reasoning_content.</source>
        <translation>true：助理訊息必須帶有 reasoning_content。</translation>
    </message>
    <message>
        <source>true: tools in the mixed form of OpenAI and Anthropic.</source>
        <translation>true：工具採用 OpenAI 和 Anthropic 的混合格式。</translation>
    </message>
    <message>
        <source>true: tool calls are streamed in Z.AI&apos;s way.</source>
        <translation>true：工具呼叫以 Z.AI 的方式串流。</translation>
    </message>
    <message>
        <source>true: send headers that stay the same for a session, so that a server keeps its cache.</source>
        <translation>true：送出在同一工作階段中不變的標頭，讓伺服器保留快取。</translation>
    </message>
    <message>
        <source>true: send the session&apos;s id as a header.</source>
        <translation>true：以標頭送出工作階段的 ID。</translation>
    </message>
    <message>
        <source>How well the model does in code mode.</source>
        <translation>模型在程式碼模式中的表現。</translation>
    </message>
    <message>
        <source>How arguments of tool calls are encoded.</source>
        <translation>工具呼叫的參數如何編碼。</translation>
    </message>
    <message>
        <source>In whose style parts of the prompt are marked for the cache.</source>
        <translation>以誰的方式標記提示中要快取的部分。</translation>
    </message>
    <message>
        <source>Cleans tool schemas for servers that turn them into grammars: llamacpp, gemini.</source>
        <translation>為會將工具結構描述轉成文法的伺服器清理結構描述：llamacpp、gemini。</translation>
    </message>
    <message>
        <source>Kinds of reasoning that may be shown.</source>
        <translation>可以顯示的推論種類。</translation>
    </message>
    <message>
        <source>Words of JSON schema to leave out of tool schemas.</source>
        <translation>工具結構描述中要略去的 JSON Schema 關鍵字。</translation>
    </message>
    <message>
        <source>To which of its upstreams OpenRouter may pass requests.</source>
        <translation>OpenRouter 可以將要求轉送給哪些上游供應商。</translation>
    </message>
    <message>
        <source>false: only the upstreams that are named.</source>
        <translation>false：只使用所列的上游供應商。</translation>
    </message>
    <message>
        <source>true: only upstreams that know all parameters sent.</source>
        <translation>true：只使用認得所有送出參數的上游供應商。</translation>
    </message>
    <message>
        <source>true: only upstreams that keep no data.</source>
        <translation>true：只使用不保留資料的上游供應商。</translation>
    </message>
    <message>
        <source>true: only models whose answers may be used for training.</source>
        <translation>true：只使用回答可用於訓練的模型。</translation>
    </message>
    <message>
        <source>deny: only upstreams that do not learn from what you send.</source>
        <translation>deny：只使用不會拿您送出的內容來訓練的上游供應商。</translation>
    </message>
    <message>
        <source>Upstreams in the order they are tried.</source>
        <translation>依嘗試順序列出的上游供應商。</translation>
    </message>
    <message>
        <source>Only these upstreams.</source>
        <translation>只使用這些上游供應商。</translation>
    </message>
    <message>
        <source>Never these upstreams.</source>
        <translation>絕不使用這些上游供應商。</translation>
    </message>
    <message>
        <source>Only upstreams that serve these quantisations.</source>
        <translation>只使用提供這些量化方式的上游供應商。</translation>
    </message>
    <message>
        <source>What comes first: price, throughput or latency.</source>
        <translation>以何者優先：價格、處理量或延遲。</translation>
    </message>
    <message>
        <source>Most that a request may cost, by kind of token.</source>
        <translation>一個要求的費用上限，依 Token 種類計。</translation>
    </message>
    <message>
        <source>Tokens per second that an upstream should reach.</source>
        <translation>上游供應商應達到的每秒 Token 數。</translation>
    </message>
    <message>
        <source>Seconds to the first token that an upstream should keep.</source>
        <translation>上游供應商應在幾秒內給出首個 Token。</translation>
    </message>
    <message>
        <source>To which of its upstreams Vercel&apos;s gateway may pass requests.</source>
        <translation>Vercel 的閘道可以將要求轉送給哪些上游供應商。</translation>
    </message>
    <message>
        <source>Address of a schema for other editors; OpenClaw does not read it.</source>
        <translation>供其他編輯器使用的結構描述位址；OpenClaw 不會讀取它。</translation>
    </message>
    <message>
        <source>A section of OpenClaw&apos;s own; Hearth keeps it as it is.</source>
        <translation>OpenClaw 自己的區段；Hearth 會保持原樣。</translation>
    </message>
    <message>
        <source>Which agent answers in which chat.</source>
        <translation>哪個代理程式在哪個聊天中回答。</translation>
    </message>
    <message>
        <source>Chats in which several agents answer.</source>
        <translation>有多個代理程式回答的聊天。</translation>
    </message>
    <message>
        <source>The browser that agents may use.</source>
        <translation>代理程式可以使用的瀏覽器。</translation>
    </message>
    <message>
        <source>The chat services OpenClaw is reached by.</source>
        <translation>可用來連到 OpenClaw 的聊天服務。</translation>
    </message>
    <message>
        <source>Runs at fixed times.</source>
        <translation>在固定時間執行的工作。</translation>
    </message>
    <message>
        <source>How OpenClaw&apos;s parts find each other in the network.</source>
        <translation>OpenClaw 的各個部分如何在網路中找到彼此。</translation>
    </message>
    <message>
        <source>What is run when something happens.</source>
        <translation>事件發生時執行的內容。</translation>
    </message>
    <message>
        <source>What is written to the log.</source>
        <translation>寫入記錄檔的內容。</translation>
    </message>
    <message>
        <source>Servers that offer further tools.</source>
        <translation>提供更多工具的伺服器。</translation>
    </message>
    <message>
        <source>Plugins, and their settings.</source>
        <translation>外掛程式及其設定。</translation>
    </message>
    <message>
        <source>The proxy that OpenClaw&apos;s own connections take.</source>
        <translation>OpenClaw 自己的連線所經過的代理伺服器。</translation>
    </message>
    <message>
        <source>What OpenClaw&apos;s security audit looks at.</source>
        <translation>OpenClaw 的安全性稽核所檢查的項目。</translation>
    </message>
    <message>
        <source>Skills that are installed.</source>
        <translation>已安裝的技能。</translation>
    </message>
    <message>
        <source>What OpenClaw reports of itself.</source>
        <translation>OpenClaw 回報的自身資訊。</translation>
    </message>
    <message>
        <source>Which tools agents may use. Fewer make a shorter prompt, which helps local models.</source>
        <translation>代理程式可以使用的工具。工具愈少，提示愈短，對本機模型愈有利。</translation>
    </message>
    <message>
        <source>How OpenClaw updates itself.</source>
        <translation>OpenClaw 如何更新自己。</translation>
    </message>
    <message>
        <source>Notes of OpenClaw about this file; leave them alone.</source>
        <translation>OpenClaw 對這個檔案的註記；請勿更動。</translation>
    </message>
    <message>
        <source>The OpenClaw that wrote this file last. Hearth judges the file by its rules.</source>
        <translation>最後寫入這個檔案的 OpenClaw 版本。Hearth 依該版本的規則檢查檔案。</translation>
    </message>
    <message>
        <source>Which changes of older files are done; OpenClaw sets it.</source>
        <translation>舊檔案已完成的變更；由 OpenClaw 設定。</translation>
    </message>
    <message>
        <source>When OpenClaw wrote this file last; newer versions refuse it.</source>
        <translation>OpenClaw 最後寫入這個檔案的時間；較新版本會拒絕它。</translation>
    </message>
    <message>
        <source>Environment variables for OpenClaw.</source>
        <translation>OpenClaw 的環境變數。</translation>
    </message>
    <message>
        <source>Variables that are set unless the environment has them. Keys are safer elsewhere.</source>
        <translation>環境中沒有時才設定的變數。金鑰放在別處較安全。</translation>
    </message>
    <message>
        <source>Takes variables from your login shell.</source>
        <translation>從您的登入殼層 取得變數。</translation>
    </message>
    <message>
        <source>Whether the login shell is asked.</source>
        <translation>是否詢問登入殼層。</translation>
    </message>
    <message>
        <source>Milliseconds the shell may take.</source>
        <translation>殼層可用的毫秒數。</translation>
    </message>
    <message>
        <source>Which accounts and keys providers are used with.</source>
        <translation>使用供應商時採用的帳戶和金鑰。</translation>
    </message>
    <message>
        <source>Accounts by name. The keys themselves are kept elsewhere.</source>
        <translation>依名稱列出的帳戶。金鑰本身存放在別處。</translation>
    </message>
    <message>
        <source>Provider that the account is for.</source>
        <translation>帳戶所屬的供應商。</translation>
    </message>
    <message>
        <source>How the account proves who it is.</source>
        <translation>帳戶如何證明身分。</translation>
    </message>
    <message>
        <source>Address the account is known by.</source>
        <translation>帳戶所用的電子郵件地址。</translation>
    </message>
    <message>
        <source>Name shown for the account.</source>
        <translation>帳戶顯示的名稱。</translation>
    </message>
    <message>
        <source>Accounts of a provider in the order they are tried.</source>
        <translation>供應商的帳戶，依嘗試順序列出。</translation>
    </message>
    <message>
        <source>Pauses after failures; only old versions of OpenClaw know it.</source>
        <translation>失敗後的暫停；只有舊版本的 OpenClaw 認得它。</translation>
    </message>
    <message>
        <source>OpenClaw&apos;s own server, which its apps and chats talk to.</source>
        <translation>OpenClaw 自己的伺服器，其應用程式和聊天都與它溝通。</translation>
    </message>
    <message>
        <source>local: it runs here; remote: elsewhere. Without it the gateway does not start.</source>
        <translation>local：在這裡執行；remote：在別處執行。沒有它，閘道不會啟動。</translation>
    </message>
    <message>
        <source>Who can reach it: this computer, the local network, the tailnet, or an address of your choice.</source>
        <translation>誰能連到它：這部電腦、區域網路、tailnet，或自訂的位址。</translation>
    </message>
    <message>
        <source>Port it listens on; 18789 unless set. A change restarts it.</source>
        <translation>接聽的連接埠；未設定時為 18789。變更後會重新啟動。</translation>
    </message>
    <message>
        <source>How clients prove who they are.</source>
        <translation>用戶端如何證明身分。</translation>
    </message>
    <message>
        <source>none, a token, a password, or what a proxy in front says.</source>
        <translation>none、權杖、密碼，或由前端代理伺服器確認身分。</translation>
    </message>
    <message>
        <source>Token that clients send; better as a reference.</source>
        <translation>用戶端必須送出的權杖；最好用參照。</translation>
    </message>
    <message>
        <source>Password that clients send; better as a reference.</source>
        <translation>用戶端必須送出的密碼；最好用參照。</translation>
    </message>
    <message>
        <source>Whether users of the tailnet need nothing more.</source>
        <translation>tailnet 的使用者是否無須其他驗證。</translation>
    </message>
    <message>
        <source>A setting of OpenClaw&apos;s gateway; Hearth keeps it as it is.</source>
        <translation>OpenClaw 閘道的設定；Hearth 會保持原樣。</translation>
    </message>
    <message>
        <source>What happens when this file changes.</source>
        <translation>這個檔案變更時的處理方式。</translation>
    </message>
    <message>
        <source>hybrid: take changes over at once, restart where needed; off: only at the next start.</source>
        <translation>hybrid：立即採用變更，必要時重新啟動；off：下次啟動才採用。</translation>
    </message>
    <message>
        <source>Address to listen at when bind is custom.</source>
        <translation>bind 為 custom 時接聽的位址。</translation>
    </message>
    <message>
        <source>Address that browsers reach it by.</source>
        <translation>瀏覽器連到它所用的位址。</translation>
    </message>
    <message>
        <source>Proxies whose word about the client is believed.</source>
        <translation>信任哪些代理伺服器所提供的用戶端資訊。</translation>
    </message>
    <message>
        <source>Whether X-Real-IP of a proxy is believed.</source>
        <translation>是否信任代理伺服器的 X-Real-IP。</translation>
    </message>
    <message>
        <source>Certificates of the gateway.</source>
        <translation>閘道的憑證。</translation>
    </message>
    <message>
        <source>The gateway elsewhere.</source>
        <translation>位於別處的閘道。</translation>
    </message>
    <message>
        <source>How it is offered in the tailnet.</source>
        <translation>如何在 tailnet 中提供服務。</translation>
    </message>
    <message>
        <source>Its page in the browser.</source>
        <translation>它在瀏覽器中的頁面。</translation>
    </message>
    <message>
        <source>Its HTTP endpoints.</source>
        <translation>它的 HTTP 端點。</translation>
    </message>
    <message>
        <source>Where keys come from, so that none stands in this file.</source>
        <translation>金鑰的來源，讓金鑰不必寫在這個檔案裡。</translation>
    </message>
    <message>
        <source>Puts keys into requests only as they leave.</source>
        <translation>直到要求送出時才放入金鑰。</translation>
    </message>
    <message>
        <source>Whether it is used. A change restarts the gateway.</source>
        <translation>是否使用它。變更後會重新啟動閘道。</translation>
    </message>
    <message>
        <source>Hosts that may get keys.</source>
        <translation>可以取得金鑰的主機。</translation>
    </message>
    <message>
        <source>Hosts that are reached without it.</source>
        <translation>不經過它就能連到的主機。</translation>
    </message>
    <message>
        <source>Sources of secrets by name: variables, files, programs.</source>
        <translation>依名稱列出的密鑰來源：變數、檔案、程式。</translation>
    </message>
    <message>
        <source>Kind of source: environment variables, a file, a program, or OpenClaw&apos;s store.</source>
        <translation>來源的種類：環境變數、檔案、程式，或 OpenClaw 的儲存區。</translation>
    </message>
    <message>
        <source>Only these variables may be asked for.</source>
        <translation>只能要求這些變數。</translation>
    </message>
    <message>
        <source>The file; private, and your own.</source>
        <translation>該檔案；必須是您自己的，而且只有您能存取。</translation>
    </message>
    <message>
        <source>json: a file with many values; singleValue: the whole file is one.</source>
        <translation>json：含有許多值的檔案；singleValue：整個檔案就是一個值。</translation>
    </message>
    <message>
        <source>Milliseconds for an answer; 5,000 unless set. A keychain prompt needs more.</source>
        <translation>等待回應的毫秒數；未設定時為 5,000。若鑰匙圈會詢問，就需要更久。</translation>
    </message>
    <message>
        <source>Largest file in bytes.</source>
        <translation>檔案的大小上限，以位元組計。</translation>
    </message>
    <message>
        <source>Program that answers, as an absolute path: your own file, no link, writable by you alone.</source>
        <translation>負責回應的程式，以絕對路徑表示：必須是您自己的檔案，不是連結，而且只有您能寫入。</translation>
    </message>
    <message>
        <source>Milliseconds until the first output.</source>
        <translation>等待第一次輸出的毫秒數。</translation>
    </message>
    <message>
        <source>Longest answer in bytes.</source>
        <translation>回應的長度上限，以位元組計。</translation>
    </message>
    <message>
        <source>false: plain text counts as the value when one is asked for.</source>
        <translation>false：只要求一個值時，純文字就當成該值。</translation>
    </message>
    <message>
        <source>Environment variables for the program; it gets no others.</source>
        <translation>程式的環境變數；不會得到其他變數。</translation>
    </message>
    <message>
        <source>Variables that are passed on to the program, such as HOME.</source>
        <translation>傳給程式的變數，例如 HOME。</translation>
    </message>
    <message>
        <source>The program must lie in one of these folders.</source>
        <translation>程式必須位於這些資料夾之一。</translation>
    </message>
    <message>
        <source>A plugin that answers instead of a program.</source>
        <translation>代替程式回應的外掛程式。</translation>
    </message>
    <message>
        <source>The plugin.</source>
        <translation>該外掛程式。</translation>
    </message>
    <message>
        <source>Which of its sources.</source>
        <translation>使用它的哪個來源。</translation>
    </message>
    <message>
        <source>Which provider is meant when a reference names none.</source>
        <translation>參照未指明提供者時採用哪一個。</translation>
    </message>
    <message>
        <source>Provider for references of this source.</source>
        <translation>這種來源的參照所用的提供者。</translation>
    </message>
    <message>
        <source>Where the secret comes from: a variable, a file, a program, or OpenClaw&apos;s store.</source>
        <translation>密鑰的來源：變數、檔案、程式，或 OpenClaw 的儲存區。</translation>
    </message>
    <message>
        <source>Name of the source under secrets.providers; default for variables.</source>
        <translation>secrets.providers 之下的來源名稱；變數用 default。</translation>
    </message>
    <message>
        <source>Which secret: name of the variable, pointer into the file, or the program&apos;s id for it.</source>
        <translation>哪一個密鑰：變數的名稱、指向檔案內容的指標，或程式所用的 ID。</translation>
    </message>
    <message>
        <source>Form of this file; 1.</source>
        <translation>這個檔案的格式版本；1。</translation>
    </message>
    <message>
        <source>Hearth&apos;s own endpoint on this computer, for your programs.</source>
        <translation>Hearth 在這部電腦上的端點，供您的程式使用。</translation>
    </message>
    <message>
        <source>Address to listen at: 127.0.0.1 or ::1. Other machines cannot reach these.</source>
        <translation>接聽的位址：127.0.0.1 或 ::1。其他電腦連不到這些位址。</translation>
    </message>
    <message>
        <source>Port to listen on; 11222 unless set.</source>
        <translation>接聽的連接埠；未設定時為 11222。</translation>
    </message>
    <message>
        <source>false: every program on this computer may call without a token.</source>
        <translation>false：這部電腦上的每個程式都能不用權杖呼叫。</translation>
    </message>
    <message>
        <source>Token that clients send, as a reference. Unset: Hearth makes one and keeps it safe.</source>
        <translation>用戶端傳送的權杖，以參照方式填寫。未設定時，Hearth 會自行建立並妥善保存。</translation>
    </message>
    <message>
        <source>Further host names that clients may use, such as host.docker.internal.</source>
        <translation>用戶端可以使用的其他主機名稱，例如 host.docker.internal。</translation>
    </message>
    <message>
        <source>Web pages that may call, by origin. None unless listed.</source>
        <translation>可以呼叫的網頁，依來源列出。未列出的都不行。</translation>
    </message>
    <message>
        <source>Milliseconds an answer&apos;s head waits for the model, so that errors can still be told.</source>
        <translation>回應的標頭等待模型的毫秒數，好讓發生錯誤時仍能告知。</translation>
    </message>
    <message>
        <source>Milliseconds between signs of life in a silent stream.</source>
        <translation>串流沒有內容時，每隔多少毫秒送出一次訊號以保持連線。</translation>
    </message>
    <message>
        <source>How often servers are asked how they are. Asking never loads a model.</source>
        <translation>查詢伺服器狀態的頻率。查詢絕不會載入模型。</translation>
    </message>
    <message>
        <source>Milliseconds between two questions while the window is seen.</source>
        <translation>視窗開啟時，兩次查詢之間的毫秒數。</translation>
    </message>
    <message>
        <source>Milliseconds between two questions while it is hidden.</source>
        <translation>視窗隱藏時，兩次查詢之間的毫秒數。</translation>
    </message>
    <message>
        <source>Named ways to a model. The route auto takes the place of the config&apos;s own chain.</source>
        <translation>通往模型的具名路由。路由 auto 會取代設定檔本身的嘗試順序。</translation>
    </message>
    <message>
        <source>What routing may do.</source>
        <translation>路由可以怎麼做。</translation>
    </message>
    <message>
        <source>Milliseconds to wait for the first byte of an answer, loading included.</source>
        <translation>等待回答第一個位元組的毫秒數，包含載入時間。</translation>
    </message>
    <message>
        <source>Longest pause inside an answer, in milliseconds.</source>
        <translation>回答中途停頓的上限，以毫秒計。</translation>
    </message>
    <message>
        <source>Where requests may go: this computer, the local network, hosted providers.</source>
        <translation>要求可以送往何處：這部電腦、區域網路、託管供應商。</translation>
    </message>
    <message>
        <source>Recommended local</source>
        <translation>推薦：本機模型</translation>
    </message>
    <message>
        <source>Hosted first, local fallback</source>
        <translation>託管優先，本機備用</translation>
    </message>
    <message>
        <source>Local first, hosted safety net</source>
        <translation>本機優先，託管備援</translation>
    </message>
    <message>
        <source>Another OpenAI-style server</source>
        <translation>其他 OpenAI 風格的伺服器</translation>
    </message>
    <message>
        <source>Hosted in a region (OpenRouter)</source>
        <translation>指定地區的託管（OpenRouter）</translation>
    </message>
    <message>
        <source>A large model in LM Studio answers, over the Responses API. Nothing leaves the house by itself; a hosted model can be chosen by hand.</source>
        <translation>由 LM Studio 裡的大型模型透過 Responses API 回答。任何內容都不會自行離開您的網路；您可以手動選用託管模型。</translation>
    </message>
    <message>
        <source>A hosted model answers. When it cannot, the local one does, then another hosted one.</source>
        <translation>由託管模型回答。它無法回答時改由本機模型回答，再來是另一個託管模型。</translation>
    </message>
    <message>
        <source>The local model answers. When its server is down, hosted ones do: then the conversation leaves the house.</source>
        <translation>由本機模型回答。它的伺服器斷線時改由託管模型回答：這時對話會離開您的網路。</translation>
    </message>
    <message>
        <source>vLLM, LiteLLM, llama.cpp or any server that speaks as OpenAI does. It is added beside what is there; it answers by itself only where no model has been chosen yet.</source>
        <translation>vLLM、LiteLLM、llama.cpp，或任何採用 OpenAI 風格的伺服器。它會加入現有項目之中；只有尚未選擇任何模型時，才會自動由它回答。</translation>
    </message>
    <message>
        <source>An open model, run by hosts of your choice: requests go to these by way of OpenRouter, and to no others. A middle way where a machine of your own is not enough.</source>
        <translation>由您指定的主機執行的開放模型：要求經由 OpenRouter 送往這些主機，不會送往其他主機。自己的電腦不夠用時的折衷辦法。</translation>
    </message>
    <message>
        <source>Name of the provider</source>
        <translation>供應商的名稱</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>伺服器的位址</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Variable with the key</source>
        <translation>存放金鑰的變數</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>模型的名稱</translation>
    </message>
    <message>
        <source>Alias</source>
        <extracomment>A short name of a model, for chats.</extracomment>
        <translation>別名</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文視窗</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答上限</translation>
    </message>
    <message>
        <source>Hosted model</source>
        <translation>託管模型</translation>
    </message>
    <message>
        <source>Second hosted model</source>
        <translation>第二個託管模型</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>What references begin with, for example lmstudio, vllm or local.</source>
        <translation>參照的開頭部分，例如 lmstudio、vllm 或 local。</translation>
    </message>
    <message>
        <source>With the port and /v1, for example http://127.0.0.1:1234/v1.</source>
        <translation>包含連接埠和 /v1，例如 http://127.0.0.1:1234/v1。</translation>
    </message>
    <message>
        <source>openai-responses keeps thinking apart from the answer; openai-completions is what every server speaks.</source>
        <translation>openai-responses 會將思考與回答分開；openai-completions 則是每部伺服器都支援的。</translation>
    </message>
    <message>
        <source>Name of the environment variable that holds the key of the server. The key itself never stands in the file. Servers at home need none.</source>
        <translation>存放伺服器金鑰的環境變數名稱。金鑰本身絕不會寫在檔案裡。家中的伺服器不需要。</translation>
    </message>
    <message>
        <source>In tokens: what the server has loaded. OpenClaw&apos;s first message takes about 16,000.</source>
        <translation>以 Token 計：伺服器實際載入的大小。OpenClaw 的第一則訊息約需 16,000 個。</translation>
    </message>
    <message>
        <source>In tokens. It is part of the context window.</source>
        <translation>以 Token 計。包含在上下文視窗之內。</translation>
    </message>
    <message>
        <source>The id under which the server lists it.</source>
        <translation>伺服器列出它時所用的 ID。</translation>
    </message>
    <message>
        <source>As lists show it.</source>
        <translation>清單中顯示的名稱。</translation>
    </message>
    <message>
        <source>A short name for /model in chats. Without one it is made of the name.</source>
        <translation>在聊天中用於 /model 的簡短名稱。省略時依模型的名稱產生。</translation>
    </message>
    <message>
        <source>Provider and model, for example anthropic/claude-sonnet-4-5. Its key is read from the environment.</source>
        <translation>供應商和模型，例如 anthropic/claude-sonnet-4-5。金鑰會從環境變數讀取。</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s names of hosts, with commas between. Where each runs the model is told on its page at openrouter.ai.</source>
        <translation>OpenRouter 的主機名稱，以逗號分隔。各主機在何處執行模型，可在 openrouter.ai 上該主機的頁面查看。</translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <translation>這裡必須填寫內容。</translation>
    </message>
    <message>
        <source>This is no address. It begins with http:// or https://, then come the host and the port.</source>
        <translation>這不是位址。位址以 http:// 或 https:// 開頭，後面接著主機和連接埠。</translation>
    </message>
    <message>
        <source>An address with a password would put it into the file. Name a variable with the key instead.</source>
        <translation>含有密碼的位址會將密碼寫入檔案。請改為指定存放金鑰的變數。</translation>
    </message>
    <message>
        <source>Small letters, digits, dots, dashes and underscores, beginning with a letter or digit.</source>
        <translation>小寫字母、數字、點、連字號和底線，以字母或數字開頭。</translation>
    </message>
    <message>
        <source>Either openai-responses or openai-completions.</source>
        <translation>openai-responses 或 openai-completions。</translation>
    </message>
    <message>
        <source>The name of a variable has capitals, digits and underscores, for example VLLM_API_KEY.</source>
        <translation>變數名稱由大寫字母、數字和底線組成，例如 VLLM_API_KEY。</translation>
    </message>
    <message>
        <source>This looks like a key. Put the name of the variable that holds it, for example VLLM_API_KEY: keys do not belong in the file.</source>
        <translation>這看起來像是金鑰。請輸入存放金鑰的變數名稱，例如 VLLM_API_KEY：金鑰不應寫在檔案裡。</translation>
    </message>
    <message>
        <source>A whole number of tokens, above 0.</source>
        <translation>Token 的整數數量，大於 0。</translation>
    </message>
    <message>
        <source>OpenClaw&apos;s first message would leave hardly any room for an answer. %1 is the least that works.</source>
        <extracomment>%1 is a number of tokens.</extracomment>
        <translation>OpenClaw 的第一則訊息幾乎不會留下回答的空間。至少需要 %1 個 Token。</translation>
    </message>
    <message>
        <source>The answer is part of the context window, so this has to be less.</source>
        <translation>回答包含在上下文視窗之內，因此這個值必須較小。</translation>
    </message>
    <message>
        <source>A provider, a slash and a model, for example anthropic/claude-sonnet-4-5.</source>
        <translation>供應商、斜線和模型，例如 anthropic/claude-sonnet-4-5。</translation>
    </message>
    <message>
        <source>OpenClaw does not know the provider %1 by itself, and the config has none of that name.</source>
        <extracomment>%1 is the id of a provider.</extracomment>
        <translation>OpenClaw 本身不認得供應商 %1，設定檔裡也沒有這個名稱。</translation>
    </message>
    <message>
        <source>This one is not hosted elsewhere.</source>
        <translation>這個模型不是在別處託管的。</translation>
    </message>
    <message>
        <source>This is the first hosted model once more.</source>
        <translation>這與第一個託管模型相同。</translation>
    </message>
    <message>
        <source>%1 is no name of a host. They look like deepinfra or google-vertex/us-east5.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>%1 不是主機名稱。主機名稱看起來像 deepinfra 或 google-vertex/us-east5。</translation>
    </message>
    <message>
        <source>%1: what stands there → %2</source>
        <extracomment>%1 is a path in the config. What stands there is a key and is not shown. %2 is the new value.</extracomment>
        <translation>%1：現有內容 → %2</translation>
    </message>
    <message>
        <source>provider/model, like ollama/qwen3</source>
        <translation>「供應商/模型」，例如 ollama/qwen3</translation>
    </message>
    <message>
        <source>a date and time with its zone, like 2026-11-22T08:00:00Z</source>
        <translation>含時區的日期和時間，例如 2026-11-22T08:00:00Z</translation>
    </message>
    <message>
        <source>Config and servers agree.</source>
        <translation>設定檔與伺服器一致。</translation>
    </message>
    <message>
        <source>%1: the config promises a window of %2 tokens, but %3 are loaded</source>
        <extracomment>%1 is a model, %2 and %3 are tokens.</extracomment>
        <translation>%1：設定檔宣告的上下文視窗為 %2 個 Token，但只載入了 %3 個</translation>
    </message>
    <message>
        <source>%1: the config promises a window of %2 tokens, but the model takes no more than %3</source>
        <extracomment>%1 is a model, %2 and %3 are tokens.</extracomment>
        <translation>%1：設定檔宣告的上下文視窗為 %2 個 Token，但模型最多只支援 %3 個</translation>
    </message>
    <message>
        <source>%1: the config uses a window of %2 tokens, %3 are loaded</source>
        <extracomment>%1 is a model, %2 and %3 are tokens.</extracomment>
        <translation>%1：設定檔只使用 %2 個 Token 的上下文視窗，實際載入了 %3 個</translation>
    </message>
    <message>
        <source>%1: answers of up to %2 tokens are asked for, but no more than %3 are possible</source>
        <extracomment>%1 is a model, %2 and %3 are tokens.</extracomment>
        <translation>%1：要求的回答上限為 %2 個 Token，但最多只能有 %3 個</translation>
    </message>
    <message>
        <source>%1: the server does not list this model</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>%1：伺服器沒有列出這個模型</translation>
    </message>
    <message>
        <source>%1: the server calls this model %2</source>
        <extracomment>%1 is a model, %2 the name that the server lists.</extracomment>
        <translation>%1：伺服器將這個模型稱為 %2</translation>
    </message>
    <message>
        <source>%1: the server does not speak %2</source>
        <extracomment>%1 is a provider or model, %2 a protocol: openai-responses.</extracomment>
        <translation>%1：伺服器不支援 %2</translation>
    </message>
    <message>
        <source>%1: the server answers at %2</source>
        <extracomment>%1 is a provider, %2 an address.</extracomment>
        <translation>%1：伺服器的實際位址是 %2</translation>
    </message>
    <message>
        <source>%1: a key is needed, and none is known</source>
        <extracomment>%1 is a provider.</extracomment>
        <translation>%1：需要金鑰，但目前沒有</translation>
    </message>
    <message>
        <source>%1: the key is refused</source>
        <extracomment>%1 is a provider.</extracomment>
        <translation>%1：金鑰遭拒</translation>
    </message>
    <message>
        <source>%1: the config lets images through, but the model takes none</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>%1：設定檔允許圖片，但模型不支援</translation>
    </message>
    <message>
        <source>%1: tools are sent along, but the model takes none</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>%1：要求會附上工具，但模型不支援</translation>
    </message>
    <message>
        <source>%1 stands in the chain, but no provider has it</source>
        <extracomment>%1 is a reference to a model: provider/model.</extracomment>
        <translation>%1 列在嘗試順序中，但沒有供應商提供它</translation>
    </message>
    <message>
        <source>Prompts longer than what is loaded fail, and OpenClaw does not fall back then.</source>
        <translation>超過載入大小的提示會失敗，而且 OpenClaw 這時不會改用備用模型。</translation>
    </message>
    <message>
        <source>The model was not made for so long a prompt: it fails, or the beginning is lost.</source>
        <translation>模型不支援這麼長的提示：要求會失敗，或是開頭的內容會遺失。</translation>
    </message>
    <message>
        <source>Nothing fails, but long conversations are shortened earlier than they need to be.</source>
        <translation>不會發生錯誤，但較長的對話會過早被壓縮。</translation>
    </message>
    <message>
        <source>The server cuts answers earlier, or refuses the request.</source>
        <translation>伺服器會提早截斷回答，或拒絕要求。</translation>
    </message>
    <message>
        <source>Requests for it fail at once, or another model answers in its place.</source>
        <translation>送往它的要求會立即失敗，或由另一個模型代為回答。</translation>
    </message>
    <message>
        <source>The name in the config belongs to one loaded copy and is gone when that is unloaded.</source>
        <translation>設定檔裡的名稱屬於某個已載入的執行個體；卸載之後，這個名稱就會消失。</translation>
    </message>
    <message>
        <source>Requests in a protocol that the server does not know fail.</source>
        <translation>採用伺服器不認得的通訊協定時，要求會失敗。</translation>
    </message>
    <message>
        <source>Programs that take the address as it stands in the config do not reach the server.</source>
        <translation>依設定檔所寫的位址連線的程式，會連不到伺服器。</translation>
    </message>
    <message>
        <source>Without a key the server takes no request.</source>
        <translation>沒有金鑰，伺服器就不接受任何要求。</translation>
    </message>
    <message>
        <source>The server knows no such key, or it has expired or been withdrawn.</source>
        <translation>伺服器不認得這個金鑰，或金鑰已過期或遭撤銷。</translation>
    </message>
    <message>
        <source>Requests with images fail, or the images are ignored.</source>
        <translation>含有圖片的要求會失敗，或是圖片會被忽略。</translation>
    </message>
    <message>
        <source>Requests with tools fail, or the model makes up calls that cannot be read.</source>
        <translation>含有工具的要求會失敗，或是模型會捏造出無法解讀的呼叫。</translation>
    </message>
    <message>
        <source>This step of the chain is always skipped.</source>
        <translation>嘗試順序中的這一步一律會略過。</translation>
    </message>
    <message>
        <source>Store the key with Hearth on the page Config, or set %1 for the program.</source>
        <extracomment>%1 is the name of an environment variable.</extracomment>
        <translation>請在「設定檔」頁面將金鑰存入 Hearth，或為程式設定 %1。</translation>
    </message>
    <message>
        <source>Store the key with Hearth on the page Config, or refer to it in the config.</source>
        <translation>請在「設定檔」頁面將金鑰存入 Hearth，或在設定檔裡以參照指定。</translation>
    </message>
    <message>
        <source>Make a new key with the provider, and put it where the old one is kept.</source>
        <translation>請向供應商建立新的金鑰，並放在原本存放舊金鑰的地方。</translation>
    </message>
    <message>
        <source>Set the config to what is loaded, or load the model with a larger window.</source>
        <translation>請將設定檔改成實際載入的大小，或以較大的視窗載入模型。</translation>
    </message>
    <message>
        <source>Download the model on the server, or take it out of the config.</source>
        <translation>請在伺服器上下載這個模型，或從設定檔移除。</translation>
    </message>
    <message>
        <source>Perhaps %1 was meant.</source>
        <translation>您指的可能是 %1。</translation>
    </message>
    <message>
        <source>Choose another model, or take it out of the chain.</source>
        <translation>請選擇其他模型，或從嘗試順序移除。</translation>
    </message>
    <message>
        <source>It stands in %1, which the config includes; change it there.</source>
        <extracomment>%1 is a file that the config includes.</extracomment>
        <translation>它位於設定檔引入的 %1 中；請在該檔案中修改。</translation>
    </message>
    <message>
        <source>Send no tools</source>
        <extracomment>A button.</extracomment>
        <translation>不送出工具</translation>
    </message>
    <message>
        <source>Send no images</source>
        <extracomment>A button.</extracomment>
        <translation>不送出圖片</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>A button; %1 is a model.</extracomment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Take out of the chain</source>
        <translation>從嘗試順序移除</translation>
    </message>
    <message>
        <source>Take out of the config</source>
        <translation>從設定檔移除</translation>
    </message>
    <message>
        <source>Context window of %1 set to %2.</source>
        <extracomment>%1 is a model, %2 are tokens.</extracomment>
        <translation>已將 %1 的上下文視窗設為 %2 個 Token。</translation>
    </message>
    <message>
        <source>Longest answer of %1 set to %2 tokens.</source>
        <extracomment>%1 is a model, %2 are tokens.</extracomment>
        <translation>已將 %1 的回答上限設為 %2 個 Token。</translation>
    </message>
    <message>
        <source>%1 gets no tools any more.</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>不再向 %1 送出工具。</translation>
    </message>
    <message>
        <source>%1 gets no images any more.</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>不再向 %1 送出圖片。</translation>
    </message>
    <message>
        <source>%1 replaced by %2 in the chain.</source>
        <extracomment>%1 and %2 are models.</extracomment>
        <translation>已在嘗試順序中將 %1 換成 %2。</translation>
    </message>
    <message>
        <source>%1 set to %2.</source>
        <extracomment>%1 is a provider or model, %2 a value: an address, a protocol.</extracomment>
        <translation>已將 %1 設為 %2。</translation>
    </message>
    <message>
        <source>%1 renamed to %2.</source>
        <extracomment>%1 is a model, %2 its new name.</extracomment>
        <translation>已將 %1 改名為 %2。</translation>
    </message>
    <message>
        <source>%1 taken out of the chain.</source>
        <translation>已從嘗試順序移除 %1。</translation>
    </message>
    <message>
        <source>%1 taken out of the config.</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>已從設定檔移除 %1。</translation>
    </message>
    <message>
        <source>trouble</source>
        <extracomment>How bad it is: requests fail.</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>caution</source>
        <extracomment>How bad it is.</extracomment>
        <translation>注意</translation>
    </message>
    <message>
        <source>hint</source>
        <extracomment>How bad it is: it works, but could be better.</extracomment>
        <translation>建議</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time span in minutes.</extracomment>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time span in hours.</extracomment>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A time span in hours and minutes.</extracomment>
        <translation>%1 小時 %2 分鐘</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A time span in days.</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>usually %1</source>
        <extracomment>How long a load took before; %1 is a time span.</extracomment>
        <translation>通常費時 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>waits for its server</source>
        <extracomment>A model that is to be kept in memory: its server does not answer.</extracomment>
        <translation>等待伺服器</translation>
    </message>
    <message>
        <source>Models that stay in memory until a time of your choice.</source>
        <translation>保留在記憶體中的模型，直到您指定的時間。</translation>
    </message>
    <message>
        <source>Which model, as provider/model.</source>
        <translation>哪一個模型，寫成「供應商/模型」。</translation>
    </message>
    <message>
        <source>Until when, with a time zone, like 2026-11-22T08:00:00Z. Past times do nothing.</source>
        <translation>到何時為止，須含時區，例如 2026-11-22T08:00:00Z。過去的時間沒有作用。</translation>
    </message>
    <message>
        <source>Reached, but slow: %1 for the model list.</source>
        <extracomment>%1: a duration such as &quot;4.2 s&quot;.</extracomment>
        <translation>連得到，但很慢：取得模型清單費時 %1。</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>Short name of the API &quot;Chat Completions&quot;.</extracomment>
        <translation>聊天</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: %1 all items but the last, with commas; %2: the last.</extracomment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>no model yet</source>
        <extracomment>A server that answers lists nothing.</extracomment>
        <translation>還沒有模型</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), %1 loaded</source>
        <extracomment>%n: models that a server lists, %1: those in memory.</extracomment>
        <translation>
            <numerusform>%n 個模型，%1 個已載入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 個模型</numerusform>
        </translation>
    </message>
    <message>
        <source>an OpenAI-style server</source>
        <translation>OpenAI 風格的伺服器</translation>
    </message>
    <message>
        <source>This is %1; %2.</source>
        <extracomment>%1: name of a server, %2: &quot;12 models, 1 loaded&quot;.</extracomment>
        <translation>這是 %1；%2。</translation>
    </message>
    <message>
        <source>This is %1, speaks %2; %3.</source>
        <extracomment>%1: name of a server, %2: APIs, %3: &quot;12 models, 1 loaded&quot;.</extracomment>
        <translation>這是 %1，支援 %2；%3。</translation>
    </message>
    <message>
        <source>The server wants a key (%1).</source>
        <extracomment>%1: HTTP status.</extracomment>
        <translation>伺服器需要金鑰（%1）。</translation>
    </message>
    <message>
        <source>The server wants a key.</source>
        <translation>伺服器需要金鑰。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a model server (it sent HTML).</source>
        <translation>那裡有回應，但不是模型伺服器（傳回的是 HTML）。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a model server.</source>
        <translation>那裡有回應，但不是模型伺服器。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a model server (%1).</source>
        <translation>那裡有回應，但不是模型伺服器（%1）。</translation>
    </message>
    <message>
        <source>No computer is known by the name %1.</source>
        <translation>找不到名稱為 %1 的電腦。</translation>
    </message>
    <message>
        <source>Nothing listens on %1.</source>
        <extracomment>%1: &quot;127.0.0.1:1234&quot;.</extracomment>
        <translation>沒有任何程式在 %1 接聽。</translation>
    </message>
    <message>
        <source>%1 does not answer in time: the computer is off, asleep or behind a firewall.</source>
        <translation>%1 沒有及時回應：電腦已關機、正在睡眠，或位於防火牆之後。</translation>
    </message>
    <message>
        <source>%1 takes the connection and drops it at once.</source>
        <translation>%1 接受連線後立即中斷。</translation>
    </message>
    <message>
        <source>%1 is reached, but the encrypted connection fails; try http:// or check the certificate.</source>
        <translation>連得到 %1，但加密連線失敗；請改用 http://，或檢查憑證。</translation>
    </message>
    <message>
        <source>%1 is reached, but does not speak HTTP.</source>
        <translation>連得到 %1，但它的回應不是 HTTP。</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>Where a figure comes from.</extracomment>
        <translation>實測值</translation>
    </message>
    <message>
        <source>Reported by the server</source>
        <translation>伺服器回報</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>宣告值</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估計值</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>A server is reading a model into memory now, or putting it out of memory.</extracomment>
        <translation>載入中</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>卸載中</translation>
    </message>
    <message>
        <source>is being loaded</source>
        <translation>正在載入</translation>
    </message>
    <message>
        <source>is in memory</source>
        <extracomment>A model that is to be kept in memory is there.</extracomment>
        <translation>已在記憶體中</translation>
    </message>
    <message>
        <source>could not be loaded; it is tried again later</source>
        <translation>無法載入；稍後會再試</translation>
    </message>
    <message>
        <source>cannot be loaded by command on this server</source>
        <translation>這部伺服器無法依指令載入它</translation>
    </message>
    <message>
        <source>The server answers</source>
        <extracomment>A step of a checklist.</extracomment>
        <translation>伺服器有回應</translation>
    </message>
    <message>
        <source>It lists the model</source>
        <extracomment>A step of a checklist.</extracomment>
        <translation>伺服器列出這個模型</translation>
    </message>
    <message>
        <source>It is the largest variant there</source>
        <extracomment>A step of a checklist: no larger build of the same model is on the server.</extracomment>
        <translation>這是伺服器上最大的版本</translation>
    </message>
    <message>
        <source>The model is loaded</source>
        <extracomment>A step of a checklist.</extracomment>
        <translation>模型已載入</translation>
    </message>
    <message>
        <source>contextWindow and maxTokens agree with it</source>
        <extracomment>A step of a checklist: contextWindow and maxTokens fit what is loaded.</extracomment>
        <translation>contextWindow 和 maxTokens 與載入的模型一致</translation>
    </message>
    <message>
        <source>It has answered through the Responses API</source>
        <extracomment>A step of a checklist; the Responses API is a protocol.</extracomment>
        <translation>已透過 Responses API 回答</translation>
    </message>
    <message>
        <source>The config says %1 tokens, %2 are possible now.</source>
        <extracomment>%1 and %2 are tokens.</extracomment>
        <translation>設定檔寫的是 %1 個 Token，目前可用的是 %2 個。</translation>
    </message>
    <message>
        <source>It is %1. Start the server, and check its address.</source>
        <extracomment>%1 is the state of a server: unreachable.</extracomment>
        <translation>目前狀態：%1。請啟動伺服器，並檢查位址。</translation>
    </message>
    <message>
        <source>There is no %1. Download it there, or correct its id in the config.</source>
        <extracomment>%1 is the id of a model.</extracomment>
        <translation>伺服器上沒有 %1。請在伺服器上下載，或修正設定檔裡的 ID。</translation>
    </message>
    <message>
        <source>%1 is larger: small and heavily quantised builds are easier to mislead.</source>
        <extracomment>%1 is another build of the same model.</extracomment>
        <translation>%1 更大：小型和高度量化的版本較容易受到誤導。</translation>
    </message>
    <message>
        <source>It is %1. Keep it loaded: a cold model makes the first answer wait.</source>
        <extracomment>%1 is the state of a model: cold.</extracomment>
        <translation>目前狀態：%1。請讓它保持載入：模型未載入時，第一次回答需要等待。</translation>
    </message>
    <message>
        <source>The last request that way failed.</source>
        <translation>上次以這種方式送出的要求失敗了。</translation>
    </message>
    <message>
        <source>The server does not tell.</source>
        <translation>伺服器沒有提供這項資料。</translation>
    </message>
    <message>
        <source>Not tried in the last 24 h.</source>
        <translation>最近 24 小時沒有試過。</translation>
    </message>
    <message>
        <source>Nothing to compare with.</source>
        <translation>沒有可供比較的資料。</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>State of a step of a checklist.</extracomment>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step of a checklist.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>State of a step of a checklist: still to be done.</extracomment>
        <translation>待辦</translation>
    </message>
    <message>
        <source>No model of this machine or its network is in the chain.</source>
        <translation>嘗試順序中沒有這部電腦或其網路上的模型。</translation>
    </message>
    <message>
        <source>%1 is set up well.</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>%1 已設定妥當。</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done for %3.</source>
        <extracomment>%1 and %2 are numbers, %3 is a model.</extracomment>
        <translation>%3：%2 個步驟中已完成 %1 個。</translation>
    </message>
    <message>
        <source>the letters of a country or union, like US or EU</source>
        <translation>國家或聯盟的字母代碼，例如 US 或 EU</translation>
    </message>
    <message>
        <source>a name of at most 64 characters, like whatsapp</source>
        <translation>最多 64 個字元的名稱，例如 whatsapp</translation>
    </message>
    <message>
        <source>the SHA-256 of the token: 64 digits and letters from a to f</source>
        <extracomment>SHA-256 is a method; its result is written as 64 hexadecimal digits.</extracomment>
        <translation>權杖的 SHA-256：64 個數字與 a 到 f 的字母</translation>
    </message>
    <message>
        <source>OpenClaw provider</source>
        <extracomment>A block of OpenClaw&apos;s config that names Hearth as a provider of models.</extracomment>
        <translation>OpenClaw 供應商</translation>
    </message>
    <message>
        <source>HEARTH_TOKEN is the token on the Settings page.</source>
        <extracomment>HEARTH_TOKEN is the name of an environment variable.</extracomment>
        <translation>HEARTH_TOKEN 是「設定」頁面上的權杖。</translation>
    </message>
    <message>
        <source>Two clients are called &quot;%1&quot;; give one another name.</source>
        <extracomment>Clients: programs that call Hearth, each with a token of its own.</extracomment>
        <translation>有兩個用戶端都叫「%1」；請為其中一個改名。</translation>
    </message>
    <message>
        <source>Nothing is changed: there is no model that requests could go to.</source>
        <translation>未變更任何內容：沒有要求可以送往的模型。</translation>
    </message>
    <message>
        <source>Nothing is changed: %1.</source>
        <extracomment>%1: what stands in the way, in English.</extracomment>
        <translation>未變更任何內容：%1。</translation>
    </message>
    <message>
        <source>Programs with a token of their own, and what each may ask for.</source>
        <translation>擁有自己權杖的程式，以及各自可要求的對象。</translation>
    </message>
    <message>
        <source>Name of the program, for the log.</source>
        <translation>程式的名稱，用於記錄。</translation>
    </message>
    <message>
        <source>SHA-256 of its token, so that the token stands nowhere; hearthctl token add makes both.</source>
        <translation>其權杖的 SHA-256，這樣權杖就不會寫在任何地方；hearthctl token add 會產生這兩者。</translation>
    </message>
    <message>
        <source>Its token as a reference, instead of tokenSha256.</source>
        <translation>以參照表示的權杖，用來取代 tokenSha256。</translation>
    </message>
    <message>
        <source>What it may ask for: routes, aliases, provider/model, provider/*. Everything unless set.</source>
        <translation>可要求的對象：路由、別名、「供應商/模型」、「供應商/*」。未設定時為全部。</translation>
    </message>
    <message>
        <source>Where its requests may go; never farther than the policy allows.</source>
        <translation>其要求可送往何處；絕不會超出原則允許的範圍。</translation>
    </message>
    <message>
        <source>Whether it gets the model&apos;s thoughts: field, as reasoning_content; omit, not at all.</source>
        <translation>是否取得模型的思考內容：field 表示放在 reasoning_content；omit 表示完全不提供。</translation>
    </message>
    <message>
        <source>true: it is refused, but stays in this list.</source>
        <translation>true：會遭到拒絕，但仍留在這份清單中。</translation>
    </message>
    <message>
        <source>Whether clients of Chat Completions get the model&apos;s thoughts: field, or omit.</source>
        <translation>Chat Completions 的用戶端是否取得模型的思考內容：field 或 omit。</translation>
    </message>
    <message>
        <source>How connections to Hearth are encrypted.</source>
        <translation>與 Hearth 的連線如何加密。</translation>
    </message>
    <message>
        <source>auto: where other machines can reach it; on: always; off: never.</source>
        <translation>auto：其他機器連得到時加密；on：一律加密；off：永不加密。</translation>
    </message>
    <message>
        <source>Your own certificate, with the whole chain, in PEM; else Hearth makes one.</source>
        <translation>您自己的憑證，PEM 格式，包含完整憑證鏈；否則由 Hearth 產生一個。</translation>
    </message>
    <message>
        <source>File with the key of your certificate, in PEM.</source>
        <translation>存放您憑證金鑰的檔案，PEM 格式。</translation>
    </message>
    <message>
        <source>Largest request in MiB; images make them large.</source>
        <translation>要求的大小上限，以 MiB 計；圖片會使要求變大。</translation>
    </message>
    <message>
        <source>Connections at once; further ones wait or are refused.</source>
        <translation>同時連線的數量；超出的連線會等待或遭到拒絕。</translation>
    </message>
    <message>
        <source>Models in the order they are tried: provider/model, an alias, or a list of equal ones.</source>
        <translation>依嘗試順序排列的模型：「供應商/模型」、別名，或一組同等的模型。</translation>
    </message>
    <message>
        <source>As in policy, for this route alone.</source>
        <translation>與 policy 相同，但只適用於這個路由。</translation>
    </message>
    <message>
        <source>Where requests of this route may go; never farther than the policy allows.</source>
        <translation>這個路由的要求可送往何處；絕不會超出原則允許的範圍。</translation>
    </message>
    <message>
        <source>A local model that is not loaded: wait for it, load it behind the next one, or skip it.</source>
        <translation>本機模型未載入時：等待它、在下一個模型回答時於背景載入它，或略過它。</translation>
    </message>
    <message>
        <source>true: models that would have to be loaded come last, whatever the order.</source>
        <translation>true：無論順序為何，需要先載入的模型都排在最後。</translation>
    </message>
    <message>
        <source>A prompt too long for a model: next goes to one with room, refuse tells the client.</source>
        <translation>提示超出模型可容納的長度時：next 改送放得下的模型，refuse 則告知用戶端。</translation>
    </message>
    <message>
        <source>true: another model may go on after a failure although tools have run in this turn.</source>
        <translation>true：即使這個回合已執行過工具，失敗後仍可由另一個模型繼續。</translation>
    </message>
    <message>
        <source>What hosted models may cost in one day, in US dollars.</source>
        <translation>託管模型每天的花費上限，以美元計。</translation>
    </message>
    <message>
        <source>Failures in a row after which a provider rests.</source>
        <translation>供應商連續失敗幾次後會暫停使用。</translation>
    </message>
    <message>
        <source>How long it rests, in milliseconds.</source>
        <translation>暫停使用多久，以毫秒計。</translation>
    </message>
    <message>
        <source>Longest wait for a free slot of a busy server, in milliseconds.</source>
        <translation>忙碌的伺服器最多等待空閒槽位多久，以毫秒計。</translation>
    </message>
    <message>
        <source>Regions whose hosted providers are allowed although hosted ones are not, such as EU.</source>
        <translation>即使不允許託管供應商，位於這些地區的仍可使用，例如 EU。</translation>
    </message>
    <message>
        <source>What openclaw.json has no place for, by provider.</source>
        <translation>openclaw.json 裡無處可寫的設定，依供應商列出。</translation>
    </message>
    <message>
        <source>Where a hosted provider works with your prompts: EU, US and so on.</source>
        <translation>託管供應商在何處處理您的提示：EU、US 等。</translation>
    </message>
    <message>
        <source>Requests it takes at once; the others wait for their turn.</source>
        <translation>它同時接受的要求數；其餘的會依序等待。</translation>
    </message>
    <message>
        <source>true: its streams are clean, so their bytes may pass as they are, which is faster.</source>
        <translation>true：它的串流沒有問題，位元組可原樣傳遞，速度較快。</translation>
    </message>
    <message>
        <source>What the list of requests keeps.</source>
        <translation>要求清單會保存哪些內容。</translation>
    </message>
    <message>
        <source>Whether the texts of requests and answers are kept, for a time: never, of errors, of all.</source>
        <translation>是否在一段時間內保存要求和回答的文字：從不、僅限錯誤、全部。</translation>
    </message>
    <message>
        <source>Until when they are kept, with a time zone, like 2026-11-22T08:00:00Z.</source>
        <translation>保存到何時，含時區，例如 2026-11-22T08:00:00Z。</translation>
    </message>
    <message>
        <source>Requests that are kept at the most.</source>
        <translation>最多保存多少個要求。</translation>
    </message>
    <message>
        <source>Days that they are kept at the most.</source>
        <translation>最多保存多少天。</translation>
    </message>
    <message>
        <source>What both files said before Hearth was put in front of OpenClaw. Hearth writes and reads it.</source>
        <translation>將 Hearth 放到 OpenClaw 前面之前，兩個檔案的內容。由 Hearth 寫入和讀取。</translation>
    </message>
    <message>
        <source>no model tried</source>
        <extracomment>In place of a model: a request for which none was tried.</extracomment>
        <translation>未嘗試任何模型</translation>
    </message>
    <message>
        <source>deciding</source>
        <extracomment>State of a request: Hearth decides where it goes.</extracomment>
        <translation>決定中</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>State of a request: it waits for a free slot of the server.</extracomment>
        <translation>排隊中</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a request: sent, no answer has begun.</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>served</source>
        <extracomment>State of a request: it was answered.</extracomment>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Hearth&apos;s chat</source>
        <extracomment>How a request came in: through Hearth&apos;s own chat.</extracomment>
        <translation>Hearth 的聊天</translation>
    </message>
    <message>
        <source>“Say one word”</source>
        <extracomment>How a request came in: the user&apos;s test that a model answers.</extracomment>
        <translation>「說一個字」</translation>
    </message>
    <message>
        <source>Decided where it goes</source>
        <extracomment>A request&apos;s route was planned.</extracomment>
        <translation>決定送往何處</translation>
    </message>
    <message>
        <source>Chose %1</source>
        <extracomment>%1: a model whose turn it is to answer.</extracomment>
        <translation>選擇 %1</translation>
    </message>
    <message>
        <source>Passed over %1: %2</source>
        <extracomment>%1: a model that is not tried, %2: why, as half a sentence.</extracomment>
        <translation>略過 %1：%2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1: a model that could not answer, %2: why, as a sentence.</extracomment>
        <translation>%1 失敗：%2</translation>
    </message>
    <message>
        <source>The answer was whole</source>
        <extracomment>Last moment of a request that was answered.</extracomment>
        <translation>回答已完整</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Ended with an error</source>
        <extracomment>Last moment of a request: the client was told of an error.</extracomment>
        <translation>因錯誤而結束</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Waits for a free slot of %1</source>
        <extracomment>%1: a model all of whose slots are taken.</extracomment>
        <translation>等待 %1 的空閒槽位</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <extracomment>%1: a model that a request went to.</extracomment>
        <translation>已送往 %1</translation>
    </message>
    <message>
        <source>Waits until %1 is loaded</source>
        <extracomment>%1: a model that is being loaded.</extracomment>
        <translation>等待 %1 載入完成</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首個 Token</translation>
    </message>
    <message>
        <source>the request is longer than its context window</source>
        <translation>要求超出它的上下文視窗</translation>
    </message>
    <message>
        <source>it rests after failures</source>
        <translation>失敗後暫停使用</translation>
    </message>
    <message>
        <source>it rests after failures, for another %1</source>
        <extracomment>%1 is a span of time, such as &quot;40 s&quot;</extracomment>
        <translation>失敗後暫停使用，還有 %1</translation>
    </message>
    <message>
        <source>it is cold; it is loaded meanwhile</source>
        <extracomment>Why a model that is not in memory is passed over: others answer while it loads.</extracomment>
        <translation>尚未載入；正同時載入</translation>
    </message>
    <message>
        <source>it still loads, and your policy does not wait for it</source>
        <translation>仍在載入，而您的原則不等待它</translation>
    </message>
    <message>
        <source>what may be spent on hosted models today is spent</source>
        <translation>今天的託管模型花費額度已用完</translation>
    </message>
    <message>
        <source>this client&apos;s token does not reach it</source>
        <translation>這個用戶端的權杖無法使用它</translation>
    </message>
    <message>
        <source>the request says what only a server of its own dialect can take</source>
        <translation>要求含有只有使用其 API 格式的伺服器才能接受的內容</translation>
    </message>
    <message>
        <source>your policy refuses prompts that the model before it cannot hold</source>
        <translation>您的原則會拒絕前一個模型放不下的提示</translation>
    </message>
    <message>
        <source>it makes vectors, not answers</source>
        <translation>它產生的是向量，而不是回答</translation>
    </message>
    <message>
        <source>tools have run in this turn, and another model might run them again</source>
        <extracomment>Why a model is not tried after another one failed; the tools are those that the models call.</extracomment>
        <translation>這個回合已執行過工具，另一個模型可能會再次執行</translation>
    </message>
    <message>
        <source>its slots stayed taken</source>
        <extracomment>Slots: requests that a server works on at once.</extracomment>
        <translation>槽位一直被占用</translation>
    </message>
</context>
</TS>
