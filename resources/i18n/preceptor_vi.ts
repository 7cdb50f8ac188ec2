<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>Actions</name>
    <message>
        <source>create the file</source>
        <translation>tạo tệp</translation>
    </message>
    <message>
        <source>fill in the demo programme</source>
        <translation>điền chương trình mẫu</translation>
    </message>
    <message>
        <source>edit the programme</source>
        <translation>sửa chương trình</translation>
    </message>
    <message>
        <source>add an institution</source>
        <translation>thêm cơ sở</translation>
    </message>
    <message>
        <source>edit an institution</source>
        <translation>sửa cơ sở</translation>
    </message>
    <message>
        <source>add a person</source>
        <translation>thêm người</translation>
    </message>
    <message>
        <source>edit a person</source>
        <translation>sửa thông tin một người</translation>
    </message>
    <message>
        <source>merge two people</source>
        <translation>gộp hai người</translation>
    </message>
    <message>
        <source>separate two people</source>
        <translation>tách hai người</translation>
    </message>
    <message>
        <source>keep two people apart</source>
        <translation>giữ riêng hai người</translation>
    </message>
    <message>
        <source>edit an entry</source>
        <translation>sửa một mục</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>xoá</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>khôi phục</translation>
    </message>
    <message>
        <source>import people</source>
        <translation>nhập danh sách người</translation>
    </message>
    <message>
        <source>edit the curriculum</source>
        <translation>sửa chương trình học</translation>
    </message>
    <message>
        <source>enrol</source>
        <translation>ghi danh</translation>
    </message>
    <message>
        <source>change an enrolment</source>
        <translation>sửa một ghi danh</translation>
    </message>
    <message>
        <source>mark progress</source>
        <translation>ghi tiến độ</translation>
    </message>
    <message>
        <source>record a score</source>
        <translation>ghi điểm</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>xác nhận đạt</translation>
    </message>
    <message>
        <source>decide completion by hand</source>
        <translation>tự quyết định hoàn thành</translation>
    </message>
    <message>
        <source>plan conferences</source>
        <translation>lên lịch hội chẩn</translation>
    </message>
    <message>
        <source>edit a conference</source>
        <translation>sửa buổi hội chẩn</translation>
    </message>
    <message>
        <source>mark a conference as held</source>
        <translation>ghi buổi hội chẩn đã diễn ra</translation>
    </message>
    <message>
        <source>postpone a conference</source>
        <translation>hoãn buổi hội chẩn</translation>
    </message>
    <message>
        <source>cancel a conference</source>
        <translation>huỷ buổi hội chẩn</translation>
    </message>
    <message>
        <source>mark attendance</source>
        <translation>điểm danh</translation>
    </message>
    <message>
        <source>add someone who came</source>
        <translation>thêm người đến dự</translation>
    </message>
    <message>
        <source>record a head count</source>
        <translation>ghi số người dự</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>làm lại</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Đã thêm người</translation>
    </message>
    <message>
        <source>The two are one person now</source>
        <translation>Đã gộp hai người thành một</translation>
    </message>
    <message>
        <source>They are two people again</source>
        <translation>Đã tách lại thành hai người</translation>
    </message>
    <message>
        <source>Remembered: not the same person</source>
        <translation>Đã ghi nhớ: không phải cùng một người</translation>
    </message>
    <message numerus="yes">
        <source>%n people imported</source>
        <translation>
            <numerusform>Đã nhập %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled</source>
        <translation>
            <numerusform>Đã ghi danh %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells marked</source>
        <translation>
            <numerusform>Đã ghi %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Completion decided by hand</source>
        <translation>Đã tự quyết định hoàn thành</translation>
    </message>
    <message numerus="yes">
        <source>%n conferences planned</source>
        <translation>
            <numerusform>Đã lên lịch %n buổi hội chẩn</numerusform>
        </translation>
    </message>
    <message>
        <source>Conferences planned</source>
        <translation>Đã lên lịch hội chẩn</translation>
    </message>
    <message>
        <source>Conference marked as held</source>
        <translation>Đã ghi buổi hội chẩn diễn ra</translation>
    </message>
    <message>
        <source>Conference postponed</source>
        <translation>Đã hoãn buổi hội chẩn</translation>
    </message>
    <message>
        <source>Conference cancelled</source>
        <translation>Đã huỷ buổi hội chẩn</translation>
    </message>
    <message numerus="yes">
        <source>%n people marked</source>
        <translation>
            <numerusform>Đã điểm danh %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the list</source>
        <translation>Đã thêm vào danh sách</translation>
    </message>
    <message>
        <source>Head count recorded</source>
        <translation>Đã ghi số người dự</translation>
    </message>
    <message>
        <source>Demo programme filled in</source>
        <translation>Đã điền chương trình mẫu</translation>
    </message>
    <message>
        <source>Institution added</source>
        <translation>Đã thêm cơ sở</translation>
    </message>
    <message numerus="yes">
        <source>%n entries deleted</source>
        <translation>
            <numerusform>Đã xoá %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xoá</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Đã khôi phục</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>change who is expected</source>
        <translation>thay đổi người dự kiến tham dự</translation>
    </message>
    <message numerus="yes">
        <source>%n marks recorded</source>
        <translation>
            <numerusform>Đã ghi %n điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people signed off</source>
        <translation>
            <numerusform>Đã xác nhận đạt %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-off withdrawn</source>
        <translation>Đã rút xác nhận đạt</translation>
    </message>
    <message>
        <source>Who is expected has been changed</source>
        <translation>Danh sách người dự kiến tham dự đã thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>%n people have now completed the course</source>
        <translation>
            <numerusform>%n người nay đã hoàn thành khoá học</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people no longer have it complete</source>
        <translation>
            <numerusform>%n người không còn được tính hoàn thành</numerusform>
        </translation>
    </message>
    <message>
        <source>take up a file of another PC</source>
        <translation>tiếp nhận tệp của máy khác</translation>
    </message>
    <message>
        <source>decide conflicts</source>
        <translation>xử lý xung đột</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts decided</source>
        <translation>
            <numerusform>Đã xử lý %n xung đột</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Đã xử lý xung đột</translation>
    </message>
    <message>
        <source>erase a person</source>
        <translation>xóa vĩnh viễn một người</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Đã xóa vĩnh viễn người này</translation>
    </message>
    <message>
        <source>edit a case</source>
        <translation>sửa một ca bệnh</translation>
    </message>
    <message>
        <source>move a case on</source>
        <translation>chuyển bước một ca bệnh</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>đính kèm tệp</translation>
    </message>
    <message>
        <source>swap turns to present</source>
        <translation>đổi lượt trình bày</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Đã đính kèm tệp</translation>
    </message>
    <message>
        <source>Turns to present swapped</source>
        <translation>Đã đổi lượt trình bày</translation>
    </message>
    <message>
        <source>edit a workshop</source>
        <translation>sửa lớp tập huấn</translation>
    </message>
    <message>
        <source>register an arrival</source>
        <translation>ghi danh người đến</translation>
    </message>
    <message>
        <source>award credit</source>
        <translation>cấp tín chỉ</translation>
    </message>
    <message>
        <source>issue certificates</source>
        <translation>cấp chứng nhận</translation>
    </message>
    <message>
        <source>withdraw a certificate</source>
        <translation>thu hồi chứng nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n people were awarded credit</source>
        <translation>
            <numerusform>Đã cấp tín chỉ cho %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates issued</source>
        <translation>
            <numerusform>Đã cấp %n chứng nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate withdrawn</source>
        <translation>Đã thu hồi chứng nhận</translation>
    </message>
    <message>
        <source>import results</source>
        <translation>nhập kết quả</translation>
    </message>
    <message numerus="yes">
        <source>Results of %n people recorded</source>
        <translation>
            <numerusform>Đã ghi kết quả của %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>note the letter as sent</source>
        <translation>ghi là đã gửi thư</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations noted as sent</source>
        <translation>
            <numerusform>Đã ghi %n khuyến nghị là đã gửi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay as they are: another PC has written them since</source>
        <translation>
            <numerusform>%n mục được giữ nguyên: máy khác đã ghi chúng sau đó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for a place, as the class is full</source>
        <translation>
            <numerusform>lớp đã đủ, %n người chờ chỗ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: status changed</source>
        <translation>
            <numerusform>%n người: đã đổi trạng thái</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <comment>what was done with them</comment>
        <translation>
            <numerusform>%n người: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceFigures</name>
    <message>
        <source>Doctors</source>
        <translation>Bác sĩ</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>Điều dưỡng</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Chỉ tiêu %1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>PC %1</source>
        <comment>which has no name yet</comment>
        <translation>Máy %1</translation>
    </message>
    <message>
        <source>as coordinator</source>
        <translation>với vai trò điều phối</translation>
    </message>
    <message>
        <source>as viewer</source>
        <translation>với vai trò chỉ xem</translation>
    </message>
    <message>
        <source>with the recovery key</source>
        <translation>bằng khóa khôi phục</translation>
    </message>
    <message>
        <source>as educator</source>
        <translation>với vai trò đào tạo</translation>
    </message>
    <message>
        <source>File created</source>
        <translation>Tạo tệp</translation>
    </message>
    <message>
        <source>Goes on in a copy of the file</source>
        <translation>Tiếp tục trong một bản sao của tệp</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>File unlocked</source>
        <translation>Mở khóa tệp</translation>
    </message>
    <message>
        <source>File protected</source>
        <translation>Bảo vệ tệp</translation>
    </message>
    <message>
        <source>Protection taken off</source>
        <translation>Bỏ bảo vệ</translation>
    </message>
    <message>
        <source>Person let in</source>
        <translation>Cho một người mở tệp</translation>
    </message>
    <message>
        <source>Person shut out</source>
        <translation>Không cho một người mở tệp nữa</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Đổi cụm mật khẩu</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>Tạo khóa khôi phục</translation>
    </message>
    <message>
        <source>Recovery key taken away</source>
        <translation>Hủy khóa khôi phục</translation>
    </message>
    <message>
        <source>Exchange file written</source>
        <translation>Ghi tệp trao đổi</translation>
    </message>
    <message>
        <source>Exchange file taken up</source>
        <translation>Nhận tệp trao đổi</translation>
    </message>
    <message>
        <source>Other PC trusted</source>
        <translation>Tin cậy máy khác</translation>
    </message>
    <message>
        <source>Other PC blocked</source>
        <translation>Chặn máy khác</translation>
    </message>
    <message>
        <source>Site waited for no more</source>
        <translation>Không chờ cơ sở nữa</translation>
    </message>
    <message>
        <source>Site waited for again</source>
        <translation>Chờ lại cơ sở</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Xuất báo cáo</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Xuất danh sách</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Xuất nhật ký kiểm soát</translation>
    </message>
    <message>
        <source>Case saved as paper</source>
        <translation>Lưu ca bệnh thành giấy</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>Lưu thư</translation>
    </message>
    <message>
        <source>Letter copied</source>
        <translation>Sao chép thư</translation>
    </message>
    <message>
        <source>Letter noted as sent</source>
        <translation>Ghi thư đã gửi</translation>
    </message>
    <message>
        <source>Learning digest saved</source>
        <translation>Lưu bản tóm tắt bài học</translation>
    </message>
    <message>
        <source>Paper saved</source>
        <translation>Lưu hoặc in giấy tờ</translation>
    </message>
    <message>
        <source>Calendar saved</source>
        <translation>Lưu lịch</translation>
    </message>
    <message>
        <source>Attached file saved elsewhere</source>
        <translation>Lưu tệp đính kèm ra nơi khác</translation>
    </message>
    <message>
        <source>Copy of the file saved</source>
        <translation>Lưu bản sao của tệp</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>Nhập danh sách người</translation>
    </message>
    <message>
        <source>Results imported</source>
        <translation>Nhập kết quả</translation>
    </message>
    <message>
        <source>Meeting report imported</source>
        <translation>Nhập báo cáo cuộc họp</translation>
    </message>
    <message>
        <source>Filled with an example</source>
        <translation>Điền dữ liệu mẫu</translation>
    </message>
    <message>
        <source>People merged</source>
        <translation>Gộp người</translation>
    </message>
    <message>
        <source>People taken apart again</source>
        <translation>Tách người đã gộp</translation>
    </message>
    <message>
        <source>Conflicts decided</source>
        <translation>Quyết định xung đột</translation>
    </message>
    <message>
        <source>Person erased for good</source>
        <translation>Xóa hẳn một người</translation>
    </message>
    <message>
        <source>Text let stand for a reason</source>
        <translation>Giữ lại đoạn chữ có lý do</translation>
    </message>
    <message>
        <source>Case approved</source>
        <translation>Duyệt ca bệnh</translation>
    </message>
    <message>
        <source>Case returned</source>
        <translation>Trả lại ca bệnh</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Cấp chứng chỉ</translation>
    </message>
    <message>
        <source>Certificate withdrawn</source>
        <translation>Thu hồi chứng chỉ</translation>
    </message>
    <message>
        <source>Completion rule changed</source>
        <translation>Đổi quy tắc hoàn thành</translation>
    </message>
    <message>
        <source>Completion decided by hand</source>
        <translation>Quyết định hoàn thành bằng tay</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>somebody who no longer opens it</source>
        <translation>người không còn mở được tệp</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a PC</comment>
        <translation>cho %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a PC</comment>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>as it was on %1</source>
        <translation>như lúc %1</translation>
    </message>
    <message>
        <source>it is not what was written</source>
        <translation>không còn như lúc được ghi</translation>
    </message>
    <message>
        <source>the entry before it is missing</source>
        <translation>thiếu mục ngay trước nó</translation>
    </message>
    <message>
        <source>it does not follow on the entry before it</source>
        <translation>không nối tiếp mục trước nó</translation>
    </message>
    <message>
        <source>it was not added by Preceptor</source>
        <translation>không phải do Preceptor thêm vào</translation>
    </message>
    <message>
        <source>%1 has seen another one in its place</source>
        <translation>%1 đã thấy một mục khác ở chỗ này</translation>
    </message>
    <message>
        <source>no PC of this programme has written it</source>
        <translation>không máy nào của chương trình đã ghi nó</translation>
    </message>
    <message>
        <source>The trail of %1 is broken at entry %2: %3.</source>
        <translation>Nhật ký của %1 bị đứt ở mục %2: %3.</translation>
    </message>
    <message>
        <source>The trail of %1 ends at entry %2, but there were later ones.</source>
        <translation>Nhật ký của %1 dừng ở mục %2, nhưng đã từng có mục sau.</translation>
    </message>
    <message>
        <source>The trail of %1 ends at entry %2 and is shorter than %3 has seen.</source>
        <translation>Nhật ký của %1 dừng ở mục %2, ngắn hơn những gì %3 đã thấy.</translation>
    </message>
    <message>
        <source>done on %1</source>
        <comment>a day and time</comment>
        <translation>thực hiện lúc %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the trail are gone: the file’s own log of changes names them.</source>
        <translation>
            <numerusform>Nhật ký kiểm soát mất %n mục: chính nhật ký thay đổi của tệp có nhắc đến chúng.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trail of %1 has entries, but the file’s note of the newest one is gone.</source>
        <translation>Nhật ký kiểm soát của %1 có các mục, nhưng ghi chú của tệp về mục mới nhất đã mất.</translation>
    </message>
    <message>
        <source>The file once had more changes of %1 than it has now; the file itself says so.</source>
        <translation>Tệp từng có nhiều thay đổi của %1 hơn hiện nay; chính tệp cho biết như vậy.</translation>
    </message>
    <message>
        <source>The file once had more changes of %1 than it has now; %2 has seen them.</source>
        <translation>Tệp từng có nhiều thay đổi của %1 hơn hiện nay; %2 đã thấy chúng.</translation>
    </message>
    <message>
        <source>What keeps other programs from changing the trail was taken out of the file.</source>
        <translation>Phần ngăn chương trình khác sửa nhật ký kiểm soát đã bị lấy khỏi tệp.</translation>
    </message>
    <message>
        <source>in place of another programme</source>
        <translation>thay cho một chương trình khác</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>What was asked</source>
        <translation>Điều đã hỏi</translation>
    </message>
    <message>
        <source>What the conference recommends</source>
        <translation>Khuyến nghị của buổi hội chẩn</translation>
    </message>
    <message>
        <source>Nothing has been recommended yet.</source>
        <translation>Chưa có khuyến nghị nào.</translation>
    </message>
    <message>
        <source>Holds nothing that identifies the patient. Keep it so when you add to it.</source>
        <translation>Không chứa điều gì cho biết người bệnh là ai. Xin giữ như vậy khi viết thêm.</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation>Kính gửi đồng nghiệp,</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Kính gửi %1,</translation>
    </message>
    <message>
        <source>Thank you for the case you brought to the conference. This is what came of it; please tell us later what could be done and how it went.</source>
        <translation>Cảm ơn anh/chị đã đưa ca bệnh đến buổi hội chẩn. Dưới đây là kết quả; xin cho chúng tôi biết sau này đã làm được gì và ra sao.</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Điều chúng ta học được</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>Việc đã thống nhất</translation>
    </message>
    <message>
        <source>We would like to hear about the case again on %1.</source>
        <translation>Chúng tôi mong được nghe về ca này lần nữa vào %1.</translation>
    </message>
    <message>
        <source>Recommendations of the case conference · %1</source>
        <translation>Khuyến nghị của buổi hội chẩn · %1</translation>
    </message>
    <message>
        <source>Disciplines that took part</source>
        <translation>Các chuyên ngành đã tham gia</translation>
    </message>
    <message>
        <source>Holds words that were let stand for a reason: look before it goes further.</source>
        <translation>Có nội dung được giữ lại vì có lý do: hãy xem lại trước khi chuyển đi.</translation>
    </message>
    <message>
        <source>How the patient is</source>
        <translation>Tình trạng người bệnh</translation>
    </message>
    <message>
        <source>Between hospital, community and home</source>
        <translation>Giữa bệnh viện, cộng đồng và nhà</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>ngày %1</translation>
    </message>
    <message>
        <source>Where the problems lie</source>
        <translation>Vấn đề nằm ở đâu</translation>
    </message>
    <message>
        <source>Case conference of %1</source>
        <translation>Hội chẩn ngày %1</translation>
    </message>
</context>
<context>
    <name>CellState</name>
    <message>
        <source>complete</source>
        <translation>hoàn thành</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>đang học</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>chưa bắt đầu</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>được miễn</translation>
    </message>
    <message>
        <source>not asked of this cadre</source>
        <translation>không yêu cầu với chức danh này</translation>
    </message>
    <message>
        <source>course completed</source>
        <translation>đã hoàn thành khóa học</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of completion</source>
        <translation>Giấy chứng nhận hoàn thành</translation>
    </message>
    <message>
        <source>This certifies that</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>has completed the course</source>
        <translation>đã hoàn thành khóa học</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Trình độ: %1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>Số giờ: %1</translation>
    </message>
    <message>
        <source>Completed on %1</source>
        <translation>Hoàn thành %1</translation>
    </message>
    <message>
        <source>For the programme</source>
        <translation>Thay mặt chương trình</translation>
    </message>
    <message>
        <source>Course leader</source>
        <translation>Phụ trách khóa học</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Cấp %1</translation>
    </message>
    <message>
        <source>Preceptor checks this code without a network</source>
        <translation>Preceptor kiểm tra mã này không cần mạng</translation>
    </message>
</context>
<context>
    <name>CertificateCheck</name>
    <message>
        <source>Genuine: it is as it was issued.</source>
        <translation>Thật: đúng như khi được cấp.</translation>
    </message>
    <message>
        <source>Genuine: it is as it was issued by %1.</source>
        <translation>Thật: đúng như khi %1 cấp.</translation>
    </message>
    <message>
        <source>Not genuine: this is not what its issuer signed.</source>
        <translation>Không thật: đây không phải là nội dung nơi cấp đã ký.</translation>
    </message>
    <message>
        <source>Not altered, but this PC does not know who signed it. Ask the issuer for the number of its key and compare: %1</source>
        <translation>Không bị sửa, nhưng máy này không biết ai đã ký. Hãy hỏi nơi cấp số của khóa và so sánh: %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2</source>
        <translation>Thu hồi ngày %1: %2</translation>
    </message>
    <message>
        <source>This is not the code of a certificate, or not all of it. Scan it again.</source>
        <translation>Đây không phải mã của giấy chứng nhận, hoặc chưa đủ. Hãy quét lại.</translation>
    </message>
    <message>
        <source>Completed on %1, issued on %2</source>
        <translation>Hoàn thành %1, cấp %2</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message numerus="yes">
        <source>%n recommendations have no outcome yet.</source>
        <translation>
            <numerusform>%n khuyến nghị chưa có kết quả.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are not done.</source>
        <translation>
            <numerusform>%n lần theo dõi chưa làm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open.</source>
        <translation>
            <numerusform>%n việc chưa xong.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open in this case</source>
        <translation>Còn bỏ ngỏ trong ca này</translation>
    </message>
    <message>
        <source>Close it all the same</source>
        <translation>Vẫn kết thúc ca</translation>
    </message>
</context>
<context>
    <name>ConferenceForm</name>
    <message>
        <source>Conference</source>
        <translation>Buổi hội chẩn</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Chưa xếp lịch</translation>
    </message>
    <message>
        <source>Plan the case</source>
        <translation>Xếp lịch ca</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
</context>
<context>
    <name>EncodingWords</name>
    <message>
        <source>Encoding</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (%1)</source>
        <translation>Unicode (%1)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>Tiếng Trung (GB18030)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>Tiếng Trung phồn thể (Big5)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Tiếng Việt (Windows-1258)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Tây Âu (Windows-1252)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kirin (Windows-1251)</translation>
    </message>
    <message>
        <source>Western (ISO-8859-15)</source>
        <translation>Tây Âu (ISO-8859-15)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have characters that cannot be read, shown as � (row %1). Another encoding may help.</source>
        <translation>
            <numerusform>%n dòng có ký tự không đọc được, hiện là � (dòng %1). Có thể thử bảng mã khác.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A PC without a name</source>
        <translation>Máy chưa có tên</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>đã xóa</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>xung đột</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n đã sửa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n đã xóa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n xung đột</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>không có gì mới</translation>
    </message>
    <message>
        <source>%1 used twice</source>
        <comment>a field</comment>
        <translation>%1 bị dùng hai lần</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>khóa khác</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>chưa đối chiếu</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>tin cậy</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bị chặn</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written: %2, %3 rows, in %4.</source>
        <comment>name, size, number, folder</comment>
        <translation>Đã ghi %1: %2, %3 dòng, trong %4.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of that PC is %n days ahead of this one. Nothing goes wrong by it, but set it right.</source>
        <translation>
            <numerusform>Đồng hồ của máy kia nhanh hơn máy này %n ngày. Dữ liệu không sai, nhưng nên chỉnh lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>written by this PC</source>
        <translation>do máy này ghi</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message numerus="yes">
        <source>With %n attached files.</source>
        <translation>
            <numerusform>Kèm %n tệp đính kèm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of that PC is years behind. Nothing goes wrong by it, but set it right.</source>
        <translation>Đồng hồ của máy đó chậm nhiều năm. Không gây lỗi gì nhưng hãy chỉnh lại.</translation>
    </message>
    <message>
        <source>deleted and edited</source>
        <translation>bị xóa và được sửa</translation>
    </message>
    <message>
        <source>%1 is erased for good there, and with this file here too. Backups on this PC hold the person until newer ones take their place.</source>
        <translation>%1 đã bị xóa vĩnh viễn ở đó, và với tệp này cũng bị xóa ở đây. Các bản sao lưu trên máy này còn giữ người đó cho đến khi bản mới thay thế.</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>đã quyết</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts decided elsewhere</source>
        <translation>
            <numerusform>%n xung đột đã được quyết ở nơi khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of deleted records, which might tell who somebody is, were taken out first.</source>
        <translation>
            <numerusform>Trước đó đã bỏ %n đoạn chữ của hồ sơ đã xóa có thể cho biết đó là ai.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeMessages</name>
    <message>
        <source>%1 is not an exchange file. Nothing has been changed. Choose a file whose name ends in .preceptor-bundle.</source>
        <translation>%1 không phải là tệp trao đổi. Chưa có gì thay đổi. Hãy chọn tệp có tên kết thúc bằng .preceptor-bundle.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Preceptor. Nothing has been changed. Update this program, then read the file again.</source>
        <translation>%1 được tạo bằng phiên bản Preceptor mới hơn. Chưa có gì thay đổi. Hãy cập nhật chương trình này rồi đọc lại tệp.</translation>
    </message>
    <message>
        <source>%1 is not complete. Nothing has been changed. Copy it again from where it came from.</source>
        <translation>%1 không đầy đủ. Chưa có gì thay đổi. Hãy sao chép lại từ nơi gửi đến.</translation>
    </message>
    <message>
        <source>%1 was damaged or altered on its way. Nothing has been changed. Copy it again, or ask the sender for a new one.</source>
        <translation>%1 đã bị hỏng hoặc bị sửa trên đường chuyển. Chưa có gì thay đổi. Hãy sao chép lại, hoặc xin bên gửi một tệp mới.</translation>
    </message>
    <message>
        <source>%1 is locked for other sites and cannot be opened here. Nothing has been changed. Ask the sender for one that this site may open.</source>
        <translation>%1 được khóa cho các đơn vị khác nên không mở được ở đây. Chưa có gì thay đổi. Hãy xin bên gửi một tệp mà đơn vị này mở được.</translation>
    </message>
    <message>
        <source>This passphrase does not open %1. Nothing has been changed. Check it with the sender and type it again.</source>
        <translation>Cụm mật khẩu này không mở được %1. Chưa có gì thay đổi. Hãy kiểm tra với bên gửi rồi nhập lại.</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase. Nothing has been changed. Ask the sender for the passphrase and enter it.</source>
        <translation>%1 được khóa bằng cụm mật khẩu. Chưa có gì thay đổi. Hãy hỏi bên gửi cụm mật khẩu rồi nhập vào.</translation>
    </message>
    <message>
        <source>An exchange file must be locked. Nothing has been written. Give a passphrase, or choose at least one site that may open it.</source>
        <translation>Tệp trao đổi phải được khóa. Chưa ghi gì cả. Hãy đặt cụm mật khẩu, hoặc chọn ít nhất một đơn vị được phép mở.</translation>
    </message>
    <message>
        <source>%1 holds more than the %2 MB an exchange file may have. Nothing has been changed. Exchange more often, so that each file carries less.</source>
        <translation>%1 vượt quá %2 MB mà một tệp trao đổi được phép có. Chưa có gì thay đổi. Hãy trao đổi thường xuyên hơn để mỗi tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>An earlier exchange file of %1 is missing (changes %2 to %3). Nothing has been changed. Read that one first, or ask them to send everything.</source>
        <translation>Còn thiếu một tệp trao đổi trước đó của %1 (các thay đổi từ %2 đến %3). Chưa có gì thay đổi. Hãy đọc tệp đó trước, hoặc đề nghị họ gửi toàn bộ.</translation>
    </message>
    <message>
        <source>%1 has nothing in common with the programme that is open. Nothing has been changed. Open the programme it belongs to, then read it again.</source>
        <translation>%1 không liên quan gì đến chương trình đào tạo đang mở. Chưa có gì thay đổi. Hãy mở chương trình mà tệp thuộc về rồi đọc lại.</translation>
    </message>
    <message>
        <source>This is the first exchange file from %1. Nothing has been changed yet. Call them and compare this number with theirs: %2.</source>
        <translation>Đây là tệp trao đổi đầu tiên từ %1. Chưa có gì thay đổi. Hãy gọi cho họ và so dãy số này với dãy số của họ: %2.</translation>
    </message>
    <message>
        <source>%1 signs with another key than before (%2). Nothing has been changed. Call them; if the change is right, a coordinator must approve it.</source>
        <translation>%1 ký bằng khóa khác với trước đây (%2). Chưa có gì thay đổi. Hãy gọi cho họ; nếu đúng là đã đổi khóa thì điều phối viên phải chấp thuận.</translation>
    </message>
    <message>
        <source>%1 arrived unaltered, but its content does not fit together. Nothing has been changed. Ask the sender to check their file and to send a new one.</source>
        <translation>%1 được chuyển đến nguyên vẹn nhưng nội dung không khớp với nhau. Chưa có gì thay đổi. Hãy đề nghị bên gửi kiểm tra tệp của họ và gửi lại.</translation>
    </message>
    <message>
        <source>%1 holds the keys for exchange and is damaged. It was left as it is. Put it back from a backup, or ask a coordinator before new keys are made.</source>
        <translation>%1 chứa khóa dùng để trao đổi và đã bị hỏng. Tệp được giữ nguyên. Hãy khôi phục từ bản sao lưu, hoặc hỏi điều phối viên trước khi tạo khóa mới.</translation>
    </message>
    <message>
        <source>This PC has no keys for exchange yet. Nothing has been changed. Make an exchange file here once; that makes the keys.</source>
        <translation>Máy tính này chưa có khóa dùng để trao đổi. Chưa có gì thay đổi. Hãy tạo một tệp trao đổi trên máy này một lần; khóa sẽ được tạo theo.</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing has been changed.</source>
        <translation>Không đọc được %1. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This file and the one of %1 have gone different ways since a PC was put back to an earlier state. Nothing has been changed. Ask them for a file with everything; then both are kept.</source>
        <translation>Tệp này và tệp của %1 đã đi theo hai hướng khác nhau kể từ khi một máy được khôi phục về trạng thái trước đó. Chưa có gì thay đổi. Hãy xin họ một tệp chứa tất cả; khi đó cả hai đều được giữ.</translation>
    </message>
    <message>
        <source>The clock of this PC is years behind. Nothing goes wrong by it, but set it right.</source>
        <translation>Đồng hồ của máy này chậm nhiều năm. Không gây lỗi gì nhưng hãy chỉnh lại.</translation>
    </message>
    <message>
        <source>The clock of this PC has gone back since the last change. Nothing goes wrong by it, but set it right.</source>
        <translation>Đồng hồ của máy này đã lùi lại so với lần thay đổi trước. Không gây lỗi gì nhưng hãy chỉnh lại.</translation>
    </message>
    <message>
        <source>The clock of this PC seems to be ahead. Nothing goes wrong by it, but set it right.</source>
        <translation>Đồng hồ của máy này có vẻ chạy nhanh. Không gây lỗi gì nhưng hãy chỉnh lại.</translation>
    </message>
    <message>
        <source>A PC was put back to an earlier state and has written since, and the file of %1 holds its other way. Nothing has been changed. Let them take up a file with everything from here first; then theirs can be taken up.</source>
        <translation>Một máy đã được khôi phục về trạng thái cũ rồi ghi tiếp, và tệp của %1 chứa nhánh kia của nó. Chưa có gì thay đổi. Hãy để họ nhận trước một tệp đầy đủ từ đây; sau đó có thể nhận tệp của họ.</translation>
    </message>
    <message>
        <source>a PC without a name</source>
        <translation>một máy chưa đặt tên</translation>
    </message>
</context>
<context>
    <name>ExportLevels</name>
    <message>
        <source>Full, with names</source>
        <translation>Đầy đủ, có tên</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Đã ẩn danh</translation>
    </message>
    <message>
        <source>Aggregate figures</source>
        <translation>Số liệu tổng hợp</translation>
    </message>
    <message>
        <source>Everything as it is, people by name. For the programme&apos;s own use.</source>
        <translation>Mọi thứ giữ nguyên, có tên người. Chỉ dùng trong chương trình.</translation>
    </message>
    <message>
        <source>People under codes of this export alone, without names, numbers and contacts; […] stands for what tells who somebody is. Whoever knows the team may still guess.</source>
        <translation>Mỗi người mang mã chỉ dùng cho lần xuất này, không có tên, số và liên hệ; […] thay cho chữ cho biết đó là ai. Ai quen nhóm vẫn có thể đoán ra.</translation>
    </message>
    <message>
        <source>Counts alone: those of people and cases below 5 read &lt;5, and * stands where another would give one away. Hand each period out once: two that nearly agree can be subtracted.</source>
        <translation>Chỉ có số đếm: số người và số ca dưới 5 ghi là &lt;5, và * thay cho số nào để lộ số khác. Mỗi kỳ chỉ nên gửi một lần: hai kỳ gần trùng nhau có thể trừ cho nhau.</translation>
    </message>
