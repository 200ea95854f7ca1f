import { useTexts } from "#platform/i18n/context.tsx";
import type { Findings } from "../analyse/findings.ts";
import { letterOf } from "../letters.ts";
import { type MapDrawing, drawMap, height, width } from "./draw-map.ts";
import { reportTexts } from "./report.texts.ts";

/** Marks of ten people, by group a shape, a colour and a letter; no axes, for only distances mean something. */
export function OpinionMap({ findings, own }: { findings: Findings; own?: readonly [x: number, y: number] | undefined }) {
  const t = useTexts(reportTexts);
  const { hulls, marks, letters, me } = drawMap(findings, own);
  const groups = findings.groups.map(({ label, people }) => `${letterOf(label)}, ${people}`);
  return (
    <svg class="opinion-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={groups.length > 0 ? t.mapOf(groups) : t.cloudOf(findings.onMap)}>
      {hulls.map(({ label, d }) => (
        <path class={`hull g${label % 8}`} d={d} />
      ))}
      <g class="dots">
        {marks.map((mark) => (
          <Dot mark={mark} />
        ))}
      </g>
      {letters.map(({ label, people, x, y }) => (
        <>
          <text class="letter" x={x} y={y}>
            {letterOf(label)}
          </text>
          <text class="note" x={x} y={y + 22}>
            {people}
          </text>
        </>
      ))}
      {me && (
        <g class="me">
          <path d={`M${me.x - 13} ${me.y}h26M${me.x} ${me.y - 13}v26`} />
          <text class="note" x={me.x} y={me.y - 18}>
            {t.you}
          </text>
        </g>
      )}
    </svg>
  );
}

function Dot({ mark: { x, y, label } }: { mark: MapDrawing["marks"][number] }) {
  if (label === null) return <circle class="gn" cx={x} cy={y} r="5" />;
  const kind = `g${label % 8}`;
  if (label % 3 === 0) return <circle class={kind} cx={x} cy={y} r="5" />;
  if (label % 3 === 1) return <rect class={kind} x={x - 5} y={y - 5} width="10" height="10" />;
  return <path class={kind} d={`M${x} ${y - 6}l6 11h-12z`} />;
}
