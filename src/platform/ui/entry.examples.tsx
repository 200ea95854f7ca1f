import { Badge, Tags } from "./badge.tsx";
import { Card, Cards } from "./card.tsx";
import { Entries, Entry, NumberedEntry } from "./entry.tsx";
import type { Example } from "./example.ts";
import { Facts, Services, Tiles } from "./facts.tsx";

export const examples: Example[] = [
  {
    title: "La liste d’abord",
    render: () => (
      <Entries>
        <Entry
          title="Donner un avis sur le plan vélo"
          href="#a"
          lead={{ big: "4", small: "jours", hot: true }}
          meta={[<Badge tone="info">Concertation</Badge>, "Métropole"]}
          action={{ label: "Donner mon avis", href: "#a" }}
        />
        <Entry title="Réparer plutôt que jeter" href="#b" lead={{ big: "28", small: "nov." }} meta={["Samedi, 10 h – 13 h", "Sans inscription"]} />
        <Entry title="Trouver un lieu pour travailler" href="#c" lead={{ icon: "map-pin" }}>
          <p class="soft small">Bureaux, ateliers, aide numérique.</p>
        </Entry>
        <Entry title="Sans rien dans la marge" href="#d" action={{ label: "Lire", href: "#d" }} />
      </Entries>
    ),
  },
  {
    title: "Des lieux, numérotés comme sur la carte",
    render: () => (
      <Entries>
        <NumberedEntry
          title="La Bobine des Trois-Ponts"
          href="#a"
          number={1}
          open
          badge={<Badge tone="ok">Ouvert jusqu’à 19 h</Badge>}
          meta={["Coworking, aide numérique", "Roubaix", "Gratuit"]}
        >
          <Tags items={[{ icon: "accessibility", label: "Accessible en fauteuil" }, { label: "Vérifiée il y a 6 jours" }]} />
        </NumberedEntry>
        <NumberedEntry
          title="Un très long nom de lieu, comme en ont les maisons de quartier et les centres sociaux"
          href="#b"
          number={12}
          badge={<Badge>Ouvre lundi à 9 h</Badge>}
          meta={["Fablab", "Tourcoing"]}
        />
        <NumberedEntry title="Un lieu sans position" href="#c" badge={<Badge tone="warn">Horaires inconnus</Badge>} />
      </Entries>
    ),
  },
  {
    title: "Ce que l’on prend en main",
    render: () => (
      <div class="linen band tight">
        <div class="wrap">
          <Cards>
            <Card gable title="Un fablab mobile" href="#a">
              <p class="soft">Découpe, couture, un jour par semaine.</p>
            </Card>
            <Card title="Carte simple">
              <p class="soft">Fond blanc, un filet, aucun relief.</p>
            </Card>
          </Cards>
        </div>
      </div>
    ),
  },
  {
    title: "Des faits",
    render: () => (
      <Facts
        facts={[
          ["Adresse", "12 rue de la Bobine, 59100 Roubaix"],
          ["Téléphone", <a href="tel:+33300000000">03 00 00 00 00</a>],
          ["Absent", null],
        ]}
      />
    ),
  },
  {
    title: "De grands chiffres",
    render: () => (
      <Tiles
        tiles={[
          ["habitants en 2023", "98 892"],
          ["lieux", "12"],
          ["ouverts maintenant", "5"],
        ]}
      />
    ),
  },
  {
    title: "Ce que l’on y trouve",
    render: () => (
      <Services
        items={[
          { icon: "laptop", name: "Dix postes de travail", note: "Wi-Fi, écrans" },
          { icon: "hand-helping", name: "Aide numérique", note: "Sans rendez-vous, mardi et jeudi" },
          { icon: "printer", name: "Impression" },
        ]}
      />
    ),
  },
];
