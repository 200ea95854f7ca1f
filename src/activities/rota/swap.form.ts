import type { Reader } from "#platform/web/reader.ts";
import type { Member } from "../members.query.ts";
import { rotaTexts } from "./rota.texts.ts";
import type { Shift } from "./rota.query.ts";

interface SwapChoices {
  readonly members: readonly Member[];
  readonly ahead: readonly Shift[];
}

interface Wish {
  readonly turnId: string;
  readonly toId: string;
  /** Their shift in return; null: none. */
  readonly forId: string | null;
}

/** As the form says who is asked: a member, or a shift of theirs. "membre:ID" asks for nothing in return. */
export const wordOf = { member: (personId: string) => `membre:${personId}`, turn: (turnId: string) => `contre:${turnId}` };

/** Shifts of this person that they may ask somebody to take. */
export const ownTurns = (ahead: readonly Shift[], self: string, now: Date) =>
  ahead.flatMap((shift) =>
    shift.state === "planned" && shift.from > now ? shift.turns.filter(({ personId }) => personId === self).map((turn) => ({ turn, shift })) : [],
  );

/** Shifts of others that they may be asked for in return. */
export const otherTurns = (ahead: readonly Shift[], self: string, now: Date) =>
  ahead.flatMap((shift) =>
    shift.state === "planned" && shift.from > now && !shift.turns.some(({ personId }) => personId === self)
      ? shift.turns.flatMap((turn) => (turn.personId === null ? [] : [{ turn, personId: turn.personId, shift }]))
      : [],
  );

/** Which shift, and whom it is asked of. The command judges again what may have changed. */
export function readSwap(form: Reader, { members, ahead }: SwapChoices, self: string): Wish {
  const t = rotaTexts[form.locale].problems;
  const begins = new Date(0);
  const own = ownTurns(ahead, self, begins);
  const turnId = form.choice(
    "permanence",
    own.map(({ turn }) => turn.id),
    t.which,
  );
  const others = otherTurns(ahead, self, begins);
  const asked = form.choice(
    "avec",
    [...members.filter(({ personId }) => personId !== self).map(({ personId }) => wordOf.member(personId)), ...others.map(({ turn }) => wordOf.turn(turn.id))],
    t.whom,
  );
  const other = others.find(({ turn }) => wordOf.turn(turn.id) === asked);
  return { turnId, toId: other?.personId ?? asked.slice(wordOf.member("").length), forId: other?.turn.id ?? null };
}

/** What somebody gave on a shift that is over, in hours as people type them: "2", "1,5". */
export function readMinutes(form: Reader, behind: readonly Shift[]): { readonly turnId: string; readonly minutes: number } {
  const t = rotaTexts[form.locale].problems;
  const turns = behind.flatMap((shift) => shift.turns.map(({ id }) => id));
  const turnId = form.choice("qui", turns, t.which);
  const typed = form.text("heures").replace(",", ".");
  const hours = /^\d{1,2}(\.\d{1,2})?$/.test(typed) ? Number(typed) : -1;
  form.check("heures", hours >= 0 && hours <= 24, t.hours);
  return { turnId, minutes: Math.round(Math.max(hours, 0) * 60) };
}
