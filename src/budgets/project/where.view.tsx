import { useTexts } from "#platform/i18n/context.tsx";
import { StainedMap } from "#platform/ui/stained-map.tsx";
import { projectTexts } from "./project.texts.ts";
import type { OneProjectProps } from "./one-project.ts";

const [width, height] = [170, 110];

/** Its commune among its neighbours, and its point where it has one, of its own or of its idea. */
export function Where({ project, origin, territory }: OneProjectProps) {
  const t = useTexts(projectTexts);
  const code = project.commune_code;
  const commune = code ? territory.communeByCode(code)?.commune : null;
  const { map } = territory;
  const cell = map?.cells.find((one) => one.code === code);
  if (!map || !code || !commune || !cell) return null;
  const point = project.latitude !== null && project.longitude !== null ? project : origin;
  const at =
    point && point.latitude !== null && point.longitude !== null ? territory.position({ latitude: point.latitude, longitude: point.longitude }, code) : null;
  const centre = at ?? cell;
  return (
    <section class="flow" aria-labelledby="ou">
      <h2 id="ou">{t.where}</h2>
      <StainedMap
        id="plan"
        zoom
        title={commune.name}
        viewBox={`${Math.round(centre.x - width / 2)} ${Math.round(centre.y - height / 2)} ${width} ${height}`}
        cells={map.cells.filter(({ x, y }) => Math.abs(x - centre.x) < width && Math.abs(y - centre.y) < height)}
        glass={(one) => (one.code === code ? "vote" : undefined)}
        labels={map.cells
          .filter(({ x, y }) => Math.abs(x - centre.x) < width / 2.4 && Math.abs(y - centre.y) < height / 2.2)
          .map(({ name, x, y, code: of }) => ({ text: name, x, y, minor: of !== code }))}
        marks={at ? [{ ...at, open: true, tip: project.title }] : []}
        caption={[origin?.address, commune.name].filter(Boolean).join(", ")}
      />
    </section>
  );
}
