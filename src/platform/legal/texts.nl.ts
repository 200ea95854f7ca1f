import type { Legal } from "./legal.ts";

const write = (contact: string | null) => (contact ? `naar [${contact}](mailto:${contact})` : "naar het onthaal van de metropool");

export const legalNl: Legal = {
  accessibility: {
    title: "Toegankelijkheid: niet conform",
    lead: "Er is nog geen audit gebeurd. Zolang die er niet is, vraagt de Franse wet ons « niet conform » te schrijven.",
    body: ({ name, contact }) => `
**${name}** verbindt zich ertoe deze site toegankelijk te maken, volgens artikel 47 van de Franse wet 2005-102 van 11 februari 2005.

# Stand van zaken

Deze site is **niet conform** met de Franse norm RGAA 4.1, bij gebrek aan een audit.

# Wat we al nagaan

- Elke pagina doorstaat automatische controles (WCAG 2.2, niveau AA), licht en donker, in drie talen. Die zien maar een deel van de criteria.
- De belangrijkste handelingen worden getest met alleen het toetsenbord en zonder scripts.
- Elke kaart en elke grafiek heeft een tabel.

# Wat ontbreekt

- Een audit door een onafhankelijke instelling.
- Testen met mensen die een schermlezer gebruiken.
- Een versie in gebarentaal en in eenvoudige taal.

# Meld een hindernis

Schrijf ${write(contact)}: zeg welke pagina en wat u tegenhoudt. We antwoorden en bieden een andere weg.

# Als we niet antwoorden

U kunt zich wenden tot de Franse Verdediger van de rechten: via het [formulier](https://formulaire.defenseurdesdroits.fr/), bij de afgevaardigde in uw streek, of gratis per post: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.`,
  },
  privacy: {
    title: "Privacy",
    lead: "U kunt hier alles lezen zonder account, zonder trackers en zonder iets achter te laten.",
    body: ({ contact }, kept) => `
# Wat we niet doen

- Geen trackers, geen bezoekersmeting door derden, geen reclame.
- Geen oproep naar een andere site terwijl u leest: geen lettertype, geen kaart, geen script.

# Wat we bewaren

De server noteert noch uw internetadres, noch wat u zoekt.

${kept}

# Uw rechten

In “Mijn gegevens” ziet u wat over u gaat, neemt u er een kopie van en wist u uw account: het sluit meteen, u kunt veertien dagen terugkomen, daarna worden uw naam en adressen overal gewist, en uw woorden als u het vraagt, waar niets erop steunt. U kunt ook vragen om in te zien, te verbeteren of te wissen wat over u gaat: schrijf ${write(contact)}. Bent u niet tevreden met het antwoord, dan kunt u klacht indienen bij de [CNIL](https://www.cnil.fr/en/home).`,
  },
  legal: {
    title: "Wettelijke vermeldingen",
    lead: "Wie deze site uitgeeft, met welke software, en hoe u kunt hergebruiken wat erop staat.",
    body: ({ name, contact }) => `
# Uitgever

**${name}**. Voor elke vraag schrijft u ${write(contact)}.

# Software

Beffroi is vrije software onder de [EUPL 1.2](https://eupl.eu/1.2/nl/). Elke overheid mag ze overnemen, aanpassen en uitgeven.

# Gegevens

De open gegevens van deze site mag u hergebruiken onder de Franse [Open Licentie 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence/), met vermelding van bron en datum. De lijst van gemeenten en hun bevolking komen uit de officiële geografische code en de telling van Insee; de middelpunten van de gemeenten uit IGN Admin Express 2018.

# Een zwakke plek melden

Schrijf ${write(contact)} voor u publiceert. We bevestigen binnen drie werkdagen, herstellen ze, en noemen u als u dat wenst. We ondernemen niets tegen wie te goeder trouw zoekt zonder gegevens van anderen te schaden of te kopiëren.`,
  },
};
