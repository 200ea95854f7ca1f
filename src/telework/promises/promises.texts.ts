import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Ce que personne ne peut savoir",
  lead: "Un employeur paie des demi-journées sans suivre les personnes. Voici ce que la plateforme garantit, et ce qu’elle ne peut pas garantir.",
  parts: [
    {
      title: "L’employeur",
      points: [
        "Aucune page, aucun fichier ne lui dit qui était où, ni quel jour. Il reçoit, une fois le mois clos, des nombres et des montants par service.",
        "Il accorde des demi-journées, sans jamais lire ce qui en est utilisé, pour personne. Les baisser ne lui apprend rien non plus.",
        "Il admet une personne une fois pour toutes, jamais un jour.",
      ],
    },
    {
      title: "Le lieu",
      points: [
        "Il lit les noms des personnes attendues le jour même. La veille et le lendemain, il ne lit qu’un nombre de postes pris.",
        "Ses agendas, ses feuilles et ses fichiers montrent «\u00a0du télétravail\u00a0», sans nom.",
      ],
    },
    {
      title: "Les collègues",
      points: ["Ils se voient seulement si chacun des deux l’a choisi, et seulement le jour même."],
    },
    {
      title: "La plateforme",
      points: [
        "Une réservation rendue à temps est effacée\u00a0: il n’en reste rien.",
        "Les services de moins de cinq personnes sont réunis\u202f; un employeur dont moins de cinq personnes sont venues attend les mois suivants, jusqu’à la fin du trimestre au plus.",
        "Une fois le mois réglé, le lien entre une personne et un lieu est détruit. Le code que la personne a gardé montre, seul, qu’un jour a été facturé.",
        "La commune depuis laquelle vous cherchez n’est pas gardée.",
        "Les chiffres publics d’un mois comptent cinq personnes au moins\u202f; une commune n’y est dite seule que si cinq personnes, de deux employeurs, y sont venues. La commune que vous dites habiter n’est pas montrée à votre employeur.",
        "Le journal des actes ne note jamais qui va où.",
      ],
    },
    {
      title: "Ce que cela ne protège pas",
      points: [
        "Quelqu’un qui vous croise sur place vous aura vu.",
        "Un employeur qui n’inscrit qu’une personne sait que ce qu’il paie est à elle.",
        "Qui administre les serveurs peut lire la base tant que le lien entre une personne et une journée y est.",
      ],
    },
  ],
};

const en: typeof fr = {
  title: "What nobody can know",
  lead: "An employer pays for half-days without following people. Here is what the platform guarantees, and what it cannot guarantee.",
  parts: [
    {
      title: "The employer",
      points: [
        "No page and no file tells it who was where, nor on which day. Once the month is closed it receives counts and amounts by department.",
        "It grants half-days, without ever reading what of them is used, by anybody. Lowering them tells it nothing either.",
        "It lets a person in once, never a day.",
      ],
    },
    {
      title: "The place",
      points: [
        "It reads the names of those expected on the day itself. The day before and the day after, it reads nothing but a number of desks taken.",
        "Its agendas, sheets and files show “telework”, without a name.",
      ],
    },
    { title: "Colleagues", points: ["They see each other only if both chose so, and on the day itself alone."] },
    {
      title: "The platform",
      points: [
        "A booking that is given back in time is deleted: nothing of it is left.",
        "Departments of fewer than five persons stand together; an employer of whom fewer than five persons came waits for the months that follow, to the end of the quarter at most.",
        "Once the month is settled, the tie between a person and a place is destroyed. The code that the person kept can, alone, show that a day was billed.",
        "The commune from which you search is not kept.",
        "The public figures of a month count five persons at least; a commune is told alone only if five persons, of two employers, came there. The commune where you say that you live is not shown to your employer.",
        "The log of acts never notes who goes where.",
      ],
    },
    {
      title: "What this does not protect from",
      points: [
        "Somebody who meets you there will have seen you.",
        "An employer that enters a single person knows that what it pays is theirs.",
        "Whoever runs the servers can read the database as long as the tie between a person and a day is in it.",
      ],
    },
  ],
};

const nl: typeof fr = {
  title: "Wat niemand kan weten",
  lead: "Een werkgever betaalt halve dagen zonder mensen te volgen. Dit waarborgt het platform, en dit kan het niet waarborgen.",
  parts: [
    {
      title: "De werkgever",
      points: [
        "Geen enkele pagina en geen enkel bestand zegt hem wie waar was, noch op welke dag. Zodra de maand afgesloten is, krijgt hij aantallen en bedragen per dienst.",
        "Hij kent halve dagen toe, zonder ooit te lezen wat ervan gebruikt is, door wie ook. Ze verlagen leert hem evenmin iets.",
        "Hij laat een persoon één keer toe, nooit een dag.",
      ],
    },
    {
      title: "De plek",
      points: [
        "Ze leest de namen van wie op de dag zelf verwacht wordt. De dag ervoor en erna leest ze enkel een aantal bezette werkplekken.",
        "Haar agenda’s, bladen en bestanden tonen “telewerk”, zonder naam.",
      ],
    },
    { title: "De collega’s", points: ["Ze zien elkaar enkel als beiden dat kozen, en enkel op de dag zelf."] },
    {
      title: "Het platform",
      points: [
        "Een reservering die op tijd teruggegeven is, wordt gewist: er blijft niets van over.",
        "Diensten met minder dan vijf personen staan samen; een werkgever van wie minder dan vijf personen kwamen, wacht op de volgende maanden, hoogstens tot het einde van het kwartaal.",
        "Zodra de maand vereffend is, wordt het verband tussen een persoon en een plek vernietigd. Enkel de code die de persoon bewaarde, kan tonen dat een dag gefactureerd is.",
        "De gemeente van waaruit u zoekt, wordt niet bewaard.",
        "De openbare cijfers van een maand tellen minstens vijf personen; een gemeente wordt alleen gezegd als er vijf personen, van twee werkgevers, kwamen. De gemeente waar u zegt te wonen wordt niet aan uw werkgever getoond.",
        "Het logboek van handelingen noteert nooit wie waarheen gaat.",
      ],
    },
    {
      title: "Waartegen dit niet beschermt",
      points: [
        "Wie u daar tegenkomt, heeft u gezien.",
        "Een werkgever die maar één persoon inschrijft, weet dat wat hij betaalt van haar is.",
        "Wie de servers beheert, kan de databank lezen zolang het verband tussen een persoon en een dag erin staat.",
      ],
    },
  ],
};

export const promisesTexts: Record<Locale, typeof fr> = { fr, en, nl };
