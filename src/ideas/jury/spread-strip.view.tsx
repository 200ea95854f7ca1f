interface SpreadStripProps {
  least: number;
  mean: number;
  most: number;
  label: string;
}

/** From the lowest mark to the highest, the mean a knot between them; the words beside say the same. */
export function SpreadStrip({ least, mean, most, label }: SpreadStripProps) {
  return (
    <span class="judging-strip">
      <svg viewBox="0 0 108 12" width="108" height="12" aria-hidden="true">
        <path class="scale" d="M4 6h100" />
        <path class="range" d={`M${(4 + least).toFixed(1)} 6H${(4 + most).toFixed(1)}`} />
        <circle class="mean" cx={(4 + mean).toFixed(1)} cy="6" r="4" />
      </svg>{" "}
      {label}
    </span>
  );
}
