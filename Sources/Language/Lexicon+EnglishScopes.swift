extension PhraseTable<ScopeMark> {
  /// What English marks as of another time or whole.
  static let english = PhraseTable([
    .earlier:
      "a year earlier,a year ago,a year before,years ago,years earlier,weeks ago,months ago,the previous year,the year before,the previous,previously,at the time,formerly,up from,down from,originally,initially,back then",
    .forecast:
      "expect*,forecast*,projected,predicted,polls,poll,pollsters,budgeted,planned,plans,is due to,target*,estimate before,on course for,aims,hopes,could,may reach,would reach",
    .whole:
      "nationwide,across the country,across the state,in the whole,in the entire,whole country,entire country,metropolitan area,greater,county-wide,countrywide,statewide",
    .average: "on average,average,averages,averaged,mean,median",
    .fresh:
      "new,newly,within a day,in a single day,in the past 24,in 24 hours,overnight,since friday,since yesterday,another,additional",
    .daily: "a day,per day,daily,each day,every day",
    .weekly: "a week,per week,weekly,each week,every week",
    .monthly: "a month,per month,monthly,each month,every month",
    .yearly: "a year,per year,yearly,annual,annually,each year,every year",
  ])
}
