import { Badge } from "./badge.tsx";
import type { Example } from "./example.ts";
import { House, Street } from "./house.tsx";
import { Objective } from "./objective.tsx";

export const examples: Example[] = [
  {
    title: "La rue des chiffres : une fenêtre allumée compte une chose",
    render: () => (
      <Street>
        <House figure="17 / 40" windows={{ lit: 17, total: 40 }}>
          nouveaux lieux ouverts depuis janvier 2026
        </House>
        <House figure={"41\u00a0%"} windows={{ lit: 7, total: 17 }}>
          des nouveaux lieux proposent l’aide numérique, soit 7 sur 17
        </House>
        <House figure="95">
          communes, dont <a href="#59512">Roubaix</a>
        </House>
        <House figure="20" windows={{ lit: 20, total: 20 }}>
          lieux ouverts en ce moment
        </House>
      </Street>
    ),
  },
  {
    title: "Un objectif",
    render: () => (
      <Objective title="40 nouveaux lieux" done={17} target={40} badge={<Badge tone="ok">Plus vite que prévu</Badge>}>
        <p class="soft small">Au 23 novembre 2026, fiches des lieux.</p>
      </Objective>
    ),
  },
];
