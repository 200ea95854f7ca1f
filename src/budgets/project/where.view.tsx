import { useTexts } from "#platform/i18n/context.tsx";
import { NearMap } from "#territory";
import { projectTexts } from "./project.texts.ts";
import type { OneProjectProps } from "./one-project.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

const size = { width: 260, height: 150 };

/** Its commune among its neighbours, and its point where it has one, of its own or of its idea. */
export function Where({ project, origin, territory }: OneProjectProps) {
  const t = useTexts(projectTexts);
  const code = project.commune_code;
  const commune = code ? territory.communeByCode(code)?.commune : null;
  if (!territory.map || !code || !commune) return null;
  const { latitude, longitude } = project.latitude !== null && project.longitude !== null ? project : (origin ?? project);
  const point = latitude !== null && longitude !== null ? { latitude, longitude } : null;
  const caption = [origin?.address, commune.name].filter(Boolean).join(", ");
  return (
    <TitledPart id="ou" title={t.where}>
      <NearMap territory={territory} code={code} point={point} tip={project.title} title={commune.name} caption={caption} size={size} />
    </TitledPart>
  );
}
