/** The sign of the platform: a belfry with stepped shoulders, and the thread that comes out of its door. */
export function Belfry() {
  return (
    <svg viewBox="0 0 44 58" aria-hidden="true">
      <path fill="currentcolor" d="M20 0h4v5h4v6h4v6h4v6h4v35H4V23h4v-6h4v-6h4V5h4z" />
      <path fill="none" stroke="var(--surface)" stroke-width="2.6" stroke-linecap="round" d="M-1 50c9 3 15-2 16-9 1-8-2-14 4-17s11 1 10 7-9 7-11 2 5-9 12-7" />
    </svg>
  );
}

/** Two small houses in outline, for what is not there yet. */
export function EmptyHouses() {
  return (
    <svg viewBox="0 0 120 70" aria-hidden="true">
      <path
        fill="none"
        stroke="currentcolor"
        stroke-width="3"
        stroke-linejoin="round"
        d="M2 66h116M8 66V32h9v-8h9v-8h9V8h12v8h9v8h9v8h9v34M35 66V47h14v19M74 66V43h8v-7h8v-7h8v7h8v7h8v23"
      />
    </svg>
  );
}
