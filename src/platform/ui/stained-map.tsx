import type { ComponentChildren } from "preact";

import { Figure } from "./figure.tsx";
import { MapMark, type Mark, spread } from "./map-marks.tsx";

/** One pane of glass: a commune, with where its name goes. */
export interface MapCell {
  readonly code: string;
  readonly name: string;
  readonly d: string;
  readonly x: number;
  readonly y: number;
}

/** What colours a pane: a kind of thing (glass), or how much of it (q0 little … q4 much, qn unknown). */
export type Glass = "vote" | "idea" | "talk" | "place" | "q0" | "q1" | "q2" | "q3" | "q4" | "qn";

interface MapLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Left out on narrow windows. */
  readonly minor?: boolean | undefined;
  /** Beyond the border. */
  readonly abroad?: boolean | undefined;
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly tip?: string | undefined;
}

interface StainedMapProps {
  id: string;
  /** Says what the map shows: it is all that a screen reader gets of the drawing. */
  title: string;
  viewBox: string;
  cells: readonly MapCell[];
  glass?: ((cell: MapCell) => Glass | undefined) | undefined;
  /** Shown on hover, a bonus: the table says the same. */
  tip?: ((cell: MapCell) => string) | undefined;
  /** Panes as links, for those who point. The keyboard has the same links in the table. */
  link?: ((cell: MapCell) => string | undefined) | undefined;
  /** The commune that the page is about. */
  current?: string | undefined;
  labels?: readonly MapLabel[] | undefined;
  marks?: readonly Mark[] | undefined;
  /** Very many points: a disc each, without a number and without a link. */
  dots?: readonly Dot[] | undefined;
  /** Outlines over the panes: priority neighbourhoods. */
  zones?: readonly string[] | undefined;
  /** The thread, from the edge of the page to a commune. */
  thread?: string | undefined;
  zoom?: boolean | undefined;
  legend?: readonly { readonly glass?: Glass | undefined; readonly label: string }[];
  caption?: ComponentChildren;
  table?: ComponentChildren;
  class?: string | undefined;
}

export function StainedMap({ id, legend = [], caption, table, class: className, ...map }: StainedMapProps) {
  return (
    <Figure id={id} kind="map" class={className} caption={caption} table={table}>
      <Drawing id={`${id}-title`} {...map} />
      {legend.length > 0 && <Legend legend={legend} />}
    </Figure>
  );
}

type DrawingProps = Omit<StainedMapProps, "legend" | "caption" | "table" | "class">;

function Drawing({ id, title, viewBox, cells, glass, tip, link, current, labels = [], marks = [], dots = [], zones = [], thread, zoom }: DrawingProps) {
  const here = cells.find(({ code }) => code === current);
  // An image may hold no link: with links, the drawing is hidden from readers and its title is a sentence before it.
  const links = link !== undefined || marks.some(({ href }) => href);
  const size = zoom ? 0.55 : 1;
  const seen = links ? { "aria-hidden": true } : ({ role: "img", "aria-labelledby": id } as const);
  return (
    <>
      {links && <p class="vh">{title}</p>}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its title is inside, or a sentence before it. */}
      <svg class={zoom ? "map zoom" : "map"} viewBox={viewBox} {...seen}>
        {!links && <title id={id}>{title}</title>}
        <g class="panes">
          {cells.map((cell) => {
            const pane = (
              <path class={glass?.(cell)} d={cell.d}>
                {tip && <title>{tip(cell)}</title>}
              </path>
            );
            const href = link?.(cell);
            return href ? (
              <a href={href} tabIndex={-1}>
                {pane}
              </a>
            ) : (
              pane
            );
          })}
        </g>
        {zones.map((d) => (
          <path class="zone" d={d} />
        ))}
        {here && <path class="on" d={here.d} />}
        {dots.length > 0 && (
          <g class="dots">
            {dots.map(({ x, y, r, tip: said }) => (
              <circle cx={x} cy={y} r={r}>
                {said && <title>{said}</title>}
              </circle>
            ))}
          </g>
        )}
        {thread && <path class="string" d={thread} />}
        {labels.map(({ text, x, y, minor, abroad }) => (
          <text class={[minor && "minor", abroad && "abroad"].filter(Boolean).join(" ") || undefined} x={x} y={y}>
            {text}
          </text>
        ))}
        {spread(marks, 20 * size).map((mark) => (
          <MapMark mark={mark} size={size} />
        ))}
      </svg>
    </>
  );
}

function Legend({ legend }: { legend: readonly { readonly glass?: Glass | undefined; readonly label: string }[] }) {
  return (
    <ul class="legend">
      {legend.map(({ glass, label }) => (
        <li>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <rect class={glass} x="1" y="1" width="14" height="14" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
