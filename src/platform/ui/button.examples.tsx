import { Button, ButtonLink, Go, Onward, TextButton } from "./button.tsx";
import type { Example } from "./example.ts";

export const examples: Example[] = [
  {
    title: "Un seul bouton plein par écran, le verbe d’abord",
    render: () => (
      <p class="row">
        <ButtonLink href="#boutons" big>
          Réserver un espace
        </ButtonLink>
        <Button icon="search">Chercher</Button>
        <Button kind="quiet">Finir plus tard</Button>
        <Button kind="danger">Retirer mon idée</Button>
        <Button disabled>Vote clos</Button>
      </p>
    ),
  },
  {
    title: "Des liens qui mènent plus loin",
    render: () => (
      <p class="row">
        <Go href="#boutons">Voir les lieux</Go>
        <Go href="#boutons" icon="calendar">
          Ajouter à mon agenda
        </Go>
        <a href="#boutons">Lien courant</a>
        <TextButton>Bouton discret</TextButton>
      </p>
    ),
  },
  { title: "Un lien seul sur sa ligne", render: () => <Onward href="#boutons">Voir les lieux</Onward> },
];
