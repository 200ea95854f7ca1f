import { useTexts } from "#platform/i18n/context.tsx";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import type { Commune, Territory } from "#territory";
import type { ProposalSheet } from "../proposal.query.ts";
import { pageTexts } from "./proposal.texts.ts";

const [width, height] = [170, 120];

/** The commune and its neighbours, with the idea's point when it has one. The facts beside it say the same in words. */
export function ProposalMap({ proposal, commune, territory }: { proposal: ProposalSheet; commune: Commune; territory: Territory }) {
  const t = useTexts(pageTexts);
  const { map } = territory;
  const { latitude, longitude } = proposal;
  const cell = map?.cells.find(({ code }) => code === commune.code);
  const at = latitude !== null && longitude !== null ? territory.position({ latitude, longitude }, commune.code) : null;
  const centre = at ?? cell;
  if (!map || !cell || !centre) return null;
  return (
    <StainedMap
      id="plan"
      zoom
      title={t.map(commune.name)}
      viewBox={`${Math.round(centre.x - width / 2)} ${Math.round(centre.y - height / 2)} ${width} ${height}`}
      cells={map.cells.filter(({ x, y }) => Math.abs(x - centre.x) < width && Math.abs(y - centre.y) < height)}
      glass={({ code }) => (code === commune.code ? "idea" : undefined)}
      labels={[]}
      marks={at ? [{ ...at, open: false, tip: proposal.title }] : []}
    />
  );
}
