// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_files.h"

#include "core/base/atomic_file.h"
#include "core/storage/attached_files.h"
#include "core/storage/attachment_repository.h"
#include "core/storage/case_repository.h"
#include "core/storage/session_repository.h"

#include <vector>

namespace preceptor {

namespace {

const Shape kAttachment{"attachment", {"session_id", "case_id", "title", "media_type", "bytes", "sha256", "added_on"}};

constexpr std::size_t kHandouts = 3; // conferences that have them

struct DemoFile {
    std::string title;
    std::string mediaType;
    std::string bytes;
};

// One page of Helvetica, as small as a PDF can be.
std::string pdfOf(const std::vector<std::string>& lines) {
    std::string page = "BT /F1 14 Tf 60 760 Td 22 TL\n";
    for (const std::string& line : lines) page += "(" + line + ") Tj T*\n";
    page += "ET\n";
    const std::string fonts = "<< /Font << /F1 5 0 R >> >>";
    const std::string objects[] = {
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources " + fonts + " >>",
        "<< /Length " + std::to_string(page.size()) + " >>\nstream\n" + page + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    };
    std::string pdf = "%PDF-1.4\n";
    std::string table = "xref\n0 6\n0000000000 65535 f \n";
    int number = 0;
    for (const std::string& object : objects) {
        const std::string at = std::to_string(pdf.size());
        table += std::string(10 - at.size(), '0') + at + " 00000 n \n";
        pdf += std::to_string(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const std::string start = std::to_string(pdf.size());
    return pdf + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

const std::vector<DemoFile>& demoFiles() {
    static const std::vector<DemoFile> kFiles = {
        {"阿片类换算表 · Opioid conversion table (invented)", "txt",
         "Invented for the demo programme; not for use with patients.\n"
         "为演示编写，不得用于患者。\n\n"
         "oral morphine / 口服吗啡\t1\n"
         "oral oxycodone / 口服羟考酮\t1.5\n"
         "After a rotation: two thirds of the computed dose. / 轮换后先给计算量的三分之二。\n"},
        {"讲义 · Hand-out: asking before telling", "pdf",
         pdfOf({"Asking before telling", "", "Invented for the demo programme.", "1. What do you know so far?",
                "2. What would you like to know?", "3. Who should be with you when we talk?"})},
        {"用药清单 · Medicines so far", "txt",
         "Invented for the demo programme.\nday 0: morphine 30 mg twice a day\nday 3: haloperidol 0.5 mg at night\n"},
    };
    return kFiles;
}

void attach(DemoWriter& writer, const DemoFile& file, Cell session, Cell caseId, Date on) {
    const std::string day = on.iso();
    writer.add(kAttachment, {session, caseId, file.title, file.mediaType, static_cast<std::int64_t>(file.bytes.size()),
                             sha256Hex(file.bytes), day});
}

} // namespace

void fillDemoFiles(DemoWriter& writer) {
    Database& db = writer.write().db();
    const Date today = writer.calendar().today;
    std::size_t held = 0;
    bool next = false;
    const auto rows = SessionRepository(db).list({{}, {}, {}});
    for (auto row = rows.rbegin(); row != rows.rend() && !next; ++row) {
        const Session& session = row->session;
        next = session.status == SessionStatus::Planned && session.plannedOn >= today && session.series;
        if (next) attach(writer, demoFiles()[0], session.id.value, {}, today);
    }
    CaseRepository cases(db);
    for (const SessionRow& row : rows) {
        const Session& session = row.session;
        if (held == kHandouts || session.status != SessionStatus::Held || !session.series) continue;
        attach(writer, demoFiles()[1], session.id.value, {}, session.plannedOn);
        for (const CaseRow& one : cases.ofSession(session.id))
            if (held == 0) attach(writer, demoFiles()[2], {}, one.id.value, session.plannedOn.plusDays(-1));
        ++held;
    }
}

Status keepDemoFiles(Database& db, const std::filesystem::path& file) {
    AttachedFiles beside(file, db.sealKey());
    AttachmentRepository repository(db);
    for (const DemoFile& one : demoFiles()) {
        const std::string sha256 = sha256Hex(one.bytes);
        if (!repository.isNamed(sha256)) continue;
        if (auto kept = beside.keep(sha256, one.bytes); !kept) return std::move(kept).error();
        repository.noteHere(sha256);
    }
    return success();
}

} // namespace preceptor
