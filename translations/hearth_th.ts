<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
    <name>Hearth::ChatCommand</name>
    <message>
        <source>A reference (provider/model), an alias, a route, or auto (default).</source>
        <translation>การอ้างอิง (ผู้ให้บริการ/โมเดล) ชื่อแทน เส้นทาง หรือ auto (ค่าเริ่มต้น)</translation>
    </message>
    <message>
        <source>Print the answer when it is complete.</source>
        <translation>แสดงคำตอบเมื่อเสร็จสมบูรณ์แล้วเท่านั้น</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>ความยาวสูงสุดของคำตอบ เป็นโทเค็น</translation>
    </message>
    <message>
        <source>The prompt; &quot;-&quot; reads it from standard input.</source>
        <translation>พรอมต์ ถ้าใส่ “-” จะอ่านจากอินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>chat needs a prompt.</source>
        <translation>chat ต้องมีพรอมต์</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>อ่านอินพุตมาตรฐานไม่ได้</translation>
    </message>
    <message>
        <source>--max-output-tokens needs a whole number above zero.</source>
        <translation>--max-output-tokens ต้องเป็นจำนวนเต็มที่มากกว่าศูนย์</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model of this config.</source>
        <translation>คอนฟิกนี้ไม่มีโมเดลชื่อ “%1”</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>ไม่ได้คำตอบ</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>The model calls: %1</source>
        <translation>โมเดลเรียกใช้: %1</translation>
    </message>
    <message>
        <source>The answer was cut at the token limit.</source>
        <translation>คำตอบถูกตัดเพราะถึงขีดจำกัดโทเค็น</translation>
    </message>
    <message>
        <source>The answer was cut by a content filter.</source>
        <translation>คำตอบถูกตัดโดยตัวกรองเนื้อหา</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>ตอบโดย %1</translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation>โทเค็นแรกใน %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>รวม %1</translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>รับเข้า %1 โทเค็น ส่งออก %2 โทเค็น</translation>
    </message>
</context>
<context>
    <name>Hearth::CheckCommand</name>
    <message>
        <source>The file to check; without it, the one that OpenClaw would read.</source>
        <translation>ไฟล์ที่จะตรวจ หากไม่ระบุจะใช้ไฟล์ที่ OpenClaw จะอ่าน</translation>
    </message>
    <message>
        <source>Count warnings as errors.</source>
        <translation>นับคำเตือนเป็นข้อผิดพลาดด้วย</translation>
    </message>
    <message>
        <source>check takes one file.</source>
        <translation>check รับได้เพียงไฟล์เดียว</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ไม่มีไฟล์ %1</translation>
    </message>
    <message>
        <source>%1 is in order by the rules of OpenClaw %2.</source>
        <translation>%1 ถูกต้องตามกฎของ OpenClaw %2</translation>
    </message>
    <message>
        <source>%1 is not in order.</source>
        <translation>%1 ยังไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Chain: Hearth itself; its hops stand in hearth.json5.</source>
        <translation>ลำดับโมเดล: Hearth เอง โดยโมเดลปลายทางระบุไว้ใน hearth.json5</translation>
    </message>
    <message>
        <source>Chain: none; no model is configured yet.</source>
        <translation>ลำดับโมเดล: ไม่มี เพราะยังไม่ได้ตั้งค่าโมเดล</translation>
    </message>
    <message>
        <source>Chain: %1</source>
        <extracomment>The models in the order in which they are tried.</extracomment>
        <translation>ลำดับโมเดล: %1</translation>
    </message>
    <message>
        <source>(No primary model is set, so every configured model is in the chain.)</source>
        <translation>(ไม่ได้กำหนดโมเดลหลัก ทุกโมเดลที่ตั้งค่าไว้จึงอยู่ในลำดับนี้)</translation>
    </message>
</context>
<context>
    <name>Hearth::EngineCommand</name>
    <message>
        <source>There is no config at %1 yet.</source>
        <translation>ยังไม่มีคอนฟิกที่ %1</translation>
    </message>
</context>
<context>
    <name>Hearth::GetCommand</name>
    <message>
        <source>Path of the value, for example models.providers.lmstudio.models[0].contextWindow.</source>
        <translation>พาธของค่า เช่น models.providers.lmstudio.models[0].contextWindow</translation>
    </message>
    <message>
        <source>get needs one path.</source>
        <translation>get ต้องมีพาธหนึ่งรายการ</translation>
    </message>
    <message>
        <source>This is no path: %1</source>
        <translation>พาธนี้ใช้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ไม่มีไฟล์ %1</translation>
    </message>
    <message>
        <source>%1 has nothing at %2.</source>
        <translation>%1 ไม่มีอะไรอยู่ที่ %2</translation>
    </message>
</context>
<context>
    <name>Hearth::RouteCommand</name>
    <message>
        <source>A reference (provider/model), an alias, a route, or auto.</source>
        <translation>การอ้างอิง (ผู้ให้บริการ/โมเดล) ชื่อแทน เส้นทาง หรือ auto</translation>
    </message>
    <message>
        <source>Length of the prompt in tokens.</source>
        <translation>ความยาวของพรอมต์ เป็นโทเค็น</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>ความยาวสูงสุดของคำตอบ เป็นโทเค็น</translation>
    </message>
    <message>
        <source>As if this provider did not answer; may be repeated.</source>
        <translation>สมมติว่าผู้ให้บริการนี้ไม่ตอบ ระบุซ้ำได้</translation>
    </message>
    <message>
        <source>As if this model were not in memory; may be repeated.</source>
        <translation>สมมติว่าโมเดลนี้ยังไม่อยู่ในหน่วยความจำ ระบุซ้ำได้</translation>
    </message>
    <message>
        <source>As if the internet were out of reach.</source>
        <translation>สมมติว่าเข้าถึงอินเทอร์เน็ตไม่ได้</translation>
    </message>
    <message>
        <source>route needs one model, alias or route.</source>
        <translation>route ต้องมีโมเดล ชื่อแทน หรือเส้นทางหนึ่งรายการ</translation>
    </message>
    <message>
        <source>--cold needs PROVIDER/MODEL, not &quot;%1&quot;.</source>
        <translation>--cold ต้องอยู่ในรูป PROVIDER/MODEL ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>Numbers of tokens must be whole and not below zero.</source>
        <translation>จำนวนโทเค็นต้องเป็นจำนวนเต็มและไม่ต่ำกว่าศูนย์</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model of this config.</source>
        <translation>คอนฟิกนี้ไม่มีโมเดลชื่อ “%1”</translation>
    </message>
    <message>
        <source>It would go to %1 (%2).</source>
        <translation>คำขอจะไปที่ %1 (%2)</translation>
    </message>
    <message>
        <source>No model could serve it now.</source>
        <translation>ขณะนี้ไม่มีโมเดลใดรับคำขอนี้ได้</translation>
    </message>
    <message>
        <source>try</source>
        <extracomment>Verdict on a candidate of a route: it would be tried; it is passed over.</extracomment>
        <translation>ลอง</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>ข้าม</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ไม่มีการส่งคำขอใด ๆ</translation>
    </message>
