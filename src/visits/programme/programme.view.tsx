import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatDistance } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Territory } from "#territory";
import { visitsTexts, stopTones } from "../visits.texts.ts";
import type { Request, Stop } from "../visits.query.ts";
import { sayCode, transports } from "../vocabulary.ts";
import { isRemote, spotOf, type StopWithWay, withWays } from "./legs.ts";
import { PlaceName } from "../place-name.view.tsx";
import { programmeTexts } from "./programme.texts.ts";

interface ProgrammeProps {
  request: Request;
  stops: readonly Stop[];
  territory: Territory;
  /** What each host answered: for planners. */
  answers?: boolean | undefined;
  caption?: string | undefined;
}

/** The stops in order: equal to the map. */
export function ProgrammeTable({ request, stops, territory, answers, caption }: ProgrammeProps) {
  const t = useTexts(programmeTexts);
  const general = useTexts(visitsTexts);
  const locale = useLocale();
  const time = (at: Date) => formatDate(at, locale, { hour: "2-digit", minute: "2-digit" });
  return (
    <Table<StopWithWay>
      caption={caption ?? t.table}
      captionNote={isRemote(request) ? undefined : general.estimate}
      rows={withWays(request, stops)}
      columns={[
        { label: t.time, cell: ({ stop }) => <time dateTime={stop.from.toISOString()}>{time(stop.from)}</time> },
        {
          label: t.place,
          heads: true,
          cell: ({ stop: { place } }) => (
            <>
              {stops.findIndex((one) => one.place.id === place.id) + 1}. <PlaceName place={place} />
              <br />
              <span class="small soft">
                {place.address}, {place.postalCode} {territory.communeByCode(place.communeCode)?.commune.name}
              </span>
            </>
          ),
        },
        { label: t.duration, cell: ({ stop }) => general.minutes((stop.to.getTime() - stop.from.getTime()) / 60_000) },
        { label: t.way, cell: (row) => <Way request={request} row={row} first={row.stop === stops[0]} /> },
        ...(answers
          ? [{ label: t.answer, cell: ({ stop }: StopWithWay) => <Badge tone={stopTones[stop.state]}>{general.stopStates[stop.state]}</Badge> }]
          : []),
      ]}
    />
  );
}

function Way({ request, row: { leg }, first }: { request: Request; row: StopWithWay; first: boolean }) {
  const t = useTexts(programmeTexts);
  const general = useTexts(visitsTexts);
  const locale = useLocale();
  if (isRemote(request)) return <>{t.remote}</>;
  if (first) return <>–</>;
  if (!leg) return <>{t.wayUnknown}</>;
  return (
    <>
      {formatDistance(leg.metres, locale)}, {general.minutes(leg.minutes)} ({sayCode(transports, request.transport, locale).toLowerCase()})
    </>
  );
}

/** A part of the map around the stops, of the map's own shape, so that houses of one town stand apart; the whole when they are far from each other. */
function frameOf(marks: readonly { x: number; y: number }[], whole: string): string {
  const [left = 0, top = 0, width = 480, height = 460] = whole.split(" ").map(Number);
  const [xs, ys] = [marks.map(({ x }) => x), marks.map(({ y }) => y)];
  const spread = Math.max((Math.max(...xs) - Math.min(...xs)) / width, (Math.max(...ys) - Math.min(...ys)) / height);
  const share = Math.max(0.35, spread * 1.6);
  if (share > 0.8) return whole;
  const middle = (values: readonly number[]) => (Math.max(...values) + Math.min(...values)) / 2;
  const inside = (at: number, size: number, from: number, all: number) => Math.round(Math.min(Math.max(at - size / 2, from), from + all - size));
  const [w, h] = [Math.round(width * share), Math.round(height * share)];
  return `${inside(middle(xs), w, left, width)} ${inside(middle(ys), h, top, height)} ${w} ${h}`;
}

/** Numbered houses on the map of the metropolis. Nothing when neither map nor points are known. */
export function RouteMap({ stops, territory, id = "carte" }: { stops: readonly Pick<Stop, "place" | "state">[]; territory: Territory; id?: string }) {
  const t = useTexts(programmeTexts);
  const { map } = territory;
  const marks = stops.flatMap(({ place, state }, at) => {
    const spot = spotOf(place);
    const where = spot && territory.position(spot, place.communeCode);
    return where ? [{ ...where, number: at + 1, tip: place.name, open: state === "accepted" }] : [];
  });
  if (!map || marks.length === 0) return null;
  const frame = frameOf(marks, map.viewBox);
  const visited = new Set(stops.map(({ place }) => territory.communeByCode(place.communeCode)?.commune.code));
  return (
    <StainedMap
      id={id}
      title={t.mapTitle(marks.length)}
      viewBox={frame}
      zoom={frame !== map.viewBox}
      cells={map.cells}
      glass={({ code }) => (visited.has(code) ? "q1" : "q0")}
      marks={marks}
      labels={[]}
    />
  );
}
