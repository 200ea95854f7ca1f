import { Disclosure } from "./disclosure.tsx";
import { Empty } from "./empty.tsx";
import type { Example } from "./example.ts";
import { ButtonLink } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { Progress } from "./progress.tsx";

export const examples: Example[] = [
  {
    title: "Ce qui s’est passé, puis ce que l’on peut faire",
    render: () => (
      <div class="flow">
        <Notice tone="ok" title="Votre proposition est enregistrée" announce level={3} text="Une réponse vous parviendra sous trois jours." />
        <Notice title="La recherche compare aussi les mots proches" level={3}>
          <p>
            <a href="#messages">Comment cela marche</a>
          </p>
        </Notice>
        <Notice tone="warn" title="Fiche ancienne" level={3} text="Les horaires n’ont pas été confirmés depuis 14 mois. Appelez avant de venir." />
        <Notice tone="danger" title="Ce créneau vient d’être pris" level={3}>
          <p>
            Rien n’a été réservé. <a href="#messages">Voir les créneaux libres</a>
          </p>
        </Notice>
      </div>
    ),
  },
  {
    title: "Vide : quoi, pourquoi, et la suite",
    render: () => (
      <Empty
        title="Aucun lieu ouvert à Deûlémont ce dimanche"
        level={3}
        actions={
          <>
            <ButtonLink href="#a">Élargir à 10 km</ButtonLink>{" "}
            <ButtonLink kind="quiet" href="#b">
              Choisir un autre jour
            </ButtonLink>
          </>
        }
        text="Le plus proche est à 4 km. Il ouvre lundi à 9 h."
      />
    ),
  },
  {
    title: "Un long travail dit où il en est",
    render: () => (
      <div class="flow">
        <Progress id="import" label="Import en cours : 8 317 lignes sur 12 840" value={8317} max={12840} />
        <Progress id="attente" label="En attente de son tour" value={0} />
      </div>
    ),
  },
  {
    title: "Plié jusqu’à ce qu’on le demande",
    render: () => (
      <div>
        <Disclosure summary="D’où viennent ces chiffres" open>
          <p>Des fiches tenues par les lieux, relevées chaque nuit.</p>
        </Disclosure>
        <Disclosure summary="Signaler une erreur">
          <p>Écrivez-nous.</p>
        </Disclosure>
      </div>
    ),
  },
];