</context>
<context>
    <name>Hearth::ServeCommand</name>
    <message>
        <source>Address and port (default: as in the settings, else 127.0.0.1:11222).</source>
        <translation>ที่อยู่และพอร์ต (ค่าเริ่มต้น: ตามการตั้งค่า มิฉะนั้นใช้ 127.0.0.1:11222)</translation>
    </message>
    <message>
        <source>File that holds the token clients must send.</source>
        <translation>ไฟล์ที่เก็บโทเค็นซึ่งไคลเอนต์ต้องส่งมา</translation>
    </message>
    <message>
        <source>Let clients in without a token.</source>
        <translation>ให้ไคลเอนต์เข้าใช้โดยไม่ต้องมีโทเค็น</translation>
    </message>
    <message>
        <source>Print the token that clients must send, on standard error.</source>
        <translation>แสดงโทเค็นที่ไคลเอนต์ต้องส่ง ทาง standard error</translation>
    </message>
    <message>
        <source>Print the state of all models while serving.</source>
        <translation>แสดงสถานะของทุกโมเดลระหว่างให้บริการ</translation>
    </message>
    <message>
        <source>Serve practice servers from temporary folders; nothing of yours is touched.</source>
        <translation>ให้บริการด้วยเซิร์ฟเวอร์ฝึกหัดจากโฟลเดอร์ชั่วคราว โดยไม่แตะต้องข้อมูลของคุณ</translation>
    </message>
    <message>
        <source>serve takes options only.</source>
        <translation>serve รับเฉพาะตัวเลือก</translation>
    </message>
    <message>
        <source>--listen needs ADDR:PORT, for example 127.0.0.1:11222.</source>
        <translation>--listen ต้องอยู่ในรูป ADDR:PORT เช่น 127.0.0.1:11222</translation>
    </message>
    <message>
        <source>--token-file does not go with --no-token or --demo.</source>
        <translation>ใช้ --token-file ร่วมกับ --no-token หรือ --demo ไม่ได้</translation>
    </message>
    <message>
        <source>--token-file: %1</source>
        <translation>--token-file: %1</translation>
    </message>
    <message>
        <source>No token is asked for: every program on this computer can use it.</source>
        <translation>ไม่ต้องใช้โทเค็น: ทุกโปรแกรมในเครื่องนี้ใช้เกตเวย์ได้</translation>
    </message>
    <message>
        <source>Clients send this token: %1</source>
        <translation>ไคลเอนต์ต้องส่งโทเค็นนี้: %1</translation>
    </message>
    <message>
        <source>Clients send the token that is kept in the keychain; --show-token prints it.</source>
        <translation>ไคลเอนต์ต้องส่งโทเค็นที่เก็บไว้ในพวงกุญแจ ใช้ --show-token เพื่อแสดง</translation>
    </message>
    <message>
        <source>Clients send the token that is kept in %1.</source>
        <translation>ไคลเอนต์ต้องส่งโทเค็นที่เก็บไว้ใน %1</translation>
    </message>
    <message>
        <source>This is the demo: practice servers with made-up models, in temporary folders. Ctrl+C ends it.</source>
        <translation>นี่คือการสาธิต: เซิร์ฟเวอร์ฝึกหัดที่มีโมเดลสมมติ ในโฟลเดอร์ชั่วคราว กด Ctrl+C เพื่อจบ</translation>
    </message>
    <message>
        <source>Try it in another terminal:</source>
        <translation>ลองในเทอร์มินัลอีกหน้าต่างหนึ่ง:</translation>
    </message>
</context>
<context>
    <name>Hearth::SetCommand</name>
    <message>
        <source>Path of the value, for example models.providers.lmstudio.models[0].contextWindow.</source>
        <translation>พาธของค่า เช่น models.providers.lmstudio.models[0].contextWindow</translation>
    </message>
    <message>
        <source>The new value: a number, true, false, null or text.</source>
        <translation>ค่าใหม่: ตัวเลข true false null หรือข้อความ</translation>
    </message>
    <message>
        <source>Write it even if that adds an error.</source>
        <translation>เขียนแม้จะทำให้มีข้อผิดพลาดเพิ่ม</translation>
    </message>
    <message>
        <source>set needs a path and a value.</source>
        <translation>set ต้องมีพาธและค่า</translation>
    </message>
    <message>
        <source>This is no path: %1</source>
        <translation>พาธนี้ใช้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>set writes single values only: %1</source>
        <translation>set เขียนได้เฉพาะค่าเดี่ยว: %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ไม่มีไฟล์ %1</translation>
    </message>
    <message>
        <source>Nothing was written. With --force it is written all the same.</source>
        <translation>ยังไม่ได้เขียนอะไร หากต้องการเขียนอยู่ดี ให้ใช้ --force</translation>
    </message>
    <message>
        <source>%1 has that value already.</source>
        <translation>%1 มีค่านั้นอยู่แล้ว</translation>
    </message>
    <message>
        <source>%1 is changed in %2.</source>
        <translation>เปลี่ยน %1 ใน %2 แล้ว</translation>
    </message>
</context>
<context>
    <name>Hearth::SimulateCommand</name>
    <message>
        <source>One server of this kind instead of the whole house: lmstudio, llamacpp, llamacpp-router or generic.</source>
        <translation>เริ่มเซิร์ฟเวอร์ชนิดนี้เพียงตัวเดียวแทนทั้งชุด: lmstudio, llamacpp, llamacpp-router หรือ generic</translation>
    </message>
    <message>
        <source>Its port (default: any free one).</source>
        <translation>พอร์ตของเซิร์ฟเวอร์ (ค่าเริ่มต้น: พอร์ตใดก็ได้ที่ว่าง)</translation>
    </message>
    <message>
        <source>A misbehaviour to practise with: %1.</source>
        <translation>อาการผิดปกติที่จะให้ฝึกรับมือ: %1</translation>
    </message>
    <message>
        <source>Seconds that loading a model takes (default 3).</source>
        <translation>เวลาโหลดโมเดล เป็นวินาที (ค่าเริ่มต้น 3)</translation>
    </message>
    <message>
        <source>Tokens per second (default 40).</source>
        <translation>โทเค็นต่อวินาที (ค่าเริ่มต้น 40)</translation>
    </message>
    <message>
        <source>simulate takes options only.</source>
        <translation>simulate รับเฉพาะตัวเลือก</translation>
    </message>
    <message>
        <source>--%1 needs --kind.</source>
        <translation>--%1 ต้องใช้ร่วมกับ --kind</translation>
    </message>
    <message>
        <source>Answers: %1, broken off: %2, loads: %3.</source>
        <translation>คำตอบ: %1 ถูกตัดกลางคัน: %2 การโหลด: %3</translation>
    </message>
    <message>
        <source>Practice servers run until Ctrl+C. A config that uses them:</source>
        <translation>เซิร์ฟเวอร์ฝึกหัดจะทำงานจนกว่าจะกด Ctrl+C คอนฟิกที่ใช้เซิร์ฟเวอร์เหล่านี้:</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation>ไม่มีเซิร์ฟเวอร์ชนิด “%1”</translation>
    </message>
    <message>
        <source>--port, --load-time and --rate need numbers, not below zero.</source>
        <translation>--port, --load-time และ --rate ต้องเป็นตัวเลขที่ไม่ต่ำกว่าศูนย์</translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;; known are: %2.</source>
        <translation>ไม่มีอาการ “%1” ที่มีคือ: %2</translation>
    </message>
