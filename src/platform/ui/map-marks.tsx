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

/** The thread of the home page: from the left edge of the window, a loop under the map, then up to the commune. */
export function threadTo({ x, y }: { x: number; y: number }, height: number): string {
  const floor = height - 48;
  const loop = `C-60 ${floor + 44} 34 ${floor + 24} 16 ${floor - 12}C4 ${floor - 36} -38 ${floor - 26} -34 ${floor + 4}C-30 ${floor + 36} 40 ${floor + 28} 84 ${floor - 20}`;
  return `M-1100 ${floor + 76}C-760 ${floor + 56} -330 ${floor + 70} -140 ${floor + 52}${loop}C150 ${floor - 92} ${tenth(84 + (x - 84) * 0.5)} ${tenth(y + 60)} ${tenth(x)} ${tenth(y)}`;
}
