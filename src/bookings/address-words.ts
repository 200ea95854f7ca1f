// How addresses and forms say codes.
export const kindWords = { room: "salle", desk: "poste", machine: "machine", equipment: "materiel", help: "rendez-vous" } as const;
export const accessWords = { yes: "oui", limited: "partiel", no: "non", unknown: "inconnu" } as const;
export const audienceWords = { everybody: "tous", signed_in: "comptes", members: "membres", keepers: "lieu" } as const;
export const periodWords = { day: "jour", week: "semaine", month: "mois" } as const;
export const comfortWords = {
  ...{ screen: "ecran", projector: "projecteur", whiteboard: "tableau", sound: "sono", loop: "boucle", wifi: "wifi" },
  ...{ kitchen: "cuisine", parking: "stationnement", changing: "langer" },
} as const;
