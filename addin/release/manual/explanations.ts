/** What the manual says of a function beside its metadata: a golden case to show, and how to read the answer. */
export interface Explanation {
  /** A folder in test/golden/<ID>. */
  readonly example: string;
  readonly reading: string;
}

export const explanations: Readonly<Record<string, Explanation>> = {
  CONTROLE: {
    example: "every-kind-of-cell",
    reading: "Elke regel is één fout: de rij in de tabel (de kopregel is rij 1), de kolom, wat er staat, wat eraan mankeert en wat te doen. "
      + "Staat er niets fout in, dan is het antwoord `geen problemen`. Begin hiermee als een andere functie #WAARDE! geeft.",
  },
  STAPELING: {
    example: "voorbeeld-3-zon-als-laatste",
    reading: "Bruto is wat een opgave vraagt, gerealiseerd wat ze krijgt, gedeeld het deel daarvan dat een andere opgave ook gebruikt. "
      + "Tekort aandeel 0,83 betekent: 83 % van de vraag past niet. Prioriteit 1 gaat voor; binnen één prioriteit wordt het grootste relatieve tekort zo klein mogelijk. "
      + "Netto grond is de grond die werkelijk bezet is.",
  },
  RUIMTEDRUK: {
    example: "voorbeeld-3",
    reading: "1 is precies genoeg, 1,625 betekent: na delen is 62,5 % meer grond nodig dan er is. Zet bruto op WAAR om te zien wat de druk is als niets gedeeld wordt.",
  },
  MEEKOPPELEN: {
    example: "voorbeeld-1-woningen-en-water",
    reading: "Per paar opgaven: hoeveel hectares ze delen en hoeveel dat er hoogstens mogen zijn. Bindend `ja` betekent dat het afgesproken aandeel de grens is; "
      + "winst is hoeveel hectare grond één gedeelde hectare meer zou besparen.",
  },
  KEUZES: {
    example: "voorbeeld-3-grond-knelt",
    reading: "Alleen grenzen die ertoe doen staan er: een grondsoort of een combinatie. Waarde 1 betekent: één hectare meer geeft één hectare minder tekort.",
  },
  KOSTEN: {
    example: "worked-example",
    reading: "Per opgave en jaar de kosten in prijzen van dat jaar, incidenteel (eenmalig) en structureel (elk jaar opnieuw). De totalen zijn tot op de cent de som van de regels.",
  },
  INDEXEER: {
    example: "two-percent-three-years",
    reading: "Het bedrag in prijzen van het jaar `naar`. De index van een jaar geldt ten opzichte van het jaar ervoor; er wordt één keer afgerond, aan het eind.",
  },
  BALANS: {
    example: "nature-before-homes",
    reading: "Dekkingsgraad 0,81 betekent: 81 % van de kosten van dat jaar is gedekt. Vrij geld over kan nog overal naartoe; geoormerkt over mag alleen naar het doel van de bron.",
  },
  DEKKING: {
    example: "nature-before-homes",
    reading: "Dezelfde dekking als in BALANS, nu per opgave en per bron. De kolommen van de bronnen tellen samen op tot Gedekt, Gedekt en Tekort samen tot Kosten.",
  },
  AMBITIERUIMTE: {
    example: "worked-example",
    reading: "De factor waarmee alle ambities tegelijk vermenigvuldigd kunnen worden zodat het geld precies uitkomt. 0,53 betekent: ruim de helft; boven 1 is er ruimte over.",
  },
  EVENWICHT: {
    example: "noordenveld-2023",
    reading: "Saldo is baten min lasten na reserves; het structurele saldo laat het incidentele weg. In evenwicht `ja` als het structurele saldo niet onder nul ligt. "
      + "De laatste regel is het oordeel over de begroting als geheel (art. 193 Provinciewet, art. 189 Gemeentewet).",
  },
  VIERMIDDELEN: {
    example: "the-weakest-decides",
    reading: "Per opgave het deel (0 tot 1) dat elk middel kan dragen: geld, capaciteit, kennis en instrumenten. Het laagste beslist en heet knelpunt.",
  },
  CAPACITEIT: {
    example: "ecologen-samen",
    reading: "Belasting is vraag gedeeld door aanbod: boven 1 is er tekort. Mensen van alle organisaties mogen elk pakket doen waar hun rol bij past. "
      + "De norm (productieve uren per fte) is uw eigen keuze.",
  },
  SAMENWERKEN: {
    example: "ecologen-provincie-en-waterschap",
    reading: "Tekort alleen is de som als elke organisatie het zelf moet doen, tekort samen als alle mensen gedeeld worden. De winst is wat samenwerken scheelt, in uren en als deel.",
  },
  PLANNEN: {
    example: "pieken-passen-binnen-de-speling",
    reading: "Per werkpakket de nieuwe start en het nieuwe eind, hoeveel perioden het verschoven is en hoeveel speling er nog is. Overbelasting is het werk boven het aanbod; "
      + "het oordeel vergelijkt de uitkomst met de ondergrens: beter dan die kan geen enkele planning. Lang zoeken gebeurt naast Excel: u kunt doorwerken, en wie intussen de invoer verandert, stopt het.",
  },
  VERDEEL: {
    example: "gelijke-delen",
    reading: "De delen tellen altijd precies op tot het totaal. Wat bij afronden overblijft gaat naar de grootste rest; bij gelijke resten naar het grootste gewicht, dan naar de eerste.",
  },
  DOORVERTALING: {
    example: "wind-op-land-6000-mw",
    reading: "Per afspraak wat een laag lager is afgesproken. Verschil onder nul: er is minder doorvertaald dan gevraagd. `niet doorvertaald`: onder deze afspraak hangt niets.",
  },
  BORGING: {
    example: "gedekt-tekort-en-dubbel-geteld",
    reading: "Per afspraak wat de gebiedsarrangementen eraan bijdragen. `gedekt` is genoeg, `tekort` te weinig; de opmerking zegt welke bijdrage te laat komt of dubbel telt.",
  },
  SAMENHANG: {
    example: "drempel-op-de-overlap",
    reading: "Overlap is het deel van opgaven en partijen dat twee arrangementen gemeen hebben. Winst is het aantal overleguren per jaar dat samenvoegen scheelt; onder nul kost samenvoegen uren.",
  },
  WEDERKERIGHEID: {
    example: "brengt-en-ontvangt",
    reading: "Per partij en soort bijdrage wat zij brengt en wat haar ten goede komt. Netto boven nul: zij ontvangt meer dan zij brengt. Eenheden worden niet bij elkaar opgeteld.",
  },
  VOORTGANG: {
    example: "verwachting-uit-drie-metingen",
    reading: "SPI is realisatie gedeeld door plan: onder 1 loopt het achter. Verwacht gereed is een datum (geef de cel de opmaak Datum). "
      + "Escalatie zegt wie aan zet is: 0 niemand, 1 het arrangement, 2 gemeente of waterschap, 3 provincie, 4 Rijk; elke rode meting is een stap omhoog.",
  },
};
