import type { Values } from "#platform/ui/form-state.tsx";
import { isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import { isSiret, tidyNumber } from "#people";
import { type Ballot, type Details, readWebAddress } from "../deliberation.ts";
import { isMatter } from "../matters.ts";
import { editTexts } from "./edit.texts.ts";

export const metropolisValue = "metropole";

/** What a line or a form is read against. */
export interface Rules {
  /** Codes of the assemblies whose register this person keeps; null stands for the metropolis. */
  readonly assemblies: readonly (string | null)[];
  readonly today: string;
  /** The SIREN of an assembly; null where nobody knows it. */
  readonly sirensOf: (communeCode: string | null) => readonly string[];
  /** Of its last deliberation. */
  readonly lastSiret: (communeCode: string | null) => Promise<string | null>;
}

/** With the number of its authority: an assembly that told it once need not type it again. */
export async function readDetails(form: Reader, rules: Rules): Promise<Details> {
  const details = readDetailsOf(form, rules);
  if (details.siret || !form.isRight()) return details;
  const siret = await rules.lastSiret(details.communeCode);
  form.check("siret", siret !== null, editTexts[form.locale].problems.siretMissing);
  return { ...details, siret: siret ?? "" };
}

/** What was typed, and nothing else: its SIRET is "" where none was. */
export function readDetailsOf(form: Reader, rules: Rules): Details {
  const t = editTexts[form.locale].problems;
  const chosen = form.choice(
    "assembly",
    rules.assemblies.map((code) => code ?? metropolisValue),
    t.assembly,
  );
  const communeCode = chosen === metropolisValue ? null : chosen;
  const number = form.line("number", 1, 40, t.number);
  form.check("number", /[\p{L}\p{N}]/u.test(number), t.number);
  const adoptedOn = readPast(form, "adopted", rules.today);
  const title = form.line("title", 3, 400, t.title);
  const matter = form.text("matter");
  form.check("matter", isMatter(matter), t.matter);
  const siret = readSiret(form, communeCode, rules);
  const decides = form.lines("decides", 0, 1000, t.decides);
  const body = form.lines("body", 0, 60_000, t.body);
  const link = form.has("link") ? readWebAddress(form.text("link")) : null;
  form.check("link", link !== null || !form.has("link"), t.link);
  return { communeCode, number, adoptedOn, title, matter, siret, decides, body, link, ballot: readBallot(form), ...readMore(form, adoptedOn) };
}

function readPast(form: Reader, name: string, today: string): string {
  const t = editTexts[form.locale].problems;
  const day = form.text(name);
  const known = form.check(name, isDay(day) && day >= "1900-01-01" && day < "3000", t.adopted);
  return known && form.check(name, day <= today, t.future) ? day : "2000-01-01";
}

function readSiret(form: Reader, communeCode: string | null, { sirensOf }: Rules): string {
  const t = editTexts[form.locale].problems;
  if (!form.has("siret")) return "";
  const siret = tidyNumber(form.text("siret"));
  if (!form.check("siret", isSiret(siret), t.siret)) return siret;
  const known = sirensOf(communeCode);
  form.check("siret", known.length === 0 || known.some((siren) => siret.startsWith(siren)), t.siretOther);
  return siret;
}

const ballotFields = ["seats", "yes", "no", "abstentions"] as const;

function readBallot(form: Reader): Ballot | null {
  const t = editTexts[form.locale].problems;
  const typed = ballotFields.filter((name) => form.has(name));
  if (typed.length === 0) return null;
  for (const name of ballotFields) form.check(name, typed.includes(name), t.vote);
  const [seats, yes, no, abstentions] = ballotFields.map((name) => (form.has(name) ? form.whole(name, name === "seats" ? 1 : 0, 1000, t.ballot) : 0)) as [
    number,
    number,
    number,
    number,
  ];
  form.check("seats", !form.isRight() || yes + no + abstentions <= seats, t.seats);
  return { seats, for: yes, against: no, abstentions };
}

function readMore(form: Reader, adoptedOn: string): Pick<Details, "budget" | "prefecture" | "receivedOn"> {
  const t = editTexts[form.locale].problems;
  const [name, year] = [form.line("budget_name", 0, 160, t.budgetName), form.text("budget_year").replace(/\s/g, "")];
  form.check("budget_name", name !== "" || year === "", t.budgetName);
  form.check("budget_year", name === "" || isBudgetYear(year), t.budgetYear);
  const prefecture = form.text("prefecture").toUpperCase().replace(/\s/g, "");
  form.check("prefecture", prefecture === "" || /^(PREF|SPREF|SGAR)\d[0-9AB]\d{1,2}$/.test(prefecture), t.prefecture);
  const received = form.text("received");
  form.check("received", received === "" || isDay(received), t.received);
  form.check("received", received === "" || received >= adoptedOn, t.receivedBefore);
  return { budget: name && year ? { name, year } : null, prefecture: prefecture || null, receivedOn: received || null };
}

/** "2026", or two years of which the second comes later. */
function isBudgetYear(typed: string): boolean {
  const [from, to] = /^(\d{4})(?:\/(\d{4}))?$/.exec(typed)?.slice(1) ?? [];
  return from !== undefined && (to === undefined || to > from);
}

export function readReason(form: Reader, asked: boolean): string | null {
  if (!asked && !form.has("reason")) return null;
  return form.lines("reason", 10, 1000, editTexts[form.locale].problems.reason);
}

/** As the form shows it again. */
export function valuesOf(one: Details): Values {
  const { ballot, budget } = one;
  const say = (count: number | undefined) => (count === undefined ? "" : String(count));
  return {
    ...{ assembly: one.communeCode ?? metropolisValue, number: one.number, adopted: one.adoptedOn, title: one.title, matter: one.matter },
    ...{ siret: one.siret, decides: one.decides, body: one.body, link: one.link ?? "" },
    ...{ seats: say(ballot?.seats), yes: say(ballot?.for), no: say(ballot?.against), abstentions: say(ballot?.abstentions) },
    ...{ budget_name: budget?.name ?? "", budget_year: budget?.year ?? "", prefecture: one.prefecture ?? "", received: one.receivedOn ?? "" },
  };
}
