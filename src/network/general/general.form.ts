import { fold } from "#engines/similarity/fold.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import { type College, colleges } from "../network.ts";
import type { NewItem, MeetingPlan } from "./general.command.ts";
import { fewestCandidates, methods, mostCandidates, mostMinutes, type Shares, ties } from "../ballot.ts";
import { attendances, itemKinds, majorities } from "./general.ts";
import { generalTexts } from "./general.texts.ts";
import type { ItemCount } from "./session.command.ts";
import { voteTexts } from "./vote.texts.ts";

export function readPlan(form: Reader, now: Date): MeetingPlan {
  const t = generalTexts[form.locale].problems;
  const heldAt = form.moment("jour", t.when);
  form.check("jour", dayOf(heldAt) > dayOf(now) && heldAt.getTime() < now.getTime() + 730 * 86_400_000, t.when);
  return {
    ...{
      title: form.line("nom", 5, 160, t.name),
      heldAt,
      place: form.line("lieu", 2, 200, t.place),
      about: form.lines("presentation", 0, 3000, t.about) || null,
    },
    noticeDays: form.whole("delai", 7, 60, t.notice),
    ...{ proxies: form.whole("procurations", 0, 10, t.proxies), quorum: form.whole("quorum", 0, 100, t.quorum) },
    ...{ shares: readShares(form), tie: form.choice("egalite", ties, voteTexts[form.locale].problems.tie) },
  };
}

/** Whole numbers, a hundred together. */
function readShares(form: Reader): Shares {
  const t = voteTexts[form.locale].problems;
  const read = (college: College) => form.whole(`part_${college}`, 0, 100, t.share);
  const shares = { places: read("places"), leaders: read("leaders"), partners: read("partners"), persons: read("persons") };
  form.check("part_places", colleges.reduce((sum, college) => sum + shares[college], 0) === 100, t.shares);
  return shares;
}

export function readItem(form: Reader): NewItem {
  const t = generalTexts[form.locale].problems;
  const kind = form.choice("genre", itemKinds, t.kind);
  const majority = kind === "vote" ? form.choice("majorite", majorities, t.majority) : "half";
  const method = kind === "vote" ? form.choice("scrutin", methods, voteTexts[form.locale].problems.method) : "hands";
  const candidates = method === "secret" ? readCandidates(form) : null;
  return { title: form.line("point", 3, 160, t.item), body: form.lines("texte", 0, 3000, t.about) || null, kind, majority, method, candidates };
}

/** One on each line; null where nobody stands: the vote is for or against. */
function readCandidates(form: Reader): readonly string[] | null {
  const t = voteTexts[form.locale].problems;
  const names = form
    .lines("candidatures", 0, 2000, t.candidates)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  if (names.length === 0) return null;
  const fit = names.every((name) => name.length >= 3 && name.length <= 120) && new Set(names.map(fold)).size === names.length;
  form.check("candidatures", fit && names.length >= fewestCandidates && names.length <= mostCandidates, t.candidates);
  return names;
}

/** How long the vote of an item is open. */
export function readOpening(form: Reader) {
  const itemId = form.on();
  return { itemId, minutes: form.whole(`duree_${itemId}`, 2, mostMinutes, voteTexts[form.locale].problems.minutes) };
}

/** Why the vote of an item is closed before its hour: everybody reads it. */
export function readClosing(form: Reader) {
  const itemId = form.on();
  return { itemId, reason: form.lines(`raison_${itemId}`, 10, 500, voteTexts[form.locale].problems.reason) };
}

/** @param own members in whose name the person answers, by id */
export function readAnswer(form: Reader, own: readonly string[], others: readonly string[]) {
  const t = generalTexts[form.locale].problems;
  const memberId = own.length > 1 ? form.choice("pour", own, t.giver) : own[0]!;
  const how = form.choice(
    "reponse",
    attendances.filter((one) => one !== "present"),
    t.how,
  );
  const byMemberId = how === "proxy" ? form.choice("porteur", others, t.holder) : null;
  if (how === "proxy") form.check("porteur", byMemberId !== memberId, t.holder);
  return { memberId, how, byMemberId };
}

export function readCount(form: Reader): ItemCount {
  const problem = generalTexts[form.locale].problems.count;
  const itemId = form.on();
  const read = (name: string) => form.whole(`${name}_${itemId}`, 0, 30_000, problem);
  return { itemId, counted: read("fois"), inFavour: read("pour"), against: read("contre"), abstained: read("abstentions") };
}
