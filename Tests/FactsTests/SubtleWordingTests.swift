import Testing

@Suite("Negation, supposition and attribution")
struct SubtleWordingTests {
  @Test(
    "are told from what only looks like them in German",
    arguments: [
      (
        "Die Sonde soll im Jahr 2030 den Mond erreicht haben.",
        "Die Sonde hat im Jahr 2030 den Mond erreicht.",
        "{kind: date, text: \"2030\", value: \"2030\"}", ["hedge-lost"]
      ),
      (
        "Angeblich verkaufte der Händler 40 gefälschte Bilder.",
        "Der Händler verkaufte 40 gefälschte Bilder.",
        "{kind: quantity, text: 40 gefälschte Bilder, value: 40, unit: Bilder}", ["hedge-lost"]
      ),
      (
        "Laut Zeugen standen 12 Wagen vor dem Haus.",
        "12 Wagen standen vor dem Haus.",
        "{kind: quantity, text: 12 Wagen, value: 12, unit: Wagen}", ["attribution-lost"]
      ),
      (
        "Der Umbau dürfte 30 Millionen Euro kosten.",
        "Der Umbau kostete 30 Millionen Euro.",
        "{kind: quantity, text: 30 Millionen Euro, value: 30000000, unit: Euro}", ["hedge-lost"]
      ),
      (
        "Das Werk habe 800 Arbeiter entlassen, sagte die Bürgermeisterin.",
        "Das Werk entließ 800 Arbeiter.",
        "{kind: quantity, text: 800 Arbeiter, value: 800, unit: Arbeiter}", ["attribution-lost"]
      ),
      (
        "Es besteht kein Zweifel, dass der Fund 4000 Jahre alt ist.",
        "Der Fund ist 4000 Jahre alt.",
        "{kind: quantity, text: 4000 Jahre, value: 4000, unit: Jahre}", []
      ),
      (
        "Nicht nur 30 Kinder, auch 12 Lehrer erkrankten.",
        "30 Kinder erkrankten.",
        "{kind: quantity, text: 30 Kinder, value: 30, unit: Kinder}", []
      ),
      (
        "Die Brücke ist nicht 300 Meter lang.",
        "Die Brücke ist 300 Meter lang.",
        "{kind: quantity, text: 300 Meter, value: 300, unit: Meter}", ["negation-lost"]
      ),
      (
        "Dass der Turm 90 Meter hoch ist, bestreitet niemand.",
        "Der Turm ist 90 Meter hoch.",
        "{kind: quantity, text: 90 Meter, value: 90, unit: Meter}", []
      ),
      (
        "Der Minister bestritt, dass 50 Millionen Euro fehlen.",
        "50 Millionen Euro fehlen.",
        "{kind: quantity, text: 50 Millionen Euro, value: 50000000, unit: Euro}",
        ["attribution-lost"]
      ),
      (
        "Ohne die Hilfe der 200 Freiwilligen wäre das Fest ausgefallen.",
        "Beim Fest halfen 200 Freiwillige.",
        "{kind: quantity, text: 200 Freiwillige, value: 200, unit: Freiwillige}", []
      ),
      (
        "Der Zug erreicht nach Herstellerangaben 380 Kilometer pro Stunde.",
        "Der Zug erreicht 380 Kilometer pro Stunde.",
        "{kind: quantity, text: 380 Kilometer pro Stunde, value: 380, unit: km/h}",
        ["attribution-lost"]
      ),
      (
        "Der Zug hält den Rekord mit 574 Kilometern pro Stunde.",
        "Der Zug hält den Rekord mit 574 Kilometern pro Stunde.",
        "{kind: quantity, text: 574 Kilometern pro Stunde, value: 574, unit: km/h}",
        ["undated-volatile"]
      ),
      (
        "Trainerin des Vereins ist Mara Lenz.",
        "Trainerin des Vereins ist Mara Lenz.",
        "{kind: person, text: Mara Lenz}", ["undated-volatile"]
      ),
      (
        "Ein Liter Milch kostet 1,29 Euro.",
        "Ein Liter Milch kostet 1,29 Euro.",
        "{kind: quantity, text: \"1,29 Euro\", value: 1.29, unit: Euro}", ["undated-volatile"]
      ),
      (
        "Der Komet könnte 20 Kilometer groß sein.",
        "Der Komet ist 20 Kilometer groß.",
        "{kind: quantity, text: 20 Kilometer, value: 20, unit: km}", ["hedge-lost"]
      ),
      (
        "Vermutlich 1450 wurde die Kirche gebaut.",
        "Die Kirche wurde 1450 gebaut.",
        "{kind: date, text: \"1450\", value: \"1450\"}", ["hedge-lost"]
      ),
      (
        "Kritiker werfen dem Konzern vor, 90 Tonnen Öl abgelassen zu haben.",
        "Der Konzern hat 90 Tonnen Öl abgelassen.",
        "{kind: quantity, text: 90 Tonnen, value: 90, unit: t}", ["attribution-lost"]
      ),
      (
        "Die Stadt will bis 2028 einen Hafen bauen.",
        "Die Stadt baute bis 2028 einen Hafen.",
        "{kind: date, text: \"2028\", value: \"2028\"}", ["hedge-lost"]
      ),
      (
        "Forscher halten es für möglich, dass 300 Arten verschwunden sind.",
        "300 Arten sind verschwunden.",
        "{kind: quantity, text: 300 Arten, value: 300, unit: Arten}", ["hedge-lost"]
      ),
      (
        "Keine der 14 Proben war belastet.",
        "14 Proben waren belastet.",
        "{kind: quantity, text: 14 Proben, value: 14, unit: Proben}", ["negation-lost"]
      ),
      (
        "Fast 500 Gäste kamen.",
        "500 Gäste kamen.",
        "{kind: quantity, text: 500 Gäste, value: 500, unit: Gäste}", ["qualifier-lost"]
      ),
      (
        "Der See verlor nie mehr als 3 Meter Wasser.",
        "Der See verlor nie mehr als 3 Meter Wasser.",
        "{kind: quantity, text: 3 Meter, value: 3, unit: m, qualifier: mehr als}", []
      ),
      (
        "Es war der Zeitung zufolge der 17. Anschlag.",
        "Es war der 17. Anschlag.",
        "{kind: term, text: \"17. Anschlag\"}", ["attribution-lost"]
      ),
    ] as [(String, String, String, [String])])
  func german(quote: String, statement: String, answer: String, expected: [String]) throws {
    #expect(try SheetSample.codes(quote, statement, answer, language: "de") == expected)
  }