</context>
<context>
    <name>Hearth::SizeCommand</name>
    <message>
        <source>The model: a name from the catalogue or anything near it, for example minimax-m2.1.</source>
        <translation>โมเดล: ชื่อจากแคตตาล็อกหรือชื่อใกล้เคียง เช่น minimax-m2.1</translation>
    </message>
    <message>
        <source>Quantisation, for example Q4_K_M or 8bit-gs32.</source>
        <translation>การควอนไทซ์ เช่น Q4_K_M หรือ 8bit-gs32</translation>
    </message>
    <message>
        <source>Context window in tokens, all slots together.</source>
        <translation>หน้าต่างบริบทเป็นโทเค็น รวมทุกสล็อต</translation>
    </message>
    <message>
        <source>Requests served at the same time.</source>
        <translation>จำนวนคำขอที่ให้บริการพร้อมกัน</translation>
    </message>
    <message>
        <source>Type of the KV cache: f16, q8_0, q4_0 …</source>
        <translation>ชนิดของแคช KV: f16, q8_0, q4_0 …</translation>
    </message>
    <message>
        <source>A device with its memory, for example rtx-4090, 2x24GiB; may be repeated.</source>
        <translation>อุปกรณ์พร้อมหน่วยความจำ เช่น rtx-4090, 2x24GiB ระบุซ้ำได้</translation>
    </message>
    <message>
        <source>System memory that may be used, for example 64GiB.</source>
        <translation>หน่วยความจำระบบที่ใช้ได้ เช่น 64GiB</translation>
    </message>
    <message>
        <source>Size of the model&apos;s files, where it is known.</source>
        <translation>ขนาดไฟล์ของโมเดล หากทราบ</translation>
    </message>
    <message>
        <source>size needs one model.</source>
        <translation>size ต้องมีโมเดลหนึ่งรายการ</translation>
    </message>
    <message>
        <source>--device &quot;%1&quot;: %2</source>
        <translation>--device “%1”: %2</translation>
    </message>
    <message>
        <source>--context and --slots need whole numbers above zero.</source>
        <translation>--context และ --slots ต้องเป็นจำนวนเต็มที่มากกว่าศูนย์</translation>
    </message>
    <message>
        <source>--ram and --weights need a size like 64GiB.</source>
        <translation>--ram และ --weights ต้องเป็นขนาด เช่น 64GiB</translation>
    </message>
    <message>
        <source>%1, %2 tokens of context</source>
        <translation>%1 บริบท %2 โทเค็น</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>น้ำหนักโมเดล</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>แคช KV</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>สถานะแบบเวียนซ้ำ</translation>
    </message>
    <message>
        <source>compute buffers</source>
        <translation>บัฟเฟอร์คำนวณ</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>ส่วนเพิ่มเติม</translation>
    </message>
    <message>
        <source>total</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Short by %1.</source>
        <translation>ยังขาดอีก %1</translation>
    </message>
    <message>
        <source>Largest context that fits: %1 tokens.</source>
        <translation>บริบทสูงสุดที่ใส่ได้: %1 โทเค็น</translation>
    </message>
    <message>
        <source>Name a machine with --device or --ram to learn whether it fits.</source>
        <translation>ระบุเครื่องด้วย --device หรือ --ram เพื่อดูว่าหน่วยความจำพอหรือไม่</translation>
    </message>
    <message>
        <source>About %1 to %2 tokens per second (an estimate).</source>
        <translation>ประมาณ %1 ถึง %2 โทเค็นต่อวินาที (ค่าประมาณ)</translation>
    </message>
</context>
<context>
    <name>Hearth::StatusCommand</name>
    <message>
        <source>Keep watching and print again whenever something changes.</source>
        <translation>เฝ้าดูต่อไป และแสดงใหม่ทุกครั้งที่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Seconds between two looks (default 1 with --watch).</source>
        <translation>ระยะห่างระหว่างการตรวจ เป็นวินาที (ค่าเริ่มต้น 1 เมื่อใช้ --watch)</translation>
    </message>
    <message>
        <source>status takes no arguments; --interval takes 0.2 to 3600 seconds.</source>
        <translation>status ไม่รับอาร์กิวเมนต์ ส่วน --interval รับ 0.2 ถึง 3600 วินาที</translation>
    </message>
    <message>
        <source>%1 configures no provider yet.</source>
        <translation>%1 ยังไม่ได้ตั้งค่าผู้ให้บริการใด</translation>
    </message>
    <message>
        <source>There is no config at %1 yet.</source>
        <translation>ยังไม่มีคอนฟิกที่ %1</translation>
    </message>
