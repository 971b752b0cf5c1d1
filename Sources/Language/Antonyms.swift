/// Words that turn an answer round: vor and nach, gestiegen and gesunken, increase and decrease.
package enum Antonyms {
  /// Whether two folded words say the opposite of each other, whatever their endings.
  package static func areOpposite(_ left: String, _ right: String) -> Bool {
    guard left != right else { return false }
    let others = stems(of: right)
    return stems(of: left).contains { stem in
      opposites[stem].map { !$0.isDisjoint(with: others) } ?? false
    }
  }

  /// The word itself and without an ending of German adjectives.
  private static func stems(of word: String) -> Set<String> {
    var stems: Set = [word]
    for ending in ["em", "en", "er", "es", "e"]
    where word.hasSuffix(ending) && word.count - ending.count >= 3 {
      stems.insert(String(word.dropLast(ending.count)))
    }
    return stems
  }

  private static let opposites: [String: Set<String>] = {
    var opposites: [String: Set<String>] = [:]
    for pair in (german + english).split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let sides = pair.split(separator: "/").map { side in
        side.split(whereSeparator: \.isWhitespace).map { Folding.folded(String($0)) }
      }
      guard sides.count == 2 else { continue }
      for one in sides[0] { opposites[one, default: []].formUnion(sides[1]) }
      for other in sides[1] { opposites[other, default: []].formUnion(sides[0]) }
    }
    return opposites
  }()

  /// Pairs with a slash between; several words on a side mean the same here.
  private static let german = """
    vor / nach; für pro / gegen kontra; mit / ohne; über / unter; in / aus; innerhalb / außerhalb; rechts / links
    recht / link; mehr / weniger; hoch höher hohe hohem hohen hoher hohes / niedrig niedriger tief tiefer
    groß größer / klein kleiner; lang länger / kurz kürzer; alt älter / jung jünger neu; stark stärker / schwach schwächer
    schnell schneller / langsam langsamer; warm wärmer heiß / kalt kälter; hell / dunkel; reich reicher / arm ärmer
    früh früher / spät später; gut besser / schlecht schlechter; leicht leichter / schwer schwerer; hart / weich
    steigend gestiegen stieg steigt / sinkend fallend gesunken gefallen sank fiel sinkt fällt
    zunehmend zugenommen / abnehmend abgenommen; wachsend gewachsen / schrumpfend geschrumpft
    Anstieg Zunahme Erhöhung Wachstum Steigerung Zuwachs / Rückgang Abnahme Senkung Schrumpfung Verringerung Sinken
    steigen wachsen / sinken fallen schrumpfen; erhöht / gesenkt; gewonnen gewann Sieg Sieger / verloren verlor Niederlage Verlierer
    ja / nein; immer / nie niemals; vorher davor / nachher danach; innen / außen; oben / unten; vorn vorne / hinten
    wahr richtig / falsch; erste erster erstes ersten / letzte letzter letztes letzten; Anfang Beginn / Ende Schluss
    Norden nördlich nord / Süden südlich süd; Osten östlich ost / Westen westlich west; Tag / Nacht
    Import / Export; Einfuhr / Ausfuhr; Einnahmen / Ausgaben; Gewinn / Verlust; Angebot / Nachfrage; Kauf / Verkauf
    Krieg / Frieden; Freund / Feind; Leben / Tod; Geburt / Tod; Mehrheit / Minderheit; Maximum / Minimum; maximal / minimal
    Plus / Minus; positiv / negativ; aktiv / passiv; öffentlich / privat; legal / illegal; stabil / instabil
    abhängig / unabhängig; möglich / unmöglich; bekannt / unbekannt; schuldig / unschuldig; gleich / ungleich
    mächtig / ohnmächtig; offen / geschlossen; voll / leer; ganz / halb; nah / fern; männlich / weiblich
    Mann / Frau; Vater / Mutter; Sohn / Tochter; Bruder / Schwester; König / Königin; absolut / relativ; direkt / indirekt
    intern / extern; national / international; freiwillig / erzwungen; erlaubt / verboten; Erlaubnis / Verbot
    Zustimmung / Ablehnung; zugestimmt / abgelehnt; angenommen / abgelehnt; beendet / begonnen; geöffnet / geschlossen
    Vorteil / Nachteil; Stärke / Schwäche; Ursache / Folge Wirkung; Theorie / Praxis; Angriff / Verteidigung

    """
  private static let english = """
    before / after; for / against; with / without; over above / under below; inside / outside; left / right
    more / less fewer; high higher / low lower; rising rose / falling fell sinking; 
    increasing growing / decreasing declining shrinking
    increase increased rise growth / decrease decreased fall decline drop reduction; large larger big bigger / small smaller
    yes / no; true right / false wrong; always / never; first / last; beginning start / end; long longer / short shorter
    old older / young younger new newer; strong stronger / weak weaker; fast faster / slow slower; hot warm / cold cool
    light / dark heavy; rich richer / poor poorer; early earlier / late later; good better / bad worse; hard / soft easy
    won win victory winner / lost lose defeat loser; north northern / south southern; east eastern / west western
    import imports / export exports; revenue income / expenditure spending; profit / loss; supply / demand; buy / sell
    war / peace; friend / enemy; life / death; birth / death; majority / minority; maximum / minimum; plus / minus
    positive / negative; active / passive; legal / illegal; stable / unstable; dependent / independent
    possible / impossible; known / unknown; guilty / innocent; equal / unequal; open / closed; full / empty; near / far
    male / female; man / woman; father / mother; son / daughter; brother / sister; king / queen; absolute / relative
    direct / indirect; internal / external; allowed permitted / forbidden banned; approval / rejection
    approved accepted / rejected; advantage / disadvantage; strength / weakness; cause / effect; attack / defence defense
    day / night; up / down; upper / lower; inner / outer; top / bottom; front / back; mortal / immortal; moral / immoral
    """
}
