<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
    <name>ActivityFigures</name>
    <message>
        <source>Time to first token by model</source>
        <translation>เวลาจนถึงโทเค็นแรก แยกตามโมเดล</translation>
    </message>
    <message>
        <source>Tokens per second by model</source>
        <translation>โทเค็นต่อวินาที แยกตามโมเดล</translation>
    </message>
    <message>
        <source>No request has had a first token.</source>
        <translation>ยังไม่มีคำขอใดได้โทเค็นแรก</translation>
    </message>
    <message>
        <source>No request was long enough to have a speed.</source>
        <translation>ไม่มีคำขอใดยาวพอจะวัดความเร็วได้</translation>
    </message>
</context>
<context>
    <name>AnswerFacts</name>
    <message>
        <source>Answered by %1 on %2</source>
        <extracomment>A model, a server: &quot;Answered by qwen3-4b on lmstudio&quot;.</extracomment>
        <translation>ตอบโดย %1 บน %2</translation>
    </message>
    <message>
        <source>first token %1</source>
        <extracomment>Time to first token. Short: stands in a line of figures.</extracomment>
        <translation>โทเค็นแรกใน %1</translation>
    </message>
    <message>
        <source>%1 tok/s</source>
        <extracomment>Tokens a second.</extracomment>
        <translation>%1 โทเค็น/วินาที</translation>
    </message>
    <message>
        <source>%1 → %2 tokens</source>
        <extracomment>Tokens of the prompt, tokens of the answer.</extracomment>
        <translation>%1 → %2 โทเค็น</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>How long the whole answer took.</extracomment>
        <translation>รวม %1</translation>
    </message>
    <message>
        <source>Stayed on this computer.</source>
        <translation>ไม่ได้ออกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>Stayed in your network.</source>
        <translation>ไม่ได้ออกจากเครือข่ายของคุณ</translation>
    </message>
    <message>
        <source>Left this computer: sent to %1.</source>
        <extracomment>A hosted provider.</extracomment>
        <translation>ออกจากเครื่องนี้: ส่งไปที่ %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>หยุดแล้ว</translation>
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
        <source>&quot;%1&quot; names no model of this config.</source>
        <translation>คอนฟิกนี้ไม่มีโมเดลชื่อ “%1”</translation>
    </message>
    <message>
        <source>No answer: nobody can take this request now.</source>
        <translation>ไม่ได้คำตอบ: ขณะนี้ไม่มีโมเดลใดรับคำขอนี้ได้</translation>
    </message>
    <message>
        <source>No answer. %1</source>
        <translation>ไม่ได้คำตอบ %1</translation>
    </message>
    <message>
        <source>The answer broke off. %1</source>
        <translation>คำตอบขาดไปกลางคัน %1</translation>
    </message>
</context>
<context>
    <name>CheckedScope</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A server that config could not be held against; %1: its name, %2: why, in a word or two.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>does not tell of %n model(s)</source>
        <translation>
            <numerusform>ไม่แจ้งข้อมูลของ %n โมเดล</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Needed. %1</source>
        <translation>จำเป็น: %1</translation>
    </message>
</context>
<context>
    <name>Hearth::AboutCard</name>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับ</translation>
    </message>
    <message>
        <source>Hearth %1, with Qt %2</source>
        <extracomment>%1: Hearth&apos;s version, %2: Qt&apos;s version.</extracomment>
        <translation>Hearth %1 ใช้ Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>ซอฟต์แวร์เสรีภายใต้ GNU General Public License เวอร์ชัน 3 หรือใหม่กว่า</translation>
    </message>
    <message>
        <source>OpenClaw&apos;s config</source>
        <translation>คอนฟิกของ OpenClaw</translation>
    </message>
    <message>
        <source>Hearth&apos;s settings</source>
        <translation>การตั้งค่าของ Hearth</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <extracomment>%1: what the folder holds.</extracomment>
        <translation>เปิดโฟลเดอร์: %1</translation>
    </message>
</context>
<context>
    <name>Hearth::ActivityLinks</name>
    <message>
        <source>The log is empty.</source>
        <translation>ล้างบันทึกคำขอแล้ว</translation>
    </message>
    <message>
        <source>The log is back.</source>
        <translation>นำบันทึกคำขอกลับมาแล้ว</translation>
    </message>
    <message>
        <source>It is too late: the log is gone.</source>
        <translation>สายเกินไป: ไม่มีบันทึกคำขอนั้นแล้ว</translation>
    </message>
    <message>
        <source>Texts of requests are kept no longer.</source>
        <translation>ไม่เก็บข้อความของคำขออีกต่อไป</translation>
    </message>
    <message>
        <source>Texts of requests are kept until %1.</source>
        <translation>เก็บข้อความของคำขอไว้จนถึง %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: name of a file, %2: why, as the system says it.</extracomment>
        <translation>บันทึกเป็น %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>บันทึก %1 ไม่สำเร็จ: %2</translation>
    </message>
</context>
<context>
    <name>Hearth::ActivityPage</name>
    <message>
        <source>CSV file…</source>
        <extracomment>Menu entry: saves the requests that are shown.</extracomment>
        <translation>ไฟล์ CSV…</translation>
    </message>
    <message>
        <source>JSON Lines file…</source>
        <extracomment>Menu entry: saves the requests that are shown, a JSON object a line.</extracomment>
        <translation>ไฟล์ JSON Lines…</translation>
    </message>
    <message>
        <source>Markdown file…</source>
        <translation>ไฟล์ Markdown…</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) copied.</source>
        <translation>
            <numerusform>คัดลอก %n คำขอแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>คัดลอกเป็น CSV</translation>
    </message>
    <message>
        <source>Copy as JSON Lines</source>
        <translation>คัดลอกเป็น JSON Lines</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>คัดลอกเป็น Markdown</translation>
    </message>
    <message>
        <source>Keep no texts</source>
        <extracomment>Menu entry: no texts of requests are kept.</extracomment>
        <translation>ไม่เก็บข้อความ</translation>
    </message>
    <message>
        <source>Of failed requests, for 30 minutes</source>
        <extracomment>Menu entry: keep the texts of requests that fail.</extracomment>
        <translation>ของคำขอที่ล้มเหลว นาน 30 นาที</translation>
    </message>
    <message>
        <source>Of all requests, for 30 minutes</source>
        <extracomment>Menu entry: keep the texts of all requests.</extracomment>
        <translation>ของคำขอทั้งหมด นาน 30 นาที</translation>
    </message>
    <message>
        <source>Of all requests, for 8 hours</source>
        <translation>ของคำขอทั้งหมด นาน 8 ชั่วโมง</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>บันทึกคำขอเป็นไฟล์</translation>
    </message>
    <message>
        <source>The texts of this request are not kept any more.</source>
        <translation>ไม่มีข้อความของคำขอนี้เก็บไว้แล้ว</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>คัดลอกที่อยู่แล้ว</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>คัดลอกโค้ดแล้ว</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way.</source>
        <translation>
            <numerusform>กำลังดำเนินอยู่ %n คำขอ</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>ยังไม่มีคำขอ</translation>
    </message>
    <message>
        <source>The last request went to %1.</source>
        <extracomment>%1: a model.</extracomment>
        <translation>คำขอล่าสุดส่งไปที่ %1</translation>
    </message>
    <message>
        <source>The last request failed.</source>
        <translation>คำขอล่าสุดล้มเหลว</translation>
    </message>
    <message>
        <source>The last request was cancelled.</source>
        <translation>คำขอล่าสุดถูกยกเลิก</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <extracomment>%1: &quot;12 s ago&quot;.</extracomment>
        <translation>ล่าสุดเมื่อ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the log</source>
        <translation>
            <numerusform>%n คำขอในบันทึก</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>ล้มเหลว %n</numerusform>
        </translation>
    </message>
    <message>
        <source>first token after %1 (median)</source>
        <extracomment>%1: a duration that half of the requests stay below.</extracomment>
        <translation>โทเค็นแรกใน %1 (ค่ามัธยฐาน)</translation>
    </message>
    <message numerus="yes">
        <source>%n left this computer</source>
        <translation>
            <numerusform>ออกจากเครื่องนี้ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) cut</source>
        <translation>
            <numerusform>พรอมต์ถูกตัด %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>No request has ended yet.</source>
        <translation>ยังไม่มีคำขอใดเสร็จสิ้น</translation>
    </message>
    <message>
        <source>No request is like that.</source>
        <translation>ไม่มีคำขอที่ตรงตามนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <extracomment>How many of all requests a filter lets through; %1: those.</extracomment>
        <translation>
            <numerusform>%n คำขอ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>%1 จาก %n คำขอ</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1 the texts of all requests and answers are kept in memory, keys masked.</source>
        <translation>จนถึง %1 ข้อความของคำขอและคำตอบทั้งหมดจะเก็บไว้ในหน่วยความจำ โดยปิดบังคีย์</translation>
    </message>
    <message>
        <source>Until %1 the texts of failed requests are kept in memory, keys masked.</source>
        <translation>จนถึง %1 ข้อความของคำขอที่ล้มเหลวจะเก็บไว้ในหน่วยความจำ โดยปิดบังคีย์</translation>
    </message>
    <message>
        <source>Stop now</source>
        <extracomment>Button: keep no more texts of requests.</extracomment>
        <translation>หยุดตอนนี้</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <extracomment>%1: the address that clients are to be given.</extracomment>
        <translation>ล้างบันทึกคำขอแล้ว</translation>
    </message>
    <message>
        <source>Point a client at %1.</source>
        <translation>ให้ตั้งค่าไคลเอนต์ไปที่ %1</translation>
    </message>
    <message>
        <source>Bring the log back</source>
        <translation>นำบันทึกคำขอกลับมา</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>คัดลอกที่อยู่</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>View of the page: the log of requests.</extracomment>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>View of the page: what the requests come to.</extracomment>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>View of the page: how programs are pointed at Hearth.</extracomment>
        <translation>เชื่อมต่อ</translation>
    </message>
    <message>
        <source>How a client is pointed at Hearth</source>
        <translation>วิธีตั้งไคลเอนต์ให้ส่งคำขอมาที่ Hearth</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Save or copy the requests that are shown</source>
        <translation>บันทึกเป็นไฟล์หรือคัดลอกคำขอที่แสดงอยู่</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: empties the log of requests.</extracomment>
        <translation>ล้าง</translation>
    </message>
    <message>
        <source>Empty the log; it can be brought back for 10 seconds</source>
        <translation>ล้างบันทึกคำขอ นำกลับมาได้ภายใน 10 วินาที</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>กำลังดำเนินอยู่</translation>
    </message>
    <message>
        <source>Requests that have ended</source>
        <translation>คำขอที่เสร็จสิ้นแล้ว</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>เลือกคอลัมน์</translation>
    </message>
    <message>
        <source>Keep texts</source>
        <extracomment>Button with a menu: whether the texts of requests are kept.</extracomment>
        <translation>เก็บข้อความ</translation>
    </message>
</context>
<context>
    <name>Hearth::AddServerDialog</name>
    <message>
        <source>This is no address yet.</source>
        <translation>ยังไม่ใช่ที่อยู่ที่ครบถ้วน</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <extracomment>%1: an address that is being asked what stands there.</extracomment>
        <translation>กำลังถาม %1 …</translation>
    </message>
    <message>
        <source>Look on %1</source>
        <extracomment>Button: looks for model servers on a host, %1: its name.</extracomment>
        <translation>ค้นหาบน %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>เพิ่มอยู่ดี</translation>
    </message>
    <message>
        <source>The server is being asked …</source>
        <translation>กำลังถามเซิร์ฟเวอร์ …</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>เพิ่มเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ที่อยู่(&amp;A)</translation>
    </message>
    <message>
        <source>A host, a port of this computer, or a whole address: gpu-box:8000, 1234, http://127.0.0.1:1234/v1. It is asked what stands there; nothing is loaded by it.</source>
        <translation>ใส่โฮสต์ พอร์ตของเครื่องนี้ หรือที่อยู่เต็ม: gpu-box:8000, 1234, http://127.0.0.1:1234/v1 Hearth จะถามว่ามีอะไรอยู่ที่นั่น โดยไม่ทำให้มีการโหลดโมเดล</translation>
    </message>
    <message>
        <source>Hosted:</source>
        <extracomment>Before buttons with names of hosted providers.</extracomment>
        <translation>แบบโฮสต์:</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>ชนิดเซิร์ฟเวอร์(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ไอดี(&amp;I)</translation>
    </message>
    <message>
        <source>References begin with it: id/model.</source>
        <translation>การอ้างอิงขึ้นต้นด้วยไอดีนี้: ไอดี/โมเดล</translation>
    </message>
    <message>
        <source>&amp;Dialect</source>
        <translation>โพรโทคอล(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Base address</source>
        <translation>ที่อยู่ฐาน(&amp;B)</translation>
    </message>
    <message>
        <source>K&amp;ey</source>
        <translation>คีย์(&amp;E)</translation>
    </message>
    <message>
        <source>Give a key</source>
        <extracomment>Button: shows the field for a key although the server asks for none.</extracomment>
        <translation>ใส่คีย์</translation>
    </message>
    <message>
        <source>Show what will be written</source>
        <translation>แสดงสิ่งที่จะเขียน</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>สิ่งที่จะเขียน</translation>
    </message>
</context>
<context>
    <name>Hearth::AdviceCard</name>
    <message>
        <source>A window of %1 tokens</source>
        <translation>หน้าต่างบริบท %1 โทเค็น</translation>
    </message>
    <message>
        <source>The KV cache in 8 bits</source>
        <translation>แคช KV แบบ 8 บิต</translation>
    </message>
    <message>
        <source>The KV cache in 8 bits and a window of %1 tokens</source>
        <translation>แคช KV แบบ 8 บิต และหน้าต่างบริบท %1 โทเค็น</translation>
    </message>
    <message>
        <source>%1, %2: answers get coarser</source>
        <extracomment>A lower quantisation and the size of its weights: &quot;Q4_K_M, 17.3 GiB: answers get coarser&quot;.</extracomment>
        <translation>%1, %2: คุณภาพคำตอบจะลดลง</translation>
    </message>
    <message>
        <source>What would make it fit</source>
        <translation>วิธีที่ทำให้ใส่ได้</translation>
    </message>
    <message>
        <source>A smaller window, a smaller cache or a lower quantisation is not enough: it takes another machine or a smaller model.</source>
        <translation>หน้าต่างบริบทหรือแคชที่เล็กลง หรือการควอนไทซ์ที่ต่ำลง ก็ยังไม่พอ: ต้องใช้เครื่องอื่นหรือโมเดลที่เล็กกว่า</translation>
    </message>
</context>
<context>
    <name>Hearth::AliasTable</name>
    <message>
        <source>Model</source>
        <extracomment>Column: a short name of a model, for chats.</extracomment>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>ชื่อแทน</translation>
    </message>
    <message>
        <source>Aliases of the models</source>
        <translation>ชื่อแทนของโมเดล</translation>
    </message>
</context>
<context>
    <name>Hearth::Application</name>
    <message>
        <source>Another Hearth is running, but does not answer. End it, then start Hearth again.</source>
        <translation>มี Hearth อีกตัวทำงานอยู่แต่ไม่ตอบ ให้ปิดตัวนั้นแล้วเริ่ม Hearth ใหม่</translation>
    </message>
    <message>
        <source>Hearth is open with %1. Quit it first to work with another config.</source>
        <translation>Hearth เปิดอยู่กับ %1 หากต้องการใช้คอนฟิกอื่น ให้ออกจาก Hearth ก่อน</translation>
    </message>
    <message>
        <source>The config has changes that are not saved.</source>
        <translation>คอนฟิกมีการเปลี่ยนแปลงที่ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Quit without them, or go back to save them?</source>
        <translation>จะออกโดยไม่บันทึก หรือกลับไปบันทึกก่อน</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>ออกโดยไม่บันทึก</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>กลับไป</translation>
    </message>
    <message>
        <source>Go over to %1 without them, or go back to save them?</source>
        <translation>จะเปลี่ยนไปใช้ %1 โดยไม่บันทึก หรือกลับไปบันทึกก่อน</translation>
    </message>
    <message>
        <source>Go over without saving</source>
        <translation>เปลี่ยนโดยไม่บันทึก</translation>
    </message>
</context>
<context>
    <name>Hearth::BarLegend</name>
    <message>
        <source>Weights</source>
        <translation>น้ำหนักโมเดล</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>แคช KV</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>State of recurrent layers.</extracomment>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Buffers</source>
        <extracomment>Compute buffers.</extracomment>
        <translation>บัฟเฟอร์</translation>
    </message>
    <message>
        <source>Overhead</source>
        <extracomment>What the driver and the server take for themselves.</extracomment>
        <translation>ส่วนเพิ่มเติม</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Memory that is left.</extracomment>
        <translation>ว่าง</translation>
    </message>
</context>
<context>
    <name>Hearth::BodyDialog</name>
    <message>
        <source>Request and answer</source>
        <extracomment>Title of a window: the text of a request and of its answer.</extracomment>
        <translation>คำขอและคำตอบ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Keys are masked. Only the first 4 MiB of each text are kept.</source>
        <translation>ปิดบังคีย์ไว้ เก็บเฉพาะ 4 MiB แรกของแต่ละข้อความ</translation>
    </message>
    <message>
        <source>Keys are masked.</source>
        <translation>ปิดบังคีย์ไว้</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>คัดลอกทั้งสอง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Hearth::ChatColumn</name>
    <message>
        <source>Names no model of this config.</source>
        <translation>คอนฟิกนี้ไม่มีโมเดลชื่อนี้</translation>
    </message>
    <message>
        <source>Nobody can answer now.</source>
        <translation>ขณะนี้ไม่มีโมเดลใดตอบได้</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>A route or alias leads to this model at the moment.</extracomment>
        <translation>ตอนนี้ %1</translation>
    </message>
    <message>
        <source>Cold: this will load %1 first</source>
        <translation>ยังไม่โหลด: จะต้องโหลด %1 ก่อน</translation>
    </message>
    <message>
        <source>Cold: this will load the model first</source>
        <translation>ยังไม่โหลด: จะต้องโหลดโมเดลก่อน</translation>
    </message>
    <message>
        <source>window %1</source>
        <extracomment>A context window in tokens.</extracomment>
        <translation>บริบท %1</translation>
    </message>
    <message>
        <source>Route, alias or model to ask</source>
        <translation>เส้นทาง ชื่อแทน หรือโมเดลที่จะถาม</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Button: asks the same again after an error.</extracomment>
        <translation>ลองใหม่</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>คัดลอกคำตอบเป็น Markdown</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>บทสนทนา</translation>
    </message>
    <message>
        <source>The answers stand here. Looking loads nothing.</source>
        <translation>คำตอบจะแสดงที่นี่ การเปิดดูไม่ทำให้มีการโหลดโมเดล</translation>
    </message>
</context>
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
    <name>Hearth::ChatPage</name>
    <message>
        <source>Answer copied.</source>
        <translation>คัดลอกคำตอบแล้ว</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>ไม่ได้คำตอบ</translation>
    </message>
    <message>
        <source>One of two answered.</source>
        <translation>ได้คำตอบหนึ่งจากสอง</translation>
    </message>
    <message>
        <source>%1 began first: after %2, the other after %3.</source>
        <extracomment>Which of two models began to answer first, and the two times.</extracomment>
        <translation>%1 เริ่มตอบก่อน: ใน %2 อีกตัวเริ่มใน %3</translation>
    </message>
    <message>
        <source>Ask once, compare two answers.</source>
        <translation>ถามครั้งเดียว เทียบสองคำตอบ</translation>
    </message>
    <message>
        <source>Why is the first answer of a cold model slow? Two sentences, please.</source>
        <translation>ทำไมคำตอบแรกของโมเดลที่ยังไม่โหลดจึงช้า ขอคำตอบสองประโยค</translation>
    </message>
    <message>
        <source>Say &quot;The fire in the hearth is lit&quot; in English, Thai and Traditional Chinese.</source>
        <translation>เขียน “ไฟในเตาผิงติดแล้ว” เป็นภาษาอังกฤษ ภาษาไทย และภาษาจีนตัวเต็ม</translation>
    </message>
    <message>
        <source>Write a Python function that turns &quot;1h 30m&quot; into seconds, with three tests.</source>
        <translation>เขียนฟังก์ชัน Python ที่แปลง “1h 30m” เป็นวินาที พร้อมชุดทดสอบสามกรณี</translation>
    </message>
    <message>
        <source>Samples:</source>
        <extracomment>Before buttons with sample prompts.</extracomment>
        <translation>ตัวอย่าง:</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <extracomment>Buttons that put a sample prompt into the field: about cold starts, a translation, a piece of code.</extracomment>
        <translation>คำตอบแรกที่ช้า</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>งานแปล</translation>
    </message>
    <message>
        <source>A bit of code</source>
        <translation>โค้ดสั้น ๆ</translation>
    </message>
    <message>
        <source>Ask both … (Enter sends, Shift+Enter begins a new line)</source>
        <translation>ถามทั้งสอง … (Enter เพื่อส่ง Shift+Enter เพื่อขึ้นบรรทัดใหม่)</translation>
    </message>
    <message>
        <source>Prompt for both columns</source>
        <translation>พรอมต์สำหรับทั้งสองคอลัมน์</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>หยุดทั้งหมด</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>แชตใหม่</translation>
    </message>
    <message>
        <source>Two answers are on their way.</source>
        <translation>กำลังรอสองคำตอบ</translation>
    </message>
    <message>
        <source>One answer is here, the other is on its way.</source>
        <translation>ได้คำตอบหนึ่งแล้ว กำลังรออีกคำตอบ</translation>
    </message>
</context>
<context>
    <name>Hearth::CheckCommand</name>
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
    <message>
        <source>The file to check; without it, the one that OpenClaw would read, and hearth.json5.</source>
        <translation>ไฟล์ที่จะตรวจ หากไม่ระบุจะใช้ไฟล์ที่ OpenClaw จะอ่าน และ hearth.json5</translation>
    </message>
    <message>
        <source>Put right what can be put right in one way only, and tell what was changed.</source>
        <translation>แก้สิ่งที่แก้ได้เพียงวิธีเดียวให้ถูกต้อง และบอกว่าเปลี่ยนอะไรไป</translation>
    </message>
    <message>
        <source>%1 → put right: %2</source>
        <extracomment>%1 is a finding with file and line, %2 how it was put right: &quot;Rename to contextWindow&quot;.</extracomment>
        <translation>%1 → แก้แล้ว: %2</translation>
    </message>
    <message numerus="yes">
        <source>hearthctl check --fix would put %n of these right.</source>
        <comment>findings</comment>
        <translation>
            <numerusform>hearthctl check --fix จะแก้ให้ถูกต้องได้ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>%1 ถูกต้อง</translation>
    </message>
</context>
<context>
    <name>Hearth::ClientDialog</name>
    <message>
        <source>Give it a name.</source>
        <translation>ให้ตั้งชื่อ</translation>
    </message>
    <message>
        <source>This cannot be a name.</source>
        <translation>ใช้เป็นชื่อไม่ได้</translation>
    </message>
    <message>
        <source>Let its requests go somewhere.</source>
        <translation>ให้เลือกที่ที่คำขอไปได้อย่างน้อยหนึ่งที่</translation>
    </message>
    <message>
        <source>There is a client of this name.</source>
        <translation>มีไคลเอนต์ชื่อนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>New client</source>
        <extracomment>Title of a dialog: a program gets a token of its own.</extracomment>
        <translation>ไคลเอนต์ใหม่</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>For example: whatsapp</source>
        <extracomment>An example of a client&apos;s name.</extracomment>
        <translation>เช่น whatsapp</translation>
    </message>
    <message>
        <source>May ask for</source>
        <translation>ขอใช้ได้</translation>
    </message>
    <message>
        <source>Every model and route</source>
        <extracomment>What is in an empty field: models and routes a client may use.</extracomment>
        <translation>ทุกโมเดลและทุกเส้นทาง</translation>
    </message>
    <message>
        <source>Names of models and routes, parted by commas; lmstudio/* stands for all of one server.</source>
        <translation>ชื่อโมเดลและเส้นทาง คั่นด้วยจุลภาค lmstudio/* หมายถึงทั้งหมดของเซิร์ฟเวอร์หนึ่งตัว</translation>
    </message>
    <message>
        <source>Its requests may go to</source>
        <translation>คำขอไปได้ที่</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>เครื่องนี้</translation>
    </message>
    <message>
        <source>other computers in the network</source>
        <translation>เครื่องอื่นในเครือข่าย</translation>
    </message>
    <message>
        <source>hosted providers</source>
        <translation>ผู้ให้บริการแบบโฮสต์</translation>
    </message>
    <message>
        <source>Send it the final text only, without what models think</source>
        <translation>ส่งเฉพาะข้อความสุดท้าย ไม่รวมสิ่งที่โมเดลคิด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Make its token</source>
        <extracomment>Button: make the token of a new client.</extracomment>
        <translation>สร้างโทเค็น</translation>
    </message>
    <message>
        <source>The token of %1. It is shown this once: copy it to where the program has its settings. Hearth keeps only what it needs to recognise it.</source>
        <extracomment>%1: name of a client.</extracomment>
        <translation>โทเค็นของ %1 แสดงเพียงครั้งนี้: ให้คัดลอกไปใส่ในการตั้งค่าของโปรแกรม Hearth เก็บเฉพาะส่วนที่ใช้จำโทเค็นนี้ได้</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>โทเค็น</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>คัดลอกโทเค็น</translation>
    </message>
    <message>
        <source>It is accepted once you have saved hearth.json5, which has other unsaved changes.</source>
        <translation>โทเค็นนี้จะใช้ได้เมื่อคุณบันทึก hearth.json5 ซึ่งมีการเปลี่ยนแปลงอื่นที่ยังไม่บันทึก</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จสิ้น</translation>
    </message>
</context>
<context>
    <name>Hearth::ClientsCard</name>
    <message>
        <source>Let in again</source>
        <extracomment>Buttons: a client&apos;s token is refused from now on; it is accepted again.</extracomment>
        <translation>อนุญาตอีกครั้ง</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>เพิกถอน</translation>
    </message>
    <message>
        <source>Remove %1? Its token is of no use then.</source>
        <extracomment>%1: name of a client.</extracomment>
        <translation>ลบ %1 หรือไม่ โทเค็นของไคลเอนต์นี้จะใช้ไม่ได้อีก</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>คัดลอกโทเค็นแล้ว</translation>
    </message>
    <message>
        <source>Clients</source>
        <extracomment>The programs that use Hearth&apos;s gateway.</extracomment>
        <translation>ไคลเอนต์</translation>
    </message>
    <message>
        <source>Give each program a token of its own: then you can limit what it may use, and take the token back without troubling the others.</source>
        <translation>ให้แต่ละโปรแกรมมีโทเค็นของตัวเอง: คุณจะจำกัดสิ่งที่โปรแกรมใช้ได้ และเพิกถอนโทเค็นได้โดยไม่กระทบโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>เพิ่มไคลเอนต์…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบออก</translation>
    </message>
    <message>
        <source>Remove the chosen client</source>
        <translation>ลบไคลเอนต์ที่เลือก</translation>
    </message>
    <message>
        <source>Remove the client now</source>
        <translation>ลบไคลเอนต์ตอนนี้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>Hearth::ClientsModel</name>
    <message>
        <source>Wherever the policy allows</source>
        <translation>ทุกที่ที่นโยบายอนุญาต</translation>
    </message>
    <message>
        <source>Every model</source>
        <translation>ทุกโมเดล</translation>
    </message>
    <message>
        <source>Final text only</source>
        <translation>เฉพาะข้อความสุดท้าย</translation>
    </message>
    <message>
        <source>With thoughts</source>
        <translation>รวมการคิด</translation>
    </message>
    <message>
        <source>Revoked</source>
        <extracomment>State of a token: it is refused.</extracomment>
        <translation>เพิกถอนแล้ว</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>States of a token: it is accepted; it is a reference whose value nobody knows.</extracomment>
        <translation>ใช้ได้</translation>
    </message>
    <message>
        <source>Token not found</source>
        <translation>ไม่พบโทเค็น</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Column: a program that uses the gateway.</extracomment>
        <translation>ไคลเอนต์</translation>
    </message>
    <message>
        <source>May ask for</source>
        <extracomment>Column: models and routes that a client may use.</extracomment>
        <translation>ขอใช้ได้</translation>
    </message>
    <message>
        <source>May go to</source>
        <extracomment>Column: where the requests of a client may go.</extracomment>
        <translation>ไปได้ที่</translation>
    </message>
    <message>
        <source>Receives</source>
        <extracomment>Column: what a client is sent of an answer.</extracomment>
        <translation>ได้รับ</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Column: whether a client&apos;s token is accepted.</extracomment>
        <translation>โทเค็น</translation>
    </message>
</context>
<context>
    <name>Hearth::ComparisonGrid</name>
    <message>
        <source>In the config</source>
        <translation>ในคอนฟิก</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>บนเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>A setting that the config does not have.</extracomment>
        <translation>ไม่ได้กำหนด</translation>
    </message>
    <message>
        <source>Declared in the config</source>
        <translation>ระบุไว้ในคอนฟิก</translation>
    </message>
</context>
<context>
    <name>Hearth::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <extracomment>What a screen reader calls the list of what may be typed here.</extracomment>
        <translation>ตัวเลือกเติมคำ</translation>
    </message>
</context>
<context>
    <name>Hearth::ConfigForm</name>
    <message>
        <source>Providers and models</source>
        <extracomment>Button: shows the providers of the config and their models.</extracomment>
        <translation>ผู้ให้บริการและโมเดล</translation>
    </message>
    <message>
        <source>Models that answer</source>
        <extracomment>Button: shows which model answers, its fallbacks and aliases.</extracomment>
        <translation>โมเดลที่ตอบ</translation>
    </message>
    <message>
        <source>Start from a template…</source>
        <extracomment>Button: opens the dialog with ways to set up models.</extracomment>
        <translation>เริ่มจากเทมเพลต…</translation>
    </message>
</context>
<context>
    <name>Hearth::ConfigPage</name>
    <message>
        <source>%1, unsaved changes</source>
        <extracomment>A file that is being edited; %1: its name.</extracomment>
        <translation>%1 มีการเปลี่ยนแปลงที่ยังไม่บันทึก</translation>
    </message>
</context>
<context>
    <name>Hearth::ConfigSwitch</name>
    <message>
        <source>Another file…</source>
        <translation>ไฟล์อื่น…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A config in a menu; %1: how it is called, %2: its path.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not there yet)</source>
        <extracomment>Behind a config in a menu: there is no such file.</extracomment>
        <translation>%1 (ยังไม่มี)</translation>
    </message>
    <message>
        <source>OpenClaw reads this one when it is started here.</source>
        <translation>OpenClaw จะอ่านไฟล์นี้เมื่อเริ่มทำงานที่นี่</translation>
    </message>
    <message>
        <source>Open a config</source>
        <translation>เปิดคอนฟิก</translation>
    </message>
    <message>
        <source>Configs (*.json *.json5 *.jsonc)</source>
        <extracomment>In a file dialog.</extracomment>
        <translation>คอนฟิก (*.json *.json5 *.jsonc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Switch…</source>
        <extracomment>Button: go over to another OpenClaw config or profile.</extracomment>
        <translation>เปลี่ยน…</translation>
    </message>
    <message>
        <source>Work with another OpenClaw config or profile</source>
        <translation>ใช้คอนฟิกหรือโปรไฟล์อื่นของ OpenClaw</translation>
    </message>
</context>
<context>
    <name>Hearth::ConfigsCommand</name>
    <message>
        <source>configs takes no arguments.</source>
        <translation>configs ไม่รับอาร์กิวเมนต์</translation>
    </message>
    <message>
        <source>not there yet</source>
        <extracomment>A config of which there is no file yet.</extracomment>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>* is the one that OpenClaw would read here.</source>
        <translation>* คือไฟล์ที่ OpenClaw จะอ่านที่นี่</translation>
    </message>
</context>
<context>
    <name>Hearth::ConfiguredModelsModel</name>
    <message>
        <source>Model</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Context window</source>
        <extracomment>Column: tokens.</extracomment>
        <translation>หน้าต่างบริบท</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <extracomment>Column: tokens.</extracomment>
        <translation>คำตอบยาวสุด</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <extracomment>Column: yes or no.</extracomment>
        <translation>การให้เหตุผล</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>ชื่อแทน</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A reasoning model.</extracomment>
        <translation>ใช่</translation>
    </message>
</context>
<context>
    <name>Hearth::ConfiguredProvidersModel</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n โมเดล</numerusform>
        </translation>
    </message>
    <message>
        <source>included</source>
        <extracomment>Of a provider: it stands in another file, which the config includes.</extracomment>
        <translation>รวมเข้ามา</translation>
    </message>
</context>
<context>
    <name>Hearth::DataTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A button in a table and the row it is in: &quot;Try now: gpubox&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Hearth::DefaultsForm</name>
    <message>
        <source>The file is being read.</source>
        <translation>กำลังอ่านไฟล์</translation>
    </message>
    <message>
        <source>This file can only be looked at.</source>
        <translation>ไฟล์นี้ดูได้อย่างเดียว</translation>
    </message>
    <message>
        <source>The text has syntax errors. Put them right in the text; then this form works again.</source>
        <translation>ข้อความมีข้อผิดพลาดทางไวยากรณ์ ให้แก้ในข้อความ แล้วฟอร์มนี้จะใช้ได้อีกครั้ง</translation>
    </message>
    <message>
        <source>Models that answer</source>
        <translation>โมเดลที่ตอบ</translation>
    </message>
    <message>
        <source>First</source>
        <translation>โมเดลแรก</translation>
    </message>
    <message>
        <source>The model that answers first</source>
        <translation>โมเดลที่ตอบก่อน</translation>
    </message>
    <message>
        <source>Choose a model, or type provider/model</source>
        <translation>เลือกโมเดล หรือพิมพ์ ผู้ให้บริการ/โมเดล</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>ฟอลแบ็ก</translation>
    </message>
    <message>
        <source>Tried from top to bottom when the first one cannot answer.</source>
        <translation>ลองจากบนลงล่างเมื่อโมเดลแรกตอบไม่ได้</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>ชื่อแทน</translation>
    </message>
    <message>
        <source>Short names for /model in chats. Click one to change it; an empty one takes it away.</source>
        <translation>ชื่อสั้นสำหรับ /model ในแชต คลิกชื่อเพื่อเปลี่ยน หากเว้นว่างจะลบออก</translation>
    </message>
    <message>
        <source>Which models are listed</source>
        <translation>โมเดลที่แสดงในรายการ</translation>
    </message>
    <message>
        <source>All that OpenClaw knows (merge)</source>
        <translation>ทั้งหมดที่ OpenClaw รู้จัก (merge)</translation>
    </message>
    <message>
        <source>Those of this config alone (replace)</source>
        <translation>เฉพาะของคอนฟิกนี้ (replace)</translation>
    </message>
</context>
<context>
    <name>Hearth::DiffCommand</name>
    <message>
        <source>Number of a kept version, 1 being the newest and what is taken without it: what the last save changed.</source>
        <translation>หมายเลขของเวอร์ชันที่เก็บไว้ 1 คือใหม่สุดและใช้เมื่อไม่ระบุ คือสิ่งที่การบันทึกครั้งล่าสุดเปลี่ยน</translation>
    </message>
    <message>
        <source>diff takes the number of one version, from 1.</source>
        <translation>diff รับหมายเลขเวอร์ชันเพียงหนึ่งหมายเลข เริ่มจาก 1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ไม่มีไฟล์ %1</translation>
    </message>
    <message>
        <source>No version %1 of %2 is kept.</source>
        <translation>ไม่มีเวอร์ชัน %1 ของ %2 เก็บไว้</translation>
    </message>
    <message>
        <source>%1 says what version %2 said.</source>
        <translation>%1 เหมือนกับเวอร์ชัน %2</translation>
    </message>
</context>
<context>
    <name>Hearth::DifferenceView</name>
    <message numerus="yes">
        <source>… %n equal line(s)</source>
        <extracomment>Between the places where two texts differ.</extracomment>
        <translation>
            <numerusform>… เหมือนกัน %n บรรทัด</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by you:</source>
        <translation>คุณเปลี่ยน:</translation>
    </message>
    <message>
        <source>Changed by another program:</source>
        <translation>โปรแกรมอื่นเปลี่ยน:</translation>
    </message>
    <message>
        <source>Changed by both in the same way:</source>
        <translation>ทั้งสองฝ่ายเปลี่ยนเหมือนกัน:</translation>
    </message>
    <message>
        <source>Changed by both:</source>
        <translation>ทั้งสองฝ่ายเปลี่ยน:</translation>
    </message>
    <message>
        <source>yours:</source>
        <translation>ของคุณ:</translation>
    </message>
    <message>
        <source>the other program&apos;s:</source>
        <translation>ของโปรแกรมอื่น:</translation>
    </message>
</context>
<context>
    <name>Hearth::DiscoverCommand</name>
    <message>
        <source>Hosts to look on, by name or address; without any: this computer.</source>
        <translation>โฮสต์ที่จะค้นหา ตามชื่อหรือที่อยู่ หากไม่ระบุ: เครื่องนี้</translation>
    </message>
    <message numerus="yes">
        <source>No model server answers on %1 (%n address(es) tried).</source>
        <translation>
            <numerusform>ไม่มีเซิร์ฟเวอร์โมเดลตอบบน %1 (ลองแล้ว %n ที่อยู่)</numerusform>
        </translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>เซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>MODELS</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>LOADED</source>
        <translation>โหลดไว้</translation>
    </message>
    <message>
        <source>IN THE CONFIG</source>
        <translation>ในคอนฟิก</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>In a table of servers: the config has none with this address.</extracomment>
        <translation>ไม่มี</translation>
    </message>
</context>
<context>
    <name>Hearth::DiscoveryList</name>
    <message>
        <source>In the config as %1</source>
        <extracomment>A server that was found is in the config already; %1: what the config calls it.</extracomment>
        <translation>อยู่ในคอนฟิกชื่อ %1</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: add a server that was found to the config.</extracomment>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Add %1 at %2</source>
        <extracomment>%1: a server&apos;s name, %2: its address.</extracomment>
        <translation>เพิ่ม %1 ที่ %2</translation>
    </message>
    <message>
        <source>wants a key</source>
        <extracomment>Of a server that was found.</extracomment>
        <translation>ต้องใช้คีย์</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n โมเดล</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is loaded</source>
        <extracomment>Of a server that was found; %1: the model.</extracomment>
        <translation>โหลด %1 ไว้แล้ว</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>Where servers are looked for.</extracomment>
        <translation>เครื่องนี้</translation>
    </message>
    <message>
        <source>Looking on %1: %2 of %3 addresses asked.</source>
        <extracomment>%1: &quot;this computer&quot; or hosts; %2 of %3 addresses have been asked.</extracomment>
        <translation>กำลังค้นหาบน %1: ถามแล้ว %2 จาก %3 ที่อยู่</translation>
    </message>
    <message>
        <source>Nothing found on %1. Start the server and see that its API is switched on (in LM Studio: Developer, Start server), then look again. One that listens elsewhere you can add by its address.</source>
        <extracomment>%1: &quot;this computer&quot; or hosts.</extracomment>
        <translation>ไม่พบเซิร์ฟเวอร์บน %1 ให้เริ่มเซิร์ฟเวอร์และตรวจว่าเปิด API แล้ว (ใน LM Studio: Developer, Start server) จากนั้นค้นหาอีกครั้ง หากเซิร์ฟเวอร์รับคำขอที่อื่น เพิ่มด้วยที่อยู่ได้</translation>
    </message>
    <message numerus="yes">
        <source>Found %n server(s) on %1.</source>
        <extracomment>%1: &quot;this computer&quot; or hosts.</extracomment>
        <translation>
            <numerusform>พบเซิร์ฟเวอร์ %n ตัวบน %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::DraftEdits</name>
    <message>
        <source>%1 says so already.</source>
        <extracomment>%1: a file&apos;s name. What was asked for stands there already.</extracomment>
        <translation>%1 มีเนื้อหานี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>%1 has changed since; undo it on the Config page.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 เปลี่ยนไปแล้วหลังจากนั้น ให้เลิกทำในหน้าคอนฟิก</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>เลิกทำแล้ว</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>บันทึก %1 ไม่สำเร็จ: %2</translation>
    </message>
    <message>
        <source>Not in force yet: it has joined your unsaved changes in %1. Save them there.</source>
        <translation>ยังไม่มีผล: รวมอยู่กับการเปลี่ยนแปลงที่ยังไม่บันทึกใน %1 ให้บันทึกที่นั่น</translation>
    </message>
    <message>
        <source>Not changed: %1 has a syntax error. Put it right first.</source>
        <translation>ไม่ได้เปลี่ยน: %1 มีข้อผิดพลาดทางไวยากรณ์ ให้แก้ก่อน</translation>
    </message>
</context>
<context>
    <name>Hearth::DraftNotice</name>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>บันทึก %1 ไม่สำเร็จ: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองใหม่</translation>
    </message>
    <message>
        <source>What you and another program have made of %1. Lines with − are gone, lines with + are new.</source>
        <translation>สิ่งที่คุณและโปรแกรมอื่นเปลี่ยนใน %1 บรรทัดที่มี − ถูกลบออก บรรทัดที่มี + เป็นบรรทัดใหม่</translation>
    </message>
    <message>
        <source>Another program changed %1 while you were editing it.</source>
        <translation>โปรแกรมอื่นเปลี่ยน %1 ระหว่างที่คุณแก้ไขอยู่</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>กลับไปที่ข้อความ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>Drop the own changes and take the file&apos;s text.</extracomment>
        <translation>ใช้ของไฟล์</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Keep the own text; saving replaces the file&apos;s.</extracomment>
        <translation>ใช้ของฉัน</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text: it can be read here, but not changed.</source>
        <translation>%1 ไม่ใช่ข้อความ UTF-8: อ่านที่นี่ได้ แต่แก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>OpenClaw has no config here yet.</source>
        <translation>OpenClaw ยังไม่มีคอนฟิกที่นี่</translation>
    </message>
    <message>
        <source>Hearth has no settings file yet and goes by its defaults.</source>
        <translation>Hearth ยังไม่มีไฟล์การตั้งค่า จึงใช้ค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>Start from a template…</source>
        <extracomment>Button: opens the dialog with ways to set up models.</extracomment>
        <translation>เริ่มจากเทมเพลต…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <extracomment>Button: begin with a config that says nothing.</extracomment>
        <translation>เริ่มจากคอนฟิกว่าง</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: put a first text into the editor.</extracomment>
        <translation>สร้าง</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>อ่าน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>%1 cannot be saved from here.</source>
        <translation>บันทึก %1 จากที่นี่ไม่ได้</translation>
    </message>
</context>
<context>
    <name>Hearth::DraftView</name>
    <message>
        <source>Another program changed %1. You see its text now.</source>
        <translation>โปรแกรมอื่นเปลี่ยน %1 ไปแล้ว ที่เห็นตอนนี้คือข้อความใหม่ในไฟล์</translation>
    </message>
    <message>
        <source>Reading %1.</source>
        <translation>กำลังอ่าน %1</translation>
    </message>
    <message>
        <source>There is no %1 yet.</source>
        <translation>ยังไม่มี %1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>อ่าน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>%1 ถูกต้อง</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <extracomment>Part of &quot;2 errors and 1 warning in openclaw.json.&quot;</extracomment>
        <translation>
            <numerusform>ข้อผิดพลาด %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>Part of &quot;2 errors and 1 warning in openclaw.json.&quot;</extracomment>
        <translation>
            <numerusform>คำเตือน %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 in %3.</source>
        <extracomment>%1: &quot;2 errors&quot;, %2: &quot;1 warning&quot;, %3: name of a file.</extracomment>
        <translation>%1 และ%2 ใน %3</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <extracomment>%1: &quot;2 errors&quot; or &quot;1 warning&quot;, %2: name of a file.</extracomment>
        <translation>%1 ใน %2</translation>
    </message>
    <message>
        <source>Difference between the file and your text</source>
        <translation>ความต่างระหว่างไฟล์กับข้อความของคุณ</translation>
    </message>
    <message>
        <source>Both changes stand in the text now. Look at it, then save.</source>
        <translation>รวมการเปลี่ยนแปลงของทั้งสองฝ่ายไว้ในข้อความแล้ว ให้ตรวจดูแล้วจึงบันทึก</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) repaired. Undo brings the text back.</source>
        <translation>
            <numerusform>แก้ปัญหาแล้ว %n รายการ ใช้ “เลิกทำ” เพื่อเรียกข้อความเดิมคืน</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Button: the config by fields and lists.</extracomment>
        <translation>ฟอร์ม</translation>
    </message>
    <message>
        <source>Each change of the form is a change of the text; comments and order stay. Nothing is written to the file before you save.</source>
        <translation>ทุกการเปลี่ยนแปลงในฟอร์มจะเปลี่ยนข้อความด้วย ส่วนความเห็นและลำดับคงเดิม จะไม่เขียนลงไฟล์จนกว่าคุณจะบันทึก</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Button: the config as text.</extracomment>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>Button: the tree of the keys beside the text.</extracomment>
        <translation>เค้าโครง</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Button: search the text.</extracomment>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Go to…</source>
        <extracomment>Button: go to a path or line of the text.</extracomment>
        <translation>ไปที่…</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Button: indents the lines as their brackets have it.</extracomment>
        <translation>จัดรูปแบบ</translation>
    </message>
    <message>
        <source>Put indentation and spaces in order: the selected lines, else all (%1).</source>
        <translation>จัดย่อหน้าและช่องว่างให้เรียบร้อย: เฉพาะบรรทัดที่เลือก หากไม่ได้เลือกจะจัดทั้งหมด (%1)</translation>
    </message>
    <message>
        <source>Put both together</source>
        <extracomment>Button: both programs&apos; changes of the file go into the text, as they do not touch each other.</extracomment>
        <translation>รวมทั้งสองเข้าด้วยกัน</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>added</comment>
        <extracomment>Part of &quot;Saving openclaw.json adds 2 lines and removes 1 line.&quot;</extracomment>
        <translation>
            <numerusform>%n บรรทัด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>removed</comment>
        <extracomment>Part of &quot;Saving openclaw.json adds 2 lines and removes 1 line.&quot;</extracomment>
        <translation>
            <numerusform>%n บรรทัด</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving %1 adds %2 and removes %3; all others stay byte for byte.</source>
        <extracomment>%1: name of a file, %2 and %3: &quot;2 lines&quot;.</extracomment>
        <translation>การบันทึก %1 จะเพิ่ม %2 และลบ %3 ส่วนที่เหลือคงเดิมทุกไบต์</translation>
    </message>
</context>
<context>
    <name>Hearth::DriftCard</name>
    <message>
        <source>Config and servers</source>
        <translation>คอนฟิกและเซิร์ฟเวอร์</translation>
    </message>
    <message numerus="yes">
        <source>Config and servers differ in %n place(s)</source>
        <translation>
            <numerusform>คอนฟิกและเซิร์ฟเวอร์ต่างกัน %n จุด</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Button below a list of which only the first lines show; %1: how many there are.</extracomment>
        <translation>แสดงน้อยลง</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>แสดงทั้งหมด %1</translation>
    </message>
    <message>
        <source>No difference where Hearth could look.</source>
        <translation>ไม่พบความต่างในส่วนที่ Hearth ตรวจได้</translation>
    </message>
    <message>
        <source>Nothing could be checked yet.</source>
        <translation>ยังตรวจอะไรไม่ได้</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <extracomment>When config and servers were held against each other; %1: &quot;12 s ago&quot;.</extracomment>
        <translation>ตรวจเมื่อ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Ends a list of servers of which only the first are named.</extracomment>
        <translation>
            <numerusform>อีก %n ตัว</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <extracomment>%1: servers, each with the reason: &quot;gpubox (unreachable), anthropic (key needed)&quot;.</extracomment>
        <translation>ไม่ได้ตรวจ: %1</translation>
    </message>
</context>
<context>
    <name>Hearth::DriftLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A difference between config and server: %1 how bad it is, %2 what it is.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show in config</source>
        <translation>แสดงในคอนฟิก</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Button: shows why a difference between config and server matters.</extracomment>
        <translation>เหตุผล</translation>
    </message>
</context>
<context>
    <name>Hearth::EditCommand</name>
    <message>
        <source>Path of the value, for example models.providers.lmstudio.models[0].contextWindow.</source>
        <translation>พาธของค่า เช่น models.providers.lmstudio.models[0].contextWindow</translation>
    </message>
    <message>
        <source>Write it even if that adds an error.</source>
        <translation>เขียนแม้จะทำให้มีข้อผิดพลาดเพิ่ม</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ไม่มีไฟล์ %1</translation>
    </message>
    <message>
        <source>%1 stands in the included file %2; change it there.</source>
        <translation>%1 อยู่ในไฟล์ %2 ที่ถูกรวมเข้ามา ให้แก้ไขที่ไฟล์นั้น</translation>
    </message>
    <message>
        <source>%1 has nothing at %2.</source>
        <translation>%1 ไม่มีอะไรอยู่ที่ %2</translation>
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
        <source>%1 is removed from %2.</source>
        <translation>ลบ %1 ออกจาก %2 แล้ว</translation>
    </message>
    <message>
        <source>%1 is changed in %2.</source>
        <translation>เปลี่ยน %1 ใน %2 แล้ว</translation>
    </message>
</context>
<context>
    <name>Hearth::EditorPane</name>
    <message>
        <source>No problem on this line</source>
        <translation>บรรทัดนี้ไม่มีปัญหา</translation>
    </message>
    <message>
        <source>All lines are in order already.</source>
        <translation>ทุกบรรทัดเรียบร้อยอยู่แล้ว</translation>
    </message>
    <message>
        <source>This file is strict JSON, which has no comments.</source>
        <translation>ไฟล์นี้เป็น JSON แบบเคร่งครัด จึงมีความเห็นไม่ได้</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>ข้อความของ %1</translation>
    </message>
    <message>
        <source>Fold or unfold here</source>
        <extracomment>In the menu of the editor: hides the lines of an object or list, or shows them again.</extracomment>
        <translation>พับหรือคลี่ตรงนี้</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>พับทั้งหมด</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>คลี่ทั้งหมด</translation>
    </message>
</context>
<context>
    <name>Hearth::EndpointList</name>
    <message>
        <source>Where it runs</source>
        <extracomment>Heading: the hosts behind a hosted model.</extracomment>
        <translation>โมเดลทำงานที่ใด</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>Button: asks for the hosts behind a hosted model.</extracomment>
        <translation>ถามอีกครั้ง</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>ถามก่อน</translation>
    </message>
    <message>
        <source>Ask where it runs</source>
        <translation>ถามว่าทำงานที่ใด</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>กำลังถาม …</translation>
    </message>
    <message>
        <source>Hosts, countries, windows and prices: a free request to OpenRouter.</source>
        <translation>โฮสต์ ประเทศ หน้าต่างบริบท และราคา: เป็นคำขอถึง OpenRouter ที่ไม่มีค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>No host offers it at the moment.</source>
        <translation>ขณะนี้ไม่มีโฮสต์ใดให้บริการโมเดลนี้</translation>
    </message>
</context>
<context>
    <name>Hearth::EndpointsModel</name>
    <message>
        <source>Degraded or off at the moment</source>
        <translation>ขณะนี้ทำงานไม่เต็มที่หรือปิดอยู่</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column: the company whose computers a hosted model runs on.</extracomment>
        <translation>โฮสต์</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>Column: ISO code of the country of a host&apos;s headquarters.</extracomment>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>หน้าต่าง</translation>
    </message>
    <message>
        <source>$ per million</source>
        <extracomment>Column: US dollars per million tokens, in and out.</extracomment>
        <translation>$ ต่อล้าน</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>การควอนไทซ์</translation>
    </message>
    <message>
        <source>Uptime</source>
        <extracomment>Column: the share of the last 30 minutes in which a host has answered.</extracomment>
        <translation>อัตราการตอบ</translation>
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
    <name>Hearth::EntryActions</name>
    <message>
        <source>Edit…</source>
        <extracomment>Button: opens a dialog.</extracomment>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ทำสำเนา</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: takes the provider or model out of the config.</extracomment>
        <translation>ลบออก</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: %1: what it does, %2: the key that does the same.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>แสดงในข้อความ</translation>
    </message>
</context>
<context>
    <name>Hearth::FallbackList</name>
    <message>
        <source>Fallbacks, in the order in which they are tried</source>
        <translation>ฟอลแบ็ก ตามลำดับที่จะลอง</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Button: moves a model up in a list.</extracomment>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>Button: moves a model down in a list.</extracomment>
        <translation>ลง</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบออก</translation>
    </message>
    <message>
        <source>Model to add as a fallback</source>
        <translation>โมเดลที่จะเพิ่มเป็นฟอลแบ็ก</translation>
    </message>
    <message>
        <source>Choose a model, or type provider/model</source>
        <translation>เลือกโมเดล หรือพิมพ์ ผู้ให้บริการ/โมเดล</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
</context>
<context>
    <name>Hearth::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>ค้นหาคำขอ</translation>
    </message>
    <message>
        <source>Model, client, error or id (Ctrl+F)</source>
        <translation>โมเดล ไคลเอนต์ ข้อผิดพลาด หรือไอดี (Ctrl+F)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>ไคลเอนต์</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: shows all requests again.</extracomment>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Choice of a filter: requests of any age.</extracomment>
        <translation>ทุกช่วงเวลา</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 นาทีที่ผ่านมา</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>ชั่วโมงที่ผ่านมา</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 ชั่วโมงที่ผ่านมา</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <extracomment>Choice of a filter: requests that ended in any way.</extracomment>
        <translation>ทุกผลลัพธ์</translation>
    </message>
    <message>
        <source>Prompt cut</source>
        <extracomment>Choice of a filter: requests of whose prompt the server silently left out some.</extracomment>
        <translation>พรอมต์ถูกตัด</translation>
    </message>
    <message>
        <source>Any client</source>
        <extracomment>Choice of a filter: requests of any client.</extracomment>
        <translation>ทุกไคลเอนต์</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>Choice of a filter: requests of clients whose token has no name.</extracomment>
        <translation>ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Any model</source>
        <extracomment>Choice of a filter: requests that went to any model.</extracomment>
        <translation>ทุกโมเดล</translation>
    </message>
    <message>
        <source>Any place</source>
        <extracomment>Choice of a filter: requests that went anywhere.</extracomment>
        <translation>ทุกที่</translation>
    </message>
</context>
<context>
    <name>Hearth::FindBar</name>
    <message>
        <source>Not found</source>
        <extracomment>Number of places where the searched words stand.</extracomment>
        <translation>ไม่พบ</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>พบ %n แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>ค้นหาในข้อความ</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>The match before the cursor.</extracomment>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>The match behind the cursor.</extracomment>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>ปิดการค้นหา</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <extracomment>How many places were replaced.</extracomment>
        <translation>
            <numerusform>แทนที่แล้ว %n แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>แยกตัวพิมพ์ใหญ่เล็ก</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>แทนที่ด้วย</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: replaces the selected match and goes to the next.</extracomment>
        <translation>แทนที่</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>แทนที่ทั้งหมด</translation>
    </message>
</context>
<context>
    <name>Hearth::FixMenu</name>
    <message>
        <source>Hearth knows no repair: change the text by hand</source>
        <extracomment>In the menu of repairs for a problem.</extracomment>
        <translation>Hearth ไม่มีวิธีแก้ให้: แก้ข้อความด้วยตนเอง</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>แทรก %1</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>แทนที่ด้วย %1</translation>
    </message>
</context>
<context>
    <name>Hearth::FormDialog</name>
    <message numerus="yes">
        <source>%n header(s) stand in the text.</source>
        <translation>
            <numerusform>มีส่วนหัว %n รายการในข้อความ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further setting(s) stand in the text: %1.</source>
        <extracomment>%1: names of settings.</extracomment>
        <translation>
            <numerusform>มีการตั้งค่าอื่นอีก %n รายการในข้อความ: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::FoundServers</name>
    <message>
        <source>Found servers</source>
        <extracomment>Heading: model servers that a search has found.</extracomment>
        <translation>เซิร์ฟเวอร์ที่พบ</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <translation>ค้นหาในเครื่องนี้</translation>
    </message>
    <message>
        <source>another host, as gpu-box</source>
        <translation>โฮสต์อื่น เช่น gpu-box</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>โฮสต์อื่น</translation>
    </message>
    <message>
        <source>Look there</source>
        <extracomment>Button: looks for model servers on the host that is named beside it.</extracomment>
        <translation>ค้นหาที่นั่น</translation>
    </message>
    <message>
        <source>wants a key</source>
        <extracomment>A server that was found wants a key.</extracomment>
        <translation>ต้องใช้คีย์</translation>
    </message>
    <message>
        <source>in the config as %1</source>
        <extracomment>%1: id of the provider that the config names a found server as.</extracomment>
        <translation>อยู่ในคอนฟิกชื่อ %1</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 addresses asked, without any key …</source>
        <extracomment>%1, %2: how many addresses have been asked, and how many there are.</extracomment>
        <translation>กำลังค้นหา: ถามแล้ว %1 จาก %2 ที่อยู่ โดยไม่ใช้คีย์ …</translation>
    </message>
    <message>
        <source>No model server answers on this computer&apos;s usual ports. Start one, or type its address.</source>
        <translation>ไม่มีเซิร์ฟเวอร์โมเดลตอบที่พอร์ตทั่วไปของเครื่องนี้ ให้เริ่มเซิร์ฟเวอร์ หรือพิมพ์ที่อยู่</translation>
    </message>
    <message>
        <source>No model server answers on the usual ports of %1.</source>
        <translation>ไม่มีเซิร์ฟเวอร์โมเดลตอบที่พอร์ตทั่วไปของ %1</translation>
    </message>
    <message>
        <source>The usual ports are asked for their models: nothing is loaded, and no key is sent.</source>
        <translation>Hearth จะถามพอร์ตทั่วไปว่ามีโมเดลใดบ้าง โดยไม่โหลดโมเดลและไม่ส่งคีย์</translation>
    </message>
</context>
<context>
    <name>Hearth::FrontCard</name>
    <message>
        <source>OpenClaw asks its models itself. With Hearth in front, a failing model is passed over in milliseconds instead of minutes.</source>
        <translation>OpenClaw ถามโมเดลเอง หากมี Hearth อยู่ด้านหน้า โมเดลที่ขัดข้องจะถูกข้ามในไม่กี่มิลลิวินาที แทนที่จะเป็นหลายนาที</translation>
    </message>
    <message>
        <source>OpenClaw sends its requests to Hearth, which routes them.</source>
        <translation>OpenClaw ส่งคำขอมาที่ Hearth แล้ว Hearth เลือกเส้นทางให้</translation>
    </message>
    <message>
        <source>OpenClaw is told to use Hearth, but the provider entry or Hearth&apos;s own chain is missing.</source>
        <translation>OpenClaw ถูกตั้งให้ใช้ Hearth แต่ขาดรายการผู้ให้บริการหรือลำดับโมเดลของ Hearth เอง</translation>
    </message>
    <message>
        <source>The config says %1, but the gateway listens at %2.</source>
        <extracomment>Addresses: as the config has it; where the gateway listens.</extracomment>
        <translation>คอนฟิกระบุ %1 แต่เกตเวย์รับคำขอที่ %2</translation>
    </message>
    <message>
        <source>At %1, along %2.</source>
        <extracomment>%1: an address, %2: models in order.</extracomment>
        <translation>ที่ %1 ตามลำดับ %2</translation>
    </message>
    <message>
        <source>The config names no model that Hearth could route to.</source>
        <translation>คอนฟิกไม่ได้ระบุโมเดลที่ Hearth จะส่งคำขอไปได้</translation>
    </message>
    <message>
        <source>hearth.json5: the route auto gets the chain %1.
openclaw.json: a provider “hearth” at %2, the primary model becomes hearth/auto, without fallbacks.</source>
        <extracomment>What is changed in the two files; %1: models in order, %2: an address.</extracomment>
        <translation>hearth.json5: เส้นทาง auto จะใช้ลำดับโมเดล %1
openclaw.json: เพิ่มผู้ให้บริการ “hearth” ที่ %2 โมเดลหลักเปลี่ยนเป็น hearth/auto โดยไม่มีฟอลแบ็ก</translation>
    </message>
    <message>
        <source>Hearth in front of OpenClaw</source>
        <translation>Hearth อยู่ด้านหน้า OpenClaw</translation>
    </message>
    <message>
        <source>Put the address right</source>
        <extracomment>Buttons: OpenClaw&apos;s requests go through Hearth from now on; no longer.</extracomment>
        <translation>แก้ที่อยู่ให้ถูกต้อง</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>เพิ่มส่วนที่ขาด</translation>
    </message>
    <message>
        <source>Put Hearth in front</source>
        <translation>ให้ Hearth อยู่ด้านหน้า</translation>
    </message>
    <message>
        <source>Take Hearth out again</source>
        <translation>นำ Hearth ออกจากด้านหน้า</translation>
    </message>
    <message>
        <source>OpenClaw needs the gateway&apos;s token: show it</source>
        <translation>OpenClaw ต้องใช้โทเค็นของเกตเวย์: แสดงโทเค็น</translation>
    </message>
    <message>
        <source>The gateway speaks TLS: start OpenClaw with %1, or it will not trust the certificate.</source>
        <extracomment>%1: an environment variable with a file&apos;s path, as it is to be set.</extracomment>
        <translation>เกตเวย์ใช้ TLS: เริ่ม OpenClaw ด้วย %1 มิฉะนั้นจะไม่เชื่อถือใบรับรอง</translation>
    </message>
</context>
<context>
    <name>Hearth::FrontCommand</name>
    <message>
        <source>OpenClaw&apos;s primary model becomes hearth/auto; its chain is copied into hearth.json5.</source>
        <translation>โมเดลหลักของ OpenClaw เปลี่ยนเป็น hearth/auto และลำดับโมเดลเดิมคัดลอกไปไว้ใน hearth.json5</translation>
    </message>
    <message>
        <source>The way back: both files say again what they said, or OpenClaw gets the chain that was changed meanwhile.</source>
        <translation>ย้อนกลับ: ทั้งสองไฟล์กลับเป็นเหมือนเดิม หรือหากลำดับโมเดลถูกเปลี่ยนระหว่างนั้น OpenClaw จะได้ลำดับที่เปลี่ยนแล้ว</translation>
    </message>
    <message>
        <source>Show what would be written, and write nothing.</source>
        <translation>แสดงสิ่งที่จะเขียน โดยไม่เขียนจริง</translation>
    </message>
    <message>
        <source>front takes no arguments, only options.</source>
        <translation>front ไม่รับอาร์กิวเมนต์ รับเฉพาะตัวเลือก</translation>
    </message>
    <message>
        <source>--on and --off cannot be combined.</source>
        <translation>ใช้ --on และ --off ร่วมกันไม่ได้</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ไม่มีไฟล์ %1</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>ไม่มีการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>OpenClaw looks for the gateway&apos;s token in %1: set it in its environment or its .env file.</source>
        <extracomment>%1: name of an environment variable.</extracomment>
        <translation>OpenClaw หาโทเค็นของเกตเวย์ใน %1: ให้กำหนดตัวแปรนี้ในสภาพแวดล้อมของ OpenClaw หรือในไฟล์ .env</translation>
    </message>
    <message>
        <source>Hearth is not in front: OpenClaw asks its models itself.</source>
        <translation>Hearth ไม่ได้อยู่ด้านหน้า: OpenClaw ถามโมเดลเอง</translation>
    </message>
    <message>
        <source>Hearth is in front at %1, along %2.</source>
        <extracomment>%1: an address, %2: models in order.</extracomment>
        <translation>Hearth อยู่ด้านหน้าที่ %1 ตามลำดับ %2</translation>
    </message>
    <message>
        <source>Hearth is in front, but its provider entry or its own chain is missing; --on completes it.</source>
        <translation>Hearth อยู่ด้านหน้า แต่ขาดรายการผู้ให้บริการหรือลำดับโมเดลของ Hearth เอง ใช้ --on เพื่อเพิ่มส่วนที่ขาด</translation>
    </message>
</context>
<context>
    <name>Hearth::GatewayCard</name>
    <message>
        <source>Pause</source>
        <extracomment>Button: the gateway refuses new requests until it is resumed.</extracomment>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ทำงานต่อ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองใหม่</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: start the gateway.</extracomment>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>That is no IP address. Write one of this machine, for example 127.0.0.1.</source>
        <translation>นี่ไม่ใช่ที่อยู่ IP ให้ใส่ที่อยู่ของเครื่องนี้ เช่น 127.0.0.1</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach Hearth.</source>
        <translation>เฉพาะโปรแกรมในเครื่องนี้เท่านั้นที่เข้าถึง Hearth ได้</translation>
    </message>
    <message>
        <source>Every computer in the networks of this machine can reach Hearth; the token keeps strangers out.</source>
        <translation>ทุกเครื่องในเครือข่ายที่เครื่องนี้ต่ออยู่เข้าถึง Hearth ได้ โทเค็นช่วยกันคนนอกไว้</translation>
    </message>
    <message>
        <source>Computers in the network of %1 can reach Hearth; the token keeps strangers out.</source>
        <translation>เครื่องในเครือข่ายของ %1 เข้าถึง Hearth ได้ โทเค็นช่วยกันคนนอกไว้</translation>
    </message>
    <message>
        <source>The whole internet may reach Hearth at %1; the token keeps strangers out.</source>
        <translation>ใครก็ตามบนอินเทอร์เน็ตอาจเข้าถึง Hearth ได้ที่ %1 โทเค็นช่วยกันคนนอกไว้</translation>
    </message>
    <message>
        <source>Always on while other computers can reach Hearth.</source>
        <translation>เปิดไว้เสมอเมื่อเครื่องอื่นเข้าถึง Hearth ได้</translation>
    </message>
    <message>
        <source>Without it every program on this computer can use your models and keys.</source>
        <translation>หากปิดไว้ ทุกโปรแกรมในเครื่องนี้จะใช้โมเดลและคีย์ของคุณได้</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>เกตเวย์</translation>
    </message>
    <message>
        <source>Start with Hearth</source>
        <translation>เริ่มพร้อมกับ Hearth</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>ที่อยู่สำหรับรับคำขอ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>พอร์ต</translation>
    </message>
    <message>
        <source>Ask programs for the token</source>
        <translation>ให้โปรแกรมต้องส่งโทเค็น</translation>
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
    <name>Hearth::GoToPathBar</name>
    <message>
        <source>Not a path</source>
        <extracomment>The words typed are no path such as models.providers.</extracomment>
        <translation>ไม่ใช่พาธ</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <extracomment>%1: the beginning of a path.</extracomment>
        <translation>ไม่มีในไฟล์</translation>
    </message>
    <message>
        <source>Not below %1</source>
        <translation>ไม่มีภายใต้ %1</translation>
    </message>
    <message numerus="yes">
        <source>The text has %n line(s).</source>
        <translation>
            <numerusform>ข้อความมี %n บรรทัด</numerusform>
        </translation>
    </message>
    <message>
        <source>Path such as %1, or line:column</source>
        <extracomment>%1: an example of a path.</extracomment>
        <translation>พาธ เช่น %1 หรือ บรรทัด:คอลัมน์</translation>
    </message>
    <message>
        <source>Go to a path or line</source>
        <translation>ไปที่พาธหรือบรรทัด</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>Button: to the place that was typed.</extracomment>
        <translation>ไป</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Hearth::HistoryCommand</name>
    <message>
        <source>config (openclaw.json, also without it) or settings (hearth.json5).</source>
        <translation>config (openclaw.json หรือเมื่อไม่ระบุ) หรือ settings (hearth.json5)</translation>
    </message>
    <message>
        <source>history takes config or settings.</source>
        <translation>history รับ config หรือ settings</translation>
    </message>
    <message>
        <source>There is no file %1, and no version of it is kept.</source>
        <translation>ไม่มีไฟล์ %1 และไม่มีรุ่นที่เก็บไว้</translation>
    </message>
    <message>
        <source>has syntax errors</source>
        <translation>มีข้อผิดพลาดทางไวยากรณ์</translation>
    </message>
    <message>
        <source>the file as it is now</source>
        <extracomment>Beside version 0 of a file, below which stand older ones.</extracomment>
        <translation>ไฟล์ตามที่เป็นอยู่ตอนนี้</translation>
    </message>
</context>
<context>
    <name>Hearth::HistoryModel</name>
    <message>
        <source>unknown</source>
        <extracomment>Of a version of a file: when it was written is not known.</extracomment>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>It has syntax errors.</source>
        <translation>มีข้อผิดพลาดทางไวยากรณ์</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Heading: when a version of a file was written.</extracomment>
        <translation>เขียนเมื่อ</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Heading: which program wrote a version of a file.</extracomment>
        <translation>เขียนโดย</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>The file now</source>
        <extracomment>Of the versions of a file the one that stands in it.</extracomment>
        <translation>ไฟล์ในขณะนี้</translation>
    </message>
</context>
<context>
    <name>Hearth::HistoryView</name>
    <message>
        <source>No earlier version of %1 is kept yet. Each save keeps one.</source>
        <translation>ยังไม่มีรุ่นก่อนของ %1 เก็บไว้ ทุกครั้งที่บันทึกจะเก็บไว้หนึ่งรุ่น</translation>
    </message>
    <message>
        <source>The text says the same as this version.</source>
        <translation>ข้อความเหมือนกับรุ่นนี้</translation>
    </message>
    <message>
        <source>Putting this version back adds the lines with + and removes those with −.</source>
        <translation>หากนำรุ่นนี้กลับมา จะเพิ่มบรรทัดที่มี + และลบบรรทัดที่มี −</translation>
    </message>
    <message>
        <source>The text says again what the file said on %1. Save it to keep that.</source>
        <translation>ข้อความกลับไปเหมือนไฟล์เมื่อ %1 แล้ว ให้บันทึกหากต้องการใช้ต่อ</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>รุ่นต่าง ๆ ของ %1</translation>
    </message>
    <message>
        <source>Difference between the text and this version</source>
        <translation>ความต่างระหว่างข้อความกับรุ่นนี้</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>Button: an earlier version of the file comes into the text.</extracomment>
        <translation>นำกลับมา</translation>
    </message>
</context>
<context>
    <name>Hearth::HopCard</name>
    <message>
        <source>Equal targets: what is in memory first, then the least busy.</source>
        <translation>ปลายทางที่เท่ากัน: ตัวที่อยู่ในหน่วยความจำก่อน แล้วจึงตัวที่ว่างที่สุด</translation>
    </message>
    <message>
        <source>Move hop %1 up</source>
        <translation>เลื่อนลำดับที่ %1 ขึ้น</translation>
    </message>
    <message>
        <source>Move hop %1 down</source>
        <translation>เลื่อนลำดับที่ %1 ลง</translation>
    </message>
    <message>
        <source>More for hop %1</source>
        <translation>เพิ่มเติมสำหรับลำดับที่ %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: %1: what it does, %2: the key that does the same.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hop %1: %2</source>
        <translation>ลำดับที่ %1: %2</translation>
    </message>
    <message>
        <source>Make one group of equal targets with the next hop</source>
        <translation>รวมกับลำดับถัดไปเป็นกลุ่มปลายทางที่เท่ากัน</translation>
    </message>
    <message>
        <source>Part the group, one hop for each target</source>
        <translation>แยกกลุ่ม ให้แต่ละปลายทางเป็นหนึ่งลำดับ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Menu: takes a target out of a route.</extracomment>
        <translation>ลบ %1</translation>
    </message>
</context>
<context>
    <name>Hearth::HopRow</name>
    <message>
        <source>would serve</source>
        <extracomment>Verdict on a hop of a route: the request would go here.</extracomment>
        <translation>รับคำขอ</translation>
    </message>
    <message>
        <source>behind</source>
        <extracomment>Verdict on a hop of a route: tried when the ones before it fail.</extracomment>
        <translation>สำรอง</translation>
    </message>
    <message>
        <source>passed over</source>
        <extracomment>Verdict on a hop of a route: it cannot take the request.</extracomment>
        <translation>ถูกข้าม</translation>
    </message>
    <message>
        <source>context window not known</source>
        <translation>ไม่ทราบหน้าต่างบริบท</translation>
    </message>
    <message>
        <source>window %1, loaded</source>
        <extracomment>A context window in tokens, as loaded now; as the config or the model says.</extracomment>
        <translation>บริบท %1 ตามที่โหลด</translation>
    </message>
    <message>
        <source>window %1, configured</source>
        <translation>บริบท %1 ตามที่ตั้งค่า</translation>
    </message>
    <message>
        <source>As if down</source>
        <extracomment>Button: as if this server did not answer. Short.</extracomment>
        <translation>สมมติว่าล่ม</translation>
    </message>
    <message>
        <source>As if %1 did not answer</source>
        <translation>สมมติว่า %1 ไม่ตอบ</translation>
    </message>
    <message>
        <source>As if cold</source>
        <extracomment>Button: as if this model were not in memory. Short.</extracomment>
        <translation>สมมติว่ายังไม่โหลด</translation>
    </message>
    <message>
        <source>As if %1 were not in memory</source>
        <translation>สมมติว่า %1 ยังไม่อยู่ในหน่วยความจำ</translation>
    </message>
    <message>
        <source>Hop %1: %2, %3</source>
        <translation>ลำดับที่ %1: %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A place and its jurisdiction: &quot;hosted (EU)&quot;.
----------
An alias, and the model that it stands for.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>loads in %1</source>
        <extracomment>How long reading the model into memory usually takes; %1: &quot;38 s&quot;.</extracomment>
        <translation>โหลดใน %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out per million tokens</source>
        <extracomment>Prices in dollars for a million tokens of prompt and of answer.</extracomment>
        <translation>ขาเข้า %1 ขาออก %2 ต่อล้านโทเค็น</translation>
    </message>
    <message>
        <source>%1 of %2 slots busy</source>
        <extracomment>How many requests of how many at once are under way there.</extracomment>
        <translation>ใช้อยู่ %1 จาก %2 สล็อต</translation>
    </message>
    <message>
        <source>The config has no provider or model of this name.</source>
        <translation>คอนฟิกไม่มีผู้ให้บริการหรือโมเดลชื่อนี้</translation>
    </message>
    <message>
        <source>Not in force yet: hearth.json5 has unsaved changes, or is just being saved.</source>
        <translation>ยังไม่มีผล: hearth.json5 มีการเปลี่ยนแปลงที่ยังไม่บันทึก หรือกำลังบันทึกอยู่</translation>
    </message>
    <message>
        <source>%1 It rested; one request tries it now.</source>
        <extracomment>%1: a sentence on what had failed.</extracomment>
        <translation>%1 พักแล้ว ตอนนี้กำลังลองด้วยคำขอหนึ่งรายการ</translation>
    </message>
    <message numerus="yes">
        <source>%1 It rests for another %2 after %n failure(s).</source>
        <extracomment>%1: a sentence on what had failed, %2: a span of time, %n: failures in a row.</extracomment>
        <translation>
            <numerusform>%1 จะพักต่ออีก %2 หลังล้มเหลว %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It has rested; the next request tries it.</source>
        <extracomment>%1: a sentence on what had failed.</extracomment>
        <translation>%1 พักครบแล้ว คำขอถัดไปจะลองใช้</translation>
    </message>
    <message>
        <source>Close now</source>
        <extracomment>Button: ends a provider&apos;s rest after failures, so that it is tried again at once.</extracomment>
        <translation>เลิกพักตอนนี้</translation>
    </message>
    <message>
        <source>End the rest of %1 now</source>
        <translation>เลิกพัก %1 ตอนนี้</translation>
    </message>
</context>
<context>
    <name>Hearth::InitCommand</name>
    <message>
        <source>Which one; without it, they are listed.</source>
        <translation>เทมเพลตที่จะใช้ หากไม่ระบุจะแสดงรายการเทมเพลต</translation>
    </message>
    <message>
        <source>List the templates.</source>
        <translation>แสดงรายการเทมเพลต</translation>
    </message>
    <message>
        <source>Show what would be written, and write nothing.</source>
        <translation>แสดงสิ่งที่จะเขียน โดยไม่เขียนจริง</translation>
    </message>
    <message>
        <source>Replace values that are there and that the template has differently.</source>
        <translation>แทนที่ค่าที่มีอยู่แล้วและต่างจากเทมเพลต</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the name of a field, %2 a sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>init takes one template.</source>
        <translation>init รับเทมเพลตหนึ่งรายการ</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;; &quot;hearthctl init&quot; lists them.</source>
        <translation>ไม่มีเทมเพลต &quot;%1&quot; ใช้ &quot;hearthctl init&quot; เพื่อดูรายการ</translation>
    </message>
    <message>
        <source>The template %1 has no use for --%2.</source>
        <translation>เทมเพลต %1 ไม่ใช้ --%2</translation>
    </message>
    <message>
        <source>Nothing was written, since values would be replaced that are there. With --replace it is written.</source>
        <translation>ยังไม่ได้เขียนอะไร เพราะจะไปแทนที่ค่าที่มีอยู่ หากต้องการเขียน ให้ใช้ --replace</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <extracomment>%1 is a path in the config with the old and the new value.</extracomment>
        <translation>แทนที่แล้ว: %1</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>ยังไม่ได้เขียนอะไร</translation>
    </message>
    <message>
        <source>%1 says all of that already.</source>
        <translation>%1 มีเนื้อหาทั้งหมดนั้นอยู่แล้ว</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>เขียน %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 is changed; &quot;hearthctl restore 1&quot; takes it back.</source>
        <translation>เปลี่ยน %1 แล้ว ใช้ &quot;hearthctl restore 1&quot; เพื่อย้อนกลับ</translation>
    </message>
</context>
<context>
    <name>Hearth::JobCommand</name>
    <message>
        <source>No server and no config knows a model %1.</source>
        <translation>ไม่มีเซิร์ฟเวอร์หรือคอนฟิกใดรู้จักโมเดล %1</translation>
    </message>
    <message>
        <source>Several servers have a model %1; name one as %2.</source>
        <translation>มีเซิร์ฟเวอร์หลายตัวที่มีโมเดล %1 ให้ระบุหนึ่งตัวในรูป %2</translation>
    </message>
    <message>
        <source>usually %1</source>
        <extracomment>%1: how long this load took before, for example &quot;38 s&quot;.</extracomment>
        <translation>ปกติ %1</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <extracomment>%1: model that is being read into memory.</extracomment>
        <translation>กำลังโหลด %1 …</translation>
    </message>
    <message>
        <source>Unloading %1 …</source>
        <translation>กำลังนำ %1 ออกจากหน่วยความจำ …</translation>
    </message>
    <message>
        <source>%1 is loaded; it took %2.</source>
        <extracomment>%1: model, %2: a duration.</extracomment>
        <translation>โหลด %1 แล้ว ใช้เวลา %2</translation>
    </message>
    <message>
        <source>%1 is unloaded; it took %2.</source>
        <translation>นำ %1 ออกจากหน่วยความจำแล้ว ใช้เวลา %2</translation>
    </message>
    <message>
        <source>Given up: %1.</source>
        <translation>ยกเลิกแล้ว: %1</translation>
    </message>
</context>
<context>
    <name>Hearth::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>Button: puts a report of a failed load on the clipboard.</extracomment>
        <translation>คัดลอกรายงาน</translation>
    </message>
    <message>
        <source>Estimated by the usual time</source>
        <translation>ประมาณจากเวลาที่ใช้ตามปกติ</translation>
    </message>
    <message>
        <source>This server goes on to the end once it has begun</source>
        <translation>เซิร์ฟเวอร์นี้เมื่อเริ่มแล้วจะทำต่อจนเสร็จ</translation>
    </message>
    <message>
        <source>Loading, asked for by another program</source>
        <extracomment>A model is being loaded, but Hearth has not asked for it.</extracomment>
        <translation>กำลังโหลดตามคำสั่งของโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>Waits: another model is being loaded first</source>
        <translation>กำลังรอ: มีโมเดลอื่นโหลดอยู่ก่อน</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1: how long a load has taken so far, as &quot;12 s&quot;.</extracomment>
        <translation>ผ่านไป %1</translation>
    </message>
    <message>
        <source>Unloading failed.</source>
        <translation>นำออกจากหน่วยความจำไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Loading failed.</source>
        <translation>โหลดไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Exit code %1.</source>
        <extracomment>%1: exit code of a process.</extracomment>
        <translation>รหัสสิ้นสุดการทำงาน %1</translation>
    </message>
    <message>
        <source>Server: %1, %2</source>
        <translation>เซิร์ฟเวอร์: %1, %2</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>โมเดล: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>สถานะ: %1</translation>
    </message>
</context>
<context>
    <name>Hearth::JsonEditor</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>Stands behind a line of text; that many lines below it are folded away.</extracomment>
        <translation>
            <numerusform>%n บรรทัด</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::KeyField</name>
    <message>
        <source>The server is asked without a key.</source>
        <translation>ส่งคำขอถึงเซิร์ฟเวอร์โดยไม่มีคีย์</translation>
    </message>
    <message>
        <source>Any word will do: the server does not look at it.</source>
        <translation>ใช้คำใดก็ได้: เซิร์ฟเวอร์ไม่ตรวจ</translation>
    </message>
    <message>
        <source>OpenClaw and Hearth read the key from this variable; it does not stand in the file.</source>
        <translation>OpenClaw และ Hearth อ่านคีย์จากตัวแปรนี้ คีย์จะไม่อยู่ในไฟล์</translation>
    </message>
    <message>
        <source>Source, secret provider and id: the key is asked for there; it does not stand in the file.</source>
        <translation>แหล่งที่มา ผู้ให้ข้อมูลลับ และไอดี: คีย์จะขอจากที่นั่น และไม่อยู่ในไฟล์</translation>
    </message>
    <message>
        <source>Whoever can read the file can read the key. A variable or a reference is safer.</source>
        <translation>ใครที่อ่านไฟล์ได้ก็อ่านคีย์ได้ ใช้ตัวแปรหรือการอ้างอิงปลอดภัยกว่า</translation>
    </message>
    <message>
        <source>The text gives the key in a way that has no field here; it stays as it is.</source>
        <translation>ข้อความกำหนดคีย์ไว้ในรูปแบบที่ไม่มีช่องให้กรอกที่นี่ จึงคงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>How a provider&apos;s key is given: not at all.</extracomment>
        <translation>ไม่มีคีย์</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <extracomment>How a provider&apos;s key is given: by any word, because the server asks for none.</extracomment>
        <translation>คำแทนคีย์</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>ตัวแปรสภาพแวดล้อม</translation>
    </message>
    <message>
        <source>Secret reference</source>
        <extracomment>How a provider&apos;s key is given: by asking a secret provider.</extracomment>
        <translation>การอ้างอิงข้อมูลลับ</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>How a provider&apos;s key is given: its text stands in the config.</extracomment>
        <translation>ในไฟล์</translation>
    </message>
    <message>
        <source>As in the text</source>
        <extracomment>How a provider&apos;s key is given: in a way that only the text shows.</extracomment>
        <translation>ตามข้อความ</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>ชื่อตัวแปร</translation>
    </message>
    <message>
        <source>Source of the secret</source>
        <translation>แหล่งที่มาของข้อมูลลับ</translation>
    </message>
    <message>
        <source>Secret provider</source>
        <translation>ผู้ให้ข้อมูลลับ</translation>
    </message>
    <message>
        <source>Id of the secret</source>
        <translation>ไอดีของข้อมูลลับ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>คีย์</translation>
    </message>
    <message>
        <source>A key stands in the file; leave this empty to keep it</source>
        <translation>มีคีย์อยู่ในไฟล์ เว้นว่างไว้เพื่อใช้คีย์เดิม</translation>
    </message>
</context>
<context>
    <name>Hearth::LoadCommand</name>
    <message>
        <source>The model to load: a reference (provider/model) or an alias.</source>
        <translation>โมเดลที่จะโหลด: การอ้างอิง (ผู้ให้บริการ/โมเดล) หรือชื่อแทน</translation>
    </message>
    <message>
        <source>Context window in tokens, where the server lets it be chosen.</source>
        <translation>หน้าต่างบริบทเป็นโทเค็น หากเซิร์ฟเวอร์ให้เลือกได้</translation>
    </message>
    <message>
        <source>How long it stays in memory unused (30m, 2h), where the server lets it be chosen.</source>
        <translation>เวลาที่คงอยู่ในหน่วยความจำเมื่อไม่มีการใช้งาน (30m, 2h) หากเซิร์ฟเวอร์ให้เลือกได้</translation>
    </message>
    <message>
        <source>load needs the name of one model.</source>
        <translation>load ต้องมีชื่อโมเดลหนึ่งรายการ</translation>
    </message>
    <message>
        <source>--context takes a number of tokens.</source>
        <translation>--context รับจำนวนโทเค็น</translation>
    </message>
    <message>
        <source>--keep takes a time such as 30m or 2h.</source>
        <translation>--keep รับระยะเวลา เช่น 30m หรือ 2h</translation>
    </message>
</context>
<context>
    <name>Hearth::LoadForm</name>
    <message>
        <source>&amp;Window in tokens</source>
        <translation>หน้าต่างบริบท เป็นโทเค็น(&amp;W)</translation>
    </message>
    <message>
        <source>Window in tokens</source>
        <translation>หน้าต่างบริบท เป็นโทเค็น</translation>
    </message>
    <message>
        <source>as the server is set up</source>
        <translation>ตามที่เซิร์ฟเวอร์ตั้งไว้</translation>
    </message>
    <message>
        <source>&amp;Stays for</source>
        <extracomment>How long a model that nobody uses stays in memory.</extracomment>
        <translation>คงอยู่นาน(&amp;S)</translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation>คงอยู่นาน</translation>
    </message>
    <message>
        <source>until it is told to go</source>
        <translation>จนกว่าจะสั่งนำออก</translation>
    </message>
    <message>
        <source>Load now</source>
        <extracomment>Button: reads the model into memory.</extracomment>
        <translation>โหลดตอนนี้</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>This is no number of tokens.</source>
        <translation>นี่ไม่ใช่จำนวนโทเค็น</translation>
    </message>
    <message>
        <source>The model takes no more than %1.</source>
        <extracomment>%1: tokens.</extracomment>
        <translation>โมเดลรับได้ไม่เกิน %1</translation>
    </message>
</context>
<context>
    <name>Hearth::LogCommand</name>
    <message>
        <source>Go on with what comes, until it is interrupted.</source>
        <translation>แสดงคำขอใหม่ต่อไปเรื่อย ๆ จนกว่าจะถูกสั่งหยุด</translation>
    </message>
    <message>
        <source>Show so many of the last requests (default %1).</source>
        <translation>จำนวนคำขอล่าสุดที่จะแสดง (ค่าเริ่มต้น %1)</translation>
    </message>
    <message>
        <source>Only requests of this client, by its token&apos;s name.</source>
        <translation>เฉพาะคำขอของไคลเอนต์นี้ ตามชื่อโทเค็น</translation>
    </message>
    <message>
        <source>Only requests that failed.</source>
        <translation>เฉพาะคำขอที่ล้มเหลว</translation>
    </message>
    <message>
        <source>log takes no arguments; --count takes a number.</source>
        <translation>log ไม่รับอาร์กิวเมนต์ ส่วน --count รับตัวเลข</translation>
    </message>
    <message>
        <source>The log has no such request.</source>
        <translation>ไม่มีคำขอนี้ในบันทึก</translation>
    </message>
</context>
<context>
    <name>Hearth::MachineField</name>
    <message>
        <source>this computer</source>
        <extracomment>Stands in sentences: &quot;Qwen3 fits on this computer with room to spare.&quot;</extracomment>
        <translation>เครื่องนี้</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>A device and its memory: &quot;M3 Ultra with 512 GiB&quot;.
----------
A card and its memory: &quot;NVIDIA GeForce RTX 4090 with 24 GiB&quot;.</extracomment>
        <translation>%1 ขนาด %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>How many of a device: &quot;2 × GeForce RTX 4090&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <extracomment>A list of graphics cards follows.</extracomment>
        <translation>พบ: %1</translation>
    </message>
    <message>
        <source>The memory of %1 could not be read: type it in.</source>
        <translation>อ่านหน่วยความจำของ %1 ไม่ได้ ให้พิมพ์ขนาดเอง</translation>
    </message>
    <message>
        <source>No graphics card was found. If there is one, type its memory in.</source>
        <translation>ไม่พบการ์ดจอ หากมี ให้พิมพ์ขนาดหน่วยความจำของการ์ด</translation>
    </message>
    <message>
        <source>%1 of system memory free now.</source>
        <translation>ขณะนี้หน่วยความจำระบบว่าง %1</translation>
    </message>
    <message>
        <source>%1, workstation</source>
        <extracomment>A maker&apos;s cards for workstations.</extracomment>
        <translation>%1 สำหรับเวิร์กสเตชัน</translation>
    </message>
    <message>
        <source>%1, data centre</source>
        <translation>%1 สำหรับศูนย์ข้อมูล</translation>
    </message>
    <message>
        <source>%1, shared memory</source>
        <extracomment>Processors with graphics that share the system&apos;s memory.</extracomment>
        <translation>%1 แบบใช้หน่วยความจำร่วม</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>เครื่อง</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>หน่วยความจำ</translation>
    </message>
    <message>
        <source>Memory of the device</source>
        <translation>หน่วยความจำของอุปกรณ์</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>อุปกรณ์</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>จำนวนอุปกรณ์</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>หน่วยความจำกราฟิก</translation>
    </message>
    <message>
        <source>Graphics memory in GiB</source>
        <translation>หน่วยความจำกราฟิก เป็น GiB</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>หน่วยความจำระบบ</translation>
    </message>
    <message>
        <source>System memory in GiB</source>
        <translation>หน่วยความจำระบบ เป็น GiB</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Memory: there is none.</extracomment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>เครื่องนี้</translation>
    </message>
    <message>
        <source>Another, by its memory</source>
        <translation>เครื่องอื่น ตามหน่วยความจำ</translation>
    </message>
</context>
<context>
    <name>Hearth::MainWindow</name>
    <message>
        <source>The address is copied.</source>
        <translation>คัดลอกที่อยู่แล้ว</translation>
    </message>
    <message>
        <source>%1 – Hearth</source>
        <extracomment>Title of the window; %1: the page.</extracomment>
        <translation>%1 – Hearth</translation>
    </message>
    <message>
        <source>Resume gateway</source>
        <translation>ให้เกตเวย์ทำงานต่อ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองใหม่</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Opens the settings page.</extracomment>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Hearth keeps serving on port %1.</source>
        <translation>Hearth ยังให้บริการต่อที่พอร์ต %1</translation>
    </message>
    <message>
        <source>Close the window and leave Hearth in the tray, or quit?</source>
        <translation>จะปิดหน้าต่างแล้วให้ Hearth อยู่ในถาดระบบต่อ หรือออกจากโปรแกรม</translation>
    </message>
    <message>
        <source>Leave in tray</source>
        <translation>ให้อยู่ในถาดระบบ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Do the same next time</source>
        <translation>ครั้งต่อไปให้ทำแบบเดียวกัน</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button of a notice: takes back what it tells of.</extracomment>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>Hearth::MetricChart</name>
    <message>
        <source>%1 at %2, %3</source>
        <extracomment>A value of a chart: %1 the value, %2 the time of day, %3 the name of the series.</extracomment>
        <translation>%1 เวลา %2, %3</translation>
    </message>
</context>
<context>
    <name>Hearth::ModelActions</name>
    <message>
        <source>End</source>
        <extracomment>Button: ends keeping a model in memory.</extracomment>
        <translation>เลิกคงไว้</translation>
    </message>
    <message>
        <source>No longer keep it warm</source>
        <translation>ไม่คงโหลดไว้อีกต่อไป</translation>
    </message>
    <message>
        <source>End keeping it warm</source>
        <translation>เลิกคงโหลดไว้</translation>
    </message>
    <message>
        <source>Keep warm until</source>
        <translation>คงโหลดไว้จนถึง</translation>
    </message>
    <message>
        <source>Keep warm</source>
        <extracomment>Button: keeps a model in memory until the time beside it.</extracomment>
        <translation>คงโหลดไว้</translation>
    </message>
    <message>
        <source>Say it</source>
        <extracomment>Button: sends the short request after all.</extracomment>
        <translation>ส่งคำขอ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ไม่ส่ง</translation>
    </message>
    <message>
        <source>Until another time …</source>
        <translation>จนถึงเวลาอื่น …</translation>
    </message>
    <message>
        <source>Reads %1 into memory</source>
        <extracomment>%1: size of a model, as &quot;38.0 GiB&quot;.</extracomment>
        <translation>อ่าน %1 เข้าหน่วยความจำ</translation>
    </message>
    <message>
        <source>Load …</source>
        <extracomment>Button: reads a model into memory; with … it asks how first.</extracomment>
        <translation>โหลด …</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>โหลด</translation>
    </message>
    <message>
        <source>Unload</source>
        <extracomment>Button: puts a model out of memory.</extracomment>
        <translation>นำออกจากหน่วยความจำ</translation>
    </message>
    <message>
        <source>Puts it out of memory</source>
        <translation>นำโมเดลออกจากหน่วยความจำ</translation>
    </message>
    <message>
        <source>This server does not unload by command</source>
        <translation>เซิร์ฟเวอร์นี้สั่งให้นำโมเดลออกจากหน่วยความจำไม่ได้</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>ลองติดต่อ</translation>
    </message>
    <message>
        <source>Asks the server for its models: free, never loads one</source>
        <translation>ถามเซิร์ฟเวอร์ว่ามีโมเดลใด: ไม่มีค่าใช้จ่ายและไม่ทำให้โหลดโมเดล</translation>
    </message>
    <message>
        <source>It makes vectors, not answers</source>
        <translation>โมเดลนี้สร้างเวกเตอร์ ไม่ได้ตอบคำถาม</translation>
    </message>
    <message>
        <source>The server does not list this model</source>
        <translation>เซิร์ฟเวอร์ไม่ได้แสดงโมเดลนี้ในรายการ</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>เซิร์ฟเวอร์ไม่ตอบ</translation>
    </message>
    <message>
        <source>Say one word</source>
        <extracomment>Button: a real, very short request to a model.</extracomment>
        <translation>ให้ตอบหนึ่งคำ</translation>
    </message>
    <message>
        <source>One short request leaves this computer; it costs %1.</source>
        <extracomment>%1: &quot;about $0.0001&quot;.</extracomment>
        <translation>คำขอสั้น ๆ หนึ่งรายการจะออกจากเครื่องนี้ ค่าใช้จ่าย: %1</translation>
    </message>
    <message>
        <source>The model is not in memory: the request %1.</source>
        <extracomment>%1: &quot;loads 38.0 GiB first&quot;.</extracomment>
        <translation>โมเดลยังไม่อยู่ในหน่วยความจำ คำขอนี้จะ%1</translation>
    </message>
    <message>
        <source>Kept warm until %1</source>
        <extracomment>A model stays in memory, %1: a time of day.</extracomment>
        <translation>คงโหลดไว้จนถึง %1</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>เลือกเวลาอื่น</translation>
    </message>
    <message>
        <source>Kept warm: it %1.</source>
        <extracomment>%1: how it stands with a model that is to be kept in memory: &quot;is in memory&quot;.</extracomment>
        <translation>คงโหลดไว้: %1</translation>
    </message>
    <message>
        <source>Keeps it in memory until a time, and loads it again if it goes</source>
        <translation>คงไว้ในหน่วยความจำจนถึงเวลาที่กำหนด และโหลดใหม่หากหลุดออกไป</translation>
    </message>
    <message>
        <source>This server does not load by command</source>
        <translation>เซิร์ฟเวอร์นี้สั่งให้โหลดไม่ได้</translation>
    </message>
    <message>
        <source>A load is under way</source>
        <translation>มีการโหลดดำเนินอยู่</translation>
    </message>
    <message>
        <source>It is being loaded already</source>
        <translation>กำลังโหลดโมเดลนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>This server does not tell whether a model is in memory</source>
        <translation>เซิร์ฟเวอร์นี้ไม่บอกว่าโมเดลอยู่ในหน่วยความจำหรือไม่</translation>
    </message>
    <message>
        <source>a little, the price is not known</source>
        <extracomment>What a short request costs: nobody knows the price.</extracomment>
        <translation>เล็กน้อย ไม่ทราบราคา</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>What a short request costs, %1: &quot;$0.0001&quot;.</extracomment>
        <translation>ประมาณ %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>loads %1 first</source>
        <translation>โหลด %1 ก่อน</translation>
    </message>
    <message>
        <source>loads it first</source>
        <translation>โหลดโมเดลก่อน</translation>
    </message>
    <message>
        <source>Free: it is in memory</source>
        <translation>ไม่มีค่าใช้จ่าย: โมเดลอยู่ในหน่วยความจำ</translation>
    </message>
    <message>
        <source>Free, but the server may have to load it first</source>
        <translation>ไม่มีค่าใช้จ่าย แต่เซิร์ฟเวอร์อาจต้องโหลดโมเดลก่อน</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>กำลังถามเซิร์ฟเวอร์ …</translation>
    </message>
    <message>
        <source>Reached: answers in %1.</source>
        <extracomment>%1: a duration such as 3 ms.</extracomment>
        <translation>ติดต่อได้: ตอบใน %1</translation>
    </message>
    <message>
        <source>Waiting for the first word …</source>
        <translation>กำลังรอคำแรก …</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>ไม่ได้คำตอบ</translation>
    </message>
    <message>
        <source>“%1” · first token after %2, %3 in all</source>
        <extracomment>%1: what a model said, %2: time to its first token, %3: the whole time.</extracomment>
        <translation>“%1” · โทเค็นแรกหลัง %2 รวม %3</translation>
    </message>
</context>
<context>
    <name>Hearth::ModelDetails</name>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy the model&apos;s reference, as clients send it</source>
        <translation>คัดลอกการอ้างอิงของโมเดลในรูปที่ไคลเอนต์ส่ง</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <extracomment>%1: a model&apos;s reference that is on the clipboard now.</extracomment>
        <translation>คัดลอก %1 แล้ว</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>คัดลอกรายงานแล้ว</translation>
    </message>
    <message>
        <source>Add to config</source>
        <extracomment>Button: writes a model of a server into the config.</extracomment>
        <translation>เพิ่มในคอนฟิก</translation>
    </message>
    <message>
        <source>The server has this model; the config does not name it.</source>
        <translation>เซิร์ฟเวอร์มีโมเดลนี้ แต่คอนฟิกไม่ได้ระบุไว้</translation>
    </message>
    <message>
        <source>The server has not told anything to compare with.</source>
        <translation>เซิร์ฟเวอร์ยังไม่ได้ให้ข้อมูลมาเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Config and server agree.</source>
        <translation>คอนฟิกกับเซิร์ฟเวอร์ตรงกัน</translation>
    </message>
</context>
<context>
    <name>Hearth::ModelDialog</name>
    <message numerus="yes">
        <source>%n place(s) of the config that name it follow.</source>
        <translation>
            <numerusform>จุดที่ระบุชื่อนี้ในคอนฟิก %n แห่งจะเปลี่ยนตาม</numerusform>
        </translation>
    </message>
    <message>
        <source>As the server names it; upper and lower case count.</source>
        <translation>ตามชื่อที่เซิร์ฟเวอร์ใช้ โดยแยกตัวพิมพ์ใหญ่เล็ก</translation>
    </message>
    <message>
        <source>Add model to %1</source>
        <extracomment>%1: a provider&apos;s id.</extracomment>
        <translation>เพิ่มโมเดลใน %1</translation>
    </message>
    <message>
        <source>Edit model %1 of %2</source>
        <translation>แก้ไขโมเดล %1 ของ %2</translation>
    </message>
    <message>
        <source>Add model</source>
        <extracomment>Button: adds the model to the config.</extracomment>
        <translation>เพิ่มโมเดล</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>นำไปใช้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ไอดี(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ชื่อ(&amp;N)</translation>
    </message>
    <message>
        <source>As people read it.</source>
        <translation>ชื่อที่ผู้ใช้เห็น</translation>
    </message>
    <message>
        <source>Context &amp;window</source>
        <translation>หน้าต่างบริบท(&amp;W)</translation>
    </message>
    <message>
        <source>In tokens: what the server really loads.</source>
        <translation>เป็นโทเค็น: ตามที่เซิร์ฟเวอร์โหลดจริง</translation>
    </message>
    <message>
        <source>Longest &amp;answer</source>
        <translation>คำตอบยาวสุด(&amp;A)</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>เป็นโทเค็น</translation>
    </message>
    <message>
        <source>&amp;Use at most</source>
        <translation>ใช้ไม่เกิน(&amp;U)</translation>
    </message>
    <message>
        <source>Tokens of the window that OpenClaw fills.</source>
        <translation>จำนวนโทเค็นของหน้าต่างบริบทที่ OpenClaw จะใช้</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>ไม่ได้กำหนด</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>What a model takes: text, images …</extracomment>
        <translation>รับได้</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ข้อความ(&amp;T)</translation>
    </message>
    <message>
        <source>I&amp;mages</source>
        <translation>รูปภาพ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>วิดีโอ(&amp;V)</translation>
    </message>
    <message>
        <source>Audi&amp;o</source>
        <translation>เสียง(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reasoning model</source>
        <translation>โมเดลที่ให้เหตุผล(&amp;R)</translation>
    </message>
    <message>
        <source>Reasoning model</source>
        <translation>โมเดลที่ให้เหตุผล</translation>
    </message>
    <message>
        <source>Changes what is sent; off is right for most local servers.</source>
        <translation>มีผลต่อคำขอที่ส่ง เซิร์ฟเวอร์ในเครื่องส่วนใหญ่ควรปิดไว้</translation>
    </message>
    <message>
        <source>Price in US dollars for a million tokens</source>
        <extracomment>US dollars per million tokens.</extracomment>
        <translation>ราคาเป็นดอลลาร์สหรัฐต่อล้านโทเค็น</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>พรอมต์</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Read from cache</source>
        <translation>อ่านจากแคช</translation>
    </message>
    <message>
        <source>Written to cache</source>
        <translation>เขียนลงแคช</translation>
    </message>
    <message>
        <source>&amp;Dialect</source>
        <translation>โพรโทคอล(&amp;D)</translation>
    </message>
    <message>
        <source>Where it is not its provider&apos;s.</source>
        <translation>กรอกเมื่อต่างจากของผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>ที่อยู่(&amp;S)</translation>
    </message>
    <message>
        <source>It holds a password, which is not shown; change the address in the text.</source>
        <translation>ที่อยู่นี้มีรหัสผ่าน ซึ่งไม่ได้แสดงไว้ ให้แก้ไขที่อยู่ในข้อความ</translation>
    </message>
    <message>
        <source>The provider&apos;s</source>
        <extracomment>The dialect or address of a model that has none of its own.</extracomment>
        <translation>ตามผู้ให้บริการ</translation>
    </message>
</context>
<context>
    <name>Hearth::ModelsModel</name>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>การควอนไทซ์</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>หน่วยความจำ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>พารามิเตอร์</translation>
    </message>
    <message>
        <source>Tokens of the context window as the model is loaded now</source>
        <translation>จำนวนโทเค็นของหน้าต่างบริบทตามที่โหลดโมเดลไว้ตอนนี้</translation>
    </message>
    <message>
        <source>Tokens of the context window that the model was trained for</source>
        <translation>จำนวนโทเค็นของหน้าต่างบริบทที่โมเดลถูกฝึกมา</translation>
    </message>
    <message>
        <source>Tokens per second: median of the last 20 requests that went through Hearth</source>
        <translation>โทเค็นต่อวินาที: ค่ามัธยฐานของ 20 คำขอล่าสุดที่ผ่าน Hearth</translation>
    </message>
    <message>
        <source>US dollars per million tokens, in and out</source>
        <translation>ดอลลาร์สหรัฐต่อล้านโทเค็น ขาเข้าและขาออก</translation>
    </message>
    <message>
        <source>In memory now; of a model that is not loaded, on disk</source>
        <translation>ในหน่วยความจำตอนนี้ หากโมเดลยังไม่โหลด: ขนาดบนดิสก์</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>Column: context window in tokens as the model is loaded.</extracomment>
        <translation>หน้าต่าง</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>Column: the largest context window that a model can have, in tokens.</extracomment>
        <translation>สูงสุด</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: whether a model lies in the memory of the GPU or of the CPU.</extracomment>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Unloads</source>
        <extracomment>Column: when a model goes out of memory.</extracomment>
        <translation>นำออกเมื่อ</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>โทเค็น/วินาที</translation>
    </message>
    <message>
        <source>$ per million</source>
        <extracomment>Column: US dollars per million tokens, in and out.</extracomment>
        <translation>$ ต่อล้าน</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>Column: how many requests a model works on, and how many it can at once.</extracomment>
        <translation>กำลังใช้</translation>
    </message>
    <message>
        <source>asleep</source>
        <extracomment>A model is not in memory, but its process waits.</extracomment>
        <translation>พักอยู่</translation>
    </message>
    <message>
        <source>In memory; %1 on disk</source>
        <extracomment>%1: size of a model&apos;s weights, as &quot;38.0 GiB&quot;.</extracomment>
        <translation>ในหน่วยความจำ บนดิสก์ %1</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>บนดิสก์</translation>
    </message>
</context>
<context>
    <name>Hearth::NetworkCard</name>
    <message>
        <source>Fingerprint copied.</source>
        <translation>คัดลอกลายนิ้วมือแล้ว</translation>
    </message>
    <message>
        <source>Every computer in the networks of this machine can reach Hearth; each request needs a token.</source>
        <translation>ทุกเครื่องในเครือข่ายที่เครื่องนี้ต่ออยู่เข้าถึง Hearth ได้ ทุกคำขอต้องมีโทเค็น</translation>
    </message>
    <message>
        <source>Every computer in the networks of this machine can reach Hearth, at %1. Each request needs a token.</source>
        <translation>ทุกเครื่องในเครือข่ายที่เครื่องนี้ต่ออยู่เข้าถึง Hearth ได้ที่ %1 ทุกคำขอต้องมีโทเค็น</translation>
    </message>
    <message>
        <source>Nobody else can; this computer is in no network now.</source>
        <translation>เครื่องอื่นเข้าถึงไม่ได้ ขณะนี้เครื่องนี้ไม่ได้ต่อเครือข่ายใด</translation>
    </message>
    <message>
        <source>Nobody else can. Once opened, at: %1</source>
        <extracomment>%1: addresses of this computer, parted by commas.</extracomment>
        <translation>ไม่มีใครอื่นเข้าถึงได้ เมื่อเปิดแล้วจะอยู่ที่ %1</translation>
    </message>
    <message>
        <source>Whoever listens in the network can read tokens, prompts and answers.</source>
        <translation>ใครก็ตามที่ดักฟังในเครือข่ายอ่านโทเค็น พรอมต์ และคำตอบได้</translation>
    </message>
    <message>
        <source>With a certificate of your own, or one that Hearth makes; clients must be told to trust it.</source>
        <translation>ใช้ใบรับรองของคุณเองหรือที่ Hearth สร้าง ต้องตั้งไคลเอนต์ให้เชื่อถือใบรับรองนั้น</translation>
    </message>
    <message>
        <source>Good until %1, for %2. Clients can be told to trust %3.</source>
        <extracomment>%1: date; %2: host names and addresses; %3: path of a file.</extracomment>
        <translation>ใช้ได้ถึง %1 สำหรับ %2 ตั้งไคลเอนต์ให้เชื่อถือ %3 ได้</translation>
    </message>
    <message>
        <source>The certificate was not made anew. %1</source>
        <translation>สร้างใบรับรองใหม่ไม่สำเร็จ: %1</translation>
    </message>
    <message>
        <source>The certificate is new. Tell your clients its fingerprint.</source>
        <translation>สร้างใบรับรองใหม่แล้ว ให้แจ้งลายนิ้วมือแก่ไคลเอนต์ของคุณ</translation>
    </message>
    <message>
        <source>Network and access</source>
        <translation>เครือข่ายและการเข้าถึง</translation>
    </message>
    <message>
        <source>Who can reach Hearth</source>
        <translation>ผู้ที่เข้าถึง Hearth ได้</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <extracomment>Choices: who can reach the gateway.</extracomment>
        <translation>โปรแกรมในเครื่องนี้</translation>
    </message>
    <message>
        <source>Other computers, too</source>
        <translation>เครื่องอื่นด้วย</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>การเข้ารหัส (TLS)</translation>
    </message>
    <message>
        <source>For other computers</source>
        <extracomment>Choices: when connections are encrypted.</extracomment>
        <translation>สำหรับเครื่องอื่น</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>เสมอ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ไม่ใช้เลย</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate (SHA-256)</source>
        <extracomment>A hash by which people recognise a certificate.</extracomment>
        <translation>ลายนิ้วมือของใบรับรอง (SHA-256)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>คัดลอกลายนิ้วมือ</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <extracomment>Button: make another certificate in place of the present one.</extracomment>
        <translation>สร้างใหม่</translation>
    </message>
    <message>
        <source>Make a new certificate</source>
        <translation>สร้างใบรับรองใหม่</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>ชื่ออื่นของเครื่องนี้</translation>
    </message>
    <message>
        <source>By which containers and WSL call it, parted by commas: host.docker.internal, 172.17.0.0/16.</source>
        <translation>ชื่อที่คอนเทนเนอร์และ WSL ใช้เรียก คั่นด้วยจุลภาค: host.docker.internal, 172.17.0.0/16</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>คำขอใหญ่สุด</translation>
    </message>
    <message>
        <source>Pictures are part of it.</source>
        <translation>รวมรูปภาพด้วย</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>Mebibytes, behind a number; with its space.</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>การเชื่อมต่อพร้อมกัน</translation>
    </message>
</context>
<context>
    <name>Hearth::NoServers</name>
    <message>
        <source>Hearth shows and routes to model servers: LM Studio, Ollama, llama.cpp and others on this computer or in your network, and hosted providers.</source>
        <translation>Hearth แสดงเซิร์ฟเวอร์โมเดลและส่งคำขอไปให้: LM Studio, Ollama, llama.cpp และอื่น ๆ ในเครื่องนี้หรือในเครือข่ายของคุณ รวมถึงผู้ให้บริการแบบโฮสต์</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <translation>ค้นหาในเครื่องนี้</translation>
    </message>
    <message>
        <source>Add a server</source>
        <extracomment>Opens a dialog for the address of a server.</extracomment>
        <translation>เพิ่มเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Add a hosted provider</source>
        <translation>เพิ่มผู้ให้บริการแบบโฮสต์</translation>
    </message>
    <message>
        <source>Looking asks these ports of this computer, without any key, and loads no model: %1.</source>
        <extracomment>%1: numbers of ports.</extracomment>
        <translation>การค้นหาจะถามพอร์ตเหล่านี้ของเครื่องนี้โดยไม่ใช้คีย์ และไม่โหลดโมเดล: %1</translation>
    </message>
</context>
<context>
    <name>Hearth::OfferList</name>
    <message>
        <source>Filter models</source>
        <translation>กรองโมเดล</translation>
    </message>
    <message>
        <source>All shown</source>
        <extracomment>Check box: takes all models that the filter leaves.</extracomment>
        <translation>ทั้งหมดที่แสดง</translation>
    </message>
    <message>
        <source>Models to take</source>
        <translation>โมเดลที่จะใช้</translation>
    </message>
    <message numerus="yes">
        <source>Models to take: %n of %1</source>
        <extracomment>Heading of a list of models, %n: those that are checked, %1: all.</extracomment>
        <translation>
            <numerusform>โมเดลที่จะใช้: %n จาก %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::OfferedModels</name>
    <message>
        <source>embeddings only</source>
        <extracomment>A model that makes vectors, not answers.</extracomment>
        <translation>เอ็มเบดดิงเท่านั้น</translation>
    </message>
    <message>
        <source>window %1</source>
        <extracomment>%1: tokens of a model&apos;s context window.</extracomment>
        <translation>บริบท %1</translation>
    </message>
</context>
<context>
    <name>Hearth::OutcomeBars</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>A part of a bar: %1 the server, %2 what became of the requests, %3 how many.</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>Hearth::OutlineModel</name>
    <message>
        <source>element %1</source>
        <extracomment>A row of the outline as it is read out; %1: the place in a list, from 1.</extracomment>
        <translation>สมาชิกลำดับที่ %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ซ่อนไว้</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearth::OutlineView</name>
    <message>
        <source>Find a key or value</source>
        <translation>ค้นหาคีย์หรือค่า</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>เค้าโครง</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ไม่พบ</translation>
    </message>
</context>
<context>
    <name>Hearth::OverviewPage</name>
    <message>
        <source>Check now</source>
        <translation>ตรวจตอนนี้</translation>
    </message>
    <message>
        <source>Look at every server now (F5)</source>
        <translation>ตรวจเซิร์ฟเวอร์ทุกตัวตอนนี้ (F5)</translation>
    </message>
    <message>
        <source>The config has %1 and %2.</source>
        <extracomment>%1: &quot;2 errors&quot;, %2: &quot;1 warning&quot;.</extracomment>
        <translation>คอนฟิกมี%1 และ%2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>ข้อผิดพลาด %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>คำเตือน %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The config has %n error(s).</source>
        <translation>
            <numerusform>คอนฟิกมีข้อผิดพลาด %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The config has %n warning(s).</source>
        <translation>
            <numerusform>คอนฟิกมีคำเตือน %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in config</source>
        <translation>แสดงในคอนฟิก</translation>
    </message>
    <message>
        <source>Open the config</source>
        <translation>เปิดคอนฟิก</translation>
    </message>
    <message>
        <source>Setup checklist</source>
        <extracomment>Button: show the checklist for setting up the first local model again.</extracomment>
        <translation>รายการตรวจสอบการตั้งค่า</translation>
    </message>
    <message>
        <source>Hearth cannot read its servers from the config as it is.</source>
        <translation>Hearth อ่านรายชื่อเซิร์ฟเวอร์จากคอนฟิกในสภาพปัจจุบันไม่ได้</translation>
    </message>
    <message>
        <source>Found, not in the config</source>
        <extracomment>Card: servers that a search has found and the config does not name.</extracomment>
        <translation>พบแล้ว แต่ไม่อยู่ในคอนฟิก</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>Button: do not show any more what a search has found.</extracomment>
        <translation>เลิกแสดง</translation>
    </message>
</context>
<context>
    <name>Hearth::PercentileBars</name>
    <message>
        <source>%1: p50 %2, p95 %3</source>
        <extracomment>Figures of a model: %1 its name, %2 the one half of its requests lie under, %3 the one 95 % lie under.</extracomment>
        <translation>%1: p50 %2, p95 %3</translation>
    </message>
</context>
<context>
    <name>Hearth::PercentilesCard</name>
    <message>
        <source>Filled: half of the requests (p50). Hatched: 95 % of them (p95). %1: %2 and %3.</source>
        <extracomment>Under a chart: what its bars are; then the figures of the model with the most requests.</extracomment>
        <translation>แท่งทึบ: ครึ่งหนึ่งของคำขอ (p50) แท่งลายขีด: 95 % ของคำขอ (p95) %1: %2 และ %3</translation>
    </message>
</context>
<context>
    <name>Hearth::PercentilesModel</name>
    <message>
        <source>%1 % of the requests were below this</source>
        <extracomment>%1: 50, 95 or 99.</extracomment>
        <translation>%1 % ของคำขอต่ำกว่าค่านี้</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>คำขอ</translation>
    </message>
</context>
<context>
    <name>Hearth::PlacesCard</name>
    <message>
        <source>Local only: no prompt leaves this computer.</source>
        <translation>ภายในเครื่องเท่านั้น: ไม่มีพรอมต์ออกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>Where prompts may go</source>
        <translation>ที่ที่ส่งพรอมต์ไปได้</translation>
    </message>
    <message>
        <source>Servers on this computer</source>
        <translation>เซิร์ฟเวอร์ในเครื่องนี้</translation>
    </message>
    <message>
        <source>Servers in your own network</source>
        <translation>เซิร์ฟเวอร์ในเครือข่ายของคุณเอง</translation>
    </message>
    <message>
        <source>Hosted providers</source>
        <translation>ผู้ให้บริการแบบโฮสต์</translation>
    </message>
</context>
<context>
    <name>Hearth::PlacesModel</name>
    <message>
        <source>Nowhere</source>
        <extracomment>Requests for which no model was tried.</extracomment>
        <translation>ไม่ได้ไปที่ใด</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Column: percent of all.</extracomment>
        <translation>สัดส่วน</translation>
    </message>
</context>
<context>
    <name>Hearth::PolicyCard</name>
    <message>
        <source>All routes, unless they say otherwise</source>
        <translation>ทุกเส้นทาง เว้นแต่ระบุไว้เป็นอย่างอื่น</translation>
    </message>
    <message>
        <source>Prefer a loaded model</source>
        <translation>เลือกโมเดลที่โหลดแล้วก่อน</translation>
    </message>
    <message>
        <source>What is in memory goes first, whatever the order of the hops.</source>
        <translation>โมเดลที่อยู่ในหน่วยความจำจะมาก่อน ไม่ว่าลำดับในเส้นทางเป็นอย่างไร</translation>
    </message>
    <message>
        <source>A model that is not in memory</source>
        <translation>โมเดลที่ไม่อยู่ในหน่วยความจำ</translation>
    </message>
    <message>
        <source>Wait for loading at the most</source>
        <translation>รอการโหลดไม่เกิน</translation>
    </message>
    <message>
        <source>May leave this machine</source>
        <translation>ออกจากเครื่องนี้ได้</translation>
    </message>
    <message>
        <source>Allow hosted ones in these regions</source>
        <translation>แบบโฮสต์ในภูมิภาคเหล่านี้ยังไปได้</translation>
    </message>
    <message>
        <source>As providers are declared to be: EU, CH. Only where requests may not go anywhere.</source>
        <translation>ตามภูมิภาคที่ระบุไว้ของผู้ให้บริการ: EU, CH มีผลเฉพาะเมื่อไม่ได้อนุญาตให้คำขอไปทุกที่</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In an empty field for regions.</extracomment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>A prompt that is too long</source>
        <translation>พรอมต์ที่ยาวเกินไป</translation>
    </message>
    <message>
        <source>Another model may go on after tools ran</source>
        <translation>โมเดลอื่นทำต่อได้หลังใช้เครื่องมือแล้ว</translation>
    </message>
    <message>
        <source>It may repeat what they did. Without it the client gets an error instead.</source>
        <translation>โมเดลนั้นอาจทำสิ่งที่เครื่องมือทำไปแล้วซ้ำ หากปิดไว้ ไคลเอนต์จะได้รับข้อผิดพลาดแทน</translation>
    </message>
    <message>
        <source>Spend on hosted models at the most</source>
        <translation>ค่าใช้จ่ายสูงสุดของโมเดลแบบโฮสต์</translation>
    </message>
    <message>
        <source>%1 so far today.</source>
        <extracomment>%1: a sum in dollars.</extracomment>
        <translation>วันนี้ใช้ไปแล้ว %1</translation>
    </message>
    <message>
        <source> $ a day</source>
        <extracomment>Behind a sum in dollars; with its space.</extracomment>
        <translation> $ ต่อวัน</translation>
    </message>
    <message>
        <source>no cap</source>
        <extracomment>In place of a sum: there is no daily cap.</extracomment>
        <translation>ไม่จำกัด</translation>
    </message>
    <message>
        <source>Failures in a row until a provider rests</source>
        <translation>จำนวนครั้งที่ล้มเหลวติดกันก่อนพักผู้ให้บริการ</translation>
    </message>
    <message>
        <source>It rests for</source>
        <translation>พักนาน</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number; with its space.</extracomment>
        <translation> วินาที</translation>
    </message>
    <message>
        <source>Then one request tries it, which loads no model while another can serve.</source>
        <translation>จากนั้นจะมีคำขอหนึ่งรายการลองใช้ดู ซึ่งจะไม่โหลดโมเดลตราบใดที่ตัวอื่นให้บริการได้</translation>
    </message>
</context>
<context>
    <name>Hearth::PolicyWords</name>
    <message>
        <source>Wait until it is loaded</source>
        <extracomment>Choices for a model that is not in memory.</extracomment>
        <translation>รอจนโหลดเสร็จ</translation>
    </message>
    <message>
        <source>Load it, let the next one answer</source>
        <translation>โหลดไว้ ให้ตัวถัดไปตอบ</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>ข้าม</translation>
    </message>
    <message>
        <source>The next one with room</source>
        <extracomment>Choices for a prompt that is too long for the model whose turn it is.</extracomment>
        <translation>ตัวถัดไปที่รับได้</translation>
    </message>
    <message>
        <source>Refuse, so that it is compacted</source>
        <translation>ปฏิเสธ เพื่อให้ย่อบทสนทนา</translation>
    </message>
    <message>
        <source>This computer only</source>
        <extracomment>Choices for where requests may go.</extracomment>
        <translation>เครื่องนี้เท่านั้น</translation>
    </message>
    <message>
        <source>This computer and its network</source>
        <translation>เครื่องนี้และเครือข่ายของเครื่อง</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>ทุกที่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
</context>
<context>
    <name>Hearth::PollingCard</name>
    <message>
        <source>Asking servers how they are</source>
        <translation>การถามสถานะเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>While the window is open, every</source>
        <translation>เมื่อหน้าต่างเปิดอยู่ ถามทุก</translation>
    </message>
    <message>
        <source>Servers on this computer four times as often. Asking never loads a model.</source>
        <translation>เซิร์ฟเวอร์บนเครื่องนี้จะถามถี่กว่าสี่เท่า การถามไม่ทำให้มีการโหลดโมเดล</translation>
    </message>
    <message>
        <source>While nobody looks, every</source>
        <translation>เมื่อไม่มีใครดูอยู่ ถามทุก</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number; with its space.</extracomment>
        <translation> วินาที</translation>
    </message>
</context>
<context>
    <name>Hearth::PresetDialog</name>
    <message>
        <source>Local first, hosted as safety net</source>
        <translation>ในเครื่องก่อน แบบโฮสต์เป็นตัวสำรอง</translation>
    </message>
    <message>
        <source>Hosted first, local as safety net</source>
        <translation>แบบโฮสต์ก่อน ในเครื่องเป็นตัวสำรอง</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>ภายในเครื่องเท่านั้น</translation>
    </message>
    <message>
        <source>Region-pinned</source>
        <translation>จำกัดภูมิภาค</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>%1: models that a route gets.</extracomment>
        <translation>เพิ่ม: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>%1: models that a route loses.</extracomment>
        <translation>ตัดออก: %1</translation>
    </message>
    <message>
        <source>Nothing of this route leaves this computer.</source>
        <translation>คำขอในเส้นทางนี้ไม่ออกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>For all routes: requests leave your network only to providers that are declared to be in %1.</source>
        <extracomment>%1: a region such as EU.</extracomment>
        <translation>สำหรับทุกเส้นทาง: คำขอออกจากเครือข่ายของคุณได้เฉพาะไปยังผู้ให้บริการที่ระบุว่าอยู่ใน %1</translation>
    </message>
    <message>
        <source>The order is that already.</source>
        <translation>ลำดับเป็นแบบนั้นอยู่แล้ว</translation>
    </message>
    <message>
        <source>The config has no model of the other kind: add a server or a hosted provider first.</source>
        <translation>คอนฟิกไม่มีโมเดลอีกประเภทหนึ่ง ให้เพิ่มเซิร์ฟเวอร์หรือผู้ให้บริการแบบโฮสต์ก่อน</translation>
    </message>
    <message>
        <source>The config has no model on this computer.</source>
        <translation>คอนฟิกไม่มีโมเดลในเครื่องนี้</translation>
    </message>
    <message>
        <source>Name a region.</source>
        <translation>ให้ระบุภูมิภาค</translation>
    </message>
    <message>
        <source>No target would be left.</source>
        <translation>จะไม่เหลือโมเดลปลายทางเลย</translation>
    </message>
    <message>
        <source>Now:
%1</source>
        <translation>ตอนนี้:
%1</translation>
    </message>
    <message>
        <source>Then:
%1</source>
        <translation>หลังเปลี่ยน:
%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a route, %2: the name of a usual order.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ภูมิภาค</translation>
    </message>
    <message>
        <source>Region that hosted providers have to be in</source>
        <translation>ภูมิภาคที่ผู้ให้บริการแบบโฮสต์ต้องอยู่</translation>
    </message>
    <message>
        <source>These keep what you send in that region. Their contract says so, not Hearth:</source>
        <translation>ผู้ให้บริการเหล่านี้ให้สิ่งที่คุณส่งอยู่ในภูมิภาคนั้นเท่านั้น ตามสัญญาของผู้ให้บริการเอง ไม่ใช่คำรับรองของ Hearth:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Use this order</source>
        <extracomment>Button: makes the route so.</extracomment>
        <translation>ใช้ลำดับนี้</translation>
    </message>
</context>
<context>
    <name>Hearth::ProblemList</name>
    <message>
        <source>No problems.</source>
        <translation>ไม่มีปัญหา</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>ปัญหา</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>ไปที่ข้อความ</translation>
    </message>
    <message>
        <source>Repairs…</source>
        <translation>วิธีแก้…</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n problem(s) that need no choice</source>
        <translation>
            <numerusform>แก้ปัญหา %n รายการที่ไม่ต้องเลือกวิธี</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that can be put right in one way only. Undo brings the text back.</source>
        <translation>แก้ทุกอย่างที่มีวิธีแก้เพียงวิธีเดียว ใช้ “เลิกทำ” เพื่อเรียกข้อความเดิมคืน</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>บรรทัด %1 คอลัมน์ %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Heading of the column with lines and columns of the text.</extracomment>
        <translation>ปัญหา</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Repair…</source>
        <extracomment>Stands beside a problem; a click on it shows the repairs for it.</extracomment>
        <translation>แก้…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>แก้</translation>
    </message>
</context>
<context>
    <name>Hearth::PromptLengthField</name>
    <message>
        <source>Length of the prompt in tokens</source>
        <translation>ความยาวของพรอมต์ เป็นโทเค็น</translation>
    </message>
    <message>
        <source> tokens</source>
        <extracomment>Behind a number, with a space before it.</extracomment>
        <translation> โทเค็น</translation>
    </message>
</context>
<context>
    <name>Hearth::ProviderCard</name>
    <message>
        <source>address known to OpenClaw</source>
        <translation>ที่อยู่ที่ OpenClaw รู้จัก</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) for a request</source>
        <translation>
            <numerusform>คำขอละไม่เกิน %n วินาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further setting(s) in the text</source>
        <translation>
            <numerusform>การตั้งค่าอื่นอีก %n รายการในข้อความ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more.</source>
        <translation>
            <numerusform>อีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in %1, which this config includes. Change it there.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>อยู่ใน %1 ซึ่งคอนฟิกนี้รวมเข้ามา ให้แก้ไขที่ไฟล์นั้น</translation>
    </message>
</context>
<context>
    <name>Hearth::ProviderDialog</name>
    <message numerus="yes">
        <source>%n place(s) of the config that name it follow.</source>
        <translation>
            <numerusform>จุดที่ระบุชื่อนี้ในคอนฟิก %n แห่งจะเปลี่ยนตาม</numerusform>
        </translation>
    </message>
    <message>
        <source>References begin with it: id/model.</source>
        <translation>การอ้างอิงขึ้นต้นด้วยไอดีนี้: ไอดี/โมเดล</translation>
    </message>
    <message>
        <source>Add provider</source>
        <extracomment>%1: a provider&apos;s id.
----------
Button: adds the provider to the config.</extracomment>
        <translation>เพิ่มผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Edit provider %1</source>
        <translation>แก้ไขผู้ให้บริการ %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>นำไปใช้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>The dialect of a provider that does not name one.</extracomment>
        <translation>ไม่ได้กำหนด</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>ชนิดเซิร์ฟเวอร์(&amp;K)</translation>
    </message>
    <message>
        <source>Fills in what servers of this kind usually have.</source>
        <translation>กรอกค่าที่เซิร์ฟเวอร์ชนิดนี้มักใช้ให้</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ไอดี(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dialect</source>
        <translation>โพรโทคอล(&amp;D)</translation>
    </message>
    <message>
        <source>What the server speaks.</source>
        <translation>โพรโทคอลที่เซิร์ฟเวอร์ใช้</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ที่อยู่(&amp;A)</translation>
    </message>
    <message>
        <source>It holds a password, which is not shown; change the address in the text.</source>
        <translation>ที่อยู่นี้มีรหัสผ่าน ซึ่งไม่ได้แสดงไว้ ให้แก้ไขที่อยู่ในข้อความ</translation>
    </message>
    <message>
        <source>Where requests go, like http://127.0.0.1:1234/v1.</source>
        <translation>ปลายทางของคำขอ เช่น http://127.0.0.1:1234/v1</translation>
    </message>
    <message>
        <source>K&amp;ey</source>
        <translation>คีย์(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Time limit in seconds</source>
        <translation>เวลาสูงสุด เป็นวินาที(&amp;T)</translation>
    </message>
    <message>
        <source>For a whole request. Prompts are read in silence: be generous with local servers.</source>
        <translation>สำหรับคำขอทั้งหมด เซิร์ฟเวอร์จะเงียบระหว่างอ่านพรอมต์: ควรเผื่อไว้มากสำหรับเซิร์ฟเวอร์ในเครื่อง</translation>
    </message>
    <message>
        <source>&amp;Longest answer in tokens</source>
        <translation>คำตอบยาวสุด เป็นโทเค็น(&amp;L)</translation>
    </message>
    <message>
        <source>For models that do not say it themselves.</source>
        <translation>สำหรับโมเดลที่ไม่ได้กำหนดเอง</translation>
    </message>
    <message>
        <source>Always send the key as an A&amp;uthorization header</source>
        <translation>ส่งคีย์เป็นส่วนหัว A&amp;uthorization เสมอ</translation>
    </message>
</context>
<context>
    <name>Hearth::ProviderEdits</name>
    <message>
        <source>The text has changed in the meantime; try again.</source>
        <translation>ข้อความเปลี่ยนไปแล้วระหว่างนี้ ให้ลองใหม่</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of routes in hearth.json5 follow; save that file, too.</source>
        <extracomment>%n: entries of routes. hearth.json5 is a file&apos;s name.</extracomment>
        <translation>
            <numerusform>เส้นทางใน hearth.json5 เปลี่ยนตาม %n รายการ ให้บันทึกไฟล์นั้นด้วย</numerusform>
        </translation>
    </message>
    <message>
        <source>The routes in hearth.json5 still name %1; change them there.</source>
        <extracomment>%1: a provider or a model. hearth.json5 is a file&apos;s name.</extracomment>
        <translation>เส้นทางใน hearth.json5 ยังระบุ %1 อยู่ ให้แก้ไขที่ไฟล์นั้น</translation>
    </message>
</context>
<context>
    <name>Hearth::ProvidersForm</name>
    <message>
        <source>The text cannot be read as it is. The form works again once its mistakes are put right.</source>
        <translation>อ่านข้อความตามที่เป็นอยู่ไม่ได้ ฟอร์มจะใช้ได้อีกครั้งเมื่อแก้ข้อผิดพลาดแล้ว</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>ไปที่ข้อความ</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <extracomment>%1: a provider or a model.</extracomment>
        <translation>ลบ %1 ออกแล้ว</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>ผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>Add provider…</source>
        <translation>เพิ่มผู้ให้บริการ…</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>เพิ่มโมเดล…</translation>
    </message>
    <message>
        <source>No provider is written in this config yet.</source>
        <translation>คอนฟิกนี้ยังไม่มีผู้ให้บริการ</translation>
    </message>
    <message>
        <source>No model is written here. OpenClaw finds those that it knows itself.</source>
        <translation>ไม่ได้ระบุโมเดลไว้ที่นี่ OpenClaw จะใช้โมเดลที่รู้จักเอง</translation>
    </message>
</context>
<context>
    <name>Hearth::ProvidersPage</name>
    <message>
        <source>Check now</source>
        <translation>ตรวจตอนนี้</translation>
    </message>
    <message>
        <source>Look at every server now (F5)</source>
        <translation>ตรวจเซิร์ฟเวอร์ทุกตัวตอนนี้ (F5)</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>เซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>No servers yet.</source>
        <translation>ยังไม่มีเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>เซิร์ฟเวอร์ตอบได้</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s) answer.</source>
        <translation>
            <numerusform>เซิร์ฟเวอร์ทั้ง %n ตัวตอบได้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) answer.</source>
        <extracomment>%n: all servers, %1: those that answer.</extracomment>
        <translation>
            <numerusform>เซิร์ฟเวอร์ตอบได้ %1 จาก %n ตัว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) loaded</source>
        <translation>
            <numerusform>โหลดแล้ว %n โมเดล</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loading</source>
        <extracomment>Models that are being loaded now.</extracomment>
        <translation>
            <numerusform>กำลังโหลด %n โมเดล</numerusform>
        </translation>
    </message>
    <message>
        <source>looking wakes no model</source>
        <extracomment>Hearth never causes a model to be loaded by looking.</extracomment>
        <translation>การเปิดดูไม่ทำให้โหลดโมเดล</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <extracomment>%1: id of a provider that stands in the config now.</extracomment>
        <translation>เพิ่ม %1 แล้ว</translation>
    </message>
    <message>
        <source>Find servers</source>
        <extracomment>Button: looks for model servers on this computer.</extracomment>
        <translation>ค้นหาเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Look for model servers on this computer</source>
        <translation>ค้นหาเซิร์ฟเวอร์โมเดลในเครื่องนี้</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>เพิ่มเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>No server is known yet. Let Hearth look for the ones on this computer, or add one by its address.</source>
        <translation>ยังไม่รู้จักเซิร์ฟเวอร์ใด ให้ Hearth ค้นหาในเครื่องนี้ หรือเพิ่มด้วยที่อยู่</translation>
    </message>
    <message>
        <source>%1 stands in the config now.</source>
        <extracomment>%1: a model&apos;s reference that the config names now.</extracomment>
        <translation>%1 อยู่ในคอนฟิกแล้ว</translation>
    </message>
    <message>
        <source>%1 stands in an included file: add the model there.</source>
        <extracomment>%1: id of a provider.</extracomment>
        <translation>%1 อยู่ในไฟล์ที่ถูกรวมเข้ามา ให้เพิ่มโมเดลที่ไฟล์นั้น</translation>
    </message>
</context>
<context>
    <name>Hearth::RangeSwitch</name>
    <message>
        <source>Time that figures and charts are of</source>
        <translation>ช่วงเวลาของตัวเลขและกราฟ</translation>
    </message>
</context>
<context>
    <name>Hearth::RemovalDialog</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1: a provider or a model.</extracomment>
        <translation>ลบ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the config name %1.</source>
        <extracomment>%1: a provider or a model. %n: how many places of the config name it.</extracomment>
        <translation>
            <numerusform>คอนฟิกระบุ %1 ไว้ %n แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>(stays)</source>
        <extracomment>Behind a place that names what is removed: it goes on doing so.</extracomment>
        <translation>(ยังคงอยู่)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>อีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take it out of fallbacks, aliases and allowed models, too</source>
        <translation>นำออกจากฟอลแบ็ก ชื่อแทน และโมเดลที่อนุญาตด้วย(&amp;T)</translation>
    </message>
    <message>
        <source>Where it stays, it names nothing then: write another model there yourself.</source>
        <translation>จุดที่ยังคงอยู่จะไม่ชี้ไปยังโมเดลใดอีก: ให้ใส่โมเดลอื่นที่นั่นด้วยตนเอง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: takes the provider or model out of the config.</extracomment>
        <translation>ลบออก(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Hearth::RenameCommand</name>
    <message>
        <source>The provider or model as it is called now: lmstudio, or lmstudio/qwen3-8b.</source>
        <translation>ชื่อปัจจุบันของผู้ให้บริการหรือโมเดล: lmstudio หรือ lmstudio/qwen3-8b</translation>
    </message>
    <message>
        <source>What it is to be called. All references to it change, too, in hearth.json5 as well.</source>
        <translation>ชื่อใหม่ การอ้างอิงทั้งหมดจะเปลี่ยนตาม รวมถึงใน hearth.json5 ด้วย</translation>
    </message>
    <message>
        <source>Show what would be written, and write nothing.</source>
        <translation>แสดงสิ่งที่จะเขียน โดยไม่เขียนจริง</translation>
    </message>
    <message>
        <source>rename needs the old name and the new one.</source>
        <translation>rename ต้องมีชื่อเดิมและชื่อใหม่</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ไม่มีไฟล์ %1</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>ไม่ได้เปลี่ยนชื่ออะไร</translation>
    </message>
    <message>
        <source>%1 stands in the included file %2 and keeps the old name; change it there.</source>
        <extracomment>%1 is the path of a value, %2 a file.</extracomment>
        <translation>%1 อยู่ในไฟล์ %2 ที่ถูกรวมเข้ามา จึงยังใช้ชื่อเดิม ให้แก้ไขที่ไฟล์นั้น</translation>
    </message>
</context>
<context>
    <name>Hearth::RequestDetails</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends a request that is under way.</extracomment>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Show texts</source>
        <extracomment>Button: shows the texts of a request and its answer, which were kept.</extracomment>
        <translation>แสดงข้อความ</translation>
    </message>
    <message>
        <source>Replay in compare</source>
        <extracomment>Button: opens the chat with the two models of a request side by side.</extracomment>
        <translation>ลองซ้ำแบบเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Open in what-if</source>
        <extracomment>Button: opens the Routing page with a question like this request.</extracomment>
        <translation>เปิดใน “สมมติว่า”</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies all that is known of a request.</extracomment>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy all that is known of this request as JSON</source>
        <translation>คัดลอกข้อมูลทั้งหมดของคำขอนี้เป็น JSON</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>ปิดรายละเอียด</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>ปิดรายละเอียด (Esc)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>What a chart is: the phases of one request, in order of time.</extracomment>
        <translation>ลำดับเวลา</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Table: what happened to one request, step by step.</extracomment>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>Title of the details of a request: %1 the time, %2 the model asked for, %3 the model it went to.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>Hearth::RequestDialog</name>
    <message>
        <source>Paste a request</source>
        <translation>วางคำขอ</translation>
    </message>
    <message>
        <source>The JSON of a request to any of the endpoints. It is read here alone: nothing is sent or kept.</source>
        <translation>JSON ของคำขอถึงเอ็นด์พอยต์ใดก็ได้ อ่านที่นี่เท่านั้น ไม่มีการส่งหรือเก็บไว้</translation>
    </message>
    <message>
        <source>JSON of the request</source>
        <translation>JSON ของคำขอ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>Button: takes the lengths and needs of the request over.</extracomment>
        <translation>ใช้คำขอนี้</translation>
    </message>
    <message>
        <source>This is no request that Hearth takes: %1</source>
        <extracomment>%1: what is wrong, in English.</extracomment>
        <translation>นี่ไม่ใช่คำขอที่ Hearth รับ: %1</translation>
    </message>
</context>
<context>
    <name>Hearth::RequestPlacesCard</name>
    <message>
        <source>Where requests went</source>
        <translation>ที่ที่คำขอไป</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A part of a bar: %1 a place, %2 how many requests went there, %3 the percent.</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>No request is like that.</source>
        <translation>ไม่มีคำขอที่ตรงตามนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n served</source>
        <translation>
            <numerusform>ตอบสำเร็จ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>ล้มเหลว %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>ยกเลิก %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) cut</source>
        <extracomment>Prompts of which a server silently left out some.</extracomment>
        <translation>
            <numerusform>พรอมต์ถูกตัด %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>%1: US dollars that the requests cost together.</extracomment>
        <translation>ใช้ไป %1</translation>
    </message>
</context>
<context>
    <name>Hearth::RequestsCard</name>
    <message>
        <source>Requests by server</source>
        <translation>คำขอแยกตามเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>ไม่มีคำขอในช่วงเวลานี้</translation>
    </message>
</context>
<context>
    <name>Hearth::RequestsModel</name>
    <message>
        <source>Server</source>
        <translation>เซิร์ฟเวอร์</translation>
    </message>
</context>
<context>
    <name>Hearth::RestoreCommand</name>
    <message>
        <source>Number of the version, as &quot;hearthctl history&quot; tells it.</source>
        <translation>หมายเลขรุ่นตามที่ &quot;hearthctl history&quot; บอก</translation>
    </message>
    <message>
        <source>config (openclaw.json, also without it) or settings (hearth.json5).</source>
        <translation>config (openclaw.json หรือเมื่อไม่ระบุ) หรือ settings (hearth.json5)</translation>
    </message>
    <message>
        <source>Restore it even if it has errors.</source>
        <translation>กู้คืนแม้จะมีข้อผิดพลาด</translation>
    </message>
    <message>
        <source>restore needs the number of a version, then config or settings.</source>
        <translation>restore ต้องมีหมายเลขรุ่น แล้วตามด้วย config หรือ settings</translation>
    </message>
    <message>
        <source>%1 has no version %2; &quot;hearthctl history&quot; shows which there are.</source>
        <translation>%1 ไม่มีรุ่น %2; &quot;hearthctl history&quot; แสดงรุ่นที่มี</translation>
    </message>
    <message>
        <source>Version %1 has errors, which the file has not. Nothing was written; with --force it is restored all the same.</source>
        <translation>รุ่น %1 มีข้อผิดพลาดที่ไฟล์ปัจจุบันไม่มี ยังไม่ได้เขียนอะไร ใช้ --force เพื่อกู้คืนอยู่ดี</translation>
    </message>
    <message>
        <source>%1 says what version %2 says already.</source>
        <translation>%1 มีเนื้อหาเหมือนรุ่น %2 อยู่แล้ว</translation>
    </message>
    <message>
        <source>%1 says again what version %2 said.</source>
        <translation>%1 กลับมามีเนื้อหาเหมือนรุ่น %2 แล้ว</translation>
    </message>
    <message>
        <source>What it said until now is version 1; &quot;%1&quot; brings that back.</source>
        <extracomment>%1 is a command to type.</extracomment>
        <translation>เนื้อหาก่อนหน้านี้คือรุ่น 1; &quot;%1&quot; จะนำกลับมา</translation>
    </message>
</context>
<context>
    <name>Hearth::RouteBar</name>
    <message>
        <source>Route</source>
        <translation>เส้นทาง</translation>
    </message>
    <message>
        <source>Route, alias or model that the request is addressed to</source>
        <translation>เส้นทาง ชื่อแทน หรือโมเดลที่จะส่งคำขอถึง</translation>
    </message>
    <message>
        <source>New route…</source>
        <translation>เส้นทางใหม่…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>เปลี่ยนชื่อ…</translation>
    </message>
    <message>
        <source>Delete route</source>
        <extracomment>Button: takes a route out of the settings.</extracomment>
        <translation>ลบเส้นทาง</translation>
    </message>
    <message>
        <source>Use a chain of its own</source>
        <extracomment>Button: the route no longer follows openclaw.json.</extracomment>
        <translation>ใช้ลำดับโมเดลของตัวเอง</translation>
    </message>
    <message>
        <source>Follow openclaw.json again</source>
        <extracomment>Button: the route goes by openclaw.json again.</extracomment>
        <translation>กลับไปใช้ openclaw.json</translation>
    </message>
    <message>
        <source>Usual orders</source>
        <extracomment>Button with a menu of usual orders.</extracomment>
        <translation>ลำดับทั่วไป</translation>
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
    <message>
        <source>As if this provider rested after failures; may be repeated.</source>
        <translation>สมมติว่าผู้ให้บริการนี้พักชั่วคราวหลังล้มเหลว ระบุซ้ำได้</translation>
    </message>
    <message>
        <source>As if what may be spent today were spent.</source>
        <translation>สมมติว่าใช้งบของวันนี้หมดแล้ว</translation>
    </message>
    <message>
        <source>The request holds images.</source>
        <translation>คำขอมีรูปภาพ</translation>
    </message>
    <message>
        <source>The request holds tools.</source>
        <translation>คำขอมีเครื่องมือ</translation>
    </message>
    <message>
        <source>As this client of the gateway, with what its token may do.</source>
        <translation>ในฐานะไคลเอนต์นี้ของเกตเวย์ ตามสิทธิ์ของโทเค็น</translation>
    </message>
    <message>
        <source>There is no client called &quot;%1&quot; in hearth.json5.</source>
        <translation>ไม่มีไคลเอนต์ชื่อ “%1” ใน hearth.json5</translation>
    </message>
</context>
<context>
    <name>Hearth::RouteNameDialog</name>
    <message>
        <source>Clients ask for it by this name.</source>
        <translation>ไคลเอนต์ใช้ชื่อนี้ในการขอ</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores, the first a letter or digit; up to 64.</source>
        <translation>ใช้ตัวอักษร ตัวเลข จุด ขีดกลาง และขีดล่าง ตัวแรกเป็นตัวอักษรหรือตัวเลข ไม่เกิน 64 ตัว</translation>
    </message>
    <message>
        <source>This name is Hearth&apos;s own.</source>
        <translation>ชื่อนี้ Hearth ใช้เอง</translation>
    </message>
    <message>
        <source>Another route is called so.</source>
        <translation>มีเส้นทางอื่นใช้ชื่อนี้แล้ว</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>เส้นทางใหม่</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>เปลี่ยนชื่อ %1</translation>
    </message>
    <message>
        <source>Name of the new route. It begins with the hops that are shown now.</source>
        <translation>ชื่อของเส้นทางใหม่ เริ่มต้นด้วยโมเดลในเส้นทางที่แสดงอยู่ตอนนี้</translation>
    </message>
    <message>
        <source>New name of the route %1</source>
        <translation>ชื่อใหม่ของเส้นทาง %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Make it</source>
        <extracomment>Button: makes a new route; gives a route another name.</extracomment>
        <translation>สร้าง</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>เปลี่ยนชื่อ</translation>
    </message>
</context>
<context>
    <name>Hearth::RoutePolicyCard</name>
    <message>
        <source>How %1 chooses</source>
        <extracomment>Title of a card; %1: a route.</extracomment>
        <translation>วิธีที่ %1 เลือกโมเดล</translation>
    </message>
    <message>
        <source>As all routes: %1</source>
        <extracomment>First of several choices: a route does what the policy of all routes says; %1: what that is.</extracomment>
        <translation>ตามทุกเส้นทาง: %1</translation>
    </message>
    <message>
        <source>Prefer a loaded model</source>
        <translation>เลือกโมเดลที่โหลดแล้วก่อน</translation>
    </message>
    <message>
        <source>What is in memory goes first, whatever the order of the hops.</source>
        <translation>โมเดลที่อยู่ในหน่วยความจำจะมาก่อน ไม่ว่าลำดับในเส้นทางเป็นอย่างไร</translation>
    </message>
    <message>
        <source>A model that is not in memory</source>
        <translation>โมเดลที่ไม่อยู่ในหน่วยความจำ</translation>
    </message>
    <message>
        <source>Wait for loading at the most</source>
        <translation>รอการโหลดไม่เกิน</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number; with its space.</extracomment>
        <translation> วินาที</translation>
    </message>
    <message>
        <source>As all routes: %1 s</source>
        <translation>ตามทุกเส้นทาง: %1 วินาที</translation>
    </message>
    <message>
        <source>May leave this machine</source>
        <translation>ออกจากเครื่องนี้ได้</translation>
    </message>
    <message>
        <source>Narrows what all routes may do, never widens it.</source>
        <translation>จำกัดสิ่งที่ทุกเส้นทางทำได้ให้แคบลงเท่านั้น ไม่ขยายให้กว้างขึ้น</translation>
    </message>
    <message>
        <source>A prompt that is too long</source>
        <translation>พรอมต์ที่ยาวเกินไป</translation>
    </message>
</context>
<context>
    <name>Hearth::RoutesCard</name>
    <message>
        <source>Routes</source>
        <translation>เส้นทาง</translation>
    </message>
</context>
<context>
    <name>Hearth::RoutesModel</name>
    <message>
        <source>Route</source>
        <translation>เส้นทาง</translation>
    </message>
    <message>
        <source>Would go now to</source>
        <extracomment>Column: the model that a request by this route would be sent to at this moment.</extracomment>
        <translation>ตอนนี้จะไปที่</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Why not the first</source>
        <extracomment>Column: why a route would not go to its first model.</extracomment>
        <translation>เหตุที่ไม่ใช่โมเดลแรก</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>No model of this route could answer now.</extracomment>
        <translation>ไม่มีโมเดลใด</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Column &quot;State&quot; of a route: none of its models could answer.</extracomment>
        <translation>ตอบไม่ได้</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a model, %2: why it is passed over, a clause without a full stop.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it names, no server has</source>
        <translation>ไม่มีเซิร์ฟเวอร์ใดมีโมเดลที่ระบุไว้</translation>
    </message>
    <message>
        <source>It names no model</source>
        <translation>ไม่ได้ระบุโมเดล</translation>
    </message>
</context>
<context>
    <name>Hearth::RoutingLinks</name>
    <message>
        <source>Hearth is in front: OpenClaw sends its requests to it.</source>
        <translation>Hearth อยู่หน้าโมเดลแล้ว: OpenClaw ส่งคำขอมาที่ Hearth</translation>
    </message>
    <message>
        <source>Hearth is no longer in front: OpenClaw asks its models itself.</source>
        <translation>Hearth ไม่อยู่หน้าโมเดลแล้ว: OpenClaw ถามโมเดลเอง</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>เลิกทำแล้ว</translation>
    </message>
</context>
<context>
    <name>Hearth::RoutingPage</name>
    <message>
        <source>Where would a request go, and why?</source>
        <translation>คำขอจะไปที่ใด และเพราะเหตุใด</translation>
    </message>
    <message>
        <source>%1 leads nowhere.</source>
        <translation>%1 ไม่ไปถึงโมเดลใด</translation>
    </message>
    <message>
        <source>Then nobody could serve %1.</source>
        <translation>ในกรณีนี้จะไม่มีโมเดลใดรับ %1 ได้</translation>
    </message>
    <message>
        <source>Nobody can serve %1 now.</source>
        <translation>ขณะนี้ไม่มีโมเดลใดรับ %1 ได้</translation>
    </message>
    <message>
        <source>%1 would go to %2.</source>
        <extracomment>A route (or alias), a model.</extracomment>
        <translation>%1 จะไปที่ %2</translation>
    </message>
    <message>
        <source>%1 goes to %2 now.</source>
        <translation>ตอนนี้ %1 ไปที่ %2</translation>
    </message>
    <message>
        <source>%1 would go to %2; %3 does not answer.</source>
        <extracomment>A route, a model, a server.</extracomment>
        <translation>%1 จะไปที่ %2 เพราะ %3 ไม่ตอบ</translation>
    </message>
    <message>
        <source>%1 goes to %2 now; %3 does not answer.</source>
        <translation>ตอนนี้ %1 ไปที่ %2 เพราะ %3 ไม่ตอบ</translation>
    </message>
    <message>
        <source>%1 would go to %2; %3 is passed over: %4.</source>
        <extracomment>A route, a model, a model that was passed over, the reason as half a sentence.</extracomment>
        <translation>%1 จะไปที่ %2 โดยข้าม %3: %4</translation>
    </message>
    <message>
        <source>%1 goes to %2 now; %3 is passed over: %4.</source>
        <translation>ตอนนี้ %1 ไปที่ %2 โดยข้าม %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hop(s) can take a prompt of %2 tokens.</source>
        <extracomment>How many of how many hops of a route could take the request, and the prompt&apos;s length in tokens.</extracomment>
        <translation>
            <numerusform>โมเดลในเส้นทาง %1 จาก %n ตัวรับพรอมต์ %2 โทเค็นได้</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ไม่มีการส่งคำขอใด ๆ</translation>
    </message>
    <message>
        <source>Not found, and so left out: %1</source>
        <extracomment>Names of a route&apos;s hops that no provider or model of the config bears.</extracomment>
        <translation>ไม่พบ จึงไม่นำมานับ: %1</translation>
    </message>
    <message>
        <source>There is no config yet, so no route leads anywhere.</source>
        <translation>ยังไม่มีคอนฟิก จึงไม่มีเส้นทางใดไปถึงโมเดล</translation>
    </message>
    <message>
        <source>The config has no provider or model for: %1</source>
        <translation>คอนฟิกไม่มีผู้ให้บริการหรือโมเดลสำหรับ: %1</translation>
    </message>
    <message>
        <source>The config names no model that %1 could go to.</source>
        <translation>คอนฟิกไม่ได้ระบุโมเดลที่ %1 จะไปได้</translation>
    </message>
    <message>
        <source>Open the config</source>
        <translation>เปิดคอนฟิก</translation>
    </message>
    <message>
        <source>Back to how it is now</source>
        <extracomment>Button: ends all what-if questions.</extracomment>
        <translation>กลับไปตามจริง</translation>
    </message>
    <message>
        <source>Hops, in order</source>
        <translation>โมเดลในเส้นทาง ตามลำดับ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hop(s) can take a short prompt.</source>
        <extracomment>How many of how many hops of a route could take the request.</extracomment>
        <translation>
            <numerusform>โมเดลในเส้นทาง %1 จาก %n ตัวรับพรอมต์สั้นได้</numerusform>
        </translation>
    </message>
    <message>
        <source>The route %1 is changed.</source>
        <translation>เปลี่ยนเส้นทาง %1 แล้ว</translation>
    </message>
    <message>
        <source>What routes may do is changed.</source>
        <translation>เปลี่ยนสิ่งที่เส้นทางทำได้แล้ว</translation>
    </message>
    <message>
        <source>auto follows openclaw.json again.</source>
        <translation>auto กลับไปใช้ openclaw.json แล้ว</translation>
    </message>
    <message>
        <source>The route %1 is made.</source>
        <translation>สร้างเส้นทาง %1 แล้ว</translation>
    </message>
    <message>
        <source>The route is called %1 now.</source>
        <translation>ตอนนี้เส้นทางชื่อ %1</translation>
    </message>
    <message>
        <source>The route %1 is deleted.</source>
        <translation>ลบเส้นทาง %1 แล้ว</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>hearth.json5 has a syntax error: nothing can be changed here until it is put right.</source>
        <translation>hearth.json5 มีข้อผิดพลาดทางไวยากรณ์ จะเปลี่ยนอะไรที่นี่ไม่ได้จนกว่าจะแก้</translation>
    </message>
    <message>
        <source>This is the chain of openclaw.json, which auto follows. A change here copies it into hearth.json5 first.</source>
        <translation>นี่คือลำดับโมเดลของ openclaw.json ซึ่ง auto ใช้อยู่ หากเปลี่ยนที่นี่ จะคัดลอกไปยัง hearth.json5 ก่อน</translation>
    </message>
    <message>
        <source>%1 is not in force yet.</source>
        <extracomment>%1: a route. It stands in hearth.json5, but that is not saved, or not read yet.</extracomment>
        <translation>%1 ยังไม่มีผล</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>เพิ่มโมเดลปลายทาง</translation>
    </message>
    <message>
        <source>Model or alias to add to the route</source>
        <translation>โมเดลหรือชื่อแทนที่จะเพิ่มในเส้นทาง</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds a model to a route.</extracomment>
        <translation>เพิ่ม</translation>
    </message>
</context>
<context>
    <name>Hearth::RunningModel</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends a request that is under way.</extracomment>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Column: how long a request has been under way.</extracomment>
        <translation>ผ่านไปแล้ว</translation>
    </message>
    <message>
        <source>Goes to</source>
        <extracomment>Column: the model that a request went to that still runs.</extracomment>
        <translation>ส่งไปที่</translation>
    </message>
</context>
<context>
    <name>Hearth::SaveBar</name>
    <message>
        <source>Saved.</source>
        <extracomment>State of a file: the text in the editor is the text on disk.</extracomment>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>มีการเปลี่ยนแปลงที่ยังไม่บันทึก</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>กำลังบันทึก…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>อ่านอย่างเดียว</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Button: earlier versions of the file.</extracomment>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>What the file said before, to look at and to bring back.</source>
        <translation>เนื้อหาก่อนหน้าของไฟล์ ไว้ดูและนำกลับมาใช้</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Button: shows what saving would change in the file.</extracomment>
        <translation>ตรวจทาน</translation>
    </message>
    <message>
        <source>What saving changes in the file (%1).</source>
        <translation>สิ่งที่การบันทึกจะเปลี่ยนในไฟล์ (%1)</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>Button: back to what the file says.</extracomment>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Back to what the file says; Undo brings your text back.</source>
        <translation>กลับไปเป็นข้อความตามไฟล์ ใช้ “เลิกทำ” เพื่อเรียกข้อความของคุณคืน</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
</context>
<context>
    <name>Hearth::Screenshots</name>
    <message>
        <source>Why is a cold start slow?</source>
        <translation>ทำไมคำตอบแรกจึงช้าเมื่อโมเดลยังไม่โหลด</translation>
    </message>
</context>
<context>
    <name>Hearth::SeriesTableModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column: the time of day of a value.</extracomment>
        <translation>เวลา</translation>
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
    <message>
        <source>Clients send the token that the settings name; --show-token prints it.</source>
        <translation>ไคลเอนต์ต้องส่งโทเค็นที่การตั้งค่าระบุไว้ ใช้ --show-token เพื่อแสดง</translation>
    </message>
</context>
<context>
    <name>Hearth::ServerCard</name>
    <message>
        <source>Show in config</source>
        <extracomment>Opens the config where this server stands in it.</extracomment>
        <translation>แสดงในคอนฟิก</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>answers in %1</source>
        <extracomment>%1: a duration such as 3 ms.</extracomment>
        <translation>ตอบใน %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <extracomment>%1: how long ago, for example &quot;4 s ago&quot;.</extracomment>
        <translation>ตรวจเมื่อ %1</translation>
    </message>
    <message>
        <source>Hearth has no key for this provider, so it is not asked. Give its key in the config, in the environment or in the keychain.</source>
        <translation>Hearth ไม่มีคีย์ของผู้ให้บริการนี้ จึงไม่ถามไป ให้กำหนดคีย์ในคอนฟิก ในตัวแปรสภาพแวดล้อม หรือในพวงกุญแจ</translation>
    </message>
    <message>
        <source>%1 answers, but has no model.</source>
        <extracomment>%1: server.</extracomment>
        <translation>%1 ตอบ แต่ไม่มีโมเดล</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <translation>ยังไม่ได้ถาม %1</translation>
    </message>
    <message>
        <source>%1 has told of no model, and the config names none.</source>
        <translation>%1 ไม่ได้แจ้งว่ามีโมเดลใด และคอนฟิกก็ไม่ได้ระบุไว้</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Models of a server that the filter leaves: %1 of %2.</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button: asks a server that does not answer at once.</extracomment>
        <translation>ลองตอนนี้</translation>
    </message>
    <message>
        <source>Give a key</source>
        <extracomment>Button: opens the config where the key of a provider belongs.</extracomment>
        <translation>ใส่คีย์</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>กรองโมเดล</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <translation>ลำดับการแสดงโมเดล</translation>
    </message>
    <message>
        <source>As listed</source>
        <extracomment>Order of a server&apos;s models: configured ones first, then as the server lists them.</extracomment>
        <translation>ตามรายการ</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1: heading of a column.</extracomment>
        <translation>ตาม %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens another program, %1: its name.</extracomment>
        <translation>เปิด %1</translation>
    </message>
    <message>
        <source>KV cache %1 used</source>
        <extracomment>%1: share of the memory for contexts that is in use, as &quot;23 %&quot;.</extracomment>
        <translation>แคช KV ใช้ไป %1</translation>
    </message>
    <message>
        <source>%1 of credit left</source>
        <extracomment>%1: money left to spend, as &quot;$4.20&quot;.</extracomment>
        <translation>เครดิตเหลือ %1</translation>
    </message>
    <message>
        <source>answered %1 of 24 h</source>
        <extracomment>%1: share of the last 24 hours in which a server answered, as &quot;98 %&quot;.</extracomment>
        <translation>ตอบได้ %1 ใน 24 ชั่วโมง</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <extracomment>%1: APIs that a server speaks: &quot;Responses and Chat&quot;.</extracomment>
        <translation>รองรับ %1</translation>
    </message>
    <message>
        <source>%1 answers, but has no model downloaded.</source>
        <extracomment>%1: name of a server, as LM Studio.</extracomment>
        <translation>%1 ตอบ แต่ยังไม่ได้ดาวน์โหลดโมเดลใดไว้</translation>
    </message>
</context>
<context>
    <name>Hearth::ServerLinks</name>
    <message>
        <source>%1 is kept warm until %2.</source>
        <extracomment>%1: model, %2: date and time.</extracomment>
        <translation>คงโหลด %1 ไว้จนถึง %2</translation>
    </message>
    <message>
        <source>%1 is kept warm no longer.</source>
        <translation>ไม่คงโหลด %1 ไว้แล้ว</translation>
    </message>
</context>
<context>
    <name>Hearth::ServerListModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Models of a server that are loaded: %1 of %2.</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>Hearth::ServersCard</name>
    <message>
        <source>Servers</source>
        <translation>เซิร์ฟเวอร์</translation>
    </message>
</context>
<context>
    <name>Hearth::ServersModel</name>
    <message>
        <source>Server</source>
        <translation>เซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Loaded</source>
        <extracomment>Column: the model that is loaded and its context window.</extracomment>
        <translation>โหลดไว้</translation>
    </message>
    <message>
        <source>Answers in</source>
        <extracomment>Column: how long a server takes to answer a check.</extracomment>
        <translation>ตอบใน</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column: this computer, local network, hosted.</extracomment>
        <translation>ที่ตั้ง</translation>
    </message>
    <message>
        <source>Key missing</source>
        <extracomment>A hosted provider that Hearth has no key for.</extracomment>
        <translation>ไม่มีคีย์</translation>
    </message>
    <message>
        <source>Key refused</source>
        <extracomment>The server does not accept the key that it was given.</extracomment>
        <translation>คีย์ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>No models</source>
        <extracomment>How many of a server&apos;s models are loaded.</extracomment>
        <translation>ไม่มีโมเดล</translation>
    </message>
    <message numerus="yes">
        <source>None of %n</source>
        <translation>
            <numerusform>0 จาก %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Further models that are loaded, too.</extracomment>
        <translation>
            <numerusform>อีก %n โมเดล</numerusform>
        </translation>
    </message>
    <message>
        <source>First token</source>
        <extracomment>Column: time to first token.</extracomment>
        <translation>โทเค็นแรก</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <extracomment>Column: tokens per second.</extracomment>
        <translation>โทเค็น/วินาที</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button: ask a server that does not answer again, without waiting for the next try.</extracomment>
        <translation>ลองตอนนี้</translation>
    </message>
    <message>
        <source>Median of the requests in the chosen time</source>
        <translation>ค่ามัธยฐานของคำขอในช่วงเวลาที่เลือก</translation>
    </message>
    <message>
        <source>Requests in the chosen time, and the share of them that was served</source>
        <translation>คำขอในช่วงเวลาที่เลือก และสัดส่วนที่ตอบสำเร็จ</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>Column: how many requests, and the share of them that was served.</extracomment>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Column: how long ago the server was asked.</extracomment>
        <translation>ตรวจเมื่อ</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>A server that has not been asked yet.</extracomment>
        <translation>ยังไม่เคย</translation>
    </message>
    <message>
        <source>Just now</source>
        <extracomment>A server was asked some seconds ago.</extracomment>
        <translation>เมื่อสักครู่</translation>
    </message>
    <message>
        <source>As the server answered the last check</source>
        <translation>ตามที่เซิร์ฟเวอร์ตอบในการตรวจครั้งล่าสุด</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>Context window: %1</source>
        <extracomment>%1: where the figure comes from: &quot;Reported by the server&quot;.</extracomment>
        <translation>หน้าต่างบริบท: %1</translation>
    </message>
    <message>
        <source>Measured: the last check&apos;s model list</source>
        <translation>วัดจริง: รายการโมเดลในการตรวจครั้งล่าสุด</translation>
    </message>
    <message>
        <source>Measured: median of real requests</source>
        <translation>วัดจริง: ค่ามัธยฐานของคำขอจริง</translation>
    </message>
    <message>
        <source>Counted: %1 served, %2 failed, %3 cancelled</source>
        <translation>นับได้: ตอบสำเร็จ %1 ล้มเหลว %2 ยกเลิก %3</translation>
    </message>
    <message>
        <source>By the address in the config</source>
        <translation>ตามที่อยู่ในคอนฟิก</translation>
    </message>
</context>
<context>
    <name>Hearth::SetCommand</name>
    <message>
        <source>set needs a path and a value.</source>
        <translation>set ต้องมีพาธและค่า</translation>
    </message>
    <message>
        <source>This is no path: %1</source>
        <translation>พาธนี้ใช้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>The new value: a number, true, false, null, text, or any JSON5 value. What leads to it is made where it is missing.</source>
        <translation>ค่าใหม่: ตัวเลข true false null ข้อความ หรือค่า JSON5 ใดก็ได้ ส่วนของเส้นทางที่ยังไม่มีจะถูกสร้างให้</translation>
    </message>
    <message>
        <source>This is no JSON5 value: %1</source>
        <translation>นี่ไม่ใช่ค่า JSON5: %1</translation>
    </message>
</context>
<context>
    <name>Hearth::SettingNote</name>
    <message>
        <source>Open Config</source>
        <translation>เปิดหน้าคอนฟิก</translation>
    </message>
</context>
<context>
    <name>Hearth::SettingsPage</name>
    <message>
        <source>What you change here takes effect at once.</source>
        <translation>สิ่งที่คุณเปลี่ยนที่นี่มีผลทันที</translation>
    </message>
    <message>
        <source>Language, colours and closing belong to this window; the rest stands in %1.</source>
        <extracomment>%1: name of the settings file.</extracomment>
        <translation>ภาษา สี และการปิดหน้าต่างเป็นของหน้าต่างนี้ ส่วนที่เหลืออยู่ใน %1</translation>
    </message>
</context>
<context>
    <name>Hearth::SettingsWriter</name>
    <message>
        <source>Saved in %1.</source>
        <translation>บันทึกใน %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>บันทึก %1 ไม่สำเร็จ: %2</translation>
    </message>
</context>
<context>
    <name>Hearth::SetupCard</name>
    <message>
        <source>Put away</source>
        <extracomment>Button: do not show the setup checklist any more.</extracomment>
        <translation>เลิกแสดง</translation>
    </message>
    <message>
        <source>Hide steps</source>
        <extracomment>Buttons: show or hide the steps of the setup checklist.</extracomment>
        <translation>ซ่อนขั้นตอน</translation>
    </message>
    <message>
        <source>Show steps</source>
        <translation>แสดงขั้นตอน</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of the setup checklist: %1 the step, %2 &quot;done&quot; or &quot;open&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for its answer …</source>
        <translation>กำลังรอคำตอบ …</translation>
    </message>
    <message>
        <source>It said “%1” after %2.</source>
        <extracomment>%1: what a model said, %2: how long it took.</extracomment>
        <translation>ตอบว่า “%1” หลัง %2</translation>
    </message>
    <message>
        <source>Its answer did not come to an end.</source>
        <translation>คำตอบไม่จบสมบูรณ์</translation>
    </message>
</context>
<context>
    <name>Hearth::Sidebar</name>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>ผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>เส้นทาง</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>แชต</translation>
    </message>
    <message>
        <source>Config</source>
        <extracomment>The config file, openclaw.json.</extracomment>
        <translation>คอนฟิก</translation>
    </message>
    <message>
        <source>Sizing</source>
        <extracomment>Which model fits which hardware.</extracomment>
        <translation>ประเมินขนาด</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>The log of requests.</extracomment>
        <translation>กิจกรรม</translation>
    </message>
</context>
<context>
    <name>Hearth::SimulateCommand</name>
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
    <message>
        <source>One server of this kind instead of the whole house: lmstudio, ollama, llamacpp, llamacpp-router, generic or anthropic.</source>
        <translation>เริ่มเซิร์ฟเวอร์ชนิดนี้เพียงตัวเดียวแทนทั้งชุด: lmstudio, ollama, llamacpp, llamacpp-router, generic หรือ anthropic</translation>
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
    <name>Hearth::SizingForm</name>
    <message>
        <source>%1, %2 bits, %3</source>
        <extracomment>A quantisation, its bits per weight, the size of the weights: &quot;Q4_K_M, 4.8 bits, 17.3 GiB&quot;.</extracomment>
        <translation>%1, %2 บิต, %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>การควอนไทซ์</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>หน้าต่างบริบท</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>แคช KV</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>ชนิดของแคช KV</translation>
    </message>
    <message>
        <source>Parallel requests</source>
        <translation>คำขอพร้อมกัน</translation>
    </message>
    <message>
        <source>Parallel requests, each with a window of its own</source>
        <translation>คำขอพร้อมกัน แต่ละคำขอมีหน้าต่างบริบทของตัวเอง</translation>
    </message>
    <message>
        <source>Each has a window of its own.</source>
        <translation>แต่ละคำขอมีหน้าต่างบริบทของตัวเอง</translation>
    </message>
</context>
<context>
    <name>Hearth::SizingPage</name>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 ต้องใช้หน่วยความจำ %2</translation>
    </message>
    <message>
        <source>This cannot be reckoned.</source>
        <translation>คำนวณกรณีนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Reading the catalogues …</source>
        <translation>กำลังอ่านแคตตาล็อก …</translation>
    </message>
    <message>
        <source>What fits, how far and how fast, reckoned from the model&apos;s shape. Nothing is loaded.</source>
        <translation>ดูว่าใส่ได้หรือไม่ ได้มากแค่ไหน และเร็วเพียงใด โดยคำนวณจากโครงสร้างของโมเดล ไม่มีการโหลดโมเดล</translation>
    </message>
    <message>
        <source>From %1 with %2 tokens to %3 with %4.</source>
        <extracomment>%1, %3: memory; %2, %4: tokens. &quot;From 17.9 GiB with 4,096 tokens to 42.5 GiB with 262,144.&quot;</extracomment>
        <translation>ตั้งแต่ %1 ที่ %2 โทเค็น ถึง %3 ที่ %4 โทเค็น</translation>
    </message>
    <message>
        <source>The dashed line: the %1 of the machine.</source>
        <extracomment>Of a chart. %1: memory.</extracomment>
        <translation>เส้นประ: หน่วยความจำ %1 ของเครื่อง</translation>
    </message>
    <message>
        <source>How the window changes it</source>
        <translation>ผลของหน้าต่างบริบท</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>สมมติฐานที่ใช้</translation>
    </message>
</context>
<context>
    <name>Hearth::SnippetCard</name>
    <message>
        <source>Point a client at Hearth</source>
        <extracomment>Title of a card with code that shows programs how to use Hearth&apos;s address.</extracomment>
        <translation>ตั้งให้ไคลเอนต์ใช้ Hearth</translation>
    </message>
    <message>
        <source>Code for the chosen client</source>
        <translation>โค้ดสำหรับไคลเอนต์ที่เลือก</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>คัดลอกโค้ด</translation>
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
    <name>Hearth::StatusStrip</name>
    <message>
        <source>Click to copy the gateway&apos;s address.</source>
        <translation>คลิกเพื่อคัดลอกที่อยู่ของเกตเวย์</translation>
    </message>
    <message>
        <source>Config file %1</source>
        <translation>ไฟล์คอนฟิก %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>ยังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <extracomment>%1: how long ago, for example &quot;4 s ago&quot;.</extracomment>
        <translation>ตรวจเมื่อ %1</translation>
    </message>
</context>
<context>
    <name>Hearth::StepsModel</name>
    <message>
        <source>After</source>
        <extracomment>Column: time since a request came.</extracomment>
        <translation>เวลาที่ผ่าน</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>สิ่งที่เกิดขึ้น</translation>
    </message>
</context>
<context>
    <name>Hearth::TargetModel</name>
    <message>
        <source>Routes</source>
        <extracomment>Heading in the list of what a request can be addressed to.</extracomment>
        <translation>เส้นทาง</translation>
    </message>
    <message>
        <source>Aliases</source>
        <extracomment>Heading in the list of what a request can be addressed to: other names of models.</extracomment>
        <translation>ชื่อแทน</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading of a provider&apos;s models: its name, where it is.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Hearth::TemplateDialog</name>
    <message>
        <source>The file is being read.</source>
        <translation>กำลังอ่านไฟล์</translation>
    </message>
    <message>
        <source>This file can only be looked at, so nothing can be added to it.</source>
        <translation>ไฟล์นี้ดูได้อย่างเดียว จึงเพิ่มอะไรลงไปไม่ได้</translation>
    </message>
    <message>
        <source>The text has syntax errors. Put them right first; then a template can be added.</source>
        <translation>ข้อความมีข้อผิดพลาดทางไวยากรณ์ ให้แก้ก่อน แล้วจึงเพิ่มเทมเพลตได้</translation>
    </message>
    <message>
        <source>%1 is not right yet.</source>
        <extracomment>%1 is what a field of the form is called.</extracomment>
        <translation>%1 ยังไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>This becomes the whole text. Nothing is saved yet.</source>
        <translation>นี่จะเป็นข้อความทั้งหมด ยังไม่ได้บันทึกอะไร</translation>
    </message>
    <message>
        <source>The config says all of this already.</source>
        <translation>คอนฟิกมีเนื้อหาทั้งหมดนี้อยู่แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) give way:</source>
        <translation>
            <numerusform>ค่าที่จะถูกแทนที่ %n รายการ:</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace and apply</source>
        <extracomment>Button: applies a template whose values take the place of others.</extracomment>
        <translation>แทนที่และนำไปใช้</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>นำไปใช้</translation>
    </message>
    <message>
        <source>Set models up by a template</source>
        <translation>ตั้งค่าโมเดลด้วยเทมเพลต</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>เทมเพลต</translation>
    </message>
    <message>
        <source>What it writes</source>
        <translation>สิ่งที่เทมเพลตจะเขียน</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Only additions: what stands there stays, comments included. Nothing is saved yet.</source>
        <translation>มีแต่การเพิ่ม สิ่งที่มีอยู่เดิมคงไว้ทั้งหมด รวมถึงความเห็น ยังไม่ได้บันทึกอะไร</translation>
    </message>
</context>
<context>
    <name>Hearth::TemplateFields</name>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 is what a field of a form is called.</extracomment>
        <translation>%1 (ไม่บังคับ)</translation>
    </message>
</context>
<context>
    <name>Hearth::TokenCard</name>
    <message>
        <source>Token copied.</source>
        <translation>คัดลอกโทเค็นแล้ว</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>คัดลอกที่อยู่แล้ว</translation>
    </message>
    <message>
        <source>Example copied.</source>
        <translation>คัดลอกตัวอย่างแล้ว</translation>
    </message>
    <message>
        <source>The token was not renewed. %1</source>
        <translation>เปลี่ยนโทเค็นไม่สำเร็จ: %1</translation>
    </message>
    <message>
        <source>No token is asked for.</source>
        <translation>ไม่ต้องใช้โทเค็น</translation>
    </message>
    <message>
        <source>The token is known once the gateway has started.</source>
        <translation>จะทราบโทเค็นเมื่อเกตเวย์เริ่มแล้ว</translation>
    </message>
    <message>
        <source>Kept in the keychain of your desktop.</source>
        <translation>เก็บไว้ในพวงกุญแจของเดสก์ท็อป</translation>
    </message>
    <message>
        <source>Kept in %1, which only you can read.</source>
        <translation>เก็บไว้ใน %1 ซึ่งคุณเท่านั้นที่อ่านได้</translation>
    </message>
    <message>
        <source>Comes from hearth.json5; change it there.</source>
        <translation>มาจาก hearth.json5 ให้เปลี่ยนที่นั่น</translation>
    </message>
    <message>
        <source>Given when Hearth was started; it cannot be renewed here.</source>
        <translation>กำหนดมาตอนเริ่ม Hearth จึงเปลี่ยนที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Buttons that show the token, or dots in its place.</extracomment>
        <translation>ซ่อน</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>The token is renewed. Give your programs the new one.</source>
        <translation>เปลี่ยนโทเค็นแล้ว ให้ใส่โทเค็นใหม่ในโปรแกรมของคุณ</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>โทเค็น</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>คัดลอกโทเค็น</translation>
    </message>
    <message>
        <source>Renew</source>
        <extracomment>Button: make a new token in place of the present one.</extracomment>
        <translation>เปลี่ยนใหม่</translation>
    </message>
    <message>
        <source>Renew the token</source>
        <translation>เปลี่ยนโทเค็นใหม่</translation>
    </message>
    <message>
        <source>Clients with the old token are refused from then on.</source>
        <translation>หลังจากนั้นไคลเอนต์ที่ใช้โทเค็นเดิมจะถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Renew the token now</source>
        <translation>เปลี่ยนโทเค็นใหม่ตอนนี้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Base URL</translation>
    </message>
    <message>
        <source>Copy the base URL</source>
        <translation>คัดลอก Base URL</translation>
    </message>
    <message>
        <source>A first request</source>
        <translation>คำขอแรก</translation>
    </message>
    <message>
        <source>Copy the first request</source>
        <translation>คัดลอกคำขอแรก</translation>
    </message>
    <message>
        <source>HEARTH_TOKEN stands for the token above.</source>
        <translation>HEARTH_TOKEN หมายถึงโทเค็นด้านบน</translation>
    </message>
    <message>
        <source>Main token</source>
        <extracomment>Title of a group: the token that all programs may use, and how a program asks.</extracomment>
        <translation>โทเค็นหลัก</translation>
    </message>
</context>
<context>
    <name>Hearth::TokenCommand</name>
    <message>
        <source>list the clients; add one and print its token, this once; revoke, restore or remove one; show the main token.</source>
        <translation>แสดงรายชื่อไคลเอนต์ เพิ่มไคลเอนต์พร้อมแสดงโทเค็นเพียงครั้งนี้ เพิกถอน คืนสิทธิ์ หรือลบไคลเอนต์ และแสดงโทเค็นหลัก</translation>
    </message>
    <message>
        <source>Name of the client.</source>
        <translation>ชื่อของไคลเอนต์</translation>
    </message>
    <message>
        <source>add: what it may ask for, parted by commas: auto, lmstudio/*, openai/gpt-5 (default: all).</source>
        <translation>add: สิ่งที่ขอได้ คั่นด้วยจุลภาค: auto, lmstudio/*, openai/gpt-5 (ค่าเริ่มต้น: ทั้งหมด)</translation>
    </message>
    <message>
        <source>add: where its requests may go: local, lan, hosted (default: as the policy says).</source>
        <translation>add: ที่ที่ส่งคำขอไปได้: local, lan, hosted (ค่าเริ่มต้น: ตามนโยบาย)</translation>
    </message>
    <message>
        <source>add: field, or omit to leave out what models think (default: field).</source>
        <translation>add: field หรือ omit เพื่อตัดสิ่งที่โมเดลคิดออก (ค่าเริ่มต้น: field)</translation>
    </message>
    <message>
        <source>token takes list, add, revoke, restore, remove or show.</source>
        <translation>token รับ list, add, revoke, restore, remove หรือ show</translation>
    </message>
    <message>
        <source>token %1 needs the name of one client.</source>
        <translation>token %1 ต้องมีชื่อไคลเอนต์หนึ่งชื่อ</translation>
    </message>
    <message>
        <source>token %1 takes no name.</source>
        <translation>token %1 ไม่รับชื่อ</translation>
    </message>
    <message>
        <source>--%1 goes with token add alone.</source>
        <translation>--%1 ใช้กับ token add เท่านั้น</translation>
    </message>
    <message>
        <source>--models needs names, such as auto,lmstudio/*.</source>
        <translation>--models ต้องมีชื่อ เช่น auto,lmstudio/*</translation>
    </message>
    <message>
        <source>--places takes local, lan and hosted.</source>
        <translation>--places รับ local, lan และ hosted</translation>
    </message>
    <message>
        <source>--reasoning takes field or omit.</source>
        <translation>--reasoning รับ field หรือ omit</translation>
    </message>
    <message>
        <source>No client has a token of its own; &quot;hearthctl token add NAME&quot; makes one.</source>
        <translation>ยังไม่มีไคลเอนต์ที่มีโทเค็นของตัวเอง ใช้ “hearthctl token add NAME” เพื่อสร้าง</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>ทุกโมเดล</translation>
    </message>
    <message>
        <source>any place</source>
        <translation>ทุกที่</translation>
    </message>
    <message>
        <source>revoked</source>
        <extracomment>State of a token: it is refused.</extracomment>
        <translation>เพิกถอนแล้ว</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ใช้ได้</translation>
    </message>
    <message>
        <source>This is the token of %1. It is shown this once; hearth.json5 keeps its hash alone.</source>
        <translation>นี่คือโทเค็นของ %1 แสดงเพียงครั้งนี้ โดย hearth.json5 เก็บไว้เฉพาะค่าแฮช</translation>
    </message>
    <message>
        <source>%1 is refused from now on.</source>
        <translation>%1 จะถูกปฏิเสธตั้งแต่นี้ไป</translation>
    </message>
    <message>
        <source>%1 is let in again.</source>
        <translation>%1 เข้าใช้ได้อีกครั้ง</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>ลบ %1 ออกแล้ว</translation>
    </message>
    <message>
        <source>gateway.token in hearth.json5 refers to %1; its value is not known here.</source>
        <translation>gateway.token ใน hearth.json5 อ้างอิงถึง %1 แต่ไม่ทราบค่าที่นี่</translation>
    </message>
</context>
<context>
    <name>Hearth::TrayMenu</name>
    <message>
        <source>&amp;Open Hearth</source>
        <extracomment>Tray menu: brings the window to the front</extracomment>
        <translation>เปิด Hearth</translation>
    </message>
    <message>
        <source>&amp;Resume gateway</source>
        <extracomment>Tray menu: the gateway takes no requests until it is resumed</extracomment>
        <translation>ให้เกตเวย์ทำงานต่อ</translation>
    </message>
    <message>
        <source>&amp;Pause gateway</source>
        <translation>หยุดเกตเวย์ชั่วคราว</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>Tray menu</extracomment>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Tray menu: ends Hearth, the gateway included</extracomment>
        <translation>ออก</translation>
    </message>
</context>
<context>
    <name>Hearth::TurnView</name>
    <message>
        <source>Reasoning %1</source>
        <extracomment>Button that unfolds what a model thought before it answered; how long it thought.</extracomment>
        <translation>การให้เหตุผล %1</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>ขยายอยู่</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>พับอยู่</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>การให้เหตุผล</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>คำตอบของ %1</translation>
    </message>
    <message>
        <source>The model calls: %1</source>
        <extracomment>Names and arguments of functions that the model asks to be called follow.</extracomment>
        <translation>โมเดลเรียกใช้: %1</translation>
    </message>
    <message>
        <source>Waits for the answer before it.</source>
        <translation>รอคำตอบก่อนหน้า</translation>
    </message>
    <message>
        <source>Waiting for the first token …</source>
        <translation>กำลังรอโทเค็นแรก …</translation>
    </message>
</context>
<context>
    <name>Hearth::TwinCard</name>
    <message>
        <source>As chart</source>
        <extracomment>Shows a chart&apos;s values as a table.</extracomment>
        <translation>ดูเป็นกราฟ</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>ดูเป็นตาราง</translation>
    </message>
</context>
<context>
    <name>Hearth::UnloadCommand</name>
    <message>
        <source>The model to put out of memory: a reference (provider/model) or an alias.</source>
        <translation>โมเดลที่จะนำออกจากหน่วยความจำ: การอ้างอิง (ผู้ให้บริการ/โมเดล) หรือชื่อแทน</translation>
    </message>
    <message>
        <source>unload needs the name of one model.</source>
        <translation>unload ต้องมีชื่อโมเดลหนึ่งชื่อ</translation>
    </message>
</context>
<context>
    <name>Hearth::UnsetCommand</name>
    <message>
        <source>unset needs one path.</source>
        <translation>unset ต้องมีพาธหนึ่งรายการ</translation>
    </message>
    <message>
        <source>This is no path: %1</source>
        <translation>พาธนี้ใช้ไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>Hearth::VerdictCard</name>
    <message>
        <source>Needs %1.</source>
        <extracomment>Memory that a model needs; no machine is known.</extracomment>
        <translation>ต้องใช้ %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>หน่วยความจำ: %1</translation>
    </message>
    <message>
        <source>With a window of %1 tokens.</source>
        <translation>ที่หน้าต่างบริบท %1 โทเค็น</translation>
    </message>
    <message>
        <source>Needs %1, has %2, with a window of %3 tokens.</source>
        <extracomment>%1: memory needed, %2: memory there is, %3: tokens.</extracomment>
        <translation>ต้องใช้ %1 แต่มี %2 ที่หน้าต่างบริบท %3 โทเค็น</translation>
    </message>
    <message>
        <source>%1 of %2 with a window of %3 tokens.</source>
        <extracomment>%1: memory needed, %2: memory there is, %3: tokens.</extracomment>
        <translation>ใช้ %1 จาก %2 ที่หน้าต่างบริบท %3 โทเค็น</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at a time, each with such a window.</source>
        <translation>
            <numerusform>พร้อมกัน %n คำขอ แต่ละคำขอมีหน้าต่างบริบทเท่านี้</numerusform>
        </translation>
    </message>
    <message>
        <source>The model was made for %1 tokens at most.</source>
        <translation>โมเดลนี้ออกแบบมาให้รับได้ไม่เกิน %1 โทเค็น</translation>
    </message>
    <message>
        <source>No window fits: the weights alone are too large.</source>
        <translation>ไม่มีหน้าต่างบริบทใดใส่ได้: น้ำหนักโมเดลอย่างเดียวก็ใหญ่เกินไป</translation>
    </message>
    <message>
        <source>Largest window that fits: %1 tokens, all that the model was made for.</source>
        <translation>หน้าต่างบริบทสูงสุดที่ใส่ได้: %1 โทเค็น เต็มที่เท่าที่โมเดลรับได้</translation>
    </message>
    <message>
        <source>Largest window that fits: %1 tokens.</source>
        <translation>หน้าต่างบริบทสูงสุดที่ใส่ได้: %1 โทเค็น</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>Memory used of each of several devices.</extracomment>
        <translation>อุปกรณ์ละ %1</translation>
    </message>
    <message>
        <source>%1 of it in system memory.</source>
        <translation>ในจำนวนนี้ %1 อยู่ในหน่วยความจำระบบ</translation>
    </message>
</context>
<context>
    <name>Hearth::WarmCommand</name>
    <message>
        <source>The model to keep in memory: a reference (provider/model) or an alias.</source>
        <translation>โมเดลที่จะคงไว้ในหน่วยความจำ: การอ้างอิง (ผู้ให้บริการ/โมเดล) หรือชื่อแทน</translation>
    </message>
    <message>
        <source>For how long: 30m, 2h, 1d (default 1h).</source>
        <translation>นานเท่าใด: 30m, 2h, 1d (ค่าเริ่มต้น 1h)</translation>
    </message>
    <message>
        <source>Until when: 18:00, or a date and time such as 2026-11-22T08:00.</source>
        <translation>ถึงเมื่อใด: 18:00 หรือวันที่และเวลา เช่น 2026-11-22T08:00</translation>
    </message>
    <message>
        <source>Keep it warm no longer; it stays loaded for now.</source>
        <translation>เลิกคงโมเดลไว้ โดยตอนนี้ยังโหลดอยู่</translation>
    </message>
    <message>
        <source>warm needs the name of one model.</source>
        <translation>warm ต้องมีชื่อโมเดลหนึ่งชื่อ</translation>
    </message>
    <message>
        <source>--for, --until and --end cannot be combined.</source>
        <translation>ใช้ --for, --until และ --end ร่วมกันไม่ได้</translation>
    </message>
    <message>
        <source>--for takes a time such as 30m or 2h.</source>
        <translation>--for รับระยะเวลา เช่น 30m หรือ 2h</translation>
    </message>
    <message>
        <source>--until takes a time to come, such as 18:00 or 2026-11-22T08:00.</source>
        <translation>--until รับเวลาที่ยังไม่ถึง เช่น 18:00 หรือ 2026-11-22T08:00</translation>
    </message>
    <message>
        <source>The server of %1 loads by itself alone; it cannot be told to keep a model.</source>
        <translation>เซิร์ฟเวอร์ของ %1 โหลดเองเท่านั้น สั่งให้คงโมเดลไว้ไม่ได้</translation>
    </message>
    <message>
        <source>%1 is kept warm no longer.</source>
        <translation>ไม่คงโหลด %1 ไว้แล้ว</translation>
    </message>
    <message>
        <source>%1 is loaded, and kept warm until %2 as long as a Hearth runs.</source>
        <extracomment>%1: model, %2: date and time.</extracomment>
        <translation>%1 โหลดแล้ว และจะคงไว้ในหน่วยความจำถึง %2 ตราบที่ยังมี Hearth ทำงานอยู่</translation>
    </message>
</context>
<context>
    <name>Hearth::WatchCommand</name>
    <message>
        <source>Seconds between two looks (default 1).</source>
        <translation>ระยะห่างระหว่างการตรวจ เป็นวินาที (ค่าเริ่มต้น 1)</translation>
    </message>
    <message>
        <source>watch takes no arguments; --interval takes 0.2 to 3600 seconds.</source>
        <translation>watch ไม่รับอาร์กิวเมนต์ ส่วน --interval รับ 0.2 ถึง 3600 วินาที</translation>
    </message>
</context>
<context>
    <name>Hearth::WhatIfCard</name>
    <message>
        <source>What if</source>
        <extracomment>Title of a card: a request is made up, to see where it would go.</extracomment>
        <translation>สมมติว่า</translation>
    </message>
    <message>
        <source>Prompt length</source>
        <extracomment>Label of a slider: how long the prompt is, in tokens.</extracomment>
        <translation>ความยาวพรอมต์</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <extracomment>Label of a number field: the most tokens the answer may have.</extracomment>
        <translation>คำตอบยาวสุด</translation>
    </message>
    <message>
        <source>Longest answer in tokens</source>
        <translation>คำตอบยาวสุด เป็นโทเค็น</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>In place of a number: the request does not limit its answer.</extracomment>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>with images</source>
        <extracomment>Switch of a what-if question: the request holds images.</extracomment>
        <translation>มีรูปภาพ</translation>
    </message>
    <message>
        <source>with tools</source>
        <extracomment>Switch of a what-if question: the request brings tools.</extracomment>
        <translation>มีเครื่องมือ</translation>
    </message>
    <message>
        <source>as if the internet were out of reach</source>
        <extracomment>Switch of a what-if question: nothing on the internet answers.</extracomment>
        <translation>สมมติว่าเข้าถึงอินเทอร์เน็ตไม่ได้</translation>
    </message>
    <message>
        <source>as if the day&apos;s budget were spent</source>
        <extracomment>Switch of a what-if question: what may be spent on hosted models a day is spent.</extracomment>
        <translation>สมมติว่าใช้งบของวันนี้หมดแล้ว</translation>
    </message>
    <message>
        <source>Paste a request…</source>
        <extracomment>Button: opens a dialog that takes the JSON of a request.</extracomment>
        <translation>วางคำขอ…</translation>
    </message>
    <message>
        <source>Take lengths and needs from a request&apos;s JSON</source>
        <translation>นำความยาวและสิ่งที่ต้องใช้มาจาก JSON ของคำขอ</translation>
    </message>
</context>
<context>
    <name>Hearth::WindowCard</name>
    <message>
        <source>Window</source>
        <translation>หน้าต่าง</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>The system&apos;s language or colours.</extracomment>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>มืด</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>เมื่อปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>ถามก่อน</translation>
    </message>
    <message>
        <source>Go on serving in the tray</source>
        <translation>ให้บริการต่อในถาดระบบ</translation>
    </message>
    <message>
        <source>Quit Hearth</source>
        <translation>ออกจาก Hearth</translation>
    </message>
</context>
<context>
    <name>Hearth::WindowChart</name>
    <message>
        <source>%1 tokens: %2</source>
        <extracomment>A window and the memory it needs: &quot;32,768 tokens: 21.3 GiB&quot;.</extracomment>
        <translation>%1 โทเค็น: %2</translation>
    </message>
    <message>
        <source>Memory over the context window</source>
        <translation>หน่วยความจำตามขนาดหน้าต่างบริบท</translation>
    </message>
    <message>
        <source>Arrow keys or mouse: read a value. Enter or click: take this window.</source>
        <translation>ใช้ปุ่มลูกศรหรือเมาส์เพื่ออ่านค่า กด Enter หรือคลิกเพื่อใช้หน้าต่างบริบทนี้</translation>
    </message>
</context>
<context>
    <name>Hearth::WindowField</name>
    <message>
        <source>Context window in tokens</source>
        <translation>หน้าต่างบริบท เป็นโทเค็น</translation>
    </message>
    <message>
        <source> tokens</source>
        <extracomment>Behind a number, with a space before it.</extracomment>
        <translation> โทเค็น</translation>
    </message>
</context>
<context>
    <name>HoverHelp</name>
    <message>
        <source>When nothing is set: %1</source>
        <extracomment>Tooltip of a key; %1: the value that counts when the key is not there.</extracomment>
        <translation>หากไม่กำหนด: %1</translation>
    </message>
    <message>
        <source>It must be there.</source>
        <translation>ต้องมีคีย์นี้</translation>
    </message>
</context>
<context>
    <name>MachineCharts</name>
    <message>
        <source>Load of this computer</source>
        <translation>ภาระของเครื่องนี้</translation>
    </message>
    <message>
        <source>Memory of this computer</source>
        <translation>หน่วยความจำของเครื่องนี้</translation>
    </message>
    <message>
        <source>Graphics memory</source>
        <translation>หน่วยความจำกราฟิก</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Column: which part of the computer a value is of.</extracomment>
        <translation>ส่วน</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>ซีพียู</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>การ์ดจอ</translation>
    </message>
    <message numerus="yes">
        <source>%n graphics cards</source>
        <translation>
            <numerusform>การ์ดจอ %n ใบ</numerusform>
        </translation>
    </message>
    <message>
        <source>In use</source>
        <translation>ใช้อยู่</translation>
    </message>
    <message>
        <source>%1: now %2, p50 %3, p95 %4</source>
        <extracomment>Figures of a chart&apos;s line: %1 what is measured; the value now; half and 95 percent of all values lie below p50 and p95.</extracomment>
        <translation>%1: ตอนนี้ %2, p50 %3, p95 %4</translation>
    </message>
    <message>
        <source>%1: now %2 of %3, p95 %4</source>
        <extracomment>Figures of a chart&apos;s line: %1 what is measured; the value now and what there is in all; 95 percent of all values lie below p95.</extracomment>
        <translation>%1: ตอนนี้ %2 จาก %3, p95 %4</translation>
    </message>
    <message>
        <source>%1. After a few more readings a chart stands here.</source>
        <extracomment>%1: &quot;In use: now 14.2 GiB of 64.0 GiB, p95 14.3 GiB&quot;.</extracomment>
        <translation>%1 กราฟจะแสดงที่นี่หลังอ่านค่าอีกสองสามครั้ง</translation>
    </message>
    <message>
        <source>Loaded models hold %1, as their servers say.</source>
        <extracomment>Memory that loaded models take; %1: &quot;38.2 GiB&quot;.</extracomment>
        <translation>โมเดลที่โหลดไว้ใช้ %1 ตามที่เซิร์ฟเวอร์แจ้ง</translation>
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
        <translation>อีก %1</translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>A model stays in memory until it is told to go.</extracomment>
        <translation>คงอยู่</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Slots of a model that are busy: %1 of %2.</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <extracomment>%n: requests that a model works on.</extracomment>
        <translation>
            <numerusform>กำลังตอบ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>%n: requests that wait for a slot.</extracomment>
        <translation>
            <numerusform>กำลังรอ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Declared in the config</source>
        <translation>ระบุไว้ในคอนฟิก</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>What a model can do: images, tools, reasoning.</extracomment>
        <translation>ความสามารถ</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>Parameters and quantisation of a model: &quot;229B · Q4_K_M · 4.9 bpw&quot;.</extracomment>
        <translation>รายละเอียดรุ่น</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>สถาปัตยกรรม</translation>
    </message>
    <message>
        <source>Runs at</source>
        <extracomment>Where an Ollama model really runs that is only passed on.</extracomment>
        <translation>ทำงานที่</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>%1: &quot;$3 / $15&quot;.</extracomment>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>%1 per million tokens in / out</source>
        <translation>%1 ต่อล้านโทเค็น รับเข้า / ส่งออก</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <extracomment>%1: size of a model&apos;s file, as &quot;38.0 GiB&quot;.</extracomment>
        <translation>%1 บนดิสก์</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>หน่วยความจำ</translation>
    </message>
    <message>
        <source>Unloads</source>
        <extracomment>When a model goes out of memory.</extracomment>
        <translation>นำออกเมื่อ</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>How many requests a model works on, and how many it can at once.</extracomment>
        <translation>กำลังใช้</translation>
    </message>
    <message>
        <source>Usual load time</source>
        <extracomment>%1: how long a load usually takes, %n: loads that this was learnt from.</extracomment>
        <translation>เวลาโหลดตามปกติ</translation>
    </message>
    <message numerus="yes">
        <source>%1, median of %n</source>
        <translation>
            <numerusform>%1 ค่ามัธยฐานจาก %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <extracomment>%1: a number.</extracomment>
        <translation>%1 โทเค็น/วินาที</translation>
    </message>
    <message>
        <source>first token after %1</source>
        <extracomment>%1: time to the first token, as &quot;1.2 s&quot;.</extracomment>
        <translation>โทเค็นแรกใน %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>How fast a model answers.</extracomment>
        <translation>ความเร็ว</translation>
    </message>
    <message>
        <source>Measured: median of the last 20 requests through Hearth</source>
        <translation>วัดจริง: ค่ามัธยฐานของ 20 คำขอล่าสุดผ่าน Hearth</translation>
    </message>
    <message numerus="yes">
        <source>%n in 24 h</source>
        <translation>
            <numerusform>%n รายการใน 24 ชม.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>%1: &quot;132 in 24 h&quot;, %n: those that failed.</extracomment>
        <translation>คำขอ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, ล้มเหลว %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>อีก %n ตัว</numerusform>
        </translation>
    </message>
    <message>
        <source>Variants</source>
        <extracomment>Other builds of the same model that a server has.</extracomment>
        <translation>รุ่นอื่น</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: id of a copy of a model in memory, %2: tokens of its window.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Instances</source>
        <extracomment>Copies of a model in memory.</extracomment>
        <translation>สำเนาที่โหลด</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>หน้าต่างบริบท</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Context window in tokens: %1 as loaded, %2 at most.</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1: tokens.</extracomment>
        <translation>ไม่เกิน %1</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>คำตอบยาวสุด</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>ชื่อแทน</translation>
    </message>
    <message>
        <source>embeddings only</source>
        <extracomment>A model that makes vectors, not answers.</extracomment>
        <translation>เอ็มเบดดิงเท่านั้น</translation>
    </message>
    <message>
        <source>tools</source>
        <extracomment>A model can call tools.</extracomment>
        <translation>เครื่องมือ</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>A model takes images.</extracomment>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>reasoning</source>
        <extracomment>A model thinks before it answers.</extracomment>
        <translation>การให้เหตุผล</translation>
    </message>
    <message>
        <source>text only</source>
        <extracomment>A model takes and gives text alone.</extracomment>
        <translation>ข้อความเท่านั้น</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>The server read far fewer tokens than the %1 that were sent: it dropped some silently.</source>
        <extracomment>%1: tokens of a prompt. The model server silently left some of it out.</extracomment>
        <translation>เซิร์ฟเวอร์อ่านน้อยกว่า %1 โทเค็นที่ส่งไปมาก: ตัดบางส่วนทิ้งโดยไม่แจ้ง</translation>
    </message>
    <message>
        <source>Counted by Hearth: the server does not say.</source>
        <translation>Hearth นับเอง: เซิร์ฟเวอร์ไม่ได้แจ้ง</translation>
    </message>
    <message>
        <source>Of the %1 tokens that it is loaded with</source>
        <translation>จาก %1 โทเค็นที่โหลดไว้</translation>
    </message>
    <message>
        <source>Of the %1 tokens that are declared</source>
        <translation>จาก %1 โทเค็นที่ระบุไว้</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Column: the program that sent a request.</extracomment>
        <translation>ไคลเอนต์</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>Column: the model that a request asked for.</extracomment>
        <translation>โมเดลที่ขอ</translation>
    </message>
    <message>
        <source>Went to</source>
        <extracomment>Column: the model that a request went to.</extracomment>
        <translation>ส่งไปที่</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Left this computer</source>
        <extracomment>Column: whether a request left this computer.</extracomment>
        <translation>ออกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>API</source>
        <extracomment>Column: the API by which a request came in.</extracomment>
        <translation>API</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>ข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Streamed</source>
        <extracomment>Column: whether the answer came piece by piece.</extracomment>
        <translation>สตรีม</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <extracomment>Column: whether the answer&apos;s bytes went on untranslated.</extracomment>
        <translation>ไม่แปลง</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>ไอดี Trace</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ไอดีคำขอ</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>Column: how many models were tried for a request.</extracomment>
        <translation>จำนวนที่ลอง</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Column: tokens of the prompt.</extracomment>
        <translation>รับเข้า</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Column: tokens of the answer.</extracomment>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>Column: share of the context window that was used.</extracomment>
        <translation>หน้าต่าง</translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>Column: how long a request waited for the model&apos;s load.</extracomment>
        <translation>รอโหลด</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>โทเค็นแรก</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>โทเค็น/วินาที</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <extracomment>Column: the HTTP status that the client was told.</extracomment>
        <translation>สถานะ HTTP</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>Column: how long a request waited for a free slot.</extracomment>
        <translation>รอคิว</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column: how long a request took.</extracomment>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Estimated</source>
        <extracomment>Column: tokens of the prompt as Hearth counted them.</extracomment>
        <translation>ประมาณการ</translation>
    </message>
    <message>
        <source>Cached</source>
        <extracomment>Column: tokens of the prompt that were found in a cache.</extracomment>
        <translation>จากแคช</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <extracomment>Column: tokens that the model spent on thinking.</extracomment>
        <translation>การให้เหตุผล</translation>
    </message>
    <message>
        <source>Name of the client&apos;s token</source>
        <translation>ชื่อโทเค็นของไคลเอนต์</translation>
    </message>
    <message>
        <source>Models tried until one answered</source>
        <translation>จำนวนโมเดลที่ลองจนมีโมเดลตอบ</translation>
    </message>
    <message>
        <source>Tokens of the prompt, as the server reports</source>
        <translation>จำนวนโทเค็นของพรอมต์ ตามที่เซิร์ฟเวอร์รายงาน</translation>
    </message>
    <message>
        <source>Tokens of the answer, as the server reports</source>
        <translation>จำนวนโทเค็นของคำตอบ ตามที่เซิร์ฟเวอร์รายงาน</translation>
    </message>
    <message>
        <source>Share of the context window that prompt and answer took</source>
        <translation>สัดส่วนของหน้าต่างบริบทที่พรอมต์และคำตอบใช้</translation>
    </message>
    <message>
        <source>Waited for the model&apos;s load</source>
        <translation>เวลาที่รอโหลดโมเดล</translation>
    </message>
    <message>
        <source>From the request&apos;s coming to the first token of its answer</source>
        <translation>ตั้งแต่รับคำขอจนถึงโทเค็นแรกของคำตอบ</translation>
    </message>
    <message>
        <source>Tokens per second after the first one</source>
        <translation>โทเค็นต่อวินาทีหลังโทเค็นแรก</translation>
    </message>
    <message>
        <source>US dollars, by the declared or reported price</source>
        <translation>ดอลลาร์สหรัฐ ตามราคาที่ระบุหรือรายงาน</translation>
    </message>
    <message>
        <source>Where it went, if not to a server on this computer</source>
        <translation>ที่ที่ส่งไป หากไม่ใช่เซิร์ฟเวอร์ในเครื่องนี้</translation>
    </message>
    <message>
        <source>Waited for a free slot</source>
        <translation>เวลาที่รอสล็อตว่าง</translation>
    </message>
    <message>
        <source>Tokens of the prompt as Hearth counted them beforehand</source>
        <translation>จำนวนโทเค็นของพรอมต์ที่ Hearth นับไว้ล่วงหน้า</translation>
    </message>
</context>
<context>
    <name>RequestFacts</name>
    <message>
        <source>streamed</source>
        <extracomment>Of a request: its answer comes piece by piece.</extracomment>
        <translation>สตรีม</translation>
    </message>
    <message>
        <source>untranslated</source>
        <extracomment>Of a request: its answer&apos;s bytes went on as they came.</extracomment>
        <translation>ไม่แปลง</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <extracomment>%1: tokens of a prompt as Hearth counted them.</extracomment>
        <translation>ประมาณ %1 โทเค็น</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 โทเค็น</translation>
    </message>
    <message>
        <source>%1 of them cached</source>
        <extracomment>%1: tokens of a prompt that were found in a cache.</extracomment>
        <translation>จากแคช %1</translation>
    </message>
    <message>
        <source>cut: about %1 were sent</source>
        <extracomment>%1: tokens that a prompt had. The server silently left some of it out.</extracomment>
        <translation>ถูกตัด: ส่งไปประมาณ %1</translation>
    </message>
    <message>
        <source>%1 of them reasoning</source>
        <extracomment>%1: tokens of an answer that the model spent on thinking.</extracomment>
        <translation>เป็นการให้เหตุผล %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1: tokens per second.</extracomment>
        <translation>%1/วินาที</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <extracomment>Share of a context window that was used, and the window&apos;s tokens.</extracomment>
        <translation>%1 จาก %2 โทเค็น</translation>
    </message>
    <message>
        <source>Told the client</source>
        <extracomment>Label: what a client was told of an error.</extracomment>
        <translation>แจ้งไคลเอนต์ว่า</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>พรอมต์</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Others</source>
        <extracomment>Requests of all servers that have no bar of their own.</extracomment>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>No server tried</source>
        <translation>ไม่ได้ลองเซิร์ฟเวอร์ใด</translation>
    </message>
    <message>
        <source>Served</source>
        <extracomment>Requests that were answered.</extracomment>
        <translation>ตอบแล้ว</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Requests that were not answered.</extracomment>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Requests that their client gave up.</extracomment>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>%1 served, %2 failed, %3 cancelled</source>
        <extracomment>Counts of requests by what became of them.</extracomment>
        <translation>ตอบแล้ว %1, ล้มเหลว %2, ยกเลิกแล้ว %3</translation>
    </message>
</context>
<context>
    <name>ServerStanding</name>
    <message>
        <source>Loading %1 %</source>
        <extracomment>State of a model, %1: percentage without its sign.</extracomment>
        <translation>กำลังโหลด %1%</translation>
    </message>
    <message>
        <source>Trying now</source>
        <extracomment>A server that does not answer is being asked again at this moment.</extracomment>
        <translation>กำลังลองใหม่</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <extracomment>When a server that does not answer is asked again.</extracomment>
        <translation>ลองใหม่ใน %1 วินาที</translation>
    </message>
    <message>
        <source>Next try in %1 min</source>
        <translation>ลองใหม่ใน %1 นาที</translation>
    </message>
</context>
<context>
    <name>SetupAction</name>
    <message>
        <source>Try now</source>
        <extracomment>Button: ask a server that does not answer again.</extracomment>
        <translation>ลองตอนนี้</translation>
    </message>
    <message>
        <source>Show its server</source>
        <extracomment>Button: opens the Providers page at the model&apos;s server.</extracomment>
        <translation>ดูเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Load it</source>
        <extracomment>Button: load the model into memory.</extracomment>
        <translation>โหลดโมเดล</translation>
    </message>
    <message>
        <source>Show in config</source>
        <translation>แสดงในคอนฟิก</translation>
    </message>
    <message>
        <source>Ask for one word</source>
        <extracomment>Button: make the model answer one short request.</extracomment>
        <translation>ขอคำตอบหนึ่งคำ</translation>
    </message>
</context>
<context>
    <name>TimeRange</name>
    <message>
        <source>Last hour</source>
        <extracomment>Stands alone beside figures: the time they are of.</extracomment>
        <translation>ชั่วโมงที่ผ่านมา</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 ชั่วโมงที่ผ่านมา</translation>
    </message>
    <message>
        <source>1 h</source>
        <extracomment>Button: figures of the last hour, of the last 24 hours.</extracomment>
        <translation>1 ชม.</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ชม.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Deciding</source>
        <extracomment>Phase of a request: Hearth decided where it goes.</extracomment>
        <translation>เลือกปลายทาง</translation>
    </message>
    <message>
        <source>Waiting for a slot</source>
        <extracomment>Phase of a request: all slots of the server were taken.</extracomment>
        <translation>รอสล็อตว่าง</translation>
    </message>
    <message>
        <source>Waiting for the load</source>
        <extracomment>Phase of a request: the server loaded the model.</extracomment>
        <translation>รอการโหลด</translation>
    </message>
    <message>
        <source>Failed try</source>
        <extracomment>Phase of a request: spent with a model that could not answer.</extracomment>
        <translation>ลองไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Failed try of %1</source>
        <translation>ลอง %1 ไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <extracomment>Phase of a request: it was sent, no token had come.</extracomment>
        <translation>จนถึงโทเค็นแรก</translation>
    </message>
    <message>
        <source>Answering</source>
        <extracomment>Phase of a request: the answer was coming.</extracomment>
        <translation>กำลังตอบ</translation>
    </message>
</context>
<context>
    <name>TrafficCharts</name>
    <message>
        <source>Time to first token</source>
        <translation>เวลาจนถึงโทเค็นแรก</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>โทเค็นต่อวินาที</translation>
    </message>
    <message>
        <source>Own servers</source>
        <extracomment>Whose answers a line of a chart shows: servers on this computer and in its network.</extracomment>
        <translation>เซิร์ฟเวอร์ของคุณ</translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation>แบบโฮสต์</translation>
    </message>
    <message>
        <source>Answered by</source>
        <extracomment>Column: own servers or hosted ones.</extracomment>
        <translation>ตอบโดย</translation>
    </message>
    <message>
        <source>%1: last %2, p50 %3, p95 %4</source>
        <extracomment>Figures of a chart&apos;s line: %1 whose answers; the last value; half and 95 percent of all values lie below p50 and p95.</extracomment>
        <translation>%1: ล่าสุด %2, p50 %3, p95 %4</translation>
    </message>
    <message>
        <source>No requests in the last hour. Answers through the gateway or the chat show up here.</source>
        <translation>ไม่มีคำขอในชั่วโมงที่ผ่านมา คำตอบที่ผ่านเกตเวย์หรือแชตจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>No requests in the last 24 hours. Answers through the gateway or the chat show up here.</source>
        <translation>ไม่มีคำขอใน 24 ชั่วโมงที่ผ่านมา คำตอบที่ผ่านเกตเวย์หรือแชตจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>One request so far: %1. From the second on a chart stands here.</source>
        <extracomment>%1: the value of one request, such as 820 ms; a chart needs two.</extracomment>
        <translation>มีหนึ่งคำขอจนถึงตอนนี้: %1 กราฟจะแสดงที่นี่เมื่อมีตั้งแต่สองคำขอ</translation>
    </message>
    <message>
        <source>None of the requests has a value to show here.</source>
        <translation>ไม่มีคำขอใดที่มีค่าให้แสดงที่นี่</translation>
    </message>
    <message>
        <source>Points: medians of requests close together.</source>
        <translation>จุด: ค่ามัธยฐานของคำขอที่อยู่ใกล้กัน</translation>
    </message>
</context>
<context>
    <name>WarmTimes</name>
    <message numerus="yes">
        <source>For %n hour(s)</source>
        <translation>
            <numerusform>เป็นเวลา %n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1 today</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>ถึง %1 วันนี้</translation>
    </message>
    <message>
        <source>Until %1 tomorrow</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>ถึง %1 พรุ่งนี้</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Hearth&apos;s demo: practice servers that speak the real dialects but run no model.</source>
        <translation>การสาธิตของ Hearth: เซิร์ฟเวอร์ฝึกหัดที่โต้ตอบเหมือนของจริง แต่ไม่ได้รันโมเดล</translation>
    </message>
    <message>
        <source>The first choice is a workstation that is switched off today ...</source>
        <extracomment>Comment above the primary model; the sentence goes on in the next comment.</extracomment>
        <translation>ตัวเลือกแรกคือเวิร์กสเตชันที่วันนี้ปิดเครื่องอยู่ ...</translation>
    </message>
    <message>
        <source>... so Hearth goes on to these, in this order.</source>
        <extracomment>Comment above the fallbacks; goes on from the comment above the primary model.</extracomment>
        <translation>... Hearth จึงไปยังโมเดลเหล่านี้ ตามลำดับนี้</translation>
    </message>
    <message>
        <source>Short names: a client may ask for these too.</source>
        <translation>ชื่อสั้น: ไคลเอนต์จะขอด้วยชื่อเหล่านี้ก็ได้</translation>
    </message>
    <message>
        <source>Nobody listens here: shown as unreachable.</source>
        <translation>ไม่มีใครรับคำขอที่นี่: แสดงเป็นเข้าถึงไม่ได้</translation>
    </message>
    <message>
        <source>Speaks as LM Studio does: one model in memory, one cold.</source>
        <translation>โต้ตอบแบบ LM Studio: โมเดลหนึ่งอยู่ในหน่วยความจำ อีกโมเดลยังไม่โหลด</translation>
    </message>
    <message>
        <source>Speaks as llama.cpp&apos;s server does in router mode: one model in memory, one cold.</source>
        <translation>โต้ตอบแบบเซิร์ฟเวอร์ของ llama.cpp ในโหมดเราเตอร์: โมเดลหนึ่งอยู่ในหน่วยความจำ อีกโมเดลยังไม่โหลด</translation>
    </message>
    <message>
        <source>The server loaded it with 32768 tokens only: Hearth shows the difference.</source>
        <translation>เซิร์ฟเวอร์โหลดไว้เพียง 32768 โทเค็น: Hearth จะแสดงความต่างให้เห็น</translation>
    </message>
    <message>
        <source>Any OpenAI-compatible server: it cannot say what is loaded.</source>
        <translation>เซิร์ฟเวอร์ใดก็ได้ที่เข้ากันได้กับ OpenAI: บอกไม่ได้ว่าโหลดอะไรอยู่</translation>
    </message>
    <message>
        <source>A hosted provider without a key: Hearth does not contact it.</source>
        <translation>ผู้ให้บริการแบบโฮสต์ที่ไม่มีคีย์: Hearth จะไม่ติดต่อ</translation>
    </message>
    <message>
        <source>Practice, small</source>
        <extracomment>Name of a made-up model.</extracomment>
        <translation>ฝึกหัด ขนาดเล็ก</translation>
    </message>
    <message>
        <source>Settings of Hearth for the demo; what is left out has its default.</source>
        <translation>การตั้งค่าของ Hearth สำหรับการสาธิต สิ่งที่ไม่ได้ระบุใช้ค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>A chain with a name: clients that ask for &quot;private&quot; stay on this computer.</source>
        <extracomment>Leave &quot;private&quot; as it is: it is a name in the file.</extracomment>
        <translation>ลำดับโมเดลที่มีชื่อ: ไคลเอนต์ที่ขอ “private” จะอยู่ในเครื่องนี้เท่านั้น</translation>
    </message>
    <message>
        <source>Empty: follows the chain of openclaw.json.</source>
        <translation>ว่าง: ใช้ลำดับโมเดลของ openclaw.json</translation>
    </message>
</context>
<context>
    <name>hearth</name>
    <message>
        <source>See which models are loaded, see where a request would go, and serve all models at one address.</source>
        <translation>ดูว่าโมเดลใดโหลดแล้ว ดูว่าคำขอจะไปที่ใด และให้บริการทุกโมเดลจากที่อยู่เดียว</translation>
    </message>
    <message>
        <source>Show practice servers; nothing of yours is touched.</source>
        <translation>แสดงเซิร์ฟเวอร์ฝึกหัด โดยไม่แตะต้องข้อมูลของคุณ</translation>
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
        <source>Page to open: overview, providers, routing, chat, config, sizing or settings.</source>
        <translation>หน้าที่จะเปิด: overview, providers, routing, chat, config, sizing หรือ settings</translation>
    </message>
    <message>
        <source>Language: en, th or zh_TW.</source>
        <translation>ภาษา: en, th หรือ zh_TW</translation>
    </message>
    <message>
        <source>Do not start the gateway.</source>
        <translation>ไม่ต้องเริ่มเกตเวย์</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>เริ่มในถาดระบบ โดยไม่เปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>Draw every page of the demo into a folder, then end.</source>
        <translation>วาดทุกหน้าของการสาธิตเป็นภาพลงในโฟลเดอร์ แล้วจบการทำงาน</translation>
    </message>
    <message>
        <source>Print the time to the first paint and the memory in use, then end.</source>
        <translation>แสดงเวลาจนถึงการวาดหน้าต่างครั้งแรกและหน่วยความจำที่ใช้ แล้วจบการทำงาน</translation>
    </message>
    <message>
        <source>Hearth takes options only: %1</source>
        <translation>Hearth รับเฉพาะตัวเลือก: %1</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The gateway runs without one: hearthctl serve</source>
        <extracomment>Said at a prompt.</extracomment>
        <translation>ไม่มีจอภาพให้เปิดหน้าต่าง เกตเวย์ทำงานได้โดยไม่ต้องมีจอภาพ: hearthctl serve</translation>
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
    <message>
        <source>Remove one value of the config, with its line.</source>
        <translation>ลบค่าหนึ่งค่าออกจากคอนฟิก พร้อมบรรทัดของค่านั้น</translation>
    </message>
    <message>
        <source>Show the lines that the last save of the config changed.</source>
        <translation>แสดงบรรทัดที่การบันทึกคอนฟิกครั้งล่าสุดเปลี่ยน</translation>
    </message>
    <message>
        <source>List what a file said before, as Hearth keeps it.</source>
        <translation>แสดงรายการเนื้อหาก่อนหน้าของไฟล์ที่ Hearth เก็บไว้</translation>
    </message>
    <message>
        <source>Let a file say again what an earlier version said.</source>
        <translation>ให้ไฟล์กลับไปมีเนื้อหาของรุ่นก่อน</translation>
    </message>
    <message>
        <source>List the OpenClaw configs and profiles of this account.</source>
        <translation>แสดงรายการไฟล์ตั้งค่าและโปรไฟล์ของ OpenClaw ในบัญชีนี้</translation>
    </message>
    <message>
        <source>Begin a config, or add to one, by a template.</source>
        <translation>เริ่มคอนฟิกหรือเพิ่มลงในคอนฟิกเดิมด้วยเทมเพลต</translation>
    </message>
    <message>
        <source>Rename a provider or a model, and all that refers to it.</source>
        <translation>เปลี่ยนชื่อผู้ให้บริการหรือโมเดล พร้อมทุกจุดที่อ้างอิงถึง</translation>
    </message>
    <message>
        <source>Tell what changes as it changes, a JSON object a line.</source>
        <translation>แจ้งสิ่งที่เปลี่ยนทันทีที่เปลี่ยน เป็นออบเจ็กต์ JSON บรรทัดละหนึ่งรายการ</translation>
    </message>
    <message>
        <source>Look for model servers, on this computer or on other hosts.</source>
        <translation>ค้นหาเซิร์ฟเวอร์โมเดลในเครื่องนี้หรือบนโฮสต์อื่น</translation>
    </message>
    <message>
        <source>Read a model into memory now.</source>
        <translation>โหลดโมเดลเข้าหน่วยความจำทันที</translation>
    </message>
    <message>
        <source>Put a model out of memory now.</source>
        <translation>นำโมเดลออกจากหน่วยความจำทันที</translation>
    </message>
    <message>
        <source>Keep a model in memory until a time.</source>
        <translation>คงโมเดลไว้ในหน่วยความจำถึงเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>Show the requests that went through Hearth, and what became of them.</source>
        <translation>แสดงคำขอที่ผ่าน Hearth และผลของแต่ละคำขอ</translation>
    </message>
    <message>
        <source>Give clients tokens of their own, or take them back.</source>
        <translation>ให้โทเค็นเฉพาะแก่ไคลเอนต์ หรือเรียกคืน</translation>
    </message>
    <message>
        <source>Put Hearth in front of OpenClaw&apos;s models, take it out again, or tell which it is.</source>
        <translation>ให้ Hearth อยู่หน้าโมเดลของ OpenClaw นำออก หรือบอกว่าตอนนี้เป็นแบบใด</translation>
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
        <extracomment>A time span in seconds.</extracomment>
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
        <extracomment>State of a request: the answer is coming.</extracomment>
        <translation>กำลังตอบ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ตอบแล้ว</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>State of a request: the client or the user gave it up.</extracomment>
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
        <extracomment>State of a request: it ended with an error.
----------
State of a model: its last load failed.</extracomment>
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
    <message>
        <source>All well. %1 is loaded on %2.</source>
        <extracomment>%1: model, %2: server. &quot;All well&quot;: every server and model is as it should be.</extracomment>
        <translation>ทุกอย่างเรียบร้อย %1 โหลดแล้วบน %2</translation>
    </message>
    <message>
        <source>All well. %1 is available on %2.</source>
        <translation>ทุกอย่างเรียบร้อย %1 พร้อมใช้งานบน %2</translation>
    </message>
    <message>
        <source>%1 is loaded on %2.</source>
        <extracomment>%1: model, %2: server.</extracomment>
        <translation>%1 โหลดแล้วบน %2</translation>
    </message>
    <message>
        <source>%1 is available on %2.</source>
        <translation>%1 พร้อมใช้งานบน %2</translation>
    </message>
    <message>
        <source>%1 is being loaded on %2: %3 %.</source>
        <extracomment>%1: model, %2: server, %3: percentage without its sign.</extracomment>
        <translation>กำลังโหลด %1 บน %2: %3%</translation>
    </message>
    <message>
        <source>%1 is being loaded on %2.</source>
        <translation>กำลังโหลด %1 บน %2</translation>
    </message>
    <message>
        <source>%1 on %2 answers instead of %3 on %4: %5.</source>
        <extracomment>%1 and %3: models, %2 and %4: servers, %5: why the second one is passed over, a clause without a full stop such as &quot;nothing answers at its address&quot;.</extracomment>
        <translation>%1 บน %2 ตอบแทน %3 บน %4: %5</translation>
    </message>
    <message>
        <source>No model can answer now. %1 on %2: %3.</source>
        <extracomment>%1: model, %2: server, %3: why it is passed over, a clause without a full stop.</extracomment>
        <translation>ขณะนี้ไม่มีโมเดลใดตอบได้ %1 บน %2: %3</translation>
    </message>
    <message>
        <source>There is no config yet.</source>
        <translation>ยังไม่มีคอนฟิก</translation>
    </message>
    <message>
        <source>A file of the config cannot be read.</source>
        <translation>อ่านไฟล์หนึ่งของคอนฟิกไม่ได้</translation>
    </message>
    <message>
        <source>The config has errors, so no request can be answered.</source>
        <translation>คอนฟิกมีข้อผิดพลาด จึงตอบคำขอใดไม่ได้</translation>
    </message>
    <message>
        <source>The config has errors. The last good one stays in force.</source>
        <translation>คอนฟิกมีข้อผิดพลาด ยังคงใช้คอนฟิกที่ถูกต้องล่าสุด</translation>
    </message>
    <message>
        <source>Hearth&apos;s settings file has errors. The last good settings stay in force.</source>
        <translation>ไฟล์การตั้งค่าของ Hearth มีข้อผิดพลาด ยังคงใช้การตั้งค่าที่ถูกต้องล่าสุด</translation>
    </message>
    <message>
        <source>No servers yet.</source>
        <translation>ยังไม่มีเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>No model is chosen yet.</source>
        <translation>ยังไม่ได้เลือกโมเดล</translation>
    </message>
    <message>
        <source>%1 has not been asked yet.</source>
        <extracomment>%1: server.</extracomment>
        <translation>ยังไม่ได้ถาม %1</translation>
    </message>
    <message>
        <source>%1 on %2 is cold: the first answer waits until it is loaded.</source>
        <extracomment>%1: model, %2: server.</extracomment>
        <translation>%1 บน %2 ยังไม่โหลด: คำตอบแรกต้องรอจนโหลดเสร็จ</translation>
    </message>
    <message>
        <source>%1 answers, but does not say whether it has %2.</source>
        <extracomment>%1: server, %2: model.</extracomment>
        <translation>%1 ตอบ แต่ไม่บอกว่ามี %2 หรือไม่</translation>
    </message>
    <message>
        <source>%1 answers with errors, so requests to %2 may fail.</source>
        <extracomment>%1: server, %2: model.</extracomment>
        <translation>%1 ตอบกลับเป็นข้อผิดพลาด คำขอที่ส่งถึง %2 จึงอาจล้มเหลว</translation>
    </message>
    <message>
        <source>Add a server on this computer, one in your network, or a hosted provider.</source>
        <translation>ให้เพิ่มเซิร์ฟเวอร์ในเครื่องนี้ เซิร์ฟเวอร์ในเครือข่ายของคุณ หรือผู้ให้บริการแบบโฮสต์</translation>
    </message>
    <message>
        <source>Once the file is mended and saved, Hearth takes it up by itself.</source>
        <translation>เมื่อแก้ไฟล์และบันทึกแล้ว Hearth จะเริ่มใช้ไฟล์นั้นเอง</translation>
    </message>
    <message>
        <source>Name a primary model in the config, or give the route &quot;auto&quot; its hops.</source>
        <translation>ให้ระบุโมเดลหลักในคอนฟิก หรือเพิ่มโมเดลให้เส้นทาง “auto”</translation>
    </message>
    <message>
        <source>The page Routing shows every candidate with its reason.</source>
        <translation>หน้า “เส้นทาง” แสดงโมเดลที่เป็นไปได้ทุกตัวพร้อมเหตุผล</translation>
    </message>
    <message>
        <source>%1 is cold: the first answer waits until it is loaded.</source>
        <translation>%1 ยังไม่โหลด: คำตอบแรกต้องรอจนโหลดเสร็จ</translation>
    </message>
    <message>
        <source>%1 is being loaded.</source>
        <translation>กำลังโหลด %1</translation>
    </message>
    <message>
        <source>Loaded with a context window of %1 tokens.</source>
        <translation>โหลดไว้ด้วยหน้าต่างบริบท %1 โทเค็น</translation>
    </message>
    <message>
        <source>Context window: %1 tokens.</source>
        <translation>หน้าต่างบริบท: %1 โทเค็น</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention.</source>
        <extracomment>Servers that are not well, models that failed or are missing, errors in the config.</extracomment>
        <translation>
            <numerusform>มี %n รายการที่ต้องดูแล</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Programs reach Hearth at %1 and must send the token.</source>
        <translation>โปรแกรมเข้าถึง Hearth ได้ที่ %1 และต้องส่งโทเค็น</translation>
    </message>
    <message>
        <source>Programs reach Hearth at %1 without a token.</source>
        <translation>โปรแกรมเข้าถึง Hearth ได้ที่ %1 โดยไม่ต้องใช้โทเค็น</translation>
    </message>
    <message>
        <source>%1 The last change did not take effect: %2</source>
        <extracomment>%1: the sentence where Hearth can be reached, %2: why a change of address or token failed.</extracomment>
        <translation>%1 การเปลี่ยนแปลงล่าสุดไม่มีผล: %2</translation>
    </message>
    <message>
        <source>Programs cannot reach Hearth: another program holds port %1 on %2. Stop that program, or choose another port in the settings.</source>
        <translation>โปรแกรมเข้าถึง Hearth ไม่ได้: มีโปรแกรมอื่นใช้พอร์ต %1 บน %2 อยู่ ให้หยุดโปรแกรมนั้น หรือเลือกพอร์ตอื่นในการตั้งค่า</translation>
    </message>
    <message>
        <source>Programs cannot reach Hearth: this account may not listen on port %1, or may not read the token. Choose a port from 1024 up, and check the file of the token.</source>
        <translation>โปรแกรมเข้าถึง Hearth ไม่ได้: บัญชีนี้ไม่มีสิทธิ์ใช้พอร์ต %1 หรือไม่มีสิทธิ์อ่านโทเค็น ให้เลือกพอร์ตตั้งแต่ 1024 ขึ้นไป และตรวจไฟล์ของโทเค็น</translation>
    </message>
    <message>
        <source>Programs cannot reach Hearth: %1</source>
        <translation>โปรแกรมเข้าถึง Hearth ไม่ได้: %1</translation>
    </message>
    <message>
        <source>The gateway is off: programs cannot reach Hearth.</source>
        <translation>เกตเวย์ปิดอยู่: โปรแกรมเข้าถึง Hearth ไม่ได้</translation>
    </message>
    <message>
        <source>The gateway is starting.</source>
        <translation>กำลังเริ่มเกตเวย์</translation>
    </message>
    <message>
        <source>The gateway is paused: new requests are refused until you resume it.</source>
        <translation>เกตเวย์หยุดชั่วคราว: คำขอใหม่จะถูกปฏิเสธจนกว่าคุณจะให้ทำงานต่อ</translation>
    </message>
    <message>
        <source>Another Hearth serves at %1 already, so this one does not. Stop the other one, or choose another port in the settings.</source>
        <translation>มี Hearth อีกตัวให้บริการที่ %1 อยู่แล้ว ตัวนี้จึงไม่ให้บริการ ให้หยุดอีกตัว หรือเลือกพอร์ตอื่นในการตั้งค่า</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>State of the gateway.</extracomment>
        <translation>ปิดอยู่</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>State of the gateway.</extracomment>
        <translation>กำลังเริ่ม</translation>
    </message>
    <message>
        <source>listening</source>
        <extracomment>State of the gateway: it takes requests.</extracomment>
        <translation>พร้อมรับคำขอ</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>State of the gateway, and of the tray&apos;s icon.</extracomment>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>not running</source>
        <extracomment>State of the gateway: it could not start.</extracomment>
        <translation>ไม่ทำงาน</translation>
    </message>
    <message>
        <source>served by another Hearth</source>
        <extracomment>State of the gateway: another Hearth holds its port.</extracomment>
        <translation>Hearth อื่นให้บริการอยู่</translation>
    </message>
    <message>
        <source>Fits tightly.</source>
        <translation>ใส่ได้แบบเฉียดฉิว</translation>
    </message>
    <message>
        <source>Fits with room.</source>
        <translation>ใส่ได้ ยังมีที่เหลือ</translation>
    </message>
    <message>
        <source>Fits tightly, split over several devices.</source>
        <translation>ใส่ได้แบบเฉียดฉิว โดยแบ่งไว้ในหลายอุปกรณ์</translation>
    </message>
    <message>
        <source>Fits, split over several devices.</source>
        <translation>ใส่ได้ โดยแบ่งไว้ในหลายอุปกรณ์</translation>
    </message>
    <message>
        <source>Runs with its experts in system memory: slower.</source>
        <translation>ทำงานได้โดยเก็บเอ็กซ์เพิร์ตไว้ในหน่วยความจำระบบ: ช้าลง</translation>
    </message>
    <message>
        <source>Spills to system memory: slow.</source>
        <translation>ล้นไปยังหน่วยความจำระบบ: ช้า</translation>
    </message>
    <message>
        <source>Runs in system memory alone: slow.</source>
        <translation>ทำงานได้ในหน่วยความจำระบบล้วน: ช้า</translation>
    </message>
    <message>
        <source>Does not fit: %1 missing.</source>
        <translation>ใส่ไม่ได้: ยังขาดอีก %1</translation>
    </message>
    <message>
        <source>Does not fit.</source>
        <translation>ใส่ไม่ได้</translation>
    </message>
    <message>
        <source>%1 fits tightly on %2.</source>
        <translation>%1 ใส่ใน %2 ได้แบบเฉียดฉิว</translation>
    </message>
    <message>
        <source>%1 fits on %2 with room to spare.</source>
        <translation>%1 ใส่ใน %2 ได้ ยังมีที่เหลือ</translation>
    </message>
    <message>
        <source>%1 fits on %2, split over its devices.</source>
        <translation>%1 ใส่ใน %2 ได้ โดยแบ่งไว้ในหลายอุปกรณ์</translation>
    </message>
    <message>
        <source>%1 runs on %2 with its experts in system memory: slower.</source>
        <translation>%1 ทำงานบน %2 ได้โดยเก็บเอ็กซ์เพิร์ตไว้ในหน่วยความจำระบบ: ช้าลง</translation>
    </message>
    <message>
        <source>%1 spills to system memory on %2: slow.</source>
        <translation>%1 ล้นไปยังหน่วยความจำระบบบน %2: ช้า</translation>
    </message>
    <message>
        <source>%1 runs in the system memory of %2 alone: slow.</source>
        <translation>%1 ทำงานได้ในหน่วยความจำระบบของ %2 ล้วน: ช้า</translation>
    </message>
    <message>
        <source>%1 does not fit on %2.</source>
        <translation>%1 ใส่ใน %2 ไม่ได้</translation>
    </message>
    <message>
        <source>Estimate: %1 to %2 tokens per second with %3 tokens in the window.</source>
        <translation>ค่าประมาณ: %1 ถึง %2 โทเค็นต่อวินาที เมื่อมี %3 โทเค็นในหน้าต่างบริบท</translation>
    </message>
    <message>
        <source>an absolute path, like /opt/tool/bin/tool</source>
        <translation>พาธสัมบูรณ์ เช่น /opt/tool/bin/tool</translation>
    </message>
    <message>
        <source>an https address, or an http address of this machine</source>
        <translation>ที่อยู่ https หรือที่อยู่ http ของเครื่องนี้</translation>
    </message>
    <message>
        <source>provider/model, an alias, or a pattern that ends in /*</source>
        <translation>ผู้ให้บริการ/โมเดล ชื่อแทน หรือรูปแบบที่ลงท้ายด้วย /*</translation>
    </message>
    <message>
        <source>letters, digits, - and _, like main</source>
        <translation>ตัวอักษร ตัวเลข - และ _ เช่น main</translation>
    </message>
    <message>
        <source>a host name alone, like host.docker.internal</source>
        <translation>ชื่อโฮสต์อย่างเดียว เช่น host.docker.internal</translation>
    </message>
    <message>
        <source>scheme, host and port alone, like http://localhost:3000</source>
        <translation>สคีม โฮสต์ และพอร์ตเท่านั้น เช่น http://localhost:3000</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>ไม่มีไฟล์นี้</translation>
    </message>
    <message>
        <source>it lies outside the folder of the config</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>อยู่นอกโฟลเดอร์ของคอนฟิก</translation>
    </message>
    <message>
        <source>it is larger than 2 MiB</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>ใหญ่กว่า 2 MiB</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>อ่านไม่ได้</translation>
    </message>
    <message>
        <source>it includes itself</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>รวมตัวเองเข้ามา</translation>
    </message>
    <message>
        <source>files include each other more than 10 deep</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>ไฟล์รวมกันซ้อนลึกเกิน 10 ชั้น</translation>
    </message>
    <message>
        <source>too many files are included</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>รวมไฟล์เข้ามามากเกินไป</translation>
    </message>
    <message>
        <source>keys stand beside it, but it holds no object</source>
        <extracomment>Why an included file cannot be used: ends a sentence after a colon.</extracomment>
        <translation>มีคีย์อยู่ข้างกัน แต่ไฟล์ไม่ใช่ออบเจกต์</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here; it does nothing.</source>
        <translation>ตรงนี้ไม่รู้จักคีย์ “%1” จึงไม่มีผลใด ๆ</translation>
    </message>
    <message>
        <source>There are %1 entries here; %2 are allowed at the most.</source>
        <translation>ตรงนี้มี %1 รายการ อนุญาตสูงสุด %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be set for a single model only, not for &quot;%2&quot;.</source>
        <translation>กำหนด “%1” ได้เฉพาะกับโมเดลเดียวเท่านั้น ไม่ใช่กับ “%2”</translation>
    </message>
    <message>
        <source>Included files are not read here; what they hold is not checked.</source>
        <translation>ตรงนี้ไม่ได้อ่านไฟล์ที่ถูกรวมเข้ามา จึงไม่ได้ตรวจเนื้อหาในนั้น</translation>
    </message>
    <message>
        <source>The included file &quot;%1&quot; cannot be used: %2.</source>
        <translation>ใช้ไฟล์ “%1” ที่ถูกรวมเข้ามาไม่ได้: %2</translation>
    </message>
    <message>
        <source>${%1} stays as it is: OpenClaw replaces names in capitals only, like ${%2}.</source>
        <translation>${%1} จะคงอยู่ตามเดิม: OpenClaw แทนเฉพาะชื่อที่เป็นตัวพิมพ์ใหญ่ เช่น ${%2}</translation>
    </message>
    <message>
        <source>gateway.mode is missing; OpenClaw&apos;s gateway does not start without it.</source>
        <translation>ขาด gateway.mode เกตเวย์ของ OpenClaw จะไม่เริ่มหากไม่มีค่านี้</translation>
    </message>
    <message>
        <source>The provider id &quot;%1&quot; makes trouble in model references; use small letters, digits, - and _.</source>
        <translation>ไอดีผู้ให้บริการ “%1” ทำให้การอ้างอิงโมเดลมีปัญหา ให้ใช้ตัวพิมพ์เล็ก ตัวเลข - และ _</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no absolute path; what &quot;%1&quot; means depends on the folder OpenClaw starts in.</source>
        <translation>“%2” ไม่ใช่พาธสัมบูรณ์ ความหมายของ “%1” จึงขึ้นกับโฟลเดอร์ที่ OpenClaw เริ่มทำงาน</translation>
    </message>
    <message>
        <source>The alias &quot;%1&quot; hides the model of that name at &quot;%2&quot;.</source>
        <translation>ชื่อแทน “%1” บังโมเดลชื่อเดียวกันที่ “%2”</translation>
    </message>
    <message>
        <source>The alias &quot;%1&quot; holds characters that OpenClaw&apos;s own commands refuse; letters, digits and . _ : - are safe.</source>
        <translation>ชื่อแทน “%1” มีอักขระที่คำสั่งของ OpenClaw เองไม่ยอมรับ ตัวอักษร ตัวเลข และ . _ : - ใช้ได้แน่นอน</translation>
    </message>
    <message>
        <source>modelPolicy.allow does not name &quot;%1&quot;, so it cannot be chosen in a chat.</source>
        <translation>modelPolicy.allow ไม่ได้ระบุ “%1” จึงเลือกในแชตไม่ได้</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a hosted model; OpenClaw calls it all the same when mode is &quot;replace&quot;.</source>
        <translation>“%1” เป็นโมเดลแบบโฮสต์ OpenClaw ยังเรียกใช้แม้ mode เป็น “replace”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a hosted model; parts of the conversation go there although the chat model is local.</source>
        <translation>“%1” เป็นโมเดลแบบโฮสต์ บางส่วนของบทสนทนาจะถูกส่งไปที่นั่นแม้โมเดลแชตจะอยู่ในเครื่อง</translation>
    </message>
    <message>
        <source>keepRecentTokens %1 is more than half of the context window of %2; compaction frees too little.</source>
        <translation>keepRecentTokens %1 มากกว่าครึ่งของหน้าต่างบริบท %2 การย่อบทสนทนาจึงคืนที่ว่างได้น้อยเกินไป</translation>
    </message>
    <message>
        <source>Everybody in the network can use %1 without a token; switch the token on.</source>
        <translation>ทุกคนในเครือข่ายใช้ %1 ได้โดยไม่ต้องมีโทเค็น ให้เปิดใช้โทเค็น</translation>
    </message>
    <message>
        <source>Other users of this machine can read this file (mode %1); make it 0600.</source>
        <translation>ผู้ใช้อื่นของเครื่องนี้อ่านไฟล์นี้ได้ (โหมด %1) ให้เปลี่ยนเป็น 0600</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>A button that mends a line of a config; %1 is the value it writes.
----------
A button; %1 is a value of the config, for example a number of tokens.</extracomment>
        <translation>ตั้งเป็น %1</translation>
    </message>
    <message>
        <source>Add %1: %2</source>
        <extracomment>A button that mends a config; %1 is the key, %2 the value it writes.</extracomment>
        <translation>เพิ่ม %1: %2</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <extracomment>A button that mends a config; %1 is the right name of the key.
----------
A button; %1 is the right name of a model.</extracomment>
        <translation>เปลี่ยนชื่อเป็น %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A button that mends a config: takes the line out of it.</extracomment>
        <translation>ลบออก</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <extracomment>A button that mends a config; %1 is a model, %2 the list it goes into.</extracomment>
        <translation>เพิ่ม %1 ลงใน %2</translation>
    </message>
    <message>
        <source>%1 is set: this file belongs to a deployment system. Change it there.</source>
        <extracomment>%1 is the name of a variable.</extracomment>
        <translation>มีการตั้ง %1: ไฟล์นี้เป็นของระบบติดตั้งใช้งาน ให้แก้ไขที่นั่น</translation>
    </message>
    <message>
        <source>%1 is on a read-only file system; nothing can be saved there.</source>
        <translation>%1 อยู่บนระบบไฟล์แบบอ่านอย่างเดียว จึงบันทึกไม่ได้</translation>
    </message>
    <message>
        <source>You have no permission to write in the folder %1; saving puts a new file there.</source>
        <translation>คุณไม่มีสิทธิ์เขียนในโฟลเดอร์ %1 การบันทึกจะวางไฟล์ใหม่ที่นั่น</translation>
    </message>
    <message>
        <source>You have no permission to read this file; it belongs to %1.</source>
        <extracomment>%1 is the name of a user.</extracomment>
        <translation>คุณไม่มีสิทธิ์อ่านไฟล์นี้ ไฟล์เป็นของ %1</translation>
    </message>
    <message>
        <source>This file belongs to %1, and saving would take it away from that user; edit it as %1.</source>
        <extracomment>%1 is the name of a user.</extracomment>
        <translation>ไฟล์นี้เป็นของ %1 และการบันทึกจะเปลี่ยนเจ้าของ ให้แก้ไขในฐานะ %1</translation>
    </message>
    <message>
        <source>This file is locked against changes; &quot;chattr -i&quot; unlocks it.</source>
        <translation>ไฟล์นี้ถูกล็อกไม่ให้แก้ไข; &quot;chattr -i&quot; จะปลดล็อก</translation>
    </message>
    <message>
        <source>This file is mounted by itself, as containers do it, and cannot be replaced; mount its folder instead.</source>
        <translation>ไฟล์นี้ถูกเมานต์แบบเดี่ยวอย่างที่คอนเทนเนอร์ทำ จึงแทนที่ไม่ได้ ให้เมานต์โฟลเดอร์แทน</translation>
    </message>
    <message>
        <source>This file belongs to %1, and still will when it is saved.</source>
        <extracomment>%1 is the name of a user.</extracomment>
        <translation>ไฟล์นี้เป็นของ %1 และจะยังเป็นเช่นนั้นเมื่อบันทึก</translation>
    </message>
    <message>
        <source>Saving takes the group %1 its access to this file, as you are not in that group.</source>
        <extracomment>%1 is the name of a group of users.</extracomment>
        <translation>การบันทึกจะทำให้กลุ่ม %1 เข้าถึงไฟล์นี้ไม่ได้ เพราะคุณไม่ได้อยู่ในกลุ่มนั้น</translation>
    </message>
    <message>
        <source>This is a link; what is edited is %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>นี่คือลิงก์ สิ่งที่ถูกแก้ไขคือ %1</translation>
    </message>
    <message>
        <source>This file has other names (hard links); those keep what it says now.</source>
        <translation>ไฟล์นี้มีชื่ออื่นด้วย (ฮาร์ดลิงก์) ชื่อเหล่านั้นจะคงเนื้อหาปัจจุบันไว้</translation>
    </message>
    <message>
        <source>The permissions of this file forbid writing. Hearth can save it all the same, and keeps them.</source>
        <translation>สิทธิ์ของไฟล์นี้ห้ามเขียน Hearth ยังบันทึกได้และจะคงสิทธิ์เดิมไว้</translation>
    </message>
    <message>
        <source>unknown writer</source>
        <extracomment>Who wrote a version of a file is not known.</extracomment>
        <translation>ไม่ทราบผู้เขียน</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>โปรแกรมอื่น</translation>
    </message>
    <message>
        <source>Default config</source>
        <extracomment>The config that OpenClaw reads when nothing else is said.</extracomment>
        <translation>ไฟล์ตั้งค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <extracomment>%1 is the name of a profile of OpenClaw.</extracomment>
        <translation>โปรไฟล์ %1</translation>
    </message>
    <message>
        <source>The config has no %1.</source>
        <extracomment>%1 is a provider or a model.</extracomment>
        <translation>คอนฟิกไม่มี %1</translation>
    </message>
    <message>
        <source>The config has %1 more than once; take the others away first.</source>
        <translation>คอนฟิกมี %1 มากกว่าหนึ่งรายการ ให้นำรายการอื่นออกก่อน</translation>
    </message>
    <message>
        <source>%1 stands in a file that the config includes; rename it there.</source>
        <translation>%1 อยู่ในไฟล์ที่คอนฟิกรวมเข้ามา ให้เปลี่ยนชื่อที่ไฟล์นั้น</translation>
    </message>
    <message>
        <source>Another one is called %1 already.</source>
        <translation>มีรายการอื่นชื่อ %1 อยู่แล้ว</translation>
    </message>
    <message>
        <source>A model&apos;s id has no spaces and no *, and what stands behind an @ would be taken for the name of a key.</source>
        <translation>ไอดีโมเดลมีช่องว่างหรือ * ไม่ได้ และส่วนที่อยู่หลัง @ จะถูกมองเป็นชื่อคีย์</translation>
    </message>
    <message>
        <source>The name of a provider has small letters, digits, dots, dashes and underscores.</source>
        <translation>ชื่อผู้ให้บริการใช้ตัวพิมพ์เล็ก ตัวเลข จุด ขีดกลาง และขีดล่าง</translation>
    </message>
    <message>
        <source>&quot;hearth&quot; means Hearth itself.</source>
        <translation>&quot;hearth&quot; หมายถึง Hearth เอง</translation>
    </message>
    <message>
        <source>%1 would move the model to another provider; add it there instead.</source>
        <extracomment>%1 is a reference to a model: provider/model.</extracomment>
        <translation>%1 จะย้ายโมเดลไปยังผู้ให้บริการอื่น ให้เพิ่มโมเดลที่นั่นแทน</translation>
    </message>
    <message>
        <source>It is called that already.</source>
        <translation>ใช้ชื่อนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes, colons and underscores; no spaces, no slash.</source>
        <translation>ใช้ตัวอักษร ตัวเลข จุด ขีดกลาง ทวิภาค และขีดล่าง ไม่มีช่องว่างหรือเครื่องหมายทับ</translation>
    </message>
    <message>
        <source>%1 is the alias of another model.</source>
        <extracomment>%1 is an alias, a short name for a model.</extracomment>
        <translation>%1 เป็นชื่อแทนของโมเดลอื่น</translation>
    </message>
    <message>
        <source>A model is called %1; it could not be chosen by its id any more.</source>
        <translation>มีโมเดลชื่อ %1 อยู่แล้ว หากใช้ชื่อนี้จะเลือกโมเดลนั้นด้วยไอดีไม่ได้อีก</translation>
    </message>
    <message>
        <source>The models of this config, and beside them those that OpenClaw knows of by itself: hosted models stay available as fallbacks.</source>
        <translation>โมเดลในคอนฟิกนี้ พร้อมโมเดลที่ OpenClaw รู้จักเอง: โมเดลแบบโฮสต์ยังใช้เป็นฟอลแบ็กได้</translation>
    </message>
    <message>
        <source>Lists show the models of this config alone. This is no lock: OpenClaw still calls a hosted model that the chain names. Local only means that no hosted model stands anywhere.</source>
        <translation>รายการแสดงเฉพาะโมเดลในคอนฟิกนี้ แต่ไม่ได้ปิดกั้น: OpenClaw ยังเรียกใช้โมเดลแบบโฮสต์ที่ระบุไว้ในลำดับโมเดล หากต้องการใช้ภายในเครื่องเท่านั้น ต้องไม่มีโมเดลแบบโฮสต์อยู่ที่ใดเลย</translation>
    </message>
    <message>
        <source>Write an id: references name it by that.</source>
        <translation>ใส่ไอดี: การอ้างอิงจะใช้ไอดีนี้</translation>
    </message>
    <message>
        <source>This id is taken already; choose another.</source>
        <translation>ไอดีนี้ถูกใช้แล้ว ให้เลือกไอดีอื่น</translation>
    </message>
    <message>
        <source>An id with a slash breaks the references to its models; use small letters, digits, - and _.</source>
        <translation>ไอดีที่มีเครื่องหมายทับทำให้การอ้างอิงโมเดลใช้ไม่ได้ ให้ใช้ตัวพิมพ์เล็ก ตัวเลข - และ _</translation>
    </message>
    <message>
        <source>Write a name; OpenClaw needs one.</source>
        <translation>ใส่ชื่อ เพราะ OpenClaw จำเป็นต้องใช้</translation>
    </message>
    <message>
        <source>Write the server&apos;s address, like http://127.0.0.1:1234/v1.</source>
        <translation>ใส่ที่อยู่ของเซิร์ฟเวอร์ เช่น http://127.0.0.1:1234/v1</translation>
    </message>
    <message>
        <source>Write a word in place of a key, like sk-local.</source>
        <translation>ใส่คำแทนคีย์ เช่น sk-local</translation>
    </message>
    <message>
        <source>Write a variable&apos;s name in capitals, digits and _, like LM_API_TOKEN.</source>
        <translation>ใส่ชื่อตัวแปรเป็นตัวพิมพ์ใหญ่ ตัวเลข และ _ เช่น LM_API_TOKEN</translation>
    </message>
    <message>
        <source>A reference needs a source, a secret provider and an id.</source>
        <translation>การอ้างอิงต้องมีแหล่งที่มา ผู้ให้ข้อมูลลับ และไอดี</translation>
    </message>
    <message>
        <source>Type the key, or choose another way to give it.</source>
        <translation>พิมพ์คีย์ หรือเลือกวิธีอื่นในการกำหนดคีย์</translation>
    </message>
    <message>
        <source>This is what OpenClaw prints in place of a key, not the key itself.</source>
        <translation>นี่คือสิ่งที่ OpenClaw แสดงแทนคีย์ ไม่ใช่ตัวคีย์เอง</translation>
    </message>
    <message>
        <source>This is no number; leave it empty to set none.</source>
        <translation>นี่ไม่ใช่ตัวเลข หากไม่ต้องการกำหนดให้เว้นว่าง</translation>
    </message>
    <message>
        <source>The file does not take this change; look at the place in the text.</source>
        <translation>ไฟล์รับการเปลี่ยนแปลงนี้ไม่ได้ ให้ดูตำแหน่งนี้ในข้อความ</translation>
    </message>
    <message>
        <source>Other OpenAI-style server</source>
        <translation>เซิร์ฟเวอร์อื่นแบบ OpenAI</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ไม่มีคีย์</translation>
    </message>
    <message>
        <source>no key needed</source>
        <extracomment>The config says a word in place of a key: the server asks for none.</extracomment>
        <translation>ไม่ต้องใช้คีย์</translation>
    </message>
    <message>
        <source>key from the variable %1</source>
        <extracomment>%1: name of an environment variable.</extracomment>
        <translation>คีย์จากตัวแปร %1</translation>
    </message>
    <message>
        <source>key from %1: %2</source>
        <extracomment>%1: name of a secret provider, %2: the id that it is asked for.</extracomment>
        <translation>คีย์จาก %1: %2</translation>
    </message>
    <message>
        <source>a key stands in the file</source>
        <translation>มีคีย์อยู่ในไฟล์</translation>
    </message>
    <message>
        <source>the key is given in a way that only the text shows</source>
        <translation>กำหนดคีย์ไว้ในรูปแบบที่ดูได้จากข้อความเท่านั้น</translation>
    </message>
    <message>
        <source>Primary model %1</source>
        <translation>โมเดลหลัก %1</translation>
    </message>
    <message>
        <source>Fallback %1</source>
        <translation>ฟอลแบ็ก %1</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>การตั้งค่าของ %1</translation>
    </message>
    <message>
        <source>Alias %1 of %2</source>
        <translation>ชื่อแทน %1 ของ %2</translation>
    </message>
    <message>
        <source>Allowed models: %1</source>
        <extracomment>modelPolicy.allow: the models that may be chosen in a chat.</extracomment>
        <translation>โมเดลที่อนุญาต: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a path in the config, %2: the model that stands there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tools for %1</source>
        <translation>เครื่องมือสำหรับ %1</translation>
    </message>
    <message>
        <source>Sign-in profiles of %1</source>
        <extracomment>auth.profiles and auth.order of the config.</extracomment>
        <translation>โปรไฟล์ยืนยันตัวตนของ %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>ข้อความที่ไม่ว่างเปล่า</translation>
    </message>
    <message>
        <source>text or null</source>
        <translation>ข้อความหรือ null</translation>
    </message>
    <message>
        <source>number</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>number above 0</source>
        <translation>ตัวเลขที่มากกว่า 0</translation>
    </message>
    <message>
        <source>whole number above 0</source>
        <translation>จำนวนเต็มที่มากกว่า 0</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>จำนวนเต็ม</translation>
    </message>
    <message>
        <source>number or text</source>
        <translation>ตัวเลขหรือข้อความ</translation>
    </message>
    <message>
        <source>one of a few words</source>
        <translation>คำที่กำหนดไว้คำใดคำหนึ่ง</translation>
    </message>
    <message>
        <source>true, false or a word</source>
        <translation>true, false หรือคำหนึ่งคำ</translation>
    </message>
    <message>
        <source>secret: text, ${NAME} or a reference</source>
        <translation>ข้อมูลลับ: ข้อความ ${NAME} หรือการอ้างอิง</translation>
    </message>
    <message>
        <source>model, or an object with primary and fallbacks</source>
        <translation>โมเดล หรือออบเจ็กต์ที่มี primary และ fallbacks</translation>
    </message>
    <message>
        <source>object</source>
        <translation>ออบเจ็กต์</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>รายการข้อความ</translation>
    </message>
    <message>
        <source>text or list of texts</source>
        <translation>ข้อความหรือรายการข้อความ</translation>
    </message>
    <message>
        <source>list of environment variables</source>
        <translation>รายการตัวแปรสภาพแวดล้อม</translation>
    </message>
    <message>
        <source>object with keys of your choice</source>
        <translation>ออบเจ็กต์ที่ตั้งคีย์เองได้</translation>
    </message>
    <message>
        <source>list of: %1</source>
        <translation>รายการของ: %1</translation>
    </message>
    <message>
        <source>list</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <extracomment>What stands under a key; %1: words, such as &quot;local, remote&quot;.</extracomment>
        <translation>ค่าใดค่าหนึ่งใน: %1</translation>
    </message>
    <message>
        <source>true, false or one of: %1</source>
        <translation>true, false หรือค่าใดค่าหนึ่งใน: %1</translation>
    </message>
    <message>
        <source>whole number from %1 to %2</source>
        <translation>จำนวนเต็มตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>whole number, at least %1</source>
        <translation>จำนวนเต็ม อย่างน้อย %1</translation>
    </message>
    <message>
        <source>Only newer versions of OpenClaw take it (2026.8 and later).</source>
        <translation>ใช้ได้เฉพาะ OpenClaw รุ่นใหม่ (2026.8 ขึ้นไป)</translation>
    </message>
    <message>
        <source>Newer versions of OpenClaw refuse it.</source>
        <translation>OpenClaw รุ่นใหม่ไม่ยอมรับค่านี้</translation>
    </message>
    <message>
        <source>Newer versions of OpenClaw ignore it and move it away.</source>
        <translation>OpenClaw รุ่นใหม่ไม่ใช้ค่านี้และจะย้ายออก</translation>
    </message>
    <message>
        <source>what counts when nothing is set</source>
        <translation>ค่าที่ใช้เมื่อไม่ได้กำหนด</translation>
    </message>
    <message>
        <source>model</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <extracomment>%1: a reference to a model, such as lmstudio/minimax-m2.1.</extracomment>
        <translation>ชื่อแทนของ %1</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>ผู้ให้บริการ</translation>
    </message>
    <message>
        <source>usual address</source>
        <translation>ที่อยู่ปกติ</translation>
    </message>
    <message>
        <source>usual address of %1</source>
        <extracomment>%1: the id of a kind of server, such as lmstudio.</extracomment>
        <translation>ที่อยู่ปกติของ %1</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>ตัวแปรสภาพแวดล้อม</translation>
    </message>
    <message>
        <source>name from this config</source>
        <translation>ชื่อจากคอนฟิกนี้</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>ต้องกรอกเอง</translation>
    </message>
    <message>
        <source>Who works with the models: defaults for all agents, and the agents themselves.</source>
        <translation>ผู้ที่ทำงานกับโมเดล: ค่าเริ่มต้นของเอเจนต์ทั้งหมด และตัวเอเจนต์เอง</translation>
    </message>
    <message>
        <source>What holds for every agent that says nothing else.</source>
        <translation>ค่าที่ใช้กับเอเจนต์ทุกตัวที่ไม่ได้กำหนดเป็นอย่างอื่น</translation>
    </message>
    <message>
        <source>Must be explicit as soon as there are two agents.</source>
        <translation>ต้องระบุให้ชัดเจนเมื่อมีเอเจนต์ตั้งแต่สองตัว</translation>
    </message>
    <message>
        <source>The agents by id, each with what differs from the defaults.</source>
        <translation>เอเจนต์ตามไอดี แต่ละตัวมีเฉพาะสิ่งที่ต่างจากค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>The agents in the form of older versions; entries has taken its place.</source>
        <translation>เอเจนต์ในรูปแบบของรุ่นเก่า ปัจจุบันใช้ entries แทน</translation>
    </message>
    <message>
        <source>The main model: a reference, or a primary one with fallbacks.</source>
        <translation>โมเดลหลัก: การอ้างอิงหนึ่งรายการ หรือโมเดลหลักพร้อมฟอลแบ็ก</translation>
    </message>
    <message>
        <source>This agent&apos;s model. It has no fallbacks unless they stand here.</source>
        <translation>โมเดลของเอเจนต์นี้ ไม่มีฟอลแบ็กหากไม่ได้ระบุไว้ที่นี่</translation>
    </message>
    <message>
        <source>The model every turn begins with: provider/model, or an alias.</source>
        <translation>โมเดลที่ทุกรอบเริ่มใช้ก่อน: ผู้ให้บริการ/โมเดล หรือชื่อแทน</translation>
    </message>
    <message>
        <source>Models tried in order when the primary fails; [] says that there are none.</source>
        <translation>โมเดลที่จะลองตามลำดับเมื่อโมเดลหลักล้มเหลว [] หมายถึงไม่มี</translation>
    </message>
    <message>
        <source>The model used for it: provider/model, or an alias.</source>
        <translation>โมเดลที่ใช้กับงานนี้: ผู้ให้บริการ/โมเดล หรือชื่อแทน</translation>
    </message>
    <message>
        <source>Models tried in order when the primary one fails.</source>
        <translation>โมเดลที่จะลองตามลำดับเมื่อโมเดลหลักล้มเหลว</translation>
    </message>
    <message>
        <source>Milliseconds a request may take.</source>
        <translation>เวลาที่คำขอใช้ได้ เป็นมิลลิวินาที</translation>
    </message>
    <message>
        <source>Settings per model: its alias and parameters. Keys are provider/model or provider/*.</source>
        <translation>การตั้งค่าของแต่ละโมเดล: ชื่อแทนและพารามิเตอร์ คีย์คือ ผู้ให้บริการ/โมเดล หรือ ผู้ให้บริการ/*</translation>
    </message>
    <message>
        <source>Short name for the model, to be used wherever a model is named.</source>
        <translation>ชื่อสั้นของโมเดล ใช้ได้ทุกที่ที่ระบุโมเดล</translation>
    </message>
    <message>
        <source>Parameters for requests to this model, such as temperature. Not checked.</source>
        <translation>พารามิเตอร์ของคำขอถึงโมเดลนี้ เช่น temperature ไม่มีการตรวจ</translation>
    </message>
    <message>
        <source>false: ask for whole answers instead of streams.</source>
        <translation>false: ขอคำตอบทั้งหมดในครั้งเดียวแทนสตรีม</translation>
    </message>
    <message>
        <source>Harnesses that can be chosen for this model.</source>
        <translation>ตัวรันเอเจนต์ที่เลือกใช้กับโมเดลนี้ได้</translation>
    </message>
    <message>
        <source>Whether this model works in code mode.</source>
        <translation>โมเดลนี้ทำงานในโหมดโค้ดหรือไม่</translation>
    </message>
    <message>
        <source>Which models may be chosen.</source>
        <translation>โมเดลที่เลือกใช้ได้</translation>
    </message>
    <message>
        <source>Only these may be chosen: references, aliases, provider/*. Empty: all.</source>
        <translation>เลือกได้เฉพาะรายการเหล่านี้: การอ้างอิง ชื่อแทน ผู้ให้บริการ/* หากว่าง: ทั้งหมด</translation>
    </message>
    <message>
        <source>Looks at images when the main model takes none.</source>
        <translation>ใช้ดูรูปภาพเมื่อโมเดลหลักไม่รองรับ</translation>
    </message>
    <message>
        <source>Model for speech.</source>
        <translation>โมเดลสำหรับเสียงพูด</translation>
    </message>
    <message>
        <source>Reads PDF files.</source>
        <translation>ใช้อ่านไฟล์ PDF</translation>
    </message>
    <message>
        <source>Models that make images, videos and music.</source>
        <translation>โมเดลที่สร้างรูปภาพ วิดีโอ และเพลง</translation>
    </message>
    <message>
        <source>Makes images.</source>
        <translation>ใช้สร้างรูปภาพ</translation>
    </message>
    <message>
        <source>Makes videos.</source>
        <translation>ใช้สร้างวิดีโอ</translation>
    </message>
    <message>
        <source>Makes music.</source>
        <translation>ใช้สร้างเพลง</translation>
    </message>
    <message>
        <source>Small jobs such as titles and recaps. A hosted one sends text out although the chat is local; an empty text turns it off.</source>
        <translation>งานเล็ก ๆ เช่น ตั้งชื่อและสรุปย่อ หากเป็นโมเดลแบบโฮสต์ ข้อความจะถูกส่งออกไปแม้แชตจะอยู่ในเครื่อง ข้อความว่างคือปิดการใช้งาน</translation>
    </message>
    <message>
        <source>Model for short decisions between steps.</source>
        <translation>โมเดลสำหรับการตัดสินใจสั้น ๆ ระหว่างขั้นตอน</translation>
    </message>
    <message>
        <source>Parameters for requests to all models. Those of a model or agent win.</source>
        <translation>พารามิเตอร์ของคำขอถึงทุกโมเดล ค่าของโมเดลหรือเอเจนต์มีผลเหนือกว่า</translation>
    </message>
    <message>
        <source>Parameters for this agent&apos;s requests. They win over all others.</source>
        <translation>พารามิเตอร์ของคำขอจากเอเจนต์นี้ มีผลเหนือค่าอื่นทั้งหมด</translation>
    </message>
    <message>
        <source>Switches that are still being tried out.</source>
        <translation>สวิตช์ที่ยังอยู่ระหว่างการทดลอง</translation>
    </message>
    <message>
        <source>true: leave out the tools that local models seldom manage; a shorter prompt.</source>
        <translation>true: ตัดเครื่องมือที่โมเดลในเครื่องมักใช้ไม่ได้ออก พรอมต์จึงสั้นลง</translation>
    </message>
    <message>
        <source>One cap for all models; set contextTokens on the models instead.</source>
        <translation>ขีดจำกัดเดียวสำหรับทุกโมเดล ให้กำหนด contextTokens ที่โมเดลแทน</translation>
    </message>
    <message>
        <source>Search in memory; only old versions of OpenClaw know it.</source>
        <translation>การค้นหาในความจำ มีเฉพาะ OpenClaw รุ่นเก่าที่รู้จัก</translation>
    </message>
    <message>
        <source>Name shown for the agent.</source>
        <translation>ชื่อที่แสดงของเอเจนต์</translation>
    </message>
    <message>
        <source>What the agent is for.</source>
        <translation>เอเจนต์นี้มีไว้ทำอะไร</translation>
    </message>
    <message>
        <source>Folder of the agent&apos;s own state.</source>
        <translation>โฟลเดอร์ข้อมูลสถานะของเอเจนต์เอง</translation>
    </message>
    <message>
        <source>true: this agent answers where no other is named.</source>
        <translation>true: เอเจนต์นี้ตอบเมื่อไม่ได้ระบุเอเจนต์อื่น</translation>
    </message>
    <message>
        <source>Limits for agents that this one starts.</source>
        <translation>ขีดจำกัดของเอเจนต์ที่เอเจนต์นี้เริ่ม</translation>
    </message>
    <message>
        <source>What runs this agent&apos;s turns.</source>
        <translation>สิ่งที่ใช้รันแต่ละรอบของเอเจนต์นี้</translation>
    </message>
    <message>
        <source>How this agent remembers.</source>
        <translation>วิธีจดจำของเอเจนต์นี้</translation>
    </message>
    <message>
        <source>How this agent&apos;s answers are spoken.</source>
        <translation>วิธีอ่านออกเสียงคำตอบของเอเจนต์นี้</translation>
    </message>
    <message>
        <source>How much of its skills stands in the prompt.</source>
        <translation>สกิลของเอเจนต์อยู่ในพรอมต์มากเพียงใด</translation>
    </message>
    <message>
        <source>Name and face the agent shows.</source>
        <translation>ชื่อและหน้าตาที่เอเจนต์แสดง</translation>
    </message>
    <message>
        <source>How the agent behaves in groups.</source>
        <translation>พฤติกรรมของเอเจนต์ในกลุ่ม</translation>
    </message>
    <message>
        <source>Tools that this agent may use.</source>
        <translation>เครื่องมือที่เอเจนต์นี้ใช้ได้</translation>
    </message>
    <message>
        <source>Folder the agent works in.</source>
        <translation>โฟลเดอร์ที่เอเจนต์ทำงาน</translation>
    </message>
    <message>
        <source>Folder that commands start in.</source>
        <translation>โฟลเดอร์เริ่มต้นของคำสั่ง</translation>
    </message>
    <message>
        <source>Root of the repository that is worked on.</source>
        <translation>โฟลเดอร์รากของคลังโค้ดที่ทำงานด้วย</translation>
    </message>
    <message>
        <source>The user&apos;s time zone, such as Asia/Taipei.</source>
        <translation>เขตเวลาของผู้ใช้ เช่น Asia/Taipei</translation>
    </message>
    <message>
        <source>Largest PDF file in megabytes.</source>
        <translation>ขนาดสูงสุดของไฟล์ PDF เป็นเมกะไบต์</translation>
    </message>
    <message>
        <source>Largest media file in megabytes.</source>
        <translation>ขนาดสูงสุดของไฟล์สื่อ เป็นเมกะไบต์</translation>
    </message>
    <message>
        <source>Most pages of a PDF that are read.</source>
        <translation>จำนวนหน้าสูงสุดของ PDF ที่จะอ่าน</translation>
    </message>
    <message>
        <source>Most characters of one workspace file in the prompt.</source>
        <translation>จำนวนอักขระสูงสุดของไฟล์หนึ่งในพื้นที่ทำงานที่ใส่ในพรอมต์</translation>
    </message>
    <message>
        <source>Most characters of all workspace files in the prompt.</source>
        <translation>จำนวนอักขระสูงสุดของไฟล์ทั้งหมดในพื้นที่ทำงานที่ใส่ในพรอมต์</translation>
    </message>
    <message>
        <source>Longest side in pixels that images are sent with.</source>
        <translation>ด้านยาวสุดของรูปภาพที่ส่ง เป็นพิกเซล</translation>
    </message>
    <message>
        <source>Seconds between two signs of typing.</source>
        <translation>ระยะห่างระหว่างสัญญาณกำลังพิมพ์แต่ละครั้ง เป็นวินาที</translation>
    </message>
    <message>
        <source>Runs at the same time. Calls within one run are not held back.</source>
        <translation>จำนวนงานที่รันพร้อมกัน ไม่จำกัดการเรียกภายในงานเดียวกัน</translation>
    </message>
    <message>
        <source>Skills that are offered; [] drops the list from the prompt.</source>
        <translation>สกิลที่มีให้ใช้ [] จะตัดรายการนี้ออกจากพรอมต์</translation>
    </message>
    <message>
        <source>true: no workspace files are made for a new agent.</source>
        <translation>true: ไม่สร้างไฟล์ในพื้นที่ทำงานให้เอเจนต์ใหม่</translation>
    </message>
    <message>
        <source>When workspace text is put into the prompt.</source>
        <translation>ใส่ข้อความจากพื้นที่ทำงานลงในพรอมต์เมื่อใด</translation>
    </message>
    <message>
        <source>How far a choice of model reaches: this session, this agent, or all.</source>
        <translation>การเลือกโมเดลมีผลกว้างแค่ไหน: เซสชันนี้ เอเจนต์นี้ หรือทั้งหมด</translation>
    </message>
    <message>
        <source>How much the model thinks when nobody says otherwise.</source>
        <translation>โมเดลคิดมากเพียงใดเมื่อไม่ได้ระบุเป็นอย่างอื่น</translation>
    </message>
    <message>
        <source>Whether fast mode is on; auto: where the model offers it.</source>
        <translation>เปิดโหมดเร็วหรือไม่ auto: เมื่อโมเดลมีให้ใช้</translation>
    </message>
    <message>
        <source>How much is told of tools while they run.</source>
        <translation>แจ้งรายละเอียดของเครื่องมือระหว่างทำงานมากเพียงใด</translation>
    </message>
    <message>
        <source>Progress of tools explained, or as it comes.</source>
        <translation>ความคืบหน้าของเครื่องมือ: แบบมีคำอธิบาย หรือตามที่ได้มา</translation>
    </message>
    <message>
        <source>Whether thinking is shown: not, afterwards, or as it comes.</source>
        <translation>แสดงการคิดหรือไม่: ไม่แสดง แสดงภายหลัง หรือแสดงทันทีที่ทยอยมา</translation>
    </message>
    <message>
        <source>Whether commands may run with more rights.</source>
        <translation>ให้คำสั่งทำงานด้วยสิทธิ์สูงขึ้นได้หรือไม่</translation>
    </message>
    <message>
        <source>Whether answers are sent in blocks as they grow.</source>
        <translation>ทยอยส่งคำตอบเป็นช่วง ๆ หรือไม่</translation>
    </message>
    <message>
        <source>Where a block of the answer ends.</source>
        <translation>ช่วงหนึ่งของคำตอบจบที่ใด</translation>
    </message>
    <message>
        <source>Seconds for a whole run; 48 hours in the gateway unless set.</source>
        <translation>เวลาของการรันทั้งหมด เป็นวินาที หากไม่กำหนด เกตเวย์ใช้ 48 ชั่วโมง</translation>
    </message>
    <message>
        <source>How carefully images are looked at; more costs more tokens.</source>
        <translation>ดูรูปภาพละเอียดเพียงใด ยิ่งละเอียดยิ่งใช้โทเค็นมาก</translation>
    </message>
    <message>
        <source>When a sign of typing is shown.</source>
        <translation>แสดงสัญญาณกำลังพิมพ์เมื่อใด</translation>
    </message>
    <message>
        <source>A setting of OpenClaw&apos;s own; Hearth keeps it as it is.</source>
        <translation>การตั้งค่าของ OpenClaw เอง โดย Hearth จะคงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>How a long conversation is shortened before the window is full.</source>
        <translation>วิธีย่อบทสนทนาที่ยาวก่อนหน้าต่างบริบทจะเต็ม</translation>
    </message>
    <message>
        <source>false: never shorten; the turn fails when the window is full.</source>
        <translation>false: ไม่ย่อเลย รอบนั้นจะล้มเหลวเมื่อหน้าต่างบริบทเต็ม</translation>
    </message>
    <message>
        <source>How it is done: default, or safeguard, which new configs have.</source>
        <translation>วิธีทำ: default หรือ safeguard ซึ่งเป็นค่าของคอนฟิกใหม่</translation>
    </message>
    <message>
        <source>Model that writes the summary; unset: the one in use.</source>
        <translation>โมเดลที่เขียนสรุป หากไม่กำหนด: โมเดลที่ใช้อยู่</translation>
    </message>
    <message>
        <source>What does the shortening, when a plugin does it.</source>
        <translation>สิ่งที่ใช้ย่อ เมื่อให้ปลั๊กอินเป็นผู้ย่อ</translation>
    </message>
    <message>
        <source>How much the model thinks for the summary; inherit: as in the conversation.</source>
        <translation>โมเดลคิดมากเพียงใดในการสรุป inherit: เท่ากับในบทสนทนา</translation>
    </message>
    <message>
        <source>Latest tokens that stay as they are. Lower it for windows under 40,000.</source>
        <translation>จำนวนโทเค็นล่าสุดที่คงไว้ตามเดิม ควรลดลงหากหน้าต่างบริบทต่ำกว่า 40,000</translation>
    </message>
    <message>
        <source>Seconds for each request of the summary.</source>
        <translation>เวลาของแต่ละคำขอในการสรุป เป็นวินาที</translation>
    </message>
    <message>
        <source>Latest turns that stay as they are.</source>
        <translation>จำนวนรอบล่าสุดที่คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>strict: names and ids must survive the summary.</source>
        <translation>strict: ชื่อและไอดีต้องยังอยู่ในสรุป</translation>
    </message>
    <message>
        <source>Checks the summary and asks again when it is poor.</source>
        <translation>ตรวจสรุปและขอใหม่เมื่อยังไม่ดีพอ</translation>
    </message>
    <message>
        <source>Whether summaries are checked.</source>
        <translation>ตรวจสรุปหรือไม่</translation>
    </message>
    <message>
        <source>How often a poor summary is asked for again.</source>
        <translation>จำนวนครั้งที่จะขอสรุปใหม่เมื่อยังไม่ดีพอ</translation>
    </message>
    <message>
        <source>Looks at the room left within a turn too.</source>
        <translation>ตรวจที่ว่างที่เหลือระหว่างรอบด้วย</translation>
    </message>
    <message>
        <source>Whether the room left is looked at within a turn.</source>
        <translation>ตรวจที่ว่างที่เหลือระหว่างรอบหรือไม่</translation>
    </message>
    <message>
        <source>Whether memory is indexed after shortening, and whether the turn waits for it.</source>
        <translation>ทำดัชนีความจำหลังการย่อหรือไม่ และรอบนั้นต้องรอหรือไม่</translation>
    </message>
    <message>
        <source>Parts of the workspace that are put in again afterwards.</source>
        <translation>ส่วนของพื้นที่ทำงานที่จะใส่กลับเข้าไปหลังการย่อ</translation>
    </message>
    <message>
        <source>Saves notes to memory before the conversation is shortened.</source>
        <translation>บันทึกโน้ตลงความจำก่อนย่อบทสนทนา</translation>
    </message>
    <message>
        <source>Whether notes are saved.</source>
        <translation>บันทึกโน้ตหรือไม่</translation>
    </message>
    <message>
        <source>Model that writes the notes.</source>
        <translation>โมเดลที่เขียนโน้ต</translation>
    </message>
    <message>
        <source>Tokens before the limit at which notes are saved.</source>
        <translation>จำนวนโทเค็นก่อนถึงขีดจำกัดที่จะบันทึกโน้ต</translation>
    </message>
    <message>
        <source>Length of a transcript at which notes are saved in any case.</source>
        <translation>ความยาวของบันทึกบทสนทนาที่จะบันทึกโน้ตเสมอ</translation>
    </message>
    <message>
        <source>What the model is told; only old versions of OpenClaw know it.</source>
        <translation>คำสั่งที่ให้โมเดล มีเฉพาะ OpenClaw รุ่นเก่าที่รู้จัก</translation>
    </message>
    <message>
        <source>Length of a transcript at which it is shortened in any case.</source>
        <translation>ความยาวของบันทึกบทสนทนาที่จะย่อเสมอ</translation>
    </message>
    <message>
        <source>Whether the user is told of it.</source>
        <translation>แจ้งให้ผู้ใช้ทราบหรือไม่</translation>
    </message>
    <message>
        <source>Only old versions of OpenClaw know it; newer ones refuse it.</source>
        <translation>มีเฉพาะ OpenClaw รุ่นเก่าที่รู้จัก รุ่นใหม่ไม่ยอมรับ</translation>
    </message>
    <message>
        <source>Drops old output of tools from the prompt.</source>
        <translation>ตัดผลลัพธ์เก่าของเครื่องมือออกจากพรอมต์</translation>
    </message>
    <message>
        <source>off, or cache-ttl: once the server&apos;s prompt cache has expired.</source>
        <translation>off หรือ cache-ttl: เมื่อแคชพรอมต์ของเซิร์ฟเวอร์หมดอายุ</translation>
    </message>
    <message>
        <source>How long the prompt cache holds, such as 5m.</source>
        <translation>อายุของแคชพรอมต์ เช่น 5m</translation>
    </message>
    <message>
        <source>Whose output may be dropped.</source>
        <translation>เครื่องมือที่ตัดผลลัพธ์ออกได้</translation>
    </message>
    <message>
        <source>Only output of these tools is dropped.</source>
        <translation>ตัดเฉพาะผลลัพธ์ของเครื่องมือเหล่านี้</translation>
    </message>
    <message>
        <source>Output of these tools is never dropped.</source>
        <translation>ไม่ตัดผลลัพธ์ของเครื่องมือเหล่านี้</translation>
    </message>
    <message>
        <source>Replaces very old output by a note.</source>
        <translation>แทนที่ผลลัพธ์ที่เก่ามากด้วยข้อความสั้น ๆ</translation>
    </message>
    <message>
        <source>Whether very old output is replaced.</source>
        <translation>แทนที่ผลลัพธ์ที่เก่ามากหรือไม่</translation>
    </message>
    <message>
        <source>The note that takes its place.</source>
        <translation>ข้อความที่ใส่แทน</translation>
    </message>
    <message>
        <source>Regular turns without a message. They call the main model: name a cheap one, or turn them off.</source>
        <translation>รอบตามเวลาที่ทำงานเองโดยไม่มีข้อความเข้ามา จะเรียกโมเดลหลัก: ให้ระบุโมเดลที่ราคาถูก หรือปิดไว้</translation>
    </message>
    <message>
        <source>How often, such as 30m; 0m turns it off.</source>
        <translation>ความถี่ เช่น 30m ส่วน 0m คือปิด</translation>
    </message>
    <message>
        <source>Model for these turns; unset: the main one.</source>
        <translation>โมเดลสำหรับรอบเหล่านี้ หากไม่กำหนด: โมเดลหลัก</translation>
    </message>
    <message>
        <source>Session these turns belong to.</source>
        <translation>เซสชันของรอบเหล่านี้</translation>
    </message>
    <message>
        <source>Where their answers go.</source>
        <translation>ปลายทางของคำตอบ</translation>
    </message>
    <message>
        <source>Whom their answers go to.</source>
        <translation>ผู้รับคำตอบ</translation>
    </message>
    <message>
        <source>Account their answers are sent from.</source>
        <translation>บัญชีที่ใช้ส่งคำตอบ</translation>
    </message>
    <message>
        <source>What the model is told in these turns.</source>
        <translation>คำสั่งที่ให้โมเดลในรอบเหล่านี้</translation>
    </message>
    <message>
        <source>Agent that runs these turns.</source>
        <translation>เอเจนต์ที่ทำงานในรอบเหล่านี้</translation>
    </message>
    <message>
        <source>Only between these times.</source>
        <translation>เฉพาะระหว่างเวลานี้</translation>
    </message>
    <message>
        <source>First time of day, such as 08:00.</source>
        <translation>เวลาเริ่มของวัน เช่น 08:00</translation>
    </message>
    <message>
        <source>Last time of day, such as 23:00.</source>
        <translation>เวลาสิ้นสุดของวัน เช่น 23:00</translation>
    </message>
    <message>
        <source>Time zone of these times.</source>
        <translation>เขตเวลาของเวลาเหล่านี้</translation>
    </message>
    <message>
        <source>Whether answers may go to a private chat.</source>
        <translation>ส่งคำตอบไปยังแชตส่วนตัวได้หรือไม่</translation>
    </message>
    <message>
        <source>Seconds for one of these turns.</source>
        <translation>เวลาของแต่ละรอบ เป็นวินาที</translation>
    </message>
    <message>
        <source>true: without the workspace text; a much shorter prompt.</source>
        <translation>true: ไม่ใส่ข้อความจากพื้นที่ทำงาน พรอมต์จึงสั้นลงมาก</translation>
    </message>
    <message>
        <source>true: each of these turns begins anew.</source>
        <translation>true: แต่ละรอบเริ่มใหม่ทั้งหมด</translation>
    </message>
    <message>
        <source>Limits for agents that agents start.</source>
        <translation>ขีดจำกัดของเอเจนต์ที่เอเจนต์อื่นเริ่ม</translation>
    </message>
    <message>
        <source>Model for them; unset: that of the agent that starts them.</source>
        <translation>โมเดลของเอเจนต์เหล่านั้น หากไม่กำหนด: โมเดลของเอเจนต์ที่เป็นผู้เริ่ม</translation>
    </message>
    <message>
        <source>How much agents are told to hand work on.</source>
        <translation>กระตุ้นให้เอเจนต์ส่งต่องานมากเพียงใด</translation>
    </message>
    <message>
        <source>Agents that may be started.</source>
        <translation>เอเจนต์ที่เริ่มได้</translation>
    </message>
    <message>
        <source>How many run at the same time.</source>
        <translation>จำนวนที่ทำงานพร้อมกัน</translation>
    </message>
    <message>
        <source>Milliseconds for handing a result back.</source>
        <translation>เวลาสำหรับส่งผลลัพธ์กลับ เป็นมิลลิวินาที</translation>
    </message>
    <message>
        <source>How many levels of agents may start each other.</source>
        <translation>เอเจนต์เริ่มกันต่อเป็นทอด ๆ ได้กี่ชั้น</translation>
    </message>
    <message>
        <source>How many one agent may start.</source>
        <translation>จำนวนที่เอเจนต์หนึ่งตัวเริ่มได้</translation>
    </message>
    <message>
        <source>Minutes after which a finished one is put away.</source>
        <translation>จำนวนนาทีก่อนเก็บเอเจนต์ที่ทำงานเสร็จแล้ว</translation>
    </message>
    <message>
        <source>Seconds for a run; 0: no limit.</source>
        <translation>เวลาของการรัน เป็นวินาที 0: ไม่จำกัด</translation>
    </message>
    <message>
        <source>How much they think.</source>
        <translation>คิดมากเพียงใด</translation>
    </message>
    <message>
        <source>true: the agent to start must be named.</source>
        <translation>true: ต้องระบุชื่อเอเจนต์ที่จะเริ่ม</translation>
    </message>
    <message>
        <source>Runs an agent&apos;s commands apart from this machine.</source>
        <translation>รันคำสั่งของเอเจนต์แยกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>off, all sessions but the main one, or all.</source>
        <translation>ปิด ทุกเซสชันยกเว้นเซสชันหลัก หรือทั้งหมด</translation>
    </message>
    <message>
        <source>What runs the sandbox; docker unless set.</source>
        <translation>สิ่งที่ใช้รันแซนด์บ็อกซ์ หากไม่กำหนดใช้ docker</translation>
    </message>
    <message>
        <source>What the sandbox sees of the workspace: nothing, to read, or to change.</source>
        <translation>แซนด์บ็อกซ์เข้าถึงพื้นที่ทำงานได้แค่ไหน: ไม่ได้เลย อ่านได้ หรือแก้ไขได้</translation>
    </message>
    <message>
        <source>Which sessions its tools see.</source>
        <translation>เซสชันที่เครื่องมือในแซนด์บ็อกซ์มองเห็น</translation>
    </message>
    <message>
        <source>One sandbox per session, per agent, or for all.</source>
        <translation>แซนด์บ็อกซ์หนึ่งชุดต่อเซสชัน ต่อเอเจนต์ หรือใช้ร่วมกันทั้งหมด</translation>
    </message>
    <message>
        <source>Folder that holds the sandboxes&apos; workspaces.</source>
        <translation>โฟลเดอร์ที่เก็บพื้นที่ทำงานของแซนด์บ็อกซ์</translation>
    </message>
    <message>
        <source>The containers.</source>
        <translation>คอนเทนเนอร์</translation>
    </message>
    <message>
        <source>A setting of OpenClaw&apos;s sandboxes; Hearth keeps it as it is.</source>
        <translation>การตั้งค่าแซนด์บ็อกซ์ของ OpenClaw โดย Hearth จะคงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Image of the container.</source>
        <translation>อิมเมจของคอนเทนเนอร์</translation>
    </message>
    <message>
        <source>How the names of containers begin.</source>
        <translation>ส่วนขึ้นต้นของชื่อคอนเทนเนอร์</translation>
    </message>
    <message>
        <source>User that commands run as.</source>
        <translation>ผู้ใช้ที่ใช้รันคำสั่ง</translation>
    </message>
    <message>
        <source>Profile that limits system calls.</source>
        <translation>โปรไฟล์ที่จำกัดการเรียกระบบ</translation>
    </message>
    <message>
        <source>AppArmor profile of the container.</source>
        <translation>โปรไฟล์ AppArmor ของคอนเทนเนอร์</translation>
    </message>
    <message>
        <source>none unless set: no network at all. host is refused.</source>
        <translation>หากไม่กำหนดใช้ none: ไม่มีเครือข่ายเลย ไม่ยอมรับ host</translation>
    </message>
    <message>
        <source>Graphics cards the container sees.</source>
        <translation>การ์ดจอที่คอนเทนเนอร์มองเห็น</translation>
    </message>
    <message>
        <source>true: the container cannot change its own files.</source>
        <translation>true: คอนเทนเนอร์แก้ไขไฟล์ของตัวเองไม่ได้</translation>
    </message>
    <message>
        <source>true takes away a protection of this machine.</source>
        <translation>true จะปิดการป้องกันอย่างหนึ่งของเครื่องนี้</translation>
    </message>
    <message>
        <source>Folders kept in memory.</source>
        <translation>โฟลเดอร์ที่เก็บไว้ในหน่วยความจำ</translation>
    </message>
    <message>
        <source>Rights taken from the container.</source>
        <translation>สิทธิ์ที่ถอดออกจากคอนเทนเนอร์</translation>
    </message>
    <message>
        <source>Name servers.</source>
        <translation>เนมเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Further host names with their addresses.</source>
        <translation>ชื่อโฮสต์เพิ่มเติมพร้อมที่อยู่</translation>
    </message>
    <message>
        <source>Folders of this machine that the container sees.</source>
        <translation>โฟลเดอร์ของเครื่องนี้ที่คอนเทนเนอร์มองเห็น</translation>
    </message>
    <message>
        <source>Environment variables in the container.</source>
        <translation>ตัวแปรสภาพแวดล้อมในคอนเทนเนอร์</translation>
    </message>
    <message>
        <source>Run once in a new container.</source>
        <translation>รันหนึ่งครั้งในคอนเทนเนอร์ใหม่</translation>
    </message>
    <message>
        <source>Most processes in the container.</source>
        <translation>จำนวนโปรเซสสูงสุดในคอนเทนเนอร์</translation>
    </message>
    <message>
        <source>Most memory, such as 2g.</source>
        <translation>หน่วยความจำสูงสุด เช่น 2g</translation>
    </message>
    <message>
        <source>Most memory and swap together.</source>
        <translation>หน่วยความจำรวมพื้นที่สลับสูงสุด</translation>
    </message>
    <message>
        <source>Processors it may use; fractions count.</source>
        <translation>จำนวนซีพียูที่ใช้ได้ ระบุเป็นเศษส่วนได้</translation>
    </message>
    <message>
        <source>Limits of single resources.</source>
        <translation>ขีดจำกัดของทรัพยากรแต่ละอย่าง</translation>
    </message>
    <message>
        <source>The model servers OpenClaw may use, and the models they serve.</source>
        <translation>เซิร์ฟเวอร์โมเดลที่ OpenClaw ใช้ได้ และโมเดลที่เซิร์ฟเวอร์เหล่านั้นให้บริการ</translation>
    </message>
    <message>
        <source>merge: these models beside the built-in catalogues; replace: only these are listed.</source>
        <translation>merge: แสดงโมเดลเหล่านี้พร้อมแคตตาล็อกในตัว replace: แสดงเฉพาะโมเดลเหล่านี้</translation>
    </message>
    <message>
        <source>One entry per model server; its id is the first part of every model reference.</source>
        <translation>หนึ่งรายการต่อหนึ่งเซิร์ฟเวอร์โมเดล ไอดีคือส่วนแรกของการอ้างอิงโมเดลทุกรายการ</translation>
    </message>
    <message>
        <source>Whether OpenClaw fetches its public model list.</source>
        <translation>ให้ OpenClaw ดึงรายชื่อโมเดลสาธารณะหรือไม่</translation>
    </message>
    <message>
        <source>Fetch the list at the start and every six hours; false: this machine does not call out.</source>
        <translation>ดึงรายชื่อเมื่อเริ่มทำงานและทุกหกชั่วโมง false: เครื่องนี้จะไม่ติดต่อออกไป</translation>
    </message>
    <message>
        <source>Where the list comes from: https, or http on this computer.</source>
        <translation>แหล่งที่มาของรายชื่อ: https หรือ http ในเครื่องนี้</translation>
    </message>
    <message>
        <source>Search for Amazon Bedrock models; only old versions of OpenClaw know it.</source>
        <translation>การค้นหาโมเดลของ Amazon Bedrock มีเฉพาะ OpenClaw รุ่นเก่าที่รู้จัก</translation>
    </message>
    <message>
        <source>Address of the server. OpenAI styles end in /v1; Ollama&apos;s own and Anthropic&apos;s style do not.</source>
        <translation>ที่อยู่ของเซิร์ฟเวอร์ แบบ OpenAI ลงท้ายด้วย /v1 ส่วนแบบเฉพาะของ Ollama และแบบ Anthropic ไม่มี</translation>
    </message>
    <message>
        <source>Key sent to the server: better a reference than plain text. Local servers take any word.</source>
        <translation>คีย์ที่ส่งให้เซิร์ฟเวอร์: ใช้การอ้างอิงดีกว่าข้อความตรง ๆ เซิร์ฟเวอร์ในเครื่องรับคำใดก็ได้</translation>
    </message>
    <message>
        <source>The protocol spoken to this server. Set it: without it a missing key is an error even for local servers.</source>
        <translation>โพรโทคอลที่ใช้กับเซิร์ฟเวอร์นี้ ควรกำหนดไว้: หากไม่กำหนด การไม่มีคีย์จะเป็นข้อผิดพลาดแม้กับเซิร์ฟเวอร์ในเครื่อง</translation>
    </message>
    <message>
        <source>The models this server offers. Built-in providers need no list.</source>
        <translation>โมเดลที่เซิร์ฟเวอร์นี้มีให้ใช้ ผู้ให้บริการในตัวไม่ต้องมีรายการนี้</translation>
    </message>
    <message>
        <source>Further HTTP headers for every model request to this server.</source>
        <translation>ส่วนหัว HTTP เพิ่มเติมของทุกคำขอโมเดลถึงเซิร์ฟเวอร์นี้</translation>
    </message>
    <message>
        <source>true: send the key as Authorization, whatever the protocol&apos;s own way is.</source>
        <translation>true: ส่งคีย์เป็น Authorization ไม่ว่าโพรโทคอลจะใช้วิธีใด</translation>
    </message>
    <message>
        <source>What kind of credential is used: a key, a token, OAuth or AWS.</source>
        <translation>ชนิดของข้อมูลยืนยันตัวตนที่ใช้: คีย์ โทเค็น OAuth หรือ AWS</translation>
    </message>
    <message>
        <source>Longest answer in tokens for models that say nothing of their own.</source>
        <translation>คำตอบยาวสุดเป็นโทเค็น สำหรับโมเดลที่ไม่ได้กำหนดเอง</translation>
    </message>
    <message>
        <source>Seconds for a whole request and for silence in it. Be generous: long prompts are silent.</source>
        <translation>เวลาของคำขอทั้งหมดและของช่วงที่เงียบ เป็นวินาที ควรเผื่อไว้มาก เพราะพรอมต์ยาวจะเงียบนาน</translation>
    </message>
    <message>
        <source>Ollama through the OpenAI style: send the context window along as num_ctx.</source>
        <translation>Ollama ผ่านแบบ OpenAI: ส่งหน้าต่างบริบทไปด้วยเป็น num_ctx</translation>
    </message>
    <message>
        <source>Free settings of the provider, such as preload: false for LM Studio. Not checked.</source>
        <translation>การตั้งค่าอิสระของผู้ให้บริการ เช่น preload: false สำหรับ LM Studio ไม่มีการตรวจ</translation>
    </message>
    <message>
        <source>How requests go out: headers, authentication, proxy, TLS.</source>
        <translation>วิธีส่งคำขอออก: ส่วนหัว การยืนยันตัวตน พร็อกซี TLS</translation>
    </message>
    <message>
        <source>HTTP headers added to each request; values may be references to secrets.</source>
        <translation>ส่วนหัว HTTP ที่เพิ่มในทุกคำขอ ค่าเป็นการอ้างอิงข้อมูลลับได้</translation>
    </message>
    <message>
        <source>How a request proves who it is.</source>
        <translation>วิธียืนยันตัวตนของคำขอ</translation>
    </message>
    <message>
        <source>The provider&apos;s own way, a bearer token, or a header of your choice.</source>
        <translation>วิธีของผู้ให้บริการเอง โทเค็นแบบ Bearer หรือส่วนหัวที่คุณเลือก</translation>
    </message>
    <message>
        <source>Bearer token, better as a reference.</source>
        <translation>โทเค็นแบบ Bearer ควรใช้การอ้างอิง</translation>
    </message>
    <message>
        <source>Name of the header that carries the secret.</source>
        <translation>ชื่อของส่วนหัวที่ใส่ข้อมูลลับ</translation>
    </message>
    <message>
        <source>Content of that header, better as a reference.</source>
        <translation>เนื้อหาของส่วนหัวนั้น ควรใช้การอ้างอิง</translation>
    </message>
    <message>
        <source>Put before the value, without a space between.</source>
        <translation>ใส่ไว้หน้าค่าโดยไม่เว้นวรรค</translation>
    </message>
    <message>
        <source>The HTTP proxy that requests to this server take.</source>
        <translation>พร็อกซี HTTP ที่คำขอถึงเซิร์ฟเวอร์นี้ใช้</translation>
    </message>
    <message>
        <source>By the environment&apos;s proxy variables, or by the address below.</source>
        <translation>ตามตัวแปรพร็อกซีของสภาพแวดล้อม หรือตามที่อยู่ด้านล่าง</translation>
    </message>
    <message>
        <source>Address of the proxy.</source>
        <translation>ที่อยู่ของพร็อกซี</translation>
    </message>
    <message>
        <source>Certificates for the connection to the proxy.</source>
        <translation>ใบรับรองสำหรับการเชื่อมต่อกับพร็อกซี</translation>
    </message>
    <message>
        <source>Certificates for the connection to the server.</source>
        <translation>ใบรับรองสำหรับการเชื่อมต่อกับเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Certificate authority that is trusted, as PEM text.</source>
        <translation>ผู้ออกใบรับรองที่เชื่อถือ เป็นข้อความ PEM</translation>
    </message>
    <message>
        <source>Client certificate, as PEM text.</source>
        <translation>ใบรับรองของไคลเอนต์ เป็นข้อความ PEM</translation>
    </message>
    <message>
        <source>Private key of the client certificate; better as a reference.</source>
        <translation>คีย์ส่วนตัวของใบรับรองไคลเอนต์ ควรใช้การอ้างอิง</translation>
    </message>
    <message>
        <source>Opens the private key; better as a reference.</source>
        <translation>รหัสที่ใช้เปิดคีย์ส่วนตัว ควรใช้การอ้างอิง</translation>
    </message>
    <message>
        <source>Host name the certificate must be for, when it differs from the address.</source>
        <translation>ชื่อโฮสต์ที่ใบรับรองต้องระบุ เมื่อต่างจากที่อยู่</translation>
    </message>
    <message>
        <source>true: take any certificate. Anybody in between can then read along.</source>
        <translation>true: ยอมรับใบรับรองใดก็ได้ ใครก็ตามที่อยู่ระหว่างทางจะอ่านข้อมูลได้</translation>
    </message>
    <message>
        <source>false: do not connect to private addresses although baseUrl names one.</source>
        <translation>false: ไม่เชื่อมต่อที่อยู่ภายในแม้ baseUrl จะระบุไว้</translation>
    </message>
    <message>
        <source>Region of the provider&apos;s service, where it has some.</source>
        <translation>ภูมิภาคของบริการ หากผู้ให้บริการมีให้เลือก</translation>
    </message>
    <message>
        <source>OpenClaw starts the model server itself when a request needs it.</source>
        <translation>OpenClaw เริ่มเซิร์ฟเวอร์โมเดลเองเมื่อมีคำขอต้องใช้</translation>
    </message>
    <message>
        <source>Program to start, as an absolute path.</source>
        <translation>โปรแกรมที่จะเริ่ม เป็นพาธสัมบูรณ์</translation>
    </message>
    <message>
        <source>Arguments of the program, one text each.</source>
        <translation>อาร์กิวเมนต์ของโปรแกรม แต่ละตัวเป็นข้อความหนึ่งรายการ</translation>
    </message>
    <message>
        <source>Folder the program starts in.</source>
        <translation>โฟลเดอร์เริ่มต้นของโปรแกรม</translation>
    </message>
    <message>
        <source>Environment variables for the program.</source>
        <translation>ตัวแปรสภาพแวดล้อมของโปรแกรม</translation>
    </message>
    <message>
        <source>Address that answers once the server is ready.</source>
        <translation>ที่อยู่ที่จะตอบเมื่อเซิร์ฟเวอร์พร้อม</translation>
    </message>
    <message>
        <source>Milliseconds to wait until the server is ready.</source>
        <translation>เวลารอจนเซิร์ฟเวอร์พร้อม เป็นมิลลิวินาที</translation>
    </message>
    <message>
        <source>Milliseconds without a request after which the server is stopped; 0: never.</source>
        <translation>เวลาที่ไม่มีคำขอก่อนจะหยุดเซิร์ฟเวอร์ เป็นมิลลิวินาที 0: ไม่หยุด</translation>
    </message>
    <message>
        <source>Which harness runs turns with this model.</source>
        <translation>ตัวรันเอเจนต์ที่ใช้รันแต่ละรอบกับโมเดลนี้</translation>
    </message>
    <message>
        <source>openclaw, auto, or the id of a plugin&apos;s harness.</source>
        <translation>openclaw, auto หรือไอดีตัวรันเอเจนต์ของปลั๊กอิน</translation>
    </message>
    <message>
        <source>Tokens the model can take in one request, prompt and answer together. Unset: 200,000 is assumed.</source>
        <translation>จำนวนโทเค็นที่โมเดลรับได้ในหนึ่งคำขอ รวมพรอมต์และคำตอบ หากไม่กำหนด: ถือว่า 200,000</translation>
    </message>
    <message>
        <source>No longer used on providers: set contextTokens on the model.</source>
        <translation>เลิกใช้กับผู้ให้บริการแล้ว: ให้กำหนด contextTokens ที่โมเดล</translation>
    </message>
    <message>
        <source>The model&apos;s name exactly as the server lists it, without the provider&apos;s id.</source>
        <translation>ชื่อโมเดลตรงตามที่เซิร์ฟเวอร์แสดง โดยไม่มีไอดีผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Name shown in lists.</source>
        <translation>ชื่อที่แสดงในรายการ</translation>
    </message>
    <message>
        <source>Another address for this model alone.</source>
        <translation>ที่อยู่อื่นสำหรับโมเดลนี้เท่านั้น</translation>
    </message>
    <message>
        <source>Another protocol for this model alone.</source>
        <translation>โพรโทคอลอื่นสำหรับโมเดลนี้เท่านั้น</translation>
    </message>
    <message>
        <source>true: the model thinks first. Changes the request: role developer and a reasoning object.</source>
        <translation>true: โมเดลจะคิดก่อน คำขอจะเปลี่ยนไป: ใช้บทบาท developer และออบเจ็กต์ reasoning</translation>
    </message>
    <message>
        <source>What the model takes: text, and images only when listed here.</source>
        <translation>สิ่งที่โมเดลรับได้: ข้อความ ส่วนรูปภาพรับได้เมื่อระบุไว้ที่นี่เท่านั้น</translation>
    </message>
    <message>
        <source>Price in US dollars per million tokens; 0 for local models.</source>
        <translation>ราคาเป็นดอลลาร์สหรัฐต่อล้านโทเค็น 0 สำหรับโมเดลในเครื่อง</translation>
    </message>
    <message>
        <source>US dollars per million tokens of the prompt.</source>
        <translation>ดอลลาร์สหรัฐต่อล้านโทเค็นของพรอมต์</translation>
    </message>
    <message>
        <source>US dollars per million tokens of the answer.</source>
        <translation>ดอลลาร์สหรัฐต่อล้านโทเค็นของคำตอบ</translation>
    </message>
    <message>
        <source>US dollars per million tokens read from the prompt cache.</source>
        <translation>ดอลลาร์สหรัฐต่อล้านโทเค็นที่อ่านจากแคชพรอมต์</translation>
    </message>
    <message>
        <source>US dollars per million tokens written to the prompt cache.</source>
        <translation>ดอลลาร์สหรัฐต่อล้านโทเค็นที่เขียนลงแคชพรอมต์</translation>
    </message>
    <message>
        <source>Other prices for longer prompts.</source>
        <translation>ราคาอื่นสำหรับพรอมต์ที่ยาวกว่า</translation>
    </message>
    <message>
        <source>Lengths of prompt in tokens that this price is for.</source>
        <translation>ช่วงความยาวพรอมต์ที่ใช้ราคานี้ เป็นโทเค็น</translation>
    </message>
    <message>
        <source>Tokens of the window that OpenClaw uses at the most.</source>
        <translation>จำนวนโทเค็นสูงสุดของหน้าต่างบริบทที่ OpenClaw จะใช้</translation>
    </message>
    <message>
        <source>Longest answer in tokens. Must stay well below contextWindow. Unset: 8,192.</source>
        <translation>คำตอบยาวสุดเป็นโทเค็น ต้องน้อยกว่า contextWindow มาก หากไม่กำหนด: 8,192</translation>
    </message>
    <message>
        <source>HTTP headers for this model alone; plain texts only.</source>
        <translation>ส่วนหัว HTTP สำหรับโมเดลนี้เท่านั้น ใช้ได้แต่ข้อความธรรมดา</translation>
    </message>
    <message>
        <source>What this server does differently. For servers of your own only.</source>
        <translation>สิ่งที่เซิร์ฟเวอร์นี้ทำต่างออกไป สำหรับเซิร์ฟเวอร์ของคุณเองเท่านั้น</translation>
    </message>
    <message>
        <source>Free settings sent along with requests to this model. Not checked.</source>
        <translation>การตั้งค่าอิสระที่ส่งไปพร้อมคำขอถึงโมเดลนี้ ไม่มีการตรวจ</translation>
    </message>
    <message>
        <source>What each thinking level is called on the wire; null: not offered.</source>
        <translation>ชื่อของระดับการคิดแต่ละระดับในคำขอที่ส่งจริง null: ไม่มีให้ใช้</translation>
    </message>
    <message>
        <source>What the server calls this level; null: not offered.</source>
        <translation>ชื่อที่เซิร์ฟเวอร์ใช้เรียกระดับนี้ null: ไม่มีให้ใช้</translation>
    </message>
    <message>
        <source>Limits of what is sent as images.</source>
        <translation>ขีดจำกัดของรูปภาพที่ส่ง</translation>
    </message>
    <message>
        <source>Limits of images for this model.</source>
        <translation>ขีดจำกัดของรูปภาพสำหรับโมเดลนี้</translation>
    </message>
    <message>
        <source>Largest image in bytes.</source>
        <translation>ขนาดรูปภาพสูงสุด เป็นไบต์</translation>
    </message>
    <message>
        <source>Largest image in pixels, width times height.</source>
        <translation>ขนาดรูปภาพสูงสุดเป็นพิกเซล กว้างคูณสูง</translation>
    </message>
    <message>
        <source>Longest side in pixels.</source>
        <translation>ด้านยาวสุด เป็นพิกเซล</translation>
    </message>
    <message>
        <source>Side in pixels that images are scaled to.</source>
        <translation>ขนาดด้านที่จะย่อหรือขยายรูปภาพให้ได้ เป็นพิกเซล</translation>
    </message>
    <message>
        <source>How the tokens of an image are counted.</source>
        <translation>วิธีนับโทเค็นของรูปภาพ</translation>
    </message>
    <message>
        <source>Mark that OpenClaw sets itself; leave it alone.</source>
        <translation>เครื่องหมายที่ OpenClaw ตั้งเอง ไม่ต้องแก้ไข</translation>
    </message>
    <message>
        <source>false: the role system instead of developer. Many local servers need that.</source>
        <translation>false: ใช้บทบาท system แทน developer เซิร์ฟเวอร์ในเครื่องจำนวนมากต้องใช้แบบนี้</translation>
    </message>
    <message>
        <source>false: no tools are sent and the prompt is much shorter.</source>
        <translation>false: ไม่ส่งเครื่องมือ พรอมต์จึงสั้นลงมาก</translation>
    </message>
    <message>
        <source>true: messages are plain texts instead of lists of parts.</source>
        <translation>true: ข้อความที่ส่งเป็นข้อความธรรมดาแทนรายการของส่วนย่อย</translation>
    </message>
    <message>
        <source>true: only role and content in messages.</source>
        <translation>true: ข้อความที่ส่งมีเฉพาะ role และ content</translation>
    </message>
    <message>
        <source>What the server calls the limit of an answer: max_tokens or max_completion_tokens.</source>
        <translation>ชื่อที่เซิร์ฟเวอร์ใช้เรียกขีดจำกัดของคำตอบ: max_tokens หรือ max_completion_tokens</translation>
    </message>
    <message>
        <source>false: do not ask for token counts in streams.</source>
        <translation>false: ไม่ขอจำนวนโทเค็นในสตรีม</translation>
    </message>
    <message>
        <source>true: the server understands reasoning_effort.</source>
        <translation>true: เซิร์ฟเวอร์เข้าใจ reasoning_effort</translation>
    </message>
    <message>
        <source>The efforts that the server takes.</source>
        <translation>ระดับความพยายามในการคิดที่เซิร์ฟเวอร์รับ</translation>
    </message>
    <message>
        <source>What each effort is called on the wire.</source>
        <translation>ชื่อของแต่ละระดับความพยายามในคำขอที่ส่งจริง</translation>
    </message>
    <message>
        <source>In whose style thinking is switched on.</source>
        <translation>ใช้รูปแบบของใครในการเปิดการคิด</translation>
    </message>
    <message>
        <source>true: the field store may be sent.</source>
        <translation>true: ส่งฟิลด์ store ได้</translation>
    </message>
    <message>
        <source>true: the field prompt_cache_key may be sent.</source>
        <translation>true: ส่งฟิลด์ prompt_cache_key ได้</translation>
    </message>
    <message>
        <source>true: the server goes on from an earlier response by its id.</source>
        <translation>true: เซิร์ฟเวอร์ตอบต่อจากคำตอบก่อนหน้าได้โดยใช้ไอดีของคำตอบนั้น</translation>
    </message>
    <message>
        <source>true: the field temperature may be sent.</source>
        <translation>true: ส่งฟิลด์ temperature ได้</translation>
    </message>
    <message>
        <source>true: the field instructions may be sent.</source>
        <translation>true: ส่งฟิลด์ instructions ได้</translation>
    </message>
    <message>
        <source>true: tools may be sent with strict.</source>
        <translation>true: ส่งเครื่องมือพร้อม strict ได้</translation>
    </message>
    <message>
        <source>true: answers may be bound to a JSON schema.</source>
        <translation>true: กำหนดให้คำตอบเป็นไปตามสคีมา JSON ได้</translation>
    </message>
    <message>
        <source>true: long retention of the prompt cache may be asked for.</source>
        <translation>true: ขอให้เก็บแคชพรอมต์ไว้นานได้</translation>
    </message>
    <message>
        <source>true: arguments of tools may be streamed as they come.</source>
        <translation>true: สตรีมอาร์กิวเมนต์ของเครื่องมือทันทีที่ทยอยมาได้</translation>
    </message>
    <message>
        <source>true: a tool&apos;s result must carry the tool&apos;s name.</source>
        <translation>true: ผลลัพธ์ของเครื่องมือต้องมีชื่อเครื่องมือ</translation>
    </message>
    <message>
        <source>true: an assistant message must follow a tool&apos;s result.</source>
        <translation>true: หลังผลลัพธ์ของเครื่องมือต้องมีข้อความของผู้ช่วย</translation>
    </message>
    <message>
        <source>true: earlier thinking is sent back as text.</source>
        <translation>true: ส่งการคิดก่อนหน้ากลับไปเป็นข้อความ</translation>
    </message>
    <message>
        <source>true: assistant messages must carry reasoning_content.</source>
        <translation>true: ข้อความของผู้ช่วยต้องมี reasoning_content</translation>
    </message>
    <message>
        <source>true: tools in the mixed form of OpenAI and Anthropic.</source>
        <translation>true: เครื่องมือในรูปแบบผสมของ OpenAI กับ Anthropic</translation>
    </message>
    <message>
        <source>true: tool calls are streamed in Z.AI&apos;s way.</source>
        <translation>true: สตรีมการเรียกใช้เครื่องมือตามวิธีของ Z.AI</translation>
    </message>
    <message>
        <source>true: send headers that stay the same for a session, so that a server keeps its cache.</source>
        <translation>true: ส่งส่วนหัวที่คงเดิมตลอดเซสชัน เพื่อให้เซิร์ฟเวอร์เก็บแคชไว้</translation>
    </message>
    <message>
        <source>true: send the session&apos;s id as a header.</source>
        <translation>true: ส่งไอดีของเซสชันเป็นส่วนหัว</translation>
    </message>
    <message>
        <source>How well the model does in code mode.</source>
        <translation>โมเดลทำงานในโหมดโค้ดได้ดีเพียงใด</translation>
    </message>
    <message>
        <source>How arguments of tool calls are encoded.</source>
        <translation>วิธีเข้ารหัสอาร์กิวเมนต์ของการเรียกใช้เครื่องมือ</translation>
    </message>
    <message>
        <source>In whose style parts of the prompt are marked for the cache.</source>
        <translation>ใช้รูปแบบของใครในการทำเครื่องหมายส่วนของพรอมต์สำหรับแคช</translation>
    </message>
    <message>
        <source>Cleans tool schemas for servers that turn them into grammars: llamacpp, gemini.</source>
        <translation>ปรับสคีมาเครื่องมือให้เหมาะกับเซิร์ฟเวอร์ที่แปลงเป็นไวยากรณ์: llamacpp, gemini</translation>
    </message>
    <message>
        <source>Kinds of reasoning that may be shown.</source>
        <translation>ชนิดของการให้เหตุผลที่แสดงได้</translation>
    </message>
    <message>
        <source>Words of JSON schema to leave out of tool schemas.</source>
        <translation>คำของสคีมา JSON ที่จะตัดออกจากสคีมาเครื่องมือ</translation>
    </message>
    <message>
        <source>To which of its upstreams OpenRouter may pass requests.</source>
        <translation>ผู้ให้บริการต้นทางที่ OpenRouter ส่งต่อคำขอไปได้</translation>
    </message>
    <message>
        <source>false: only the upstreams that are named.</source>
        <translation>false: เฉพาะผู้ให้บริการต้นทางที่ระบุไว้</translation>
    </message>
    <message>
        <source>true: only upstreams that know all parameters sent.</source>
        <translation>true: เฉพาะผู้ให้บริการต้นทางที่รู้จักพารามิเตอร์ทั้งหมดที่ส่งไป</translation>
    </message>
    <message>
        <source>true: only upstreams that keep no data.</source>
        <translation>true: เฉพาะผู้ให้บริการต้นทางที่ไม่เก็บข้อมูล</translation>
    </message>
    <message>
        <source>true: only models whose answers may be used for training.</source>
        <translation>true: เฉพาะโมเดลที่นำคำตอบไปใช้ฝึกได้</translation>
    </message>
    <message>
        <source>deny: only upstreams that do not learn from what you send.</source>
        <translation>deny: เฉพาะผู้ให้บริการต้นทางที่ไม่นำสิ่งที่คุณส่งไปเรียนรู้</translation>
    </message>
    <message>
        <source>Upstreams in the order they are tried.</source>
        <translation>ผู้ให้บริการต้นทางตามลำดับที่จะลอง</translation>
    </message>
    <message>
        <source>Only these upstreams.</source>
        <translation>เฉพาะผู้ให้บริการต้นทางเหล่านี้</translation>
    </message>
    <message>
        <source>Never these upstreams.</source>
        <translation>ไม่ใช้ผู้ให้บริการต้นทางเหล่านี้</translation>
    </message>
    <message>
        <source>Only upstreams that serve these quantisations.</source>
        <translation>เฉพาะผู้ให้บริการต้นทางที่มีการควอนไทซ์เหล่านี้</translation>
    </message>
    <message>
        <source>What comes first: price, throughput or latency.</source>
        <translation>สิ่งที่สำคัญก่อน: ราคา อัตราการส่งคำตอบ หรือเวลาตอบสนอง</translation>
    </message>
    <message>
        <source>Most that a request may cost, by kind of token.</source>
        <translation>ราคาสูงสุดของคำขอ แยกตามชนิดโทเค็น</translation>
    </message>
    <message>
        <source>Tokens per second that an upstream should reach.</source>
        <translation>จำนวนโทเค็นต่อวินาทีที่ผู้ให้บริการต้นทางควรทำได้</translation>
    </message>
    <message>
        <source>Seconds to the first token that an upstream should keep.</source>
        <translation>จำนวนวินาทีจนถึงโทเค็นแรกที่ผู้ให้บริการต้นทางไม่ควรเกิน</translation>
    </message>
    <message>
        <source>To which of its upstreams Vercel&apos;s gateway may pass requests.</source>
        <translation>ผู้ให้บริการต้นทางที่เกตเวย์ของ Vercel ส่งต่อคำขอไปได้</translation>
    </message>
    <message>
        <source>Address of a schema for other editors; OpenClaw does not read it.</source>
        <translation>ที่อยู่ของสคีมาสำหรับโปรแกรมแก้ไขอื่น OpenClaw ไม่อ่านค่านี้</translation>
    </message>
    <message>
        <source>A section of OpenClaw&apos;s own; Hearth keeps it as it is.</source>
        <translation>ส่วนของ OpenClaw เอง โดย Hearth จะคงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Which agent answers in which chat.</source>
        <translation>เอเจนต์ใดตอบในแชตใด</translation>
    </message>
    <message>
        <source>Chats in which several agents answer.</source>
        <translation>แชตที่มีเอเจนต์หลายตัวตอบ</translation>
    </message>
    <message>
        <source>The browser that agents may use.</source>
        <translation>เบราว์เซอร์ที่เอเจนต์ใช้ได้</translation>
    </message>
    <message>
        <source>The chat services OpenClaw is reached by.</source>
        <translation>บริการแชตที่ใช้ติดต่อ OpenClaw</translation>
    </message>
    <message>
        <source>Runs at fixed times.</source>
        <translation>งานที่รันตามเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>How OpenClaw&apos;s parts find each other in the network.</source>
        <translation>วิธีที่ส่วนต่าง ๆ ของ OpenClaw ค้นหากันในเครือข่าย</translation>
    </message>
    <message>
        <source>What is run when something happens.</source>
        <translation>สิ่งที่รันเมื่อเกิดเหตุการณ์</translation>
    </message>
    <message>
        <source>What is written to the log.</source>
        <translation>สิ่งที่เขียนลงบันทึกการทำงาน</translation>
    </message>
    <message>
        <source>Servers that offer further tools.</source>
        <translation>เซิร์ฟเวอร์ที่มีเครื่องมือเพิ่มเติมให้ใช้</translation>
    </message>
    <message>
        <source>Plugins, and their settings.</source>
        <translation>ปลั๊กอินและการตั้งค่าของปลั๊กอิน</translation>
    </message>
    <message>
        <source>The proxy that OpenClaw&apos;s own connections take.</source>
        <translation>พร็อกซีที่การเชื่อมต่อของ OpenClaw เองใช้</translation>
    </message>
    <message>
        <source>What OpenClaw&apos;s security audit looks at.</source>
        <translation>สิ่งที่การตรวจสอบความปลอดภัยของ OpenClaw จะดู</translation>
    </message>
    <message>
        <source>Skills that are installed.</source>
        <translation>สกิลที่ติดตั้งไว้</translation>
    </message>
    <message>
        <source>What OpenClaw reports of itself.</source>
        <translation>สิ่งที่ OpenClaw รายงานเกี่ยวกับตัวเอง</translation>
    </message>
    <message>
        <source>Which tools agents may use. Fewer make a shorter prompt, which helps local models.</source>
        <translation>เครื่องมือที่เอเจนต์ใช้ได้ ยิ่งน้อยพรอมต์ยิ่งสั้น ซึ่งช่วยโมเดลในเครื่อง</translation>
    </message>
    <message>
        <source>How OpenClaw updates itself.</source>
        <translation>วิธีที่ OpenClaw อัปเดตตัวเอง</translation>
    </message>
    <message>
        <source>Notes of OpenClaw about this file; leave them alone.</source>
        <translation>บันทึกของ OpenClaw เกี่ยวกับไฟล์นี้ ไม่ต้องแก้ไข</translation>
    </message>
    <message>
        <source>The OpenClaw that wrote this file last. Hearth judges the file by its rules.</source>
        <translation>รุ่นของ OpenClaw ที่เขียนไฟล์นี้ล่าสุด Hearth ตรวจไฟล์ตามกฎของรุ่นนั้น</translation>
    </message>
    <message>
        <source>Which changes of older files are done; OpenClaw sets it.</source>
        <translation>การปรับไฟล์รุ่นเก่าที่ทำไปแล้ว OpenClaw เป็นผู้ตั้งค่านี้</translation>
    </message>
    <message>
        <source>When OpenClaw wrote this file last; newer versions refuse it.</source>
        <translation>เวลาที่ OpenClaw เขียนไฟล์นี้ล่าสุด รุ่นใหม่ไม่ยอมรับค่านี้</translation>
    </message>
    <message>
        <source>Environment variables for OpenClaw.</source>
        <translation>ตัวแปรสภาพแวดล้อมของ OpenClaw</translation>
    </message>
    <message>
        <source>Variables that are set unless the environment has them. Keys are safer elsewhere.</source>
        <translation>ตัวแปรที่จะกำหนดหากสภาพแวดล้อมยังไม่มี ส่วนคีย์เก็บไว้ที่อื่นปลอดภัยกว่า</translation>
    </message>
    <message>
        <source>Takes variables from your login shell.</source>
        <translation>นำตัวแปรมาจากเชลล์ล็อกอินของคุณ</translation>
    </message>
    <message>
        <source>Whether the login shell is asked.</source>
        <translation>อ่านจากเชลล์ล็อกอินหรือไม่</translation>
    </message>
    <message>
        <source>Milliseconds the shell may take.</source>
        <translation>เวลาที่เชลล์ใช้ได้ เป็นมิลลิวินาที</translation>
    </message>
    <message>
        <source>Which accounts and keys providers are used with.</source>
        <translation>บัญชีและคีย์ที่ใช้กับผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Accounts by name. The keys themselves are kept elsewhere.</source>
        <translation>บัญชีตามชื่อ ตัวคีย์เองเก็บไว้ที่อื่น</translation>
    </message>
    <message>
        <source>Provider that the account is for.</source>
        <translation>ผู้ให้บริการของบัญชีนี้</translation>
    </message>
    <message>
        <source>How the account proves who it is.</source>
        <translation>วิธียืนยันตัวตนของบัญชี</translation>
    </message>
    <message>
        <source>Address the account is known by.</source>
        <translation>อีเมลของบัญชี</translation>
    </message>
    <message>
        <source>Name shown for the account.</source>
        <translation>ชื่อที่แสดงของบัญชี</translation>
    </message>
    <message>
        <source>Accounts of a provider in the order they are tried.</source>
        <translation>บัญชีของผู้ให้บริการตามลำดับที่จะลอง</translation>
    </message>
    <message>
        <source>Pauses after failures; only old versions of OpenClaw know it.</source>
        <translation>การหยุดพักหลังล้มเหลว มีเฉพาะ OpenClaw รุ่นเก่าที่รู้จัก</translation>
    </message>
    <message>
        <source>OpenClaw&apos;s own server, which its apps and chats talk to.</source>
        <translation>เซิร์ฟเวอร์ของ OpenClaw เอง ซึ่งแอปและแชตของ OpenClaw ติดต่อด้วย</translation>
    </message>
    <message>
        <source>local: it runs here; remote: elsewhere. Without it the gateway does not start.</source>
        <translation>local: ทำงานที่นี่ remote: ทำงานที่อื่น หากไม่มีค่านี้ เกตเวย์จะไม่เริ่ม</translation>
    </message>
    <message>
        <source>Who can reach it: this computer, the local network, the tailnet, or an address of your choice.</source>
        <translation>ผู้ที่เข้าถึงได้: เครื่องนี้ เครือข่ายภายใน tailnet หรือที่อยู่ที่คุณเลือก</translation>
    </message>
    <message>
        <source>Port it listens on; 18789 unless set. A change restarts it.</source>
        <translation>พอร์ตสำหรับรับคำขอ หากไม่กำหนดใช้ 18789 หากเปลี่ยน เกตเวย์จะเริ่มใหม่</translation>
    </message>
    <message>
        <source>How clients prove who they are.</source>
        <translation>วิธียืนยันตัวตนของไคลเอนต์</translation>
    </message>
    <message>
        <source>none, a token, a password, or what a proxy in front says.</source>
        <translation>none โทเค็น รหัสผ่าน หรือตามที่พร็อกซีด้านหน้าแจ้ง</translation>
    </message>
    <message>
        <source>Token that clients send; better as a reference.</source>
        <translation>โทเค็นที่ไคลเอนต์ส่ง ควรใช้การอ้างอิง</translation>
    </message>
    <message>
        <source>Password that clients send; better as a reference.</source>
        <translation>รหัสผ่านที่ไคลเอนต์ส่ง ควรใช้การอ้างอิง</translation>
    </message>
    <message>
        <source>Whether users of the tailnet need nothing more.</source>
        <translation>ผู้ใช้ใน tailnet ไม่ต้องยืนยันตัวตนเพิ่มอีกหรือไม่</translation>
    </message>
    <message>
        <source>A setting of OpenClaw&apos;s gateway; Hearth keeps it as it is.</source>
        <translation>การตั้งค่าเกตเวย์ของ OpenClaw โดย Hearth จะคงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>What happens when this file changes.</source>
        <translation>สิ่งที่เกิดขึ้นเมื่อไฟล์นี้เปลี่ยน</translation>
    </message>
    <message>
        <source>hybrid: take changes over at once, restart where needed; off: only at the next start.</source>
        <translation>hybrid: ใช้การเปลี่ยนแปลงทันที และเริ่มใหม่หากจำเป็น off: ใช้เมื่อเริ่มครั้งถัดไปเท่านั้น</translation>
    </message>
    <message>
        <source>Address to listen at when bind is custom.</source>
        <translation>ที่อยู่สำหรับรับคำขอเมื่อ bind เป็น custom</translation>
    </message>
    <message>
        <source>Address that browsers reach it by.</source>
        <translation>ที่อยู่ที่เบราว์เซอร์ใช้เข้าถึงเกตเวย์</translation>
    </message>
    <message>
        <source>Proxies whose word about the client is believed.</source>
        <translation>พร็อกซีที่เชื่อถือข้อมูลเกี่ยวกับไคลเอนต์ได้</translation>
    </message>
    <message>
        <source>Whether X-Real-IP of a proxy is believed.</source>
        <translation>เชื่อถือ X-Real-IP จากพร็อกซีหรือไม่</translation>
    </message>
    <message>
        <source>Certificates of the gateway.</source>
        <translation>ใบรับรองของเกตเวย์</translation>
    </message>
    <message>
        <source>The gateway elsewhere.</source>
        <translation>เกตเวย์ที่อยู่ที่อื่น</translation>
    </message>
    <message>
        <source>How it is offered in the tailnet.</source>
        <translation>วิธีเปิดให้ใช้เกตเวย์ใน tailnet</translation>
    </message>
    <message>
        <source>Its page in the browser.</source>
        <translation>หน้าเว็บของเกตเวย์ในเบราว์เซอร์</translation>
    </message>
    <message>
        <source>Its HTTP endpoints.</source>
        <translation>ปลายทาง HTTP ของเกตเวย์</translation>
    </message>
    <message>
        <source>Where keys come from, so that none stands in this file.</source>
        <translation>แหล่งที่มาของคีย์ เพื่อไม่ให้มีคีย์อยู่ในไฟล์นี้</translation>
    </message>
    <message>
        <source>Puts keys into requests only as they leave.</source>
        <translation>ใส่คีย์ลงในคำขอตอนที่ส่งออกเท่านั้น</translation>
    </message>
    <message>
        <source>Whether it is used. A change restarts the gateway.</source>
        <translation>ใช้งานหรือไม่ หากเปลี่ยน เกตเวย์จะเริ่มใหม่</translation>
    </message>
    <message>
        <source>Hosts that may get keys.</source>
        <translation>โฮสต์ที่รับคีย์ได้</translation>
    </message>
    <message>
        <source>Hosts that are reached without it.</source>
        <translation>โฮสต์ที่ติดต่อโดยไม่ผ่านพร็อกซีนี้</translation>
    </message>
    <message>
        <source>Sources of secrets by name: variables, files, programs.</source>
        <translation>แหล่งข้อมูลลับตามชื่อ: ตัวแปร ไฟล์ โปรแกรม</translation>
    </message>
    <message>
        <source>Kind of source: environment variables, a file, a program, or OpenClaw&apos;s store.</source>
        <translation>ชนิดของแหล่ง: ตัวแปรสภาพแวดล้อม ไฟล์ โปรแกรม หรือที่เก็บของ OpenClaw</translation>
    </message>
    <message>
        <source>Only these variables may be asked for.</source>
        <translation>ขอได้เฉพาะตัวแปรเหล่านี้</translation>
    </message>
    <message>
        <source>The file; private, and your own.</source>
        <translation>ไฟล์ที่ใช้ ต้องเป็นส่วนตัวและเป็นของคุณเอง</translation>
    </message>
    <message>
        <source>json: a file with many values; singleValue: the whole file is one.</source>
        <translation>json: ไฟล์ที่มีหลายค่า singleValue: ทั้งไฟล์เป็นค่าเดียว</translation>
    </message>
    <message>
        <source>Milliseconds for an answer; 5,000 unless set. A keychain prompt needs more.</source>
        <translation>เวลารอคำตอบ เป็นมิลลิวินาที หากไม่กำหนดใช้ 5,000 หากพวงกุญแจต้องถามผู้ใช้ควรเผื่อมากกว่านี้</translation>
    </message>
    <message>
        <source>Largest file in bytes.</source>
        <translation>ขนาดไฟล์สูงสุด เป็นไบต์</translation>
    </message>
    <message>
        <source>Program that answers, as an absolute path: your own file, no link, writable by you alone.</source>
        <translation>โปรแกรมที่ให้คำตอบ เป็นพาธสัมบูรณ์: ต้องเป็นไฟล์ของคุณเอง ไม่ใช่ลิงก์ และคุณเท่านั้นที่เขียนได้</translation>
    </message>
    <message>
        <source>Milliseconds until the first output.</source>
        <translation>เวลาจนถึงผลลัพธ์แรก เป็นมิลลิวินาที</translation>
    </message>
    <message>
        <source>Longest answer in bytes.</source>
        <translation>คำตอบยาวสุด เป็นไบต์</translation>
    </message>
    <message>
        <source>false: plain text counts as the value when one is asked for.</source>
        <translation>false: เมื่อขอค่าเดียว จะใช้ข้อความธรรมดาเป็นค่านั้น</translation>
    </message>
    <message>
        <source>Environment variables for the program; it gets no others.</source>
        <translation>ตัวแปรสภาพแวดล้อมของโปรแกรม โปรแกรมจะไม่ได้รับตัวแปรอื่น</translation>
    </message>
    <message>
        <source>Variables that are passed on to the program, such as HOME.</source>
        <translation>ตัวแปรที่ส่งต่อให้โปรแกรม เช่น HOME</translation>
    </message>
    <message>
        <source>The program must lie in one of these folders.</source>
        <translation>โปรแกรมต้องอยู่ในโฟลเดอร์ใดโฟลเดอร์หนึ่งต่อไปนี้</translation>
    </message>
    <message>
        <source>A plugin that answers instead of a program.</source>
        <translation>ปลั๊กอินที่ให้คำตอบแทนโปรแกรม</translation>
    </message>
    <message>
        <source>The plugin.</source>
        <translation>ปลั๊กอินที่ใช้</translation>
    </message>
    <message>
        <source>Which of its sources.</source>
        <translation>แหล่งใดของปลั๊กอิน</translation>
    </message>
    <message>
        <source>Which provider is meant when a reference names none.</source>
        <translation>ผู้ให้ข้อมูลลับที่ใช้เมื่อการอ้างอิงไม่ได้ระบุ</translation>
    </message>
    <message>
        <source>Provider for references of this source.</source>
        <translation>ผู้ให้ข้อมูลลับสำหรับการอ้างอิงที่มาจากแหล่งนี้</translation>
    </message>
    <message>
        <source>Where the secret comes from: a variable, a file, a program, or OpenClaw&apos;s store.</source>
        <translation>แหล่งที่มาของข้อมูลลับ: ตัวแปร ไฟล์ โปรแกรม หรือที่เก็บของ OpenClaw</translation>
    </message>
    <message>
        <source>Name of the source under secrets.providers; default for variables.</source>
        <translation>ชื่อแหล่งภายใต้ secrets.providers หากเป็นตัวแปรใช้ default</translation>
    </message>
    <message>
        <source>Which secret: name of the variable, pointer into the file, or the program&apos;s id for it.</source>
        <translation>ข้อมูลลับรายการใด: ชื่อตัวแปร ตัวชี้ในไฟล์ หรือไอดีที่โปรแกรมใช้</translation>
    </message>
    <message>
        <source>Form of this file; 1.</source>
        <translation>รูปแบบของไฟล์นี้ คือ 1</translation>
    </message>
    <message>
        <source>Hearth&apos;s own endpoint on this computer, for your programs.</source>
        <translation>ปลายทางของ Hearth เองในเครื่องนี้ สำหรับโปรแกรมของคุณ</translation>
    </message>
    <message>
        <source>Address to listen at: 127.0.0.1 or ::1. Other machines cannot reach these.</source>
        <translation>ที่อยู่สำหรับรับคำขอ: 127.0.0.1 หรือ ::1 ซึ่งเครื่องอื่นเข้าถึงไม่ได้</translation>
    </message>
    <message>
        <source>Port to listen on; 11222 unless set.</source>
        <translation>พอร์ตสำหรับรับคำขอ หากไม่กำหนดใช้ 11222</translation>
    </message>
    <message>
        <source>false: every program on this computer may call without a token.</source>
        <translation>false: ทุกโปรแกรมในเครื่องนี้เรียกใช้ได้โดยไม่ต้องมีโทเค็น</translation>
    </message>
    <message>
        <source>Token that clients send, as a reference. Unset: Hearth makes one and keeps it safe.</source>
        <translation>โทเค็นที่ไคลเอนต์ส่งมา ระบุเป็นการอ้างอิง ถ้าไม่ตั้ง Hearth จะสร้างและเก็บรักษาให้</translation>
    </message>
    <message>
        <source>Further host names that clients may use, such as host.docker.internal.</source>
        <translation>ชื่อโฮสต์เพิ่มเติมที่ไคลเอนต์ใช้ได้ เช่น host.docker.internal</translation>
    </message>
    <message>
        <source>Web pages that may call, by origin. None unless listed.</source>
        <translation>หน้าเว็บที่เรียกใช้ได้ ตามต้นทาง หากไม่ระบุจะไม่มีหน้าใดเรียกใช้ได้</translation>
    </message>
    <message>
        <source>Milliseconds an answer&apos;s head waits for the model, so that errors can still be told.</source>
        <translation>เวลาที่ส่วนหัวของคำตอบรอโมเดล เป็นมิลลิวินาที เพื่อให้ยังแจ้งข้อผิดพลาดได้</translation>
    </message>
    <message>
        <source>Milliseconds between signs of life in a silent stream.</source>
        <translation>ระยะห่างระหว่างสัญญาณว่ายังทำงานอยู่ในสตรีมที่เงียบ เป็นมิลลิวินาที</translation>
    </message>
    <message>
        <source>How often servers are asked how they are. Asking never loads a model.</source>
        <translation>ถามสถานะเซิร์ฟเวอร์ถี่เพียงใด การถามไม่ทำให้มีการโหลดโมเดล</translation>
    </message>
    <message>
        <source>Milliseconds between two questions while the window is seen.</source>
        <translation>ระยะห่างระหว่างการถามเมื่อเห็นหน้าต่าง เป็นมิลลิวินาที</translation>
    </message>
    <message>
        <source>Milliseconds between two questions while it is hidden.</source>
        <translation>ระยะห่างระหว่างการถามเมื่อหน้าต่างซ่อนอยู่ เป็นมิลลิวินาที</translation>
    </message>
    <message>
        <source>Named ways to a model. The route auto takes the place of the config&apos;s own chain.</source>
        <translation>เส้นทางที่มีชื่อไปยังโมเดล เส้นทาง auto ใช้แทนลำดับโมเดลของคอนฟิก</translation>
    </message>
    <message>
        <source>What routing may do.</source>
        <translation>สิ่งที่การเลือกเส้นทางทำได้</translation>
    </message>
    <message>
        <source>Milliseconds to wait for the first byte of an answer, loading included.</source>
        <translation>เวลารอไบต์แรกของคำตอบ รวมการโหลด เป็นมิลลิวินาที</translation>
    </message>
    <message>
        <source>Longest pause inside an answer, in milliseconds.</source>
        <translation>ช่วงเงียบยาวสุดระหว่างคำตอบ เป็นมิลลิวินาที</translation>
    </message>
    <message>
        <source>Where requests may go: this computer, the local network, hosted providers.</source>
        <translation>ที่ที่ส่งคำขอไปได้: เครื่องนี้ เครือข่ายภายใน ผู้ให้บริการแบบโฮสต์</translation>
    </message>
    <message>
        <source>Recommended local</source>
        <translation>ในเครื่อง (แนะนำ)</translation>
    </message>
    <message>
        <source>Hosted first, local fallback</source>
        <translation>แบบโฮสต์ก่อน ในเครื่องเป็นฟอลแบ็ก</translation>
    </message>
    <message>
        <source>Local first, hosted safety net</source>
        <translation>ในเครื่องก่อน แบบโฮสต์เป็นตัวสำรอง</translation>
    </message>
    <message>
        <source>Another OpenAI-style server</source>
        <translation>เซิร์ฟเวอร์อื่นแบบ OpenAI</translation>
    </message>
    <message>
        <source>Hosted in a region (OpenRouter)</source>
        <translation>แบบโฮสต์ในภูมิภาคที่เลือก (OpenRouter)</translation>
    </message>
    <message>
        <source>A large model in LM Studio answers, over the Responses API. Nothing leaves the house by itself; a hosted model can be chosen by hand.</source>
        <translation>โมเดลขนาดใหญ่ใน LM Studio เป็นผู้ตอบผ่าน Responses API ไม่มีข้อมูลใดออกไปภายนอกเอง แต่เลือกโมเดลแบบโฮสต์ด้วยตนเองได้</translation>
    </message>
    <message>
        <source>A hosted model answers. When it cannot, the local one does, then another hosted one.</source>
        <translation>โมเดลแบบโฮสต์เป็นผู้ตอบ หากตอบไม่ได้ โมเดลในเครื่องจะตอบ จากนั้นเป็นโมเดลแบบโฮสต์อีกตัว</translation>
    </message>
    <message>
        <source>The local model answers. When its server is down, hosted ones do: then the conversation leaves the house.</source>
        <translation>โมเดลในเครื่องเป็นผู้ตอบ หากเซิร์ฟเวอร์ล่ม โมเดลแบบโฮสต์จะตอบแทน: ในกรณีนี้บทสนทนาจะออกไปภายนอก</translation>
    </message>
    <message>
        <source>vLLM, LiteLLM, llama.cpp or any server that speaks as OpenAI does. It is added beside what is there; it answers by itself only where no model has been chosen yet.</source>
        <translation>vLLM, LiteLLM, llama.cpp หรือเซิร์ฟเวอร์ใดก็ได้ที่ใช้รูปแบบเดียวกับ OpenAI จะเพิ่มไว้ข้างของเดิม และจะตอบเองเฉพาะเมื่อยังไม่ได้เลือกโมเดล</translation>
    </message>
    <message>
        <source>An open model, run by hosts of your choice: requests go to these by way of OpenRouter, and to no others. A middle way where a machine of your own is not enough.</source>
        <translation>โมเดลแบบเปิดที่รันโดยโฮสต์ที่คุณเลือก: คำขอจะส่งผ่าน OpenRouter ไปยังโฮสต์เหล่านี้เท่านั้น เป็นทางสายกลางเมื่อเครื่องของคุณเองไม่พอ</translation>
    </message>
    <message>
        <source>Name of the provider</source>
        <translation>ชื่อผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>ที่อยู่ของเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Variable with the key</source>
        <translation>ตัวแปรที่เก็บคีย์</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>ชื่อโมเดล</translation>
    </message>
    <message>
        <source>Alias</source>
        <extracomment>A short name of a model, for chats.</extracomment>
        <translation>ชื่อแทน</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>หน้าต่างบริบท</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>คำตอบยาวสุด</translation>
    </message>
    <message>
        <source>Hosted model</source>
        <translation>โมเดลแบบโฮสต์</translation>
    </message>
    <message>
        <source>Second hosted model</source>
        <translation>โมเดลแบบโฮสต์ตัวที่สอง</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>โฮสต์</translation>
    </message>
    <message>
        <source>What references begin with, for example lmstudio, vllm or local.</source>
        <translation>ส่วนขึ้นต้นของการอ้างอิง เช่น lmstudio, vllm หรือ local</translation>
    </message>
    <message>
        <source>With the port and /v1, for example http://127.0.0.1:1234/v1.</source>
        <translation>พร้อมพอร์ตและ /v1 เช่น http://127.0.0.1:1234/v1</translation>
    </message>
    <message>
        <source>openai-responses keeps thinking apart from the answer; openai-completions is what every server speaks.</source>
        <translation>openai-responses แยกการคิดออกจากคำตอบ ส่วน openai-completions เป็นแบบที่ทุกเซิร์ฟเวอร์รองรับ</translation>
    </message>
    <message>
        <source>Name of the environment variable that holds the key of the server. The key itself never stands in the file. Servers at home need none.</source>
        <translation>ชื่อตัวแปรสภาพแวดล้อมที่เก็บคีย์ของเซิร์ฟเวอร์ ตัวคีย์เองไม่อยู่ในไฟล์ เซิร์ฟเวอร์ในเครือข่ายของคุณไม่ต้องใช้</translation>
    </message>
    <message>
        <source>In tokens: what the server has loaded. OpenClaw&apos;s first message takes about 16,000.</source>
        <translation>เป็นโทเค็น: ตามที่เซิร์ฟเวอร์โหลดไว้ ข้อความแรกของ OpenClaw ใช้ประมาณ 16,000</translation>
    </message>
    <message>
        <source>In tokens. It is part of the context window.</source>
        <translation>เป็นโทเค็น นับเป็นส่วนหนึ่งของหน้าต่างบริบท</translation>
    </message>
    <message>
        <source>The id under which the server lists it.</source>
        <translation>ไอดีที่เซิร์ฟเวอร์ใช้แสดงโมเดลนี้</translation>
    </message>
    <message>
        <source>As lists show it.</source>
        <translation>ตามที่แสดงในรายการ</translation>
    </message>
    <message>
        <source>A short name for /model in chats. Without one it is made of the name.</source>
        <translation>ชื่อสั้นสำหรับ /model ในแชต หากไม่ระบุจะสร้างจากชื่อ</translation>
    </message>
    <message>
        <source>Provider and model, for example anthropic/claude-sonnet-4-5. Its key is read from the environment.</source>
        <translation>ผู้ให้บริการและโมเดล เช่น anthropic/claude-sonnet-4-5 คีย์จะอ่านจากสภาพแวดล้อม</translation>
    </message>
    <message>
        <source>OpenRouter&apos;s names of hosts, with commas between. Where each runs the model is told on its page at openrouter.ai.</source>
        <translation>ชื่อโฮสต์ตามที่ OpenRouter ใช้ คั่นด้วยจุลภาค ดูที่ตั้งที่แต่ละโฮสต์รันโมเดลได้จากหน้าของโฮสต์นั้นใน openrouter.ai</translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <translation>ต้องกรอกช่องนี้</translation>
    </message>
    <message>
        <source>This is no address. It begins with http:// or https://, then come the host and the port.</source>
        <translation>นี่ไม่ใช่ที่อยู่ ต้องขึ้นต้นด้วย http:// หรือ https:// ตามด้วยโฮสต์และพอร์ต</translation>
    </message>
    <message>
        <source>An address with a password would put it into the file. Name a variable with the key instead.</source>
        <translation>ที่อยู่ที่มีรหัสผ่านจะทำให้รหัสผ่านอยู่ในไฟล์ ให้ระบุตัวแปรที่เก็บคีย์แทน</translation>
    </message>
    <message>
        <source>Small letters, digits, dots, dashes and underscores, beginning with a letter or digit.</source>
        <translation>ใช้ตัวพิมพ์เล็ก ตัวเลข จุด ขีดกลาง และขีดล่าง โดยขึ้นต้นด้วยตัวอักษรหรือตัวเลข</translation>
    </message>
    <message>
        <source>Either openai-responses or openai-completions.</source>
        <translation>ต้องเป็น openai-responses หรือ openai-completions</translation>
    </message>
    <message>
        <source>The name of a variable has capitals, digits and underscores, for example VLLM_API_KEY.</source>
        <translation>ชื่อตัวแปรใช้ตัวพิมพ์ใหญ่ ตัวเลข และขีดล่าง เช่น VLLM_API_KEY</translation>
    </message>
    <message>
        <source>This looks like a key. Put the name of the variable that holds it, for example VLLM_API_KEY: keys do not belong in the file.</source>
        <translation>นี่ดูเหมือนคีย์ ให้ใส่ชื่อตัวแปรที่เก็บคีย์ เช่น VLLM_API_KEY: ไม่ควรมีคีย์อยู่ในไฟล์</translation>
    </message>
    <message>
        <source>A whole number of tokens, above 0.</source>
        <translation>จำนวนโทเค็นเป็นจำนวนเต็มที่มากกว่า 0</translation>
    </message>
    <message>
        <source>OpenClaw&apos;s first message would leave hardly any room for an answer. %1 is the least that works.</source>
        <extracomment>%1 is a number of tokens.</extracomment>
        <translation>ข้อความแรกของ OpenClaw จะแทบไม่เหลือที่ให้คำตอบ ต้องมีอย่างน้อย %1</translation>
    </message>
    <message>
        <source>The answer is part of the context window, so this has to be less.</source>
        <translation>คำตอบเป็นส่วนหนึ่งของหน้าต่างบริบท ค่านี้จึงต้องน้อยกว่า</translation>
    </message>
    <message>
        <source>A provider, a slash and a model, for example anthropic/claude-sonnet-4-5.</source>
        <translation>ผู้ให้บริการ เครื่องหมายทับ และโมเดล เช่น anthropic/claude-sonnet-4-5</translation>
    </message>
    <message>
        <source>OpenClaw does not know the provider %1 by itself, and the config has none of that name.</source>
        <extracomment>%1 is the id of a provider.</extracomment>
        <translation>OpenClaw ไม่รู้จักผู้ให้บริการ %1 เอง และคอนฟิกไม่มีผู้ให้บริการชื่อนี้</translation>
    </message>
    <message>
        <source>This one is not hosted elsewhere.</source>
        <translation>โมเดลนี้ไม่ใช่แบบโฮสต์ภายนอก</translation>
    </message>
    <message>
        <source>This is the first hosted model once more.</source>
        <translation>นี่คือโมเดลแบบโฮสต์ตัวแรกซ้ำอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 is no name of a host. They look like deepinfra or google-vertex/us-east5.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>%1 ไม่ใช่ชื่อโฮสต์ ชื่อจะมีรูปแบบเช่น deepinfra หรือ google-vertex/us-east5</translation>
    </message>
    <message>
        <source>%1: what stands there → %2</source>
        <extracomment>%1 is a path in the config. What stands there is a key and is not shown. %2 is the new value.</extracomment>
        <translation>%1: ค่าที่มีอยู่ → %2</translation>
    </message>
    <message>
        <source>provider/model, like ollama/qwen3</source>
        <translation>ผู้ให้บริการ/โมเดล เช่น ollama/qwen3</translation>
    </message>
    <message>
        <source>a date and time with its zone, like 2026-11-22T08:00:00Z</source>
        <translation>วันที่และเวลาพร้อมเขตเวลา เช่น 2026-11-22T08:00:00Z</translation>
    </message>
    <message>
        <source>Config and servers agree.</source>
        <translation>คอนฟิกกับเซิร์ฟเวอร์ตรงกัน</translation>
    </message>
    <message>
        <source>%1: the config promises a window of %2 tokens, but %3 are loaded</source>
        <extracomment>%1 is a model, %2 and %3 are tokens.</extracomment>
        <translation>%1: คอนฟิกระบุหน้าต่างบริบท %2 โทเค็น แต่โหลดไว้เพียง %3</translation>
    </message>
    <message>
        <source>%1: the config promises a window of %2 tokens, but the model takes no more than %3</source>
        <extracomment>%1 is a model, %2 and %3 are tokens.</extracomment>
        <translation>%1: คอนฟิกระบุหน้าต่างบริบท %2 โทเค็น แต่โมเดลรับได้ไม่เกิน %3</translation>
    </message>
    <message>
        <source>%1: the config uses a window of %2 tokens, %3 are loaded</source>
        <extracomment>%1 is a model, %2 and %3 are tokens.</extracomment>
        <translation>%1: คอนฟิกใช้หน้าต่างบริบท %2 โทเค็น ส่วนที่โหลดไว้มี %3</translation>
    </message>
    <message>
        <source>%1: answers of up to %2 tokens are asked for, but no more than %3 are possible</source>
        <extracomment>%1 is a model, %2 and %3 are tokens.</extracomment>
        <translation>%1: ขอคำตอบยาวถึง %2 โทเค็น แต่ได้ไม่เกิน %3</translation>
    </message>
    <message>
        <source>%1: the server does not list this model</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>%1: เซิร์ฟเวอร์ไม่ได้แสดงโมเดลนี้</translation>
    </message>
    <message>
        <source>%1: the server calls this model %2</source>
        <extracomment>%1 is a model, %2 the name that the server lists.</extracomment>
        <translation>%1: เซิร์ฟเวอร์เรียกโมเดลนี้ว่า %2</translation>
    </message>
    <message>
        <source>%1: the server does not speak %2</source>
        <extracomment>%1 is a provider or model, %2 a protocol: openai-responses.</extracomment>
        <translation>%1: เซิร์ฟเวอร์ไม่รองรับ %2</translation>
    </message>
    <message>
        <source>%1: the server answers at %2</source>
        <extracomment>%1 is a provider, %2 an address.</extracomment>
        <translation>%1: เซิร์ฟเวอร์ตอบที่ %2</translation>
    </message>
    <message>
        <source>%1: a key is needed, and none is known</source>
        <extracomment>%1 is a provider.</extracomment>
        <translation>%1: ต้องใช้คีย์ แต่ยังไม่มีคีย์</translation>
    </message>
    <message>
        <source>%1: the key is refused</source>
        <extracomment>%1 is a provider.</extracomment>
        <translation>%1: คีย์ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>%1: the config lets images through, but the model takes none</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>%1: คอนฟิกให้ส่งรูปภาพได้ แต่โมเดลไม่รองรับ</translation>
    </message>
    <message>
        <source>%1: tools are sent along, but the model takes none</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>%1: มีการส่งเครื่องมือไปด้วย แต่โมเดลไม่รองรับ</translation>
    </message>
    <message>
        <source>%1 stands in the chain, but no provider has it</source>
        <extracomment>%1 is a reference to a model: provider/model.</extracomment>
        <translation>%1 อยู่ในลำดับโมเดล แต่ไม่มีผู้ให้บริการใดมีโมเดลนี้</translation>
    </message>
    <message>
        <source>Prompts longer than what is loaded fail, and OpenClaw does not fall back then.</source>
        <translation>พรอมต์ที่ยาวกว่าที่โหลดไว้จะล้มเหลว และในกรณีนี้ OpenClaw จะไม่ใช้ฟอลแบ็ก</translation>
    </message>
    <message>
        <source>The model was not made for so long a prompt: it fails, or the beginning is lost.</source>
        <translation>โมเดลไม่ได้สร้างมาสำหรับพรอมต์ยาวเท่านี้: คำขอจะล้มเหลว หรือส่วนต้นจะหายไป</translation>
    </message>
    <message>
        <source>Nothing fails, but long conversations are shortened earlier than they need to be.</source>
        <translation>ไม่มีอะไรล้มเหลว แต่บทสนทนายาว ๆ จะถูกย่อเร็วกว่าที่จำเป็น</translation>
    </message>
    <message>
        <source>The server cuts answers earlier, or refuses the request.</source>
        <translation>เซิร์ฟเวอร์จะตัดคำตอบให้สั้นลง หรือปฏิเสธคำขอ</translation>
    </message>
    <message>
        <source>Requests for it fail at once, or another model answers in its place.</source>
        <translation>คำขอถึงโมเดลนี้จะล้มเหลวทันที หรือมีโมเดลอื่นตอบแทน</translation>
    </message>
    <message>
        <source>The name in the config belongs to one loaded copy and is gone when that is unloaded.</source>
        <translation>ชื่อในคอนฟิกเป็นของสำเนาหนึ่งที่โหลดไว้ และจะหายไปเมื่อสำเนานั้นถูกนำออกจากหน่วยความจำ</translation>
    </message>
    <message>
        <source>Requests in a protocol that the server does not know fail.</source>
        <translation>คำขอที่ใช้โปรโตคอลที่เซิร์ฟเวอร์ไม่รู้จักจะล้มเหลว</translation>
    </message>
    <message>
        <source>Programs that take the address as it stands in the config do not reach the server.</source>
        <translation>โปรแกรมที่ใช้ที่อยู่ตามคอนฟิกจะเข้าถึงเซิร์ฟเวอร์ไม่ได้</translation>
    </message>
    <message>
        <source>Without a key the server takes no request.</source>
        <translation>หากไม่มีคีย์ เซิร์ฟเวอร์จะไม่รับคำขอใด</translation>
    </message>
    <message>
        <source>The server knows no such key, or it has expired or been withdrawn.</source>
        <translation>เซิร์ฟเวอร์ไม่รู้จักคีย์นี้ หรือคีย์หมดอายุหรือถูกเพิกถอนแล้ว</translation>
    </message>
    <message>
        <source>Requests with images fail, or the images are ignored.</source>
        <translation>คำขอที่มีรูปภาพจะล้มเหลว หรือรูปภาพจะถูกละเลย</translation>
    </message>
    <message>
        <source>Requests with tools fail, or the model makes up calls that cannot be read.</source>
        <translation>คำขอที่มีเครื่องมือจะล้มเหลว หรือโมเดลจะแต่งการเรียกใช้ที่อ่านไม่ได้ขึ้นมา</translation>
    </message>
    <message>
        <source>This step of the chain is always skipped.</source>
        <translation>ขั้นนี้ของลำดับโมเดลจะถูกข้ามเสมอ</translation>
    </message>
    <message>
        <source>Store the key with Hearth on the page Config, or set %1 for the program.</source>
        <extracomment>%1 is the name of an environment variable.</extracomment>
        <translation>ให้เก็บคีย์ไว้กับ Hearth ในหน้าคอนฟิก หรือกำหนด %1 ให้โปรแกรม</translation>
    </message>
    <message>
        <source>Store the key with Hearth on the page Config, or refer to it in the config.</source>
        <translation>ให้เก็บคีย์ไว้กับ Hearth ในหน้าคอนฟิก หรืออ้างอิงถึงคีย์ในคอนฟิก</translation>
    </message>
    <message>
        <source>Make a new key with the provider, and put it where the old one is kept.</source>
        <translation>ให้สร้างคีย์ใหม่กับผู้ให้บริการ แล้วใส่ไว้ในที่ที่เก็บคีย์เดิม</translation>
    </message>
    <message>
        <source>Set the config to what is loaded, or load the model with a larger window.</source>
        <translation>ให้ตั้งคอนฟิกตามที่โหลดไว้ หรือโหลดโมเดลด้วยหน้าต่างบริบทที่ใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Download the model on the server, or take it out of the config.</source>
        <translation>ให้ดาวน์โหลดโมเดลบนเซิร์ฟเวอร์ หรือลบออกจากคอนฟิก</translation>
    </message>
    <message>
        <source>Perhaps %1 was meant.</source>
        <translation>อาจหมายถึง %1</translation>
    </message>
    <message>
        <source>Choose another model, or take it out of the chain.</source>
        <translation>ให้เลือกโมเดลอื่น หรือลบออกจากลำดับโมเดล</translation>
    </message>
    <message>
        <source>It stands in %1, which the config includes; change it there.</source>
        <extracomment>%1 is a file that the config includes.</extracomment>
        <translation>อยู่ใน %1 ซึ่งคอนฟิกรวมเข้ามา ให้แก้ไขที่ไฟล์นั้น</translation>
    </message>
    <message>
        <source>Send no tools</source>
        <extracomment>A button.</extracomment>
        <translation>ไม่ส่งเครื่องมือ</translation>
    </message>
    <message>
        <source>Send no images</source>
        <extracomment>A button.</extracomment>
        <translation>ไม่ส่งรูปภาพ</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>A button; %1 is a model.</extracomment>
        <translation>ใช้ %1</translation>
    </message>
    <message>
        <source>Take out of the chain</source>
        <translation>ลบออกจากลำดับโมเดล</translation>
    </message>
    <message>
        <source>Take out of the config</source>
        <translation>ลบออกจากคอนฟิก</translation>
    </message>
    <message>
        <source>Context window of %1 set to %2.</source>
        <extracomment>%1 is a model, %2 are tokens.</extracomment>
        <translation>ตั้งหน้าต่างบริบทของ %1 เป็น %2 แล้ว</translation>
    </message>
    <message>
        <source>Longest answer of %1 set to %2 tokens.</source>
        <extracomment>%1 is a model, %2 are tokens.</extracomment>
        <translation>ตั้งคำตอบยาวสุดของ %1 เป็น %2 โทเค็นแล้ว</translation>
    </message>
    <message>
        <source>%1 gets no tools any more.</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>จะไม่ส่งเครื่องมือให้ %1 อีก</translation>
    </message>
    <message>
        <source>%1 gets no images any more.</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>จะไม่ส่งรูปภาพให้ %1 อีก</translation>
    </message>
    <message>
        <source>%1 replaced by %2 in the chain.</source>
        <extracomment>%1 and %2 are models.</extracomment>
        <translation>แทนที่ %1 ด้วย %2 ในลำดับโมเดลแล้ว</translation>
    </message>
    <message>
        <source>%1 set to %2.</source>
        <extracomment>%1 is a provider or model, %2 a value: an address, a protocol.</extracomment>
        <translation>ตั้ง %1 เป็น %2 แล้ว</translation>
    </message>
    <message>
        <source>%1 renamed to %2.</source>
        <extracomment>%1 is a model, %2 its new name.</extracomment>
        <translation>เปลี่ยนชื่อ %1 เป็น %2 แล้ว</translation>
    </message>
    <message>
        <source>%1 taken out of the chain.</source>
        <translation>ลบ %1 ออกจากลำดับโมเดลแล้ว</translation>
    </message>
    <message>
        <source>%1 taken out of the config.</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>ลบ %1 ออกจากคอนฟิกแล้ว</translation>
    </message>
    <message>
        <source>trouble</source>
        <extracomment>How bad it is: requests fail.</extracomment>
        <translation>มีปัญหา</translation>
    </message>
    <message>
        <source>caution</source>
        <extracomment>How bad it is.</extracomment>
        <translation>ควรระวัง</translation>
    </message>
    <message>
        <source>hint</source>
        <extracomment>How bad it is: it works, but could be better.</extracomment>
        <translation>คำแนะนำ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time span in minutes.</extracomment>
        <translation>%1 นาที</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time span in hours.</extracomment>
        <translation>%1 ชั่วโมง</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A time span in hours and minutes.</extracomment>
        <translation>%1 ชั่วโมง %2 นาที</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A time span in days.</extracomment>
        <translation>%1 วัน</translation>
    </message>
    <message>
        <source>usually %1</source>
        <extracomment>How long a load took before; %1 is a time span.</extracomment>
        <translation>ปกติ %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>waits for its server</source>
        <extracomment>A model that is to be kept in memory: its server does not answer.</extracomment>
        <translation>กำลังรอเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Models that stay in memory until a time of your choice.</source>
        <translation>โมเดลที่คงอยู่ในหน่วยความจำถึงเวลาที่คุณเลือก</translation>
    </message>
    <message>
        <source>Which model, as provider/model.</source>
        <translation>โมเดลใด ในรูป ผู้ให้บริการ/โมเดล</translation>
    </message>
    <message>
        <source>Until when, with a time zone, like 2026-11-22T08:00:00Z. Past times do nothing.</source>
        <translation>ถึงเมื่อใด พร้อมเขตเวลา เช่น 2026-11-22T08:00:00Z เวลาที่ผ่านไปแล้วไม่มีผล</translation>
    </message>
    <message>
        <source>Reached, but slow: %1 for the model list.</source>
        <extracomment>%1: a duration such as &quot;4.2 s&quot;.</extracomment>
        <translation>เข้าถึงได้ แต่ช้า: ใช้ %1 กว่าจะได้รายการโมเดล</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>Short name of the API &quot;Chat Completions&quot;.</extracomment>
        <translation>แชต</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: %1 all items but the last, with commas; %2: the last.</extracomment>
        <translation>%1 และ %2</translation>
    </message>
    <message>
        <source>no model yet</source>
        <extracomment>A server that answers lists nothing.</extracomment>
        <translation>ยังไม่มีโมเดล</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), %1 loaded</source>
        <extracomment>%n: models that a server lists, %1: those in memory.</extracomment>
        <translation>
            <numerusform>%n โมเดล โหลดแล้ว %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n โมเดล</numerusform>
        </translation>
    </message>
    <message>
        <source>an OpenAI-style server</source>
        <translation>เซิร์ฟเวอร์แบบ OpenAI</translation>
    </message>
    <message>
        <source>This is %1; %2.</source>
        <extracomment>%1: name of a server, %2: &quot;12 models, 1 loaded&quot;.</extracomment>
        <translation>นี่คือ %1: %2</translation>
    </message>
    <message>
        <source>This is %1, speaks %2; %3.</source>
        <extracomment>%1: name of a server, %2: APIs, %3: &quot;12 models, 1 loaded&quot;.</extracomment>
        <translation>นี่คือ %1 รองรับ %2: %3</translation>
    </message>
    <message>
        <source>The server wants a key (%1).</source>
        <extracomment>%1: HTTP status.</extracomment>
        <translation>เซิร์ฟเวอร์ต้องการคีย์ (%1)</translation>
    </message>
    <message>
        <source>The server wants a key.</source>
        <translation>เซิร์ฟเวอร์ต้องการคีย์</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a model server (it sent HTML).</source>
        <translation>มีบางอย่างตอบที่นั่น แต่ไม่ใช่เซิร์ฟเวอร์โมเดล (ส่ง HTML มา)</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a model server.</source>
        <translation>มีบางอย่างตอบที่นั่น แต่ไม่ใช่เซิร์ฟเวอร์โมเดล</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a model server (%1).</source>
        <translation>มีบางอย่างตอบที่นั่น แต่ไม่ใช่เซิร์ฟเวอร์โมเดล (%1)</translation>
    </message>
    <message>
        <source>No computer is known by the name %1.</source>
        <translation>ไม่รู้จักเครื่องที่ชื่อ %1</translation>
    </message>
    <message>
        <source>Nothing listens on %1.</source>
        <extracomment>%1: &quot;127.0.0.1:1234&quot;.</extracomment>
        <translation>ไม่มีโปรแกรมใดรับคำขอที่ %1</translation>
    </message>
    <message>
        <source>%1 does not answer in time: the computer is off, asleep or behind a firewall.</source>
        <translation>%1 ไม่ตอบในเวลาที่กำหนด: เครื่องอาจปิด พักเครื่อง หรืออยู่หลังไฟร์วอลล์</translation>
    </message>
    <message>
        <source>%1 takes the connection and drops it at once.</source>
        <translation>%1 รับการเชื่อมต่อแล้วตัดทันที</translation>
    </message>
    <message>
        <source>%1 is reached, but the encrypted connection fails; try http:// or check the certificate.</source>
        <translation>เข้าถึง %1 ได้ แต่เชื่อมต่อแบบเข้ารหัสไม่สำเร็จ ให้ลอง http:// หรือตรวจใบรับรอง</translation>
    </message>
    <message>
        <source>%1 is reached, but does not speak HTTP.</source>
        <translation>เข้าถึง %1 ได้ แต่ไม่รองรับ HTTP</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>Where a figure comes from.</extracomment>
        <translation>วัดจริง</translation>
    </message>
    <message>
        <source>Reported by the server</source>
        <translation>เซิร์ฟเวอร์รายงาน</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>ระบุไว้</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>ประมาณการ</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>A server is reading a model into memory now, or putting it out of memory.</extracomment>
        <translation>กำลังโหลด</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>กำลังนำออก</translation>
    </message>
    <message>
        <source>is being loaded</source>
        <translation>กำลังโหลด</translation>
    </message>
    <message>
        <source>is in memory</source>
        <extracomment>A model that is to be kept in memory is there.</extracomment>
        <translation>อยู่ในหน่วยความจำ</translation>
    </message>
    <message>
        <source>could not be loaded; it is tried again later</source>
        <translation>โหลดไม่สำเร็จ จะลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>cannot be loaded by command on this server</source>
        <translation>สั่งโหลดบนเซิร์ฟเวอร์นี้ไม่ได้</translation>
    </message>
    <message>
        <source>The server answers</source>
        <extracomment>A step of a checklist.</extracomment>
        <translation>เซิร์ฟเวอร์ตอบได้</translation>
    </message>
    <message>
        <source>It lists the model</source>
        <extracomment>A step of a checklist.</extracomment>
        <translation>เซิร์ฟเวอร์แสดงโมเดลนี้</translation>
    </message>
    <message>
        <source>It is the largest variant there</source>
        <extracomment>A step of a checklist: no larger build of the same model is on the server.</extracomment>
        <translation>เป็นรุ่นใหญ่ที่สุดที่มีบนเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The model is loaded</source>
        <extracomment>A step of a checklist.</extracomment>
        <translation>โหลดโมเดลแล้ว</translation>
    </message>
    <message>
        <source>contextWindow and maxTokens agree with it</source>
        <extracomment>A step of a checklist: contextWindow and maxTokens fit what is loaded.</extracomment>
        <translation>contextWindow และ maxTokens ตรงกับที่โหลดไว้</translation>
    </message>
    <message>
        <source>It has answered through the Responses API</source>
        <extracomment>A step of a checklist; the Responses API is a protocol.</extracomment>
        <translation>เคยตอบผ่าน Responses API แล้ว</translation>
    </message>
    <message>
        <source>The config says %1 tokens, %2 are possible now.</source>
        <extracomment>%1 and %2 are tokens.</extracomment>
        <translation>คอนฟิกระบุ %1 โทเค็น ขณะนี้ใช้ได้ %2</translation>
    </message>
    <message>
        <source>It is %1. Start the server, and check its address.</source>
        <extracomment>%1 is the state of a server: unreachable.</extracomment>
        <translation>สถานะคือ %1 ให้เริ่มเซิร์ฟเวอร์และตรวจที่อยู่</translation>
    </message>
    <message>
        <source>There is no %1. Download it there, or correct its id in the config.</source>
        <extracomment>%1 is the id of a model.</extracomment>
        <translation>ไม่มี %1 ให้ดาวน์โหลดบนเซิร์ฟเวอร์ หรือแก้ไอดีในคอนฟิก</translation>
    </message>
    <message>
        <source>%1 is larger: small and heavily quantised builds are easier to mislead.</source>
        <extracomment>%1 is another build of the same model.</extracomment>
        <translation>%1 ใหญ่กว่า: รุ่นที่เล็กและควอนไทซ์มากถูกชักจูงให้ผิดได้ง่ายกว่า</translation>
    </message>
    <message>
        <source>It is %1. Keep it loaded: a cold model makes the first answer wait.</source>
        <extracomment>%1 is the state of a model: cold.</extracomment>
        <translation>สถานะคือ %1 ให้โหลดค้างไว้: โมเดลที่ยังไม่โหลดทำให้ต้องรอคำตอบแรก</translation>
    </message>
    <message>
        <source>The last request that way failed.</source>
        <translation>คำขอล่าสุดที่ส่งทางนี้ล้มเหลว</translation>
    </message>
    <message>
        <source>The server does not tell.</source>
        <translation>เซิร์ฟเวอร์ไม่ได้แจ้ง</translation>
    </message>
    <message>
        <source>Not tried in the last 24 h.</source>
        <translation>ไม่ได้ลองใน 24 ชั่วโมงที่ผ่านมา</translation>
    </message>
    <message>
        <source>Nothing to compare with.</source>
        <translation>ไม่มีข้อมูลให้เปรียบเทียบ</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>State of a step of a checklist.</extracomment>
        <translation>ยังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>State of a step of a checklist.</extracomment>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>State of a step of a checklist: still to be done.</extracomment>
        <translation>ยังไม่ทำ</translation>
    </message>
    <message>
        <source>No model of this machine or its network is in the chain.</source>
        <translation>ไม่มีโมเดลของเครื่องนี้หรือเครือข่ายภายในอยู่ในลำดับโมเดล</translation>
    </message>
    <message>
        <source>%1 is set up well.</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>ตั้งค่า %1 ไว้ดีแล้ว</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done for %3.</source>
        <extracomment>%1 and %2 are numbers, %3 is a model.</extracomment>
        <translation>ทำแล้ว %1 จาก %2 ขั้นสำหรับ %3</translation>
    </message>
    <message>
        <source>the letters of a country or union, like US or EU</source>
        <translation>ตัวอักษรของประเทศหรือสหภาพ เช่น US หรือ EU</translation>
    </message>
    <message>
        <source>a name of at most 64 characters, like whatsapp</source>
        <translation>ชื่อยาวไม่เกิน 64 ตัวอักษร เช่น whatsapp</translation>
    </message>
    <message>
        <source>the SHA-256 of the token: 64 digits and letters from a to f</source>
        <extracomment>SHA-256 is a method; its result is written as 64 hexadecimal digits.</extracomment>
        <translation>SHA-256 ของโทเค็น: ตัวเลขและตัวอักษร a ถึง f รวม 64 ตัว</translation>
    </message>
    <message>
        <source>OpenClaw provider</source>
        <extracomment>A block of OpenClaw&apos;s config that names Hearth as a provider of models.</extracomment>
        <translation>ผู้ให้บริการของ OpenClaw</translation>
    </message>
    <message>
        <source>HEARTH_TOKEN is the token on the Settings page.</source>
        <extracomment>HEARTH_TOKEN is the name of an environment variable.</extracomment>
        <translation>HEARTH_TOKEN คือโทเค็นในหน้าการตั้งค่า</translation>
    </message>
    <message>
        <source>Two clients are called &quot;%1&quot;; give one another name.</source>
        <extracomment>Clients: programs that call Hearth, each with a token of its own.</extracomment>
        <translation>มีไคลเอนต์สองตัวชื่อ “%1” ให้เปลี่ยนชื่อตัวหนึ่ง</translation>
    </message>
    <message>
        <source>Nothing is changed: there is no model that requests could go to.</source>
        <translation>ไม่ได้เปลี่ยนอะไร: ไม่มีโมเดลที่จะส่งคำขอไปได้</translation>
    </message>
    <message>
        <source>Nothing is changed: %1.</source>
        <extracomment>%1: what stands in the way, in English.</extracomment>
        <translation>ไม่ได้เปลี่ยนอะไร: %1</translation>
    </message>
    <message>
        <source>Programs with a token of their own, and what each may ask for.</source>
        <translation>โปรแกรมที่มีโทเค็นของตัวเอง และสิ่งที่แต่ละโปรแกรมขอได้</translation>
    </message>
    <message>
        <source>Name of the program, for the log.</source>
        <translation>ชื่อของโปรแกรม สำหรับบันทึก</translation>
    </message>
    <message>
        <source>SHA-256 of its token, so that the token stands nowhere; hearthctl token add makes both.</source>
        <translation>SHA-256 ของโทเค็น เพื่อไม่ให้ตัวโทเค็นอยู่ที่ใดเลย คำสั่ง hearthctl token add สร้างให้ทั้งสองอย่าง</translation>
    </message>
    <message>
        <source>Its token as a reference, instead of tokenSha256.</source>
        <translation>โทเค็นของโปรแกรมในรูปการอ้างอิง แทน tokenSha256</translation>
    </message>
    <message>
        <source>What it may ask for: routes, aliases, provider/model, provider/*. Everything unless set.</source>
        <translation>สิ่งที่ขอได้: เส้นทาง ชื่อแทน ผู้ให้บริการ/โมเดล ผู้ให้บริการ/* หากไม่กำหนด ขอได้ทุกอย่าง</translation>
    </message>
    <message>
        <source>Where its requests may go; never farther than the policy allows.</source>
        <translation>ที่ที่ส่งคำขอไปได้ ไม่เกินกว่าที่นโยบายอนุญาต</translation>
    </message>
    <message>
        <source>Whether it gets the model&apos;s thoughts: field, as reasoning_content; omit, not at all.</source>
        <translation>ให้ส่งสิ่งที่โมเดลคิดไปด้วยหรือไม่: field ส่งเป็น reasoning_content ส่วน omit ไม่ส่งเลย</translation>
    </message>
    <message>
        <source>true: it is refused, but stays in this list.</source>
        <translation>true: ถูกปฏิเสธ แต่ยังอยู่ในรายการนี้</translation>
    </message>
    <message>
        <source>Whether clients of Chat Completions get the model&apos;s thoughts: field, or omit.</source>
        <translation>ให้ไคลเอนต์ของ Chat Completions ได้รับสิ่งที่โมเดลคิดหรือไม่: field หรือ omit</translation>
    </message>
    <message>
        <source>How connections to Hearth are encrypted.</source>
        <translation>วิธีเข้ารหัสการเชื่อมต่อกับ Hearth</translation>
    </message>
    <message>
        <source>auto: where other machines can reach it; on: always; off: never.</source>
        <translation>auto: เมื่อเครื่องอื่นเข้าถึงได้ on: เสมอ off: ไม่ใช้</translation>
    </message>
    <message>
        <source>Your own certificate, with the whole chain, in PEM; else Hearth makes one.</source>
        <translation>ใบรับรองของคุณเองพร้อมใบรับรองทั้งสาย ในรูป PEM หากไม่มี Hearth จะสร้างให้</translation>
    </message>
    <message>
        <source>File with the key of your certificate, in PEM.</source>
        <translation>ไฟล์คีย์ของใบรับรองของคุณ ในรูป PEM</translation>
    </message>
    <message>
        <source>Largest request in MiB; images make them large.</source>
        <translation>ขนาดคำขอสูงสุดเป็น MiB รูปภาพทำให้คำขอใหญ่</translation>
    </message>
    <message>
        <source>Connections at once; further ones wait or are refused.</source>
        <translation>จำนวนการเชื่อมต่อพร้อมกัน ที่เกินจากนี้ต้องรอหรือถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Models in the order they are tried: provider/model, an alias, or a list of equal ones.</source>
        <translation>โมเดลตามลำดับที่จะลอง: ผู้ให้บริการ/โมเดล ชื่อแทน หรือรายการโมเดลที่เท่าเทียมกัน</translation>
    </message>
    <message>
        <source>As in policy, for this route alone.</source>
        <translation>เหมือนใน policy แต่ใช้กับเส้นทางนี้เท่านั้น</translation>
    </message>
    <message>
        <source>Where requests of this route may go; never farther than the policy allows.</source>
        <translation>ที่ที่ส่งคำขอของเส้นทางนี้ไปได้ ไม่เกินกว่าที่นโยบายอนุญาต</translation>
    </message>
    <message>
        <source>A local model that is not loaded: wait for it, load it behind the next one, or skip it.</source>
        <translation>โมเดลในเครื่องที่ยังไม่โหลด: รอจนโหลดเสร็จ ให้โมเดลถัดไปตอบระหว่างโหลด หรือข้าม</translation>
    </message>
    <message>
        <source>true: models that would have to be loaded come last, whatever the order.</source>
        <translation>true: โมเดลที่ต้องโหลดก่อนจะอยู่ท้ายสุด ไม่ว่าลำดับเป็นอย่างไร</translation>
    </message>
    <message>
        <source>A prompt too long for a model: next goes to one with room, refuse tells the client.</source>
        <translation>เมื่อพรอมต์ยาวเกินไปสำหรับโมเดล: next ส่งไปยังโมเดลที่มีที่พอ ส่วน refuse แจ้งไคลเอนต์</translation>
    </message>
    <message>
        <source>true: another model may go on after a failure although tools have run in this turn.</source>
        <translation>true: โมเดลอื่นทำต่อได้หลังล้มเหลว แม้มีการใช้เครื่องมือในรอบนี้แล้ว</translation>
    </message>
    <message>
        <source>What hosted models may cost in one day, in US dollars.</source>
        <translation>ค่าใช้จ่ายสูงสุดของโมเดลแบบโฮสต์ในหนึ่งวัน เป็นดอลลาร์สหรัฐ</translation>
    </message>
    <message>
        <source>Failures in a row after which a provider rests.</source>
        <translation>จำนวนครั้งที่ล้มเหลวติดกันก่อนที่ผู้ให้บริการจะพักชั่วคราว</translation>
    </message>
    <message>
        <source>How long it rests, in milliseconds.</source>
        <translation>ระยะเวลาที่พัก เป็นมิลลิวินาที</translation>
    </message>
    <message>
        <source>Longest wait for a free slot of a busy server, in milliseconds.</source>
        <translation>เวลารอสล็อตว่างของเซิร์ฟเวอร์ที่ไม่ว่างนานสุด เป็นมิลลิวินาที</translation>
    </message>
    <message>
        <source>Regions whose hosted providers are allowed although hosted ones are not, such as EU.</source>
        <translation>ภูมิภาคที่อนุญาตผู้ให้บริการแบบโฮสต์ แม้จะไม่อนุญาตแบบโฮสต์ทั่วไป เช่น EU</translation>
    </message>
    <message>
        <source>What openclaw.json has no place for, by provider.</source>
        <translation>สิ่งที่ openclaw.json ไม่มีที่ให้ใส่ แยกตามผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Where a hosted provider works with your prompts: EU, US and so on.</source>
        <translation>ที่ที่ผู้ให้บริการแบบโฮสต์ประมวลผลพรอมต์ของคุณ: EU, US และอื่น ๆ</translation>
    </message>
    <message>
        <source>Requests it takes at once; the others wait for their turn.</source>
        <translation>จำนวนคำขอที่รับพร้อมกัน คำขออื่นต้องรอคิว</translation>
    </message>
    <message>
        <source>true: its streams are clean, so their bytes may pass as they are, which is faster.</source>
        <translation>true: สตรีมสะอาด จึงส่งต่อไบต์ตามเดิมได้ ซึ่งเร็วกว่า</translation>
    </message>
    <message>
        <source>What the list of requests keeps.</source>
        <translation>สิ่งที่รายการคำขอเก็บไว้</translation>
    </message>
    <message>
        <source>Whether the texts of requests and answers are kept, for a time: never, of errors, of all.</source>
        <translation>ให้เก็บข้อความของคำขอและคำตอบไว้ชั่วระยะหนึ่งหรือไม่: ไม่เก็บ เฉพาะที่ผิดพลาด หรือทั้งหมด</translation>
    </message>
    <message>
        <source>Until when they are kept, with a time zone, like 2026-11-22T08:00:00Z.</source>
        <translation>เก็บไว้ถึงเมื่อใด พร้อมเขตเวลา เช่น 2026-11-22T08:00:00Z</translation>
    </message>
    <message>
        <source>Requests that are kept at the most.</source>
        <translation>จำนวนคำขอที่เก็บไว้สูงสุด</translation>
    </message>
    <message>
        <source>Days that they are kept at the most.</source>
        <translation>จำนวนวันที่เก็บคำขอไว้สูงสุด</translation>
    </message>
    <message>
        <source>What both files said before Hearth was put in front of OpenClaw. Hearth writes and reads it.</source>
        <translation>เนื้อหาของทั้งสองไฟล์ก่อนให้ Hearth อยู่หน้า OpenClaw โดย Hearth เป็นผู้เขียนและอ่าน</translation>
    </message>
    <message>
        <source>no model tried</source>
        <extracomment>In place of a model: a request for which none was tried.</extracomment>
        <translation>ไม่ได้ลองโมเดลใด</translation>
    </message>
    <message>
        <source>deciding</source>
        <extracomment>State of a request: Hearth decides where it goes.</extracomment>
        <translation>กำลังเลือก</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>State of a request: it waits for a free slot of the server.</extracomment>
        <translation>รอคิว</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a request: sent, no answer has begun.</extracomment>
        <translation>รอคำตอบ</translation>
    </message>
    <message>
        <source>served</source>
        <extracomment>State of a request: it was answered.</extracomment>
        <translation>ตอบแล้ว</translation>
    </message>
    <message>
        <source>Hearth&apos;s chat</source>
        <extracomment>How a request came in: through Hearth&apos;s own chat.</extracomment>
        <translation>แชตของ Hearth</translation>
    </message>
    <message>
        <source>“Say one word”</source>
        <extracomment>How a request came in: the user&apos;s test that a model answers.</extracomment>
        <translation>“ให้ตอบหนึ่งคำ”</translation>
    </message>
    <message>
        <source>Decided where it goes</source>
        <extracomment>A request&apos;s route was planned.</extracomment>
        <translation>เลือกปลายทางแล้ว</translation>
    </message>
    <message>
        <source>Chose %1</source>
        <extracomment>%1: a model whose turn it is to answer.</extracomment>
        <translation>เลือก %1</translation>
    </message>
    <message>
        <source>Passed over %1: %2</source>
        <extracomment>%1: a model that is not tried, %2: why, as half a sentence.</extracomment>
        <translation>ข้าม %1: %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1: a model that could not answer, %2: why, as a sentence.</extracomment>
        <translation>%1 ล้มเหลว: %2</translation>
    </message>
    <message>
        <source>The answer was whole</source>
        <extracomment>Last moment of a request that was answered.</extracomment>
        <translation>ได้คำตอบครบ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Ended with an error</source>
        <extracomment>Last moment of a request: the client was told of an error.</extracomment>
        <translation>จบด้วยข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>จบ</translation>
    </message>
    <message>
        <source>Waits for a free slot of %1</source>
        <extracomment>%1: a model all of whose slots are taken.</extracomment>
        <translation>รอสล็อตว่างของ %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <extracomment>%1: a model that a request went to.</extracomment>
        <translation>ส่งถึง %1</translation>
    </message>
    <message>
        <source>Waits until %1 is loaded</source>
        <extracomment>%1: a model that is being loaded.</extracomment>
        <translation>รอจน %1 โหลดเสร็จ</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>โทเค็นแรก</translation>
    </message>
    <message>
        <source>the request is longer than its context window</source>
        <translation>คำขอยาวเกินหน้าต่างบริบทของโมเดล</translation>
    </message>
    <message>
        <source>it rests after failures</source>
        <translation>พักชั่วคราวหลังล้มเหลว</translation>
    </message>
    <message>
        <source>it rests after failures, for another %1</source>
        <extracomment>%1 is a span of time, such as &quot;40 s&quot;</extracomment>
        <translation>พักชั่วคราวหลังล้มเหลว อีก %1</translation>
    </message>
    <message>
        <source>it is cold; it is loaded meanwhile</source>
        <extracomment>Why a model that is not in memory is passed over: others answer while it loads.</extracomment>
        <translation>ยังไม่โหลด และกำลังโหลดระหว่างนี้</translation>
    </message>
    <message>
        <source>it still loads, and your policy does not wait for it</source>
        <translation>ยังโหลดไม่เสร็จ และนโยบายของคุณไม่รอโมเดลนี้</translation>
    </message>
    <message>
        <source>what may be spent on hosted models today is spent</source>
        <translation>ใช้งบสำหรับโมเดลแบบโฮสต์ของวันนี้หมดแล้ว</translation>
    </message>
    <message>
        <source>this client&apos;s token does not reach it</source>
        <translation>โทเค็นของไคลเอนต์นี้ใช้กับโมเดลนี้ไม่ได้</translation>
    </message>
    <message>
        <source>the request says what only a server of its own dialect can take</source>
        <translation>คำขอมีสิ่งที่เฉพาะเซิร์ฟเวอร์ซึ่งใช้รูปแบบเดียวกันรับได้</translation>
    </message>
    <message>
        <source>your policy refuses prompts that the model before it cannot hold</source>
        <translation>นโยบายของคุณปฏิเสธพรอมต์ที่โมเดลก่อนหน้ารับไม่ได้</translation>
    </message>
    <message>
        <source>it makes vectors, not answers</source>
        <translation>โมเดลนี้สร้างเวกเตอร์ ไม่ได้ตอบคำถาม</translation>
    </message>
    <message>
        <source>tools have run in this turn, and another model might run them again</source>
        <extracomment>Why a model is not tried after another one failed; the tools are those that the models call.</extracomment>
        <translation>มีการใช้เครื่องมือในรอบนี้แล้ว และโมเดลอื่นอาจใช้ซ้ำอีก</translation>
    </message>
    <message>
        <source>its slots stayed taken</source>
        <extracomment>Slots: requests that a server works on at once.</extracomment>
        <translation>สล็อตไม่ว่างตลอด</translation>
    </message>
</context>
</TS>