</context>
<context>
    <name>hearthctl</name>
    <message>
        <source>Usage: %1</source>
        <translation>วิธีใช้: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>อาร์กิวเมนต์:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>ตัวเลือก:</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <extracomment>Stands for all options in a usage line.</extracomment>
        <translation>[ตัวเลือก]</translation>
    </message>
    <message>
        <source>Find what is wrong in the config, with line and column; print the chain.</source>
        <translation>หาจุดที่ผิดในคอนฟิก พร้อมบรรทัดและคอลัมน์ แล้วแสดงลำดับโมเดล</translation>
    </message>
    <message>
        <source>Show every provider and model: loaded, cold, unreachable.</source>
        <translation>แสดงผู้ให้บริการและโมเดลทั้งหมด: โหลดแล้ว ยังไม่โหลด หรือเข้าถึงไม่ได้</translation>
    </message>
    <message>
        <source>Show where a request would go now, and why not elsewhere; nothing is sent.</source>
        <translation>แสดงว่าคำขอจะไปที่ใดในตอนนี้ และเหตุใดจึงไม่ไปที่อื่น โดยไม่ส่งจริง</translation>
    </message>
    <message>
        <source>Ask a model or a route and print the answer as it comes.</source>
        <translation>ถามโมเดลหรือเส้นทาง แล้วแสดงคำตอบทันทีที่ทยอยมา</translation>
    </message>
    <message>
        <source>Start the gateway: one address for all clients.</source>
        <translation>เริ่มเกตเวย์: ที่อยู่เดียวสำหรับไคลเอนต์ทั้งหมด</translation>
    </message>
    <message>
        <source>Print a value of the config.</source>
        <translation>แสดงค่าหนึ่งในคอนฟิก</translation>
    </message>
    <message>
        <source>Change one value of the config; every other byte stays as it is.</source>
        <translation>เปลี่ยนค่าเดียวในคอนฟิก ส่วนไบต์อื่นทั้งหมดคงเดิม</translation>
    </message>
    <message>
        <source>Tell how much memory a model needs, and whether it fits.</source>
        <translation>บอกว่าโมเดลต้องใช้หน่วยความจำเท่าใด และมีพอหรือไม่</translation>
    </message>
    <message>
        <source>Start practice servers that behave like real ones, for trying things out.</source>
        <translation>เริ่มเซิร์ฟเวอร์ฝึกหัดที่ทำงานเหมือนของจริง ไว้ทดลองใช้</translation>
    </message>
    <message>
        <source>Hearth at a prompt: see which models are loaded, see where a request would go, and serve all models at one address.</source>
        <translation>Hearth ในบรรทัดคำสั่ง: ดูว่าโมเดลใดโหลดแล้ว ดูว่าคำขอจะไปที่ใด และให้บริการทุกโมเดลจากที่อยู่เดียว</translation>
    </message>
    <message>
        <source>Usage: hearthctl COMMAND [OPTIONS]</source>
        <extracomment>In all texts: words in capitals that stand for a value stay as they are.</extracomment>
        <translation>วิธีใช้: hearthctl COMMAND [ตัวเลือก]</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>ตัวเลือกที่ใช้ได้กับทุกคำสั่ง:</translation>
    </message>
    <message>
        <source>For all options of a command: hearthctl COMMAND --help</source>
        <translation>ดูตัวเลือกทั้งหมดของคำสั่ง: hearthctl COMMAND --help</translation>
    </message>
    <message>
        <source>The OpenClaw config to work with.</source>
        <translation>คอนฟิก OpenClaw ที่จะใช้</translation>
    </message>
    <message>
        <source>Hearth&apos;s own settings file.</source>
        <translation>ไฟล์การตั้งค่าของ Hearth เอง</translation>
    </message>
    <message>
        <source>Language of the output: en, th or zh_TW.</source>
        <translation>ภาษาของผลลัพธ์: en, th หรือ zh_TW</translation>
    </message>
    <message>
        <source>Print JSON for scripts.</source>
        <translation>แสดงเป็น JSON สำหรับสคริปต์</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>อธิบายคำสั่งนี้</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>ไม่มีคำสั่ง “%1”</translation>
    </message>
    <message>
        <source>%1 --help explains this command.</source>
        <translation>ดูคำอธิบายของคำสั่งนี้ได้ด้วย %1 --help</translation>
    </message>
    <message>
        <source>PROVIDER / MODEL</source>
        <translation>ผู้ให้บริการ / โมเดล</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>LOADED</source>
        <translation>โหลดไว้</translation>
    </message>
    <message>
        <source>MAXIMUM</source>
        <translation>สูงสุด</translation>
    </message>
    <message>
        <source>CONFIGURED</source>
        <translation>ตั้งค่าไว้</translation>
    </message>
    <message>
        <source>DETAIL</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>not in the config</source>
        <translation>ไม่อยู่ในคอนฟิก</translation>
    </message>
    <message>
        <source>No model is configured yet.</source>
        <translation>ยังไม่ได้ตั้งค่าโมเดล</translation>
    </message>
    <message>
        <source>&quot;auto&quot; would now go to %1 (%2).</source>
        <translation>ตอนนี้ “auto” จะไปที่ %1 (%2)</translation>
    </message>
    <message>
        <source>No model could serve &quot;auto&quot; now.</source>
        <translation>ขณะนี้ไม่มีโมเดลใดรับ “auto” ได้</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>Detail of a hosted provider: nobody has given Hearth a key for it, so it is not asked.</extracomment>
        <translation>ไม่มีคีย์</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>&quot;%1&quot;</source>
        <extracomment>Quotation marks around a piece of a file, as the language has them.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 หรือ %2</translation>
    </message>
    <message>
        <source>a key</source>
        <extracomment>What is expected in a JSON5 file: the name in front of a colon.</extracomment>
        <translation>คีย์</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>What is expected in a JSON5 file.</extracomment>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <extracomment>What is expected in a JSON5 file.</extracomment>
        <translation>จุดสิ้นสุดไฟล์</translation>
    </message>
    <message>
        <source>an object { … }</source>
        <translation>ออบเจ็กต์ { … }</translation>
    </message>
    <message>
        <source>a list [ … ]</source>
        <translation>รายการ [ … ]</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ข้อความในเครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>ค่า true หรือ false</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>จำนวนจำกัด</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>ตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>%1 at the most</source>
        <translation>ไม่เกิน %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>มากกว่า %1</translation>
    </message>
    <message>
        <source>the name of an environment variable, in capitals, like OPENAI_API_KEY</source>
        <translation>ชื่อตัวแปรสภาพแวดล้อมเป็นตัวพิมพ์ใหญ่ เช่น OPENAI_API_KEY</translation>
    </message>
    <message>
        <source>a name of small letters, digits, - and _, like default</source>
        <translation>ชื่อที่ใช้ตัวพิมพ์เล็ก ตัวเลข - และ _ เช่น default</translation>
    </message>
    <message>
        <source>a JSON pointer, like /providers/openai</source>
        <translation>JSON pointer เช่น /providers/openai</translation>
    </message>
    <message>
        <source>letters, digits and . _ : / # -, like openai/key</source>
        <translation>ตัวอักษร ตัวเลข และ . _ : / # - เช่น openai/key</translation>
    </message>
    <message>
        <source>an IP address, like 127.0.0.1</source>
        <translation>ที่อยู่ IP เช่น 127.0.0.1</translation>
    </message>
    <message>
        <source>letters, digits and . _ -, like coding</source>
        <translation>ตัวอักษร ตัวเลข และ . _ - เช่น coding</translation>
    </message>
    <message>
        <source>A comment begins with //, not with #.</source>
        <translation>ความเห็นต้องขึ้นต้นด้วย // ไม่ใช่ #</translation>
    </message>
    <message>
        <source>%1 cannot stand here. Did you mean %2?</source>
        <translation>%1 อยู่ตรงนี้ไม่ได้ คุณหมายถึง %2 หรือไม่</translation>
    </message>
    <message>
        <source>%1 cannot stand here; remove it or put it in quotes.</source>
        <translation>%1 อยู่ตรงนี้ไม่ได้ ให้ลบออกหรือใส่ในเครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>The character %1 cannot stand here; expected is %2.</source>
        <translation>อักขระ %1 อยู่ตรงนี้ไม่ได้ ตรงนี้ควรเป็น %2</translation>
    </message>
    <message>
        <source>%1 cannot stand here.</source>
        <translation>%1 อยู่ตรงนี้ไม่ได้</translation>
    </message>
    <message>
        <source>%1 cannot stand here; expected is %2.</source>
        <translation>%1 อยู่ตรงนี้ไม่ได้ ตรงนี้ควรเป็น %2</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>ไฟล์จบเร็วเกินไป</translation>
    </message>
    <message>
        <source>The file ends too early; still missing: %2.</source>
        <translation>ไฟล์จบเร็วเกินไป ยังขาด: %2</translation>
    </message>
    <message>
        <source>This text is not closed; put its quotation mark at its end.</source>
        <translation>ข้อความนี้ไม่มีเครื่องหมายปิด ให้ใส่เครื่องหมายคำพูดไว้ท้ายข้อความ</translation>
    </message>
    <message>
        <source>This comment is not closed; put */ at its end.</source>
        <translation>ความเห็นนี้ไม่มีเครื่องหมายปิด ให้ใส่ */ ไว้ท้ายความเห็น</translation>
    </message>
    <message>
        <source>%1 is no valid escape; for a backslash write \\.</source>
        <translation>%1 ไม่ใช่ลำดับหลีกที่ใช้ได้ หากต้องการแบ็กสแลชให้เขียน \\</translation>
    </message>
    <message>
        <source>%1 is not a valid number.</source>
        <translation>%1 ไม่ใช่ตัวเลขที่ใช้ได้</translation>
    </message>
    <message>
        <source>A key without quotes cannot hold %1; put the key in quotes.</source>
        <translation>คีย์ที่ไม่มีเครื่องหมายคำพูดมี %1 ไม่ได้ ให้ใส่คีย์ในเครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8; save the file as UTF-8.</source>
        <translation>ไบต์เหล่านี้ไม่ใช่ UTF-8 ให้บันทึกไฟล์เป็น UTF-8</translation>
    </message>
    <message>
        <source>A comma is missing before %1.</source>
        <translation>ขาดจุลภาคหน้า %1</translation>
    </message>
    <message>
        <source>A colon is missing between key and value.</source>
        <translation>ขาดทวิภาคระหว่างคีย์กับค่า</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>ตรงนี้ขาดค่า</translation>
    </message>
    <message>
        <source>A key is missing here.</source>
        <translation>ตรงนี้ขาดคีย์</translation>
    </message>
    <message>
        <source>This { is never closed; its } is missing.</source>
        <translation>{ นี้ไม่ได้ปิด ขาด } ที่คู่กัน</translation>
    </message>
    <message>
        <source>This [ is never closed; its ] is missing.</source>
        <translation>[ นี้ไม่ได้ปิด ขาด ] ที่คู่กัน</translation>
    </message>
    <message>
        <source>The file should end before %1; one file holds one value.</source>
        <translation>ไฟล์ควรจบก่อน %1 เพราะหนึ่งไฟล์มีได้ค่าเดียว</translation>
    </message>
    <message>
        <source>The file is empty; it needs at least {}.</source>
        <translation>ไฟล์ว่างเปล่า อย่างน้อยต้องมี {}</translation>
    </message>
    <message>
        <source>Brackets are nested deeper here than Hearth reads.</source>
        <translation>วงเล็บซ้อนกันลึกเกินกว่าที่ Hearth จะอ่าน</translation>
    </message>
    <message>
        <source>The file is larger than Hearth reads.</source>
        <translation>ไฟล์ใหญ่เกินกว่าที่ Hearth จะอ่าน</translation>
    </message>
    <message>
        <source>The key %1 stands here twice, and the last one counts; remove one.</source>
        <translation>คีย์ %1 ซ้ำกันตรงนี้ และจะใช้ค่าสุดท้าย ให้ลบออกหนึ่งรายการ</translation>
    </message>
    <message>
        <source>This text holds an invisible line separator; remove it.</source>
        <translation>ข้อความนี้มีตัวแบ่งบรรทัดที่มองไม่เห็น ให้ลบออก</translation>
    </message>
    <message>
        <source>The whole file must be one object { … }, not %1.</source>
        <translation>ทั้งไฟล์ต้องเป็นออบเจ็กต์ { … } หนึ่งเดียว ไม่ใช่%1</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here; OpenClaw would refuse the file.</source>
        <translation>ตรงนี้ไม่รู้จักคีย์ “%1” และ OpenClaw จะไม่ยอมรับไฟล์นี้</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here. Did you mean &quot;%2&quot;?</source>
        <translation>ตรงนี้ไม่รู้จักคีย์ “%1” คุณหมายถึง “%2” หรือไม่</translation>
    </message>
    <message>
        <source>The OpenClaw that wrote this file does not know &quot;%1&quot; yet; update OpenClaw or remove the key.</source>
        <translation>OpenClaw รุ่นที่เขียนไฟล์นี้ยังไม่รู้จัก “%1” ให้อัปเดต OpenClaw หรือลบคีย์นี้ออก</translation>
    </message>
    <message>
        <source>OpenClaw no longer uses the key &quot;%1&quot;; remove it.</source>
        <translation>OpenClaw เลิกใช้คีย์ “%1” แล้ว ให้ลบออก</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>ค่านี้ต้องเป็น%1</translation>
    </message>
    <message>
        <source>This must be %1, not %2.</source>
        <translation>ค่านี้ต้องเป็น%1 ไม่ใช่%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here; OpenClaw needs it.</source>
        <translation>ตรงนี้ขาด “%1” ซึ่ง OpenClaw จำเป็นต้องใช้</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation>“%1” ต้องไม่ว่างเปล่า</translation>
    </message>
    <message>
        <source>%1 is out of range; allowed: %2.</source>
        <translation>%1 อยู่นอกช่วง ค่าที่ใช้ได้: %2</translation>
    </message>
    <message>
        <source>%1 should be a whole number.</source>
        <translation>%1 ควรเป็นจำนวนเต็ม</translation>
    </message>
    <message>
        <source>&quot;%1&quot; will not do here; expected is %2.</source>
        <translation>“%1” ใช้ตรงนี้ไม่ได้ ต้องเป็น%2</translation>
    </message>
    <message>
        <source>This asks the secret provider &quot;%1&quot; for the source %2, but it is declared as %3.</source>
        <translation>ตรงนี้ขอข้อมูลลับแบบ %2 จากผู้ให้ข้อมูลลับ “%1” แต่ประกาศไว้เป็นแบบ %3</translation>
    </message>
    <message>
        <source>This file has version %1, and this Hearth knows version %2.</source>
        <translation>ไฟล์นี้เป็นเวอร์ชัน %1 แต่ Hearth นี้รู้จักเวอร์ชัน %2</translation>
    </message>
    <message>
        <source>To OpenClaw the provider &quot;%1&quot; is the same as &quot;%2&quot;: upper and lower case do not count.</source>
        <translation>OpenClaw ถือว่าผู้ให้บริการ “%1” กับ “%2” เป็นรายเดียวกัน เพราะไม่แยกตัวพิมพ์ใหญ่เล็ก</translation>
    </message>
    <message>
        <source>The model &quot;%1&quot; stands here twice.</source>
        <translation>โมเดล “%1” ซ้ำกันตรงนี้</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>ยังไม่ได้กำหนดตัวแปรสภาพแวดล้อม %1</translation>
    </message>
    <message>
        <source>Hearth does not read included files yet; what they hold is not checked.</source>
        <translation>Hearth ยังไม่อ่านไฟล์ที่นำเข้ามา จึงไม่ได้ตรวจเนื้อหาในไฟล์เหล่านั้น</translation>
    </message>
    <message>
        <source>This is not a valid address; write one like http://127.0.0.1:1234/v1.</source>
        <translation>ที่อยู่นี้ใช้ไม่ได้ ให้เขียนในรูป http://127.0.0.1:1234/v1</translation>
    </message>
    <message>
        <source>With api &quot;%1&quot; the address must not end in /v1.</source>
        <translation>เมื่อ api เป็น “%1” ที่อยู่ต้องไม่ลงท้ายด้วย /v1</translation>
    </message>
    <message>
        <source>The key of &quot;%1&quot; can be read in this file; use a reference like ${NAME} instead.</source>
        <translation>คีย์ API ของ “%1” อ่านได้ในไฟล์นี้ ให้ใช้การอ้างอิง เช่น ${NAME} แทน</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has neither apiKey nor api, so OpenClaw will find no key for it; set both.</source>
        <translation>“%1” ไม่มีทั้ง apiKey และ api OpenClaw จึงหาคีย์ไม่พบ ให้กำหนดทั้งสองอย่าง</translation>
    </message>
    <message>
        <source>secrets.providers has no &quot;%1&quot;, so this secret cannot be read.</source>
        <translation>secrets.providers ไม่มี “%1” จึงอ่านข้อมูลลับนี้ไม่ได้</translation>
    </message>
    <message>
        <source>A price cannot be below zero: %1.</source>
        <translation>ราคาต่ำกว่าศูนย์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>maxTokens %1 leaves no room for a prompt in the context window of %2.</source>
        <translation>maxTokens %1 ไม่เหลือที่ให้พรอมต์ในหน้าต่างบริบท %2</translation>
    </message>
    <message>
        <source>contextTokens %1 is more than the context window of %2.</source>
        <translation>contextTokens %1 มากกว่าหน้าต่างบริบท %2</translation>
    </message>
    <message>
        <source>A context window of %1 tokens is too small for OpenClaw&apos;s prompts; it needs at least %2.</source>
        <translation>หน้าต่างบริบท %1 โทเค็นเล็กเกินไปสำหรับพรอมต์ของ OpenClaw ต้องมีอย่างน้อย %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model of this config.</source>
        <translation>คอนฟิกนี้ไม่มีโมเดลชื่อ “%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model of this config. Did you mean &quot;%2&quot;?</source>
        <translation>คอนฟิกนี้ไม่มีโมเดลชื่อ “%1” คุณหมายถึง “%2” หรือไม่</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not listed by its provider, so its context window is not known.</source>
        <translation>ผู้ให้บริการไม่ได้ระบุ “%1” ไว้ จึงไม่ทราบหน้าต่างบริบท</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not listed by its provider. Did you mean &quot;%2&quot;?</source>
        <translation>ผู้ให้บริการไม่ได้ระบุ “%1” ไว้ คุณหมายถึง “%2” หรือไม่</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; differ in upper and lower case: OpenClaw takes them for two models.</source>
        <translation>“%1” กับ “%2” ต่างกันที่ตัวพิมพ์ใหญ่เล็ก OpenClaw จึงถือเป็นคนละโมเดล</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no provider and is taken for &quot;%2&quot;; write that.</source>
        <translation>“%1” ไม่ได้ระบุผู้ให้บริการ จึงถือว่าเป็น “%2” ให้เขียนแบบนั้น</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; OpenClaw takes &quot;%2&quot; for an auth profile.</source>
        <translation>ใน “%1” OpenClaw ถือว่า “%2” เป็นโปรไฟล์ยืนยันตัวตน</translation>
    </message>
    <message>
        <source>The fallback &quot;%1&quot; is the primary model itself; remove it.</source>
        <translation>ฟอลแบ็ก “%1” คือโมเดลหลักเอง ให้ลบออก</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in this chain twice; remove one.</source>
        <translation>“%1” ซ้ำกันในลำดับนี้ ให้ลบออกหนึ่งรายการ</translation>
    </message>
    <message>
        <source>The alias &quot;%1&quot; holds a slash and could be taken for provider/model.</source>
        <translation>ชื่อแทน “%1” มีเครื่องหมายทับ อาจถูกมองเป็นผู้ให้บริการ/โมเดล</translation>
    </message>
    <message>
        <source>The alias &quot;%1&quot; already stands for &quot;%2&quot;; the last one counts.</source>
        <translation>ชื่อแทน “%1” ใช้กับ “%2” อยู่แล้ว โดยจะถือรายการสุดท้าย</translation>
    </message>
    <message>
        <source>The route &quot;%1&quot; leads to no model; give it hops.</source>
        <translation>เส้นทาง “%1” ไม่ไปถึงโมเดลใด ให้เพิ่ม hops</translation>
    </message>
    <message>
        <source>Other machines can reach %1; keep the token switched on.</source>
        <translation>เครื่องอื่นเข้าถึง %1 ได้ ให้เปิดใช้โทเค็นไว้</translation>
    </message>
    <message>
        <source>With api &quot;%1&quot; an address usually ends in /v1.</source>
        <translation>เมื่อ api เป็น “%1” ที่อยู่มักลงท้ายด้วย /v1</translation>
    </message>
    <message>
        <source>OpenClaw knows the address of &quot;%1&quot;, Hearth does not; add a baseUrl to use it here.</source>
        <translation>OpenClaw รู้ที่อยู่ของ “%1” แต่ Hearth ไม่รู้ ให้เพิ่ม baseUrl เพื่อใช้ที่นี่</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ข้อผิดพลาด</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>คำเตือน</translation>
    </message>
    <message>
        <source>note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 วินาทีก่อน</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 นาทีก่อน</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 ชั่วโมงก่อน</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 มิลลิวินาที</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 วินาที</translation>
    </message>
    <message>
        <source>needs %1 tokens, but is loaded with %2</source>
        <translation>ต้องใช้ %1 โทเค็น แต่โหลดไว้เพียง %2</translation>
    </message>
    <message>
        <source>needs %1 tokens, but its context window is %2</source>
        <translation>ต้องใช้ %1 โทเค็น แต่หน้าต่างบริบทมี %2</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>ไม่มีอะไรตอบที่ที่อยู่นี้</translation>
    </message>
    <message>
        <source>the server needs a key, or refuses this one</source>
        <translation>เซิร์ฟเวอร์ต้องการคีย์ หรือไม่ยอมรับคีย์นี้</translation>
    </message>
    <message>
        <source>no key is known for it</source>
        <translation>ยังไม่มีคีย์สำหรับโมเดลนี้</translation>
    </message>
    <message>
        <source>the server does not list this model</source>
        <translation>เซิร์ฟเวอร์ไม่ได้แสดงโมเดลนี้</translation>
    </message>
    <message>
        <source>its last load failed</source>
        <translation>การโหลดครั้งล่าสุดล้มเหลว</translation>
    </message>
    <message>
        <source>it is cold, and your policy does not wait for it</source>
        <translation>ยังไม่โหลด และนโยบายของคุณไม่รอโมเดลนี้</translation>
    </message>
    <message>
        <source>it does not take images</source>
        <translation>ไม่รองรับรูปภาพ</translation>
    </message>
    <message>
        <source>it does not take tools</source>
        <translation>ไม่รองรับเครื่องมือ</translation>
    </message>
    <message>
        <source>your policy keeps requests from going there</source>
        <translation>นโยบายของคุณไม่ให้ส่งคำขอไปที่นั่น</translation>
    </message>
    <message>
        <source>models.mode is &quot;replace&quot;, and the config does not list it</source>
        <translation>models.mode เป็น “replace” และคอนฟิกไม่ได้ระบุโมเดลนี้</translation>
    </message>
    <message>
        <source>its provider has no usable address</source>
        <translation>ผู้ให้บริการไม่มีที่อยู่ที่ใช้ได้</translation>
    </message>
    <message>
        <source>Hearth does not speak its API</source>
        <translation>Hearth ไม่รองรับ API ของโมเดลนี้</translation>
    </message>
    <message>
        <source>it is Hearth itself</source>
        <translation>เป็น Hearth เอง</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>กำลังตอบ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ตอบแล้ว</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>It fits on one device.</source>
        <translation>ใส่ได้ในอุปกรณ์เดียว</translation>
    </message>
    <message>
        <source>It fits, split over several devices.</source>
        <translation>ใส่ได้ โดยแบ่งไว้ในหลายอุปกรณ์</translation>
    </message>
    <message>
        <source>It fits tightly over several devices; a layer that cannot be cut may still break it.</source>
        <translation>ใส่ได้แบบเฉียดฉิวในหลายอุปกรณ์ อาจยังใส่ไม่ได้หากมีชั้นที่แบ่งไม่ได้</translation>
    </message>
    <message>
        <source>It runs with its experts in system memory, slower than on the devices alone.</source>
        <translation>ทำงานได้โดยเก็บเอ็กซ์เพิร์ตไว้ในหน่วยความจำระบบ ช้ากว่าอยู่ในอุปกรณ์ทั้งหมด</translation>
    </message>
    <message>
        <source>It runs with some layers in system memory: slow.</source>
        <translation>ทำงานได้โดยมีบางชั้นอยู่ในหน่วยความจำระบบ: ช้า</translation>
    </message>
    <message>
        <source>It runs in system memory alone: slow.</source>
        <translation>ทำงานได้ในหน่วยความจำระบบล้วน: ช้า</translation>
    </message>
    <message>
        <source>It does not fit.</source>
        <translation>หน่วยความจำไม่พอ</translation>
    </message>
    <message>
        <source>No context was asked for: 32,768 tokens, or the model&apos;s own if that is less.</source>
        <translation>ไม่ได้ระบุบริบท: ใช้ 32,768 โทเค็น หรือค่าของโมเดลเองหากน้อยกว่า</translation>
    </message>
    <message>
        <source>No quantisation was named: Q4_K_M.</source>
        <translation>ไม่ได้ระบุการควอนไทซ์: ใช้ Q4_K_M</translation>
    </message>
    <message>
        <source>The size of the weights is that of the most similar model that was measured.</source>
        <translation>ขนาดน้ำหนักใช้ค่าของโมเดลที่ใกล้เคียงที่สุดซึ่งเคยวัดแล้ว</translation>
    </message>
    <message>
        <source>This quantisation differs between publishers; the size of the file is better.</source>
        <translation>การควอนไทซ์แบบนี้ต่างกันไปตามผู้เผยแพร่ ใช้ขนาดไฟล์จะแม่นกว่า</translation>
    </message>
    <message>
        <source>The model&apos;s vocabulary is not known; the largest there is was taken.</source>
        <translation>ไม่ทราบขนาดคลังคำของโมเดล จึงใช้ค่าที่ใหญ่ที่สุดที่มี</translation>
    </message>
    <message>
        <source>A width of the model is not known; a usual one was taken.</source>
        <translation>ไม่ทราบความกว้างบางส่วนของโมเดล จึงใช้ค่าทั่วไป</translation>
    </message>
    <message>
        <source>The model&apos;s own context window is not known.</source>
        <translation>ไม่ทราบหน้าต่างบริบทของโมเดลเอง</translation>
    </message>
    <message>
        <source>The KV cache is kept in 8 bits, because it does not fit in 16.</source>
        <translation>เก็บแคช KV แบบ 8 บิต เพราะแบบ 16 บิตใส่ไม่ได้</translation>
    </message>
    <message>
        <source>The speed of the system memory is not known; the range covers usual ones.</source>
        <translation>ไม่ทราบความเร็วของหน่วยความจำระบบ ช่วงที่แสดงครอบคลุมค่าทั่วไป</translation>
    </message>
    <message>
        <source>The model&apos;s shape in the catalogue is not verified.</source>
        <translation>โครงสร้างของโมเดลในแคตตาล็อกยังไม่ได้ตรวจยืนยัน</translation>
    </message>
    <message>
        <source>The input is not of the expected form.</source>
        <translation>ข้อมูลที่ป้อนไม่อยู่ในรูปแบบที่ต้องการ</translation>
    </message>
    <message>
        <source>The file has syntax errors; &quot;hearthctl check&quot; shows each with its line.</source>
        <translation>ไฟล์มีข้อผิดพลาดทางไวยากรณ์ ใช้ “hearthctl check” เพื่อดูแต่ละจุดพร้อมบรรทัด</translation>
    </message>
    <message>
        <source>There is nothing of that name.</source>
        <translation>ไม่มีสิ่งที่ใช้ชื่อนั้น</translation>
    </message>
    <message>
        <source>Access is denied; check the owner and the permissions of the file and its folder.</source>
        <translation>ไม่มีสิทธิ์เข้าถึง ให้ตรวจเจ้าของและสิทธิ์ของไฟล์และโฟลเดอร์</translation>
    </message>
    <message>
        <source>The file is read-only here: another system manages it.</source>
        <translation>ไฟล์นี้อ่านได้อย่างเดียว เพราะมีระบบอื่นดูแลอยู่</translation>
    </message>
    <message>
        <source>Another program has changed the file in the meantime; nothing was written. Read it again first.</source>
        <translation>โปรแกรมอื่นเปลี่ยนไฟล์นี้ไปแล้ว จึงไม่ได้เขียนอะไร ให้อ่านไฟล์ใหม่ก่อน</translation>
    </message>
    <message>
        <source>The input is larger than Hearth accepts.</source>
        <translation>ข้อมูลที่ป้อนใหญ่เกินกว่าที่ Hearth รับได้</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>อ่านหรือเขียนไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Another program listens on this port already; stop it or choose another port.</source>
        <translation>มีโปรแกรมอื่นใช้พอร์ตนี้อยู่แล้ว ให้หยุดโปรแกรมนั้นหรือเลือกพอร์ตอื่น</translation>
    </message>
    <message>
        <source>The keychain does not answer or stays locked; unlock it and try again.</source>
        <translation>พวงกุญแจไม่ตอบหรือยังล็อกอยู่ ให้ปลดล็อกแล้วลองใหม่</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Something went wrong inside Hearth; please report it.</source>
        <translation>เกิดข้อผิดพลาดภายใน Hearth โปรดรายงานให้เราทราบ</translation>
    </message>
    <message>
        <source>Nothing answers at this address; start the server or correct the address.</source>
        <translation>ไม่มีอะไรตอบที่ที่อยู่นี้ ให้เริ่มเซิร์ฟเวอร์หรือแก้ที่อยู่</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>เซิร์ฟเวอร์ไม่ตอบภายในเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>The server broke off the connection.</source>
        <translation>เซิร์ฟเวอร์ตัดการเชื่อมต่อกลางคัน</translation>
    </message>
    <message>
        <source>The encrypted connection failed; check the server&apos;s certificate.</source>
        <translation>เชื่อมต่อแบบเข้ารหัสไม่สำเร็จ ให้ตรวจใบรับรองของเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Your policy keeps requests from going there.</source>
        <translation>นโยบายของคุณไม่ให้ส่งคำขอไปยังที่นั้น</translation>
    </message>
    <message>
        <source>Something answers there, but it does not speak HTTP as it should.</source>
        <translation>มีบางอย่างตอบกลับมา แต่ไม่ใช่ HTTP ที่ถูกต้อง</translation>
    </message>
    <message>
        <source>Something answers there, but it is not the model server that was expected.</source>
        <translation>มีบางอย่างตอบกลับมา แต่ไม่ใช่เซิร์ฟเวอร์โมเดลที่คาดไว้</translation>
    </message>
    <message>
        <source>The server wants a key, or refuses the one it was given.</source>
        <translation>เซิร์ฟเวอร์ต้องการคีย์ หรือไม่ยอมรับคีย์ที่ส่งไป</translation>
    </message>
    <message>
        <source>The account is out of credit or quota.</source>
        <translation>บัญชีหมดเครดิตหรือโควตา</translation>
    </message>
    <message>
        <source>The server accepts no more requests for now.</source>
        <translation>ขณะนี้เซิร์ฟเวอร์ไม่รับคำขอเพิ่ม</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>เซิร์ฟเวอร์มีภาระเกินกำลัง</translation>
    </message>
    <message>
        <source>The model is being loaded; try again soon.</source>
        <translation>กำลังโหลดโมเดล โปรดลองใหม่ในอีกสักครู่</translation>
    </message>
    <message>
        <source>The server does not know this model.</source>
        <translation>เซิร์ฟเวอร์ไม่รู้จักโมเดลนี้</translation>
    </message>
    <message>
        <source>The prompt does not fit the model&apos;s context window.</source>
        <translation>พรอมต์ยาวเกินหน้าต่างบริบทของโมเดล</translation>
    </message>
    <message>
        <source>The server calls the request invalid.</source>
        <translation>เซิร์ฟเวอร์แจ้งว่าคำขอไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Hearth cannot do this with that server.</source>
        <translation>Hearth ทำสิ่งนี้กับเซิร์ฟเวอร์นั้นไม่ได้</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>เซิร์ฟเวอร์ทำงานล้มเหลว</translation>
    </message>
    <message>
        <source>loaded</source>
        <extracomment>State of a model: in memory, answers at once.</extracomment>
        <translation>โหลดแล้ว</translation>
    </message>
    <message>
        <source>loading</source>
        <extracomment>State of a model: being read into memory now.</extracomment>
        <translation>กำลังโหลด</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>State of a model: known to the server, but not in memory.</extracomment>
        <translation>ยังไม่โหลด</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a model: its last load failed.</extracomment>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>available</source>
        <extracomment>State of a model: can be used; whether it is in memory is not known or has no meaning.</extracomment>
        <translation>พร้อมใช้งาน</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>State of a model: configured, but the server does not list it.</extracomment>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>State of a model or server: not asked yet.</extracomment>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>State of a server: it answers.</extracomment>
        <translation>ทำงานอยู่</translation>
    </message>
    <message>
        <source>key needed</source>
        <extracomment>State of a server: it wants a key.</extracomment>
        <translation>ต้องใช้คีย์</translation>
    </message>
    <message>
        <source>failing</source>
        <extracomment>State of a server: it answers with errors.</extracomment>
        <translation>ขัดข้อง</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>State of a server: nothing answers.</extracomment>
        <translation>เข้าถึงไม่ได้</translation>
    </message>
    <message>
        <source>not recognised</source>
        <extracomment>Kind of a server: not recognised yet.</extracomment>
        <translation>ยังไม่ทราบชนิด</translation>
    </message>
    <message>
        <source>llama.cpp router</source>
        <extracomment>A llama.cpp server that loads models by name.</extracomment>
        <translation>เราเตอร์ llama.cpp</translation>
    </message>
    <message>
        <source>OpenAI-style</source>
        <extracomment>Any server with OpenAI&apos;s API.</extracomment>
        <translation>แบบ OpenAI</translation>
    </message>
    <message>
        <source>hosted</source>
        <extracomment>A server on the internet.</extracomment>
        <translation>แบบโฮสต์</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>เครื่องนี้</translation>
    </message>
    <message>
        <source>local network</source>
        <translation>เครือข่ายภายใน</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the possible values: %3.</source>
        <translation>ใช้ “%1” ตรงนี้ไม่ได้ ค่าที่ใช้ได้: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the possible values. Did you mean &quot;%2&quot;?</source>
        <translation>ใช้ “%1” ตรงนี้ไม่ได้ คุณหมายถึง “%2” หรือไม่</translation>
    </message>
    <message>
        <source>null</source>
        <extracomment>The value null, where another one must stand.</extracomment>
        <translation>ค่า null</translation>
    </message>
    <message>
        <source>This text must stand in quotes.</source>
        <translation>ข้อความนี้ต้องอยู่ในเครื่องหมายคำพูด</translation>
    </message>
</context>
</TS>
