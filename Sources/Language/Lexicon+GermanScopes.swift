extension PhraseTable<ScopeMark> {
  /// What German marks as of another time or whole.
  static let german = PhraseTable([
    .earlier:
      "im vorjahr,vorjahr*,im jahr zuvor,ein jahr zuvor,im jahr davor,ein jahr davor,jahre zuvor,jahren zuvor,vor einem jahr,vor einer woche,vor einem monat,vor zwei,vor drei,vor vier,vor fünf,vor zehn,in der vorwoche,im vormonat,zuletzt noch,damals,früher,ehemals,einst,zuvor,anfangs,ursprünglich",
    .forecast:
      "erwartet,erwarten,erwartete,erwarteten,prognos*,rechnet … mit,rechnen … mit,rechnete … mit,veranschlagt*,geplant*,vorhergesagt*,umfrage*,hochrechnung*,schätzung vor,anvisiert*,angepeilt*,zielt,ziel,budgetiert*,vorgesehen*,dürfte*,könnte*",
    .whole:
      "im ganzen,im gesamten,ganzen land,gesamten land,ganzen winter,ganzen sommer,ganzen jahr,gesamten jahr,landesweit*,bundesweit*,europaweit*,im großraum,ballungsraum,metropolregion,im umland,in der ganzen,in der gesamten",
    .average: "im durchschnitt,durchschnittlich*,im mittel,im schnitt,mittlere*,je tag,median*",
    .fresh:
      "neue,neuen,neuer,neu,neuinfektion*,innerhalb eines tages,binnen eines tages,innerhalb von 24,binnen 24,an einem tag,seit dem vortag,weitere,weiteren,zusätzlich*",
    .daily: "täglich*,pro tag,am tag,je tag",
    .weekly: "wöchentlich*,pro woche,in der woche,die woche,je woche",
    .monthly: "monatlich*,pro monat,im monat,je monat",
    .yearly: "jährlich*,pro jahr,im jahr,je jahr,jahres*",
  ])
}
