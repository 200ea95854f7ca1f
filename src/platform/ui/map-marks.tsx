/** A place on the map: a small house, with its number in the list when it has one. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly number?: number | undefined;
  readonly open?: boolean | undefined;
  readonly href?: string | undefined;
  readonly tip?: string | undefined;
}

/** Places at one address would hide each other: marks closer than `distance` move apart. The map is schematic anyway. */
export function spread(marks: readonly Mark[], distance: number): Mark[] {
  const at = marks.map((mark, n) => ({ ...mark, x: mark.x + Math.cos(n * 2.4) * 0.01, y: mark.y + Math.sin(n * 2.4) * 0.01 }));
  if (at.length > 60) return at;
  for (let round = 0; round < 30; round++) {
    let moved = false;
    at.forEach((a, n) => {
      for (const b of at.slice(n + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance) continue;
        const push = (distance - apart) / 2 / apart;
        a.x -= dx * push;
        a.y -= dy * push;
        b.x += dx * push;
        b.y += dy * push;
        moved = true;
      }
    });
    if (!moved) break;
  }
  return at;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

export function MapMark({ mark, size }: { mark: Mark; size: number }) {
  const house = (
    <g class={mark.open ? "mark open" : "mark"} transform={`translate(${tenth(mark.x)} ${tenth(mark.y)})${size === 1 ? "" : ` scale(${size})`}`}>
      {mark.tip && <title>{mark.tip}</title>}
      <path d="M-9 9V-4h3v-3h3v-3h6v3h3v3h3V9z" />
      {mark.number !== undefined && <text y="6">{mark.number}</text>}
    </g>
  );
  return mark.href ? (
    <a href={mark.href} tabIndex={-1}>
      {house}
    </a>
  ) : (
    house
  );
}
