import type { Locale } from "#platform/i18n/locale.ts";
import { isDay } from "#platform/time/day.ts";
import { isOfAge, sayAges } from "../ages.ts";
import { checkTexts } from "../check/check.texts.ts";
import { readWhole } from "../typed.ts";
import type { Vote } from "../votes.query.ts";
import { deskTexts } from "./desk.texts.ts";
import type { Marking } from "./mark.command.ts";

export type Problems = Record<string, string>;

export interface TypedMark extends Pick<Marking, "communeCode" | "tie" | "channel" | "passNumber" | "late"> {
  /** Either the address of an account, or name and birth. */
  readonly email: string | null;
  readonly name: string;
  readonly birthDate: string;
  /** The agent has asked: the account of the same name belongs to somebody else. */
  readonly otherPerson: boolean;
}

/** Whole years between a birth and a day. */
export function ageOn(birthDate: string, today: string): number {
  const [year, ...rest] = [birthDate, today].map((day) => day.split("-").map(Number)) as [number[], number[]];
  const [birth, now] = [year, rest[0]!];
  const had = now[1]! > birth[1]! || (now[1] === birth[1] && now[2]! >= birth[2]!);
  return now[0]! - birth[0]! - (had ? 0 : 1);
}

export function readMark(
  text: Record<string, string>,
  vote: Vote,
  communes: readonly string[],
  today: string,
  locale: Locale,
): { ok: true; value: TypedMark } | { ok: false; problems: Problems } {
  const t = deskTexts[locale];
  const typed = (name: string) => (text[name] ?? "").trim();
  const problems: Problems = {};
  const email = typed("courriel").toLowerCase() || null;
  const [name, birthDate] = [typed("nom").replace(/\s+/g, " "), typed("naissance")];
  if (!email && name === "" && birthDate === "") problems["courriel"] = t.whoMissing;
  else if (!email && (name.length < 2 || name.length > 120 || !/\p{L}/u.test(name))) problems["nom"] = t.whoMissing;
  else if (!email && (!isDay(birthDate) || birthDate > today || birthDate < "1900-01-01")) problems["naissance"] = t.birthWrong;
  else if (!email && !isOfAge(ageOn(birthDate, today), vote)) problems["naissance"] = t.notOfAge(sayAges(vote, locale));
  const ties = (["residence", "work", "study"] as const).filter(
    (tie) => vote.accepts.includes(tie) || (tie === "residence" && vote.accepts.includes("attested_residence")),
  );
  const tie = ties.find((one) => one === (ties.length === 1 ? ties[0] : typed("lien")));
  if (!tie) problems["lien"] = t.tieMissing;
  if (!communes.includes(typed("commune"))) problems["commune"] = checkTexts[locale].communeMissing;
  const channel = (["kiosk", "paper"] as const).find((one) => one === typed("voie"));
  if (!channel) problems["voie"] = t.channelMissing;
  const passNumber = readWhole(typed("jeton"), 1, 999_999);
  if (channel === "kiosk" && passNumber === null) problems["jeton"] = t.passWrong.unknown;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      email,
      name,
      birthDate,
      communeCode: typed("commune"),
      tie: tie!,
      channel: channel!,
      passNumber,
      late: typed("recopie") === "1",
      otherPerson: typed("autre") === "1",
    },
  };
}
