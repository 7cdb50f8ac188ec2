// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/identifier.h"

#include <array>

namespace preceptor {

std::span<const IdentifierKind> allIdentifierKinds() {
    using enum IdentifierKind;
    static constexpr std::array kKinds{ChinaId,         ChinaOldId, VietnamId,    VietnamOldId, HealthInsurance,
                                       Passport,        HongKongId, TaiwanId,     SingaporeId,  FrenchSecurityNumber,
                                       BankCard,        Phone,      Email,        WebAddress,   NetworkAddress,
                                       ChatAccount,     BirthDate,  CalendarDate, LunarDate,    OldAge,
                                       RecordNumber,    BedNumber,  Address,      KnownName,    NameInContext,
                                       InstitutionName, DeniedWord};
    return kKinds;
}

std::string_view codeOf(IdentifierKind kind) {
    switch (kind) {
    case IdentifierKind::ChinaId: return "china_id";
    case IdentifierKind::ChinaOldId: return "china_old_id";
    case IdentifierKind::VietnamId: return "vietnam_id";
    case IdentifierKind::VietnamOldId: return "vietnam_old_id";
    case IdentifierKind::HealthInsurance: return "health_insurance";
    case IdentifierKind::Passport: return "passport";
    case IdentifierKind::HongKongId: return "hong_kong_id";
    case IdentifierKind::TaiwanId: return "taiwan_id";
    case IdentifierKind::SingaporeId: return "singapore_id";
    case IdentifierKind::FrenchSecurityNumber: return "french_security_number";
    case IdentifierKind::BankCard: return "bank_card";
    case IdentifierKind::Phone: return "phone";
    case IdentifierKind::Email: return "email";
    case IdentifierKind::WebAddress: return "web_address";
    case IdentifierKind::NetworkAddress: return "network_address";
    case IdentifierKind::ChatAccount: return "chat_account";
    case IdentifierKind::BirthDate: return "birth_date";
    case IdentifierKind::CalendarDate: return "calendar_date";
    case IdentifierKind::LunarDate: return "lunar_date";
    case IdentifierKind::OldAge: return "old_age";
    case IdentifierKind::RecordNumber: return "record_number";
    case IdentifierKind::BedNumber: return "bed_number";
    case IdentifierKind::Address: return "address";
    case IdentifierKind::KnownName: return "known_name";
    case IdentifierKind::NameInContext: return "name_in_context";
    case IdentifierKind::InstitutionName: return "institution_name";
    case IdentifierKind::DeniedWord: return "denied_word";
    }
    return {};
}

std::string_view codeOf(Severity severity) {
    switch (severity) {
    case Severity::Warn: return "warn";
    case Severity::Block: return "block";
    }
    return {};
}

std::string_view codeOf(Replacement replacement) {
    switch (replacement) {
    case Replacement::None: return "none";
    case Replacement::Day: return "day";
    case Replacement::AgeBand: return "age_band";
    case Replacement::AgeOver90: return "age_over_90";
    case Replacement::Name: return "name";
    case Replacement::Province: return "province";
    }
    return {};
}

Replacement replacementOf(IdentifierKind kind) {
    switch (kind) {
    case IdentifierKind::CalendarDate:
    case IdentifierKind::LunarDate: return Replacement::Day;
    case IdentifierKind::BirthDate: return Replacement::AgeBand;
    case IdentifierKind::OldAge: return Replacement::AgeOver90;
    case IdentifierKind::KnownName:
    case IdentifierKind::InstitutionName:
    case IdentifierKind::NameInContext: return Replacement::Name;
    case IdentifierKind::Address: return Replacement::Province;
    case IdentifierKind::ChinaId:
    case IdentifierKind::ChinaOldId:
    case IdentifierKind::VietnamId:
    case IdentifierKind::VietnamOldId:
    case IdentifierKind::HealthInsurance:
    case IdentifierKind::Passport:
    case IdentifierKind::HongKongId:
    case IdentifierKind::TaiwanId:
    case IdentifierKind::SingaporeId:
    case IdentifierKind::FrenchSecurityNumber:
    case IdentifierKind::BankCard:
    case IdentifierKind::DeniedWord:
    case IdentifierKind::Phone:
    case IdentifierKind::Email:
    case IdentifierKind::WebAddress:
    case IdentifierKind::NetworkAddress:
    case IdentifierKind::ChatAccount:
    case IdentifierKind::RecordNumber:
    case IdentifierKind::BedNumber: return Replacement::None;
    }
    return Replacement::None;
}

} // namespace preceptor
