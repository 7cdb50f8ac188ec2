// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/check_digits.h"

#include "tests/support/catch.h"

using namespace preceptor;

namespace {

const Date kReadOn = Date::of(2026, 11, 24);

} // namespace

TEST_CASE("a Chinese number has a province, a day that has been and the right last character", "[privacy]") {
    CHECK(isChinaId("360426199101010071", kReadOn));
    CHECK(isChinaId("11010219840406970x", kReadOn));
    CHECK_FALSE(isChinaId("110102198404069708", kReadOn)); // check digit
    CHECK_FALSE(isChinaId("160102198404069700", kReadOn)); // no province 16
    CHECK_FALSE(isChinaId("110102198402309706", kReadOn)); // 30 February
    CHECK_FALSE(isChinaIdBody("11010220270406970", kReadOn));
    CHECK(isChinaIdBody("11010219840406970", kReadOn));
    CHECK(isChinaOldId("110102840406970"));
    CHECK_FALSE(isChinaOldId("110102841306970"));
}

TEST_CASE("a Vietnamese number has a province of the list and a year of birth that has been", "[privacy]") {
    CHECK(isVietnamId("001085012345", kReadOn));
    CHECK(isVietnamId("079226012345", kReadOn));
    CHECK_FALSE(isVietnamId("003085012345", kReadOn)); // no province 003
    CHECK_FALSE(isVietnamId("001227012345", kReadOn)); // born in 2027
    CHECK(isVietnamInsurance("dn4791234567890"));
    CHECK_FALSE(isVietnamInsurance("zz4791234567890"));
    CHECK_FALSE(isVietnamInsurance("dn6791234567890"));
}

TEST_CASE("Hong Kong, Taiwan and Singapore numbers agree with their check characters", "[privacy]") {
    CHECK(isHongKongId("a1234563"));
    CHECK(isHongKongId("ab9876543"));
    CHECK(isHongKongId("g123456a"));
    CHECK_FALSE(isHongKongId("a1234564"));
    CHECK(isTaiwanId("a123456789"));
    CHECK_FALSE(isTaiwanId("a123456788"));
    CHECK_FALSE(isTaiwanId("a323456789"));
    CHECK(isSingaporeId("s1234567d"));
    CHECK(isSingaporeId("m1234567k"));
    CHECK_FALSE(isSingaporeId("s1234567a"));
    CHECK_FALSE(isSingaporeId("x1234567d"));
}

TEST_CASE("a French number agrees with its key, in Corsica too", "[privacy]") {
    CHECK(isFrenchNumber("253072b07300470"));
    CHECK(isFrenchNumber("255081416802538"));
    CHECK_FALSE(isFrenchNumber("255081416802539"));
    CHECK_FALSE(isFrenchNumber("555081416802538"));
    CHECK_FALSE(isFrenchNumberBody("2551314168025")); // month 13
    CHECK(isFrenchNumberBody("2550814168025"));
}

TEST_CASE("a British number agrees with its check digit and is of those that are given", "[privacy]") {
    CHECK(isNhsNumber("4505577104"));
    CHECK(isNhsNumber("6541006326"));
    CHECK_FALSE(isNhsNumber("4505577105"));
    CHECK_FALSE(isNhsNumber("9434765919")); // kept for tests
    CHECK_FALSE(isNhsNumber("450557710"));
}
