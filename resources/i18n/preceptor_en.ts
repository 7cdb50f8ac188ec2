<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n people imported</source>
        <translation>
            <numerusform>%n person imported</numerusform>
            <numerusform>%n people imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled</source>
        <translation>
            <numerusform>%n person enrolled</numerusform>
            <numerusform>%n people enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells marked</source>
        <translation>
            <numerusform>%n cell marked</numerusform>
            <numerusform>%n cells marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferences planned</source>
        <translation>
            <numerusform>%n conference planned</numerusform>
            <numerusform>%n conferences planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people marked</source>
        <translation>
            <numerusform>%n person marked</numerusform>
            <numerusform>%n people marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries deleted</source>
        <translation>
            <numerusform>%n entry deleted</numerusform>
            <numerusform>%n entries deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks recorded</source>
        <translation>
            <numerusform>%n mark recorded</numerusform>
            <numerusform>%n marks recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people signed off</source>
        <translation>
            <numerusform>%n person signed off</numerusform>
            <numerusform>%n people signed off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have now completed the course</source>
        <translation>
            <numerusform>%n person has now completed the course</numerusform>
            <numerusform>%n people have now completed the course</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people no longer have it complete</source>
        <translation>
            <numerusform>%n person no longer has it complete</numerusform>
            <numerusform>%n people no longer have it complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts decided</source>
        <translation>
            <numerusform>%n conflict decided</numerusform>
            <numerusform>%n conflicts decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were awarded credit</source>
        <translation>
            <numerusform>%n person was awarded credit</numerusform>
            <numerusform>%n people were awarded credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates issued</source>
        <translation>
            <numerusform>%n certificate issued</numerusform>
            <numerusform>%n certificates issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Results of %n people recorded</source>
        <translation>
            <numerusform>Results of %n person recorded</numerusform>
            <numerusform>Results of %n people recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations noted as sent</source>
        <translation>
            <numerusform>%n recommendation noted as sent</numerusform>
            <numerusform>%n recommendations noted as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay as they are: another PC has written them since</source>
        <translation>
            <numerusform>%n entry stays as it is: another PC has written it since</numerusform>
            <numerusform>%n entries stay as they are: another PC has written them since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for a place, as the class is full</source>
        <translation>
            <numerusform>%n person waits for a place, as the class is full</numerusform>
            <numerusform>%n people wait for a place, as the class is full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: status changed</source>
        <translation>
            <numerusform>%n person: status changed</numerusform>
            <numerusform>%n people: status changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <comment>what was done with them</comment>
        <translation>
            <numerusform>%n person: %1</numerusform>
            <numerusform>%n people: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n entries of the trail are gone: the file’s own log of changes names them.</source>
        <translation>
            <numerusform>%n entry of the trail is gone: the file’s own log of changes names it.</numerusform>
            <numerusform>%n entries of the trail are gone: the file’s own log of changes names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message numerus="yes">
        <source>%n recommendations have no outcome yet.</source>
        <translation>
            <numerusform>%n recommendation has no outcome yet.</numerusform>
            <numerusform>%n recommendations have no outcome yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups are not done.</source>
        <translation>
            <numerusform>%n follow-up is not done.</numerusform>
            <numerusform>%n follow-ups are not done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are open.</source>
        <translation>
            <numerusform>%n action is open.</numerusform>
            <numerusform>%n actions are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncodingWords</name>
    <message numerus="yes">
        <source>%n rows have characters that cannot be read, shown as � (row %1). Another encoding may help.</source>
        <translation>
            <numerusform>%n row has characters that cannot be read, shown as � (row %1). Another encoding may help.</numerusform>
            <numerusform>%n rows have characters that cannot be read, shown as � (row %1). Another encoding may help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>yesterday</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of that PC is %n days ahead of this one. Nothing goes wrong by it, but set it right.</source>
        <translation>
            <numerusform>The clock of that PC is one day ahead of this one. Nothing goes wrong by it, but set it right.</numerusform>
            <numerusform>The clock of that PC is %n days ahead of this one. Nothing goes wrong by it, but set it right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n attached files.</source>
        <translation>
            <numerusform>With %n attached file.</numerusform>
            <numerusform>With %n attached files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts decided elsewhere</source>
        <translation>
            <numerusform>%n conflict decided elsewhere</numerusform>
            <numerusform>%n conflicts decided elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts of deleted records, which might tell who somebody is, were taken out first.</source>
        <translation>
            <numerusform>%n text of a deleted record, which might tell who somebody is, was taken out first.</numerusform>
            <numerusform>%n texts of deleted records, which might tell who somebody is, were taken out first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldIssues</name>
    <message numerus="yes">
        <source>Up to that day %n observations were made.</source>
        <translation>
            <numerusform>Up to that day %n observation was made.</numerusform>
            <numerusform>Up to that day %n observations were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>the phone number has %n digits.</source>
        <translation>
            <numerusform>the phone number has %n digit.</numerusform>
            <numerusform>the phone number has %n digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results of earlier files are not in this one; they stay.</source>
        <translation>
            <numerusform>%n result of earlier files is not in this one; it stays.</numerusform>
            <numerusform>%n results of earlier files are not in this one; they stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message numerus="yes">
        <source>Replaces the file with %n people</source>
        <translation>
            <numerusform>Replaces the file with %n person</numerusform>
            <numerusform>Replaces the file with %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces the file of %1–%2 with %n people</source>
        <translation>
            <numerusform>Replaces the file of %1–%2 with %n person</numerusform>
            <numerusform>Replaces the file of %1–%2 with %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>%n cases presented at conferences</source>
        <translation>
            <numerusform>%n case presented at conferences</numerusform>
            <numerusform>%n cases presented at conferences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message numerus="yes">
        <source>%1 of %n people have a mark</source>
        <translation>
            <numerusform>%1 of %n person has a mark</numerusform>
            <numerusform>%1 of %n people have a mark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayFigures</name>
    <message numerus="yes">
        <source>%n joined this month</source>
        <translation>
            <numerusform>%n joined this month</numerusform>
            <numerusform>%n joined this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points since %1</source>
        <translation>
            <numerusform>%n point since %1</numerusform>
            <numerusform>%n points since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points above the six before</source>
        <translation>
            <numerusform>%n point above the six before</numerusform>
            <numerusform>%n points above the six before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points below the six before</source>
        <translation>
            <numerusform>%n point below the six before</numerusform>
            <numerusform>%n points below the six before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>%n person expected</numerusform>
            <numerusform>%n people expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttendanceSummary</name>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>%n person expected</numerusform>
            <numerusform>%n people expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused (with them %1)</source>
        <translation>
            <numerusform>%n excused (with them %1)</numerusform>
            <numerusform>%n excused (with them %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked</source>
        <translation>
            <numerusform>%n not marked</numerusform>
            <numerusform>%n not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk-ins</source>
        <translation>
            <numerusform>%n walk-in</numerusform>
            <numerusform>%n walk-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n without names</source>
        <translation>
            <numerusform>+%n without a name</numerusform>
            <numerusform>+%n without names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 present (%2)</source>
        <translation>
            <numerusform>%n of %1 present (%2)</numerusform>
            <numerusform>%n of %1 present (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AttentionList</name>
    <message numerus="yes">
        <source>%1 ended on %2: %n people have not completed</source>
        <translation>
            <numerusform>%1 ended on %2: %n person has not completed</numerusform>
            <numerusform>%1 ended on %2: %n people have not completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no cadre, so funders&apos; counts miss them</source>
        <translation>
            <numerusform>%n person has no cadre, so funders&apos; counts miss them</numerusform>
            <numerusform>%n people have no cadre, so funders&apos; counts miss them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has not sent its file for %n days</source>
        <translation>
            <numerusform>%1 has not sent its file for %n day</numerusform>
            <numerusform>%1 has not sent its file for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for their follow-up</source>
        <translation>
            <numerusform>%n case waits for its follow-up</numerusform>
            <numerusform>%n cases wait for their follow-up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are overdue</source>
        <translation>
            <numerusform>%n action is overdue</numerusform>
            <numerusform>%n actions are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases wait for a reviewer</source>
        <translation>
            <numerusform>%n case waits for a reviewer</numerusform>
            <numerusform>%n cases wait for a reviewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sites are silent</source>
        <translation>
            <numerusform>%n more site is silent</numerusform>
            <numerusform>%n more sites are silent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places are free, and people wait for them</source>
        <translation>
            <numerusform>%1: %n place is free, and people wait for it</numerusform>
            <numerusform>%1: %n places are free, and people wait for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences between PCs wait for a decision</source>
        <translation>
            <numerusform>%n difference between PCs waits for a decision</numerusform>
            <numerusform>%n differences between PCs wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::AuditView</name>
    <message numerus="yes">
        <source>There are %n more such places.</source>
        <translation>
            <numerusform>There is %n more such place.</numerusform>
            <numerusform>There are %n more such places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved.</source>
        <translation>
            <numerusform>%n entry saved.</numerusform>
            <numerusform>%n entries saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BackupsView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferences</source>
        <translation>
            <numerusform>%n conference</numerusform>
            <numerusform>%n conferences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments</source>
        <translation>
            <numerusform>%n enrolment</numerusform>
            <numerusform>%n enrolments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of attendance</source>
        <translation>
            <numerusform>%n line of attendance</numerusform>
            <numerusform>%n lines of attendance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes since then would be taken back.</source>
        <translation>
            <numerusform>%n change since then would be taken back.</numerusform>
            <numerusform>%n changes since then would be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BundleItems</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::BundlePreview</name>
    <message numerus="yes">
        <source>%n people may already be here under another record: %1. Check them under People afterwards.</source>
        <translation>
            <numerusform>%n person may already be here under another record: %1. Check it under People afterwards.</numerusform>
            <numerusform>%n people may already be here under another record: %1. Check them under People afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take up %n changes</source>
        <translation>
            <numerusform>Take up %n change</numerusform>
            <numerusform>Take up %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CascadeModel</name>
    <message numerus="yes">
        <source>%Ln more as co-trainer</source>
        <translation>
            <numerusform>%Ln more as co-trainer</numerusform>
            <numerusform>%Ln more as co-trainer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CascadeView</name>
    <message numerus="yes">
        <source>%Ln learners, counted once</source>
        <translation>
            <numerusform>%Ln learner, counted once</numerusform>
            <numerusform>%Ln learners, counted once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more only counted</source>
        <translation>
            <numerusform>%Ln more only counted</numerusform>
            <numerusform>%Ln more only counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln learners</source>
        <translation>
            <numerusform>%Ln learner</numerusform>
            <numerusform>%Ln learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events led</source>
        <translation>
            <numerusform>%Ln event led</numerusform>
            <numerusform>%Ln events led</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more as co-trainer</source>
        <translation>
            <numerusform>%Ln more as co-trainer</numerusform>
            <numerusform>%Ln more as co-trainer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseListModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CasePrinter</name>
    <message numerus="yes">
        <source>The letter can be pasted for %n minutes.</source>
        <translation>
            <numerusform>The letter can be pasted for %n minute.</numerusform>
            <numerusform>The letter can be pasted for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CaseView</name>
    <message numerus="yes">
        <source>%n places may tell who somebody is. Look at each in the list, then approve once more.</source>
        <translation>
            <numerusform>%n place may tell who somebody is. Look at it in the list, then approve once more.</numerusform>
            <numerusform>%n places may tell who somebody is. Look at each in the list, then approve once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CasesPage</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CertificateView</name>
    <message numerus="yes">
        <source>%n people have completed the course and have no certificate yet.</source>
        <translation>
            <numerusform>%n person has completed the course and has no certificate yet.</numerusform>
            <numerusform>%n people have completed the course and have no certificate yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have one that was made elsewhere; its number is in their record.</source>
        <translation>
            <numerusform>%n person has one that was made elsewhere; its number is in their record.</numerusform>
            <numerusform>%n people have one that was made elsewhere; its number is in their record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConferencePictures</name>
    <message numerus="yes">
        <source>percent of %n, last 12 months</source>
        <translation>
            <numerusform>percent of %n, last 12 months</numerusform>
            <numerusform>percent of %n, last 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>percent of %n cases, last 12 months</source>
        <translation>
            <numerusform>percent of %n case, last 12 months</numerusform>
            <numerusform>percent of %n cases, last 12 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConflictMany</name>
    <message numerus="yes">
        <source>%n conflicts chosen</source>
        <translation>
            <numerusform>%n conflict chosen</numerusform>
            <numerusform>%n conflicts chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are decided by it.</source>
        <translation>
            <numerusform>%n of them is decided by it.</numerusform>
            <numerusform>%n of them are decided by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay to be decided.</source>
        <translation>
            <numerusform>%n stays to be decided.</numerusform>
            <numerusform>%n stay to be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are deleted.</source>
        <translation>
            <numerusform>%n record is deleted.</numerusform>
            <numerusform>%n records are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ConflictsView</name>
    <message numerus="yes">
        <source>%n values settled by time</source>
        <translation>
            <numerusform>%n value settled by time</numerusform>
            <numerusform>%n values settled by time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>%n conflict to decide</numerusform>
            <numerusform>%n conflicts to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CourseForm</name>
    <message numerus="yes">
        <source>%n enrolments are of version %1 and stay judged by it. This is kept as version %2, which a class takes when it is chosen for it.</source>
        <translation>
            <numerusform>%n enrolment is of version %1 and stays judged by it. This is kept as version %2, which a class takes when it is chosen for it.</numerusform>
            <numerusform>%n enrolments are of version %1 and stay judged by it. This is kept as version %2, which a class takes when it is chosen for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::CurriculumDrawer</name>
    <message numerus="yes">
        <source>Date for %n cells</source>
        <translation>
            <numerusform>Date for %n cell</numerusform>
            <numerusform>Date for %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates are still valid.</source>
        <translation>
            <numerusform>%n certificate is still valid.</numerusform>
            <numerusform>%n certificates are still valid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept as version %1. %n people stay in version %2 and are judged by it.</source>
        <translation>
            <numerusform>Kept as version %1. %n person stays in version %2 and is judged by it.</numerusform>
            <numerusform>Kept as version %1. %n people stay in version %2 and are judged by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A module that %n people have done</source>
        <translation>
            <numerusform>A module that %n person has done</numerusform>
            <numerusform>A module that %n people have done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places are free, and people wait for them.</source>
        <translation>
            <numerusform>%1: %n place is free, and people wait for it.</numerusform>
            <numerusform>%1: %n places are free, and people wait for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DecisionForm</name>
    <message numerus="yes">
        <source>%n people have completed the course; they stay in their class.</source>
        <translation>
            <numerusform>%n person has completed the course and stays in the class.</numerusform>
            <numerusform>%n people have completed the course; they stay in their class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people completed the course. With this status their completion is taken back.</source>
        <translation>
            <numerusform>%n person completed the course. With this status the completion is taken back.</numerusform>
            <numerusform>%n people completed the course. With this status their completion is taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates stay valid until they are withdrawn.</source>
        <translation>
            <numerusform>%n certificate stays valid until it is withdrawn.</numerusform>
            <numerusform>%n certificates stay valid until they are withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free there; the others stay here and go on its waiting list.</source>
        <translation>
            <numerusform>%n place is free there; the others stay here and go on its waiting list.</numerusform>
            <numerusform>%n places are free there; the others stay here and go on its waiting list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n people</source>
        <translation>
            <numerusform>Transfer %n person</numerusform>
            <numerusform>Transfer %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n people</source>
        <translation>
            <numerusform>Change the status of %n person</numerusform>
            <numerusform>Change the status of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen stay where they are: they are in this class already or take another course.</source>
        <translation>
            <numerusform>%n of those chosen stays where they are: they are in this class already or take another course.</numerusform>
            <numerusform>%n of those chosen stay where they are: they are in this class already or take another course.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark as done for %n people</source>
        <translation>
            <numerusform>Mark as done for %n person</numerusform>
            <numerusform>Mark as done for %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DenyForm</name>
    <message numerus="yes">
        <source>%n taken out of the list.</source>
        <translation>
            <numerusform>%n taken out of the list.</numerusform>
            <numerusform>%n taken out of the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to the list.</source>
        <translation>
            <numerusform>%n added to the list.</numerusform>
            <numerusform>%n added to the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made no difference.</source>
        <translation>
            <numerusform>%n made no difference.</numerusform>
            <numerusform>%n made no difference.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are too short or too long to look for.</source>
        <translation>
            <numerusform>%n is too short or too long to look for.</numerusform>
            <numerusform>%n are too short or too long to look for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list of your account on this PC. They are kept scrambled, never shown and never exchanged.</source>
        <translation>
            <numerusform>%n is in the list of your account on this PC. It is kept scrambled, never shown and never exchanged.</numerusform>
            <numerusform>%n are in the list of your account on this PC. They are kept scrambled, never shown and never exchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DigestForm</name>
    <message numerus="yes">
        <source>%n learning points</source>
        <translation>
            <numerusform>%n learning point</numerusform>
            <numerusform>%n learning points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out because they may tell who somebody is, the first in %1.</source>
        <translation>
            <numerusform>%n is left out because it may tell who somebody is, in %1.</numerusform>
            <numerusform>%n are left out because they may tell who somebody is, the first in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DoorBar</name>
    <message numerus="yes">
        <source>%n institutions fit. Choose one, or type the whole name.</source>
        <translation>
            <numerusform>%n institution fits. Choose it, or type the whole name.</numerusform>
            <numerusform>%n institutions fit. Choose one, or type the whole name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::DuplicatesView</name>
    <message numerus="yes">
        <source>%n pairs may be one person</source>
        <translation>
            <numerusform>%n pair may be one person</numerusform>
            <numerusform>%n pairs may be one person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::EnrolForm</name>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>Enrol %n person</numerusform>
            <numerusform>Enrol %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>And %n more like this.</numerusform>
            <numerusform>And %n more like this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free; the others go on the waiting list.</source>
        <translation>
            <numerusform>%n place is free; the others go on the waiting list.</numerusform>
            <numerusform>%n places are free; the others go on the waiting list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::EraseDrawer</name>
    <message numerus="yes">
        <source>%n records that were merged with this one.</source>
        <translation>
            <numerusform>%n record that was merged with this one.</numerusform>
            <numerusform>%n records that were merged with this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of attendance, without a name.</source>
        <translation>
            <numerusform>%n mark of attendance, without a name.</numerusform>
            <numerusform>%n marks of attendance, without a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments with their results, without a name.</source>
        <translation>
            <numerusform>%n enrolment with its results, without a name.</numerusform>
            <numerusform>%n enrolments with their results, without a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups, until newer ones replace them.</source>
        <translation>
            <numerusform>%n backup, until a newer one replaces it.</numerusform>
            <numerusform>%n backups, until newer ones replace them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions and steps of cases, without the name of whoever took them.</source>
        <translation>
            <numerusform>%n decision or step of a case, without the name of whoever took it.</numerusform>
            <numerusform>%n decisions and steps of cases, without the name of whoever took them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the log and the audit trail, with the name of whoever made them.</source>
        <translation>
            <numerusform>%n entry of the log and the audit trail, with the name of whoever made it.</numerusform>
            <numerusform>%n entries of the log and the audit trail, with the name of whoever made them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions and steps under a name that somebody else here has too: they keep it.</source>
        <translation>
            <numerusform>%n decision or step under a name that somebody else here has too: it keeps it.</numerusform>
            <numerusform>%n decisions and steps under a name that somebody else here has too: they keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ExchangeHome</name>
    <message numerus="yes">
        <source>%n conflicts to decide</source>
        <translation>
            <numerusform>%n conflict to decide</numerusform>
            <numerusform>%n conflicts to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ExpectedForm</name>
    <message numerus="yes">
        <source>And these %n people (Delete takes one out)</source>
        <translation>
            <numerusform>And this %n person (Delete takes one out)</numerusform>
            <numerusform>And these %n people (Delete takes one out)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ForecastList</name>
    <message numerus="yes">
        <source>%1 of %n people would pass</source>
        <translation>
            <numerusform>%1 of %n person would pass</numerusform>
            <numerusform>%1 of %n people would pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have completed it already and keep that</source>
        <translation>
            <numerusform>%n has completed it already and keeps that</numerusform>
            <numerusform>%n have completed it already and keep that</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportFoot</name>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>Enrol %n person</numerusform>
            <numerusform>Enrol %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportHead</name>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here, kept once</source>
        <translation>
            <numerusform>%n already here, kept once</numerusform>
            <numerusform>%n already here, kept once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ImportPage</name>
    <message numerus="yes">
        <source>%n times a course that comes before this one is not completed.</source>
        <translation>
            <numerusform>%n time a course that comes before this one is not completed.</numerusform>
            <numerusform>%n times a course that comes before this one is not completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are already in another class of this course.</source>
        <translation>
            <numerusform>%n person is already in another class of this course.</numerusform>
            <numerusform>%n people are already in another class of this course.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::InstitutionListModel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::InstitutionsPage</name>
    <message numerus="yes">
        <source>%n institutions</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::KnownMatrixModel</name>
    <message numerus="yes">
        <source>%1 lacks %n changes of %2</source>
        <translation>
            <numerusform>%1 lacks %n change of %2</numerusform>
            <numerusform>%1 lacks %n changes of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::LearningForm</name>
    <message numerus="yes">
        <source>Take %n suggestions back</source>
        <translation>
            <numerusform>Take %n suggestion back</numerusform>
            <numerusform>Take %n suggestions back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>Accept %n suggestion</numerusform>
            <numerusform>Accept %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n results</source>
        <translation>
            <numerusform>Record %n result</numerusform>
            <numerusform>Record %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::MeetingForm</name>
    <message numerus="yes">
        <source>Record attendance for %n people</source>
        <translation>
            <numerusform>Record attendance for %n person</numerusform>
            <numerusform>Record attendance for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n suggestions back</source>
        <translation>
            <numerusform>Take %n suggestion back</numerusform>
            <numerusform>Take %n suggestions back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>Accept %n suggestion</numerusform>
            <numerusform>Accept %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also change what was marked by hand (%n people)</source>
        <translation>
            <numerusform>Also change what was marked by hand (%n person)</numerusform>
            <numerusform>Also change what was marked by hand (%n people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were put off and are to be decided below.</source>
        <translation>
            <numerusform>%n row was put off and is to be decided below.</numerusform>
            <numerusform>%n rows were put off and are to be decided below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::NewPassphrase</name>
    <message numerus="yes">
        <source>At least %n characters. A few words that do not belong together are easy to remember.</source>
        <translation>
            <numerusform>At least %n character. A few words that do not belong together are easy to remember.</numerusform>
            <numerusform>At least %n characters. A few words that do not belong together are easy to remember.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters are needed.</source>
        <translation>
            <numerusform>%n more character is needed.</numerusform>
            <numerusform>%n more characters are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::OutcomeView</name>
    <message numerus="yes">
        <source>Decide %n conflicts</source>
        <translation>
            <numerusform>Decide %n conflict</numerusform>
            <numerusform>Decide %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments are completed or open again by the new records.</source>
        <translation>
            <numerusform>%n enrolment is completed or open again by the new records.</numerusform>
            <numerusform>%n enrolments are completed or open again by the new records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files taken up from the folder</source>
        <translation>
            <numerusform>%n file taken up from the folder</numerusform>
            <numerusform>%n files taken up from the folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were refused; nothing of them was taken.</source>
        <translation>
            <numerusform>%n file was refused; nothing of it was taken.</numerusform>
            <numerusform>%n files were refused; nothing of them was taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeopleList</name>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n person selected</numerusform>
            <numerusform>%n people selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::PrivacyPanel</name>
    <message numerus="yes">
        <source>%n places must be changed, or kept for a reason, before the case can go on.</source>
        <translation>
            <numerusform>%n place must be changed, or kept for a reason, before the case can go on.</numerusform>
            <numerusform>%n places must be changed, or kept for a reason, before the case can go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressBulk</name>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressFilters</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProgressPage</name>
    <message numerus="yes">
        <source>Sign off %n people</source>
        <translation>
            <numerusform>Sign off %n person</numerusform>
            <numerusform>Sign off %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n people</source>
        <translation>
            <numerusform>Status of %n person</numerusform>
            <numerusform>Status of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n free places to who waits …</source>
        <translation>
            <numerusform>Give %n free place to who waits …</numerusform>
            <numerusform>Give %n free places to who waits …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProtectionCard</name>
    <message numerus="yes">
        <source>after %n minutes</source>
        <comment>idle time</comment>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ProtectionView</name>
    <message numerus="yes">
        <source>The file is protected. %n damaged backups stay readable; delete them.</source>
        <translation>
            <numerusform>The file is protected. %n damaged backup stays readable; delete it.</numerusform>
            <numerusform>The file is protected. %n damaged backups stay readable; delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other names it has on this disk (hard links) stay readable; delete them.</source>
        <translation>
            <numerusform>%n other name it has on this disk (hard link) stays readable; delete it.</numerusform>
            <numerusform>%n other names it has on this disk (hard links) stay readable; delete them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReceiptTableModel</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::RegisterPanel</name>
    <message numerus="yes">
        <source>%n observations up to that day:</source>
        <translation>
            <numerusform>%n observation up to that day:</numerusform>
            <numerusform>%n observations up to that day:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReportExporter</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::ScoreView</name>
    <message numerus="yes">
        <source>A mark is needed for each of %n items: a digit each, - for what was not looked at, or numbers with a blank between them. Nothing was changed.</source>
        <translation>
            <numerusform>A mark is needed for %n item: a digit, - for what was not looked at, or a number. Nothing was changed.</numerusform>
            <numerusform>A mark is needed for each of %n items: a digit each, - for what was not looked at, or numbers with a blank between them. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SeriesForm</name>
    <message numerus="yes">
        <source>Plan %n conferences</source>
        <translation>
            <numerusform>Plan %n conference</numerusform>
            <numerusform>Plan %n conferences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SessionListModel</name>
    <message numerus="yes">
        <source>%n walk-ins</source>
        <translation>
            <numerusform>%n walk-in</numerusform>
            <numerusform>%n walk-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SessionPanel</name>
    <message numerus="yes">
        <source>Meeting file: %n open …</source>
        <translation>
            <numerusform>Meeting file: %n open …</numerusform>
            <numerusform>Meeting file: %n open …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the meeting file are to be decided: take it again.</source>
        <translation>
            <numerusform>%n row of the meeting file is to be decided: take it again.</numerusform>
            <numerusform>%n rows of the meeting file are to be decided: take it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::SiteTableModel</name>
    <message numerus="yes">
        <source>%n changes behind</source>
        <translation>
            <numerusform>%n change behind</numerusform>
            <numerusform>%n changes behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::UnlockPage</name>
    <message numerus="yes">
        <source>%1 Try again in %n seconds.</source>
        <translation>
            <numerusform>%1 Try again in %n second.</numerusform>
            <numerusform>%1 Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkshopListModel</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted</source>
        <comment>heads without names</comment>
        <translation>
            <numerusform>%Ln counted</numerusform>
            <numerusform>%Ln counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WorkshopsPage</name>
    <message numerus="yes">
        <source>%n workshops</source>
        <translation>
            <numerusform>%n workshop</numerusform>
            <numerusform>%n workshops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preceptor::ui::WriteCard</name>
    <message numerus="yes">
        <source>With %n attached files (%1)</source>
        <comment>size</comment>
        <translation>
            <numerusform>With %n attached file (%1)</numerusform>
            <numerusform>With %n attached files (%1)</numerusform>
        </translation>
    </message>
</context>
</TS>
