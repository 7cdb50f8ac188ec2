// SPDX-License-Identifier: GPL-3.0-or-later
// One place that knows which Catch2 is installed (v2 on Debian 12, v3 later).
#pragma once
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
