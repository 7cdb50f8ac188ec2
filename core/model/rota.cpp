// SPDX-License-Identifier: GPL-3.0-or-later
// The turns of a series when one of its conferences stops or begins to take place. From the first slot that changed on
// they are dealt again in the order they had, swapped ones too; what is left at the end is continued by the rota. An
// institution outside the rota keeps its day, and a conference that was moved to another day keeps its institution.
#include "core/model/conference.h"

#include <algorithm>
#include <iterator>

namespace preceptor {

namespace {

std::vector<RotaSlot> takingPlace(const std::vector<RotaSlot>& slots) {
    std::vector<RotaSlot> result;
    std::copy_if(slots.begin(), slots.end(), std::back_inserter(result), [](const auto& s) { return s.takesPlace; });
    return result;
}

// The turns still to be given, in order; when they are used up the rota goes on.
class Turns {
public:
    Turns(std::vector<InstitutionId> waiting, const std::vector<InstitutionId>& rota, InstitutionId last)
        : m_waiting(std::move(waiting)), m_rota(rota), m_last(last) {}

    void drop(InstitutionId taken) {
        if (const auto at = std::find(m_waiting.begin(), m_waiting.end(), taken); at != m_waiting.end())
            m_waiting.erase(at);
    }

    // Not of those beside the slot, if that can be.
    InstitutionId next(InstitutionId before, InstitutionId after) {
        const auto fits = [&](InstitutionId turn) { return turn != before && turn != after; };
        const auto differs = [&](InstitutionId turn) { return turn != before; };
        const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(), fits);
        if (waiting != m_waiting.end()) {
            m_last = *waiting;
            m_waiting.erase(waiting);
            return m_last;
        }
        const auto onward = fromRota();
        auto found = std::find_if(onward.begin(), onward.end(), fits);
        if (found == onward.end()) found = std::find_if(onward.begin(), onward.end(), differs);
        m_last = found == onward.end() ? onward.front() : *found;
        return m_last;
    }

private:
    std::vector<InstitutionId> fromRota() const {
        std::vector<InstitutionId> onward(m_rota);
        const auto last = std::find(onward.begin(), onward.end(), m_last);
        if (last != onward.end()) std::rotate(onward.begin(), last + 1, onward.end());
        return onward;
    }

    std::vector<InstitutionId> m_waiting;
    const std::vector<InstitutionId>& m_rota;
    InstitutionId m_last;
};

// Which slots keep what they have.
class Staying {
public:
    Staying(const std::vector<RotaSlot>& before, const std::vector<InstitutionId>& rota)
        : m_before(before), m_rota(rota) {}

    bool inRota(InstitutionId id) const { return std::find(m_rota.begin(), m_rota.end(), id) != m_rota.end(); }
    bool operator()(const RotaSlot& slot) const {
        return !slot.open || (slot.presenting && (!inRota(slot.presenting) || isNew(slot)));
    }

private:
    bool isNew(const RotaSlot& slot) const {
        return std::none_of(m_before.begin(), m_before.end(), [&](const auto& s) { return s.session == slot.session; });
    }

    const std::vector<RotaSlot>& m_before;
    const std::vector<InstitutionId>& m_rota;
};

} // namespace

std::vector<RotaSlot> shiftedTurns(const std::vector<RotaSlot>& before, const std::vector<RotaSlot>& after,
                                   const std::vector<InstitutionId>& rota) {
    std::vector<RotaSlot> changed;
    if (rota.empty()) return changed;
    const Staying stays(before, rota);
    const auto was = takingPlace(before);
    const auto now = takingPlace(after);
    const auto [left, from] = std::mismatch(was.begin(), was.end(), now.begin(), now.end(),
                                            [](const auto& a, const auto& b) { return a.session == b.session; });
    std::vector<InstitutionId> waiting;
    for (auto slot = left; slot != was.end(); ++slot)
        if (stays.inRota(slot->presenting)) waiting.push_back(slot->presenting);
    InstitutionId beside = from == now.begin() ? InstitutionId{} : std::prev(from)->presenting;
    Turns turns(std::move(waiting), rota, beside);
    for (auto slot = from; slot != now.end(); ++slot)
        if (stays(*slot)) turns.drop(slot->presenting);
    for (auto slot = from; slot != now.end(); ++slot) {
        const auto next = std::next(slot);
        const bool known = next != now.end() && stays(*next);
        const InstitutionId turn =
            stays(*slot) ? slot->presenting : turns.next(beside, known ? next->presenting : InstitutionId{});
        if (turn != slot->presenting) changed.push_back({slot->session, turn, true, true});
        beside = turn;
    }
    return changed;
}

} // namespace preceptor
