import { Badge, Tags } from "./badge.tsx";
import { Chips } from "./chips.tsx";
import type { Example } from "./example.ts";

export const examples: Example[] = [
  {
    title: "Un mot, une forme, une couleur",
    render: () => (
      <p class="row tight">
        <Badge>Brouillon</Badge> <Badge tone="info">À l’étude</Badge> <Badge tone="warn">Fiche ancienne</Badge> <Badge tone="ok">Ouvert jusqu’à 19 h</Badge>
        <Badge tone="danger">Écartée</Badge> <Badge tone="accent">Quartier prioritaire</Badge>
      </p>
    ),
  },
  {
    title: "De petits faits en ligne",
    render: () => (
      <Tags items={[{ icon: "accessibility", label: "Accessible en fauteuil" }, { icon: "map-pin", label: "À 350 m" }, { label: "Vérifiée il y a 6 jours" }]} />
    ),
  },
  {
    title: "Les filtres actifs, chacun se retire",
    render: () => (
      <Chips
        filters={[
          { label: "Roubaix", href: "#a" },
          { label: "Ouvert maintenant", href: "#b" },
        ]}
        clear="#c"
      />
    ),
  },
];
