import { isDay } from "#platform/time/day.ts";
import type { Settings } from "#platform/settings.ts";
import type { Reader } from "#platform/web/reader.ts";
import { isOfAge, sayAges } from "../ages.ts";
import { checkTexts } from "../check/check.texts.ts";
import type { VoteSecret } from "../nullifier.ts";
import { readKey } from "../roll/elector.form.ts";
import type { Vote } from "../votes.query.ts";
import { deskTexts } from "./desk.texts.ts";
import type { Marking } from "./mark.command.ts";

interface PersonToMark extends Pick<Marking, "communeCode" | "tie" | "channel" | "passNumber" | "late"> {
  /** Of a vote with a list: who they are there, as a hash. */
  readonly key: Buffer | null;
  /** Else the address of an account, or name and birth. */
  readonly email: string | null;
  readonly name: string;
  readonly birthDate: string;
}

interface Today {
  /** Where the voters of this vote live. */
  readonly communes: readonly string[];
  readonly today: string;
}

/** Whole years between a birth and a day. */
function ageOn(birthDate: string, today: string): number {
  const [year, ...rest] = [birthDate, today].map((day) => day.split("-").map(Number)) as [number[], number[]];
  const [birth, now] = [year, rest[0]!];
  const had = now[1]! > birth[1]! || (now[1] === birth[1] && now[2]! >= birth[2]!);
  return now[0]! - birth[0]! - (had ? 0 : 1);
}

export function readMark(form: Reader, vote: Vote, secret: VoteSecret, settings: Settings, { communes, today }: Today): PersonToMark {
  const t = deskTexts[form.locale];
  const { electors } = vote;
  const email = form.text("courriel").toLowerCase() || null;
  const key = email === null && (electors === "list" || electors === "codes") ? readKey(form, vote, secret, settings) : null;
  const [name, birthDate] = [form.text("nom").replace(/\s+/g, " "), form.text("naissance")];
  if (email === null && key === null) checkPerson(form, { name, birthDate }, vote, today);
  const ties = (["residence", "work", "study"] as const).filter(
    (tie) => vote.accepts.includes(tie) || (tie === "residence" && vote.accepts.includes("attested_residence")),
  );
  const communeCode = form.choice("commune", communes, checkTexts[form.locale].communeMissing);
  const tie = ties.length === 1 ? ties[0]! : form.choice("lien", ties, t.tieMissing);
  const channel = form.choice("voie", ["kiosk", "paper"] as const, t.channelMissing);
  const passNumber = channel === "kiosk" ? form.whole("jeton", 1, 999_999, t.passWrong.unknown) : null;
  return { key, email, name, birthDate, communeCode, tie, channel, passNumber, late: form.ticked("recopie") };
}

function checkPerson(form: Reader, { name, birthDate }: { name: string; birthDate: string }, vote: Vote, today: string): void {
  const t = deskTexts[form.locale];
  if (!form.check("courriel", name !== "" || birthDate !== "", t.whoMissing)) return;
  form.check("nom", name.length >= 2 && name.length <= 120 && /\p{L}/u.test(name), t.whoMissing);
  const right = isDay(birthDate) && birthDate <= today && birthDate >= "1900-01-01";
  if (form.check("naissance", right, t.birthWrong)) form.check("naissance", isOfAge(ageOn(birthDate, today), vote), t.notOfAge(sayAges(vote, form.locale)));
}
