import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Knot } from "#platform/ui/thread.tsx";
import { written } from "#platform/ui/written.tsx";
import { sayNumber } from "../assembly.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { sayMoment } from "../say.ts";
import type { HallProps } from "./hall-props.ts";
import { hallTexts } from "./hall.texts.ts";

/** The minutes of a draw: what was done when, and what came after. */
export function recordOf({ draw, rules, steps }: Pick<HallProps, "draw" | "rules" | "steps">, locale: Locale): Knot[] {
  const t = hallTexts[locale].knots;
  const dated = (at: Date | null) => (at ? { date: { at: at.toISOString(), text: sayMoment(at, locale) } } : {});
  return [
    {
      title: t.sealed,
      state: "done",
      ...dated(draw.sealedAt),
      children: `${plural(rules.candidates.length, locale, assembliesTexts[locale].registered)}. ${t.method[draw.method]} ${draw.seal}`,
    },
    ...(draw.state === "void"
      ? [{ title: t.void, state: "done" as const, ...dated(draw.voidedAt), children: draw.voidReason && written(draw.voidReason) }]
      : [
          {
            title: draw.figures === null ? t.toThrow : t.thrown([...draw.figures].join(", ")),
            state: draw.figures === null ? ("now" as const) : ("done" as const),
            ...dated(draw.revealedAt ?? draw.takesPlaceAt),
            children: written([draw.takesPlace, draw.witnesses].filter(Boolean).join(". ")),
          },
          {
            title: draw.figures === null ? t.toOpen : t.opened,
            state: draw.figures === null ? ("next" as const) : ("done" as const),
            ...dated(draw.revealedAt),
          },
        ]),
    ...steps.map(
      ({ fact, number, replaces, at }): Knot => ({
        title: t.facts[fact](sayNumber(number), replaces === null ? "" : sayNumber(replaces)),
        state: "done",
        ...dated(at),
      }),
    ),
  ];
}
