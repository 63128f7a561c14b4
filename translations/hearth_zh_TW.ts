<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
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
    <name>Hearth::CheckCommand</name>
    <message>
        <source>The file to check; without it, the one that OpenClaw would read.</source>
        <translation>要檢查的檔案；省略時檢查 OpenClaw 會讀取的那一個。</translation>
    </message>
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
        <translation>嘗試順序：Hearth 本身；各個目標寫在 hearth.json5 裡。</translation>
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
</context>
<context>
    <name>Hearth::EngineCommand</name>
    <message>
        <source>There is no config at %1 yet.</source>
        <translation>%1 還沒有設定檔。</translation>
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
</context>
<context>
    <name>Hearth::SetCommand</name>
    <message>
        <source>Path of the value, for example models.providers.lmstudio.models[0].contextWindow.</source>
        <translation>值的路徑，例如 models.providers.lmstudio.models[0].contextWindow。</translation>
    </message>
    <message>
        <source>The new value: a number, true, false, null or text.</source>
        <translation>新的值：數字、true、false、null 或文字。</translation>
    </message>
    <message>
        <source>Write it even if that adds an error.</source>
        <translation>即使會新增錯誤也照樣寫入。</translation>
    </message>
    <message>
        <source>set needs a path and a value.</source>
        <translation>set 需要路徑和值。</translation>
    </message>
    <message>
        <source>This is no path: %1</source>
        <translation>這不是有效的路徑：%1</translation>
    </message>
    <message>
        <source>set writes single values only: %1</source>
        <translation>set 只能寫入單一的值：%1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到檔案 %1。</translation>
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
        <source>%1 is changed in %2.</source>
        <translation>已變更 %2 裡的 %1。</translation>
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
        <source>Hearth does not read included files yet; what they hold is not checked.</source>
        <translation>Hearth 還不會讀取引入的檔案；其內容沒有檢查。</translation>
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
</context>
</TS>