  @Test(
    "are told from what only looks like them in English",
    arguments: [
      (
        "The mine reportedly employed 900 men.",
        "The mine employed 900 men.",
        "{kind: quantity, text: 900 men, value: 900, unit: men}", ["hedge-lost"]
      ),
      (
        "The bridge is said to have cost 40 million dollars.",
        "The bridge cost 40 million dollars.",
        "{kind: quantity, text: 40 million dollars, value: 40000000, unit: dollars}", ["hedge-lost"]
      ),
      (
        "Police said 30 cars were burnt.",
        "30 cars were burnt.",
        "{kind: quantity, text: 30 cars, value: 30, unit: cars}", ["attribution-lost"]
      ),
      (
        "There is no doubt that the tomb is 3000 years old.",
        "The tomb is 3000 years old.",
        "{kind: quantity, text: 3000 years, value: 3000, unit: years}", []
      ),
      (
        "Not only 30 pupils but also 5 teachers fell ill.",
        "30 pupils fell ill.",
        "{kind: quantity, text: 30 pupils, value: 30, unit: pupils}", []
      ),
      (
        "The tower is not 90 metres tall.",
        "The tower is 90 metres tall.",
        "{kind: quantity, text: 90 metres, value: 90, unit: metres}", ["negation-lost"]
      ),
      (
        "None of the 14 samples was polluted.",
        "14 samples were polluted.",
        "{kind: quantity, text: 14 samples, value: 14, unit: samples}", ["negation-lost"]
      ),
      (
        "The company plans to hire 200 people.",
        "The company hired 200 people.",
        "{kind: quantity, text: 200 people, value: 200, unit: people}", ["hedge-lost"]
      ),
      (
        "Up to 60 species may have died out.",
        "60 species died out.",
        "{kind: quantity, text: 60 species, value: 60, unit: species}",
        ["qualifier-lost", "hedge-lost"]
      ),
      (
        "Critics accuse the firm of dumping 90 tonnes of oil.",
        "The firm dumped 90 tonnes of oil.",
        "{kind: quantity, text: 90 tonnes, value: 90, unit: tonnes}", ["attribution-lost"]
      ),
      (
        "The mayor of Selby is Ann Crewe.",
        "The mayor of Selby is Ann Crewe.",
        "{kind: person, text: Ann Crewe}", ["undated-volatile"]
      ),
      (
        "A ticket costs 12 dollars.",
        "A ticket costs 12 dollars.",
        "{kind: quantity, text: 12 dollars, value: 12, unit: dollars}", ["undated-volatile"]
      ),
      (
        "She holds the world record of 7.29 metres.",
        "She holds the world record of 7.29 metres.",
        "{kind: quantity, text: 7.29 metres, value: 7.29, unit: metres}", ["undated-volatile"]
      ),
      (
        "Nobody disputes that the fire began in 1871.",
        "The fire began in 1871.",
        "{kind: date, text: \"1871\", value: \"1871\"}", []
      ),
      (
        "The fire probably began in 1871.",
        "The fire began in 1871.",
        "{kind: date, text: \"1871\", value: \"1871\"}", ["hedge-lost"]
      ),
      (
        "The minister denied that 50 million euros were missing.",
        "50 million euros were missing.",
        "{kind: quantity, text: 50 million euros, value: 50000000, unit: euros}",
        ["negation-lost", "attribution-lost"]
      ),
      (
        "Scientists believe that the comet is 20 kilometres wide.",
        "The comet is 20 kilometres wide.",
        "{kind: quantity, text: 20 kilometres, value: 20, unit: km}", ["attribution-lost"]
      ),
      (
        "The tunnel would be 9 kilometres long.",
        "The tunnel is 9 kilometres long.",
        "{kind: quantity, text: 9 kilometres, value: 9, unit: km}", ["hedge-lost"]
      ),
      (
        "The firm failed to sell 400 houses.",
        "The firm sold 400 houses.",
        "{kind: quantity, text: 400 houses, value: 400, unit: houses}", ["negation-lost"]
      ),
      (
        "The band never sold 400 records.",
        "The band sold 400 records.",
        "{kind: quantity, text: 400 records, value: 400, unit: records}", ["negation-lost"]
      ),
      (
        "It is unclear whether 80 boats sank.",
        "80 boats sank.",
        "{kind: quantity, text: 80 boats, value: 80, unit: boats}", ["hedge-lost"]
      ),
      (
        "The report estimates that 70 farms closed.",
        "70 farms closed.",
        "{kind: quantity, text: 70 farms, value: 70, unit: farms}", ["attribution-lost"]
      ),
    ] as [(String, String, String, [String])])
  func english(quote: String, statement: String, answer: String, expected: [String]) throws {
    #expect(try SheetSample.codes(quote, statement, answer, language: "en") == expected)
  }
}
