const pane = { width: 10, height: 14, across: 16, down: 20 };

const draw = (from: number, to: number, columns: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => {
    const n = from + at;
    return `M${(n % columns) * pane.across} ${Math.floor(n / columns) * pane.down}h${pane.width}v${pane.height}h-${pane.width}z`;
  }).join("");

/** Windows that count: one for each, lit when it is there. The figure beside says the same in words. */
export function Windows({ lit, total, columns = 20, scale = 1 }: { lit: number; total: number; columns?: number | undefined; scale?: number | undefined }) {
  const shown = Math.min(total, 120);
  const bright = Math.round((Math.min(lit, total) / total) * shown) || 0;
  const width = Math.min(columns, shown) * pane.across - (pane.across - pane.width);
  const height = Math.ceil(shown / columns) * pane.down - (pane.down - pane.height);
  if (shown < 1) return null;
  return (
    <svg class="windows" width={Math.round(width * scale)} height={Math.round(height * scale)} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="lit" d={draw(0, bright, columns)} />
      <path d={draw(bright, shown, columns)} />
    </svg>
  );
}
