import { useLocale } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { type Commune, type CommuneSlot, type Deadline, type HomeSlot, inCommune, type SlotContext, type Territory } from "#territory";
import { figuresOfStages } from "../figures-of-stages.query.ts";
import { listenAddress } from "../process.filters.ts";
import { AloneEntry } from "../listen/alone-entry.view.tsx";
import { ProcessEntry } from "../listen/process-entry.view.tsx";
import { arrange, type SortedProcess, sortProcess } from "../listen/select.ts";
import type { OpenAlone } from "../open-alone.ts";
import { concerns, endOf, listPublic } from "../public-processes.query.ts";
import type { StageFigure } from "../stage-plug.ts";
import { dayOf } from "#platform/time/day.ts";
import { aroundTexts } from "./open-slots.texts.ts";
import { routes } from "../routes.ts";

const shownOnHome = 5;

/** The band, the dates and the map of one page ask the same. */
const asked = new WeakMap<SlotContext, Promise<SortedProcess[]>>();
export function openProcesses(context: SlotContext): Promise<SortedProcess[]> {
  const { db, offers, now, locale } = context;
  let found = asked.get(context);
  if (!found)
    asked.set(
      context,
      (found = listPublic(db).then((processes) =>
        arrange(processes.map((process) => sortProcess(process, offers.stagePlugs, now, locale)).filter(({ group }) => group === "open")),
      )),
    );
  return found;
}

const concerning = (sorted: readonly SortedProcess[], commune: Commune | null, territory: Territory): SortedProcess[] =>
  sorted.filter(({ process }) => commune === null || concerns(process, commune, territory));

async function bandFor(context: SlotContext, commune: Commune | null) {
  const { db, offers, locale, territory, now } = context;
  const [open, alone] = await Promise.all([
    openProcesses(context).then((found) => concerning(found, commune, territory)),
    Promise.all(offers.openAlone.map((list) => list(db, { locale, commune }))).then((lists) => lists.flat()),
  ]);
  if (open.length + alone.length === 0) return null;
  // A vote of its own is not pushed out by processes: it is shown beside as many of them as have room.
  const shown = open.slice(0, Math.max(shownOnHome - alone.length, 1));
  const figures = await figuresOfStages(
    db,
    offers.stagePlugs,
    shown.map(({ open: [first] }) => first!.stage),
    locale,
  );
  return <OpenBand commune={commune} count={open.length} alone={alone} shown={shown} figures={figures} territory={territory} now={now} />;
}

/** What is open for the chosen commune, the most urgent first. */
export const homeSlot: HomeSlot = {
  order: 5,
  part: { key: "processes", says: { fr: "Ce qui est ouvert", en: "What is open", nl: "Wat open is" } },
  render: bandFor,
};
export const communeSlot: CommuneSlot = { order: 5, render: bandFor };

interface OpenBandProps {
  commune: Commune | null;
  count: number;
  alone: readonly OpenAlone[];
  shown: readonly SortedProcess[];
  figures: ReadonlyMap<string, readonly StageFigure[]>;
  territory: Territory;
  now: Date;
}

function OpenBand({ commune, count, alone, shown, figures, territory, now }: OpenBandProps) {
  const locale = useLocale();
  const t = aroundTexts[locale];
  const all = listenAddress(routes.processes.href(), { commune, scale: null, act: null, group: "open" });
  return (
    <Band>
      <SectionHead
        title={commune ? t.openIn(inCommune(commune, locale)) : t.openAnywhere}
        more={<Go href={all}>{commune ? t.seeAllOf(commune.name) : t.seeAll}</Go>}
      >
        {count > 0 && plural(count, locale, t.concern)}
      </SectionHead>
      <Entries>
        {[
          ...shown.map((sorted) => ({
            ends: endOf(sorted.open[0]!.stage),
            entry: <ProcessEntry sorted={sorted} figures={figures} territory={territory} now={now} />,
          })),
          ...alone.map((one) => ({ ends: one.closesAt.getTime(), entry: <AloneEntry one={one} now={now} /> })),
        ]
          .toSorted((a, b) => a.ends - b.ends)
          .map(({ entry }) => entry)}
      </Entries>
    </Band>
  );
}

/** The ends of what people may take part in. */
export const deadlines: Deadline = {
  async list(context, commune) {
    const { locale, territory } = context;
    const open = concerning(await openProcesses(context), commune, territory);
    return open.flatMap(({ process, open: stages }) =>
      stages.flatMap(({ stage: { closesAt, title } }) =>
        closesAt
          ? [
              {
                title: process.title,
                href: routes.process.href({ process: process.slug }),
                day: dayOf(closesAt),
                what: aroundTexts[locale].ends(title),
                quotes: title,
              },
            ]
          : [],
      ),
    );
  },
};
