import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Knot } from "#platform/ui/thread.tsx";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import type { DrawBrief } from "../draws.query.ts";
import { sayDay, sayInSteps, sayMoment } from "../say.ts";
import { showTexts } from "./show.texts.ts";

interface CourseState {
  readonly draws: readonly DrawBrief[];
  /** How many sit, or were asked to. */
  readonly seats: number;
  /** Of what was handed over, how many wait for their answer; null where nobody looked. */
  readonly unanswered?: number;
}

/** What happened to an assembly and what comes, knot by knot. */
export function courseOf(assembly: Assembly, { draws, seats, unanswered }: CourseState, locale: Locale): Knot[] {
  const t = showTexts[locale].steps;
  const general = assembliesTexts[locale];
  const { state } = assembly;
  const panel = draws.findLast(({ kind, state: its }) => kind === "panel" && its !== "void");
  const isDrawn = state === "drawn" || state === "handed";
  const sealed = panel !== undefined;
  return [
    {
      title: state === "open" ? t.registering : t.registered,
      state: state === "open" ? "now" : state === "draft" ? "next" : "done",
      date: { at: assembly.registersUntil.toISOString(), text: t.until(sayMoment(assembly.registersUntil, locale)) },
      children: state === "draft" ? undefined : general.registeredInSteps(sayInSteps(assembly.people, locale)),
    },
    {
      title: sealed ? t.sealed : t.toSeal,
      state: sealed ? "done" : state === "closed" ? "now" : "next",
      ...(panel?.sealedAt && { date: { at: panel.sealedAt.toISOString(), text: sayMoment(panel.sealedAt, locale) } }),
    },
    {
      title: isDrawn ? t.drawn : t.toDraw,
      state: isDrawn ? "done" : sealed ? "now" : "next",
      ...(panel?.takesPlaceAt && { date: { at: panel.takesPlaceAt.toISOString(), text: sayMoment(panel.takesPlaceAt, locale) } }),
      children: isDrawn ? plural(seats, locale, t.seats) : undefined,
    },
    {
      title: state === "handed" ? t.handed : t.toHand,
      state: state === "handed" ? "done" : state === "drawn" ? "now" : "next",
      ...(assembly.handedAt && { date: { at: assembly.handedAt.toISOString(), text: sayMoment(assembly.handedAt, locale) } }),
    },
    {
      title: t.answers,
      state: state === "handed" ? (unanswered === 0 ? "done" : "now") : "next",
      ...(assembly.answerBy && { date: { at: assembly.answerBy, text: t.by(sayDay(assembly.answerBy, locale)) } }),
    },
  ];
}
