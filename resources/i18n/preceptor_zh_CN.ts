<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>create the file</source>
        <translation>创建文件</translation>
    </message>
    <message>
        <source>fill in the demo programme</source>
        <translation>填入演示项目</translation>
    </message>
    <message>
        <source>edit the programme</source>
        <translation>修改项目</translation>
    </message>
    <message>
        <source>add an institution</source>
        <translation>新增机构</translation>
    </message>
    <message>
        <source>edit an institution</source>
        <translation>修改机构</translation>
    </message>
    <message>
        <source>add a person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>edit a person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>merge two people</source>
        <translation>合并两人</translation>
    </message>
    <message>
        <source>separate two people</source>
        <translation>拆分两人</translation>
    </message>
    <message>
        <source>keep two people apart</source>
        <translation>标记为不是同一人</translation>
    </message>
    <message>
        <source>edit an entry</source>
        <translation>修改条目</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>edit the curriculum</source>
        <translation>修改课程体系</translation>
    </message>
    <message>
        <source>enrol</source>
        <translation>学员入班</translation>
    </message>
    <message>
        <source>change an enrolment</source>
        <translation>修改入班记录</translation>
    </message>
    <message>
        <source>mark progress</source>
        <translation>登记进度</translation>
    </message>
    <message>
        <source>record a score</source>
        <translation>登记成绩</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>签字确认</translation>
    </message>
    <message>
        <source>decide completion by hand</source>
        <translation>人工判定结业</translation>
    </message>
    <message>
        <source>plan conferences</source>
        <translation>安排病例讨论会</translation>
    </message>
    <message>
        <source>edit a conference</source>
        <translation>修改病例讨论会</translation>
    </message>
    <message>
        <source>mark a conference as held</source>
        <translation>将病例讨论会标为已举行</translation>
    </message>
    <message>
        <source>postpone a conference</source>
        <translation>推迟病例讨论会</translation>
    </message>
    <message>
        <source>cancel a conference</source>
        <translation>取消病例讨论会</translation>
    </message>
    <message>
        <source>mark attendance</source>
        <translation>登记签到</translation>
    </message>
    <message>
        <source>add someone who came</source>
        <translation>添加到会人员</translation>
    </message>
    <message>
        <source>record a head count</source>
        <translation>登记到会人数</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>已新增人员</translation>
    </message>
    <message>
        <source>The two are one person now</source>
        <translation>两条记录已合并为一人</translation>
    </message>
    <message>
        <source>They are two people again</source>
        <translation>已恢复为两人</translation>
    </message>
    <message>
        <source>Remembered: not the same person</source>
        <translation>已记住：不是同一人</translation>
    </message>
    <message numerus="yes">
        <source>%n people imported</source>
        <translation>
            <numerusform>已导入%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled</source>
        <translation>
            <numerusform>%n人已入班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells marked</source>
        <translation>
            <numerusform>已标记%n格</numerusform>
        </translation>
    </message>
    <message>
        <source>Completion decided by hand</source>
        <translation>已人工判定结业</translation>
    </message>
    <message numerus="yes">
        <source>%n conferences planned</source>
        <translation>
            <numerusform>已安排%n场病例讨论会</numerusform>
        </translation>
    </message>
    <message>
        <source>Conferences planned</source>
        <translation>已安排病例讨论会</translation>
    </message>
    <message>
        <source>Conference marked as held</source>
        <translation>病例讨论会已标为已举行</translation>
    </message>
    <message>
        <source>Conference postponed</source>
        <translation>病例讨论会已推迟</translation>
    </message>
    <message>
        <source>Conference cancelled</source>
        <translation>病例讨论会已取消</translation>
    </message>
    <message numerus="yes">
        <source>%n people marked</source>
        <translation>
            <numerusform>已登记%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the list</source>
        <translation>已加入名单</translation>
    </message>
    <message>
        <source>Head count recorded</source>
        <translation>已登记到会人数</translation>
    </message>
    <message>
        <source>Demo programme filled in</source>
        <translation>演示项目已填好</translation>
    </message>
    <message>
        <source>Institution added</source>
        <translation>已新增机构</translation>
    </message>
    <message numerus="yes">
        <source>%n entries deleted</source>
        <translation>
            <numerusform>已删除%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>change who is expected</source>
        <translation>更改应到人员</translation>
    </message>
    <message numerus="yes">
        <source>%n marks recorded</source>
        <translation>
            <numerusform>已记录 %n 个成绩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people signed off</source>
        <translation>
            <numerusform>已签字确认 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-off withdrawn</source>
        <translation>已撤回签字确认</translation>
    </message>
    <message>
        <source>Who is expected has been changed</source>
        <translation>应到人员已更改</translation>
    </message>
    <message numerus="yes">
        <source>%n people have now completed the course</source>
        <translation>
            <numerusform>现有 %n 人完成课程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people no longer have it complete</source>
        <translation>
            <numerusform>%n 人不再算完成</numerusform>
        </translation>
    </message>
    <message>
        <source>take up a file of another PC</source>
        <translation>并入其他电脑的文件</translation>
    </message>
    <message>
        <source>decide conflicts</source>
        <translation>处理冲突</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts decided</source>
        <translation>
            <numerusform>已处理 %n 个冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>冲突已处理</translation>
    </message>
    <message>
        <source>erase a person</source>
        <translation>彻底删除一个人</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>已彻底删除此人</translation>
    </message>
    <message>
        <source>edit a case</source>
        <translation>编辑病例</translation>
    </message>
    <message>
        <source>move a case on</source>
        <translation>推进病例</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>swap turns to present</source>
        <translation>交换汇报轮次</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>文件已附加</translation>
    </message>
    <message>
        <source>Turns to present swapped</source>
        <translation>汇报轮次已交换</translation>
    </message>
    <message>
        <source>edit a workshop</source>
        <translation>编辑培训班</translation>
    </message>
    <message>
        <source>register an arrival</source>
        <translation>登记报到</translation>
    </message>
    <message>
        <source>award credit</source>
        <translation>授予学分</translation>
    </message>
    <message>
        <source>issue certificates</source>
        <translation>颁发证书</translation>
    </message>
    <message>
        <source>withdraw a certificate</source>
        <translation>撤销证书</translation>
    </message>
    <message numerus="yes">
        <source>%n people were awarded credit</source>
        <translation>
            <numerusform>已授予 %n 人学分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates issued</source>
        <translation>
            <numerusform>已颁发 %n 份证书</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate withdrawn</source>
        <translation>证书已撤销</translation>
    </message>
    <message>
        <source>import results</source>
        <translation>导入成绩</translation>
    </message>
    <message numerus="yes">
        <source>Results of %n people recorded</source>
        <translation>
            <numerusform>已记录%n人的成绩</numerusform>
        </translation>
    </message>
    <message>
        <source>note the letter as sent</source>
        <translation>记录信件已发出</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations noted as sent</source>
        <translation>
            <numerusform>已记录 %n 条建议发出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay as they are: another PC has written them since</source>
        <translation>
            <numerusform>%n 条保持不变：另一台电脑此后也写过它们</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for a place, as the class is full</source>
        <translation>
            <numerusform>班级已满，%n 人候补</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: status changed</source>
        <translation>
            <numerusform>%n 人：状态已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <comment>what was done with them</comment>
        <translation>
            <numerusform>%n 人：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceFigures</name>
    <message>
        <source>Doctors</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标%1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>PC %1</source>
        <comment>which has no name yet</comment>
        <translation>电脑 %1</translation>
    </message>
    <message>
        <source>as coordinator</source>
        <translation>身份：协调员</translation>
    </message>
    <message>
        <source>as viewer</source>
        <translation>身份：只读者</translation>
    </message>
    <message>
        <source>with the recovery key</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <source>as educator</source>
        <translation>身份：教育者</translation>
    </message>
    <message>
        <source>File created</source>
        <translation>创建文件</translation>
    </message>
    <message>
        <source>Goes on in a copy of the file</source>
        <translation>在文件的副本中继续</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>File unlocked</source>
        <translation>解锁文件</translation>
    </message>
    <message>
        <source>File protected</source>
        <translation>保护文件</translation>
    </message>
    <message>
        <source>Protection taken off</source>
        <translation>取消保护</translation>
    </message>
    <message>
        <source>Person let in</source>
        <translation>允许某人打开</translation>
    </message>
    <message>
        <source>Person shut out</source>
        <translation>不再允许某人打开</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>生成恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key taken away</source>
        <translation>取消恢复密钥</translation>
    </message>
    <message>
        <source>Exchange file written</source>
        <translation>写出交换文件</translation>
    </message>
    <message>
        <source>Exchange file taken up</source>
        <translation>接收交换文件</translation>
    </message>
    <message>
        <source>Other PC trusted</source>
        <translation>信任另一台电脑</translation>
    </message>
    <message>
        <source>Other PC blocked</source>
        <translation>拒绝另一台电脑</translation>
    </message>
    <message>
        <source>Site waited for no more</source>
        <translation>不再等待某单位</translation>
    </message>
    <message>
        <source>Site waited for again</source>
        <translation>重新等待某单位</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>导出报表</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>导出操作留痕</translation>
    </message>
    <message>
        <source>Case saved as paper</source>
        <translation>病例存为文档</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>保存信函</translation>
    </message>
    <message>
        <source>Letter copied</source>
        <translation>复制信函</translation>
    </message>
    <message>
        <source>Letter noted as sent</source>
        <translation>信函记为已发送</translation>
    </message>
    <message>
        <source>Learning digest saved</source>
        <translation>保存学习摘要</translation>
    </message>
    <message>
        <source>Paper saved</source>
        <translation>保存或打印文档</translation>
    </message>
    <message>
        <source>Calendar saved</source>
        <translation>保存日历</translation>
    </message>
    <message>
        <source>Attached file saved elsewhere</source>
        <translation>附件另存到别处</translation>
    </message>
    <message>
        <source>Copy of the file saved</source>
        <translation>保存文件副本</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Results imported</source>
        <translation>导入成绩</translation>
    </message>
    <message>
        <source>Meeting report imported</source>
        <translation>导入会议记录</translation>
    </message>
    <message>
        <source>Filled with an example</source>
        <translation>填入示例</translation>
    </message>
    <message>
        <source>People merged</source>
        <translation>合并人员</translation>
    </message>
    <message>
        <source>People taken apart again</source>
        <translation>重新拆分人员</translation>
    </message>
    <message>
        <source>Conflicts decided</source>
        <translation>处理冲突</translation>
    </message>
    <message>
        <source>Person erased for good</source>
        <translation>永久删除人员</translation>
    </message>
    <message>
        <source>Text let stand for a reason</source>
        <translation>说明理由后保留文字</translation>
    </message>
    <message>
        <source>Case approved</source>
        <translation>批准病例</translation>
    </message>
    <message>
        <source>Case returned</source>
        <translation>退回病例</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>颁发证书</translation>
    </message>
    <message>
        <source>Certificate withdrawn</source>
        <translation>撤销证书</translation>
    </message>
    <message>
        <source>Completion rule changed</source>
        <translation>更改结业规则</translation>
    </message>
    <message>
        <source>Completion decided by hand</source>
        <translation>人工认定结业</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>somebody who no longer opens it</source>
        <translation>已不能打开文件的人</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a PC</comment>
        <translation>给 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a PC</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>as it was on %1</source>
        <translation>%1 时的状态</translation>
    </message>
    <message>
        <source>it is not what was written</source>
        <translation>内容与当初写入的不同</translation>
    </message>
    <message>
        <source>the entry before it is missing</source>
        <translation>缺少前一条记录</translation>
    </message>
    <message>
        <source>it does not follow on the entry before it</source>
        <translation>与前一条记录不相接</translation>
    </message>
    <message>
        <source>it was not added by Preceptor</source>
        <translation>不是由 Preceptor 添加的</translation>
    </message>
    <message>
        <source>%1 has seen another one in its place</source>
        <translation>%1 在此处见过另一条</translation>
    </message>
    <message>
        <source>no PC of this programme has written it</source>
        <translation>本项目没有任何电脑写过它</translation>
    </message>
    <message>
        <source>The trail of %1 is broken at entry %2: %3.</source>
        <translation>%1 的留痕在第 %2 条处断开：%3。</translation>
    </message>
    <message>
        <source>The trail of %1 ends at entry %2, but there were later ones.</source>
        <translation>%1 的留痕止于第 %2 条，但之后本来还有。</translation>
    </message>
    <message>
        <source>The trail of %1 ends at entry %2 and is shorter than %3 has seen.</source>
        <translation>%1 的留痕止于第 %2 条，比 %3 见过的短。</translation>
    </message>
    <message>
        <source>done on %1</source>
        <comment>a day and time</comment>
        <translation>操作时间 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the trail are gone: the file’s own log of changes names them.</source>
        <translation>
            <numerusform>操作留痕中有 %n 条记录不见了：文件自身的更改日志里仍提到它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trail of %1 has entries, but the file’s note of the newest one is gone.</source>
        <translation>%1 的操作留痕里有内容，但文件中关于最新一条的标记不见了。</translation>
    </message>
    <message>
        <source>The file once had more changes of %1 than it has now; the file itself says so.</source>
        <translation>此文件曾有更多来自 %1 的更改，现在变少了；这是文件自身的信息表明的。</translation>
    </message>
    <message>
        <source>The file once had more changes of %1 than it has now; %2 has seen them.</source>
        <translation>此文件曾有更多来自 %1 的更改，现在变少了；%2 见过那些更改。</translation>
    </message>
    <message>
        <source>What keeps other programs from changing the trail was taken out of the file.</source>
        <translation>防止其他程序更改操作留痕的保护已从文件中去掉。</translation>
    </message>
    <message>
        <source>in place of another programme</source>
        <translation>取代了另一个项目的文件</translation>
    </message>
</context>
<context>
    <name>CasePaper</name>
    <message>
        <source>What was asked</source>
        <translation>提出的问题</translation>
    </message>
    <message>
        <source>What the conference recommends</source>
        <translation>讨论会的建议</translation>
    </message>
    <message>
        <source>Nothing has been recommended yet.</source>
        <translation>尚无建议。</translation>
    </message>
    <message>
        <source>Holds nothing that identifies the patient. Keep it so when you add to it.</source>
        <translation>本文不含任何可识别患者身份的内容。补充时请继续保持。</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation>尊敬的同道：</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>尊敬的%1：</translation>
    </message>
    <message>
        <source>Thank you for the case you brought to the conference. This is what came of it; please tell us later what could be done and how it went.</source>
        <translation>感谢您带来讨论的病例。讨论结果如下，请稍后告诉我们哪些做到了、效果如何。</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>我们学到的</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>商定的行动</translation>
    </message>
    <message>
        <source>We would like to hear about the case again on %1.</source>
        <translation>我们希望在%1再次了解该病例。</translation>
    </message>
    <message>
        <source>Recommendations of the case conference · %1</source>
        <translation>病例讨论会建议 · %1</translation>
    </message>
    <message>
        <source>Disciplines that took part</source>
        <translation>参与的专业</translation>
    </message>
    <message>
        <source>Holds words that were let stand for a reason: look before it goes further.</source>
        <translation>含有说明理由后保留的内容：转交前请再看一遍。</translation>
    </message>
    <message>
        <source>How the patient is</source>
        <translation>患者状况</translation>
    </message>
    <message>
        <source>Between hospital, community and home</source>
        <translation>医院、社区与家之间</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>Where the problems lie</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>Case conference of %1</source>
        <translation>%1 病例讨论会</translation>
    </message>
</context>
<context>
    <name>CellState</name>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>免修</translation>
    </message>
    <message>
        <source>not asked of this cadre</source>
        <translation>不要求此类人员</translation>
    </message>
    <message>
        <source>course completed</source>
        <translation>已完成课程</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of completion</source>
        <translation>结业证书</translation>
    </message>
    <message>
        <source>This certifies that</source>
        <translation>兹证明</translation>
    </message>
    <message>
        <source>has completed the course</source>
        <translation>已完成课程</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>级别：%1</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>学时：%1</translation>
    </message>
    <message>
        <source>Completed on %1</source>
        <translation>完成日期：%1</translation>
    </message>
    <message>
        <source>For the programme</source>
        <translation>项目负责人</translation>
    </message>
    <message>
        <source>Course leader</source>
        <translation>课程负责人</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>颁发日期：%1</translation>
    </message>
    <message>
        <source>Preceptor checks this code without a network</source>
        <translation>无需联网，用 Preceptor 即可查验此码</translation>
    </message>
</context>
<context>
    <name>CertificateCheck</name>
    <message>
        <source>Genuine: it is as it was issued.</source>
        <translation>真实：与颁发时一致。</translation>
    </message>
    <message>
        <source>Genuine: it is as it was issued by %1.</source>
        <translation>真实：与 %1 颁发时一致。</translation>
    </message>
    <message>
        <source>Not genuine: this is not what its issuer signed.</source>
        <translation>不真实：内容与颁发者签署的不一致。</translation>
    </message>
    <message>
        <source>Not altered, but this PC does not know who signed it. Ask the issuer for the number of its key and compare: %1</source>
        <translation>内容未被改动，但本机不认识签署者。请向颁发者询问其密钥编号并核对：%1</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2</source>
        <translation>已于 %1 撤销：%2</translation>
    </message>
    <message>
        <source>This is not the code of a certificate, or not all of it. Scan it again.</source>
        <translation>这不是证书的二维码，或内容不完整。请重新扫描。</translation>
    </message>
    <message>
        <source>Completed on %1, issued on %2</source>
        <translation>%1 完成，%2 颁发</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message numerus="yes">
        <source>%n recommendations have no outcome yet.</source>
        <translation>
            <numerusform>%n条建议尚无结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are not done.</source>
        <translation>
            <numerusform>%n次随访尚未完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open.</source>
        <translation>
            <numerusform>%n项行动未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open in this case</source>
        <translation>本病例尚未完成</translation>
    </message>
    <message>
        <source>Close it all the same</source>
        <translation>仍然结束</translation>
    </message>
</context>
<context>
    <name>ConferenceForm</name>
    <message>
        <source>Conference</source>
        <translation>讨论会</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>尚未安排</translation>
    </message>
    <message>
        <source>Plan the case</source>
        <translation>安排病例</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>EncodingWords</name>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
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
        <translation>简体中文 (GB18030)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁体中文 (Big5)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>越南文 (Windows-1258)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>西欧文字 (Windows-1252)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>西里尔文 (Windows-1251)</translation>
    </message>
    <message>
        <source>Western (ISO-8859-15)</source>
        <translation>西欧文字 (ISO-8859-15)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have characters that cannot be read, shown as � (row %1). Another encoding may help.</source>
        <translation>
            <numerusform>%n 行有无法读取的字符，显示为 �（第 %1 行）。可换一种编码试试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A PC without a name</source>
        <translation>未命名的电脑</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>删除 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n 个冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>%1 used twice</source>
        <comment>a field</comment>
        <translation>%1重复使用</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>密钥不同</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>已信任</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written: %2, %3 rows, in %4.</source>
        <comment>name, size, number, folder</comment>
        <translation>已写入 %1：%2，%3 行，位于 %4。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of that PC is %n days ahead of this one. Nothing goes wrong by it, but set it right.</source>
        <translation>
            <numerusform>对方电脑的时钟比本机快 %n 天。数据不会出错，但请校准时钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>written by this PC</source>
        <translation>由本机写入</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message numerus="yes">
        <source>With %n attached files.</source>
        <translation>
            <numerusform>含 %n 个附件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of that PC is years behind. Nothing goes wrong by it, but set it right.</source>
        <translation>那台电脑的时钟慢了好几年。这不会造成问题，但请校正。</translation>
    </message>
    <message>
        <source>deleted and edited</source>
        <translation>已删除又被修改</translation>
    </message>
    <message>
        <source>%1 is erased for good there, and with this file here too. Backups on this PC hold the person until newer ones take their place.</source>
        <translation>%1 已在那里被永久抹除，接收此文件后在这里也一样。在更新的备份取代之前，本机的旧备份里仍有此人。</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts decided elsewhere</source>
        <translation>
            <numerusform>%n 处冲突已在别处决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of deleted records, which might tell who somebody is, were taken out first.</source>
        <translation>
            <numerusform>已先去除已删除记录中可能透露身份的文字 %n 处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeMessages</name>
    <message>
        <source>%1 is not an exchange file. Nothing has been changed. Choose a file whose name ends in .preceptor-bundle.</source>
        <translation>“%1”不是交换文件，未作任何更改。请选择扩展名为 .preceptor-bundle 的文件。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Preceptor. Nothing has been changed. Update this program, then read the file again.</source>
        <translation>“%1”由更新版本的 Preceptor 生成，未作任何更改。请升级本程序后再读取。</translation>
    </message>
    <message>
        <source>%1 is not complete. Nothing has been changed. Copy it again from where it came from.</source>
        <translation>“%1”不完整，未作任何更改。请从来源处重新复制。</translation>
    </message>
    <message>
        <source>%1 was damaged or altered on its way. Nothing has been changed. Copy it again, or ask the sender for a new one.</source>
        <translation>“%1”在传递过程中已损坏或被改动，未作任何更改。请重新复制，或请发送方重新生成。</translation>
    </message>
    <message>
        <source>%1 is locked for other sites and cannot be opened here. Nothing has been changed. Ask the sender for one that this site may open.</source>
        <translation>“%1”是为其他单位加密的，无法在此打开，未作任何更改。请发送方另做一份本单位可打开的文件。</translation>
    </message>
    <message>
        <source>This passphrase does not open %1. Nothing has been changed. Check it with the sender and type it again.</source>
        <translation>此口令无法打开“%1”，未作任何更改。请与发送方核对后重新输入。</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase. Nothing has been changed. Ask the sender for the passphrase and enter it.</source>
        <translation>“%1”已用口令加密，未作任何更改。请向发送方索取口令并输入。</translation>
    </message>
    <message>
        <source>An exchange file must be locked. Nothing has been written. Give a passphrase, or choose at least one site that may open it.</source>
        <translation>交换文件必须加密，未写入任何内容。请设置口令，或至少选择一个可以打开它的单位。</translation>
    </message>
    <message>
        <source>%1 holds more than the %2 MB an exchange file may have. Nothing has been changed. Exchange more often, so that each file carries less.</source>
        <translation>“%1”超过交换文件允许的 %2 MB，未作任何更改。请增加交换次数，使每个文件的内容更少。</translation>
    </message>
    <message>
        <source>An earlier exchange file of %1 is missing (changes %2 to %3). Nothing has been changed. Read that one first, or ask them to send everything.</source>
        <translation>缺少“%1”之前的一个交换文件（第 %2 至 %3 项更改），未作任何更改。请先读取该文件，或请对方发送全部内容。</translation>
    </message>
    <message>
        <source>%1 has nothing in common with the programme that is open. Nothing has been changed. Open the programme it belongs to, then read it again.</source>
        <translation>“%1”与当前打开的项目没有任何关联，未作任何更改。请打开它所属的项目后再读取。</translation>
    </message>
    <message>
        <source>This is the first exchange file from %1. Nothing has been changed yet. Call them and compare this number with theirs: %2.</source>
        <translation>这是来自“%1”的第一个交换文件，尚未作任何更改。请致电对方，核对双方看到的号码是否一致：%2。</translation>
    </message>
    <message>
        <source>%1 signs with another key than before (%2). Nothing has been changed. Call them; if the change is right, a coordinator must approve it.</source>
        <translation>“%1”的签名密钥与以前不同（%2），未作任何更改。请致电对方；如果更换属实，须由协调员批准。</translation>
    </message>
    <message>
        <source>%1 arrived unaltered, but its content does not fit together. Nothing has been changed. Ask the sender to check their file and to send a new one.</source>
        <translation>“%1”未被改动，但其内容前后不一致，未作任何更改。请发送方检查其文件并重新发送。</translation>
    </message>
    <message>
        <source>%1 holds the keys for exchange and is damaged. It was left as it is. Put it back from a backup, or ask a coordinator before new keys are made.</source>
        <translation>保存交换密钥的“%1”已损坏，文件保持原样。请从备份中恢复，或在生成新密钥前咨询协调员。</translation>
    </message>
    <message>
        <source>This PC has no keys for exchange yet. Nothing has been changed. Make an exchange file here once; that makes the keys.</source>
        <translation>本机还没有交换密钥，未作任何更改。请先在本机生成一次交换文件，密钥会随之生成。</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing has been changed.</source>
        <translation>无法读取“%1”，未作任何更改。</translation>
    </message>
    <message>
        <source>This file and the one of %1 have gone different ways since a PC was put back to an earlier state. Nothing has been changed. Ask them for a file with everything; then both are kept.</source>
        <translation>自从有一台电脑被恢复到较早的状态，本文件与 %1 的文件就各自写入了不同的内容。未作任何更改。请向对方要一份包含全部内容的文件，这样两边的内容都会保留。</translation>
    </message>
    <message>
        <source>The clock of this PC is years behind. Nothing goes wrong by it, but set it right.</source>
        <translation>本机的时钟慢了好几年。这不会造成问题，但请校正。</translation>
    </message>
    <message>
        <source>The clock of this PC has gone back since the last change. Nothing goes wrong by it, but set it right.</source>
        <translation>本机的时钟比上次更改时倒退了。这不会造成问题，但请校正。</translation>
    </message>
    <message>
        <source>The clock of this PC seems to be ahead. Nothing goes wrong by it, but set it right.</source>
        <translation>本机的时钟似乎快了。这不会造成问题，但请校正。</translation>
    </message>
    <message>
        <source>A PC was put back to an earlier state and has written since, and the file of %1 holds its other way. Nothing has been changed. Let them take up a file with everything from here first; then theirs can be taken up.</source>
        <translation>有一台电脑曾恢复到较早状态后又继续写入，%1 的文件里是它的另一条分支。没有任何更改。请让对方先接收本机的完整文件，然后就能接收对方的文件。</translation>
    </message>
    <message>
        <source>a PC without a name</source>
        <translation>一台未命名的电脑</translation>
    </message>
</context>
<context>
    <name>ExportLevels</name>
    <message>
        <source>Full, with names</source>
        <translation>完整，含姓名</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>去标识</translation>
    </message>
    <message>
        <source>Aggregate figures</source>
        <translation>汇总数据</translation>
    </message>
    <message>
        <source>Everything as it is, people by name. For the programme&apos;s own use.</source>
        <translation>全部内容原样保留，含人员姓名。仅供本项目内部使用。</translation>
    </message>
    <message>
        <source>People under codes of this export alone, without names, numbers and contacts; […] stands for what tells who somebody is. Whoever knows the team may still guess.</source>
        <translation>人员以仅用于本次导出的代码表示，不含姓名、号码和联系方式；能看出是谁的文字以 […] 代替。熟悉团队的人仍可能猜出。</translation>
    </message>
    <message>
        <source>Counts alone: those of people and cases below 5 read &lt;5, and * stands where another would give one away. Hand each period out once: two that nearly agree can be subtracted.</source>
        <translation>只有计数：不足 5 的人数和病例数显示为 &lt;5；若某个数会透露另一个数，则以 * 代替。每个时段只提供一次：两个几乎相同的时段可以相减。</translation>
    </message>
