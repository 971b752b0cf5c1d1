/// Given names that are one name: short forms, and forms of other languages.
package enum GivenNames {
  /// Whether a folded word is a usual given name.
  package static func isUsual(_ folded: String) -> Bool {
    women.contains(folded) || men.contains(folded)
  }

  /// Whether a word as written is a known given name, in any of its forms; of `Jan-Ole` one part is enough.
  package static func isKnown(_ word: String) -> Bool { isKnown(folded: Folding.folded(word)) }

  /// The same for a folded word.
  static func isKnown(folded: String) -> Bool {
    isUsual(folded) || groups[folded] != nil
      || folded.split(separator: "-").contains { isUsual(String($0)) || groups[String($0)] != nil }
  }

  /// Whether two folded given names stand in one group.
  static func areOne(_ left: String, _ right: String) -> Bool {
    guard let own = groups[left], let others = groups[right] else { return false }
    return !own.isDisjoint(with: others)
  }

  private static let groups: [String: Set<Int>] = {
    var groups: [String: Set<Int>] = [:]
    for (number, line) in table.split(separator: ";").enumerated() {
      for name in line.split(whereSeparator: \.isWhitespace) {
        groups[Folding.folded(String(name)), default: []].insert(number)
      }
    }
    return groups
  }()

  private static let table = """
    Joe Joseph Josef Joschka Sepp Giuseppe José Jossif Iossif; Bill William Willy Wilhelm Guillaume Willem;
    Bob Bobby Rob Robert Roberto; Jim Jimmy James; Mike Michael Michail Mikhail Michel Michele Miguel;
    Tom Tommy Thomas; Tony Anthony Anton Antonio Antoine; Fritz Friedrich Frederick Fred Frédéric Federico;
    Hans Johannes Johann John Johnny Jack Jean Jan Juan Giovanni Iwan Ivan João Ian; Alex Alexander Aleksandr Alexandre
    Alessandro Alejandro Sascha Sasha; Max Maximilian Maxim; Wolodja Wladimir Vladimir Waldemar;
    Ed Eddie Edward Eduard Édouard; Dick Richard Rick; Kate Katherine Catherine Katharina Jekaterina Yekaterina
    Caterina Kathrin; Liz Elizabeth Elisabeth Lisa Elisabetta Isabel; Karl Carl Charles Carlos Carlo Charlie Károly;
    Heinrich Henry Henri Enrico Enrique Heinz Harry; Ludwig Louis Luigi Luis Ludovico Lewis; Peter Pierre Pietro Pedro Pjotr
    Pyotr Petr Pete; Paul Pawel Pavel Paolo Pablo; Franz Francis Francesco Franziskus Francisco François Frank;
    Nikolaus Nicholas Nicolas Nikolai Nicolò Niccolò Klaus Claus Nick; Benedikt Benedict Benedetto; Georg George Georges
    Jorge Giorgio Georgi Jürgen Jörg; Philipp Philip Philippe Felipe Filippo; Stefan Stephen Steven Stephan Étienne
    Esteban Steve; Maria Marie Mary Marija; Anna Anne Ann Hannah; Margarete Margaret Marguerite Margarethe Maggie Grete;
    Mohammed Muhammad Mohammad Mohamed Mohamad Muhammed Mahomet; Ali Aly; Ahmed Ahmad Achmed; Hossein Hussein Hussain
    Hosein; Leo Leon Lew Lev Leonid; Theodor Theodore Fjodor Fyodor Fedor Teddy Ted; Ted Edward; Gregor Gregory Grigori Grigory;
    Andreas Andrew André Andrei Andrey Andy; Lukas Luke Luca Lucas; Matthias Matthew Matthäus Mathieu; Markus Mark Marc Marco;
    Jakob Jacob Jacques; Ulrich Huldrych Uli; Albert Albrecht Bert; Bernhard Bernard; Dmitri Dimitri Dmitry; Sergei Sergej
    Sergey Serge; Juri Yuri Jurij; Boris; Leopold; Rudolf Rudolph; Adolf Adolph; Sophie Sofia Sophia Sofie; Viktor Victor
    Vittorio; Emmanuel Emanuel Immanuel Manuel; Xaver Xavier; Eugen Eugene Eugène; Greta; Gerd Gerhard Gerard; Ben Benjamin;
    Dan Daniel; Dave David; Sam Samuel; Chris Christopher Christoph Cristoforo Cristóbal; Ron Ronald; Don Donald; Ken Kenneth;
    Steve Steven; Tim Timothy; Greg Gregory; Jeff Jeffrey; Larry Lawrence Lorenz Laurence; Pat Patrick Patricia;
    Sue Susan Susanne; Bernie Bernard; Al Albert Alfred; Chuck Charles; Hank Henry; Abe Abraham; Winnie Winston; Horst; Uschi Ursula;
    Kasimir Casimir; Wolfgang Wolf; Sebastian Basti; Kaspar Caspar Jasper; Kassym Kasym Qassym Kassim; Wenzel Wenceslas Václav;
    Raphael Raffael Rafael; Moritz Maurice; Klemens Clemens Clement; Innozenz Innocent; Pius Pio; Gustav Gustave Gustaf
    """
}
