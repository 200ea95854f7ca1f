import { useTexts } from "#platform/i18n/context.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import { type ThingRef, threadRoutes } from "#thread";
import { governanceTexts } from "./governance.texts.ts";

/** More would hide what was promised or measured; the whole thread has its own page. */
export const mostOnThread = 40;

/** A longer one is folded on a phone. */
const most = 8;

interface Props {
  knots: readonly Knot[];
  /** There are more than are shown. */
  cut: boolean;
  of: ThingRef;
}

/** What hangs from an objective or an indicator on the thread, and the way to the whole of it. Nothing when nothing does. */
export function ThreadBand({ knots, cut, of: { kind, id } }: Props) {
  const { objective: t } = useTexts(governanceTexts);
  if (knots.length === 0) return null;
  return (
    <Band>
      <SectionHead title={t.thread} more={<Go href={threadRoutes.show.href({ kind, id })}>{t.whole}</Go>}>
        {cut && t.cut}
      </SectionHead>
      {knots.length > most ? (
        <Disclosure narrow summary={t.knots(knots.length)}>
          <Thread knots={knots} />
        </Disclosure>
      ) : (
        <Thread knots={knots} />
      )}
    </Band>
  );
}