</context>
<context>
    <name>FieldIssues</name>
    <message>
        <source>This is needed.</source>
        <translation>Cần điền mục này.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year-month-day.</source>
        <translation>“%1” không phải là ngày. Hãy viết theo năm-tháng-ngày.</translation>
    </message>
    <message>
        <source>This is outside what is possible (%1).</source>
        <translation>Giá trị này nằm ngoài giới hạn (%1).</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải là số.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>“%1” không có trong các lựa chọn.</translation>
    </message>
    <message>
        <source>This is too long (at most %1 characters).</source>
        <translation>Quá dài (nhiều nhất %1 ký tự).</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Ngày kết thúc trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>“%1” is already used.</source>
        <translation>“%1” đã được dùng.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>Không tìm thấy “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not written as it should be.</source>
        <translation>“%1” viết chưa đúng cách.</translation>
    </message>
    <message>
        <source>This may tell who somebody is: %1.</source>
        <translation>Điều này có thể cho biết là ai: %1.</translation>
    </message>
    <message>
        <source>This is outside what is possible.</source>
        <translation>Giá trị này nằm ngoài giới hạn.</translation>
    </message>
    <message>
        <source>The PPS goes from 0 to 100 in multiples of 10.</source>
        <translation>PPS từ 0 đến 100, là bội số của 10.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Write the category alone, like C34 (ICD-10) or 2C25 (ICD-11), or leave it empty: a finer code may tell who it is.</source>
        <translation>Không thể ghi “%1” ở đây. Chỉ ghi nhóm bệnh, như C34 (ICD-10) hoặc 2C25 (ICD-11), hoặc để trống: mã chi tiết hơn có thể cho biết người đó là ai.</translation>
    </message>
    <message>
        <source>More forms came back than were given out.</source>
        <translation>Số phiếu thu về nhiều hơn số phiếu phát ra.</translation>
    </message>
    <message>
        <source>%1 marks were counted on %2 forms: a form gives one mark at most.</source>
        <translation>Đếm được %1 điểm trên %2 phiếu: mỗi phiếu cho nhiều nhất một điểm.</translation>
    </message>
    <message numerus="yes">
        <source>Up to that day %n observations were made.</source>
        <translation>
            <numerusform>Đến ngày đó đã có %n lần quan sát.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Tên tiếng Trung</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Cơ sở chủ trì</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Currency of reports</source>
        <translation>Tiền tệ báo cáo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Month the fiscal year starts in (1–12)</source>
        <translation>Tháng bắt đầu năm tài chính (1–12)</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Nhà tài trợ</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Số tham chiếu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Điều kiện ràng buộc</translation>
    </message>
    <message>
        <source>When reports are due</source>
        <translation>Hạn nộp báo cáo</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Nội dung tính</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Kỳ từ</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Kỳ đến</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Mức ban đầu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Only for (such as cadre=nurse)</source>
        <translation>Chỉ cho (ví dụ cadre=nurse)</translation>
    </message>
    <message>
        <source>Reason for a deviation</source>
        <translation>Lý do chênh lệch</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Tệp minh chứng</translation>
    </message>
    <message>
        <source>Words of the agreement</source>
        <translation>Trích thoả thuận</translation>
    </message>
    <message>
        <source>Tier of care</source>
        <translation>Tuyến chăm sóc</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Hình thức sở hữu</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Quốc gia (hai chữ cái)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>City or prefecture</source>
        <translation>Thành phố</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>Huyện hoặc quận</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation>Thành thị hay nông thôn</translation>
    </message>
    <message>
        <source>Palliative care unit</source>
        <translation>Đơn vị chăm sóc giảm nhẹ</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ngày mở</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Khoa</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Chuyên khoa</translation>
    </message>
    <message>
        <source>From institution</source>
        <translation>Từ cơ sở</translation>
    </message>
    <message>
        <source>To institution</source>
        <translation>Đến cơ sở</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Thoả thuận</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Tham gia từ</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Rời đi ngày</translation>
    </message>
    <message>
        <source>Focal person</source>
        <translation>Người đầu mối</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp độ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Qualified on</source>
        <translation>Đủ chuẩn ngày</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kỹ năng</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Đang hoạt động</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>Tên tiếng Trung</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Bậc</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Least hours</source>
        <translation>Số giờ tối thiểu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Đơn vị chủ quản</translation>
    </message>
    <message>
        <source>Course version</source>
        <translation>Phiên bản khoá học</translation>
    </message>
    <message>
        <source>Highest mark</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Điểm đạt</translation>
    </message>
    <message>
        <source>Paired with</source>
        <translation>Ghép với</translation>
    </message>
    <message>
        <source>Kirkpatrick level</source>
        <translation>Mức Kirkpatrick</translation>
    </message>
    <message>
        <source>Moore level (1–7)</source>
        <translation>Mức Moore (1–7)</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Buổi hội chẩn</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Age range</source>
        <translation>Nhóm tuổi</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Adapted from</source>
        <translation>Phỏng theo</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Ngày duyệt</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Lần rà soát tới</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Quy trình</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Ngày áp dụng</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tại ngày</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Số giường</translation>
    </message>
    <message>
        <source>Patients a year</source>
        <translation>Bệnh nhân mỗi năm</translation>
    </message>
    <message>
        <source>Oral morphine</source>
        <translation>Morphin uống</translation>
    </message>
    <message>
        <source>Audited by</source>
        <translation>Người kiểm tra</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Tên chữ Latinh</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Mã nhân viên</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Trình độ học vấn</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Ngôn ngữ chính</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ngạch bậc</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Vị trí công tác</translation>
    </message>
    <message>
        <source>Main workplace</source>
        <translation>Nơi làm việc chính</translation>
    </message>
    <message>
        <source>Share of full time (0–1)</source>
        <translation>Tỷ lệ toàn thời gian (0–1)</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>Đồng ý về</translation>
    </message>
    <message>
        <source>Version of the terms</source>
        <translation>Phiên bản điều khoản</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Ngày trả lời</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách thức</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dự kiến tham dự</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>Adjusted by</source>
        <translation>Người điều chỉnh</translation>
    </message>
    <message>
        <source>Reason for adjusting</source>
        <translation>Lý do điều chỉnh</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Số chỗ</translation>
    </message>
    <message>
        <source>Class label</source>
        <translation>Ký hiệu lớp</translation>
    </message>
    <message>
        <source>Replaced by a later answer</source>
        <translation>Đã có câu trả lời sau thay thế</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa học</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>Áp dụng từ</translation>
    </message>
    <message>
        <source>Completion rule</source>
        <translation>Quy tắc hoàn thành</translation>
    </message>
    <message>
        <source>What was adapted</source>
        <translation>Nội dung đã điều chỉnh</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Ngừng dùng từ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Nơi công tác</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Ngày đăng ký</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Ngày ghi danh</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Trạng thái từ ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Repeats the course</source>
        <translation>Học lại</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Nguồn tài trợ</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Hoàn thành ngày</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>Hoàn thành theo</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Lý do quyết định</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Số chứng nhận</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Tín chỉ</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Ngày nhập</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Số dòng đã đọc</translation>
    </message>
    <message>
        <source>Rows imported</source>
        <translation>Số dòng đã nhập</translation>
    </message>
    <message>
        <source>Rows already here</source>
        <translation>Số dòng đã có sẵn</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Số dòng bỏ qua</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>Số dòng cần xem</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Số giờ</translation>
    </message>
    <message>
        <source>How it is taught</source>
        <translation>Cách giảng dạy</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Ghi danh</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Học phần</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hoàn thành ngày</translation>
    </message>
    <message>
        <source>Merged person</source>
        <translation>Người được gộp</translation>
    </message>
    <message>
        <source>Kept person</source>
        <translation>Người được giữ</translation>
    </message>
    <message>
        <source>Separated again</source>
        <translation>Đã tách lại</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Người thứ nhất</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Người thứ hai</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>Dùng đến</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bài đánh giá</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Lần thi</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Ngày thi</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Months after the course</source>
        <translation>Số tháng sau khóa học</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Lặp lại</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Đơn vị trung tâm</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Nền tảng</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Chuỗi hội chẩn</translation>
    </message>
    <message>
        <source>Day left out</source>
        <translation>Ngày bỏ qua</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Dự kiến ngày</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Giờ dự kiến</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Số phút dự kiến</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Bắt đầu lúc</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Kết thúc lúc</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Recording kept</source>
        <translation>Lưu bản ghi</translation>
    </message>
    <message>
        <source>Presenting institution</source>
        <translation>Đơn vị trình bày</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Người trình bày</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Name shown in the meeting</source>
        <translation>Tên hiển thị trong cuộc họp</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Vào lúc</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ra lúc</translation>
    </message>
    <message>
        <source>Seconds as stated</source>
        <translation>Số giây ghi trong tệp</translation>
    </message>
    <message>
        <source>First and last time alone</source>
        <translation>Chỉ có lần vào đầu và lần ra cuối</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Quyết định ngày</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Nhóm tuổi</translation>
    </message>
    <message>
        <source>Tier of care now</source>
        <translation>Tuyến chăm sóc hiện nay</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Main illness</source>
        <translation>Bệnh chính</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Phase of illness</source>
        <translation>Giai đoạn bệnh</translation>
    </message>
    <message>
        <source>PPS (0–100)</source>
        <translation>Điểm PPS (0–100)</translation>
    </message>
    <message>
        <source>ECOG (0–4)</source>
        <translation>Điểm ECOG (0–4)</translation>
    </message>
    <message>
        <source>Opioid, oral morphine equivalent</source>
        <translation>Opioid quy đổi morphin uống</translation>
    </message>
    <message>
        <source>Scale of the symptoms</source>
        <translation>Thang điểm triệu chứng</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Bệnh sử</translation>
    </message>
    <message>
        <source>What was tried so far</source>
        <translation>Những gì đã thử</translation>
    </message>
    <message>
        <source>Goals of care</source>
        <translation>Mục tiêu chăm sóc</translation>
    </message>
    <message>
        <source>Plan of the team</source>
        <translation>Kế hoạch của nhóm</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Viết bằng</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ca bệnh</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Nội dung trong tệp</translation>
    </message>
    <message>
        <source>Of what kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Của ai</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Vì sao không</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Hiệu quả</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>Đáng nhớ</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Ghi ngày</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Số ca</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Kết thúc ngày</translation>
    </message>
    <message>
        <source>Day, from the first</source>
        <translation>Ngày thứ mấy</translation>
    </message>
    <message>
        <source>Privacy list</source>
        <translation>Danh sách riêng tư</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Bao nhiêu</translation>
    </message>
    <message>
        <source>Follows the case</source>
        <translation>Tiếp theo ca</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Nộp ngày</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Loại tệp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Đính kèm ngày</translation>
    </message>
    <message>
        <source>Attached by</source>
        <translation>Người đính kèm</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Số giờ học</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Thành phố</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Đơn vị đăng cai</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Khoản tài trợ</translation>
    </message>
    <message>
        <source>Trains trainers</source>
        <translation>Đào tạo giảng viên</translation>
    </message>
    <message>
        <source>Teach-back required</source>
        <translation>Bắt buộc giảng thử</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Số người mời</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Số người đăng ký</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Ngày xác minh</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Lớp tập huấn</translation>
    </message>
    <message>
        <source>Came to the desk on</source>
        <translation>Ngày ghi danh</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Số chỗ</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Ngày mời</translation>
    </message>
    <message>
        <source>Forms given out</source>
        <translation>Số phiếu phát ra</translation>
    </message>
    <message>
        <source>Forms returned</source>
        <translation>Số phiếu thu về</translation>
    </message>
    <message>
        <source>Marked 1</source>
        <translation>Chấm 1</translation>
    </message>
    <message>
        <source>Marked 2</source>
        <translation>Chấm 2</translation>
    </message>
    <message>
        <source>Marked 3</source>
        <translation>Chấm 3</translation>
    </message>
    <message>
        <source>Marked 4</source>
        <translation>Chấm 4</translation>
    </message>
    <message>
        <source>Marked 5</source>
        <translation>Chấm 5</translation>
    </message>
    <message>
        <source>Most frequent comment</source>
        <translation>Ý kiến gặp nhiều nhất</translation>
    </message>
    <message>
        <source>To be completed before</source>
        <translation>Phải hoàn thành trước</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Năng lực</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Khung năng lực</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Mức cần đạt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Observed on</source>
        <translation>Ngày quan sát</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Quan sát viên</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Độ phức tạp</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Thang đo</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Phản hồi</translation>
    </message>
    <message>
        <source>Observations behind it</source>
        <translation>Số lần quan sát làm căn cứ</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Ngày đánh giá</translation>
    </message>
    <message>
        <source>Works to the standard</source>
        <translation>Làm việc đạt chuẩn</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Điều cản trở</translation>
    </message>
    <message>
        <source>Hours a credit, learner</source>
        <translation>Số giờ mỗi tín chỉ, người học</translation>
    </message>
    <message>
        <source>Hours a credit, lecturer</source>
        <translation>Số giờ mỗi tín chỉ, giảng viên</translation>
    </message>
    <message>
        <source>Most credits of one activity</source>
        <translation>Tín chỉ tối đa của một hoạt động</translation>
    </message>
    <message>
        <source>Least credits a year</source>
        <translation>Tín chỉ tối thiểu mỗi năm</translation>
    </message>
    <message>
        <source>Credit scheme</source>
        <translation>Loại tín chỉ</translation>
    </message>
    <message>
        <source>Earned on</source>
        <translation>Ngày đạt</translation>
    </message>
    <message>
        <source>Next observed teaching due</source>
        <translation>Lần dự giờ tiếp theo</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Người cấp</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Nội dung đã ký</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Khóa ký</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ngày thu hồi</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>Lý do thu hồi</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Ngày thực hiện</translation>
    </message>
    <message>
        <source>ICD-10 or ICD-11 code (C34, 2C25)</source>
        <translation>Mã ICD-10 hoặc ICD-11 (C34, 2C25)</translation>
    </message>
    <message>
        <source>Day told by the file</source>
        <translation>Ngày ghi trong tệp</translation>
    </message>
    <message>
        <source>Words of the file</source>
        <translation>Lời trong tệp</translation>
    </message>
    <message>
        <source>Question or column</source>
        <translation>Câu hỏi hoặc cột</translation>
    </message>
    <message>
        <source>Letter sent on</source>
        <translation>Gửi thư ngày</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Loại bản ghi</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>Số bản ghi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Học phần</translation>
    </message>
    <message>
        <source>Learning point</source>
        <translation>Điểm học được</translation>
    </message>
    <message>
        <source>Item of a checklist</source>
        <translation>Mục của bảng kiểm</translation>
    </message>
    <message>
        <source>Mark of the item</source>
        <translation>Điểm của mục</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Mức đồng thuận</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Programme files (*.preceptor)</source>
        <translation>Tệp chương trình (*.preceptor)</translation>
    </message>
    <message>
        <source>Spreadsheets and lists (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Bảng tính và danh sách (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Tệp văn bản phân cách (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Sổ tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Tệp lịch (*.ics)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Programme files and their backups (*.preceptor *.preceptor-backup)</source>
        <translation>Tệp chương trình và bản sao lưu (*.preceptor *.preceptor-backup)</translation>
    </message>
    <message>
        <source>Exchange files (*.preceptor-bundle)</source>
        <translation>Tệp trao đổi (*.preceptor-bundle)</translation>
    </message>
    <message>
        <source>Slides and papers (%1)</source>
        <translation>Slide và tài liệu (%1)</translation>
    </message>
    <message>
        <source>Open Badges (*.json)</source>
        <translation>Huy hiệu Open Badges (*.json)</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what belongs to it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Pasted rows</source>
        <translation>Các dòng đã dán</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Cột %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>a new person.</source>
        <translation>người mới.</translation>
    </message>
    <message>
        <source>a new person, as you decided.</source>
        <translation>người mới, theo quyết định của bạn.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Không dùng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Tên chữ Latinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Khoa</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ngạch bậc</translation>
    </message>
    <message>
        <source>Post title</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Mã nhân viên</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Ngày đăng ký</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Dấu phẩy</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message numerus="yes">
        <source>the phone number has %n digits.</source>
        <translation>
            <numerusform>số điện thoại có %n chữ số.</numerusform>
        </translation>
    </message>
    <message>
        <source>the phone number “%1” has letters in it.</source>
        <translation>số điện thoại “%1” có chữ cái.</translation>
    </message>
    <message>
        <source>“%1” does not look like an e-mail address.</source>
        <translation>“%1” không giống địa chỉ e-mail.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date.</source>
        <translation>không đọc được “%1” là ngày.</translation>
    </message>
    <message>
        <source>the date “%1” lies before 1930 or after 2100.</source>
        <translation>ngày “%1” trước năm 1930 hoặc sau năm 2100.</translation>
    </message>
    <message>
        <source>“%1” can be day/month or month/day.</source>
        <translation>“%1” có thể là ngày/tháng hoặc tháng/ngày.</translation>
    </message>
    <message>
        <source>“%1” does not look like a name.</source>
        <translation>“%1” không giống họ tên.</translation>
    </message>
    <message>
        <source>some characters cannot be read. Another encoding may help.</source>
        <translation>một số ký tự không đọc được. Có thể thử bảng mã khác.</translation>
    </message>
    <message>
        <source>the row has more cells than there are headings.</source>
        <translation>dòng có nhiều ô hơn số tiêu đề.</translation>
    </message>
    <message>
        <source>“%1” is kept in the note; the sex stays unknown.</source>
        <translation>“%1” được giữ trong ghi chú; giới tính vẫn không rõ.</translation>
    </message>
    <message>
        <source>the profession “%1” is not known; it is kept as post title.</source>
        <translation>không rõ chức danh “%1”; được giữ làm chức vụ.</translation>
    </message>
    <message>
        <source>the rank “%1” is not known; it is kept as post title.</source>
        <translation>không rõ ngạch bậc “%1”; được giữ làm chức vụ.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>đã có</translation>
    </message>
    <message>
        <source>check</source>
        <translation>cần xem</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>already here, with the same e-mail address.</source>
        <translation>đã có, trùng địa chỉ e-mail.</translation>
    </message>
    <message>
        <source>already here, with the same phone number.</source>
        <translation>đã có, trùng số điện thoại.</translation>
    </message>
    <message>
        <source>already here, with the same staff number.</source>
        <translation>đã có, trùng mã nhân viên.</translation>
    </message>
    <message>
        <source>already here, with the same name and year of birth.</source>
        <translation>đã có, trùng họ tên và năm sinh.</translation>
    </message>
    <message>
        <source>the same person, as you decided.</source>
        <translation>cùng một người, theo quyết định của bạn.</translation>
    </message>
    <message>
        <source>already here, with the same name and institution.</source>
        <translation>đã có, trùng họ tên và cơ sở.</translation>
    </message>
    <message>
        <source>left out, because it is a total.</source>
        <translation>bỏ qua vì là dòng tổng.</translation>
    </message>
    <message>
        <source>left out, because it repeats the heading.</source>
        <translation>bỏ qua vì lặp lại tiêu đề.</translation>
    </message>
    <message>
        <source>left out, as you decided.</source>
        <translation>bỏ qua, theo quyết định của bạn.</translation>
    </message>
    <message>
        <source>left out, because it has no name.</source>
        <translation>bỏ qua vì không có họ tên.</translation>
    </message>
    <message>
        <source>%1 may be %2, spelt differently.</source>
        <translation>%1 có thể là %2, viết khác đi.</translation>
    </message>
    <message>
        <source>%1 has the same e-mail, phone or staff number as %2.</source>
        <translation>%1 có cùng e-mail, điện thoại hoặc mã nhân viên với %2.</translation>
    </message>
    <message>
        <source>much agrees with %1, but sex, year of birth or staff number differ.</source>
        <translation>phần lớn khớp với %1, nhưng giới tính, năm sinh hoặc mã nhân viên khác nhau.</translation>
    </message>
    <message>
        <source>more than one person fits, such as %1.</source>
        <translation>có nhiều người phù hợp, chẳng hạn %1.</translation>
    </message>
    <message>
        <source>there is already %1, and nothing tells whether this is the same person.</source>
        <translation>đã có %1, và không có gì cho biết có phải cùng một người không.</translation>
    </message>
    <message>
        <source>row %1 of this file</source>
        <translation>dòng %1 của tệp này</translation>
    </message>
    <message>
        <source>a person already here</source>
        <translation>một người đã có</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person (institution)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Correct it in the table, or keep it as written.</source>
        <comment>a problem as a sentence</comment>
        <translation>%1 Hãy sửa trong bảng, hoặc giữ như đã viết.</translation>
    </message>
    <message>
        <source>no heading row</source>
        <translation>không có dòng tiêu đề</translation>
    </message>
    <message>
        <source>first row is the heading</source>
        <translation>dòng đầu là tiêu đề</translation>
    </message>
    <message>
        <source>row %1 is the heading</source>
        <translation>dòng %1 là tiêu đề</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>trang tính “%1”</translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>cột như lần trước</translation>
    </message>
    <message>
        <source>%1 Choose above which it is.</source>
        <comment>a problem as a sentence</comment>
        <translation>%1 Hãy chọn ở trên cách nào đúng.</translation>
    </message>
    <message>
        <source>signs that nobody sees, such as marks of direction, are left out.</source>
        <translation>các ký tự không nhìn thấy, như dấu đổi chiều viết, được bỏ đi.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Undisclosed</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Cao đẳng</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Đại học</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Thạc sĩ</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Tiến sĩ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>Left the field</source>
        <translation>Đã chuyển ngành</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Đã nghỉ hưu</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Đã mất</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Chưa hỏi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Verbal</source>
        <translation>Bằng lời</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Điện tử</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Bác sĩ đa khoa</translation>
    </message>
    <message>
        <source>Specialist physician</source>
        <translation>Bác sĩ chuyên khoa</translation>
    </message>
    <message>
        <source>Clinical officer</source>
        <translation>Y sĩ</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Điều dưỡng</translation>
    </message>
    <message>
        <source>Associate nurse</source>
        <translation>Trợ lý điều dưỡng</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Hộ sinh</translation>
    </message>
    <message>
        <source>Traditional Chinese medicine practitioner</source>
        <translation>Thầy thuốc YHCT</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Dược sĩ</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>KTV vật lý trị liệu</translation>
    </message>
    <message>
        <source>Dietitian</source>
        <translation>Cử nhân dinh dưỡng</translation>
    </message>
    <message>
        <source>Occupational therapist</source>
        <translation>KTV hoạt động trị liệu</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Nhà tâm lý</translation>
    </message>
    <message>
        <source>Medical social worker</source>
        <translation>Nhân viên xã hội y tế</translation>
    </message>
    <message>
        <source>Spiritual care</source>
        <translation>Chăm sóc tâm linh</translation>
    </message>
    <message>
        <source>Health care assistant</source>
        <translation>Hộ lý</translation>
    </message>
    <message>
        <source>Home care worker</source>
        <translation>Nhân viên chăm sóc tại nhà</translation>
    </message>
    <message>
        <source>Community health worker</source>
        <translation>Nhân viên y tế cộng đồng</translation>
    </message>
    <message>
        <source>Health manager</source>
        <translation>Cán bộ quản lý y tế</translation>
    </message>
    <message>
        <source>Educator</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tình nguyện viên</translation>
    </message>
    <message>
        <source>Medical student</source>
        <translation>Sinh viên y khoa</translation>
    </message>
    <message>
        <source>Nursing student</source>
        <translation>Sinh viên điều dưỡng</translation>
    </message>
    <message>
        <source>Resident doctor</source>
        <translation>Bác sĩ nội trú</translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation>Bác sĩ chuyên sâu</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Bác sĩ</translation>
    </message>
    <message>
        <source>Allied health professional</source>
        <translation>Nhân viên y tế chuyên ngành khác</translation>
    </message>
    <message>
        <source>Community worker</source>
        <translation>Nhân viên cộng đồng</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Sinh viên</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Bậc sơ cấp</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Bác sĩ điều trị</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Bác sĩ chính</translation>
    </message>
    <message>
        <source>Associate chief</source>
        <translation>Phó chủ nhiệm</translation>
    </message>
    <message>
        <source>Chief</source>
        <translation>Chủ nhiệm</translation>
    </message>
    <message>
        <source>Senior nurse</source>
        <translation>Điều dưỡng cao cấp</translation>
    </message>
    <message>
        <source>Nurse in charge</source>
        <translation>Điều dưỡng phụ trách</translation>
    </message>
    <message>
        <source>Associate chief nurse</source>
        <translation>Phó điều dưỡng trưởng</translation>
    </message>
    <message>
        <source>Chief nurse</source>
        <translation>Điều dưỡng trưởng</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Địa phương</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Quốc tế</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Điều phối viên</translation>
    </message>
    <message>
        <source>Nurse educator</source>
        <translation>Điều dưỡng đào tạo</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Hub expert</source>
        <translation>Chuyên gia tuyến trên</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Người kèm cặp</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Đầu mối liên hệ</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>Collaborative</source>
        <translation>Hợp tác</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Chương trình học</translation>
    </message>
    <message>
        <source>Management system</source>
        <translation>Hệ thống quản lý</translation>
    </message>
    <message>
        <source>Alumni course</source>
        <translation>Khoá cựu học viên</translation>
    </message>
    <message>
        <source>Twinning programme</source>
        <translation>Chương trình kết nghĩa</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Đang chạy</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Quỹ</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Chính phủ</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Tổ chức phi chính phủ</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Trường đại học</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Bệnh viện</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Người được đào tạo</translation>
    </message>
    <message>
        <source>Institutions participating</source>
        <translation>Cơ sở tham gia</translation>
    </message>
    <message>
        <source>Conferences held</source>
        <translation>Hội chẩn đã diễn ra</translation>
    </message>
    <message>
        <source>Workshops held</source>
        <translation>Hội thảo đã tổ chức</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Lượt tham dự</translation>
    </message>
    <message>
        <source>Different people who took part</source>
        <translation>Số người khác nhau đã tham gia</translation>
    </message>
    <message>
        <source>Trainers qualified</source>
        <translation>Giảng viên đủ chuẩn</translation>
    </message>
    <message>
        <source>Cases presented</source>
        <translation>Ca bệnh đã trình bày</translation>
    </message>
    <message>
        <source>Protocols adopted</source>
        <translation>Quy trình đã áp dụng</translation>
    </message>
    <message>
        <source>Services started</source>
        <translation>Dịch vụ đã mở</translation>
    </message>
    <message>
        <source>Tertiary hospital</source>
        <translation>Bệnh viện tuyến cuối</translation>
    </message>
    <message>
        <source>Secondary hospital</source>
        <translation>Bệnh viện tuyến hai</translation>
    </message>
    <message>
        <source>County hospital</source>
        <translation>Bệnh viện huyện</translation>
    </message>
    <message>
        <source>Community health centre</source>
        <translation>Trung tâm y tế cộng đồng</translation>
    </message>
    <message>
        <source>Hospice unit</source>
        <translation>Đơn vị cuối đời</translation>
    </message>
    <message>
        <source>Hospice service station</source>
        <translation>Trạm chăm sóc cuối đời</translation>
    </message>
    <message>
        <source>Home care team</source>
        <translation>Đội chăm sóc tại nhà</translation>
    </message>
    <message>
        <source>Cancer centre</source>
        <translation>Trung tâm ung bướu</translation>
    </message>
    <message>
        <source>Medical school</source>
        <translation>Trường y</translation>
    </message>
    <message>
        <source>Nursing school</source>
        <translation>Trường điều dưỡng</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Bộ</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Hội</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Cộng đồng</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Tại nhà</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Công lập</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Tư nhân</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Phi lợi nhuận</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>Quân đội</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>Thành thị</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Nông thôn</translation>
    </message>
    <message>
        <source>No palliative care unit</source>
        <translation>Không có đơn vị chăm sóc giảm nhẹ</translation>
    </message>
    <message>
        <source>Consultation team</source>
        <translation>Đội tư vấn</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Khoa nội trú</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Khoa</translation>
    </message>
    <message>
        <source>Home care service</source>
        <translation>Dịch vụ chăm sóc tại nhà</translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation>Chăm sóc giảm nhẹ</translation>
    </message>
    <message>
        <source>Oncology</source>
        <translation>Ung bướu</translation>
    </message>
    <message>
        <source>Internal medicine</source>
        <translation>Nội khoa</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Ngoại khoa</translation>
    </message>
    <message>
        <source>Traditional Chinese medicine and rehabilitation</source>
        <translation>Y học cổ truyền Trung Quốc và phục hồi chức năng</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Dinh dưỡng</translation>
    </message>
    <message>
        <source>Psychology</source>
        <translation>Tâm lý</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Đau</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Điều dưỡng</translation>
    </message>
    <message>
        <source>Geriatrics</source>
        <translation>Lão khoa</translation>
    </message>
    <message>
        <source>Paediatrics</source>
        <translation>Nhi khoa</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>Y học gia đình</translation>
    </message>
    <message>
        <source>Haematology</source>
        <translation>Huyết học</translation>
    </message>
    <message>
        <source>Infectious</source>
        <translation>Truyền nhiễm</translation>
    </message>
    <message>
        <source>Tuberculosis</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Critical care</source>
        <translation>Hồi sức tích cực</translation>
    </message>
    <message>
        <source>Orthopaedics</source>
        <translation>Chấn thương chỉnh hình</translation>
    </message>
    <message>
        <source>Neurology</source>
        <translation>Thần kinh</translation>
    </message>
    <message>
        <source>Respiratory</source>
        <translation>Hô hấp</translation>
    </message>
    <message>
        <source>Neurosurgery</source>
        <translation>Ngoại thần kinh</translation>
    </message>
    <message>
        <source>General surgery</source>
        <translation>Ngoại tổng quát</translation>
    </message>
    <message>
        <source>Urology</source>
        <translation>Tiết niệu</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Cấp cứu</translation>
    </message>
    <message>
        <source>Social work</source>
        <translation>Công tác xã hội</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Dược</translation>
    </message>
    <message>
        <source>Consortium member</source>
        <translation>Thành viên liên minh y tế</translation>
    </message>
    <message>
        <source>Parent institution</source>
        <translation>Cơ sở chủ quản</translation>
    </message>
    <message>
        <source>Hub and spoke</source>
        <translation>Hạt nhân và vệ tinh</translation>
    </message>
    <message>
        <source>Twinned</source>
        <translation>Kết nghĩa</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Chuyển tuyến</translation>
    </message>
    <message>
        <source>Clinical training site</source>
        <translation>Cơ sở thực hành lâm sàng</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Cơ sở chủ trì</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hạt nhân</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Vệ tinh</translation>
    </message>
    <message>
        <source>Participating</source>
        <translation>Tham gia</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Nơi tiếp nhận</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Nhà tài trợ</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Đối tác</translation>
    </message>
    <message>
        <source>Treatment protocol</source>
        <translation>Phác đồ điều trị</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Công cụ</translation>
    </message>
    <message>
        <source>Essential list</source>
        <translation>Danh mục thiết yếu</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Đang duyệt</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Thí điểm</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã ban hành</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Thành phố</translation>
    </message>
    <message>
        <source>Outpatient clinic</source>
        <translation>Phòng khám ngoại trú</translation>
    </message>
    <message>
        <source>Consultation service</source>
        <translation>Dịch vụ tư vấn</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Chăm sóc tại nhà</translation>
    </message>
    <message>
        <source>Hospice beds at home</source>
        <translation>Giường chăm sóc cuối đời tại nhà</translation>
    </message>
    <message>
        <source>Bereavement service</source>
        <translation>Hỗ trợ tang chế</translation>
    </message>
    <message>
        <source>Training site</source>
        <translation>Cơ sở đào tạo</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Đã mở</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Đã mở rộng</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã ngừng</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>With interruptions</source>
        <translation>Có gián đoạn</translation>
    </message>
    <message>
        <source>Without interruption</source>
        <translation>Không gián đoạn</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tiếng Trung</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Tiếng Pháp</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>VND</source>
        <translation>VND</translation>
    </message>
    <message>
        <source>XOF</source>
        <translation>XOF</translation>
    </message>
    <message>
        <source>RWF</source>
        <translation>RWF</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Cơ bản</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Trung cấp</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Chuyên sâu</translation>
    </message>
    <message>
        <source>Train the trainer</source>
        <translation>Đào tạo giảng viên</translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation>Bồi dưỡng lại</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Nhập môn</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Sinh viên</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Bác sĩ nội trú</translation>
    </message>
    <message>
        <source>Fellows</source>
        <translation>Bác sĩ chuyên sâu</translation>
    </message>
    <message>
        <source>Practising professionals</source>
        <translation>Người đang hành nghề</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Hỗn hợp</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Tại chỗ</translation>
    </message>
    <message>
        <source>Blended</source>
        <translation>Kết hợp</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>Tại giường</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Bài giảng</translation>
    </message>
    <message>
        <source>Small group</source>
        <translation>Nhóm nhỏ</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>Đóng vai</translation>
    </message>
    <message>
        <source>Self study</source>
        <translation>Tự học</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>Hội chẩn ca bệnh</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Đã đăng ký</translation>
    </message>
    <message>
        <source>Waitlisted</source>
        <translation>Chờ chỗ</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Đã ghi danh</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang học</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Đã hoàn thành</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>Không hoàn thành</translation>
    </message>
    <message>
        <source>Asked to repeat</source>
        <translation>Phải học lại</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Đã chuyển</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Bảo lưu</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Quá tải việc</translation>
    </message>
    <message>
        <source>Left the post</source>
        <translation>Đã nghỉ việc</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Bệnh</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gia đình</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Kỹ thuật</translation>
    </message>
    <message>
        <source>Not released by the employer</source>
        <translation>Đơn vị không cho đi học</translation>
    </message>
    <message>
        <source>Met the rule</source>
        <translation>Đạt điều kiện</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Tự quyết định</translation>
    </message>
    <message>
        <source>Prior learning</source>
        <translation>Đã học từ trước</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Được miễn</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Từ tệp</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Tự tính</translation>
    </message>
    <message>
        <source>Pre test</source>
        <translation>Kiểm tra trước</translation>
    </message>
    <message>
        <source>Post test</source>
        <translation>Kiểm tra sau</translation>
    </message>
    <message>
        <source>Retention test</source>
        <translation>Kiểm tra ghi nhớ</translation>
    </message>
    <message>
        <source>During the course</source>
        <translation>Trong khoá học</translation>
    </message>
    <message>
        <source>Final examination</source>
        <translation>Thi cuối khoá</translation>
    </message>
    <message>
        <source>OSCE</source>
        <translation>OSCE</translation>
    </message>
    <message>
        <source>Teach back</source>
        <translation>Giảng thử</translation>
    </message>
    <message>
        <source>Confidence scale</source>
        <translation>Thang tự tin</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Mức hài lòng</translation>
    </message>
    <message>
        <source>Self efficacy</source>
        <translation>Năng lực tự đánh giá</translation>
    </message>
    <message>
        <source>Reaction (Kirkpatrick 1)</source>
        <translation>Phản ứng (Kirkpatrick 1)</translation>
    </message>
    <message>
        <source>Learning (Kirkpatrick 2)</source>
        <translation>Học tập (Kirkpatrick 2)</translation>
    </message>
    <message>
        <source>Behaviour (Kirkpatrick 3)</source>
        <translation>Hành vi (Kirkpatrick 3)</translation>
    </message>
    <message>
        <source>Results (Kirkpatrick 4)</source>
        <translation>Kết quả (Kirkpatrick 4)</translation>
    </message>
    <message>
        <source>Complex case conference</source>
        <translation>Hội chẩn ca bệnh phức tạp</translation>
    </message>
    <message>
        <source>Didactic</source>
        <translation>Bài giảng</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Workshop day</source>
        <translation>Ngày tập huấn</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Kèm cặp</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Thăm cơ sở</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Thi</translation>
    </message>
    <message>
        <source>Journal club</source>
        <translation>Câu lạc bộ y văn</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Đã diễn ra</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Đã hoãn</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã huỷ</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Clash with another event</source>
        <translation>Trùng sự kiện khác</translation>
    </message>
    <message>
        <source>Presenter absent</source>
        <translation>Người trình bày vắng</translation>
    </message>
    <message>
        <source>Too few people</source>
        <translation>Quá ít người</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Thời tiết</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Kết hợp</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Chỉ trên máy này</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ca mới</translation>
    </message>
    <message>
        <source>Case follow-up</source>
        <translation>Theo dõi ca bệnh</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Thảo luận</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Người trình bày</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Người điều hành</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Người giảng</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Người quan sát</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Phiên dịch</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dự kiến dự</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Không dự kiến</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Tuỳ chọn</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Đến muộn</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Về sớm</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Vắng có phép</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Chưa ghi</translation>
    </message>
    <message>
        <source>Shared room</source>
        <translation>Chung phòng</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Xem lại bản ghi</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Danh sách ký tên</translation>
    </message>
    <message>
        <source>Platform file</source>
        <translation>Tệp từ nền tảng</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Đã chỉnh</translation>
    </message>
    <message>
        <source>Joined late</source>
        <translation>Vào muộn</translation>
    </message>
    <message>
        <source>Shared login</source>
        <translation>Dùng chung tài khoản</translation>
    </message>
    <message>
        <source>Error in the roster</source>
        <translation>Danh sách sai</translation>
    </message>
    <message>
        <source>Assistant trainer</source>
        <translation>Trợ giảng</translation>
    </message>
    <message>
        <source>Qualified trainer</source>
        <translation>Giảng viên đủ chuẩn</translation>
    </message>
    <message>
        <source>Master trainer</source>
        <translation>Giảng viên chính</translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation>Giảng viên cơ hữu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>Đang hoạt động</translation>
    </message>
    <message>
        <source>Not in operation</source>
        <translation>Ngừng hoạt động</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Không còn dùng</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Đã trình bày</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>Dưới 1 tuổi</translation>
    </message>
    <message>
        <source>1–4 years</source>
        <translation>1–4 tuổi</translation>
    </message>
    <message>
        <source>5–9 years</source>
        <translation>5–9 tuổi</translation>
    </message>
    <message>
        <source>10–14 years</source>
        <translation>10–14 tuổi</translation>
    </message>
    <message>
        <source>15–17 years</source>
        <translation>15–17 tuổi</translation>
    </message>
    <message>
        <source>18–29 years</source>
        <translation>18–29 tuổi</translation>
    </message>
    <message>
        <source>30–39 years</source>
        <translation>30–39 tuổi</translation>
    </message>
    <message>
        <source>40–49 years</source>
        <translation>40–49 tuổi</translation>
    </message>
    <message>
        <source>50–59 years</source>
        <translation>50–59 tuổi</translation>
    </message>
    <message>
        <source>60–69 years</source>
        <translation>60–69 tuổi</translation>
    </message>
    <message>
        <source>70–79 years</source>
        <translation>70–79 tuổi</translation>
    </message>
    <message>
        <source>80–89 years</source>
        <translation>80–89 tuổi</translation>
    </message>
    <message>
        <source>90 years or older</source>
        <translation>Từ 90 tuổi</translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation>Hồi sức tích cực</translation>
    </message>
    <message>
        <source>Patient’s home</source>
        <translation>Nhà người bệnh</translation>
    </message>
    <message>
        <source>Nursing home</source>
        <translation>Nhà dưỡng lão</translation>
    </message>
    <message>
        <source>Emergency department</source>
        <translation>Khoa cấp cứu</translation>
    </message>
    <message>
        <source>Cancer: lung</source>
        <translation>Ung thư phổi</translation>
    </message>
    <message>
        <source>Cancer: breast</source>
        <translation>Ung thư vú</translation>
    </message>
    <message>
        <source>Cancer: stomach</source>
        <translation>Ung thư dạ dày</translation>
    </message>
    <message>
        <source>Cancer: colon or rectum</source>
        <translation>Ung thư đại trực tràng</translation>
    </message>
    <message>
        <source>Cancer: liver</source>
        <translation>Ung thư gan</translation>
    </message>
    <message>
        <source>Cancer: pancreas</source>
        <translation>Ung thư tụy</translation>
    </message>
    <message>
        <source>Cancer: oesophagus</source>
        <translation>Ung thư thực quản</translation>
    </message>
    <message>
        <source>Cancer: head and neck</source>
        <translation>Ung thư đầu cổ</translation>
    </message>
    <message>
        <source>Cancer: gynaecological</source>
        <translation>Ung thư phụ khoa</translation>
    </message>
    <message>
        <source>Cancer: urological</source>
        <translation>Ung thư tiết niệu</translation>
    </message>
    <message>
        <source>Cancer: blood or lymph</source>
        <translation>Ung thư máu hoặc hạch</translation>
    </message>
    <message>
        <source>Cancer: brain</source>
        <translation>Ung thư não</translation>
    </message>
    <message>
        <source>Cancer: another</source>
        <translation>Ung thư khác</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <translation>Suy tim</translation>
    </message>
    <message>
        <source>COPD or other lung disease</source>
        <translation>COPD hoặc bệnh phổi khác</translation>
    </message>
    <message>
        <source>Kidney failure</source>
        <translation>Suy thận</translation>
    </message>
    <message>
        <source>Liver failure</source>
        <translation>Suy gan</translation>
    </message>
    <message>
        <source>Neurodegenerative disease</source>
        <translation>Bệnh thoái hóa thần kinh</translation>
    </message>
    <message>
        <source>Dementia or frailty</source>
        <translation>Sa sút trí tuệ hoặc suy yếu</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Đột quỵ</translation>
    </message>
    <message>
        <source>HIV or tuberculosis</source>
        <translation>HIV hoặc lao</translation>
    </message>
    <message>
        <source>Child, congenital</source>
        <translation>Trẻ em, bẩm sinh</translation>
    </message>
    <message>
        <source>Trauma</source>
        <translation>Chấn thương</translation>
    </message>
    <message>
        <source>Other illness</source>
        <translation>Bệnh khác</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Giai đoạn sớm</translation>
    </message>
    <message>
        <source>Locally advanced</source>
        <translation>Tiến triển tại chỗ</translation>
    </message>
    <message>
        <source>Metastatic</source>
        <translation>Di căn</translation>
    </message>
    <message>
        <source>End stage</source>
        <translation>Giai đoạn cuối</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Ổn định</translation>
    </message>
    <message>
        <source>Unstable</source>
        <translation>Không ổn định</translation>
    </message>
    <message>
        <source>Deteriorating</source>
        <translation>Đang xấu đi</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Hấp hối</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>Sau mất mát</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không dùng</translation>
    </message>
    <message>
        <source>1–59 mg a day</source>
        <translation>1–59 mg mỗi ngày</translation>
    </message>
    <message>
        <source>60–199 mg a day</source>
        <translation>60–199 mg mỗi ngày</translation>
    </message>
    <message>
        <source>200 mg a day or more</source>
        <translation>Từ 200 mg mỗi ngày</translation>
    </message>
    <message>
        <source>ESAS-r (0–10)</source>
        <translation>ESAS-r (0–10 điểm)</translation>
    </message>
    <message>
        <source>IPOS (0–4)</source>
        <translation>IPOS (0–4 điểm)</translation>
    </message>
    <message>
        <source>Breathlessness</source>
        <translation>Khó thở</translation>
    </message>
    <message>
        <source>Tiredness</source>
        <translation>Mệt mỏi</translation>
    </message>
    <message>
        <source>Drowsiness</source>
        <translation>Buồn ngủ</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Buồn nôn</translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation>Nôn</translation>
    </message>
    <message>
        <source>Poor appetite</source>
        <translation>Chán ăn</translation>
    </message>
    <message>
        <source>Constipation</source>
        <translation>Táo bón</translation>
    </message>
    <message>
        <source>Sore or dry mouth</source>
        <translation>Đau hoặc khô miệng</translation>
    </message>
    <message>
        <source>Poor mobility</source>
        <translation>Khó vận động</translation>
    </message>
    <message>
        <source>Depression</source>
        <translation>Trầm cảm</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>Lo âu</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Cảm giác khỏe khoắn</translation>
    </message>
    <message>
        <source>Delirium</source>
        <translation>Sảng</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>Mất ngủ</translation>
    </message>
    <message>
        <source>Other symptom</source>
        <translation>Triệu chứng khác</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Thể chất</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation>Tâm lý</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Xã hội</translation>
    </message>
    <message>
        <source>Spiritual</source>
        <translation>Tâm linh</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>Văn hóa</translation>
    </message>
    <message>
        <source>Ethical or legal</source>
        <translation>Đạo đức hoặc pháp lý</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Giao tiếp</translation>
    </message>
    <message>
        <source>Family and caregivers</source>
        <translation>Gia đình và người chăm sóc</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Cuối đời</translation>
    </message>
    <message>
        <source>Loss and grief</source>
        <translation>Mất mát và đau buồn</translation>
    </message>
    <message>
        <source>Move between places of care</source>
        <translation>Chuyển nơi chăm sóc</translation>
    </message>
    <message>
        <source>Access to medicines</source>
        <translation>Tiếp cận thuốc</translation>
    </message>
    <message>
        <source>Chinese and integrative medicine</source>
        <translation>Y học cổ truyền và kết hợp</translation>
    </message>
    <message>
        <source>Symptom control</source>
        <translation>Kiểm soát triệu chứng</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>Tiên lượng</translation>
    </message>
    <message>
        <source>Talking with patient or family</source>
        <translation>Nói chuyện với người bệnh hoặc gia đình</translation>
    </message>
    <message>
        <source>Goals of care, advance planning</source>
        <translation>Mục tiêu chăm sóc, kế hoạch trước</translation>
    </message>
    <message>
        <source>Ethics</source>
        <translation>Đạo đức</translation>
    </message>
    <message>
        <source>Psychosocial</source>
        <translation>Tâm lý xã hội</translation>
    </message>
    <message>
        <source>Spiritual need</source>
        <translation>Nhu cầu tâm linh</translation>
    </message>
    <message>
        <source>Move to another place of care</source>
        <translation>Chuyển sang nơi chăm sóc khác</translation>
    </message>
    <message>
        <source>How care is organised</source>
        <translation>Cách tổ chức chăm sóc</translation>
    </message>
    <message>
        <source>Other question</source>
        <translation>Câu hỏi khác</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Thuốc</translation>
    </message>
    <message>
        <source>Other than medicine</source>
        <translation>Không dùng thuốc</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ thuật</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Trò chuyện</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation>Hỗ trợ tâm lý xã hội</translation>
    </message>
    <message>
        <source>Spiritual support</source>
        <translation>Hỗ trợ tâm linh</translation>
    </message>
    <message>
        <source>Place of care</source>
        <translation>Nơi chăm sóc</translation>
    </message>
    <message>
        <source>Stop a treatment</source>
        <translation>Ngừng một điều trị</translation>
    </message>
    <message>
        <source>Chinese medicine</source>
        <translation>Y học cổ truyền</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>All agreed</source>
        <translation>Tất cả đồng ý</translation>
    </message>
    <message>
        <source>Most agreed</source>
        <translation>Đa số đồng ý</translation>
    </message>
    <message>
        <source>One expert</source>
        <translation>Một chuyên gia</translation>
    </message>
    <message>
        <source>Disagreement noted</source>
        <translation>Có ý kiến khác</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đã đề xuất</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Thực hiện một phần</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Không thực hiện</translation>
    </message>
    <message>
        <source>Patient declined</source>
        <translation>Người bệnh từ chối</translation>
    </message>
    <message>
        <source>Died before</source>
        <translation>Mất trước đó</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Medicine not available</source>
        <translation>Không có thuốc</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Kỹ năng</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Tốt hơn</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Xấu hơn</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Cải thiện</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Nặng hơn</translation>
    </message>
    <message>
        <source>Died where they wished</source>
        <translation>Mất tại nơi mong muốn</translation>
    </message>
    <message>
        <source>Died elsewhere</source>
        <translation>Mất ở nơi khác</translation>
    </message>
    <message>
        <source>Lost to follow-up</source>
        <translation>Mất dấu</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Chưa rõ kết quả</translation>
    </message>
    <message>
        <source>No names, initials or nicknames of patient or family</source>
        <translation>Không có tên, chữ viết tắt hay biệt danh của người bệnh hoặc gia đình</translation>
    </message>
    <message>
        <source>No dates: days are counted from the first</source>
        <translation>Không có ngày tháng: tính theo ngày thứ mấy</translation>
    </message>
    <message>
        <source>No place finer than the province, no employer, no school</source>
        <translation>Không có địa điểm nhỏ hơn tỉnh, không nơi làm việc, không trường học</translation>
    </message>
    <message>
        <source>No telephone, identity, record or bed number</source>
        <translation>Không có số điện thoại, giấy tờ, hồ sơ hay giường</translation>
    </message>
    <message>
        <source>No picture, scan or recording shows who it is</source>
        <translation>Không có ảnh, phim chụp hay ghi âm cho biết là ai</translation>
    </message>
    <message>
        <source>Nobody who knows the place would recognise the person</source>
        <translation>Người quen địa phương cũng không nhận ra là ai</translation>
    </message>
    <message>
        <source>Chinese identity number</source>
        <translation>Số căn cước Trung Quốc</translation>
    </message>
    <message>
        <source>Old Chinese identity number</source>
        <translation>Số căn cước Trung Quốc cũ</translation>
    </message>
    <message>
        <source>Vietnamese identity number</source>
        <translation>Số căn cước công dân</translation>
    </message>
    <message>
        <source>Old Vietnamese identity number</source>
        <translation>Số chứng minh nhân dân</translation>
    </message>
    <message>
        <source>Health insurance number</source>
        <translation>Số thẻ bảo hiểm y tế</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Số hộ chiếu</translation>
    </message>
    <message>
        <source>Hong Kong identity number</source>
        <translation>Số căn cước Hồng Kông</translation>
    </message>
    <message>
        <source>Taiwan identity number</source>
        <translation>Số căn cước Đài Loan</translation>
    </message>
    <message>
        <source>Singapore identity number</source>
        <translation>Số căn cước Singapore</translation>
    </message>
    <message>
        <source>French social security number</source>
        <translation>Số an sinh xã hội Pháp</translation>
    </message>
    <message>
        <source>Bank card or account</source>
        <translation>Thẻ hoặc tài khoản ngân hàng</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Địa chỉ email</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Địa chỉ web</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Địa chỉ mạng</translation>
    </message>
    <message>
        <source>Chat account</source>
        <translation>Tài khoản trò chuyện</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày tháng</translation>
    </message>
    <message>
        <source>Lunar date</source>
        <translation>Ngày âm lịch</translation>
    </message>
    <message>
        <source>Age of 90 or more</source>
        <translation>Tuổi từ 90 trở lên</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Số hồ sơ bệnh án</translation>
    </message>
    <message>
        <source>Bed number</source>
        <translation>Số giường</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Nơi ở</translation>
    </message>
    <message>
        <source>Name of somebody in this file</source>
        <translation>Tên của người có trong tệp này</translation>
    </message>
    <message>
        <source>Looks like a name</source>
        <translation>Giống tên người</translation>
    </message>
    <message>
        <source>Name of another institution</source>
        <translation>Tên cơ sở khác</translation>
    </message>
    <message>
        <source>Word that must not appear</source>
        <translation>Từ không được phép xuất hiện</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Slide</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Tài liệu văn bản</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Văn bản thuần</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Lớp tập huấn</translation>
    </message>
    <message>
        <source>Train-the-trainer workshop</source>
        <translation>Lớp đào tạo giảng viên</translation>
    </message>
    <message>
        <source>Foundation course</source>
        <translation>Khóa cơ bản</translation>
    </message>
    <message>
        <source>Short course</source>
        <translation>Khóa ngắn</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Hội nghị</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Hoạt động cộng đồng</translation>
    </message>
    <message>
        <source>Lead trainer</source>
        <translation>Giảng viên chính</translation>
    </message>
    <message>
        <source>Co-trainer</source>
        <translation>Đồng giảng viên</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Trợ giảng</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>Fees of trainers</source>
        <translation>Thù lao giảng viên</translation>
    </message>
    <message>
        <source>Time of staff</source>
        <translation>Thời gian nhân viên</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Đi lại</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Chỗ ở</translation>
    </message>
    <message>
        <source>Daily allowance</source>
        <translation>Phụ cấp</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Ăn uống</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Biên phiên dịch</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Nền tảng</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Khoản tài trợ</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>Hiện vật</translation>
    </message>
    <message>
        <source>United States, hospice and palliative medicine</source>
        <translation>Hoa Kỳ, y học giảm nhẹ</translation>
    </message>
    <message>
        <source>Canada, palliative medicine</source>
        <translation>Canada, y học giảm nhẹ</translation>
    </message>
    <message>
        <source>1 Observes</source>
        <translation>1 Chỉ quan sát</translation>
    </message>
    <message>
        <source>2 Does it with a supervisor in the room</source>
        <translation>2 Làm khi có người giám sát tại chỗ</translation>
    </message>
    <message>
        <source>3 Does it with a supervisor to call</source>
        <translation>3 Làm khi gọi được người giám sát</translation>
    </message>
    <message>
        <source>4 Does it alone</source>
        <translation>4 Tự làm</translation>
    </message>
    <message>
        <source>5 Supervises others</source>
        <translation>5 Giám sát người khác</translation>
    </message>
    <message>
        <source>What was needed</source>
        <translation>Mức đã cần</translation>
    </message>
    <message>
        <source>What will be needed</source>
        <translation>Mức sẽ cần</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Thấp</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Vừa</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Of this programme</source>
        <translation>Của chương trình này</translation>
    </message>
    <message>
        <source>Withdrawn case</source>
        <translation>Ca đã rút</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Family reasons</source>
        <translation>Lý do gia đình</translation>
    </message>
    <message>
        <source>Pain medicine</source>
        <translation>Khoa giảm đau</translation>
    </message>
    <message>
        <source>Local host</source>
        <translation>Người tiếp đón</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Không có bằng chứng</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>Chuyến theo dõi</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation>Rào cản ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message>
        <source>Wenjuanxing</source>
        <translation>Wenjuanxing</translation>
    </message>
    <message>
        <source>its own words</source>
        <translation>lời riêng của nó</translation>
    </message>
    <message>
        <source>its codes</source>
        <translation>các mã của nó</translation>
    </message>
    <message>
        <source>the order and kind of its columns</source>
        <translation>thứ tự và loại cột của nó</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>tên tệp</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>platform: what it was recognised by</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 rows: %2 to record, %3 already here, %4 skipped, %5 open</source>
        <translation>%1 hàng: %2 sẽ ghi, %3 đã có, %4 bỏ qua, %5 còn mở</translation>
    </message>
    <message>
        <source>All of them, each as an attempt</source>
        <translation>Tất cả, mỗi lượt là một lần thi</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Lần cuối</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>Lần tốt nhất</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Lần đầu</translation>
    </message>
    <message>
        <source>no number of points</source>
        <translation>không phải số điểm</translation>
    </message>
    <message>
        <source>a state whose words are not known</source>
        <translation>trạng thái có lời lạ</translation>
    </message>
    <message>
        <source>a day that cannot be read</source>
        <translation>ngày không đọc được</translation>
    </message>
    <message>
        <source>points of how many? Say it above</source>
        <translation>trên bao nhiêu điểm? Hãy ghi ở trên</translation>
    </message>
    <message>
        <source>less than none or more than the maximum</source>
        <translation>dưới không hoặc quá điểm tối đa</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>ở tương lai</translation>
    </message>
    <message>
        <source>one attempt too many</source>
        <translation>quá số lần</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>completed there</source>
        <translation>đã hoàn thành ở đó</translation>
    </message>
    <message>
        <source>the course, as evidence</source>
        <translation>khóa học, làm bằng chứng</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, lần %2</translation>
    </message>
    <message>
        <source>stays %1, entered by hand; the file says %2</source>
        <translation>giữ %1 nhập tay; tệp ghi %2</translation>
    </message>
    <message>
        <source>stays empty, taken away by hand; the file says %1</source>
        <translation>giữ trống, đã xóa tay; tệp ghi %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results of earlier files are not in this one; they stay.</source>
        <translation>
            <numerusform>%n kết quả của các tệp trước không có trong tệp này; chúng được giữ lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1, “%2”: %3</source>
        <translation>hàng %1, “%2”: %3</translation>
    </message>
    <message>
        <source>stays %1, from %2; this file says %3</source>
        <translation>giữ %1, từ %2; tệp này ghi %3</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>like the name of somebody here</source>
        <translation>giống tên của một người ở đây</translation>
    </message>
    <message>
        <source>several people have this name</source>
        <translation>có nhiều người cùng tên này</translation>
    </message>
    <message>
        <source>the e-mail is another person&apos;s</source>
        <translation>email là của người khác</translation>
    </message>
    <message>
        <source>the name fits, the e-mail does not</source>
        <translation>tên khớp, email không khớp</translation>
    </message>
    <message>
        <source>somebody outside this programme has this name</source>
        <translation>có người ngoài chương trình này cùng tên</translation>
    </message>
    <message>
        <source>there twice at once: two devices or two people?</source>
        <translation>có mặt hai lần cùng lúc: hai thiết bị hay hai người?</translation>
    </message>
    <message>
        <source>known to be nobody</source>
        <translation>đã biết không phải là người</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>a telephone or a program that takes notes</source>
        <translation>điện thoại hoặc chương trình ghi chép</translation>
    </message>
    <message>
        <source>a device or a room: who was there?</source>
        <translation>thiết bị hoặc phòng họp: ai đã ở đó?</translation>
    </message>
    <message>
        <source>tells no name: who was it?</source>
        <translation>không cho biết tên: là ai?</translation>
    </message>
    <message>
        <source>one of several people on one login?</source>
        <translation>một trong nhiều người dùng chung một tài khoản?</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>Tencent Meeting</source>
        <translation>Tencent Meeting</translation>
    </message>
    <message>
        <source>DingTalk</source>
        <translation>DingTalk</translation>
    </message>
    <message>
        <source>Feishu</source>
        <translation>Feishu</translation>
    </message>
    <message>
        <source>WeCom</source>
        <translation>WeCom</translation>
    </message>
    <message>
        <source>A meeting of no known platform</source>
        <translation>Cuộc họp của nền tảng chưa biết</translation>
    </message>
    <message>
        <source>its own headings</source>
        <translation>tiêu đề cột riêng</translation>
    </message>
    <message>
        <source>the lines around the people</source>
        <translation>các dòng quanh danh sách</translation>
    </message>
    <message>
        <source>names with times</source>
        <translation>tên kèm giờ</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>tên tệp</translation>
    </message>
    <message>
        <source>usual headings</source>
        <translation>tiêu đề cột thường gặp</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>platform: what it was recognised by</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Its times have no day; they count as those of this conference&apos;s day.</source>
        <translation>Giờ trong tệp không có ngày; được tính theo ngày của buổi hội chẩn này.</translation>
    </message>
    <message>
        <source>Its dates can be read in two ways; the day of this conference decided.</source>
        <translation>Ngày trong tệp có thể đọc theo hai cách; đã chọn theo ngày của buổi hội chẩn này.</translation>
    </message>
    <message>
        <source>It holds several meetings; that of this conference&apos;s day was taken.</source>
        <translation>Tệp có nhiều cuộc họp; đã lấy cuộc họp trong ngày của buổi hội chẩn này.</translation>
    </message>
    <message>
        <source>The meeting is a day off this conference. Is it the right file?</source>
        <translation>Cuộc họp lệch một ngày so với buổi hội chẩn này. Có đúng tệp không?</translation>
    </message>
    <message>
        <source>None of its times lies in the conference, so nobody is called late. Is it the right file?</source>
        <translation>Không có giờ nào nằm trong buổi hội chẩn, nên không ai bị ghi là đến muộn. Có đúng tệp không?</translation>
    </message>
    <message>
        <source>Somebody had not left yet when the file was made.</source>
        <translation>Khi tệp được tạo vẫn có người chưa rời cuộc họp.</translation>
    </message>
    <message>
        <source>%1 rows: %2 matched, %3 to confirm, %4 not known, %5 nobody</source>
        <translation>%1 dòng: %2 đã khớp, %3 cần xác nhận, %4 chưa biết, %5 không phải người</translation>
    </message>
    <message>
        <source>its columns as you told them</source>
        <translation>các cột như bạn đã chỉ</translation>
    </message>
    <message>
        <source>The platform itself counted %1, the rows give %2 people.</source>
        <translation>Chính nền tảng đếm được %1, các dòng cho ra %2 người.</translation>
    </message>
    <message>
        <source>%1 outside of the conference</source>
        <translation>%1 ngoài giờ hội chẩn</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 không đến</translation>
    </message>
    <message>
        <source>%1 without a name or a time</source>
        <translation>%1 không có tên hoặc giờ</translation>
    </message>
    <message>
        <source>%1 of other meetings</source>
        <translation>%1 của cuộc họp khác</translation>
    </message>
    <message>
        <source>stays %1</source>
        <comment>60 min, present</comment>
        <translation>giữ nguyên %1</translation>
    </message>
    <message>
        <source>no longer in the file: %1</source>
        <translation>không còn trong tệp: %1</translation>
    </message>
    <message numerus="yes">
        <source>Replaces the file with %n people</source>
        <translation>
            <numerusform>Thay cho tệp có %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces the file of %1–%2 with %n people</source>
        <translation>
            <numerusform>Thay cho tệp %1–%2 có %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>written nearly alike</source>
        <translation>cách viết gần giống</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>một phần của tên</translation>
    </message>
    <message>
        <source>the same sound</source>
        <translation>cùng âm đọc</translation>
    </message>
    <message>
        <source>the same but for accents or order</source>
        <translation>chỉ khác dấu hoặc thứ tự</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>cùng tên</translation>
    </message>
    <message>
        <source>like %1 (%2)</source>
        <comment>a person, how the names agree</comment>
        <translation>giống %1 (%2)</translation>
    </message>
    <message>
        <source>The platform itself counted %1, the rows give %2 logins of %3 people.</source>
        <translation>Chính nền tảng đếm được %1, các dòng cho %2 lượt đăng nhập của %3 người.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something in the form is missing or wrong. Nothing has been changed.</source>
        <translation>Biểu mẫu còn thiếu hoặc sai. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 Nothing has been changed.</source>
        <comment>an issue as a sentence</comment>
        <translation>%1 Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>một chương trình khác</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>%1 is open at %2 (%3). You can open it for reading only, or wait until it is closed there.</source>
        <translation>%1 đang mở tại %2 (%3). Có thể mở chỉ để đọc, hoặc chờ đến khi được đóng ở đó.</translation>
    </message>
    <message>
        <source>There is no file %1. Choose another file.</source>
        <translation>Không có tệp %1. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the disk or stick is still there and that you may read it.</source>
        <translation>Không đọc được %1. Kiểm tra xem ổ đĩa hoặc USB còn cắm và có quyền đọc không.</translation>
    </message>
    <message>
        <source>There is already a file %1. It has not been touched; choose another name.</source>
        <translation>Đã có tệp %1. Tệp đó được giữ nguyên; hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 is not a Preceptor file. Open a file whose name ends in .preceptor.</source>
        <translation>%1 không phải là tệp Preceptor. Hãy mở tệp có tên kết thúc bằng .preceptor.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Preceptor. It has not been changed; update this program to open it.</source>
        <translation>%1 được ghi bằng phiên bản Preceptor mới hơn. Tệp được giữ nguyên; hãy cập nhật chương trình này để mở.</translation>
    </message>
    <message>
        <source>%1 could not be used.</source>
        <translation>Không dùng được %1.</translation>
    </message>
    <message>
        <source>There is no room left for %1. What was there before is unchanged; free some space and try again.</source>
        <translation>Không còn chỗ cho %1. Nội dung cũ vẫn nguyên vẹn; hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1. Choose another folder.</source>
        <translation>Không ghi được vào %1. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 could not be written. What was there before is unchanged; try again or choose another place.</source>
        <translation>Không ghi được %1. Nội dung cũ vẫn nguyên vẹn; hãy thử lại hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>%1 was written but reads back differently, so it was thrown away. The disk or stick may be failing; choose another place.</source>
        <translation>%1 đã ghi nhưng đọc lại không khớp nên bị bỏ. Ổ đĩa hoặc USB có thể sắp hỏng; hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Không ghi được %1.</translation>
    </message>
    <message>
        <source>The pasted table</source>
        <translation>Bảng đã dán</translation>
    </message>
    <message>
        <source>%1 has far more cells than a list of people and was not read. Choose another file.</source>
        <translation>%1 có quá nhiều ô so với một danh sách học viên nên không được đọc. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 was not read, because row %2 has a cell or a line far too long for a list of people.</source>
        <translation>%1 không được đọc vì dòng %2 có ô hoặc dòng quá dài so với một danh sách học viên.</translation>
    </message>
    <message>
        <source>%1 does not look like a list of people: none of its headings (%2) is a name. If it is one, choose “Name” above the column of names; otherwise choose another file. Nothing has been changed.</source>
        <translation>%1 không giống danh sách học viên: không có tiêu đề cột nào (%2) là họ tên. Nếu đúng là danh sách, hãy chọn “Họ tên” ở phía trên cột họ tên; nếu không, hãy chọn tệp khác. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 does not look like a list of people: there are no headings, and no column is surely one of names. If it is one, choose “Name” above the column of names; otherwise choose another file. Nothing has been changed.</source>
        <translation>%1 không giống danh sách học viên: không có dòng tiêu đề và không có cột nào chắc chắn là họ tên. Nếu đúng là danh sách, hãy chọn “Họ tên” ở phía trên cột họ tên; nếu không, hãy chọn tệp khác. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 has no rows of people. Nothing has been changed.</source>
        <translation>%1 không có dòng học viên nào. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not read. Save it again in your spreadsheet program, or take another copy.</source>
        <translation>%1 bị hỏng nên không được đọc. Hãy lưu lại bằng phần mềm bảng tính hoặc dùng bản sao khác.</translation>
    </message>
    <message>
        <source>%1 was not read, because a quotation mark in row %2 is never closed. Close or remove it there.</source>
        <translation>%1 không được đọc vì dấu ngoặc kép ở dòng %2 không được đóng. Hãy đóng hoặc xóa dấu đó.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read. Split it into smaller files.</source>
        <translation>%1 lớn hơn %2 MB nên chưa được đọc. Hãy chia thành các tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Save a copy without password in your spreadsheet program and choose that one.</source>
        <translation>%1 được bảo vệ bằng mật khẩu. Hãy lưu một bản không có mật khẩu bằng phần mềm bảng tính rồi chọn bản đó.</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (.xls). Save it as .xlsx or .csv in your spreadsheet program and choose that one.</source>
        <translation>%1 là tệp Excel cũ (.xls). Hãy lưu thành .xlsx hoặc .csv bằng phần mềm bảng tính rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>%1 is neither a workbook nor a text table. Choose an .xlsx, .csv, .tsv or .txt file.</source>
        <translation>%1 không phải là sổ tính hay bảng văn bản. Hãy chọn tệp .xlsx, .csv, .tsv hoặc .txt.</translation>
    </message>
    <message>
        <source>The dates in “%1” can be read as day/month or as month/day. Say which it is.</source>
        <translation>Ngày trong “%1” có thể đọc là ngày/tháng hoặc tháng/ngày. Hãy cho biết cách nào đúng.</translation>
    </message>
    <message>
        <source>No time can be read in the column “%1”, where “%2” stands. Nothing has been changed. Write times as 19:00, or choose another column.</source>
        <translation>Không đọc được giờ trong cột “%1”, nơi ghi “%2”. Chưa thay đổi gì. Hãy viết giờ như 19:00, hoặc chọn cột khác.</translation>
    </message>
    <message>
        <source>%1 was already imported on %2. Nothing has been changed.</source>
        <translation>%1 đã được nhập ngày %2. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 could not be imported. Nothing has been changed.</source>
        <translation>Không nhập được %1. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This %1 is no longer there. The page shows what there is now.</source>
        <translation>Mục này (%1) không còn nữa. Trang đang hiện những gì còn lại.</translation>
    </message>
    <message>
        <source>There is already a %1 “%2”. Nothing has been changed.</source>
        <translation>Đã có %1 “%2”. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This %1 is still used by a %2 and was kept. Change that first.</source>
        <translation>Mục này (%1) còn được dùng ở nơi khác (%2) nên được giữ lại. Sửa nơi đó trước.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>This would contradict what has been written since, so nothing was changed.</source>
        <translation>Việc này mâu thuẫn với những gì đã ghi sau đó nên chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>Không có báo cáo “%1”.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been changed.</source>
        <translation>Đã dừng. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>More than one %1 is called “%2”. Choose one of them.</source>
        <translation>Có nhiều mục (%1) tên là “%2”. Hãy chọn một.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not read. Nothing has been changed; ask for the file again.</source>
        <translation>%1 bị hỏng nên chưa được đọc. Chưa có gì thay đổi; hãy xin lại tệp này.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened. It is kept as it is; go back to one of its backups to work on.</source>
        <translation>%1 bị hỏng nên chưa được mở. Tệp được giữ nguyên; hãy khôi phục một bản sao lưu để làm tiếp.</translation>
    </message>
    <message>
        <source>%1 was left half-written by a program that was stopped, and cannot be put right in this place. Copy it with the file of that name beside it to a folder where you may write, and open it there.</source>
        <translation>%1 đang ghi dở thì chương trình bị dừng, và không thể sửa lại ở vị trí này. Hãy chép tệp cùng với tệp trùng tên bên cạnh sang thư mục được phép ghi rồi mở ở đó.</translation>
    </message>
    <message>
        <source>%1 is about a meeting on %2, and this conference is on %3. Nothing has been changed. Choose the file of that day, or the conference of that file.</source>
        <translation>%1 là của cuộc họp ngày %2, còn buổi hội chẩn này là ngày %3. Chưa có gì thay đổi. Hãy chọn tệp của ngày đó, hoặc buổi hội chẩn của tệp đó.</translation>
    </message>
    <message>
        <source>%1 does not say who came to a meeting and when. Nothing has been changed. Choose the attendance report that Zoom, Teams, Tencent Meeting or another platform offers after a meeting.</source>
        <translation>%1 không cho biết ai đã dự họp và khi nào. Chưa có gì thay đổi. Hãy chọn báo cáo điểm danh mà Zoom, Teams, Tencent Meeting hoặc nền tảng khác cung cấp sau cuộc họp.</translation>
    </message>
    <message>
        <source>The reason itself may tell who somebody is: %1. Nothing has been kept; give a reason that names nobody.</source>
        <translation>Chính lý do này có thể cho biết đó là ai: %1. Chưa lưu gì; hãy nêu lý do không nói đến ai.</translation>
    </message>
    <message>
        <source>This may tell who the patient is. Nothing has been handed on; change the words that are marked, or give a reason to keep them.</source>
        <translation>Điều này có thể cho biết người bệnh là ai. Chưa có gì được chuyển đi; hãy sửa những chữ được đánh dấu, hoặc nêu lý do giữ lại.</translation>
    </message>
    <message>
        <source>Not every line of the privacy list is ticked. Look at each one; the case stays as it is.</source>
        <translation>Chưa đánh dấu hết danh sách riêng tư. Xin xem từng dòng; ca vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>The case %1 may tell who somebody is: %2. Nothing has been written; open the case, change the words or give a reason to keep them, then write the file again.</source>
        <translation>Ca %1 có thể cho biết danh tính: %2. Chưa ghi gì cả; hãy mở ca, sửa lời hoặc nêu lý do giữ lại, rồi ghi tệp lại.</translation>
    </message>
    <message>
        <source>The file “%1” is a picture. Pictures are not attached: they may show a patient, and tell where and when they were taken. Put what is needed on a slide or into a PDF.</source>
        <translation>“%1” là ảnh. Không đính kèm ảnh: ảnh có thể cho thấy bệnh nhân, và cho biết chụp ở đâu, khi nào. Hãy đưa nội dung cần thiết vào slide hoặc PDF.</translation>
    </message>
    <message>
        <source>The file “%1” is neither slides nor a paper, or not what its name says. Nothing was attached or opened.</source>
        <translation>“%1” không phải slide hay tài liệu, hoặc không đúng như tên của nó. Không có gì được đính kèm hay mở.</translation>
    </message>
    <message>
        <source>The file “%1” is listed, but the file itself is not on this PC. Ask for an exchange file with attached files, or put the files folder back beside the programme file.</source>
        <translation>“%1” có trong danh sách, nhưng bản thân tệp không ở máy này. Hãy xin tệp trao đổi có kèm tệp đính kèm, hoặc đặt lại thư mục tệp cạnh tệp chương trình.</translation>
    </message>
    <message>
        <source>The file “%1” is no longer the file that was attached, so it is not opened. Take it from an exchange file with attached files, or attach it again.</source>
        <translation>“%1” không còn là tệp đã đính kèm, nên không được mở. Hãy lấy lại từ tệp trao đổi có kèm tệp đính kèm, hoặc đính kèm lại.</translation>
    </message>
    <message>
        <source>Not every line of the privacy list of the case %1 is ticked, so nothing has been written. Open the case and tick what is true.</source>
        <translation>Danh sách riêng tư của ca %1 chưa được đánh dấu hết nên chưa ghi tệp nào. Hãy mở ca và đánh dấu những điều đúng.</translation>
    </message>
    <message>
        <source>This may tell who a patient is, so it has not been saved. Say it in other words; people of the programme may be named.</source>
        <translation>Nội dung này có thể cho biết danh tính bệnh nhân nên chưa được lưu. Hãy viết lại cách khác; có thể nêu tên người trong chương trình.</translation>
    </message>
    <message>
        <source>%1 is the attendance report of a meeting on %2, and there is no conference on that day. Nothing has been changed. Plan the conference first, then drop the file again.</source>
        <translation>%1 là báo cáo điểm danh của cuộc họp ngày %2, nhưng ngày đó không có buổi hội chẩn nào. Chưa có gì thay đổi. Hãy lên lịch buổi đó trước rồi thả lại tệp.</translation>
    </message>
    <message>
        <source>%1 holds results, and there is no class here that they could be of. Nothing has been changed. Open the class first, then drop the file again.</source>
        <translation>%1 có kết quả, nhưng ở đây chưa có lớp nào ứng với chúng. Chưa có gì thay đổi. Hãy mở lớp trước, rồi thả lại tệp.</translation>
    </message>
    <message>
        <source>%1 does not say whose its results are. Nothing has been changed. Choose another column, or a file with names, e-mails or numbers.</source>
        <translation>%1 không cho biết kết quả là của ai. Chưa có gì thay đổi. Hãy chọn cột khác, hoặc tệp có họ tên, thư điện tử hay mã số.</translation>
    </message>
    <message>
        <source>%1 is from no learning platform and no form that is known here. Nothing has been changed. Choose the file that the platform offers as CSV or for Excel.</source>
        <translation>%1 không phải từ nền tảng học tập hay biểu mẫu nào được biết ở đây. Chưa có gì thay đổi. Hãy chọn tệp CSV hoặc Excel mà nền tảng xuất ra.</translation>
    </message>
    <message>
        <source>The conference of %1 has not come yet, so nothing was presented there. The case stays as it is; plan it for the conference at which it was presented, or wait for that day.</source>
        <translation>Buổi ngày %1 chưa diễn ra, nên chưa có gì được trình bày ở đó. Ca vẫn giữ nguyên; xin xếp ca vào buổi đã trình bày, hoặc chờ đến ngày đó.</translation>
    </message>
    <message>
        <source>The certificate %1 was withdrawn, so no badge was made of it. Take the one that is valid now.</source>
        <translation>Chứng chỉ %1 đã bị thu hồi, nên không tạo huy hiệu từ nó. Hãy lấy chứng chỉ đang có hiệu lực.</translation>
    </message>
    <message>
        <source>Another PC issued the certificate %1, and only its key can sign the badge. Nothing has been written; make the badge on that PC.</source>
        <translation>Máy khác đã cấp chứng chỉ %1, và chỉ khóa của máy đó ký được huy hiệu. Chưa ghi gì; hãy tạo huy hiệu trên máy đó.</translation>
    </message>
    <message>
        <source>Each row of the report “%1” is one person, case or entry, so there are no aggregate figures of it. Nothing has been written; take it de-identified, or choose a report that counts.</source>
        <translation>Mỗi dòng của báo cáo “%1” là một người, một ca hoặc một mục, nên không có số tổng hợp. Chưa ghi gì; hãy lấy bản đã ẩn danh, hoặc chọn báo cáo đếm số.</translation>
    </message>
    <message>
        <source>What is said about the conference of %1 may tell who a patient is: %2. Nothing has been written; open the conference, change the words or give a reason to keep them, then do it again.</source>
        <translation>Những gì ghi về buổi hội chẩn ngày %1 có thể cho biết bệnh nhân là ai: %2. Chưa ghi gì ra tệp; hãy mở buổi hội chẩn, sửa lời hoặc nêu lý do giữ lại, rồi làm lại.</translation>
    </message>
    <message>
        <source>What is in the file may tell who the patient is: %1. It has not been attached; take it out of the file, or give a reason to keep it.</source>
        <translation>Nội dung trong tệp có thể cho biết người bệnh là ai: %1. Tệp chưa được đính kèm; hãy bỏ phần đó khỏi tệp, hoặc cho biết lý do giữ lại.</translation>
    </message>
    <message>
        <source>The certificate %1 was withdrawn on %2 already; its day and reason stay as they are. Nothing has been changed.</source>
        <translation>Chứng chỉ %1 đã bị thu hồi ngày %2; ngày và lý do giữ nguyên. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>You open this file as a viewer, who may look and not change anything. Ask a coordinator of the file for another role.</source>
        <translation>Bạn mở tệp này với vai trò người xem, chỉ được xem chứ không được thay đổi. Hãy xin điều phối viên của tệp cho vai trò khác.</translation>
    </message>
    <message>
        <source>This is a backup, which stays as it is. Restore it, or work in a copy of it.</source>
        <translation>Đây là bản sao lưu, được giữ nguyên. Hãy khôi phục nó, hoặc làm việc trên một bản chép.</translation>
    </message>
    <message>
        <source>A newer version of Preceptor wrote this file. Update this program to change anything in it.</source>
        <translation>Tệp này do phiên bản Preceptor mới hơn ghi. Hãy cập nhật chương trình để thay đổi nội dung.</translation>
    </message>
    <message>
        <source>This file lies where nothing can be written. Copy it to another folder to change anything in it.</source>
        <translation>Tệp này nằm ở nơi không thể ghi. Hãy chép sang thư mục khác để thay đổi nội dung.</translation>
    </message>
    <message>
        <source>This file is open for reading only, so nothing in it can be changed.</source>
        <translation>Tệp này đang mở ở chế độ chỉ đọc nên không thể thay đổi gì.</translation>
    </message>
    <message>
        <source>%1 is of another programme than this file. Nothing has been changed.</source>
        <translation>%1 thuộc chương trình khác với tệp này. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Something that was deleted may tell who somebody is and would go along. Nothing has been written; write the file where this programme may be changed, those words are taken out first.</source>
        <translation>Một nội dung đã xóa có thể cho biết đó là ai và sẽ đi kèm. Chưa ghi gì cả; hãy ghi tệp ở nơi được sửa chương trình này, những chữ đó sẽ được bỏ trước.</translation>
    </message>
    <message>
        <source>What is to be done after the workshop “%1” may tell who a patient is: %2. Nothing has been written; open the workshop, change the words or give a reason to keep them, then do it again.</source>
        <translation>Việc cần làm sau lớp tập huấn “%1” có thể cho biết bệnh nhân là ai: %2. Chưa ghi gì ra tệp; hãy mở lớp tập huấn, sửa lời hoặc nêu lý do giữ lại, rồi làm lại.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing in this file can be changed. Make room there and open the file again.</source>
        <translation>Đĩa đã đầy nên không sửa được gì trong tệp này. Hãy giải phóng chỗ rồi mở lại tệp.</translation>
    </message>
    <message>
        <source>You open this file as a viewer, and a viewer writes no files for other PCs, as these are signed. Ask a coordinator of the file to write it, or for another role.</source>
        <translation>Bạn mở tệp này với vai trò người xem; tệp cho các máy khác phải được ký nên người xem không ghi được. Hãy nhờ điều phối viên của tệp ghi, hoặc xin vai trò khác.</translation>
    </message>
    <message>
        <source>The workshop lasts until %1, and credit is earned when it has been held. Nothing was awarded.</source>
        <translation>Hội thảo kéo dài đến %1, và điểm tín chỉ chỉ có khi hội thảo đã diễn ra. Chưa cấp gì.</translation>
    </message>
    <message>
        <source>The conference of %1 has not come yet, so nobody can have been there. Nothing has been changed; wait for that day, or choose the conference that is meant.</source>
        <translation>Buổi ngày %1 chưa diễn ra, nên chưa thể có ai tham dự. Chưa có gì thay đổi; hãy chờ đến ngày đó, hoặc chọn đúng buổi hội chẩn.</translation>
    </message>
</context>
<context>
    <name>ModuleFields</name>
    <message>
        <source>not required</source>
        <comment>of a module</comment>
        <translation>không bắt buộc</translation>
    </message>
    <message>
        <source>for: %1</source>
        <comment>cadre groups</comment>
        <translation>dành cho: %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Hội chẩn</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Enrol from a file</source>
        <translation>Ghi danh từ tệp</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>USB exchange</source>
        <translation>Trao đổi USB</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ca bệnh</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Lớp tập huấn</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>Take attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Plan conferences</source>
        <translation>Lên lịch hội chẩn</translation>
    </message>
    <message>
        <source>Enrol people from a file</source>
        <translation>Ghi danh từ tệp</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Check possible duplicates</source>
        <translation>Kiểm tra người có thể trùng</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>Thêm cơ sở</translation>
    </message>
    <message>
        <source>Mark modules complete</source>
        <translation>Ghi hoàn thành học phần</translation>
    </message>
    <message>
        <source>Export a report for the funder</source>
        <translation>Xuất báo cáo cho nhà tài trợ</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Đổi ngôn ngữ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hoặc tối</translation>
    </message>
    <message>
        <source>Show the help</source>
        <translation>Xem trợ giúp</translation>
    </message>
    <message>
        <source>Targets, funders, grants and other registers</source>
        <translation>Chỉ tiêu, nhà tài trợ, khoản tài trợ và danh mục khác</translation>
    </message>
    <message>
        <source>Backups: make one, or restore one</source>
        <translation>Sao lưu: tạo hoặc khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>Write a file for the other PCs</source>
        <translation>Ghi tệp cho các máy khác</translation>
    </message>
    <message>
        <source>Take up a file of another PC</source>
        <translation>Tiếp nhận tệp của máy khác</translation>
    </message>
    <message>
        <source>Decide conflicts between PCs</source>
        <translation>Xử lý xung đột giữa các máy</translation>
    </message>
    <message>
        <source>Write a case</source>
        <translation>Viết một ca bệnh</translation>
    </message>
    <message>
        <source>Open the registration desk</source>
        <translation>Mở bàn ghi danh</translation>
    </message>
    <message>
        <source>Who trained whom</source>
        <translation>Ai đào tạo ai</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Cấp giấy chứng nhận</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Kiểm tra giấy chứng nhận</translation>
    </message>
    <message>
        <source>Protect this file, or see who may open it</source>
        <translation>Bảo vệ tệp này, hoặc xem ai được mở</translation>
    </message>
    <message>
        <source>Audit trail: who did what and when</source>
        <translation>Nhật ký kiểm soát: ai đã làm gì và khi nào</translation>
    </message>
    <message>
        <source>import meeting file Zoom Teams Tencent Meet</source>
        <translation>nhập tệp cuộc họp điểm danh Zoom Teams Meet</translation>
    </message>
    <message>
        <source>import list roster spreadsheet Excel CSV</source>
        <translation>nhập danh sách bảng tính Excel CSV</translation>
    </message>
    <message>
        <source>import bundle USB stick</source>
        <translation>nhập tệp trao đổi USB</translation>
    </message>
    <message>
        <source>Type in an evaluation</source>
        <translation>Nhập phiếu đánh giá</translation>
    </message>
    <message>
        <source>satisfaction questionnaire forms returned</source>
        <translation>hài lòng bảng hỏi phiếu thu về</translation>
    </message>
    <message>
        <source>Record a head count</source>
        <translation>Ghi số người dự</translation>
    </message>
    <message>
        <source>totals people without names</source>
        <translation>tổng số không ghi tên số người</translation>
    </message>
</context>
<context>
    <name>PaperPages</name>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of pasted rows</source>
        <translation>Xem trước các hàng đã dán</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <comment>a file</comment>
        <translation>Xem trước %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Các hàng đã dán</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Everyone in %1</source>
        <translation>Tất cả trong %1</translation>
    </message>
    <message>
        <source>Everyone in %1, version %2</source>
        <translation>Mọi người trong %1, phiên bản %2</translation>
    </message>
</context>
<context>
    <name>ProtectionMessages</name>
    <message>
        <source>%1 is protected. Enter the passphrase of one of those who may open it, or the recovery key.</source>
        <translation>%1 được bảo vệ. Hãy nhập cụm mật khẩu của một người được phép mở tệp, hoặc khóa khôi phục.</translation>
    </message>
    <message>
        <source>This passphrase does not open %1. Nothing has been changed. Type it again, or ask a coordinator of the file whether you may still open it.</source>
        <translation>Cụm mật khẩu này không mở được %1. Chưa có gì thay đổi. Hãy nhập lại, hoặc hỏi điều phối viên của tệp xem bạn còn được phép mở hay không.</translation>
    </message>
    <message>
        <source>%1 is protected already. Nothing has been changed.</source>
        <translation>%1 đã được bảo vệ. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 is not protected. Nothing has been changed.</source>
        <translation>%1 không được bảo vệ. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Nothing has been changed. Take at least %1 characters; a few words are easy to remember.</source>
        <translation>Cụm mật khẩu quá ngắn. Chưa có gì thay đổi. Hãy dùng ít nhất %1 ký tự; vài từ ghép lại thì dễ nhớ.</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess. Nothing has been changed. Take a few words that do not belong together.</source>
        <translation>Cụm mật khẩu này dễ đoán. Chưa có gì thay đổi. Hãy dùng vài từ không liên quan với nhau.</translation>
    </message>
    <message>
        <source>Only a coordinator of %1 may change who opens it. Nothing has been changed. Ask one of them.</source>
        <translation>Chỉ điều phối viên của %1 mới được thay đổi ai có thể mở tệp. Chưa có gì thay đổi. Hãy hỏi một trong số họ.</translation>
    </message>
    <message>
        <source>%1 is the last coordinator of the file and stays. Nothing has been changed. Add another coordinator first.</source>
        <translation>%1 là điều phối viên cuối cùng của tệp nên được giữ lại. Chưa có gì thay đổi. Hãy thêm một điều phối viên khác trước.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Nothing has been changed.</source>
        <translation>Không mở được %1. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This passphrase opens the file already. Nothing has been changed. Take another one.</source>
        <translation>Cụm mật khẩu này đã mở được tệp. Chưa có gì thay đổi. Hãy chọn cụm khác.</translation>
    </message>
    <message>
        <source>Only a coordinator of %1 may approve another key or change whether a PC is trusted. Nothing has been changed. Ask one of them.</source>
        <translation>Chỉ điều phối viên của %1 mới được chấp thuận khóa khác hoặc đổi việc tin cậy một máy. Chưa có gì thay đổi. Hãy hỏi một trong số họ.</translation>
    </message>
    <message>
        <source>Only a coordinator of %1 may decide that a site is not waited for any more. Nothing has been changed. Ask one of them.</source>
        <translation>Chỉ điều phối viên của %1 mới được quyết định không chờ một nơi nữa. Chưa có gì thay đổi. Hãy hỏi một trong số họ.</translation>
    </message>
    <message>
        <source>Whoever opens the file needs a name. Nothing has been changed. Give one.</source>
        <translation>Người mở tệp cần có tên. Chưa có gì thay đổi. Hãy nhập tên.</translation>
    </message>
    <message>
        <source>This name is too long. Nothing has been changed. A shorter one is enough to know the person by.</source>
        <translation>Tên này quá dài. Chưa có gì thay đổi. Tên ngắn hơn cũng đủ để nhận ra người đó.</translation>
    </message>
    <message>
        <source>This name holds signs that cannot be seen. Nothing has been changed. Type it again by hand.</source>
        <translation>Tên này chứa ký tự không nhìn thấy được. Chưa có gì thay đổi. Hãy gõ lại bằng tay.</translation>
    </message>
    <message>
        <source>No more than %1 people, the recovery key among them, can open a file. Nothing has been changed. Remove somebody first.</source>
        <translation>Tối đa %1 người, kể cả khóa khôi phục, có thể mở một tệp. Chưa có gì thay đổi. Hãy bỏ bớt một người trước.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Lùi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Lùi lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Tiến tới</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục cha</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Đến thư mục cha</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tạo một thư mục mới</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Dạng danh sách</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Chuyển sang dạng danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Dạng chi tiết</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Chuyển sang dạng chi tiết</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổ&amp;i tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xoá</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Hiện tệp ẩn</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Thư mục &amp;mới</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Đã có %1.
Có thay thế không?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page Layout</source>
        <translation>Bố cục trang</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Thứ tự trang:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Số trang mỗi tờ:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Khổ giấy:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Rộng:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Cao:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Nguồn giấy:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Hướng giấy</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dọc</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ngang</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Ngang, đảo chiều</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Dọc, đảo chiều</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Lề</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>lề trên</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>lề trái</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>lề phải</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>lề dưới</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Tuỳ chỉnh</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimét (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inch (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Điểm (pt)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>Tuỳ &amp;chọn &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>Tuỳ &amp;chọn &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>In ra tệp (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Ghi tệp PDF</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Tệp trên máy này</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>In ra tệp …</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Tất cả các trang</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Trang lẻ</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Trang chẵn</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Số trang viết chưa đúng</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 đã có sẵn.
Bạn có muốn ghi đè không?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 là một thư mục.
Hãy chọn tên tệp khác.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Không ghi được tệp %1.
Hãy chọn tên tệp khác.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Trang đầu không thể lớn hơn trang cuối.</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Trái sang phải, trên xuống dưới</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Trái sang phải, dưới lên trên</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Phải sang trái, dưới lên trên</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Phải sang trái, trên xuống dưới</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Dưới lên trên, trái sang phải</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Dưới lên trên, phải sang trái</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Trên xuống dưới, trái sang phải</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Trên xuống dưới, phải sang trái</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Thuộc tính máy in</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Tuỳ chọn bản in</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Nâng cao</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Phạm vi in</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>In tất cả</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Từ trang</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Trang hiện tại</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Phần đã chọn</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Nhóm trang:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Cài đặt bản in</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Số bản:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Xếp theo bộ</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>In ngược thứ tự</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tuỳ chọn</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Chế độ màu</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Thang xám</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>In hai mặt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Lật theo cạnh dài</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Lật theo cạnh ngắn</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Ghi các trang hoặc khoảng trang, cách nhau bằng dấu phẩy; khoảng trang là hai số nối bằng dấu gạch ngang. Ví dụ 3,5-7,9 sẽ in các trang 3, 5, 6, 7 và 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Tên:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Th&amp;uộc tính</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Vị trí:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Loại:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Tệp xuất:</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Nơi công tác</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Tên cũ</translation>
    </message>
    <message>
        <source>Merged people</source>
        <translation>Người đã gộp</translation>
    </message>
    <message>
        <source>People kept apart</source>
        <translation>Người không trùng</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Đồng thuận</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Hội chẩn</translation>
    </message>
    <message>
        <source>Conference agenda</source>
        <translation>Nội dung buổi hội chẩn</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Số người dự</translation>
    </message>
    <message>
        <source>Lines of meeting files</source>
        <translation>Dòng trong tệp cuộc họp</translation>
    </message>
    <message>
        <source>Names used in meetings</source>
        <translation>Tên dùng trong cuộc họp</translation>
    </message>
    <message>
        <source>Conference series</source>
        <translation>Chuỗi hội chẩn</translation>
    </message>
    <message>
        <source>Turns to present</source>
        <translation>Lượt trình bày</translation>
    </message>
    <message>
        <source>Days left out</source>
        <translation>Ngày bỏ qua</translation>
    </message>
    <message>
        <source>People expected at a series</source>
        <translation>Người dự chuỗi hội chẩn</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Ghi danh</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Khóa học</translation>
    </message>
    <message>
        <source>Course versions</source>
        <translation>Phiên bản khóa học</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Học phần</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bài đánh giá</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Nhà tài trợ</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Khoản tài trợ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Khoa phòng</translation>
    </message>
    <message>
        <source>Links between institutions</source>
        <translation>Liên kết giữa các cơ sở</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Tham gia</translation>
    </message>
    <message>
        <source>Roles in the programme</source>
        <translation>Vai trò trong chương trình</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Phác đồ</translation>
    </message>
    <message>
        <source>Protocols adopted</source>
        <translation>Phác đồ đã áp dụng</translation>
    </message>
    <message>
        <source>Service outcomes</source>
        <translation>Kết quả dịch vụ</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Tệp đã nhập</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <translation>Cột đã ghi nhớ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>(not in this file)</source>
        <translation>(không có trong tệp này)</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>một quy tắc</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ca bệnh</translation>
    </message>
    <message>
        <source>Domains and symptoms of cases</source>
        <translation>Lĩnh vực và triệu chứng của ca</translation>
    </message>
    <message>
        <source>Questions of cases</source>
        <translation>Câu hỏi của ca</translation>
    </message>
    <message>
        <source>Moves between places of care</source>
        <translation>Chuyển giữa các nơi chăm sóc</translation>
    </message>
    <message>
        <source>Review of cases</source>
        <translation>Duyệt ca bệnh</translation>
    </message>
    <message>
        <source>Reasons to keep a text</source>
        <translation>Lý do giữ lại văn bản</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>Learning points</source>
        <translation>Điểm học được</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Các lần theo dõi</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Lớp tập huấn</translation>
    </message>
    <message>
        <source>People of workshops</source>
        <translation>Người của lớp tập huấn</translation>
    </message>
    <message>
        <source>Seats of institutions</source>
        <translation>Chỗ của các cơ sở</translation>
    </message>
    <message>
        <source>Head counts of events</source>
        <translation>Số người của sự kiện</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation>Phiếu đánh giá</translation>
    </message>
    <message>
        <source>Courses before courses</source>
        <translation>Khóa học tiên quyết</translation>
    </message>
    <message>
        <source>Entrustable activities</source>
        <translation>Hoạt động có thể tin giao</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Lần quan sát</translation>
    </message>
    <message>
        <source>Entrustment decisions</source>
        <translation>Quyết định tin giao</translation>
    </message>
    <message>
        <source>Reviews of practice</source>
        <translation>Đánh giá thực hành</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Credit schemes</source>
        <translation>Quy tắc tín chỉ</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Tín chỉ</translation>
    </message>
    <message>
        <source>Results told by files</source>
        <translation>Kết quả trong các tệp</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Nhật ký kiểm soát</translation>
    </message>
    <message>
        <source>Modules of learning points</source>
        <translation>Học phần của điểm học được</translation>
    </message>
    <message>
        <source>Competencies of learning points</source>
        <translation>Năng lực của điểm học được</translation>
    </message>
    <message>
        <source>Items of checklists</source>
        <translation>Mục của bảng kiểm</translation>
    </message>
    <message>
        <source>Marks by item</source>
        <translation>Điểm theo mục</translation>
    </message>
    <message>
        <source>Reasons to keep a text of a conference</source>
        <translation>Lý do giữ lại lời của buổi hội chẩn</translation>
    </message>
    <message>
        <source>Reasons to keep a text of a workshop</source>
        <translation>Lý do giữ lại lời của lớp tập huấn</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Nhà tài trợ</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Khoản tài trợ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Khoa</translation>
    </message>
    <message>
        <source>Links between institutions</source>
        <translation>Liên kết giữa các cơ sở</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Sự tham gia</translation>
    </message>
    <message>
        <source>Roles in the programme</source>
        <translation>Vai trò trong chương trình</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Khoá học</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bài đánh giá</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Số người dự</translation>
    </message>
    <message>
        <source>Protocols and guidelines</source>
        <translation>Quy trình và hướng dẫn</translation>
    </message>
    <message>
        <source>Protocols adopted</source>
        <translation>Quy trình đã áp dụng</translation>
    </message>
    <message>
        <source>Service outcomes</source>
        <translation>Kết quả dịch vụ</translation>
    </message>
    <message>
        <source>The programme this file is about, with its dates and its goal.</source>
        <translation>Chương trình của tệp này, với thời hạn và mục tiêu.</translation>
    </message>
    <message>
        <source>Who pays for the programme: foundations, ministries, hospitals.</source>
        <translation>Ai chi trả cho chương trình: các quỹ, bộ, bệnh viện.</translation>
    </message>
    <message>
        <source>The money of one funder for the programme, with its dates.</source>
        <translation>Khoản tiền của một nhà tài trợ cho chương trình, kèm thời hạn.</translation>
    </message>
    <message>
        <source>What was promised for a period. Reports set the results against it.</source>
        <translation>Điều đã cam kết cho một kỳ. Báo cáo đối chiếu kết quả với chỉ tiêu này.</translation>
    </message>
    <message>
        <source>The departments people of an institution work in.</source>
        <translation>Các khoa nơi người của cơ sở làm việc.</translation>
    </message>
    <message>
        <source>Who works with whom: consortium, hub and spoke, twins, referral.</source>
        <translation>Ai hợp tác với ai: liên minh, hạt nhân và vệ tinh, kết nghĩa, chuyển tuyến.</translation>
    </message>
    <message>
        <source>Which institutions take part in the programme, and since when.</source>
        <translation>Những cơ sở nào tham gia chương trình, từ khi nào.</translation>
    </message>
    <message>
        <source>Who coordinates, teaches and mentors in the programme.</source>
        <translation>Ai điều phối, giảng dạy và kèm cặp trong chương trình.</translation>
    </message>
    <message>
        <source>Who may teach, at which level, and since when.</source>
        <translation>Ai được giảng dạy, ở cấp độ nào, từ khi nào.</translation>
    </message>
    <message>
        <source>Treatment protocols, guidelines and policies that were written.</source>
        <translation>Các phác đồ điều trị, hướng dẫn và chính sách đã soạn.</translation>
    </message>
    <message>
        <source>Which institution works by which protocol, and since when.</source>
        <translation>Cơ sở nào áp dụng quy trình nào, từ khi nào.</translation>
    </message>
    <message>
        <source>How the palliative care service of an institution stands on a day.</source>
        <translation>Tình trạng dịch vụ chăm sóc giảm nhẹ của một cơ sở tại một ngày.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ca bệnh</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>Learning points</source>
        <translation>Điểm học được</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Các lần theo dõi</translation>
    </message>
    <message>
        <source>What the conference advises, by whom, and later what became of it.</source>
        <translation>Điều buổi hội chẩn khuyên, của ai, và sau đó ra sao.</translation>
    </message>
    <message>
        <source>What everybody can take home, found again by the search over all cases.</source>
        <translation>Điều ai cũng có thể mang về, tìm lại được khi tìm trong mọi ca.</translation>
    </message>
    <message>
        <source>What somebody has promised to do, and by when.</source>
        <translation>Điều ai đó đã hứa làm, và đến khi nào.</translation>
    </message>
    <message>
        <source>When we ask again how the patient is, and what we heard.</source>
        <translation>Khi nào hỏi lại người bệnh ra sao, và nghe được gì.</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Lớp tập huấn</translation>
    </message>
    <message>
        <source>People of workshops</source>
        <translation>Người của lớp tập huấn</translation>
    </message>
    <message>
        <source>Seats of institutions</source>
        <translation>Chỗ của các cơ sở</translation>
    </message>
    <message>
        <source>Head counts of events</source>
        <translation>Số người của sự kiện</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation>Phiếu đánh giá</translation>
    </message>
    <message>
        <source>Courses before courses</source>
        <translation>Khóa học tiên quyết</translation>
    </message>
    <message>
        <source>Entrustable activities</source>
        <translation>Hoạt động có thể tin giao</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Lần quan sát</translation>
    </message>
    <message>
        <source>Entrustment decisions</source>
        <translation>Quyết định tin giao</translation>
    </message>
    <message>
        <source>Reviews of practice</source>
        <translation>Đánh giá thực hành</translation>
    </message>
    <message>
        <source>Credit schemes</source>
        <translation>Quy tắc tín chỉ</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Tín chỉ</translation>
    </message>
    <message>
        <source>People counted but not named, with the source. They are never added to people.</source>
        <translation>Đếm số người, không ghi tên, có nguồn. Không bao giờ cộng vào danh sách người.</translation>
    </message>
    <message>
        <source>What the workshop cost, and who paid.</source>
        <translation>Lớp tập huấn tốn bao nhiêu và ai trả.</translation>
    </message>
    <message>
        <source>Anonymous forms, one line a question: how many gave each mark.</source>
        <translation>Phiếu ẩn danh, mỗi câu một dòng: mỗi điểm có bao nhiêu người.</translation>
    </message>
    <message>
        <source>Which course must be completed before another.</source>
        <translation>Khóa nào phải hoàn thành trước khóa nào.</translation>
    </message>
    <message>
        <source>What learners are to do without supervision one day, and the level to reach.</source>
        <translation>Những việc học viên cần tự làm được, và mức cần đạt.</translation>
    </message>
    <message>
        <source>Somebody saw a learner do it, and how much supervision it took.</source>
        <translation>Ai đó đã quan sát học viên làm, và cần giám sát đến mức nào.</translation>
    </message>
    <message>
        <source>From when on a learner may do it at a level, who decided and on what grounds.</source>
        <translation>Từ khi nào học viên được làm ở mức nào, ai quyết định và dựa vào đâu.</translation>
    </message>
    <message>
        <source>Months later: does the learner work to the standard, and what stands in the way?</source>
        <translation>Vài tháng sau: học viên có làm việc đạt chuẩn không, điều gì cản trở?</translation>
    </message>
    <message>
        <source>How many hours make a credit, and the limits, as your authority has them.</source>
        <translation>Bao nhiêu giờ được một tín chỉ và giới hạn, theo quy định của cơ quan quản lý.</translation>
    </message>
    <message>
        <source>The credits people earned, by scheme.</source>
        <translation>Tín chỉ mọi người đạt được, theo loại.</translation>
    </message>
    <message>
        <source>How many people each institution may send.</source>
        <translation>Mỗi cơ sở được cử bao nhiêu người.</translation>
    </message>
</context>
<context>
    <name>ReportCodes</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Cadre group</source>
        <translation>Nhóm chức danh</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Participating</source>
        <translation>Đang tham gia</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Đã rời</translation>
    </message>
    <message>
        <source>Not a participant</source>
        <translation>Không tham gia</translation>
    </message>
    <message>
        <source>people</source>
        <translation>người</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>cơ sở</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>buổi</translation>
    </message>
    <message>
        <source>workshops</source>
        <translation>hội thảo</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>lượt tham dự</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>ca bệnh</translation>
    </message>
    <message>
        <source>adoptions</source>
        <translation>lượt áp dụng</translation>
    </message>
    <message>
        <source>services</source>
        <translation>dịch vụ</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khoá học</translation>
    </message>
    <message>
        <source>Post without cadre</source>
        <translation>Vị trí thiếu chức danh</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Chưa rõ giới tính</translation>
    </message>
    <message>
        <source>Nobody knows where the person worked</source>
        <translation>Không rõ người này làm việc ở đâu</translation>
    </message>
    <message>
        <source>Two main posts at the same time</source>
        <translation>Hai vị trí chính cùng lúc</translation>
    </message>
    <message>
        <source>Test without its counterpart</source>
        <translation>Bài kiểm tra thiếu bài đối ứng</translation>
    </message>
    <message>
        <source>Attendance not marked</source>
        <translation>Chưa điểm danh</translation>
    </message>
    <message>
        <source>May be the same person twice</source>
        <translation>Có thể một người bị nhập hai lần</translation>
    </message>
    <message>
        <source>Outside the programme&apos;s dates</source>
        <translation>Ngoài thời gian chương trình</translation>
    </message>
    <message>
        <source>Completed without a date</source>
        <translation>Hoàn thành nhưng thiếu ngày</translation>
    </message>
    <message>
        <source>1 Took part</source>
        <translation>1 Tham gia</translation>
    </message>
    <message>
        <source>2 Was satisfied</source>
        <translation>2 Hài lòng</translation>
    </message>
    <message>
        <source>3 Learned</source>
        <translation>3 Học được</translation>
    </message>
    <message>
        <source>4 Is competent</source>
        <translation>4 Có năng lực</translation>
    </message>
    <message>
        <source>5 Does it in practice</source>
        <translation>5 Áp dụng trong thực hành</translation>
    </message>
    <message>
        <source>6 Health of patients</source>
        <translation>6 Sức khỏe người bệnh</translation>
    </message>
    <message>
        <source>7 Health of the community</source>
        <translation>7 Sức khỏe cộng đồng</translation>
    </message>
    <message>
        <source>People at sessions</source>
        <translation>Người dự các buổi</translation>
    </message>
    <message>
        <source>People at training events</source>
        <translation>Người dự hoạt động đào tạo</translation>
    </message>
    <message>
        <source>Anonymous forms</source>
        <translation>Phiếu ẩn danh</translation>
    </message>
    <message>
        <source>People tested</source>
        <translation>Người làm bài kiểm tra</translation>
    </message>
    <message>
        <source>Observed tasks</source>
        <translation>Nhiệm vụ được quan sát</translation>
    </message>
    <message>
        <source>Tasks entrusted</source>
        <translation>Nhiệm vụ được giao phó</translation>
    </message>
    <message>
        <source>Reviews of practice</source>
        <translation>Đánh giá thực hành</translation>
    </message>
    <message>
        <source>Advice that was followed</source>
        <translation>Lời khuyên đã thực hiện</translation>
    </message>
    <message>
        <source>Follow-ups of cases</source>
        <translation>Theo dõi ca bệnh</translation>
    </message>
    <message>
        <source>Services started or expanded</source>
        <translation>Dịch vụ mới mở hoặc mở rộng</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Tín chỉ</translation>
    </message>
    <message>
        <source>Entrustment</source>
        <translation>Giao việc</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Chưa ghi danh</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang học</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Quan sát</translation>
    </message>
</context>
<context>
    <name>ReportColumns</name>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Cadre group</source>
        <translation>Nhóm chức danh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Bậc</translation>
    </message>
    <message>
        <source>Newly trained</source>
        <translation>Đào tạo mới</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Đào tạo lại</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Người được đào tạo</translation>
    </message>
    <message>
        <source>Head count only</source>
        <translation>Chỉ đếm số người</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>% of target</source>
        <translation>% chỉ tiêu</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Level of care</source>
        <translation>Tuyến chăm sóc</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation>Thành thị hay nông thôn</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Nhà tài trợ</translation>
    </message>
    <message>
        <source>Course under 15 hours</source>
        <translation>Khoá dưới 15 giờ</translation>
    </message>
    <message>
        <source>Without completion date</source>
        <translation>Thiếu ngày hoàn thành</translation>
    </message>
    <message>
        <source>Series or event</source>
        <translation>Chuỗi hoặc sự kiện</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>Buổi đã diễn ra</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>Buổi dự kiến</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Lượt tham dự</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Số người khác nhau</translation>
    </message>
    <message>
        <source>Mean per session</source>
        <translation>Trung bình mỗi buổi</translation>
    </message>
    <message>
        <source>Median per session</source>
        <translation>Trung vị mỗi buổi</translation>
    </message>
    <message>
        <source>% who came again</source>
        <translation>% đến lại</translation>
    </message>
    <message>
        <source>Came twice or more</source>
        <translation>Đến từ hai lần</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Chưa ghi</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Ghi danh</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Bắt đầu học</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>Không hoàn thành</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Đã chuyển</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang học</translation>
    </message>
    <message>
        <source>% completed</source>
        <translation>% hoàn thành</translation>
    </message>
    <message>
        <source>Main reason for leaving</source>
        <translation>Lý do chính rời khoá</translation>
    </message>
    <message>
        <source>Enrolled less transferred</source>
        <translation>Ghi danh trừ đã chuyển</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Chờ chỗ</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Bảo lưu</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Đã mất</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khoá học</translation>
    </message>
    <message>
        <source>Completed in the period</source>
        <translation>Hoàn thành trong kỳ</translation>
    </message>
    <message>
        <source>Completed so far</source>
        <translation>Hoàn thành đến nay</translation>
    </message>
    <message>
        <source>Reached the next tier</source>
        <translation>Lên bậc tiếp theo</translation>
    </message>
    <message>
        <source>% who went on</source>
        <translation>% học tiếp</translation>
    </message>
    <message>
        <source>Median months between</source>
        <translation>Trung vị số tháng giữa hai bậc</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Đã diễn ra</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã huỷ</translation>
    </message>
    <message>
        <source>% begun on time</source>
        <translation>% đúng giờ</translation>
    </message>
    <message>
        <source>Institutions present</source>
        <translation>Cơ sở có mặt</translation>
    </message>
    <message>
        <source>Mean partner institutions</source>
        <translation>Trung bình cơ sở vệ tinh</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>Ca mới</translation>
    </message>
    <message>
        <source>Follow-up cases</source>
        <translation>Ca theo dõi</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Bài giảng</translation>
    </message>
    <message>
        <source>Different presenters</source>
        <translation>Số người trình bày</translation>
    </message>
    <message>
        <source>% held</source>
        <translation>% đã diễn ra</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Đã dời</translation>
    </message>
    <message>
        <source>Begun on time</source>
        <translation>Bắt đầu đúng giờ</translation>
    </message>
    <message>
        <source>Start time known</source>
        <translation>Biết giờ bắt đầu</translation>
    </message>
    <message>
        <source>Start time missing</source>
        <translation>Thiếu giờ bắt đầu</translation>
    </message>
    <message>
        <source>Without institution</source>
        <translation>Thiếu cơ sở</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Đã dự</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Có phép</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>% attended</source>
        <translation>% đã dự</translation>
    </message>
    <message>
        <source>% attended or excused</source>
        <translation>% đã dự hoặc có phép</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Romanised name</source>
        <translation>Tên chữ Latinh</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng</translation>
    </message>
    <message>
        <source>Came unexpected</source>
        <translation>Đến ngoài dự kiến</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>Số của người</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Tham gia từ</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Bác sĩ</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>Điều dưỡng</translation>
    </message>
    <message>
        <source>Medical social workers</source>
        <translation>Nhân viên xã hội y tế</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Cases presented</source>
        <translation>Ca bệnh đã trình bày</translation>
    </message>
    <message>
        <source>% of conferences attended</source>
        <translation>% buổi hội chẩn đã dự</translation>
    </message>
    <message>
        <source>Protocols adopted</source>
        <translation>Quy trình đã áp dụng</translation>
    </message>
    <message>
        <source>Services started</source>
        <translation>Dịch vụ đã mở</translation>
    </message>
    <message>
        <source>Conferences attended</source>
        <translation>Hội chẩn đã dự</translation>
    </message>
    <message>
        <source>Conferences due</source>
        <translation>Hội chẩn phải dự</translation>
    </message>
    <message>
        <source>Services expanded</source>
        <translation>Dịch vụ mở rộng</translation>
    </message>
    <message>
        <source>Participating</source>
        <translation>Đang tham gia</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Mức ban đầu</translation>
    </message>
    <message>
        <source>Target of the period</source>
        <translation>Chỉ tiêu của kỳ</translation>
    </message>
    <message>
        <source>Reached in the period</source>
        <translation>Đạt trong kỳ</translation>
    </message>
    <message>
        <source>Target of the programme</source>
        <translation>Chỉ tiêu chương trình</translation>
    </message>
    <message>
        <source>Reached so far</source>
        <translation>Đạt đến nay</translation>
    </message>
    <message>
        <source>% of the programme</source>
        <translation>% chương trình</translation>
    </message>
    <message>
        <source>Note on deviation</source>
        <translation>Ghi chú chênh lệch</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>% of the period</source>
        <translation>% của kỳ</translation>
    </message>
    <message>
        <source>Note needed</source>
        <translation>Cần ghi chú</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Số giờ</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Tín chỉ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Số chứng nhận</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Số hồ sơ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Đã điền</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>% filled</source>
        <translation>% đã điền</translation>
    </message>
    <message>
        <source>Other record number</source>
        <translation>Số hồ sơ kia</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Bệnh</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Nhóm tuổi</translation>
    </message>
    <message>
        <source>Tier of care</source>
        <translation>Tuyến chăm sóc</translation>
    </message>
    <message>
        <source>Problem domain</source>
        <translation>Lĩnh vực vấn đề</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Loại câu hỏi</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ca bệnh</translation>
    </message>
    <message>
        <source>Kind of advice</source>
        <translation>Loại khuyến nghị</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Đã đưa ra</translation>
    </message>
    <message>
        <source>Sent within 7 days</source>
        <translation>Gửi trong 7 ngày</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Thực hiện một phần</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Không thực hiện</translation>
    </message>
    <message>
        <source>Died before</source>
        <translation>Mất trước đó</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>% closed</source>
        <translation>% đã rõ kết quả</translation>
    </message>
    <message>
        <source>% done</source>
        <translation>% đã thực hiện</translation>
    </message>
    <message>
        <source>Median days to the follow-up</source>
        <translation>Số ngày trung vị đến theo dõi</translation>
    </message>
    <message>
        <source>Case or conference</source>
        <translation>Ca hoặc buổi</translation>
    </message>
    <message>
        <source>Learning point</source>
        <translation>Điểm học được</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Học phần</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Phác đồ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Số ngày quá hạn</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>Đáng nhớ</translation>
    </message>
    <message>
        <source>Tested before</source>
        <translation>Kiểm tra trước</translation>
    </message>
    <message>
        <source>Tested after</source>
        <translation>Kiểm tra sau</translation>
    </message>
    <message>
        <source>Tested twice</source>
        <translation>Kiểm tra cả hai lần</translation>
    </message>
    <message>
        <source>Mean before, %</source>
        <translation>Trung bình trước, %</translation>
    </message>
    <message>
        <source>Deviation before</source>
        <translation>Độ lệch trước</translation>
    </message>
    <message>
        <source>Mean after, %</source>
        <translation>Trung bình sau, %</translation>
    </message>
    <message>
        <source>Deviation after</source>
        <translation>Độ lệch sau</translation>
    </message>
    <message>
        <source>Mean gain</source>
        <translation>Mức tăng trung bình</translation>
    </message>
    <message>
        <source>Normalised gain</source>
        <translation>Mức tăng chuẩn hóa</translation>
    </message>
    <message>
        <source>% passed before</source>
        <translation>% đạt trước</translation>
    </message>
    <message>
        <source>% passed after</source>
        <translation>% đạt sau</translation>
    </message>
    <message>
        <source>Effect size</source>
        <translation>Cỡ ảnh hưởng</translation>
    </message>
    <message>
        <source>Tested later</source>
        <translation>Kiểm tra lại sau này</translation>
    </message>
    <message>
        <source>Mean later, %</source>
        <translation>Trung bình sau này, %</translation>
    </message>
    <message>
        <source>Passed before</source>
        <translation>Đạt trước</translation>
    </message>
    <message>
        <source>Passed after</source>
        <translation>Đạt sau</translation>
    </message>
    <message>
        <source>Tested twice, pass mark known</source>
        <translation>Kiểm tra cả hai lần, có điểm đạt</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Được kiểm tra</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>% passed</source>
        <translation>% đạt</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Được quan sát</translation>
    </message>
    <message>
        <source>Competent</source>
        <translation>Thành thạo</translation>
    </message>
    <message>
        <source>% competent</source>
        <translation>% thành thạo</translation>
    </message>
    <message>
        <source>Test without pass mark</source>
        <translation>Bài kiểm tra không có điểm đạt</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Đã theo dõi</translation>
    </message>
    <message>
        <source>% followed up</source>
        <translation>% được theo dõi</translation>
    </message>
    <message>
        <source>Working to the standard</source>
        <translation>Làm đúng chuẩn</translation>
    </message>
    <message>
        <source>% to the standard</source>
        <translation>% đúng chuẩn</translation>
    </message>
    <message>
        <source>Main thing in the way</source>
        <translation>Trở ngại chính</translation>
    </message>
    <message>
        <source>Months after</source>
        <translation>Số tháng sau</translation>
    </message>
    <message>
        <source>Result missing</source>
        <translation>Thiếu kết quả</translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>Trung bình trước</translation>
    </message>
    <message>
        <source>Mean after</source>
        <translation>Trung bình sau</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Thay đổi, %</translation>
    </message>
    <message>
        <source>Mean six weeks later</source>
        <translation>Trung bình sau sáu tuần</translation>
    </message>
    <message>
        <source>Asked six weeks later</source>
        <translation>Số người hỏi sau sáu tuần</translation>
    </message>
    <message>
        <source>Asked only once</source>
        <translation>Chỉ hỏi một lần</translation>
    </message>
    <message>
        <source>Activity entrusted</source>
        <translation>Hoạt động được giao phó</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Số lần quan sát</translation>
    </message>
    <message>
        <source>Latest level</source>
        <translation>Mức mới nhất</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Mức cao nhất</translation>
    </message>
    <message>
        <source>Level decided</source>
        <translation>Mức đã quyết định</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Levels missing</source>
        <translation>Số mức còn thiếu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>At the target</source>
        <translation>Đạt mục tiêu</translation>
    </message>
    <message>
        <source>% at the target</source>
        <translation>% đạt mục tiêu</translation>
    </message>
    <message>
        <source>Event code</source>
        <translation>Mã hoạt động</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Số giờ giảng dạy</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Other or not known</source>
        <translation>Khác hoặc không rõ</translation>
    </message>
    <message>
        <source>Cost of teaching</source>
        <translation>Chi phí giảng dạy</translation>
    </message>
    <message>
        <source>Cost of participants</source>
        <translation>Chi phí cho học viên</translation>
    </message>
    <message>
        <source>Cost of travel</source>
        <translation>Chi phí đi lại</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Tổng chi phí</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Loại tiền</translation>
    </message>
    <message>
        <source>Evidence of a reported event</source>
        <translation>Bằng chứng của hoạt động được báo cáo</translation>
    </message>
    <message>
        <source>Under 15 contact hours</source>
        <translation>Dưới 15 giờ giảng dạy</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Đã thu về</translation>
    </message>
    <message>
        <source>% returned</source>
        <translation>% thu về</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>% 4 or 5 of 5</source>
        <translation>% cho 4 hoặc 5 điểm</translation>
    </message>
    <message>
        <source>What was said most</source>
        <translation>Ý kiến nhiều nhất</translation>
    </message>
    <message>
        <source>Marks of 4 or 5</source>
        <translation>Cho 4 hoặc 5 điểm</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Thế hệ</translation>
    </message>
    <message>
        <source>Became a trainer on</source>
        <translation>Ngày trở thành giảng viên</translation>
    </message>
    <message>
        <source>First taught on</source>
        <translation>Ngày giảng đầu tiên</translation>
    </message>
    <message>
        <source>Months to the first teaching</source>
        <translation>Số tháng đến lần giảng đầu tiên</translation>
    </message>
    <message>
        <source>Learners who completed</source>
        <translation>Học viên hoàn thành</translation>
    </message>
    <message>
        <source>Only reported</source>
        <translation>Chỉ được báo cáo</translation>
    </message>
    <message>
        <source>Last taught on</source>
        <translation>Ngày giảng gần nhất</translation>
    </message>
    <message>
        <source>Taught within 12 months</source>
        <translation>Giảng trong 12 tháng qua</translation>
    </message>
    <message>
        <source>To be observed by</source>
        <translation>Hạn dự giờ tiếp theo</translation>
    </message>
    <message>
        <source>Trained as trainers</source>
        <translation>Được đào tạo làm giảng viên</translation>
    </message>
    <message>
        <source>Trained and have taught</source>
        <translation>Đã đào tạo và đã giảng</translation>
    </message>
    <message>
        <source>% who have taught</source>
        <translation>% đã giảng</translation>
    </message>
    <message>
        <source>Active trainers</source>
        <translation>Giảng viên đang hoạt động</translation>
    </message>
    <message>
        <source>% active</source>
        <translation>% đang hoạt động</translation>
    </message>
    <message>
        <source>Learners per trainer</source>
        <translation>Số học viên mỗi giảng viên</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Mã nhân viên</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Loại tín chỉ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Credits by hours</source>
        <translation>Tín chỉ tính theo giờ</translation>
    </message>
    <message>
        <source>Credits that count</source>
        <translation>Tín chỉ được tính</translation>
    </message>
    <message>
        <source>Credits asked for a year</source>
        <translation>Tín chỉ yêu cầu mỗi năm</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Đủ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Số tham chiếu</translation>
    </message>
    <message>
        <source>Level (Moore)</source>
        <translation>Cấp độ (Moore)</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Loại bằng chứng</translation>
    </message>
    <message>
        <source>See report</source>
        <translation>Xem báo cáo</translation>
    </message>
    <message>
        <source>Level (Kirkpatrick)</source>
        <translation>Cấp độ (Kirkpatrick)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Đào tạo</translation>
    </message>
    <message>
        <source>Have it</source>
        <translation>Đã học</translation>
    </message>
    <message>
        <source>Lack it</source>
        <translation>Chưa học</translation>
    </message>
    <message>
        <source>% have it</source>
        <translation>% đã học</translation>
    </message>
    <message>
        <source>Events led</source>
        <translation>Buổi đã chủ trì</translation>
    </message>
    <message>
        <source>Taught as co-trainer</source>
        <translation>Dạy với vai trò đồng giảng</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Khoa</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>People trained</source>
        <translation>Người được đào tạo</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Tham dự</translation>
    </message>
    <message>
        <source>Enrolment funnel</source>
        <translation>Quá trình ghi danh</translation>
    </message>
    <message>
        <source>Course ladder</source>
        <translation>Bậc khoá học</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>Hội chẩn ca bệnh</translation>
    </message>
    <message>
        <source>Attendance certificates</source>
        <translation>Chứng nhận tham dự</translation>
    </message>
    <message>
        <source>Institution coverage</source>
        <translation>Độ bao phủ cơ sở</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Personal transcript</source>
        <translation>Bảng kết quả cá nhân</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Chất lượng dữ liệu</translation>
    </message>
    <message>
        <source>What is missing or does not fit</source>
        <translation>Điều còn thiếu hoặc không khớp</translation>
    </message>
    <message>
        <source>Completions against the target</source>
        <translation>Hoàn thành so với chỉ tiêu</translation>
    </message>
    <message>
        <source>Who came, and how often</source>
        <translation>Ai đến, mấy lần</translation>
    </message>
    <message>
        <source>From applying to completing</source>
        <translation>Từ đăng ký đến hoàn thành</translation>
    </message>
    <message>
        <source>Who went on to the next tier</source>
        <translation>Ai lên bậc tiếp theo</translation>
    </message>
    <message>
        <source>Held, cases and institutions</source>
        <translation>Số buổi, ca bệnh và cơ sở</translation>
    </message>
    <message>
        <source>Who may have a certificate</source>
        <translation>Ai được cấp chứng nhận</translation>
    </message>
    <message>
        <source>What each institution gained</source>
        <translation>Mỗi cơ sở nhận được gì</translation>
    </message>
    <message>
        <source>Promised and reached</source>
        <translation>Đã cam kết và đã đạt</translation>
    </message>
    <message>
        <source>Everything one person did</source>
        <translation>Mọi hoạt động của một người</translation>
    </message>
    <message>
        <source>Case mix</source>
        <translation>Cơ cấu ca bệnh</translation>
    </message>
    <message>
        <source>Illness, age, place and question</source>
        <translation>Bệnh, tuổi, nơi và câu hỏi</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>What became of the advice</source>
        <translation>Khuyến nghị đã đi đến đâu</translation>
    </message>
    <message>
        <source>Learning points and actions</source>
        <translation>Điểm học được và việc cần làm</translation>
    </message>
    <message>
        <source>What was learned, what is to be done</source>
        <translation>Điều học được, việc phải làm</translation>
    </message>
    <message>
        <source>Knowledge before and after</source>
        <translation>Kiến thức trước và sau</translation>
    </message>
    <message>
        <source>What a course taught, by tests</source>
        <translation>Khóa học đã dạy được gì, qua bài kiểm tra</translation>
    </message>
    <message>
        <source>Mastery and competence</source>
        <translation>Nắm vững và thành thạo</translation>
    </message>
    <message>
        <source>Who passed, and who can do it</source>
        <translation>Ai đạt và ai làm được</translation>
    </message>
    <message>
        <source>Change in practice</source>
        <translation>Thay đổi trong thực hành</translation>
    </message>
    <message>
        <source>What was seen at the bedside later</source>
        <translation>Điều thấy được bên giường bệnh sau đó</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sự tự tin</translation>
    </message>
    <message>
        <source>How sure people are, before and after</source>
        <translation>Mức tự tin trước và sau</translation>
    </message>
    <message>
        <source>Entrusted activities</source>
        <translation>Hoạt động được giao phó</translation>
    </message>
    <message>
        <source>Who may do what on their own</source>
        <translation>Ai được tự mình làm gì</translation>
    </message>
    <message>
        <source>Training events</source>
        <translation>Các hoạt động đào tạo</translation>
    </message>
    <message>
        <source>Each event, its people and costs</source>
        <translation>Mỗi hoạt động: người tham gia và chi phí</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Mức hài lòng</translation>
    </message>
    <message>
        <source>What the anonymous forms say</source>
        <translation>Kết quả phiếu ẩn danh</translation>
    </message>
    <message>
        <source>Cascade of trainers</source>
        <translation>Các thế hệ giảng viên</translation>
    </message>
    <message>
        <source>Credit return</source>
        <translation>Bảng kê tín chỉ</translation>
    </message>
    <message>
        <source>Credit by person, scheme and year</source>
        <translation>Tín chỉ theo người, loại và năm</translation>
    </message>
    <message>
        <source>Evidence map</source>
        <translation>Bản đồ bằng chứng</translation>
    </message>
    <message>
        <source>What there is to show on each level</source>
        <translation>Bằng chứng hiện có ở mỗi cấp độ</translation>
    </message>
    <message>
        <source>Training gaps</source>
        <translation>Khoảng trống đào tạo</translation>
    </message>
    <message>
        <source>Who lacks which module, by institution</source>
        <translation>Ai còn thiếu học phần nào, theo cơ sở</translation>
    </message>
    <message>
        <source>Who led which training and what came of it; a co-trainer has taught, not led</source>
        <translation>Ai chủ trì tập huấn nào và kết quả ra sao; người đồng giảng đã dạy nhưng không chủ trì</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Signed off by</source>
        <translation>Người xác nhận đạt</translation>
    </message>
    <message>
        <source>Write the rule anew</source>
        <translation>Viết lại quy tắc</translation>
    </message>
    <message>
        <source>The course is complete with</source>
        <translation>Khoá học hoàn thành khi có</translation>
    </message>
    <message>
        <source>Further: needed are</source>
        <translation>Ngoài ra cần có</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>tất cả các điều này</translation>
    </message>
    <message>
        <source>any one of these</source>
        <translation>một trong các điều này</translation>
    </message>
    <message>
        <source>at least so many of these</source>
        <translation>ít nhất một số điều trong đây</translation>
    </message>
    <message>
        <source>How many of them</source>
        <translation>Bao nhiêu điều</translation>
    </message>
    <message>
        <source>Codes, such as M1, M3</source>
        <translation>Mã, ví dụ M1, M3</translation>
    </message>
    <message>
        <source>A test passed, by its own pass mark</source>
        <translation>Đạt một bài kiểm tra, theo điểm đạt của bài</translation>
    </message>
    <message>
        <source>Entrusted at least at the level</source>
        <translation>Được tin giao ít nhất ở mức</translation>
    </message>
    <message>
        <source>With these activities, such as 01, 04 (empty: those of the modules)</source>
        <translation>Với các hoạt động này, như 01, 04 (trống: của các học phần)</translation>
    </message>
    <message>
        <source>Another course completed: its code</source>
        <translation>Đã hoàn thành khóa học khác: mã</translation>
    </message>
    <message>
        <source>Every required module is done</source>
        <translation>Đã hoàn thành mọi học phần bắt buộc</translation>
    </message>
    <message>
        <source>These modules are done</source>
        <translation>Đã hoàn thành các học phần này</translation>
    </message>
    <message>
        <source>Hours, at least</source>
        <translation>Số giờ, ít nhất</translation>
    </message>
    <message>
        <source>A mark in this test, at least</source>
        <translation>Điểm bài kiểm tra này, ít nhất</translation>
    </message>
    <message>
        <source>Cases presented, at least</source>
        <translation>Số ca đã trình bày, ít nhất</translation>
    </message>
    <message>
        <source>Another course is completed</source>
        <translation>Đã hoàn thành một khóa học khác</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Take this condition out</source>
        <translation>Bỏ điều kiện này</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>Bỏ nhóm này</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>to be added</comment>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Thêm điều kiện</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of conditions, to be added</comment>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Add a group of conditions</source>
        <translation>Thêm một nhóm điều kiện</translation>
    </message>
    <message>
        <source>Expected conferences attended, at least</source>
        <translation>Dự hội chẩn cần dự, ít nhất</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>all of these</source>
        <translation>tất cả các điều sau</translation>
    </message>
    <message>
        <source>any one of these</source>
        <translation>một trong các điều sau</translation>
    </message>
    <message>
        <source>at least %1 of these %2</source>
        <translation>ít nhất %1 trong %2 điều sau</translation>
    </message>
    <message>
        <source>every required module is done</source>
        <translation>hoàn thành mọi học phần bắt buộc</translation>
    </message>
    <message>
        <source>modules done: %1</source>
        <translation>học phần hoàn thành: %1</translation>
    </message>
    <message>
        <source>at least %1 of the conferences expected are attended</source>
        <translation>dự ít nhất %1 số buổi hội chẩn dự kiến</translation>
    </message>
    <message>
        <source>at least %1 hours</source>
        <translation>ít nhất %1 giờ</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: ít nhất %2</translation>
    </message>
    <message>
        <source>signed off by: %1</source>
        <translation>người xác nhận: %1</translation>
    </message>
    <message>
        <source>%1 of %2 modules done</source>
        <translation>hoàn thành %1 trên %2 học phần</translation>
    </message>
    <message>
        <source>%1 of %2 modules done; open: %3</source>
        <translation>hoàn thành %1 trên %2 học phần; còn lại: %3</translation>
    </message>
    <message>
        <source>%1 of %2 conferences attended, %3 needed</source>
        <translation>đã dự %1 trên %2 buổi hội chẩn, cần %3</translation>
    </message>
    <message>
        <source>%1 of %2 hours</source>
        <translation>%1 trên %2 giờ</translation>
    </message>
    <message>
        <source>%1: not taken yet, %2 needed</source>
        <translation>%1: chưa làm, cần %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 needed</source>
        <translation>%1: %2, cần %3</translation>
    </message>
    <message>
        <source>signed off by %1</source>
        <translation>%1 đã xác nhận</translation>
    </message>
    <message>
        <source>not signed off by %1 yet</source>
        <translation>%1 chưa xác nhận</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>opens a list of conditions</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conditions</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1: đạt</translation>
    </message>
    <message>
        <source>the course %1 is completed</source>
        <translation>đã hoàn thành khóa học %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cases presented at conferences</source>
        <translation>
            <numerusform>%n ca được trình bày tại hội chẩn</numerusform>
        </translation>
    </message>
    <message>
        <source>entrusted with every activity of the modules at: %1</source>
        <translation>được tin giao mọi hoạt động của các học phần ở mức: %1</translation>
    </message>
    <message>
        <source>entrusted with %1 at: %2</source>
        <translation>được tin giao %1 ở mức: %2</translation>
    </message>
    <message>
        <source>%1: not passed yet</source>
        <translation>%1: chưa đạt</translation>
    </message>
    <message>
        <source>the course %1 is not completed yet</source>
        <translation>chưa hoàn thành khóa học %1</translation>
    </message>
    <message>
        <source>%1 of %2 cases presented</source>
        <translation>đã trình bày %1 trên %2 ca</translation>
    </message>
    <message>
        <source>%1 of %2 activities entrusted</source>
        <translation>%1 trên %2 hoạt động được tin giao</translation>
    </message>
    <message>
        <source>%1 of %2 activities entrusted; open: %3</source>
        <translation>%1 trên %2 hoạt động được tin giao; còn thiếu: %3</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a group of conditions in another</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1; not every day of it is known</source>
        <translation>%1; có ngày chưa rõ</translation>
    </message>
    <message>
        <source>%1; its day is not known</source>
        <translation>%1; chưa rõ ngày</translation>
    </message>
    <message>
        <source>was expected at no conference</source>
        <translation>không có buổi nào phải dự</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message numerus="yes">
        <source>%1 of %n people have a mark</source>
        <translation>
            <numerusform>%1 trên %n người có điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>trung bình %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n người đạt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Giờ đến</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Danh sách ký tên</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Tham dự</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Phút</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Danh sách tham dự</translation>
    </message>
</context>
<context>
    <name>StorageFailures</name>
    <message>
        <source>The disk is full, so the last change was not saved. Everything before it is safe. Free some space and do it again.</source>
        <translation>Ổ đĩa đã đầy nên thay đổi vừa rồi chưa được lưu. Mọi thứ trước đó vẫn an toàn. Hãy giải phóng dung lượng rồi làm lại.</translation>
    </message>
    <message>
        <source>The file can no longer be written, so the last change was not saved. Everything before it is safe. Check the disk or stick, then do it again.</source>
        <translation>Tệp không ghi được nữa nên thay đổi vừa rồi chưa được lưu. Mọi thứ trước đó vẫn an toàn. Hãy kiểm tra ổ đĩa hoặc USB rồi làm lại.</translation>
    </message>
    <message>
        <source>Another program is holding the file, so the last change was not saved. Everything before it is safe. Close the other program and do it again.</source>
        <translation>Một chương trình khác đang giữ tệp nên thay đổi vừa rồi chưa được lưu. Mọi thứ trước đó vẫn an toàn. Hãy đóng chương trình kia rồi làm lại.</translation>
    </message>
    <message>
        <source>The disk or stick does not answer, so the last change was not saved. Everything before it is safe. Check that it is still plugged in.</source>
        <translation>Ổ đĩa hoặc USB không phản hồi nên thay đổi vừa rồi chưa được lưu. Mọi thứ trước đó vẫn an toàn. Hãy kiểm tra xem còn cắm không.</translation>
    </message>
    <message>
        <source>The last change contradicts the rest of the file and was not saved. Everything before it is safe.</source>
        <translation>Thay đổi vừa rồi mâu thuẫn với phần còn lại của tệp nên chưa được lưu. Mọi thứ trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <source>The computer has no memory left, so the last change was not saved. Everything before it is safe. Close other programs and do it again.</source>
        <translation>Máy hết bộ nhớ nên thay đổi vừa rồi chưa được lưu. Mọi thứ trước đó vẫn an toàn. Hãy đóng các chương trình khác rồi làm lại.</translation>
    </message>
    <message>
        <source>The last change could not be saved. Everything before it is safe. Close Preceptor and open the file again.</source>
        <translation>Không lưu được thay đổi vừa rồi. Mọi thứ trước đó vẫn an toàn. Hãy đóng Preceptor rồi mở lại tệp.</translation>
    </message>
    <message>
        <source>The file is damaged inside. What was saved before is kept as it is; go to Settings, Backups to go back to a good copy.</source>
        <translation>Bên trong tệp bị hỏng. Những gì đã lưu được giữ nguyên; hãy vào Cài đặt, Bản sao lưu để khôi phục một bản tốt.</translation>
    </message>
    <message>
        <source>This protected file has become as large as one may be, so the last change was not saved. Everything before it is safe. Take the protection off, or go on in a new file.</source>
        <translation>Tệp được bảo vệ này đã lớn hết mức cho phép nên thay đổi cuối chưa được lưu. Mọi thứ trước đó đều an toàn. Hãy bỏ bảo vệ, hoặc tiếp tục trong một tệp mới.</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>person</source>
        <translation>người</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>cơ sở</translation>
    </message>
    <message>
        <source>department</source>
        <translation>khoa</translation>
    </message>
    <message>
        <source>post</source>
        <translation>vị trí công tác</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>chương trình</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>nhà tài trợ</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>khoản tài trợ</translation>
    </message>
    <message>
        <source>target</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>sự tham gia</translation>
    </message>
    <message>
        <source>course</source>
        <translation>khoá học</translation>
    </message>
    <message>
        <source>course version</source>
        <translation>phiên bản khoá học</translation>
    </message>
    <message>
        <source>module</source>
        <translation>học phần</translation>
    </message>
    <message>
        <source>class</source>
        <translation>lớp</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>ghi danh</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>tiến độ</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>bài đánh giá</translation>
    </message>
    <message>
        <source>score</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>series</source>
        <translation>chuỗi hội chẩn</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>buổi hội chẩn</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>điểm danh</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>quy trình</translation>
    </message>
    <message>
        <source>register</source>
        <translation>danh mục</translation>
    </message>
    <message>
        <source>report</source>
        <translation>báo cáo</translation>
    </message>
    <message>
        <source>case</source>
        <translation>ca bệnh</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>lớp tập huấn</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>hoạt động</translation>
    </message>
    <message>
        <source>credit scheme</source>
        <translation>quy tắc tín chỉ</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>giấy chứng nhận</translation>
    </message>
    <message>
        <source>person who may open the file</source>
        <translation>người được phép mở tệp</translation>
    </message>
    <message>
        <source>item of a checklist</source>
        <translation>mục của bảng kiểm</translation>
    </message>
</context>
<context>
    <name>TodayFigures</name>
    <message>
        <source>People in training</source>
        <translation>Người đang học</translation>
    </message>
    <message numerus="yes">
        <source>%n joined this month</source>
        <translation>
            <numerusform>%n người mới trong tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>Modules complete</source>
        <translation>Học phần hoàn thành</translation>
    </message>
    <message>
        <source>no modules yet</source>
        <translation>chưa có học phần</translation>
    </message>
    <message>
        <source>as at the end of %1</source>
        <translation>bằng cuối %1</translation>
    </message>
    <message numerus="yes">
        <source>%n points since %1</source>
        <translation>
            <numerusform>%n điểm so với %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance, last 6</source>
        <translation>Tham dự 6 buổi qua</translation>
    </message>
    <message>
        <source>no conference held yet</source>
        <translation>chưa có buổi nào</translation>
    </message>
    <message>
        <source>as in the six before</source>
        <translation>bằng sáu buổi trước</translation>
    </message>
    <message numerus="yes">
        <source>%n points above the six before</source>
        <translation>
            <numerusform>hơn sáu buổi trước %n điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points below the six before</source>
        <translation>
            <numerusform>kém sáu buổi trước %n điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates to issue</source>
        <translation>Chứng nhận cần cấp</translation>
    </message>
    <message>
        <source>completed, no certificate yet</source>
        <translation>đã hoàn thành, chưa cấp</translation>
    </message>
    <message>
        <source>none waiting</source>
        <translation>không có ai chờ</translation>
    </message>
    <message>
        <source>Tonight %1</source>
        <translation>Tối nay %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hôm nay %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Ngày mai %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 presents</source>
        <translation>%1 trình bày</translation>
    </message>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>Dự kiến %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Next to present: %1, then %2</source>
        <translation>Trình bày tiếp theo: %1, rồi %2</translation>
    </message>
    <message>
        <source>Next to present: %1</source>
        <translation>Trình bày tiếp theo: %1</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>Chưa có gì được ghi.</translation>
    </message>
    <message>
        <source>%1 · printed on %2 · page %3</source>
        <translation>%1 · in ngày %2 · trang %3</translation>
    </message>
</context>
<context>
    <name>Undecided</name>
    <message>
        <source>to decide</source>
        <translation>cần quyết định</translation>
    </message>
</context>
<context>
    <name>WhyForm</name>
    <message>
        <source>What should be changed?</source>
        <translation>Cần sửa gì?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Give the case back</source>
        <translation>Trả lại ca</translation>
    </message>
    <message>
        <source>Withdraw the case</source>
        <translation>Rút ca</translation>
    </message>
</context>
<context>
    <name>WorkshopKit</name>
    <message>
        <source>Name:</source>
        <translation>Họ tên:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Ngày:</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Bạn thấy thế nào?</translation>
    </message>
    <message>
        <source>Please do not write your name. 1 = not at all, 5 = very much.</source>
        <translation>Vui lòng không ghi tên. 1 = hoàn toàn không, 5 = rất đồng ý.</translation>
    </message>
    <message>
        <source>What helped most, what should be different?</source>
        <translation>Điều gì giúp ích nhất, điều gì nên khác đi?</translation>
    </message>
    <message>
        <source>The content is useful for my work.</source>
        <translation>Nội dung có ích cho công việc của tôi.</translation>
    </message>
    <message>
        <source>The trainers explained clearly.</source>
        <translation>Giảng viên giải thích rõ ràng.</translation>
    </message>
    <message>
        <source>I had enough time to practise.</source>
        <translation>Tôi có đủ thời gian thực hành.</translation>
    </message>
    <message>
        <source>I feel ready to use what I learned.</source>
        <translation>Tôi sẵn sàng áp dụng điều đã học.</translation>
    </message>
    <message>
        <source>I would recommend the workshop to a colleague.</source>
        <translation>Tôi sẽ giới thiệu lớp này cho đồng nghiệp.</translation>
    </message>
    <message>
        <source>Workshop kit saved: %1</source>
        <translation>Đã lưu bộ tài liệu: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Đạt một phần</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>Observed by:</source>
        <translation>Người quan sát:</translation>
    </message>
    <message>
        <source>Marks of %1</source>
        <translation>Điểm trên %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Who taught back</source>
        <translation>Người dạy lại</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Observed by</source>
        <translation>Người quan sát</translation>
    </message>
    <message>
        <source>What to work on</source>
        <translation>Điều cần luyện thêm</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>%1. Without sign-in sheets: no half-days are planned.</source>
        <translation>%1. Không có phiếu ký tên: chưa lên lịch buổi nào.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AddHolderForm</name>
    <message>
        <source>This name is too long; a shorter one is enough to know the person by.</source>
        <translation>Tên này quá dài; tên ngắn hơn cũng đủ để nhận ra người này.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Only reads; Preceptor lets a viewer change nothing.</source>
        <translation>Chỉ đọc; Preceptor không cho người xem thay đổi gì.</translation>
    </message>
    <message>
        <source>Works in the file.</source>
        <translation>Làm việc trong tệp.</translation>
    </message>
    <message>
        <source>Let this person open it</source>
        <translation>Cho người này mở</translation>
    </message>
    <message>
        <source>Works in the file and decides who may open it and which PCs it trusts.</source>
        <translation>Làm việc trong tệp và quyết định ai được mở và tin cậy máy nào.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AssessmentForm</name>
    <message>
        <source>Name of the test</source>
        <translation>Tên bài kiểm tra</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Most marks</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Marks to pass (may be empty)</source>
        <translation>Điểm đạt (có thể để trống)</translation>
    </message>
    <message>
        <source>Delete this test</source>
        <translation>Xóa bài kiểm tra này</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Giữ thay đổi</translation>
    </message>
    <message>
        <source>Add the test</source>
        <translation>Thêm bài kiểm tra</translation>
    </message>
    <message>
        <source>What is looked at, one a line; behind a bar its most marks, if more than 1</source>
        <translation>Nội dung quan sát, mỗi dòng một mục; điểm tối đa sau dấu gạch đứng nếu trên 1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttachmentForm</name>
    <message>
        <source>What it is called</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>I looked it through: it tells nobody who the patient is</source>
        <translation>Tôi đã xem qua: không cho biết bệnh nhân là ai</translation>
    </message>
    <message>
        <source>Attach “%1”</source>
        <translation>Đính kèm “%1”</translation>
    </message>
    <message>
        <source>The words in it are looked through when it is attached.</source>
        <translation>Chữ trong tệp được rà soát khi đính kèm.</translation>
    </message>
    <message>
        <source>The words in it are looked through when it is attached. The pictures and files in it are not.</source>
        <translation>Chữ trong tệp được rà soát khi đính kèm. Hình ảnh và tệp bên trong thì không.</translation>
    </message>
    <message>
        <source>What is in it is not looked through: the program cannot read it.</source>
        <translation>Nội dung không được rà soát: chương trình không đọc được tệp này.</translation>
    </message>
    <message>
        <source>Who a patient is</source>
        <translation>Bệnh nhân là ai</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttachmentListModel</name>
    <message>
        <source>not on this PC</source>
        <translation>không có ở máy này</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>bị mất</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttachmentPanel</name>
    <message>
        <source>The file itself is not on this PC. Ask the others for an exchange file with attached files.</source>
        <translation>Bản thân tệp không ở máy này. Hãy xin nơi khác tệp trao đổi có kèm tệp đính kèm.</translation>
    </message>
    <message>
        <source>The file was here and is gone. It stays listed; put the folder “%1” back beside the programme file, or take it from an exchange file with attached files.</source>
        <translation>Tệp từng ở đây và nay không còn. Nó vẫn có trong danh sách; hãy đặt lại thư mục “%1” cạnh tệp chương trình, hoặc lấy từ tệp trao đổi có kèm tệp đính kèm.</translation>
    </message>
    <message>
        <source>No program on this PC shows such a file. Save it and take it elsewhere.</source>
        <translation>Máy này không có chương trình mở loại tệp đó. Hãy lưu lại và mở ở nơi khác.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation>Đính kèm tệp …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Lưu thành …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>Do not attach it</source>
        <translation>Không đính kèm</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Chưa có tệp</translation>
    </message>
    <message>
        <source>Slides and papers up to 20 MB, no pictures. They are kept beside the programme file; drop one on the window.</source>
        <translation>Slide và tài liệu, tối đa 20 MB mỗi tệp, không có ảnh. Chúng được giữ cạnh tệp chương trình; hãy kéo thả vào cửa sổ.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttendanceModel</name>
    <message>
        <source>walk-in</source>
        <translation>đến thêm</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttendanceSummary</name>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>Dự kiến %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused (with them %1)</source>
        <translation>
            <numerusform>%n xin phép (kể cả là %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n có phép</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n vắng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked</source>
        <translation>
            <numerusform>%n chưa ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk-ins</source>
        <translation>
            <numerusform>%n đến thêm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n without names</source>
        <translation>
            <numerusform>+%n không ghi tên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 present (%2)</source>
        <translation>
            <numerusform>%n trên %1 có mặt (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttentionList</name>
    <message>
        <source>%1, %2: attendance not taken yet</source>
        <translation>%1, %2: chưa điểm danh</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message numerus="yes">
        <source>%1 ended on %2: %n people have not completed</source>
        <translation>
            <numerusform>%1 kết thúc ngày %2: %n người chưa hoàn thành</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no cadre, so funders&apos; counts miss them</source>
        <translation>
            <numerusform>%n người chưa có chức danh nên nhà tài trợ không tính được</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Không có gì cần chú ý.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not sent its file for %n days</source>
        <translation>
            <numerusform>%1 đã %n ngày chưa gửi tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for their follow-up</source>
        <translation>
            <numerusform>%n ca chờ theo dõi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are overdue</source>
        <translation>
            <numerusform>%n việc đã quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for a reviewer</source>
        <translation>
            <numerusform>%n ca chờ người duyệt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no case is planned yet</source>
        <translation>%1: chưa có ca nào được xếp</translation>
    </message>
    <message>
        <source>%1: no case from %2 yet</source>
        <translation>%1: chưa có ca từ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more sites are silent</source>
        <translation>
            <numerusform>%n nơi khác cũng im lặng</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Quyết định</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places are free, and people wait for them</source>
        <translation>
            <numerusform>%1: còn %n chỗ trống và có người đang chờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences between PCs wait for a decision</source>
        <translation>
            <numerusform>%n điểm khác nhau giữa các máy đang chờ quyết định</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AuditTableModel</name>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Bao nhiêu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>On which PC</source>
        <translation>Trên máy nào</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AuditView</name>
    <message>
        <source>All acts</source>
        <translation>Mọi việc</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more such places.</source>
        <translation>
            <numerusform>Còn %n chỗ khác như vậy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the trail yet; it begins with the next act.</source>
        <translation>Nhật ký chưa có gì; sẽ bắt đầu từ việc tiếp theo.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 entries. Narrow them down, or save them all.</source>
        <translation>%1 mục mới nhất trong %2 mục. Hãy thu hẹp, hoặc lưu tất cả.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Nhật ký kiểm soát</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Khi nào (UTC)</translation>
    </message>
    <message>
        <source>On which PC</source>
        <translation>Trên máy nào</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Loại bản ghi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>Số bản ghi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Version of Preceptor</source>
        <translation>Phiên bản Preceptor</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Mã băm</translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved.</source>
        <translation>
            <numerusform>Đã lưu %n mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Lưu thành CSV…</translation>
    </message>
    <message>
        <source>No such entries</source>
        <translation>Không có mục nào như vậy</translation>
    </message>
    <message>
        <source>Kept are acts such as exports, imports, approvals and erasures, not every change.</source>
        <translation>Ở đây ghi các việc như xuất, nhập, duyệt và xóa hẳn, không phải mọi thay đổi.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>What somebody changed with another program is seen here where it does not fit the rest of the file, and by every PC that has had the entries. An unprotected file can be written anew as a whole by whoever knows how: then only those PCs see it. Never seen is who really sat at the keyboard.</source>
        <translation>Thay đổi bằng chương trình khác được thấy ở đây nếu không khớp với phần còn lại của tệp, và mọi máy từng nhận các mục đó cũng thấy. Tệp không được bảo vệ có thể bị người biết cách viết lại toàn bộ: khi đó chỉ những máy ấy thấy. Ai thật sự ngồi trước bàn phím thì không bao giờ biết được.</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing was changed: every entry follows on the one before.</source>
        <translation>Không thiếu và không bị sửa: mỗi mục đều nối tiếp mục trước.</translation>
    </message>
    <message>
        <source>Goes on from an earlier state of the file, put back or copied (%1): what had been written after that stands here beside what was written since.</source>
        <translation>Tiếp tục từ trạng thái cũ của tệp, do khôi phục hoặc sao chép (%1): những gì đã ghi sau trạng thái đó nằm ở đây bên cạnh những gì ghi từ đó về sau.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BackupStrip</name>
    <message>
        <source>Back to the backups</source>
        <translation>Trở lại các bản sao lưu</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BackupTableModel</name>
    <message>
        <source>Checked</source>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Phiên bản mới hơn</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lúc tạo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Hội chẩn</translation>
    </message>
    <message>
        <source>Changes not in it</source>
        <translation>Thay đổi không có trong đó</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ca bệnh</translation>
    </message>
    <message>
        <source>Cannot be read now</source>
        <translation>Hiện không đọc được</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BackupsView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferences</source>
        <translation>
            <numerusform>%n buổi hội chẩn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments</source>
        <translation>
            <numerusform>%n lượt ghi danh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of attendance</source>
        <translation>
            <numerusform>%n dòng điểm danh</numerusform>
        </translation>
    </message>
    <message>
        <source>What came after it cannot be told, because the present file cannot be read.</source>
        <translation>Không biết được những gì đến sau đó, vì không đọc được tệp hiện tại.</translation>
    </message>
    <message>
        <source>Going back to it loses nothing of what is there now.</source>
        <translation>Khôi phục bản này không làm mất gì của hiện tại.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes since then would be taken back.</source>
        <translation>
            <numerusform>%n thay đổi từ đó sẽ bị bỏ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not in it: %2.</source>
        <comment>a sentence, a list</comment>
        <translation>%1 Không có trong đó: %2.</translation>
    </message>
    <message>
        <source>It is being looked into…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be used; choose another one.</source>
        <translation>Bản này bị hỏng, không dùng được; hãy chọn bản khác.</translation>
    </message>
    <message>
        <source>This copy was made by a newer version of Preceptor; update this program to use it.</source>
        <translation>Bản này do phiên bản Preceptor mới hơn tạo ra; hãy cập nhật chương trình để dùng.</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup first, so you can come back to it.</source>
        <translation>Nội dung hiện tại được sao lưu trước, nên bạn luôn có thể quay lại.</translation>
    </message>
    <message>
        <source>The file is open for reading only, so it cannot be put back to an earlier state here.</source>
        <translation>Tệp đang mở ở chế độ chỉ đọc nên không thể khôi phục ở đây.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Khôi phục bản này</translation>
    </message>
    <message>
        <source>No backup was found</source>
        <translation>Không tìm thấy bản sao lưu</translation>
    </message>
    <message>
        <source>Backups lie in a folder beside the file. The first one is made when you work with it.</source>
        <translation>Bản sao lưu nằm trong thư mục bên cạnh tệp. Bản đầu tiên được tạo khi bạn làm việc với tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n ca</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy opens with a passphrase from before; give one to see what it holds.</source>
        <translation>Bản này mở bằng cụm mật khẩu cũ; hãy nhập để xem nội dung.</translation>
    </message>
    <message>
        <source>Give its passphrase…</source>
        <translation>Nhập cụm mật khẩu…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Xem bên trong</translation>
    </message>
    <message>
        <source>This copy cannot be read now. If it is on a stick, plug that in again and come back to this page; otherwise choose another one.</source>
        <translation>Hiện không đọc được bản này. Nếu nó nằm trên USB, hãy cắm lại rồi quay lại trang này; nếu không, hãy chọn bản khác.</translation>
    </message>
    <message>
        <source>This copy is of another programme, not of this file.</source>
        <translation>Bản sao này thuộc chương trình khác, không phải của tệp này.</translation>
    </message>
    <message>
        <source>Shall another programme really take the place of this one? All that is in this file goes out of it.</source>
        <translation>Có thật sự để chương trình khác thay chỗ chương trình này không? Mọi thứ trong tệp này sẽ bị thay ra.</translation>
    </message>
    <message>
        <source>Yes, replace this programme</source>
        <translation>Có, thay chương trình này</translation>
    </message>
    <message>
        <source>You open this file as a viewer, so you cannot put it back to an earlier state. Ask somebody who works in it.</source>
        <translation>Bạn mở tệp này với vai trò người xem nên không thể đưa nó về trạng thái trước đó. Hãy nhờ một người làm việc trong tệp.</translation>
    </message>
    <message>
        <source>Give another passphrase…</source>
        <translation>Nhập cụm mật khẩu khác…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BundleItems</name>
    <message>
        <source>Records the file changes</source>
        <translation>Bản ghi mà tệp thay đổi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Mọi thay đổi</translation>
    </message>
    <message>
        <source>the first %1 records</source>
        <translation>%1 bản ghi đầu</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n bản ghi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BundlePreview</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Do not take it up</source>
        <translation>Không tiếp nhận</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Nội dung tệp mang đến</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Cách đếm</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Theo loại</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Theo đơn vị</translation>
    </message>
    <message>
        <source>A file of %1: %2</source>
        <comment>site, counts</comment>
        <translation>Tệp của %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people may already be here under another record: %1. Check them under People afterwards.</source>
        <translation>
            <numerusform>%n người có thể đã có ở đây trong bản ghi khác: %1. Sau đó hãy kiểm tra ở mục Nhân sự.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is open for reading only, so nothing can be taken up.</source>
        <translation>Tệp đang mở chỉ để đọc nên không thể tiếp nhận.</translation>
    </message>
    <message>
        <source>First decide about the sender, above.</source>
        <translation>Trước hết hãy quyết định về bên gửi ở trên.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. A backup is made first; conflicts keep both values.</source>
        <translation>Chưa có gì thay đổi. Sẽ sao lưu trước; khi xung đột, cả hai giá trị đều được giữ.</translation>
    </message>
    <message numerus="yes">
        <source>Take up %n changes</source>
        <translation>
            <numerusform>Tiếp nhận %n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Note that it came</source>
        <translation>Ghi nhận đã đến</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>This file was written here. There is nothing to take up.</source>
        <translation>Tệp này được ghi tại đây. Không có gì để tiếp nhận.</translation>
    </message>
    <message>
        <source>A PC was put back to an earlier state and has written since. What it wrote before and after is kept.</source>
        <translation>Một máy đã được khôi phục về trạng thái trước đó và đã ghi thêm. Nội dung ghi trước và sau đều được giữ.</translation>
    </message>
    <message>
        <source>Take up the files</source>
        <translation>Nhận các tệp</translation>
    </message>
    <message>
        <source>First a coordinator decides about the sender, see above.</source>
        <translation>Trước hết điều phối viên quyết định về bên gửi, xem ở trên.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CascadeModel</name>
    <message>
        <source>not yet</source>
        <translation>chưa dạy</translation>
    </message>
    <message>
        <source>Next teaching to be observed: %1</source>
        <translation>Lần dự giờ tiếp theo: %1</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Số học viên</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Last taught</source>
        <translation>Lần dạy gần nhất</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more as co-trainer</source>
        <translation>
            <numerusform>thêm %Ln lần đồng giảng</numerusform>
        </translation>
    </message>
    <message>
        <source>Led</source>
        <translation>Chủ trì</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CascadeView</name>
    <message>
        <source>Trainers</source>
        <translation>Giảng viên</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learners, counted once</source>
        <translation>
            <numerusform>%Ln học viên, mỗi người tính một lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Have taught</source>
        <translation>Đã giảng dạy</translation>
    </message>
    <message>
        <source>%1 of %2 trained</source>
        <translation>%1 trên %2 người được đào tạo</translation>
    </message>
    <message>
        <source>Still active</source>
        <translation>Vẫn giảng dạy</translation>
    </message>
    <message>
        <source>%1 of %2 taught within 12 months</source>
        <translation>%1 trên %2 đã dạy trong 12 tháng</translation>
    </message>
    <message>
        <source>Learners a trainer</source>
        <translation>Học viên mỗi giảng viên</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more only counted</source>
        <translation>
            <numerusform>thêm %Ln người chỉ đếm số</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Lớp tập huấn</translation>
    </message>
    <message>
        <source>Who trained whom</source>
        <translation>Ai đào tạo ai</translation>
    </message>
    <message>
        <source>As PDF …</source>
        <translation>Lưu PDF …</translation>
    </message>
    <message>
        <source>All trainers by generation</source>
        <translation>Mọi giảng viên theo thế hệ</translation>
    </message>
    <message>
        <source>Trainers, each below who trained them</source>
        <translation>Giảng viên, mỗi người dưới người đã đào tạo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learners</source>
        <translation>
            <numerusform>%Ln học viên</numerusform>
        </translation>
    </message>
    <message>
        <source>last taught %1</source>
        <translation>dạy gần nhất %1</translation>
    </message>
    <message>
        <source>The cascade was saved: %1</source>
        <translation>Đã lưu sơ đồ đào tạo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events led</source>
        <translation>
            <numerusform>%Ln buổi đã chủ trì</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more as co-trainer</source>
        <translation>
            <numerusform>thêm %Ln lần đồng giảng</numerusform>
        </translation>
    </message>
    <message>
        <source>A column a generation. Filled (thin: green): taught within 12 months. Dashed (thin: grey): not. Orange: the next teaching is to be observed by now.</source>
        <translation>Mỗi cột là một thế hệ. Tô kín (mảnh: xanh): đã giảng trong 12 tháng. Nét đứt (mảnh: xám): chưa. Cam: đã đến lúc dự giờ buổi giảng kế tiếp.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseColumn</name>
    <message>
        <source>Open the cases</source>
        <translation>Mở danh sách ca bệnh</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Mở ca bệnh</translation>
    </message>
    <message>
        <source>No case is planned for this conference yet.</source>
        <translation>Buổi này chưa có ca nào.</translation>
    </message>
    <message>
        <source>A recommendation, then Enter</source>
        <translation>Một khuyến nghị, rồi Enter</translation>
    </message>
    <message>
        <source>What was learned, then Enter</source>
        <translation>Điều học được, rồi Enter</translation>
    </message>
    <message>
        <source>What is to be done, then Enter</source>
        <translation>Việc phải làm, rồi Enter</translation>
    </message>
    <message>
        <source>The next case of this conference</source>
        <translation>Ca bệnh tiếp theo của buổi này</translation>
    </message>
    <message>
        <source>Choose a kind …</source>
        <translation>Chọn loại …</translation>
    </message>
    <message>
        <source>%1 · last %2 of %3</source>
        <comment>recommendations, how many are shown</comment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện hết</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Ai phụ trách</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseDrawer</name>
    <message>
        <source>Give back</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút</translation>
    </message>
    <message>
        <source>When it is presented</source>
        <translation>Trình bày khi nào</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Những điều chúng tôi đã học</translation>
    </message>
    <message>
        <source>Names that must not appear</source>
        <translation>Tên không được xuất hiện</translation>
    </message>
    <message>
        <source>Close the case?</source>
        <translation>Kết thúc ca?</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseFields</name>
    <message>
        <source>What is asked (at least one question)</source>
        <translation>Điều muốn hỏi (ít nhất một câu)</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Loại câu hỏi</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Choose a kind …</source>
        <translation>Chọn loại …</translation>
    </message>
    <message>
        <source>Where the problems lie</source>
        <translation>Vấn đề nằm ở đâu</translation>
    </message>
    <message>
        <source>Symptoms and their scores</source>
        <translation>Triệu chứng và điểm</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Triệu chứng</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Choose a symptom …</source>
        <translation>Chọn triệu chứng …</translation>
    </message>
    <message>
        <source>Between hospital, community and home</source>
        <translation>Giữa bệnh viện, cộng đồng và nhà</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày thứ</translation>
    </message>
    <message>
        <source>Tier of care</source>
        <translation>Tuyến chăm sóc</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc đã xảy ra</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>Disciplines that take part</source>
        <translation>Các chuyên ngành tham gia</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseHead</name>
    <message>
        <source>A new case</source>
        <translation>Ca mới</translation>
    </message>
    <message>
        <source>Stays on this PC until it is handed in; every pause of typing is kept</source>
        <translation>Chỉ ở máy này cho đến khi nộp; mỗi lần ngừng gõ đều được lưu</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Bỏ bản nháp</translation>
    </message>
    <message>
        <source>Take the draft up again</source>
        <translation>Dùng lại bản nháp</translation>
    </message>
    <message>
        <source>conference of %1</source>
        <translation>buổi ngày %1</translation>
    </message>
    <message>
        <source>letter sent on %1</source>
        <translation>đã gửi thư ngày %1</translation>
    </message>
    <message>
        <source>What is marked waits on this PC until it is put right</source>
        <translation>Phần được đánh dấu chờ trên máy này cho đến khi được sửa</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>tiếp theo %1</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Nộp</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Hand it in again</source>
        <translation>Nộp lại</translation>
    </message>
    <message>
        <source>It was presented</source>
        <translation>Đã trình bày</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Kết thúc ca</translation>
    </message>
    <message>
        <source>Plan for a conference …</source>
        <translation>Xếp vào một buổi …</translation>
    </message>
    <message>
        <source>Letter to the presenter (PDF) …</source>
        <translation>Thư gửi người trình bày (PDF) …</translation>
    </message>
    <message>
        <source>Copy the letter as text</source>
        <translation>Chép thư dạng văn bản</translation>
    </message>
    <message>
        <source>Summary (PDF) …</source>
        <translation>Tóm tắt (PDF) …</translation>
    </message>
    <message>
        <source>Start a follow-up presentation</source>
        <translation>Bắt đầu trình bày theo dõi</translation>
    </message>
    <message>
        <source>Open its follow-up</source>
        <translation>Mở ca theo dõi</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>I am reviewing it</source>
        <translation>Tôi đang duyệt</translation>
    </message>
    <message>
        <source>Give back …</source>
        <translation>Trả lại …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Rút …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseHistory</name>
    <message>
        <source>Kept: %1 in “%2”</source>
        <translation>Giữ lại: %1 trong “%2”</translation>
    </message>
    <message>
        <source>The way of the case</source>
        <translation>Quá trình của ca</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Của ai</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>The text was changed after the approval</source>
        <translation>Lời văn đã sửa sau khi duyệt</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseListModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Tìm thấy %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Being written on this PC</source>
        <translation>Đang viết trên máy này</translation>
    </message>
    <message>
        <source>Waiting for a reviewer</source>
        <translation>Chờ người duyệt</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Đã trả lại</translation>
    </message>
    <message>
        <source>Ready for a conference</source>
        <translation>Sẵn sàng trình bày</translation>
    </message>
    <message>
        <source>Presented, to be followed up</source>
        <translation>Đã trình bày, cần theo dõi</translation>
    </message>
    <message>
        <source>Closed or withdrawn</source>
        <translation>Đã kết thúc hoặc đã rút</translation>
    </message>
    <message>
        <source>Discarded drafts</source>
        <translation>Bản nháp đã bỏ</translation>
    </message>
    <message>
        <source>A case without a title</source>
        <translation>Ca chưa có tiêu đề</translation>
    </message>
    <message>
        <source>%1 of more than %2 shown</source>
        <translation>Đang hiện %1 trong hơn %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Đang hiện %1 trong %2</translation>
    </message>
    <message>
        <source>Closest matches: %1</source>
        <translation>Kết quả gần nhất: %1</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Không có gì quá hạn</translation>
    </message>
    <message>
        <source>Follow-up overdue</source>
        <translation>Theo dõi quá hạn</translation>
    </message>
    <message>
        <source>Action overdue</source>
        <translation>Việc quá hạn</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CasePrinter</name>
    <message>
        <source>%1 recommendations</source>
        <translation>%1 khuyến nghị</translation>
    </message>
    <message>
        <source>The letter is saved.</source>
        <translation>Đã lưu thư.</translation>
    </message>
    <message>
        <source>Sent to the presenter today</source>
        <translation>Đã gửi người trình bày hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>The letter can be pasted for %n minutes.</source>
        <translation>
            <numerusform>Có thể dán thư trong %n phút.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseView</name>
    <message>
        <source>Case</source>
        <translation>Ca bệnh</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>Learning points</source>
        <translation>Điểm học được</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Các lần theo dõi</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>Các bước đã qua</translation>
    </message>
    <message>
        <source>Hand the case in first, then drop the file on it.</source>
        <translation>Hãy nộp ca trước, rồi kéo thả tệp vào đó.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message numerus="yes">
        <source>%n places may tell who somebody is. Look at each in the list, then approve once more.</source>
        <translation>
            <numerusform>Có %n chỗ có thể cho biết danh tính. Hãy xem từng chỗ trong danh sách rồi duyệt lại lần nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the conference at which it was presented.</source>
        <translation>Hãy chọn buổi hội chẩn đã trình bày ca này.</translation>
    </message>
    <message>
        <source>Say when the case comes back, so that it is asked how it went.</source>
        <translation>Hãy cho biết khi nào ca quay lại, để được hỏi kết quả.</translation>
    </message>
    <message>
        <source>Plan the follow-up</source>
        <translation>Lên lịch theo dõi</translation>
    </message>
    <message>
        <source>You handed this case in yourself. Let somebody else read it, or approve once more.</source>
        <translation>Chính bạn đã nộp ca này. Hãy để người khác đọc, hoặc bấm duyệt lần nữa.</translation>
    </message>
    <message>
        <source>The text has changed: the case is in review again, and the privacy list is to be ticked anew.</source>
        <translation>Lời văn đã thay đổi: ca trở lại bước duyệt, và danh sách riêng tư phải được đánh dấu lại.</translation>
    </message>
    <message>
        <source>The text has changed: the privacy list is to be ticked anew.</source>
        <translation>Lời văn đã thay đổi: danh sách riêng tư phải được đánh dấu lại.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Ca bệnh</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n ca</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all that was written</source>
        <translation>Tìm trong mọi điều đã viết</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ca mới</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Chưa có ca nào</translation>
    </message>
    <message>
        <source>A case is written here without anything that tells who the patient is, then reviewed, presented and followed up.</source>
        <translation>Ca bệnh được viết ở đây, không có gì cho biết người bệnh là ai, rồi được duyệt, trình bày và theo dõi.</translation>
    </message>
    <message>
        <source>Write the first case</source>
        <translation>Viết ca đầu tiên</translation>
    </message>
    <message>
        <source>Print what was learned</source>
        <translation>In những điều đã học</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Hiện thêm</translation>
    </message>
    <message>
        <source>What is overdue</source>
        <translation>Việc đã quá hạn</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Mọi ca</translation>
    </message>
    <message>
        <source>Follow-up overdue</source>
        <translation>Theo dõi quá hạn</translation>
    </message>
    <message>
        <source>Action overdue</source>
        <translation>Việc quá hạn</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CertificateDrawer</name>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Certificates · %1</source>
        <translation>Giấy chứng nhận · %1</translation>
    </message>
    <message>
        <source>Certificates saved: %1</source>
        <translation>Đã lưu giấy chứng nhận: %1</translation>
    </message>
    <message>
        <source>Badge saved: %1</source>
        <translation>Đã lưu huy hiệu: %1</translation>
    </message>
    <message>
        <source>Withdraw a certificate</source>
        <translation>Thu hồi giấy chứng nhận</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Kiểm tra giấy chứng nhận</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CertificateListModel</name>
    <message>
        <source>Withdrawn</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Có hiệu lực</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Two PCs issued a certificate for this completion. The record names %1: withdraw the one that was not handed out.</source>
        <translation>Hai máy đã cấp chứng nhận cho cùng một lần hoàn thành. Hồ sơ ghi %1: hãy thu hồi bản không được trao.</translation>
    </message>
    <message>
        <source>Issued twice</source>
        <translation>Cấp hai lần</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CertificateView</name>
    <message numerus="yes">
        <source>%n people have completed the course and have no certificate yet.</source>
        <translation>
            <numerusform>%n người đã hoàn thành khóa học và chưa có giấy chứng nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for a certificate.</source>
        <translation>Không ai đang chờ giấy chứng nhận.</translation>
    </message>
    <message>
        <source>Issue and save as PDF …</source>
        <translation>Cấp và lưu thành PDF …</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lưu thành PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>In …</translation>
    </message>
    <message>
        <source>Save as badge …</source>
        <translation>Lưu thành huy hiệu …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Thu hồi …</translation>
    </message>
    <message>
        <source>Check a certificate …</source>
        <translation>Kiểm tra giấy chứng nhận …</translation>
    </message>
    <message numerus="yes">
        <source>%n people have one that was made elsewhere; its number is in their record.</source>
        <translation>
            <numerusform>%n người có chứng chỉ được làm ở nơi khác; số nằm trong hồ sơ của họ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CheckForm</name>
    <message>
        <source>What the QR code says: scan it, or paste it</source>
        <translation>Nội dung mã QR: quét hoặc dán vào</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ChoicesField</name>
    <message>
        <source>Take away: %1</source>
        <translation>Bỏ: %1</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Gõ một phần tên</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CohortForm</name>
    <message>
        <source>Name of the class</source>
        <translation>Tên lớp</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khoá học</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu tiên</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Giữ thay đổi</translation>
    </message>
    <message>
        <source>Open the class</source>
        <translation>Mở lớp</translation>
    </message>
    <message>
        <source>Places; who comes later waits</source>
        <translation>Số chỗ; ai đến sau sẽ chờ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Called by alumni, such as class of 2012</source>
        <translation>Tên cựu học viên gọi, như khóa 2012</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Không giới hạn</translation>
    </message>
    <message>
        <source>As the programme</source>
        <translation>Như chương trình</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ComingUpList</name>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Chưa có lịch nào nữa.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CommandPalette</name>
    <message>
        <source>Find a person, or type what you want to do</source>
        <translation>Tìm một người, hoặc gõ việc muốn làm</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm được</translation>
    </message>
    <message>
        <source>Nothing fits. Try a part of a name, or a word such as “report”.</source>
        <translation>Không tìm thấy. Hãy thử một phần của tên, hoặc một từ như “báo cáo”.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConferenceDrawer</name>
    <message>
        <source>Plan a series</source>
        <translation>Lên lịch một chuỗi</translation>
    </message>
    <message>
        <source>Plan one conference</source>
        <translation>Lên lịch một buổi</translation>
    </message>
    <message>
        <source>Postpone “%1”</source>
        <translation>Hoãn “%1”</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Huỷ “%1”</translation>
    </message>
    <message>
        <source>Head count without names</source>
        <translation>Số người dự không ghi tên</translation>
    </message>
    <message>
        <source>Parts of the conference</source>
        <translation>Các phần của buổi hội chẩn</translation>
    </message>
    <message>
        <source>Swap turns to present</source>
        <translation>Đổi lượt trình bày</translation>
    </message>
    <message>
        <source>Files · %1</source>
        <translation>Tệp · %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConferenceList</name>
    <message>
        <source>Filter conferences</source>
        <translation>Lọc buổi hội chẩn</translation>
    </message>
    <message>
        <source>All conferences and the year</source>
        <translation>Tất cả buổi hội chẩn và lịch năm</translation>
    </message>
    <message>
        <source>How the conferences go</source>
        <translation>Tình hình các buổi hội chẩn</translation>
    </message>
    <message>
        <source>Plan conferences</source>
        <translation>Lên lịch hội chẩn</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Hội chẩn</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConferencePictures</name>
    <message>
        <source>Attendance appears here after the first conference.</source>
        <translation>Tỷ lệ tham dự hiện ở đây sau buổi hội chẩn đầu tiên.</translation>
    </message>
    <message>
        <source>Nothing has been recommended yet.</source>
        <translation>Chưa có khuyến nghị nào.</translation>
    </message>
    <message>
        <source>No case has been presented yet.</source>
        <translation>Chưa có ca nào được trình bày.</translation>
    </message>
    <message numerus="yes">
        <source>percent of %n, last 12 months</source>
        <translation>
            <numerusform>phần trăm của %n, 12 tháng qua</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases by domain</source>
        <translation>Ca theo lĩnh vực</translation>
    </message>
    <message numerus="yes">
        <source>percent of %n cases, last 12 months</source>
        <translation>
            <numerusform>phần trăm của %n ca, 12 tháng qua</numerusform>
        </translation>
    </message>
    <message>
        <source>Conference attendance</source>
        <translation>Tham dự hội chẩn</translation>
    </message>
    <message>
        <source>percent of those expected, every two weeks</source>
        <translation>phần trăm số người dự kiến, hai tuần một lần</translation>
    </message>
    <message>
        <source>The figures are being counted…</source>
        <translation>Đang tính các con số…</translation>
    </message>
    <message>
        <source>Recommendations closed</source>
        <translation>Khuyến nghị đã có kết quả</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConferencesPage</name>
    <message>
        <source>Conferences</source>
        <translation>Hội chẩn</translation>
    </message>
    <message>
        <source>No conferences yet</source>
        <translation>Chưa có buổi hội chẩn nào</translation>
    </message>
    <message>
        <source>Plan the series once: every two weeks, whose turn it is to present, and the days to skip.</source>
        <translation>Chỉ cần lên lịch một lần: hai tuần một buổi, đến lượt ai trình bày và những ngày bỏ qua.</translation>
    </message>
    <message>
        <source>Plan a series</source>
        <translation>Lên lịch một chuỗi</translation>
    </message>
    <message>
        <source>Plan one conference</source>
        <translation>Lên lịch một buổi</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>đến thêm</translation>
    </message>
    <message>
        <source>Plan a conference first, then drop the file on it.</source>
        <translation>Hãy lên kế hoạch một buổi hội chẩn trước, rồi kéo thả tệp vào đó.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConflictDetail</name>
    <message>
        <source>Or type another value</source>
        <translation>Hoặc nhập giá trị khác</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Giá trị khác</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>Lấy giá trị này</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Kept and edited</source>
        <translation>Giữ và đã sửa</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Giữ bản ghi</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Giữ giá trị này</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Lấy giá trị này</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>cần quyết định</translation>
    </message>
    <message>
        <source>settled by time</source>
        <translation>theo thời gian</translation>
    </message>
    <message>
        <source>Before both: %1</source>
        <translation>Trước cả hai: %1</translation>
    </message>
    <message>
        <source>What it was before both is not known here.</source>
        <translation>Ở đây không biết giá trị trước đó.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ai đó</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, moment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>đang hiển thị</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-24</source>
        <translation>Ngày, ví dụ 2026-11-24</translation>
    </message>
    <message>
        <source>Type a value that fits this field.</source>
        <translation>Hãy nhập giá trị phù hợp với trường này.</translation>
    </message>
    <message>
        <source>A decision goes to every PC and cannot be undone.</source>
        <translation>Quyết định được gửi đến mọi máy và không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Kept and edited: %1</source>
        <translation>Giữ lại và sửa: %1</translation>
    </message>
    <message>
        <source>Before these: %1</source>
        <translation>Trước các giá trị này: %1</translation>
    </message>
    <message>
        <source>Key %1 leads here, Enter decides</source>
        <translation>Phím %1 đưa tới đây, Enter để quyết định</translation>
    </message>
    <message>
        <source>Has it too: %1</source>
        <translation>Cũng dùng mã này: %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConflictMany</name>
    <message numerus="yes">
        <source>%n conflicts chosen</source>
        <translation>
            <numerusform>Đã chọn %n xung đột</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all from %1</source>
        <translation>Lấy tất cả từ %1</translation>
    </message>
    <message>
        <source>Take the newest of each</source>
        <translation>Lấy giá trị mới nhất</translation>
    </message>
    <message>
        <source>Keep what is shown now</source>
        <translation>Giữ giá trị đang hiển thị</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are decided by it.</source>
        <translation>
            <numerusform>Việc này quyết định %n mục trong số đó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay to be decided.</source>
        <translation>
            <numerusform>%n mục vẫn chờ quyết định.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are deleted.</source>
        <translation>
            <numerusform>%n hồ sơ bị xóa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision goes to every PC and cannot be undone.</source>
        <translation>Quyết định được chuyển tới mọi máy và không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>Quyết định như vậy</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConflictsView</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Xung đột</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Cần quyết định</translation>
    </message>
    <message>
        <source>Settled by time</source>
        <translation>Theo thời gian</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Mọi đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>%n values settled by time</source>
        <translation>
            <numerusform>%n giá trị theo thời gian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>%n xung đột cần quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Không có gì cần quyết định</translation>
    </message>
    <message>
        <source>No value was settled by time.</source>
        <translation>Không có giá trị nào theo thời gian.</translation>
    </message>
    <message>
        <source>When two PCs change the same field, both values are kept and wait here.</source>
        <translation>Khi hai máy sửa cùng một trường, cả hai giá trị được giữ và chờ ở đây.</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>Về trang trao đổi</translation>
    </message>
    <message>
        <source>Show what was settled by time</source>
        <translation>Xem giá trị theo thời gian</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ContactTableModel</name>
    <message>
        <source>%1, by %2</source>
        <comment>moment, person</comment>
        <translation>%1, bởi %2</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Dấu vân tay</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Gặp lần đầu</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Quyết định</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CopyButtons</name>
    <message>
        <source>A checked backup was made.</source>
        <translation>Đã tạo bản sao lưu và kiểm tra.</translation>
    </message>
    <message>
        <source>A checked copy was saved: %1</source>
        <translation>Đã lưu bản sao và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <translation>Lưu bản sao vào…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CourseForm</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp độ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>Tên tiếng Trung</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Giữ thay đổi</translation>
    </message>
    <message>
        <source>Add the course</source>
        <translation>Thêm khoá học</translation>
    </message>
    <message>
        <source>A newer version of Preceptor wrote this rule; it is kept as it is.</source>
        <translation>Quy tắc này do phiên bản Preceptor mới hơn viết; nó được giữ nguyên.</translation>
    </message>
    <message>
        <source>No rule: completion is decided by hand.</source>
        <translation>Không có quy tắc: tự quyết định hoàn thành.</translation>
    </message>
    <message>
        <source>Complete when: %1</source>
        <translation>Hoàn thành khi: %1</translation>
    </message>
    <message>
        <source>Who would pass?</source>
        <translation>Ai sẽ đạt?</translation>
    </message>
    <message>
        <source>Modules: %1. The WHO advises at least %2 at this level.</source>
        <translation>Các học phần: %1. WHO khuyên ít nhất %2 ở cấp này.</translation>
    </message>
    <message>
        <source>Modules: %1.</source>
        <comment>hours</comment>
        <translation>Các học phần: %1.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Học phần</translation>
    </message>
    <message>
        <source>To be completed before this course</source>
        <translation>Cần hoàn thành trước khóa học này</translation>
    </message>
    <message>
        <source>Keep as version %1</source>
        <translation>Giữ thành phiên bản %1</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments are of version %1 and stay judged by it. This is kept as version %2, which a class takes when it is chosen for it.</source>
        <translation>
            <numerusform>%n lượt ghi danh thuộc phiên bản %1 và vẫn được xét theo phiên bản đó. Nội dung này được lưu thành phiên bản %2, chỉ áp dụng cho lớp nào chọn nó.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CreditView</name>
    <message>
        <source>Award to all who earned it</source>
        <translation>Cấp cho mọi người đủ điều kiện</translation>
    </message>
    <message>
        <source>Learners who completed, and who taught; nobody twice</source>
        <translation>Người học đã hoàn thành và người dạy; không ai hai lần</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CurriculumDrawer</name>
    <message>
        <source>Add a course</source>
        <translation>Thêm khoá học</translation>
    </message>
    <message>
        <source>Open a class</source>
        <translation>Mở lớp</translation>
    </message>
    <message>
        <source>Enrol people</source>
        <translation>Ghi danh</translation>
    </message>
    <message numerus="yes">
        <source>Date for %n cells</source>
        <translation>
            <numerusform>Ngày cho %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate %1 is still valid.</source>
        <translation>Chứng chỉ %1 vẫn có hiệu lực.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates are still valid.</source>
        <translation>
            <numerusform>%n chứng chỉ vẫn có hiệu lực.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates …</source>
        <translation>Chứng chỉ …</translation>
    </message>
    <message numerus="yes">
        <source>Kept as version %1. %n people stay in version %2 and are judged by it.</source>
        <translation>
            <numerusform>Đã giữ thành phiên bản %1. %n người ở lại phiên bản %2 và được xét theo đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a class …</source>
        <translation>Mở lớp …</translation>
    </message>
    <message>
        <source>They are in this class already.</source>
        <translation>Họ đã ở trong lớp này.</translation>
    </message>
    <message numerus="yes">
        <source>A module that %n people have done</source>
        <translation>
            <numerusform>Học phần mà %n người đã xong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places are free, and people wait for them.</source>
        <translation>
            <numerusform>%1: còn %n chỗ trống và có người đang chờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the places …</source>
        <translation>Cấp chỗ …</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DamageStrip</name>
    <message>
        <source>This file is damaged inside: some of it may be missing, and what you add may be lost. It is kept as it is; go back to a good backup.</source>
        <translation>Bên trong tệp này bị hỏng: có thể thiếu một phần, và những gì thêm vào có thể mất. Tệp được giữ nguyên; hãy khôi phục một bản sao lưu tốt.</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Xem bản sao lưu</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DataChecksLine</name>
    <message>
        <source>Nothing is missing in the data of this report.</source>
        <translation>Dữ liệu của báo cáo này không thiếu gì.</translation>
    </message>
    <message>
        <source>See what to mend</source>
        <translation>Xem cần sửa gì</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a problem, how often it was found</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Mở lịch</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>năm-tháng-ngày</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DecisionForm</name>
    <message>
        <source>Done on</source>
        <translation>Ngày học xong</translation>
    </message>
    <message>
        <source>Mark complete on this day</source>
        <translation>Ghi hoàn thành ngày này</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Đổi trạng thái</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Why, although the rule does not say so</source>
        <translation>Vì sao, dù chưa đạt quy tắc</translation>
    </message>
    <message>
        <source>Complete by hand</source>
        <translation>Tự ghi hoàn thành</translation>
    </message>
    <message>
        <source>Signed off as</source>
        <translation>Xác nhận với vai trò</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Xác nhận đạt</translation>
    </message>
    <message>
        <source>Evidence: course, place, year, certificate</source>
        <translation>Bằng chứng: khóa học, nơi, năm, chứng chỉ</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Là</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>Another place of training</source>
        <translation>Nơi đào tạo khác</translation>
    </message>
    <message numerus="yes">
        <source>%n people have completed the course; they stay in their class.</source>
        <translation>
            <numerusform>%n người đã hoàn thành khóa học; họ ở lại lớp của mình.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed the course on %2. With this status the completion is taken back.</source>
        <translation>%1 đã hoàn thành khóa học ngày %2. Với trạng thái này, việc hoàn thành bị rút lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n people completed the course. With this status their completion is taken back.</source>
        <translation>
            <numerusform>%n người đã hoàn thành khóa học. Với trạng thái này, việc hoàn thành của họ bị rút lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who meets the rule is complete again at once.</source>
        <translation>Ai đạt quy tắc thì được hoàn thành lại ngay.</translation>
    </message>
    <message>
        <source>The certificate %1 stays valid until it is withdrawn.</source>
        <translation>Chứng chỉ %1 vẫn có hiệu lực đến khi bị thu hồi.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates stay valid until they are withdrawn.</source>
        <translation>
            <numerusform>%n chứng chỉ vẫn có hiệu lực đến khi bị thu hồi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free there; the others stay here and go on its waiting list.</source>
        <translation>
            <numerusform>Ở đó còn %n chỗ; những người khác ở lại đây và vào danh sách chờ của lớp đó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n people</source>
        <translation>
            <numerusform>Chuyển %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n people</source>
        <translation>
            <numerusform>Đổi trạng thái của %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>To which class</source>
        <translation>Đến lớp nào</translation>
    </message>
    <message>
        <source>Take the completion back</source>
        <translation>Rút lại việc hoàn thành</translation>
    </message>
    <message>
        <source>See the certificates …</source>
        <translation>Xem chứng chỉ …</translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen stay where they are: they are in this class already or take another course.</source>
        <translation>
            <numerusform>%n người trong số đã chọn ở lại: họ đã ở lớp này hoặc học khóa khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Chọn lý do</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Học phần</translation>
    </message>
    <message numerus="yes">
        <source>Mark as done for %n people</source>
        <translation>
            <numerusform>Đánh dấu xong cho %n người</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DeletedPeopleView</name>
    <message>
        <source>All people</source>
        <translation>Tất cả mọi người</translation>
    </message>
    <message>
        <source>Deleted people</source>
        <translation>Người đã xoá</translation>
    </message>
    <message>
        <source>Nobody was deleted</source>
        <translation>Chưa xoá ai</translation>
    </message>
    <message>
        <source>Deleted people wait here with their history until they are needed.</source>
        <translation>Người đã xoá nằm ở đây cùng quá trình của họ cho đến khi cần.</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <translation>Về danh sách người</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Khôi phục %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DenyForm</name>
    <message numerus="yes">
        <source>%n taken out of the list.</source>
        <translation>
            <numerusform>Đã bỏ %n khỏi danh sách.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to the list.</source>
        <translation>
            <numerusform>Đã thêm %n vào danh sách.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made no difference.</source>
        <translation>
            <numerusform>%n không thay đổi gì.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are too short or too long to look for.</source>
        <translation>
            <numerusform>%n quá ngắn hoặc quá dài để tìm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list of your account on this PC. They are kept scrambled, never shown and never exchanged.</source>
        <translation>
            <numerusform>Có %n trong danh sách của tài khoản bạn trên máy này. Chúng được lưu dưới dạng mã hóa, không bao giờ hiện ra và không bao giờ trao đổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of patients and families, one a line</source>
        <translation>Tên bệnh nhân, người nhà, mỗi dòng một</translation>
    </message>
    <message>
        <source>Take these out of the list</source>
        <translation>Bỏ những tên này khỏi danh sách</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Thêm vào danh sách</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::Desk</name>
    <message>
        <source>Do again</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Open another programme file</source>
        <translation>Mở tệp chương trình khác</translation>
    </message>
    <message>
        <source>Start a new programme</source>
        <translation>Bắt đầu chương trình mới</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Open the conference or the case it belongs to, then drop the file there.</source>
        <translation>Hãy mở buổi hội chẩn hoặc ca mà tệp thuộc về, rồi kéo thả tệp vào đó.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Khóa ngay</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DeskModel</name>
    <message>
        <source>%1, %2</source>
        <comment>person, whether arrived</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>đã đến</translation>
    </message>
    <message>
        <source>not arrived</source>
        <translation>chưa đến</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đã đến</translation>
    </message>
    <message>
        <source>waits for a place</source>
        <translation>chờ chỗ</translation>
    </message>
    <message>
        <source>%1 · am</source>
        <comment>day of the month, morning</comment>
        <translation>%1 s.</translation>
    </message>
    <message>
        <source>%1 · pm</source>
        <comment>day of the month, afternoon</comment>
        <translation>%1 ch.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DeskView</name>
    <message>
        <source>not on the list</source>
        <translation>không có trong danh sách</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <translation>Ký tên: %1</translation>
    </message>
    <message>
        <source>Arrived, no half-day</source>
        <translation>Đã đến, không theo buổi</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Đưa vào danh sách</translation>
    </message>
    <message>
        <source>What Enter does</source>
        <translation>Phím Enter làm gì</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Với vai trò</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Whoever is on the list through the class stays; change the enrolment instead.</source>
        <translation>Ai có trong danh sách qua lớp thì ở lại; hãy đổi việc ghi danh.</translation>
    </message>
    <message>
        <source>People of the workshop; Space marks as arrived</source>
        <translation>Người của lớp tập huấn; phím cách đánh dấu đã đến</translation>
    </message>
    <message>
        <source>%1 of %2 learners arrived, %3 seats</source>
        <translation>%1 trên %2 học viên đã đến, %3 chỗ</translation>
    </message>
    <message>
        <source>%1 of %2 learners arrived</source>
        <translation>%1 trên %2 học viên đã đến</translation>
    </message>
    <message>
        <source>%1 is here: %2.</source>
        <translation>%1 đã đến: %2.</translation>
    </message>
    <message>
        <source>%1 is on the list: %2.</source>
        <translation>%1 đã có trong danh sách: %2.</translation>
    </message>
    <message>
        <source>Whom to put on the list</source>
        <translation>Đưa ai vào danh sách</translation>
    </message>
    <message>
        <source>Who is here: name or badge</source>
        <translation>Ai đã đến: tên hoặc thẻ</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. The class of the workshop, set in its facts, is on it too.</source>
        <translation>Danh sách chưa có ai. Lớp được chọn trong phần thông tin cũng nằm trong danh sách.</translation>
    </message>
    <message>
        <source>The class is full: on its waiting list.</source>
        <translation>Lớp đã đủ: vào danh sách chờ.</translation>
    </message>
    <message>
        <source>This badge is not known. Scan it again, or type the name.</source>
        <translation>Không nhận ra thẻ này. Hãy quét lại hoặc gõ tên.</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Type a part of the name.</source>
        <translation>Không tìm thấy ai theo “%1”. Hãy gõ một phần của tên.</translation>
    </message>
    <message>
        <source>The workshop begins on %1 and this half-day is on %2; nobody can sign in before that day. Choose “%3” instead.</source>
        <translation>Lớp tập huấn bắt đầu ngày %1 và buổi này vào ngày %2; chưa ai ký tên được trước ngày đó. Hãy chọn “%3” thay vào đó.</translation>
    </message>
    <message>
        <source>Sign in for today</source>
        <translation>Ký tên hôm nay</translation>
    </message>
    <message>
        <source>Today has no half-day yet: whoever signs in first makes its morning and its afternoon.</source>
        <translation>Hôm nay chưa có buổi nào: người ký tên đầu tiên sẽ tạo buổi sáng và buổi chiều.</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>đã có mặt</translation>
    </message>
    <message>
        <source>Several are found, and none of them is on the list. Choose one with the arrow keys, or type more of the name.</source>
        <translation>Tìm thấy vài người, không ai có trong danh sách. Chọn bằng phím mũi tên, hoặc gõ thêm tên.</translation>
    </message>
    <message>
        <source>%1 is no longer signed in, but stays on the list through the class. Change the enrolment under Progress.</source>
        <translation>%1 không còn được điểm danh, nhưng vẫn ở danh sách qua lớp. Hãy sửa ghi danh ở mục Tiến độ.</translation>
    </message>
    <message>
        <source>%1 is off the list and no longer signed in.</source>
        <translation>%1 đã ra khỏi danh sách và không còn được điểm danh.</translation>
    </message>
    <message>
        <source>Was not on the list: added, and enrolled in the class.</source>
        <translation>Chưa có trong danh sách: đã thêm và ghi danh vào lớp.</translation>
    </message>
    <message>
        <source>Was not on the list: added.</source>
        <translation>Chưa có trong danh sách: đã thêm.</translation>
    </message>
    <message>
        <source>“%1”, which comes before it, is not completed.</source>
        <translation>Khóa học trước đó, “%1”, chưa hoàn thành.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DigestForm</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Nothing was learned in this period yet.</source>
        <translation>Chưa có điều nào được ghi lại trong thời gian này.</translation>
    </message>
    <message numerus="yes">
        <source>%n learning points</source>
        <translation>
            <numerusform>%n điều đã học</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out because they may tell who somebody is, the first in %1.</source>
        <translation>
            <numerusform>%n điều không được đưa vào vì có thể cho biết danh tính, điều đầu tiên ở %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Những điều chúng tôi đã học</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>Hội chẩn ca bệnh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Only the starred ones</source>
        <translation>Chỉ những điều có dấu sao</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lưu thành PDF …</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Mọi học phần</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DoorBar</name>
    <message>
        <source>Institution: any part of its name</source>
        <translation>Cơ sở: bất kỳ phần nào của tên</translation>
    </message>
    <message>
        <source>Cadre not known</source>
        <translation>Chưa rõ chức danh</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Name, Tab, institution, Enter. A new institution is added by its name.</source>
        <translation>Họ tên, Tab, cơ sở, Enter. Cơ sở mới được thêm theo tên.</translation>
    </message>
    <message numerus="yes">
        <source>%n institutions fit. Choose one, or type the whole name.</source>
        <translation>
            <numerusform>Có %n cơ sở phù hợp. Hãy chọn một, hoặc gõ cả tên.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on the list. The next one, please.</source>
        <translation>%1 đã có trong danh sách. Mời người tiếp theo.</translation>
    </message>
    <message>
        <source>Nobody of that name is here yet.</source>
        <translation>Chưa có ai tên này.</translation>
    </message>
    <message>
        <source>Here already?</source>
        <translation>Đã có rồi?</translation>
    </message>
    <message>
        <source>no institution</source>
        <translation>không có cơ sở</translation>
    </message>
    <message>
        <source>A badge was scanned into this line. Type a name here, or close the line and scan again.</source>
        <translation>Thẻ đã được quét vào dòng này. Hãy gõ tên ở đây, hoặc đóng dòng này rồi quét lại.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DuplicatesView</name>
    <message>
        <source>All people</source>
        <translation>Tất cả mọi người</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Có thể trùng</translation>
    </message>
    <message>
        <source>Merge into one person</source>
        <translation>Gộp thành một người</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Không phải cùng một người</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Không tìm thấy người trùng</translation>
    </message>
    <message>
        <source>Names, telephones, e-mails and staff numbers were compared across all people.</source>
        <translation>Đã so sánh họ tên, điện thoại, e-mail và mã nhân viên của tất cả mọi người.</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <translation>Về danh sách người</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be one person</source>
        <translation>
            <numerusform>%n cặp có thể là một người</numerusform>
        </translation>
    </message>
    <message>
        <source>All people are being compared…</source>
        <translation>Đang so sánh tất cả mọi người…</translation>
    </message>
    <message>
        <source>Two PCs decided differently before they heard of each other. At present both records are shown as one person. As two people again, each record keeps what belongs to it.</source>
        <translation>Hai máy đã quyết định khác nhau trước khi biết về nhau. Hiện hai hồ sơ được hiển thị là một người. Nếu tách lại thành hai người, mỗi hồ sơ giữ những gì thuộc về mình.</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>Là một người</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Là hai người</translation>
    </message>
    <message>
        <source>decided twice</source>
        <translation>hai quyết định khác nhau</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::EnrolForm</name>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>Ghi danh %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>To enrol (Delete takes one out)</source>
        <translation>Sẽ ghi danh (phím Delete để bỏ một người)</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Ngày ghi danh</translation>
    </message>
    <message>
        <source>%1 has not completed “%2”, which comes before this course.</source>
        <translation>%1 chưa hoàn thành “%2”, khóa phải học trước khóa này.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>Và còn %n trường hợp như vậy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free; the others go on the waiting list.</source>
        <translation>
            <numerusform>Còn %n chỗ trống; những người khác vào danh sách chờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol those who are not ready all the same</source>
        <translation>Vẫn ghi danh cả người chưa đủ điều kiện</translation>
    </message>
    <message>
        <source>In which class</source>
        <translation>Vào lớp nào</translation>
    </message>
    <message>
        <source>%1 is already in “%2”, another class of this course.</source>
        <translation>%1 đã ở trong “%2”, một lớp khác của khóa này.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::EnrolmentView</name>
    <message>
        <source>Retraining</source>
        <translation>Đào tạo lại</translation>
    </message>
    <message>
        <source>enrolled on %1</source>
        <translation>ghi danh ngày %1</translation>
    </message>
    <message>
        <source>completed on %1</source>
        <translation>hoàn thành ngày %1</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 bởi %2: %3</translation>
    </message>
    <message>
        <source>What completes the course</source>
        <translation>Điều kiện hoàn thành</translation>
    </message>
    <message>
        <source>No rule: completion is decided by hand.</source>
        <translation>Không có quy tắc: tự quyết định hoàn thành.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Học phần</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Status …</source>
        <translation>Trạng thái …</translation>
    </message>
    <message>
        <source>Let the rule decide</source>
        <translation>Theo quy tắc</translation>
    </message>
    <message>
        <source>Complete by hand …</source>
        <translation>Ghi hoàn thành …</translation>
    </message>
    <message>
        <source>Completed by the rule as it was then; a later change does not take it away.</source>
        <translation>Đã hoàn thành theo quy tắc lúc đó; thay đổi về sau không lấy đi điều này.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a mark of the most possible</comment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>lần %1</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Đã xác nhận đạt</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Rút lại: %1</translation>
    </message>
    <message>
        <source>Sign off …</source>
        <translation>Xác nhận đạt …</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>giấy chứng nhận %1</translation>
    </message>
    <message>
        <source>Certificate …</source>
        <translation>Giấy chứng nhận …</translation>
    </message>
    <message>
        <source>%1 says: completed on %2</source>
        <translation>%1 ghi: hoàn thành ngày %2</translation>
    </message>
    <message>
        <source>%1 says: completed</source>
        <translation>%1 ghi: đã hoàn thành</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>từ một tệp</translation>
    </message>
    <message>
        <source>certificate %1, still valid</source>
        <translation>chứng chỉ %1, vẫn có hiệu lực</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::EraseDrawer</name>
    <message>
        <source>Name, former names and names shown by meetings, how to reach the person, staff number, sex, year of birth, consent, notes and reasons, here and on every PC this is exchanged with.</source>
        <translation>Tên, tên cũ và tên hiển thị trong cuộc họp trực tuyến, cách liên lạc, mã nhân viên, giới tính, năm sinh, sự đồng ý, ghi chú và lý do, tại đây và trên mọi máy có trao đổi.</translation>
    </message>
    <message numerus="yes">
        <source>%n records that were merged with this one.</source>
        <translation>
            <numerusform>%n hồ sơ đã gộp với hồ sơ này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of attendance, without a name.</source>
        <translation>
            <numerusform>%n lượt điểm danh, không có tên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments with their results, without a name.</source>
        <translation>
            <numerusform>%n lượt ghi danh cùng kết quả, không có tên.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where and as what the person worked, so that reports keep their counts.</source>
        <translation>Nơi và chức danh người này đã làm việc, để báo cáo giữ nguyên số liệu.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups, until newer ones replace them.</source>
        <translation>
            <numerusform>%n bản sao lưu, cho đến khi bản mới thay thế.</numerusform>
        </translation>
    </message>
    <message>
        <source>What notes about others say. Look through them yourself.</source>
        <translation>Nội dung trong ghi chú về người khác. Hãy tự xem lại.</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Xóa vĩnh viễn %1?</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Sẽ bị xóa</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Được giữ lại</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Không thể hoàn tác việc này.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions and steps of cases, without the name of whoever took them.</source>
        <translation>
            <numerusform>%n quyết định và bước của ca bệnh, không có tên người thực hiện.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the log and the audit trail, with the name of whoever made them.</source>
        <translation>
            <numerusform>%n mục của nhật ký thay đổi và nhật ký kiểm soát, còn giữ tên người thực hiện.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions and steps under a name that somebody else here has too: they keep it.</source>
        <translation>
            <numerusform>%n quyết định và bước mang tên mà người khác ở đây cũng có: giữ nguyên tên.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ExchangeHome</name>
    <message>
        <source>Who has what</source>
        <translation>Ai có gì</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>Known PCs</source>
        <translation>Máy đã biết</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>What each site has of each</source>
        <translation>Mỗi đơn vị có gì của nhau</translation>
    </message>
    <message>
        <source>They match: trust</source>
        <translation>Khớp: tin cậy</translation>
    </message>
    <message>
        <source>Block this PC</source>
        <translation>Chặn máy này</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>%n xung đột cần quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts settled by time</source>
        <translation>Xung đột theo thời gian</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n người có thể trùng</numerusform>
        </translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>No longer wait for it</source>
        <translation>Không chờ nữa</translation>
    </message>
    <message>
        <source>For a site that has closed or lost its PC. When it sends a file again, it is back.</source>
        <translation>Dành cho nơi đã đóng cửa hoặc mất máy. Khi nơi đó gửi tệp, nó sẽ trở lại.</translation>
    </message>
    <message>
        <source>Only a coordinator of this file may decide that.</source>
        <translation>Chỉ điều phối viên của tệp này mới được quyết định.</translation>
    </message>
    <message>
        <source>Only a coordinator of this file may change what was decided, or approve another key.</source>
        <translation>Chỉ điều phối viên của tệp này mới được đổi điều đã quyết định hoặc chấp thuận khóa khác.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ExchangePage</name>
    <message>
        <source>USB exchange</source>
        <translation>Trao đổi USB</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>Đang ghi tệp…</translation>
    </message>
    <message>
        <source>The folder is being exchanged…</source>
        <translation>Đang trao đổi với thư mục…</translation>
    </message>
    <message>
        <source>The file is being read; nothing is changed…</source>
        <translation>Đang đọc tệp; chưa thay đổi gì…</translation>
    </message>
    <message>
        <source>%1 was already taken up on %2. Nothing has been changed.</source>
        <comment>file, moment</comment>
        <translation>%1 đã được tiếp nhận lúc %2. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>This PC is blocked. Nothing was taken up.</source>
        <translation>Máy này đã bị chặn. Không tiếp nhận gì.</translation>
    </message>
    <message>
        <source>The changes are being taken up…</source>
        <translation>Đang tiếp nhận thay đổi…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ExpectedForm</name>
    <message>
        <source>Everyone of this class</source>
        <translation>Mọi người của lớp này</translation>
    </message>
    <message>
        <source>Add everyone who works at</source>
        <translation>Thêm mọi người làm việc tại</translation>
    </message>
    <message numerus="yes">
        <source>And these %n people (Delete takes one out)</source>
        <translation>
            <numerusform>Và %n người này (phím Delete để bỏ ra)</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep who is expected</source>
        <translation>Giữ danh sách này</translation>
    </message>
    <message>
        <source>Whoever is added to the series</source>
        <translation>Người được thêm vào chuỗi</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::FieldChangeList</name>
    <message>
        <source>%1, written at %2</source>
        <comment>kind, site</comment>
        <translation>%1, ghi tại %2</translation>
    </message>
    <message>
        <source>A new record: all of it comes in.</source>
        <translation>Bản ghi mới: nhận toàn bộ.</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>ở đây: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>trước: %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>bên kia: %1</translation>
    </message>
    <message>
        <source>Values that waited here are decided: what is shown stays, the others go.</source>
        <translation>Các giá trị chờ ở đây đã được quyết: giá trị đang hiện được giữ, các giá trị khác bỏ đi.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::FileCard</name>
    <message>
        <source>In memory only</source>
        <translation>Chỉ trong bộ nhớ</translation>
    </message>
    <message>
        <source>Backups: %1</source>
        <translation>Bản sao lưu: %1</translation>
    </message>
    <message>
        <source>This programme&apos;s file</source>
        <translation>Tệp của chương trình này</translation>
    </message>
    <message>
        <source>Before each session a checked copy is made: the last ten are kept, then one a day for thirty days.</source>
        <translation>Trước mỗi lần làm việc, một bản sao đã kiểm tra được tạo: giữ mười bản gần nhất, sau đó mỗi ngày một bản trong ba mươi ngày.</translation>
    </message>
    <message>
        <source>Backups and going back…</source>
        <translation>Sao lưu và khôi phục…</translation>
    </message>
    <message>
        <source>Audit trail: who did what…</source>
        <translation>Nhật ký kiểm soát: ai đã làm gì…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::FirstRunPage</name>
    <message>
        <source>Welcome to Preceptor</source>
        <translation>Chào mừng đến với Preceptor</translation>
    </message>
    <message>
        <source>Case conferences, courses and reports of a palliative-care training programme, in one file on this computer.</source>
        <translation>Hội chẩn ca bệnh, khoá học và báo cáo của chương trình đào tạo chăm sóc giảm nhẹ, trong một tệp trên máy này.</translation>
    </message>
    <message>
        <source>Try the demo programme</source>
        <translation>Thử chương trình mẫu</translation>
    </message>
    <message>
        <source>A made-up programme with people, conferences and reports. Change anything; it is only a copy.</source>
        <translation>Một chương trình giả định có người, hội chẩn và báo cáo. Cứ sửa thoải mái; đây chỉ là bản sao.</translation>
    </message>
    <message>
        <source>Start a new programme</source>
        <translation>Bắt đầu chương trình mới</translation>
    </message>
    <message>
        <source>Choose where its file is kept. Everything is saved there as you work.</source>
        <translation>Chọn nơi lưu tệp. Mọi thứ được lưu vào đó ngay khi làm việc.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>A programme file (.preceptor) of this computer, a shared folder or a stick.</source>
        <translation>Tệp chương trình (.preceptor) trên máy này, thư mục dùng chung hoặc USB.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Mở gần đây</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Mở chỉ để đọc</translation>
    </message>
    <message>
        <source>Restore under a new name…</source>
        <translation>Khôi phục với tên mới…</translation>
    </message>
    <message>
        <source>Back to the open programme</source>
        <translation>Về chương trình đang mở</translation>
    </message>
    <message>
        <source>Protect it with a passphrase (recommended on a shared PC)</source>
        <translation>Bảo vệ bằng cụm mật khẩu (nên chọn trên máy dùng chung)</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::FolderResultModel</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ForecastList</name>
    <message numerus="yes">
        <source>%1 of %n people would pass</source>
        <translation>
            <numerusform>%1 trên %n người sẽ đạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have completed it already and keep that</source>
        <translation>
            <numerusform>%n người đã hoàn thành và vẫn giữ</numerusform>
        </translation>
    </message>
    <message>
        <source>would pass</source>
        <translation>sẽ đạt</translation>
    </message>
    <message>
        <source>keeps the completion; by this rule: %1</source>
        <translation>vẫn được tính hoàn thành; theo quy tắc này: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what the rule says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::Form</name>
    <message>
        <source>%1 (required)</source>
        <comment>caption of a field</comment>
        <translation>%1 (bắt buộc)</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HalfDaysView</name>
    <message>
        <source>Signed in</source>
        <translation>Đã ký tên</translation>
    </message>
    <message>
        <source>Plan mornings and afternoons</source>
        <translation>Lập buổi sáng và chiều</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Danh sách ký tên</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>Các buổi</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HeadcountForm</name>
    <message>
        <source>Everyone else, not told apart</source>
        <translation>Những người khác, không phân loại</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cadre, sex</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep the head count</source>
        <translation>Ghi số người dự</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HelpPage</name>
    <message>
        <source>Everything is saved as you work; there is no Save button. Ctrl+Z takes back the last step.</source>
        <translation>Mọi thứ được lưu ngay khi làm việc; không có nút Lưu. Ctrl+Z hoàn tác bước vừa rồi.</translation>
    </message>
    <message>
        <source>Drop a spreadsheet anywhere on the window to bring in people. Nothing is changed before you have seen the preview.</source>
        <translation>Kéo thả bảng tính vào bất kỳ chỗ nào trên cửa sổ để nhập danh sách người. Chưa có gì thay đổi trước khi xem bản xem trước.</translation>
    </message>
    <message>
        <source>A person is found by any part of the name, by pinyin or its initials (wxy for 王秀英), and by letters without accents.</source>
        <translation>Tìm một người bằng bất kỳ phần nào của tên, bằng pinyin hoặc chữ cái đầu (wxy cho 王秀英), và bằng chữ không dấu.</translation>
    </message>
    <message>
        <source>In the progress table, choose cells with Shift and the arrows, then press the space bar to mark them complete.</source>
        <translation>Trong bảng tiến độ, chọn ô bằng Shift và phím mũi tên, rồi nhấn phím cách để ghi hoàn thành.</translation>
    </message>
    <message>
        <source>A checked copy of the file is kept when it is opened, before an import and every few hours: the last ten, then one a day for a month.</source>
        <translation>Khi mở tệp, trước khi nhập và cứ vài giờ, một bản sao đã kiểm tra được giữ lại: mười bản gần nhất, sau đó mỗi ngày một bản trong một tháng.</translation>
    </message>
    <message>
        <source>Find a person or do something</source>
        <translation>Tìm một người hoặc làm một việc</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Đến một mục</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Phần tiếp theo của cửa sổ</translation>
    </message>
    <message>
        <source>Find or filter on this page</source>
        <translation>Tìm hoặc lọc trên trang này</translation>
    </message>
    <message>
        <source>Something new on this page</source>
        <translation>Thêm mới trên trang này</translation>
    </message>
    <message>
        <source>Open another programme file</source>
        <translation>Mở tệp chương trình khác</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>In trang này</translation>
    </message>
    <message>
        <source>Undo, do again</source>
        <translation>Hoàn tác, làm lại</translation>
    </message>
    <message>
        <source>Close what is on top, then clear the search</source>
        <translation>Đóng lớp trên cùng, rồi xoá tìm kiếm</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Chữ lớn hơn hoặc nhỏ hơn</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Trang này</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Nên biết</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>In attendance, a click or the space bar goes from present to absent to excused. Type a name and press Enter to tick it.</source>
        <translation>Khi điểm danh, nhấp chuột hoặc phím cách chuyển từ có mặt sang vắng mặt rồi vắng có phép. Gõ tên rồi nhấn Enter để đánh dấu.</translation>
    </message>
    <message>
        <source>Lock a protected file now</source>
        <translation>Khóa ngay tệp được bảo vệ</translation>
    </message>
    <message>
        <source>Roles are rules of this program, not locks: whoever may open a protected file has its key and could read and change all of it by other means. Let nobody open it who must not read everything.</source>
        <translation>Vai trò là quy tắc của chương trình này, không phải ổ khóa: ai mở được tệp bảo vệ đều có chìa khóa và có thể đọc, sửa mọi thứ bằng cách khác. Đừng cho mở tệp nếu người đó không được đọc tất cả.</translation>
    </message>
    <message>
        <source>The audit trail keeps acts such as exports, approvals and erasures: who, what and when, never a trainee&apos;s name or the text of a case.</source>
        <translation>Nhật ký kiểm tra giữ các việc như xuất, duyệt và xóa: ai, việc gì và khi nào, không bao giờ có tên học viên hay nội dung ca.</translation>
    </message>
    <message>
        <source>What protects a file, and what does not</source>
        <translation>Điều gì bảo vệ tệp, điều gì không</translation>
    </message>
    <message>
        <source>Attached files are sealed with a protected file. Opened, they are shown as a copy that goes when the file is locked or closed. All that is saved elsewhere, exported or printed can be read by anybody.</source>
        <translation>Tệp đính kèm được niêm phong cùng với tệp được bảo vệ. Khi mở ra, chỉ một bản chép được cho xem; bản này mất đi khi tệp bị khóa hay đóng lại. Mọi thứ lưu ra chỗ khác, xuất hoặc in ra thì ai cũng đọc được.</translation>
    </message>
    <message>
        <source>Whoever changes the trail with another program is found by a check where it does not fit the rest of the file, and by every PC that has had its entries.</source>
        <translation>Ai sửa nhật ký kiểm soát bằng chương trình khác sẽ bị phát hiện khi kiểm tra nếu không khớp với phần còn lại của tệp, và bởi mọi máy từng nhận các mục của nó.</translation>
    </message>
    <message>
        <source>A file without protection keeps no secret: whoever knows how can write all of it anew, trail included, and only PCs that had its entries see that. Nobody can tell who really sat at the keyboard.</source>
        <translation>Tệp không được bảo vệ không giữ được bí mật: người biết cách có thể viết lại toàn bộ, kể cả nhật ký kiểm soát, và chỉ những máy từng nhận các mục mới thấy. Không ai biết được ai thật sự ngồi trước bàn phím.</translation>
    </message>
    <message>
        <source>A viewer reads, changes nothing and writes no files for other PCs. That a viewer has looked, and what a viewer takes out of the file, is kept in the audit trail all the same; while somebody else writes in the file it waits beside it.</source>
        <translation>Người xem chỉ đọc, không thay đổi gì và không ghi tệp cho các máy khác. Việc người xem đã xem và những gì lấy ra khỏi tệp vẫn được lưu trong nhật ký kiểm tra; khi người khác đang ghi vào tệp, chúng chờ bên cạnh tệp.</translation>
    </message>
    <message>
        <source>When a protected file is locked, the program seals or overwrites what it had of it in memory. What the desktop, an input method or the PC&apos;s own disk (swap, sleep) has kept is beyond its reach: encrypt the disk.</source>
        <translation>Khi một tệp được bảo vệ bị khóa, chương trình niêm phong hoặc ghi đè những gì của tệp trong bộ nhớ. Những gì màn hình nền, bộ gõ hay ổ đĩa của máy (swap, ngủ) còn giữ nằm ngoài tầm của nó: hãy mã hóa ổ đĩa.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HistoryTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1, đạt</translation>
    </message>
    <message>
        <source>%1, not passed</source>
        <translation>%1, không đạt</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Hội chẩn</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Ghi danh</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Học phần</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Xác nhận đạt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Số giờ</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Lớp tập huấn</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Quan sát</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 items in full)</source>
        <comment>a mark</comment>
        <translation>%1 (%2/%3 mục đạt đủ)</translation>
    </message>
    <message>
        <source>Entrusted</source>
        <translation>Được giao phó</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HolderTableModel</name>
    <message>
        <source>Coordinator</source>
        <translation>Điều phối viên</translation>
    </message>
    <message>
        <source>Educator</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Người xem</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Trên giấy</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>you</source>
        <translation>bạn</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Ai được mở</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportFoot</name>
    <message>
        <source>Enrol in</source>
        <translation>Ghi danh vào</translation>
    </message>
    <message>
        <source>Keep all doubtful cells as written</source>
        <translation>Giữ mọi ô nghi ngờ như đã viết</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>Chưa có khoá học</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>Ghi danh %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>First say whether the dates are day/month or month/day.</source>
        <translation>Trước hết hãy cho biết ngày là ngày/tháng hay tháng/ngày.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportHead</name>
    <message>
        <source>How it is read</source>
        <translation>Cách đọc tệp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Chọn tệp khác</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Dòng hiển thị</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Tất cả các dòng</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Đang đọc tệp …</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n người mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here, kept once</source>
        <translation>
            <numerusform>%n đã có, chỉ giữ một</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n cần xem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n bỏ qua</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was imported before, on %1.</source>
        <translation>Tệp này đã được nhập ngày %1.</translation>
    </message>
    <message>
        <source>Nothing is changed until you press Enrol.</source>
        <translation>Chưa có gì thay đổi cho đến khi nhấn Ghi danh.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportPage</name>
    <message>
        <source>Enrol from a file</source>
        <translation>Ghi danh từ tệp</translation>
    </message>
    <message>
        <source>Enrol people from a spreadsheet</source>
        <translation>Ghi danh từ bảng tính</translation>
    </message>
    <message>
        <source>Drop an .xlsx, .csv or .tsv file here, or paste rows copied from a spreadsheet. You see what each row would do before anything is changed.</source>
        <translation>Kéo thả tệp .xlsx, .csv hoặc .tsv vào đây, hoặc dán các dòng chép từ bảng tính. Sẽ thấy mỗi dòng có tác dụng gì trước khi có thay đổi.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Dán các dòng</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <comment>a number, a column</comment>
        <translation>Hàng %1, %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Hàng %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times a course that comes before this one is not completed.</source>
        <translation>
            <numerusform>Có %n trường hợp chưa hoàn thành khóa phải học trước khóa này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are already in another class of this course.</source>
        <translation>
            <numerusform>%n người đã ở trong một lớp khác của khóa này.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Các dòng của tệp</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportTableModel</name>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::InstitutionDetail</name>
    <message>
        <source>People here</source>
        <translation>Người ở đây</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Khoa</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Quy trình</translation>
    </message>
    <message>
        <source>Who lacks what</source>
        <translation>Ai còn thiếu gì</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::InstitutionListModel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln người</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>institution, type</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::InstitutionsPage</name>
    <message>
        <source>Institutions</source>
        <translation>Cơ sở</translation>
    </message>
    <message numerus="yes">
        <source>%n institutions</source>
        <translation>
            <numerusform>%n cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an institution</source>
        <translation>Tìm cơ sở</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>Thêm cơ sở</translation>
    </message>
    <message>
        <source>Its name, then Enter</source>
        <translation>Tên, rồi Enter</translation>
    </message>
    <message>
        <source>Name of the new institution</source>
        <translation>Tên cơ sở mới</translation>
    </message>
    <message>
        <source>No institution yet</source>
        <translation>Chưa có cơ sở nào</translation>
    </message>
    <message>
        <source>Hospitals, community centres and partners come in with a roster, or are added here.</source>
        <translation>Bệnh viện, trung tâm cộng đồng và đối tác được nhập cùng danh sách, hoặc thêm tại đây.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::KeepReason</name>
    <message>
        <source>Say it in other words, or say why it tells nobody&apos;s name; the reason is kept with the case.</source>
        <translation>Hãy nói cách khác, hoặc cho biết vì sao điều này không tiết lộ danh tính; lý do được lưu cùng ca.</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>Vì sao được giữ lại</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>table, field, what was found</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Say it in other words, or say why it tells no patient&apos;s name; the reason is kept with the conference.</source>
        <translation>Hãy nói cách khác, hoặc cho biết vì sao không lộ tên bệnh nhân; lý do được giữ cùng buổi hội chẩn.</translation>
    </message>
    <message>
        <source>Say it in other words, or say why it tells no patient&apos;s name; the reason is kept with the workshop.</source>
        <translation>Hãy nói cách khác, hoặc cho biết vì sao không lộ tên bệnh nhân; lý do được giữ cùng lớp tập huấn.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::KnownMatrixModel</name>
    <message>
        <source>this PC</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>%1 has every change of %2</source>
        <translation>%1 có mọi thay đổi của %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 lacks %n changes of %2</source>
        <translation>
            <numerusform>%1 thiếu %n thay đổi của %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a site</comment>
        <translation>của %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::KpiTile</name>
    <message>
        <source>Open the list behind this number</source>
        <translation>Mở danh sách của con số này</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LearningColumnsForm</name>
    <message>
        <source>Not taken</source>
        <translation>Không lấy</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Tên người</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Number of staff or student</source>
        <translation>Mã nhân viên hoặc học viên</translation>
    </message>
    <message>
        <source>When it was done or handed in</source>
        <translation>Thời điểm xong hoặc nộp</translation>
    </message>
    <message>
        <source>What was completed</source>
        <translation>Phần đã hoàn thành</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>The whole course</source>
        <translation>Cả khóa học</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Như nhận ra: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a column of a file</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1”, such as: %2</source>
        <comment>a column of a file and what stands in it</comment>
        <translation>“%1”, ví dụ: %2</translation>
    </message>
    <message>
        <source>Whose the results are is not clear from this file. Say which column tells the name, the e-mail or the number. It is remembered for files of the same kind.</source>
        <translation>Tệp này không rõ kết quả là của ai. Hãy cho biết cột nào là họ tên, thư điện tử hay mã số. Lựa chọn được nhớ cho các tệp cùng loại.</translation>
    </message>
    <message>
        <source>Read the file this way</source>
        <translation>Đọc tệp theo cách này</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LearningForm</name>
    <message>
        <source>Not taken</source>
        <translation>Không lấy</translation>
    </message>
    <message>
        <source>Kept as evidence; completes nobody</source>
        <translation>Giữ làm bằng chứng; không tự hoàn thành</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Cột “%1”</translation>
    </message>
    <message>
        <source>Of how many points</source>
        <translation>Trên bao nhiêu điểm</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Quyết định sau</translation>
    </message>
    <message>
        <source>Nobody of the class</source>
        <translation>Không ai của lớp</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Hãy chọn</translation>
    </message>
    <message>
        <source>Day, then month</source>
        <translation>Ngày rồi tháng</translation>
    </message>
    <message>
        <source>Month, then day</source>
        <translation>Tháng rồi ngày</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Chính tệp này đã được nhập trước đây.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggestions back</source>
        <translation>
            <numerusform>Bỏ %n gợi ý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>Nhận %n gợi ý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n results</source>
        <translation>
            <numerusform>Ghi %n kết quả</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to record</source>
        <translation>Không có gì mới để ghi</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Nhận ra là</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Days in “%1” can be read in two ways</source>
        <translation>Ngày trong “%1” có thể hiểu hai cách</translation>
    </message>
    <message>
        <source>Of several answers of one person</source>
        <translation>Khi một người trả lời nhiều lần</translation>
    </message>
    <message>
        <source>Names like that of one person only</source>
        <translation>Tên chỉ giống một người</translation>
    </message>
    <message>
        <source>Also change what was entered by hand</source>
        <translation>Đổi cả những gì đã nhập tay</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Nội dung tệp</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Những gì thay đổi</translation>
    </message>
    <message>
        <source>Not clear, left out</source>
        <translation>Không rõ, bỏ ra</translation>
    </message>
    <message>
        <source>Not in this class: enrol them first</source>
        <translation>Chưa ở lớp này: ghi danh trước</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Không phải người</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Giữ các lựa chọn này</translation>
    </message>
    <message>
        <source>Also change what another platform told</source>
        <translation>Cũng thay đổi điều nền tảng khác đã ghi</translation>
    </message>
    <message>
        <source>Other columns, and whose the rows are</source>
        <translation>Các cột khác, và mỗi dòng là của ai</translation>
    </message>
    <message>
        <source>Say what each column is</source>
        <translation>Cho biết mỗi cột là gì</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LineChart</name>
    <message>
        <source>%1 %2</source>
        <comment>series name and its latest percent</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LineForm</name>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Minutes present (empty: the whole conference)</source>
        <translation>Số phút có mặt (để trống: cả buổi)</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Hình thức tham dự</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Giữ thay đổi</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LineTable</name>
    <message>
        <source>%1 (line %2)</source>
        <comment>caption of a field, its place</comment>
        <translation>%1 (dòng %2)</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LookBar</name>
    <message>
        <source>Same person</source>
        <translation>Cùng một người</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Giữ như đã viết</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Take back my decision</source>
        <translation>Rút lại quyết định</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MainWindow</name>
    <message>
        <source>The demo programme is being filled in…</source>
        <translation>Đang điền chương trình mẫu…</translation>
    </message>
    <message>
        <source>Our programme</source>
        <translation>Chương trình của chúng tôi</translation>
    </message>
    <message>
        <source>%1 is not there any more. Its backups are; choose one to work on with.</source>
        <translation>%1 không còn ở đó. Các bản sao lưu vẫn còn; hãy chọn một bản để làm tiếp.</translation>
    </message>
    <message>
        <source>The programme is being put back to the backup…</source>
        <translation>Đang khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>Put back to the backup %1. What was there before is kept.</source>
        <translation>Đã khôi phục bản sao lưu %1. Nội dung trước đó được giữ lại.</translation>
    </message>
    <message>
        <source>Put back to the state of %1. What was there before is kept.</source>
        <translation>Đã khôi phục về lúc %1. Nội dung trước đó được giữ lại.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>%1 is a backup and stays as it is. Restore it under a new name to work with it.</source>
        <translation>%1 là bản sao lưu và được giữ nguyên. Hãy khôi phục với tên mới để làm việc.</translation>
    </message>
    <message>
        <source>The backup is being restored under its new name…</source>
        <translation>Đang khôi phục bản sao lưu với tên mới…</translation>
    </message>
    <message>
        <source>You are looking into the backup of %1. It is read only: nothing can be changed here, and the present file is closed meanwhile.</source>
        <translation>Bạn đang xem bản sao lưu lúc %1. Chỉ đọc: không thay đổi được gì ở đây, và tệp hiện tại tạm đóng.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB and opens slowly. At %2 MB nothing more can be added; begin a new file for the next year before that.</source>
        <translation>Tệp này lớn hơn %1 MB và mở chậm. Đến %2 MB thì không thêm được gì nữa; hãy bắt đầu tệp mới cho năm sau trước lúc đó.</translation>
    </message>
    <message>
        <source>Only a protected file can be locked; this one is plain, and whoever has it can read it.</source>
        <translation>Chỉ tệp được bảo vệ mới khóa được; tệp này không được bảo vệ, ai có tệp cũng đọc được.</translation>
    </message>
    <message>
        <source>Protect it</source>
        <translation>Bảo vệ</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MappingHeader</name>
    <message>
        <source>What “%1” is</source>
        <translation>“%1” là gì</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>chuyển vào</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MeetingColumnsForm</name>
    <message>
        <source>Not in this file</source>
        <translation>Không có trong tệp này</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Tên người tham dự</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Vào lúc</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Rời lúc</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Có mặt bao lâu</translation>
    </message>
    <message>
        <source>Who came and went is not clear from this file. Say which column is what: the name, and when people came and left or how long they stayed. It is remembered for files with the same headings.</source>
        <translation>Tệp này không cho biết rõ ai vào, ai ra. Hãy chỉ cột nào là gì: tên, và giờ vào, giờ ra hoặc thời gian có mặt. Lựa chọn được ghi nhớ cho các tệp có cùng tiêu đề cột.</translation>
    </message>
    <message>
        <source>Read the file this way</source>
        <translation>Đọc tệp theo cách này</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MeetingForm</name>
    <message>
        <source>There too briefly to count, marked absent: %1</source>
        <translation>Có mặt quá ngắn để được tính, ghi là vắng: %1</translation>
    </message>
    <message>
        <source>Only there before or after the conference: %1</source>
        <translation>Chỉ có mặt trước hoặc sau buổi hội chẩn: %1</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Quyết định sau</translation>
    </message>
    <message>
        <source>Add as a new person</source>
        <translation>Thêm làm người mới</translation>
    </message>
    <message>
        <source>Nobody: a device, a guest</source>
        <translation>Không phải người: thiết bị, khách</translation>
    </message>
    <message>
        <source>Row %1, without a name</source>
        <translation>Dòng %1, không có tên</translation>
    </message>
    <message numerus="yes">
        <source>Record attendance for %n people</source>
        <translation>
            <numerusform>Ghi điểm danh cho %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to record</source>
        <translation>Không có gì mới để ghi</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Nhận ra là</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Nội dung tệp</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Không phải người</translation>
    </message>
    <message>
        <source>%1 (%2, not %3)</source>
        <comment>name, minutes found, minutes by the platform</comment>
        <translation>%1 (%2, không phải %3)</translation>
    </message>
    <message>
        <source>Minutes that the platform counts otherwise: %1</source>
        <translation>Số phút nền tảng tính khác: %1</translation>
    </message>
    <message>
        <source>Other columns …</source>
        <translation>Cột khác …</translation>
    </message>
    <message>
        <source>Another file of this conference: adds to it</source>
        <translation>Một tệp khác của buổi này: cộng thêm vào</translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggestions back</source>
        <translation>
            <numerusform>Bỏ %n gợi ý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>Nhận %n gợi ý</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Những gì thay đổi</translation>
    </message>
    <message>
        <source>Names like that of one person only</source>
        <translation>Tên chỉ giống một người</translation>
    </message>
    <message>
        <source>Earlier file of this conference</source>
        <translation>Tệp trước đó của buổi này</translation>
    </message>
    <message numerus="yes">
        <source>Also change what was marked by hand (%n people)</source>
        <translation>
            <numerusform>Cũng thay đổi phần đã ghi bằng tay (%n người)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file was taken before, on %1. Nothing has changed since.</source>
        <translation>Chính tệp này đã được lấy vào ngày %1. Từ đó không có gì thay đổi.</translation>
    </message>
    <message>
        <source>An older version: leave what is recorded</source>
        <translation>Bản cũ hơn: giữ nguyên những gì đã ghi</translation>
    </message>
    <message>
        <source>This is an older version of a file that was corrected since. It changes nothing unless you choose below what it replaces.</source>
        <translation>Đây là bản cũ của một tệp đã được sửa sau đó. Không có gì thay đổi trừ khi bạn chọn bên dưới tệp mà nó thay thế.</translation>
    </message>
    <message>
        <source>This file has less than the one it would replace, and may be the older one: %1. It changes nothing unless you choose below what it replaces.</source>
        <translation>Tệp này có ít hơn tệp mà nó sẽ thay thế và có thể là bản cũ hơn: %1. Không có gì thay đổi trừ khi bạn chọn bên dưới tệp mà nó thay thế.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were put off and are to be decided below.</source>
        <translation>
            <numerusform>%n dòng đã để lại, cần quyết định bên dưới.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MergeCountsModel</name>
    <message>
        <source>Altogether</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Xung đột</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MergeForm</name>
    <message>
        <source>Record entered first</source>
        <translation>Hồ sơ nhập trước</translation>
    </message>
    <message>
        <source>Record entered later</source>
        <translation>Hồ sơ nhập sau</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MergeItemModel</name>
    <message>
        <source>(without a name)</source>
        <translation>(không tên)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ModuleEditor</name>
    <message>
        <source>Add a module</source>
        <translation>Thêm học phần</translation>
    </message>
    <message>
        <source>Type or paste many</source>
        <translation>Nhập hoặc dán nhiều</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Lên trước</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Xuống sau</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Học phần</translation>
    </message>
    <message>
        <source>Modules, one a line</source>
        <translation>Các học phần, mỗi dòng một học phần</translation>
    </message>
    <message>
        <source>One a line: code, title, hours, section. Type them, or paste them from a spreadsheet.</source>
        <translation>Mỗi dòng một học phần: mã, tên, số giờ, phần. Gõ vào, hoặc dán từ bảng tính.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ModuleFields</name>
    <message>
        <source>Required to complete the course</source>
        <translation>Bắt buộc để hoàn thành khóa học</translation>
    </message>
    <message>
        <source>For these only; none chosen: for everyone</source>
        <translation>Chỉ dành cho các nhóm này; không chọn: cho mọi người</translation>
    </message>
    <message>
        <source>Entrustable activities that it prepares for</source>
        <translation>Hoạt động có thể tin giao mà học phần chuẩn bị</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Không nêu</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::NameEntry</name>
    <message>
        <source>Add “%1” as a new person</source>
        <translation>Thêm “%1” là người mới</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::NewPassphrase</name>
    <message numerus="yes">
        <source>At least %n characters. A few words that do not belong together are easy to remember.</source>
        <translation>
            <numerusform>Ít nhất %n ký tự. Vài từ không liên quan với nhau thì dễ nhớ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters are needed.</source>
        <translation>
            <numerusform>Còn cần thêm %n ký tự.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is easy to guess. Take a few words that do not belong together.</source>
        <translation>Cụm này dễ đoán. Hãy dùng vài từ không liên quan với nhau.</translation>
    </message>
    <message>
        <source>Good. Type it once more below.</source>
        <translation>Tốt. Hãy gõ lại một lần nữa ở dưới.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Hai lần gõ chưa giống nhau.</translation>
    </message>
    <message>
        <source>Both are the same. Keep it in mind: nobody can tell it to you again.</source>
        <translation>Hai lần giống nhau. Hãy nhớ kỹ: không ai nói lại cho bạn được.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Cụm mật khẩu lần nữa</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::NextStrip</name>
    <message>
        <source>Take attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Plan conferences</source>
        <translation>Lên lịch hội chẩn</translation>
    </message>
    <message>
        <source>No conference is planned</source>
        <translation>Chưa có lịch hội chẩn</translation>
    </message>
    <message>
        <source>Plan a series once, and every date is on this page.</source>
        <translation>Chỉ cần lên lịch một chuỗi, mọi buổi sẽ hiện trên trang này.</translation>
    </message>
    <message>
        <source>Sign-in sheet (PDF)</source>
        <translation>Danh sách ký tên (PDF)</translation>
    </message>
    <message>
        <source>Note apologies</source>
        <translation>Ghi người xin phép</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::OptionList</name>
    <message>
        <source>Type a part of its name</source>
        <translation>Gõ một phần tên</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Không có gì khớp</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::OutcomeView</name>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Check possible duplicates</source>
        <translation>Kiểm tra người có thể trùng</translation>
    </message>
    <message>
        <source>What was taken up</source>
        <translation>Nội dung đã tiếp nhận</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Tệp trong thư mục</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflicts</source>
        <translation>
            <numerusform>Xử lý %n xung đột</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of %1 is taken up</source>
        <translation>Đã tiếp nhận tệp của %1</translation>
    </message>
    <message>
        <source>%1. A backup from before is in the backups folder; this receipt stays in the list.</source>
        <comment>counts</comment>
        <translation>%1. Bản sao lưu trước đó nằm trong thư mục backups; biên nhận này được giữ trong danh sách.</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments are completed or open again by the new records.</source>
        <translation>
            <numerusform>%n lượt ghi danh đã hoàn thành hoặc mở lại theo bản ghi mới.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken up from the folder</source>
        <translation>
            <numerusform>Đã tiếp nhận %n tệp từ thư mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is listed was taken up; the rest waits in the folder.</source>
        <translation>Đã dừng. Những tệp trong danh sách đã được tiếp nhận; phần còn lại vẫn ở trong thư mục.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were refused; nothing of them was taken.</source>
        <translation>
            <numerusform>%n tệp bị từ chối; không lấy gì từ đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 had been merged with somebody who is erased for good on another PC, and stands for itself again. If it is the same person, erase this record too.</source>
        <translation>%1 đã được gộp với một người đã bị xóa vĩnh viễn trên máy khác, nay lại là hồ sơ riêng. Nếu là cùng một người, hãy xóa vĩnh viễn cả hồ sơ này.</translation>
    </message>
    <message>
        <source>What is listed was taken up, but the file of this PC is not in the folder. %1</source>
        <comment>why</comment>
        <translation>Những gì liệt kê đã được nhận, nhưng tệp của máy này chưa có trong thư mục. %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::OwnSiteBar</name>
    <message>
        <source>This PC is</source>
        <translation>Máy này là</translation>
    </message>
    <message>
        <source>Site, such as Ward 5</source>
        <translation>Đơn vị, ví dụ Khoa 5</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>PC, such as office</source>
        <translation>Máy, ví dụ phòng hành chính</translation>
    </message>
    <message>
        <source>Which PC of the site</source>
        <translation>Máy nào của đơn vị</translation>
    </message>
    <message>
        <source>Fingerprint of this PC</source>
        <translation>Dấu vân tay của máy này</translation>
    </message>
    <message>
        <source>First say which site this is.</source>
        <translation>Trước hết hãy cho biết đây là đơn vị nào.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PartsForm</name>
    <message>
        <source>Part %1</source>
        <translation>Phần %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Người trình bày</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Keep the parts</source>
        <translation>Giữ các phần</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PassphraseLine</name>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ẩn nội dung đang gõ</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Hiện nội dung đang gõ</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeopleBar</name>
    <message>
        <source>Name, pinyin, initials, telephone</source>
        <translation>Tên, pinyin, điện thoại</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sắp xếp theo</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Theo thứ tự ngược</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Tìm người trùng</translation>
    </message>
    <message>
        <source>Deleted people</source>
        <translation>Người đã xoá</translation>
    </message>
    <message>
        <source>Enrol from a file</source>
        <translation>Ghi danh từ tệp</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Thêm người</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeopleFilters</name>
    <message>
        <source>All institutions</source>
        <translation>Mọi cơ sở</translation>
    </message>
    <message>
        <source>No cadre given</source>
        <translation>Chưa ghi chức danh</translation>
    </message>
    <message>
        <source>All cadres</source>
        <translation>Mọi chức danh</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>In training, any class</source>
        <translation>Đang học, mọi lớp</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Mọi lớp</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeopleList</name>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>Đã chọn %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted people</source>
        <translation>Người đã xoá</translation>
    </message>
    <message>
        <source>Enrol from a file</source>
        <translation>Ghi danh từ tệp</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Chưa có ai</translation>
    </message>
    <message>
        <source>Drop your roster here (Excel or CSV), paste it, or add people one by one.</source>
        <translation>Kéo thả danh sách vào đây (Excel hoặc CSV), dán vào, hoặc thêm từng người.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Không có ai phù hợp</translation>
    </message>
    <message>
        <source>Names are searched with pinyin, initials and former names too.</source>
        <translation>Tên cũng được tìm theo pinyin, chữ cái đầu và tên cũ.</translation>
    </message>
    <message>
        <source>Search all people</source>
        <translation>Tìm trong tất cả</translation>
    </message>
    <message>
        <source>Enter opens a person. Ctrl and click, or Shift and the arrows, select several.</source>
        <translation>Enter để mở một người. Ctrl và nhấp, hoặc Shift và phím mũi tên, để chọn nhiều người.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln người</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeoplePicker</name>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Type a name, press Enter</source>
        <translation>Gõ tên, nhấn Enter</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PersonForm</name>
    <message>
        <source>Not given</source>
        <translation>Không nêu</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PersonView</name>
    <message>
        <source>All people</source>
        <translation>Tất cả mọi người</translation>
    </message>
    <message>
        <source>Print transcript</source>
        <translation>In bảng kết quả</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Quá trình</translation>
    </message>
    <message>
        <source>Conferences, modules, assessments and completions appear here by themselves.</source>
        <translation>Hội chẩn, học phần, bài đánh giá và việc hoàn thành tự hiện ở đây.</translation>
    </message>
    <message>
        <source>Transcript of %1</source>
        <translation>Bảng kết quả của %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Xóa vĩnh viễn…</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Quan sát</translation>
    </message>
    <message>
        <source>Entrusted</source>
        <translation>Được giao</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Tín chỉ</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PrivacyPanel</name>
    <message>
        <source>kept for a reason</source>
        <translation>giữ lại có lý do</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>xin xem lại</translation>
    </message>
    <message>
        <source>Nothing in the text looks like a name, number, date or place of somebody.</source>
        <translation>Không có gì trong văn bản giống tên, số, ngày hay nơi ở của ai.</translation>
    </message>
    <message numerus="yes">
        <source>%n places must be changed, or kept for a reason, before the case can go on.</source>
        <translation>
            <numerusform>%n chỗ phải sửa, hoặc giữ lại có lý do, thì ca mới đi tiếp được.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way. Please look at what is listed.</source>
        <translation>Không có gì cản trở. Xin xem những gì được liệt kê.</translation>
    </message>
    <message>
        <source>Who could this be?</source>
        <translation>Đây có thể là ai?</translation>
    </message>
    <message>
        <source>Places that may tell who somebody is</source>
        <translation>Những chỗ có thể cho biết là ai</translation>
    </message>
    <message>
        <source>Why may it stay?</source>
        <translation>Vì sao được giữ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>I have looked, and there are</source>
        <translation>Tôi đã xem, và</translation>
    </message>
    <message>
        <source>Names never to write …</source>
        <translation>Tên không được xuất hiện …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressBulk</name>
    <message>
        <source>Mark complete</source>
        <translation>Ghi hoàn thành</translation>
    </message>
    <message>
        <source>Set date …</source>
        <translation>Đặt ngày …</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Được miễn</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xoá dấu</translation>
    </message>
    <message>
        <source>Sign off …</source>
        <translation>Xác nhận đạt …</translation>
    </message>
    <message>
        <source>Certificates …</source>
        <translation>Giấy chứng nhận …</translation>
    </message>
    <message>
        <source>Status …</source>
        <translation>Trạng thái …</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>Đã chọn %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Module done …</source>
        <translation>Xong học phần …</translation>
    </message>
    <message>
        <source>Enrol …</source>
        <translation>Ghi danh …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people, cells</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n ô</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressFilters</name>
    <message>
        <source>Find a name</source>
        <translation>Tìm tên</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Choose a class</source>
        <translation>Chọn lớp</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Mọi cơ sở</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln người</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressMenu</name>
    <message>
        <source>Enrol people …</source>
        <translation>Ghi danh …</translation>
    </message>
    <message>
        <source>Enrol from a file …</source>
        <translation>Ghi danh từ tệp …</translation>
    </message>
    <message>
        <source>Edit this class …</source>
        <translation>Sửa lớp này …</translation>
    </message>
    <message>
        <source>Open a class …</source>
        <translation>Mở lớp …</translation>
    </message>
    <message>
        <source>Edit modules and rule …</source>
        <translation>Sửa học phần và quy tắc …</translation>
    </message>
    <message>
        <source>Add a course …</source>
        <translation>Thêm khoá học …</translation>
    </message>
    <message>
        <source>Marks of tests …</source>
        <translation>Điểm kiểm tra …</translation>
    </message>
    <message>
        <source>Certificates …</source>
        <translation>Giấy chứng nhận …</translation>
    </message>
    <message>
        <source>Check a certificate …</source>
        <translation>Kiểm tra giấy chứng nhận …</translation>
    </message>
    <message>
        <source>Results from a file …</source>
        <translation>Kết quả từ tệp …</translation>
    </message>
    <message>
        <source>A new version of this course …</source>
        <translation>Phiên bản mới của khóa này …</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressModel</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>person, module, state</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Modules done</source>
        <translation>Học phần đã xong</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>No rule: completion is decided by hand.</source>
        <translation>Không có quy tắc: tự quyết định hoàn thành.</translation>
    </message>
    <message>
        <source>Complete when: %1</source>
        <translation>Hoàn thành khi: %1</translation>
    </message>
    <message>
        <source>No one is enrolled yet</source>
        <translation>Chưa có ai được ghi danh</translation>
    </message>
    <message>
        <source>Enrol people by name, or from a spreadsheet.</source>
        <translation>Ghi danh theo tên, hoặc từ bảng tính.</translation>
    </message>
    <message>
        <source>Enrol people</source>
        <translation>Ghi danh</translation>
    </message>
    <message>
        <source>Enrol from a file</source>
        <translation>Ghi danh từ tệp</translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>Chưa có khoá học</translation>
    </message>
    <message>
        <source>Add a course with its modules; then open a class and enrol people.</source>
        <translation>Thêm khoá học cùng các học phần; sau đó mở lớp và ghi danh.</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Thêm khoá học</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>Chưa có lớp</translation>
    </message>
    <message>
        <source>Open a class of the course; then enrol people.</source>
        <translation>Mở một lớp của khoá học; sau đó ghi danh.</translation>
    </message>
    <message>
        <source>Open a class</source>
        <translation>Mở lớp</translation>
    </message>
    <message>
        <source>Add or edit</source>
        <translation>Thêm hoặc sửa</translation>
    </message>
    <message>
        <source>Progress, people by modules</source>
        <translation>Tiến độ, người theo học phần</translation>
    </message>
    <message numerus="yes">
        <source>Sign off %n people</source>
        <translation>
            <numerusform>Xác nhận đạt %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n people</source>
        <translation>
            <numerusform>Trạng thái của %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n free places to who waits …</source>
        <translation>
            <numerusform>Cấp %n chỗ trống cho người chờ …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProtectForm</name>
    <message>
        <source>Everybody who works in it gets a passphrase of their own, from you or another coordinator.</source>
        <translation>Mỗi người làm việc trong tệp có cụm mật khẩu riêng, do bạn hoặc điều phối viên khác cấp.</translation>
    </message>
    <message>
        <source>When nobody has touched it for a while, or the PC is locked or goes to sleep, the file closes by itself. What was being typed is still there afterwards.</source>
        <translation>Khi một lúc không ai dùng, hoặc máy bị khóa hay ngủ, tệp tự đóng. Nội dung đang gõ vẫn còn sau đó.</translation>
    </message>
    <message>
        <source>Whoever loses every passphrase and the recovery key loses the file. Nobody else can open it, the makers of this program neither.</source>
        <translation>Mất mọi cụm mật khẩu và khóa khôi phục là mất tệp. Không ai khác mở được, kể cả người làm ra chương trình này.</translation>
    </message>
    <message>
        <source>This name is too long; a shorter one is enough to know the person by.</source>
        <translation>Tên này quá dài; tên ngắn hơn cũng đủ để nhận ra người này.</translation>
    </message>
    <message>
        <source>Protect this file</source>
        <translation>Bảo vệ tệp này</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Việc này làm gì</translation>
    </message>
    <message>
        <source>Name of its first coordinator</source>
        <translation>Tên điều phối viên đầu tiên</translation>
    </message>
    <message>
        <source>Make a recovery key to print, for whoever forgets the passphrase</source>
        <translation>Tạo khóa khôi phục để in, phòng khi quên cụm mật khẩu</translation>
    </message>
    <message>
        <source>Without a recovery key a forgotten passphrase means a lost file.</source>
        <translation>Không có khóa khôi phục, quên cụm mật khẩu là mất tệp.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, more than can be protected. It stays as it is.</source>
        <translation>Tệp này lớn hơn %1 MB, quá mức có thể bảo vệ. Tệp giữ nguyên.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Protected, it opens slowly, and it cannot grow beyond %2 MB.</source>
        <translation>Tệp này lớn hơn %1 MB. Khi được bảo vệ, tệp mở chậm và không thể vượt quá %2 MB.</translation>
    </message>
    <message>
        <source>The file, its backups and its attached files are sealed. Whoever finds or copies them without a passphrase can read nothing in them.</source>
        <translation>Tệp, các bản sao lưu và tệp đính kèm được niêm phong. Ai nhặt hay chép được mà không có cụm mật khẩu thì không đọc được gì.</translation>
    </message>
    <message>
        <source>Exported and printed papers and copies made before stay readable. What was on the disk until now can still be found by experts until something is written over it.</source>
        <translation>Giấy tờ đã xuất hay in và các bản chép trước đây vẫn đọc được. Những gì từng có trên đĩa vẫn có thể bị chuyên gia tìm thấy cho đến khi bị ghi đè.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProtectionCard</name>
    <message>
        <source>This file is protected: it opens with a passphrase only.</source>
        <translation>Tệp này được bảo vệ: chỉ mở được bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>This file is not protected: whoever has it can read it.</source>
        <translation>Tệp này không được bảo vệ: ai có tệp cũng đọc được.</translation>
    </message>
    <message>
        <source>Who may open it…</source>
        <translation>Ai được mở…</translation>
    </message>
    <message>
        <source>Protect this file…</source>
        <translation>Bảo vệ tệp này…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bảo vệ</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <comment>idle time</comment>
        <translation>
            <numerusform>sau %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock it by itself</source>
        <translation>Tự khóa</translation>
    </message>
    <message>
        <source>It is also locked when this PC is locked or goes to sleep, and with Ctrl+L. Nothing that was typed is lost.</source>
        <translation>Tệp cũng được khóa khi máy này bị khóa hay ngủ, và bằng Ctrl+L. Những gì đã gõ không bị mất.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProtectionView</name>
    <message>
        <source>Add a person</source>
        <translation>Thêm một người</translation>
    </message>
    <message>
        <source>The passphrase is being added…</source>
        <translation>Đang thêm cụm mật khẩu…</translation>
    </message>
    <message>
        <source>%1 can open the file now. Tell the passphrase to this person only.</source>
        <translation>%1 đã mở được tệp. Chỉ cho riêng người này biết cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Đổi cụm mật khẩu của tôi</translation>
    </message>
    <message>
        <source>The passphrase is being changed…</source>
        <translation>Đang đổi cụm mật khẩu…</translation>
    </message>
    <message>
        <source>The new passphrase opens the file; the one before does not any more.</source>
        <translation>Cụm mật khẩu mới mở được tệp; cụm cũ không mở được nữa.</translation>
    </message>
    <message>
        <source>%1 will not open the file any more: it gets a new key, and the others keep their passphrases. Copies and backups made before stay readable to %1.</source>
        <translation>%1 sẽ không mở được tệp nữa: tệp có khóa mới, những người khác giữ nguyên cụm mật khẩu. %1 vẫn đọc được các bản chép và sao lưu trước đó.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Gỡ %1</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Gỡ một người</translation>
    </message>
    <message>
        <source>The file gets a new key…</source>
        <translation>Tệp đang nhận khóa mới…</translation>
    </message>
    <message>
        <source>%1 does not open the file any more.</source>
        <translation>%1 không mở được tệp nữa.</translation>
    </message>
    <message>
        <source>A new recovery key is made and shown once. The one from before, if there is one, opens the file no more; old copies and backups it still does.</source>
        <translation>Khóa khôi phục mới được tạo và chỉ hiện một lần. Khóa cũ, nếu có, không mở tệp được nữa; nhưng vẫn mở được các bản chép và sao lưu cũ.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Tạo khóa khôi phục mới</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Khóa khôi phục mới</translation>
    </message>
    <message>
        <source>The recovery key is being made…</source>
        <translation>Đang tạo khóa khôi phục…</translation>
    </message>
    <message>
        <source>The file becomes plain: whoever has it can read it, without any passphrase, and it is not locked any more. Its backups until now stay protected.</source>
        <translation>Tệp không còn được bảo vệ: ai có tệp cũng đọc được, không cần cụm mật khẩu, và tệp không bị khóa nữa. Các bản sao lưu đến nay vẫn được bảo vệ.</translation>
    </message>
    <message>
        <source>Take the protection off</source>
        <translation>Bỏ bảo vệ</translation>
    </message>
    <message>
        <source>The file becomes plain…</source>
        <translation>Đang bỏ bảo vệ…</translation>
    </message>
    <message>
        <source>The file is plain again: whoever has it can read it.</source>
        <translation>Tệp không còn được bảo vệ: ai có tệp cũng đọc được.</translation>
    </message>
    <message>
        <source>The file is being protected…</source>
        <translation>Đang bảo vệ tệp…</translation>
    </message>
    <message numerus="yes">
        <source>The file is protected. %n damaged backups stay readable; delete them.</source>
        <translation>
            <numerusform>Tệp đã được bảo vệ. %n bản sao lưu bị hỏng vẫn đọc được; hãy xóa chúng.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file and its backups are protected.</source>
        <translation>Tệp và các bản sao lưu đã được bảo vệ.</translation>
    </message>
    <message>
        <source>A coordinator works in the file and decides who may open it. There is always one.</source>
        <translation>Điều phối viên làm việc trong tệp và quyết định ai được mở. Luôn có ít nhất một người.</translation>
    </message>
    <message>
        <source>An educator works in the file.</source>
        <translation>Giảng viên làm việc trong tệp.</translation>
    </message>
    <message>
        <source>A viewer only reads, and nothing a viewer makes counts as signed on other PCs.</source>
        <translation>Người xem chỉ đọc, và không gì họ làm được coi là đã ký trên máy khác.</translation>
    </message>
    <message>
        <source>Roles are rules of this program, not locks: everybody who may open the file has its key, and an expert could change it with another program. Let nobody open it who must not read all of it.</source>
        <translation>Vai trò là quy tắc của chương trình này, không phải ổ khóa: ai mở được tệp đều có khóa của nó, và người rành có thể sửa bằng chương trình khác. Đừng cho ai không nên đọc toàn bộ được mở tệp.</translation>
    </message>
    <message>
        <source>Whoever is removed cannot open the file any more, but keeps being able to read copies and backups from before.</source>
        <translation>Người bị gỡ không mở tệp được nữa, nhưng vẫn đọc được các bản chép và sao lưu trước đó.</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Ai được mở</translation>
    </message>
    <message>
        <source>Who may open this file</source>
        <translation>Ai được mở tệp này</translation>
    </message>
    <message>
        <source>What roles can and cannot do</source>
        <translation>Vai trò làm được và không làm được gì</translation>
    </message>
    <message>
        <source>Only a coordinator decides who may open it.</source>
        <translation>Chỉ điều phối viên quyết định ai được mở.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB and opens slowly. At %2 MB nothing more can be added; begin a new file for the next year before that.</source>
        <translation>Tệp này lớn hơn %1 MB và mở chậm. Đến %2 MB thì không thêm được gì nữa; hãy bắt đầu tệp mới cho năm sau trước lúc đó.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Gỡ…</translation>
    </message>
    <message>
        <source>For another role a person is removed and added again, with a new passphrase.</source>
        <translation>Muốn đổi vai trò, hãy xóa người đó rồi thêm lại với cụm mật khẩu mới.</translation>
    </message>
    <message>
        <source>The recovery key was still on the screen when this page was left or locked. If it is not on paper, make a new one.</source>
        <translation>Khóa khôi phục vẫn còn trên màn hình khi rời hoặc khóa trang này. Nếu chưa có trên giấy, hãy tạo khóa mới.</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>Cụm mật khẩu mới cho %1</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Cụm mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>%1 opens the file with the new passphrase. The recovery key stays what it is.</source>
        <translation>%1 mở tệp bằng cụm mật khẩu mới. Khóa khôi phục giữ nguyên.</translation>
    </message>
    <message numerus="yes">
        <source>%n other names it has on this disk (hard links) stay readable; delete them.</source>
        <translation>
            <numerusform>%n tên khác của tệp trên đĩa này (liên kết cứng) vẫn đọc được; hãy xóa chúng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReadOptions</name>
    <message>
        <source>Columns parted by</source>
        <translation>Cột phân cách bằng</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Heading row</source>
        <translation>Dòng tiêu đề</translation>
    </message>
    <message>
        <source>Dates are</source>
        <translation>Dạng ngày</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ẩn)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row number: its first cells</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Hãy chọn</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>tháng/ngày/năm</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>New day (leave empty if not known yet)</source>
        <translation>Ngày mới (để trống nếu chưa biết)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>Postpone the conference</source>
        <translation>Hoãn buổi hội chẩn</translation>
    </message>
    <message>
        <source>Cancel the conference</source>
        <translation>Huỷ buổi hội chẩn</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReceiptTableModel</name>
    <message>
        <source>everyone</source>
        <translation>mọi người</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>written</source>
        <translation>đã ghi</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>đã tiếp nhận</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>From or for</source>
        <translation>Từ hoặc cho</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người làm</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RecordPane</name>
    <message>
        <source>Nothing fits</source>
        <translation>Không có gì khớp</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RecordsCard</name>
    <message>
        <source>Consent</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>to take part and be named in reports</source>
        <translation>cho việc tham gia và nêu tên trong báo cáo</translation>
    </message>
    <message>
        <source>Former names and merged records</source>
        <translation>Tên cũ và hồ sơ đã gộp</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 ngày %2, %3</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1 (trước đây)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Chưa hỏi.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, đến %2</translation>
    </message>
    <message>
        <source>%1, merged on %2</source>
        <translation>%1, đã gộp ngày %2</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Tách lại</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RecoveryKeyView</name>
    <message>
        <source>It is shown only now. A new one can be made at any time; this one is worth nothing then.</source>
        <translation>Khóa chỉ hiện lúc này. Có thể tạo khóa mới bất cứ lúc nào; khi đó khóa này hết giá trị.</translation>
    </message>
    <message>
        <source>Recovery key of %1</source>
        <translation>Khóa khôi phục của %1</translation>
    </message>
    <message>
        <source>Whoever has this paper can open the file and decide who else may. Lock it away, where the PC is not.</source>
        <translation>Ai có tờ giấy này mở được tệp và quyết định ai khác được mở. Hãy cất khóa kỹ, không để cùng chỗ với máy.</translation>
    </message>
    <message>
        <source>To use it: open the file in Preceptor, choose &quot;Use the recovery key&quot; and type it. Made on %1.</source>
        <translation>Cách dùng: mở tệp trong Preceptor, chọn “Dùng khóa khôi phục” rồi gõ vào. Tạo ngày %1.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it and delete that file: whoever finds it can open the programme.</source>
        <translation>Đã lưu thành %1. Hãy in rồi xóa tệp đó: ai tìm thấy cũng mở được chương trình.</translation>
    </message>
    <message>
        <source>Put the recovery key away now</source>
        <translation>Hãy cất khóa khôi phục ngay</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this key still opens the file. Print it and lock it away, not beside this PC.</source>
        <translation>Nếu quên mọi cụm mật khẩu, khóa này vẫn mở được tệp. Hãy in ra và cất khóa kỹ, đừng để cạnh máy này.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation>Tôi đã cất rồi</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RegisterForm</name>
    <message>
        <source>Not given</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RegisterPanel</name>
    <message>
        <source>Add an entry</source>
        <translation>Thêm một mục</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Chưa có gì</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Mục mới</translation>
    </message>
    <message>
        <source>What you typed is not stored. It waits in the entry until you open it again.</source>
        <translation>Những gì bạn gõ chưa được lưu. Nó chờ trong mục này cho đến khi bạn mở lại.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>Nothing was observed up to that day.</source>
        <translation>Chưa có quan sát nào đến ngày đó.</translation>
    </message>
    <message numerus="yes">
        <source>%n observations up to that day:</source>
        <translation>
            <numerusform>%n lần quan sát đến ngày đó:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation>Danh mục</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReportExporter</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>Đã ghi %n dòng vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReportFilters</name>
    <message>
        <source>No programme</source>
        <translation>Không có chương trình</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Mọi cơ sở</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Mọi lớp</translation>
    </message>
    <message>
        <source>Cadre group</source>
        <translation>Nhóm chức danh</translation>
    </message>
    <message>
        <source>All cadres</source>
        <translation>Mọi chức danh</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Whole programme</source>
        <translation>Cả chương trình</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Quý này</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Quý trước</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Ngày khác</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu tiên</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Whose transcript? Type a part of the name</source>
        <translation>Bảng kết quả của ai? Gõ một phần của tên</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Đến %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>All sexes</source>
        <translation>Mọi giới tính</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Khoa</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Mọi khoa</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReportFoot</name>
    <message>
        <source>Headings in files</source>
        <translation>Tiêu đề trong tệp</translation>
    </message>
    <message>
        <source>Headings as shown</source>
        <translation>Tiêu đề như trên màn hình</translation>
    </message>
    <message>
        <source>With Chinese headings</source>
        <translation>Kèm tiêu đề tiếng Trung</translation>
    </message>
    <message>
        <source>With machine codes</source>
        <translation>Kèm mã máy</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Xuất Excel</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Xuất CSV</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>Các dòng của báo cáo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; a file has them all.</source>
        <translation>%1 dòng đầu trong %2 dòng; tệp có đầy đủ.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of the name above and press Enter.</source>
        <translation>Gõ một phần của tên ở trên rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>There are no rows for these filters.</source>
        <translation>Không có dòng nào với bộ lọc này.</translation>
    </message>
    <message>
        <source>Whose transcript?</source>
        <translation>Bảng kết quả của ai?</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Không có gì trong kỳ này</translation>
    </message>
    <message>
        <source>Show the whole programme</source>
        <translation>Xem cả chương trình</translation>
    </message>
    <message>
        <source>The report is being read …</source>
        <translation>Đang đọc báo cáo …</translation>
    </message>
    <message>
        <source>There are no aggregate figures of it</source>
        <translation>Báo cáo này không có số tổng hợp</translation>
    </message>
    <message>
        <source>Each row of this report is one person, case or entry.</source>
        <translation>Mỗi dòng của báo cáo này là một người, một ca hoặc một mục.</translation>
    </message>
    <message>
        <source>Show it de-identified</source>
        <translation>Xem bản đã ẩn danh</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RescuePage</name>
    <message>
        <source>Go back to a backup of %1</source>
        <translation>Khôi phục bản sao lưu của %1</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Mở tệp khác</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ScoreDrawer</name>
    <message>
        <source>Marks · %1</source>
        <translation>Điểm · %1</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Thêm bài kiểm tra</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ScoreTableModel</name>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and their mark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>chưa có điểm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Mark of %1</source>
        <translation>Điểm trên %1</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Phần trăm</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a mark and what percent it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Items 1 to %1</source>
        <translation>Mục 1 đến %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ScoreView</name>
    <message>
        <source>Attempt %1</source>
        <translation>Lần %1</translation>
    </message>
    <message>
        <source>%1 marks were copied, but there are only %2 people from here down. Nothing was pasted.</source>
        <translation>Đã chép %1 điểm nhưng từ đây xuống chỉ có %2 người. Chưa dán gì cả.</translation>
    </message>
    <message>
        <source>Line %1 (%2) is “%3”, not one number. Copy the column of marks alone; nothing was pasted.</source>
        <translation>Dòng %1 (%2) là “%3”, không phải một con số. Chỉ chép cột điểm; chưa dán gì cả.</translation>
    </message>
    <message>
        <source>%1: %2 is not between 0 and %3. Nothing was changed.</source>
        <translation>%1: %2 không nằm giữa 0 và %3. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Bài kiểm tra</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Lần</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Ngày thi</translation>
    </message>
    <message>
        <source>Marks: type a number and press Enter, or paste a column</source>
        <translation>Điểm: gõ số rồi nhấn Enter, hoặc dán một cột</translation>
    </message>
    <message>
        <source>Add a test …</source>
        <translation>Thêm bài kiểm tra …</translation>
    </message>
    <message>
        <source>Edit this test …</source>
        <translation>Sửa bài kiểm tra này …</translation>
    </message>
    <message>
        <source>Marks by item: type a digit for each item and press Enter, or paste them</source>
        <translation>Điểm theo mục: gõ một chữ số cho mỗi mục rồi nhấn Enter, hoặc dán</translation>
    </message>
    <message numerus="yes">
        <source>A mark is needed for each of %n items: a digit each, - for what was not looked at, or numbers with a blank between them. Nothing was changed.</source>
        <translation>
            <numerusform>Cần điểm cho cả %n mục: mỗi mục một chữ số, - cho mục không quan sát, hoặc các số cách nhau bằng dấu cách. Chưa thay đổi gì.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, item %2 (%3): the mark is from 0 to %4. Nothing was changed.</source>
        <translation>%1, mục %2 (%3): điểm từ 0 đến %4. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Line %1: “%2”, “%3” is not the name of one person of this list with one number. Nothing was pasted.</source>
        <translation>Dòng %1: “%2”, “%3” không phải tên của đúng một người trong danh sách kèm một con số. Chưa dán gì.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SeatTableModel</name>
    <message>
        <source>All together</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Place of work not known</source>
        <translation>Chưa rõ nơi làm việc</translation>
    </message>
    <message>
        <source>More people than seats</source>
        <translation>Nhiều người hơn số chỗ</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Số chỗ</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đã đến</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SeatsView</name>
    <message>
        <source>How the seats were taken</source>
        <translation>Các chỗ đã dùng thế nào</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SenderCard</name>
    <message>
        <source>Fingerprint of the sender</source>
        <translation>Dấu vân tay của bên gửi</translation>
    </message>
    <message>
        <source>They match: trust this PC</source>
        <translation>Khớp: tin cậy máy này</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>Không tin cậy</translation>
    </message>
    <message>
        <source>First file of this PC. Call the sender and compare the fingerprint: it is on the exchange page there.</source>
        <translation>Tệp đầu tiên của máy này. Hãy gọi bên gửi và so dấu vân tay: xem ở trang trao đổi bên đó.</translation>
    </message>
    <message>
        <source>This PC is blocked here. If that was a mistake, compare the fingerprint by telephone and trust it.</source>
        <translation>Máy này bị chặn ở đây. Nếu nhầm, hãy gọi so dấu vân tay rồi tin cậy.</translation>
    </message>
    <message>
        <source>%1, written on %2</source>
        <comment>file, moment</comment>
        <translation>%1, ghi lúc %2</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>tin cậy</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>liên hệ đầu tiên</translation>
    </message>
    <message>
        <source>other key than before</source>
        <translation>khóa khác trước</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bị chặn</translation>
    </message>
    <message>
        <source>This PC signs with another key than before. Only a coordinator of this file may approve that: ask one of them to open the file, call the sender and compare the fingerprint.</source>
        <translation>Máy này ký bằng khóa khác trước. Chỉ điều phối viên của tệp này mới được chấp thuận: hãy nhờ một người mở tệp, gọi bên gửi và so dấu vân tay.</translation>
    </message>
    <message>
        <source>This PC is blocked here. Only a coordinator of this file may change that; ask one of them.</source>
        <translation>Máy này bị chặn ở đây. Chỉ điều phối viên của tệp này mới được đổi; hãy hỏi một trong số họ.</translation>
    </message>
    <message>
        <source>This PC signs with another key than before. That happens when it was set up anew, when two PCs have one name, or when somebody pretends to be it. A coordinator must call and compare the fingerprint first. Only one key counts for a name: if the PC of before is in use too, give one of them another name.</source>
        <translation>Máy này ký bằng khóa khác trước. Điều đó xảy ra khi máy được cài lại, khi hai máy trùng tên, hoặc khi có người giả mạo. Điều phối viên phải gọi điện và so mã nhận dạng trước. Mỗi tên chỉ có một khóa được tính: nếu máy trước vẫn còn dùng, hãy đổi tên một trong hai máy.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SeriesForm</name>
    <message numerus="yes">
        <source>Plan %n conferences</source>
        <translation>
            <numerusform>Lên lịch %n buổi hội chẩn</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Ai dự kiến tham dự</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu tiên</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Mấy tuần một buổi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Add an institution that presents</source>
        <translation>Thêm cơ sở trình bày</translation>
    </message>
    <message>
        <source>Turns to present (Delete takes one out)</source>
        <translation>Lượt trình bày (phím Delete để bỏ một lượt)</translation>
    </message>
    <message>
        <source>Days (untick the ones to skip)</source>
        <translation>Các ngày (bỏ dấu ngày không họp)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>Whoever is added to the series</source>
        <translation>Người được thêm vào chuỗi</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SessionFiles</name>
    <message>
        <source>Sign-in sheet saved: %1</source>
        <translation>Đã lưu danh sách ký tên: %1</translation>
    </message>
    <message>
        <source>Calendar saved: %1</source>
        <translation>Đã lưu lịch: %1</translation>
    </message>
    <message>
        <source>Attendance list saved: %1</source>
        <translation>Đã lưu danh sách tham dự: %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SessionForm</name>
    <message>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>Held how</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Place or meeting link</source>
        <translation>Địa điểm hoặc đường dẫn họp</translation>
    </message>
    <message>
        <source>Presenting institution</source>
        <translation>Cơ sở trình bày</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Giữ thay đổi</translation>
    </message>
    <message>
        <source>Plan the conference</source>
        <translation>Lên lịch buổi hội chẩn</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SessionListModel</name>
    <message>
        <source>Coming up</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>%1 of %2 expected were present</source>
        <translation>%1 trên %2 người dự kiến có mặt</translation>
    </message>
    <message numerus="yes">
        <source>%n walk-ins</source>
        <translation>
            <numerusform>%n đến thêm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SessionPanel</name>
    <message>
        <source>Edit topic, day and place …</source>
        <translation>Sửa chủ đề, ngày và địa điểm …</translation>
    </message>
    <message>
        <source>Head count without names …</source>
        <translation>Số người dự không ghi tên …</translation>
    </message>
    <message>
        <source>Save as calendar file (.ics) …</source>
        <translation>Lưu thành tệp lịch (.ics) …</translation>
    </message>
    <message>
        <source>Print the sign-in sheet on paper …</source>
        <translation>In danh sách ký tên ra giấy …</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Ghi đã diễn ra</translation>
    </message>
    <message>
        <source>Postpone …</source>
        <translation>Hoãn …</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>Huỷ buổi …</translation>
    </message>
    <message>
        <source>Back to planned</source>
        <translation>Đưa lại vào lịch</translation>
    </message>
    <message>
        <source>%1 presents</source>
        <translation>%1 trình bày</translation>
    </message>
    <message>
        <source>Attendance opens on %1</source>
        <translation>Điểm danh mở ngày %1</translation>
    </message>
    <message>
        <source>Type a name, press Enter</source>
        <translation>Gõ tên, nhấn Enter</translation>
    </message>
    <message>
        <source>Sign-in sheet (PDF)</source>
        <translation>Danh sách ký tên (PDF)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Everyone present</source>
        <translation>Tất cả có mặt</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Nobody is expected here yet. Choose a class for the series, or type the names of those who came.</source>
        <translation>Chưa có ai được dự kiến. Hãy chọn lớp cho chuỗi hội chẩn, hoặc gõ tên những người đã đến.</translation>
    </message>
    <message>
        <source>Parts and presenters …</source>
        <translation>Các phần và người trình bày …</translation>
    </message>
    <message>
        <source>Who is expected …</source>
        <translation>Ai dự kiến tham dự …</translation>
    </message>
    <message>
        <source>Until then a click notes an apology.</source>
        <translation>Trước ngày đó, bấm vào tên để ghi xin phép.</translation>
    </message>
    <message>
        <source>From a meeting file …</source>
        <translation>Từ tệp cuộc họp…</translation>
    </message>
    <message>
        <source>Take who came from the attendance report of Zoom, Teams or another platform</source>
        <translation>Lấy người dự từ báo cáo điểm danh của Zoom, Teams hoặc nền tảng khác</translation>
    </message>
    <message>
        <source>Swap turns to present …</source>
        <translation>Đổi lượt trình bày …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Tệp (%1)</translation>
    </message>
    <message>
        <source>Slides and papers of this conference</source>
        <translation>Slide và tài liệu của buổi hội chẩn này</translation>
    </message>
    <message>
        <source>Attendance (PDF)</source>
        <translation>Danh sách tham dự (PDF)</translation>
    </message>
    <message numerus="yes">
        <source>Meeting file: %n open …</source>
        <translation>
            <numerusform>Tệp cuộc họp: còn %n dòng …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the meeting file are to be decided: take it again.</source>
        <translation>
            <numerusform>Còn %n dòng của tệp cuộc họp cần quyết định: hãy lấy lại tệp đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be decided: %1</source>
        <translation>Còn cần quyết định: %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Ngôn ngữ và giao diện</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Theo máy này</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Lớn nhất</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Người sử dụng</translation>
    </message>
    <message>
        <source>kept with each change</source>
        <translation>lưu cùng mỗi thay đổi</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>targets, funders, grants, protocols, trainers, roles</source>
        <translation>chỉ tiêu, nhà tài trợ, khoản tài trợ, quy trình, giảng viên, vai trò</translation>
    </message>
    <message>
        <source>Open the registers</source>
        <translation>Mở danh mục</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tất cả cài đặt</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bảo vệ</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Nhật ký kiểm soát</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SideDrawer</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SideRail</name>
    <message>
        <source>Sections</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Bạn là ai?</translation>
    </message>
    <message>
        <source>%1: open the settings</source>
        <translation>%1: mở cài đặt</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Khóa ngay (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SiteTableModel</name>
    <message>
        <source>has everything</source>
        <translation>có đủ</translation>
    </message>
    <message numerus="yes">
        <source>%n changes behind</source>
        <translation>
            <numerusform>thiếu %n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>chưa có tệp</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>vào lúc không rõ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa bao giờ</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Last file from it</source>
        <translation>Tệp nhận gần nhất</translation>
    </message>
    <message>
        <source>Last file for it</source>
        <translation>Tệp gửi gần nhất</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Mức cập nhật</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Tin gần nhất</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>không chờ nữa</translation>
    </message>
    <message>
        <source>none</source>
        <comment>waits to be decided</comment>
        <translation>không</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Cần quyết định</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>Trùng?</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SuspectListModel</name>
    <message>
        <source>same e-mail</source>
        <translation>trùng e-mail</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>trùng điện thoại</translation>
    </message>
    <message>
        <source>same staff number</source>
        <translation>trùng mã nhân viên</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>trùng họ tên</translation>
    </message>
    <message>
        <source>names sound alike</source>
        <translation>tên đọc giống nhau</translation>
    </message>
    <message>
        <source>same institution</source>
        <translation>cùng cơ sở</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>cùng năm sinh</translation>
    </message>
    <message>
        <source>nearly sure</source>
        <translation>gần như chắc chắn</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>có khả năng</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>có thể</translation>
    </message>
    <message>
        <source>%1 (twice)</source>
        <translation>%1 (hai lần)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 và %2: %3</translation>
    </message>
    <message>
        <source>merged on one PC, said to be two people on another</source>
        <translation>máy này đã gộp, máy kia nói là hai người</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SwapForm</name>
    <message>
        <source>Swap with the turn of</source>
        <translation>Đổi với lượt của</translation>
    </message>
    <message>
        <source>Swap the turns</source>
        <translation>Đổi lượt</translation>
    </message>
    <message>
        <source>%1 presents on %2, and %3 on %4. A case that is planned for its turn moves along.</source>
        <translation>%1 trình bày ngày %2, còn %3 ngày %4. Ca đã xếp cho lượt đó sẽ chuyển theo.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::TakeCard</name>
    <message>
        <source>Take up a file of another PC</source>
        <translation>Tiếp nhận tệp của máy khác</translation>
    </message>
    <message>
        <source>Drop a .preceptor-bundle file anywhere on this window, or choose it. You see all it brings before anything is changed.</source>
        <translation>Thả tệp .preceptor-bundle vào bất kỳ đâu trên cửa sổ này, hoặc chọn tệp. Bạn xem mọi nội dung trước khi có thay đổi.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Hiện cụm mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Cụm mật khẩu của tệp</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file. Ask the sender for it.</source>
        <translation>Đây không phải cụm mật khẩu của tệp. Hãy hỏi bên gửi.</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase.</source>
        <comment>a file</comment>
        <translation>%1 được khóa bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>This file is open for reading only: you can look, but not take up.</source>
        <translation>Tệp đang mở chỉ để đọc: xem được, không tiếp nhận được.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Conference attendance</source>
        <translation>Tham dự hội chẩn</translation>
    </message>
    <message>
        <source>percent of those expected, every two weeks</source>
        <translation>phần trăm số người dự kiến, hai tuần một lần</translation>
    </message>
    <message>
        <source>Attendance appears here after the first conference.</source>
        <translation>Tỷ lệ tham dự hiện ở đây sau buổi hội chẩn đầu tiên.</translation>
    </message>
    <message>
        <source>Modules complete</source>
        <translation>Học phần hoàn thành</translation>
    </message>
    <message>
        <source>by institution</source>
        <translation>theo cơ sở</translation>
    </message>
    <message>
        <source>Modules complete by institution</source>
        <translation>Học phần hoàn thành theo cơ sở</translation>
    </message>
    <message>
        <source>No one is enrolled yet.</source>
        <translation>Chưa có ai được ghi danh.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Chưa có gì</translation>
    </message>
    <message>
        <source>Bring in the people from a spreadsheet, or plan the first conferences. You can also drop a file on this window.</source>
        <translation>Nhập người từ bảng tính, hoặc lên lịch các buổi hội chẩn đầu tiên. Cũng có thể kéo thả tệp vào cửa sổ này.</translation>
    </message>
    <message>
        <source>Enrol people from a file</source>
        <translation>Ghi danh từ tệp</translation>
    </message>
    <message>
        <source>Plan conferences</source>
        <translation>Lên lịch hội chẩn</translation>
    </message>
    <message>
        <source>%1 · the figures are being counted…</source>
        <translation>%1 · đang tính các con số…</translation>
    </message>
    <message>
        <source>The figures are being counted…</source>
        <translation>Đang tính các con số…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::TopBar</name>
    <message>
        <source>Search or do…</source>
        <translation>Tìm hoặc làm…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Không có gì để hoàn tác</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::UndecidedButton</name>
    <message>
        <source>Two values: decide</source>
        <translation>Hai giá trị: quyết định</translation>
    </message>
    <message>
        <source>Two PCs wrote different values here. Both are kept until somebody decides.</source>
        <translation>Hai máy đã ghi hai giá trị khác nhau ở đây. Cả hai được giữ cho đến khi có người quyết định.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::UnlockPage</name>
    <message>
        <source>Type the recovery key from its paper. Hyphens and small letters do not matter.</source>
        <translation>Gõ khóa khôi phục từ tờ giấy. Dấu gạch nối và chữ thường không quan trọng.</translation>
    </message>
    <message>
        <source>This file is protected. It opens with the passphrase of anybody who may open it.</source>
        <translation>Tệp này được bảo vệ. Nó mở bằng cụm mật khẩu của bất cứ ai được phép mở.</translation>
    </message>
    <message>
        <source>The file is closed and nobody can read it. Whoever may open it goes on with a passphrase; nothing that was typed is lost.</source>
        <translation>Tệp đã đóng và không ai đọc được. Ai được phép mở thì gõ cụm mật khẩu để tiếp tục; những gì đã gõ không bị mất.</translation>
    </message>
    <message>
        <source>This backup is protected, perhaps by a passphrase from before. It opens with one that opened the file when the backup was made.</source>
        <translation>Bản sao lưu này được bảo vệ, có thể bằng cụm mật khẩu cũ. Nó mở bằng cụm mật khẩu đã mở được tệp lúc sao lưu.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 đã khóa</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Dùng cụm mật khẩu</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Dùng khóa khôi phục</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Mở tệp khác</translation>
    </message>
    <message>
        <source>Back to the open programme</source>
        <translation>Trở lại chương trình đang mở</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>This is not its recovery key.</source>
        <translation>Đây không phải khóa khôi phục của tệp.</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>Cụm mật khẩu này không mở được tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Try again in %n seconds.</source>
        <translation>
            <numerusform>%1 Hãy thử lại sau %n giây.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::UnsentDrawer</name>
    <message>
        <source>Half filled in when the file was locked</source>
        <translation>Nội dung điền dở khi tệp bị khóa</translation>
    </message>
    <message>
        <source>Copy what you still need to where it belongs. It stays here until you remove it.</source>
        <translation>Hãy chép những gì còn cần vào đúng chỗ. Nội dung vẫn ở đây cho đến khi bạn bỏ đi.</translation>
    </message>
    <message>
        <source>I have what I need; remove it</source>
        <translation>Đã lấy đủ, bỏ đi</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Chép “%1”</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Look through it again</source>
        <translation>Xem lại tệp</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::UnsentStrip</name>
    <message>
        <source>When this file was locked (%1), something was half filled in and not saved: %2. It was kept.</source>
        <translation>Khi tệp này bị khóa (%1), có nội dung đang điền dở và chưa lưu: %2. Nội dung đó đã được giữ lại.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Xem</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::VersionForm</name>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Given from</source>
        <translation>Áp dụng từ</translation>
    </message>
    <message>
        <source>It begins with the modules, tests and rule of this version, and is changed by itself. Whoever is enrolled in this version stays in it; a new class may take either.</source>
        <translation>Phiên bản mới bắt đầu với học phần, bài kiểm tra và quy tắc của phiên bản này, rồi được sửa riêng. Ai đã ghi danh vẫn ở phiên bản này; lớp mới chọn phiên bản nào cũng được.</translation>
    </message>
    <message>
        <source>Add the version</source>
        <translation>Thêm phiên bản</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WithdrawForm</name>
    <message>
        <source>Why %1 is withdrawn</source>
        <translation>Vì sao thu hồi %1</translation>
    </message>
    <message>
        <source>Withdraw the certificate</source>
        <translation>Thu hồi giấy chứng nhận này</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkCover</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkplaceCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Nơi làm việc</translation>
    </message>
    <message>
        <source>No workplace yet. Reports count people by the workplace valid on the day.</source>
        <translation>Chưa có nơi làm việc. Báo cáo tính theo nơi làm việc có hiệu lực vào ngày đó.</translation>
    </message>
    <message>
        <source>Add workplace</source>
        <translation>Thêm nơi làm việc</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Sửa %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkplaceForm</name>
    <message>
        <source>Not given</source>
        <translation>Không nêu</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkshopDetail</name>
    <message>
        <source>Kit as PDF …</source>
        <translation>Bộ tài liệu PDF …</translation>
    </message>
    <message>
        <source>Badges with QR codes, sign-in sheets of all half-days, paper tests, evaluation forms</source>
        <translation>Thẻ đeo có mã QR, danh sách ký tên mọi buổi, bài kiểm tra giấy, phiếu đánh giá</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bàn ghi danh</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>Các buổi</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Số chỗ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Tín chỉ</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Việc cần làm</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkshopListModel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln người</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4 arrived</source>
        <comment>workshop, days, numbers</comment>
        <translation>%1, %2, %3 trên %4 đã đến</translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <comment>heads without names</comment>
        <translation>
            <numerusform>%Ln người (chỉ đếm)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkshopsPage</name>
    <message>
        <source>Workshops</source>
        <translation>Lớp tập huấn</translation>
    </message>
    <message numerus="yes">
        <source>%n workshops</source>
        <translation>
            <numerusform>%n lớp tập huấn</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a workshop</source>
        <translation>Tìm lớp tập huấn</translation>
    </message>
    <message>
        <source>Add a workshop</source>
        <translation>Thêm lớp tập huấn</translation>
    </message>
    <message>
        <source>Its title, then Enter</source>
        <translation>Tên lớp rồi Enter</translation>
    </message>
    <message>
        <source>Title of the new workshop</source>
        <translation>Tên lớp tập huấn mới</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Chưa có lớp tập huấn nào</translation>
    </message>
    <message>
        <source>With a workshop come its seats, its registration desk, sign-in sheets and badges.</source>
        <translation>Mỗi lớp có số chỗ, bàn ghi danh, danh sách ký tên và thẻ đeo.</translation>
    </message>
    <message>
        <source>Who trained whom</source>
        <translation>Ai đào tạo ai</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WriteCard</name>
    <message>
        <source>Write a file for the other PCs</source>
        <translation>Ghi tệp cho các máy khác</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dành cho</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Nhập lại cụm mật khẩu</translation>
    </message>
    <message>
        <source>Known PCs open it without the passphrase</source>
        <translation>Máy đã biết mở không cần mật khẩu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Hiện cụm mật khẩu</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Ghi tệp</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>A shared folder: write and take up</source>
        <translation>Thư mục chung: ghi và tiếp nhận</translation>
    </message>
    <message>
        <source>What they are not known to have</source>
        <translation>Phần họ có thể chưa có</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>No PC is trusted yet: that happens when you take up its first file.</source>
        <translation>Chưa tin cậy máy nào: việc đó diễn ra khi tiếp nhận tệp đầu tiên.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>Give a passphrase, or let known PCs open it.</source>
        <translation>Hãy đặt cụm mật khẩu, hoặc cho máy đã biết mở.</translation>
    </message>
    <message>
        <source>Give a passphrase: the file leaves this PC.</source>
        <translation>Hãy đặt cụm mật khẩu: tệp sẽ rời máy này.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Hai cụm mật khẩu không giống nhau.</translation>
    </message>
    <message numerus="yes">
        <source>With %n attached files (%1)</source>
        <comment>size</comment>
        <translation>
            <numerusform>Kèm %n tệp đính kèm (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without them the others see the files in their lists and cannot open them.</source>
        <translation>Nếu không kèm, nơi khác chỉ thấy tệp trong danh sách mà không mở được.</translation>
    </message>
    <message>
        <source>for PCs of this programme alone. Drafts of cases, words that must not appear and what is set up on this PC stay here.</source>
        <translation>chỉ cho các máy của chương trình này. Bản nháp ca, các từ không được xuất hiện và thiết lập của máy này ở lại đây.</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::YearStrip</name>
    <message>
        <source>%1 – %2 %3</source>
        <comment>month, month, year</comment>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>● held   ○ planned   ⁄ not held   ┄ holiday</source>
        <translation>● đã tổ chức   ○ đã định   ⁄ hủy   ┄ nghỉ</translation>
    </message>
    <message>
        <source>The half-year before</source>
        <translation>Nửa năm trước</translation>
    </message>
    <message>
        <source>The half-year after</source>
        <translation>Nửa năm sau</translation>
    </message>
    <message>
        <source>Conferences of the year</source>
        <translation>Các buổi hội chẩn trong năm</translation>
    </message>
</context>
</TS>
