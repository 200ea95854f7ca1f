import { CoverImage } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import type { Territory } from "#territory";
import type { CurvePoint, Thing } from "../offers.ts";
import { threadTexts } from "../thread.texts.ts";

const [width, height] = [150, 94];

/** Where a thing stands: its commune among its neighbours. Nothing where the drawing knows no place for it. */
function SmallMap({ id, thing, territory }: { id: string; thing: Thing; territory: Territory }) {
  const t = useTexts(threadTexts);
  const { map } = territory;
  const commune = thing.commune ? territory.communeByCode(thing.commune)?.commune : null;
  const at = thing.point && territory.position(thing.point, thing.commune ?? undefined);
  if (!map || !commune || !at) return null;
  const here = map.cells.find(({ code }) => code === commune.code);
  return (
    <StainedMap
      id={id}
      zoom
      title={t.whereIs(thing.title, commune.name)}
      viewBox={`${Math.round(at.x - width / 2)} ${Math.round(at.y - height / 2)} ${width} ${height}`}
      cells={map.cells.filter(({ x, y }) => Math.abs(x - at.x) < width && Math.abs(y - at.y) < height)}
      glass={({ code }) => (code === commune.code ? "place" : undefined)}
      labels={here && Math.hypot(here.x - at.x, here.y - at.y) > 14 ? [{ text: here.name, x: here.x, y: here.y + 3 }] : []}
      marks={[{ ...at, open: true }]}
      caption={commune.name}
    />
  );
}

const frame = { left: 6, right: 214, top: 12, bottom: 74 };

/** How the figure went, from its first day to its last; both are said under it. */
function SmallCurve({ title, points }: { title: string; points: readonly CurvePoint[] }) {
  const t = useTexts(threadTexts);
  const locale = useLocale();
  const [first, last] = [points[0]!, points.at(-1)!];
  const most = Math.max(...points.map(({ value }) => value), 0) || 1;
  const least = Math.min(...points.map(({ value }) => value), 0);
  const x = (at: number) => Math.round(frame.left + ((frame.right - frame.left) * at) / (points.length - 1));
  const y = (value: number) => Math.round(frame.bottom - ((frame.bottom - frame.top) * (value - least)) / (most - least));
  const line = points.map(({ value }, at) => `${at === 0 ? "M" : "L"}${x(at)} ${y(value)}`).join("");
  const say = ({ day, said }: CurvePoint) => `${said} (${formatDate(day, locale, { month: "long", year: "numeric" })})`;
  return (
    <figure>
      <svg class="chart" viewBox="0 0 220 80" role="img" aria-label={t.curve(title, say(first), say(last))}>
        <path class="axis" d={`M${frame.left} ${y(0)}H${frame.right}`} />
        <path class="line" d={line} />
        <circle class="dot" cx={frame.right} cy={y(last.value)} r="5" />
      </svg>
      <figcaption>{t.curve(title, say(first), say(last))}</figcaption>
    </figure>
  );
}

/** One thing to look at beside a knot: how its figure went, its photo, where it stands, or its drawing. */
export function KnotPicture({ thing, at, territory, seen }: { thing: Thing; at: number; territory: Territory; seen: ReadonlySet<string> }) {
  const { cover, curve, point, title } = thing;
  if (curve && curve.length > 1) return <SmallCurve title={title} points={curve} />;
  if (cover && "photo" in cover && !seen.has(coverKey(thing))) return <CoverImage cover={cover} in="card" said />;
  if (point && thing.commune) return <SmallMap id={`carte-${at}`} thing={thing} territory={territory} />;
  return cover && !seen.has(coverKey(thing)) ? <CoverImage cover={cover} in="card" /> : null;
}

/** The same picture is shown once. */
export const coverKey = ({ cover }: Thing): string =>
  cover ? ("photo" in cover ? cover.photo.large : `${cover.drawing.subject} ${cover.drawing.theme} ${cover.drawing.seed}`) : "";
