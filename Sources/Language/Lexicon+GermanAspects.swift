extension PhraseTable<Aspect> {
  /// What German figures measure, and what happens once.
  static let german = PhraseTable([
    .length:
      "lang,lange,langen,langer,langes,länge,längste,längsten,kilometerlang*,strecke,erstreckt",
    .height: "hoch,hohe,hohen,hoher,hohes,höhe,höher,höchste,höchster,ragt,gipfel,überragt",
    .depth: "tief,tiefe,tiefen,tiefer,tiefste",
    .area: "fläche,flächen,gesamtfläche,quadrat*",
    .width: "breit,breite,breiten,breiter,breites",
    .diameter: "durchmesser,durchmessers",
    .distance: "entfernt*,entfernung,entfernungen,abstand,distanz,weit weg",
    .death:
      "tot,tote,toten,toter,todesopfer*,todesfäll*,starb,starben,sterben,gestorben*,getötet*,tötete,töteten,tötet,ums leben,umgekommen,kamen um,leben gekostet,leben kost*,das leben,kostete … leben,kostet … leben,kosteten … leben,todeszahl*,opferzahl,ermordet*",
    .injury: "verletzt*,verletzung*,verwundet*",
    .missing: "vermisst*,verschollen*",
    .homelessness: "obdachlos*,heimatlos,ihr zuhause,ihre häuser",
    .survival: "überleb*,gerettet*,retteten",
    .arrest:
      "festgenommen*,festnahme*,verhaftet*,verhaftung*,inhaftiert*,nahm … fest,nahmen … fest,nimmt … fest,nehmen … fest,in gewahrsam",
    .population: "einwohner*,bewohner*,bevölkerung,leben,lebt,lebten,wohnen,wohnten,wohnt",
    .staff:
      "mitarbeiter*,beschäftig*,belegschaft,angestellte*,arbeitsplätze,stellen,arbeitnehmer*,personal",
    .membership: "mitglied,mitglieder,mitgliedern,mitgliedsstaat*,mitgliedstaat*",
    .audience: "zuschauer*,fans,publikum,besuchten das spiel",
    .passengers: "passagier*,fahrgäste*,fahrgast*,reisende*,an bord",
    .visits: "besucher*,gäste,gästen,touristen,besuchten,besuchen,übernachtungen",
    .customers: "kunden,kundinnen,abonnenten,nutzer,nutzern,haushalte,haushalten",
    .participants:
      "teilnehmer*,demonstrant*,demonstrierende*,läufer,läuferinnen,demonstriert*,protestiert*,auf die straße,marschiert*,nahmen … teil,nahm … teil",
    .affected: "betroffen,betroffene*,evakuiert*,vertrieben*",
    .revenue:
      "umsatz*,umsätze*,erlös*,jahresumsatz,einnahmen,einspielergebnis,umgesetzt,umsetzte,umsetzt,setzte … um,setzt … um,setzten … um,setzen … um",
    .profit: "gewinn,gewinne,gewinns,überschuss,nettogewinn,reingewinn,unter dem strich",
    .loss: "verlust,verluste,verlusts,verlor,fehlbetrag,minus",
    .cost:
      "kosten,kostet,kostete,kosteten,gekostet,preis,preise,baukosten,gesamtkosten,teuer,verschlang,verschlungen",
    .damage: "schaden,schäden,sachschaden,schadenssumme,schadenshöhe",
    .debt: "schulden,schuldenberg,staatsverschuldung,verschuldet,verbindlichkeiten",
    .investment: "investition*,investiert*,investieren,steckt,fördert,fördersumme",
    .pay: "gehalt,gehälter,lohn,löhne,mindestlohn,verdient,verdienen,verdiente",
    .rent: "miete,mieten,pacht,pachtet,kaltmiete,pachtzins",
    .turnout: "wahlbeteiligung,beteiligung,zur wahl gingen,gingen zur wahl",
    .votes: "stimmen,stimme,stimmenanteil,wählerstimmen",
    .seats: "mandat,mandate,mandaten,sitz,sitze,sitzen,abgeordnete,abgeordneten",
    .unemployment: "arbeitslos*",
    .inflation: "inflation*,teuerung*",
    .growth: "wachstum,wuchs,wirtschaftswachstum",
    .duration: "dauer*,gedauert,bauzeit,währte",
    .age: "alt,alte,alter,jährig*,alters",
    .magnitude: "stärke,magnitude,richterskala",
    .speed: "tempo,geschwindigkeit,schnell,höchstgeschwindigkeit,stundenkilometer*",
    .temperature: "temperatur*,grad,wärmer,kälter",
    .weight: "schwer,schwere,gewicht,wiegt,wog,tonnen",
    .power: "leistung,megawatt,gigawatt,kilowatt",
    .founding:
      "gegründet*,gründete*,gründung*,mitbegründe*,mitgegründet*,entstand,entstanden,taufe,gerufen,gestiftet*",
    .independence: "unabhängig*,selbstständigkeit",
    .birth: "geboren*,geburt,zur welt",
    .end:
      "gestorben,starb,todestag,aufgelöst*,auflösung,abgeschafft*,abschaffung,aufgehoben*,aufhebung,endete,eingestellt",
    .opening:
      "eröffn*,eingeweiht*,einweihung,betrieb,in betrieb,inbetriebnahme,freigegeben,verkehrt seit",
    .closing: "geschlossen*,stillgelegt*,schließung,schloss",
    .resignation: "rücktritt*,zurückgetreten,trat zurück",
    .building: "gebaut*,erbaut*,errichtet*,baubeginn,fertiggestellt*,vollendet*,baute,bauten",
    .sinking: "sank,gesunken*,untergang*,ging unter,unterging,versank,gekentert",
    .ascent: "erstbest*,zum ersten mal bestiegen,erstmals bestiegen,bestiegen,bezwungen",
    .outbreak: "ausgebrochen*,ausbruch*,brach aus,eruption*",
    .signing: "unterzeichn*,unterschrieb*,unterschrieben,besiegelt,geschlossen wurde der vertrag",
    .adoption: "verabschiedet*,angenommen,beschlossen,in kraft",
    .discovery: "entdeckt*,entdeckung,gefunden,aufgespürt,erfunden,erfand,erfindung",
    .destruction: "zerstört*,zerstörung,abgebrannt,niedergebrannt,brannte,abgerissen,einsturz*",
    .release: "erschien,erschienen*,veröffentlicht*,uraufgeführt,uraufführung,premiere,kinostart",
    .accession: "beigetreten,beitritt,trat bei,aufgenommen,aufnahme",
    .election: "gewählt,wahl,wiedergewählt,wahlsieg,gewann die wahl",
    .marriage: "heiratete*,geheiratet,hochzeit,trauung",
  ])
}