</context>
<context>
    <name>FieldIssues</name>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year-month-day.</source>
        <translation>“%1”不是日期，请按“年-月-日”填写。</translation>
    </message>
    <message>
        <source>This is outside what is possible (%1).</source>
        <translation>超出允许范围（%1）。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>“%1”不在可选项中。</translation>
    </message>
    <message>
        <source>This is too long (at most %1 characters).</source>
        <translation>内容过长（最多%1个字符）。</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>“%1” is already used.</source>
        <translation>“%1”已被使用。</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>找不到“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not written as it should be.</source>
        <translation>“%1”的格式不正确。</translation>
    </message>
    <message>
        <source>This may tell who somebody is: %1.</source>
        <translation>这可能透露某人身份：%1。</translation>
    </message>
    <message>
        <source>This is outside what is possible.</source>
        <translation>超出允许范围。</translation>
    </message>
    <message>
        <source>The PPS goes from 0 to 100 in multiples of 10.</source>
        <translation>PPS 为 0 至 100，须是 10 的倍数。</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Write the category alone, like C34 (ICD-10) or 2C25 (ICD-11), or leave it empty: a finer code may tell who it is.</source>
        <translation>此处不能填“%1”。请只写类目，如 C34（ICD-10）或 2C25（ICD-11），或留空：更细的编码可能让人认出患者。</translation>
    </message>
    <message>
        <source>More forms came back than were given out.</source>
        <translation>收回的表比发出的多。</translation>
    </message>
    <message>
        <source>%1 marks were counted on %2 forms: a form gives one mark at most.</source>
        <translation>%2 份表上共数出 %1 个评分：每份表最多给一个评分。</translation>
    </message>
    <message numerus="yes">
        <source>Up to that day %n observations were made.</source>
        <translation>
            <numerusform>到那一天为止共观察 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Currency of reports</source>
        <translation>报表币种</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Month the fiscal year starts in (1–12)</source>
        <translation>财年起始月份（1–12）</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>资助方</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>使用限制</translation>
    </message>
    <message>
        <source>When reports are due</source>
        <translation>报告提交时间</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计指标</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>期间起始</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>期间截止</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Only for (such as cadre=nurse)</source>
        <translation>仅限（例如 cadre=nurse）</translation>
    </message>
    <message>
        <source>Reason for a deviation</source>
        <translation>偏差原因</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>佐证文件</translation>
    </message>
    <message>
        <source>Words of the agreement</source>
        <translation>协议原文</translation>
    </message>
    <message>
        <source>Tier of care</source>
        <translation>服务层级</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>所有制</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>国家（两位字母）</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City or prefecture</source>
        <translation>地市</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation>城乡</translation>
    </message>
    <message>
        <source>Palliative care unit</source>
        <translation>安宁疗护单元</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>From institution</source>
        <translation>起始机构</translation>
    </message>
    <message>
        <source>To institution</source>
        <translation>对方机构</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退出日期</translation>
    </message>
    <message>
        <source>Focal person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Qualified on</source>
        <translation>取得资格日期</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Least hours</source>
        <translation>最少学时</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>归口机构</translation>
    </message>
    <message>
        <source>Course version</source>
        <translation>课程版本</translation>
    </message>
    <message>
        <source>Highest mark</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>及格分</translation>
    </message>
    <message>
        <source>Paired with</source>
        <translation>配对考核</translation>
    </message>
    <message>
        <source>Kirkpatrick level</source>
        <translation>柯氏评估级别</translation>
    </message>
    <message>
        <source>Moore level (1–7)</source>
        <translation>摩尔级别（1–7）</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>病例讨论会</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age range</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Adapted from</source>
        <translation>改编自</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次修订</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>采用日期</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>床位数</translation>
    </message>
    <message>
        <source>Patients a year</source>
        <translation>年服务患者数</translation>
    </message>
    <message>
        <source>Oral morphine</source>
        <translation>口服吗啡</translation>
    </message>
    <message>
        <source>Audited by</source>
        <translation>核查人</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>姓名拼音</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>母语</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Main workplace</source>
        <translation>主要工作单位</translation>
    </message>
    <message>
        <source>Share of full time (0–1)</source>
        <translation>全职比例（0–1）</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>同意事项</translation>
    </message>
    <message>
        <source>Version of the terms</source>
        <translation>条款版本</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Adjusted by</source>
        <translation>调整人</translation>
    </message>
    <message>
        <source>Reason for adjusting</source>
        <translation>调整原因</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Class label</source>
        <translation>班级代号</translation>
    </message>
    <message>
        <source>Replaced by a later answer</source>
        <translation>已被之后的答复取代</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Completion rule</source>
        <translation>结业规则</translation>
    </message>
    <message>
        <source>What was adapted</source>
        <translation>本地化说明</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>报名日期</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>入班日期</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>状态起始日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Repeats the course</source>
        <translation>重修</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>资助来源</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>结业日期</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>结业依据</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>决定理由</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读取行数</translation>
    </message>
    <message>
        <source>Rows imported</source>
        <translation>导入行数</translation>
    </message>
    <message>
        <source>Rows already here</source>
        <translation>已有行数</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>略过行数</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>待核行数</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>How it is taught</source>
        <translation>授课方式</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必修</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>入班</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Merged person</source>
        <translation>被合并的人</translation>
    </message>
    <message>
        <source>Kept person</source>
        <translation>保留的人</translation>
    </message>
    <message>
        <source>Separated again</source>
        <translation>已重新分开</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>第一人</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>使用至</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>考核日期</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Months after the course</source>
        <translation>课程后月数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复方式</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中心单位</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Day left out</source>
        <translation>略过的日期</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>计划时长</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Recording kept</source>
        <translation>录像保留</translation>
    </message>
    <message>
        <source>Presenting institution</source>
        <translation>汇报机构</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>汇报人</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Name shown in the meeting</source>
        <translation>会议中显示的姓名</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入会时间</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离会时间</translation>
    </message>
    <message>
        <source>Seconds as stated</source>
        <translation>文件所载秒数</translation>
    </message>
    <message>
        <source>First and last time alone</source>
        <translation>只有首次入会和最后离会时间</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>Tier of care now</source>
        <translation>目前照护层级</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在场所</translation>
    </message>
    <message>
        <source>Main illness</source>
        <translation>主要疾病</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>Phase of illness</source>
        <translation>病情阶段</translation>
    </message>
    <message>
        <source>PPS (0–100)</source>
        <translation>PPS（0–100）</translation>
    </message>
    <message>
        <source>ECOG (0–4)</source>
        <translation>ECOG（0–4）</translation>
    </message>
    <message>
        <source>Opioid, oral morphine equivalent</source>
        <translation>阿片类药物（口服吗啡当量）</translation>
    </message>
    <message>
        <source>Scale of the symptoms</source>
        <translation>症状评分量表</translation>
    </message>
    <message>
        <source>History</source>
        <translation>病史</translation>
    </message>
    <message>
        <source>What was tried so far</source>
        <translation>已尝试的措施</translation>
    </message>
    <message>
        <source>Goals of care</source>
        <translation>照护目标</translation>
    </message>
    <message>
        <source>Plan of the team</source>
        <translation>团队计划</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>书写语言</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>文件中的内容</translation>
    </message>
    <message>
        <source>Of what kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>未执行原因</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>记录日期</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>结局</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>病例编号</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Day, from the first</source>
        <translation>第几天（从首日起）</translation>
    </message>
    <message>
        <source>Privacy list</source>
        <translation>隐私核对表</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Follows the case</source>
        <translation>接续的病例</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>附加日期</translation>
    </message>
    <message>
        <source>Attached by</source>
        <translation>附加人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>资助项目</translation>
    </message>
    <message>
        <source>Trains trainers</source>
        <translation>培训师资</translation>
    </message>
    <message>
        <source>Teach-back required</source>
        <translation>需要试讲</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>邀请人数</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>报名人数</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>Came to the desk on</source>
        <translation>签到日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>邀请日期</translation>
    </message>
    <message>
        <source>Forms given out</source>
        <translation>发出份数</translation>
    </message>
    <message>
        <source>Forms returned</source>
        <translation>收回份数</translation>
    </message>
    <message>
        <source>Marked 1</source>
        <translation>打1分的人数</translation>
    </message>
    <message>
        <source>Marked 2</source>
        <translation>打2分的人数</translation>
    </message>
    <message>
        <source>Marked 3</source>
        <translation>打3分的人数</translation>
    </message>
    <message>
        <source>Marked 4</source>
        <translation>打4分的人数</translation>
    </message>
    <message>
        <source>Marked 5</source>
        <translation>打5分的人数</translation>
    </message>
    <message>
        <source>Most frequent comment</source>
        <translation>最常见的意见</translation>
    </message>
    <message>
        <source>To be completed before</source>
        <translation>须先完成</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>教学目标</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>能力框架</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>目标级别</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Observed on</source>
        <translation>观察日期</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>复杂程度</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Observations behind it</source>
        <translation>依据的观察次数</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>随访日期</translation>
    </message>
    <message>
        <source>Works to the standard</source>
        <translation>工作达标</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>阻碍因素</translation>
    </message>
    <message>
        <source>Hours a credit, learner</source>
        <translation>学员每学分小时数</translation>
    </message>
    <message>
        <source>Hours a credit, lecturer</source>
        <translation>讲师每学分小时数</translation>
    </message>
    <message>
        <source>Most credits of one activity</source>
        <translation>单项活动学分上限</translation>
    </message>
    <message>
        <source>Least credits a year</source>
        <translation>每年最低学分</translation>
    </message>
    <message>
        <source>Credit scheme</source>
        <translation>学分类别</translation>
    </message>
    <message>
        <source>Earned on</source>
        <translation>取得日期</translation>
    </message>
    <message>
        <source>Next observed teaching due</source>
        <translation>下次听课日期</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发人</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>签署内容</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>撤销原因</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>ICD-10 or ICD-11 code (C34, 2C25)</source>
        <translation>ICD-10 或 ICD-11 编码（C34、2C25）</translation>
    </message>
    <message>
        <source>Day told by the file</source>
        <translation>文件中的日期</translation>
    </message>
    <message>
        <source>Words of the file</source>
        <translation>文件原文</translation>
    </message>
    <message>
        <source>Question or column</source>
        <translation>问题或列</translation>
    </message>
    <message>
        <source>Letter sent on</source>
        <translation>发信日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Learning point</source>
        <translation>学习要点</translation>
    </message>
    <message>
        <source>Item of a checklist</source>
        <translation>核查表条目</translation>
    </message>
    <message>
        <source>Mark of the item</source>
        <translation>条目得分</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>意见一致程度</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Programme files (*.preceptor)</source>
        <translation>项目文件 (*.preceptor)</translation>
    </message>
    <message>
        <source>Spreadsheets and lists (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>电子表格和名单 (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Programme files and their backups (*.preceptor *.preceptor-backup)</source>
        <translation>项目文件及其备份 (*.preceptor *.preceptor-backup)</translation>
    </message>
    <message>
        <source>Exchange files (*.preceptor-bundle)</source>
        <translation>交换文件 (*.preceptor-bundle)</translation>
    </message>
    <message>
        <source>Slides and papers (%1)</source>
        <translation>幻灯片和文献 (%1)</translation>
    </message>
    <message>
        <source>Open Badges (*.json)</source>
        <translation>徽章文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小时%2分钟</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what belongs to it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的数据行</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第%1列</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>a new person.</source>
        <translation>新人员。</translation>
    </message>
    <message>
        <source>a new person, as you decided.</source>
        <translation>按您的决定，作为新人员。</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>姓名拼音</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Post title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message numerus="yes">
        <source>the phone number has %n digits.</source>
        <translation>
            <numerusform>电话号码为%n位。</numerusform>
        </translation>
    </message>
    <message>
        <source>the phone number “%1” has letters in it.</source>
        <translation>电话号码“%1”含有字母。</translation>
    </message>
    <message>
        <source>“%1” does not look like an e-mail address.</source>
        <translation>“%1”不像电子邮箱地址。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date.</source>
        <translation>“%1”无法识别为日期。</translation>
    </message>
    <message>
        <source>the date “%1” lies before 1930 or after 2100.</source>
        <translation>日期“%1”早于1930年或晚于2100年。</translation>
    </message>
    <message>
        <source>“%1” can be day/month or month/day.</source>
        <translation>“%1”既可能是日/月，也可能是月/日。</translation>
    </message>
    <message>
        <source>“%1” does not look like a name.</source>
        <translation>“%1”不像姓名。</translation>
    </message>
    <message>
        <source>some characters cannot be read. Another encoding may help.</source>
        <translation>有些字符无法读取，可换一种编码试试。</translation>
    </message>
    <message>
        <source>the row has more cells than there are headings.</source>
        <translation>本行的单元格比标题多。</translation>
    </message>
    <message>
        <source>“%1” is kept in the note; the sex stays unknown.</source>
        <translation>“%1”将记入备注，性别保留为未知。</translation>
    </message>
    <message>
        <source>the profession “%1” is not known; it is kept as post title.</source>
        <translation>无法识别人员类别“%1”，将记为职务。</translation>
    </message>
    <message>
        <source>the rank “%1” is not known; it is kept as post title.</source>
        <translation>无法识别职称“%1”，将记为职务。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>already here, with the same e-mail address.</source>
        <translation>已存在，电子邮箱相同。</translation>
    </message>
    <message>
        <source>already here, with the same phone number.</source>
        <translation>已存在，电话号码相同。</translation>
    </message>
    <message>
        <source>already here, with the same staff number.</source>
        <translation>已存在，工号相同。</translation>
    </message>
    <message>
        <source>already here, with the same name and year of birth.</source>
        <translation>已存在，姓名和出生年份相同。</translation>
    </message>
    <message>
        <source>the same person, as you decided.</source>
        <translation>按您的决定，为同一人。</translation>
    </message>
    <message>
        <source>already here, with the same name and institution.</source>
        <translation>已存在，姓名和机构相同。</translation>
    </message>
    <message>
        <source>left out, because it is a total.</source>
        <translation>不导入：本行是合计。</translation>
    </message>
    <message>
        <source>left out, because it repeats the heading.</source>
        <translation>不导入：本行重复标题。</translation>
    </message>
    <message>
        <source>left out, as you decided.</source>
        <translation>按您的决定，不导入。</translation>
    </message>
    <message>
        <source>left out, because it has no name.</source>
        <translation>不导入：本行没有姓名。</translation>
    </message>
    <message>
        <source>%1 may be %2, spelt differently.</source>
        <translation>%1与%2可能是同一人，写法不同。</translation>
    </message>
    <message>
        <source>%1 has the same e-mail, phone or staff number as %2.</source>
        <translation>%1与%2的电子邮箱、电话或工号相同。</translation>
    </message>
    <message>
        <source>much agrees with %1, but sex, year of birth or staff number differ.</source>
        <translation>与%1多处相同，但性别、出生年份或工号不同。</translation>
    </message>
    <message>
        <source>more than one person fits, such as %1.</source>
        <translation>符合的人员不止一位，例如%1。</translation>
    </message>
    <message>
        <source>there is already %1, and nothing tells whether this is the same person.</source>
        <translation>已有%1，无法判断是否同一人。</translation>
    </message>
    <message>
        <source>row %1 of this file</source>
        <translation>本文件第%1行</translation>
    </message>
    <message>
        <source>a person already here</source>
        <translation>一位已有人员</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person (institution)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 Correct it in the table, or keep it as written.</source>
        <comment>a problem as a sentence</comment>
        <translation>%1请在表中更正，或保留原样。</translation>
    </message>
    <message>
        <source>no heading row</source>
        <translation>无标题行</translation>
    </message>
    <message>
        <source>first row is the heading</source>
        <translation>首行为标题</translation>
    </message>
    <message>
        <source>row %1 is the heading</source>
        <translation>第%1行为标题</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>共%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>列的对应关系同上次</translation>
    </message>
    <message>
        <source>%1 Choose above which it is.</source>
        <comment>a problem as a sentence</comment>
        <translation>%1请在上方选择是哪一种。</translation>
    </message>
    <message>
        <source>signs that nobody sees, such as marks of direction, are left out.</source>
        <translation>看不见的字符（如书写方向标记）已略去。</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Undisclosed</source>
        <translation>不愿透露</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>大专及以下</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>本科</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>硕士</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>博士</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Left the field</source>
        <translation>已离开本领域</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退休</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Verbal</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>电子</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>全科医师</translation>
    </message>
    <message>
        <source>Specialist physician</source>
        <translation>专科医师</translation>
    </message>
    <message>
        <source>Clinical officer</source>
        <translation>助理医师</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>Associate nurse</source>
        <translation>助理护士</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>助产士</translation>
    </message>
    <message>
        <source>Traditional Chinese medicine practitioner</source>
        <translation>中医师</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>药师</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>物理治疗师</translation>
    </message>
    <message>
        <source>Dietitian</source>
        <translation>营养师</translation>
    </message>
    <message>
        <source>Occupational therapist</source>
        <translation>作业治疗师</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>心理师</translation>
    </message>
    <message>
        <source>Medical social worker</source>
        <translation>医务社工</translation>
    </message>
    <message>
        <source>Spiritual care</source>
        <translation>灵性照护人员</translation>
    </message>
    <message>
        <source>Health care assistant</source>
        <translation>护理员</translation>
    </message>
    <message>
        <source>Home care worker</source>
        <translation>居家护理员</translation>
    </message>
    <message>
        <source>Community health worker</source>
        <translation>社区卫生工作者</translation>
    </message>
    <message>
        <source>Health manager</source>
        <translation>卫生管理人员</translation>
    </message>
    <message>
        <source>Educator</source>
        <translation>教育工作者</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Medical student</source>
        <translation>医学生</translation>
    </message>
    <message>
        <source>Nursing student</source>
        <translation>护理专业学生</translation>
    </message>
    <message>
        <source>Resident doctor</source>
        <translation>规培住院医师</translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation>专培医师</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>Allied health professional</source>
        <translation>医技及康复人员</translation>
    </message>
    <message>
        <source>Community worker</source>
        <translation>社区工作者</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>医士</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>住院医师</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>主治医师</translation>
    </message>
    <message>
        <source>Associate chief</source>
        <translation>副主任医师</translation>
    </message>
    <message>
        <source>Chief</source>
        <translation>主任医师</translation>
    </message>
    <message>
        <source>Senior nurse</source>
        <translation>护师</translation>
    </message>
    <message>
        <source>Nurse in charge</source>
        <translation>主管护师</translation>
    </message>
    <message>
        <source>Associate chief nurse</source>
        <translation>副主任护师</translation>
    </message>
    <message>
        <source>Chief nurse</source>
        <translation>主任护师</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>National</source>
        <translation>国内</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国际</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>协调员</translation>
    </message>
    <message>
        <source>Nurse educator</source>
        <translation>护理教师</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>培训师</translation>
    </message>
    <message>
        <source>Hub expert</source>
        <translation>中心专家</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>数据录入员</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Collaborative</source>
        <translation>合作项目</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>课程体系</translation>
    </message>
    <message>
        <source>Management system</source>
        <translation>管理体系</translation>
    </message>
    <message>
        <source>Alumni course</source>
        <translation>校友课程</translation>
    </message>
    <message>
        <source>Twinning programme</source>
        <translation>对口帮扶项目</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>待举行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>基金会</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>社会组织</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>培训人数</translation>
    </message>
    <message>
        <source>Institutions participating</source>
        <translation>参与机构数</translation>
    </message>
    <message>
        <source>Conferences held</source>
        <translation>已举行病例讨论会</translation>
    </message>
    <message>
        <source>Workshops held</source>
        <translation>已举办工作坊</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>参加人次</translation>
    </message>
    <message>
        <source>Different people who took part</source>
        <translation>参加人数（不重复）</translation>
    </message>
    <message>
        <source>Trainers qualified</source>
        <translation>合格师资人数</translation>
    </message>
    <message>
        <source>Cases presented</source>
        <translation>已汇报病例</translation>
    </message>
    <message>
        <source>Protocols adopted</source>
        <translation>已采用方案</translation>
    </message>
    <message>
        <source>Services started</source>
        <translation>已开展服务</translation>
    </message>
    <message>
        <source>Tertiary hospital</source>
        <translation>三级医院</translation>
    </message>
    <message>
        <source>Secondary hospital</source>
        <translation>二级医院</translation>
    </message>
    <message>
        <source>County hospital</source>
        <translation>县级医院</translation>
    </message>
    <message>
        <source>Community health centre</source>
        <translation>社区卫生服务中心</translation>
    </message>
    <message>
        <source>Hospice unit</source>
        <translation>安宁疗护病房</translation>
    </message>
    <message>
        <source>Hospice service station</source>
        <translation>安宁疗护服务站</translation>
    </message>
    <message>
        <source>Home care team</source>
        <translation>居家照护团队</translation>
    </message>
    <message>
        <source>Cancer centre</source>
        <translation>肿瘤中心</translation>
    </message>
    <message>
        <source>Medical school</source>
        <translation>医学院</translation>
    </message>
    <message>
        <source>Nursing school</source>
        <translation>护理学院</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>学会、协会</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>居家</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公立</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>民营</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>非营利</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>军队</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>农村</translation>
    </message>
    <message>
        <source>No palliative care unit</source>
        <translation>无安宁疗护单元</translation>
    </message>
    <message>
        <source>Consultation team</source>
        <translation>会诊团队</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>病房</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Home care service</source>
        <translation>居家服务</translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation>安宁疗护</translation>
    </message>
    <message>
        <source>Oncology</source>
        <translation>肿瘤科</translation>
    </message>
    <message>
        <source>Internal medicine</source>
        <translation>内科</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>外科</translation>
    </message>
    <message>
        <source>Traditional Chinese medicine and rehabilitation</source>
        <translation>中医康复科</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>营养科</translation>
    </message>
    <message>
        <source>Psychology</source>
        <translation>心理科</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>护理部</translation>
    </message>
    <message>
        <source>Geriatrics</source>
        <translation>老年医学科</translation>
    </message>
    <message>
        <source>Paediatrics</source>
        <translation>儿科</translation>
    </message>
    <message>
        <source>Family medicine</source>
        <translation>全科医学科</translation>
    </message>
    <message>
        <source>Haematology</source>
        <translation>血液科</translation>
    </message>
    <message>
        <source>Infectious</source>
        <translation>感染科</translation>
    </message>
    <message>
        <source>Tuberculosis</source>
        <translation>结核科</translation>
    </message>
    <message>
        <source>Critical care</source>
        <translation>重症医学科</translation>
    </message>
    <message>
        <source>Orthopaedics</source>
        <translation>骨科</translation>
    </message>
    <message>
        <source>Neurology</source>
        <translation>神经内科</translation>
    </message>
    <message>
        <source>Respiratory</source>
        <translation>呼吸科</translation>
    </message>
    <message>
        <source>Neurosurgery</source>
        <translation>神经外科</translation>
    </message>
    <message>
        <source>General surgery</source>
        <translation>普外科</translation>
    </message>
    <message>
        <source>Urology</source>
        <translation>泌尿外科</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>急诊科</translation>
    </message>
    <message>
        <source>Social work</source>
        <translation>社工部</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>药剂科</translation>
    </message>
    <message>
        <source>Consortium member</source>
        <translation>医联体成员</translation>
    </message>
    <message>
        <source>Parent institution</source>
        <translation>上级机构</translation>
    </message>
    <message>
        <source>Hub and spoke</source>
        <translation>中心与成员单位</translation>
    </message>
    <message>
        <source>Twinned</source>
        <translation>结对帮扶</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转诊</translation>
    </message>
    <message>
        <source>Clinical training site</source>
        <translation>临床教学基地</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中心单位</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>成员单位</translation>
    </message>
    <message>
        <source>Participating</source>
        <translation>参与单位</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>资助方</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Treatment protocol</source>
        <translation>诊疗方案</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Essential list</source>
        <translation>基本目录</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>City</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Outpatient clinic</source>
        <translation>门诊</translation>
    </message>
    <message>
        <source>Consultation service</source>
        <translation>会诊服务</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>居家照护</translation>
    </message>
    <message>
        <source>Hospice beds at home</source>
        <translation>居家安宁病床</translation>
    </message>
    <message>
        <source>Bereavement service</source>
        <translation>哀伤辅导</translation>
    </message>
    <message>
        <source>Training site</source>
        <translation>培训基地</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>未开展</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>已扩大</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>无供应</translation>
    </message>
    <message>
        <source>With interruptions</source>
        <translation>间断供应</translation>
    </message>
    <message>
        <source>Without interruption</source>
        <translation>持续供应</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>VND</source>
        <translation>越南盾</translation>
    </message>
    <message>
        <source>XOF</source>
        <translation>西非法郎</translation>
    </message>
    <message>
        <source>RWF</source>
        <translation>卢旺达法郎</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>中级</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>专科</translation>
    </message>
    <message>
        <source>Train the trainer</source>
        <translation>师资培训</translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation>复训</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>住院医师</translation>
    </message>
    <message>
        <source>Fellows</source>
        <translation>专培医师</translation>
    </message>
    <message>
        <source>Practising professionals</source>
        <translation>在职人员</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>线下</translation>
    </message>
    <message>
        <source>Blended</source>
        <translation>线上线下结合</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>床旁教学</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>讲授</translation>
    </message>
    <message>
        <source>Small group</source>
        <translation>小组讨论</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>角色扮演</translation>
    </message>
    <message>
        <source>Self study</source>
        <translation>自学</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>病例讨论会</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Waitlisted</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已入班</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已结业</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>未结业</translation>
    </message>
    <message>
        <source>Asked to repeat</source>
        <translation>需重修</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已转班</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作繁忙</translation>
    </message>
    <message>
        <source>Left the post</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>患病</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术问题</translation>
    </message>
    <message>
        <source>Not released by the employer</source>
        <translation>单位未批准</translation>
    </message>
    <message>
        <source>Met the rule</source>
        <translation>达到结业要求</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>人工判定</translation>
    </message>
    <message>
        <source>Prior learning</source>
        <translation>既往学习认定</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免修</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>文件导入</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>系统推算</translation>
    </message>
    <message>
        <source>Pre test</source>
        <translation>训前测试</translation>
    </message>
    <message>
        <source>Post test</source>
        <translation>训后测试</translation>
    </message>
    <message>
        <source>Retention test</source>
        <translation>延迟测试</translation>
    </message>
    <message>
        <source>During the course</source>
        <translation>过程考核</translation>
    </message>
    <message>
        <source>Final examination</source>
        <translation>结业考试</translation>
    </message>
    <message>
        <source>OSCE</source>
        <translation>客观结构化临床考试</translation>
    </message>
    <message>
        <source>Teach back</source>
        <translation>试讲</translation>
    </message>
    <message>
        <source>Confidence scale</source>
        <translation>信心量表</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Self efficacy</source>
        <translation>自我效能</translation>
    </message>
    <message>
        <source>Reaction (Kirkpatrick 1)</source>
        <translation>反应层（柯氏一级）</translation>
    </message>
    <message>
        <source>Learning (Kirkpatrick 2)</source>
        <translation>学习层（柯氏二级）</translation>
    </message>
    <message>
        <source>Behaviour (Kirkpatrick 3)</source>
        <translation>行为层（柯氏三级）</translation>
    </message>
    <message>
        <source>Results (Kirkpatrick 4)</source>
        <translation>结果层（柯氏四级）</translation>
    </message>
    <message>
        <source>Complex case conference</source>
        <translation>复杂病例讨论会</translation>
    </message>
    <message>
        <source>Didactic</source>
        <translation>专题讲座</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>网络研讨会</translation>
    </message>
    <message>
        <source>Workshop day</source>
        <translation>工作坊</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>带教</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>现场走访</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Journal club</source>
        <translation>文献研读会</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Clash with another event</source>
        <translation>与其他活动冲突</translation>
    </message>
    <message>
        <source>Presenter absent</source>
        <translation>汇报人缺席</translation>
    </message>
    <message>
        <source>Too few people</source>
        <translation>人数不足</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>线上加线下</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>仅存本机</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>介绍</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新病例</translation>
    </message>
    <message>
        <source>Case follow-up</source>
        <translation>病例随访</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参会者</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>汇报人</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>授课人</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>旁听</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>无需到会</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>自愿参加</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Shared room</source>
        <translation>集中收看</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>观看录像</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Platform file</source>
        <translation>会议平台文件</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Joined late</source>
        <translation>入会晚</translation>
    </message>
    <message>
        <source>Shared login</source>
        <translation>共用账号</translation>
    </message>
    <message>
        <source>Error in the roster</source>
        <translation>名单有误</translation>
    </message>
    <message>
        <source>Assistant trainer</source>
        <translation>助理师资</translation>
    </message>
    <message>
        <source>Qualified trainer</source>
        <translation>合格师资</translation>
    </message>
    <message>
        <source>Master trainer</source>
        <translation>骨干师资</translation>
    </message>
    <message>
        <source>Faculty member</source>
        <translation>专家师资</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>运营中</translation>
    </message>
    <message>
        <source>Not in operation</source>
        <translation>暂停运营</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>随访病例</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>已汇报</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>不满1岁</translation>
    </message>
    <message>
        <source>1–4 years</source>
        <translation>1–4岁</translation>
    </message>
    <message>
        <source>5–9 years</source>
        <translation>5–9岁</translation>
    </message>
    <message>
        <source>10–14 years</source>
        <translation>10–14岁</translation>
    </message>
    <message>
        <source>15–17 years</source>
        <translation>15–17岁</translation>
    </message>
    <message>
        <source>18–29 years</source>
        <translation>18–29岁</translation>
    </message>
    <message>
        <source>30–39 years</source>
        <translation>30–39岁</translation>
    </message>
    <message>
        <source>40–49 years</source>
        <translation>40–49岁</translation>
    </message>
    <message>
        <source>50–59 years</source>
        <translation>50–59岁</translation>
    </message>
    <message>
        <source>60–69 years</source>
        <translation>60–69岁</translation>
    </message>
    <message>
        <source>70–79 years</source>
        <translation>70–79岁</translation>
    </message>
    <message>
        <source>80–89 years</source>
        <translation>80–89岁</translation>
    </message>
    <message>
        <source>90 years or older</source>
        <translation>90岁及以上</translation>
    </message>
    <message>
        <source>Intensive care</source>
        <translation>重症监护室</translation>
    </message>
    <message>
        <source>Patient’s home</source>
        <translation>患者家中</translation>
    </message>
    <message>
        <source>Nursing home</source>
        <translation>护理院</translation>
    </message>
    <message>
        <source>Emergency department</source>
        <translation>急诊科</translation>
    </message>
    <message>
        <source>Cancer: lung</source>
        <translation>肺癌</translation>
    </message>
    <message>
        <source>Cancer: breast</source>
        <translation>乳腺癌</translation>
    </message>
    <message>
        <source>Cancer: stomach</source>
        <translation>胃癌</translation>
    </message>
    <message>
        <source>Cancer: colon or rectum</source>
        <translation>结直肠癌</translation>
    </message>
    <message>
        <source>Cancer: liver</source>
        <translation>肝癌</translation>
    </message>
    <message>
        <source>Cancer: pancreas</source>
        <translation>胰腺癌</translation>
    </message>
    <message>
        <source>Cancer: oesophagus</source>
        <translation>食管癌</translation>
    </message>
    <message>
        <source>Cancer: head and neck</source>
        <translation>头颈部癌</translation>
    </message>
    <message>
        <source>Cancer: gynaecological</source>
        <translation>妇科癌症</translation>
    </message>
    <message>
        <source>Cancer: urological</source>
        <translation>泌尿系统癌症</translation>
    </message>
    <message>
        <source>Cancer: blood or lymph</source>
        <translation>血液或淋巴肿瘤</translation>
    </message>
    <message>
        <source>Cancer: brain</source>
        <translation>脑肿瘤</translation>
    </message>
    <message>
        <source>Cancer: another</source>
        <translation>其他癌症</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <translation>心力衰竭</translation>
    </message>
    <message>
        <source>COPD or other lung disease</source>
        <translation>慢阻肺或其他肺病</translation>
    </message>
    <message>
        <source>Kidney failure</source>
        <translation>肾衰竭</translation>
    </message>
    <message>
        <source>Liver failure</source>
        <translation>肝衰竭</translation>
    </message>
    <message>
        <source>Neurodegenerative disease</source>
        <translation>神经退行性疾病</translation>
    </message>
    <message>
        <source>Dementia or frailty</source>
        <translation>失智或衰弱</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>脑卒中</translation>
    </message>
    <message>
        <source>HIV or tuberculosis</source>
        <translation>艾滋病或结核病</translation>
    </message>
    <message>
        <source>Child, congenital</source>
        <translation>儿童先天性疾病</translation>
    </message>
    <message>
        <source>Trauma</source>
        <translation>创伤</translation>
    </message>
    <message>
        <source>Other illness</source>
        <translation>其他疾病</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>早期</translation>
    </message>
    <message>
        <source>Locally advanced</source>
        <translation>局部晚期</translation>
    </message>
    <message>
        <source>Metastatic</source>
        <translation>转移期</translation>
    </message>
    <message>
        <source>End stage</source>
        <translation>终末期</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>Unstable</source>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>Deteriorating</source>
        <translation>恶化</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>临终</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>丧亲期</translation>
    </message>
    <message>
        <source>None</source>
        <translation>未用</translation>
    </message>
    <message>
        <source>1–59 mg a day</source>
        <translation>每日1–59毫克</translation>
    </message>
    <message>
        <source>60–199 mg a day</source>
        <translation>每日60–199毫克</translation>
    </message>
    <message>
        <source>200 mg a day or more</source>
        <translation>每日200毫克及以上</translation>
    </message>
    <message>
        <source>ESAS-r (0–10)</source>
        <translation>ESAS-r（0–10分）</translation>
    </message>
    <message>
        <source>IPOS (0–4)</source>
        <translation>IPOS（0–4分）</translation>
    </message>
    <message>
        <source>Breathlessness</source>
        <translation>呼吸困难</translation>
    </message>
    <message>
        <source>Tiredness</source>
        <translation>乏力</translation>
    </message>
    <message>
        <source>Drowsiness</source>
        <translation>嗜睡</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>恶心</translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation>呕吐</translation>
    </message>
    <message>
        <source>Poor appetite</source>
        <translation>食欲差</translation>
    </message>
    <message>
        <source>Constipation</source>
        <translation>便秘</translation>
    </message>
    <message>
        <source>Sore or dry mouth</source>
        <translation>口腔疼痛或口干</translation>
    </message>
    <message>
        <source>Poor mobility</source>
        <translation>活动困难</translation>
    </message>
    <message>
        <source>Depression</source>
        <translation>抑郁</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>焦虑</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>总体感受</translation>
    </message>
    <message>
        <source>Delirium</source>
        <translation>谵妄</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>睡眠差</translation>
    </message>
    <message>
        <source>Other symptom</source>
        <translation>其他症状</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>躯体</translation>
    </message>
    <message>
        <source>Psychological</source>
        <translation>心理</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>社会</translation>
    </message>
    <message>
        <source>Spiritual</source>
        <translation>灵性</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>文化</translation>
    </message>
    <message>
        <source>Ethical or legal</source>
        <translation>伦理或法律</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Family and caregivers</source>
        <translation>家属与照护者</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>生命末期</translation>
    </message>
    <message>
        <source>Loss and grief</source>
        <translation>丧失与哀伤</translation>
    </message>
    <message>
        <source>Move between places of care</source>
        <translation>照护场所转换</translation>
    </message>
    <message>
        <source>Access to medicines</source>
        <translation>药物可及性</translation>
    </message>
    <message>
        <source>Chinese and integrative medicine</source>
        <translation>中医与整合医学</translation>
    </message>
    <message>
        <source>Symptom control</source>
        <translation>症状控制</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>预后</translation>
    </message>
    <message>
        <source>Talking with patient or family</source>
        <translation>与患者或家属沟通</translation>
    </message>
    <message>
        <source>Goals of care, advance planning</source>
        <translation>照护目标与预立医疗照护计划</translation>
    </message>
    <message>
        <source>Ethics</source>
        <translation>伦理</translation>
    </message>
    <message>
        <source>Psychosocial</source>
        <translation>心理社会</translation>
    </message>
    <message>
        <source>Spiritual need</source>
        <translation>灵性需求</translation>
    </message>
    <message>
        <source>Move to another place of care</source>
        <translation>转到其他照护场所</translation>
    </message>
    <message>
        <source>How care is organised</source>
        <translation>照护组织方式</translation>
    </message>
    <message>
        <source>Other question</source>
        <translation>其他问题</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>Other than medicine</source>
        <translation>非药物</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>谈话</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation>心理社会支持</translation>
    </message>
    <message>
        <source>Spiritual support</source>
        <translation>灵性支持</translation>
    </message>
    <message>
        <source>Place of care</source>
        <translation>照护场所</translation>
    </message>
    <message>
        <source>Stop a treatment</source>
        <translation>停止某项治疗</translation>
    </message>
    <message>
        <source>Chinese medicine</source>
        <translation>中医</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>All agreed</source>
        <translation>一致同意</translation>
    </message>
    <message>
        <source>Most agreed</source>
        <translation>多数同意</translation>
    </message>
    <message>
        <source>One expert</source>
        <translation>一位专家</translation>
    </message>
    <message>
        <source>Disagreement noted</source>
        <translation>有不同意见</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>部分执行</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Patient declined</source>
        <translation>患者拒绝</translation>
    </message>
    <message>
        <source>Died before</source>
        <translation>之前已去世</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Medicine not available</source>
        <translation>药物缺乏</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>政策规定</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能不足</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>好转</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>加重</translation>
    </message>
    <message>
        <source>Died where they wished</source>
        <translation>在期望的地点去世</translation>
    </message>
    <message>
        <source>Died elsewhere</source>
        <translation>在其他地点去世</translation>
    </message>
    <message>
        <source>Lost to follow-up</source>
        <translation>失访</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>结局不详</translation>
    </message>
    <message>
        <source>No names, initials or nicknames of patient or family</source>
        <translation>没有患者或家属的姓名、缩写或称呼</translation>
    </message>
    <message>
        <source>No dates: days are counted from the first</source>
        <translation>没有日期：按第几天计算</translation>
    </message>
    <message>
        <source>No place finer than the province, no employer, no school</source>
        <translation>没有比省更细的地点，没有单位或学校</translation>
    </message>
    <message>
        <source>No telephone, identity, record or bed number</source>
        <translation>没有电话、证件号、病历号或床号</translation>
    </message>
    <message>
        <source>No picture, scan or recording shows who it is</source>
        <translation>没有能看出是谁的照片、影像或录音</translation>
    </message>
    <message>
        <source>Nobody who knows the place would recognise the person</source>
        <translation>熟悉当地的人也认不出是谁</translation>
    </message>
    <message>
        <source>Chinese identity number</source>
        <translation>中国身份证号</translation>
    </message>
    <message>
        <source>Old Chinese identity number</source>
        <translation>旧版15位身份证号</translation>
    </message>
    <message>
        <source>Vietnamese identity number</source>
        <translation>越南公民身份号</translation>
    </message>
    <message>
        <source>Old Vietnamese identity number</source>
        <translation>越南旧身份证号</translation>
    </message>
    <message>
        <source>Health insurance number</source>
        <translation>医保号</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>护照号</translation>
    </message>
    <message>
        <source>Hong Kong identity number</source>
        <translation>香港身份证号</translation>
    </message>
    <message>
        <source>Taiwan identity number</source>
        <translation>台湾身份证号</translation>
    </message>
    <message>
        <source>Singapore identity number</source>
        <translation>新加坡身份证号</translation>
    </message>
    <message>
        <source>French social security number</source>
        <translation>法国社会保险号</translation>
    </message>
    <message>
        <source>Bank card or account</source>
        <translation>银行卡或账号</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>网络地址</translation>
    </message>
    <message>
        <source>Chat account</source>
        <translation>微信等聊天账号</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Lunar date</source>
        <translation>农历日期</translation>
    </message>
    <message>
        <source>Age of 90 or more</source>
        <translation>90岁及以上的年龄</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>病历号</translation>
    </message>
    <message>
        <source>Bed number</source>
        <translation>床号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Name of somebody in this file</source>
        <translation>本文件中人员的姓名</translation>
    </message>
    <message>
        <source>Looks like a name</source>
        <translation>疑似姓名</translation>
    </message>
    <message>
        <source>Name of another institution</source>
        <translation>其他机构的名称</translation>
    </message>
    <message>
        <source>Word that must not appear</source>
        <translation>禁止出现的词语</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>文字文档</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>Train-the-trainer workshop</source>
        <translation>师资培训班</translation>
    </message>
    <message>
        <source>Foundation course</source>
        <translation>基础课程</translation>
    </message>
    <message>
        <source>Short course</source>
        <translation>短期课程</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>宣教活动</translation>
    </message>
    <message>
        <source>Lead trainer</source>
        <translation>主讲培训师</translation>
    </message>
    <message>
        <source>Co-trainer</source>
        <translation>协同培训师</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>助教</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Fees of trainers</source>
        <translation>讲课费</translation>
    </message>
    <message>
        <source>Time of staff</source>
        <translation>人员工时</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Daily allowance</source>
        <translation>补助</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>餐饮</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>教材</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译费</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>资助项目</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>实物或服务</translation>
    </message>
    <message>
        <source>United States, hospice and palliative medicine</source>
        <translation>美国安宁疗护与缓和医学</translation>
    </message>
    <message>
        <source>Canada, palliative medicine</source>
        <translation>加拿大缓和医学</translation>
    </message>
    <message>
        <source>1 Observes</source>
        <translation>1 仅观察</translation>
    </message>
    <message>
        <source>2 Does it with a supervisor in the room</source>
        <translation>2 督导在场完成</translation>
    </message>
    <message>
        <source>3 Does it with a supervisor to call</source>
        <translation>3 督导可随时到场</translation>
    </message>
    <message>
        <source>4 Does it alone</source>
        <translation>4 独立完成</translation>
    </message>
    <message>
        <source>5 Supervises others</source>
        <translation>5 督导他人</translation>
    </message>
    <message>
        <source>What was needed</source>
        <translation>实际所需</translation>
    </message>
    <message>
        <source>What will be needed</source>
        <translation>今后所需</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Of this programme</source>
        <translation>本项目自定</translation>
    </message>
    <message>
        <source>Withdrawn case</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Family reasons</source>
        <translation>家庭原因</translation>
    </message>
    <message>
        <source>Pain medicine</source>
        <translation>疼痛科</translation>
    </message>
    <message>
        <source>Local host</source>
        <translation>接待人</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>无凭证</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>Language barrier</source>
        <translation>语言障碍</translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message>
        <source>Wenjuanxing</source>
        <translation>问卷星</translation>
    </message>
    <message>
        <source>its own words</source>
        <translation>它特有的文字</translation>
    </message>
    <message>
        <source>its codes</source>
        <translation>它的代码</translation>
    </message>
    <message>
        <source>the order and kind of its columns</source>
        <translation>列的次序与类型</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>platform: what it was recognised by</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 rows: %2 to record, %3 already here, %4 skipped, %5 open</source>
        <translation>%1行：%2行待记录，%3行已有，%4行跳过，%5行未定</translation>
    </message>
    <message>
        <source>All of them, each as an attempt</source>
        <translation>全部，每份算一次</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>取最后一次</translation>
    </message>
    <message>
        <source>The best one</source>
        <translation>取最好的一次</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>取第一次</translation>
    </message>
    <message>
        <source>no number of points</source>
        <translation>不是分数</translation>
    </message>
    <message>
        <source>a state whose words are not known</source>
        <translation>状态的文字不认识</translation>
    </message>
    <message>
        <source>a day that cannot be read</source>
        <translation>日期无法读取</translation>
    </message>
    <message>
        <source>points of how many? Say it above</source>
        <translation>满分是多少？请在上面填写</translation>
    </message>
    <message>
        <source>less than none or more than the maximum</source>
        <translation>低于零分或超过满分</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>日期在将来</translation>
    </message>
    <message>
        <source>one attempt too many</source>
        <translation>次数过多</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>completed there</source>
        <translation>已在平台结业</translation>
    </message>
    <message>
        <source>the course, as evidence</source>
        <translation>课程（佐证）</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1，第%2次</translation>
    </message>
    <message>
        <source>stays %1, entered by hand; the file says %2</source>
        <translation>保留手工录入的%1；文件为%2</translation>
    </message>
    <message>
        <source>stays empty, taken away by hand; the file says %1</source>
        <translation>已手工去掉，保持空白；文件为%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results of earlier files are not in this one; they stay.</source>
        <translation>
            <numerusform>此前文件中的%n项成绩不在此文件中，予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1, “%2”: %3</source>
        <translation>第%1行，“%2”：%3</translation>
    </message>
    <message>
        <source>stays %1, from %2; this file says %3</source>
        <translation>保持 %1（来自 %2）；本文件为 %3</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>like the name of somebody here</source>
        <translation>与名单中的姓名相近</translation>
    </message>
    <message>
        <source>several people have this name</source>
        <translation>有多人同名</translation>
    </message>
    <message>
        <source>the e-mail is another person&apos;s</source>
        <translation>电子邮箱属于另一人</translation>
    </message>
    <message>
        <source>the name fits, the e-mail does not</source>
        <translation>姓名相符，电子邮箱不符</translation>
    </message>
    <message>
        <source>somebody outside this programme has this name</source>
        <translation>项目以外有人同名</translation>
    </message>
    <message>
        <source>there twice at once: two devices or two people?</source>
        <translation>同一时间出现两次：两台设备还是两个人？</translation>
    </message>
    <message>
        <source>known to be nobody</source>
        <translation>已知不是人员</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>a telephone or a program that takes notes</source>
        <translation>电话或自动记录的程序</translation>
    </message>
    <message>
        <source>a device or a room: who was there?</source>
        <translation>设备或会议室：是谁在场？</translation>
    </message>
    <message>
        <source>tells no name: who was it?</source>
        <translation>没有姓名：是谁？</translation>
    </message>
    <message>
        <source>one of several people on one login?</source>
        <translation>是否几个人共用一个登录？</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>Tencent Meeting</source>
        <translation>腾讯会议</translation>
    </message>
    <message>
        <source>DingTalk</source>
        <translation>钉钉</translation>
    </message>
    <message>
        <source>Feishu</source>
        <translation>飞书</translation>
    </message>
    <message>
        <source>WeCom</source>
        <translation>企业微信</translation>
    </message>
    <message>
        <source>A meeting of no known platform</source>
        <translation>未知平台的会议</translation>
    </message>
    <message>
        <source>its own headings</source>
        <translation>其特有的表头</translation>
    </message>
    <message>
        <source>the lines around the people</source>
        <translation>名单前后的说明行</translation>
    </message>
    <message>
        <source>names with times</source>
        <translation>姓名与进出时间</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>usual headings</source>
        <translation>常见表头</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>platform: what it was recognised by</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Its times have no day; they count as those of this conference&apos;s day.</source>
        <translation>文件中的时间没有日期，按本次讨论会当天计算。</translation>
    </message>
    <message>
        <source>Its dates can be read in two ways; the day of this conference decided.</source>
        <translation>文件中的日期有两种读法，已按本次讨论会的日期确定。</translation>
    </message>
    <message>
        <source>It holds several meetings; that of this conference&apos;s day was taken.</source>
        <translation>文件包含多场会议，已取本次讨论会当天的一场。</translation>
    </message>
    <message>
        <source>The meeting is a day off this conference. Is it the right file?</source>
        <translation>该会议与本次讨论会相差一天。文件选对了吗？</translation>
    </message>
    <message>
        <source>None of its times lies in the conference, so nobody is called late. Is it the right file?</source>
        <translation>文件中的时间都不在讨论会时段内，因此不标记迟到。文件选对了吗？</translation>
    </message>
    <message>
        <source>Somebody had not left yet when the file was made.</source>
        <translation>导出文件时还有人未退出会议。</translation>
    </message>
    <message>
        <source>%1 rows: %2 matched, %3 to confirm, %4 not known, %5 nobody</source>
        <translation>共%1行：%2行已匹配，%3行待确认，%4行不认识，%5行非人员</translation>
    </message>
    <message>
        <source>its columns as you told them</source>
        <translation>您指定的列</translation>
    </message>
    <message>
        <source>The platform itself counted %1, the rows give %2 people.</source>
        <translation>平台自己统计为 %1 人，各行合计 %2 人。</translation>
    </message>
    <message>
        <source>%1 outside of the conference</source>
        <translation>%1 行不在讨论会时间内</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 行未到</translation>
    </message>
    <message>
        <source>%1 without a name or a time</source>
        <translation>%1 行没有姓名或时间</translation>
    </message>
    <message>
        <source>%1 of other meetings</source>
        <translation>%1 行属于其他会议</translation>
    </message>
    <message>
        <source>stays %1</source>
        <comment>60 min, present</comment>
        <translation>保持 %1</translation>
    </message>
    <message>
        <source>no longer in the file: %1</source>
        <translation>文件中已没有：%1</translation>
    </message>
    <message numerus="yes">
        <source>Replaces the file with %n people</source>
        <translation>
            <numerusform>替换之前有 %n 人的文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces the file of %1–%2 with %n people</source>
        <translation>
            <numerusform>替换 %1–%2 那份有 %n 人的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>written nearly alike</source>
        <translation>写法相近</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>姓名的一部分</translation>
    </message>
    <message>
        <source>the same sound</source>
        <translation>读音相同</translation>
    </message>
    <message>
        <source>the same but for accents or order</source>
        <translation>仅声调符号或顺序不同</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>like %1 (%2)</source>
        <comment>a person, how the names agree</comment>
        <translation>与%1相近（%2）</translation>
    </message>
    <message>
        <source>The platform itself counted %1, the rows give %2 logins of %3 people.</source>
        <translation>平台本身统计为 %1，各行共 %2 个登录、%3 人。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something in the form is missing or wrong. Nothing has been changed.</source>
        <translation>表单有缺漏或错误，未作任何更改。</translation>
    </message>
    <message>
        <source>%1 Nothing has been changed.</source>
        <comment>an issue as a sentence</comment>
        <translation>%1未作任何更改。</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1 is open at %2 (%3). You can open it for reading only, or wait until it is closed there.</source>
        <translation>“%1”正在“%2”上打开（%3）。您可以以只读方式打开，或等那边关闭后再打开。</translation>
    </message>
    <message>
        <source>There is no file %1. Choose another file.</source>
        <translation>找不到文件“%1”，请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the disk or stick is still there and that you may read it.</source>
        <translation>无法读取“%1”。请检查磁盘或 U 盘是否仍连接，以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>There is already a file %1. It has not been touched; choose another name.</source>
        <translation>文件“%1”已存在，未作改动；请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is not a Preceptor file. Open a file whose name ends in .preceptor.</source>
        <translation>“%1”不是 Preceptor 文件，请打开扩展名为 .preceptor 的文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Preceptor. It has not been changed; update this program to open it.</source>
        <translation>“%1”由更新版本的 Preceptor 保存，未作改动；请升级本程序后再打开。</translation>
    </message>
    <message>
        <source>%1 could not be used.</source>
        <translation>无法使用“%1”。</translation>
    </message>
    <message>
        <source>There is no room left for %1. What was there before is unchanged; free some space and try again.</source>
        <translation>空间不足，无法写入“%1”。原有内容未变；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Nothing can be written into %1. Choose another folder.</source>
        <translation>无法写入“%1”，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be written. What was there before is unchanged; try again or choose another place.</source>
        <translation>无法写入“%1”。原有内容未变；请重试或换一个位置。</translation>
    </message>
    <message>
        <source>%1 was written but reads back differently, so it was thrown away. The disk or stick may be failing; choose another place.</source>
        <translation>“%1”写入后读回的内容不一致，已弃用。磁盘或 U 盘可能有故障，请换一个位置。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>The pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>%1 has far more cells than a list of people and was not read. Choose another file.</source>
        <translation>“%1”的单元格远多于一份人员名单，未读取。请另选文件。</translation>
    </message>
    <message>
        <source>%1 was not read, because row %2 has a cell or a line far too long for a list of people.</source>
        <translation>“%1”未读取：第 %2 行的单元格或整行过长，不像人员名单。</translation>
    </message>
    <message>
        <source>%1 does not look like a list of people: none of its headings (%2) is a name. If it is one, choose “Name” above the column of names; otherwise choose another file. Nothing has been changed.</source>
        <translation>“%1”看起来不是人员名单：各列标题（%2）中没有姓名。如果确是名单，请在姓名那一列上方选择“姓名”；否则请另选文件。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 does not look like a list of people: there are no headings, and no column is surely one of names. If it is one, choose “Name” above the column of names; otherwise choose another file. Nothing has been changed.</source>
        <translation>“%1”看起来不是人员名单：没有标题行，也没有哪一列能确定是姓名。如果确是名单，请在姓名那一列上方选择“姓名”；否则请另选文件。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 has no rows of people. Nothing has been changed.</source>
        <translation>“%1”中没有人员行，未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is damaged and was not read. Save it again in your spreadsheet program, or take another copy.</source>
        <translation>“%1”已损坏，未读取。请在电子表格软件中重新保存，或换一份文件。</translation>
    </message>
    <message>
        <source>%1 was not read, because a quotation mark in row %2 is never closed. Close or remove it there.</source>
        <translation>“%1”未读取：第 %2 行的引号没有闭合。请在该处补上或删除引号。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read. Split it into smaller files.</source>
        <translation>“%1”超过 %2 MB，未读取。请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Save a copy without password in your spreadsheet program and choose that one.</source>
        <translation>“%1”有密码保护。请在电子表格软件中另存一份无密码的副本，再选择该副本。</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (.xls). Save it as .xlsx or .csv in your spreadsheet program and choose that one.</source>
        <translation>“%1”是旧版 Excel 文件 (.xls)。请在电子表格软件中另存为 .xlsx 或 .csv，再选择新文件。</translation>
    </message>
    <message>
        <source>%1 is neither a workbook nor a text table. Choose an .xlsx, .csv, .tsv or .txt file.</source>
        <translation>“%1”既不是工作簿，也不是文本表格。请选择 .xlsx、.csv、.tsv 或 .txt 文件。</translation>
    </message>
    <message>
        <source>The dates in “%1” can be read as day/month or as month/day. Say which it is.</source>
        <translation>“%1”中的日期既可读作“日/月”，也可读作“月/日”，请指明是哪一种。</translation>
    </message>
    <message>
        <source>No time can be read in the column “%1”, where “%2” stands. Nothing has been changed. Write times as 19:00, or choose another column.</source>
        <translation>“%1”一列中的“%2”不是可以识别的时间。未作任何更改。请把时间写成 19:00 的样子，或选择另一列。</translation>
    </message>
    <message>
        <source>%1 was already imported on %2. Nothing has been changed.</source>
        <translation>“%1”已于%2导入过，未作任何更改。</translation>
    </message>
    <message>
        <source>%1 could not be imported. Nothing has been changed.</source>
        <translation>无法导入“%1”，未作任何更改。</translation>
    </message>
    <message>
        <source>This %1 is no longer there. The page shows what there is now.</source>
        <translation>此%1已不存在，页面显示的是当前内容。</translation>
    </message>
    <message>
        <source>There is already a %1 “%2”. Nothing has been changed.</source>
        <translation>已有%1“%2”，未作任何更改。</translation>
    </message>
    <message>
        <source>This %1 is still used by a %2 and was kept. Change that first.</source>
        <translation>此%1仍被%2使用，已保留。请先修改后者。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>This would contradict what has been written since, so nothing was changed.</source>
        <translation>这与之后写入的内容相矛盾，未作任何更改。</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>没有报表“%1”。</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>More than one %1 is called “%2”. Choose one of them.</source>
        <translation>名为“%2”的%1不止一个，请选择其中之一。</translation>
    </message>
    <message>
        <source>%1 is damaged and was not read. Nothing has been changed; ask for the file again.</source>
        <translation>%1 已损坏，没有读取。没有作任何更改；请重新索取该文件。</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened. It is kept as it is; go back to one of its backups to work on.</source>
        <translation>%1 已损坏，没有打开。文件按原样保留；请恢复它的一个备份继续工作。</translation>
    </message>
    <message>
        <source>%1 was left half-written by a program that was stopped, and cannot be put right in this place. Copy it with the file of that name beside it to a folder where you may write, and open it there.</source>
        <translation>%1 在写入途中程序被中止，而在此位置无法修复。请把它和旁边的同名文件一起复制到可写的文件夹，再从那里打开。</translation>
    </message>
    <message>
        <source>%1 is about a meeting on %2, and this conference is on %3. Nothing has been changed. Choose the file of that day, or the conference of that file.</source>
        <translation>%1 是 %2 的会议，而本次讨论会在 %3。未作任何更改。请选择当天的文件，或选择该文件对应的讨论会。</translation>
    </message>
    <message>
        <source>%1 does not say who came to a meeting and when. Nothing has been changed. Choose the attendance report that Zoom, Teams, Tencent Meeting or another platform offers after a meeting.</source>
        <translation>%1 没有说明谁在何时参加了会议。未作任何更改。请选择 Zoom、Teams、腾讯会议等平台在会后提供的参会记录。</translation>
    </message>
    <message>
        <source>The reason itself may tell who somebody is: %1. Nothing has been kept; give a reason that names nobody.</source>
        <translation>理由本身可能透露某人的身份：%1。未作任何保存；请写一个不指明任何人的理由。</translation>
    </message>
    <message>
        <source>This may tell who the patient is. Nothing has been handed on; change the words that are marked, or give a reason to keep them.</source>
        <translation>这可能透露患者是谁。内容没有交出；请修改标出的文字，或说明保留的理由。</translation>
    </message>
    <message>
        <source>Not every line of the privacy list is ticked. Look at each one; the case stays as it is.</source>
        <translation>隐私核对表没有全部勾选。请逐条核对；病例保持原样。</translation>
    </message>
    <message>
        <source>The case %1 may tell who somebody is: %2. Nothing has been written; open the case, change the words or give a reason to keep them, then write the file again.</source>
        <translation>病例 %1 可能透露身份：%2。尚未写入任何内容；请打开该病例，改写或说明保留理由，然后重新导出。</translation>
    </message>
    <message>
        <source>The file “%1” is a picture. Pictures are not attached: they may show a patient, and tell where and when they were taken. Put what is needed on a slide or into a PDF.</source>
        <translation>“%1”是图片。不附加图片：图片可能拍到患者，也会透露拍摄的地点和时间。请把需要的内容放进幻灯片或 PDF。</translation>
    </message>
    <message>
        <source>The file “%1” is neither slides nor a paper, or not what its name says. Nothing was attached or opened.</source>
        <translation>“%1”不是幻灯片或文献，或者内容与名称不符。没有附加或打开任何内容。</translation>
    </message>
    <message>
        <source>The file “%1” is listed, but the file itself is not on this PC. Ask for an exchange file with attached files, or put the files folder back beside the programme file.</source>
        <translation>“%1”已列出，但文件本身不在这台电脑上。请对方提供带附件的交换文件，或把附件文件夹放回项目文件旁边。</translation>
    </message>
    <message>
        <source>The file “%1” is no longer the file that was attached, so it is not opened. Take it from an exchange file with attached files, or attach it again.</source>
        <translation>“%1”已不是当初附加的文件，因此不予打开。请从带附件的交换文件中取得，或重新附加。</translation>
    </message>
    <message>
        <source>Not every line of the privacy list of the case %1 is ticked, so nothing has been written. Open the case and tick what is true.</source>
        <translation>病例 %1 的隐私清单未全部勾选，因此没有写出任何文件。请打开该病例，勾选属实的项目。</translation>
    </message>
    <message>
        <source>This may tell who a patient is, so it has not been saved. Say it in other words; people of the programme may be named.</source>
        <translation>这可能透露患者身份，因此没有保存。请换一种说法；项目内的人员可以写姓名。</translation>
    </message>
    <message>
        <source>%1 is the attendance report of a meeting on %2, and there is no conference on that day. Nothing has been changed. Plan the conference first, then drop the file again.</source>
        <translation>%1 是 %2 的会议签到报告，但当天没有讨论会。未作任何更改。请先安排讨论会，再拖入该文件。</translation>
    </message>
    <message>
        <source>%1 holds results, and there is no class here that they could be of. Nothing has been changed. Open the class first, then drop the file again.</source>
        <translation>%1 含有成绩，但这里没有对应的班级。未作任何更改。请先开设班级，再拖入文件。</translation>
    </message>
    <message>
        <source>%1 does not say whose its results are. Nothing has been changed. Choose another column, or a file with names, e-mails or numbers.</source>
        <translation>%1 没有说明成绩是谁的。未作任何更改。请选择其他列，或含有姓名、电子邮箱或编号的文件。</translation>
    </message>
    <message>
        <source>%1 is from no learning platform and no form that is known here. Nothing has been changed. Choose the file that the platform offers as CSV or for Excel.</source>
        <translation>%1 不是这里认识的学习平台或问卷的文件。未作任何更改。请选择平台导出的 CSV 或 Excel 文件。</translation>
    </message>
    <message>
        <source>The conference of %1 has not come yet, so nothing was presented there. The case stays as it is; plan it for the conference at which it was presented, or wait for that day.</source>
        <translation>%1的讨论会还没有举行，病例不可能已在会上汇报。病例保持原样；请把它安排到实际汇报的那次讨论会，或等到那一天。</translation>
    </message>
    <message>
        <source>The certificate %1 was withdrawn, so no badge was made of it. Take the one that is valid now.</source>
        <translation>证书 %1 已撤回，因此没有为它制作徽章。请选择现在有效的证书。</translation>
    </message>
    <message>
        <source>Another PC issued the certificate %1, and only its key can sign the badge. Nothing has been written; make the badge on that PC.</source>
        <translation>证书 %1 由另一台电脑颁发，只有它的密钥才能签署徽章。没有写入任何内容；请在那台电脑上制作徽章。</translation>
    </message>
    <message>
        <source>Each row of the report “%1” is one person, case or entry, so there are no aggregate figures of it. Nothing has been written; take it de-identified, or choose a report that counts.</source>
        <translation>报告“%1”的每一行是一个人、一个病例或一条记录，因此没有汇总数据。未写入任何内容；请选用去标识级别，或选择统计类报告。</translation>
    </message>
    <message>
        <source>What is said about the conference of %1 may tell who a patient is: %2. Nothing has been written; open the conference, change the words or give a reason to keep them, then do it again.</source>
        <translation>%1 的病例讨论会的文字可能泄露患者身份：%2。未写入任何文件；请打开该讨论会，修改文字或说明保留的理由，然后重试。</translation>
    </message>
    <message>
        <source>What is in the file may tell who the patient is: %1. It has not been attached; take it out of the file, or give a reason to keep it.</source>
        <translation>文件内容可能透露患者身份：%1。文件没有附上；请从文件中删去，或说明保留的理由。</translation>
    </message>
    <message>
        <source>The certificate %1 was withdrawn on %2 already; its day and reason stay as they are. Nothing has been changed.</source>
        <translation>证书 %1 已于 %2 撤回；撤回日期和原因保持不变。没有更改任何内容。</translation>
    </message>
    <message>
        <source>You open this file as a viewer, who may look and not change anything. Ask a coordinator of the file for another role.</source>
        <translation>您以只读人员身份打开此文件，只能看，不能更改。如需其他角色，请找此文件的协调员。</translation>
    </message>
    <message>
        <source>This is a backup, which stays as it is. Restore it, or work in a copy of it.</source>
        <translation>这是备份，不会改动。请恢复它，或在它的副本上工作。</translation>
    </message>
    <message>
        <source>A newer version of Preceptor wrote this file. Update this program to change anything in it.</source>
        <translation>此文件由更新版本的 Preceptor 写成。请更新本程序后再更改。</translation>
    </message>
    <message>
        <source>This file lies where nothing can be written. Copy it to another folder to change anything in it.</source>
        <translation>此文件所在的位置不能写入。请把它复制到其他文件夹后再更改。</translation>
    </message>
    <message>
        <source>This file is open for reading only, so nothing in it can be changed.</source>
        <translation>此文件以只读方式打开，不能作任何更改。</translation>
    </message>
    <message>
        <source>%1 is of another programme than this file. Nothing has been changed.</source>
        <translation>%1 属于另一个项目，与此文件不同。未作任何更改。</translation>
    </message>
    <message>
        <source>Something that was deleted may tell who somebody is and would go along. Nothing has been written; write the file where this programme may be changed, those words are taken out first.</source>
        <translation>已删除的内容可能透露身份，且会随文件带出，因此没有写入任何内容。请在可以修改本项目文件的地方写出文件，那里会先去除这些文字。</translation>
    </message>
    <message>
        <source>What is to be done after the workshop “%1” may tell who a patient is: %2. Nothing has been written; open the workshop, change the words or give a reason to keep them, then do it again.</source>
        <translation>培训班“%1”的后续行动可能泄露患者身份：%2。未写入任何文件；请打开该培训班，修改文字或说明保留的理由，然后重试。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing in this file can be changed. Make room there and open the file again.</source>
        <translation>磁盘已满，无法修改本文件。请腾出空间后重新打开。</translation>
    </message>
    <message>
        <source>You open this file as a viewer, and a viewer writes no files for other PCs, as these are signed. Ask a coordinator of the file to write it, or for another role.</source>
        <translation>您以查看者身份打开此文件；给其他电脑的文件须经签名，查看者不能写出。请该文件的协调员来写，或为您更改角色。</translation>
    </message>
    <message>
        <source>The workshop lasts until %1, and credit is earned when it has been held. Nothing was awarded.</source>
        <translation>培训班到 %1 才结束，举办之后才能授予学分。没有授予任何学分。</translation>
    </message>
    <message>
        <source>The conference of %1 has not come yet, so nobody can have been there. Nothing has been changed; wait for that day, or choose the conference that is meant.</source>
        <translation>%1的讨论会还没有举行，不可能已有人参加。未作任何更改；请等到那一天，或选择文件所属的那次讨论会。</translation>
    </message>
</context>
<context>
    <name>ModuleFields</name>
    <message>
        <source>not required</source>
        <comment>of a module</comment>
        <translation>非必修</translation>
    </message>
    <message>
        <source>for: %1</source>
        <comment>cadre groups</comment>
        <translation>对象：%1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>病例讨论会</translation>
    </message>
    <message>
        <source>Enrol from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>学习进度</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>USB exchange</source>
        <translation>U 盘交换</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>培训班</translation>
    </message>
</context>
<context>
    <name>PaletteActions</name>
    <message>
        <source>Take attendance</source>
        <translation>登记签到</translation>
    </message>
    <message>
        <source>Plan conferences</source>
        <translation>安排病例讨论会</translation>
    </message>
    <message>
        <source>Enrol people from a file</source>
        <translation>从文件导入学员</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Check possible duplicates</source>
        <translation>核对疑似重复人员</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>新增机构</translation>
    </message>
    <message>
        <source>Mark modules complete</source>
        <translation>标记模块完成</translation>
    </message>
    <message>
        <source>Export a report for the funder</source>
        <translation>导出给资助方的报表</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Show the help</source>
        <translation>显示帮助</translation>
    </message>
    <message>
        <source>Targets, funders, grants and other registers</source>
        <translation>目标、资助方、资助款等登记册</translation>
    </message>
    <message>
        <source>Backups: make one, or restore one</source>
        <translation>备份：备份或恢复</translation>
    </message>
    <message>
        <source>Write a file for the other PCs</source>
        <translation>为其他电脑写入文件</translation>
    </message>
    <message>
        <source>Take up a file of another PC</source>
        <translation>并入其他电脑的文件</translation>
    </message>
    <message>
        <source>Decide conflicts between PCs</source>
        <translation>处理电脑间的冲突</translation>
    </message>
    <message>
        <source>Write a case</source>
        <translation>书写病例</translation>
    </message>
    <message>
        <source>Open the registration desk</source>
        <translation>打开报到台</translation>
    </message>
    <message>
        <source>Who trained whom</source>
        <translation>师资传承</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>颁发证书</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>查验证书</translation>
    </message>
    <message>
        <source>Protect this file, or see who may open it</source>
        <translation>保护此文件，或查看谁可以打开</translation>
    </message>
    <message>
        <source>Audit trail: who did what and when</source>
        <translation>操作留痕：谁在何时做了什么</translation>
    </message>
    <message>
        <source>import meeting file Zoom Teams Tencent Meet</source>
        <translation>导入 会议文件 考勤 腾讯会议 Zoom Teams</translation>
    </message>
    <message>
        <source>import list roster spreadsheet Excel CSV</source>
        <translation>导入 名单 表格 Excel CSV</translation>
    </message>
    <message>
        <source>import bundle USB stick</source>
        <translation>导入 交换文件 U盘</translation>
    </message>
    <message>
        <source>Type in an evaluation</source>
        <translation>录入评价表</translation>
    </message>
    <message>
        <source>satisfaction questionnaire forms returned</source>
        <translation>满意度 问卷 评价 收回</translation>
    </message>
    <message>
        <source>Record a head count</source>
        <translation>登记到会人数</translation>
    </message>
    <message>
        <source>totals people without names</source>
        <translation>总数 不记名 人数</translation>
    </message>
</context>
<context>
    <name>PaperPages</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of pasted rows</source>
        <translation>粘贴内容的预览</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <comment>a file</comment>
        <translation>%1 的预览</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的内容</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Everyone in %1</source>
        <translation>%1全部人员</translation>
    </message>
    <message>
        <source>Everyone in %1, version %2</source>
        <translation>%1（版本 %2）的所有人</translation>
    </message>
</context>
<context>
    <name>ProtectionMessages</name>
    <message>
        <source>%1 is protected. Enter the passphrase of one of those who may open it, or the recovery key.</source>
        <translation>%1 受保护。请输入可以打开它的人的口令，或恢复密钥。</translation>
    </message>
    <message>
        <source>This passphrase does not open %1. Nothing has been changed. Type it again, or ask a coordinator of the file whether you may still open it.</source>
        <translation>这个口令打不开 %1。未作任何更改。请重新输入，或询问该文件的协调员您是否仍可打开它。</translation>
    </message>
    <message>
        <source>%1 is protected already. Nothing has been changed.</source>
        <translation>%1 已经受保护。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is not protected. Nothing has been changed.</source>
        <translation>%1 没有受保护。未作任何更改。</translation>
    </message>
    <message>
        <source>This passphrase is too short. Nothing has been changed. Take at least %1 characters; a few words are easy to remember.</source>
        <translation>口令太短。未作任何更改。请至少使用 %1 个字符；几个词语就很容易记住。</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess. Nothing has been changed. Take a few words that do not belong together.</source>
        <translation>这个口令很容易被猜到。未作任何更改。请使用几个互不相关的词语。</translation>
    </message>
    <message>
        <source>Only a coordinator of %1 may change who opens it. Nothing has been changed. Ask one of them.</source>
        <translation>只有 %1 的协调员可以更改谁能打开它。未作任何更改。请联系其中一位。</translation>
    </message>
    <message>
        <source>%1 is the last coordinator of the file and stays. Nothing has been changed. Add another coordinator first.</source>
        <translation>%1 是该文件的最后一位协调员，不能移除。未作任何更改。请先添加另一位协调员。</translation>
    </message>
    <message>
        <source>%1 could not be opened. Nothing has been changed.</source>
        <translation>无法打开 %1。未作任何更改。</translation>
    </message>
    <message>
        <source>This passphrase opens the file already. Nothing has been changed. Take another one.</source>
        <translation>此口令已能打开该文件。未作任何更改。请另选一个口令。</translation>
    </message>
    <message>
        <source>Only a coordinator of %1 may approve another key or change whether a PC is trusted. Nothing has been changed. Ask one of them.</source>
        <translation>只有 %1 的协调员可以批准新密钥或更改是否信任某台电脑。未作任何更改。请联系其中一位。</translation>
    </message>
    <message>
        <source>Only a coordinator of %1 may decide that a site is not waited for any more. Nothing has been changed. Ask one of them.</source>
        <translation>只有 %1 的协调员可以决定不再等待某个站点。未作任何更改。请联系其中一位。</translation>
    </message>
    <message>
        <source>Whoever opens the file needs a name. Nothing has been changed. Give one.</source>
        <translation>打开文件的人需要有姓名。未作任何更改。请填写姓名。</translation>
    </message>
    <message>
        <source>This name is too long. Nothing has been changed. A shorter one is enough to know the person by.</source>
        <translation>姓名太长。未作任何更改。短一些也足以认出这个人。</translation>
    </message>
    <message>
        <source>This name holds signs that cannot be seen. Nothing has been changed. Type it again by hand.</source>
        <translation>姓名中含有看不见的字符。未作任何更改。请手工重新输入。</translation>
    </message>
    <message>
        <source>No more than %1 people, the recovery key among them, can open a file. Nothing has been changed. Remove somebody first.</source>
        <translation>一个文件最多 %1 人可以打开，恢复密钥也算在内。未作任何更改。请先移除一人。</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>查找位置：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>转到上级文件夹</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>切换为列表视图</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详细视图</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>切换为详细视图</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
要替换吗？</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
找不到文件。
请核对文件名。</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page Layout</source>
        <translation>页面布局</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>页面顺序：</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>每张页数：</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>纸张大小：</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>宽：</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>高：</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>进纸口：</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>竖放</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横放</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>反向横放</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>反向竖放</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>右边距</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>下边距</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>磅</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>选项(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>选项(&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>打印到文件 (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>写成 PDF 文件</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>本机文件</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>打印到文件…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>全部页</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>奇数页</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>偶数页</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>页码写法不对</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 已存在。
要覆盖吗？</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 是文件夹。
请换一个文件名。</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>文件 %1 不可写。
请换一个文件名。</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>起始页不能大于结束页。</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>从左到右，从上到下</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>从左到右，从下到上</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>从右到左，从下到上</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>从右到左，从上到下</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>从下到上，从左到右</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>从下到上，从右到左</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>从上到下，从左到右</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>从上到下，从右到左</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>打印机属性</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>打印任务选项</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>打印范围</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>全部打印</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>页码从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>当前页</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>页面选择：</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>输出设置</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>份数：</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>逐份打印</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>逆序打印</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>长边翻转</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短边翻转</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>用逗号分隔页码或范围，范围写成用连字符隔开的两个数。例如 3,5-7,9 打印第 3、5、6、7、9 页。</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>属性(&amp;R)</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>输出文件(&amp;F)：</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Merged people</source>
        <translation>已合并人员</translation>
    </message>
    <message>
        <source>People kept apart</source>
        <translation>确认非同一人</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>病例讨论会</translation>
    </message>
    <message>
        <source>Conference agenda</source>
        <translation>会议议程</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>到会人数</translation>
    </message>
    <message>
        <source>Lines of meeting files</source>
        <translation>会议文件中的记录</translation>
    </message>
    <message>
        <source>Names used in meetings</source>
        <translation>参会时用过的名字</translation>
    </message>
    <message>
        <source>Conference series</source>
        <translation>讨论会系列</translation>
    </message>
    <message>
        <source>Turns to present</source>
        <translation>汇报轮次</translation>
    </message>
    <message>
        <source>Days left out</source>
        <translation>略过的日期</translation>
    </message>
    <message>
        <source>People expected at a series</source>
        <translation>系列应到人员</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>入班记录</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>学习进度</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Course versions</source>
        <translation>课程版本</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>资助方</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>资助</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Links between institutions</source>
        <translation>机构间联系</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>参与情况</translation>
    </message>
    <message>
        <source>Roles in the programme</source>
        <translation>项目角色</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>培训师</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>Protocols adopted</source>
        <translation>已采用的规范</translation>
    </message>
    <message>
        <source>Service outcomes</source>
        <translation>服务成效</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>已导入文件</translation>
    </message>
    <message>
        <source>Remembered columns</source>
        <translation>已记住的列</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>(not in this file)</source>
        <translation>（不在本文件中）</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>一条规则</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Domains and symptoms of cases</source>
        <translation>病例的领域与症状</translation>
    </message>
    <message>
        <source>Questions of cases</source>
        <translation>病例的问题</translation>
    </message>
    <message>
        <source>Moves between places of care</source>
        <translation>照护场所转换</translation>
    </message>
    <message>
        <source>Review of cases</source>
        <translation>病例审核</translation>
    </message>
    <message>
        <source>Reasons to keep a text</source>
        <translation>保留文字的理由</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Learning points</source>
        <translation>学习要点</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>People of workshops</source>
        <translation>培训班人员</translation>
    </message>
    <message>
        <source>Seats of institutions</source>
        <translation>各机构名额</translation>
    </message>
    <message>
        <source>Head counts of events</source>
        <translation>活动人数</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation>评价表</translation>
    </message>
    <message>
        <source>Courses before courses</source>
        <translation>先修课程</translation>
    </message>
    <message>
        <source>Entrustable activities</source>
        <translation>置信职业行为</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观察记录</translation>
    </message>
    <message>
        <source>Entrustment decisions</source>
        <translation>置信决定</translation>
    </message>
    <message>
        <source>Reviews of practice</source>
        <translation>工作随访</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Credit schemes</source>
        <translation>学分规则</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Results told by files</source>
        <translation>文件中的成绩</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>操作留痕</translation>
    </message>
    <message>
        <source>Modules of learning points</source>
        <translation>学习要点的模块</translation>
    </message>
    <message>
        <source>Competencies of learning points</source>
        <translation>学习要点的能力</translation>
    </message>
    <message>
        <source>Items of checklists</source>
        <translation>核查表条目</translation>
    </message>
    <message>
        <source>Marks by item</source>
        <translation>逐条得分</translation>
    </message>
    <message>
        <source>Reasons to keep a text of a conference</source>
        <translation>保留讨论会文字的理由</translation>
    </message>
    <message>
        <source>Reasons to keep a text of a workshop</source>
        <translation>保留培训班文字的理由</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>资助方</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>资助款</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Links between institutions</source>
        <translation>机构间关系</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>参与机构</translation>
    </message>
    <message>
        <source>Roles in the programme</source>
        <translation>项目角色</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>师资</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>到会人数</translation>
    </message>
    <message>
        <source>Protocols and guidelines</source>
        <translation>方案与指南</translation>
    </message>
    <message>
        <source>Protocols adopted</source>
        <translation>已采用方案</translation>
    </message>
    <message>
        <source>Service outcomes</source>
        <translation>服务成效</translation>
    </message>
    <message>
        <source>The programme this file is about, with its dates and its goal.</source>
        <translation>本文件对应的项目及其起止日期和目标。</translation>
    </message>
    <message>
        <source>Who pays for the programme: foundations, ministries, hospitals.</source>
        <translation>项目由谁资助：基金会、政府部门、医院。</translation>
    </message>
    <message>
        <source>The money of one funder for the programme, with its dates.</source>
        <translation>某一资助方给本项目的款项及起止日期。</translation>
    </message>
    <message>
        <source>What was promised for a period. Reports set the results against it.</source>
        <translation>某一期间承诺的指标，报表据此对照结果。</translation>
    </message>
    <message>
        <source>The departments people of an institution work in.</source>
        <translation>机构人员所在的科室。</translation>
    </message>
    <message>
        <source>Who works with whom: consortium, hub and spoke, twins, referral.</source>
        <translation>机构之间的合作：医联体、中心与成员单位、结对、转诊。</translation>
    </message>
    <message>
        <source>Which institutions take part in the programme, and since when.</source>
        <translation>哪些机构参与本项目，自何时起。</translation>
    </message>
    <message>
        <source>Who coordinates, teaches and mentors in the programme.</source>
        <translation>谁在项目中负责协调、教学和指导。</translation>
    </message>
    <message>
        <source>Who may teach, at which level, and since when.</source>
        <translation>谁可授课、属何级别、自何时起。</translation>
    </message>
    <message>
        <source>Treatment protocols, guidelines and policies that were written.</source>
        <translation>已编写的诊疗方案、指南和政策。</translation>
    </message>
    <message>
        <source>Which institution works by which protocol, and since when.</source>
        <translation>哪家机构采用哪个方案，自何时起。</translation>
    </message>
    <message>
        <source>How the palliative care service of an institution stands on a day.</source>
        <translation>某机构安宁疗护服务在某日的状况。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Learning points</source>
        <translation>学习要点</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>What the conference advises, by whom, and later what became of it.</source>
        <translation>讨论会的建议、由谁提出，以及后来的结果。</translation>
    </message>
    <message>
        <source>What everybody can take home, found again by the search over all cases.</source>
        <translation>大家可以带走的收获，可在全部病例中搜索到。</translation>
    </message>
    <message>
        <source>What somebody has promised to do, and by when.</source>
        <translation>某人答应要做的事，以及期限。</translation>
    </message>
    <message>
        <source>When we ask again how the patient is, and what we heard.</source>
        <translation>何时再次询问患者情况，以及了解到的情况。</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>People of workshops</source>
        <translation>培训班人员</translation>
    </message>
    <message>
        <source>Seats of institutions</source>
        <translation>各机构名额</translation>
    </message>
    <message>
        <source>Head counts of events</source>
        <translation>活动人数</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Evaluation forms</source>
        <translation>评价表</translation>
    </message>
    <message>
        <source>Courses before courses</source>
        <translation>先修课程</translation>
    </message>
    <message>
        <source>Entrustable activities</source>
        <translation>置信职业行为</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观察记录</translation>
    </message>
    <message>
        <source>Entrustment decisions</source>
        <translation>置信决定</translation>
    </message>
    <message>
        <source>Reviews of practice</source>
        <translation>工作随访</translation>
    </message>
    <message>
        <source>Credit schemes</source>
        <translation>学分规则</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>People counted but not named, with the source. They are never added to people.</source>
        <translation>只计人数、不记姓名，并注明来源；不计入人员名单。</translation>
    </message>
    <message>
        <source>What the workshop cost, and who paid.</source>
        <translation>培训班的费用和付款方。</translation>
    </message>
    <message>
        <source>Anonymous forms, one line a question: how many gave each mark.</source>
        <translation>匿名评价表，每个问题一行：每个分数各有几人。</translation>
    </message>
    <message>
        <source>Which course must be completed before another.</source>
        <translation>学习某课程前须先完成的课程。</translation>
    </message>
    <message>
        <source>What learners are to do without supervision one day, and the level to reach.</source>
        <translation>学员最终应能独立完成的工作及目标级别。</translation>
    </message>
    <message>
        <source>Somebody saw a learner do it, and how much supervision it took.</source>
        <translation>有人观察了学员的操作，并记录所需的督导程度。</translation>
    </message>
    <message>
        <source>From when on a learner may do it at a level, who decided and on what grounds.</source>
        <translation>学员从何时起可以在某级别完成，由谁、依据什么决定。</translation>
    </message>
    <message>
        <source>Months later: does the learner work to the standard, and what stands in the way?</source>
        <translation>数月之后：学员的工作是否达标，有什么阻碍？</translation>
    </message>
    <message>
        <source>How many hours make a credit, and the limits, as your authority has them.</source>
        <translation>多少小时为一学分及其上限，以主管部门规定为准。</translation>
    </message>
    <message>
        <source>The credits people earned, by scheme.</source>
        <translation>人员获得的学分，按类别。</translation>
    </message>
    <message>
        <source>How many people each institution may send.</source>
        <translation>各机构可派的人数。</translation>
    </message>
</context>
<context>
    <name>ReportCodes</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Cadre group</source>
        <translation>人员大类</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Participating</source>
        <translation>参与单位</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Not a participant</source>
        <translation>非参与单位</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>家</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>场</translation>
    </message>
    <message>
        <source>workshops</source>
        <translation>期</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>例</translation>
    </message>
    <message>
        <source>adoptions</source>
        <translation>项</translation>
    </message>
    <message>
        <source>services</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Post without cadre</source>
        <translation>任职缺人员类别</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>性别未知</translation>
    </message>
    <message>
        <source>Nobody knows where the person worked</source>
        <translation>当时工作单位不明</translation>
    </message>
    <message>
        <source>Two main posts at the same time</source>
        <translation>同时有两个主要任职</translation>
    </message>
    <message>
        <source>Test without its counterpart</source>
        <translation>测试缺少配对</translation>
    </message>
    <message>
        <source>Attendance not marked</source>
        <translation>出席未登记</translation>
    </message>
    <message>
        <source>May be the same person twice</source>
        <translation>疑似重复人员</translation>
    </message>
    <message>
        <source>Outside the programme&apos;s dates</source>
        <translation>超出项目起止日期</translation>
    </message>
    <message>
        <source>Completed without a date</source>
        <translation>结业缺日期</translation>
    </message>
    <message>
        <source>1 Took part</source>
        <translation>1 参与</translation>
    </message>
    <message>
        <source>2 Was satisfied</source>
        <translation>2 满意</translation>
    </message>
    <message>
        <source>3 Learned</source>
        <translation>3 学到</translation>
    </message>
    <message>
        <source>4 Is competent</source>
        <translation>4 具备能力</translation>
    </message>
    <message>
        <source>5 Does it in practice</source>
        <translation>5 用于实践</translation>
    </message>
    <message>
        <source>6 Health of patients</source>
        <translation>6 患者健康</translation>
    </message>
    <message>
        <source>7 Health of the community</source>
        <translation>7 社区健康</translation>
    </message>
    <message>
        <source>People at sessions</source>
        <translation>参加场次的人员</translation>
    </message>
    <message>
        <source>People at training events</source>
        <translation>参加培训活动的人员</translation>
    </message>
    <message>
        <source>Anonymous forms</source>
        <translation>匿名问卷</translation>
    </message>
    <message>
        <source>People tested</source>
        <translation>参加测试的人员</translation>
    </message>
    <message>
        <source>Observed tasks</source>
        <translation>观察到的专业任务</translation>
    </message>
    <message>
        <source>Tasks entrusted</source>
        <translation>授权的专业任务</translation>
    </message>
    <message>
        <source>Reviews of practice</source>
        <translation>实践评审</translation>
    </message>
    <message>
        <source>Advice that was followed</source>
        <translation>已采纳的建议</translation>
    </message>
    <message>
        <source>Follow-ups of cases</source>
        <translation>病例随访</translation>
    </message>
    <message>
        <source>Services started or expanded</source>
        <translation>新开或扩展的服务</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Entrustment</source>
        <translation>委任决定</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未报名</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观察</translation>
    </message>
</context>
<context>
    <name>ReportColumns</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Cadre group</source>
        <translation>人员大类</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Newly trained</source>
        <translation>新培训</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>复训</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>培训人数</translation>
    </message>
    <message>
        <source>Head count only</source>
        <translation>仅有人数</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>% of target</source>
        <translation>目标完成率（%）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Level of care</source>
        <translation>服务层级</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Urban or rural</source>
        <translation>城乡</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>资助方</translation>
    </message>
    <message>
        <source>Course under 15 hours</source>
        <translation>不足15学时的课程</translation>
    </message>
    <message>
        <source>Without completion date</source>
        <translation>缺结业日期</translation>
    </message>
    <message>
        <source>Series or event</source>
        <translation>系列或活动</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>已举行场次</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>计划场次</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>参加人次</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>不重复人数</translation>
    </message>
    <message>
        <source>Mean per session</source>
        <translation>场均人数</translation>
    </message>
    <message>
        <source>Median per session</source>
        <translation>每场中位人数</translation>
    </message>
    <message>
        <source>% who came again</source>
        <translation>再次参加率（%）</translation>
    </message>
    <message>
        <source>Came twice or more</source>
        <translation>参加两次及以上</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已入班</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已结业</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>未结业</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已转班</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>% completed</source>
        <translation>结业率（%）</translation>
    </message>
    <message>
        <source>Main reason for leaving</source>
        <translation>主要退出原因</translation>
    </message>
    <message>
        <source>Enrolled less transferred</source>
        <translation>入班减转班</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Completed in the period</source>
        <translation>本期结业</translation>
    </message>
    <message>
        <source>Completed so far</source>
        <translation>累计结业</translation>
    </message>
    <message>
        <source>Reached the next tier</source>
        <translation>升入下一层级</translation>
    </message>
    <message>
        <source>% who went on</source>
        <translation>升级率（%）</translation>
    </message>
    <message>
        <source>Median months between</source>
        <translation>间隔月数中位</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>待举行</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>% begun on time</source>
        <translation>准时开始率（%）</translation>
    </message>
    <message>
        <source>Institutions present</source>
        <translation>到会机构数</translation>
    </message>
    <message>
        <source>Mean partner institutions</source>
        <translation>场均成员单位数</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>新病例</translation>
    </message>
    <message>
        <source>Follow-up cases</source>
        <translation>随访病例</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>专题讲座</translation>
    </message>
    <message>
        <source>Different presenters</source>
        <translation>不重复汇报人</translation>
    </message>
    <message>
        <source>% held</source>
        <translation>举行率（%）</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已改期</translation>
    </message>
    <message>
        <source>Begun on time</source>
        <translation>准时开始</translation>
    </message>
    <message>
        <source>Start time known</source>
        <translation>有开始时间</translation>
    </message>
    <message>
        <source>Start time missing</source>
        <translation>缺开始时间</translation>
    </message>
    <message>
        <source>Without institution</source>
        <translation>无机构</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>% attended</source>
        <translation>出席率（%）</translation>
    </message>
    <message>
        <source>% attended or excused</source>
        <translation>出席加请假率（%）</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Romanised name</source>
        <translation>姓名拼音</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Came unexpected</source>
        <translation>未列名到会</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>医师</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>Medical social workers</source>
        <translation>医务社工</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>师资</translation>
    </message>
    <message>
        <source>Cases presented</source>
        <translation>已汇报病例</translation>
    </message>
    <message>
        <source>% of conferences attended</source>
        <translation>病例讨论会出席率（%）</translation>
    </message>
    <message>
        <source>Protocols adopted</source>
        <translation>已采用方案</translation>
    </message>
    <message>
        <source>Services started</source>
        <translation>已开展服务</translation>
    </message>
    <message>
        <source>Conferences attended</source>
        <translation>出席病例讨论会</translation>
    </message>
    <message>
        <source>Conferences due</source>
        <translation>应参加病例讨论会</translation>
    </message>
    <message>
        <source>Services expanded</source>
        <translation>已扩大服务</translation>
    </message>
    <message>
        <source>Participating</source>
        <translation>参与单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线值</translation>
    </message>
    <message>
        <source>Target of the period</source>
        <translation>本期目标</translation>
    </message>
    <message>
        <source>Reached in the period</source>
        <translation>本期完成</translation>
    </message>
    <message>
        <source>Target of the programme</source>
        <translation>项目总目标</translation>
    </message>
    <message>
        <source>Reached so far</source>
        <translation>累计完成</translation>
    </message>
    <message>
        <source>% of the programme</source>
        <translation>总目标完成率（%）</translation>
    </message>
    <message>
        <source>Note on deviation</source>
        <translation>偏差说明</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>% of the period</source>
        <translation>本期完成率（%）</translation>
    </message>
    <message>
        <source>Note needed</source>
        <translation>需说明</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在表</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题数</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>应填</translation>
    </message>
    <message>
        <source>% filled</source>
        <translation>完整率（%）</translation>
    </message>
    <message>
        <source>Other record number</source>
        <translation>另一记录编号</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>Tier of care</source>
        <translation>照护层级</translation>
    </message>
    <message>
        <source>Problem domain</source>
        <translation>问题领域</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Kind of advice</source>
        <translation>建议类别</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Sent within 7 days</source>
        <translation>7天内发出</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>部分执行</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Died before</source>
        <translation>之前已去世</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>% closed</source>
        <translation>已有结果%</translation>
    </message>
    <message>
        <source>% done</source>
        <translation>已执行%</translation>
    </message>
    <message>
        <source>Median days to the follow-up</source>
        <translation>随访天数中位数</translation>
    </message>
    <message>
        <source>Case or conference</source>
        <translation>病例或讨论会</translation>
    </message>
    <message>
        <source>Learning point</source>
        <translation>学习要点</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Tested before</source>
        <translation>培训前参加测验</translation>
    </message>
    <message>
        <source>Tested after</source>
        <translation>培训后参加测验</translation>
    </message>
    <message>
        <source>Tested twice</source>
        <translation>前后均参加</translation>
    </message>
    <message>
        <source>Mean before, %</source>
        <translation>培训前平均分，%</translation>
    </message>
    <message>
        <source>Deviation before</source>
        <translation>培训前标准差</translation>
    </message>
    <message>
        <source>Mean after, %</source>
        <translation>培训后平均分，%</translation>
    </message>
    <message>
        <source>Deviation after</source>
        <translation>培训后标准差</translation>
    </message>
    <message>
        <source>Mean gain</source>
        <translation>平均提高</translation>
    </message>
    <message>
        <source>Normalised gain</source>
        <translation>标准化增益</translation>
    </message>
    <message>
        <source>% passed before</source>
        <translation>培训前通过率</translation>
    </message>
    <message>
        <source>% passed after</source>
        <translation>培训后通过率</translation>
    </message>
    <message>
        <source>Effect size</source>
        <translation>效应量</translation>
    </message>
    <message>
        <source>Tested later</source>
        <translation>之后再测</translation>
    </message>
    <message>
        <source>Mean later, %</source>
        <translation>再测平均分，%</translation>
    </message>
    <message>
        <source>Passed before</source>
        <translation>培训前通过</translation>
    </message>
    <message>
        <source>Passed after</source>
        <translation>培训后通过</translation>
    </message>
    <message>
        <source>Tested twice, pass mark known</source>
        <translation>前后均参加且有及格线</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>参加测验</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>% passed</source>
        <translation>通过率</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>受观察</translation>
    </message>
    <message>
        <source>Competent</source>
        <translation>胜任</translation>
    </message>
    <message>
        <source>% competent</source>
        <translation>胜任率</translation>
    </message>
    <message>
        <source>Test without pass mark</source>
        <translation>测验没有及格线</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已随访</translation>
    </message>
    <message>
        <source>% followed up</source>
        <translation>随访率</translation>
    </message>
    <message>
        <source>Working to the standard</source>
        <translation>工作达到标准</translation>
    </message>
    <message>
        <source>% to the standard</source>
        <translation>达标率</translation>
    </message>
    <message>
        <source>Main thing in the way</source>
        <translation>主要障碍</translation>
    </message>
    <message>
        <source>Months after</source>
        <translation>之后月数</translation>
    </message>
    <message>
        <source>Result missing</source>
        <translation>缺少结果</translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>培训前平均</translation>
    </message>
    <message>
        <source>Mean after</source>
        <translation>培训后平均</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>变化，%</translation>
    </message>
    <message>
        <source>Mean six weeks later</source>
        <translation>六周后平均</translation>
    </message>
    <message>
        <source>Asked six weeks later</source>
        <translation>六周后询问人数</translation>
    </message>
    <message>
        <source>Asked only once</source>
        <translation>仅询问一次</translation>
    </message>
    <message>
        <source>Activity entrusted</source>
        <translation>可信托活动</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观察次数</translation>
    </message>
    <message>
        <source>Latest level</source>
        <translation>最近级别</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>最高级别</translation>
    </message>
    <message>
        <source>Level decided</source>
        <translation>判定级别</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>判定日期</translation>
    </message>
    <message>
        <source>Levels missing</source>
        <translation>尚差级数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>At the target</source>
        <translation>已达目标</translation>
    </message>
    <message>
        <source>% at the target</source>
        <translation>达到目标率</translation>
    </message>
    <message>
        <source>Event code</source>
        <translation>活动编号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>面授学时</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Other or not known</source>
        <translation>其他或不详</translation>
    </message>
    <message>
        <source>Cost of teaching</source>
        <translation>教学费用</translation>
    </message>
    <message>
        <source>Cost of participants</source>
        <translation>学员费用</translation>
    </message>
    <message>
        <source>Cost of travel</source>
        <translation>交通费用</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>总费用</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Evidence of a reported event</source>
        <translation>上报活动的凭证</translation>
    </message>
    <message>
        <source>Under 15 contact hours</source>
        <translation>不足15学时</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>% returned</source>
        <translation>回收率</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>% 4 or 5 of 5</source>
        <translation>评4或5分的百分比</translation>
    </message>
    <message>
        <source>What was said most</source>
        <translation>最多的意见</translation>
    </message>
    <message>
        <source>Marks of 4 or 5</source>
        <translation>评4或5分</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>师资</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代次</translation>
    </message>
    <message>
        <source>Became a trainer on</source>
        <translation>成为师资日期</translation>
    </message>
    <message>
        <source>First taught on</source>
        <translation>首次授课日期</translation>
    </message>
    <message>
        <source>Months to the first teaching</source>
        <translation>到首次授课的月数</translation>
    </message>
    <message>
        <source>Learners who completed</source>
        <translation>完成的学员</translation>
    </message>
    <message>
        <source>Only reported</source>
        <translation>仅上报人数</translation>
    </message>
    <message>
        <source>Last taught on</source>
        <translation>最近授课日期</translation>
    </message>
    <message>
        <source>Taught within 12 months</source>
        <translation>12个月内授课</translation>
    </message>
    <message>
        <source>To be observed by</source>
        <translation>下次听课评估期限</translation>
    </message>
    <message>
        <source>Trained as trainers</source>
        <translation>接受师资培训人数</translation>
    </message>
    <message>
        <source>Trained and have taught</source>
        <translation>受训后已授课</translation>
    </message>
    <message>
        <source>% who have taught</source>
        <translation>已授课百分比</translation>
    </message>
    <message>
        <source>Active trainers</source>
        <translation>活跃师资</translation>
    </message>
    <message>
        <source>% active</source>
        <translation>活跃百分比</translation>
    </message>
    <message>
        <source>Learners per trainer</source>
        <translation>每位师资的学员数</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>学分类别</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Credits by hours</source>
        <translation>按学时折算学分</translation>
    </message>
    <message>
        <source>Credits that count</source>
        <translation>计入学分</translation>
    </message>
    <message>
        <source>Credits asked for a year</source>
        <translation>年度要求学分</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>是否达标</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Level (Moore)</source>
        <translation>层次（摩尔）</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>证据种类</translation>
    </message>
    <message>
        <source>See report</source>
        <translation>参见报表</translation>
    </message>
    <message>
        <source>Level (Kirkpatrick)</source>
        <translation>层次（柯氏）</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Have it</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Lack it</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>% have it</source>
        <translation>完成率（%）</translation>
    </message>
    <message>
        <source>Events led</source>
        <translation>主讲的活动</translation>
    </message>
    <message>
        <source>Taught as co-trainer</source>
        <translation>协同授课</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>People trained</source>
        <translation>培训人数</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>参加情况</translation>
    </message>
    <message>
        <source>Enrolment funnel</source>
        <translation>招收与结业漏斗</translation>
    </message>
    <message>
        <source>Course ladder</source>
        <translation>课程层级递进</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>病例讨论会</translation>
    </message>
    <message>
        <source>Attendance certificates</source>
        <translation>出席证明</translation>
    </message>
    <message>
        <source>Institution coverage</source>
        <translation>机构覆盖</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标完成情况</translation>
    </message>
    <message>
        <source>Personal transcript</source>
        <translation>个人学习档案</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>What is missing or does not fit</source>
        <translation>缺漏或不一致之处</translation>
    </message>
    <message>
        <source>Completions against the target</source>
        <translation>结业人数与目标对照</translation>
    </message>
    <message>
        <source>Who came, and how often</source>
        <translation>参加人数与频次</translation>
    </message>
    <message>
        <source>From applying to completing</source>
        <translation>从报名到结业</translation>
    </message>
    <message>
        <source>Who went on to the next tier</source>
        <translation>升入下一层级的人员</translation>
    </message>
    <message>
        <source>Held, cases and institutions</source>
        <translation>场次、病例与机构</translation>
    </message>
    <message>
        <source>Who may have a certificate</source>
        <translation>可发证明的人员</translation>
    </message>
    <message>
        <source>What each institution gained</source>
        <translation>各机构的参与与收获</translation>
    </message>
    <message>
        <source>Promised and reached</source>
        <translation>承诺与完成对照</translation>
    </message>
    <message>
        <source>Everything one person did</source>
        <translation>一名人员的全部活动</translation>
    </message>
    <message>
        <source>Case mix</source>
        <translation>病例构成</translation>
    </message>
    <message>
        <source>Illness, age, place and question</source>
        <translation>疾病、年龄、场所与问题</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>What became of the advice</source>
        <translation>建议的结果</translation>
    </message>
    <message>
        <source>Learning points and actions</source>
        <translation>学习要点与行动</translation>
    </message>
    <message>
        <source>What was learned, what is to be done</source>
        <translation>学到的与要做的</translation>
    </message>
    <message>
        <source>Knowledge before and after</source>
        <translation>培训前后知识</translation>
    </message>
    <message>
        <source>What a course taught, by tests</source>
        <translation>用测验看课程教会了什么</translation>
    </message>
    <message>
        <source>Mastery and competence</source>
        <translation>掌握与胜任</translation>
    </message>
    <message>
        <source>Who passed, and who can do it</source>
        <translation>谁通过了，谁能做到</translation>
    </message>
    <message>
        <source>Change in practice</source>
        <translation>实践改变</translation>
    </message>
    <message>
        <source>What was seen at the bedside later</source>
        <translation>之后在床旁看到的</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信心</translation>
    </message>
    <message>
        <source>How sure people are, before and after</source>
        <translation>培训前后的把握程度</translation>
    </message>
    <message>
        <source>Entrusted activities</source>
        <translation>可信托活动</translation>
    </message>
    <message>
        <source>Who may do what on their own</source>
        <translation>谁可以独立做什么</translation>
    </message>
    <message>
        <source>Training events</source>
        <translation>培训活动</translation>
    </message>
    <message>
        <source>Each event, its people and costs</source>
        <translation>每次活动的人员与费用</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>What the anonymous forms say</source>
        <translation>匿名问卷的结果</translation>
    </message>
    <message>
        <source>Cascade of trainers</source>
        <translation>师资传承</translation>
    </message>
    <message>
        <source>Credit return</source>
        <translation>学分申报</translation>
    </message>
    <message>
        <source>Credit by person, scheme and year</source>
        <translation>按人、学分类别和年度汇总的学分</translation>
    </message>
    <message>
        <source>Evidence map</source>
        <translation>证据一览</translation>
    </message>
    <message>
        <source>What there is to show on each level</source>
        <translation>每个层次有哪些证据</translation>
    </message>
    <message>
        <source>Training gaps</source>
        <translation>培训缺口</translation>
    </message>
    <message>
        <source>Who lacks which module, by institution</source>
        <translation>各机构谁还缺哪个模块</translation>
    </message>
    <message>
        <source>Who led which training and what came of it; a co-trainer has taught, not led</source>
        <translation>谁主讲了哪些培训、成效如何；协同培训师算授过课，不算主讲</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Signed off by</source>
        <translation>签字确认人</translation>
    </message>
    <message>
        <source>Write the rule anew</source>
        <translation>重新编写规则</translation>
    </message>
    <message>
        <source>The course is complete with</source>
        <translation>完成课程需要</translation>
    </message>
    <message>
        <source>Further: needed are</source>
        <translation>另外需要</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>以下全部</translation>
    </message>
    <message>
        <source>any one of these</source>
        <translation>以下任意一项</translation>
    </message>
    <message>
        <source>at least so many of these</source>
        <translation>以下至少若干项</translation>
    </message>
    <message>
        <source>How many of them</source>
        <translation>至少几项</translation>
    </message>
    <message>
        <source>Codes, such as M1, M3</source>
        <translation>代码，如 M1、M3</translation>
    </message>
    <message>
        <source>A test passed, by its own pass mark</source>
        <translation>通过一项测试（按其及格分）</translation>
    </message>
    <message>
        <source>Entrusted at least at the level</source>
        <translation>置信级别至少为</translation>
    </message>
    <message>
        <source>With these activities, such as 01, 04 (empty: those of the modules)</source>
        <translation>涉及的职业行为，如 01、04（留空：模块所列）</translation>
    </message>
    <message>
        <source>Another course completed: its code</source>
        <translation>完成另一课程：其编号</translation>
    </message>
    <message>
        <source>Every required module is done</source>
        <translation>所有必修模块均已完成</translation>
    </message>
    <message>
        <source>These modules are done</source>
        <translation>已完成以下模块</translation>
    </message>
    <message>
        <source>Hours, at least</source>
        <translation>学时至少</translation>
    </message>
    <message>
        <source>A mark in this test, at least</source>
        <translation>该测验成绩至少</translation>
    </message>
    <message>
        <source>Cases presented, at least</source>
        <translation>汇报病例至少</translation>
    </message>
    <message>
        <source>Another course is completed</source>
        <translation>已完成另一门课程</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Take this condition out</source>
        <translation>去掉此条件</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>去掉这一组</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>to be added</comment>
        <translation>条件</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>of conditions, to be added</comment>
        <translation>组</translation>
    </message>
    <message>
        <source>Add a group of conditions</source>
        <translation>添加一组条件</translation>
    </message>
    <message>
        <source>Expected conferences attended, at least</source>
        <translation>应参加病例讨论会的出席比例，至少</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>all of these</source>
        <translation>以下全部满足</translation>
    </message>
    <message>
        <source>any one of these</source>
        <translation>满足以下任一项</translation>
    </message>
    <message>
        <source>at least %1 of these %2</source>
        <translation>以下%2项至少满足%1项</translation>
    </message>
    <message>
        <source>every required module is done</source>
        <translation>完成全部必修模块</translation>
    </message>
    <message>
        <source>modules done: %1</source>
        <translation>完成模块：%1</translation>
    </message>
    <message>
        <source>at least %1 of the conferences expected are attended</source>
        <translation>应到场次出席率不低于%1</translation>
    </message>
    <message>
        <source>at least %1 hours</source>
        <translation>至少%1小时</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1：至少%2</translation>
    </message>
    <message>
        <source>signed off by: %1</source>
        <translation>签字确认：%1</translation>
    </message>
    <message>
        <source>%1 of %2 modules done</source>
        <translation>已完成%1/%2个模块</translation>
    </message>
    <message>
        <source>%1 of %2 modules done; open: %3</source>
        <translation>已完成%1/%2个模块；未完成：%3</translation>
    </message>
    <message>
        <source>%1 of %2 conferences attended, %3 needed</source>
        <translation>已出席%1/%2场，要求%3</translation>
    </message>
    <message>
        <source>%1 of %2 hours</source>
        <translation>%1/%2小时</translation>
    </message>
    <message>
        <source>%1: not taken yet, %2 needed</source>
        <translation>%1：尚未参加，要求%2</translation>
    </message>
    <message>
        <source>%1: %2, %3 needed</source>
        <translation>%1：%2，要求%3</translation>
    </message>
    <message>
        <source>signed off by %1</source>
        <translation>%1已签字确认</translation>
    </message>
    <message>
        <source>not signed off by %1 yet</source>
        <translation>%1尚未签字确认</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>opens a list of conditions</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conditions</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1：通过</translation>
    </message>
    <message>
        <source>the course %1 is completed</source>
        <translation>课程 %1 已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n cases presented at conferences</source>
        <translation>
            <numerusform>在病例讨论会上汇报 %n 个病例</numerusform>
        </translation>
    </message>
    <message>
        <source>entrusted with every activity of the modules at: %1</source>
        <translation>模块涉及的每项职业行为均获置信，级别：%1</translation>
    </message>
    <message>
        <source>entrusted with %1 at: %2</source>
        <translation>%1 已获置信，级别：%2</translation>
    </message>
    <message>
        <source>%1: not passed yet</source>
        <translation>%1：尚未通过</translation>
    </message>
    <message>
        <source>the course %1 is not completed yet</source>
        <translation>课程 %1 尚未完成</translation>
    </message>
    <message>
        <source>%1 of %2 cases presented</source>
        <translation>已汇报 %1 个病例，共需 %2 个</translation>
    </message>
    <message>
        <source>%1 of %2 activities entrusted</source>
        <translation>%2 项职业行为中 %1 项已获置信</translation>
    </message>
    <message>
        <source>%1 of %2 activities entrusted; open: %3</source>
        <translation>%2 项职业行为中 %1 项已获置信；尚缺：%3</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a group of conditions in another</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1; not every day of it is known</source>
        <translation>%1；其中有日期不详</translation>
    </message>
    <message>
        <source>%1; its day is not known</source>
        <translation>%1；日期不详</translation>
    </message>
    <message>
        <source>was expected at no conference</source>
        <translation>没有应参加的会议</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message numerus="yes">
        <source>%1 of %n people have a mark</source>
        <translation>
            <numerusform>%n 人中 %1 人有成绩</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n 人及格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到会时间</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>到会名单</translation>
    </message>
</context>
<context>
    <name>StorageFailures</name>
    <message>
        <source>The disk is full, so the last change was not saved. Everything before it is safe. Free some space and do it again.</source>
        <translation>磁盘已满，最后一次更改未保存，此前的内容都安全。请腾出空间后重新操作。</translation>
    </message>
    <message>
        <source>The file can no longer be written, so the last change was not saved. Everything before it is safe. Check the disk or stick, then do it again.</source>
        <translation>文件已无法写入，最后一次更改未保存，此前的内容都安全。请检查磁盘或 U 盘后重新操作。</translation>
    </message>
    <message>
        <source>Another program is holding the file, so the last change was not saved. Everything before it is safe. Close the other program and do it again.</source>
        <translation>其他程序正占用此文件，最后一次更改未保存，此前的内容都安全。请关闭该程序后重新操作。</translation>
    </message>
    <message>
        <source>The disk or stick does not answer, so the last change was not saved. Everything before it is safe. Check that it is still plugged in.</source>
        <translation>磁盘或 U 盘没有响应，最后一次更改未保存，此前的内容都安全。请检查是否仍已连接。</translation>
    </message>
    <message>
        <source>The last change contradicts the rest of the file and was not saved. Everything before it is safe.</source>
        <translation>最后一次更改与文件其余内容相矛盾，未保存，此前的内容都安全。</translation>
    </message>
    <message>
        <source>The computer has no memory left, so the last change was not saved. Everything before it is safe. Close other programs and do it again.</source>
        <translation>电脑内存不足，最后一次更改未保存，此前的内容都安全。请关闭其他程序后重新操作。</translation>
    </message>
    <message>
        <source>The last change could not be saved. Everything before it is safe. Close Preceptor and open the file again.</source>
        <translation>最后一次更改未能保存，此前的内容都安全。请关闭 Preceptor，再重新打开文件。</translation>
    </message>
    <message>
        <source>The file is damaged inside. What was saved before is kept as it is; go to Settings, Backups to go back to a good copy.</source>
        <translation>文件内部已损坏。之前保存的内容按原样保留；请到“设置”中的“备份”恢复一份完好的副本。</translation>
    </message>
    <message>
        <source>This protected file has become as large as one may be, so the last change was not saved. Everything before it is safe. Take the protection off, or go on in a new file.</source>
        <translation>这个受保护的文件已达到允许的最大大小，所以最后一次更改没有保存。之前的内容都安全。请取消保护，或在新文件中继续。</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>post</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>资助方</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>资助款</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>参与记录</translation>
    </message>
    <message>
        <source>course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>course version</source>
        <translation>课程版本</translation>
    </message>
    <message>
        <source>module</source>
        <translation>课程模块</translation>
    </message>
    <message>
        <source>class</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>入班记录</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>病例讨论会</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>签到记录</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>case</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>credit scheme</source>
        <translation>学分规则</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>person who may open the file</source>
        <translation>可以打开文件的人</translation>
    </message>
    <message>
        <source>item of a checklist</source>
        <translation>核查表条目</translation>
    </message>
</context>
<context>
    <name>TodayFigures</name>
    <message>
        <source>People in training</source>
        <translation>在训人数</translation>
    </message>
    <message numerus="yes">
        <source>%n joined this month</source>
        <translation>
            <numerusform>本月新增%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Modules complete</source>
        <translation>模块完成率</translation>
    </message>
    <message>
        <source>no modules yet</source>
        <translation>尚无课程模块</translation>
    </message>
    <message>
        <source>as at the end of %1</source>
        <translation>与%1末持平</translation>
    </message>
    <message numerus="yes">
        <source>%n points since %1</source>
        <translation>
            <numerusform>较%1变化%n个百分点</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance, last 6</source>
        <translation>近6场出席率</translation>
    </message>
    <message>
        <source>no conference held yet</source>
        <translation>尚未举行病例讨论会</translation>
    </message>
    <message>
        <source>as in the six before</source>
        <translation>与前6场持平</translation>
    </message>
    <message numerus="yes">
        <source>%n points above the six before</source>
        <translation>
            <numerusform>比前6场高%n个百分点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points below the six before</source>
        <translation>
            <numerusform>比前6场低%n个百分点</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates to issue</source>
        <translation>待发证书</translation>
    </message>
    <message>
        <source>completed, no certificate yet</source>
        <translation>已结业、未发证</translation>
    </message>
    <message>
        <source>none waiting</source>
        <translation>无待发证书</translation>
    </message>
    <message>
        <source>Tonight %1</source>
        <translation>今晚%1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天%1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>明天%1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>%2 %1 %3</translation>
    </message>
    <message>
        <source>%1 presents</source>
        <translation>%1汇报</translation>
    </message>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>应到%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Next to present: %1, then %2</source>
        <translation>下一个汇报：%1，然后 %2</translation>
    </message>
    <message>
        <source>Next to present: %1</source>
        <translation>下一个汇报：%1</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>%1 · printed on %2 · page %3</source>
        <translation>%1 · 打印于%2 · 第%3页</translation>
    </message>
</context>
<context>
    <name>Undecided</name>
    <message>
        <source>to decide</source>
        <translation>待决定</translation>
    </message>
</context>
<context>
    <name>WhyForm</name>
    <message>
        <source>What should be changed?</source>
        <translation>需要修改什么？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Give the case back</source>
        <translation>退回病例</translation>
    </message>
    <message>
        <source>Withdraw the case</source>
        <translation>撤回病例</translation>
    </message>
</context>
<context>
    <name>WorkshopKit</name>
    <message>
        <source>Name:</source>
        <translation>姓名：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>您觉得怎么样？</translation>
    </message>
    <message>
        <source>Please do not write your name. 1 = not at all, 5 = very much.</source>
        <translation>请不要写姓名。1 = 完全不同意，5 = 非常同意。</translation>
    </message>
    <message>
        <source>What helped most, what should be different?</source>
        <translation>什么最有帮助？哪些需要改进？</translation>
    </message>
    <message>
        <source>The content is useful for my work.</source>
        <translation>内容对我的工作有用。</translation>
    </message>
    <message>
        <source>The trainers explained clearly.</source>
        <translation>培训师讲解清楚。</translation>
    </message>
    <message>
        <source>I had enough time to practise.</source>
        <translation>我有足够的时间练习。</translation>
    </message>
    <message>
        <source>I feel ready to use what I learned.</source>
        <translation>我能够运用所学内容。</translation>
    </message>
    <message>
        <source>I would recommend the workshop to a colleague.</source>
        <translation>我会向同事推荐本培训班。</translation>
    </message>
    <message>
        <source>Workshop kit saved: %1</source>
        <translation>资料包已保存：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做到</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>部分做到</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未做到</translation>
    </message>
    <message>
        <source>Observed by:</source>
        <translation>观察人：</translation>
    </message>
    <message>
        <source>Marks of %1</source>
        <translation>得分（满分 %1）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Who taught back</source>
        <translation>试讲人</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Observed by</source>
        <translation>观察人</translation>
    </message>
    <message>
        <source>What to work on</source>
        <translation>需改进之处</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1. Without sign-in sheets: no half-days are planned.</source>
        <translation>%1。没有签到表：尚未安排半天时段。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AddHolderForm</name>
    <message>
        <source>This name is too long; a shorter one is enough to know the person by.</source>
        <translation>名字太长；短一些也足以认出此人。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Only reads; Preceptor lets a viewer change nothing.</source>
        <translation>只能读取；本程序不让只读人员更改任何内容。</translation>
    </message>
    <message>
        <source>Works in the file.</source>
        <translation>在文件中工作。</translation>
    </message>
    <message>
        <source>Let this person open it</source>
        <translation>允许此人打开</translation>
    </message>
    <message>
        <source>Works in the file and decides who may open it and which PCs it trusts.</source>
        <translation>在文件中工作，并决定谁可以打开、信任哪些电脑。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AssessmentForm</name>
    <message>
        <source>Name of the test</source>
        <translation>测试名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Most marks</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Marks to pass (may be empty)</source>
        <translation>及格分（可留空）</translation>
    </message>
    <message>
        <source>Delete this test</source>
        <translation>删除此测试</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Add the test</source>
        <translation>添加测试</translation>
    </message>
    <message>
        <source>What is looked at, one a line; behind a bar its most marks, if more than 1</source>
        <translation>观察内容，每行一条；满分超过 1 时写在竖线之后</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttachmentForm</name>
    <message>
        <source>What it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>I looked it through: it tells nobody who the patient is</source>
        <translation>我已看过：其中没有透露患者身份</translation>
    </message>
    <message>
        <source>Attach “%1”</source>
        <translation>附加“%1”</translation>
    </message>
    <message>
        <source>The words in it are looked through when it is attached.</source>
        <translation>附上时会检查其中的文字。</translation>
    </message>
    <message>
        <source>The words in it are looked through when it is attached. The pictures and files in it are not.</source>
        <translation>附上时会检查其中的文字，但不检查其中的图片和文件。</translation>
    </message>
    <message>
        <source>What is in it is not looked through: the program cannot read it.</source>
        <translation>其中的内容没有检查：本程序无法读取。</translation>
    </message>
    <message>
        <source>Who a patient is</source>
        <translation>患者身份</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttachmentListModel</name>
    <message>
        <source>not on this PC</source>
        <translation>不在这台电脑上</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttachmentPanel</name>
    <message>
        <source>The file itself is not on this PC. Ask the others for an exchange file with attached files.</source>
        <translation>文件本身不在这台电脑上。请向其他单位索取带附件的交换文件。</translation>
    </message>
    <message>
        <source>The file was here and is gone. It stays listed; put the folder “%1” back beside the programme file, or take it from an exchange file with attached files.</source>
        <translation>文件曾在这里，现已不见，但仍保留在列表中。请把文件夹“%1”放回项目文件旁边，或从带附件的交换文件中取得。</translation>
    </message>
    <message>
        <source>No program on this PC shows such a file. Save it and take it elsewhere.</source>
        <translation>这台电脑上没有可以显示此类文件的程序。请另存后到别处打开。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation>附加文件……</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为……</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Do not attach it</source>
        <translation>不附加</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Slides and papers up to 20 MB, no pictures. They are kept beside the programme file; drop one on the window.</source>
        <translation>幻灯片和文献，每个不超过 20 MB，不含图片。文件保存在项目文件旁边；可直接拖到窗口上。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttendanceModel</name>
    <message>
        <source>walk-in</source>
        <translation>临时到会</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttendanceSummary</name>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>应到%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused (with them %1)</source>
        <translation>
            <numerusform>请假%n（合计%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>请假%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>缺席%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked</source>
        <translation>
            <numerusform>未登记%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk-ins</source>
        <translation>
            <numerusform>临时到会%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n without names</source>
        <translation>
            <numerusform>另有未记名%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 present (%2)</source>
        <translation>
            <numerusform>到会%n/%1（%2）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttentionList</name>
    <message>
        <source>%1, %2: attendance not taken yet</source>
        <translation>%1，%2：尚未登记签到</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>登记签到</translation>
    </message>
    <message numerus="yes">
        <source>%1 ended on %2: %n people have not completed</source>
        <translation>
            <numerusform>“%1”已于%2结束：%n人未结业</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no cadre, so funders&apos; counts miss them</source>
        <translation>
            <numerusform>%n人未填人员类别，资助方统计会漏掉他们</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>没有需要处理的事项。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not sent its file for %n days</source>
        <translation>
            <numerusform>%1 已有 %n 天未发送文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for their follow-up</source>
        <translation>
            <numerusform>%n个病例等待随访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are overdue</source>
        <translation>
            <numerusform>%n项行动已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for a reviewer</source>
        <translation>
            <numerusform>%n个病例等待审核</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no case is planned yet</source>
        <translation>%1：还没有安排病例</translation>
    </message>
    <message>
        <source>%1: no case from %2 yet</source>
        <translation>%1：%2 还没有提交病例</translation>
    </message>
    <message numerus="yes">
        <source>%n more sites are silent</source>
        <translation>
            <numerusform>另有 %n 个单位没有消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>去决定</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places are free, and people wait for them</source>
        <translation>
            <numerusform>%1：有 %n 个空位，并有人候补</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences between PCs wait for a decision</source>
        <translation>
            <numerusform>有 %n 处电脑之间的差异等待决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AuditTableModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>On which PC</source>
        <translation>在哪台电脑</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AuditView</name>
    <message>
        <source>All acts</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more such places.</source>
        <translation>
            <numerusform>另有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in the trail yet; it begins with the next act.</source>
        <translation>留痕中尚无内容，从下一次操作开始记录。</translation>
    </message>
    <message>
        <source>The newest %1 of %2 entries. Narrow them down, or save them all.</source>
        <translation>共 %2 条，显示最新的 %1 条。可缩小范围，或全部保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>操作留痕</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>时间（世界时）</translation>
    </message>
    <message>
        <source>On which PC</source>
        <translation>在哪台电脑</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Version of Preceptor</source>
        <translation>Preceptor 版本</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>校验值</translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved.</source>
        <translation>
            <numerusform>已保存 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>No such entries</source>
        <translation>没有这样的记录</translation>
    </message>
    <message>
        <source>Kept are acts such as exports, imports, approvals and erasures, not every change.</source>
        <translation>这里记录导出、导入、批准、删除等操作，而不是每次改动。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What somebody changed with another program is seen here where it does not fit the rest of the file, and by every PC that has had the entries. An unprotected file can be written anew as a whole by whoever knows how: then only those PCs see it. Never seen is who really sat at the keyboard.</source>
        <translation>有人用其他程序所做的更改，如与文件其余内容不符，在这里能看出来；收到过这些记录的每台电脑也能看出来。未受保护的文件，懂行的人可以整个改写：那时只有那些电脑能看出来。究竟是谁坐在键盘前，永远看不出来。</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing was changed: every entry follows on the one before.</source>
        <translation>没有缺失，也没有改动：每条记录都与前一条相接。</translation>
    </message>
    <message>
        <source>Goes on from an earlier state of the file, put back or copied (%1): what had been written after that stands here beside what was written since.</source>
        <translation>%1 从文件的较早状态（还原或复制）继续：此后原先写入的内容与后来写入的内容并列于此。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BackupStrip</name>
    <message>
        <source>Back to the backups</source>
        <translation>返回备份列表</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BackupTableModel</name>
    <message>
        <source>Checked</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>较新版本</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>病例讨论会</translation>
    </message>
    <message>
        <source>Changes not in it</source>
        <translation>其中没有的更改</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Cannot be read now</source>
        <translation>目前无法读取</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BackupsView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferences</source>
        <translation>
            <numerusform>%n 场病例讨论会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments</source>
        <translation>
            <numerusform>%n 条入班记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of attendance</source>
        <translation>
            <numerusform>%n 条出勤记录</numerusform>
        </translation>
    </message>
    <message>
        <source>What came after it cannot be told, because the present file cannot be read.</source>
        <translation>无法得知此后有哪些更改，因为现在的文件读不出来。</translation>
    </message>
    <message>
        <source>Going back to it loses nothing of what is there now.</source>
        <translation>恢复到它不会丢失现在的任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes since then would be taken back.</source>
        <translation>
            <numerusform>恢复后，此后的 %n 项更改将被撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not in it: %2.</source>
        <comment>a sentence, a list</comment>
        <translation>%1其中没有：%2。</translation>
    </message>
    <message>
        <source>It is being looked into…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>This copy is damaged and cannot be used; choose another one.</source>
        <translation>这份副本已损坏，不能使用；请另选一份。</translation>
    </message>
    <message>
        <source>This copy was made by a newer version of Preceptor; update this program to use it.</source>
        <translation>这份副本由较新版本的 Preceptor 生成；请更新本程序后使用。</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup first, so you can come back to it.</source>
        <translation>会先把现在的内容另存为备份，您随时可以恢复回来。</translation>
    </message>
    <message>
        <source>The file is open for reading only, so it cannot be put back to an earlier state here.</source>
        <translation>文件以只读方式打开，所以不能在这里恢复到以前的状态。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>恢复这一份</translation>
    </message>
    <message>
        <source>No backup was found</source>
        <translation>没有找到备份</translation>
    </message>
    <message>
        <source>Backups lie in a folder beside the file. The first one is made when you work with it.</source>
        <translation>备份放在文件旁边的文件夹里。开始使用文件时会生成第一份。</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n 个病例</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy opens with a passphrase from before; give one to see what it holds.</source>
        <translation>这个副本要用以前的口令打开；输入后可以查看其中的内容。</translation>
    </message>
    <message>
        <source>Give its passphrase…</source>
        <translation>输入它的口令…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>This copy cannot be read now. If it is on a stick, plug that in again and come back to this page; otherwise choose another one.</source>
        <translation>目前无法读取这份副本。如果它在 U 盘上，请重新插好 U 盘再回到此页；否则请另选一份。</translation>
    </message>
    <message>
        <source>This copy is of another programme, not of this file.</source>
        <translation>此副本属于另一个项目，不是此文件的。</translation>
    </message>
    <message>
        <source>Shall another programme really take the place of this one? All that is in this file goes out of it.</source>
        <translation>真的要用另一个项目取代此项目吗？此文件中的全部内容都会被换掉。</translation>
    </message>
    <message>
        <source>Yes, replace this programme</source>
        <translation>是，取代此项目</translation>
    </message>
    <message>
        <source>You open this file as a viewer, so you cannot put it back to an earlier state. Ask somebody who works in it.</source>
        <translation>您以只读人员身份打开此文件，因此不能把它恢复到以前的状态。请找能在其中工作的人。</translation>
    </message>
    <message>
        <source>Give another passphrase…</source>
        <translation>输入另一口令…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BundleItems</name>
    <message>
        <source>Records the file changes</source>
        <translation>文件更改的记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>全部变化</translation>
    </message>
    <message>
        <source>the first %1 records</source>
        <translation>前 %1 条记录</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BundlePreview</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Do not take it up</source>
        <translation>不并入</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>文件带来的内容</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>A file of %1: %2</source>
        <comment>site, counts</comment>
        <translation>%1 的文件：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n people may already be here under another record: %1. Check them under People afterwards.</source>
        <translation>
            <numerusform>有 %n 人可能已有其他记录：%1。请之后在“人员”中核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is open for reading only, so nothing can be taken up.</source>
        <translation>本文件以只读方式打开，无法并入。</translation>
    </message>
    <message>
        <source>First decide about the sender, above.</source>
        <translation>请先在上方决定是否信任发送方。</translation>
    </message>
    <message>
        <source>Nothing is changed yet. A backup is made first; conflicts keep both values.</source>
        <translation>尚未更改任何内容。并入前会先备份；有冲突时两个值都会保留。</translation>
    </message>
    <message numerus="yes">
        <source>Take up %n changes</source>
        <translation>
            <numerusform>并入 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Note that it came</source>
        <translation>登记已收到</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This file was written here. There is nothing to take up.</source>
        <translation>这个文件是本机写出的，没有需要并入的内容。</translation>
    </message>
    <message>
        <source>A PC was put back to an earlier state and has written since. What it wrote before and after is kept.</source>
        <translation>有一台电脑被恢复到较早的状态，此后又写入了内容。恢复前后所写的都会保留。</translation>
    </message>
    <message>
        <source>Take up the files</source>
        <translation>接收文件</translation>
    </message>
    <message>
        <source>First a coordinator decides about the sender, see above.</source>
        <translation>须先由协调员决定是否信任发送方，见上方。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CascadeModel</name>
    <message>
        <source>not yet</source>
        <translation>尚未授课</translation>
    </message>
    <message>
        <source>Next teaching to be observed: %1</source>
        <translation>下次听课：%1</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>培训师</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>学员数</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>人数统计</translation>
    </message>
    <message>
        <source>Last taught</source>
        <translation>最近授课</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more as co-trainer</source>
        <translation>
            <numerusform>另协同授课 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Led</source>
        <translation>主讲</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CascadeView</name>
    <message>
        <source>Trainers</source>
        <translation>培训师</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learners, counted once</source>
        <translation>
            <numerusform>学员 %Ln 人，每人只计一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Have taught</source>
        <translation>已授课</translation>
    </message>
    <message>
        <source>%1 of %2 trained</source>
        <translation>受训%2人中的%1人</translation>
    </message>
    <message>
        <source>Still active</source>
        <translation>仍在授课</translation>
    </message>
    <message>
        <source>%1 of %2 taught within 12 months</source>
        <translation>%2人中%1人近12个月授过课</translation>
    </message>
    <message>
        <source>Learners a trainer</source>
        <translation>每名培训师的学员数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more only counted</source>
        <translation>
            <numerusform>另有 %Ln 人只计人数</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>Who trained whom</source>
        <translation>师资传承</translation>
    </message>
    <message>
        <source>As PDF …</source>
        <translation>存为 PDF …</translation>
    </message>
    <message>
        <source>All trainers by generation</source>
        <translation>按代次的全部培训师</translation>
    </message>
    <message>
        <source>Trainers, each below who trained them</source>
        <translation>培训师，列在培训他们的人之下</translation>
    </message>
    <message numerus="yes">
        <source>%Ln learners</source>
        <translation>
            <numerusform>%Ln 名学员</numerusform>
        </translation>
    </message>
    <message>
        <source>last taught %1</source>
        <translation>最近授课 %1</translation>
    </message>
    <message>
        <source>The cascade was saved: %1</source>
        <translation>师资传承已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events led</source>
        <translation>
            <numerusform>主讲 %Ln 次活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more as co-trainer</source>
        <translation>
            <numerusform>另协同授课 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>A column a generation. Filled (thin: green): taught within 12 months. Dashed (thin: grey): not. Orange: the next teaching is to be observed by now.</source>
        <translation>每列为一代。实心（细条为绿色）：12 个月内授过课。虚线（细条为灰色）：没有。橙色：下一次授课已到应观摩的时间。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseColumn</name>
    <message>
        <source>Open the cases</source>
        <translation>打开病例列表</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开病例</translation>
    </message>
    <message>
        <source>No case is planned for this conference yet.</source>
        <translation>这次讨论会还没有安排病例。</translation>
    </message>
    <message>
        <source>A recommendation, then Enter</source>
        <translation>输入一条建议，按回车</translation>
    </message>
    <message>
        <source>What was learned, then Enter</source>
        <translation>输入学到的内容，按回车</translation>
    </message>
    <message>
        <source>What is to be done, then Enter</source>
        <translation>输入要做的事，按回车</translation>
    </message>
    <message>
        <source>The next case of this conference</source>
        <translation>本次讨论会的下一个病例</translation>
    </message>
    <message>
        <source>Choose a kind …</source>
        <translation>选择类型…</translation>
    </message>
    <message>
        <source>%1 · last %2 of %3</source>
        <comment>recommendations, how many are shown</comment>
        <translation>%1 · 共 %3 条，显示最后 %2 条</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseDrawer</name>
    <message>
        <source>Give back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>When it is presented</source>
        <translation>汇报时间</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>我们学到了什么</translation>
    </message>
    <message>
        <source>Names that must not appear</source>
        <translation>不得出现的姓名</translation>
    </message>
    <message>
        <source>Close the case?</source>
        <translation>结束病例？</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseFields</name>
    <message>
        <source>What is asked (at least one question)</source>
        <translation>提出的问题（至少一个）</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Choose a kind …</source>
        <translation>选择类型…</translation>
    </message>
    <message>
        <source>Where the problems lie</source>
        <translation>问题所在领域</translation>
    </message>
    <message>
        <source>Symptoms and their scores</source>
        <translation>症状与评分</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Choose a symptom …</source>
        <translation>选择症状…</translation>
    </message>
    <message>
        <source>Between hospital, community and home</source>
        <translation>医院、社区与家之间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>第几天</translation>
    </message>
    <message>
        <source>Tier of care</source>
        <translation>照护层级</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在场所</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Disciplines that take part</source>
        <translation>参与的专业</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseHead</name>
    <message>
        <source>A new case</source>
        <translation>新病例</translation>
    </message>
    <message>
        <source>Stays on this PC until it is handed in; every pause of typing is kept</source>
        <translation>提交前只保存在本机；停笔即自动保存</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>弃用草稿</translation>
    </message>
    <message>
        <source>Take the draft up again</source>
        <translation>恢复草稿</translation>
    </message>
    <message>
        <source>conference of %1</source>
        <translation>%1的讨论会</translation>
    </message>
    <message>
        <source>letter sent on %1</source>
        <translation>信件于%1发出</translation>
    </message>
    <message>
        <source>What is marked waits on this PC until it is put right</source>
        <translation>标出的内容暂存在本机，改正后才会写入病例</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>接续%1</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Hand it in again</source>
        <translation>重新提交</translation>
    </message>
    <message>
        <source>It was presented</source>
        <translation>已经汇报</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>结束病例</translation>
    </message>
    <message>
        <source>Plan for a conference …</source>
        <translation>安排到讨论会…</translation>
    </message>
    <message>
        <source>Letter to the presenter (PDF) …</source>
        <translation>给汇报人的信（PDF）…</translation>
    </message>
    <message>
        <source>Copy the letter as text</source>
        <translation>以文本复制信件</translation>
    </message>
    <message>
        <source>Summary (PDF) …</source>
        <translation>病例摘要（PDF）…</translation>
    </message>
    <message>
        <source>Start a follow-up presentation</source>
        <translation>开始随访汇报</translation>
    </message>
    <message>
        <source>Open its follow-up</source>
        <translation>打开随访病例</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>I am reviewing it</source>
        <translation>我来审核</translation>
    </message>
    <message>
        <source>Give back …</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseHistory</name>
    <message>
        <source>Kept: %1 in “%2”</source>
        <translation>保留：“%2”中的%1</translation>
    </message>
    <message>
        <source>The way of the case</source>
        <translation>病例经过</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The text was changed after the approval</source>
        <translation>批准之后修改过文字</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseListModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Being written on this PC</source>
        <translation>本机正在书写</translation>
    </message>
    <message>
        <source>Waiting for a reviewer</source>
        <translation>等待审核</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Ready for a conference</source>
        <translation>可供讨论</translation>
    </message>
    <message>
        <source>Presented, to be followed up</source>
        <translation>已汇报，待随访</translation>
    </message>
    <message>
        <source>Closed or withdrawn</source>
        <translation>已结束或已撤回</translation>
    </message>
    <message>
        <source>Discarded drafts</source>
        <translation>已弃用的草稿</translation>
    </message>
    <message>
        <source>A case without a title</source>
        <translation>无标题的病例</translation>
    </message>
    <message>
        <source>%1 of more than %2 shown</source>
        <translation>显示前 %1 条，共超过 %2 条</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Closest matches: %1</source>
        <translation>最接近的结果：%1</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>没有逾期事项</translation>
    </message>
    <message>
        <source>Follow-up overdue</source>
        <translation>随访已逾期</translation>
    </message>
    <message>
        <source>Action overdue</source>
        <translation>行动已逾期</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1到期</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CasePrinter</name>
    <message>
        <source>%1 recommendations</source>
        <translation>%1 建议</translation>
    </message>
    <message>
        <source>The letter is saved.</source>
        <translation>信件已保存。</translation>
    </message>
    <message>
        <source>Sent to the presenter today</source>
        <translation>今天已发给汇报人</translation>
    </message>
    <message numerus="yes">
        <source>The letter can be pasted for %n minutes.</source>
        <translation>
            <numerusform>信函在 %n 分钟内可以粘贴。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseView</name>
    <message>
        <source>Case</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Learning points</source>
        <translation>学习要点</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>Steps so far</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Hand the case in first, then drop the file on it.</source>
        <translation>请先提交病例，再把文件拖到上面。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>%n places may tell who somebody is. Look at each in the list, then approve once more.</source>
        <translation>
            <numerusform>有 %n 处可能透露身份。请逐一查看列表，然后再次批准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the conference at which it was presented.</source>
        <translation>请选择在哪次讨论会上汇报的。</translation>
    </message>
    <message>
        <source>Say when the case comes back, so that it is asked how it went.</source>
        <translation>请定下随访日期，到时会提醒询问结果。</translation>
    </message>
    <message>
        <source>Plan the follow-up</source>
        <translation>安排随访</translation>
    </message>
    <message>
        <source>You handed this case in yourself. Let somebody else read it, or approve once more.</source>
        <translation>这份病例是您自己提交的。请让别人审阅，或再点一次批准。</translation>
    </message>
    <message>
        <source>The text has changed: the case is in review again, and the privacy list is to be ticked anew.</source>
        <translation>文字已修改：病例回到审核中，隐私核对表需要重新勾选。</translation>
    </message>
    <message>
        <source>The text has changed: the privacy list is to be ticked anew.</source>
        <translation>文字已修改：隐私核对表需要重新勾选。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n个病例</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all that was written</source>
        <translation>搜索全部内容</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新病例</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>还没有病例</translation>
    </message>
    <message>
        <source>A case is written here without anything that tells who the patient is, then reviewed, presented and followed up.</source>
        <translation>在这里书写病例，不含任何能看出患者是谁的内容，然后审核、汇报和随访。</translation>
    </message>
    <message>
        <source>Write the first case</source>
        <translation>书写第一个病例</translation>
    </message>
    <message>
        <source>Print what was learned</source>
        <translation>打印学习要点</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>What is overdue</source>
        <translation>逾期事项</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部病例</translation>
    </message>
    <message>
        <source>Follow-up overdue</source>
        <translation>随访已逾期</translation>
    </message>
    <message>
        <source>Action overdue</source>
        <translation>行动已逾期</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CertificateDrawer</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates · %1</source>
        <translation>证书 · %1</translation>
    </message>
    <message>
        <source>Certificates saved: %1</source>
        <translation>证书已保存：%1</translation>
    </message>
    <message>
        <source>Badge saved: %1</source>
        <translation>徽章已保存：%1</translation>
    </message>
    <message>
        <source>Withdraw a certificate</source>
        <translation>撤销证书</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>查验证书</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CertificateListModel</name>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Two PCs issued a certificate for this completion. The record names %1: withdraw the one that was not handed out.</source>
        <translation>两台电脑为同一次结业各发了一张证书。记录中的是 %1：请作废没有发给学员的那一张。</translation>
    </message>
    <message>
        <source>Issued twice</source>
        <translation>重复发放</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CertificateView</name>
    <message numerus="yes">
        <source>%n people have completed the course and have no certificate yet.</source>
        <translation>
            <numerusform>%n 人已完成课程，还没有证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for a certificate.</source>
        <translation>没有人在等待证书。</translation>
    </message>
    <message>
        <source>Issue and save as PDF …</source>
        <translation>颁发并存为 PDF …</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>存为 PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印 …</translation>
    </message>
    <message>
        <source>Save as badge …</source>
        <translation>存为徽章 …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>撤销 …</translation>
    </message>
    <message>
        <source>Check a certificate …</source>
        <translation>查验证书 …</translation>
    </message>
    <message numerus="yes">
        <source>%n people have one that was made elsewhere; its number is in their record.</source>
        <translation>
            <numerusform>有%n人的证书不是在本程序中制作的，编号见其个人记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CheckForm</name>
    <message>
        <source>What the QR code says: scan it, or paste it</source>
        <translation>二维码内容：扫描或粘贴</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>查验</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ChoicesField</name>
    <message>
        <source>Take away: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>输入名称的一部分</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CohortForm</name>
    <message>
        <source>Name of the class</source>
        <translation>培训班名称</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Open the class</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Places; who comes later waits</source>
        <translation>名额；之后的人进入候补</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Called by alumni, such as class of 2012</source>
        <translation>校友称呼，如 2012 级</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>As the programme</source>
        <translation>与项目相同</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ComingUpList</name>
    <message>
        <source>Nothing more is planned.</source>
        <translation>暂无后续安排。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CommandPalette</name>
    <message>
        <source>Find a person, or type what you want to do</source>
        <translation>查找人员，或输入要做的事</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing fits. Try a part of a name, or a word such as “report”.</source>
        <translation>没有找到。请输入姓名的一部分，或“报表”这样的词。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConferenceDrawer</name>
    <message>
        <source>Plan a series</source>
        <translation>安排系列</translation>
    </message>
    <message>
        <source>Plan one conference</source>
        <translation>安排一场</translation>
    </message>
    <message>
        <source>Postpone “%1”</source>
        <translation>推迟“%1”</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>取消“%1”</translation>
    </message>
    <message>
        <source>Head count without names</source>
        <translation>只记到会人数</translation>
    </message>
    <message>
        <source>Parts of the conference</source>
        <translation>会议环节</translation>
    </message>
    <message>
        <source>Swap turns to present</source>
        <translation>交换汇报轮次</translation>
    </message>
    <message>
        <source>Files · %1</source>
        <translation>文件 · %1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConferenceList</name>
    <message>
        <source>Filter conferences</source>
        <translation>筛选病例讨论会</translation>
    </message>
    <message>
        <source>All conferences and the year</source>
        <translation>全部病例讨论会与年历</translation>
    </message>
    <message>
        <source>How the conferences go</source>
        <translation>讨论会情况一览</translation>
    </message>
    <message>
        <source>Plan conferences</source>
        <translation>安排病例讨论会</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>病例讨论会</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConferencePictures</name>
    <message>
        <source>Attendance appears here after the first conference.</source>
        <translation>第一场病例讨论会之后，这里会显示出席率。</translation>
    </message>
    <message>
        <source>Nothing has been recommended yet.</source>
        <translation>尚无建议。</translation>
    </message>
    <message>
        <source>No case has been presented yet.</source>
        <translation>尚无病例汇报。</translation>
    </message>
    <message numerus="yes">
        <source>percent of %n, last 12 months</source>
        <translation>
            <numerusform>近 12 个月共 %n 条，百分比</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases by domain</source>
        <translation>按领域分的病例</translation>
    </message>
    <message numerus="yes">
        <source>percent of %n cases, last 12 months</source>
        <translation>
            <numerusform>近 12 个月共 %n 例，百分比</numerusform>
        </translation>
    </message>
    <message>
        <source>Conference attendance</source>
        <translation>病例讨论会出席率</translation>
    </message>
    <message>
        <source>percent of those expected, every two weeks</source>
        <translation>占应到人数的百分比，每两周一次</translation>
    </message>
    <message>
        <source>The figures are being counted…</source>
        <translation>正在统计数字…</translation>
    </message>
    <message>
        <source>Recommendations closed</source>
        <translation>已有结果的建议</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConferencesPage</name>
    <message>
        <source>Conferences</source>
        <translation>病例讨论会</translation>
    </message>
    <message>
        <source>No conferences yet</source>
        <translation>尚无病例讨论会</translation>
    </message>
    <message>
        <source>Plan the series once: every two weeks, whose turn it is to present, and the days to skip.</source>
        <translation>一次排好整个系列：每两周一场、由谁轮值汇报、跳过哪些日期。</translation>
    </message>
    <message>
        <source>Plan a series</source>
        <translation>安排系列</translation>
    </message>
    <message>
        <source>Plan one conference</source>
        <translation>安排一场</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>临时到会</translation>
    </message>
    <message>
        <source>Plan a conference first, then drop the file on it.</source>
        <translation>请先安排一次讨论会，再把文件拖到上面。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConflictDetail</name>
    <message>
        <source>Or type another value</source>
        <translation>或输入其他值</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>采用此值</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Kept and edited</source>
        <translation>保留并修改</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>保留记录</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留此值</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>采用此值</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>settled by time</source>
        <translation>按时间处理</translation>
    </message>
    <message>
        <source>Before both: %1</source>
        <translation>双方修改之前：%1</translation>
    </message>
    <message>
        <source>What it was before both is not known here.</source>
        <translation>本机不知道双方修改前的值。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, moment</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-24</source>
        <translation>日期，例如 2026-11-24</translation>
    </message>
    <message>
        <source>Type a value that fits this field.</source>
        <translation>请输入适合此字段的值。</translation>
    </message>
    <message>
        <source>A decision goes to every PC and cannot be undone.</source>
        <translation>决定会传到每台电脑，无法撤销。</translation>
    </message>
    <message>
        <source>Kept and edited: %1</source>
        <translation>保留并修改：%1</translation>
    </message>
    <message>
        <source>Before these: %1</source>
        <translation>这些之前：%1</translation>
    </message>
    <message>
        <source>Key %1 leads here, Enter decides</source>
        <translation>按数字 %1 跳到这里，按回车决定</translation>
    </message>
    <message>
        <source>Has it too: %1</source>
        <translation>也用此编号：%1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConflictMany</name>
    <message numerus="yes">
        <source>%n conflicts chosen</source>
        <translation>
            <numerusform>已选 %n 个冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all from %1</source>
        <translation>全部采用 %1 的值</translation>
    </message>
    <message>
        <source>Take the newest of each</source>
        <translation>全部采用最新的值</translation>
    </message>
    <message>
        <source>Keep what is shown now</source>
        <translation>保留当前显示的值</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are decided by it.</source>
        <translation>
            <numerusform>这将决定其中 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay to be decided.</source>
        <translation>
            <numerusform>%n 项仍待决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are deleted.</source>
        <translation>
            <numerusform>将删除 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision goes to every PC and cannot be undone.</source>
        <translation>决定会传到每台电脑，无法撤销。</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>就这样决定</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConflictsView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Settled by time</source>
        <translation>按时间处理</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>全部单位</translation>
    </message>
    <message numerus="yes">
        <source>%n values settled by time</source>
        <translation>
            <numerusform>%n 个值已按时间处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>%n 个冲突待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>没有待处理的冲突</translation>
    </message>
    <message>
        <source>No value was settled by time.</source>
        <translation>没有按时间处理的值。</translation>
    </message>
    <message>
        <source>When two PCs change the same field, both values are kept and wait here.</source>
        <translation>两台电脑修改同一字段时，两个值都会保留并列在这里。</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>返回交换页</translation>
    </message>
    <message>
        <source>Show what was settled by time</source>
        <translation>查看按时间处理的值</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ContactTableModel</name>
    <message>
        <source>%1, by %2</source>
        <comment>moment, person</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>首次接触</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CopyButtons</name>
    <message>
        <source>A checked backup was made.</source>
        <translation>已生成一份校验过的备份。</translation>
    </message>
    <message>
        <source>A checked copy was saved: %1</source>
        <translation>已保存一份校验过的副本：%1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <translation>另存副本…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CourseForm</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Add the course</source>
        <translation>新增课程</translation>
    </message>
    <message>
        <source>A newer version of Preceptor wrote this rule; it is kept as it is.</source>
        <translation>此规则由更新版本的 Preceptor 编写，将原样保留。</translation>
    </message>
    <message>
        <source>No rule: completion is decided by hand.</source>
        <translation>无规则：由人工判定结业。</translation>
    </message>
    <message>
        <source>Complete when: %1</source>
        <translation>结业条件：%1</translation>
    </message>
    <message>
        <source>Who would pass?</source>
        <translation>谁会通过？</translation>
    </message>
    <message>
        <source>Modules: %1. The WHO advises at least %2 at this level.</source>
        <translation>模块共 %1。世界卫生组织建议这一级别至少 %2。</translation>
    </message>
    <message>
        <source>Modules: %1.</source>
        <comment>hours</comment>
        <translation>模块共 %1。</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>To be completed before this course</source>
        <translation>学习本课程前须完成</translation>
    </message>
    <message>
        <source>Keep as version %1</source>
        <translation>保存为版本 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments are of version %1 and stay judged by it. This is kept as version %2, which a class takes when it is chosen for it.</source>
        <translation>
            <numerusform>有 %n 条注册属于版本 %1，仍按该版本评判。这里的更改另存为版本 %2，班级选用它时才生效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CreditView</name>
    <message>
        <source>Award to all who earned it</source>
        <translation>授予所有符合者</translation>
    </message>
    <message>
        <source>Learners who completed, and who taught; nobody twice</source>
        <translation>完成学习者和授课者；不重复授予</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CurriculumDrawer</name>
    <message>
        <source>Add a course</source>
        <translation>新增课程</translation>
    </message>
    <message>
        <source>Open a class</source>
        <translation>开设培训班</translation>
    </message>
    <message>
        <source>Enrol people</source>
        <translation>学员入班</translation>
    </message>
    <message numerus="yes">
        <source>Date for %n cells</source>
        <translation>
            <numerusform>%n格的日期</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate %1 is still valid.</source>
        <translation>证书 %1 仍然有效。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates are still valid.</source>
        <translation>
            <numerusform>%n 份证书仍然有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates …</source>
        <translation>证书…</translation>
    </message>
    <message numerus="yes">
        <source>Kept as version %1. %n people stay in version %2 and are judged by it.</source>
        <translation>
            <numerusform>已保存为版本 %1。%n 人留在版本 %2，仍按其评定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a class …</source>
        <translation>开设班级…</translation>
    </message>
    <message>
        <source>They are in this class already.</source>
        <translation>他们已在这个班级中。</translation>
    </message>
    <message numerus="yes">
        <source>A module that %n people have done</source>
        <translation>
            <numerusform>%n 人完成的模块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places are free, and people wait for them.</source>
        <translation>
            <numerusform>%1：有 %n 个空位，并有人候补。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the places …</source>
        <translation>分配空位…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DamageStrip</name>
    <message>
        <source>This file is damaged inside: some of it may be missing, and what you add may be lost. It is kept as it is; go back to a good backup.</source>
        <translation>此文件内部已损坏：部分内容可能缺失，新录入的内容也可能丢失。文件按原样保留；请恢复一份完好的备份。</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>查看备份</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DataChecksLine</name>
    <message>
        <source>Nothing is missing in the data of this report.</source>
        <translation>本报表的数据没有缺漏。</translation>
    </message>
    <message>
        <source>See what to mend</source>
        <translation>查看待补数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a problem, how often it was found</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DecisionForm</name>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Mark complete on this day</source>
        <translation>按此日期标记完成</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>修改状态</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>结业日期</translation>
    </message>
    <message>
        <source>Why, although the rule does not say so</source>
        <translation>未达规则仍判定结业的理由</translation>
    </message>
    <message>
        <source>Complete by hand</source>
        <translation>人工判定结业</translation>
    </message>
    <message>
        <source>Signed off as</source>
        <translation>签字身份</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>签字确认</translation>
    </message>
    <message>
        <source>Evidence: course, place, year, certificate</source>
        <translation>证据：课程、地点、年份、证书</translation>
    </message>
    <message>
        <source>As</source>
        <translation>作为</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Another place of training</source>
        <translation>其他培训地点</translation>
    </message>
    <message numerus="yes">
        <source>%n people have completed the course; they stay in their class.</source>
        <translation>
            <numerusform>%n 人已完成课程，留在原班级。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed the course on %2. With this status the completion is taken back.</source>
        <translation>%1 已于 %2 完成课程。改为此状态将收回结业。</translation>
    </message>
    <message numerus="yes">
        <source>%n people completed the course. With this status their completion is taken back.</source>
        <translation>
            <numerusform>%n 人已完成课程。改为此状态将收回他们的结业。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who meets the rule is complete again at once.</source>
        <translation>符合规则者会立即重新结业。</translation>
    </message>
    <message>
        <source>The certificate %1 stays valid until it is withdrawn.</source>
        <translation>证书 %1 在撤回之前仍然有效。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates stay valid until they are withdrawn.</source>
        <translation>
            <numerusform>%n 份证书在撤回之前仍然有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free there; the others stay here and go on its waiting list.</source>
        <translation>
            <numerusform>那里有 %n 个空位；其他人留在这里，并列入那里的候补名单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n people</source>
        <translation>
            <numerusform>转班 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n people</source>
        <translation>
            <numerusform>更改 %n 人的状态</numerusform>
        </translation>
    </message>
    <message>
        <source>To which class</source>
        <translation>转到哪个班级</translation>
    </message>
    <message>
        <source>Take the completion back</source>
        <translation>收回结业</translation>
    </message>
    <message>
        <source>See the certificates …</source>
        <translation>查看证书…</translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen stay where they are: they are in this class already or take another course.</source>
        <translation>
            <numerusform>所选人员中有 %n 人不动：他们已在该班，或上的是另一门课程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>请选择原因</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message numerus="yes">
        <source>Mark as done for %n people</source>
        <translation>
            <numerusform>标记 %n 人已完成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DeletedPeopleView</name>
    <message>
        <source>All people</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Deleted people</source>
        <translation>已删除人员</translation>
    </message>
    <message>
        <source>Nobody was deleted</source>
        <translation>没有已删除的人员</translation>
    </message>
    <message>
        <source>Deleted people wait here with their history until they are needed.</source>
        <translation>已删除的人员连同其记录保存在这里，需要时可恢复。</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <translation>返回全部人员</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复%1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DenyForm</name>
    <message numerus="yes">
        <source>%n taken out of the list.</source>
        <translation>
            <numerusform>已从名单移除 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to the list.</source>
        <translation>
            <numerusform>已加入名单 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made no difference.</source>
        <translation>
            <numerusform>%n 个没有变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are too short or too long to look for.</source>
        <translation>
            <numerusform>%n 个太短或太长，无法查找。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list of your account on this PC. They are kept scrambled, never shown and never exchanged.</source>
        <translation>
            <numerusform>您在这台电脑上的名单中有 %n 个。它们以加密形式保存，不显示，也不交换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of patients and families, one a line</source>
        <translation>患者和家属姓名，每行一个</translation>
    </message>
    <message>
        <source>Take these out of the list</source>
        <translation>从名单中移除这些</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>加入名单</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::Desk</name>
    <message>
        <source>Do again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open another programme file</source>
        <translation>打开其他项目文件</translation>
    </message>
    <message>
        <source>Start a new programme</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Open the conference or the case it belongs to, then drop the file there.</source>
        <translation>请先打开文件所属的讨论会或病例，再把文件拖到那里。</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DeskModel</name>
    <message>
        <source>%1, %2</source>
        <comment>person, whether arrived</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已报到</translation>
    </message>
    <message>
        <source>not arrived</source>
        <translation>未报到</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已报到</translation>
    </message>
    <message>
        <source>waits for a place</source>
        <translation>候补中</translation>
    </message>
    <message>
        <source>%1 · am</source>
        <comment>day of the month, morning</comment>
        <translation>%1上午</translation>
    </message>
    <message>
        <source>%1 · pm</source>
        <comment>day of the month, afternoon</comment>
        <translation>%1下午</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DeskView</name>
    <message>
        <source>not on the list</source>
        <translation>不在名单上</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <translation>签到：%1</translation>
    </message>
    <message>
        <source>Arrived, no half-day</source>
        <translation>只报到，不签半天</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>列入名单</translation>
    </message>
    <message>
        <source>What Enter does</source>
        <translation>回车的作用</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Whoever is on the list through the class stays; change the enrolment instead.</source>
        <translation>通过班级列入的人保留；请改动其报名。</translation>
    </message>
    <message>
        <source>People of the workshop; Space marks as arrived</source>
        <translation>培训班人员；按空格键登记报到</translation>
    </message>
    <message>
        <source>%1 of %2 learners arrived, %3 seats</source>
        <translation>%2名学员中%1人已到，名额%3</translation>
    </message>
    <message>
        <source>%1 of %2 learners arrived</source>
        <translation>%2名学员中%1人已到</translation>
    </message>
    <message>
        <source>%1 is here: %2.</source>
        <translation>%1已到：%2。</translation>
    </message>
    <message>
        <source>%1 is on the list: %2.</source>
        <translation>%1已列入名单：%2。</translation>
    </message>
    <message>
        <source>Whom to put on the list</source>
        <translation>把谁列入名单</translation>
    </message>
    <message>
        <source>Who is here: name or badge</source>
        <translation>谁到了：姓名或胸牌</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. The class of the workshop, set in its facts, is on it too.</source>
        <translation>名单上还没有人。在概况中设定班级后，班级学员也在名单上。</translation>
    </message>
    <message>
        <source>The class is full: on its waiting list.</source>
        <translation>班级已满：已列入候补名单。</translation>
    </message>
    <message>
        <source>This badge is not known. Scan it again, or type the name.</source>
        <translation>不认识这个胸牌。请再扫一次，或输入姓名。</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Type a part of the name.</source>
        <translation>按“%1”没有找到任何人。请输入姓名的一部分。</translation>
    </message>
    <message>
        <source>The workshop begins on %1 and this half-day is on %2; nobody can sign in before that day. Choose “%3” instead.</source>
        <translation>培训班 %1 开始，这个半天在 %2，之前不能签到。请改选“%3”。</translation>
    </message>
    <message>
        <source>Sign in for today</source>
        <translation>今天签到</translation>
    </message>
    <message>
        <source>Today has no half-day yet: whoever signs in first makes its morning and its afternoon.</source>
        <translation>今天还没有半天时段：第一位签到的人会同时建立上午和下午。</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>Several are found, and none of them is on the list. Choose one with the arrow keys, or type more of the name.</source>
        <translation>找到几个人，都不在名单上。请用方向键选择，或多输入一些姓名。</translation>
    </message>
    <message>
        <source>%1 is no longer signed in, but stays on the list through the class. Change the enrolment under Progress.</source>
        <translation>%1 的签到已取消，但因属于该班仍在名单上。请在“进度”中更改注册。</translation>
    </message>
    <message>
        <source>%1 is off the list and no longer signed in.</source>
        <translation>%1 已从名单移除，签到也已取消。</translation>
    </message>
    <message>
        <source>Was not on the list: added, and enrolled in the class.</source>
        <translation>原不在名单上：已加入名单，并已注册到班级。</translation>
    </message>
    <message>
        <source>Was not on the list: added.</source>
        <translation>原不在名单上：已加入。</translation>
    </message>
    <message>
        <source>“%1”, which comes before it, is not completed.</source>
        <translation>前置课程“%1”尚未完成。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DigestForm</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Nothing was learned in this period yet.</source>
        <translation>这段时间还没有学习要点。</translation>
    </message>
    <message numerus="yes">
        <source>%n learning points</source>
        <translation>
            <numerusform>%n 条学习要点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out because they may tell who somebody is, the first in %1.</source>
        <translation>
            <numerusform>有 %n 条可能透露身份，未列入，第一条在 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>我们学到了什么</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>病例讨论会</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Only the starred ones</source>
        <translation>只列星标要点</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>存为 PDF …</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>所有模块</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DoorBar</name>
    <message>
        <source>Institution: any part of its name</source>
        <translation>机构：名称的任意部分</translation>
    </message>
    <message>
        <source>Cadre not known</source>
        <translation>人员类别未知</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name, Tab, institution, Enter. A new institution is added by its name.</source>
        <translation>姓名、Tab 键、机构、Enter 键。新机构输入名称即可新增。</translation>
    </message>
    <message numerus="yes">
        <source>%n institutions fit. Choose one, or type the whole name.</source>
        <translation>
            <numerusform>有%n家机构符合，请选择一家，或输入全称。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on the list. The next one, please.</source>
        <translation>%1已加入名单，请继续下一位。</translation>
    </message>
    <message>
        <source>Nobody of that name is here yet.</source>
        <translation>尚无同名人员。</translation>
    </message>
    <message>
        <source>Here already?</source>
        <translation>是否已存在？</translation>
    </message>
    <message>
        <source>no institution</source>
        <translation>无机构</translation>
    </message>
    <message>
        <source>A badge was scanned into this line. Type a name here, or close the line and scan again.</source>
        <translation>胸牌扫进了这一行。请在这里输入名称，或关闭这一行后再扫。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DuplicatesView</name>
    <message>
        <source>All people</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Merge into one person</source>
        <translation>合并为一人</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>未发现重复</translation>
    </message>
    <message>
        <source>Names, telephones, e-mails and staff numbers were compared across all people.</source>
        <translation>已比对全部人员的姓名、电话、电子邮箱和工号。</translation>
    </message>
    <message>
        <source>Back to all people</source>
        <translation>返回全部人员</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be one person</source>
        <translation>
            <numerusform>%n对可能为同一人</numerusform>
        </translation>
    </message>
    <message>
        <source>All people are being compared…</source>
        <translation>正在比对所有人员…</translation>
    </message>
    <message>
        <source>Two PCs decided differently before they heard of each other. At present both records are shown as one person. As two people again, each record keeps what belongs to it.</source>
        <translation>两台电脑在互通消息之前作了不同的决定。目前两条记录显示为同一个人。如分回两个人，各条记录保留各自的内容。</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>是同一个人</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>是两个人</translation>
    </message>
    <message>
        <source>decided twice</source>
        <translation>两种决定</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::EnrolForm</name>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>登记%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>To enrol (Delete takes one out)</source>
        <translation>待入班人员（按 Delete 键移除）</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>入班日期</translation>
    </message>
    <message>
        <source>%1 has not completed “%2”, which comes before this course.</source>
        <translation>%1 还没有完成“%2”，这门课程须先完成。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>另有 %n 项类似情况。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free; the others go on the waiting list.</source>
        <translation>
            <numerusform>还有 %n 个名额；其余的人进入候补名单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol those who are not ready all the same</source>
        <translation>未具备条件的人也一并报名</translation>
    </message>
    <message>
        <source>In which class</source>
        <translation>报入哪个班级</translation>
    </message>
    <message>
        <source>%1 is already in “%2”, another class of this course.</source>
        <translation>%1 已在本课程的另一个班“%2”中。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::EnrolmentView</name>
    <message>
        <source>Retraining</source>
        <translation>复训</translation>
    </message>
    <message>
        <source>enrolled on %1</source>
        <translation>%1入班</translation>
    </message>
    <message>
        <source>completed on %1</source>
        <translation>%1结业</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>What completes the course</source>
        <translation>结业要求</translation>
    </message>
    <message>
        <source>No rule: completion is decided by hand.</source>
        <translation>无规则：由人工判定结业。</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>课程模块</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>打开人员页</translation>
    </message>
    <message>
        <source>Status …</source>
        <translation>状态…</translation>
    </message>
    <message>
        <source>Let the rule decide</source>
        <translation>按规则判定</translation>
    </message>
    <message>
        <source>Complete by hand …</source>
        <translation>人工判定结业…</translation>
    </message>
    <message>
        <source>Completed by the rule as it was then; a later change does not take it away.</source>
        <translation>按当时的规则完成；之后的更改不会取消。</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a mark of the most possible</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>已签字确认</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Sign off …</source>
        <translation>签字确认…</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>证书 %1</translation>
    </message>
    <message>
        <source>Certificate …</source>
        <translation>证书 …</translation>
    </message>
    <message>
        <source>%1 says: completed on %2</source>
        <translation>%1显示：%2已结业</translation>
    </message>
    <message>
        <source>%1 says: completed</source>
        <translation>%1显示：已结业</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>certificate %1, still valid</source>
        <translation>证书 %1，仍然有效</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::EraseDrawer</name>
    <message>
        <source>Name, former names and names shown by meetings, how to reach the person, staff number, sex, year of birth, consent, notes and reasons, here and on every PC this is exchanged with.</source>
        <translation>姓名、曾用名和线上会议显示的名字、联系方式、工号、性别、出生年份、知情同意、备注和理由；本机以及所有与之交换的电脑上都会删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n records that were merged with this one.</source>
        <translation>
            <numerusform>%n 条与此记录合并的记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of attendance, without a name.</source>
        <translation>
            <numerusform>%n 条出勤记录，不含姓名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments with their results, without a name.</source>
        <translation>
            <numerusform>%n 条报名及其成绩，不含姓名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where and as what the person worked, so that reports keep their counts.</source>
        <translation>此人在哪里、以何种职务工作，使报表的人数保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n backups, until newer ones replace them.</source>
        <translation>
            <numerusform>%n 份备份，直到被新的备份取代。</numerusform>
        </translation>
    </message>
    <message>
        <source>What notes about others say. Look through them yourself.</source>
        <translation>写在其他人备注里的内容，请自行查看。</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>彻底删除“%1”？</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>将删除</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>将保留</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions and steps of cases, without the name of whoever took them.</source>
        <translation>
            <numerusform>%n 项决定和病例步骤，不含作出者的姓名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the log and the audit trail, with the name of whoever made them.</source>
        <translation>
            <numerusform>%n 条更改日志和操作留痕，保留操作者的姓名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions and steps under a name that somebody else here has too: they keep it.</source>
        <translation>
            <numerusform>%n 项决定和步骤的署名与此处另一人同名，予以保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ExchangeHome</name>
    <message>
        <source>Who has what</source>
        <translation>各方进度</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收发记录</translation>
    </message>
    <message>
        <source>Known PCs</source>
        <translation>已知电脑</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What each site has of each</source>
        <translation>各单位互有的内容</translation>
    </message>
    <message>
        <source>They match: trust</source>
        <translation>一致：信任</translation>
    </message>
    <message>
        <source>Block this PC</source>
        <translation>阻止此电脑</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>%n 个冲突待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts settled by time</source>
        <translation>按时间处理的冲突</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n 个可能重复</numerusform>
        </translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>No longer wait for it</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>For a site that has closed or lost its PC. When it sends a file again, it is back.</source>
        <translation>用于已关闭或失去电脑的站点。它再次发来文件时即恢复。</translation>
    </message>
    <message>
        <source>Only a coordinator of this file may decide that.</source>
        <translation>只有此文件的协调员可以决定。</translation>
    </message>
    <message>
        <source>Only a coordinator of this file may change what was decided, or approve another key.</source>
        <translation>只有此文件的协调员可以更改已作的决定或批准新密钥。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ExchangePage</name>
    <message>
        <source>USB exchange</source>
        <translation>U 盘交换</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>The folder is being exchanged…</source>
        <translation>正在与文件夹交换…</translation>
    </message>
    <message>
        <source>The file is being read; nothing is changed…</source>
        <translation>正在读取文件，不作任何更改…</translation>
    </message>
    <message>
        <source>%1 was already taken up on %2. Nothing has been changed.</source>
        <comment>file, moment</comment>
        <translation>“%1”已于 %2 并入，未作任何更改。</translation>
    </message>
    <message>
        <source>This PC is blocked. Nothing was taken up.</source>
        <translation>已阻止该电脑，未并入任何内容。</translation>
    </message>
    <message>
        <source>The changes are being taken up…</source>
        <translation>正在并入更改…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ExpectedForm</name>
    <message>
        <source>Everyone of this class</source>
        <translation>此班级全体</translation>
    </message>
    <message>
        <source>Add everyone who works at</source>
        <translation>添加以下单位的所有人员</translation>
    </message>
    <message numerus="yes">
        <source>And these %n people (Delete takes one out)</source>
        <translation>
            <numerusform>以及这 %n 人（按 Delete 移出）</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep who is expected</source>
        <translation>保留应到人员</translation>
    </message>
    <message>
        <source>Whoever is added to the series</source>
        <translation>加入本系列的人员</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::FieldChangeList</name>
    <message>
        <source>%1, written at %2</source>
        <comment>kind, site</comment>
        <translation>%1，写于 %2</translation>
    </message>
    <message>
        <source>A new record: all of it comes in.</source>
        <translation>新记录：全部内容都会并入。</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>本机：%1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>对方：%1</translation>
    </message>
    <message>
        <source>Values that waited here are decided: what is shown stays, the others go.</source>
        <translation>此处待定的值已有决定：显示的保留，其余的去掉。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::FileCard</name>
    <message>
        <source>In memory only</source>
        <translation>仅在内存中</translation>
    </message>
    <message>
        <source>Backups: %1</source>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>This programme&apos;s file</source>
        <translation>本项目的文件</translation>
    </message>
    <message>
        <source>Before each session a checked copy is made: the last ten are kept, then one a day for thirty days.</source>
        <translation>每次打开前都会生成经校验的副本：保留最近十份，之后三十天内每天一份。</translation>
    </message>
    <message>
        <source>Backups and going back…</source>
        <translation>备份与恢复…</translation>
    </message>
    <message>
        <source>Audit trail: who did what…</source>
        <translation>操作留痕：谁做了什么…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::FirstRunPage</name>
    <message>
        <source>Welcome to Preceptor</source>
        <translation>欢迎使用 Preceptor</translation>
    </message>
    <message>
        <source>Case conferences, courses and reports of a palliative-care training programme, in one file on this computer.</source>
        <translation>安宁疗护培训项目的病例讨论会、课程和报表，都在本机的一个文件里。</translation>
    </message>
    <message>
        <source>Try the demo programme</source>
        <translation>试用演示项目</translation>
    </message>
    <message>
        <source>A made-up programme with people, conferences and reports. Change anything; it is only a copy.</source>
        <translation>虚构的项目，含人员、病例讨论会和报表。可随意修改，这只是副本。</translation>
    </message>
    <message>
        <source>Start a new programme</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Choose where its file is kept. Everything is saved there as you work.</source>
        <translation>选择文件存放位置。工作时一切内容自动保存。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>A programme file (.preceptor) of this computer, a shared folder or a stick.</source>
        <translation>本机、共享文件夹或 U 盘上的项目文件 (.preceptor)。</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Restore under a new name…</source>
        <translation>以新名称恢复…</translation>
    </message>
    <message>
        <source>Back to the open programme</source>
        <translation>回到已打开的项目</translation>
    </message>
    <message>
        <source>Protect it with a passphrase (recommended on a shared PC)</source>
        <translation>用口令保护（共用电脑建议选择）</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::FolderResultModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ForecastList</name>
    <message numerus="yes">
        <source>%1 of %n people would pass</source>
        <translation>
            <numerusform>%n 人中 %1 人会通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have completed it already and keep that</source>
        <translation>
            <numerusform>%n 人已完成并保留</numerusform>
        </translation>
    </message>
    <message>
        <source>would pass</source>
        <translation>会通过</translation>
    </message>
    <message>
        <source>keeps the completion; by this rule: %1</source>
        <translation>保留已完成；按此规则：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what the rule says</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::Form</name>
    <message>
        <source>%1 (required)</source>
        <comment>caption of a field</comment>
        <translation>%1（必填）</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HalfDaysView</name>
    <message>
        <source>Signed in</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>Plan mornings and afternoons</source>
        <translation>安排上午和下午</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>半天</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HeadcountForm</name>
    <message>
        <source>Everyone else, not told apart</source>
        <translation>其余人员，不区分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cadre, sex</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Keep the head count</source>
        <translation>保存到会人数</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HelpPage</name>
    <message>
        <source>Everything is saved as you work; there is no Save button. Ctrl+Z takes back the last step.</source>
        <translation>工作时一切内容自动保存，无需保存按钮。按 Ctrl+Z 撤销上一步。</translation>
    </message>
    <message>
        <source>Drop a spreadsheet anywhere on the window to bring in people. Nothing is changed before you have seen the preview.</source>
        <translation>将电子表格拖到窗口任意位置即可导入人员。预览之前不会作任何更改。</translation>
    </message>
    <message>
        <source>A person is found by any part of the name, by pinyin or its initials (wxy for 王秀英), and by letters without accents.</source>
        <translation>查找人员可用姓名任意部分、拼音或其首字母（如 wxy 查王秀英），以及不带声调的字母。</translation>
    </message>
    <message>
        <source>In the progress table, choose cells with Shift and the arrows, then press the space bar to mark them complete.</source>
        <translation>在进度表中，用 Shift 加方向键选择单元格，再按空格键标记为已完成。</translation>
    </message>
    <message>
        <source>A checked copy of the file is kept when it is opened, before an import and every few hours: the last ten, then one a day for a month.</source>
        <translation>打开文件时、导入之前以及每隔几小时，都会留下一份经过检查的副本：保留最近十份，之后一个月内每天一份。</translation>
    </message>
    <message>
        <source>Find a person or do something</source>
        <translation>查找人员或执行操作</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>转到某个栏目</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>切换到窗口的下一区域</translation>
    </message>
    <message>
        <source>Find or filter on this page</source>
        <translation>在本页查找或筛选</translation>
    </message>
    <message>
        <source>Something new on this page</source>
        <translation>在本页新增</translation>
    </message>
    <message>
        <source>Open another programme file</source>
        <translation>打开其他项目文件</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>打印本页</translation>
    </message>
    <message>
        <source>Undo, do again</source>
        <translation>撤销、重做</translation>
    </message>
    <message>
        <source>Close what is on top, then clear the search</source>
        <translation>关闭最上层，再清除搜索</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>放大或缩小文字</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>使用须知</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>In attendance, a click or the space bar goes from present to absent to excused. Type a name and press Enter to tick it.</source>
        <translation>登记签到时，单击或按空格键依次切换出席、缺席、请假。输入姓名并按 Enter 键即可勾选。</translation>
    </message>
    <message>
        <source>Lock a protected file now</source>
        <translation>立即锁定受保护的文件</translation>
    </message>
    <message>
        <source>Roles are rules of this program, not locks: whoever may open a protected file has its key and could read and change all of it by other means. Let nobody open it who must not read everything.</source>
        <translation>角色是本程序的规则，不是锁：能打开受保护文件的人就有它的密钥，可用其他方法读取和更改全部内容。不该看到全部内容的人，请不要让其打开。</translation>
    </message>
    <message>
        <source>The audit trail keeps acts such as exports, approvals and erasures: who, what and when, never a trainee&apos;s name or the text of a case.</source>
        <translation>审计记录保存导出、批准、删除等操作：谁、做了什么、何时，从不保存学员姓名或病例文字。</translation>
    </message>
    <message>
        <source>What protects a file, and what does not</source>
        <translation>什么能保护文件，什么不能</translation>
    </message>
    <message>
        <source>Attached files are sealed with a protected file. Opened, they are shown as a copy that goes when the file is locked or closed. All that is saved elsewhere, exported or printed can be read by anybody.</source>
        <translation>附件随受保护的文件一起加密封存。打开时看到的是副本，文件锁定或关闭后副本即消失。另存、导出或打印的内容任何人都能读。</translation>
    </message>
    <message>
        <source>Whoever changes the trail with another program is found by a check where it does not fit the rest of the file, and by every PC that has had its entries.</source>
        <translation>用其他程序更改操作留痕的，凡与文件其余内容不符之处，检查时都能发现；收到过这些记录的每台电脑也能发现。</translation>
    </message>
    <message>
        <source>A file without protection keeps no secret: whoever knows how can write all of it anew, trail included, and only PCs that had its entries see that. Nobody can tell who really sat at the keyboard.</source>
        <translation>未受保护的文件守不住秘密：懂行的人可以把它整个改写，操作留痕也不例外，只有收到过这些记录的电脑能看出来。究竟是谁坐在键盘前，谁也说不准。</translation>
    </message>
    <message>
        <source>A viewer reads, changes nothing and writes no files for other PCs. That a viewer has looked, and what a viewer takes out of the file, is kept in the audit trail all the same; while somebody else writes in the file it waits beside it.</source>
        <translation>查看者只阅读，不作更改，也不为其他电脑写出文件。但查看者看过、以及从文件中取出的内容，都会记入审计记录；若他人正在写入该文件，这些记录会先存放在文件旁边等待。</translation>
    </message>
    <message>
        <source>When a protected file is locked, the program seals or overwrites what it had of it in memory. What the desktop, an input method or the PC&apos;s own disk (swap, sleep) has kept is beyond its reach: encrypt the disk.</source>
        <translation>受保护的文件锁定时，程序会把内存中属于它的内容密封或覆盖。桌面、输入法或电脑磁盘（交换分区、休眠）留下的内容不在程序掌控之内：请加密磁盘。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HistoryTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1，通过</translation>
    </message>
    <message>
        <source>%1, not passed</source>
        <translation>%1，未通过</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>病例讨论会</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>入班</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>课程模块</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>签字确认</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已结业</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 items in full)</source>
        <comment>a mark</comment>
        <translation>%1（%3 条中 %2 条满分）</translation>
    </message>
    <message>
        <source>Entrusted</source>
        <translation>委托决定</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::HolderTableModel</name>
    <message>
        <source>Coordinator</source>
        <translation>协调员</translation>
    </message>
    <message>
        <source>Educator</source>
        <translation>教学人员</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>只读人员</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>谁可以打开</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportFoot</name>
    <message>
        <source>Enrol in</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Keep all doubtful cells as written</source>
        <translation>存疑单元格全部保留原样</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>暂不入班</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>导入%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>First say whether the dates are day/month or month/day.</source>
        <translation>请先指明日期是“日/月”还是“月/日”。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportHead</name>
    <message>
        <source>How it is read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>正在读取文件…</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>新增%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here, kept once</source>
        <translation>
            <numerusform>已存在%n人，不重复录入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>待核对%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>不导入%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was imported before, on %1.</source>
        <translation>此文件曾于%1导入。</translation>
    </message>
    <message>
        <source>Nothing is changed until you press Enrol.</source>
        <translation>点击“导入”之前不会作任何更改。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportPage</name>
    <message>
        <source>Enrol from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Enrol people from a spreadsheet</source>
        <translation>从电子表格导入学员</translation>
    </message>
    <message>
        <source>Drop an .xlsx, .csv or .tsv file here, or paste rows copied from a spreadsheet. You see what each row would do before anything is changed.</source>
        <translation>将 .xlsx、.csv 或 .tsv 文件拖到这里，或粘贴从电子表格复制的行。作任何更改之前，可先看到每一行的结果。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <comment>a number, a column</comment>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n times a course that comes before this one is not completed.</source>
        <translation>
            <numerusform>有%n处须先修的课程尚未完成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are already in another class of this course.</source>
        <translation>
            <numerusform>有%n人已在本课程的另一个班中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>文件内容</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportTableModel</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::InstitutionDetail</name>
    <message>
        <source>People here</source>
        <translation>本机构人员</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Who lacks what</source>
        <translation>谁还缺什么</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::InstitutionListModel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>institution, type</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::InstitutionsPage</name>
    <message>
        <source>Institutions</source>
        <translation>机构</translation>
    </message>
    <message numerus="yes">
        <source>%n institutions</source>
        <translation>
            <numerusform>%n家机构</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an institution</source>
        <translation>查找机构</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>新增机构</translation>
    </message>
    <message>
        <source>Its name, then Enter</source>
        <translation>输入名称，按 Enter 键</translation>
    </message>
    <message>
        <source>Name of the new institution</source>
        <translation>新机构名称</translation>
    </message>
    <message>
        <source>No institution yet</source>
        <translation>尚无机构</translation>
    </message>
    <message>
        <source>Hospitals, community centres and partners come in with a roster, or are added here.</source>
        <translation>医院、社区卫生服务中心和合作单位可随名单导入，也可在此新增。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::KeepReason</name>
    <message>
        <source>Say it in other words, or say why it tells nobody&apos;s name; the reason is kept with the case.</source>
        <translation>请换一种说法，或说明为何不会透露身份；理由随病例保存。</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>为何可以保留</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>table, field, what was found</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Say it in other words, or say why it tells no patient&apos;s name; the reason is kept with the conference.</source>
        <translation>请换一种说法，或说明为何不会透露患者姓名；理由会随讨论会保存。</translation>
    </message>
    <message>
        <source>Say it in other words, or say why it tells no patient&apos;s name; the reason is kept with the workshop.</source>
        <translation>请换一种说法，或说明为何不会透露患者姓名；理由会随培训班保存。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::KnownMatrixModel</name>
    <message>
        <source>this PC</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>缺 %1 项</translation>
    </message>
    <message>
        <source>%1 has every change of %2</source>
        <translation>%1 拥有 %2 的全部更改</translation>
    </message>
    <message numerus="yes">
        <source>%1 lacks %n changes of %2</source>
        <translation>
            <numerusform>%1 缺少 %2 的 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a site</comment>
        <translation>%1 的更改</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::KpiTile</name>
    <message>
        <source>Open the list behind this number</source>
        <translation>打开此数字对应的名单</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LearningColumnsForm</name>
    <message>
        <source>Not taken</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>人员姓名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Number of staff or student</source>
        <translation>工号或学号</translation>
    </message>
    <message>
        <source>When it was done or handed in</source>
        <translation>完成或提交的时间</translation>
    </message>
    <message>
        <source>What was completed</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>The whole course</source>
        <translation>整个课程</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>按识别：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a column of a file</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1”, such as: %2</source>
        <comment>a column of a file and what stands in it</comment>
        <translation>“%1”，例如：%2</translation>
    </message>
    <message>
        <source>Whose the results are is not clear from this file. Say which column tells the name, the e-mail or the number. It is remembered for files of the same kind.</source>
        <translation>从此文件看不出成绩是谁的。请指明哪一列是姓名、电子邮箱或编号。同类文件会记住此选择。</translation>
    </message>
    <message>
        <source>Read the file this way</source>
        <translation>按此读取文件</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LearningForm</name>
    <message>
        <source>Not taken</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Kept as evidence; completes nobody</source>
        <translation>仅作佐证，不据此结业</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>“%1”列</translation>
    </message>
    <message>
        <source>Of how many points</source>
        <translation>满分是多少</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>Nobody of the class</source>
        <translation>不是本班的人</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Day, then month</source>
        <translation>先日后月</translation>
    </message>
    <message>
        <source>Month, then day</source>
        <translation>先月后日</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>同一文件此前已导入。</translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggestions back</source>
        <translation>
            <numerusform>撤回 %n 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>接受 %n 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n results</source>
        <translation>
            <numerusform>记录%n项成绩</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to record</source>
        <translation>没有新的成绩可记录</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>Days in “%1” can be read in two ways</source>
        <translation>“%1”中的日期有两种读法</translation>
    </message>
    <message>
        <source>Of several answers of one person</source>
        <translation>同一人多次作答时</translation>
    </message>
    <message>
        <source>Names like that of one person only</source>
        <translation>只与一个人相近的姓名</translation>
    </message>
    <message>
        <source>Also change what was entered by hand</source>
        <translation>同时更改手工录入的内容</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>有哪些变化</translation>
    </message>
    <message>
        <source>Not clear, left out</source>
        <translation>不明确，未采用</translation>
    </message>
    <message>
        <source>Not in this class: enrol them first</source>
        <translation>不在本班：请先入班</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>非人员</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>保存这些选择</translation>
    </message>
    <message>
        <source>Also change what another platform told</source>
        <translation>也更改另一平台提供的结果</translation>
    </message>
    <message>
        <source>Other columns, and whose the rows are</source>
        <translation>其他列，以及各行是谁的</translation>
    </message>
    <message>
        <source>Say what each column is</source>
        <translation>说明各列是什么</translation>
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
        <translation>签到</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Minutes present (empty: the whole conference)</source>
        <translation>到会分钟数（留空表示全程）</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参加方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存更改</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LineTable</name>
    <message>
        <source>%1 (line %2)</source>
        <comment>caption of a field, its place</comment>
        <translation>%1（第%2行）</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LookBar</name>
    <message>
        <source>Same person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>保留原样</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Take back my decision</source>
        <translation>撤回我的决定</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MainWindow</name>
    <message>
        <source>The demo programme is being filled in…</source>
        <translation>正在填入演示项目…</translation>
    </message>
    <message>
        <source>Our programme</source>
        <translation>我们的项目</translation>
    </message>
    <message>
        <source>%1 is not there any more. Its backups are; choose one to work on with.</source>
        <translation>%1 已不在原处，但它的备份还在；请选一份继续工作。</translation>
    </message>
    <message>
        <source>The programme is being put back to the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>Put back to the backup %1. What was there before is kept.</source>
        <translation>已恢复到备份 %1。之前的内容已保留。</translation>
    </message>
    <message>
        <source>Put back to the state of %1. What was there before is kept.</source>
        <translation>已恢复到 %1 的状态。之前的内容已保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is a backup and stays as it is. Restore it under a new name to work with it.</source>
        <translation>%1 是备份，按原样保留。要用它工作，请以新名称恢复。</translation>
    </message>
    <message>
        <source>The backup is being restored under its new name…</source>
        <translation>正在以新名称恢复备份…</translation>
    </message>
    <message>
        <source>You are looking into the backup of %1. It is read only: nothing can be changed here, and the present file is closed meanwhile.</source>
        <translation>您正在查看 %1 的备份。只能读取：这里什么都不能更改，现在的文件暂时关闭。</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB and opens slowly. At %2 MB nothing more can be added; begin a new file for the next year before that.</source>
        <translation>这个文件大于 %1 MB，打开较慢。到 %2 MB 就不能再添加内容；请在此之前为下一年新建文件。</translation>
    </message>
    <message>
        <source>Only a protected file can be locked; this one is plain, and whoever has it can read it.</source>
        <translation>只有受保护的文件才能锁定；这个文件没有保护，谁拿到都能读取。</translation>
    </message>
    <message>
        <source>Protect it</source>
        <translation>保护它</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MappingHeader</name>
    <message>
        <source>What “%1” is</source>
        <translation>“%1”的含义</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>对应</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MeetingColumnsForm</name>
    <message>
        <source>Not in this file</source>
        <translation>此文件中没有</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>人员姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>进入时间</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>在会时长</translation>
    </message>
    <message>
        <source>Who came and went is not clear from this file. Say which column is what: the name, and when people came and left or how long they stayed. It is remembered for files with the same headings.</source>
        <translation>从此文件看不清谁来过、何时离开。请指定各列的含义：姓名，以及进入和离开时间，或在会时长。表头相同的文件以后会照此读取。</translation>
    </message>
    <message>
        <source>Read the file this way</source>
        <translation>按此读取文件</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MeetingForm</name>
    <message>
        <source>There too briefly to count, marked absent: %1</source>
        <translation>在场时间太短，记为缺席：%1</translation>
    </message>
    <message>
        <source>Only there before or after the conference: %1</source>
        <translation>仅在讨论会前后在线：%1</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>Add as a new person</source>
        <translation>作为新人员添加</translation>
    </message>
    <message>
        <source>Nobody: a device, a guest</source>
        <translation>非人员：设备、访客</translation>
    </message>
    <message>
        <source>Row %1, without a name</source>
        <translation>第 %1 行，没有姓名</translation>
    </message>
    <message numerus="yes">
        <source>Record attendance for %n people</source>
        <translation>
            <numerusform>登记%n人的出勤</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to record</source>
        <translation>没有新的出勤可登记</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>非人员</translation>
    </message>
    <message>
        <source>%1 (%2, not %3)</source>
        <comment>name, minutes found, minutes by the platform</comment>
        <translation>%1（%2，而非 %3）</translation>
    </message>
    <message>
        <source>Minutes that the platform counts otherwise: %1</source>
        <translation>平台统计的分钟数不同：%1</translation>
    </message>
    <message>
        <source>Other columns …</source>
        <translation>更换各列 …</translation>
    </message>
    <message>
        <source>Another file of this conference: adds to it</source>
        <translation>本次讨论会的另一份文件：一并计入</translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggestions back</source>
        <translation>
            <numerusform>撤回 %n 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>接受 %n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>有哪些变化</translation>
    </message>
    <message>
        <source>Names like that of one person only</source>
        <translation>只与一个人相近的姓名</translation>
    </message>
    <message>
        <source>Earlier file of this conference</source>
        <translation>本次讨论会之前的文件</translation>
    </message>
    <message numerus="yes">
        <source>Also change what was marked by hand (%n people)</source>
        <translation>
            <numerusform>同时更改手工登记的（%n人）</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file was taken before, on %1. Nothing has changed since.</source>
        <translation>同一文件已于%1导入，此后没有变化。</translation>
    </message>
    <message>
        <source>An older version: leave what is recorded</source>
        <translation>较旧的版本：保留已记录的内容</translation>
    </message>
    <message>
        <source>This is an older version of a file that was corrected since. It changes nothing unless you choose below what it replaces.</source>
        <translation>这是较旧的版本，该文件之后已更正。除非在下面选择它取代哪份文件，否则不作任何更改。</translation>
    </message>
    <message>
        <source>This file has less than the one it would replace, and may be the older one: %1. It changes nothing unless you choose below what it replaces.</source>
        <translation>此文件比它要取代的文件内容少，可能是较旧的版本：%1。除非在下面选择它取代哪份文件，否则不作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were put off and are to be decided below.</source>
        <translation>
            <numerusform>有 %n 行当时未确认，请在下方决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MergeCountsModel</name>
    <message>
        <source>Altogether</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MergeForm</name>
    <message>
        <source>Record entered first</source>
        <translation>先录入的记录</translation>
    </message>
    <message>
        <source>Record entered later</source>
        <translation>后录入的记录</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MergeItemModel</name>
    <message>
        <source>(without a name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ModuleEditor</name>
    <message>
        <source>Add a module</source>
        <translation>添加模块</translation>
    </message>
    <message>
        <source>Type or paste many</source>
        <translation>批量输入或粘贴</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Modules, one a line</source>
        <translation>模块，每行一个</translation>
    </message>
    <message>
        <source>One a line: code, title, hours, section. Type them, or paste them from a spreadsheet.</source>
        <translation>每行一个：代码、名称、学时、部分。可直接输入，也可从表格粘贴。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ModuleFields</name>
    <message>
        <source>Required to complete the course</source>
        <translation>完成课程必修</translation>
    </message>
    <message>
        <source>For these only; none chosen: for everyone</source>
        <translation>仅面向这些人员；不选则面向所有人</translation>
    </message>
    <message>
        <source>Entrustable activities that it prepares for</source>
        <translation>为哪些置信职业行为做准备</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::NameEntry</name>
    <message>
        <source>Add “%1” as a new person</source>
        <translation>将“%1”新增为人员</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::NewPassphrase</name>
    <message numerus="yes">
        <source>At least %n characters. A few words that do not belong together are easy to remember.</source>
        <translation>
            <numerusform>至少 %n 个字符。几个互不相干的词容易记住。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters are needed.</source>
        <translation>
            <numerusform>还需要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is easy to guess. Take a few words that do not belong together.</source>
        <translation>这个容易被猜到。请用几个互不相干的词。</translation>
    </message>
    <message>
        <source>Good. Type it once more below.</source>
        <translation>很好。请在下面再输入一次。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入还不一致。</translation>
    </message>
    <message>
        <source>Both are the same. Keep it in mind: nobody can tell it to you again.</source>
        <translation>两次一致。请记牢：没有人能再告诉您。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再次输入口令</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::NextStrip</name>
    <message>
        <source>Take attendance</source>
        <translation>登记签到</translation>
    </message>
    <message>
        <source>Plan conferences</source>
        <translation>安排病例讨论会</translation>
    </message>
    <message>
        <source>No conference is planned</source>
        <translation>尚未安排病例讨论会</translation>
    </message>
    <message>
        <source>Plan a series once, and every date is on this page.</source>
        <translation>安排一次系列，所有日期都会显示在本页。</translation>
    </message>
    <message>
        <source>Sign-in sheet (PDF)</source>
        <translation>签到表 (PDF)</translation>
    </message>
    <message>
        <source>Note apologies</source>
        <translation>登记请假</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::OptionList</name>
    <message>
        <source>Type a part of its name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::OutcomeView</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Check possible duplicates</source>
        <translation>核对可能重复的人员</translation>
    </message>
    <message>
        <source>What was taken up</source>
        <translation>已并入的内容</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>文件夹中的文件</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflicts</source>
        <translation>
            <numerusform>处理 %n 个冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of %1 is taken up</source>
        <translation>%1 的文件已并入</translation>
    </message>
    <message>
        <source>%1. A backup from before is in the backups folder; this receipt stays in the list.</source>
        <comment>counts</comment>
        <translation>%1。并入前的备份在 backups 文件夹中；本记录会保留在列表里。</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments are completed or open again by the new records.</source>
        <translation>
            <numerusform>%n 条入班记录因新内容而结业或重新开放。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken up from the folder</source>
        <translation>
            <numerusform>已从文件夹并入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is listed was taken up; the rest waits in the folder.</source>
        <translation>已停止。列出的文件已并入，其余仍留在文件夹中。</translation>
    </message>
    <message numerus="yes">
        <source>%n files were refused; nothing of them was taken.</source>
        <translation>
            <numerusform>%n 个文件被拒绝，未采用其中任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 had been merged with somebody who is erased for good on another PC, and stands for itself again. If it is the same person, erase this record too.</source>
        <translation>%1 曾与一位已在另一台电脑上被永久抹除的人合并，现在又单独存在。如果是同一个人，请把这条记录也抹除。</translation>
    </message>
    <message>
        <source>What is listed was taken up, but the file of this PC is not in the folder. %1</source>
        <comment>why</comment>
        <translation>列出的内容已接收，但本机的文件没有写入该文件夹。%1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::OwnSiteBar</name>
    <message>
        <source>This PC is</source>
        <translation>本机是</translation>
    </message>
    <message>
        <source>Site, such as Ward 5</source>
        <translation>单位，例如 5 病区</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>PC, such as office</source>
        <translation>电脑，例如办公室</translation>
    </message>
    <message>
        <source>Which PC of the site</source>
        <translation>单位的哪台电脑</translation>
    </message>
    <message>
        <source>Fingerprint of this PC</source>
        <translation>本机指纹</translation>
    </message>
    <message>
        <source>First say which site this is.</source>
        <translation>请先填写这是哪个单位。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PartsForm</name>
    <message>
        <source>Part %1</source>
        <translation>环节 %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>汇报人</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Keep the parts</source>
        <translation>保留环节</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PassphraseLine</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入的内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeopleBar</name>
    <message>
        <source>Name, pinyin, initials, telephone</source>
        <translation>姓名、拼音、首字母、电话</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>倒序</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>查找重复人员</translation>
    </message>
    <message>
        <source>Deleted people</source>
        <translation>已删除人员</translation>
    </message>
    <message>
        <source>Enrol from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>新增人员</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeopleFilters</name>
    <message>
        <source>All institutions</source>
        <translation>全部机构</translation>
    </message>
    <message>
        <source>No cadre given</source>
        <translation>未填人员类别</translation>
    </message>
    <message>
        <source>All cadres</source>
        <translation>全部人员类别</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>In training, any class</source>
        <translation>在培，不限班</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部培训班</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeopleList</name>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>已选%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted people</source>
        <translation>已删除人员</translation>
    </message>
    <message>
        <source>Enrol from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>尚无人员</translation>
    </message>
    <message>
        <source>Drop your roster here (Excel or CSV), paste it, or add people one by one.</source>
        <translation>将名单（Excel 或 CSV）拖到这里，或粘贴，或逐个新增人员。</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>没有符合的人员</translation>
    </message>
    <message>
        <source>Names are searched with pinyin, initials and former names too.</source>
        <translation>姓名也可按拼音、首字母和曾用名查找。</translation>
    </message>
    <message>
        <source>Search all people</source>
        <translation>在全部人员中查找</translation>
    </message>
    <message>
        <source>Enter opens a person. Ctrl and click, or Shift and the arrows, select several.</source>
        <translation>按回车打开人员。按住 Ctrl 点击，或按 Shift 加方向键，可选择多人。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeoplePicker</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Type a name, press Enter</source>
        <translation>输入姓名，按 Enter 键</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PersonForm</name>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PersonView</name>
    <message>
        <source>All people</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Print transcript</source>
        <translation>打印学习档案</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经历</translation>
    </message>
    <message>
        <source>Conferences, modules, assessments and completions appear here by themselves.</source>
        <translation>病例讨论会、课程模块、考核和结业记录会自动显示在这里。</translation>
    </message>
    <message>
        <source>Transcript of %1</source>
        <translation>%1的学习档案</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观察记录</translation>
    </message>
    <message>
        <source>Entrusted</source>
        <translation>委任</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>学分</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PrivacyPanel</name>
    <message>
        <source>kept for a reason</source>
        <translation>有理由保留</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>Nothing in the text looks like a name, number, date or place of somebody.</source>
        <translation>文中没有看起来像姓名、号码、日期或住址的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n places must be changed, or kept for a reason, before the case can go on.</source>
        <translation>
            <numerusform>有%n处必须修改或说明保留理由，病例才能继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way. Please look at what is listed.</source>
        <translation>没有障碍。请查看列出的内容。</translation>
    </message>
    <message>
        <source>Who could this be?</source>
        <translation>这会是谁？</translation>
    </message>
    <message>
        <source>Places that may tell who somebody is</source>
        <translation>可能透露身份的内容</translation>
    </message>
    <message>
        <source>Why may it stay?</source>
        <translation>为什么可以保留？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>I have looked, and there are</source>
        <translation>我已核对，文中</translation>
    </message>
    <message>
        <source>Names never to write …</source>
        <translation>不得出现的姓名 …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressBulk</name>
    <message>
        <source>Mark complete</source>
        <translation>标记完成</translation>
    </message>
    <message>
        <source>Set date …</source>
        <translation>设定日期…</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免修</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Sign off …</source>
        <translation>签字确认…</translation>
    </message>
    <message>
        <source>Certificates …</source>
        <translation>证书 …</translation>
    </message>
    <message>
        <source>Status …</source>
        <translation>状态…</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>已选择 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Module done …</source>
        <translation>完成模块…</translation>
    </message>
    <message>
        <source>Enrol …</source>
        <translation>报名…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people, cells</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n 格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressFilters</name>
    <message>
        <source>Find a name</source>
        <translation>查找姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>Choose a class</source>
        <translation>选择培训班</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>全部机构</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>全部状态</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressMenu</name>
    <message>
        <source>Enrol people …</source>
        <translation>学员入班…</translation>
    </message>
    <message>
        <source>Enrol from a file …</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Edit this class …</source>
        <translation>修改本培训班…</translation>
    </message>
    <message>
        <source>Open a class …</source>
        <translation>开设培训班…</translation>
    </message>
    <message>
        <source>Edit modules and rule …</source>
        <translation>修改模块和规则…</translation>
    </message>
    <message>
        <source>Add a course …</source>
        <translation>新增课程…</translation>
    </message>
    <message>
        <source>Marks of tests …</source>
        <translation>测试成绩…</translation>
    </message>
    <message>
        <source>Certificates …</source>
        <translation>证书 …</translation>
    </message>
    <message>
        <source>Check a certificate …</source>
        <translation>查验证书 …</translation>
    </message>
    <message>
        <source>Results from a file …</source>
        <translation>从文件导入成绩…</translation>
    </message>
    <message>
        <source>A new version of this course …</source>
        <translation>本课程的新版本…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressModel</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>person, module, state</comment>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Modules done</source>
        <translation>已完成模块</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>学习进度</translation>
    </message>
    <message>
        <source>No rule: completion is decided by hand.</source>
        <translation>无规则：由人工判定结业。</translation>
    </message>
    <message>
        <source>Complete when: %1</source>
        <translation>结业条件：%1</translation>
    </message>
    <message>
        <source>No one is enrolled yet</source>
        <translation>尚无学员入班</translation>
    </message>
    <message>
        <source>Enrol people by name, or from a spreadsheet.</source>
        <translation>按姓名添加学员，或从电子表格导入。</translation>
    </message>
    <message>
        <source>Enrol people</source>
        <translation>学员入班</translation>
    </message>
    <message>
        <source>Enrol from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>尚无课程</translation>
    </message>
    <message>
        <source>Add a course with its modules; then open a class and enrol people.</source>
        <translation>先新增课程及其模块，再开设培训班并添加学员。</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>新增课程</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>尚无培训班</translation>
    </message>
    <message>
        <source>Open a class of the course; then enrol people.</source>
        <translation>先开设该课程的培训班，再添加学员。</translation>
    </message>
    <message>
        <source>Open a class</source>
        <translation>开设培训班</translation>
    </message>
    <message>
        <source>Add or edit</source>
        <translation>新增或修改</translation>
    </message>
    <message>
        <source>Progress, people by modules</source>
        <translation>学习进度：人员与模块</translation>
    </message>
    <message numerus="yes">
        <source>Sign off %n people</source>
        <translation>
            <numerusform>签字确认 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n people</source>
        <translation>
            <numerusform>%n 人的状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n free places to who waits …</source>
        <translation>
            <numerusform>将 %n 个空位分给候补者…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProtectForm</name>
    <message>
        <source>Everybody who works in it gets a passphrase of their own, from you or another coordinator.</source>
        <translation>每个在其中工作的人都有自己的口令，由您或另一位协调员设置。</translation>
    </message>
    <message>
        <source>When nobody has touched it for a while, or the PC is locked or goes to sleep, the file closes by itself. What was being typed is still there afterwards.</source>
        <translation>一段时间无人操作，或电脑锁屏、休眠时，文件会自动关闭。正在输入的内容之后仍然都在。</translation>
    </message>
    <message>
        <source>Whoever loses every passphrase and the recovery key loses the file. Nobody else can open it, the makers of this program neither.</source>
        <translation>所有口令和恢复密钥都丢了，文件也就丢了。其他人都打不开，开发者也不行。</translation>
    </message>
    <message>
        <source>This name is too long; a shorter one is enough to know the person by.</source>
        <translation>名字太长；短一些也足以认出此人。</translation>
    </message>
    <message>
        <source>Protect this file</source>
        <translation>保护此文件</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>会怎样</translation>
    </message>
    <message>
        <source>Name of its first coordinator</source>
        <translation>第一位协调员的姓名</translation>
    </message>
    <message>
        <source>Make a recovery key to print, for whoever forgets the passphrase</source>
        <translation>生成可打印的恢复密钥，以防忘记口令</translation>
    </message>
    <message>
        <source>Without a recovery key a forgotten passphrase means a lost file.</source>
        <translation>没有恢复密钥，忘记口令就等于丢失文件。</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, more than can be protected. It stays as it is.</source>
        <translation>这个文件大于 %1 MB，超过可保护的大小。它保持原样。</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Protected, it opens slowly, and it cannot grow beyond %2 MB.</source>
        <translation>这个文件大于 %1 MB。保护后打开较慢，且不能超过 %2 MB。</translation>
    </message>
    <message>
        <source>The file, its backups and its attached files are sealed. Whoever finds or copies them without a passphrase can read nothing in them.</source>
        <translation>文件、它的备份和附件会被加密封存。没有口令的人即使捡到或复制了，也读不到任何内容。</translation>
    </message>
    <message>
        <source>Exported and printed papers and copies made before stay readable. What was on the disk until now can still be found by experts until something is written over it.</source>
        <translation>导出和打印的文件，以及以前的副本仍然可读。磁盘上原来的内容，在被覆盖之前，专业人员仍可能找到。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProtectionCard</name>
    <message>
        <source>This file is protected: it opens with a passphrase only.</source>
        <translation>此文件受保护：只能用口令打开。</translation>
    </message>
    <message>
        <source>This file is not protected: whoever has it can read it.</source>
        <translation>此文件没有保护：谁拿到都能读取。</translation>
    </message>
    <message>
        <source>Who may open it…</source>
        <translation>谁可以打开…</translation>
    </message>
    <message>
        <source>Protect this file…</source>
        <translation>保护此文件…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <comment>idle time</comment>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock it by itself</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>It is also locked when this PC is locked or goes to sleep, and with Ctrl+L. Nothing that was typed is lost.</source>
        <translation>电脑锁屏或休眠时，以及按 Ctrl+L 时也会锁定。已输入的内容不会丢失。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProtectionView</name>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>The passphrase is being added…</source>
        <translation>正在添加口令…</translation>
    </message>
    <message>
        <source>%1 can open the file now. Tell the passphrase to this person only.</source>
        <translation>%1 现在可以打开文件。口令只告诉此人。</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>更改我的口令</translation>
    </message>
    <message>
        <source>The passphrase is being changed…</source>
        <translation>正在更改口令…</translation>
    </message>
    <message>
        <source>The new passphrase opens the file; the one before does not any more.</source>
        <translation>新口令可以打开文件；旧口令已失效。</translation>
    </message>
    <message>
        <source>%1 will not open the file any more: it gets a new key, and the others keep their passphrases. Copies and backups made before stay readable to %1.</source>
        <translation>%1 将不能再打开文件：文件会换新密钥，其他人的口令不变。以前的副本和备份 %1 仍能读取。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>移除人员</translation>
    </message>
    <message>
        <source>The file gets a new key…</source>
        <translation>文件正在换新密钥…</translation>
    </message>
    <message>
        <source>%1 does not open the file any more.</source>
        <translation>%1 已不能再打开文件。</translation>
    </message>
    <message>
        <source>A new recovery key is made and shown once. The one from before, if there is one, opens the file no more; old copies and backups it still does.</source>
        <translation>会生成新的恢复密钥并只显示一次。以前的那把（如果有）不能再打开文件，但仍能打开旧副本和备份。</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>生成新的恢复密钥</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>新的恢复密钥</translation>
    </message>
    <message>
        <source>The recovery key is being made…</source>
        <translation>正在生成恢复密钥…</translation>
    </message>
    <message>
        <source>The file becomes plain: whoever has it can read it, without any passphrase, and it is not locked any more. Its backups until now stay protected.</source>
        <translation>文件将不再受保护：谁拿到都能读取，不需要口令，也不再自动锁定。至今的备份仍受保护。</translation>
    </message>
    <message>
        <source>Take the protection off</source>
        <translation>取消保护</translation>
    </message>
    <message>
        <source>The file becomes plain…</source>
        <translation>正在取消保护…</translation>
    </message>
    <message>
        <source>The file is plain again: whoever has it can read it.</source>
        <translation>文件已不再受保护：谁拿到都能读取。</translation>
    </message>
    <message>
        <source>The file is being protected…</source>
        <translation>正在保护文件…</translation>
    </message>
    <message numerus="yes">
        <source>The file is protected. %n damaged backups stay readable; delete them.</source>
        <translation>
            <numerusform>文件已受保护。%n 个损坏的备份仍然可读，请删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file and its backups are protected.</source>
        <translation>文件和它的备份已受保护。</translation>
    </message>
    <message>
        <source>A coordinator works in the file and decides who may open it. There is always one.</source>
        <translation>协调员在文件中工作，并决定谁可以打开。始终至少有一位。</translation>
    </message>
    <message>
        <source>An educator works in the file.</source>
        <translation>教学人员在文件中工作。</translation>
    </message>
    <message>
        <source>A viewer only reads, and nothing a viewer makes counts as signed on other PCs.</source>
        <translation>只读人员只能读取，他们所做的一切在其他电脑上都不算签名。</translation>
    </message>
    <message>
        <source>Roles are rules of this program, not locks: everybody who may open the file has its key, and an expert could change it with another program. Let nobody open it who must not read all of it.</source>
        <translation>角色是本程序的规则，不是锁：能打开文件的人都有它的密钥，懂行的人可以用别的程序更改它。不该读全部内容的人，就不要让其打开。</translation>
    </message>
    <message>
        <source>Whoever is removed cannot open the file any more, but keeps being able to read copies and backups from before.</source>
        <translation>被移除的人不能再打开文件，但仍能读取以前的副本和备份。</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>谁可以打开</translation>
    </message>
    <message>
        <source>Who may open this file</source>
        <translation>谁可以打开此文件</translation>
    </message>
    <message>
        <source>What roles can and cannot do</source>
        <translation>角色能做什么、不能做什么</translation>
    </message>
    <message>
        <source>Only a coordinator decides who may open it.</source>
        <translation>只有协调员能决定谁可以打开。</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB and opens slowly. At %2 MB nothing more can be added; begin a new file for the next year before that.</source>
        <translation>这个文件大于 %1 MB，打开较慢。到 %2 MB 就不能再添加内容；请在此之前为下一年新建文件。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>For another role a person is removed and added again, with a new passphrase.</source>
        <translation>要更换角色，请先移除此人，再用新口令重新添加。</translation>
    </message>
    <message>
        <source>The recovery key was still on the screen when this page was left or locked. If it is not on paper, make a new one.</source>
        <translation>离开或锁定此页时，恢复密钥还显示在屏幕上。如果没有记在纸上，请重新生成一个。</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>为%1设置新口令</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>目前的口令</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>%1 opens the file with the new passphrase. The recovery key stays what it is.</source>
        <translation>%1 现在用新口令打开文件。恢复密钥不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n other names it has on this disk (hard links) stay readable; delete them.</source>
        <translation>
            <numerusform>它在此磁盘上的另外 %n 个名称（硬链接）仍可读取，请删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReadOptions</name>
    <message>
        <source>Columns parted by</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Heading row</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Dates are</source>
        <translation>日期格式</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row number: its first cells</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>日/月/年</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>月/日/年</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>New day (leave empty if not known yet)</source>
        <translation>新日期（未定可留空）</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Postpone the conference</source>
        <translation>推迟病例讨论会</translation>
    </message>
    <message>
        <source>Cancel the conference</source>
        <translation>取消病例讨论会</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReceiptTableModel</name>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>From or for</source>
        <translation>来自或发给</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RecordPane</name>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RecordsCard</name>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>to take part and be named in reports</source>
        <translation>参加培训并在报表中署名</translation>
    </message>
    <message>
        <source>Former names and merged records</source>
        <translation>曾用名与已合并记录</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1（曾用）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>尚未询问。</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至%2</translation>
    </message>
    <message>
        <source>%1, merged on %2</source>
        <translation>%1，%2合并</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>重新拆分</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RecoveryKeyView</name>
    <message>
        <source>It is shown only now. A new one can be made at any time; this one is worth nothing then.</source>
        <translation>只在现在显示一次。随时可以再生成新的，届时这一个就作废。</translation>
    </message>
    <message>
        <source>Recovery key of %1</source>
        <translation>%1 的恢复密钥</translation>
    </message>
    <message>
        <source>Whoever has this paper can open the file and decide who else may. Lock it away, where the PC is not.</source>
        <translation>持有这张纸的人可以打开文件，并决定还有谁可以打开。请锁好，不要与电脑放在一起。</translation>
    </message>
    <message>
        <source>To use it: open the file in Preceptor, choose &quot;Use the recovery key&quot; and type it. Made on %1.</source>
        <translation>使用方法：在本程序中打开文件，选择“使用恢复密钥”并输入。生成日期：%1。</translation>
    </message>
    <message>
        <source>Saved as %1. Print it and delete that file: whoever finds it can open the programme.</source>
        <translation>已保存为 %1。请打印并删除该文件：谁找到它都能打开项目。</translation>
    </message>
    <message>
        <source>Put the recovery key away now</source>
        <translation>请现在收好恢复密钥</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this key still opens the file. Print it and lock it away, not beside this PC.</source>
        <translation>如果所有口令都忘了，这把密钥仍能打开文件。请打印并锁好，不要放在这台电脑旁。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>I have put it away</source>
        <translation>我已收好</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RegisterForm</name>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RegisterPanel</name>
    <message>
        <source>Add an entry</source>
        <translation>新增条目</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>What you typed is not stored. It waits in the entry until you open it again.</source>
        <translation>输入的内容没有保存，会留在这一条中，等您再次打开。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>弃用</translation>
    </message>
    <message>
        <source>Nothing was observed up to that day.</source>
        <translation>到那天为止没有观察记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n observations up to that day:</source>
        <translation>
            <numerusform>到那天为止有 %n 次观察：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation>登记册</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReportExporter</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>已将%n行写入“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReportFilters</name>
    <message>
        <source>No programme</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>全部机构</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>培训班</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部培训班</translation>
    </message>
    <message>
        <source>Cadre group</source>
        <translation>人员大类</translation>
    </message>
    <message>
        <source>All cadres</source>
        <translation>全部人员类别</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Whole programme</source>
        <translation>整个项目期</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Whose transcript? Type a part of the name</source>
        <translation>谁的学习档案？输入姓名的一部分</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>自%1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>All sexes</source>
        <translation>全部性别</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>所有科室</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReportFoot</name>
    <message>
        <source>Headings in files</source>
        <translation>文件中的标题</translation>
    </message>
    <message>
        <source>Headings as shown</source>
        <translation>标题同屏幕</translation>
    </message>
    <message>
        <source>With Chinese headings</source>
        <translation>附中文标题</translation>
    </message>
    <message>
        <source>With machine codes</source>
        <translation>附机器代码</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>报表内容</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; a file has them all.</source>
        <translation>显示前%1行，共%2行；导出文件含全部。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of the name above and press Enter.</source>
        <translation>在上方输入姓名的一部分，按 Enter 键。</translation>
    </message>
    <message>
        <source>There are no rows for these filters.</source>
        <translation>按当前筛选没有数据行。</translation>
    </message>
    <message>
        <source>Whose transcript?</source>
        <translation>谁的学习档案？</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>本期间无数据</translation>
    </message>
    <message>
        <source>Show the whole programme</source>
        <translation>显示整个项目期</translation>
    </message>
    <message>
        <source>The report is being read …</source>
        <translation>正在读取报表……</translation>
    </message>
    <message>
        <source>There are no aggregate figures of it</source>
        <translation>此报告没有汇总数据</translation>
    </message>
    <message>
        <source>Each row of this report is one person, case or entry.</source>
        <translation>此报告的每一行是一个人、一个病例或一条记录。</translation>
    </message>
    <message>
        <source>Show it de-identified</source>
        <translation>以去标识方式显示</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RescuePage</name>
    <message>
        <source>Go back to a backup of %1</source>
        <translation>恢复 %1 的备份</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>打开其他文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ScoreDrawer</name>
    <message>
        <source>Marks · %1</source>
        <translation>成绩 · %1</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>添加测试</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ScoreTableModel</name>
    <message>
        <source>Passed</source>
        <translation>及格</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不及格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and their mark</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>无成绩</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Mark of %1</source>
        <translation>成绩/%1</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a mark and what percent it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Items 1 to %1</source>
        <translation>条目 1–%1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ScoreView</name>
    <message>
        <source>Attempt %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>%1 marks were copied, but there are only %2 people from here down. Nothing was pasted.</source>
        <translation>复制了 %1 个成绩，但从此处往下只有 %2 人。未粘贴任何内容。</translation>
    </message>
    <message>
        <source>Line %1 (%2) is “%3”, not one number. Copy the column of marks alone; nothing was pasted.</source>
        <translation>第 %1 行（%2）是“%3”，不是单个数字。请只复制成绩列；未粘贴任何内容。</translation>
    </message>
    <message>
        <source>%1: %2 is not between 0 and %3. Nothing was changed.</source>
        <translation>%1：%2 不在 0 到 %3 之间。未作任何更改。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>测试日期</translation>
    </message>
    <message>
        <source>Marks: type a number and press Enter, or paste a column</source>
        <translation>成绩：输入数字后按回车，或粘贴一列</translation>
    </message>
    <message>
        <source>Add a test …</source>
        <translation>添加测试…</translation>
    </message>
    <message>
        <source>Edit this test …</source>
        <translation>编辑此测试…</translation>
    </message>
    <message>
        <source>Marks by item: type a digit for each item and press Enter, or paste them</source>
        <translation>逐条得分：每条输入一个数字后按回车，或粘贴</translation>
    </message>
    <message numerus="yes">
        <source>A mark is needed for each of %n items: a digit each, - for what was not looked at, or numbers with a blank between them. Nothing was changed.</source>
        <translation>
            <numerusform>需要为 %n 个条目各给一个分数：每条一个数字，未观察的用 -；或用空格隔开的数。未作任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, item %2 (%3): the mark is from 0 to %4. Nothing was changed.</source>
        <translation>%1，第 %2 条（%3）：得分应为 0 至 %4。未作任何更改。</translation>
    </message>
    <message>
        <source>Line %1: “%2”, “%3” is not the name of one person of this list with one number. Nothing was pasted.</source>
        <translation>第 %1 行：“%2”“%3”不是名单中某一个人的姓名加一个分数。未粘贴任何内容。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SeatTableModel</name>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Place of work not known</source>
        <translation>工作单位不详</translation>
    </message>
    <message>
        <source>More people than seats</source>
        <translation>人数多于名额</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>名单上</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SeatsView</name>
    <message>
        <source>How the seats were taken</source>
        <translation>名额使用情况</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SenderCard</name>
    <message>
        <source>Fingerprint of the sender</source>
        <translation>发送方指纹</translation>
    </message>
    <message>
        <source>They match: trust this PC</source>
        <translation>一致：信任此电脑</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>不信任</translation>
    </message>
    <message>
        <source>First file of this PC. Call the sender and compare the fingerprint: it is on the exchange page there.</source>
        <translation>这是该电脑的第一个文件。请致电发送方核对指纹：对方的交换页上可以看到。</translation>
    </message>
    <message>
        <source>This PC is blocked here. If that was a mistake, compare the fingerprint by telephone and trust it.</source>
        <translation>该电脑已被阻止。如属误操作，请电话核对指纹后再信任。</translation>
    </message>
    <message>
        <source>%1, written on %2</source>
        <comment>file, moment</comment>
        <translation>%1，写于 %2</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>已信任</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>首次接触</translation>
    </message>
    <message>
        <source>other key than before</source>
        <translation>密钥与以前不同</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>This PC signs with another key than before. Only a coordinator of this file may approve that: ask one of them to open the file, call the sender and compare the fingerprint.</source>
        <translation>该电脑的签名密钥与以前不同。只有此文件的协调员可以批准：请其中一位打开此文件，致电发送方并核对指纹。</translation>
    </message>
    <message>
        <source>This PC is blocked here. Only a coordinator of this file may change that; ask one of them.</source>
        <translation>该电脑已被阻止。只有此文件的协调员可以更改；请联系其中一位。</translation>
    </message>
    <message>
        <source>This PC signs with another key than before. That happens when it was set up anew, when two PCs have one name, or when somebody pretends to be it. A coordinator must call and compare the fingerprint first. Only one key counts for a name: if the PC of before is in use too, give one of them another name.</source>
        <translation>这台电脑的签名密钥与以前不同。重新安装、两台电脑同名，或有人冒充时会这样。须先由协调员打电话核对指纹。一个名称只认一个密钥：如果原来的电脑也还在用，请给其中一台改名。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SeriesForm</name>
    <message numerus="yes">
        <source>Plan %n conferences</source>
        <translation>
            <numerusform>安排%n场病例讨论会</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>应到人员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首场日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>每几周一场</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>场数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Add an institution that presents</source>
        <translation>添加轮值汇报机构</translation>
    </message>
    <message>
        <source>Turns to present (Delete takes one out)</source>
        <translation>汇报轮值（按 Delete 键移除）</translation>
    </message>
    <message>
        <source>Days (untick the ones to skip)</source>
        <translation>日期（取消勾选即跳过）</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Whoever is added to the series</source>
        <translation>加入本系列的人员</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SessionFiles</name>
    <message>
        <source>Sign-in sheet saved: %1</source>
        <translation>签到表已保存：%1</translation>
    </message>
    <message>
        <source>Calendar saved: %1</source>
        <translation>日历已保存：%1</translation>
    </message>
    <message>
        <source>Attendance list saved: %1</source>
        <translation>到会名单已保存：%1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SessionForm</name>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Held how</source>
        <translation>举行方式</translation>
    </message>
    <message>
        <source>Place or meeting link</source>
        <translation>地点或会议链接</translation>
    </message>
    <message>
        <source>Presenting institution</source>
        <translation>汇报机构</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Plan the conference</source>
        <translation>安排病例讨论会</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SessionListModel</name>
    <message>
        <source>Coming up</source>
        <translation>近期安排</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1 of %2 expected were present</source>
        <translation>应到 %2 人，实到 %1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n walk-ins</source>
        <translation>
            <numerusform>临时到会%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SessionPanel</name>
    <message>
        <source>Edit topic, day and place …</source>
        <translation>修改主题、日期和地点…</translation>
    </message>
    <message>
        <source>Head count without names …</source>
        <translation>只记到会人数…</translation>
    </message>
    <message>
        <source>Save as calendar file (.ics) …</source>
        <translation>存为日历文件 (.ics)…</translation>
    </message>
    <message>
        <source>Print the sign-in sheet on paper …</source>
        <translation>打印纸质签到表…</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>标为已举行</translation>
    </message>
    <message>
        <source>Postpone …</source>
        <translation>推迟本场…</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>取消本场…</translation>
    </message>
    <message>
        <source>Back to planned</source>
        <translation>恢复为待举行</translation>
    </message>
    <message>
        <source>%1 presents</source>
        <translation>%1汇报</translation>
    </message>
    <message>
        <source>Attendance opens on %1</source>
        <translation>%1起可登记签到</translation>
    </message>
    <message>
        <source>Type a name, press Enter</source>
        <translation>输入姓名，按 Enter 键</translation>
    </message>
    <message>
        <source>Sign-in sheet (PDF)</source>
        <translation>签到表 (PDF)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Everyone present</source>
        <translation>全部出席</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Nobody is expected here yet. Choose a class for the series, or type the names of those who came.</source>
        <translation>尚无应到人员。请为系列选择培训班，或输入到会者姓名。</translation>
    </message>
    <message>
        <source>Parts and presenters …</source>
        <translation>环节与汇报人…</translation>
    </message>
    <message>
        <source>Who is expected …</source>
        <translation>应到人员…</translation>
    </message>
    <message>
        <source>Until then a click notes an apology.</source>
        <translation>在此之前，点一下即登记请假。</translation>
    </message>
    <message>
        <source>From a meeting file …</source>
        <translation>从会议文件…</translation>
    </message>
    <message>
        <source>Take who came from the attendance report of Zoom, Teams or another platform</source>
        <translation>从 Zoom、Teams、腾讯会议等平台的参会记录登记出勤</translation>
    </message>
    <message>
        <source>Swap turns to present …</source>
        <translation>交换汇报轮次……</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>文件 (%1)</translation>
    </message>
    <message>
        <source>Slides and papers of this conference</source>
        <translation>本次讨论会的幻灯片和文献</translation>
    </message>
    <message>
        <source>Attendance (PDF)</source>
        <translation>到会名单 (PDF)</translation>
    </message>
    <message numerus="yes">
        <source>Meeting file: %n open …</source>
        <translation>
            <numerusform>会议文件：%n 行待定…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the meeting file are to be decided: take it again.</source>
        <translation>
            <numerusform>会议文件还有 %n 行待确认：请再次导入该文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be decided: %1</source>
        <translation>尚待确认：%1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SettingsPage</name>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>较大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>当前使用者</translation>
    </message>
    <message>
        <source>kept with each change</source>
        <translation>随每次更改一并记录</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>targets, funders, grants, protocols, trainers, roles</source>
        <translation>目标、资助方、资助款、方案、师资、角色</translation>
    </message>
    <message>
        <source>Open the registers</source>
        <translation>打开登记册</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>全部设置</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>操作留痕</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SideDrawer</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SideRail</name>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <source>%1: open the settings</source>
        <translation>%1：打开设置</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>立即锁定 (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SiteTableModel</name>
    <message>
        <source>has everything</source>
        <translation>内容齐全</translation>
    </message>
    <message numerus="yes">
        <source>%n changes behind</source>
        <translation>
            <numerusform>落后 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>时间不明</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Last file from it</source>
        <translation>最近收到的文件</translation>
    </message>
    <message>
        <source>Last file for it</source>
        <translation>最近发给它的文件</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>none</source>
        <comment>waits to be decided</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>重复？</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SuspectListModel</name>
    <message>
        <source>same e-mail</source>
        <translation>电子邮箱相同</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same staff number</source>
        <translation>工号相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>names sound alike</source>
        <translation>姓名读音相近</translation>
    </message>
    <message>
        <source>same institution</source>
        <translation>机构相同</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>出生年份相同</translation>
    </message>
    <message>
        <source>nearly sure</source>
        <translation>几乎确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>%1 (twice)</source>
        <translation>%1（两条）</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>merged on one PC, said to be two people on another</source>
        <translation>一台电脑已合并，另一台电脑说是两个人</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SwapForm</name>
    <message>
        <source>Swap with the turn of</source>
        <translation>与以下轮次交换</translation>
    </message>
    <message>
        <source>Swap the turns</source>
        <translation>交换轮次</translation>
    </message>
    <message>
        <source>%1 presents on %2, and %3 on %4. A case that is planned for its turn moves along.</source>
        <translation>%1 改在 %2 汇报，%3 改在 %4 汇报。已为该轮次安排的病例随之移动。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::TakeCard</name>
    <message>
        <source>Take up a file of another PC</source>
        <translation>并入其他电脑的文件</translation>
    </message>
    <message>
        <source>Drop a .preceptor-bundle file anywhere on this window, or choose it. You see all it brings before anything is changed.</source>
        <translation>将 .preceptor-bundle 文件拖到本窗口任意位置，或选择文件。更改之前可先查看全部内容。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示口令</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>文件口令</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file. Ask the sender for it.</source>
        <translation>口令不对。请向发送方询问。</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase.</source>
        <comment>a file</comment>
        <translation>“%1”已用口令加密。</translation>
    </message>
    <message>
        <source>This file is open for reading only: you can look, but not take up.</source>
        <translation>本文件以只读方式打开：可以查看，不能并入。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::TodayPage</name>
    <message>
        <source>Conference attendance</source>
        <translation>病例讨论会出席率</translation>
    </message>
    <message>
        <source>percent of those expected, every two weeks</source>
        <translation>占应到人数的百分比，每两周一次</translation>
    </message>
    <message>
        <source>Attendance appears here after the first conference.</source>
        <translation>第一场病例讨论会之后，这里会显示出席率。</translation>
    </message>
    <message>
        <source>Modules complete</source>
        <translation>模块完成率</translation>
    </message>
    <message>
        <source>by institution</source>
        <translation>按机构</translation>
    </message>
    <message>
        <source>Modules complete by institution</source>
        <translation>各机构模块完成率</translation>
    </message>
    <message>
        <source>No one is enrolled yet.</source>
        <translation>尚无学员入班。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>近期安排</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Bring in the people from a spreadsheet, or plan the first conferences. You can also drop a file on this window.</source>
        <translation>从电子表格导入人员，或安排首批病例讨论会。也可以把文件拖到本窗口。</translation>
    </message>
    <message>
        <source>Enrol people from a file</source>
        <translation>从文件导入学员</translation>
    </message>
    <message>
        <source>Plan conferences</source>
        <translation>安排病例讨论会</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1 · the figures are being counted…</source>
        <translation>%1 · 正在统计数字…</translation>
    </message>
    <message>
        <source>The figures are being counted…</source>
        <translation>正在统计数字…</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::TopBar</name>
    <message>
        <source>Search or do…</source>
        <translation>搜索或操作…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::UndecidedButton</name>
    <message>
        <source>Two values: decide</source>
        <translation>两个值：去决定</translation>
    </message>
    <message>
        <source>Two PCs wrote different values here. Both are kept until somebody decides.</source>
        <translation>两台电脑在这里写了不同的值。两个值都保留着，直到有人决定。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::UnlockPage</name>
    <message>
        <source>Type the recovery key from its paper. Hyphens and small letters do not matter.</source>
        <translation>请照纸上的内容输入恢复密钥。连字符和大小写都无所谓。</translation>
    </message>
    <message>
        <source>This file is protected. It opens with the passphrase of anybody who may open it.</source>
        <translation>这个文件受保护。任何有权打开它的人，用自己的口令即可打开。</translation>
    </message>
    <message>
        <source>The file is closed and nobody can read it. Whoever may open it goes on with a passphrase; nothing that was typed is lost.</source>
        <translation>文件已关闭，没有人能读取。有权打开的人输入口令即可继续；已输入的内容不会丢失。</translation>
    </message>
    <message>
        <source>This backup is protected, perhaps by a passphrase from before. It opens with one that opened the file when the backup was made.</source>
        <translation>这个备份受保护，也许用的是以前的口令。请用做备份时能打开文件的口令。</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 已锁定</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>改用口令</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>打开其他文件</translation>
    </message>
    <message>
        <source>Back to the open programme</source>
        <translation>返回已打开的项目</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>This is not its recovery key.</source>
        <translation>这不是它的恢复密钥。</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>这个口令打不开它。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Try again in %n seconds.</source>
        <translation>
            <numerusform>%1请在 %n 秒后再试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::UnsentDrawer</name>
    <message>
        <source>Half filled in when the file was locked</source>
        <translation>文件锁定时填到一半的内容</translation>
    </message>
    <message>
        <source>Copy what you still need to where it belongs. It stays here until you remove it.</source>
        <translation>把还需要的内容复制到相应的地方。在您移除之前，这些内容会一直保留在这里。</translation>
    </message>
    <message>
        <source>I have what I need; remove it</source>
        <translation>需要的已取回，移除</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Look through it again</source>
        <translation>重新查看</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::UnsentStrip</name>
    <message>
        <source>When this file was locked (%1), something was half filled in and not saved: %2. It was kept.</source>
        <translation>此文件锁定时（%1），有内容填到一半、尚未保存：%2。这些内容已保留。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::VersionForm</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Given from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>It begins with the modules, tests and rule of this version, and is changed by itself. Whoever is enrolled in this version stays in it; a new class may take either.</source>
        <translation>新版本沿用本版本的模块、考核和规则，之后单独修改。已入班的学员留在原版本；新班可任选其一。</translation>
    </message>
    <message>
        <source>Add the version</source>
        <translation>添加版本</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WithdrawForm</name>
    <message>
        <source>Why %1 is withdrawn</source>
        <translation>为什么撤销 %1</translation>
    </message>
    <message>
        <source>Withdraw the certificate</source>
        <translation>撤销该证书</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkCover</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkplaceCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>No workplace yet. Reports count people by the workplace valid on the day.</source>
        <translation>尚无工作单位。报表按活动当日有效的工作单位统计人员。</translation>
    </message>
    <message>
        <source>Add workplace</source>
        <translation>新增工作单位</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改%1</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkplaceForm</name>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkshopDetail</name>
    <message>
        <source>Kit as PDF …</source>
        <translation>资料包（PDF）…</translation>
    </message>
    <message>
        <source>Badges with QR codes, sign-in sheets of all half-days, paper tests, evaluation forms</source>
        <translation>带二维码的胸牌、各半天签到表、纸质试卷、评价表</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>报到台</translation>
    </message>
    <message>
        <source>Half-days</source>
        <translation>半天</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>人数统计</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkshopListModel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4 arrived</source>
        <comment>workshop, days, numbers</comment>
        <translation>%1，%2，%4人中%3人已到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <comment>heads without names</comment>
        <translation>
            <numerusform>%Ln 人（仅计数）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkshopsPage</name>
    <message>
        <source>Workshops</source>
        <translation>培训班</translation>
    </message>
    <message numerus="yes">
        <source>%n workshops</source>
        <translation>
            <numerusform>%n 个培训班</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a workshop</source>
        <translation>查找培训班</translation>
    </message>
    <message>
        <source>Add a workshop</source>
        <translation>添加培训班</translation>
    </message>
    <message>
        <source>Its title, then Enter</source>
        <translation>输入标题，按回车</translation>
    </message>
    <message>
        <source>Title of the new workshop</source>
        <translation>新培训班的标题</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>还没有培训班</translation>
    </message>
    <message>
        <source>With a workshop come its seats, its registration desk, sign-in sheets and badges.</source>
        <translation>培训班包括名额、报到台、签到表和胸牌。</translation>
    </message>
    <message>
        <source>Who trained whom</source>
        <translation>师资传承</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WriteCard</name>
    <message>
        <source>Write a file for the other PCs</source>
        <translation>为其他电脑写入文件</translation>
    </message>
    <message>
        <source>For</source>
        <translation>发给</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>Known PCs open it without the passphrase</source>
        <translation>已知电脑无需口令即可打开</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示口令</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>A shared folder: write and take up</source>
        <translation>共享文件夹：写入并并入</translation>
    </message>
    <message>
        <source>What they are not known to have</source>
        <translation>对方可能没有的内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>No PC is trusted yet: that happens when you take up its first file.</source>
        <translation>尚未信任任何电脑：并入其第一个文件时即可信任。</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Give a passphrase, or let known PCs open it.</source>
        <translation>请设置口令，或允许已知电脑打开。</translation>
    </message>
    <message>
        <source>Give a passphrase: the file leaves this PC.</source>
        <translation>请设置口令：文件将离开本机。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message numerus="yes">
        <source>With %n attached files (%1)</source>
        <comment>size</comment>
        <translation>
            <numerusform>包含 %n 个附件 (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without them the others see the files in their lists and cannot open them.</source>
        <translation>不包含时，其他单位只能看到文件列表，不能打开。</translation>
    </message>
    <message>
        <source>for PCs of this programme alone. Drafts of cases, words that must not appear and what is set up on this PC stay here.</source>
        <translation>仅供本项目的电脑使用。病例草稿、禁用词和本机的设置都留在本机。</translation>
    </message>
</context>
<context>
    <name>preceptor::ui::YearStrip</name>
    <message>
        <source>%1 – %2 %3</source>
        <comment>month, month, year</comment>
        <translation>%3年%1–%2</translation>
    </message>
    <message>
        <source>● held   ○ planned   ⁄ not held   ┄ holiday</source>
        <translation>● 已举行   ○ 已计划   ⁄ 未举行   ┄ 假日</translation>
    </message>
    <message>
        <source>The half-year before</source>
        <translation>前半年</translation>
    </message>
    <message>
        <source>The half-year after</source>
        <translation>后半年</translation>
    </message>
    <message>
        <source>Conferences of the year</source>
        <translation>全年的讨论会</translation>
    </message>
</context>
</TS>
